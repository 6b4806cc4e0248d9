### The desk's contacts and texts: for staff. Swedish and English alone.


## What holds for both

desk-content-refused = Ändringen sparades inte. Med den skulle någon stå utan hjälp.
# $topic is what somebody needs help with.
desk-content-stranded = Den som behöver hjälp med ”{ $topic }” får ingen att vända sig till.
desk-content-record = Något i kontakten saknas eller går inte att använda.
# $ask is a question that a young person asked.
desk-content-ask = Frågan ”{ $ask }” leder hit och skulle leda fel.
desk-content-text = En text saknas.
desk-content-more = Och { $count } till.
desk-content-changed = Någon annan hann före. Läs vad som står nu. Spara igen om det ska bli som du skrev.
desk-content-busy = Andra sparar just nu. Allt du skrev är kvar. Försök igen om en stund.

## Contacts

desk-contacts = Kontakter
    .lead = Här ser du till att alla når fram.
desk-contacts-search = Sök på namn, ort eller nummer
desk-contacts-search-go = Sök kontakt
desk-contacts-found = Det här hittade vi
desk-contacts-none = Ingen kontakt har alla de orden. Pröva med färre.
desk-contacts-back = Till alla kontakter
desk-contacts-wrong = Stämmer inte
    .none = Ingen har sagt att något är fel.
desk-contacts-due = Att kontrollera
    .none = Allt som visas är kontrollerat det senaste halvåret.
desk-contacts-more = Visa { $count } till
desk-contacts-waits = Visas inte, väntar på kontroll ({ $count })
desk-contacts-all = Alla kontakter ({ $count })
desk-contacts-holes = Här saknas någon nära ({ $count })
desk-contacts-no-holes = Luckor i länet ser redaktören
desk-contacts-hole = { $topic }: { $ages } år
desk-contacts-reports = Besökare har tryckt på ”Numret stämmer inte”: { $count }
desk-contact-never = Aldrig kontrollerad
desk-contact-since = Senast kontrollerad { $day }
desk-contact-waits = Visas inte
desk-contact-card = Så ser besökaren det
    .draft = Så skulle besökaren se det. Inget är sparat än.
desk-contact-assure = Jag har kontrollerat i dag
    .lead = Tryck när du har provat allt som visas.
desk-contact-texts = Ändra meningen om kontakten
desk-contact-both = Det som står nu, och det du skrev
desk-contact-now-typed = nu { $was }, du skrev { $became }
desk-contact-was-became = { $was } → { $became }
desk-contact-empty = (tomt)
desk-contact-form = Ändra
desk-contact-add = Lägg till en väg in
desk-contact-new = Ny väg in
desk-contact-week = Tider dag för dag
    .lead = Skriv som 8–12, 13–16. Tomt är stängt.
desk-contact-odd-days = Dagar som är annorlunda
desk-contact-save = Spara ändringen
desk-contact-preview = Visa hur det blir
desk-contact-previewed = Titta på kortet. Inget är sparat än.
desk-contact-faults = Något behöver ändras innan det kan sparas. Allt du skrev är kvar.
desk-contact-history = Vad som har ändrats
    .none = Ingen har ändrat något här än.
desk-contact-undo = Ångra den senaste ändringen
desk-contact-import = En import
desk-contact-did-edited = { $name } ändrade, { $day }
desk-contact-did-assured = { $name } kontrollerade, { $day }
desk-contact-did-undone = { $name } ångrade, { $day }
desk-contact-did-imported = { $name } tog in nytt, { $day }

desk-contact-field-name = Namn
desk-contact-field-about = Vad det är, i en mening på svenska
desk-contact-field-status = Är den i gång
desk-contact-field-help = Vilken sorts hjälp det är
desk-contact-field-voice = Vem får se den (ingen: bara personal)
desk-contact-field-topic = Vad den hjälper med
desk-contact-topics = Vad den hjälper med
desk-contact-voice-child = Barn och unga
desk-contact-voice-guardian = Föräldrar och andra vuxna hemma
desk-contact-field-youngest = Från ålder
desk-contact-field-oldest = Till ålder (tomt utan gräns)
desk-contact-field-language = Språk de talar
desk-contact-field-cost = Vad det kostar att höra av sig
desk-contact-field-anonymous = Får man vara anonym
desk-contact-field-keeper = Vilka som ser till kontakten, utöver redaktörerna
desk-contact-keeper-none = Bara redaktörerna
desk-contact-field-kind = Hur man når dem
desk-contact-field-value = Nummer eller adress
desk-contact-field-street = Gata och nummer
desk-contact-field-postal = Postnummer
desk-contact-field-city = Ort
desk-contact-field-source = Sidan där du läste det
desk-contact-field-read = Dagen du läste det (år-månad-dag)
desk-contact-field-shown = Ska besökare se det
desk-contact-field-hours = När de svarar
desk-contact-field-holidays = På röda dagar
desk-contact-field-eve = Dagen före röd dag, senast
desk-contact-field-exceptions = En rad per dag: år-månad-dag och tider, eller stängt
desk-contact-field-assured = Kontrollerad

desk-contact-status-active = Ja
desk-contact-status-temporarily-closed = Stängd en tid
desk-contact-status-inactive = Nej, inte nu
desk-contact-status-defunct = Nej, den finns inte mer
desk-contact-cost-free = Gratis
desk-contact-cost-call-rate = Som ett vanligt samtal
desk-contact-cost-unknown = Vet inte
desk-contact-anonymous-yes = Ja
desk-contact-anonymous-no = Nej
desk-contact-anonymous-unknown = Vet inte
desk-contact-kind-phone = Telefon
desk-contact-kind-sms = Sms
desk-contact-kind-chat = Chatt
desk-contact-kind-web = Webbsida
desk-contact-kind-email = Mejl
desk-contact-kind-visit = Besök
desk-contact-hours-always = Dygnet runt
desk-contact-hours-weekly = Vissa tider
desk-contact-hours-unknown = Vet inte
desk-contact-holidays-closed = Stängt
desk-contact-holidays-open = Som vanligt
desk-contact-holidays-unknown = Vet inte
desk-contact-shown-yes = Ja
desk-contact-shown-no = Nej

desk-contact-bad-missing = Skriv något här.
desk-contact-bad-too-long = Skriv kortare.
desk-contact-bad-age = Skriv åldern i hela år, 0 till 120.
desk-contact-bad-ages = Den högsta åldern är lägre än den lägsta.
desk-contact-bad-choice = Välj något i listan.
desk-contact-bad-number = Skriv numret med bara siffror, mellanslag och bindestreck.
desk-contact-bad-link = Skriv hela adressen, som https://kalmar.se/kontakt.
desk-contact-bad-mail = Skriv en mejladress, som namn@kalmar.se.
desk-contact-bad-source = Skriv adressen till sidan där du läste det. Utan den kan det inte sparas.
desk-contact-bad-day = Skriv dagen du läste det som år-månad-dag.
desk-contact-bad-ahead = Den dagen har inte kommit än.
desk-contact-bad-old-reading = Det är ändrat. Skriv var och när du läste det nya.
desk-contact-bad-times = Skriv tiden som 8–12, 13–16.
desk-contact-bad-empty-week = Skriv minst en tid, eller välj ”Vet inte”.
desk-contact-bad-place = Både gata och ort behövs.
desk-contact-bad-foreign = Den vägen in finns inte längre. Ladda om sidan.

desk-language-sv = svenska
desk-language-sv-x-latt = lätt svenska
desk-language-en = engelska
desk-language-ar = arabiska
desk-language-so = somaliska
desk-language-fi = finska
desk-language-ti = tigrinja
desk-language-prs = dari
desk-language-fa = persiska
desk-language-uk = ukrainska
desk-language-ku = kurdiska
desk-language-es = spanska
desk-language-fr = franska

## When the schools of a municipality are in term

desk-terms = Skolans terminer
    .lead = När vi vet att skolan är stängd säger vi det till barn som söker någon där. Det du sparar gäller direkt.
# $from and $to are days.
desk-terms-known = Inlagt från { $from } till { $to }. Dagar utanför räknas som okända.
desk-terms-unknown = Inget är inlagt. Vi vet inte när skolan har lov här.
desk-terms-terms = Terminer
    .lead = En rad per termin, med första och sista skoldagen: 2026-08-18 – 2026-12-18. Dagarna står på kommunens sida om läsåret.
desk-terms-breaks = Lov och lediga dagar i terminerna
    .lead = En rad per lov: 2026-10-26 – 2026-10-30. En ledig dag kan stå ensam. Lov mellan två terminer behöver inte stå här.
desk-terms-source = Var står dagarna?
    .lead = Adressen till kommunens sida, eller en mening om varifrån de kommer. Skriv inte namnet på en privatperson.
desk-terms-source-bad = Skriv var dagarna står, med högst 300 tecken.
# $source is a sentence or an address.
desk-terms-source-told = Källa: { $source }
desk-terms-source-none = Det står ingen källa.
# $line is the number of a line.
desk-terms-bad-unreadable = Rad { $line }: skriv två dagar, som 2026-08-18 – 2026-12-18.
desk-terms-bad-day = Rad { $line }: en dag finns inte i almanackan, eller är skriven på ett annat sätt. Skriv år, månad och dag: 2026-08-18.
desk-terms-bad-backwards = Rad { $line }: den slutar innan den börjar.
desk-terms-bad-year = Rad { $line }: året är för långt bort.
desk-terms-bad-long = Rad { $line }: den är för lång. Kolla datumen.
desk-terms-bad-overlap = Rad { $line }: den går in i en annan termin.
desk-terms-bad-outside = Rad { $line }: den ligger inte i någon termin.
desk-terms-bad-many = Rad { $line }: det är för många rader.

## Texts and translations

desk-texts = Texter och översättningar
    .lead = Det du sparar syns på sidorna direkt.
desk-texts-search = Sök ord i texterna
desk-texts-search-in = Språk
desk-texts-search-go = Sök text
desk-texts-found = { $count ->
        [one] { $count } text
       *[other] { $count } texter
    }
desk-texts-none = Ingen text har alla de orden. Pröva med färre.
desk-texts-progress = { $done } av { $count } granskade
desk-texts-whole = Sidorna säger inte längre att ingen har granskat dem.
desk-texts-not-whole = Sidorna säger att ingen har granskat dem än.
desk-texts-review = Granska de nästa
desk-texts-rooms = Texterna rum för rum
desk-texts-stale = Behöver ses över
desk-texts-swedish = Svenska
desk-texts-languages = Andra språk
desk-texts-room-frame = Runt varje sida
desk-texts-room-guide = Vart vänder jag mig
desk-texts-room-service = En mening om varje kontakt
desk-texts-room-ask = Frågor från unga
desk-texts-room-contact = Min kontaktperson
desk-texts-room-survey = Säg vad du tycker
desk-texts-room-mapping = Det här sa ni
desk-text = Text på { $language }
desk-text-source = Svenska
desk-text-now = Så står det nu
desk-text-theirs = Det någon annan skrev
desk-text-preview = Så blir det. Inget är sparat än.
desk-text-easy = Lättläst: LIX { $lix }, högst { $bound }. { $count } ord.
desk-text-hard = Svår eller lång: LIX { $lix }, ska vara högst { $bound }. { $count } ord, högst 60. Pröva med kortare ord och meningar.
desk-text-field = Text på { $language }
desk-text-names = Ord i krullparentes fylls i av sidan. Låt dem stå kvar.
desk-text-save = Spara texten
desk-text-show = Visa hur det blir
desk-text-review = Jag har granskat den här
    .lead = Läs svenskan bredvid. Märket gäller just de här två.
desk-text-unreview = Ta bort märket
desk-text-built-in = Tillbaka till grundtexten
desk-text-was-built-in = Grundtexten
desk-text-undo = Ångra den senaste ändringen
desk-text-others = Samma text på andra språk
desk-text-history = Vad som har ändrats
desk-text-did = { $name }, { $day }
desk-text-reviewed = granskad
desk-text-changed = ändrad här
desk-text-stale = Texten bredvid har ändrats sedan den här skrevs.
desk-text-rests = Texten passar inte sin mening längre, så grundtexten visas.
desk-text-bad-empty = Skriv en text.
desk-text-bad-too-long = Skriv kortare.
desk-text-bad-syntax = Något går inte att läsa. Se efter att varje krullparentes har sin andra halva.
desk-text-bad-reference = I krullparentes får bara de ord stå som sidan fyller i.
desk-text-bad-lost = Ordet ${ $about } i krullparentes saknas. Sidan behöver fylla i det.
desk-text-bad-strange = Ordet ${ $about } känner sidan inte till.
desk-text-bad-markup = Skriv utan tecken för kod, som vinkelparentes.
desk-text-bad-number = Skriv inga telefonnummer i texten. De hämtas från kontakterna.
desk-text-bad-lost-number = Numret { $about } måste stå kvar.
desk-review = Granska { $language }
    .lead = Stämmer det som står? Märk det du har läst. Ändra det som är fel.
desk-review-right = Det stämmer
desk-review-mend = Ändra
desk-review-ticked = Märk de ikryssade
desk-review-every = Allt på sidan stämmer
desk-review-all-done = Allt är granskat.
desk-review-nothing = Kryssa för minst en text.
desk-review-changed = Någon text har ändrats sedan du läste den. Inget märktes. Läs igen.
