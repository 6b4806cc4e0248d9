### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = Det här sa ni, det här gör vi
mapping-tile = Det här sa ni
mapping-lead = Här är svaren på det ni har berättat. Du ser vad vi hörde, vad vi gör och vad vi inte kan göra.
mapping-empty = Här finns inga svar ännu
    .text = När en enkät är slut räknar vi, tänker och bestämmer. Sedan kommer svaret hit.
mapping-all = Alla svar
mapping-answers = Svar som har kommit
mapping-read = Läs svaret
# $day is a date.
mapping-published = Svaret kom { $day }
# $days is a number of days.
mapping-published-late = Det var { $days } dygn för sent.
mapping-waiting = Svar på väg
# $day is a date, $owes an office ("socialchefen i Kalmar kommun").
mapping-waiting-by = Svaret ska komma senast { $day }. Ansvarig: { $owes }.
mapping-late = Försenat
mapping-late-since = Svaret skulle ha kommit { $day }. Ansvarig: { $owes }.
# $waves is one or more, each by month and year.
mapping-card-waves = Frågan ställdes: { $waves }.
# $areas is one or more of the four areas.
mapping-card-areas = Det handlar om: { $areas }.
# $day is a date.
mapping-card-closed = Enkäten stängde { $day }.
mapping-feed = Har du en RSS-läsare? Följ svaren där

## The four areas

mapping-areas = Svaren i fyra delar
mapping-area-discover = Upptäcka
    .text = Att någon märker när du behöver stöd.
mapping-area-assess = Bedöma
    .text = Att någon tar reda på vad du behöver.
mapping-area-collaborate = Samverka
    .text = Att de vuxna hjälps åt.
    .child = Hjälpas åt
mapping-area-follow-up = Följa upp
    .text = Att någon ser efter om det blev bra.
mapping-area-empty = Här finns inga svar om det här ännu.
mapping-brief = Två sidor att skriva ut
mapping-brief-print = Skriv ut eller spara som pdf från webbläsarens meny.
# An address comes after it.
mapping-brief-charts = Fler bilder av det här:
# An address comes after it.
mapping-brief-rest = Det finns fler svar om det här:

## A finding

mapping-child = För barn och unga
mapping-adult = För vuxna
mapping-version = Vem är texten för?
mapping-tenth = { $number } av 10
mapping-hundredth = { $number } av 100
mapping-percent = { $number } %
mapping-between = mellan { $low } och { $high } av { $of }
mapping-at-most = högst { $high } av { $of }
mapping-at-least = minst { $low } av { $of }
mapping-anything = någonstans mellan ingen och alla
# $interval is one of the four above.
mapping-likely = Troligen { $interval }.
mapping-answered = Svarade
mapping-n = { $n } svarade på frågan.
mapping-n-pooled = Frågan ställdes flera gånger och fick { $n } svar. Samma person kan ha svarat varje gång. Då är det mer osäkert än det ser ut.
mapping-reach = Den gick till { $asked }.
mapping-reach-unknown = Vi vet inte hur många som fick den.
mapping-open = Alla som hade länken kunde svara, också flera gånger.
mapping-few = för få svar
mapping-surely-more = Säkert fler än förra gången
mapping-surely-fewer = Säkert färre än förra gången
mapping-probably-more = Troligen fler än förra gången, men det kan vara slump
mapping-probably-fewer = Troligen färre än förra gången, men det kan vara slump
mapping-none-sure = Ingen säkerställd skillnad mot förra gången
mapping-too-few = För få svar för att jämföra med förra gången
mapping-how-sure = Hur säkert är det?
mapping-how-sure-interval = Alla svarade inte. Därför säger vi mellan vilka tal det troligen ligger.
mapping-how-sure-hidden = Där det står ”för få svar” visar vi inget tal. Det är för att ingen ska kunna räkna ut vad någon svarade.
mapping-limit-schools-known = Få skolor var med, eller så vet vi inte hur många. Därför skriver vi aldrig ”säkert” om en skillnad.
mapping-limit-same = Samma personer kan ha svarat båda gångerna.
# $points is a number of percentage points.
mapping-limit-visible = Med så här många svar syns bara en skillnad på minst { $points } av 100.

## Charts

mapping-kind-bars = Svaren
mapping-kind-waves = Gång för gång
mapping-kind-radar = Alla frågor
mapping-kind-informants = Sida vid sida
mapping-kind-tiles = Kommun för kommun
mapping-as-table = Visa som tabell
mapping-chart-bars = Staplar. Samma siffror står i tabellen.
mapping-chart-waves = Staplar, en för varje gång. Samma siffror står i tabellen.
mapping-chart-radar = Spindeldiagram. Samma siffror står i tabellen.
mapping-chart-tiles = Kommunerna som rutor, ungefär där de ligger. Samma siffror står i tabellen.
mapping-head-what = Vad
mapping-head-share = Andel
mapping-head-likely = Troligen
mapping-image = Spara bilden

## Several informants side by side, from answers that are out

# $who is one of those below, $when a month and year.
mapping-informant = { $who }, { $when }
mapping-informant-young = Yngre barn
mapping-informant-child = Barn
mapping-informant-youth = Unga
mapping-informant-guardian = Vuxna hemma
mapping-informant-staff = Personal
mapping-informants-title = Samma frågor till olika personer
# Questions come after it, each with a number for each informant.
mapping-informants-good = Så många av dem som svarade sa att det är bra:
mapping-informants = Så frågade vi, och härifrån kommer talen
    .text = Alla fick samma fråga, men inte alltid med samma ord. Inom parentes står de svar som räknas som bra. Talen finns redan i svar som är ute. De svaren ändras aldrig.

## What is done

mapping-do = Det här gör vi
mapping-will = Det här ska vi göra
mapping-will-by = Klart senast { $day }.
mapping-cannot = Det här kan vi inte
mapping-owner = Ansvarig: { $owner }.
mapping-decided = Bestämt { $day }.
mapping-follow-up = { $day } ser vi efter hur det gick.
# What is said once an answer is out.
mapping-after-erratum = Vi rättar
mapping-after-follow-up = Så gick det
# $day is a date.
mapping-after-corrected = Rättat { $day }
mapping-after-news = Nytt { $day }: så gick det
mapping-after-gone = Det som stod här är borttaget.
mapping-reading = Så läste en ungdomsgrupp siffrorna
mapping-quotes = Några röster
    .text = Vi har skrivit om orden, så att ingen ska bli igenkänd.
mapping-counter = En annan röst
mapping-talks = Det här sa de när vi pratade

## Proof and downloads

mapping-proof = Kan någon se vad jag svarade?
    .text = Inte i talen här. Vi visar inga små tal. Ett annat program har försökt räkna ut de tal vi döljer. Det gick inte. Men den som redan vet något om dig kan kanske gissa. Det kan vi inte hindra.
mapping-download = Hämta siffrorna
mapping-download-xlsx = Kalkylblad (xlsx)
mapping-download-manifest = Lista över alla filer (json)
mapping-download-table = Tabell: { $question }
mapping-download-fixed = Filerna ändras aldrig. De finns alltid på samma adress.

## The pulse

mapping-pulse = Lyssnade vi?
    .text = Du behöver inte säga vem du är. Vi sparar bara hur många som svarar vad.
mapping-pulse-understood = Förstod du svaret?
mapping-pulse-listened = Tycker du att de lyssnade?
mapping-pulse-yes = Ja
mapping-pulse-partly = Lite
mapping-pulse-no = Nej
mapping-pulse-send = Skicka
mapping-pulse-thanks = Tack för ditt svar
    .text = När minst 10 har svarat visar vi hur många, i hela tiotal.
mapping-pulse-choose = Välj minst ett svar först.
mapping-pulse-so-far = Så har andra svarat
# $n is a number in whole tens.
mapping-pulse-count = minst { $n }
mapping-pulse-few = färre än 10

## Words of the code book, and of a finding's first draft

mapping-everybody = Alla
mapping-county = Hela länet
# $answer and $question are a survey's own words; names in braces stand for numbers.
mapping-draft-child = { "{tio}" } svarade ”{ $answer }” på frågan: { $question }
# Between two answers that are counted together: it ends the one and begins the other.
mapping-draft-or = ” eller ”
# The same, for a grown-up.
mapping-draft-adult = { "{procent}" } ({ "{antal}" } av { "{alla}" }) svarade ”{ $answer }” på frågan: { $question }

## A group of young people reads it first

mapping-reading-title = Ni läser först
mapping-reading-about = Ni läser det här innan alla andra. Hur tolkar ni siffrorna? Har vi förstått rätt?
mapping-reading-names = Skriv inte namn. Ingen frågar vem ni är.
# $day is a date.
mapping-reading-until = Länken fungerar till och med { $day }.
mapping-reading-how = Så här tolkar vi det
mapping-reading-send = Skicka
mapping-reading-thanks = Tack. Nu vet de vuxna hur ni läser det.
    .text = Ni kan ändra det ni skrev med samma länk.
mapping-reading-empty = Skriv något om minst en av sakerna.
mapping-reading-ended = Länken gäller inte längre
    .text = Svaret kan ha räknats om eller tagits bort. Be den som gav er länken om en ny.
mapping-reading-ended-out = Nu är svaret ute. Alla kan läsa det.
mapping-reading-ended-read = Läs svaret
mapping-reading-pause = Inte just nu
    .text = De vuxna ändrar i svaret. Prova länken igen om några dagar.

## On a wall

mapping-print = Skriv ut eller visa svaret
    .text = Sätt upp svaret där de som svarade ser det. På skärmen byts bilderna av sig själva.
mapping-sheet-affisch-a4 = Affisch A4
mapping-sheet-affisch-a3 = Affisch A3
mapping-sheet-skarm-bred = Skärm, liggande
mapping-sheet-skarm-hog = Skärm, stående
mapping-print-scan = Läs hela svaret

## The county's own work together

mapping-together = Så jobbar vi tillsammans
mapping-together-lead = Här berättar vuxna i region, kommuner och skolor hur de jobbar ihop och hur långt de har kommit. Målet är att hjälpen ska bli bättre.
mapping-together-empty = Här står inget ännu
    .text = De vuxna har inte skrivit här än. Under tiden kan du läsa vad andra har sagt, eller säga vad du tycker.
mapping-together-swedish = Några texter här finns bara på svenska.
mapping-together-steps = Fem steg
mapping-together-now = Här är vi nu
mapping-together-meetings = Möten
mapping-together-ahead = Kommande möte
mapping-together-earlier = Tidigare möten
mapping-together-decisions = Det har vi bestämt
mapping-together-done = Klart
# $day is a date.
mapping-together-late = Skulle ha varit klart { $day }.
mapping-together-documents = Att läsa
# $host is a site ("exempel.se").
mapping-together-leads = Läs på { $host }
mapping-together-feed = Har du en RSS-läsare? Följ besluten där

## Where a number comes from

mapping-trace = Varifrån kommer talen?
    .text = Talen i det här svaret kommer från filer som aldrig ändras. Här ser du filen och var i den talet står. Med koden sist går det att se att ingen har ändrat filen.

## What is counted in the contact room; no survey

mapping-measure = När någon skriver till en kontaktperson
    .text = Det här kommer inte från enkäter. En kontaktperson är en vuxen som du kan skriva till. Vi räknar hur lång tid det tar och hur det går, i hela länet. Ingen läser det du skriver för att räkna. Gäller det färre än fem visar vi inget. Gäller det bara ett ställe visar vi inte heller något.
mapping-measure-few = för få för att visa
# $time is a length of time, $period months.
mapping-measure-half = För hälften tog det högst { $time }. Det gäller dem som började under { $period }.
mapping-measure-beyond = För mer än hälften hade det inte hänt än. Det gäller dem som började under { $period }.
mapping-measure-hour = en timme
mapping-measure-hours = { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
mapping-measure-days = { $count } dygn
mapping-measure-months = { $from } till { $to }
mapping-measure-answer = Tills någon svarade
mapping-measure-assessment = Tills någon visste vad som behövs
mapping-measure-help = Tills hjälpen började
mapping-measure-plan = Tills flera vuxna hade en plan ihop
mapping-measure-handover = Tills någon annan sa ja eller nej till att ta över
mapping-measure-passed-on = Blev du skickad vidare innan du kom hit?
mapping-measure-bounced = Sa någon nej till att ta över?
mapping-measure-handover-told = Skrev vi och berättade innan någon annan tog över?
mapping-measure-asked-help = Fick du hjälp?
mapping-measure-asked-part = Fick du vara med och bestämma?
mapping-measure-option-yes = Ja
mapping-measure-option-no = Nej
mapping-measure-option-partly = Lite
mapping-measure-option-one = Från ett ställe
mapping-measure-option-several = Från flera ställen
mapping-measure-tertial-1 = Januari till april { $year }
mapping-measure-tertial-2 = Maj till augusti { $year }
mapping-measure-tertial-3 = September till december { $year }

## What people look for in the guide

mapping-sought = Det här söker andra hjälp med
    .text = Vi räknar hur ofta guiden visar ett svar: vad det gällde och vilka tre månader det var. Har du själv valt kommun räknar vi ibland den också. Vi sparar bara hur många gånger, inte vem du är.
    .rules = Vi räknar sidor, inte människor. Talen är hela tiotal, och det riktiga antalet kan vara högre. Är det få visar vi inget tal. En kommun visas först när den har minst trettio. Det som gäller fara räknas bara för hela länet.
mapping-sought-none = Här finns inga tal att visa än. De kommer när tre månader är slut, om det inte är för få.
mapping-sought-earlier = Tidigare månader
mapping-sought-quarter-1 = Januari till mars { $year }
mapping-sought-quarter-2 = April till juni { $year }
mapping-sought-quarter-3 = Juli till september { $year }
mapping-sought-quarter-4 = Oktober till december { $year }
mapping-sought-places = Kommuner
    .text = Här står bara det som är minst tio.
mapping-sought-there = Se vad andra söker hjälp med
