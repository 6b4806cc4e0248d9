### One sentence on each place the guide can lead to: value for the child, `.guardian` for the guardian; hours and numbers come from the directory, never from here.

## When it is urgent

service-sos-112 = Ring 112 om någon är i fara, eller om du måste ha ambulans, polis eller brandkår nu.
    .guardian = Ring 112 om någon är i fara, eller om ni måste ha ambulans, polis eller brandkår nu.
service-1177 = En sjuksköterska svarar, ger dig råd och hjälper dig att hitta rätt vård.
    .guardian = En sjuksköterska svarar, ger råd och hjälper dig och ditt barn att hitta rätt vård.
service-polisen-11414 = Hit ringer du om ett brott när det inte är bråttom, men är det bråttom ringer du 112.
    .guardian = Hit ringer du om ett brott när det inte är bråttom, men är det bråttom ringer du 112.
service-sydostjouren = Ring hit om du inte är trygg hemma och socialtjänsten har stängt.
    .guardian = Hit ringer du om ditt barn inte är tryggt och socialtjänsten har stängt.
service-socialjour-hultsfred-vimmerby = Är det fara när socialtjänsten i Hultsfred eller Vimmerby har stängt ringer du 112.
    .guardian = Är det fara när socialtjänsten i Hultsfred eller Vimmerby har stängt ringer du 112.

## Someone to talk or write to

service-bris-barn = Är du under 18 år kan du prata, chatta, mejla eller sms:a med en vuxen, gratis och utan att säga vem du är.
    .guardian = Är ditt barn under 18 år finns en vuxen att prata, chatta, mejla eller sms:a med, gratis och anonymt.
service-bris-vuxen = Hit kan vuxna ringa som är oroliga för ett barn.
    .guardian = Hit kan du ringa om du är orolig för ditt barn eller för ett annat barn.
service-mind-sjalvmordslinjen = Har du tankar på att ta ditt liv kan du ringa eller chatta hit, och du får vara anonym.
    .guardian = Har du eller någon nära dig tankar på att ta sitt liv kan du ringa eller chatta hit anonymt.
service-mind-foraldralinjen = Hit kan föräldrar och andra vuxna ringa gratis och anonymt för att få stöd.
    .guardian = Hit kan du ringa gratis och anonymt för att få stöd i hur du och ditt barn har det ihop.
service-hjalplinjen-90390 = Är du minst 18 år och mår dåligt kan du ringa hit, gratis och anonymt.
    .guardian = Mår du eller någon nära dig dåligt kan du som är minst 18 år ringa hit, gratis och anonymt.
service-kvinnofridslinjen = Gör någon dig illa kan du ringa hit gratis, och det syns inte på räkningen.
    .guardian = Är du utsatt för våld eller hot kan du ringa hit gratis, och det syns inte på räkningen.
service-ungarelationer = Är du under 20 år och ihop med någon som gör dig illa kan du chatta här.
    .guardian = Är ditt barn under 20 år och ihop med någon som gör illa, kan ditt barn få stöd här.
service-1000mottagningen = Har du varit med om sexuellt våld, eller våld i en relation, kan du få prata gratis här.
    .guardian = Unga som har varit med om sexuellt våld, eller våld av den de är ihop med, kan få prata gratis här.
service-jourhavande-kompis = Är du högst 25 år kan du chatta anonymt med en annan ung person om stort och smått.
    .guardian = Här kan unga upp till 25 år chatta anonymt med en annan ung person om stort och smått.
service-tilia = Är du ung och vill att någon lyssnar kan du chatta här, och du får vara anonym.
    .guardian = Här kan unga upp till 30 år som mår dåligt chatta anonymt med någon som lyssnar.
service-killar-se = Är du mellan 10 och 20 år och känner dig som kille kan du chatta här.
    .guardian = Här kan den som är mellan 10 och 20 år och känner sig som kille få stöd i en chatt.
service-tjejjouren = Här kan du hitta en jour för tjejer eller unga att höra av dig till, och du får vara anonym.
    .guardian = Här kan unga hitta en jour för tjejer eller unga att höra av sig till anonymt.
service-unga-lukas = Är du mellan 13 och 25 år och vill att någon lyssnar kan du chatta anonymt här.
    .guardian = Här kan unga mellan 13 och 25 år chatta anonymt med någon som lyssnar.
service-maskrosbarn = Är du mellan 13 och 19 år och har en förälder som mår dåligt, dricker eller tar droger kan du få stöd här.
    .guardian = Här kan unga mellan 13 och 19 år få stöd när en förälder mår dåligt, dricker eller tar droger.
service-anhoriglinjen = Hit kan du ringa om du hjälper någon i din familj, eller är orolig för någon nära.
    .guardian = Hit kan du ringa om du hjälper någon nära dig, eller är orolig för någon.
service-stodlinjen-spel = Spelar du eller någon nära dig för mycket om pengar kan du få råd gratis, utan att säga vem du är.
    .guardian = Spelar du eller någon nära dig för mycket om pengar kan du få råd gratis, utan att säga vem du är.
service-droghjalpen = Här får du stöd om droger, gratis och anonymt, för dig själv eller för någon du är orolig för.
    .guardian = Här får du stöd om droger, gratis och anonymt, när du är orolig för ditt barn eller för någon annan.
service-alkoholhjalpen = Här får du stöd om alkohol, gratis och anonymt, för dig själv eller för någon du är orolig för.
    .guardian = Här får du stöd om alkohol, gratis och anonymt, för dig själv eller för någon du är orolig för.
service-karleken-ar-fri = Får du inte själv välja vem du ska vara med kan du chatta anonymt här.
    .guardian = Här kan unga chatta anonymt om de inte själva får välja hur de vill leva eller vem de vill älska.
service-valj-att-sluta = Hit kan den ringa som slår eller hotar någon och vill sluta.
    .guardian = Hit kan du ringa om du slår, hotar eller styr någon och vill sluta.

## To read and to try on your own

service-umo = Är du mellan 13 och 25 år kan du läsa om kropp, sex och hur du mår, och fråga anonymt.
    .guardian = Här kan unga mellan 13 och 25 år läsa om kropp, sex och hur man mår, och fråga anonymt.
service-youmo = Är du ny i Sverige kan du läsa om kropp, kärlek och rättigheter på flera språk.
    .guardian = Här kan unga som är nya i Sverige läsa om kropp, kärlek och rättigheter på flera språk.
service-umo-ma-bra = Här finns övningar och råd för dig som vill må bättre.
    .guardian = Här finns övningar och råd för unga som vill må bättre.
service-kuling = Här kan du läsa om hur det är när en förälder mår dåligt.
    .guardian = Här kan barn och unga läsa om hur det är när en förälder mår dåligt.
service-dina-rattigheter = Här kan du läsa om dina rättigheter när familjen styr vad du får göra.
    .guardian = Här kan unga läsa om sina rättigheter när familjen styr vad de får göra.
service-hedersfortryck-se = Här kan du läsa om vem som kan hjälpa dig när familjen styr ditt liv.
    .guardian = Här kan du läsa om vem som kan hjälpa unga när familj eller släkt styr deras liv.
service-radda-barnen = Rädda Barnen har lämnat sin gamla stödlinje till Bris, så hör av dig till Bris.
    .guardian = Rädda Barnen har lämnat sin gamla stödlinje till Bris, så hör av dig till Bris.
service-saga-borgholm = Här kan du läsa om vart du kan gå i Borgholm för att få hjälp.
    .guardian = Här kan du läsa om vart barn, unga och familjer i Borgholm kan gå för att få hjälp.

## School, preschool and the years after

service-elevhalsa = På din skola finns vuxna, som kuratorn och skolsköterskan, att prata med om hur du mår.
    .guardian = På ditt barns skola finns bland annat kurator och skolsköterska att prata med om hur ditt barn mår.
service-gyf = Går du på ett gymnasium som förbundet driver finns det vuxna på skolan att prata med om hur du mår.
    .guardian = Går ditt barn på ett gymnasium som förbundet driver finns det vuxna på skolan att prata med om hur ditt barn mår.
service-forskola = De vuxna på din förskola vill veta om något är svårt för dig.
    .guardian = Är du orolig för ditt barn kan du prata med personalen eller rektorn på förskolan.
service-kaa = Är du under 20 år och går inte i gymnasiet ska kommunen erbjuda dig hjälp.
    .guardian = Är ditt barn under 20 år och går inte i gymnasiet ska kommunen erbjuda hjälp.
service-skolsocialt-hogsby = Skolan och socialtjänsten i Högsby jobbar ihop för dig som har det svårt i skolan.
    .guardian = Skolan och socialtjänsten i Högsby jobbar ihop när ditt barn har det svårt i skolan.
service-skolsocialt-oskarshamn = Skolan och socialtjänsten i Oskarshamn jobbar ihop för dig som har svårt att gå till skolan.
    .guardian = Skolan och socialtjänsten i Oskarshamn jobbar ihop när ditt barn har svårt att gå till skolan.
service-skolsocialt-morbylanga = Skolan och socialtjänsten i Mörbylånga jobbar ihop för dig som har det svårt i skolan.
    .guardian = Skolan och socialtjänsten i Mörbylånga jobbar ihop när ditt barn har det svårt i skolan.
service-skolsocialt-torsas = Skolan och socialtjänsten i Torsås jobbar ihop för dig som har det svårt i skolan.
    .guardian = Skolan och socialtjänsten i Torsås jobbar ihop när ditt barn har det svårt i skolan.
service-beo = Har du sagt till skolan och rektorn att någon är elak, men det inte hjälper, kan du skriva hit.
    .guardian = Hit kan du skriva om ditt barn blir illa behandlat i skolan, och skolan och den som driver den inte hjälper.
service-skolinspektionen = Hit kan du skriva när skolan inte ger dig det stöd du har rätt till.
    .guardian = Hit kan du skriva när skolan inte ger ditt barn det stöd som ditt barn har rätt till.

## Care for how you feel

service-evi = Mår du dåligt är det här vägen in till vården, och där hjälper de dig till rätt ställe.
    .guardian = Mår ditt barn dåligt är det här den första vägen in till vården, som leder er till rätt ställe.
service-bou = Här får du hjälp om du är högst 17 år och mår dåligt, och du kommer dit genom En väg in.
    .guardian = Här får barn och unga till och med 17 år hjälp när de mår dåligt, och ni kommer dit genom En väg in.
service-bup = Här får du hjälp om du är högst 17 år och mår mycket dåligt, och du kommer dit genom En väg in.
    .guardian = Här får barn och unga till och med 17 år hjälp när de mår mycket dåligt, och ni kommer dit genom En väg in.
service-ikb = Ett team kommer hem till dig och din familj ofta under ungefär fyra månader, om du är mellan 12 och 18 år.
    .guardian = Ett team från vården och socialtjänsten kommer hem till er ofta under ungefär fyra månader, om ditt barn är mellan 12 och 18 år.

## Care for body, teeth and what is hard

service-digital-um = Är du mellan 13 och 23 år kan du träffa barnmorska, kurator eller läkare på video, gratis.
    .guardian = Från 13 till 23 år kan ditt barn träffa barnmorska, kurator eller läkare på video, gratis.
service-um-lokal = Här kan du prata gratis om kropp, sex, kärlek och hur du mår.
    .guardian = Här kan ditt barn prata gratis om kropp, sex, kärlek och hur man mår.
service-halsocentral = Hit går du först när du är sjuk eller har ont och det inte är fara.
    .guardian = Hit går ni först när ditt barn är sjukt eller har ont och det inte är fara.
service-buh = Här får du stöd om du har en funktionsnedsättning, alltså något som gör din vardag svår under lång tid.
    .guardian = Här får barn och unga stöd och vård när de har en funktionsnedsättning som varar länge.
service-tandvard = Din tandvård är gratis till och med det år du fyller 19.
    .guardian = Ditt barns tandvård är gratis till och med det år som ditt barn fyller 19.

## Expecting a child, and the first years

service-mvc = Är du gravid, eller väntar du barn med någon, kan du prata med en barnmorska.
    .guardian = Är du gravid, eller väntar du barn med någon, kan du prata med en barnmorska.
service-bvc = På BVC tittar en sköterska på hur små barn växer och mår, och det är gratis.
    .guardian = BVC följer hur ditt barn växer och mår de första åren och svarar på frågor, gratis.
service-familjecentraler = Hit går små barn med sina föräldrar för att leka, träffa andra och få råd.
    .guardian = Här finns barnmorska, BVC, öppen förskola och någon från socialtjänsten för dig med små barn eller barn på väg.
service-fc-kalmar-norrliden = Hit går små barn i Norrliden med sina föräldrar för att leka och få råd.
    .guardian = I Norrliden finns barnmorska, BVC, öppen förskola och någon från socialtjänsten på samma plats.
service-fc-kalmar-kalmar-centrum = Hit går små barn i centrala Kalmar med sina föräldrar för att leka och få råd.
    .guardian = I centrala Kalmar finns barnmorska, BVC, öppen förskola och någon från socialtjänsten på samma plats.
service-fc-kalmar-sodermore = Hit går små barn i Ljungbyholm med sina föräldrar för att leka och få råd.
    .guardian = I Ljungbyholm finns barnmorska, BVC, öppen förskola och någon från socialtjänsten på samma plats.
service-fc-kalmar-smedby = Hit går små barn i Smedby med sina föräldrar för att leka och få råd.
    .guardian = I Smedby finns barnmorska, BVC, öppen förskola och någon från socialtjänsten på samma plats.
service-fc-kalmar-lindsdal = Hit går små barn i Lindsdal med sina föräldrar för att leka och få råd.
    .guardian = I Lindsdal finns barnmorska, BVC, öppen förskola och någon från socialtjänsten på samma plats.
service-fc-morbylanga = Hit går små barn i Mörbylånga med sina föräldrar för att få råd.
    .guardian = Här kan du få råd av någon från socialtjänsten, utan att det blir en utredning.
service-fc-vimmerby = Hit går små barn i Vimmerby med sina föräldrar för att leka och få råd.
    .guardian = I Vimmerby finns barnmorska, BVC, öppen förskola och någon från socialtjänsten på samma plats.
service-fc-torsas = Hit går små barn i Torsås med sina föräldrar för att leka och få råd.
    .guardian = I Torsås finns en plats för dig som väntar barn eller har små barn.

## Social services, one in each municipality

service-soc-kalmar = Socialtjänsten i Kalmar ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Kalmar ger stöd till dig och ditt barn.
service-soc-vastervik = Socialtjänsten i Västervik ska hjälpa och skydda barn och unga, och svarar på frågor.
    .guardian = Socialtjänsten i Västervik svarar på frågor och ger stöd till dig och ditt barn.
service-soc-vimmerby = Socialtjänsten i Vimmerby ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Vimmerby ger stöd, och du kan fråga utan att säga vilket barn det gäller.
service-soc-borgholm = Socialtjänsten i Borgholm ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Borgholm ger stöd till dig och ditt barn.
service-soc-hogsby = Socialtjänsten i Högsby ska hjälpa och skydda barn och unga.
    .guardian = Socialtjänsten i Högsby ger stöd till dig och ditt barn.
service-soc-morbylanga = Socialtjänsten i Mörbylånga ska hjälpa barn och unga, och du kan fråga utan att säga vem det gäller.
    .guardian = Socialtjänsten i Mörbylånga ger stöd, och du kan fråga utan att säga vem det gäller.
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

service-ungdomsenheten-oskarshamn = I Oskarshamn finns vuxna där unga är, som kan hjälpa dig att hitta rätt stöd.
    .guardian = I Oskarshamn finns ungdomscoacher för unga, och stöd för dig som är förälder.
service-lots-hultsfred = I Hultsfred finns en person som hjälper dig och din familj tidigt, så att skolan går bra.
    .guardian = I Hultsfred finns en person som hjälper dig och ditt barn att få stöd tidigt, så att skolan fungerar.
service-ungdomscoacher-monsteras = I Mönsterås finns vuxna som jobbar för att unga ska må bra.
    .guardian = I Mönsterås finns ungdomscoacher som jobbar för att unga ska må bra.

## Worry for a child, rights, and being heard

service-orosanmalan = Är du orolig för ett barn kan du säga det till socialtjänsten, och du får vara anonym.
    .guardian = Är du orolig för ett barn kan du säga det till socialtjänsten, och som privatperson får du vara anonym.
service-sip = Får du hjälp från flera håll kan du be om ett möte där alla gör en plan ihop med dig.
    .guardian = Får ditt barn hjälp från flera håll kan du be om ett möte där alla gör en plan ihop med er.
service-barnombudsmannen = Här får du veta vad barn har rätt till, men de kan inte lösa det som har hänt just dig.
    .guardian = Här får ni veta vad barn har rätt till, men de kan inte lösa det som gäller just ditt barn.
service-delta = Här kan du säga vad du tycker om stödet för barn och unga i länet.
    .guardian = Här kan du och ditt barn säga vad ni tycker om stödet för barn och unga i länet.
