### The desk: surveys. Making one, opening it, inviting to it, closing it.

desk-survey = Enkäter
desk-survey-lead = Här gör du enkäter, öppnar dem och ser att de når fram. Svar syns först när de är stängda och skyddade.
desk-survey-none = Här finns ingen enkät än. Börja från en mall, så är det mesta redan på plats.
desk-survey-new = Ny enkät
desk-survey-open = Öppna
desk-survey-drafts = Görs nu
desk-survey-closed = Stängda
desk-survey-untitled = Enkät utan namn
desk-survey-open-until = Öppen till och med { $day }
desk-survey-changed = Senast ändrad av { $name } { $day }
desk-survey-audience = Vem den är för
desk-survey-audience-young = Barn 6–8 år
desk-survey-audience-child = Barn 9–12 år
desk-survey-audience-youth = Unga 13–20 år
desk-survey-audience-guardian = Vårdnadshavare
desk-survey-audience-staff = Personal

## Beginning

desk-survey-from-template = Börja från en mall
    .lead = Frågor, kontrakt och plan är ifyllda. Du ändrar det som inte stämmer hos er.
desk-survey-template-about = { $questions } frågor på { $languages } språk
desk-survey-template-go = Börja från { $title }
desk-survey-template-gone = Mallen finns inte längre. Välj en annan.
desk-survey-upload = Läs in en arbetsbok
desk-survey-upload-file = Arbetsbok enligt XLSForm
    .how = xlsx, xls eller ods, högst 5 megabyte. Det som kan visa vem någon är tas inte med, och du får veta vad.
desk-survey-upload-audience = Vem den är för
desk-survey-upload-own = Det står i arbetsboken
desk-survey-upload-go = Läs in arbetsboken
desk-survey-upload-none = Välj en arbetsbok först.
desk-survey-upload-refused = Arbetsboken är inte inläst. Rätta det här i den och läs in den igen.
desk-survey-upload-warned = Det här är inte med, eller läst på ett annat sätt
desk-survey-upload-more = Och { $count } till. Rätta de här först.
desk-survey-upload-taken = { $count ->
        [one] Arbetsboken är inläst. Enkäten har { $count } fråga och är ett utkast.
       *[other] Arbetsboken är inläst. Enkäten har { $count } frågor och är ett utkast.
    }
desk-survey-upload-on = Gå till enkäten
desk-survey-from-nothing = Börja från början
desk-survey-from-nothing-go = En tom enkät

## One survey

desk-survey-questions = Frågorna
    .lead = Allt du ändrar sparas när du trycker. Du kan alltid ångra.
desk-survey-running = En insamling pågår. Den har kvar de ord den öppnades med. Det du ändrar här gäller nästa. Skrivfel i den som pågår rättar du på insamlingens sida.
desk-survey-contract = Kontraktet
    .lead = Det här lovar ni dem som svarar. De tre viktigaste raderna står först i enkäten, på deras eget språk.
desk-survey-plan = Publiceringsplanen
    .lead = Här bestämmer ni vilka siffror som ska visas, innan någon har svarat. Det som inte står i planen visas aldrig.
desk-survey-step-done = Klart
desk-survey-step-lacks = { $count ->
        [one] { $count } sak kvar
       *[other] { $count } saker kvar
    }
desk-survey-preview = Förhandsgranska
    .about = Så här möter frågorna den som svarar, sida för sida. Inget går att trycka på, och inget skickas eller räknas.
desk-survey-preview-before = Sidan före
desk-survey-preview-next = Nästa sida
desk-survey-preview-count = Sida { $now } av { $all }
desk-survey-preview-pages = Sidorna
desk-survey-preview-all = Alla sidor
desk-survey-preview-around = Sajten talar inte det här språket än. Frågorna är på språket, resten av sidan på svenska.
desk-survey-waves = Insamlingar
desk-survey-title = Enkätens namn
desk-survey-about = Om enkäten
desk-survey-languages = Språk
desk-survey-languages-other = Andra språk
desk-survey-languages-lack = Andra språk: { $count } saknas
desk-survey-in-language = { $what } på { $language }
desk-survey-add-language = Lägg till ett språk
desk-survey-add-language-go = Lägg till
desk-survey-same = Samma ord på alla språk
desk-survey-choose = Välj
desk-survey-stale = ”{ $what }” är ändrad, men inte på { $languages }. Se efter att det fortfarande säger samma sak.
desk-survey-stands = Nu står det: { $words }
desk-survey-too-long = En text är för lång. Den kan ha högst 4 000 tecken.
desk-survey-bad-day = Skriv dagen som år-månad-dag.
desk-survey-changed-since = Någon har ändrat i enkäten sedan du såg den. Se efter och öppna igen.

## Questions

desk-survey-no-questions = Det finns inga frågor än. Lägg till en här under.
desk-survey-undo = Ångra senaste ändringen
desk-survey-nothing-to-undo = Det finns inget att ångra.
desk-survey-past = Tidigare versioner
desk-survey-bring-back = Ta tillbaka
    .what = Ta tillbaka: { $what }
desk-survey-up = Upp
    .what = Flytta upp: { $what }
desk-survey-down = Ner
    .what = Flytta ner: { $what }
desk-survey-remove = Ta bort
    .what = Ta bort: { $what }
desk-survey-add = Lägg till
desk-survey-add-question = Lägg till en fråga
desk-survey-add-section = Lägg till ett avsnitt
desk-survey-kind = Slag av fråga
desk-survey-kind-one = Ett svar ur en lista
desk-survey-kind-many = Flera svar ur en lista
desk-survey-kind-rank = Lista att sätta i ordning
desk-survey-kind-range = Skala från 0 till 10
desk-survey-range = Skala från { $start } till { $end }
desk-survey-kind-integer = Ett tal
desk-survey-kind-text = Egna ord
desk-survey-kind-date = Ett datum
desk-survey-kind-wheel = Hjulet
desk-survey-kind-note = Text utan fråga
desk-survey-kind-acknowledge = Jag har läst
desk-survey-kind-calculate = Räknas ut
desk-survey-is-sensitive = Stödkort efter frågan
desk-survey-is-conditional = Visas bara ibland
desk-survey-condition = Visas bara när det här stämmer: { $when }
desk-survey-locked = Det här är { $name }, ett låst instrument. Ord och ordning får inte ändras.
desk-survey-licence = Licens för { $name }
    .about = Vem som äger frågorna och på vilka villkor ni använder dem. Utan licens öppnar inte enkäten.
desk-survey-licence-credit = Licensen kräver att den visas för den som svarar
desk-survey-licence-is = Licens: { $licence }
desk-survey-licence-lacks = Licensen saknas. Enkäten öppnar inte utan den.
desk-survey-heading = Rubrik
desk-survey-of-label = Frågan
desk-survey-of-hint = Hjälptext
    .about = En kort rad under frågan. Den kan vara tom.
desk-survey-of-guidance = Längre hjälp
    .about = Visas hopvikt. Den kan vara tom.
desk-survey-of-reminder = Det vi säger när frågan hoppas över
    .about = Tomt: våra egna ord. Det går alltid att hoppa över.
desk-survey-of-constraint = Det vi säger när svaret inte passar
desk-survey-of-why = Varför vi frågar
    .about = Syns för den som svarar.
desk-survey-of-proposed-by = Vem som föreslog frågorna
    .about = Till exempel ungdomsrådet. Aldrig en enskild persons namn.
desk-survey-choices = Svaren
desk-survey-choice = Svar { $number }
desk-survey-add-choice = Lägg till ett svar
desk-survey-list-shared = { $count ->
        [one] Samma svar används av { $count } annan fråga. Den ändras också.
       *[other] Samma svar används av { $count } andra frågor. De ändras också.
    }
desk-survey-good = Vilket svar är bäst
    .about = Barn till och med tolv år får se ansikten, gladast vid det bästa svaret, när det finns tre till fem steg.
desk-survey-good-none = Inget av dem
desk-survey-sensitive = Visa ett kort med var man kan få stöd efter frågan
desk-survey-remind = Påminn en gång, snällt, om frågan hoppas över
desk-survey-move-to = Flytta till ett avsnitt
desk-survey-stays = Står kvar
desk-survey-area = Område i kartläggningen
desk-survey-area-discover = Upptäcka
desk-survey-area-assess = Bedöma
desk-survey-area-collaborate = Samverka
desk-survey-area-follow-up = Följa upp
desk-survey-refused-gone = Det du ville ändra finns inte längre.
desk-survey-refused-locked = { $what } är låst. Ord och ordning får inte ändras.
desk-survey-refused-needed = Det går inte att ta bort. Det används av: { $what }
desk-survey-refused-long = En text är för lång. Den kan ha högst 4 000 tecken.
desk-survey-refused-full = Det finns inte plats för fler.
desk-survey-refused-twice = Det finns redan.
desk-survey-refused-last = Det sista går inte att ta bort.
desk-survey-refused-nested = Ett avsnitt kan inte ligga i sig själv eller i något som upprepas.
desk-survey-refused-emptied = Ord som visas kan inte tas bort medan enkäten är öppen. Skriv nya ord i stället.
desk-survey-refused-fetched = En text hämtar ett svar med dollartecken och krullparentes. Låt det stå kvar som det är.

## What the linter says

desk-survey-remarks = { $count ->
        [one] Granskaren har { $count } påpekande. Du väljer själv vad du gör av det.
       *[other] Granskaren har { $count } påpekanden. Du väljer själv vad du gör av dem.
    }
desk-survey-lint-negation = Frågan har ett nej i sig: ”{ $found }”. Den som svarar nej kan mena ja.
desk-survey-lint-double = Det är två frågor i en: ”{ $found }”. Fråga en sak i taget.
desk-survey-lint-vague = Alla läser ”{ $found }” på sitt sätt. Säg hur ofta, hur mycket eller när.
desk-survey-lint-long = En mening har fler än { $most } ord. Dela den.
desk-survey-lint-matrix = Barn under tolv tappar raden i en tabell. Ställ en fråga i taget.
desk-survey-lint-no-support = Orden kan väcka något svårt: ”{ $found }”. Visa ett kort med stöd efter frågan.
desk-survey-lint-no-good-end = Det står inte vilket svar som är bäst, så skalan får inga ansikten. Välj vid frågan vilket svar som är bäst. I en arbetsbok: skriv good-high efter likert om högsta talet är bäst, good-low om det lägsta är det.
desk-survey-lint-asks-who = Det frågar vem någon är: ”{ $found }”. Då går svaret att knyta till en person.

## What is missing

desk-survey-lack-question = Enkäten frågar inget än.
desk-survey-lack-language = Enkäten har inget språk.
desk-survey-lack-contract = Kontraktet saknar: { $what }
desk-survey-lack-licence = Licensen saknas för ”{ $what }”.
desk-survey-lack-changed = ”{ $what }” är ett låst instrument och är inte som det låstes. Läs in det på nytt.
desk-survey-lack-why = Säg varför ni frågar om ”{ $what }”.
desk-survey-lack-loose = Lägg ”{ $what }” i ett avsnitt. Där står varför ni frågar och vem som föreslog frågan.
desk-survey-lack-proposed-by = Säg vem som föreslog frågorna i ”{ $what }”.
desk-survey-lack-area = Välj område i kartläggningen för ”{ $what }”.
desk-survey-lack-silent = Skriv orden för ”{ $what }”.
desk-survey-lack-word = På { $language } saknas: { $what }
desk-survey-lack-words = På { $language } saknas { $count } texter. Den första: { $what }
desk-survey-gap-breakdowns = Välj minst en tabell att visa.
desk-survey-gap-background = Bakgrundsfrågan ”{ $what }” passar inte enkäten.
desk-survey-gap-level = Indelningen av ”{ $what }” har inte alla svar en gång.
desk-survey-gap-crossing = Tabellen ”{ $what }” delar upp efter något som inte finns.
desk-survey-gap-class = Välj hur känslig frågan är: ”{ $what }”
desk-survey-gap-too-mild = ”{ $what }” är märkt känslig i frågorna men inte i planen.
desk-survey-gap-gone = Planen nämner en fråga som inte finns: { $what }
desk-survey-gap-grouping = Sammanslagningen av svaren på ”{ $what }” har inte alla svar en gång.
desk-survey-gap-step = Steg { $what } i trappan nämner något som inte finns.
desk-survey-gap-ladder = Bestäm vad som ger efter först om för mycket måste döljas.
desk-survey-gap-single-school = Säg var en åldersgrupp bara är en enda skola.
desk-survey-gap-unfollowed = Vem som får frågan ”{ $what }” hänger på flera svar på en gång. Då går det inte att säga vad siffrorna avslöjar om andra. Låt den hänga på ett svar i taget, eller fråga alla.
desk-survey-gap-steps = Frågan ”{ $what }” har fler än hundra steg mellan minst och störst. Så många räknas inte. Ta längre steg, eller gör en lista med svar.
desk-survey-gap-excluding = För många frågor utesluter varandra, från ”{ $what }” och framåt: av dem får ingen mer än en eller några. Så många vägar går inte att pröva innan siffrorna ges ut. Ta bort följdfrågor, eller fråga alla samma sak.
desk-survey-gap-bound = Alla svar går inte att ge på frågan ”{ $what }”: ett villkor, ett urval av svarsval eller en beräkning hindrar det. Då avslöjar siffrorna mer än de säger. Ta bort villkoret, urvalet eller beräkningen. Gäller det bara vissa: gör en egen fråga för dem.

## The contract

desk-survey-contract-lacks = Kvar att fylla i: { $what }
desk-survey-part-asks = Vem som frågar
    .about = Organisationen, så som barn känner den.
desk-survey-part-decides = Vem som bestämmer
    .about = En roll, till exempel socialchefen i kommunen. Inte en persons namn.
desk-survey-part-can-change = Vad svaren kan ändra
desk-survey-part-cannot-change = Vad svaren inte kan ändra
desk-survey-part-cannot-because = Varför det inte går att ändra
desk-survey-part-answer-on = När svaret kommer
desk-survey-part-answer-where = Var svaret kommer
    .about = Till exempel: här i Lotsen, och i skolan.
desk-survey-part-known = Vad ni redan vet
    .about = Så att ingen frågas två gånger i onödan.
desk-survey-part-time = Hur ni tar hand om ungas tid
    .about = Hur lång tid det tar, när det görs, om det ersätts.
desk-survey-part-level = Hur mycket de får bestämma
desk-survey-part-purpose = Vad svaren är till för
desk-survey-part-dnr = Etikprövningens diarienummer
desk-survey-part-consent-6-11 = Det barn på 6–11 år får veta innan de väljer
desk-survey-part-consent-12-14 = Det unga på 12–14 år får veta innan de väljer
desk-survey-part-consent-15-17 = Det unga på 15–17 år får veta innan de väljer
desk-survey-part-consent-adults = Det vuxna får veta innan de väljer
desk-survey-part-consent-guardians = Det vårdnadshavare får veta innan de väljer
desk-survey-level-informed = De får veta. Inget de säger ändrar något.
desk-survey-level-consulted = Vuxna frågar och bestämmer, och berättar vad det blev.
desk-survey-level-collaborative = Vuxna och unga bestämmer tillsammans.
desk-survey-level-child-led = Unga bestämmer vad som frågas och vad som görs.
desk-survey-purpose-participation = Delaktighet: att höra barn och unga
desk-survey-purpose-quality-follow-up = Uppföljning av en verksamhet
desk-survey-purpose-research = Forskning
desk-survey-research = Forskning på människor kräver etikprövning. Den som har fyllt 15 år och förstår väljer själv. För yngre väljer båda vårdnadshavarna, och barnet får alltid säga nej.
    .gaps = I rutorna finns ett förslag. Byt ut allt mellan [ och ], och ändra resten så att det stämmer med den text som etikprövningen har godkänt. Innan det är gjort räknas texten som tom.
desk-survey-research-slips = De som är under 15 år svarar med lappar. Ge lapparna till dem vars vårdnadshavare har sagt ja på bladet. Bladet skriver du ut när enkäten är öppen, och det stannar hos er.

## Opening

desk-survey-open-go = Öppna enkäten
desk-survey-ready = Allt är på plats.
desk-survey-not-ready = Det här behövs innan enkäten kan öppna:
desk-survey-opens-on = Öppnar
desk-survey-closes-on = Stänger
desk-survey-mode = Hur var och en svarar en gång
desk-survey-mode-codes = Lappar med koder
    .promise = En lapp, ett svar. Servern ser koden och svaret i samma ögonblick och sparar inget som knyter dem till varandra.
desk-survey-mode-open = Öppen länk
    .promise = Den som har länken kan svara, också flera gånger. Resultatet märks som öppen insamling.
desk-survey-open-about = När enkäten är öppen ändras inte kontraktet, planen eller frågorna. Lapparna gör du när du behöver dem.
desk-survey-open-now = Öppna
desk-survey-bad-mode = Välj hur var och en svarar en gång.
desk-survey-days-order = Enkäten kan inte öppna i det förflutna, och den måste stänga efter att den öppnat.
desk-survey-days-long = Enkäten kan vara öppen högst ett halvår.
desk-survey-days-answer-too-early = Ni har lovat svar innan enkäten är stängd. Stäng tidigare, eller ändra dagen i kontraktet.
