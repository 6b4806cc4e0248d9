### Answers at the desk: from closed waves to numbers, words, decisions, two approvals and an answer that is out.

desk-release = Svar till dem som svarat
desk-release-lead = Här blir insamlade svar till skyddade siffror, och siffrorna till ett svar: vad vi hörde, vad vi gör och vad vi inte kan göra.
desk-release-none = Ingen enkät är stängd ännu. När en enkät stänger står den här.
desk-release-making = Svar som görs
desk-release-closed = Stängda enkäter
desk-release-out = Svar som är ute
# $day is a date.
desk-release-owed = Svaret är lovat senast { $day }.
# $day is a date.
desk-release-begun = Påbörjat { $day }.
# $day is a date.
desk-release-is-out = Ute sedan { $day }.
desk-release-waves = Vilka omgångar?
desk-release-class = Svarade de i klassen?
    .about = De som sitter i samma klass svarar lika varandra. Vet du inte räknar vi som om de gjorde det.
desk-release-class-unsaid = Vet inte
desk-release-class-yes = Ja, några eller alla
desk-release-class-no = Nej, var och en för sig
desk-release-no-class = Du skrev ett antal skolor. Då svarade de i klassen: välj Ja, eller lämna antalet tomt.
desk-release-schools = Hur många skolor var med?
    .about = Klasser svarar lika varandra. Utan antalet kallar vi ingen skillnad säker.
desk-release-begin = Börja på svaret
desk-release-no-wave = Välj minst en omgång.
desk-release-bad-schools = Skriv antalet skolor med siffror, eller lämna tomt.

## One release

desk-release-look = Se hur långt det har kommit
desk-release-stop = Stoppa
desk-release-go-on = Fortsätt där det stannade
desk-release-waits = Väntar på att ett annat svar räknas klart.
desk-release-stopped = Stoppat. Det som är räknat finns kvar.
# $done and $of are numbers of parts.
desk-release-progress = { $done } av { $of } delar klara.
desk-release-busy = Något annat arbete med svaret pågår. Vänta tills det är klart.
desk-release-changed-since = Någon ändrade svaret medan du skrev. Se hur det ser ut nu, och gör om det du ville.
desk-release-is-out-already = Svaret är ute. Då ändras det aldrig.
desk-release-see-out = Se svaret

desk-release-step-numbers = 1. Siffror
    .about = Svaren räknas enligt planen som bestämdes innan någon svarade. Små tal döljs, och så många andra att ingen kan räkna ut dem. Teman i egna ord räknas med när två har läst alla texter på frågan. Det tar sekunder för en kommun och minuter för länet.
desk-release-protect = Räkna och skydda
desk-release-anew = Räkna om
    .about = Behövs om ett annat svar gavs ut medan det här gjordes. Fynden tas bort, för de hör till de gamla siffrorna.
desk-release-anew-go = Räkna om från början
# $cells and $hidden are numbers.
desk-release-numbers = { $hidden ->
        [one] { $cells } tal, varav { $hidden } är dolt.
       *[other] { $cells } tal, varav { $hidden } är dolda.
    }
desk-release-ladder = Vad som döljs, fråga för fråga
    .about = Om för mycket skulle döljas visas svaren grövre, i de steg som planen bestämde. Berätta inte vidare hur mycket som är dolt.
desk-release-question = Fråga
desk-release-step = Steg
desk-release-hidden = Dolt i kommunerna
# $hidden and $local are numbers.
desk-release-step-hidden = { $hidden } av { $local }
desk-release-step-taken = visas så
desk-release-step-first = som planen säger
# $what is the name of a grouping or level.
desk-release-rung-merge = svar slås ihop: { $what }
desk-release-rung-coarsen = grövre grupper: { $what }
desk-release-rung-drop = utan { $what }

desk-release-hindered-broken = Något gick sönder. Försök igen. Händer det igen, säg till dem som sköter Lotsen.
# $what names a place in the database.
desk-release-hindered-unreadable = Något sparat går inte att läsa ({ $what }). Säg till dem som sköter Lotsen.
desk-release-hindered-not-closed = En omgång är inte stängd.
desk-release-hindered-differ = Omgångarna har inte samma frågor och plan. Gör ett svar för varje omgång.
# $what is the code of a wave.
desk-release-hindered-empty = Ingen svarade i omgången { $what }. Är det den enda finns inget att räkna: ta bort utkastet. Är de flera: gör svaret utan den.
# $what is the name of a question.
desk-release-hindered-too-fine = Frågan { $what } har för många svar att dela upp. Den behöver grövre svar i planen.
# $what is the name of a question.
desk-release-hindered-unprotectable = Frågan { $what } går inte att visa säkert med den här planen.
# $what is the name of a question.
desk-release-hindered-already-shown = Frågan { $what } visar redan ett tal i ett svar som är ute. Det går inte att skydda efteråt.
# $what is the name of a table.
desk-release-hindered-table = Tabellen { $what } står inte i planen.
desk-release-hindered-no-tables = Planen har ingenting att visa.
desk-release-hindered-budget = Räkningen gick inte att avsluta. Ingenting ges ut. Välj färre omgångar, eller fråga dem som sköter Lotsen.
# $what is the name of a release.
desk-release-hindered-changed = Svaren stämmer inte med dem i { $what }, som redan är ute. Säg till dem som sköter Lotsen.
desk-release-hindered-moved = Ett annat svar gavs ut, eller visades för en grupp, efter att det här räknades. Räkna om det, så att de två prövas tillsammans.
# $what is a name.
desk-release-hindered-twice = Namnet { $what } används två gånger. Byt det ena.
# $what is a question and a value or a grouping of it.
desk-release-hindered-values = Planen delar upp svaren på ett sätt som inte går ihop ({ $what }). Varje svar ska stå i en grupp, och bara en.
desk-release-hindered-rules = Gränserna för vad som visas skyddar ingen. Säg till dem som sköter Lotsen.
desk-release-hindered-record = Ett svar passar inte enkäten. Säg till dem som sköter Lotsen.
# $what is the name of a question.
desk-release-hindered-asked = Några har svarat på { $what } fast de inte fick frågan. Säg till dem som sköter Lotsen.
# $what is the name of a question.
desk-release-hindered-unfollowed = Vem som fick frågan { $what } hängde på flera svar på en gång. Då går det inte att säga vad siffrorna avslöjar. Ingenting ges ut.
desk-release-hindered-excluding = För många frågor uteslöt varandra, från { $what } och framåt. Så många vägar går inte att pröva. Ingenting ges ut.
desk-release-hindered-bound = Alla svar gick inte att ge på frågan { $what }: ett villkor, ett urval av svarsval eller en beräkning hindrade det. Då avslöjar siffrorna mer än de säger. Ingenting ges ut.
desk-release-hindered-family = Inte samma personer svarade på alla val i { $what }. Säg till dem som sköter Lotsen.
# $what is the name of a release.
desk-release-hindered-unknown-leaf = Svaret { $what }, som redan är ute, har värden som inte längre finns. De måste heta som förut.
# $what names a part of the release.
desk-release-hindered-numbers = Talen i { $what } får inte visas som de är. Ingenting ges ut. Säg till dem som sköter Lotsen.
desk-release-hindered-plan-changed = Planen är inte den som gällde när enkäten öppnade. Ingenting ges ut.
desk-release-hindered-changed-since = Svaret ändrades medan det räknades. Börja igen.
desk-release-hindered-quotes = Ett citat får inte visas längre. Öppna fynden, välj om och spara.
desk-release-hindered-elsewhere = Ett diagram visar tal ur ett annat svar, men inte de tal som är ute där. Öppna fynden, välj om och spara.
desk-release-hindered-not-ready = Något saknas ännu. Se listan.

desk-release-step-findings = 2. Det vi hörde
    .about = Välj ett tal, och skriv vad det betyder. Talen i meningen kommer alltid från siffrorna.
desk-release-new-finding = Nytt fynd
desk-release-see = Se hur svaret kommer att se ut
desk-release-no-decision = Inget beslut ännu.
# $count is a number.
desk-release-decisions = Beslut: { $count }.

desk-release-step-reading = 4. Unga läser först
    .about = Låt en grupp unga läsa siffrorna och orden, och säga hur de tolkar dem. Länken går att göra när filerna är prövade. Den fungerar tills talen räknas om eller något svar ges ut.
desk-release-link-counts = Det gruppen läser är känt sedan. När samma svar räknas igen skyddas de tillsammans med det, också om du tar bort utkastet. Koda egna ord först: det som kodas efteråt kommer inte med.
desk-release-link = Gör en länk till en grupp
desk-release-link-made = Skicka länken till gruppen. Den visas bara nu, och fungerar i 30 dagar.
# $count is a number.
desk-release-readings-wait = Länkar som ingen har svarat på ännu: { $count }.

desk-release-step-check = 3. Prövning
    .about = Ett annat program läser filerna så som alla kan läsa dem, tillsammans med allt vi har gett ut, och försöker räkna ut det som är dolt.
desk-release-lacks = Innan svaret kan prövas:
desk-release-lack-no-finding = Skriv minst ett fynd.
# $number is the place of a finding.
desk-release-lack-text = Fynd { $number }: en text saknas på svenska, eller har andra tal på ett annat språk.
# $at names a part of the release.
desk-release-lack-text-elsewhere = En text saknas på svenska ({ $at }).
# $number is the place of a finding.
desk-release-lack-number = Fynd { $number }: ett tal är skrivet för hand, eller kommer från ett dolt tal. Det gäller både siffror och ord, också ”en”, ”ingen” eller ”alla” på en ort. Använd namnen i krullparentes.
# $number is the place of a finding.
desk-release-lack-decision = Fynd { $number }: det saknas ett beslut, eller dagarna stämmer inte.
# $number is the place of a finding.
desk-release-lack-elsewhere = Fynd { $number }: det som står bredvid ur ett annat svar går inte att visa. Välj om och spara.
# $at names a part of the release.
desk-release-lack-other = Något stämmer inte ({ $at }).
desk-release-try = Skriv filerna och pröva dem
desk-release-check-passed = Inget dolt tal gick att räkna ut.
desk-release-check-failed = Prövningen hittade något. Svaret kan inte ges ut.
# Three numbers.
desk-release-report-cells = { $derived ->
        [one] { $cells } tal lästes, { $hidden } är dolda, och { $derived } summa som inte står någonstans prövades också.
       *[other] { $cells } tal lästes, { $hidden } är dolda, och { $derived } summor som inte står någonstans prövades också.
    }
# Two numbers.
desk-release-report-read = { $releases } svar prövades tillsammans. Tabeller som stämmer lika bra med allt som är ute: { $witnesses }.
# $count is a number.
desk-release-report-more = och { $count } till
# What the trial found. $at names a file or a table, and what in it.
desk-release-find-tampered = { $at }: filen är inte den som står i listan över filer.
desk-release-find-unlisted = { $at }: något som ingen har prövat.
desk-release-find-earlier-missing = { $at }: ett svar som redan är ute var inte med. Utan det är ingenting bevisat.
desk-release-find-other-missing = { $at }: ett diagram visar tal ur det svaret, men det var inte med. Då är det inte bevisat att talen kommer därifrån.
desk-release-find-shape = { $at }: tal saknas, står två gånger eller hör inte dit.
desk-release-find-order = { $at }: raderna står i en egen ordning.
desk-release-find-symbol = { $at }: tal döljs på mer än ett sätt.
desk-release-find-differs = { $at }: en annan fil säger något annat.
desk-release-find-label = { $at }: det heter något annat i en annan fil, eller i ett svar som är ute.
desk-release-find-percent = { $at }: en procent stämmer inte med sitt antal.
desk-release-find-untraced = { $at }: ett tal i en text kommer inte från ett tal som visas.
desk-release-find-small = { $at }: ett för litet tal visas.
desk-release-find-small-group = { $at }: en för liten grupp visas.
desk-release-find-attribute = { $at }: det säger samma sak om alla i en grupp.
desk-release-find-changed = { $at }: talet var ett annat i ett svar som är ute.
desk-release-find-contradiction = { $at }: talen kan inte alla vara sanna.
desk-release-find-exact = { $at }: ett dolt tal går att räkna ut.
desk-release-find-narrow = { $at }: det märks att ett dolt tal är litet.
desk-release-find-difference = { $at }: två tal som visas skiljer sig bara åt med några få.
desk-release-find-derived = { $at }: ett litet tal som inte står någonstans går att räkna ut.
desk-release-find-unprotected = { $at }: ett skyddat tal kan inte ha alla värden som det måste kunna ha.
desk-release-find-insider = { $at }: någon som är ensam i sin ruta kan räkna ut ett annat tal.
desk-release-find-not-proved = { $at }: prövningen blev inte färdig. Det som inte är bevisat ges inte ut.
# Codes of the code book: a question, a wave, a municipality, an age, a gender and an answer.
desk-release-find-cell = Fråga { $question }, omgång { $wave }, kommun { $place }, ålder { $age }, kön { $gender }, svar { $answer }.

desk-release-step-approve = 5. Två godkänner
    .about = Processledaren och en till: analytikern eller barnrättssamordnaren. Om något ändras efteråt får båda godkänna igen.
# $name is a person, $day a date.
desk-release-seat-leader = Processledare: { $name }, { $day }
# $name is a person, $day a date.
desk-release-seat-second = Den andra: { $name }, { $day }
desk-release-have-read = Jag har läst svaret så som alla kommer att se det.
desk-release-approve = Godkänn
desk-release-approved = Du har godkänt.
desk-release-read-first = Läs svaret först, och kryssa i att du har läst det.
desk-release-not-tried = Filerna är inte prövade som de är nu.
desk-release-other-draft = Ett annat utkast av samma svar finns. Ta bort det först: de två är inte prövade tillsammans.
desk-release-not-two = Två olika personer måste ha godkänt just de här filerna.
desk-release-quote-gone = Ett citat får inte visas längre, så inget gavs ut. Öppna fynden, välj om och spara. Sedan ska svaret prövas och godkännas igen.
desk-release-publish = Ge ut svaret
    .about = Båda har godkänt. När svaret är ute ändras det aldrig.
desk-release-now-out = Svaret är ute.
desk-release-remove = Ta bort utkastet
    .about = Siffror, ord och godkännanden tas bort. De insamlade svaren finns kvar.
desk-release-remove-yes = Ja, ta bort det

## Choosing

desk-release-choose = Vad ska fyndet handla om?
    .about = Siffrorna gäller alla i den senaste omgången.
desk-release-answer = Vilket svar?
desk-release-group = Vilka?
desk-release-write-of = Skriv om det här
desk-release-few-there = För få svar där. Välj ett annat svar eller en annan grupp.

## A finding

desk-release-finding = Fynd
desk-release-numbers-are = Skriv talen med de här namnen:
desk-release-child = För barn och unga
desk-release-adult = För vuxna
desk-release-reading = Så läste en grupp unga det
desk-release-they-said = Det här skrev de som läste
desk-release-languages = På andra språk
    .about = Det du lämnar tomt visas på svenska.
    .numbers = Siffrornas namn ska vara samma på alla språk.
desk-release-charts = Diagram
desk-release-chart-staplar = En stapel för varje svar
desk-release-chart-omgangar = Omgångarna bredvid varandra
desk-release-chart-karta = Kommunerna som rutor
desk-release-chart-spindel = Spindel: alla frågor, en linje för varje omgång
desk-release-beside = Bredvid, ur andra svar som är ute
    .about = Ett spindeldiagram med samma frågor, en linje för varje svar. Välj högst två. Talen hämtas ur svar som redan är ute, från er organisation.
# $who is people and when they were asked, $title a survey, $count a number of questions.
desk-release-beside-one = { $count ->
        [one] { $who } ({ $title }): { $count } fråga är gemensam
       *[other] { $who } ({ $title }): { $count } frågor är gemensamma
    }
desk-release-beside-most = Välj högst två att ställa bredvid. Fler linjer går inte att skilja åt.
desk-release-beside-few = De går inte att ställa bredvid varandra. De har färre än tre gemensamma frågor, eller så är det samma slags personer som har svarat.
desk-release-beside-gone = Ett av svaren går inte att ställa bredvid. Det är inte ute, eller hör inte till er.
desk-release-talks = Det här kom fram i samtal
desk-release-quotes = Några röster (två eller tre)
desk-release-counter = En röst som säger något annat
desk-release-no-counter = Ingen
desk-release-no-quotes = Inga citat är godkända ännu. De skrivs och godkänns under
desk-release-unheard-count = Välj två eller tre citat, eller inget.
desk-release-unheard-voice = En motröst kan inte stå som en av rösterna.
desk-release-unheard-row = Citat får inte stå vid en kommun eller ett kön.
desk-release-unheard-number = Texten om samtal säger hur många. Antal kommer bara från siffrorna.
desk-release-decided = Vad vi gör
    .about = Det vi gör, det vi ska göra, eller varför det inte går. Minst ett.
desk-release-new-decision = Nytt beslut
desk-release-up = Flytta upp
desk-release-drop-finding = Ta bort fyndet

## A decision

desk-release-decision = Beslut
desk-release-what = Vad blir det?
desk-release-by = Klart senast (om det är något ni ska göra)
desk-release-heading = Rubrik, på en rad
desk-release-owner = Vem ansvarar?
    .about = Skriv en tjänst, till exempel ”Skolchefen i Kalmar kommun”. Aldrig en privatperson.
desk-release-decided-on = Bestämt den
desk-release-follow-up = Följs upp den
desk-release-drop-decision = Ta bort beslutet
desk-release-no-what = Välj om ni gör det, ska göra det eller inte kan.
desk-release-no-by = Säg när det ska vara klart.
desk-release-no-day = Skriv dagen som år-månad-dag.
desk-release-day-ahead = Beslutet kan inte vara fattat i framtiden.
desk-release-by-before = Det kan inte vara klart innan det är bestämt.
desk-release-follow-before = Det kan inte följas upp innan det är bestämt.
desk-release-no-words = Rubrik, båda texterna och vem som ansvarar behövs på svenska.

## The draft

desk-release-draft = Utkast
    .about = Så här kommer svaret att se ut. Det är inte ute.

## Once the answer is out: an error that was found, and how it went.
desk-release-after = Efteråt
    .about = Svaret ändras aldrig. Här skriver du om något blev fel, eller hur det gick med det ni lovade. En annan person säger ja innan det visas.
desk-release-after-new = Rätta, eller berätta hur det gick
desk-release-after-why = Vad är det?
desk-release-after-erratum = En rättelse: något blev fel
desk-release-after-follow-up = Så gick det med det vi lovade
desk-release-after-about = Vad handlar det om?
desk-release-after-all = Hela svaret
desk-release-after-words = I en rättelse skriver du inga tal själv. Skriv talens namn i krullparentes, så fyller sidan i talen.
desk-release-after-waits = Väntar på att någon annan säger ja.
# $day is a date, $by a name.
desk-release-after-out = Ute sedan { $day }. Skrevs av { $by }, och { $yes } sa ja.
desk-release-after-by = Skrivet av { $by }, { $day }.
desk-release-after-read = Så här kommer det att stå
desk-release-after-yes = Säg ja och visa det
desk-release-after-own = Någon i den andra rollen, som inte har skrivit här, behöver säga ja.
desk-release-after-drop = Ta bort
desk-release-after-now-out = Nu syns det.
# $what is the heading of a decision.
desk-release-after-due = Dags att berätta hur det gick: { $what }
desk-release-after-no-why = Välj vad det är.
desk-release-after-no-finding = Välj vad det handlar om.
desk-release-after-no-words = Båda texterna behövs på svenska, med samma tal på alla språk, och högst 600 tecken var.
desk-release-after-number = Skriv inget tal för hand. Använd namnen i krullparentes. De finns bara när du har valt ett fynd. Skriver du hur det gick får dagar och år stå, men aldrig hur många det var någonstans.
desk-release-after-moved = Någon ändrade texten, eller sa ja till den, medan du läste. Se hur den ser ut nu.
desk-release-after-gone-on = Borttaget { $day }. Skrevs av { $by }.
desk-release-after-have-read = Jag har läst texten på alla språk.
desk-release-after-drop-yes = Ja, ta bort texten
desk-release-after-away = Ta bort det som syns
    .about = Texten försvinner för alla. På sidan står att något är borttaget. Det går inte att ångra.
desk-release-after-away-yes = Ja, ta bort det
desk-release-after-personal = Texten säger vem någon är, eller hur någon nås: ett nummer, en adress, en klass eller en sjukdom. Skriv om den. Nummer att ringa hämtas ur Kontakter.
desk-release-after-waits-list = Något väntar på ett ja till.
desk-release-seat-lapsed = { $name } godkände { $day }, men har inte den rätten längre.
