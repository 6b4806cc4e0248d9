### One sentence on each place the guide can lead to: value for the child, `.guardian` for the guardian; hours and numbers come from the directory, never from here.

## When it is urgent

service-sos-112 = Soita 112, jos joku on vaarassa tai jos tarvitset nyt ambulanssin, poliisin tai palokunnan.
    .guardian = Soita 112, jos joku on vaarassa tai jos tarvitsette nyt ambulanssin, poliisin tai palokunnan.
service-1177 = Sairaanhoitaja vastaa, antaa sinulle neuvoja ja auttaa sinua löytämään oikean hoidon.
    .guardian = Sairaanhoitaja vastaa, antaa neuvoja ja auttaa sinua ja lastasi löytämään oikean hoidon.
service-polisen-11414 = Tänne soitat rikoksesta, kun ei ole kiire, mutta jos on kiire, soita 112.
    .guardian = Tänne soitat rikoksesta, kun ei ole kiire, mutta jos on kiire, soita 112.
service-sydostjouren = Tänne soitat, jos et ole turvassa kotona ja sosiaalipalvelut (socialtjänsten) ovat kiinni.
    .guardian = Tänne soitat, jos lapsesi ei ole turvassa ja sosiaalipalvelut (socialtjänsten) ovat kiinni.
service-socialjour-hultsfred-vimmerby = Jos on vaara, kun Hultsfredin tai Vimmerbyn sosiaalipalvelut (socialtjänsten) ovat kiinni, soita 112.
    .guardian = Jos on vaara, kun Hultsfredin tai Vimmerbyn sosiaalipalvelut (socialtjänsten) ovat kiinni, soita 112.

## Someone to talk or write to

service-bris-barn = Jos olet alle 18-vuotias, voit puhua tai chatata aikuisen kanssa tai lähettää sähköpostia tai tekstiviestin, maksutta ja kertomatta, kuka olet.
    .guardian = Jos lapsesi on alle 18-vuotias, hän voi puhua tai chatata aikuisen kanssa tai lähettää sähköpostia tai tekstiviestin, maksutta ja nimettömästi.
service-bris-vuxen = Tänne voivat soittaa aikuiset, jotka ovat huolissaan lapsesta.
    .guardian = Tänne voit soittaa, jos olet huolissasi omasta lapsestasi tai toisesta lapsesta.
service-mind-sjalvmordslinjen = Jos sinulla on itsemurha-ajatuksia, voit soittaa tai chatata täällä, ja saat olla nimetön.
    .guardian = Jos sinulla tai jollakulla läheiselläsi on itsemurha-ajatuksia, voit soittaa tai chatata täällä nimettömästi.
service-mind-foraldralinjen = Tänne voivat vanhemmat ja muut aikuiset soittaa maksutta ja nimettömästi saadakseen tukea.
    .guardian = Tänne voit soittaa maksutta ja nimettömästi ja saada tukea siihen, miten sinulla ja lapsellasi sujuu yhdessä.
service-hjalplinjen-90390 = Jos olet vähintään 18-vuotias ja sinulla on paha olla, voit soittaa tänne maksutta ja nimettömästi.
    .guardian = Jos sinulla tai jollakulla läheiselläsi on paha olla ja olet vähintään 18-vuotias, voit soittaa tänne maksutta ja nimettömästi.
service-kvinnofridslinjen = Jos joku satuttaa sinua, voit soittaa tänne maksutta, eikä se näy laskussa.
    .guardian = Jos kohtaat väkivaltaa tai uhkailua, voit soittaa tänne maksutta, eikä se näy laskussa.
service-ungarelationer = Jos olet alle 20-vuotias ja seurustelet jonkun kanssa, joka satuttaa sinua, voit chatata täällä.
    .guardian = Jos lapsesi on alle 20-vuotias ja seurustelee jonkun kanssa, joka satuttaa, hän voi saada täältä tukea.
service-1000mottagningen = Jos olet kokenut seksuaalista väkivaltaa tai väkivaltaa suhteessa, voit päästä puhumaan täällä maksutta.
    .guardian = Nuoret, jotka ovat kokeneet seksuaalista väkivaltaa tai väkivaltaa seurustelukumppanilta, voivat päästä puhumaan täällä maksutta.
service-jourhavande-kompis = Jos olet enintään 25-vuotias, voit chatata nimettömästi toisen nuoren kanssa isoista ja pienistä asioista.
    .guardian = Täällä enintään 25-vuotiaat nuoret voivat chatata nimettömästi toisen nuoren kanssa isoista ja pienistä asioista.
service-tilia = Jos olet nuori ja haluat, että joku kuuntelee, voit chatata täällä, ja saat olla nimetön.
    .guardian = Täällä enintään 30-vuotiaat nuoret, joilla on paha olla, voivat chatata nimettömästi jonkun kanssa, joka kuuntelee.
service-killar-se = Jos olet 10–20-vuotias ja tunnet olevasi poika, voit chatata täällä.
    .guardian = Täällä 10–20-vuotias, joka tuntee olevansa poika, voi saada tukea chatissa.
service-tjejjouren = Täältä voit löytää tytöille tai nuorille tarkoitetun tukipalvelun, johon ottaa yhteyttä, ja saat olla nimetön.
    .guardian = Täältä nuoret voivat löytää tytöille tai nuorille tarkoitetun tukipalvelun, johon ottaa yhteyttä nimettömästi.
service-unga-lukas = Jos olet 13–25-vuotias ja haluat, että joku kuuntelee, voit chatata täällä nimettömästi.
    .guardian = Täällä 13–25-vuotiaat nuoret voivat chatata nimettömästi jonkun kanssa, joka kuuntelee.
service-maskrosbarn = Jos olet 13–19-vuotias ja vanhempasi voi huonosti, juo tai käyttää huumeita, voit saada täältä tukea.
    .guardian = Täällä 13–19-vuotiaat nuoret voivat saada tukea, kun vanhempi voi huonosti, juo tai käyttää huumeita.
service-anhoriglinjen = Tänne voit soittaa, jos autat jotakuta perheessäsi tai olet huolissasi jostakusta läheisestä.
    .guardian = Tänne voit soittaa, jos autat jotakuta läheistäsi tai olet huolissasi jostakusta.
service-stodlinjen-spel = Jos sinä tai joku läheisesi pelaa liikaa rahasta, voit saada neuvoja maksutta ja kertomatta, kuka olet.
    .guardian = Jos sinä tai joku läheisesi pelaa liikaa rahasta, voit saada neuvoja maksutta ja kertomatta, kuka olet.
service-droghjalpen = Täältä saat tukea huumeisiin liittyvissä asioissa, maksutta ja nimettömästi, itsellesi tai jostakusta huolestuneena.
    .guardian = Täältä saat tukea huumeisiin liittyvissä asioissa, maksutta ja nimettömästi, kun olet huolissasi lapsestasi tai jostakusta muusta.
service-alkoholhjalpen = Täältä saat tukea alkoholiin liittyvissä asioissa, maksutta ja nimettömästi, itsellesi tai jostakusta huolestuneena.
    .guardian = Täältä saat tukea alkoholiin liittyvissä asioissa, maksutta ja nimettömästi, itsellesi tai jostakusta huolestuneena.
service-karleken-ar-fri = Jos et saa itse valita, kenen kanssa olet, voit chatata täällä nimettömästi.
    .guardian = Täällä nuoret voivat chatata nimettömästi, jos he eivät itse saa valita, miten haluavat elää tai ketä rakastaa.
service-valj-att-sluta = Tänne voi soittaa se, joka lyö tai uhkailee jotakuta ja haluaa lopettaa.
    .guardian = Tänne voit soittaa, jos lyöt, uhkailet tai kontrolloit jotakuta ja haluat lopettaa.

## To read and to try on your own

service-umo = Jos olet 13–25-vuotias, voit lukea kehosta, seksistä ja siitä, miten voit, ja kysyä nimettömästi.
    .guardian = Täällä 13–25-vuotiaat nuoret voivat lukea kehosta, seksistä ja voinnista ja kysyä nimettömästi.
service-youmo = Jos olet uusi Ruotsissa, voit lukea kehosta, rakkaudesta ja oikeuksista monella kielellä.
    .guardian = Täällä nuoret, jotka ovat uusia Ruotsissa, voivat lukea kehosta, rakkaudesta ja oikeuksista monella kielellä.
service-umo-ma-bra = Täällä on harjoituksia ja neuvoja sinulle, joka haluat voida paremmin.
    .guardian = Täällä on harjoituksia ja neuvoja nuorille, jotka haluavat voida paremmin.
service-kuling = Täällä voit lukea siitä, millaista on, kun vanhempi voi huonosti.
    .guardian = Täällä lapset ja nuoret voivat lukea siitä, millaista on, kun vanhempi voi huonosti.
service-dina-rattigheter = Täällä voit lukea oikeuksistasi, kun perhe määrää, mitä saat tehdä.
    .guardian = Täällä nuoret voivat lukea oikeuksistaan, kun perhe määrää, mitä he saavat tehdä.
service-hedersfortryck-se = Täällä voit lukea siitä, kuka voi auttaa sinua, kun perhe määrää elämästäsi.
    .guardian = Täällä voit lukea siitä, kuka voi auttaa nuoria, kun perhe tai suku määrää heidän elämästään.
service-radda-barnen = Rädda Barnen on antanut vanhan tukilinjansa Brisille, joten ota yhteyttä Brisiin.
    .guardian = Rädda Barnen on antanut vanhan tukilinjansa Brisille, joten ota yhteyttä Brisiin.
service-saga-borgholm = Täällä voit lukea siitä, minne voit Borgholmissa mennä saadaksesi apua.
    .guardian = Täällä voit lukea siitä, minne lapset, nuoret ja perheet voivat Borgholmissa mennä saadakseen apua.

## School, preschool and the years after

service-elevhalsa = Koulussasi on aikuisia, kuten kuraattori ja kouluterveydenhoitaja, joiden kanssa voit puhua siitä, miten voit.
    .guardian = Lapsesi koulussa on muun muassa kuraattori ja kouluterveydenhoitaja, joiden kanssa voi puhua siitä, miten lapsesi voi.
service-gyf = Jos käyt kuntayhtymän (förbundet) ylläpitämää lukiota, koulussa on aikuisia, joiden kanssa voit puhua siitä, miten voit.
    .guardian = Jos lapsesi käy kuntayhtymän (förbundet) ylläpitämää lukiota, koulussa on aikuisia, joiden kanssa voi puhua siitä, miten lapsesi voi.
service-forskola = Esikoulusi (förskola) aikuiset haluavat tietää, jos jokin on sinulle vaikeaa.
    .guardian = Jos olet huolissasi lapsestasi, voit puhua esikoulun (förskola) henkilökunnan tai rehtorin kanssa.
service-kaa = Jos olet alle 20-vuotias etkä käy lukiota, kunnan pitää tarjota sinulle apua.
    .guardian = Jos lapsesi on alle 20-vuotias eikä käy lukiota, kunnan pitää tarjota apua.
service-skolsocialt-hogsby = Högsbyn koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä sinua varten, jos sinulla on koulussa vaikeaa.
    .guardian = Högsbyn koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä, kun lapsellasi on koulussa vaikeaa.
service-skolsocialt-oskarshamn = Oskarshamnin koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä sinua varten, jos sinun on vaikea mennä kouluun.
    .guardian = Oskarshamnin koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä, kun lapsesi on vaikea mennä kouluun.
service-skolsocialt-morbylanga = Mörbylångan koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä sinua varten, jos sinulla on koulussa vaikeaa.
    .guardian = Mörbylångan koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä, kun lapsellasi on koulussa vaikeaa.
service-skolsocialt-torsas = Torsåsin koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä sinua varten, jos sinulla on koulussa vaikeaa.
    .guardian = Torsåsin koulu ja sosiaalipalvelut (socialtjänsten) tekevät työtä yhdessä, kun lapsellasi on koulussa vaikeaa.
service-beo = Jos olet kertonut koululle ja rehtorille, että joku on ilkeä, mutta se ei auta, voit kirjoittaa tänne.
    .guardian = Tänne voit kirjoittaa, jos lastasi kohdellaan koulussa huonosti eivätkä koulu ja sen ylläpitäjä auta.
service-skolinspektionen = Tänne voit kirjoittaa, kun koulu ei anna sinulle tukea, johon sinulla on oikeus.
    .guardian = Tänne voit kirjoittaa, kun koulu ei anna lapsellesi tukea, johon lapsellasi on oikeus.

## Care for how you feel

service-evi = Jos sinulla on paha olla, tämä on tie hoitoon, ja siellä sinua autetaan oikeaan paikkaan.
    .guardian = Jos lapsellasi on paha olla, tämä on ensimmäinen tie hoitoon, joka ohjaa teidät oikeaan paikkaan.
service-bou = Täältä saat apua, jos olet enintään 17-vuotias ja sinulla on paha olla, ja sinne pääsee En väg in -palvelun kautta.
    .guardian = Täältä enintään 17-vuotiaat lapset ja nuoret saavat apua, kun heillä on paha olla, ja sinne pääsee En väg in -palvelun kautta.
service-bup = Täältä saat apua, jos olet enintään 17-vuotias ja sinulla on hyvin paha olla, ja sinne pääsee En väg in -palvelun kautta.
    .guardian = Täältä enintään 17-vuotiaat lapset ja nuoret saavat apua, kun heillä on hyvin paha olla, ja sinne pääsee En väg in -palvelun kautta.
service-ikb = Tiimi tulee sinun ja perheesi kotiin usein noin neljän kuukauden ajan, jos olet 12–18-vuotias.
    .guardian = Tiimi terveydenhuollosta ja sosiaalipalveluista (socialtjänsten) tulee teille kotiin usein noin neljän kuukauden ajan, jos lapsesi on 12–18-vuotias.

## Care for body, teeth and what is hard

service-digital-um = Jos olet 13–23-vuotias, voit tavata kätilön, kuraattorin tai lääkärin videolla maksutta.
    .guardian = Lapsesi voi 13–23-vuotiaana tavata kätilön, kuraattorin tai lääkärin videolla maksutta.
service-um-lokal = Täällä voit puhua maksutta kehosta, seksistä, rakkaudesta ja siitä, miten voit.
    .guardian = Täällä lapsesi voi puhua maksutta kehosta, seksistä, rakkaudesta ja voinnista.
service-halsocentral = Tänne menet ensin, kun olet sairas tai sinulla on kipuja eikä ole vaaraa.
    .guardian = Tänne menette ensin, kun lapsesi on sairas tai hänellä on kipuja eikä ole vaaraa.
service-buh = Täältä saat tukea, jos sinulla on toimintarajoite eli jotain, mikä tekee arjestasi vaikeaa pitkän aikaa.
    .guardian = Täältä lapset ja nuoret saavat tukea ja hoitoa, kun heillä on pitkään kestävä toimintarajoite.
service-tandvard = Hammashoitosi on maksutonta sen vuoden loppuun, jona täytät 19.
    .guardian = Lapsesi hammashoito on maksutonta sen vuoden loppuun, jona lapsesi täyttää 19.

## Expecting a child, and the first years

service-mvc = Jos olet raskaana tai odotat lasta jonkun kanssa, voit puhua kätilön kanssa.
    .guardian = Jos olet raskaana tai odotat lasta jonkun kanssa, voit puhua kätilön kanssa.
service-bvc = Lastenneuvolassa (BVC) hoitaja katsoo, miten pienet lapset kasvavat ja voivat, ja se on maksutonta.
    .guardian = Lastenneuvola (BVC) seuraa, miten lapsesi kasvaa ja voi ensimmäisinä vuosina, ja vastaa kysymyksiin maksutta.
service-familjecentraler = Täällä pienet lapset ja heidän vanhempansa voivat leikkiä, tavata muita ja saada neuvoja.
    .guardian = Täällä on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) sinulle, jolla on pieniä lapsia tai joka odotat lasta.
service-fc-kalmar-norrliden = Täällä Norrlidenin pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Norrlidenissä on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) samassa paikassa.
service-fc-kalmar-kalmar-centrum = Täällä Kalmarin keskustan pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Kalmarin keskustassa on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) samassa paikassa.
service-fc-kalmar-sodermore = Täällä Ljungbyholmin pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Ljungbyholmissa on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) samassa paikassa.
service-fc-kalmar-smedby = Täällä Smedbyn pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Smedbyssä on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) samassa paikassa.
service-fc-kalmar-lindsdal = Täällä Lindsdalin pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Lindsdalissa on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) samassa paikassa.
service-fc-morbylanga = Täällä Mörbylångan pienet lapset ja heidän vanhempansa voivat saada neuvoja.
    .guardian = Täällä voit saada neuvoja joltakulta sosiaalipalveluista (socialtjänsten) ilman, että siitä tulee selvitys.
service-fc-vimmerby = Täällä Vimmerbyn pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Vimmerbyssä on kätilö, lastenneuvola (BVC), avoin esikoulu ja joku sosiaalipalveluista (socialtjänsten) samassa paikassa.
service-fc-torsas = Täällä Torsåsin pienet lapset ja heidän vanhempansa voivat leikkiä ja saada neuvoja.
    .guardian = Torsåsissa on paikka sinulle, joka odotat lasta tai jolla on pieniä lapsia.

## Social services, one in each municipality

service-soc-kalmar = Kalmarin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Kalmarin sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-vastervik = Västervikin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria, ja siellä vastataan kysymyksiin.
    .guardian = Västervikin sosiaalipalvelut (socialtjänsten) vastaavat kysymyksiin ja antavat tukea sinulle ja lapsellesi.
service-soc-vimmerby = Vimmerbyn sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Vimmerbyn sosiaalipalvelut (socialtjänsten) antavat tukea, ja voit kysyä kertomatta, mitä lasta asia koskee.
service-soc-borgholm = Borgholmin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Borgholmin sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-hogsby = Högsbyn sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Högsbyn sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-morbylanga = Mörbylångan sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa lapsia ja nuoria, ja voit kysyä kertomatta, ketä asia koskee.
    .guardian = Mörbylångan sosiaalipalvelut (socialtjänsten) antavat tukea, ja voit kysyä kertomatta, ketä asia koskee.
service-soc-oskarshamn = Oskarshamnin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Oskarshamnin sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-nybro = Nybron sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Nybron sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-emmaboda = Emmabodan sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Emmabodan sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-hultsfred = Hultsfredin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Hultsfredin sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-torsas = Torsåsin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Torsåsin sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.
service-soc-monsteras = Mönsteråsin sosiaalipalvelujen (socialtjänsten) tehtävä on auttaa ja suojella lapsia ja nuoria.
    .guardian = Mönsteråsin sosiaalipalvelut (socialtjänsten) antavat tukea sinulle ja lapsellesi.

## Grown-ups in the municipality who help you find your way

service-ungdomsenheten-oskarshamn = Oskarshamnissa on aikuisia siellä, missä nuoret ovat, ja he voivat auttaa sinua löytämään oikean tuen.
    .guardian = Oskarshamnissa on nuorisovalmentajia (ungdomscoacher) nuorille ja tukea sinulle, joka olet vanhempi.
service-lots-hultsfred = Hultsfredissä on henkilö, joka auttaa sinua ja perhettäsi varhain, jotta koulu sujuisi hyvin.
    .guardian = Hultsfredissä on henkilö, joka auttaa sinua ja lastasi saamaan tukea varhain, jotta koulu sujuisi.
service-ungdomscoacher-monsteras = Mönsteråsissa on aikuisia, jotka tekevät työtä sen eteen, että nuoret voisivat hyvin.
    .guardian = Mönsteråsissa on nuorisovalmentajia (ungdomscoacher), jotka tekevät työtä sen eteen, että nuoret voisivat hyvin.

## Worry for a child, rights, and being heard

service-orosanmalan = Jos olet huolissasi lapsesta, voit kertoa siitä sosiaalipalveluille (socialtjänsten), ja saat olla nimetön.
    .guardian = Jos olet huolissasi lapsesta, voit kertoa siitä sosiaalipalveluille (socialtjänsten), ja yksityishenkilönä saat olla nimetön.
service-sip = Jos saat apua monelta taholta, voit pyytää tapaamista, jossa kaikki tekevät suunnitelman yhdessä sinun kanssasi.
    .guardian = Jos lapsesi saa apua monelta taholta, voit pyytää tapaamista, jossa kaikki tekevät suunnitelman yhdessä teidän kanssanne.
service-barnombudsmannen = Täältä saat tietää, mihin lapsilla on oikeus, mutta he eivät voi ratkaista sitä, mitä juuri sinulle on tapahtunut.
    .guardian = Täältä saatte tietää, mihin lapsilla on oikeus, mutta he eivät voi auttaa yksittäistä lasta.
service-delta = Täällä voit sanoa, mitä ajattelet läänin lasten ja nuorten tuesta.
    .guardian = Täällä sinä ja lapsesi voitte sanoa, mitä ajattelette läänin lasten ja nuorten tuesta.
