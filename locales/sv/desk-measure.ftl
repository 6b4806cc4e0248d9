### The desk's measures: how long children wait, what became of it. Swedish and English alone.

desk-measure = Mått
desk-measure-until = Siffror till och med { $day }. De räknas om den första i varje månad.
desk-measure-together = { $count ->
        [one] { $count } mottagning är räknad.
       *[other] { $count } mottagningar är räknade tillsammans.
    }
desk-measure-unread = { $count ->
        [one] { $count } händelse kunde inte läsas och är inte med. Säg till den som sköter programmet.
       *[other] { $count } händelser kunde inte läsas och är inte med. Säg till den som sköter programmet.
    }
desk-measure-none = Det är för få kontakter ännu. Siffror visas när minst fem har skrivit.
desk-measure-by-staff = { $count ->
        [one] { $count } kontakt började ni själva. Den är inte med här: ingen väntade.
       *[other] { $count } kontakter började ni själva. De är inte med här: ingen väntade.
    }
desk-measure-reached = Hur långt de kom
    .about = Hur många gånger varje sida visades. Det är sidor och inte människor: ingen dag, enhet eller person går att se.
desk-measure-step-began = Valde plats
desk-measure-step-grown-ups = Såg vem de kan skriva till
desk-measure-step-closed = Ingen tog emot där
desk-measure-step-form = Såg formuläret
desk-measure-step-sent = Skickade
desk-measure-answers = Vad de svarade och vad som hände
desk-measure-how = Så räknar vi
    .waiting = Den som väntar räknas med. Att inte svara gör aldrig en siffra bättre, och inte att avsluta heller.
    .few = För få betyder färre än fem, eller att en annan siffra annars gick att räkna ut. Månader slås ihop tills de är fem.
    .clocks = Dygn och timmar är barnets egen tid, dag och natt. Öppettid räknar bara när ni har öppet.
    .still = Svar visas när tertialet är slut. Då går det inte att se vad den senaste svarade.
desk-measure-csv = Ladda ner som tabell
desk-measure-table = Visa som tabell
desk-measure-several = Samma person kan ha flera.
desk-measure-half = Hälften: { $time }
desk-measure-waiting = { $count } väntar nu
desk-measure-few = för få
desk-measure-unknown = öppettid saknas
desk-measure-beyond = mer än hälften väntar
desk-measure-under-hour = under 1 tim
desk-measure-hours = { $hours } tim
desk-measure-days = { $whole },{ $tenth } dygn
desk-measure-percent = { $percent } %
desk-measure-all-but-few = alla utom några få
desk-measure-only-few = några få eller ingen
desk-measure-no-target = inget att räkna
desk-measure-month = { $month } { $year }
desk-measure-months = { $first }–{ $last } { $year }
desk-measure-years = { $first } { $from }–{ $last } { $to }
desk-measure-tertial-1 = januari–april { $year }
desk-measure-tertial-2 = maj–augusti { $year }
desk-measure-tertial-3 = september–december { $year }

desk-measure-head-period = Började
desk-measure-head-n = Antal
desk-measure-head-half = Hälften, med dem som väntar
desk-measure-head-median = Hälften av de klara
desk-measure-head-p90 = Nio av tio av de klara
desk-measure-head-service = Hälften, öppettid
desk-measure-head-in-time = I tid
desk-measure-head-not-over = Inte klara

desk-measure-clock-received = Tills någon tog emot
desk-measure-about-received = Från första meddelandet tills någon av er hade det i sin hand.
desk-measure-clock-answer = Första svaret
desk-measure-about-answer = Från första meddelandet till ett svar från en människa. Ett samtal räknas, ett automatiskt svar inte. I tid: dagen ni lovade.
desk-measure-clock-reply = Varje svar
desk-measure-about-reply = Från ett meddelande som väntar till nästa svar. Flera meddelanden i rad räknas från det första. I tid: dagen ni lovade.
desk-measure-clock-assessment = Tills ni visste vad som behövs
desk-measure-about-assessment = Från första meddelandet till ett beslut: ett bokat samtal, en plan, en remiss, samordning eller en orosanmälan. I tid: tre dagar.
desk-measure-clock-help = Första hjälpen
desk-measure-about-help = Från första meddelandet tills hjälpen började. I tid: fyra veckor.
desk-measure-clock-plan = Från behov av samordning till plan
desk-measure-about-plan = Från dagen ni såg att flera behövs till en plan som alla är överens om. I tid: tio dagar.
desk-measure-clock-handover = Överlämning
desk-measure-about-handover = Från ett erbjudande till ja eller nej. I tid: två dagar då ni har öppet. Sedan räknas det som tappat.
desk-measure-clock-concern = Orosanmälan
desk-measure-about-concern = Från att ni såg att ni måste anmäla till att det var gjort. Lagen säger genast.
desk-measure-clock-feedback = Socialtjänstens svar
desk-measure-about-feedback = Från orosanmälan tills socialtjänsten har svarat att de har den.
desk-measure-clock-read = Tills svaret lästes
desk-measure-about-read = Från ett svar tills den som skrev kom tillbaka. I tid: två veckor.
desk-measure-clock-course = Hela kontakten
desk-measure-about-course = Från första meddelandet till avslutet. Öppnas den inom 30 dagar är det samma kontakt.

desk-measure-bucket-0 = under 1 tim
desk-measure-bucket-1 = 1–4 tim
desk-measure-bucket-2 = 4–8 tim
desk-measure-bucket-3 = 8–24 tim
desk-measure-bucket-4 = 1–3 dygn
desk-measure-bucket-5 = 3–7 dygn
desk-measure-bucket-6 = 1–4 veckor
desk-measure-bucket-7 = över 4 veckor
desk-measure-age-0 = under 1 dygn
desk-measure-age-1 = 1–3 dygn
desk-measure-age-2 = 3–7 dygn
desk-measure-age-3 = 1–4 veckor
desk-measure-age-4 = över 4 veckor

desk-measure-question-who = Vem skrev
desk-measure-question-passed-on = Skickad vidare innan de kom hit
desk-measure-question-reason-own = Varför, med egna ord ur en lista
desk-measure-question-reason-staff = Varför, som ni såg det
desk-measure-question-reasons-agree = Ni såg samma sak som de själva hade valt
desk-measure-question-coordination = Behövde samordning
desk-measure-question-help = Hjälp som började
desk-measure-question-handover = Hur det gick med överlämningar
desk-measure-question-bounced = Någon sa nej till att ta över
desk-measure-question-chain = Överlämnad två gånger eller fler
desk-measure-question-handover-told = Barnet visste före överlämningen
desk-measure-question-concern-told = Barnet fick veta om orosanmälan
desk-measure-question-asked-help = Fick du hjälp?
desk-measure-question-asked-part = Fick du vara med och bestämma?

desk-measure-option-six-to-nine = Barn 6–9 år
desk-measure-option-ten-to-twelve = Barn 10–12 år
desk-measure-option-thirteen-to-seventeen = Unga 13–17 år
desk-measure-option-eighteen-to-twenty = Unga 18–20 år
desk-measure-option-guardian = Vårdnadshavare
desk-measure-option-age-not-said = Barn eller ung som inte sa sin ålder
desk-measure-option-yes = Ja
desk-measure-option-partly = Delvis
desk-measure-option-no = Nej
desk-measure-option-one = Från ett ställe
desk-measure-option-several = Från flera ställen
desk-measure-option-psyche = Hur man mår
desk-measure-option-family = Familjen
desk-measure-option-violence = Våld eller övergrepp
desk-measure-option-school = Skolan
desk-measure-option-bullying = Mobbning
desk-measure-option-friends = Kompisar
desk-measure-option-body = Kroppen och hälsan
desk-measure-option-sex = Sex och relationer
desk-measure-option-drugs = Alkohol och droger
desk-measure-option-money = Pengar och boende
desk-measure-option-authorities = Kontakt med myndigheter
desk-measure-option-other = Annat
desk-measure-option-advice = Råd
desk-measure-option-talk-booked = Bokat samtal
desk-measure-option-plan = Plan
desk-measure-option-referral = Remiss
desk-measure-option-concern = Orosanmälan
desk-measure-option-accepted = Ja, de tog över
desk-measure-option-rejected = Nej
desk-measure-option-withdrawn = Ni tog tillbaka det
desk-measure-option-dropped = Inget svar på två dagar
desk-measure-option-told-first = Före
desk-measure-option-told-after = Efter
desk-measure-option-not-told = Inte alls
