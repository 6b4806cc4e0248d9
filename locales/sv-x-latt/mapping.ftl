### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = Det här sa ni, det här gör vi
mapping-tile = Det här sa ni
mapping-lead = Ni har berättat. Här är svaren. Du ser vad vi hörde. Du ser vad vi gör. Du ser vad vi inte kan göra.
mapping-empty = Här finns inga svar ännu
    .text = Först är enkäten slut. Sedan räknar vi och bestämmer. Sedan kommer svaret hit.
mapping-all = Alla svar
mapping-answers = Svar som har kommit
mapping-read = Läs svaret
mapping-published = Kom { $day }
mapping-published-late = Svaret kom { $days } dagar för sent.
mapping-waiting = Svar på väg
mapping-waiting-by = Svaret ska komma senast { $day }. Det är { $owes } som ska svara.
mapping-late = Försenat
mapping-late-since = Svaret skulle ha kommit { $day }. Det är { $owes } som ska svara.
mapping-feed = Följ svaren i en läsare (Atom)

## The four areas

mapping-areas = Svaren i fyra delar
mapping-area-discover = Upptäcka
    .text = Att någon ser att du behöver stöd.
mapping-area-assess = Bedöma
    .text = Att någon tar reda på vad du behöver.
mapping-area-collaborate = Samverka
    .text = Att de vuxna hjälper varandra.
mapping-area-follow-up = Följa upp
    .text = Att någon ser om det blev bra.
mapping-area-empty = Här finns inga svar om det här ännu.
mapping-brief = Två sidor att skriva ut
mapping-brief-print = Du kan skriva ut sidan. Du kan också spara den som pdf.

## A finding

mapping-child = För barn och unga
mapping-adult = För vuxna
mapping-version = Vem är texten för?
mapping-tenth = { $number } av 10
mapping-percent = { $number } %
mapping-between = mellan { $low } och { $high } av { $of }
mapping-at-most = högst { $high } av { $of }
mapping-at-least = minst { $low } av { $of }
mapping-anything = allt är möjligt
mapping-likely = Troligen { $interval }.
mapping-answered = Svarade
mapping-n = { $n } svarade på frågan.
mapping-reach = { $asked } fick frågan.
mapping-reach-unknown = Vi vet inte hur många som fick frågan.
mapping-open = Alla med länken kunde svara. Man kunde svara flera gånger.
mapping-few = för få svar
mapping-surely-more = Säkert fler än förra gången
mapping-surely-fewer = Säkert färre än förra gången
mapping-probably-more = Troligen fler än förra gången, men det kan vara slump
mapping-probably-fewer = Troligen färre än förra gången, men det kan vara slump
mapping-none-sure = Vi kan inte se någon säker skillnad mot förra gången
mapping-too-few = För få svar för att jämföra med förra gången
mapping-how-sure = Hur säkert är det?
mapping-how-sure-interval = Många svarade, men inte alla. Därför säger vi två tal. Det rätta talet ligger troligen mellan dem.
mapping-how-sure-hidden = Ibland står det ”för få svar”. Då visar vi inget tal. Då kan ingen räkna ut vad någon svarade.
mapping-limit-schools = Få skolor var med. Därför säger vi aldrig säkert.
mapping-limit-same = Samma personer kan ha svarat båda gångerna.
mapping-limit-visible = Vi kan bara se skillnader på { $points } procentenheter eller mer.

## Charts

mapping-as-table = Visa som tabell
mapping-chart-bars = Staplar. Samma siffror står i tabellen.
mapping-chart-waves = Staplar, en för varje gång. Samma siffror står i tabellen.
mapping-chart-radar = Spindeldiagram. Samma siffror står i tabellen.
mapping-chart-tiles = Kommunerna som rutor. Samma siffror står i tabellen.
mapping-head-what = Vad
mapping-head-share = Andel
mapping-head-likely = Troligen
mapping-image = Spara bilden

## What is done

mapping-do = Det här gör vi
mapping-will = Det här ska vi göra
mapping-will-by = Klart senast { $day }.
mapping-cannot = Det här kan vi inte
mapping-owner = Ansvarig: { $owner }.
mapping-decided = Bestämt { $day }.
mapping-follow-up = Vi ser efter igen { $day }.
mapping-reading = Så läste en ungdomsgrupp siffrorna
mapping-quotes = Några röster
    .text = Vi har skrivit om orden. Då känns ingen igen.

## Proof and downloads

mapping-proof = Kan någon se vad jag svarade?
    .text = Vi visar inga små tal. Ett annat program har försökt räkna ut de tal vi inte visar. Det gick inte. Men en del kanske någon redan vet om dig. Det kan vi inte skydda.
mapping-download = Hämta siffrorna
mapping-download-xlsx = Kalkylblad (xlsx)
mapping-download-manifest = Lista över alla filer (json)
mapping-download-table = Tabell: { $question }
mapping-download-fixed = Filerna ändras aldrig. Adressen är alltid den samma.

## The pulse

mapping-pulse = Lyssnade vi?
    .text = Du behöver inte säga vem du är. Vi sparar bara hur många som svarar vad.
mapping-pulse-understood = Förstod du svaret?
mapping-pulse-listened = Tycker du att de lyssnade?
mapping-pulse-yes = Ja
mapping-pulse-partly = Delvis
mapping-pulse-no = Nej
mapping-pulse-send = Skicka
mapping-pulse-thanks = Tack för ditt svar
    .text = När minst 10 har svarat visar vi hur många. Vi visar bara hela tiotal.
mapping-pulse-choose = Välj minst ett svar först.
mapping-pulse-so-far = Så har andra svarat
mapping-pulse-count = minst { $n }
mapping-pulse-few = färre än 10
