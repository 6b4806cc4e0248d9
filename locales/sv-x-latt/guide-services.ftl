### One sentence on each place the guide can lead to: value for the child, `.guardian` for the guardian; hours and numbers come from the directory, never from here.

## When it is urgent

service-sos-112 = Ring 112 om någon är i fara. Ring också om du måste ha ambulans, polis eller brandkår nu.
    .guardian = Ring 112 om någon är i fara. Ring också om ni måste ha ambulans, polis eller brandkår nu.
service-1177 = En sjuksköterska svarar. Du får råd. Du får hjälp att hitta rätt vård.
    .guardian = En sjuksköterska svarar. Du får råd. Du och ditt barn får hjälp att hitta rätt vård.
service-polisen-11414 = Du kan ringa hit om ett brott när det inte är bråttom. Ring 112 om det är bråttom.
    .guardian = Du kan ringa hit om ett brott när det inte är bråttom. Ring 112 om det är bråttom.
service-sydostjouren = Du kan ringa hit om du inte är trygg hemma. Ring när socialtjänsten har stängt.
    .guardian = Du kan ringa hit om ditt barn inte är tryggt. Ring när socialtjänsten har stängt.
service-socialjour-hultsfred-vimmerby = Socialtjänsten i Hultsfred eller Vimmerby kan ha stängt. Ring 112 om det är fara då.
    .guardian = Socialtjänsten i Hultsfred eller Vimmerby kan ha stängt. Ring 112 om det är fara då.

## Someone to talk or write to

service-bris-barn = Du som är under 18 år kan prata, chatta, mejla eller sms:a med en vuxen. Det är gratis. Du behöver inte säga vem du är.
    .guardian = Ditt barn kan prata, chatta, mejla eller sms:a med en vuxen. Det gäller barn under 18 år. Det är gratis. Ditt barn kan vara anonymt.
service-bris-vuxen = Vuxna kan ringa hit om de är oroliga för ett barn.
    .guardian = Du kan ringa hit om du är orolig för ditt barn eller för ett annat barn.
service-mind-sjalvmordslinjen = Du kan ringa eller chatta hit om du tänker på att ta ditt liv. Du får vara anonym.
    .guardian = Du kan ringa eller chatta hit om du eller någon nära dig tänker på att ta sitt liv. Du får vara anonym.
service-mind-foraldralinjen = Föräldrar och andra vuxna kan ringa hit för att få stöd. Det är gratis. De får vara anonyma.
    .guardian = Du kan ringa hit för att få stöd i hur du och ditt barn har det ihop. Det är gratis. Du får vara anonym.
service-hjalplinjen-90390 = Du kan ringa hit om du mår dåligt och är minst 18 år. Det är gratis. Du får vara anonym.
    .guardian = Du kan ringa hit om du eller någon nära dig mår dåligt. Du måste vara minst 18 år. Det är gratis. Du får vara anonym.
service-kvinnofridslinjen = Du kan ringa hit om någon gör dig illa. Det är gratis. Samtalet syns inte på räkningen.
    .guardian = Du kan ringa hit om någon är våldsam mot dig eller hotar dig. Det är gratis. Samtalet syns inte på räkningen.
service-ungarelationer = Är du ihop med någon som gör dig illa? Du kan chatta här om du är under 20 år.
    .guardian = Är ditt barn ihop med någon som gör illa? Ditt barn kan få stöd här. Det gäller unga under 20 år.
service-1000mottagningen = Har du varit med om sexuellt våld? Har du varit med om våld i en relation? Du kan få prata här. Det är gratis.
    .guardian = Unga kan få prata här om sexuellt våld. De kan också prata om våld av den de är ihop med. Det är gratis.
service-jourhavande-kompis = Du kan chatta med en annan ung person om stort och smått. Du får vara högst 25 år. Du kan vara anonym.
    .guardian = Unga kan chatta med en annan ung person om stort och smått. De får vara högst 25 år. De kan vara anonyma.
service-tilia = Är du ung? Vill du att någon lyssnar? Du kan chatta här. Du får vara anonym.
    .guardian = Unga som mår dåligt kan chatta med någon som lyssnar. De får vara högst 30 år. De kan vara anonyma.
service-killar-se = Känner du dig som kille? Du kan chatta här om du är mellan 10 och 20 år.
    .guardian = Den som känner sig som kille kan få stöd i en chatt här. Det gäller unga mellan 10 och 20 år.
service-tjejjouren = Du kan hitta en jour för tjejer eller unga här. En jour är någon du kan höra av dig till. Du får vara anonym.
    .guardian = Unga kan hitta en jour för tjejer eller unga här. De kan höra av sig dit. De kan vara anonyma.
service-unga-lukas = Vill du att någon lyssnar? Du kan chatta här om du är mellan 13 och 25 år. Du kan vara anonym.
    .guardian = Unga mellan 13 och 25 år kan chatta med någon som lyssnar. De kan vara anonyma.
service-maskrosbarn = Mår din förälder dåligt? Dricker din förälder, eller tar droger? Du kan få stöd här om du är mellan 13 och 19 år.
    .guardian = Unga kan få stöd här när en förälder mår dåligt, dricker eller tar droger. De ska vara mellan 13 och 19 år.
service-anhoriglinjen = Du kan ringa hit om du hjälper någon i din familj. Du kan också ringa om du är orolig för någon nära.
    .guardian = Du kan ringa hit om du hjälper någon nära dig. Du kan också ringa om du är orolig för någon.
service-stodlinjen-spel = Spelar du eller någon nära dig för mycket om pengar? Du kan få råd här. Det är gratis. Du behöver inte säga vem du är.
    .guardian = Spelar du eller någon nära dig för mycket om pengar? Du kan få råd här. Det är gratis. Du behöver inte säga vem du är.
service-droghjalpen = Du får stöd om droger här. Stödet är för dig eller för någon du är orolig för. Det är gratis. Du är anonym.
    .guardian = Du får stöd om droger här när du är orolig för ditt barn eller för någon annan. Det är gratis. Du är anonym.
service-alkoholhjalpen = Du får stöd om alkohol här. Stödet är för dig eller för någon du är orolig för. Det är gratis. Du är anonym.
    .guardian = Du får stöd om alkohol här. Stödet är för dig eller för någon du är orolig för. Det är gratis. Du är anonym.
service-karleken-ar-fri = Får du inte själv välja vem du ska vara med? Du kan chatta här. Du kan vara anonym.
    .guardian = Får unga inte själva välja hur de vill leva eller vem de vill älska? De kan chatta här. De kan vara anonyma.
service-valj-att-sluta = Den som slår eller hotar någon och vill sluta kan ringa hit.
    .guardian = Du kan ringa hit om du slår, hotar eller styr någon. Ring om du vill sluta.

## To read and to try on your own

service-umo = Du kan läsa om kropp, sex och hur du mår. Du kan fråga och vara anonym. Det är för dig mellan 13 och 25 år.
    .guardian = Unga mellan 13 och 25 år kan läsa om kropp, sex och hur man mår. De kan fråga och vara anonyma.
service-youmo = Är du ny i Sverige? Du kan läsa om kropp, kärlek och rättigheter på flera språk.
    .guardian = Unga som är nya i Sverige kan läsa här på flera språk. De kan läsa om kropp, kärlek och rättigheter.
service-umo-ma-bra = Du som vill må bättre kan få övningar och råd här.
    .guardian = Unga som vill må bättre kan få övningar och råd här.
service-kuling = Du kan läsa om hur det är när en förälder mår dåligt.
    .guardian = Barn och unga kan läsa om hur det är när en förälder mår dåligt.
service-dina-rattigheter = Bestämmer familjen vad du får göra? Du kan läsa om dina rättigheter här.
    .guardian = Bestämmer familjen vad unga får göra? De kan läsa om sina rättigheter här.
service-hedersfortryck-se = Bestämmer familjen över ditt liv? Du kan läsa här om vem som kan hjälpa dig.
    .guardian = Bestämmer familj eller släkt över unga? Du kan läsa här om vem som kan hjälpa dem.
service-radda-barnen = Rädda Barnen har lämnat sin gamla stödlinje till Bris. Hör av dig till Bris.
    .guardian = Rädda Barnen har lämnat sin gamla stödlinje till Bris. Hör av dig till Bris.
service-saga-borgholm = Du kan läsa här om vart du kan gå i Borgholm för att få hjälp.
    .guardian = Du kan läsa här om vart barn, unga och familjer i Borgholm kan gå för att få hjälp.

## School, preschool and the years after

service-elevhalsa = Din skola har vuxna att prata med om hur du mår. Det kan vara kuratorn eller skolsköterskan.
    .guardian = Ditt barns skola har vuxna att prata med om hur ditt barn mår. Det kan vara kuratorn eller skolsköterskan.
service-gyf = Går du på ett gymnasium som förbundet driver? Skolan har vuxna att prata med om hur du mår.
    .guardian = Går ditt barn på ett gymnasium som förbundet driver? Skolan har vuxna att prata med om hur ditt barn mår.
service-forskola = De vuxna på din förskola vill veta om något är svårt för dig.
    .guardian = Är du orolig för ditt barn? Du kan prata med de vuxna på förskolan eller med rektorn.
service-kaa = Är du under 20 år? Går du inte i gymnasiet? Kommunen ska erbjuda dig hjälp.
    .guardian = Är ditt barn under 20 år? Går ditt barn inte i gymnasiet? Kommunen ska erbjuda hjälp.
service-skolsocialt-hogsby = Skolan och socialtjänsten i Högsby jobbar ihop. Det är för dig som har det svårt i skolan.
    .guardian = Skolan och socialtjänsten i Högsby jobbar ihop när ditt barn har det svårt i skolan.
service-skolsocialt-oskarshamn = Skolan och socialtjänsten i Oskarshamn jobbar ihop. Det är för dig som har svårt att gå till skolan.
    .guardian = Skolan och socialtjänsten i Oskarshamn jobbar ihop när ditt barn har svårt att gå till skolan.
service-skolsocialt-morbylanga = Skolan och socialtjänsten i Mörbylånga jobbar ihop. Det är för dig som har det svårt i skolan.
    .guardian = Skolan och socialtjänsten i Mörbylånga jobbar ihop när ditt barn har det svårt i skolan.
service-skolsocialt-torsas = Skolan och socialtjänsten i Torsås jobbar ihop. Det är för dig som har det svårt i skolan.
    .guardian = Skolan och socialtjänsten i Torsås jobbar ihop när ditt barn har det svårt i skolan.
service-beo = Är någon elak i skolan? Har du sagt det till skolan och rektorn? Du kan skriva hit om det inte hjälper.
    .guardian = Är någon elak mot ditt barn i skolan? Du kan skriva hit om skolan och den som driver skolan inte hjälper.
service-skolinspektionen = Du kan skriva hit när skolan inte ger dig det stöd du har rätt till.
    .guardian = Du kan skriva hit när skolan inte ger ditt barn det stöd som ditt barn har rätt till.

## Care for how you feel

service-evi = Mår du dåligt? Du kan börja här för att få vård. De hjälper dig till rätt plats.
    .guardian = Mår ditt barn dåligt? Ni kan börja här för att få vård. De hjälper er till rätt plats.
service-bou = Du får hjälp här om du mår dåligt och är högst 17 år. Du kommer hit genom En väg in.
    .guardian = Barn och unga får hjälp här när de mår dåligt. De är högst 17 år. Ni kommer hit genom En väg in.
service-bup = Du får hjälp här om du mår mycket dåligt och är högst 17 år. Du kommer hit genom En väg in.
    .guardian = Barn och unga får hjälp här när de mår mycket dåligt. De är högst 17 år. Ni kommer hit genom En väg in.
service-ikb = Flera vuxna kommer ofta hem till dig och din familj. Det pågår i ungefär fyra månader. Det är för dig mellan 12 och 18 år.
    .guardian = Flera personer från vården och socialtjänsten kommer ofta hem till er. Det pågår i ungefär fyra månader. Det gäller barn mellan 12 och 18 år.

## Care for body, teeth and what is hard

service-digital-um = Du kan träffa barnmorska, kurator eller läkare på video. Det är gratis. Det är för dig mellan 13 och 23 år.
    .guardian = Ditt barn kan träffa barnmorska, kurator eller läkare på video. Det är gratis. Det är för unga från 13 till 23 år.
service-um-lokal = Du kan prata här om kropp, sex, kärlek och hur du mår. Det är gratis.
    .guardian = Ditt barn kan prata här om kropp, sex, kärlek och hur man mår. Det är gratis.
service-halsocentral = Du går först hit när du är sjuk eller har ont. Det gäller när det inte är fara.
    .guardian = Ni går först hit när ditt barn är sjukt eller har ont. Det gäller när det inte är fara.
service-buh = Du får stöd här om du har en funktionsnedsättning. Det är något som gör dina dagar svåra under lång tid.
    .guardian = Barn och unga får stöd och vård här. De har en funktionsnedsättning som varar länge.
service-tandvard = Din tandvård är gratis till och med det år du fyller 19.
    .guardian = Ditt barns tandvård är gratis till och med det år som ditt barn fyller 19.

## Expecting a child, and the first years

service-mvc = Är du gravid? Väntar du barn med någon? Du kan prata med en barnmorska.
    .guardian = Är du gravid? Väntar du barn med någon? Du kan prata med en barnmorska.
service-bvc = En sköterska på BVC tittar på hur små barn växer och mår. Det är gratis.
    .guardian = BVC ser hur ditt barn växer och mår de första åren. De svarar på frågor. Det är gratis.
service-familjecentraler = Små barn går hit med sina föräldrar. De kan leka, träffa andra och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns här. Någon från socialtjänsten finns också här. De är till för dig som har små barn eller väntar barn.
service-fc-kalmar-norrliden = Små barn i Norrliden går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns på samma plats i Norrliden. Någon från socialtjänsten finns också där.
service-fc-kalmar-kalmar-centrum = Små barn i centrala Kalmar går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns på samma plats i centrala Kalmar. Någon från socialtjänsten finns också där.
service-fc-kalmar-sodermore = Små barn i Ljungbyholm går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns på samma plats i Ljungbyholm. Någon från socialtjänsten finns också där.
service-fc-kalmar-smedby = Små barn i Smedby går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns på samma plats i Smedby. Någon från socialtjänsten finns också där.
service-fc-kalmar-lindsdal = Små barn i Lindsdal går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns på samma plats i Lindsdal. Någon från socialtjänsten finns också där.
service-fc-morbylanga = Små barn i Mörbylånga går hit med sina föräldrar. De kan få råd.
    .guardian = Du kan få råd av någon från socialtjänsten här utan en utredning.
service-fc-vimmerby = Små barn i Vimmerby går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Barnmorska, BVC och öppen förskola finns på samma plats i Vimmerby. Någon från socialtjänsten finns också där.
service-fc-torsas = Små barn i Torsås går hit med sina föräldrar. De kan leka och få råd.
    .guardian = Torsås har en plats för dig som väntar barn eller har små barn.

## Social services, one in each municipality

service-soc-kalmar = Socialtjänsten i Kalmar ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Kalmar ger stöd till dig och ditt barn.
service-soc-vastervik = Socialtjänsten i Västervik ska hjälpa och skydda barn och unga. De svarar på frågor.
    .guardian = Socialtjänsten i Västervik svarar på frågor. De ger stöd till dig och ditt barn.
service-soc-vimmerby = Socialtjänsten i Vimmerby ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Vimmerby ger stöd. Du kan fråga. Du behöver inte säga vilket barn det gäller.
service-soc-borgholm = Socialtjänsten i Borgholm ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Borgholm ger stöd till dig och ditt barn.
service-soc-hogsby = Socialtjänsten i Högsby ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Högsby ger stöd till dig och ditt barn.
service-soc-morbylanga = Socialtjänsten i Mörbylånga ska hjälpa barn och unga. Du kan fråga. Du behöver inte säga vem det gäller.
    .guardian = Socialtjänsten i Mörbylånga ger stöd. Du kan fråga. Du behöver inte säga vem det gäller.
service-soc-oskarshamn = Socialtjänsten i Oskarshamn ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Oskarshamn ger stöd till dig och ditt barn.
service-soc-nybro = Socialtjänsten i Nybro ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Nybro ger stöd till dig och ditt barn.
service-soc-emmaboda = Socialtjänsten i Emmaboda ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Emmaboda ger stöd till dig och ditt barn.
service-soc-hultsfred = Socialtjänsten i Hultsfred ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Hultsfred ger stöd till dig och ditt barn.
service-soc-torsas = Socialtjänsten i Torsås ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Torsås ger stöd till dig och ditt barn.
service-soc-monsteras = Socialtjänsten i Mönsterås ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Mönsterås ger stöd till dig och ditt barn.

## Grown-ups in the municipality who help you find your way

service-ungdomsenheten-oskarshamn = Oskarshamn har vuxna som finns där unga är. De kan hjälpa dig att hitta rätt stöd.
    .guardian = Oskarshamn har coacher för unga. En coach är en vuxen som stöttar. Du som är förälder kan också få stöd.
service-lots-hultsfred = Hultsfred har en person som hjälper dig och din familj tidigt. Hjälpen är till för att skolan ska gå bra.
    .guardian = Hultsfred har en person som hjälper dig och ditt barn att få stöd tidigt. Stödet är till för att skolan ska gå bra.
service-ungdomscoacher-monsteras = Mönsterås har vuxna som jobbar för att unga ska må bra.
    .guardian = Mönsterås har coacher för unga. De jobbar för att unga ska må bra.

## Worry for a child, rights, and being heard

service-orosanmalan = Är du orolig för ett barn? Du kan säga det till socialtjänsten. Du får vara anonym.
    .guardian = Är du orolig för ett barn? Du kan säga det till socialtjänsten. Du får vara anonym om du inte jobbar med barn.
service-sip = Hjälper flera vuxna dig? Du kan be om ett möte. Alla gör en plan ihop med dig.
    .guardian = Hjälper flera ditt barn? Du kan be om ett möte. Alla gör en plan ihop med er.
service-barnombudsmannen = Du får veta vad barn har rätt till. De kan inte lösa det som har hänt just dig.
    .guardian = Ni får veta vad barn har rätt till. De kan inte lösa det som gäller just ditt barn.
service-delta = Här kan du säga vad du tycker om stödet för barn och unga i länet.
    .guardian = Här kan du och ditt barn säga vad ni tycker om stödet för barn och unga i länet.
