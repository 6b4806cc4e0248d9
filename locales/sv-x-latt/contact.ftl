### The contact room: reaching one's named person in confidence, and coming back.

contact = Min kontaktperson
contact-tile = Skriv till en vuxen som finns för dig
    .guardian = För ditt barn och dig
contact-lead = Här kan du skriva till en vuxen. Den vuxna finns för dig. Du behöver inte säga vad du heter.
    .guardian = Här kan du skriva till den som finns för ditt barn och dig. Du behöver inte säga vad du heter.
contact-where = Var bor du?
    .guardian = Var bor ditt barn?
contact-other-voice = Jag är vuxen och frågar för mitt barn
    .guardian = Jag är ung och frågar för mig själv
contact-have-code = Jag har redan en kod
contact-code = Din kod
contact-code-how = Koden är åtta ord. Den kan också vara tjugo bokstäver och siffror. Stora eller små spelar ingen roll.
contact-code-go = Öppna

## Who is mine

contact-stage = Vad passar bäst på dig?
    .guardian = Vad passar bäst på ditt barn?
contact-stage-pregnancy = Jag är gravid
    .guardian = Vi väntar barn
contact-stage-small-child = Jag är liten och går inte i skolan
    .guardian = Mitt barn är litet
contact-stage-preschool = Jag går i förskolan
    .guardian = Mitt barn går i förskolan
contact-stage-school = Jag går i skolan
    .guardian = Mitt barn går i skolan
contact-stage-upper-secondary = Jag går i gymnasiet
    .guardian = Mitt barn går i gymnasiet
contact-stage-out-of-school = Jag går inte i skolan nu
    .guardian = Mitt barn går inte i skolan nu
contact-unit = Vilken skola eller mottagning hör du till?
    .guardian = Vilken skola eller mottagning hör ditt barn till?
contact-unit-unsure = * Vi vet inte säkert om den finns kvar.
contact-who = Vem vill du prata med?
    .guardian = Vem vill du prata med?
contact-free = Du får välja vem du vill. Du behöver inte säga varför.
    .guardian = Du får välja vem du vill. Du behöver inte säga varför.
contact-answers-by = Svarar senast { $day }
contact-cover = Är { $name } borta? Då läser { $cover }.
contact-write-go = Skriv
contact-call-me = Ring mig
contact-coordinate = Jag har blivit skickad runt. Hjälp mig
    .guardian = Vi har blivit skickade runt. Hjälp oss att få ihop det
contact-not-taking = Du kan inte skriva hit än. Prata med någon på plats. Du kan också börja i guiden.
    .guardian = Du kan inte skriva hit än. Ta kontakt på plats. Du kan också börja i guiden.
contact-keeps = Vad säger de till andra?
contact-someone-else = Jag vill ha någon annan
    .guardian = Vi vill ha någon annan
contact-choose-again = Välj igen
contact-guide = Visa andra som kan hjälpa
contact-nobody = Du kan inte skriva här än
    .lead = Vi har ingen att skriva till där du bor. Men det finns ändå hjälp.
    .lead-guardian = Vi har ingen att skriva till där ditt barn bor. Men det finns ändå hjälp.
contact-nobody-go = Visa vem jag kan vända mig till

contact-branch-emi = Skolsköterskan
    .about = Kan mycket om kropp, sömn, oro och känslor. Du kan fråga om allt.
    .keeps = Skolsköterskan får inte berätta för dina lärare. Vet skolsköterskan vem du är? Då skrivs det viktiga i din journal. Journalen är det som vården skriver om dig. Tror skolsköterskan att du har det illa? Då måste socialtjänsten få veta det. Det är för att du ska få hjälp.
    .keeps-guardian = Skolsköterskan har tystnadsplikt, också mot lärare. Vet skolsköterskan vem ditt barn är? Då skrivs det viktiga i journalen. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.
contact-branch-psychosocial = Kuratorn
    .about = Pratar om hur du mår. Ni kan prata om hemma, kompisar och skola.
    .about-guardian = Pratar om hur ditt barn mår. Det kan vara hemma, med vänner och i skolan.
    .keeps = Kuratorn får inte berätta för vem som helst vad du säger. Kuratorn behöver inte skriva journal. Tror kuratorn att du har det illa? Då måste socialtjänsten få veta det. Det är för att du ska få hjälp.
    .keeps-guardian = Kuratorn har tystnadsplikt. Kuratorn behöver inte skriva journal. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.
contact-branch-head = Rektorn
    .about = Bestämmer på skolan. Kan ändra det som inte fungerar.
    .keeps = Rektorn kan behöva prata med andra på skolan för att ändra något. Är du osäker? Fråga först. Tror rektorn att du har det illa? Då måste socialtjänsten få veta det.
    .keeps-guardian = Rektorn kan behöva prata med andra på skolan för att ändra något. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.
contact-branch-nurse = Sköterskan på BVC
    .about = Kan mycket om små barns hälsa, mat och sömn.
    .keeps = De får inte berätta för vem som helst. Har du det illa? Då måste socialtjänsten få veta det.
    .keeps-guardian = BVC har tystnadsplikt. Det som gäller ditt barns hälsa skrivs i journalen. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.
contact-branch-midwife = Barnmorskan
    .about = Hjälper dig när du är gravid.
    .keeps = Barnmorskan har tystnadsplikt. Barnmorskan skriver i din journal. Fråga vad dina föräldrar får veta. Tror barnmorskan att du har det illa? Då måste socialtjänsten få veta det.
    .keeps-guardian = Barnmorskan har tystnadsplikt. Barnmorskan skriver i journalen. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.
contact-branch-preschool = Förskolan
    .about = De som är med dig på dagarna.
    .about-guardian = De som är med ditt barn på dagarna.
    .keeps = De får inte berätta för vem som helst. Men de kan prata med din familj. Har du det illa? Då måste socialtjänsten få veta det.
    .keeps-guardian = Förskolan har tystnadsplikt. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.
contact-branch-kaa = De som hjälper unga utan skola
    .about = Hjälper dig som är under 20 år och inte går i gymnasiet.
    .about-guardian = Hjälper unga under 20 år som inte går i gymnasiet.
    .keeps = De berättar inte för andra utan att du vet om det. Tror de att du har det illa? Då måste socialtjänsten få veta det.
    .keeps-guardian = De har tystnadsplikt. Finns det oro för att ett barn har det illa? Då måste socialtjänsten få veta det.

## Before writing: all eight are on the page

contact-before-who = Det är { $name }, { $title }, som läser. Du får svar senast { $day }.
contact-before-urgent = Är det bråttom? Ring 112 om någon är i fara. Bris svarar dygnet runt på 116 111. Här svarar ingen direkt.
    .guardian = Är det bråttom? Ring 112 om någon är i fara. Här svarar ingen direkt.
contact-before-tell = { $name } kan läsa det du skriver. Det kan också de som tar emot här tillsammans med { $name }. Men om vi tror att du har det illa måste socialtjänsten få veta det. Det är för att du ska få hjälp. Då säger vi det till dig först, om det går.
    .guardian = { $name } kan läsa det du skriver. Det kan också de som tar emot här tillsammans med { $name }. Men om det finns oro för att ett barn har det illa måste socialtjänsten få veta det. Då säger vi det till dig först, om det går.
contact-before-more = Mer som är bra att veta
contact-before-anonymous = Du behöver inte säga vem du är. Vi sparar inte vilken telefon du har. Vi sparar inte var du är när du skriver. Det du själv skriver sparas låst. Vi sparar också vilken skola eller mottagning du valde.
contact-before-journal = Vet { $name } vem du är? Då måste det viktiga skrivas i din journal. Journalen är det som vården skriver om dig. Du får vara anonym. Det du skriver här sparas också. Det är låst.
    .guardian = Vet { $name } vem ditt barn är? Då måste det viktiga skrivas i barnets journal. Det du skriver här sparas också. Det är låst.
contact-before-no-journal = { $name } behöver inte skriva journal. Det du skriver sparas låst. Det sparas hos dem som { $name } arbetar för.
contact-before-law = Lagen kan kräva att det som är sparat öppnas. Då kan två personer öppna det. De kan det bara tillsammans.
contact-before-parents = Dina föräldrar kan inte läsa här utan din kod. De kan behöva veta något för att hjälpa dig. Då pratar vi med dig först, om det går.
    .guardian = Det här är din egen kontakt. Du kan inte läsa det ditt barn skriver här.
contact-before-code = Du får en kod. Den som har koden kan läsa. Skriv av den. Göm den väl.
contact-before-close = Tryck på Stäng när du är klar. Stäng sedan fliken. Då syns inget av det här. Telefonen har en lista som heter historik. Där kan det synas att du har varit på Lotsen.
contact-demo = Det här är en demo. Ingen läser det du skriver här. Behöver du någon nu? Ring Bris 116 111.
    .guardian = Det här är en demo. Ingen läser det du skriver här. Är det bråttom? Ring 112.

## Writing

contact-write = Skriv till { $name }
contact-text = Det här vill jag säga
contact-how-write = Skriv som du vill. Det får vara långt eller kort. Det gör inget om det blir fel.
contact-how-call-me = Skriv ditt nummer. Skriv när det går bra att ringa. Skriv om vi får säga varifrån vi ringer.
contact-how-coordinate = Skriv vilka du har kontakt med. Du behöver inte berätta allt igen.
    .guardian = Skriv vilka ni har kontakt med. Du behöver inte berätta allt igen.
contact-send = Skicka
contact-empty = Du har inte skrivit något än.
# $over is a number of letters.
contact-too-long = Texten är för lång. Ta bort ungefär { $over } tecken. Du kan också skicka den i två delar. Allt du skrev är kvar.
contact-not-sent = Inte skickat. Allt du skrev är kvar. Försök igen om en stund.
contact-busy = Det är många här just nu. Vänta en minut. Tryck sedan en gång till. Allt du skrev är kvar.
contact-changed = Det första du skickade kom fram. Ändringen skickades inte. Öppna med din kod. Skriv ändringen där.
contact-code-taken = Det gick inte fram. Tryck på Skicka en gång till. Allt du skrev är kvar.
contact-full = Vi kan inte spara det du skriver just nu. Försök igen om en stund. Ring Bris 116 111 om du behöver någon nu. Är det fara? Ring 112.
    .guardian = Vi kan inte spara det du skriver just nu. Försök igen om en stund. Är det bråttom? Ring 112.
contact-stopped = Ingen kan ta emot här just nu. Allt du skrev är kvar. Du kan spara det. Ring Bris 116 111 om du behöver någon nu.
    .guardian = Ingen kan ta emot här just nu. Allt du skrev är kvar. Du kan spara det. Är det bråttom? Ring 112.

contact-sent = Skickat
contact-sent-by = { $name } svarar senast { $day }.
contact-your-code = Din kod
contact-code-keep = Skriv av koden. Göm den väl. Du läser svaret med koden. Tappar du den? Då kan ingen ge dig en ny. Men du kan alltid skriva igen.
contact-letters = Samma kod med bokstäver och siffror:
contact-sent-next = Kom tillbaka hit när du vill. Skriv in koden. Den som har koden kan läsa.
contact-close = Stäng
contact-closed = Stängt
    .lead = Det ni skrev öppnas bara med koden.

## Coming back

contact-thread = Det ni har skrivit
contact-you = Du
contact-older = Det ni skrev förut
contact-no-answer-yet = Det finns inget nytt svar än. { $name } svarar senast { $day }.
contact-reply = Skriv mer
contact-damaged = Det här går inte att läsa. Något har ändrats där det sparas. Skriv gärna igen.
contact-wrong = Koden öppnar inget. Kolla att allt är rätt skrivet.
contact-code-empty = Skriv in din kod här.
contact-code-long = Det där är längre än en kod.
contact-code-count = En kod har åtta ord. Den kan också ha tjugo bokstäver och siffror. Här är det { $found }.
# $place is a number from 1, $word a word of the list.
contact-code-meant = Ord { $place } finns inte. Menade du { $word }?
contact-code-unknown = Ord { $place } finns inte. Kolla hur det är stavat.
contact-code-letters = Något tecken är fel. Eller så har två tecken bytt plats. Jämför ett tecken i taget.
contact-over = Sidan har varit öppen länge. Skriv in koden igen. Det du skrev är kvar.
contact-over-kept = Det du skrev
contact-new-code = Byt kod
    .lead = Har någon sett din kod? Du kan få en ny. Då slutar den gamla att fungera.
contact-new-code-go = Ge mig en ny kod

## Days

contact-day-1 = måndag
contact-day-2 = tisdag
contact-day-3 = onsdag
contact-day-4 = torsdag
contact-day-5 = fredag
contact-day-6 = lördag
contact-day-7 = söndag
contact-day = { $weekday } { $day } { $month }
