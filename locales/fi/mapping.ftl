### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = Tätä te sanoitte, tätä me teemme
mapping-tile = Tätä te sanoitte
mapping-lead = Tässä ovat vastaukset siihen, mitä olette kertoneet. Näet, mitä kuulimme, mitä teemme ja mitä emme voi tehdä.
mapping-empty = Täällä ei ole vielä vastauksia
    .text = Kun kysely on ohi, laskemme, mietimme ja päätämme. Sitten vastaus tulee tänne.
mapping-all = Kaikki vastaukset
mapping-answers = Tulleet vastaukset
mapping-read = Lue vastaus
mapping-published = Tuli { $day }
mapping-published-late = Vastaus tuli { $days } päivää myöhässä.
mapping-waiting = Vastaus tulossa
mapping-waiting-by = Vastaus tulee viimeistään { $day }. Vastauksesta vastaa { $owes }.
mapping-late = Myöhässä
mapping-late-since = Vastauksen piti tulla { $day }. Vastauksesta vastaa { $owes }.
mapping-feed = Seuraa vastauksia lukijalla (Atom)

## The four areas

mapping-areas = Vastaukset neljässä osassa
mapping-area-discover = Huomata
    .text = Että joku huomaa, kun tarvitset tukea.
mapping-area-assess = Arvioida
    .text = Että joku selvittää, mitä tarvitset.
mapping-area-collaborate = Toimia yhdessä
    .text = Että aikuiset auttavat toisiaan.
mapping-area-follow-up = Seurata
    .text = Että joku katsoo, tuliko asiasta hyvä.
mapping-area-empty = Tästä ei ole vielä vastauksia.
mapping-brief = Kaksi sivua tulostettavaksi
mapping-brief-print = Tulosta tai tallenna pdf:nä selaimen valikosta.

## A finding

mapping-child = Lapsille ja nuorille
mapping-adult = Aikuisille
mapping-version = Kenelle teksti on?
mapping-tenth = { $number } kymmenestä
mapping-percent = { $number } %
mapping-between = { $low }–{ $high } / { $of }
mapping-at-most = enintään { $high } / { $of }
mapping-at-least = vähintään { $low } / { $of }
mapping-anything = kaikki on mahdollista
mapping-likely = Luultavasti { $interval }.
mapping-answered = Vastasi
mapping-n = Kysymykseen vastasi { $n }.
mapping-reach = Sen sai { $asked }.
mapping-reach-unknown = Emme tiedä, kuinka moni sai sen.
mapping-open = Kaikki, joilla oli linkki, saattoivat vastata, myös monta kertaa.
mapping-few = liian vähän vastauksia
mapping-surely-more = Varmasti enemmän kuin viimeksi
mapping-surely-fewer = Varmasti vähemmän kuin viimeksi
mapping-probably-more = Luultavasti enemmän kuin viimeksi, mutta se voi olla sattumaa
mapping-probably-fewer = Luultavasti vähemmän kuin viimeksi, mutta se voi olla sattumaa
mapping-none-sure = Ei varmaa eroa viime kertaan
mapping-too-few = Liian vähän vastauksia vertailuun viime kertaan
mapping-how-sure = Kuinka varmaa se on?
mapping-how-sure-interval = Moni vastasi, mutta eivät kaikki. Siksi sanomme, minkä lukujen välissä se luultavasti on.
mapping-how-sure-hidden = Missä lukee ”liian vähän vastauksia”, emme näytä lukua. Silloin kukaan ei voi laskea, mitä joku vastasi.
mapping-limit-schools = Mukana oli vähän kouluja. Siksi emme koskaan sano varmasti.
mapping-limit-same = Samat ihmiset ovat voineet vastata molemmilla kerroilla.
mapping-limit-visible = Näin monella vastauksella näkyvät vain vähintään { $points } prosenttiyksikön erot.

## Charts

mapping-as-table = Näytä taulukkona
mapping-chart-bars = Palkkeja. Samat luvut ovat taulukossa.
mapping-chart-waves = Palkkeja, yksi kutakin kertaa kohti. Samat luvut ovat taulukossa.
mapping-chart-radar = Säteittäinen kaavio. Samat luvut ovat taulukossa.
mapping-chart-tiles = Kunnat ruutuina suunnilleen paikoillaan. Samat luvut ovat taulukossa.
mapping-head-what = Mitä
mapping-head-share = Osuus
mapping-head-likely = Luultavasti
mapping-image = Tallenna kuva

## What is done

mapping-do = Tätä me teemme
mapping-will = Tämän me aiomme tehdä
mapping-will-by = Valmis viimeistään { $day }.
mapping-cannot = Tätä emme voi tehdä
mapping-owner = Vastuussa: { $owner }.
mapping-decided = Päätetty { $day }.
mapping-follow-up = Seurataan { $day }.
mapping-reading = Näin nuorten ryhmä luki luvut
mapping-quotes = Muutamia ääniä
    .text = Sanat on kirjoitettu uudelleen, jotta ketään ei tunnisteta.

## Proof and downloads

mapping-proof = Voiko joku nähdä, mitä vastasin?
    .text = Emme näytä pieniä lukuja. Toinen ohjelma on yrittänyt laskea piilotetut luvut kaikesta, mitä olemme näyttäneet. Se ei onnistunut. Mutta sitä, mitä joku jo tietää sinusta, emme voi suojata.
mapping-download = Hae luvut
mapping-download-xlsx = Taulukkolaskenta (xlsx)
mapping-download-manifest = Luettelo kaikista tiedostoista (json)
mapping-download-table = Taulukko: { $question }
mapping-download-fixed = Tiedostot eivät koskaan muutu. Osoite on aina sama.

## The pulse

mapping-pulse = Kuuntelimmeko?
    .text = Sinun ei tarvitse kertoa, kuka olet. Tallennamme vain, kuinka moni vastaa mitä.
mapping-pulse-understood = Ymmärsitkö vastauksen?
mapping-pulse-listened = Kuuntelivatko he mielestäsi?
mapping-pulse-yes = Kyllä
mapping-pulse-partly = Osittain
mapping-pulse-no = Ei
mapping-pulse-send = Lähetä
mapping-pulse-thanks = Kiitos vastauksestasi
    .text = Kun vähintään 10 on vastannut, näytämme kuinka moni, täysinä kymmeninä.
mapping-pulse-choose = Valitse ensin ainakin yksi vastaus.
mapping-pulse-so-far = Näin muut ovat vastanneet
mapping-pulse-count = vähintään { $n }
mapping-pulse-few = alle 10
