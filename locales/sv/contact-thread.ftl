### A thread as whoever began it sees it: what the site tells, the end, and beginnings of answers that they may read.

# $name has the thread, $other is another grown-up, $title what that one is, $place where, $day a day.
contact-told-later = { $name } behöver mer tid. Du får svar senast { $day }.
contact-told-talked = { $name } har skrivit upp att ni pratade { $day }. Stämmer det inte? Skriv det här.
contact-told-offered = { $name } vill att { $other } tar över. { $other } är { $title }, { $place }, och kan inte läsa här än. Vill du inte det? Skriv det till { $name }.
    .someone = { $name } vill att någon annan tar över, { $place }. Den personen kan inte läsa här än. Vill du inte det? Skriv det till { $name }.
contact-told-accepted = Nu är det { $other } som läser och svarar. { $other } är { $title }, { $place }. { $name } kan inte läsa här längre.
    .someone = Nu är det någon annan som läser och svarar, { $place }. { $name } kan inte läsa här längre.
contact-told-stays = Det blev inget byte. { $name } läser och svarar som förut.
    .nobody = Det blev inget byte.
contact-told-cover = { $name } är borta till och med { $day }. Så länge läser { $other } det du skriver och svarar dig.
contact-told-reads = Nu kan också { $other } läsa här. { $other } arbetar ihop med { $name }.
    .someone = Nu kan en till på samma ställe läsa här.
contact-told-took = Nu är det { $name } som svarar dig här. { $name } arbetar ihop med { $other }.
contact-told-inherited = { $name } läser inte här längre. Nu är det { $other } som läser och svarar. { $other } är { $title } på samma ställe och kan läsa det du har skrivit.
    .someone = { $name } läser inte här längre. Nu är det någon annan på samma ställe som läser och svarar. Den personen kan läsa det du har skrivit.
contact-told-inherited-later = { $name } läser inte här längre. { $other } tar över och kan läsa det du har skrivit, men är borta just nu.
    .back = { $name } läser inte här längre. { $other } tar över och kan läsa det du har skrivit, men är borta just nu. { $other } är tillbaka { $day }.
    .someone = { $name } läser inte här längre. Någon annan på samma ställe tar över och kan läsa det du har skrivit, men är borta just nu.
    .someone-back = { $name } läser inte här längre. Någon annan på samma ställe tar över och kan läsa det du har skrivit, men är borta just nu. Den personen är tillbaka { $day }.
contact-told-again = Nu kan någon läsa här igen: { $other }. { $other } kan läsa det du har skrivit.
    .someone = Nu kan någon läsa här igen, också det du har skrivit.
contact-told-nobody-left = De som kunde läsa här är inte kvar. Ingen där kan läsa det du skriver här nu, och kanske inte det du redan har skrivit. Vänta inte på svar här. Nedanför står vem du kan nå.
contact-told-ended = { $name } tänker att ni är klara för nu. Du kan alltid skriva igen, med samma kod.
contact-told-reopened = { $name } har öppnat det här igen.
# Where no name or no title is known.
contact-told-someone = Den som läste förut
contact-told-colleague = en i personalen

contact-end = Är du klar?
    .lead = Du kan avsluta här. Du kan alltid skriva igen, med samma kod.
contact-end-go = Avsluta
contact-ended = Det här är avslutat
    .lead = Vill du något mer? Skriv bara. Då öppnas det igen.
contact-reply-again = Skriv igen
contact-asked-help = Fick du hjälp?
contact-asked-part = Fick du vara med och bestämma?
contact-asked-why = Du behöver inte svara. Vi räknar svaren för att bli bättre.
contact-asked-go = Spara svaren
contact-asked-thanks = Tack. Dina svar är sparade.
contact-reply-yes = Ja
contact-reply-partly = Lite
contact-reply-no = Nej

## Beginnings of answers, read and changed by whoever answers

contact-template-hello = Hej. Tack för att du skrev. Jag har läst det och jag vill gärna hjälpa dig.
contact-template-time = Jag har läst det du skrev. Jag behöver lite tid för att svara bra. Jag skriver igen så snart jag kan.
contact-template-meet = Vill du att vi ses och pratar? Vi kan också fortsätta skriva här. Du väljer. Skriv när det passar dig.
contact-template-body = Vill du komma hit, så tittar vi på det tillsammans? Skriv vilka dagar som passar. Du får ta med någon om du vill.
contact-template-school = Vill du berätta mer om hur det är i skolan? Jag kan hjälpa till att ändra på saker. Jag gör inget utan att fråga dig.
contact-template-hand-over = Jag tror att en annan vuxen kan hjälpa dig bättre. Är det okej att jag frågar den personen? Då får den läsa det vi har skrivit. Du bestämmer.
contact-template-together = Flera vuxna behöver hjälpas åt. Jag kan få dem att prata med varandra, så slipper du berätta allt igen. Vill du det?
contact-template-worry = Det du berättar gör mig orolig för dig. Därför måste jag säga det till socialtjänsten, så att du får hjälp. Jag vill att du får veta det först. Vad tänker du om det?
contact-template-end = Hur känns det nu? Tycker du att vi är klara för den här gången? Du kan alltid skriva igen.
