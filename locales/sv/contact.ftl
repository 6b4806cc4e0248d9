### The contact room: reaching one's named person in confidence, and coming back.

contact = Min kontaktperson
contact-tile = Skriv till en vuxen som är till för dig
    .guardian = För ditt barn och dig
contact-lead = Här kan du skriva till en vuxen som är till för dig. Du behöver inte säga vad du heter.
    .guardian = Här kan du skriva till den som är till för ditt barn och dig. Du behöver inte säga vad du heter.
contact-where = Var bor du?
    .guardian = Var bor ditt barn?
contact-other-voice = Jag är vuxen och frågar för mitt barn
    .guardian = Jag är ung och frågar för mig själv
contact-have-code = Jag har redan en kod
contact-code = Din kod
contact-code-how = Åtta ord, eller tjugo bokstäver och siffror. Stora eller små spelar ingen roll.
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
contact-cover = Är { $name } borta läser { $cover }.
contact-write-go = Skriv
contact-call-me = Ring upp mig
contact-coordinate = Jag har skickats runt. Hjälp mig
    .guardian = Vi har skickats runt. Hjälp oss få ihop det
contact-not-taking = Hit kan du inte skriva än. Prata med någon på plats, eller börja i guiden.
    .guardian = Hit kan du inte skriva än. Ta kontakt på plats, eller börja i guiden.
contact-keeps = Vad säger de vidare?
contact-someone-else = Jag vill ha någon annan
    .guardian = Vi vill ha någon annan
contact-choose-again = Välj på nytt
contact-guide = Visa andra som kan hjälpa
contact-nobody = Här går det inte att skriva än
    .lead = Vi har ingen att skriva till där du bor. Men det finns hjälp ändå.
    .lead-guardian = Vi har ingen att skriva till där ditt barn bor. Men det finns hjälp ändå.
contact-nobody-go = Visa vem jag kan vända mig till

contact-branch-emi = Skolsköterskan
    .about = Kan kropp, sömn, oro och känslor. Du kan fråga om allt.
    .keeps = Skolsköterskan får inte berätta för dina lärare. Vet skolsköterskan vem du är skrivs det viktiga i din journal. Journalen är det som vården skriver om dig. Tror skolsköterskan att du har det illa måste socialtjänsten få veta det, så att du får hjälp.
    .keeps-guardian = Skolsköterskan har tystnadsplikt, också mot lärare. Vet skolsköterskan vem ditt barn är skrivs det viktiga i journalen. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.
contact-branch-psychosocial = Kuratorn
    .about = Pratar om hur du mår, hemma, kompisar och skola.
    .about-guardian = Pratar om hur ditt barn mår, hemma, med vänner och i skolan.
    .keeps = Kuratorn får inte berätta för vem som helst vad du säger. Kuratorn behöver inte skriva journal. Tror kuratorn att du har det illa måste socialtjänsten få veta det, så att du får hjälp.
    .keeps-guardian = Kuratorn har tystnadsplikt och behöver inte skriva journal. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.
contact-branch-head = Rektorn
    .about = Bestämmer på skolan. Kan ändra på saker som inte fungerar.
    .keeps = Rektorn kan behöva prata med andra på skolan för att ändra något. Fråga först om du är osäker. Tror rektorn att du har det illa måste socialtjänsten få veta det.
    .keeps-guardian = Rektorn kan behöva prata med andra på skolan för att ändra något. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.
contact-branch-nurse = BVC-sköterskan
    .about = Kan små barns hälsa, mat och sömn.
    .keeps = BVC-sköterskan får inte berätta för vem som helst. Det som gäller din hälsa skrivs i din journal. Tror de att du har det illa måste socialtjänsten få veta det.
    .keeps-guardian = BVC har tystnadsplikt. Det som gäller ditt barns hälsa skrivs i journalen. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.
contact-branch-midwife = Barnmorskan
    .about = Hjälper dig när du är gravid.
    .keeps = Barnmorskan har tystnadsplikt och skriver i din journal. Fråga vad dina föräldrar får veta. Tror barnmorskan att du har det illa måste socialtjänsten få veta det.
    .keeps-guardian = Barnmorskan har tystnadsplikt och skriver i journalen. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.
contact-branch-preschool = Förskolan
    .about = De som är med dig på dagarna.
    .about-guardian = De som är med ditt barn på dagarna.
    .keeps = De får inte berätta för vem som helst, men de kan prata med din familj. Tror de att du har det illa måste socialtjänsten få veta det.
    .keeps-guardian = Förskolan har tystnadsplikt. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.
contact-branch-kaa = De som hjälper unga utan skola
    .about = Hjälper dig som är under 20 och inte går i gymnasiet.
    .about-guardian = Hjälper unga under 20 som inte går i gymnasiet.
    .keeps = De berättar inte för andra utan att du vet om det. Tror de att du har det illa måste socialtjänsten få veta det.
    .keeps-guardian = De har tystnadsplikt. Vid oro för att ett barn har det illa måste socialtjänsten få veta det.

## Before writing: all eight are on the page

contact-before-who = Det är { $name }, { $title }, som läser. Du får svar senast { $day }.
contact-before-urgent = Är det bråttom? Ring 112 om någon är i fara. Bris svarar dygnet runt på 116 111. Här svarar ingen direkt.
    .guardian = Är det bråttom? Ring 112 om någon är i fara. Här svarar ingen direkt.
contact-before-tell = { $name } och de som tar emot här tillsammans med { $name } kan läsa det du skriver. Men tror vi att du har det illa måste socialtjänsten få veta det, så att du får hjälp. Då säger vi det till dig först, om det går.
    .guardian = { $name } och de som tar emot här tillsammans med { $name } kan läsa det du skriver. Men vid oro för att ett barn har det illa måste socialtjänsten få veta det. Då säger vi det till dig först, om det går.
contact-before-more = Mer som är bra att veta
contact-before-anonymous = Du behöver inte säga vem du är. Vi sparar inte vilken telefon du har eller var du är när du skriver. Det du själv skriver sparas låst. Vilken skola eller mottagning du valde sparas också.
contact-before-journal = Vet { $name } vem du är måste det viktiga skrivas i din journal, det som vården skriver om dig. Du får vara anonym. Det du skriver här sparas också, låst.
    .guardian = Vet { $name } vem ditt barn är måste det viktiga skrivas i barnets journal. Det du skriver här sparas också, låst.
contact-before-no-journal = { $name } behöver inte skriva journal. Det du skriver sparas låst hos dem som { $name } arbetar för.
contact-before-law = Kräver lagen det kan två personer, bara tillsammans, öppna det som är sparat.
contact-before-parents = Dina föräldrar kan inte läsa här utan din kod. Behöver de veta något för att hjälpa dig pratar vi med dig först, om det går.
    .guardian = Det här är din egen kontakt. Det ditt barn skriver här kan du inte läsa.
contact-before-code = Du får en kod. Den som har koden kan läsa. Skriv av den och göm den väl.
contact-before-close = Tryck på Stäng när du är klar. Stäng sedan fliken. Då syns inget av det här. Att du varit på Lotsen kan synas i telefonens historik.
contact-demo = Det här är en demo. Ingen läser det du skriver här. Behöver du någon nu, ring Bris 116 111.
    .guardian = Det här är en demo. Ingen läser det du skriver här. Är det bråttom, ring 112.

## Writing

contact-write = Skriv till { $name }
contact-text = Det här vill jag säga
contact-how-write = Skriv som du vill. Långt eller kort, rätt eller fel spelar ingen roll.
contact-how-call-me = Skriv ditt nummer, när det går bra att ringa, och om det är okej att säga varifrån vi ringer.
contact-how-coordinate = Skriv vilka du har kontakt med. Du behöver inte berätta allt igen.
    .guardian = Skriv vilka ni har kontakt med. Du behöver inte berätta allt igen.
contact-send = Skicka
contact-empty = Du har inte skrivit något än.
# $over is a number of letters.
contact-too-long = Det blev för långt. Ta bort ungefär { $over } tecken, eller skicka det i två delar. Allt du skrev är kvar.
contact-not-sent = Inte skickat. Allt du skrev är kvar. Försök igen om en stund.
contact-busy = Det är många här just nu. Vänta en minut och tryck en gång till. Allt du skrev är kvar.
contact-changed = Det första du skickade kom fram. Ändringen skickades inte. Öppna med din kod och skriv den där.
contact-code-taken = Det gick inte fram. Tryck på Skicka en gång till. Allt du skrev är kvar.
contact-full = Just nu kan vi inte spara det du skriver. Försök igen om en stund. Ring Bris 116 111 om du behöver någon nu. Är det fara, ring 112.
    .guardian = Just nu kan vi inte spara det du skriver. Försök igen om en stund. Är det bråttom, ring 112.
contact-stopped = Just nu kan ingen ta emot här. Allt du skrev är kvar, så att du kan spara det. Ring Bris 116 111 om du behöver någon nu.
    .guardian = Just nu kan ingen ta emot här. Allt du skrev är kvar, så att du kan spara det. Är det bråttom, ring 112.

contact-sent = Skickat
contact-sent-by = { $name } svarar senast { $day }.
contact-your-code = Din kod
contact-code-keep = Skriv av den och göm den väl. Med den läser du svaret. Tappar du den kan ingen ge dig en ny, men du kan alltid skriva igen.
contact-letters = Samma kod med bokstäver och siffror:
contact-sent-next = Kom tillbaka hit när du vill och skriv in koden. Den som har koden kan läsa.
contact-close = Stäng
contact-closed = Stängt
    .lead = Det ni skrev öppnas bara med koden.

## Coming back

contact-thread = Det ni har skrivit
contact-you = Du
contact-older = Det ni skrev förut
contact-no-answer-yet = Inget nytt svar än. { $name } svarar senast { $day }.
contact-reply = Skriv mer
contact-damaged = Det här går inte att läsa. Något har ändrats där det sparas. Skriv gärna igen.
contact-wrong = Koden öppnar inget. Se efter att allt är rätt skrivet.
contact-code-empty = Skriv in din kod här.
contact-code-long = Det där är längre än en kod.
contact-code-count = En kod har åtta ord, eller tjugo bokstäver och siffror. Här är det { $found }.
# $place is a number from 1, $word a word of the list.
contact-code-meant = Ord { $place } finns inte. Menade du { $word }?
contact-code-unknown = Ord { $place } finns inte. Se efter hur det är stavat.
contact-code-letters = Något tecken är fel, eller så har två bytt plats. Jämför ett tecken i taget.
contact-over = Sidan har varit öppen länge. Skriv in koden igen. Det du skrev är kvar.
contact-over-kept = Det du skrev
contact-new-code = Byt kod
    .lead = Har någon sett din kod? Med en ny slutar den gamla att fungera.
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
