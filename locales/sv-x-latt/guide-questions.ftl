# Questions as young people and guardians ask them, each with a short answer.

ask-far-foraldrar-veta = Får mina föräldrar veta?
    .answer = Det beror på vem du pratar med. Det beror också på hur gammal du är. Vuxna i vård och skola får oftast inte sprida vad du säger. En förälder måste ibland få veta för att du ska få hjälp. Fråga först: Vem får veta? Du kan vara anonym hos Bris om du är under 18.

ask-vad-ar-tystnadsplikt = Vad är tystnadsplikt?
    .answer = Det är en regel. En vuxen får inte berätta för andra vad du säger. Regeln gäller i vården. Den gäller hos kuratorn på skolan. Men de som jobbar med barn måste säga till socialtjänsten om de tror att ett barn har det illa. Fråga vad som gäller innan du berättar.

ask-maste-jag-saga-vad-jag-heter = Måste jag säga vad jag heter?
    .answer = Nej, inte hos Bris. Länet har en ungdomsmottagning på nätet. Du kan höra av dig till kuratorn där utan att säga ditt namn. Den är för dig mellan 13 och 23 år. De behöver veta var du är om du ringer 112.

ask-kostar-det = Kostar det pengar att få hjälp?
    .answer = Det är ofta gratis. Bris kostar inget. Ungdomsmottagningen på nätet kostar inget. Kuratorn på skolan kostar inget. Att ringa 1177 kostar som ett vanligt samtal. Du kan läsa på svaret vad vi vet om varje plats.
    .answer-guardian = Det är ofta gratis. Kuratorn på skolan kostar inget för ditt barn. Bris kostar inget. Ungdomsmottagningen på nätet kostar inget. Att ringa 1177 kostar som ett vanligt samtal. Du kan läsa på svaret vad vi vet om varje plats.

ask-vad-hander-nar-jag-ringer-bris = Vad händer om jag ringer Bris?
    .answer = En vuxen svarar. Du väljer själv vad du vill säga. Det är gratis. Du får vara anonym. Bris är för dig under 18. Ibland är det kö. Du kan vänta kvar. Du kan ringa igen. Du kan chatta.

ask-vad-hander-nar-jag-ringer-112 = Vad händer om jag ringer 112?
    .answer = De frågar vad som har hänt. De frågar var du är. Svara så gott du kan. Det är okej att gråta. Det är okej om orden är svåra att hitta. De kan skicka polis, ambulans eller brandkår. Lägg inte på innan de säger till.
    .answer-guardian = De frågar vad som har hänt. De frågar var ni är. Svara så gott du kan. De kan skicka polis, ambulans eller brandkår. Stanna hos ditt barn om du kan. Lägg inte på innan de säger till.

ask-vagar-inte-ringa = Jag vågar inte ringa. Vad kan jag göra?
    .answer = Det är okej. Du kan chatta eller mejla med Bris om du är under 18. En vuxen du litar på kan ringa. En vuxen kan också sitta bredvid dig. Skriv upp det första du vill säga. Ring 112 ändå om det är farligt nu.

ask-ingen-svarar = Vad gör jag om ingen svarar?
    .answer = Ge inte upp. Det kan vara kö. Vänta kvar eller prova igen om en stund. Prova chatten om det finns en. Gå till en vuxen du litar på så länge. Ring 112 om det är farligt nu.
    .answer-guardian = Ge inte upp. Det kan vara kö. Vänta kvar eller prova igen om en stund. Prova chatten om det finns en. Lämna inte ditt barn ensamt. Ring 112 om det är farligt nu.

ask-ar-det-allvarligt-nog = Är det här viktigt nog?
    .answer = Ja. Det räcker att det känns jobbigt för dig. Du behöver inte vänta tills det blir värre. Du behöver inte ha ett namn på det. Någon annan kanske passar bättre. Den du pratar med kan hjälpa dig dit.
    .answer-guardian = Ja. Det räcker att du är orolig för ditt barn. Du behöver inte vänta tills det blir värre. Du behöver inte ha ett namn på det. Någon annan kanske passar bättre. Den du pratar med kan hjälpa er dit.

ask-vet-inte-vad-jag-ska-saga = Jag vet inte vad jag ska säga
    .answer = Du behöver inte ha alla ord. Du kan säga: Hej, jag mår inte bra. Jag vet inte var jag ska börja. Den andra kan sedan fråga. Du får säga stopp. Du kan låna ord som står på svaret.

ask-tank-om-jag-grater = Vad händer om jag gråter?
    .answer = Det gör inget. Många gråter när de säger något svårt. Den som lyssnar är van. Den kan vänta. Du får ta en paus. Du får vara tyst en stund.

ask-ta-med-nagon = Kan jag ta med en kompis?
    .answer = Det går ofta bra. Fråga först. Det kan kännas lättare med någon bredvid. Du kan också be en vuxen du litar på att följa med. Säg till om du vill prata ensam en stund.

ask-prata-med-nagon-annan = Det känns inte bra med den jag pratar med
    .answer = Du får säga det. Alla passar inte ihop. Fråga om du kan få prata med någon annan. Du kan be en vuxen säga det för dig. Det går inte alltid. Det är okej att fråga.

ask-har-berattat-men-inget-hande = Jag har berättat, men inget hände
    .answer = Det är inte ditt fel. Berätta igen. Berätta för samma vuxen eller för någon annan. Du kan säga: Jag har berättat förut. Jag behöver hjälp nu. Du kan också prata med Bris om du är under 18. Ni kan prata om vad du kan göra.

ask-syns-det-att-jag-varit-har = Kan någon se att jag har varit här?
    .answer = Du behöver inte säga vem du är här. Men mobilen eller datorn kan minnas vilka sidor du har öppnat. Den som lånar den kan se det. Knappen Lämna tar dig bort från sidan. Den tar inte bort allt. Du kan själv ta bort listan över sidor.

ask-syns-samtalet = Kan någon se att jag har ringt?
    .answer = Kvinnofridslinjen syns inte på räkningen när du har ringt dit. Men numret kan finnas kvar i listan i din mobil. Du kan ta bort det där. Är du rädd att någon tittar? Du kan låna en annan telefon.

ask-vad-gor-en-kurator = Vad gör en kurator?
    .answer = En kurator lyssnar. En kurator hjälper dig att förstå det som är svårt. Ni kan prata om hemma, skolan, vänner eller hur du mår. Du kan själv gå till kuratorn på din skola. Du behöver inte veta vad du ska säga.

ask-vad-ar-en-vag-in = Vad är En väg in?
    .answer = Du börjar där för att få vård i länet. Det är för barn och unga som mår dåligt i tankar och känslor. De tar reda på vad du behöver. De visar dig rätt. Vi har inte hittat ett säkert nummer dit än. Ring 1177 och fråga.
    .answer-guardian = Ni börjar där för att få vård i länet. Det är för barn och unga som mår dåligt i tankar och känslor. De tar reda på vad ditt barn behöver. De visar er rätt. Vi har inte hittat ett säkert nummer dit än. Ring 1177 och fråga.

ask-vad-gor-socialtjansten = Vad gör socialtjänsten?
    .answer = De ger stöd till barn, unga och familjer. Stödet kan vara råd, samtal eller annan hjälp. Du kan ringa och fråga. Du behöver inte säga vem du är. De måste ta reda på mer om ett barn kan ha det illa.

ask-vad-ar-en-orosanmalan = Vad är en orosanmälan?
    .answer = Den som jobbar med barn måste säga till socialtjänsten om ett barn kan ha det illa. Det heter orosanmälan. Socialtjänsten tar reda på om barnet behöver hjälp. Du kan be den vuxna att prata med dig först.
    .answer-guardian = Någon säger till socialtjänsten att ett barn kan ha det illa. Den som jobbar med barn måste göra det. Socialtjänsten tar då reda på om familjen behöver stöd. Du kan själv ringa dem. Fråga vad som händer sedan.

ask-maste-jag-flytta = Måste jag flytta om jag berättar?
    .answer = Ingen kan lova något innan. Familjen får ofta stöd. Barnet bor ofta kvar. Du kan få bo på ett tryggt ställe om det är farligt hemma. Du har rätt att säga vad du tycker. De vuxna ska lyssna.

ask-ar-det-mitt-fel = Är det mitt fel?
    .answer = Nej. Den som gör dig illa har ansvaret. Det är inte heller ditt fel när en vuxen mår dåligt eller dricker. Du kanske har väntat med att berätta. Det spelar ingen roll. Du får be om hjälp ändå.

ask-far-foraldrar-sla = Får föräldrar slå sina barn?
    .answer = Nej. Man får inte slå barn i Sverige. Föräldrar får inte heller göra det. Berätta för en vuxen du litar på. Du kan ringa Bris på 116 111. Ring 112 om det är farligt nu.

ask-foralder-dricker = Min förälder dricker. Vad kan jag göra?
    .answer = Det är inte ditt fel. De vuxna ska lösa det. Du får prata om det. Gå till kuratorn på skolan. Du kan höra av dig till Bris om du är under 18. Ring 112 om det är farligt hemma.

ask-jag-vill-inte-leva = Jag orkar inte leva. Vad ska jag göra?
    .answer = Det är bra att du frågar. Var inte ensam nu. Säg till någon nära dig. Gör det även om det är natt. Ring 112 om du är rädd att göra dig illa. Du kan ringa Bris på 116 111 om du är under 18. De svarar dygnet runt.

ask-kompis-vill-inte-leva = Min kompis vill inte leva
    .answer = Ta det på allvar. Fråga och lyssna. Säg till en vuxen i dag. Gör det även om du har lovat att vara tyst. Du ska inte vara ensam med det här. Ring 112 om det är bråttom. Stanna kvar om du kan.

ask-orolig-for-en-kompis = Jag är orolig för en kompis
    .answer = Säg att du bryr dig. Fråga hur det är. Du behöver inte lösa det själv. Säg till en vuxen. Det kan vara kuratorn på skolan. Alla får säga till socialtjänsten när de är oroliga för ett barn. Ring 112 om det är fara nu.

ask-kan-jag-vara-anonym-om-jag-ar-orolig = Kan jag säga att jag är orolig utan att säga mitt namn?
    .answer = Ja, om du inte jobbar med barn. Du kan vara anonym när du ringer socialtjänsten. Säg att du vill det. Säg det före ditt namn. Du behöver inte veta säkert hur barnet har det. Det räcker att du är orolig.

ask-ater-nastan-inget = Jag äter nästan inget. Vem kan jag prata med?
    .answer = Börja med skolsköterskan eller en vuxen hemma. Du kan få hjälp även om du inte ser sjuk ut. Ring 1177 om du svimmar eller kräks ofta. Ring också om du är orolig för din kropp. De svarar dygnet runt. Ring 112 om det är bråttom.

ask-kan-inte-sova = Jag kan inte sova. Vad kan hjälpa?
    .answer = Prova att gå upp vid samma tid varje dag. Lägg bort mobilen en stund innan du ska sova. Skriv ner det du tänker på. Prata med skolsköterskan om det inte går över. Umo har övningar för dig från 13 år.

ask-vagar-inte-ga-till-skolan = Jag klarar inte att gå till skolan
    .answer = Säg till någon hemma eller på skolan. Du kan börja med kuratorn eller mentorn. Är du borta mycket? Skolan ska ta reda på varför. Du ska få vara med. Säg vad som kan göra det lite lättare.

ask-barn-gar-inte-till-skolan = Mitt barn går inte till skolan. Vad ska jag göra?
    .answer = Ring skolan. Säg hur det är. Be att få prata med rektorn eller kuratorn. Är ett barn borta mycket? Skolan ska ta reda på varför. Du och ditt barn ska vara med. Skriv upp vad ni har bestämt.

ask-gar-inte-i-gymnasiet = Jag går inte i gymnasiet. Får jag hjälp?
    .answer = Ja. Din kommun ska erbjuda dig hjälp. Det gäller om du är under 20 och inte har gått klart. Du kan kanske börja i skolan igen. Det kan vara något annat som passar dig. Ring kommunen. Säg att du inte går i gymnasiet. Be att få prata med den som hjälper unga som du.

ask-mobbad-ingen-gor-nagot = Andra mobbar mig, och ingen gör något
    .answer = Skolan ska få det att sluta. Skriv upp vad som händer och när. Säg till mentorn eller kuratorn. Säg sedan till rektorn. Hjälper det inte? Du eller en vuxen kan gå till den som driver skolan. Ni kan sedan gå till Barn- och elevombudet.

ask-nagon-har-spridit-en-bild = Någon har spridit en bild på mig
    .answer = Det är inte ditt fel. Det kan vara ett brott. Spara det som någon har skrivit. Spara namnet på kontot. Skicka inget mer. Betala inget. Säg till en vuxen du litar på. Polisen och Bris kan hjälpa dig.

ask-vad-hander-hos-polisen = Vad händer om jag berättar för polisen?
    .answer = Du säger vad som har hänt. Polisen frågar och skriver. En förälder får ofta veta om du är under 18. Är du rädd för det? Säg det först. Du kan prata med Bris innan. Du behöver inte säga ditt namn där.

ask-familjen-bestammer-over-mig = Min familj bestämmer vem jag får träffa
    .answer = Ingen får hota dig eller slå dig. Ingen får tvinga dig att gifta dig. Du kan fråga socialtjänsten, polisen eller ungdomsmottagningen. Du behöver inte säga vem du är. De kan bli oroliga och veta vem du är. De måste då säga till socialtjänsten om du är under 18.

ask-maste-jag-beratta-hemma = Måste jag berätta hemma vem jag är?
    .answer = Nej. Du väljer själv vem du berättar för. Du väljer när. Du kan prata med Bris eller ungdomsmottagningen först. Är du rädd för vad som händer hemma? Säg det till den du pratar med.

ask-vad-hander-pa-ungdomsmottagningen = Vad händer på ungdomsmottagningen?
    .answer = Du kan prata om kropp, sex, kärlek och hur du mår. Länet har en mottagning på nätet. Du träffar en barnmorska, kurator eller läkare på video. Den är för dig mellan 13 och 23 år. Den är gratis.

ask-jag-kanske-ar-gravid = Jag kanske är gravid
    .answer = Du behöver inte vara ensam om det. Gör ett test så fort du kan. Ungdomsmottagningen har barnmorska. Det är gratis. Du kan ringa 1177 om du har ont eller blöder. De svarar dygnet runt.

ask-nar-ska-jag-ringa-1177 = När ska jag ringa 1177?
    .answer = Ring när du är sjuk eller har ont. Ring när du undrar vart du ska gå. En sjuksköterska svarar dygnet runt. Det kostar som ett vanligt samtal. Ring 112 om det är fara för någons liv.
    .answer-guardian = Ring när ditt barn är sjukt eller har ont. Ring när du undrar vart ni ska gå. En sjuksköterska svarar dygnet runt. Det kostar som ett vanligt samtal. Ring 112 om det är fara för någons liv.

ask-kostar-tandlakaren = Kostar det att gå till tandläkaren?
    .answer = Nej, inte för dig som är ung. Det är gratis till och med det år du fyller 19. Du och din familj kan välja tandläkare från det år du fyller 3.

ask-far-jag-straff-om-jag-berattar = Får jag straff om jag berättar om droger?
    .answer = Narkotika är förbjudet i Sverige. Men den som ger dig stöd vill hjälpa dig. Du är anonym hos Droghjälpen. Vuxna i skola och vård kan behöva säga till socialtjänsten om du är under 18. Fråga vad som gäller innan du berättar.

ask-spelar-for-mycket = Spelar jag för mycket?
    .answer = Tänk efter. Tar spelet tid från sömn, skola eller vänner? Ljuger du om det? Prata med kuratorn på skolan. Spelar du om pengar? Du kan chatta med Stödlinjen. Det är gratis. Du behöver inte säga vem du är.

ask-kan-jag-sluta = Kan jag lämna ett gäng?
    .answer = Det finns vuxna som hjälper unga att lämna gäng. Gör det inte ensam. Prata med en vuxen du litar på, kuratorn eller socialtjänsten. Du kan prata med Bris om du är under 18. Du kan vara anonym. Ring 112 om någon vill göra dig illa nu.

ask-tror-jag-har-adhd = Jag tror att jag har adhd
    .answer = Säg det till skolsköterskan, kuratorn eller din lärare. Du kan få stöd i skolan även om det inte har ett namn. Vill du och din familj fråga vården? Ni kan ringa 1177. De visar er vart ni ska gå.

ask-maste-jag-beratta-allt-igen = Måste jag berätta allt igen?
    .answer = Du kan slippa en del. Hjälper flera vuxna dig? Be om ett möte där alla är med. Ni gör en plan ihop. Ni gör den bara om du och din familj säger ja. Du ska få säga vad du tycker. Fråga någon du redan träffar.

ask-prata-annat-sprak = Kan jag få hjälp på mitt språk?
    .guardian = Kan vi få hjälp på vårt språk?
    .answer = Fråga efter tolk hos vården, skolan eller socialtjänsten. Säg vilket språk du vill prata. Kvinnofridslinjen har tolk till de flesta språk. Du kan läsa Youmo på flera språk. Två av dem är arabiska och somaliska.
    .answer-guardian = Fråga efter tolk hos vården, skolan eller socialtjänsten. Säg vilket språk du och ditt barn vill prata. Kvinnofridslinjen har tolk till de flesta språk. Ditt barn kan läsa Youmo på flera språk. Två av dem är arabiska och somaliska.

ask-vi-har-inte-rad = Vi har för lite pengar hemma
    .answer = De vuxna ska lösa det. Säg det till kuratorn på skolan eller en vuxen du litar på. Den som är vuxen hemma kan be socialtjänsten om råd om pengar. Du kan prata med Bris om hur det känns. Det gäller om du är under 18.

ask-vad-tycker-jag-om-placeringen = Jag vill inte bo där jag bor nu
    .answer = Säg det till den du brukar prata med på socialtjänsten. Du har rätt att säga vad du tycker. De ska lyssna. Det blir inte alltid som du vill. Du kan prata med Bris om du är under 18. Gör någon dig illa? Berätta det direkt.

ask-vem-bestammer = Får jag vara med och bestämma?
    .answer = Du har rätt att säga vad du tycker. Det gäller allt som rör dig. Vuxna ska lyssna. De ska tänka på din ålder. Men du får inte alltid som du vill. Fråga hur de tänkte när de bestämde.

ask-blir-jag-lyssnad-pa = Lyssnar någon på vad barn tycker?
    .answer = Ja. Du kan svara på den här sidan under Säg vad du tycker. Du kan prata med elevrådet eller din mentor i skolan. Barnombudsmannen lyssnar på barn i hela landet. De kan inte lösa det som har hänt just dig. De kan säga vart du kan gå.

ask-barn-vill-inte-prata = Mitt barn vill inte prata med mig
    .answer = Det är vanligt. Prova när ni gör något annat. Ni kan till exempel åka bil. Säg att du finns kvar. Ditt barn kanske hellre pratar med en annan vuxen. Det kan vara på skolan eller hos Bris. Du kan också själv be om råd.

ask-blir-soc-misstanksamma = Kan jag våga be socialtjänsten om råd?
    .answer = Ja. Du kan ringa och fråga i flera kommuner. Du behöver inte säga vem det gäller. Familjecentralen har också någon från socialtjänsten. De måste ta reda på mer om ditt barn kan ha det illa. Säg vad du är rädd för när du ringer.
