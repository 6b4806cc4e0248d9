### A thread at the desk: what staff do in it. Swedish and English alone.

desk-place = { $branch }, { $unit }
desk-registered = Diarienummer { $number }
desk-overdue = svaret skulle ha kommit { $day }
desk-offered = Erbjuden till andra
desk-more = Mer du kan göra
desk-choose = Välj något först.
desk-choose-day = Välj en dag.
desk-choose-none = Välj i listan
desk-gone = Det finns inte här längre
    .lead = Det du skrev skickades inte. Kopiera det om du vill ha det kvar.
    .typed = Det du skrev

## The inbox

desk-group-new = Nya
desk-group-owed = Väntar på svar
desk-group-waiting = Väntar
desk-group-coordination = Behöver samordning
desk-group-answered = Besvarade
desk-group-ended = Avslutade
desk-asked = Erbjudna till er
desk-asked-by = { $name } frågar om ni kan ta över. { $place }.
desk-asked-one = Kan ni ta över?
desk-asked-who = { $name }, { $place }, frågar om ni kan ta över en kontakt. Frågan gäller { $own }.
desk-asked-then = Tar ni över får ni läsa allt som är skrivet, och ni svarar från och med nu. Den som skrev får veta det.
desk-accept = Vi tar över
desk-reject = Vi kan inte
desk-reject-why = Varför?
desk-reject-go = Säg nej
desk-rejection-full = Vi har inte tid just nu
desk-rejection-wrong-place = Det är inte rätt hos oss
desk-rejection-other = Annat

## Answering

desk-templates = Börja från en mall
    .lead = Mallen läggs i ditt svar. Läs och ändra innan du skickar.
desk-templates-language = Språk
desk-template-hello = Hej, jag har läst
desk-template-time = Jag behöver tid
desk-template-meet = Vill du ses?
desk-template-body = Kom till mottagningen
desk-template-school = Prata om skolan
desk-template-hand-over = Får jag fråga någon annan?
desk-template-together = Få de vuxna att prata ihop sig
desk-template-worry = Innan en orosanmälan
desk-template-end = Är vi klara?

## Note

desk-card-note = Anteckna
desk-note = Anteckning
    .lead = Bara ni som tar emot här kan läsa den. Den som skrev ser den aldrig.

## Wait

desk-card-wait = Vänta
desk-wait = Vänta till
# $day is the day that was promised.
desk-wait-told = Svar är lovat senast { $day }. Väljer du en senare dag får den som skrev veta det.
desk-wait-go = Vänta
desk-waits-until = väntar till { $day }
desk-resume = Vänta inte längre

## Hand over

desk-card-hand-over = Lämna över
desk-no-branch = Just nu finns ingen annan som tar emot.
desk-offer-to = Vem ska ta över?
desk-offer-why = Varför?
desk-offer-leave = Har du frågat?
desk-offer-leave-yes = Ja, den som skrev vill det
desk-offer-told = Den som skrev får veta det nu, och igen när någon har tagit över.
desk-offer-keys = De som tar över får läsa allt, också era anteckningar.
desk-offer-until = Till dess är det du som läser och svarar. Sedan kan ni inte läsa här längre.
desk-offer-go = Fråga om de kan ta över
desk-offered-to = erbjuden till { $place }
desk-withdraw = Ta tillbaka frågan
desk-ask-leave = Fråga den som skrev först. Skriv gärna ett svar om det.
desk-why-knows-more = De kan mer om det här
desk-why-nearer = De finns närmare
desk-why-child-asked = Den som skrev har bett om det
desk-why-wrong-place = Det kom fel från början
desk-why-other = Annat
desk-colleague = Låt en kollega läsa
desk-colleague-told = Den som skrev får veta det.
desk-colleague-go = Släpp in

## Coordination

desk-card-coordinate = Behöver samordning
desk-coordinate =
    .lead = När flera behöver hjälpas åt, och någon måste hålla ihop det.
desk-coordinate-who = Vilka behövs?
desk-coordinate-consent = Vill den som skrev det?
desk-coordinate-go = Behöver samordning
desk-principal-region = Regionen (vården)
desk-principal-municipality = Kommunen (socialtjänsten)
desk-principal-school = Skolan eller förskolan
desk-principal-state = Staten (polis, Försäkringskassan, Migrationsverket)
desk-principal-other = Någon annan
desk-consent-yes = Ja
desk-consent-no = Nej
desk-consent-not-asked = Inte frågat än
desk-plan = När kom ni överens om en plan?
desk-plan-target = En plan bör finnas { $day }.
desk-plan-go = Planen finns
desk-planned = Planen gjordes { $day }.
desk-clear = Behövs inte längre
desk-clear-why = Varför?
desk-clear-go = Ta bort
desk-cleared-other-solution = Det löste sig på annat sätt
desk-cleared-declined = De ville inte
desk-cleared-mistake = Det blev fel

## Report of worry

desk-card-worry = Orosanmälan
desk-worry =
    .lead = Anmälan görs till socialtjänsten, inte här. Här skriver du bara upp att den är gjord.
desk-worry-see = Jag ser att en anmälan behövs
desk-worry-seen = Behovet sågs { $day }.
desk-worry-waits = Orosanmälan ska göras
desk-worry-warned = Fick den som skrev veta det?
desk-worry-report = Anmälan är gjord
desk-worry-reported = Anmäld { $day }.
desk-worry-made = Orosanmälan gjord { $day }
desk-worry-feedback = Socialtjänsten har svarat att den kom fram
desk-worry-answered = Socialtjänsten svarade { $day }.
desk-worry-calm = Ingen anmälan behövs
desk-worry-calm-why = Varför inte?
desk-worry-calm-go = Ingen anmälan
desk-calmed-weighed = Vi har bedömt att den inte behövs
desk-calmed-mistake = Det blev fel
desk-warned-told-first = Ja, före anmälan
desk-warned-told-after = Ja, efteråt
desk-warned-not-told = Nej, för att skydda den som skrev

## Spoke

desk-card-spoke = Vi har pratat
desk-spoke-how = Hur?
desk-spoke-day = Vilken dag?
desk-spoke-told = Det räknas som ett svar. Den som skrev ser att du har skrivit upp det.
desk-spoke-go = Vi har pratat
desk-spoken-call = I telefon
desk-spoken-meeting = Vi träffades
desk-spoken-mail = Brev eller e-post
desk-spoken-other = Annat

## Help

desk-card-help = Hjälp har börjat
desk-help-what = Vad har börjat?
desk-help-go = Hjälp har börjat
desk-help-last = Senast: { $what }
desk-help-began = Hjälp har börjat: { $what }
desk-help-advice = Råd
desk-help-talk-booked = Ett bokat samtal
desk-help-plan = En plan
desk-help-referral = Remiss
desk-help-concern = Orosanmälan
desk-help-other = Annat

## End

desk-card-end = Avsluta tillsammans
desk-end-why = Hur slutade det?
desk-end-reason = Vad handlade det om?
desk-end-owed = Ett svar är lovat. Svara gärna innan du avslutar.
desk-end-told = Den som skrev får veta det och får två frågor: Fick du hjälp? Fick du vara med och bestämma? Det går alltid att skriva igen.
desk-end-go = Avsluta
desk-ending-done = Vi är klara
desk-ending-other-help = Någon annan hjälper nu
desk-ending-no-answer = Den som skrev har inte svarat på länge
desk-ending-child-asked = Den som skrev ville det
desk-reason-psyche = Hur man mår
desk-reason-family = Familjen
desk-reason-violence = Våld och övergrepp
desk-reason-school = Skolan
desk-reason-bullying = Mobbning
desk-reason-friends = Kompisar
desk-reason-body = Kropp och hälsa
desk-reason-sex = Sex och relationer
desk-reason-drugs = Droger, alkohol, tobak
desk-reason-money = Pengar och bostad
desk-reason-authorities = Kontakt med myndigheter
desk-reason-other = Annat
desk-ended =
    .lead = Det här är avslutat. Den som skrev kan alltid skriva igen.
desk-reopen = Öppna igen

## Take out

desk-card-out = Ta ut
desk-out = Ta ut det som är skrivet
    .lead = För journal, diarium eller någon som har begärt det.
    .before = Det du tar ut skyddas inte längre här. Lägg det där det hör hemma och ingen annanstans. Att du tog ut det skrivs upp.
desk-out-purpose = Vad ska du ha det till?
desk-purpose-journal = Journal
desk-purpose-register = Diarium
desk-purpose-request = Någon har begärt ut det
desk-out-notes = Ta med anteckningarna
desk-out-show = Visa för utskrift
desk-out-file = Spara som text
desk-out-by = Uttaget av { $name } { $day }. Ändamål: { $purpose }.
desk-out-print = Skriv ut eller spara med webbläsaren.

## Register

desk-register = Diarium
    .lead = Det som har kommit in, utan innehåll. Raden skrivs när första meddelandet kommer.
desk-register-empty = Inget har kommit in det här året.
desk-register-file = Hämta som CSV
desk-register-number = Nummer
desk-register-day = Kom in
desk-register-place = Till
desk-register-secrecy = Sekretess
desk-register-secret = Sekretess

## Why something is not done

desk-refused-ended = Det är avslutat. Öppna igen först.
desk-refused-not-ended = Det är inte avslutat.
desk-refused-already = Det är redan gjort.
desk-refused-not-waiting = Den väntar inte längre.
desk-refused-offered = Någon annan är tillfrågad. Vänta på svar, eller ta tillbaka frågan.
desk-refused-not-offered = Ingen är tillfrågad längre.
desk-refused-day = Den dagen går inte att välja.
desk-refused-principals = Välj minst två.
desk-refused-no-coordination = Det finns inget att samordna just nu.
desk-refused-no-report = Det finns ingen anmälan som väntar på besked.
desk-refused-no-concern = Det finns ingen anmälan att göra.
desk-refused-not-yours = Det kan du inte göra här.
