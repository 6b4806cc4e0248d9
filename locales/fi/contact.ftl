### The contact room: reaching one's named person in confidence, and coming back.

contact = Yhteyshenkilöni
contact-tile = Kirjoita aikuiselle, joka on sinua varten
    .guardian = Lastasi ja sinua varten
contact-lead = Täällä voit kirjoittaa aikuiselle, joka on sinua varten. Sinun ei tarvitse kertoa nimeäsi.
    .guardian = Täällä voit kirjoittaa sille, joka on lastasi ja sinua varten. Sinun ei tarvitse kertoa nimeäsi.
contact-where = Missä asut?
    .guardian = Missä lapsesi asuu?
contact-other-voice = Olen aikuinen ja kysyn lastani varten
    .guardian = Olen nuori ja kysyn itseäni varten
contact-have-code = Minulla on jo koodi
contact-code = Koodisi
contact-code-how = Kahdeksan sanaa tai kaksikymmentä kirjainta ja numeroa. Isoilla ja pienillä kirjaimilla ei ole väliä.
contact-code-go = Avaa

## Who is mine

contact-stage = Mikä sopii sinuun parhaiten?
    .guardian = Mikä sopii lapseesi parhaiten?
contact-stage-pregnancy = Olen raskaana
    .guardian = Odotamme lasta
contact-stage-small-child = Olen pieni enkä käy koulua
    .guardian = Lapseni on pieni
contact-stage-preschool = Käyn esikoulua (förskola)
    .guardian = Lapseni käy esikoulua (förskola)
contact-stage-school = Käyn koulua
    .guardian = Lapseni käy koulua
contact-stage-upper-secondary = Käyn lukiota
    .guardian = Lapseni käy lukiota
contact-stage-out-of-school = En käy koulua nyt
    .guardian = Lapseni ei käy koulua nyt
contact-unit = Mihin kouluun tai mille vastaanotolle kuulut?
    .guardian = Mihin kouluun tai mille vastaanotolle lapsesi kuuluu?
contact-unit-unsure = * Emme tiedä varmasti, onko se yhä olemassa.
contact-who = Kenen kanssa haluat puhua?
    .guardian = Kenen kanssa haluat puhua?
contact-free = Saat valita, kenet haluat. Sinun ei tarvitse kertoa miksi.
    .guardian = Saat valita, kenet haluat. Sinun ei tarvitse kertoa miksi.
contact-answers-by = Vastaa viimeistään { $day }
contact-cover = Jos { $name } on poissa, viestin lukee { $cover }.
contact-write-go = Kirjoita
contact-call-me = Soita minulle
contact-coordinate = Minua on lähetetty paikasta toiseen. Auta minua
    .guardian = Meitä on lähetetty paikasta toiseen. Auta meitä saamaan asiat kokoon
contact-not-taking = Tänne et voi vielä kirjoittaa. Puhu jonkun kanssa paikan päällä tai aloita oppaasta.
    .guardian = Tänne et voi vielä kirjoittaa. Ota yhteyttä paikan päällä tai aloita oppaasta.
contact-keeps = Mitä he kertovat eteenpäin?
contact-someone-else = Haluan jonkun muun
    .guardian = Haluamme jonkun muun
contact-choose-again = Valitse uudelleen
contact-guide = Näytä muita, jotka voivat auttaa
contact-nobody = Täällä ei voi vielä kirjoittaa
    .lead = Meillä ei ole ketään, kenelle kirjoittaa siellä, missä asut. Mutta apua on silti.
    .lead-guardian = Meillä ei ole ketään, kenelle kirjoittaa siellä, missä lapsesi asuu. Mutta apua on silti.
contact-nobody-go = Näytä, kehen voin ottaa yhteyttä

contact-branch-emi = Kouluterveydenhoitaja
    .about = Tietää kehosta, unesta, huolista ja tunteista. Voit kysyä mistä tahansa.
    .keeps = Kouluterveydenhoitaja ei saa kertoa opettajillesi. Jos hän tietää, kuka olet, tärkeät asiat kirjoitetaan potilaskertomukseesi (journal) eli siihen, mitä terveydenhuolto kirjoittaa sinusta. Jos hän uskoo, että sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten), jotta saat apua.
    .keeps-guardian = Kouluterveydenhoitajalla on vaitiolovelvollisuus, myös opettajia kohtaan. Jos hän tietää, kuka lapsesi on, tärkeät asiat kirjoitetaan potilaskertomukseen (journal). Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
contact-branch-psychosocial = Kuraattori
    .about = Puhuu siitä, miten voit, sekä kodista, kavereista ja koulusta.
    .about-guardian = Puhuu siitä, miten lapsesi voi kotona, ystävien kanssa ja koulussa.
    .keeps = Kuraattori ei saa kertoa kenelle tahansa, mitä sanot. Kuraattorin ei ole pakko kirjoittaa potilaskertomusta (journal). Jos hän uskoo, että sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten), jotta saat apua.
    .keeps-guardian = Kuraattorilla on vaitiolovelvollisuus, eikä hänen ole pakko kirjoittaa potilaskertomusta (journal). Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
contact-branch-head = Rehtori
    .about = Päättää koulussa. Voi muuttaa asioita, jotka eivät toimi.
    .keeps = Rehtori voi joutua puhumaan muiden kanssa koulussa, jotta jokin muuttuu. Kysy ensin, jos olet epävarma. Jos rehtori uskoo, että sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
    .keeps-guardian = Rehtori voi joutua puhumaan muiden kanssa koulussa, jotta jokin muuttuu. Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
contact-branch-nurse = Lastenneuvolan (BVC) hoitaja
    .about = Tietää pienten lasten terveydestä, ruoasta ja unesta.
    .keeps = He eivät saa kertoa kenelle tahansa. Jos sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
    .keeps-guardian = Lastenneuvolalla (BVC) on vaitiolovelvollisuus. Se, mikä koskee lapsesi terveyttä, kirjoitetaan potilaskertomukseen (journal). Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
contact-branch-midwife = Kätilö
    .about = Auttaa sinua, kun olet raskaana.
    .keeps = Kätilöllä on vaitiolovelvollisuus, ja hän kirjoittaa potilaskertomukseesi (journal). Kysy, mitä vanhempasi saavat tietää. Jos kätilö uskoo, että sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
    .keeps-guardian = Kätilöllä on vaitiolovelvollisuus, ja hän kirjoittaa potilaskertomukseen (journal). Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
contact-branch-preschool = Esikoulu (förskola)
    .about = Ne, jotka ovat kanssasi päivisin.
    .about-guardian = Ne, jotka ovat lapsesi kanssa päivisin.
    .keeps = He eivät saa kertoa kenelle tahansa, mutta he voivat puhua perheesi kanssa. Jos sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
    .keeps-guardian = Esikoululla on vaitiolovelvollisuus. Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
contact-branch-kaa = Ne, jotka auttavat nuoria ilman koulua
    .about = Auttavat sinua, kun olet alle 20-vuotias etkä käy lukiota.
    .about-guardian = Auttavat alle 20-vuotiaita nuoria, jotka eivät käy lukiota.
    .keeps = He eivät kerro muille ilman, että tiedät siitä. Jos he uskovat, että sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).
    .keeps-guardian = Heillä on vaitiolovelvollisuus. Jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten).

## Before writing: all eight are on the page

contact-before-who = Viestisi lukee { $name }, { $title }. Saat vastauksen viimeistään { $day }.
contact-before-urgent = Onko kiire? Soita 112, jos joku on vaarassa. Bris vastaa ympäri vuorokauden numerossa 116 111. Täällä kukaan ei vastaa heti.
    .guardian = Onko kiire? Soita 112, jos joku on vaarassa. Täällä kukaan ei vastaa heti.
contact-before-tell = Sen, mitä kirjoitat, voivat lukea { $name } ja ne, jotka ottavat täällä viestejä vastaan hänen kanssaan. Mutta jos uskomme, että sinulla on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten), jotta saat apua. Silloin kerromme siitä ensin sinulle, jos se on mahdollista.
    .guardian = Sen, mitä kirjoitat, voivat lukea { $name } ja ne, jotka ottavat täällä viestejä vastaan hänen kanssaan. Mutta jos on huoli siitä, että lapsella on asiat huonosti, siitä täytyy kertoa sosiaalipalveluille (socialtjänsten). Silloin kerromme siitä ensin sinulle, jos se on mahdollista.
contact-before-more = Lisää, mitä on hyvä tietää
contact-before-anonymous = Sinun ei tarvitse kertoa, kuka olet. Emme tallenna, mikä puhelin sinulla on tai missä olet, kun kirjoitat. Se, mitä itse kirjoitat, säilytetään lukittuna. Tallennamme myös sen, minkä koulun tai vastaanoton valitsit.
contact-before-journal = Jos { $name } tietää, kuka olet, tärkeät asiat täytyy kirjoittaa potilaskertomukseesi (journal) eli siihen, mitä terveydenhuolto kirjoittaa sinusta. Saat olla nimetön. Myös se, mitä kirjoitat täällä, säilytetään, lukittuna.
    .guardian = Jos { $name } tietää, kuka lapsesi on, tärkeät asiat täytyy kirjoittaa lapsen potilaskertomukseen (journal). Myös se, mitä kirjoitat täällä, säilytetään, lukittuna.
contact-before-no-journal = Henkilön { $name } ei ole pakko kirjoittaa potilaskertomusta (journal). Se, mitä kirjoitat, säilytetään lukittuna hänen työnantajallaan.
contact-before-law = Jos laki vaatii sitä, kaksi henkilöä voi avata sen, mikä on tallessa, mutta vain yhdessä.
contact-before-parents = Vanhempasi eivät voi lukea täällä ilman koodiasi. Jos heidän pitää tietää jotain, jotta he voivat auttaa sinua, puhumme ensin sinun kanssasi, jos se on mahdollista.
    .guardian = Tämä on sinun oma yhteytesi. Et voi lukea sitä, mitä lapsesi kirjoittaa täällä.
contact-before-code = Saat koodin. Se, jolla on koodi, voi lukea. Kirjoita koodi ylös ja piilota se hyvin.
contact-before-close = Paina ”Sulje”, kun olet valmis. Sulje sitten välilehti. Silloin tästä ei näy mitään. Puhelimen historiassa voi näkyä, että olet käynyt Lotsenissa.
contact-demo = Tämä on demo. Kukaan ei lue sitä, mitä kirjoitat täällä. Jos tarvitset jonkun nyt, soita Brisiin numeroon 116 111.
    .guardian = Tämä on demo. Kukaan ei lue sitä, mitä kirjoitat täällä. Jos on kiire, soita 112.

## Writing

contact-write = Kirjoita viesti: { $name }
contact-text = Tämän haluan sanoa
contact-how-write = Kirjoita niin kuin haluat. Sillä ei ole väliä, onko teksti pitkä vai lyhyt, oikein vai väärin.
contact-how-call-me = Kirjoita numerosi, milloin on hyvä soittaa ja saammeko sanoa, mistä soitamme.
contact-how-coordinate = Kirjoita, keihin sinulla on yhteys. Sinun ei tarvitse kertoa kaikkea uudelleen.
    .guardian = Kirjoita, keihin teillä on yhteys. Sinun ei tarvitse kertoa kaikkea uudelleen.
contact-send = Lähetä
contact-empty = Et ole vielä kirjoittanut mitään.
# $over is a number of letters.
contact-too-long = Tekstistä tuli liian pitkä. Poista noin { $over } merkkiä tai lähetä se kahdessa osassa. Kaikki, mitä kirjoitit, on tallella.
contact-not-sent = Ei lähetetty. Kaikki kirjoittamasi on tallella. Yritä uudelleen hetken kuluttua.
contact-busy = Täällä on juuri nyt monta. Odota minuutti ja paina vielä kerran. Kaikki, mitä kirjoitit, on tallella.
contact-changed = Se, minkä lähetit ensin, on perillä. Muutosta ei lähetetty. Avaa koodillasi ja kirjoita se siellä.
contact-code-taken = Se ei mennyt perille. Paina vielä kerran ”Lähetä”. Kaikki, mitä kirjoitit, on tallella.
contact-full = Juuri nyt emme voi tallentaa sitä, mitä kirjoitat. Yritä hetken kuluttua uudelleen. Soita Brisiin numeroon 116 111, jos tarvitset jonkun nyt. Jos on vaara, soita 112.
    .guardian = Juuri nyt emme voi tallentaa sitä, mitä kirjoitat. Yritä hetken kuluttua uudelleen. Jos on kiire, soita 112.
contact-stopped = Juuri nyt kukaan ei voi ottaa täällä viestejä vastaan. Kaikki, mitä kirjoitit, on tallella, jotta voit säilyttää sen. Soita Brisiin numeroon 116 111, jos tarvitset jonkun nyt.
    .guardian = Juuri nyt kukaan ei voi ottaa täällä viestejä vastaan. Kaikki, mitä kirjoitit, on tallella, jotta voit säilyttää sen. Jos on kiire, soita 112.

contact-sent = Lähetetty
contact-sent-by = { $name } vastaa viimeistään { $day }.
contact-your-code = Koodisi
contact-code-keep = Kirjoita koodi ylös ja piilota se hyvin. Sillä luet vastauksen. Jos kadotat koodin, kukaan ei voi antaa sinulle uutta, mutta voit aina kirjoittaa uudelleen.
contact-letters = Sama koodi kirjaimina ja numeroina:
contact-sent-next = Tule takaisin tänne, kun haluat, ja kirjoita koodi. Se, jolla on koodi, voi lukea.
contact-close = Sulje
contact-closed = Suljettu
    .lead = Se, mitä kirjoititte, avautuu vain koodilla.

## Coming back

contact-thread = Mitä olette kirjoittaneet
contact-you = Sinä
contact-older = Mitä kirjoititte aiemmin
contact-no-answer-yet = Uutta vastausta ei ole vielä. { $name } vastaa viimeistään { $day }.
contact-reply = Kirjoita lisää
contact-damaged = Tätä ei voi lukea. Jotain on muuttunut siellä, missä se on tallessa. Kirjoita mielellään uudelleen.
contact-wrong = Koodi ei avaa mitään. Tarkista, että kaikki on kirjoitettu oikein.
contact-code-empty = Kirjoita koodisi tähän.
contact-code-long = Tuo on pitempi kuin koodi.
contact-code-count = Koodissa on kahdeksan sanaa tai kaksikymmentä kirjainta ja numeroa. Tässä niitä on { $found }.
# $place is a number from 1, $word a word of the list.
contact-code-meant = Sanaa { $place } ei ole. Tarkoititko { $word }?
contact-code-unknown = Sanaa { $place } ei ole. Tarkista, miten se on kirjoitettu.
contact-code-letters = Jokin merkki on väärin, tai kaksi on vaihtanut paikkaa. Vertaa yksi merkki kerrallaan.
contact-over = Sivu on ollut auki pitkään. Kirjoita koodi uudelleen. Se, mitä kirjoitit, on tallella.
contact-over-kept = Mitä kirjoitit
contact-new-code = Vaihda koodi
    .lead = Onko joku nähnyt koodisi? Kun saat uuden, vanha lakkaa toimimasta.
contact-new-code-go = Anna minulle uusi koodi

## Days

# The essive, "on Tuesday": every sentence with a day says when. The month is made partitive with "ta", as in frame-date.
contact-day-1 = maanantaina
contact-day-2 = tiistaina
contact-day-3 = keskiviikkona
contact-day-4 = torstaina
contact-day-5 = perjantaina
contact-day-6 = lauantaina
contact-day-7 = sunnuntaina
contact-day = { $weekday } { $day }. { $month }ta
