### The words of the guide's pages: questions, the answer, search, crisis, note, and the pages of plain text.

## Questions

guide-question-need = Var kan jag få hjälp?
    .guardian = Var kan du få hjälp för ditt barn?
    .lead = Du behöver inte säga vem du är.
    .lead-guardian = Du behöver inte säga vem du är.
guide-question-topic = Vad passar bäst?
    .guardian = Vad passar bäst?
    .lead = Välj en.
    .lead-guardian = Välj en.
guide-question-wheel = Vad känns svårast?
    .guardian = Vad känns svårast för ditt barn?
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
    .lead = Ring 112 om någon är i fara.
    .lead-guardian = Ring 112 om någon är i fara.
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
guide-stale = Frågan är inte som förut. Välj igen. Dina andra svar finns kvar.
guide-wheel-choose = Välj en av delarna. Du kan också hoppa över.
guide-from-start = Börja från början

## The answer

guide-answer = Här kan du få hjälp
    .guardian = Här kan du få hjälp
guide-begin = Börja här
guide-others-urgent = Ring också hit
    .guardian = Ring också hit
guide-others = Om du hellre vill något annat
    .guardian = Om du hellre vill något annat
guide-wait = Medan du väntar
    .guardian = Medan ni väntar
guide-say = Så kan du börja
    .guardian = Så kan du börja
guide-happens = Vad händer sedan?
    .guardian = Vad händer sedan?
guide-knows = Vem får veta?
    .guardian = Vem får veta?
guide-direction-happens = Säg att du vill prata. Ni väljer en tid och en plats där ingen stör. Den vuxna lyssnar. Sedan berättar den vuxna vad som kan hända.
    .guardian = Säg att ni behöver stöd. Ni väljer en tid att prata. Den vuxna lyssnar och berättar vad som kan hända sedan.
guide-direction-knows = Vuxna på skolan och i vården får inte berätta för vem som helst. Men de måste säga till socialtjänsten om de tror att du har det illa. Fråga gärna först.
    .guardian = Vuxna på skolan och i vården har tystnadsplikt. De får inte berätta för vem som helst. Men de måste säga till socialtjänsten om de tror att ditt barn har det illa.
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
guide-web = Gå till sidan
guide-mail = Skriv mejl
# $place is a street address.
guide-visit = Gå till { $place }
guide-known = Hur vet vi det?
guide-known-number = Om numret
guide-known-source = Se sidan
# $site is a web site, $date a date.
guide-known-assured = Kollat { $date }.
guide-known-read = Vi läste det på sidan { $site } ({ $date }).
guide-known-read-undated = Vi läste det på sidan { $site }.
guide-known-old = Vi läste det på sidan { $site } ({ $date }). Det kan vara annorlunda nu.
guide-known-old-undated = Vi läste det på sidan { $site }. Sidan har inget datum. Det kan vara annorlunda nu.
# $source is where the days were read, $date the day somebody typed them in.
guide-known-terms = Vi läste skolans dagar här: { $source } ({ $date }).
guide-known-terms-undated = Vi läste skolans dagar här: { $source }.
# $date is the day a page that may be kept was made.
guide-made = Den här sidan är från { $date }. Numren kan vara nya nu.
guide-may-have-changed = kan ha ändrats
guide-wrong = Numret är fel
guide-wrong-address = Adressen är fel
guide-wrong-thanks = Tack, nu vet vi
    .text = Vi räknar att någon har sagt att det är fel. Då kan en vuxen kolla. Vi sparar inte vem du är.
guide-wrong-back = Tillbaka till svaret
# $place is a municipality.
guide-missing = Kontakter som saknas i { $place }
    .what = Vi har inte hittat säkra kontakter till:
guide-missing-next = Börja med den som står överst här.
guide-line = Alltid öppet
    .guardian = Alltid öppet
guide-line-bris = Bris har öppet dygnet runt för alla under 18. Du får vara anonym.
    .guardian = Bris har öppet dygnet runt för alla under 18.
    .until-then = Till dess: Bris, { $number }
guide-line-1177 = På 1177 svarar en sjuksköterska dygnet runt.
    .guardian = På 1177 svarar en sjuksköterska dygnet runt.
    .until-then = Till dess: ring { $number } för råd
guide-line-silent = Svarar ingen? Vänta kvar eller ring igen. Ring 112 om du är i fara.
    .guardian = Svarar ingen? Vänta kvar eller ring igen. Ring 112 om ditt barn är i fara.
guide-note = Min lapp
guide-note-always = dygnet runt
guide-note-say = Så kan du börja:
guide-note-danger = Om det är fara: ring 112.
guide-note-print = Skriv ut
guide-note-how = Lappen säger inte vad det gäller. Du kan skriva ut den. Du kan ta en bild av den.

## Questions from the young

guide-asks = Frågor från unga
    .lead = Korta frågor, korta svar.
guide-asks-link = Frågor från unga

## Free words

guide-search = Skriv med dina egna ord
guide-search-go = Sök
guide-search-hits = Det här hittade vi
guide-search-where = { $kind }. Var bor du?
    .guardian = { $kind }. Var bor ditt barn?
guide-search-instead = Här har vi ingen kontakt som vi är säkra på. Du kan få hjälp så här. Ring 112 om det är fara.
    .guardian = Här har vi ingen kontakt som vi är säkra på. Ni kan få hjälp så här. Ring 112 om det är fara.
guide-search-long = Det du skrev var för långt. Vi sökte på början. Den står kvar i rutan. Skriv gärna lite kortare.
guide-search-none = Vi hittade inget med de orden
    .lead = Prova andra ord. Du kan också börja från början och välja en ruta.

## Danger

guide-crisis-card = Är du i fara nu?
    .lead = Du behöver inte vara ensam med det här. Ring nu. Säg var du är.
    .guardian = Är ditt barn i fara nu?
    .lead-guardian = Ring nu. Säg var ni är. Du behöver inte klara det här ensam.
guide-crisis = Hjälp nu
    .lead = Ring 112 om någon är i fara. Säg var du är och vad som har hänt.
    .lead-guardian = Ring 112 om ditt barn är i fara. Säg var ni är. Säg vad som har hänt.
guide-crisis-silent = Om ingen svarar
    .lead = Vänta kvar i kön. Ring igen. Gå till en vuxen nära dig. Det kan vara en granne, en lärare eller någon i en butik. Säg: Jag behöver hjälp nu.
    .lead-guardian = Vänta kvar i kön. Ring igen. Be en vuxen nära er om hjälp. Lämna inte ditt barn ensamt.

## Who stands behind

guide-who = Vem driver sidan?
    .lead = Lotsen hjälper barn, unga och föräldrar i Kalmar län att hitta rätt hjälp.
guide-who-1 = Vilka är det?
    .text = Sidan drivs av { $behind }.
    .nobody = Ingen driver sidan. Ingen myndighet står bakom den.
guide-who-2 = Hur vet ni numren?
    .text = Vi har läst varje nummer på en sida. Vi länkar till den. Ibland har en människa kollat numret. Annars visar vi det inte. Är sidan gammal? Då säger vi att numret kan vara ändrat.
guide-who-3 = Om något är fel
    .text = Öppna ”Hur vet vi det?” eller ”Mer” vid kontakten. Tryck på ”Numret är fel” eller ”Adressen är fel”. Du behöver inte skriva något.
guide-reach-nobody = Det här är en demo. Därför finns det ingen att höra av sig till.
guide-reach-unsaid = Här ska det stå hur du når dem. Det står inte än.

## What happens to what you write

guide-privacy = Vad händer med det jag skriver?
    .lead = Du kan få råd här. Du behöver inte säga vem du är.
guide-privacy-1 = Det vi inte sparar
    .text = Vi sparar inte vem du är. Vi sparar inte var du är. Vi sparar inte vilken telefon du har. Vi har inga kakor. Vi säger inte till någon att du var här.
guide-privacy-2 = När du söker
    .text = Vi använder dina ord bara för att hitta ett svar. Sedan är de borta.
guide-privacy-3 = Det vi räknar
    .text = Trycker du på "Numret är fel" räknar vi ett tryck. Vi räknar också hur ofta guiden visar ett svar: vad det gällde och vilka tre månader det var. Har du själv valt kommun räknar vi ibland den också. Vi sparar hur många gånger, inte vem du är. Svarar många på hur kontakten gick kan alla få se summan.
guide-privacy-4 = Det som finns kvar i din telefon
    .text = Din webbläsare kan minnas sidorna. De står i en lista som heter historik. Där står det bara Lotsen och några bokstäver. Svar om fara står aldrig i adressen. Knappen Lämna byter sida fort, men listan finns kvar. Du kan själv ta bort den. Du kan spara svar på frågor i telefonen. De ligger där i högst en vecka.
guide-privacy-5 = När du skriver till din kontaktperson
    .text = Det du skriver sparas låst. De som tar emot kan öppna det. Den som har din kod kan också öppna det. Om lagen kräver det kan två personer tillsammans öppna det. Bredvid sparas vilken skola eller mottagning du valde. Säger du ungefär hur gammal du är sparas det också. Svarar du på frågorna sparas svaren.
guide-privacy-6 = När du trycker på Lämna
    .text = Då visas en annan sida. Trycker du sedan på Bakåt är sidan tom. Men det gäller bara med skript. Utan skript kan Bakåt visa sidan igen. Stäng då fliken.

## Accessibility

guide-accessibility = Kan alla använda sidan?
    .lead = Vi ser, hör, läser och rör oss på olika sätt. Så här bra fungerar Lotsen för dig.
guide-accessibility-1 = Vems sida är det?
    .text = Tjänsten heter Lotsen. Den drivs av { $behind }. Det finns en lag om det här. Den heter lagen om tillgänglighet till digital offentlig service (2018:1937).
    .nobody = Tjänsten heter Lotsen. Det här är en demo. Ingen driver den. Det finns en lag om det här. Den heter lagen om tillgänglighet till digital offentlig service (2018:1937).
guide-accessibility-2 = Hur bra fungerar sidan?
    .text = Sidan är delvis förenlig med lagen. Det betyder att en del inte fungerar än. Vi bygger efter WCAG 2.2, nivå AA. Du kan använda sidan utan JavaScript. Du kan använda tangentbord eller skärmläsare. Du kan ha mörkt läge och stor text.
guide-accessibility-3 = Det som inte fungerar än
    .text = Inget finns på teckenspråk. Ingen har filmat det än. Ingen som själv använder skärmläsare har provat sidan än. Därför kan det finnas fel som vi inte ser.
    .translated = Ingen människa har kollat den här texten på lätt svenska. Vi har inte haft någon som kan göra det än. Därför kan ord vara fel.
guide-accessibility-4 = Hur har vi provat?
    .text = Vi har själva provat sidan. Vi provade i webbläsaren Chromium. Vi provade med tangentbord och med verktyget axe. Vi provade ljust och mörkt läge. Vi gjorde bedömningen den 21 november 2026. Vi ändrade texten senast den 1 december 2026.
guide-accessibility-5 = Säg till om något inte går
    .text = Hör av dig till den som driver sidan. Är du inte nöjd med svaret? Du kan anmäla till Digg på digg.se/tdosanmalan.
    .nobody = Ingen driver sidan nu. När någon gör det kan du läsa här hur du säger till. Är du då inte nöjd med svaret? Du kan anmäla till Digg på digg.se/tdosanmalan.
guide-accessibility-6 = Undantag som vi har gjort
    .text = En del är för dyrt eller svårt att göra. Lagen säger att det är oskäligt betungande (12 §). Då får den som driver sidan låta bli. Vi har inte låtit bli något av det skälet.
guide-accessibility-7 = Det som lagen inte gäller
    .text = Lagen gäller inte allt (9 §). Den gäller till exempel inte gamla filmer. Den gäller inte det som andra har gjort. Inget sådant finns här. Länkar går till andras sidor. De svarar själva för sina sidor.

## For when there is no net

guide-offline = Spara för när du inte har nät
    .lead = Du kan spara råden i telefonen. Då kan du läsa dem utan nät.
guide-offline-1 = Det här sparas i telefonen
    .text = Telefonen sparar en sida med alla råd på det språk du läser nu. Den sparar också de två sidorna med hjälp nu. Den sparar inget om vad du har läst. Den som har din telefon kan se att du har sparat Lotsen. Råd och nummer kan ändras. Spara därför på nytt ibland.
guide-offline-save = Spara i telefonen
guide-offline-renew = Spara på nytt
guide-offline-drop = Ta bort det sparade
guide-offline-saved = Sparat. Du kan läsa utan nät.
guide-offline-dropped = Borttaget. Inget finns kvar.
guide-offline-busy = Sparar …
guide-offline-failed = Det gick inte. Kolla att du har nät. Prova igen.
guide-offline-stays = Det gick inte att hämta nytt. Det du sparade förut finns kvar.
guide-offline-no-script = Knappen behöver skript. Du kan i stället öppna sidan med alla råd. Spara den i webbläsaren.
guide-offline-open = Öppna sidan med alla råd
guide-offline-page = Alla råd, utan nät
    .lead = Utan nät vet vi inte vad som har öppet nu. Ring 112 om någon är i fara.
guide-offline-local = I din kommun
