# Questions as young people and guardians ask them, each with a short answer.

ask-far-foraldrar-veta = Får mina föräldrar veta?
    .answer = Det beror på vem du pratar med och hur gammal du är. Vuxna i vård och skola får oftast inte sprida det du säger. Ibland måste en förälder få veta för att du ska få hjälp. Fråga först: Vem får veta? Är du under 18 får du vara anonym hos Bris.

ask-vad-ar-tystnadsplikt = Vad är tystnadsplikt?
    .answer = Det är en regel. Den säger att en vuxen inte får berätta vidare vad du säger. Den gäller i vården och hos kuratorn på skolan. Men de som jobbar med barn måste säga till socialtjänsten om de tror att ett barn far illa. Fråga vad som gäller innan du berättar.

ask-maste-jag-saga-vad-jag-heter = Måste jag säga vad jag heter?
    .answer = Nej, inte hos Bris. På nätet kan du höra av dig till kuratorn på länets digitala ungdomsmottagning utan att säga ditt namn. Den är för dig mellan 13 och 23 år. Ringer du 112 behöver de veta var du är.

ask-kostar-det = Kostar det något att få hjälp?
    .answer = Ofta är det gratis. Bris och den digitala ungdomsmottagningen kostar inget. Det gör inte kuratorn på skolan heller. Att ringa 1177 kostar som ett vanligt samtal. På svaret står det vad vi vet om varje ställe.
    .answer-guardian = Ofta är det gratis. Kuratorn på skolan, Bris och den digitala ungdomsmottagningen kostar inget för ditt barn. Att ringa 1177 kostar som ett vanligt samtal. På svaret står det vad vi vet om varje ställe.

ask-vad-hander-nar-jag-ringer-bris = Vad händer om jag ringer Bris?
    .answer = En vuxen svarar. Du väljer själv vad du vill berätta. Det är gratis och du får vara anonym. Bris är för dig som är under 18. Ibland är det kö. Då kan du vänta kvar, ringa igen eller chatta.

ask-vad-hander-nar-jag-ringer-112 = Vad händer om jag ringer 112?
    .answer = Du får frågan vad som har hänt och var du är. Svara så gott du kan. Det gör inget om du gråter eller inte hittar orden. De kan skicka polis, ambulans eller brandkår. Lägg inte på förrän de säger till.
    .answer-guardian = Du får frågan vad som har hänt och var ni är. Svara så gott du kan. De kan skicka polis, ambulans eller brandkår. Stanna hos ditt barn om det går. Lägg inte på förrän de säger till.

ask-vagar-inte-ringa = Jag vågar inte ringa. Vad gör jag?
    .answer = Det är okej. Är du under 18 kan du chatta eller mejla med Bris. Du kan också be en vuxen du litar på att ringa, eller sitta bredvid. Skriv upp det första du vill säga. Är det farligt nu ska du ringa 112 ändå.

ask-ingen-svarar = Tänk om ingen svarar?
    .answer = Ge inte upp. Det kan vara kö. Vänta kvar eller prova igen om en stund. Prova chatten om det finns en. Gå till en vuxen du litar på så länge. Är det farligt nu ringer du 112.
    .answer-guardian = Ge inte upp. Det kan vara kö. Vänta kvar eller prova igen om en stund. Prova chatten om det finns en. Lämna inte ditt barn ensamt så länge. Är det farligt nu ringer du 112.

ask-ar-det-allvarligt-nog = Är det här allvarligt nog?
    .answer = Ja. Känns det jobbigt för dig så räcker det. Du behöver inte vänta tills det blir värre. Du behöver inte ha ett namn på det. Passar någon annan bättre kan den du pratar med hjälpa dig dit.
    .answer-guardian = Ja. Är du orolig för ditt barn så räcker det. Du behöver inte vänta tills det blir värre. Du behöver inte ha ett namn på det. Passar någon annan bättre kan den du pratar med hjälpa er dit.

ask-vet-inte-vad-jag-ska-saga = Jag vet inte vad jag ska säga
    .answer = Du behöver inte ha alla ord. Du kan säga: Hej, jag mår inte bra och vet inte var jag ska börja. Sedan kan den andra fråga. Du får säga stopp. På svaret finns ord som du kan låna.

ask-tank-om-jag-grater = Tänk om jag börjar gråta?
    .answer = Det gör inget. Många gråter när de berättar något svårt. Den som lyssnar är van och kan vänta. Du får ta en paus. Du får vara tyst en stund.

ask-ta-med-nagon = Kan jag ta med en kompis?
    .answer = Ofta går det bra, men fråga först. Det kan kännas lättare att berätta med någon bredvid. Du kan också be en vuxen du litar på att följa med. Säg till om du vill prata ensam en stund.

ask-prata-med-nagon-annan = Det känns inte bra med den jag pratar med
    .answer = Du får säga det. Alla passar inte ihop. Fråga om du kan få prata med någon annan. Du kan be en vuxen att säga det åt dig. Det går inte alltid, men det är okej att fråga.

ask-har-berattat-men-inget-hande = Jag har berättat men inget hände
    .answer = Det är inte ditt fel. Berätta igen, för samma vuxen eller för någon annan. Du kan säga: Jag har berättat förut, men jag behöver hjälp nu. Är du under 18 kan du också prata med Bris om vad du kan göra.

ask-syns-det-att-jag-varit-har = Kan någon se att jag har varit här?
    .answer = Här behöver du inte säga vem du är. Men mobilen eller datorn kan minnas vilka sidor du har öppnat. Den som lånar den kan se det. Knappen Lämna tar dig bort från sidan, men den tar inte bort allt. Du kan själv rensa listan över sidor.

ask-syns-samtalet = Syns det att jag har ringt?
    .answer = Att du har ringt Kvinnofridslinjen syns inte på räkningen. Men numret kan stå kvar i listan i din mobil. Du kan ta bort det där. Är du rädd att någon tittar kan du låna en annan telefon.

ask-vad-gor-en-kurator = Vad gör en kurator?
    .answer = En kurator lyssnar och hjälper dig att reda ut det som är svårt. Det kan handla om hemma, skolan, vänner eller hur du mår. Du kan själv gå till kuratorn på din skola. Du behöver inte veta vad du ska säga.

ask-vad-ar-en-vag-in = Vad är En väg in?
    .answer = Det är den första vägen in till vården när barn och unga i länet mår dåligt i tankar och känslor. Vården tar reda på vad du behöver och visar dig rätt. Vi har inte hittat ett säkert nummer dit än. Ring 1177 och fråga.
    .answer-guardian = Det är den första vägen in till vården när barn och unga i länet mår dåligt i tankar och känslor. Vården tar reda på vad ditt barn behöver och visar er rätt. Vi har inte hittat ett säkert nummer dit än. Ring 1177 och fråga.

ask-vad-gor-socialtjansten = Vad gör socialtjänsten?
    .answer = De ger stöd till barn, unga och familjer. Det kan vara råd, samtal eller annan hjälp. Du kan ringa och fråga utan att säga vem du är. De måste ta reda på mer om ett barn kan fara illa.

ask-vad-ar-en-orosanmalan = Vad är en orosanmälan?
    .answer = Den som jobbar med barn måste säga till socialtjänsten om ett barn kan fara illa. Det kallas orosanmälan. Socialtjänsten tar då reda på om barnet behöver hjälp. Du kan be den vuxna att prata med dig först.
    .answer-guardian = Någon säger till socialtjänsten att ett barn kan fara illa. Den som jobbar med barn måste göra det. Socialtjänsten tar då reda på om familjen behöver stöd. Du kan själv ringa dem och fråga vad som händer sedan.

ask-maste-jag-flytta = Måste jag flytta om jag berättar?
    .answer = Ingen kan lova i förväg. Ofta får familjen stöd och barnet bor kvar. Är det farligt hemma kan du få bo på ett tryggt ställe. Du har rätt att säga vad du tycker, och de vuxna ska lyssna.

ask-ar-det-mitt-fel = Är det mitt fel?
    .answer = Nej. När någon gör dig illa är det den som har ansvaret. Det är inte heller ditt fel när en vuxen mår dåligt eller dricker. Det spelar ingen roll om du har väntat med att berätta. Du får be om hjälp ändå.

ask-far-foraldrar-sla = Får föräldrar slå sina barn?
    .answer = Nej. I Sverige är det förbjudet att slå barn. Det gäller också föräldrar. Berätta för en vuxen du litar på eller ring Bris på 116 111. Är det farligt nu ringer du 112.

ask-foralder-dricker = Min förälder dricker. Vad kan jag göra?
    .answer = Det är inte ditt fel, och det är inte du som ska lösa det. Du får prata om det. Gå till kuratorn på skolan eller hör av dig till Bris om du är under 18. Är det farligt hemma ringer du 112.

ask-jag-vill-inte-leva = Jag orkar inte leva. Vad gör jag?
    .answer = Det är bra att du frågar. Var inte ensam nu. Berätta för någon nära dig, även om det är natt. Är du rädd att göra dig illa ringer du 112. Är du under 18 kan du ringa Bris på 116 111, dygnet runt.

ask-kompis-vill-inte-leva = Min kompis vill inte leva
    .answer = Ta det på allvar. Fråga rakt ut och lyssna. Berätta för en vuxen i dag, även om du har lovat att vara tyst. Du ska inte bära det här själv. Är det bråttom ringer du 112. Stanna kvar om du kan.

ask-orolig-for-en-kompis = Jag är orolig för en kompis
    .answer = Säg att du bryr dig och fråga hur det är. Du behöver inte lösa det själv. Berätta för en vuxen, till exempel kuratorn på skolan. Alla får säga till socialtjänsten när de är oroliga för ett barn. Är det fara nu ringer du 112.

ask-kan-jag-vara-anonym-om-jag-ar-orolig = Kan jag berätta om min oro utan att säga mitt namn?
    .answer = Ja, om du inte jobbar med barn. Då kan du vara anonym när du ringer socialtjänsten. Säg att du vill det innan du säger ditt namn. Du behöver inte veta säkert hur barnet har det. Det räcker att du är orolig.

ask-ater-nastan-inget = Jag äter nästan inget. Vem pratar jag med?
    .answer = Börja med skolsköterskan eller en vuxen hemma. Du behöver inte se sjuk ut för att få hjälp. Ring 1177 om du svimmar, kräks ofta eller är orolig för din kropp. De svarar dygnet runt. Är det bråttom ringer du 112.

ask-kan-inte-sova = Jag kan inte sova. Vad hjälper?
    .answer = Prova att gå upp vid samma tid varje dag. Lägg bort mobilen en stund innan du ska sova. Skriv ner det som snurrar i huvudet. Går det inte över, prata med skolsköterskan. På Umo finns övningar för dig från 13 år.

ask-vagar-inte-ga-till-skolan = Jag klarar inte att gå till skolan
    .answer = Berätta för någon hemma eller på skolan. Du kan börja med kuratorn eller mentorn. Är du borta mycket ska skolan ta reda på varför, och du ska få vara med. Säg vad som skulle göra det lite lättare.

ask-barn-gar-inte-till-skolan = Mitt barn går inte till skolan. Vad gör jag?
    .answer = Ring skolan och säg hur det är. Be att få prata med rektorn eller kuratorn. När ett barn är borta mycket ska skolan ta reda på varför. Du och ditt barn ska vara med. Skriv upp vad ni har bestämt.

ask-gar-inte-i-gymnasiet = Jag går inte i gymnasiet. Får jag hjälp?
    .answer = Ja. Är du under 20 och inte har gått klart ska din kommun erbjuda dig hjälp. Det kan vara att börja i skolan igen eller något annat som passar dig. Ring kommunen och säg att du inte går i gymnasiet. Be att få prata med den som hjälper unga som du.

ask-mobbad-ingen-gor-nagot = Jag är mobbad och ingen gör något
    .answer = Skolan ska få det att sluta. Skriv upp vad som händer och när. Berätta för mentorn eller kuratorn, och sedan för rektorn. Hjälper det inte kan du eller en vuxen gå till den som driver skolan, och sedan till Barn- och elevombudet.

ask-nagon-har-spridit-en-bild = Någon har spridit en bild på mig
    .answer = Det är inte ditt fel. Det kan vara ett brott. Spara det som står skrivet och namnet på kontot. Skicka inget mer och betala inget. Berätta för en vuxen du litar på. Polisen och Bris kan hjälpa dig vidare.

ask-vad-hander-hos-polisen = Vad händer om jag berättar för polisen?
    .answer = Du säger vad som har hänt. Polisen frågar och skriver upp det. Är du under 18 får ofta en förälder veta. Är du rädd för det ska du säga det först. Du kan prata med Bris innan, utan att säga ditt namn.

ask-familjen-bestammer-over-mig = Min familj bestämmer vem jag får träffa
    .answer = Ingen får hota dig, slå dig eller tvinga dig att gifta dig. Du kan ringa socialtjänsten, polisen eller ungdomsmottagningen och fråga utan att säga vem du är. Är du under 18 måste de säga till socialtjänsten om de vet vem du är och blir oroliga.

ask-maste-jag-beratta-hemma = Måste jag komma ut hemma?
    .answer = Nej. Du väljer själv vem du berättar för och när. Du kan prata med Bris eller ungdomsmottagningen först. Är du rädd för vad som händer hemma, säg det till den du pratar med.

ask-vad-hander-pa-ungdomsmottagningen = Vad händer på ungdomsmottagningen?
    .answer = Där kan du prata om kropp, sex, kärlek och hur du mår. På länets digitala mottagning träffar du en barnmorska, kurator eller läkare på video. Den är för dig mellan 13 och 23 år. Den är gratis.

ask-jag-kanske-ar-gravid = Jag kanske är gravid
    .answer = Du behöver inte bära det själv. Gör ett test så fort du kan. På ungdomsmottagningen finns barnmorska, och det är gratis. Har du ont eller blöder kan du ringa 1177. De svarar dygnet runt.

ask-nar-ska-jag-ringa-1177 = När ska jag ringa 1177?
    .answer = När du är sjuk, har ont eller undrar vart du ska gå. En sjuksköterska svarar dygnet runt. Det kostar som ett vanligt samtal. Är det fara för någons liv ringer du 112.
    .answer-guardian = När ditt barn är sjukt eller har ont, eller när du undrar vart ni ska gå. En sjuksköterska svarar dygnet runt. Det kostar som ett vanligt samtal. Är det fara för någons liv ringer du 112.

ask-kostar-tandlakaren = Kostar det att gå till tandläkaren?
    .answer = Nej, inte för dig som är ung. Det är gratis till och med det år du fyller 19. Från det år du fyller 3 kan du och din familj välja tandläkare.

ask-far-jag-straff-om-jag-berattar = Får jag straff om jag berättar om droger?
    .answer = Narkotika är förbjudet i Sverige. Men den som ger dig stöd vill hjälpa dig. Hos Droghjälpen är du anonym. Vuxna i skola och vård kan behöva säga till socialtjänsten om du är under 18. Fråga vad som gäller innan du berättar.

ask-spelar-for-mycket = Spelar jag för mycket?
    .answer = Känn efter. Tar spelet tid från sömn, skola eller vänner? Ljuger du om det? Prata med kuratorn på skolan. Spelar du om pengar kan du chatta med Stödlinjen. Det är gratis, och du behöver inte säga vem du är.

ask-kan-jag-sluta = Kan jag ta mig ur ett gäng?
    .answer = Det finns vuxna som hjälper unga att ta sig ur. Gör det inte ensam. Prata med en vuxen du litar på, kuratorn eller socialtjänsten. Är du under 18 kan du prata med Bris anonymt. Är någon ute efter dig nu ringer du 112.

ask-tror-jag-har-adhd = Jag tror att jag har adhd
    .answer = Berätta för skolsköterskan, kuratorn eller din lärare. Du kan få stöd i skolan utan att ha ett namn på det. Vill du och din familj fråga vården kan ni ringa 1177. De visar er vart ni ska gå.

ask-maste-jag-beratta-allt-igen = Måste jag berätta allt en gång till?
    .answer = Du kan slippa en del. Får du hjälp från flera håll kan du be om ett möte där alla är med. Då gör ni en plan ihop. Den görs bara om ni säger ja, och du ska få säga vad du tycker. Fråga någon du redan träffar.

ask-prata-annat-sprak = Kan jag få hjälp på mitt språk?
    .guardian = Kan vi få hjälp på vårt språk?
    .answer = Fråga efter tolk hos vården, skolan eller socialtjänsten. Säg vilket språk du vill prata. Kvinnofridslinjen har tolk till de flesta språk. På Youmo kan du läsa på flera språk, till exempel arabiska och somaliska.
    .answer-guardian = Fråga efter tolk hos vården, skolan eller socialtjänsten. Säg vilket språk du och ditt barn vill prata. Kvinnofridslinjen har tolk till de flesta språk. På Youmo kan ditt barn läsa på flera språk, till exempel arabiska och somaliska.

ask-vi-har-inte-rad = Vi har inte råd hemma
    .answer = Det är inte du som ska lösa det. Berätta för kuratorn på skolan eller en vuxen du litar på. Den som är vuxen hemma kan be socialtjänsten om råd om pengar. Är du under 18 kan du prata med Bris om hur det känns.

ask-vad-tycker-jag-om-placeringen = Jag vill inte bo där jag bor nu
    .answer = Säg det till den du brukar prata med på socialtjänsten. Du har rätt att säga vad du tycker. De ska lyssna, men det blir inte alltid som du vill. Är du under 18 kan du prata med Bris. Gör någon dig illa ska du berätta det direkt.

ask-vem-bestammer = Får jag vara med och bestämma?
    .answer = Du har rätt att säga vad du tycker om allt som rör dig. Vuxna ska lyssna och tänka på din ålder. Det betyder inte att du alltid får som du vill. Fråga hur de tänkte när de bestämde.

ask-blir-jag-lyssnad-pa = Lyssnar någon på vad barn tycker?
    .answer = Ja. På den här sidan kan du svara under Säg vad du tycker. I skolan kan du prata med elevrådet eller din mentor. Barnombudsmannen lyssnar på barn i hela landet. De kan inte lösa det som har hänt just dig, men de kan tipsa om vart du kan gå.

ask-barn-vill-inte-prata = Mitt barn vill inte prata med mig
    .answer = Det är vanligt. Prova när ni gör något annat, som att åka bil. Säg att du finns kvar. Ditt barn kanske hellre pratar med en annan vuxen, på skolan eller hos Bris. Du kan också själv be om råd.

ask-blir-soc-misstanksamma = Vågar jag be socialtjänsten om råd?
    .answer = Ja. I flera kommuner kan du ringa och fråga utan att säga vem det gäller. På familjecentralen finns också någon från socialtjänsten. Om ditt barn kan fara illa måste de ta reda på mer. Säg vad du är rädd för när du ringer.
