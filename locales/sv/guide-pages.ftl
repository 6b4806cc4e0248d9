### The words of the guide's pages: questions, the answer, search, crisis, note, and the pages of plain text.

## Questions

guide-question-need = Vart vänder jag mig?
    .guardian = Vart vänder du dig?
    .lead = Du behöver inte säga vem du är.
    .lead-guardian = Du behöver inte säga vem du är.
guide-question-topic = Vad stämmer bäst?
    .guardian = Vad stämmer bäst?
    .lead = Välj en.
    .lead-guardian = Välj en.
guide-question-wheel = Vad skaver mest?
    .guardian = Vad skaver mest för ditt barn?
    .lead = Hjulet visar åtta delar av ett bra liv. Välj den del som inte känns bra.
    .lead-guardian = Hjulet visar åtta delar av ett bra liv. Välj den del där ditt barn behöver mer stöd.
guide-question-place = Var bor du?
    .guardian = Var bor ditt barn?
    .lead = Då kan vi visa hjälp nära dig.
    .lead-guardian = Då kan vi visa hjälp nära er.
guide-question-age = Hur gammal är du?
    .guardian = Hur gammalt är ditt barn?
    .lead = En del hjälp är bara för vissa åldrar.
    .lead-guardian = En del hjälp är bara för vissa åldrar.
guide-question-urgency = Hur bråttom är det?
    .guardian = Hur bråttom är det?
    .lead = Är någon i fara, ring 112.
    .lead-guardian = Är någon i fara, ring 112.
guide-urgency-nu = Jag behöver någon nu
    .guardian = Vi behöver någon nu
guide-urgency-snart = Den här veckan
    .guardian = Den här veckan
guide-urgency-kan-vanta = Det kan vänta
    .guardian = Det kan vänta
guide-voice = Vem gäller det?
guide-voice-child = För mig
guide-voice-guardian = För mitt barn
guide-back = Tillbaka
guide-next = Gå vidare
guide-skip = Hoppa över
guide-so-far = Dina svar
# $answer is what was answered.
guide-change = Ändra svaret: { $answer }
# $years is a number.
guide-age-years = { $years } år
guide-stale = Frågan har ändrats sedan sist. Välj igen. Dina andra svar finns kvar.
guide-wheel-choose = Välj en av delarna, eller hoppa över.
guide-from-start = Börja från början

## The answer

guide-answer = Hit kan du vända dig
    .guardian = Hit kan du vända dig
guide-begin = Börja här
guide-others-urgent = Ring också hit
    .guardian = Ring också hit
guide-others = Om du hellre vill
    .guardian = Om du hellre vill
guide-wait = Medan du väntar
    .guardian = Medan ni väntar
guide-say = Så kan du börja
    .guardian = Så kan du börja
guide-happens = Vad händer sen?
    .guardian = Vad händer sen?
guide-knows = Vem får veta?
    .guardian = Vem får veta?
guide-direction-happens = Säg att du vill prata. Ni hittar en tid och en plats där ingen stör. Den vuxna lyssnar och berättar vad som kan hända sen.
    .guardian = Säg att ni behöver stöd. Ni hittar en tid att prata. Den vuxna lyssnar och berättar vad som kan hända sen.
guide-direction-knows = Vuxna på skolan och i vården får inte berätta för vem som helst. Men tror de att du har det illa måste de säga det till socialtjänsten. Fråga gärna först.
    .guardian = Vuxna på skolan och i vården har tystnadsplikt. Men tror de att ditt barn far illa måste de säga det till socialtjänsten.
guide-cost-free = Gratis
guide-cost-call = Kostar som ett vanligt samtal
guide-cost-unknown = Vi vet inte om det kostar
guide-anonymous-yes = Du får vara anonym
    .guardian = Du får vara anonym
guide-anonymous-no = Du behöver säga vem du är
    .guardian = Du behöver säga vem du är
guide-anonymous-unknown = Vi vet inte om du kan vara anonym
    .guardian = Vi vet inte om du kan vara anonym
# $from and $to are ages in years.
guide-ages-between = { $from }–{ $to } år
guide-ages-from = Från { $from } år
guide-open-always = Öppet dygnet runt
# $time is a time of day, $day "i morgon", "på tisdag" or a date.
guide-open-until = Öppet nu, till { $time }
guide-open-until-day = Öppet nu, till { $day } { $time }
guide-opens-today = Öppnar i dag { $time }
guide-opens-day = Öppnar { $day } { $time }
guide-open-unknown = Vi vet inte när det är öppet
# $day is "i dag", "i morgon", "på tisdag" or a date.
guide-school-shut-on = Skolan är nog stängd nu. Den öppnar { $day }.
guide-school-shut-earliest = Skolan är nog stängd nu. Den öppnar tidigast { $day }.
guide-school-shut-august = Skolan har nog sommarlov. Den öppnar igen i augusti.
guide-more = Mer
# $number is a phone number.
guide-call = Ring { $number }
guide-text = Skicka sms till { $number }
guide-chat = Chatta eller skriv
guide-web = Till sidan
guide-mail = Mejla
# $place is a street address.
guide-visit = Besök { $place }
guide-known = Hur vet vi det?
guide-known-number = Om numret
guide-known-source = Se sidan
# $site is a web site, $date a date.
guide-known-assured = Kontrollerat { $date }.
guide-known-read = Läst på sidan { $site } ({ $date }).
guide-known-read-undated = Läst på sidan { $site }.
guide-known-old = Läst på sidan { $site } ({ $date }). Det kan ha ändrats.
guide-known-old-undated = Läst på sidan { $site }, som saknar datum. Det kan ha ändrats.
# $source is where the days were read, $date the day somebody typed them in.
guide-known-terms = Skolans dagar läste vi här: { $source } ({ $date }).
guide-known-terms-undated = Skolans dagar läste vi här: { $source }.
# $date is the day a page that may be kept was made.
guide-made = Den här sidan är från { $date }. Numren kan ha ändrats sedan dess.
guide-may-have-changed = kan ha ändrats
guide-wrong = Numret stämmer inte
guide-wrong-address = Adressen stämmer inte
guide-wrong-thanks = Tack, nu vet vi
    .text = Vi räknar att någon sagt att det är fel. Då kan en vuxen kolla. Vi sparar inte vem du är.
guide-wrong-back = Tillbaka till svaret
# $place is a municipality.
guide-missing = Kontakter som saknas i { $place }
    .what = Vi har inte hittat säkra kontakter till:
guide-missing-next = Börja med den som står överst här i stället.
guide-line = Alltid öppet
    .guardian = Alltid öppet
guide-line-bris = Bris har öppet dygnet runt för alla under 18. Du får vara anonym.
    .guardian = Bris har öppet dygnet runt för alla under 18.
    .until-then = Till dess: Bris, { $number }
guide-line-1177 = På 1177 svarar en sjuksköterska dygnet runt.
    .guardian = På 1177 svarar en sjuksköterska dygnet runt.
    .until-then = Till dess: ring { $number } för råd
guide-line-silent = Svarar ingen? Vänta kvar eller ring igen. Är du i fara, ring 112.
    .guardian = Svarar ingen? Vänta kvar eller ring igen. Är ditt barn i fara, ring 112.
guide-note = Min lapp
guide-note-always = dygnet runt
guide-note-say = Så kan du börja:
guide-note-danger = Vid fara: ring 112.
guide-note-print = Skriv ut
guide-note-how = Lappen säger inte vad det gäller. Du kan skriva ut den eller ta en bild av den.

## Questions from the young

guide-asks = Frågor från unga
    .lead = Korta frågor, korta svar.
guide-asks-link = Frågor från unga

## Free words

guide-search = Skriv med egna ord
guide-search-go = Sök
guide-search-hits = Det här hittade vi
guide-search-where = { $kind }: var bor du?
    .guardian = { $kind }: var bor ditt barn?
guide-search-instead = Här har vi ingen kontakt som vi är säkra på. Då kan du få hjälp så här. Är det fara, ring 112.
    .guardian = Här har vi ingen kontakt som vi är säkra på. Då kan ni få hjälp så här. Är det fara, ring 112.
guide-search-long = Det var för långt för att söka på. Vi sökte på början, och den står kvar i rutan. Skriv gärna lite kortare.
guide-search-none = Vi hittade inget på de orden
    .lead = Prova med andra ord. Eller börja från början och välj en ruta.

## Danger

guide-crisis-card = Är du i fara nu?
    .lead = Du behöver inte vara ensam med det här. Ring nu. Säg var du är.
    .guardian = Är ditt barn i fara nu?
    .lead-guardian = Ring nu. Säg var ni är. Du behöver inte klara det här ensam.
guide-crisis = Hjälp nu
    .lead = Ring 112 om någon är i fara. Säg var du är och vad som har hänt.
    .lead-guardian = Ring 112 om ditt barn är i fara. Säg var ni är och vad som har hänt.
guide-crisis-silent = Om ingen svarar
    .lead = Vänta kvar i kön. Ring igen. Gå till en vuxen nära dig: en granne, en lärare, någon i en butik. Säg: Jag behöver hjälp nu.
    .lead-guardian = Vänta kvar i kön. Ring igen. Be någon nära er om hjälp: en granne, en lärare, någon i en butik. Lämna inte ditt barn ensamt.

## Who stands behind

guide-who = Vem står bakom?
    .lead = Lotsen hjälper barn, unga och föräldrar i Kalmar län att hitta rätt.
guide-who-1 = Vilka är det?
    .text = Sidan drivs av { $behind }.
    .nobody = Ingen driver sidan, och ingen myndighet står bakom den.
guide-who-2 = Hur vet ni numren?
    .text = Vi har läst varje nummer på en sida som vi länkar till, eller så har en människa kontrollerat det. Annars visar vi det inte. Är sidan gammal säger vi att numret kan ha ändrats.
guide-who-3 = Om något är fel
    .text = Öppna ”Hur vet vi det?” eller ”Mer” vid kontakten. Tryck på ”Numret stämmer inte” eller ”Adressen stämmer inte”. Du behöver inte skriva något.
guide-reach-nobody = Det här är en demo. Därför finns det ingen att höra av sig till.
guide-reach-unsaid = Här ska det stå hur du når dem. Det är inte ifyllt än.

## What happens to what you write

guide-privacy = Vad händer med det jag skriver?
    .lead = Du behöver inte säga vem du är för att få råd här.
guide-privacy-1 = Det vi inte sparar
    .text = Vi sparar inte vem du är, var du är eller vilken telefon du har. Vi har inga kakor. Vi säger inte till någon att du var här.
guide-privacy-2 = När du söker
    .text = Orden du skriver används bara för att hitta ett svar. Sedan är de borta.
guide-privacy-3 = Det vi räknar
    .text = Trycker du på ”Numret stämmer inte” räknar vi ett tryck. Vi räknar också hur ofta guiden visar ett svar: vad det gällde och vilka tre månader det var. Har du själv valt kommun räknar vi ibland den också. Vi sparar bara hur många gånger, inte vem du är. Svarar många på hur kontakten gick kan alla få se summorna.
guide-privacy-4 = Det som finns kvar i din telefon
    .text = Sidorna kan synas i din webbläsares historik. Där står det Lotsen och en kort adress. Svar om fara skrivs aldrig i adressen. Knappen Lämna byter sida fort och tömmer det den kan. Historiken finns kvar. Du kan rensa den själv. Sparar du svar på frågor i telefonen ligger de där högst en vecka.
guide-privacy-5 = När du skriver till din kontaktperson
    .text = Det du skriver sparas låst. Bara de som tar emot där, och den som har din kod, kan öppna det. Kräver lagen det kan två personer tillsammans öppna det. Bredvid sparas vilken skola eller mottagning du valde. Säger du ungefär hur gammal du är, eller svarar på frågorna, sparas det också.
guide-privacy-6 = När du trycker på Lämna
    .text = Då visas en annan sida. Trycker du på Bakåt i webbläsaren blir det tomt, om webbläsaren kör skript. Utan skript kan Bakåt visa sidan igen. Stäng då fliken.

## Accessibility

guide-accessibility = Kan alla använda sidan?
    .lead = Så här bra fungerar Lotsen för dig som ser, hör, läser eller rör dig på olika sätt.
guide-accessibility-1 = Vems sida är det?
    .text = Tjänsten heter Lotsen. Den drivs av { $behind }. Lagen som gäller heter lagen om tillgänglighet till digital offentlig service (2018:1937).
    .nobody = Tjänsten heter Lotsen. Det här är en demo, och ingen driver den. Lagen som gäller heter lagen om tillgänglighet till digital offentlig service (2018:1937).
guide-accessibility-2 = Hur bra fungerar sidan?
    .text = Sidan är delvis förenlig med lagen. Vi bygger efter WCAG 2.2, nivå AA. Den går att använda utan JavaScript, med tangentbord, med skärmläsare, i mörkt läge och med stor text.
guide-accessibility-3 = Det som inte fungerar än
    .text = Inget finns på teckenspråk, för ingen har filmat det än. Ingen som själv använder skärmläsare har provat sidan än. Därför kan det finnas fel som vi inte ser.
    .translated = Ingen människa har granskat den här översättningen, för vi har inte haft någon som kan språket än. Därför kan ord vara fel.
guide-accessibility-4 = Hur har vi provat?
    .text = Vi har själva provat sidan i webbläsaren Chromium: med tangentbord, med verktyget axe, i ljust och i mörkt läge. Bedömningen gjordes den 21 november 2026. Texten ändrades senast den 1 december 2026.
guide-accessibility-5 = Säg till om något inte går
    .text = Hör av dig till den som driver sidan. Är du inte nöjd med svaret kan du anmäla det till Digg, på digg.se/tdosanmalan.
    .nobody = Ingen driver sidan nu. När någon gör det kan du läsa här hur du säger till. Är du inte nöjd med svaret kan du sedan anmäla det till Digg, på digg.se/tdosanmalan.
guide-accessibility-6 = Undantag som vi har gjort
    .text = Lagen låter den som driver en sida låta bli det som är oskäligt betungande (12 §). Det betyder att det skulle kosta alldeles för mycket. Vi har inte gjort något sådant undantag.
guide-accessibility-7 = Det som lagen inte gäller
    .text = En del innehåll gäller lagen inte (9 §), till exempel gamla filmer och andras innehåll. Inget av det finns här. Länkar leder till andras sidor, och de svarar själva för sina.

## For when there is no net

guide-offline = Spara för när du inte har nät
    .lead = Du kan spara råden i telefonen. Då går de att läsa utan nät.
guide-offline-1 = Det här hamnar i telefonen
    .text = En sida med alla råd på det språk du läser nu, och de två sidorna med hjälp nu. Inget om vad du har läst. Den som har din telefon kan se att du har sparat Lotsen. Råd och nummer kan ändras, så spara på nytt ibland.
guide-offline-save = Spara i telefonen
guide-offline-renew = Spara på nytt
guide-offline-drop = Ta bort det sparade
guide-offline-saved = Sparat. Det går att läsa utan nät.
guide-offline-dropped = Borttaget. Inget finns kvar.
guide-offline-busy = Sparar …
guide-offline-failed = Det gick inte. Kolla att du har nät och försök igen.
guide-offline-stays = Det gick inte att hämta nytt. Det du sparade förut finns kvar.
guide-offline-no-script = Knappen behöver skript. Du kan i stället öppna sidan med alla råd och spara den i webbläsaren.
guide-offline-open = Öppna sidan med alla råd
guide-offline-page = Alla råd, utan nät
    .lead = Utan nät vet vi inte vad som är öppet just nu. Ring 112 om någon är i fara.
guide-offline-local = I din kommun
