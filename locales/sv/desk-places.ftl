### The desk: units, receptions, one's own absence.

desk-ways = Mer på skrivbordet
desk-saved = Sparat.
desk-save = Spara
desk-from-day = Från och med
desk-to-day = Till och med
desk-days = { $from } – { $to }
desk-changed = Någon annan hann ändra här. Se efter vad som är nytt och spara en gång till. Det du skrev är kvar.
desk-take-away = Ta bort
desk-take-away-what = Ta bort: { $what }

## Units

desk-units = Enheter
desk-units-lead = Här finns skolor, förskolor och mottagningar som barn kan välja. { $number } behöver kontrolleras.
desk-units-search = Sök efter namn eller kod
desk-units-search-go = Sök
desk-units-add = Lägg till en enhet
desk-units-count = { $number ->
        [one] { $number } enhet
       *[other] { $number } enheter
    }
desk-units-count-unsure = { $number ->
        [one] { $number } enhet, { $unsure } att kontrollera
       *[other] { $number } enheter, { $unsure } att kontrollera
    }
desk-units-none = Ingen enhet passar. Prova ett kortare ord, eller lägg till enheten.
desk-units-more = Det finns fler. Skriv mer av namnet, så blir listan kortare.
desk-unit-used = Har en mottagning eller kontakter.
desk-unit-closed = Stängd { $day }
desk-unit-confirmed = Stämde { $day }
desk-unit-unconfirmed = Att kontrollera: sågs senast { $year }
desk-unit-source = Källa: { $title }, { $day }
desk-unit-edit = Ändra uppgifterna
desk-unit-new = Den nya enheten
desk-unit-reopen = Öppna igen
desk-unit-close = Stäng enheten
desk-unit-close-lead = Barn hittar den inte längre i listan. Du kan öppna den igen.
desk-unit-close-used = Här finns en mottagning eller kontakter. När du stänger kan ingen börja skriva hit. Den som har en kod kan fortfarande läsa. Du kan öppna igen.
desk-unit-close-go = Ja, stäng den
desk-unit-confirm = Stämmer i dag
desk-unit-name = Namn
desk-unit-kind = Vad det är
desk-unit-kind-maternity = Barnmorskemottagning
desk-unit-kind-child-health = Barnavårdscentral (BVC)
desk-unit-kind-preschool = Förskola
desk-unit-kind-school = Skola
desk-unit-kind-upper-secondary = Gymnasium
desk-unit-kind-activity-responsibility = Kommunens aktivitetsansvar
desk-unit-place = Kommun
desk-unit-forms = Skolformer
desk-unit-form-forskola = Förskola
desk-unit-form-forskoleklass = Förskoleklass
desk-unit-form-grundskola = Grundskola
desk-unit-form-anpassad-grundskola = Anpassad grundskola
desk-unit-form-fritidshem = Fritidshem
desk-unit-form-gymnasieskola = Gymnasieskola
desk-unit-form-anpassad-gymnasieskola = Anpassad gymnasieskola
desk-unit-first-year = Från årskurs (0 är förskoleklass)
desk-unit-last-year = Till årskurs
desk-unit-organiser = Vem som driver den
desk-unit-organiser-kind = Typ av huvudman
desk-unit-organiser-unknown = Vet inte
desk-unit-organiser-municipal = Kommun eller kommunalförbund
desk-unit-organiser-private = Enskild
desk-unit-organiser-regional = Region
desk-unit-code = Skolenhetskod, om den har någon
desk-unit-history = Vad som har hänt
desk-unit-by-file = från en fil
desk-unit-was-added = Tillagd
desk-unit-was-edited = Ändrad
desk-unit-was-confirmed = Kontrollerad
desk-unit-was-closed = Stängd
desk-unit-was-reopened = Öppnad igen
desk-unit-there = Det finns redan en enhet med den koden. Sök efter koden och ändra den i stället.
desk-unit-fault = Något stämmer inte. Se efter fälten en gång till.
desk-unit-fault-name = Namnet behöver vara 2–90 tecken på en rad.
desk-unit-fault-register-code = Skolenhetskoden är åtta siffror och får bara finnas en gång.
desk-unit-fault-forms = Välj minst en skolform som hör till det slaget av enhet, eller ingen alls.
desk-unit-fault-year-min = Årskursen är en siffra från 0 till 10.
desk-unit-fault-year-max = Sista årskursen är en siffra från 0 till 10, och inte lägre än den första.
desk-unit-fault-organiser = Den som driver enheten behöver vara 2–90 tecken på en rad.

## Receptions

desk-receptions = Vår mottagning
desk-receptions-none = Du ser inte till någon mottagning. Be administratören om det är fel.
desk-reception-takes-short = Tar emot
desk-reception-not-short = Tar inte emot
desk-reception-takes = Ni tar emot. { $name } läser. Den som skriver nu får svar senast { $day }.
desk-reception-not = Ni tar inte emot än. Den som vill skriva får veta det och visas vidare till guiden.
desk-reception-needs = Det här behövs
desk-check-done = Klart:
desk-check-missing = Saknas:
desk-reception-on = Ta emot igen
desk-reception-off = Sluta ta emot nu
desk-need-listed = Enheten finns i listan som barn väljer ur.
desk-need-escrow = De två nyckelhållarna är utsedda.
desk-need-readers = Två utbildade läsare med egna nycklar.
desk-need-named = Den första läsaren är utbildad och har en nyckel.
desk-need-hours = Tider när någon läser.
desk-need-holidays = Nästa lov är planerat, och någon läser varje dag.
desk-need-every-day = Någon läser varje dag fram till svaret.
desk-need-on = Mottagningen är på.
desk-why-readers = Nu är det { $number }.
desk-why-no-plan = Inget lov är planerat.
desk-why-holiday = Någon dag läser ingen, under lovet { $from } – { $to }.
desk-why-nobody = Ingen läser { $day }.
desk-hours = Tider
desk-hours-how = Skriv som 8–12 och 13–16. Lämna tomt när ni har stängt. Röda dagar är stängda.
desk-service-days = Svar inom så här många öppna dagar
desk-service-days-how = Dagen då meddelandet kommer räknas inte.
desk-holidays = Lov
desk-holidays-how = Under lovet läser bara de du väljer. Lovets vardagar räknas när svarsdagen sätts.
desk-holiday-bare = Ingen läser
desk-holiday-cover = Läser: { $names }
desk-holiday-who = Vem läser under lovet?
desk-holiday-add = Lägg till lovet
desk-closed = Stängda dagar
desk-closed-how = Studiedagar och andra dagar då ingen svarar. De räknas inte när svarsdagen sätts.
desk-closed-add = Lägg till

## Readers

desk-readers = De som läser
desk-readers-none = Ingen läser här nu. Chefen lägger till två, och de släpps in på en gång. De kan läsa det som skrivs från och med då.
desk-readers-add = Lägg till någon som läser
desk-readers-invite = Vill du ha fler? Bjud först in dem under Folk.
desk-reader-first = Läser först: det är det här namnet barnet ser.
desk-reader-no-key = Har ingen nyckel än, eller arbetar inte kvar. Räknas inte.
desk-reader-trained = Utbildad { $day }
desk-reader-assured = Kortet stämde { $day }. Barn ser det.
desk-reader-stale = Kortet stämde { $day }. Det är för länge sedan, så barn ser det inte.
desk-reader-unassured = Ingen har sagt att kortet stämmer. Barn ser det inte.
desk-reader-away = Borta { $days }
desk-reader-right = Kortet för { $name } stämmer i dag
desk-reader-to-first = Låt { $name } läsa först
desk-reader-waits = Väntar på att bli insläppt av någon som redan läser här. Kan inte läsa det som skrivs hit innan dess.
    .lead = Väntar på att bli insläppt. Ingen läser här nu, så chefen släpper in två på en gång.
    .alone = Väntar på en till. De två första släpps in på en gång.
desk-reader-let-in = Släpp in { $name }
    .lead = Släpp bara in den du känner och har pratat med. Sedan kan { $name } läsa allt nytt som skrivs hit. Det som redan är skrivet släpper ni sedan in { $name } i, en kontakt i taget eller alla på en gång.
# $number contacts under way that $name has no key to.
desk-reader-let-into = Släpp in { $name } i dem
    .lead = Pågående kontakter som { $name } inte kan öppna: { $number }. Släpper du in { $name } kan allt i dem läsas, också anteckningarna. Var och en som har skrivit får veta det.
desk-readers-first = Släpp in de två första
    .lead = Ingen som var insläppt är kvar. Släpp in två som du känner. De kan läsa det som skrivs från nu. Det gamla öppnas bara av de två nyckelhållarna tillsammans.
desk-reader-out = { $name } läser inte här längre
desk-reader-alone = { $name } är den enda som kan öppna en del kontakter här. Antal: { $number }. Låt { $name } först släppa in en kollega i dem, lämna över dem eller avsluta dem. Annars får de som skrev ingen som kan läsa.
desk-reader-edit = Ändra kortet
desk-reader-who = Vem?
desk-reader-title = Titel, som barnet ser den
desk-reader-trained-on = Utbildad den
desk-reader-phone = Telefon på jobbet
desk-reader-room = Rum
desk-reader-drop-in = Tider när man får komma förbi
desk-reader-save-lead = När du sparar säger du att allt på kortet stämmer i dag.

## Away

desk-away = Jag är borta
desk-away-lead = Barnen ser genast vem som läser i stället.
desk-away-go = Spara
desk-away-by-rule = Nästa i ordningen
desk-away-who = Vem läser i stället? { $branch }
desk-away-reads = { $branch }: { $name } läser i stället.
desk-away-nobody = { $branch }: ingen läser { $day }. Då tar ni inte emot. Be någon läsa, eller prata med din chef.

## What is wrong with a form

desk-wrong-day = Välj ett datum.
desk-wrong-span = Sista dagen får inte ligga före den första, och det får inte vara längre än 400 dagar.
desk-wrong-past = De dagarna har redan varit.
desk-wrong-hours = Tiderna går inte att läsa. Skriv som 8–12 och 13–16, och låt dem inte gå över varandra.
desk-wrong-service-days = Skriv en siffra från 1 till 10.
desk-wrong-cover = Välj minst en som läser.
desk-wrong-many = Det är redan så många planerade. Ta bort några först.
desk-wrong-title = Skriv en titel på högst 60 tecken.
desk-wrong-trained = Välj dagen då utbildningen blev klar. Den kan inte ligga framåt i tiden.
desk-wrong-phone = Skriv numret med siffror, mellanrum och bindestreck.
desk-wrong-room = Skriv rummet med högst 60 tecken.
desk-wrong-reader = Välj någon i listan.
desk-wrong-twice = Du är redan borta någon av de dagarna. Ta bort det först.
desk-wrong-away-too = Den du valde är också borta någon av dagarna. Välj någon annan.
