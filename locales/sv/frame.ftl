### The words around every page: header, footer, dates, notices.

frame-direction = ltr
# "yes" once a human has reviewed the language.
frame-reviewed = yes
frame-language-name = Svenska
frame-title = Lotsen
frame-name = Lotsen
frame-skip = Hoppa till innehållet
frame-language = Språk
frame-listen = Lyssna
frame-leave = Lämna
# Spoken by screen readers after the first and second press. # stands for the presses that are left.
frame-leave-more = Skift. Tryck # till för att lämna sidan.
frame-demo = Det här är en demo. Ingen myndighet står bakom den.
frame-demo-reads = Ingen läser det du skriver här.
frame-not-reviewed = Ingen människa har granskat den här översättningen ännu.
frame-urgent = Fara nu?
frame-call-112 = Ring 112
frame-call-bris = Bris 116 111
frame-urgent-more = Mer hjälp nu
frame-about = Om sidan
frame-who = Vem står bakom?
frame-privacy = Vad händer med det jag skriver?
frame-accessibility = Kan alla använda sidan?
frame-offline = Spara för när du inte har nät

## Dates

frame-month-1 = januari
frame-month-2 = februari
frame-month-3 = mars
frame-month-4 = april
frame-month-5 = maj
frame-month-6 = juni
frame-month-7 = juli
frame-month-8 = augusti
frame-month-9 = september
frame-month-10 = oktober
frame-month-11 = november
frame-month-12 = december
frame-weekday-1 = på måndag
frame-weekday-2 = på tisdag
frame-weekday-3 = på onsdag
frame-weekday-4 = på torsdag
frame-weekday-5 = på fredag
frame-weekday-6 = på lördag
frame-weekday-7 = på söndag
frame-today = i dag
frame-tomorrow = i morgon
# $day is a number, $month a month's name.
frame-date = { $day } { $month } { $year }
frame-date-month = { $month } { $year }

## Notices

frame-missing = Sidan finns inte
    .text = Länken kan vara gammal eller fel skriven. Börja om från början, så hittar du rätt.
frame-broken = Något gick fel hos oss
    .text = Det är inte ditt fel. Försök en gång till om en stund. Är det bråttom, ring 112.
# $id names the fault, for those who mend it.
frame-broken-id = Felets nummer: { $id }
frame-too-much = Det blev för mycket på en gång
    .text = Gå tillbaka och skriv lite kortare. Din text finns kvar i rutan.
frame-unreadable = Vi kunde inte läsa det du skickade
    .text = Gå tillbaka och försök igen. Eller börja om från början.
frame-foreign = Det här kom från en annan sida
    .text = För din skull tar vi bara emot det du skickar härifrån. Börja om från början.
frame-start = Till början
