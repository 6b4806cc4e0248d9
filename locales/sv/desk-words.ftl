### Own words at the desk: the coding bench, notes from talks, themes, agreement and quotes.

desk-words = Egna ord
    .lead = Det som folk har skrivit i enkäter som är slut, och det som har sagts i samtal. Här kodas det av två, var för sig.
desk-words-none = Ingen enkät är slut än. När en insamling stängs kommer de egna orden hit.
desk-words-few = för få texter
# $count is a number of texts, $all how many two have read.
desk-words-count = { $count ->
        [one] { $count } text av { $all } som två har läst
       *[other] { $count } texter av { $all } som två har läst
    }

## The bench of a wave

desk-words-read = Läs och koda
    .how = Texterna kommer i slumpad ordning, en i taget, utan ålder, kommun eller annat bredvid. Två läser allt, utan att se vad den andra tyckte.
# $own and $texts are numbers.
desk-words-progress = Du har läst { $own } av { $texts }.
desk-words-no-texts = Ingen har skrivit något på den frågan.
desk-words-talk = Skriv in från ett samtal
desk-words-themes = Teman
    .how = En text räknas till ett tema när två har läst den och båda har lagt den där. Små tal visas inte.
desk-words-no-themes = Det finns inget tema än. Läs några texter först, och gör sedan det första temat.
desk-words-worry = Något i temat oroar den som har läst.
desk-words-add-theme = Nytt tema
desk-words-add-theme-go = Lägg till temat
desk-words-add-code = Ny kod
desk-words-add-code-go = Lägg till koden
desk-words-name = Namn
desk-words-meaning = När koden används
desk-words-theme = Tema
desk-words-bad-name = Skriv ett namn på högst 60 tecken.
desk-words-bad-meaning = Skriv när koden används, med högst 300 tecken.
desk-words-bad-twice = Det finns redan något med det namnet.
desk-words-bad-many = Det får inte plats fler. Slå ihop några först.
desk-words-bad-theme = Välj ett tema.

## Agreement

desk-words-agreement = Hur lika ni kodar
    .how = Samma svar i procent, och Cohens kappa. Kappa räknar bort det som slumpen ger. Orden för hur stark den är kommer från Landis och Koch.
desk-words-agreement-none = Det går att räkna när två har läst samma text.
# $texts, $same: numbers.
desk-words-agreement-texts = { $texts ->
        [one] Två har läst { $texts } text. De kodade { $same } helt lika.
       *[other] Två har läst { $texts } texter. De kodade { $same } av dem helt lika.
    }
desk-words-code = Kod
desk-words-percent = Lika
desk-words-kappa = Kappa
desk-words-all-codes = Alla koder
desk-words-kappa-none = går inte att räkna
desk-words-strength-poor = sämre än slumpen
desk-words-strength-slight = mycket svag
desk-words-strength-fair = svag
desk-words-strength-moderate = måttlig
desk-words-strength-substantial = god
desk-words-strength-almost-perfect = mycket god

## Reading one text

desk-words-text = Texten
desk-words-marked = Det som är markerat kan peka ut någon. Markeringen missar ibland.
desk-words-danger = Texten kan handla om fara. Pekar orden ut ett barn som far illa, gör en orosanmälan.
desk-words-which = Vad handlar texten om?
desk-words-fits-none = Passar ingen kod, spara utan att välja.
desk-words-no-code = Det finns ingen kod än. Gå tillbaka, gör ett tema och lägg till en kod. Eller läs vidare och spara utan att välja.
desk-words-save = Spara och läs nästa
desk-words-concern = Det här oroar mig
    .how = Ingen som har svarat kan sökas: svaren är anonyma, och det har vi lovat. Knappen sparar koderna och varnar för temat, så att stödet runt det blir bättre.
desk-words-concern-code = Välj minst en kod, så att varningen hamnar vid ett tema.
desk-words-remove = Ta bort texten
    .how = Texten, dess koder och citat som bygger på den tas bort härifrån. Det går inte att ångra.
desk-words-remove-yes = Ja, ta bort den
desk-words-done = Du har läst alla texter på den här frågan.
desk-words-kind-survey = Enkät
desk-words-kind-interview = Intervju
desk-words-kind-group = Gruppsamtal
desk-words-kind-class = Besök i klass
desk-words-mark-personnummer = personnummer?
desk-words-mark-phone = telefon?
desk-words-mark-mail = mejl?
desk-words-mark-web = webbplats?
desk-words-mark-user = användarnamn?
desk-words-mark-name = namn?
desk-words-mark-school = skola?
desk-words-mark-class = klass?
desk-words-mark-date = dag?
desk-words-mark-place = plats?
desk-words-mark-address = adress?
desk-words-mark-health = diagnos?
desk-words-mark-digits = siffror?
desk-words-mark-unusual = ovanligt ord

## Notes from talks

desk-words-note = Skriv in från ett samtal
    .how = Skriv en sak i taget, med deras ord så långt det går. Skriv inga namn och inget som pekar ut någon.
desk-words-note-question = Vilken fråga hör det till?
desk-words-note-kind = Hur samtalade ni?
desk-words-note-talk = Vad kallar ni samtalet?
    .how = Skriv samma namn på allt från samma samtal, till exempel Grupp 1. Namnet sparas inte.
desk-words-note-people = Hur många var med?
    .how = Allt från ett samtal räknas som högst så många personer. Vet ni inte räknas det som en.
desk-words-note-place = Kommun
    .how = Den visas aldrig bredvid texten. Den behövs för att räkna skolor.
desk-words-note-school = Skola
    .how = Den visas aldrig bredvid texten. Enkäten frågade efter skolan, så samtal utan skola räknas inte som en till.
desk-words-note-unknown = Flera, eller vet inte
desk-words-note-words = Vad sades?
desk-words-note-go = Spara
desk-words-note-empty = Skriv vad som sades.
desk-words-note-long = Dela upp det: högst 4 000 tecken i taget.
desk-words-note-talk-missing = Skriv vad ni kallar samtalet, högst 60 tecken.
desk-words-note-people-wrong = Skriv hur många som var med, från 1 till 40, eller lämna det tomt.
desk-words-note-choose = Välj fråga och hur ni samtalade.

## A theme and its quotes

desk-words-warning = Varning för temat
    .how = Minst en text oroar den som har läst. Sök aldrig efter barnet. Ta upp temat med barnrättssamordnaren: behöver något ändras där barn vänder sig, eller i det vi svarar?
desk-words-by-kind = Var det kommer från
desk-words-texts = Texter i temat
desk-words-paraphrase = Skriv om den till ett citat
desk-words-quotes = Citat på väg
    .how = Ett citat är omskrivet och kort, och två har godkänt det. Temat ska ha minst fem texter från två skolor. Kommun och kön står aldrig med.
desk-words-no-quotes = Inget citat är skrivet än.
desk-words-ready = Klart att ta med i ett svar
desk-words-not-ready = Det här fattas
# $name is a colleague.
desk-words-written = Skrivet av { $name }
desk-words-approve = Godkänn
    .how = Jag har läst citatet. Varken person, händelse eller sätt att skriva går att känna igen.
desk-words-approve-tick = Läs och kryssa i rutan först.
desk-words-approved = Du har godkänt det.
desk-words-refuse = Säg nej
desk-words-refuse-why = Varför?
desk-words-refuse-choose = Välj varför.
desk-words-drop = Ta bort citatet
desk-words-why-person = Någon kan kännas igen
desk-words-why-event = Händelsen kan kännas igen
desk-words-why-style = Sättet att skriva kan kännas igen
desk-words-why-danger = Det handlar om fara
desk-words-why-untrue = Det är inte vad texten säger
desk-words-lack-gone = Texten som det bygger på är borttagen.
# $what is one of the reasons above.
desk-words-lack-rejected = Någon har sagt nej: { $what }.
desk-words-lack-danger = Det handlar om fara, eller oroar den som har läst. Då blir det en varning för temat och inget citat.
desk-words-lack-again = Samma person, eller samma samtal, finns redan i ett annat citat.
desk-words-lack-theme = Texten räknas inte till temat än: två ska ha läst den och tyckt lika.
# $count is how many more are needed.
desk-words-lack-texts = { $count ->
        [one] Temat behöver { $count } text till.
       *[other] Temat behöver { $count } texter till.
    }
# $count is how many more are needed.
desk-words-lack-sources = { $count ->
        [one] Texterna är skrivna av för få. Temat behöver { $count } person till.
       *[other] Texterna är skrivna av för få. Temat behöver { $count } personer till.
    }
desk-words-lack-schools = Texterna kommer från för få skolor, eller så vet vi inte från vilka.
desk-words-lack-empty = Inget är skrivet.
# $count is how many words too many.
desk-words-lack-long = Det är { $count } ord för långt.
desk-words-lack-close = Det ligger för nära textens egna ord. Skriv om det mer.
# $what is one of the marks above.
desk-words-lack-suspect = Något kan peka ut någon: { $what }
desk-words-lack-number = Det säger hur många de var. Tal kommer bara från tabellerna.
# $count is how many more have to approve.
desk-words-lack-people = En till ska godkänna.

## Writing a paraphrase

desk-words-write = Skriv om texten
    .how = Skriv det med egna, vanliga ord. Högst 25 ord. Ta bort allt som pekar ut någon.
desk-words-write-words = Citatet
desk-words-write-voice = Vad säger det?
desk-words-voice-with = Det som de flesta i temat säger
desk-words-voice-counter = Något annat än de flesta
desk-words-write-band = Ålder, om den ska stå med
desk-words-band-none = Säg inte
desk-words-band-6-9 = 6–9 år
desk-words-band-10-12 = 10–12 år
desk-words-band-13-15 = 13–15 år
desk-words-band-16-19 = 16–19 år
desk-words-band-adult = vuxen
desk-words-write-go = Spara som förslag
    .how = Att du skriver det är det första godkännandet. En annan person ska också godkänna.
desk-words-write-choose = Välj vad citatet säger.
