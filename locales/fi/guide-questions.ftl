# Questions as young people and guardians ask them, each with a short answer.

ask-far-foraldrar-veta = Saavatko vanhempani tietää?
    .answer = Se riippuu siitä, kenen kanssa puhut ja minkä ikäinen olet. Terveydenhuollon ja koulun aikuiset eivät useimmiten saa levittää sitä, mitä sanot. Joskus vanhemman täytyy saada tietää, jotta saat apua. Kysy ensin: Kuka saa tietää? Jos olet alle 18-vuotias, saat olla Brisissä nimetön.

ask-vad-ar-tystnadsplikt = Mitä on vaitiolovelvollisuus?
    .answer = Se on sääntö. Sen mukaan aikuinen ei saa kertoa eteenpäin, mitä sanot. Se koskee terveydenhuoltoa ja koulun kuraattoria. Mutta lasten parissa työskentelevien täytyy kertoa sosiaalipalveluille (socialtjänsten), jos he uskovat, että lapsella on asiat huonosti. Kysy, mitä sääntöjä on, ennen kuin kerrot.

ask-maste-jag-saga-vad-jag-heter = Onko minun pakko sanoa nimeni?
    .answer = Ei Brisissä. Netissä voit ottaa yhteyttä läänin digitaalisen nuorisovastaanoton kuraattoriin kertomatta nimeäsi. Se on sinulle, joka olet 13–23-vuotias. Jos soitat 112, heidän täytyy tietää, missä olet.

ask-kostar-det = Maksaako avun saaminen jotain?
    .answer = Usein apu on maksutonta. Bris ja digitaalinen nuorisovastaanotto eivät maksa mitään. Koulun kuraattorikaan ei maksa. Puhelu numeroon 1177 maksaa saman verran kuin tavallinen puhelu. Vastauksessa lukee, mitä tiedämme kustakin paikasta.
    .answer-guardian = Usein apu on maksutonta. Koulun kuraattori, Bris ja digitaalinen nuorisovastaanotto eivät maksa lapsellesi mitään. Puhelu numeroon 1177 maksaa saman verran kuin tavallinen puhelu. Vastauksessa lukee, mitä tiedämme kustakin paikasta.

ask-vad-hander-nar-jag-ringer-bris = Mitä tapahtuu, jos soitan Brisiin?
    .answer = Aikuinen vastaa. Valitset itse, mitä haluat kertoa. Se on maksutonta, ja saat olla nimetön. Bris on sinulle, joka olet alle 18-vuotias. Joskus on jonoa. Silloin voit jäädä odottamaan, soittaa uudelleen tai chatata.

ask-vad-hander-nar-jag-ringer-112 = Mitä tapahtuu, jos soitan 112?
    .answer = Sinulta kysytään, mitä on tapahtunut ja missä olet. Vastaa niin hyvin kuin voit. Ei haittaa, jos itket tai et löydä sanoja. He voivat lähettää poliisin, ambulanssin tai palokunnan. Älä sulje puhelua, ennen kuin he sanovat niin.
    .answer-guardian = Sinulta kysytään, mitä on tapahtunut ja missä olette. Vastaa niin hyvin kuin voit. He voivat lähettää poliisin, ambulanssin tai palokunnan. Pysy lapsesi luona, jos voit. Älä sulje puhelua, ennen kuin he sanovat niin.

ask-vagar-inte-ringa = En uskalla soittaa. Mitä teen?
    .answer = Ei se haittaa. Jos olet alle 18-vuotias, voit chatata Brisin kanssa tai lähettää sähköpostia. Voit myös pyytää aikuista, johon luotat, soittamaan tai istumaan vieressäsi. Kirjoita ylös ensimmäinen asia, jonka haluat sanoa. Jos nyt on vaarallista, soita silti 112.

ask-ingen-svarar = Mitä jos kukaan ei vastaa?
    .answer = Älä luovuta. Voi olla jonoa. Jää odottamaan tai kokeile hetken päästä uudelleen. Kokeile chattia, jos sellainen on. Mene sillä aikaa aikuisen luo, johon luotat. Jos nyt on vaarallista, soita 112.
    .answer-guardian = Älä luovuta. Voi olla jonoa. Jää odottamaan tai kokeile hetken päästä uudelleen. Kokeile chattia, jos sellainen on. Älä jätä lastasi yksin sillä aikaa. Jos nyt on vaarallista, soita 112.

ask-ar-det-allvarligt-nog = Onko tämä tarpeeksi vakavaa?
    .answer = On. Jos se tuntuu sinusta raskaalta, se riittää. Sinun ei tarvitse odottaa, että se pahenee. Sille ei tarvitse olla nimeä. Jos joku toinen sopii paremmin, se, jonka kanssa puhut, voi auttaa sinut sinne.
    .answer-guardian = On. Jos olet huolissasi lapsestasi, se riittää. Sinun ei tarvitse odottaa, että se pahenee. Sille ei tarvitse olla nimeä. Jos joku toinen sopii paremmin, se, jonka kanssa puhut, voi auttaa teidät sinne.

ask-vet-inte-vad-jag-ska-saga = En tiedä, mitä sanoa
    .answer = Sinulla ei tarvitse olla kaikkia sanoja. Voit sanoa: Hei, en voi hyvin enkä tiedä, mistä aloittaa. Sitten toinen voi kysyä. Saat sanoa seis. Vastauksessa on sanoja, joita voit lainata.

ask-tank-om-jag-grater = Mitä jos alan itkeä?
    .answer = Se ei haittaa. Moni itkee kertoessaan jotain vaikeaa. Se, joka kuuntelee, on tottunut siihen ja voi odottaa. Saat pitää tauon. Saat olla hetken hiljaa.

ask-ta-med-nagon = Voinko ottaa kaverin mukaan?
    .answer = Usein se käy, mutta kysy ensin. Voi tuntua helpommalta kertoa, kun joku on vieressä. Voit myös pyytää mukaan aikuista, johon luotat. Sano, jos haluat puhua hetken yksin.

ask-prata-med-nagon-annan = Ei tunnu hyvältä puhua sen kanssa, jonka kanssa puhun
    .answer = Saat sanoa sen. Kaikki eivät sovi yhteen. Kysy, voitko puhua jonkun toisen kanssa. Voit pyytää aikuista sanomaan sen puolestasi. Se ei aina onnistu, mutta kysyä saa.

ask-har-berattat-men-inget-hande = Olen kertonut, mutta mitään ei tapahtunut
    .answer = Se ei ole sinun vikasi. Kerro uudelleen, samalle aikuiselle tai jollekin toiselle. Voit sanoa: Olen kertonut ennenkin, mutta tarvitsen apua nyt. Jos olet alle 18-vuotias, voit myös puhua Brisin kanssa siitä, mitä voit tehdä.

ask-syns-det-att-jag-varit-har = Voiko joku nähdä, että olen käynyt täällä?
    .answer = Täällä sinun ei tarvitse kertoa, kuka olet. Mutta kännykkä tai tietokone voi muistaa, mitkä sivut olet avannut. Se, joka lainaa laitetta, voi nähdä ne. Poistu-painike vie sinut pois sivulta, mutta se ei poista kaikkea. Voit itse tyhjentää sivujen listan.

ask-syns-samtalet = Näkyykö se, että olen soittanut?
    .answer = Laskussa ei näy, että olet soittanut Kvinnofridslinjeniin. Mutta numero voi jäädä kännykkäsi listaan. Voit poistaa sen sieltä. Jos pelkäät, että joku katsoo, voit lainata toista puhelinta.

ask-vad-gor-en-kurator = Mitä kuraattori tekee?
    .answer = Kuraattori kuuntelee ja auttaa sinua selvittämään sitä, mikä on vaikeaa. Se voi liittyä kotiin, kouluun, ystäviin tai siihen, miten voit. Voit mennä itse koulusi kuraattorin luo. Sinun ei tarvitse tietää, mitä sanot.

ask-vad-ar-en-vag-in = Mikä on En väg in?
    .answer = Se on ensimmäinen tie hoitoon, kun läänin lapsilla ja nuorilla on paha olla ajatuksissa ja tunteissa. Siellä selvitetään, mitä tarvitset, ja ohjataan sinut oikein. Emme ole vielä löytäneet sinne varmaa numeroa. Soita numeroon 1177 ja kysy.
    .answer-guardian = Se on ensimmäinen tie hoitoon, kun läänin lapsilla ja nuorilla on paha olla ajatuksissa ja tunteissa. Siellä selvitetään, mitä lapsesi tarvitsee, ja ohjataan teidät oikein. Emme ole vielä löytäneet sinne varmaa numeroa. Soita numeroon 1177 ja kysy.

ask-vad-gor-socialtjansten = Mitä sosiaalipalvelut (socialtjänsten) tekevät?
    .answer = He antavat tukea lapsille, nuorille ja perheille. Tuki voi olla neuvoja, keskusteluja tai muuta apua. Voit soittaa ja kysyä kertomatta, kuka olet. Heidän täytyy selvittää asiaa lisää, jos lapsella voi olla asiat huonosti.

ask-vad-ar-en-orosanmalan = Mikä on huoli-ilmoitus (orosanmälan)?
    .answer = Lasten parissa työskentelevän täytyy kertoa sosiaalipalveluille (socialtjänsten), jos lapsella voi olla asiat huonosti. Sitä kutsutaan huoli-ilmoitukseksi. Silloin sosiaalipalvelut selvittävät, tarvitseeko lapsi apua. Voit pyytää aikuista puhumaan ensin sinun kanssasi.
    .answer-guardian = Se tarkoittaa, että joku kertoo sosiaalipalveluille (socialtjänsten), että lapsella voi olla asiat huonosti. Lasten parissa työskentelevän täytyy tehdä niin. Silloin sosiaalipalvelut selvittävät, tarvitseeko perhe tukea. Voit itse soittaa sinne ja kysyä, mitä sitten tapahtuu.

ask-maste-jag-flytta = Joudunko muuttamaan, jos kerron?
    .answer = Kukaan ei voi luvata mitään etukäteen. Usein perhe saa tukea ja lapsi asuu edelleen kotona. Jos kotona on vaarallista, voit päästä asumaan turvalliseen paikkaan. Sinulla on oikeus sanoa, mitä ajattelet, ja aikuisten pitää kuunnella.

ask-ar-det-mitt-fel = Onko se minun vikani?
    .answer = Ei. Kun joku satuttaa sinua, vastuu on hänen. Sinun vikasi ei ole sekään, että aikuinen voi huonosti tai juo. Ei haittaa, vaikka olisit odottanut ennen kuin kerrot. Saat silti pyytää apua.

ask-far-foraldrar-sla = Saavatko vanhemmat lyödä lapsiaan?
    .answer = Eivät. Ruotsissa lasten lyöminen on kielletty. Se koskee myös vanhempia. Kerro aikuiselle, johon luotat, tai soita Brisiin, 116 111. Jos nyt on vaarallista, soita 112.

ask-foralder-dricker = Vanhempani juo. Mitä voin tehdä?
    .answer = Se ei ole sinun vikasi, eikä sinun tehtäväsi ole ratkaista sitä. Saat puhua siitä. Mene koulun kuraattorin luo tai ota yhteyttä Brisiin, jos olet alle 18-vuotias. Jos kotona on vaarallista, soita 112.

ask-jag-vill-inte-leva = En jaksa elää. Mitä teen?
    .answer = On hyvä, että kysyt. Älä ole nyt yksin. Kerro jollekin läheisellesi, vaikka olisi yö. Jos pelkäät satuttavasi itseäsi, soita 112. Jos olet alle 18-vuotias, voit soittaa Brisiin, 116 111, ympäri vuorokauden.

ask-kompis-vill-inte-leva = Kaverini ei halua elää
    .answer = Ota se vakavasti. Kysy suoraan ja kuuntele. Kerro tänään aikuiselle, vaikka olisit luvannut olla hiljaa. Sinun ei pidä kantaa tätä yksin. Jos on kiire, soita 112. Jää kaverisi luo, jos voit.

ask-orolig-for-en-kompis = Olen huolissani kaverista
    .answer = Sano, että välität, ja kysy, mitä kuuluu. Sinun ei tarvitse ratkaista sitä itse. Kerro aikuiselle, esimerkiksi koulun kuraattorille. Kaikki saavat kertoa sosiaalipalveluille (socialtjänsten), kun he ovat huolissaan lapsesta. Jos vaara on nyt, soita 112.

ask-kan-jag-vara-anonym-om-jag-ar-orolig = Voinko kertoa huolestani sanomatta nimeäni?
    .answer = Voit, jos et työskentele lasten parissa. Silloin voit olla nimetön, kun soitat sosiaalipalveluihin (socialtjänsten). Sano, että haluat olla nimetön, ennen kuin sanot nimesi. Sinun ei tarvitse tietää varmasti, millaista lapsella on. Riittää, että olet huolissasi.

ask-ater-nastan-inget = En syö melkein mitään. Kenen kanssa puhun?
    .answer = Aloita kouluterveydenhoitajasta tai aikuisesta kotona. Sinun ei tarvitse näyttää sairaalta saadaksesi apua. Soita numeroon 1177, jos pyörryt, oksennat usein tai olet huolissasi kehostasi. Siellä vastataan ympäri vuorokauden. Jos on kiire, soita 112.

ask-kan-inte-sova = En saa unta. Mikä auttaa?
    .answer = Kokeile nousta ylös joka päivä samaan aikaan. Laita kännykkä pois hetkeä ennen nukkumaanmenoa. Kirjoita ylös se, mikä pyörii päässäsi. Jos se ei mene ohi, puhu kouluterveydenhoitajan kanssa. Umossa on harjoituksia sinulle, joka olet vähintään 13-vuotias.

ask-vagar-inte-ga-till-skolan = En pysty menemään kouluun
    .answer = Kerro jollekin kotona tai koulussa. Voit aloittaa kuraattorista tai mentorista. Jos olet paljon poissa, koulun pitää selvittää miksi, ja sinun pitää saada olla mukana. Sano, mikä tekisi siitä vähän helpompaa.

ask-barn-gar-inte-till-skolan = Lapseni ei käy koulussa. Mitä teen?
    .answer = Soita kouluun ja kerro, miten asiat ovat. Pyydä saada puhua rehtorin tai kuraattorin kanssa. Kun lapsi on paljon poissa, koulun pitää selvittää miksi. Sinun ja lapsesi pitää olla mukana. Kirjoita ylös, mitä olette päättäneet.

ask-gar-inte-i-gymnasiet = En käy lukiota. Saanko apua?
    .answer = Kyllä. Jos olet alle 20-vuotias etkä ole käynyt lukiota loppuun, kuntasi pitää tarjota sinulle apua. Se voi olla koulun aloittamista uudelleen tai jotain muuta, mikä sopii sinulle. Soita kuntaan ja sano, ettet käy lukiota. Pyydä saada puhua sen kanssa, joka auttaa sinunlaisiasi nuoria.

ask-mobbad-ingen-gor-nagot = Minua kiusataan, eikä kukaan tee mitään
    .answer = Koulun pitää saada se loppumaan. Kirjoita ylös, mitä tapahtuu ja milloin. Kerro mentorille tai kuraattorille ja sitten rehtorille. Jos se ei auta, sinä tai aikuinen voi ottaa yhteyttä koulun ylläpitäjään ja sitten lasten ja oppilaiden asiamieheen (Barn- och elevombudet).

ask-nagon-har-spridit-en-bild = Joku on levittänyt kuvaa minusta
    .answer = Se ei ole sinun vikasi. Se voi olla rikos. Tallenna se, mitä on kirjoitettu, ja tilin nimi. Älä lähetä enempää äläkä maksa mitään. Kerro aikuiselle, johon luotat. Poliisi ja Bris voivat auttaa sinua eteenpäin.

ask-vad-hander-hos-polisen = Mitä tapahtuu, jos kerron poliisille?
    .answer = Kerrot, mitä on tapahtunut. Poliisi kysyy ja kirjoittaa sen ylös. Jos olet alle 18-vuotias, vanhempi saa usein tietää. Jos pelkäät sitä, sano se ensin. Voit puhua ennen sitä Brisin kanssa kertomatta nimeäsi.

ask-familjen-bestammer-over-mig = Perheeni päättää, ketä saan tavata
    .answer = Kukaan ei saa uhkailla sinua, lyödä sinua tai pakottaa sinua naimisiin. Voit soittaa sosiaalipalveluihin (socialtjänsten), poliisille tai nuorisovastaanotolle ja kysyä kertomatta, kuka olet. Jos olet alle 18-vuotias, heidän täytyy kertoa sosiaalipalveluille, jos he tietävät, kuka olet, ja huolestuvat.

ask-maste-jag-beratta-hemma = Täytyykö minun tulla kaapista kotona?
    .answer = Ei. Valitset itse, kenelle kerrot ja milloin. Voit puhua ensin Brisin tai nuorisovastaanoton kanssa. Jos pelkäät, mitä kotona tapahtuu, sano se sille, jonka kanssa puhut.

ask-vad-hander-pa-ungdomsmottagningen = Mitä nuorisovastaanotolla (ungdomsmottagningen) tapahtuu?
    .answer = Siellä voit puhua kehosta, seksistä, rakkaudesta ja siitä, miten voit. Läänin digitaalisella vastaanotolla tapaat kätilön, kuraattorin tai lääkärin videolla. Se on sinulle, joka olet 13–23-vuotias. Se on maksuton.

ask-jag-kanske-ar-gravid = Olen ehkä raskaana
    .answer = Sinun ei tarvitse kantaa sitä yksin. Tee testi niin pian kuin voit. Nuorisovastaanotolla on kätilö, ja se on maksutonta. Jos sinulla on kipuja tai vuotoa, voit soittaa numeroon 1177. Siellä vastataan ympäri vuorokauden.

ask-nar-ska-jag-ringa-1177 = Milloin soitan numeroon 1177?
    .answer = Kun olet sairas, sinulla on kipuja tai mietit, minne mennä. Sairaanhoitaja vastaa ympäri vuorokauden. Se maksaa saman verran kuin tavallinen puhelu. Jos jonkun henki on vaarassa, soita 112.
    .answer-guardian = Kun lapsesi on sairas, hänellä on kipuja tai mietit, minne mennä. Sairaanhoitaja vastaa ympäri vuorokauden. Se maksaa saman verran kuin tavallinen puhelu. Jos jonkun henki on vaarassa, soita 112.

ask-kostar-tandlakaren = Maksaako hammaslääkärissä käynti?
    .answer = Ei sinulle, joka olet nuori. Se on maksutonta sen vuoden loppuun, jona täytät 19. Siitä vuodesta alkaen, jona täytät 3, sinä ja perheesi voitte valita hammaslääkärin.

ask-far-jag-straff-om-jag-berattar = Saanko rangaistuksen, jos kerron huumeista?
    .answer = Huumeet ovat Ruotsissa kiellettyjä. Mutta se, joka antaa sinulle tukea, haluaa auttaa sinua. Droghjälpenissä olet nimetön. Koulun ja terveydenhuollon aikuiset voivat joutua kertomaan sosiaalipalveluille (socialtjänsten), jos olet alle 18-vuotias. Kysy, mitä sääntöjä on, ennen kuin kerrot.

ask-spelar-for-mycket = Pelaanko liikaa?
    .answer = Mieti, miltä tuntuu. Viekö peli aikaa unelta, koululta tai ystäviltä? Valehteletko siitä? Puhu koulun kuraattorin kanssa. Jos pelaat rahasta, voit chatata Stödlinjenin kanssa. Se on maksutonta, eikä sinun tarvitse kertoa, kuka olet.

ask-kan-jag-sluta = Voinko päästä irti jengistä?
    .answer = On aikuisia, jotka auttavat nuoria pääsemään irti. Älä tee sitä yksin. Puhu aikuisen kanssa, johon luotat, kuraattorin kanssa tai sosiaalipalvelujen (socialtjänsten) kanssa. Jos olet alle 18-vuotias, voit puhua Brisin kanssa nimettömästi. Jos joku on perässäsi nyt, soita 112.

ask-tror-jag-har-adhd = Luulen, että minulla on adhd
    .answer = Kerro kouluterveydenhoitajalle, kuraattorille tai opettajallesi. Voit saada koulussa tukea, vaikka sille ei ole nimeä. Jos sinä ja perheesi haluatte kysyä terveydenhuollosta, voitte soittaa numeroon 1177. Siellä kerrotaan, minne teidän pitää mennä.

ask-maste-jag-beratta-allt-igen = Pitääkö minun kertoa kaikki vielä kerran?
    .answer = Osalta voit välttyä. Jos saat apua monelta taholta, voit pyytää tapaamista, jossa kaikki ovat mukana. Silloin teette suunnitelman yhdessä. Se tehdään vain, jos te suostutte, ja sinun pitää saada sanoa, mitä ajattelet. Kysy joltakulta, jota jo tapaat.

ask-prata-annat-sprak = Voinko saada apua omalla kielelläni?
    .guardian = Voimmeko saada apua omalla kielellämme?
    .answer = Pyydä tulkkia terveydenhuollossa, koulussa tai sosiaalipalveluissa (socialtjänsten). Sano, mitä kieltä haluat puhua. Kvinnofridslinjenillä on tulkki useimpiin kieliin. Youmossa voit lukea monella kielellä, esimerkiksi arabiaksi ja somaliksi.
    .answer-guardian = Pyydä tulkkia terveydenhuollossa, koulussa tai sosiaalipalveluissa (socialtjänsten). Sano, mitä kieltä sinä ja lapsesi haluatte puhua. Kvinnofridslinjenillä on tulkki useimpiin kieliin. Youmossa lapsesi voi lukea monella kielellä, esimerkiksi arabiaksi ja somaliksi.

ask-vi-har-inte-rad = Meillä ei ole kotona varaa
    .answer = Sinun tehtäväsi ei ole ratkaista sitä. Kerro koulun kuraattorille tai aikuiselle, johon luotat. Kodin aikuinen voi pyytää sosiaalipalveluilta (socialtjänsten) neuvoja raha-asioihin. Jos olet alle 18-vuotias, voit puhua Brisin kanssa siitä, miltä tuntuu.

ask-vad-tycker-jag-om-placeringen = En halua asua siellä, missä nyt asun
    .answer = Kerro se sille, jonka kanssa yleensä puhut sosiaalipalveluissa (socialtjänsten). Sinulla on oikeus sanoa, mitä ajattelet. Heidän pitää kuunnella, mutta aina ei käy niin kuin haluat. Jos olet alle 18-vuotias, voit puhua Brisin kanssa. Jos joku satuttaa sinua, kerro siitä heti.

ask-vem-bestammer = Saanko olla mukana päättämässä?
    .answer = Sinulla on oikeus sanoa, mitä ajattelet kaikesta, mikä koskee sinua. Aikuisten pitää kuunnella ja ottaa huomioon ikäsi. Se ei tarkoita, että asiat menevät aina niin kuin haluat. Kysy, miten he ajattelivat, kun he päättivät.

ask-blir-jag-lyssnad-pa = Kuunteleeko kukaan, mitä lapset ajattelevat?
    .answer = Kyllä. Tällä sivulla voit vastata kohdassa Kerro mielipiteesi. Koulussa voit puhua oppilaskunnan tai mentorisi kanssa. Barnombudsmannen (lapsiasiamies) kuuntelee lapsia koko maassa. He eivät voi ratkaista sitä, mitä juuri sinulle on tapahtunut, mutta he voivat vinkata, minne voit mennä.

ask-barn-vill-inte-prata = Lapseni ei halua puhua minun kanssani
    .answer = Se on tavallista. Kokeile, kun teette jotain muuta, esimerkiksi ajatte autolla. Sano, että olet edelleen siinä. Ehkä lapsesi puhuu mieluummin toisen aikuisen kanssa, koulussa tai Brisissä. Voit myös itse pyytää neuvoja.

ask-blir-soc-misstanksamma = Uskallanko pyytää neuvoja sosiaalipalveluilta (socialtjänsten)?
    .answer = Kyllä. Useissa kunnissa voit soittaa sosiaalipalveluihin (socialtjänsten) ja kysyä kertomatta, ketä asia koskee. Myös perhekeskuksessa on joku sosiaalipalveluista. Jos lapsellasi voi olla asiat huonosti, heidän täytyy selvittää asiaa lisää. Sano soittaessasi, mitä pelkäät.
