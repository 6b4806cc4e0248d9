### The desk: for staff. Swedish and English alone.

desk = Skrivbordet
desk-nobody =
    .lead = Här loggar de in som arbetar med Lotsen. Be din chef om en inbjudan.
    .demo = Det här är en demo. Länkarna för att logga in skrevs ut när programmet startade.
desk-sign-in-as = Logga in som { $name }
desk-once = Länken fungerar en gång.
desk-used = Länken fungerar inte längre
    .lead = Den är använd eller för gammal. Har du redan kommit in med den loggar du in som vanligt. Annars ber du den som bjöd in dig om en ny.
    .demo = I demon får du nya länkar när programmet startas om.
desk-unlock = Hej { $name }
desk-unlock-lead = Skriv din låsfras för att kunna läsa. Ingen annan har den, inte heller den som sköter programmet.
# $phrase is the demo's unlock phrase.
desk-unlock-demo = I demon är låsfrasen: { $phrase }
desk-phrase = Låsfras
    .lost = Har du glömt låsfrasen? Säg till den som sköter programmet. De två nyckelhållarna kan tillsammans ge dig en ny, och då kan du läsa allt som förut.
desk-wrong-phrase = Det var inte rätt fras. Försök igen.
desk-unlock-go = Lås upp
desk-sign-out = Logga ut
desk-sign-out-everywhere = Logga ut överallt
desk-inbox = Inkorg
desk-signed-in = Du är inloggad som { $name }.
desk-inbox-empty = Ingen väntar på svar.
    .both = Ingen väntar på svar från dig. I kön ser du om någon annan väntar.
    .lead = Du läser inte själv. I kön ser du om någon väntar.
    .none = Du läser inte det som barn skriver. Här nedanför är det du kan göra.
# $place is a branch of a unit: the school nurse of a school.
desk-inbox-shut = Ingen kan börja skriva till { $place } nu.
    .lead = De som redan har skrivit kan skriva mer, och väntar på svar som förut. Andra får veta att det inte går, och vem de kan vända sig till.
desk-inbox-shut-go = Se vad som behövs
# $name waits to be let in; $place is a branch of a unit.
desk-inbox-knock = { $name } väntar på att få läsa: { $place }.
    .self = Du väntar på att få läsa: { $place }. Be någon som redan läser där släppa in dig: { $names }.
    .self-lead = Du väntar på att få läsa: { $place }. Ingen läser där nu, så chefen släpper in två på en gång.
    .self-alone = Du väntar på att få läsa: { $place }. Ingen läser där nu. När en till är på plats blir ni insläppta på en gång.
desk-inbox-knock-go = Visa mottagningen
# $number wait in threads of $place that the reader of the page has no key to.
desk-inbox-locked = { $number } väntar på svar hos { $place }, i kontakter som du inte kan öppna.
    .lead = De började innan du blev insläppt. En kollega som läser dem kan släppa in dig i dem, på sidan om mottagningen.
    .lost = I { $number } av dem kan ingen kollega här öppna det som är skrivet. De som skrev får veta det. De två nyckelhållarna kan öppna det tillsammans.
# $number contacts or offers that are damaged in the database.
desk-inbox-unread = Kontakter som inte går att läsa: { $number }.
    .lead = Något är fel i det som är sparat om dem. De andra ser du som vanligt. Säg till den som sköter Lotsen.
desk-name = Kontakt { $number }
desk-answer-by = svar senast { $day }
desk-began = Började { $day }
desk-held-by = { $name } har tagit emot
desk-danger = Ord om fara
desk-unreadable = Går inte att läsa
desk-anew = Räknad på nytt
    .lead = Det som var sparat om hur den här kontakten går kunde inte läsas. Det som står här är räknat från det som har hänt i den. Titta att det stämmer. Säg till den som sköter Lotsen.
# $language calls itself by its own name: English, Soomaali.
desk-shown-in = Läste sidan på { $language }
desk-state-new = Ny
desk-state-open = Väntar på svar
desk-state-answered = Besvarad
desk-state-closed = Avslutad
desk-lane-child = Barn eller ung
desk-lane-guardian = Vårdnadshavare
desk-beginning-write = skrev
desk-beginning-call-me = vill bli uppringd
desk-beginning-coordinate = behöver hjälp att samordna
desk-take = Ta emot
desk-taken = Någon annan hann före. Läs det nya innan du gör något.
desk-unkept = Något gick fel hos oss. Allt du skrev och valde är kvar. Skicka igen: det sparas en gång, också om det hann sparas nu.
    .look = Något gick fel hos oss. Allt du skrev är kvar. Se efter på sidan om det hann sparas, innan du sparar igen.
desk-answer = Svar till den som skrev
desk-send = Skicka svaret
desk-note-go = Spara som anteckning, bara för er
desk-empty = Du har inte skrivit något än.
desk-too-long = Det blev för långt, ungefär { $over } tecken. Allt du skrev är kvar.
desk-from-child = Den som skrev
desk-from-staff = Svar
desk-from-note = Anteckning, bara för er
desk-from-system = Lotsen
desk-damaged = Det här går inte att läsa. Något har ändrats där det sparas. Säg till den som sköter programmet.
desk-damaged-thread = Kontakten går inte att öppna
desk-unsent = Det du skrev skickades inte. Kopiera det innan du loggar in eller låser upp.

## The queue, for leads

desk-queue = Kön
desk-queue-about = Du ser att någon väntar och hur länge. Det de skriver ser bara de som läser.
desk-queue-by = Svar lovat senast { $day }
desk-queue-since = Har väntat sedan { $day }
desk-queue-nobody = Ingen har tagit emot än

## Mails to staff: they say nothing more than this

desk-mail-new = Du har något nytt i Lotsen.
desk-mail-invited = Du är inbjuden till Lotsen. Du kommer in med en länk. Den får du av den som bjöd in dig, aldrig i ett mejl.
desk-mail-waits = Något i Lotsen väntar på dig.

## Keeping and destroying

desk-keeping = Bevarande och gallring
desk-keeping-lead = Inget tas bort utan ett beslut. Här skriver du in beslutet.
desk-keeping-about = Ett beslut ändras aldrig. Ett nytt tar över, och det gamla står kvar. Den som väntar på svar tas aldrig bort.
desk-keeping-none = Inget beslut gäller. Allt sparas.
# $takes and $threads are numbers of threads.
desk-keeping-next = { $threads ->
        [one] Nästa natt: { $takes } av { $threads } kontakt tas bort.
       *[other] Nästa natt: { $takes } av { $threads } kontakter tas bort.
    }
desk-keeping-gone = Borttaget
desk-keeping-all = Alla beslut
desk-keeping-rule = { $days ->
        [one] { $decision }, { $who } { $day }: kontakter sparas { $days } dag efter det sista som hände. Gäller från { $from }.
       *[other] { $decision }, { $who } { $day }: kontakter sparas { $days } dagar efter det sista som hände. Gäller från { $from }.
    }
desk-keeping-for-good = { $decision }, { $who } { $day }: allt sparas. Gäller från { $from }.
desk-keeping-night = { $day }: kontakter { $threads }, meddelanden { $messages }, enligt { $decision }
desk-keeping-enter = Skriv in ett beslut
desk-keeping-decision = Beslutets nummer
desk-keeping-decided-by = Vem som beslutade
desk-keeping-decided-on = Beslutat den
desk-keeping-valid-from = Gäller från
desk-keeping-keep-days = Så många dagar sparas en kontakt efter det sista som hände
desk-keeping-tick = Allt sparas för alltid
desk-keeping-look = Se vad det skulle ta bort
desk-keeping-bad-decision = Skriv beslutets nummer, högst 120 tecken.
desk-keeping-bad-decided-by = Skriv vem som beslutade, högst 120 tecken.
desk-keeping-bad-decided-on = Skriv dagen för beslutet. Den kan inte ligga framåt.
desk-keeping-bad-valid-from = Skriv från vilken dag det gäller. Tidigast dagen för beslutet.
desk-keeping-bad-keep-days = Skriv ett antal dagar, minst 1, eller kryssa i att allt sparas.
desk-keeping-sure = Stämmer det här?
desk-keeping-would = { $threads ->
        [one] Den första natten tas { $takes } av { $threads } kontakt bort. Det går inte att ångra efteråt.
       *[other] Den första natten tas { $takes } av { $threads } kontakter bort. Det går inte att ångra efteråt.
    }
desk-keeping-night-off = Beslutet börjar gälla tidigast i morgon. Blev det fel kan du skriva in ett nytt i dag.
desk-keeping-save = Ja, det stämmer
desk-keeping-leave = Nej, gå tillbaka
desk-keeping-what-thread = Kontakter
desk-keeping-what-signup = De som vill prata
desk-keeping-what-proposal = Förslag från unga
# $who are names of organisations.
desk-keeping-lack = Allt sparas tills alla som delar uppgifterna har ett beslut som gäller. I dag saknas det hos: { $who }.
desk-keeping-next-signup = { $threads ->
        [one] Nästa natt: { $takes } av { $threads } anmälan till samtal tas bort. De som ingen har hört av sig till sparas.
       *[other] Nästa natt: { $takes } av { $threads } anmälningar till samtal tas bort. De som ingen har hört av sig till sparas.
    }
desk-keeping-next-proposal = Nästa natt: { $takes } av { $threads } förslag tas bort. De som väntar, eller som en enkät frågar om, sparas.
desk-keeping-rule-signup = { $days ->
        [one] { $decision }, { $who } { $day }: anmälningar till samtal sparas { $days } dag efter att någon hörde av sig. Gäller från { $from }.
       *[other] { $decision }, { $who } { $day }: anmälningar till samtal sparas { $days } dagar efter att någon hörde av sig. Gäller från { $from }.
    }
desk-keeping-rule-proposal = { $days ->
        [one] { $decision }, { $who } { $day }: förslag sparas { $days } dag efter att de bedömdes, minst 60. Gäller från { $from }.
       *[other] { $decision }, { $who } { $day }: förslag sparas { $days } dagar efter att de bedömdes, minst 60. Gäller från { $from }.
    }
desk-keeping-night-signup = { $threads ->
        [one] { $day }: { $threads } anmälan till samtal, enligt { $decision }
       *[other] { $day }: { $threads } anmälningar till samtal, enligt { $decision }
    }
desk-keeping-night-proposal = { $day }: { $threads } förslag, enligt { $decision }
desk-keeping-keep-days-signup = Så många dagar sparas en anmälan till samtal efter att någon hörde av sig
desk-keeping-keep-days-proposal = Så många dagar sparas ett förslag efter att det bedömdes
desk-keeping-would-signup = { $threads ->
        [one] Den första natten tas { $takes } av { $threads } anmälan till samtal bort. Det går inte att ångra efteråt.
       *[other] Den första natten tas { $takes } av { $threads } anmälningar till samtal bort. Det går inte att ångra efteråt.
    }
desk-keeping-would-proposal = Den första natten tas { $takes } av { $threads } förslag bort. Det går inte att ångra efteråt.
## Getting in

# $name is what staff call the OpenID provider.
desk-with = Logga in med { $name }
desk-mail = Mejladress
desk-passphrase = Lösenfras
desk-sign-in = Logga in
desk-show = Visa det jag skriver
desk-second = Ett steg till
    .lead = Skriv de sex siffrorna som appen i din mobil visar nu.
desk-code = Koden i appen
desk-again = Börja om
# One text for everything that can be wrong: it tells nobody who works here.
desk-wrong = Det stämde inte. Kontrollera adressen och lösenfrasen. Efter flera försök behöver du vänta en minut innan nästa räknas.
desk-wrong-code = Det stämde inte. Vänta på nästa kod och försök igen. Efter flera försök behöver du vänta en stund.
desk-late = Det tog för lång tid. Börja om, det går fort.
desk-busy = Många vill in just nu. Försök igen om en liten stund.
desk-provider-away = Inloggningen hos er svarar inte just nu. Försök igen om en stund.
desk-provider-refused = Det gick inte att logga in. Försök en gång till. Händer det igen, säg till den som sköter programmet.
desk-provider-denied = Du avbröt inloggningen. Försök igen när du vill.
desk-provider-level = Du behöver logga in med ett säkrare sätt, till exempel ditt kort eller BankID.
desk-provider-taken = Kontot används redan
    .lead = Någon annan här loggar in med det kontot. Säg till den som bjöd in dig.
desk-arrived = Du är inloggad
desk-go-on = Fortsätt
desk-uninvited = Du är inte inbjuden än
    .lead = Din chef behöver bjuda in dig. När det är gjort får du en länk att öppna.

## Taking up an invitation

desk-invited = Välkommen, { $name }
desk-invited-lead = Du är inbjuden till skrivbordet i Lotsen. Det tar några minuter att komma igång.
desk-invited-with = Tryck på knappen. Sedan loggar du alltid in med { $name }.
desk-invited-mail = Du loggar in med { $mail }.
desk-choose-passphrase = Välj en lösenfras
    .how = Minst 15 tecken. Fyra ord som inte hör ihop är bra, och lätta att minnas. Du får gärna klistra in från en lösenordshanterare.
# $least and $most are numbers.
desk-weak-short = Den är för kort. Ta minst { $least } tecken.
desk-weak-long = Den är för lång. Ta högst { $most } tecken.
desk-weak-own = Ditt namn eller din adress står i den. Det gissar andra först. Ta något annat.
desk-weak-common = Den är lätt att gissa. Ta några ord som inte hör ihop.
desk-scan = Koppla din mobil
    .lead = Öppna en app för engångskoder i mobilen och läs av bilden. Skriv sedan koden som appen visar.
    .picture = Bild att läsa av med appen. Samma sak står som bokstäver under bilden.
    .letters = Jag kan inte läsa av bilden
    .go = Klar
desk-scan-wrong = Koden stämde inte. Vänta på nästa kod i appen och skriv den. Kontrollera också att mobilens klocka går rätt.

## One's own account

desk-mine = Mitt konto
desk-passphrase-now = Lösenfrasen du har nu
desk-passphrase-new = Ny lösenfras
desk-passphrase-go = Byt lösenfras
desk-passphrase-done = Din lösenfras är bytt. Alla andra inloggningar är avslutade.
desk-wrong-passphrase = Det var inte rätt lösenfras. Efter flera försök behöver du vänta en minut.
desk-lost-phone = Har du en ny mobil, eller har du tappat bort den gamla? Be din chef om en ny inbjudan.
desk-phrase-now = Låsfrasen du har nu
desk-phrase-new = Ny låsfras
desk-phrase-again = Låsfrasen en gång till
desk-phrase-go = Byt låsfras
desk-phrase-done = Din låsfras är bytt.
desk-phrase-other = De två är inte lika. Skriv samma låsfras två gånger.
desk-phrase-same = Det är din lösenfras. Låsfrasen ska vara en annan, så att den som får veta den ena inte har båda.
desk-first-phrase =
    .lead = Välj din låsfras. Den öppnar det som barn och vuxna skriver till dig. Ingen annan kan göra det med ditt konto.
    .lost = Skriv upp den och lägg den på ett säkert ställe. Glömmer du den kan bara två personer tillsammans hjälpa dig.
    .missing = Du kan inte välja låsfras än. De två som tillsammans kan öppna i nödfall saknas. Säg till den som sköter programmet.
    .go = Spara låsfrasen

## Who works here

desk-role-editor = Redaktör
desk-role-named-person = Läser och svarar
desk-role-unit-lead = Enhetschef
desk-role-process-leader = Processledare
desk-role-analyst = Analytiker
desk-role-coordinator = Barnrättssamordnare
desk-role-administrator = Administratör
# $role is what somebody is, $place where.
desk-folk-grant = { $role }: { $place }
desk-folk-place = { $branch }, { $unit }
desk-folk-everywhere = hela Lotsen
desk-folk = Folk
    .lead = De som arbetar här och som du har hand om.
    .empty = Här finns ingen än. Bjud in den första.
desk-folk-invited = Inbjuden, länken gäller till { $day }
desk-folk-late = Inbjuden, men länken gäller inte längre
desk-folk-active = Arbetar här
desk-folk-ended = Kan inte logga in längre
desk-folk-invite = Bjud in någon
    .lead = Du får en länk att ge till personen. Den fungerar en gång.
    .known = Arbetar personen redan här? Skriv samma mejladress. Då får personen ett uppdrag till, och ingen länk.
    .go = Bjud in
desk-folk-name = Namn, som barn och kollegor ser det
desk-folk-what = Vad ska personen göra?
desk-folk-unit = Enhetschef? Sök enheten
    .go = Sök enhet
# $number is a number.
desk-folk-unread = Personer som inte går att läsa: { $number }. Något är fel i det som är sparat om dem. De kommer inte in här förrän det är rättat. Säg till den som sköter Lotsen.
desk-folk-no-unit = Ingen enhet heter så. Prova en del av namnet.
# $found is a number.
desk-folk-many = { $found } enheter passar. Skriv mer av namnet för att hitta rätt.
desk-folk-bad-name = Skriv personens namn.
desk-folk-bad-mail = Skriv en mejladress, till exempel namn@kommun.se.
desk-folk-bad-choice = Välj vad personen ska göra.
desk-folk-self = Det är du själv. Be en kollega att ge dig uppdraget.
desk-folk-taken = Någon bjöds just in med den adressen. Titta under Folk.
desk-folk-link = Länk till { $name }
desk-folk-link-lead = Ge länken till personen, helst hand i hand. Skicka den inte i ett mejl. Den visas bara nu.
desk-folk-link-how = Den gäller i 72 timmar och fungerar en gång. Den som har länken kan logga in, så skicka den inte till fler.
desk-folk-take = Ta tillbaka uppdraget
    .what = Personen loggas ut och får inte göra det här längre. Kontakter som personen har tar en kollega över, och den som skrev får veta det. Du kan ge uppdraget igen.
    .go = Ja, ta tillbaka
desk-folk-renew = Ny inbjudan
    .ended = Släpp in igen
    .what = För en ny mobil, en glömd lösenfras eller en gammal länk. Personen loggas ut. Det gamla sättet att logga in slutar fungera på en gång.
    .go = Ja, gör en ny länk
desk-folk-end = Avsluta
    .go = Ja, avsluta nu
desk-folk-end-what = { $name } loggas ut överallt och kan inte logga in igen. Det som är skrivet finns kvar. Kontakter som { $name } har tar en kollega över som kan öppna dem. Kan ingen det, får den som skrev veta det.
# $name alone can open some contacts.
desk-folk-end-alone = { $name } är den enda som kan öppna en del kontakter som pågår. Avslutar du nu kan ingen här läsa dem. De som skrev får veta det och vem de kan nå i stället. Kan { $name } fortfarande logga in? Be då { $name } att först släppa in en kollega, lämna över dem eller avsluta dem.
    .go = Ja, avsluta ändå
