### The words of the guide's pages: questions, the answer, search, crisis, note, and the pages of plain text.

## Questions

guide-question-need = Mistä saan apua?
    .guardian = Mistä saat apua lapsellesi?
    .lead = Valitse se, mikä tuntuu läheisimmältä. Sinun ei tarvitse kertoa, kuka olet.
    .lead-guardian = Valitse se, mikä on lähimpänä. Sinun ei tarvitse kertoa, kuka olet.
guide-question-topic = Mikä sopii parhaiten?
    .guardian = Mikä sopii parhaiten?
    .lead = Valitse yksi. Ei haittaa, jos se ei sovi täysin.
    .lead-guardian = Valitse yksi. Ei haittaa, jos se ei sovi täysin.
guide-question-wheel = Mikä painaa eniten?
    .guardian = Mikä painaa lastasi eniten?
    .lead = Pyörä näyttää hyvän elämän kahdeksan osaa. Valitse osa, joka ei tunnu hyvältä.
    .lead-guardian = Pyörä näyttää hyvän elämän kahdeksan osaa. Valitse osa, jossa lapsesi tarvitsee lisää tukea.
guide-question-place = Missä asut?
    .guardian = Missä lapsesi asuu?
    .lead = Silloin voimme näyttää apua lähelläsi.
    .lead-guardian = Silloin voimme näyttää apua lähellänne.
guide-question-age = Minkä ikäinen olet?
    .guardian = Minkä ikäinen lapsesi on?
    .lead = Osa avusta on vain tietyn ikäisille.
    .lead-guardian = Osa avusta on vain tietyn ikäisille.
guide-question-urgency = Kuinka kiire on?
    .guardian = Kuinka kiire on?
    .lead = Jos joku on vaarassa, soita 112.
    .lead-guardian = Jos joku on vaarassa, soita 112.
guide-urgency-nu = Tarvitsen jonkun nyt
    .guardian = Tarvitsemme jonkun nyt
guide-urgency-snart = Tällä viikolla
    .guardian = Tällä viikolla
guide-urgency-kan-vanta = Se voi odottaa
    .guardian = Se voi odottaa
guide-voice = Ketä asia koskee?
guide-voice-child = Minua
guide-voice-guardian = Lastani
guide-back = Takaisin
guide-next = Jatka
guide-skip = Ohita
guide-so-far = Vastauksesi
# $answer is what was answered.
guide-change = Muuta vastausta: { $answer }
# $years is a number.
guide-age-years = { $years }-vuotias
guide-stale = Kysymys on muuttunut viime kerrasta. Valitse uudelleen. Muut vastauksesi ovat tallella.
guide-wheel-choose = Valitse yksi osista tai ohita.
guide-from-start = Aloita alusta

## The answer

guide-answer = Tänne voit ottaa yhteyttä
    .guardian = Tänne voit ottaa yhteyttä
guide-begin = Aloita tästä
guide-others-urgent = Soita myös tänne
    .guardian = Soita myös tänne
guide-others = Jos haluat mieluummin jotain muuta
    .guardian = Jos haluat mieluummin jotain muuta
guide-wait = Sillä aikaa kun odotat
    .guardian = Sillä aikaa kun odotatte
guide-say = Näin voit aloittaa
    .guardian = Näin voit aloittaa
guide-happens = Mitä sitten tapahtuu?
    .guardian = Mitä sitten tapahtuu?
guide-knows = Kuka saa tietää?
    .guardian = Kuka saa tietää?
guide-direction-happens = Sano, että haluat jutella. Löydätte ajan ja paikan, jossa kukaan ei häiritse. Aikuinen kuuntelee ja kertoo, mitä sitten voi tapahtua.
    .guardian = Sano, että tarvitsette tukea. Löydätte ajan jutella. Aikuinen kuuntelee ja kertoo, mitä sitten voi tapahtua.
guide-direction-knows = Koulun ja terveydenhuollon aikuiset eivät saa kertoa kenelle tahansa. Mutta jos he uskovat, että sinulla on asiat huonosti, heidän täytyy kertoa siitä sosiaalipalveluille (socialtjänsten). Voit hyvin kysyä ensin.
    .guardian = Koulun ja terveydenhuollon aikuisilla on vaitiolovelvollisuus. Mutta jos he uskovat, että lapsellasi on asiat huonosti, heidän täytyy kertoa siitä sosiaalipalveluille (socialtjänsten).
guide-cost-free = Maksuton
guide-cost-call = Maksaa saman kuin tavallinen puhelu
guide-cost-unknown = Emme tiedä, maksaako se
guide-anonymous-yes = Saat olla nimetön
    .guardian = Saat olla nimetön
guide-anonymous-no = Sinun täytyy kertoa, kuka olet
    .guardian = Sinun täytyy kertoa, kuka olet
guide-anonymous-unknown = Emme tiedä, voitko olla nimetön
    .guardian = Emme tiedä, voitko olla nimetön
# $from and $to are ages in years.
guide-ages-between = { $from }–{ $to }-vuotiaille
guide-ages-from = { $from } vuotta täyttäneille
guide-open-always = Auki ympäri vuorokauden
# $time is a time of day, $day "i morgon", "på tisdag" or a date.
guide-open-until = Auki nyt, sulkeutuu klo { $time }
guide-open-until-day = Auki nyt, sulkeutuu { $day } klo { $time }
guide-opens-today = Avautuu tänään klo { $time }
guide-opens-day = Avautuu { $day } klo { $time }
guide-open-unknown = Emme tiedä, milloin on auki
# $day is "i dag", "i morgon", "på tisdag" or a date.
guide-school-shut-on = Koulu on luultavasti nyt kiinni. Se aukeaa { $day }.
guide-school-shut-earliest = Koulu on luultavasti nyt kiinni. Se aukeaa aikaisintaan { $day }.
guide-school-shut-august = Koulussa on luultavasti kesäloma. Se aukeaa taas elokuussa.
guide-more = Lue lisää
# $number is a phone number.
guide-call = Soita { $number }
guide-text = Lähetä tekstiviesti numeroon { $number }
guide-chat = Chattaa tai kirjoita
guide-web = Siirry sivulle
guide-mail = Lähetä sähköpostia
# $place is a street address.
guide-visit = Käy paikan päällä: { $place }
guide-known = Mistä tiedämme sen?
guide-known-number = Numerosta
guide-known-source = Katso sivu
# $site is a web site, $date a date.
guide-known-assured = Tarkistettu: { $date }.
guide-known-read = Luettu sivulta { $site } ({ $date }).
guide-known-read-undated = Luettu sivulta { $site }.
guide-known-old = Luettu sivulta { $site } ({ $date }). Tieto on voinut muuttua.
guide-known-old-undated = Luettu sivulta { $site }, jossa ei ole päivämäärää. Tieto on voinut muuttua.
# $source is where the days were read, $date the day somebody typed them in.
guide-known-terms = Luimme koulupäivät täältä: { $source } ({ $date }).
guide-known-terms-undated = Luimme koulupäivät täältä: { $source }.
# $date is the day a page that may be kept was made.
guide-made = Tämä sivu on päivältä { $date }. Numerot ovat voineet muuttua sen jälkeen.
guide-may-have-changed = on voinut muuttua
guide-wrong = Numero on väärä
guide-wrong-address = Osoite on väärä
guide-wrong-thanks = Kiitos, nyt tiedämme
    .text = Laskemme, että joku on sanonut jotain olevan väärin. Silloin aikuinen voi tarkistaa asian. Emme tallenna, kuka olet.
guide-wrong-back = Takaisin vastaukseen
# $place is a municipality.
guide-missing = Kunnasta { $place } puuttuu yhteystietoja
    .what = Emme ole löytäneet varmoja yhteystietoja näihin:
guide-missing-next = Valitse sen sijaan se, joka on tässä ylimpänä. Sen tavoittaa.
guide-line = Täällä joku vastaa aina
    .guardian = Täällä joku vastaa aina
guide-line-bris = Bris on auki ympäri vuorokauden kaikille alle 18-vuotiaille. Saat olla nimetön.
    .guardian = Bris on auki ympäri vuorokauden kaikille alle 18-vuotiaille.
    .until-then = Siihen asti: soita Brisille numeroon { $number }
guide-line-1177 = Numerossa 1177 vastaa sairaanhoitaja ympäri vuorokauden.
    .guardian = Numerossa 1177 vastaa sairaanhoitaja ympäri vuorokauden.
    .until-then = Siihen asti: soita numeroon { $number } ja saat neuvoja terveydestä
guide-line-silent = Eikö kukaan vastaa? Odota jonossa tai soita uudelleen. Jos olet vaarassa, soita 112.
    .guardian = Eikö kukaan vastaa? Odota jonossa tai soita uudelleen. Jos lapsesi on vaarassa, soita 112.
guide-note = Minun lappuni
guide-note-always = ympäri vuorokauden
guide-note-say = Näin voit aloittaa:
guide-note-danger = Jos on vaara: soita 112.
guide-note-print = Tulosta
guide-note-how = Lapussa ei lue, mistä on kyse. Voit tulostaa sen tai ottaa siitä kuvan.

## Questions from the young

guide-asks = Nuorten kysymyksiä
    .lead = Lyhyitä kysymyksiä, lyhyitä vastauksia.
guide-asks-link = Nuorten kysymyksiä

## Free words

guide-search = Kirjoita omin sanoin
guide-search-go = Hae
guide-search-hits = Tämän me löysimme
guide-search-where = { $kind }: missä asut?
    .guardian = { $kind }: missä lapsesi asuu?
guide-search-instead = Emme ole löytäneet täältä varmaa yhteystietoa. Saat apua näin sen sijaan. Jos on vaara, soita 112.
    .guardian = Emme ole löytäneet täältä varmaa yhteystietoa. Saatte apua näin sen sijaan. Jos lapsesi on vaarassa, soita 112.
guide-search-long = Teksti oli liian pitkä hakuun. Haimme sen alulla, ja alku on edelleen ruudussa. Kokeile kirjoittaa vähän lyhyemmin.
guide-search-none = Emme löytäneet mitään näillä sanoilla
    .lead = Kokeile muita sanoja. Tai aloita alusta ja valitse kuva.

## Danger

guide-crisis-card = Oletko vaarassa nyt?
    .lead = Sinun ei tarvitse olla yksin tämän kanssa. Soita nyt. Kerro, missä olet.
    .guardian = Onko lapsesi vaarassa nyt?
    .lead-guardian = Soita nyt. Kerro, missä olette. Sinun ei tarvitse selvitä tästä yksin.
guide-crisis = Apua nyt
    .lead = Soita 112, jos joku on vaarassa. Kerro, missä olet ja mitä on tapahtunut.
    .lead-guardian = Soita 112, jos lapsesi on vaarassa. Kerro, missä olette ja mitä on tapahtunut.
guide-crisis-silent = Jos kukaan ei vastaa
    .lead = Odota jonossa. Soita uudelleen. Mene jonkun lähellä olevan aikuisen luo. Se voi olla naapuri, opettaja tai joku kaupassa. Sano: Tarvitsen apua nyt.
    .lead-guardian = Odota jonossa. Soita uudelleen. Pyydä apua joltakulta lähellä: naapurilta, opettajalta, kaupan työntekijältä. Älä jätä lasta yksin.

## Who stands behind

guide-who = Kuka on sivuston takana?
    .lead = Lotsen auttaa Kalmarin läänin lapsia, nuoria ja vanhempia löytämään oikeaan paikkaan.
guide-who-1 = Keitä he ovat?
    .text = Sivuston ylläpitäjä: { $behind }.
    .nobody = Kukaan ei ylläpidä sivustoa, eikä mikään viranomainen ole sen takana.
guide-who-2 = Mistä tiedätte numerot?
    .text = Olemme lukeneet jokaisen numeron sivulta, johon linkitämme, tai ihminen on tarkistanut sen. Muuten emme näytä sitä. Jos sivu on vanha, kerromme, että numero on voinut muuttua.
guide-who-3 = Jos jokin on väärin
    .text = Avaa yhteystiedon kohdalla ”Mistä tiedämme sen?” tai ”Lue lisää”. Paina ”Numero on väärä” tai ”Osoite on väärä”. Sinun ei tarvitse kirjoittaa mitään.
guide-reach-nobody = Tämä on demo. Siksi ei ole ketään, johon ottaa yhteyttä.
guide-reach-unsaid = Tässä pitäisi lukea, miten heihin saa yhteyden. Sitä ei ole vielä täytetty.

## What happens to what you write

guide-privacy = Mitä kirjoittamalleni tekstille tapahtuu?
    .lead = Sinun ei tarvitse kertoa, kuka olet, jotta saat täältä neuvoja.
guide-privacy-1 = Mitä emme tallenna
    .text = Emme tallenna, kuka olet, missä olet tai mikä puhelin sinulla on. Meillä ei ole evästeitä. Kukaan muu ei saa tietää, että olit täällä.
guide-privacy-2 = Kun haet
    .text = Kirjoittamiasi sanoja käytetään vain vastauksen löytämiseen. Sitten ne ovat poissa.
guide-privacy-3 = Mitä laskemme
    .text = Jos painat ”Numero on väärä”, laskemme yhden painalluksen. Laskemme myös, miten usein opas näyttää vastauksen: mitä asia koski ja mitkä kolme kuukautta oli. Jos olet itse valinnut kunnan, laskemme joskus senkin. Tallennamme vain, montako kertaa, emme sitä, kuka olet. Jos moni vastaa, miten yhteydenpito sujui, kaikki voivat nähdä summat.
guide-privacy-4 = Mitä puhelimeesi jää
    .text = Sivut voivat näkyä selaimesi historiassa. Siellä lukee vain Lotsen ja muutama kirjain. Vaaraa koskevia vastauksia ei koskaan kirjoiteta osoitteeseen. Poistu-painike vaihtaa sivua nopeasti, mutta historia jää. Voit tyhjentää sen itse. Jos säilytät vastauksia puhelimessa, ne ovat siellä enintään viikon.
guide-privacy-5 = Kun kirjoitat yhteyshenkilöllesi
    .text = Se, mitä kirjoitat, säilytetään lukittuna. Sen voivat avata ne, jotka ottavat siellä viestejä vastaan, ja se, jolla on koodisi. Jos laki vaatii, kaksi ihmistä voi avata sen yhdessä. Sen vieressä säilytetään, minkä koulun tai vastaanoton valitsit. Jos kerrot suunnilleen ikäsi tai vastaat kysymyksiin, sekin säilytetään.
guide-privacy-6 = Kun painat Poistu
    .text = Silloin näkyy toinen sivu. Jos painat selaimen Takaisin-painiketta, sivu on tyhjä, kunhan selain suorittaa skriptejä. Ilman skriptejä Takaisin-painike voi näyttää sivun uudelleen. Sulje silloin välilehti.

## Accessibility

guide-accessibility = Voivatko kaikki käyttää sivustoa?
    .lead = Näin hyvin Lotsen toimii sinulle, joka näet, kuulet, luet tai liikut eri tavoin.
guide-accessibility-1 = Kenen sivusto tämä on?
    .text = Palvelun nimi on Lotsen. Sen ylläpitäjä: { $behind }. Sovellettava laki on lagen om tillgänglighet till digital offentlig service (2018:1937), Ruotsin laki digitaalisten julkisten palvelujen saavutettavuudesta.
    .nobody = Palvelun nimi on Lotsen. Tämä on demo, eikä kukaan ylläpidä sitä. Sovellettava laki on lagen om tillgänglighet till digital offentlig service (2018:1937), Ruotsin laki digitaalisten julkisten palvelujen saavutettavuudesta.
guide-accessibility-2 = Kuinka hyvin sivusto toimii?
    .text = Sivusto on osittain lain mukainen. Rakennamme sitä WCAG 2.2:n tason AA mukaan. Sitä voi käyttää ilman JavaScriptiä, näppäimistöllä, ruudunlukijalla, tummassa tilassa ja suurella tekstillä.
guide-accessibility-3 = Mikä ei vielä toimi
    .text = Mitään ei ole viittomakielellä, koska kukaan ei ole vielä kuvannut sitä. Kukaan, joka itse käyttää ruudunlukijaa, ei ole vielä kokeillut sivustoa. Siksi siinä voi olla virheitä, joita emme näe.
    .translated = Kukaan ihminen ei ole tarkistanut tätä käännöstä, koska meillä ei ole vielä ollut ketään, joka osaa kielen. Siksi sanat voivat olla väärin.
guide-accessibility-4 = Miten olemme testanneet?
    .text = Olemme itse kokeilleet sivustoa Chromium-selaimella: näppäimistöllä, axe-työkalulla, vaaleassa ja tummassa tilassa. Arviointi tehtiin 21. marraskuuta 2026. Tekstiä muutettiin viimeksi 1. joulukuuta 2026.
guide-accessibility-5 = Kerro, jos jokin ei toimi
    .text = Ota yhteyttä sivuston ylläpitäjään. Jos et ole tyytyväinen vastaukseen, voit tehdä ilmoituksen Diggille osoitteessa digg.se/tdosanmalan.
    .nobody = Kukaan ei ylläpidä sivustoa nyt. Kun joku ylläpitää sitä, voit lukea tästä, miten kerrot asiasta. Jos et ole tyytyväinen vastaukseen, voit sitten tehdä ilmoituksen Diggille osoitteessa digg.se/tdosanmalan.
guide-accessibility-6 = Poikkeukset, jotka olemme tehneet
    .text = Laki antaa sivuston ylläpitäjän jättää tekemättä sen, mikä olisi kohtuuton rasite (12 §) eli maksaisi aivan liikaa. Emme ole tehneet yhtään sellaista poikkeusta.
guide-accessibility-7 = Mitä laki ei koske
    .text = Laki ei koske kaikkea sisältöä (9 §), esimerkiksi vanhoja elokuvia ja muiden sisältöä. Sellaista ei ole täällä. Linkit vievät muiden sivuille, ja he vastaavat omistaan.

## For when there is no net

guide-offline = Tallenna siltä varalta, ettei nettiä ole
    .lead = Voit tallentaa neuvot puhelimeen. Silloin niitä voi lukea ilman nettiä.
guide-offline-1 = Tämä menee puhelimeen
    .text = Sivu, jolla ovat kaikki neuvot kielellä, jota luet nyt, sekä kaksi sivua, joilta saa apua nyt. Ei mitään siitä, mitä olet lukenut. Se, jolla puhelimesi on, voi nähdä, että olet tallentanut Lotsenin. Neuvot ja numerot voivat muuttua, joten tallenna välillä uudelleen.
guide-offline-save = Tallenna puhelimeen
guide-offline-renew = Tallenna uudelleen
guide-offline-drop = Poista tallennettu
guide-offline-saved = Tallennettu. Voit lukea ilman nettiä.
guide-offline-dropped = Poistettu. Mitään ei ole jäljellä.
guide-offline-busy = Tallennetaan …
guide-offline-failed = Se ei onnistunut. Tarkista, että sinulla on netti, ja yritä uudelleen.
guide-offline-stays = Uusia sivuja ei voitu hakea. Aiemmin tallentamasi on yhä tallella.
guide-offline-no-script = Painike tarvitsee skriptejä. Voit sen sijaan avata sivun, jolla ovat kaikki neuvot, ja tallentaa sen selaimessa.
guide-offline-open = Avaa sivu, jolla ovat kaikki neuvot
guide-offline-page = Kaikki neuvot ilman nettiä
    .lead = Ilman nettiä emme tiedä, mikä on juuri nyt auki. Soita 112, jos joku on vaarassa.
guide-offline-local = Sinun kunnassasi
