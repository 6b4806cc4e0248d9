### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = Tätä te sanoitte, tätä me teemme
mapping-tile = Tätä te sanoitte
mapping-lead = Tässä ovat vastaukset siihen, mitä olette kertoneet. Näet, mitä kuulimme, mitä teemme ja mitä emme voi tehdä.
mapping-empty = Täällä ei ole vielä vastauksia
    .text = Kun kysely on ohi, laskemme, mietimme ja päätämme. Sitten vastaus tulee tänne.
mapping-all = Kaikki vastaukset
mapping-answers = Tulleet vastaukset
mapping-read = Lue vastaus
mapping-published = Vastaus tuli { $day }
mapping-published-late = Näin monta päivää myöhässä: { $days }.
mapping-waiting = Vastaus tulossa
mapping-waiting-by = Vastaus tulee viimeistään { $day }. Vastuussa: { $owes }.
mapping-late = Myöhässä
mapping-late-since = Vastauksen piti tulla { $day }. Vastuussa: { $owes }.
# $waves is one or more, each by month and year.
mapping-card-waves = Kysyttiin: { $waves }.
# $areas is one or more of the four areas.
mapping-card-areas = Aiheena: { $areas }.
# $day is a date.
mapping-card-closed = Kysely päättyi { $day }.
mapping-feed = Onko sinulla RSS-lukija? Seuraa vastauksia siinä

## The four areas

mapping-areas = Vastaukset neljässä osassa
mapping-area-discover = Huomata
    .text = Että joku huomaa, kun tarvitset tukea.
mapping-area-assess = Arvioida
    .text = Että joku selvittää, mitä tarvitset.
mapping-area-collaborate = Toimia yhdessä
    .text = Että aikuiset auttavat toisiaan.
    .child = Toimia yhdessä
mapping-area-follow-up = Seurata
    .text = Että joku katsoo, tuliko asiasta hyvä.
mapping-area-empty = Tästä ei ole vielä vastauksia.
mapping-brief = Kaksi sivua tulostettavaksi
mapping-brief-print = Tulosta tai tallenna pdf:nä selaimen valikosta.
# An address comes after it.
mapping-brief-charts = Lisää kuvia tästä:
# An address comes after it.
mapping-brief-rest = Tästä on lisää vastauksia:

## A finding

mapping-child = Lapsille ja nuorille
mapping-adult = Aikuisille
mapping-version = Kenelle teksti on?
mapping-tenth = { $number } 10:stä
mapping-hundredth = { $number } 100:sta
mapping-percent = { $number } %
mapping-between = { $low }–{ $high } / { $of }
mapping-at-most = enintään { $high } / { $of }
mapping-at-least = vähintään { $low } / { $of }
mapping-anything = jotain nollan ja kaikkien väliltä
mapping-likely = Luultavasti { $interval }.
mapping-answered = Vastasi
mapping-n = Kysymykseen vastasi { $n }.
mapping-n-pooled = Kysymys esitettiin useamman kerran ja siihen tuli { $n } vastausta. Sama ihminen on voinut vastata joka kerta. Silloin luku on epävarmempi kuin miltä se näyttää.
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
mapping-how-sure-interval = Kaikki eivät vastanneet. Siksi sanomme, minkä lukujen välissä se luultavasti on.
mapping-how-sure-hidden = Missä lukee ”liian vähän vastauksia”, emme näytä lukua. Se on siksi, ettei kukaan voisi laskea, mitä joku vastasi.
mapping-limit-schools-known = Mukana oli vähän kouluja, tai emme tiedä kuinka monta. Siksi emme koskaan kirjoita erosta ”varmasti”.
mapping-limit-same = Samat ihmiset ovat voineet vastata molemmilla kerroilla.
mapping-limit-visible = Näin monella vastauksella näkyy vain ero, joka on vähintään { $points } / 100.

## Charts

mapping-kind-bars = Vastaukset
mapping-kind-waves = Kerta kerralta
mapping-kind-radar = Kaikki kysymykset
mapping-kind-informants = Rinnakkain
mapping-kind-tiles = Kunta kunnalta
mapping-as-table = Näytä taulukkona
mapping-chart-bars = Palkkeja. Samat luvut ovat taulukossa.
mapping-chart-waves = Palkkeja, yksi kutakin kertaa kohti. Samat luvut ovat taulukossa.
mapping-chart-radar = Säteittäinen kaavio. Samat luvut ovat taulukossa.
mapping-chart-tiles = Kunnat ruutuina suunnilleen paikoillaan. Samat luvut ovat taulukossa.
mapping-head-what = Mitä
mapping-head-share = Osuus
mapping-head-likely = Luultavasti
mapping-image = Tallenna kuva

## Several informants side by side, from answers that are out

# $who is one of those below, $when a month and year.
mapping-informant = { $who }, { $when }
mapping-informant-young = Pienemmät lapset
mapping-informant-child = Lapset
mapping-informant-youth = Nuoret
mapping-informant-guardian = Kodin aikuiset
mapping-informant-staff = Henkilökunta
mapping-informants-title = Samat kysymykset eri ihmisille
# Questions come after it, each with a number for each informant.
mapping-informants-good = Näin moni vastanneista sanoi, että asia on hyvin:
mapping-informants = Näin kysymykset kuuluivat, ja täältä luvut tulevat
    .text = Kaikki saivat saman kysymyksen, mutta eivät aina samoilla sanoilla. Suluissa ovat vastaukset, jotka lasketaan hyviksi. Luvut on julkaistu jo aiemmin, vastauksissa jotka eivät koskaan muutu.

## What is done

mapping-do = Tätä me teemme
mapping-will = Tämän me aiomme tehdä
mapping-will-by = Valmis viimeistään { $day }.
mapping-cannot = Tätä emme voi tehdä
mapping-owner = Vastuussa: { $owner }.
mapping-decided = Päätetty { $day }.
mapping-follow-up = { $day } katsomme, miten kävi.
mapping-after-erratum = Oikaisu
mapping-after-follow-up = Näin kävi
mapping-after-corrected = Oikaistu { $day }
mapping-after-news = Uutta { $day }: näin kävi
mapping-after-gone = Se, mitä tässä luki, on poistettu.
mapping-reading = Näin nuorten ryhmä luki luvut
mapping-quotes = Muutamia ääniä
    .text = Olemme kirjoittaneet sanat uudelleen, jotta ketään ei tunnisteta.
mapping-counter = Toinen ääni
mapping-talks = Tätä he sanoivat, kun juttelimme

## Proof and downloads

mapping-proof = Voiko joku nähdä, mitä vastasin?
    .text = Ei näistä luvuista. Emme näytä pieniä lukuja. Toinen ohjelma on yrittänyt laskea luvut, jotka piilotamme. Se ei onnistunut. Mutta se, joka jo tietää sinusta jotain, voi ehkä arvata. Sitä emme voi estää.
mapping-download = Hae luvut
mapping-download-xlsx = Taulukkolaskenta (xlsx)
mapping-download-manifest = Luettelo kaikista tiedostoista (json)
mapping-download-table = Taulukko: { $question }
mapping-download-fixed = Tiedostot eivät koskaan muutu. Ne ovat aina samassa osoitteessa.

## The pulse

mapping-pulse = Kuuntelimmeko?
    .text = Sinun ei tarvitse kertoa, kuka olet. Tallennamme vain, kuinka moni vastaa mitä.
mapping-pulse-understood = Ymmärsitkö vastauksen?
mapping-pulse-listened = Kuuntelivatko he mielestäsi?
mapping-pulse-yes = Kyllä
mapping-pulse-partly = Vähän
mapping-pulse-no = Ei
mapping-pulse-send = Lähetä
mapping-pulse-thanks = Kiitos vastauksestasi
    .text = Kun vähintään 10 on vastannut, näytämme kuinka moni, täysinä kymmeninä.
mapping-pulse-choose = Valitse ensin ainakin yksi vastaus.
mapping-pulse-so-far = Näin muut ovat vastanneet
mapping-pulse-count = vähintään { $n }
mapping-pulse-few = alle 10

## Words of the code book, and of a finding's first draft

mapping-everybody = Kaikki
mapping-county = Koko lääni
# $answer and $question are a survey's own words; names in braces stand for numbers.
mapping-draft-child = { "{tio}" } vastasi ”{ $answer }” kysymykseen: { $question }
# Between two answers that are counted together: it ends the one and begins the other.
mapping-draft-or = ” tai ”
# The same, for a grown-up.
mapping-draft-adult = { "{procent}" } ({ "{antal}" }/{ "{alla}" }) vastasi ”{ $answer }” kysymykseen: { $question }

## A group of young people reads it first

mapping-reading-title = Te luette ensin
mapping-reading-about = Te luette tämän ennen muita. Miten te ymmärrätte luvut? Olemmeko ymmärtäneet oikein?
mapping-reading-names = Älkää kirjoittako nimiä. Kukaan ei kysy, keitä olette.
# $day is a date.
mapping-reading-until = Linkki toimii { $day } asti.
mapping-reading-how = Näin me sen luemme
mapping-reading-send = Lähetä
mapping-reading-thanks = Kiitos. Nyt aikuiset tietävät, miten te sen luette.
    .text = Voitte muuttaa kirjoittamaanne samalla linkillä.
mapping-reading-empty = Kirjoittakaa jotain ainakin yhdestä asiasta.
mapping-reading-ended = Linkki ei ole enää voimassa
    .text = Vastaus on ehkä laskettu uudelleen tai poistettu. Pyytäkää uusi linkki siltä, joka antoi tämän.
mapping-reading-ended-out = Vastaus on nyt julki. Kaikki voivat lukea sen.
mapping-reading-ended-read = Lukekaa vastaus
mapping-reading-pause = Ei juuri nyt
    .text = Aikuiset muuttavat vastausta. Kokeilkaa linkkiä uudelleen muutaman päivän päästä.

## On a wall

mapping-print = Tulosta tai näytä vastaus
    .text = Laita vastaus esille sinne, missä vastanneet näkevät sen. Näytöllä kuvat vaihtuvat itsestään.
mapping-sheet-affisch-a4 = Juliste A4
mapping-sheet-affisch-a3 = Juliste A3
mapping-sheet-skarm-bred = Näyttö, vaaka
mapping-sheet-skarm-hog = Näyttö, pysty
mapping-print-scan = Lue koko vastaus

## The county's own work together

mapping-together = Näin teemme työtä yhdessä
mapping-together-lead = Täällä alueen, kuntien ja koulujen aikuiset kertovat, miten he tekevät työtä yhdessä ja miten pitkällä he ovat. Tavoite on, että apu paranee.
mapping-together-empty = Täällä ei ole vielä mitään
    .text = Aikuiset eivät ole vielä kirjoittaneet tänne. Sillä välin voit lukea, mitä muut ovat sanoneet, tai kertoa mielipiteesi.
mapping-together-swedish = Jotkin tekstit ovat täällä vain ruotsiksi.
mapping-together-steps = Viisi askelta
mapping-together-now = Tässä olemme nyt
mapping-together-meetings = Kokoukset
mapping-together-ahead = Tuleva kokous
mapping-together-earlier = Aiemmat kokoukset
mapping-together-decisions = Tämän olemme päättäneet
mapping-together-done = Valmis
# $day is a date.
mapping-together-late = Piti olla valmis { $day }.
mapping-together-documents = Luettavaa
# $host is a site ("exempel.se").
mapping-together-leads = Lue sivulla { $host }
mapping-together-feed = Onko sinulla RSS-lukija? Seuraa päätöksiä siinä

## Where a number comes from

mapping-trace = Mistä luvut tulevat?
    .text = Tämän vastauksen luvut tulevat tiedostoista, jotka eivät koskaan muutu. Tässä näet tiedoston ja sen, missä kohdassa luku on. Lopussa olevasta koodista voi nähdä, ettei kukaan ole muuttanut tiedostoa.

## What is counted in the contact room; no survey

mapping-measure = Kun joku kirjoittaa yhteyshenkilölle
    .text = Tämä ei tule kyselyistä. Yhteyshenkilö on aikuinen, jolle voit kirjoittaa. Laskemme, kauanko se kestää ja miten siinä käy, koko läänissä. Kukaan ei lue kirjoittamaasi laskemista varten. Jos asia koskee alle viittä, emme näytä mitään. Jos se koskee vain yhtä paikkaa, emme silloinkaan näytä mitään.
mapping-measure-few = liian vähän näytettäväksi
# $time is a length of time, $period months.
mapping-measure-half = Puolella siihen meni { $time }. Tämä koskee tänä aikana aloittaneita: { $period }.
mapping-measure-beyond = Yli puolelle se ei ollut vielä tapahtunut. Tämä koskee tänä aikana aloittaneita: { $period }.
mapping-measure-hour = enintään tunti
mapping-measure-hours = { $count ->
        [one] enintään { $count } tunti
       *[other] enintään { $count } tuntia
    }
mapping-measure-days = { $count ->
        [one] enintään { $count } päivä
       *[other] enintään { $count } päivää
    }
mapping-measure-months = { $from } – { $to }
mapping-measure-answer = Kunnes joku vastasi
mapping-measure-assessment = Kunnes joku tiesi, mitä tarvitaan
mapping-measure-help = Kunnes apu alkoi
mapping-measure-plan = Kunnes monella aikuisella oli yhteinen suunnitelma
mapping-measure-handover = Kunnes joku muu sanoi kyllä tai ei
mapping-measure-passed-on = Ohjattiinko sinut muualle, ennen kuin tulit tänne?
mapping-measure-bounced = Sanoiko joku ei?
mapping-measure-handover-told = Kirjoitimmeko ja kerroimmeko, ennen kuin joku muu otti vastuun?
mapping-measure-asked-help = Saitko apua?
mapping-measure-asked-part = Saitko olla mukana päättämässä?
mapping-measure-option-yes = Kyllä
mapping-measure-option-no = Ei
mapping-measure-option-partly = Vähän
mapping-measure-option-one = Yhdestä paikasta
mapping-measure-option-several = Monesta paikasta
mapping-measure-tertial-1 = Tammikuusta huhtikuuhun { $year }
mapping-measure-tertial-2 = Toukokuusta elokuuhun { $year }
mapping-measure-tertial-3 = Syyskuusta joulukuuhun { $year }

## What people look for in the guide

mapping-sought = Tähän muut hakevat apua
    .text = Laskemme, miten usein opas näyttää vastauksen: mitä asia koski ja mitkä kolme kuukautta oli. Jos olet itse valinnut kunnan, laskemme joskus senkin. Tallennamme vain, montako kertaa, emme sitä, kuka olet.
    .rules = Laskemme sivuja, emme ihmisiä. Luvut ovat täysiä kymmeniä, ja todellinen määrä voi olla suurempi. Jos niitä on vähän, emme näytä lukua. Kunta näytetään vasta, kun sillä on vähintään kolmekymmentä. Vaaraa koskevat lasketaan vain koko läänistä.
mapping-sought-none = Näytettäviä lukuja ei vielä ole. Ne tulevat, kun kolme kuukautta on ohi, elleivät ne ole liian pieniä.
mapping-sought-earlier = Aiemmat kuukaudet
mapping-sought-quarter-1 = Tammikuusta maaliskuuhun { $year }
mapping-sought-quarter-2 = Huhtikuusta kesäkuuhun { $year }
mapping-sought-quarter-3 = Heinäkuusta syyskuuhun { $year }
mapping-sought-quarter-4 = Lokakuusta joulukuuhun { $year }
mapping-sought-places = Kunnat
    .text = Täällä on vain se, mitä on vähintään kymmenen.
mapping-sought-there = Katso, mihin muut hakevat apua
