### The survey room: what is asked, the promise before it, answering, sending, and coming back with a receipt.

survey = Säg vad du tycker
    .lead = Vuxna bestämmer mycket som rör dig. Här får du säga hur du vill ha det.
survey-open = Det här kan du svara på nu
survey-none = Just nu är inga frågor öppna för alla
    .text = Har du fått en kod eller ett ord? Skriv det här under. Annars kan du titta in en annan dag.
# $day is a day, such as "tisdag 14 mars".
survey-closes = Öppet till och med { $day }.
survey-word = Har du fått ett ord eller en kod?
    .label = Ord eller kod
    .how = Ordet står på affischen. Koden står på din lapp.
    .go = Visa frågorna
survey-word-unknown = Vi hittar inga frågor med det ordet eller den koden. Titta på affischen eller lappen och skriv en gång till.
survey-receipt = Ändra eller ta bort ditt svar
    .label = Kvittokod
    .how = Du fick koden när du hade skickat. Den har tolv bokstäver och siffror.
    .go = Leta upp mitt svar
survey-receipt-unknown = Vi hittar inget svar med den koden. Har du tagit bort ditt svar är det borta, och koden med det. Har frågorna stängt går svaret inte att ändra. Annars kan ett tecken ha blivit fel. Titta på koden en gång till.
survey-receipt-found = Vad vill du göra med ditt svar?
    .text = Du kan svara på nytt. Då gäller bara det nya svaret. Eller så tar du bort ditt svar helt.
survey-receipt-change = Svara på nytt
survey-receipt-withdraw = Ta bort mitt svar
survey-withdraw-sure = Vill du ta bort ditt svar?
    .text = Då är det borta. Ingen läser det, och det går inte att få tillbaka. Hade du en lapp med en kod? Den koden går inte att använda igen.
survey-withdraw-yes = Ja, ta bort det
survey-withdraw-no = Nej, behåll mitt svar
survey-withdrawn = Ditt svar är borttaget
    .text = Det räknas inte med. Ingen har läst det.
survey-withdrawn-before = Det här svaret är borttaget
    .text = Det togs bort med sin kvittokod och kan inte skickas igen.

## Before the first question

survey-asks = Vi som frågar:
survey-decides = Den som bestämmer:
survey-answer = Du får svar:
# $day is a day.
survey-answer-by = Senast { $day }.
survey-promise-open = Vi sparar inget som visar vem du är. Men den som har länken kan svara flera gånger, så vi vet inte säkert hur många ni är.
survey-promise-open-grown = Vi sparar inget som visar vem du är. Den som har länken kan svara flera gånger, så svaren räknas som en öppen insamling.
survey-promise-codes = Koden gör att alla svarar en gång. Datorn ser din kod och ditt svar i samma stund, men sparar inget som hör ihop dem.
survey-promise-codes-grown = Koden gör att var och en svarar en gång. Servern ser kod och svar i samma stund men sparar inget som binder ihop dem.
survey-free = Du bestämmer själv. Du får hoppa över frågor och sluta när du vill.
survey-free-grown = Det är frivilligt att svara. Du kan hoppa över frågor och sluta när du vill.
survey-code = Koden på din lapp
    .how = Nio bokstäver och siffror. Stora eller små spelar ingen roll.
survey-code-none = Skriv din kod här.
# $found and $wanted are numbers.
survey-code-count = Du skrev { $found } tecken. Koden har { $wanted }.
# $at is which letter, counted from 1.
survey-code-sign = Tecken nummer { $at } finns inte i någon kod. Titta en gång till.
survey-code-check = Något tecken blev fel. Jämför ett tecken i taget.
survey-code-foreign = Den koden hör inte till de här frågorna. Fråga den som gav dig lappen.
survey-code-spent = Någon har redan svarat med den koden. Är det din lapp, fråga efter en ny.
survey-busy = Det blev många försök. Vänta en liten stund och tryck igen.
survey-begin = Börja
survey-go-on = Fortsätt
survey-more = Mer om frågorna
survey-can = Det här kan ändras:
survey-cannot = Det här kan inte ändras:
survey-because = Varför inte:
survey-known = Det här vet vi redan:
survey-time = Din tid:
survey-level-informed = Den här gången får du veta något. Dina svar ändrar inte det som är bestämt.
survey-level-consulted = Du säger vad du tycker. Sedan bestämmer vuxna, och berättar vad de gör.
    .grown = Du säger vad du tycker. Sedan bestämmer de som ansvarar, och berättar vad de gör.
survey-level-collaborative = Unga och vuxna bestämmer tillsammans.
survey-level-child-led = Unga har bestämt vad vi frågar, och vad svaren ska användas till.
# $language is a language's own name.
survey-shown-language = Frågorna finns inte på ditt språk än. De visas på: { $language }.

## Answering

# $now and $all are numbers.
survey-progress = Fråga { $now } av { $all }
survey-progress-part = Del { $now } av { $all }
# $now is which time, counted from 1.
survey-round = Nummer { $now }
survey-back = Tillbaka
survey-next = Nästa
survey-skip = Hoppa över
survey-why = Varför frågar vi?
survey-proposed = Frågorna kommer från:
survey-help = Hur menar ni?
survey-no-names = Skriv inte namn på dig eller någon annan.
survey-own-words = Bara de som frågar läser det du skriver, och först när frågorna har stängt. Ingen annan får se exakt det du skrev.
survey-choose = Välj
survey-many = Du kan välja flera.
survey-rank-how = Flytta det viktigaste högst upp.
# $what is what is moved.
survey-rank-up = Flytta upp { $what }
survey-rank-down = Flytta ner { $what }
survey-acknowledge = Ja, jag har läst
survey-day = Dag
survey-month = Månad
survey-year = År
# $least and $most are numbers.
survey-range = Ett tal från { $least } till { $most }.
survey-reminder = Du hoppade över en fråga. Vill du svara på den? Annars trycker du på Nästa igen.
survey-one-more = Ditt svar gav en fråga till. Titta här nedanför.
survey-mended = Några frågor har ändrats medan du svarade. Dina svar är kvar där de passar.
survey-fault = Titta på det här en gång till
# $over is a number.
survey-fault-long = Texten är { $over } tecken för lång. Korta den lite.
survey-fault-much = Du har skrivit väldigt mycket sammanlagt. Ta bort ungefär { $over } tecken här.
survey-fault-number = Skriv ett tal med siffror.
survey-fault-whole = Skriv ett helt tal, utan komma.
survey-fault-outside = Skriv ett tal från { $least } till { $most }.
survey-fault-date = Titta på datumet en gång till. Året skrivs med fyra siffror.
survey-fault-broken = Det svaret passar inte här. Ändra det, eller hoppa över.
survey-lost-maybe = Vi vet inte om det kom fram. Dina svar står kvar här. Försök igen när du har nät. De räknas bara en gång.

## Where to turn

survey-support = Känns något jobbigt?
    .text = Du kan prata med någon nu. Hos Bris är det gratis, och du behöver inte säga vem du är.
survey-support-grown = Behöver du prata med någon?
    .text = Det finns hjälp för dig och för ditt barn.
survey-nobody-reads = Ingen läser det du skriver här just nu. Ring eller prata med någon, så får du hjälp.

## Sending

survey-end = Vill du skicka dina svar?
    .text = { $all ->
            [one] Du har svarat på { $given } av { $all } fråga. Det är bra som det är.
           *[other] Du har svarat på { $given } av { $all } frågor. Det är bra som det är.
        }
survey-send = Skicka mina svar
    .note = Du får en kvittokod. Med den kan du ändra eller ta bort ditt svar tills frågorna stänger.
survey-too-much = Du har skrivit mer än vad som får plats. Gå tillbaka och korta en av dina texter.
survey-failed = Vi kunde inte spara dina svar just nu. De finns kvar här. Tryck på Skicka igen om en stund.
survey-unsure = Något gick fel hos oss. Vi vet inte om dina svar hann sparas. De finns kvar här. Tryck på Skicka igen om en stund. De räknas bara en gång.
survey-flood = Det är många som skickar just nu. Dina svar finns kvar här. Vänta en liten stund och tryck på Skicka igen.
survey-sent = Tack. Dina svar är framme
survey-demo = Det här är en demo. Ingen läser svaren.
survey-sent-next = Det här händer nu
survey-sent-opened = Svaren är låsta till { $day }. Då stänger frågorna, och alla svar blandas innan någon läser. Till dess räknar datorn bara ungefär vilka grupper som har svarat.
survey-sent-answer = Sedan får du veta vad vuxna gör.
    .grown = Sedan får du veta vad som görs.
survey-your-receipt = Din kvittokod
    .how = Skriv av den om du vill kunna ändra dig. Den visas bara nu.
    .same = Ditt nya svar gäller nu. Din kvittokod är den du redan har.
survey-stands = Dina svar var redan framme
    .text = Det är de som gäller. Har du ändrat något sedan du skickade, kom det inte med. Vill du ha med det? Svara på nytt.
survey-sent-before = De här svaren är redan skickade
    .text = De visas inte igen, så att ingen annan ser dem. Har du ändrat något sedan dess, kom det inte med. För att ändra behöver du din kvittokod.
survey-spent = Någon har redan svarat med den koden
    .text = Är det din lapp, fråga den som gav dig den efter en ny kod. Det du skrev står kvar här.
survey-expired = Det har gått för lång tid
    .text = För att ingen annan ska se dina svar har vi stängt dem. Börja om, om du vill.
survey-unreadable = Vi kunde inte läsa det som skickades. Börja om härifrån.
survey-not-yet = Frågorna är inte öppna än
    .text = De öppnar { $day }. Kom tillbaka då.
survey-closed = Frågorna har stängt
    .text = Det går inte att svara längre. Det vuxna gör med svaren berättar de här i Lotsen.
    .grown = Det går inte att svara längre. Här i Lotsen får du veta vad som görs med svaren.
survey-kept = Det här hade du skrivit
survey-to-list = Till alla frågor
survey-close = Stäng

## On one's own phone

survey-stay-label = Svara senare på den här telefonen
survey-stay-about = Vill du svara klart sen? Spara, så ligger dina svar på den här telefonen, högst en vecka. Den som har telefonen kan läsa dem.
survey-stay-save = Spara på min telefon
survey-stay-kept = Dina svar ligger på den här telefonen. De tas bort när du skickar, trycker här under eller trycker på Lämna.
survey-stay-drop = Ta bort från telefonen
survey-stay-found = Du har svar som väntar på den här telefonen.
survey-stay-resume = Fortsätt där du var
survey-stay-dropped = Borttaget. Inget ligger kvar på telefonen.
survey-stay-failed = Det går inte att spara på den här telefonen.
survey-stay-waiting = Inget nät just nu. Dina svar väntar här. De skickas när nätet är tillbaka, om du låter sidan vara öppen. De räknas bara en gång.
survey-stay-fetching = Vi hämtar språket. Allt på den här sidan står kvar.
survey-stay-languages = Andra språk behöver nät. Allt på den här sidan står kvar. Försök igen när du har nät.
