### The desk: for staff. Swedish and English alone.

desk = Skrivbordet
desk-nobody =
    .lead = Här loggar de in som tar emot. Be din chef om en inbjudan.
    .demo = Det här är en demo. Länkarna för att logga in skrevs ut när programmet startade.
desk-sign-in-as = Logga in som { $name }
desk-once = Länken fungerar en gång.
desk-used = Länken fungerar inte längre
    .lead = Den är använd eller för gammal. I demon får du nya länkar när programmet startas om.
desk-unlock = Hej { $name }
desk-unlock-lead = Skriv din låsfras för att kunna läsa. Ingen annan har den, inte heller den som sköter programmet.
# $phrase is the demo's unlock phrase.
desk-unlock-demo = I demon är låsfrasen: { $phrase }
desk-phrase = Låsfras
desk-wrong-phrase = Det var inte rätt fras. Försök igen.
desk-unlock-go = Lås upp
desk-sign-out = Logga ut
desk-sign-out-everywhere = Logga ut överallt
desk-inbox = Inkorg
desk-signed-in = Du är inloggad som { $name }.
desk-inbox-empty = Ingen väntar på svar.
desk-answered = Besvarade
desk-name = Kontakt { $number }
desk-answer-by = svar senast { $day }
desk-began = Började { $day }
desk-held-by = { $name } har tagit emot
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
desk-unsent = Det du skrev skickades inte. Kopiera det innan du loggar in eller låser upp.

## The queue, for leads

desk-queue = Kön
desk-queue-about = Du ser att någon väntar och hur länge. Det de skriver ser bara de som läser.
desk-queue-by = Svar lovat senast { $day }
desk-queue-since = Har väntat sedan { $day }
desk-queue-nobody = Ingen har tagit emot än

## Mails to staff: they say nothing more than this

desk-mail-new = Du har något nytt i Lotsen.
desk-mail-waits = Något i Lotsen väntar på dig.

## Keeping and destroying

desk-keeping = Bevarande och gallring
desk-keeping-lead = Inget tas bort utan ett beslut. Här skriver du in beslutet.
desk-keeping-about = Ett beslut ändras aldrig. Ett nytt tar över, och det gamla står kvar. Den som väntar på svar tas aldrig bort.
desk-keeping-none = Inget beslut gäller. Allt sparas.
# $takes and $threads are numbers of threads.
desk-keeping-next = Nästa natt: { $takes } av { $threads } kontakter tas bort.
desk-keeping-gone = Borttaget
desk-keeping-all = Alla beslut
desk-keeping-rule = { $decision }, { $who } { $day }: kontakter sparas { $days } dagar efter det sista som hände. Gäller från { $from }.
desk-keeping-for-good = { $decision }, { $who } { $day }: allt sparas. Gäller från { $from }.
desk-keeping-night = { $day }: { $threads } kontakter och { $messages } meddelanden, enligt { $decision }
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
desk-keeping-would = Den första natten tas { $takes } av { $threads } kontakter bort. Det går inte att ångra efteråt.
desk-keeping-night-off = Beslutet börjar gälla tidigast i morgon. Blev det fel kan du skriva in ett nytt i dag.
desk-keeping-save = Ja, det stämmer
desk-keeping-leave = Nej, gå tillbaka
