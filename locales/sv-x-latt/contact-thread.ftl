### A thread as whoever began it sees it: what the site tells, the end, and beginnings of answers that they may read.

# $name has the thread, $other is another grown-up, $title what that one is, $place where, $day a day.
contact-told-later = { $name } behöver mer tid. Du får svar senast { $day }.
contact-told-talked = { $name } har skrivit att ni pratade { $day }. Är det fel? Skriv det här.
contact-told-offered = { $name } vill att { $other } hjälper dig i stället. { $other } är { $title }, { $place }. { $other } kan inte läsa här än. Vill du inte? Skriv det till { $name }.
    .someone = { $name } vill att någon annan hjälper dig i stället, { $place }. Den personen kan inte läsa här än. Vill du inte? Skriv det till { $name }.
contact-told-accepted = Nu är det { $other } som läser och svarar. { $other } är { $title }, { $place }. { $name } kan inte läsa här mer.
    .someone = Nu är det någon annan som läser och svarar, { $place }. { $name } kan inte läsa här mer.
contact-told-stays = Inget har ändrats. { $name } läser och svarar som förut.
    .nobody = Inget har ändrats.
contact-told-cover = { $name } är borta till och med { $day }. Då läser { $other } och svarar dig.
contact-told-reads = Nu kan { $other } också läsa här. { $other } arbetar med { $name }.
    .someone = Nu kan en till på samma ställe läsa här.
contact-told-took = Nu är det { $name } som svarar dig här. { $name } arbetar med { $other }.
contact-told-inherited = { $name } läser inte här mer. Nu är det { $other } som läser och svarar. { $other } är { $title } på samma ställe. { $other } kan läsa det du har skrivit.
    .someone = { $name } läser inte här mer. Nu är det någon annan som läser och svarar. Det är på samma ställe. Den personen kan läsa det du har skrivit.
contact-told-inherited-later = { $name } läser inte här mer. { $other } ska svara dig. { $other } kan läsa det du har skrivit. Men { $other } är borta just nu.
    .back = { $name } läser inte här mer. { $other } ska svara dig. { $other } kan läsa det du har skrivit. Men { $other } är borta just nu. { $other } kommer tillbaka { $day }.
    .someone = { $name } läser inte här mer. Någon annan på samma ställe ska svara dig. Den personen kan läsa det du har skrivit. Men den personen är borta just nu.
    .someone-back = { $name } läser inte här mer. Någon annan på samma ställe ska svara dig. Den personen kan läsa det du har skrivit. Men den personen är borta just nu. Hen kommer tillbaka { $day }.
contact-told-again = Nu kan någon läsa här igen: { $other }. { $other } kan läsa det du har skrivit.
    .someone = Nu kan någon läsa här igen. Den personen kan läsa det du har skrivit.
contact-told-nobody-left = De som kunde läsa här är inte kvar. Ingen där kan läsa det du skriver här nu. Kanske kan ingen läsa det du skrev förut. Vänta inte på svar här. Nedanför står vem du kan nå.
contact-told-ended = { $name } tror att ni är klara nu. Du kan alltid skriva igen. Koden är samma.
contact-told-reopened = { $name } har öppnat det här igen.
# Where no name or no title is known.
contact-told-someone = Den som läste förut
contact-told-colleague = en i personalen

contact-end = Är du klar?
    .lead = Du kan sluta här. Du kan alltid skriva igen. Koden är samma.
contact-end-go = Avsluta
contact-ended = Det här är slut nu
    .lead = Vill du säga något mer? Skriv. Då öppnas det igen.
contact-reply-again = Skriv igen
contact-asked-help = Fick du hjälp?
contact-asked-part = Fick du vara med och bestämma?
contact-asked-why = Du måste inte svara. Vi räknar svaren för att bli bättre.
contact-asked-go = Spara svaren
contact-asked-thanks = Tack. Dina svar är sparade.
contact-reply-yes = Ja
contact-reply-partly = Lite
contact-reply-no = Nej

## Beginnings of answers, read and changed by whoever answers

contact-template-hello = Hej. Tack för att du skrev. Jag har läst det. Jag vill hjälpa dig.
contact-template-time = Jag har läst det du skrev. Jag behöver lite tid för att svara bra. Jag skriver snart igen.
contact-template-meet = Vill du att vi ses och pratar? Vi kan också skriva här. Du får välja. Skriv när du kan.
contact-template-body = Vill du komma hit? Då tittar vi på det tillsammans. Skriv vilka dagar du kan. Du får ta med någon.
contact-template-school = Vill du berätta mer om skolan? Jag kan hjälpa till att ändra saker. Jag frågar dig först.
contact-template-hand-over = Jag tror att en annan vuxen kan hjälpa dig bättre. Får jag fråga den personen? Då får den läsa det vi har skrivit. Du bestämmer.
contact-template-together = Flera vuxna behöver hjälpa dig. Jag kan få dem att prata med varandra. Då slipper du berätta allt igen. Vill du det?
contact-template-worry = Jag blir orolig för dig. Därför måste jag säga det till socialtjänsten. De kan hjälpa dig. Jag vill att du får veta det först. Vad tänker du?
contact-template-end = Hur känns det nu? Är vi klara den här gången? Du kan alltid skriva igen.
