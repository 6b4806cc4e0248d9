### The contact room: reaching one's named person in confidence, and coming back.

contact = Min kontaktperson
contact-tile = Skriv till en vuxen som är till för dig
    .guardian = Skriv till den som är till för ditt barn
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
contact-unit = Vilken är din?
    .guardian = Vilken är ditt barns?
contact-unit-unsure = * Vi har inte kunnat se efter att den finns kvar.
contact-who = Vem vill du prata med?
    .guardian = Vem vill du prata med?
contact-free = Du får välja vem du vill. Du behöver inte säga varför.
    .guardian = Du får välja vem du vill. Du behöver inte säga varför.
contact-answers-by = Svarar senast { $day }
contact-cover = Är { $name } borta läser { $cover }.
contact-write-go = Skriv
contact-call-me = Ring upp mig
contact-coordinate = Jag har skickats runt. Hjälp mig
    .guardian = Vi har blivit skickade vidare. Hjälp oss samordna
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
    .keeps = Skolsköterskan får inte berätta för dina lärare. Vet hon vem du är skriver hon i din journal. Far du illa måste hon säga till, så att du får hjälp.
    .keeps-guardian = Skolsköterskan har tystnadsplikt, också mot lärare. Vet hon vem ditt barn är skriver hon i journalen. Far ett barn illa måste hon säga till socialtjänsten.
contact-branch-psychosocial = Kuratorn
    .about = Pratar om hur du mår, hemma, kompisar och skola.
    .about-guardian = Pratar om hur ditt barn mår, hemma, med vänner och i skolan.
    .keeps = Kuratorn får inte berätta för andra vad du säger. Kuratorn skriver ingen journal. Far du illa måste hon säga till, så att du får hjälp.
    .keeps-guardian = Kuratorn har tystnadsplikt och skriver ingen journal. Far ett barn illa måste kuratorn säga till socialtjänsten.
contact-branch-head = Rektorn
    .about = Bestämmer på skolan. Kan ändra på saker som inte fungerar.
    .keeps = Rektorn kan behöva prata med andra på skolan för att ändra något. Fråga först om du är osäker.
contact-branch-nurse = BVC-sköterskan
    .about = Kan små barns hälsa, mat och sömn.
    .keeps = BVC har tystnadsplikt. Det som gäller barnets hälsa skrivs i journalen. Far ett barn illa måste de säga till socialtjänsten.
contact-branch-midwife = Barnmorskan
    .about = Hjälper dig när du är gravid.
    .keeps = Barnmorskan har tystnadsplikt och skriver i din journal. Hon berättar inte för dina föräldrar utan dig.
contact-branch-preschool = Förskolan
    .about = De som är med dig på dagarna.
    .about-guardian = De som är med ditt barn på dagarna.
    .keeps = Förskolan har tystnadsplikt. Far ett barn illa måste de säga till socialtjänsten.
contact-branch-kaa = De som hjälper unga utan skola
    .about = Hjälper dig som är under 20 och inte går i gymnasiet.
    .keeps = De berättar inte för andra utan att du vet om det. Far du illa måste de säga till, så att du får hjälp.

## Before writing: all eight are on the page

contact-before-who = Det är { $name }, { $title }, som läser. Du får svar senast { $day }.
contact-before-urgent = Är det bråttom? Ring 112 om någon är i fara. Bris svarar dygnet runt på 116 111.
    .guardian = Är det bråttom? Ring 112 om någon är i fara. Det här är inget för akuta lägen.
contact-before-tell = Ingen annan får veta vad du skriver. Men om du far illa måste vuxna hjälpa dig. Då säger vi det till dig först, om det går.
    .guardian = Ingen annan får veta vad du skriver. Men om ett barn far illa måste vi säga till socialtjänsten. Vi säger det till dig först, om det går.
contact-before-more = Mer som är bra att veta
contact-before-anonymous = Du behöver inte säga vem du är. Vi sparar inte ditt nummer, din telefon eller var du är.
contact-before-journal = Vet { $name } vem du är måste det viktiga skrivas i din journal. Du kan vara okänd.
    .guardian = Vet { $name } vem ditt barn är måste det viktiga skrivas i barnets journal.
contact-before-no-journal = { $name } skriver ingen journal. Det du skriver sparas låst hos kommunen.
contact-before-parents = Dina föräldrar kan inte läsa här. Behöver de veta något för att hjälpa dig pratar vi med dig först.
    .guardian = Det här är din egen kontakt. Det ditt barn skriver här kan du inte läsa.
contact-before-code = Du får en kod. Den som har koden kan läsa. Skriv av den och göm den väl.
contact-before-close = Är du klar stänger du sidan. Då syns inget kvar här. Att du varit på Lotsen kan synas i telefonens historik.
contact-demo = Det här är en demo. Ingen läser det du skriver här. Behöver du någon nu, ring Bris 116 111.

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
contact-busy = Många skickar just nu. Vänta en minut och tryck en gång till. Allt du skrev är kvar.
contact-changed = Det första du skickade är framme. Vill du säga mer, öppna med din kod och skriv där.
contact-code-taken = Du fick en ny kod. Tryck på Skicka en gång till. Allt du skrev är kvar.
contact-stopped = Just nu kan ingen ta emot här. Allt du skrev är kvar, så att du kan spara det. Ring Bris 116 111 om du behöver någon nu.

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
contact-code-letters = Något tecken är fel. Se efter om det är en nolla eller ett O, en etta eller ett I.
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
