# Questions in Somali as young people and guardians ask them, each with a short answer.

ask-far-foraldrar-veta = Waalidkay ma ogaanayaan?
    .answer = Waxay ku xiran tahay qofka aad la hadasho iyo da'daada. Dadka waaweyn ee caafimaadka iyo dugsiga badanaa looma oggola inay faafiyaan waxa aad sheegto. Mararka qaarkood waalid waa inuu ogaado si laguu caawiyo. Marka hore weydii: Yaa ogaanaya? Haddii aad ka yar tahay 18, Bris magacaaga waad ka qarin kartaa.

ask-vad-ar-tystnadsplikt = Waa maxay sir-dhowris (tystnadsplikt)?
    .answer = Waa xeer. Wuxuu leeyahay qof weyn looma oggola inuu cid kale u sheego waxa aad sheegto. Wuxuu ka jiraa caafimaadka iyo la-taliyaha (kurator) dugsiga. Laakiin dadka carruurta la shaqeeya waa inay u sheegaan adeegga bulshada (socialtjänsten) haddii ay u maleeyaan in ilmo waxyeello la kulmo. Weydii xeerka jira ka hor inta aadan sheegin.

ask-maste-jag-saga-vad-jag-heter = Ma khasab baa inaan magacayga sheego?
    .answer = Maya, Bris khasab kuma aha. Internetka waxaad kula xiriiri kartaa la-taliyaha (kurator) rugta dhallinyarada ee dijitaalka ah ee gobolka adigoon magacaaga sheegin. Waxay u tahay da'da u dhaxaysa 13 iyo 23 sano. Haddii aad wacdo 112, waa inay ogaadaan meesha aad joogto.

ask-kostar-det = Caawimaaddu lacag ma tahay?
    .answer = Badanaa waa lacag la'aan. Bris iyo rugta dhallinyarada ee dijitaalka ah waa lacag la'aan. La-taliyaha (kurator) dugsiguna sidaas oo kale. Wicitaanka 1177 wuxuu la qiimo yahay wicitaan caadi ah. Jawaabta waxaa ku qoran waxa aan ka ognahay meel kasta.
    .answer-guardian = Badanaa waa lacag la'aan. La-taliyaha (kurator) dugsiga, Bris iyo rugta dhallinyarada ee dijitaalka ah ilmahaagu lacag kama bixiyo. Wicitaanka 1177 wuxuu la qiimo yahay wicitaan caadi ah. Jawaabta waxaa ku qoran waxa aan ka ognahay meel kasta.

ask-vad-hander-nar-jag-ringer-bris = Maxaa dhacaya haddii aan Bris waco?
    .answer = Qof weyn ayaa kuu jawaaba. Adigaa dooranaya waxa aad sheegto. Waa lacag la'aan, magacaagana waad qarin kartaa. Bris waxay u tahay qofka ka yar 18 sano. Mararka qaarkood waa la sugaa. Markaa waad sugi kartaa, mar kale wici kartaa ama chat ku qori kartaa.

ask-vad-hander-nar-jag-ringer-112 = Maxaa dhacaya haddii aan 112 waco?
    .answer = Waxaa lagu weydiinayaa waxa dhacay iyo meesha aad joogto. Uga jawaab inta aad awooddo. Dhib malaha haddii aad ooyso ama aad erayo weydo. Waxay soo diri karaan booliis, ambalaas ama dab-damis. Ha xirin telefoonka ilaa ay kuu sheegaan.
    .answer-guardian = Waxaa lagu weydiinayaa waxa dhacay iyo meesha aad joogtaan. Uga jawaab inta aad awooddo. Waxay soo diri karaan booliis, ambalaas ama dab-damis. Ilmahaaga la joog haddii aad awooddo. Ha xirin telefoonka ilaa ay kuu sheegaan.

ask-vagar-inte-ringa = Waan ka baqayaa inaan waco. Maxaan sameeyaa?
    .answer = Dhib malaha. Haddii aad ka yar tahay 18, Bris waxaad kula xiriiri kartaa chat ama iimayl. Waxaad sidoo kale qof weyn oo aad ku kalsoon tahay ka codsan kartaa inuu waco, ama inuu ku ag fadhiisto. Qor waxa ugu horreeya ee aad rabto inaad sheegto. Haddii khatar hadda jirto, 112 wac si kastaba.

ask-ingen-svarar = Ka warran haddii cidna jawaabi waydo?
    .answer = Ha quusan. Waxaa laga yaabaa in la sugo. Sii sug ama in yar kadib mar kale isku day. Isku day chatka haddii uu jiro. Inta ka horraysa u tag qof weyn oo aad ku kalsoon tahay. Haddii khatar hadda jirto, wac 112.
    .answer-guardian = Ha quusan. Waxaa laga yaabaa in la sugo. Sii sug ama in yar kadib mar kale isku day. Isku day chatka haddii uu jiro. Ilmahaaga keligiis ha ka tagin inta ka horraysa. Haddii khatar hadda jirto, wac 112.

ask-ar-det-allvarligt-nog = Arrintani ma ku filan tahay in caawimaad la raadsado?
    .answer = Haa. Haddii ay adiga kugu adag tahay, taas ayaa ku filan. Uma baahnid inaad sugto ilaa ay ka sii darto. Uma baahnid inaad magac u hayso. Haddii qof kale kuu habboon yahay, qofka aad la hadasho ayaa kaa caawin kara inaad u tagto.
    .answer-guardian = Haa. Haddii aad ilmahaaga ka walaacsan tahay, taas ayaa ku filan. Uma baahnid inaad sugto ilaa ay ka sii darto. Uma baahnid inaad magac u hayso. Haddii qof kale idiin habboon yahay, qofka aad la hadasho ayaa idinka caawin kara inaad u tagtaan.

ask-vet-inte-vad-jag-ska-saga = Ma garanayo waxa aan sheego
    .answer = Uma baahnid inaad erayada oo dhan hayso. Waxaad dhihi kartaa: Salaan, ma fiicni, mana garanayo meesha aan ka bilaabo. Markaa qofka kale ayaa ku weydiin kara. Waad dhihi kartaa jooji. Jawaabta waxaa ku jira erayo aad amaahan karto.

ask-tank-om-jag-grater = Ka warran haddii aan ooyo?
    .answer = Dhib malaha. Dad badan ayaa ooya marka ay wax adag sheegaan. Qofka ku dhegaysanaya wuu u bartay, wuuna sugi karaa. Waad nasan kartaa. In yar waad aamusi kartaa.

ask-ta-med-nagon = Saaxiib ma la tegi karaa?
    .answer = Badanaa way suurtagal tahay, laakiin marka hore weydii. Sheegiddu way kuu fududaan kartaa haddii qof ku ag joogo. Waxaad sidoo kale qof weyn oo aad ku kalsoon tahay ka codsan kartaa inuu ku raaco. Sheeg haddii aad rabto inaad in yar keligaa hadasho.

ask-prata-med-nagon-annan = Igama fiicna qofka aan la hadlo
    .answer = Waad sheegi kartaa. Dadka oo dhan isma wada fahmaan. Weydii haddii aad qof kale la hadli karto. Qof weyn waxaad ka codsan kartaa inuu kuu sheego. Mar walba suurtagal maaha, laakiin waa caadi inaad weydiiso.

ask-har-berattat-men-inget-hande = Waan sheegay laakiin waxba ma dhicin
    .answer = Khaladkaaga ma aha. Mar kale sheeg, isla qofkii weynaa ama qof kale. Waxaad dhihi kartaa: Hore ayaan u sheegay, laakiin hadda caawimaad ayaan u baahanahay. Haddii aad ka yar tahay 18, Bris waad kala hadli kartaa waxa aad samayn karto.

ask-syns-det-att-jag-varit-har = Ma la arki karaa inaan halkan soo booqday?
    .answer = Halkan uma baahnid inaad sheegto cidda aad tahay. Laakiin mobilka ama kombuyuutarku way xasuusnaan karaan bogagga aad furtay. Qofka amaahda wuu arki karaa. Badhanka "Ka bax" bogga wuu kaa saaraa, laakiin wax walba ma tirtiro. Adigu liiska bogagga waad tirtiri kartaa.

ask-syns-samtalet = Ma muuqataa inaan wacay?
    .answer = Haddii aad wacday Kvinnofridslinjen, biilka kama muuqato. Laakiin lambarku wuxuu ku hari karaa liiska mobilkaaga. Halkaas waad ka tirtiri kartaa. Haddii aad ka baqayso in qof fiiriyo, telefoon kale waad amaahan kartaa.

ask-vad-gor-en-kurator = Muxuu qabtaa la-taliyuhu (kurator)?
    .answer = La-taliyuhu (kurator) wuu ku dhegaystaa oo kaa caawiyaa inaad kala saarto waxa adag. Waxay ku saabsanaan kartaa guriga, dugsiga, saaxiibbada ama sida aad dareemayso. Adigu waad u tegi kartaa la-taliyaha dugsigaaga. Uma baahnid inaad garanayso waxa aad sheegto.

ask-vad-ar-en-vag-in = Waa maxay En väg in?
    .answer = Waa albaabka koowaad ee daryeelka caafimaadka marka carruurta iyo dhallinyarada gobolka fikirradooda iyo dareenkoodu xun yihiin. Daryeelka caafimaadku wuxuu ogaadaa waxa aad u baahan tahay oo ku tusaa meesha habboon. Weli ma aanan helin lambar la hubo. Wac 1177 oo weydii.
    .answer-guardian = Waa albaabka koowaad ee daryeelka caafimaadka marka carruurta iyo dhallinyarada gobolka fikirradooda iyo dareenkoodu xun yihiin. Daryeelka caafimaadku wuxuu ogaadaa waxa ilmahaagu u baahan yahay oo idin tusaa meesha habboon. Weli ma aanan helin lambar la hubo. Wac 1177 oo weydii.

ask-vad-gor-socialtjansten = Muxuu qabtaa adeegga bulshada (socialtjänsten)?
    .answer = Adeegga bulshada (socialtjänsten) wuxuu taageeraa carruurta, dhallinyarada iyo qoysaska. Waxay noqon kartaa talo, wada hadal ama caawimaad kale. Waad wici kartaa oo weydiin kartaa adigoon sheegin cidda aad tahay. Waa inay wax badan ogaadaan haddii ilmo waxyeello la kulmi karo.

ask-vad-ar-en-orosanmalan = Waa maxay warbixin walaac (orosanmälan)?
    .answer = Qofka carruurta la shaqeeya waa inuu u sheego adeegga bulshada (socialtjänsten) haddii ilmo waxyeello la kulmi karo. Taas waxaa la yiraahdaa orosanmälan. Markaa adeegga bulshada ayaa eega haddii ilmuhu caawimaad u baahan yahay. Qofka weyn waxaad ka codsan kartaa inuu marka hore kula hadlo.
    .answer-guardian = Waa marka qof adeegga bulshada (socialtjänsten) u sheego in ilmo waxyeello la kulmi karo. Qofka carruurta la shaqeeya waa inuu sidaas sameeyo. Markaa adeegga bulshada ayaa eega haddii qoysku taageero u baahan yahay. Adiga qudhaadu waad wici kartaa oo weydiin kartaa waxa xiga.

ask-maste-jag-flytta = Ma khasab baa inaan guro haddii aan sheego?
    .answer = Cidna hore uma ballan qaadi karto. Badanaa qoyska waa la taageeraa, ilmuhuna gurigiisa ayuu sii joogaa. Haddii guriga khatar ka jirto, waxaa laga yaabaa inaad meel ammaan ah degto. Xaq ayaad u leedahay inaad sheegto fikirkaaga, dadka waaweynna waa inay dhegaystaan.

ask-ar-det-mitt-fel = Ma khaladkayga baa?
    .answer = Maya. Marka qof wax kuu dhimo, isaga ayaa mas'uul ka ah. Sidoo kale khaladkaaga ma aha marka qof weyn niyaddiisu xun tahay ama khamri cabbo. Waxba kama beddelayso haddii aad la sugtay sheegidda. Si kastaba caawimaad waad weydiisan kartaa.

ask-far-foraldrar-sla = Waalidku ma garaaci karaan carruurtooda?
    .answer = Maya. Iswiidhan waa ka mamnuuc in carruurta la garaaco. Waalidkana sidaas ayaa u ah. U sheeg qof weyn oo aad ku kalsoon tahay ama Bris ka wac 116 111. Haddii khatar hadda jirto, wac 112.

ask-foralder-dricker = Waalidkay khamri buu cabbaa. Maxaan samayn karaa?
    .answer = Khaladkaaga ma aha, adigana kuma saarna inaad xalliso. Waad ka hadli kartaa. U tag la-taliyaha (kurator) dugsiga ama Bris la xiriir haddii aad ka yar tahay 18. Haddii guriga khatar ka jirto, wac 112.

ask-jag-vill-inte-leva = Awood uma hayo inaan noolaado. Maxaan sameeyaa?
    .answer = Waa wanaagsan tahay inaad weydiiso. Hadda keligaa ha ahaan. U sheeg qof kuu dhow, xitaa haddii ay habeen tahay. Haddii aad ka baqayso inaad is dhaawacdo, wac 112. Haddii aad ka yar tahay 18, Bris waxaad ka wici kartaa 116 111, habeen iyo maalinba.

ask-kompis-vill-inte-leva = Saaxiibkay ma rabo inuu noolaado
    .answer = Si dhab ah u qaado. Si toos ah u weydii oo dhegayso. Maanta qof weyn u sheeg, xitaa haddii aad ballan qaadday inaad aamusto. Waa inaanad arrintan keligaa qaadin. Haddii ay degdeg tahay, wac 112. La joog haddii aad kari karto.

ask-orolig-for-en-kompis = Saaxiib ayaan u walaacsanahay
    .answer = U sheeg inaad dan ka leedahay oo weydii sida uu yahay. Uma baahnid inaad keligaa xalliso. U sheeg qof weyn, tusaale ahaan la-taliyaha (kurator) dugsiga. Qof kasta wuu u sheegi karaa adeegga bulshada (socialtjänsten) marka uu ilmo u walaacsan yahay. Haddii khatar hadda jirto, wac 112.

ask-kan-jag-vara-anonym-om-jag-ar-orolig = Walaacayga ma sheegi karaa anigoon magacayga sheegin?
    .answer = Haa, haddii aadan carruurta la shaqayn. Markaa magacaaga waad qarin kartaa marka aad wacdo adeegga bulshada (socialtjänsten). Sheeg inaad taas rabto ka hor inta aadan magacaaga sheegin. Uma baahnid inaad hubto sida ilmuhu yahay. Inaad walaacsan tahay ayaa ku filan.

ask-ater-nastan-inget = Ku dhowaad waxba ma cuno. Yaan la hadlaa?
    .answer = Ka bilow kalkaalisada dugsiga ama qof weyn oo guriga jooga. Uma baahnid inaad u muuqato qof xanuunsan si laguu caawiyo. Wac 1177 haddii aad suuxdo, aad badanaa mantagto ama aad jirkaaga ka walaacsan tahay. Way jawaabaan habeen iyo maalinba. Haddii ay degdeg tahay, wac 112.

ask-kan-inte-sova = Hurdo ayaan waayay. Maxaa caawiya?
    .answer = Isku day inaad maalin kasta isku waqti kacdo. Mobilka iska dhig in yar habeenka ka hor. Qor waxa maskaxdaada ku wareegaya. Haddii ay ka dhammaan waydo, la hadal kalkaalisada dugsiga. Umo waxaa ku jira layliyo loogu talagalay da'da 13 iyo ka weyn.

ask-vagar-inte-ga-till-skolan = Ma awoodo inaan dugsiga aado
    .answer = U sheeg qof guriga ama dugsiga jooga. Waxaad ka bilaabi kartaa la-taliyaha (kurator) ama mentorka. Haddii aad inta badan maqan tahay, dugsigu waa inuu ogaado sababta, adiguna waa inaad ka qayb gashaa. Sheeg waxa in yar fududayn kara.

ask-barn-gar-inte-till-skolan = Ilmahaygu dugsiga ma aado. Maxaan sameeyaa?
    .answer = Dugsiga wac oo sheeg sida xaalku yahay. Codso inaad la hadasho maamulaha ama la-taliyaha (kurator). Marka ilmo inta badan maqan yahay, dugsigu waa inuu ogaado sababta. Adiga iyo ilmahaagu waa inaad ka qayb gashaan. Qor waxa aad ku heshiiseen.

ask-gar-inte-i-gymnasiet = Gymnasiet ma dhigto. Caawimaad ma heli karaa?
    .answer = Haa. Haddii aad ka yar tahay 20 oo aadan dhammayn, degmadaadu waa inay kuu soo bandhigto caawimaad. Waxay noqon kartaa inaad dugsi mar kale bilowdo ama wax kale oo kugu habboon. Degmada wac oo sheeg inaadan gymnasiet dhigan. Codso inaad la hadasho qofka caawiya dhallinyarada adiga oo kale ah.

ask-mobbad-ingen-gor-nagot = Waa la i bahdilaa (mobbning), cidina waxba kama qabato
    .answer = Dugsigu waa inuu joojiyo. Qor waxa dhaca iyo goorta. U sheeg mentorka ama la-taliyaha (kurator), kadibna maamulaha. Haddii aanay waxtar lahayn, adiga ama qof weyn ayaa u tegi kara cidda dugsiga maamusha, kadibna Barn- och elevombudet.

ask-nagon-har-spridit-en-bild = Qof baa faafiyay sawir aan ku jiro
    .answer = Khaladkaaga ma aha. Dembi bay noqon kartaa. Kaydi waxa qoran iyo magaca akoonka. Wax dambe ha dirin, waxbana ha bixin. U sheeg qof weyn oo aad ku kalsoon tahay. Booliiska iyo Bris ayaa kaa caawin kara tallaabada xigta.

ask-vad-hander-hos-polisen = Maxaa dhacaya haddii aan booliiska u sheego?
    .answer = Waxaad sheegtaa waxa dhacay. Booliisku su'aalo ayuu ku weydiiyaa oo qoraa. Haddii aad ka yar tahay 18, badanaa waalid waa loo sheegaa. Haddii aad taas ka baqayso, marka hore sheeg. Bris waad la sii hadli kartaa adigoon magacaaga sheegin.

ask-familjen-bestammer-over-mig = Qoyskaygu wuxuu go'aamiyaa cidda aan la kulmi karo
    .answer = Cidna looma oggola inay kuu hanjabto, ku garaacdo ama guur kugu khasabto. Adigoon sheegin cidda aad tahay waad wici kartaa adeegga bulshada (socialtjänsten), booliiska ama rugta dhallinyarada. Haddii aad ka yar tahay 18, waa inay u sheegaan adeegga bulshada haddii ay ku yaqaanaan oo ay walaacaan.

ask-maste-jag-beratta-hemma = Ma khasab baa inaan guriga u sheego cidda aan jeclahay ama aan ahay?
    .answer = Maya. Adigaa dooranaya cidda aad u sheegto iyo goorta. Marka hore waad la hadli kartaa Bris ama rugta dhallinyarada (ungdomsmottagning). Haddii aad ka baqayso waxa guriga ka dhici kara, u sheeg qofka aad la hadlayso.

ask-vad-hander-pa-ungdomsmottagningen = Maxaa ka dhaca rugta dhallinyarada (ungdomsmottagning)?
    .answer = Halkaas waxaad kaga hadli kartaa jirka, galmada, jacaylka iyo sida aad dareemayso. Rugta dijitaalka ah ee gobolka waxaad muuqaal kula kulantaa umuliso, la-taliye (kurator) ama dhakhtar. Waxay u tahay da'da u dhaxaysa 13 iyo 23 sano. Waa lacag la'aan.

ask-jag-kanske-ar-gravid = Waxaa laga yaabaa inaan uur leeyahay
    .answer = Uma baahnid inaad keligaa qaaddo. Baaritaan samee sida ugu dhakhsaha badan. Rugta dhallinyarada (ungdomsmottagning) waxaa jooga umuliso, waana lacag la'aan. Haddii xanuun ku hayo ama dhiig kaa socdo, waxaad wici kartaa 1177. Way jawaabaan habeen iyo maalinba.

ask-nar-ska-jag-ringa-1177 = Goorma ayaan waco 1177?
    .answer = Marka aad xanuunsan tahay, meel ku xanuunto ama aadan garanayn meesha aad tagto. Kalkaaliso caafimaad ayaa jawaabta habeen iyo maalinba. Wuxuu la qiimo yahay wicitaan caadi ah. Haddii nolosha qof khatar ku jirto, wac 112.
    .answer-guardian = Marka ilmahaagu xanuunsan yahay, meel ku xanuunto ama aadan garanayn meesha aad tagtaan. Kalkaaliso caafimaad ayaa jawaabta habeen iyo maalinba. Wuxuu la qiimo yahay wicitaan caadi ah. Haddii nolosha qof khatar ku jirto, wac 112.

ask-kostar-tandlakaren = Dhakhtarka ilkuhu ma lacag baa?
    .answer = Maya, dhallinyarada uma aha. Waa lacag la'aan ilaa iyo sannadka aad 19 jirsanayso. Laga bilaabo sannadka aad 3 jirsanayso, adiga iyo qoyskaagu dhakhtarka ilkaha waad dooran kartaan.

ask-far-jag-straff-om-jag-berattar = Ma la i ciqaabayaa haddii aan daroogo ka sheekeeyo?
    .answer = Daroogadu Iswiidhan waa ka mamnuuc. Laakiin qofka ku taageera wuxuu rabaa inuu ku caawiyo. Droghjälpen magacaagu waa ka qarsoon yahay. Dadka waaweyn ee dugsiga iyo caafimaadku waxay u baahan karaan inay u sheegaan adeegga bulshada (socialtjänsten) haddii aad ka yar tahay 18. Weydii xeerka jira ka hor inta aadan sheegin.

ask-spelar-for-mycket = Ma xad dhaaf baan u ciyaaraa?
    .answer = Is weydii. Ciyaartu waqti ma ka qaadataa hurdada, dugsiga ama saaxiibbada? Been ma ka sheegtaa? La hadal la-taliyaha (kurator) dugsiga. Haddii aad lacag ku ciyaarto, Stödlinjen chat ayaad kula hadli kartaa. Waa lacag la'aan, umana baahnid inaad sheegto cidda aad tahay.

ask-kan-jag-sluta = Koox dembiyeed ma ka bixi karaa?
    .answer = Waxaa jira dad waaweyn oo dhallinyarada ka caawiya inay ka baxaan. Keligaa ha samayn. La hadal qof weyn oo aad ku kalsoon tahay, la-taliyaha (kurator) ama adeegga bulshada (socialtjänsten). Haddii aad ka yar tahay 18, Bris waad la hadli kartaa magac la'aan. Haddii qof hadda ku raadinayo, wac 112.

ask-tror-jag-har-adhd = Waxaan u maleynayaa inaan adhd qabo
    .answer = U sheeg kalkaalisada dugsiga, la-taliyaha (kurator) ama macallinkaaga. Dugsiga waad ka heli kartaa taageero adigoon magac u hayn. Haddii adiga iyo qoyskaagu rabtaan inaad caafimaadka weydiisaan, waxaad wici kartaan 1177. Way idin tusaan meesha aad tegaysaan.

ask-maste-jag-beratta-allt-igen = Ma khasab baa inaan wax walba mar kale sheego?
    .answer = Qayb waad ka badbaadi kartaa. Haddii dhinacyo badan lagaa caawiyo, waad codsan kartaa kulan ay dhammaan joogaan. Markaa qorshe ayaad wada samaysaan. Waxaa la sameeyaa kaliya haddii aad haa tiraahdaan, fikirkaagana waa in laguu oggolaado inaad sheegto. Weydii qof aad hore ula kulanto.

ask-prata-annat-sprak = Luqaddayda ma la igu caawin karaa?
    .guardian = Luqaddayada ma la nagu caawin karaa?
    .answer = Turjubaan weydiiso caafimaadka, dugsiga ama adeegga bulshada (socialtjänsten). Sheeg luqadda aad rabto inaad ku hadasho. Kvinnofridslinjen waxay leedahay turjubaan luqadaha badankood ah. Youmo waxaad wax ku akhrisan kartaa luqado badan, tusaale ahaan Carabi iyo Soomaali.
    .answer-guardian = Turjubaan weydiiso caafimaadka, dugsiga ama adeegga bulshada (socialtjänsten). Sheeg luqadda adiga iyo ilmahaagu rabtaan inaad ku hadashaan. Kvinnofridslinjen waxay leedahay turjubaan luqadaha badankood ah. Youmo ilmahaagu wuxuu wax ku akhrisan karaa luqado badan, tusaale ahaan Carabi iyo Soomaali.

ask-vi-har-inte-rad = Guriga lacag nagu filan kuma hayno
    .answer = Adiga kuma saarna inaad xalliso. U sheeg la-taliyaha (kurator) dugsiga ama qof weyn oo aad ku kalsoon tahay. Qofka weyn ee guriga wuxuu adeegga bulshada (socialtjänsten) weydiisan karaa talo lacagta ku saabsan. Haddii aad ka yar tahay 18, Bris waad kala hadli kartaa sida aad dareemayso.

ask-vad-tycker-jag-om-placeringen = Ma rabo inaan ku noolaado meesha aan hadda joogo
    .answer = U sheeg qofka aad caadi ahaan kala hadasho adeegga bulshada (socialtjänsten). Xaq ayaad u leedahay inaad sheegto fikirkaaga. Waa inay dhegaystaan, laakiin mar walba sidaad rabto ma noqoto. Haddii aad ka yar tahay 18, Bris waad la hadli kartaa. Haddii qof wax kuu dhimo, isla markiiba sheeg.

ask-vem-bestammer = Ma ka qayb geli karaa go'aanka?
    .answer = Xaq ayaad u leedahay inaad sheegto fikirkaaga wax kasta oo adiga kugu saabsan. Dadka waaweyn waa inay dhegaystaan oo da'daada ka fikiraan. Taas macnaheedu ma aha in mar walba sidaad rabto noqoto. Weydii sida ay u fikireen markay go'aansadeen.

ask-blir-jag-lyssnad-pa = Qof ma dhegaystaa fikirka carruurta?
    .answer = Haa. Boggan waxaad kaga jawaabi kartaa qaybta Sheeg fikirkaaga (Säg vad du tycker). Dugsiga waxaad kula hadli kartaa golaha ardayda ama mentorkaaga. Barnombudsmannen waxay dhegaysataa carruurta dalka oo dhan. Ma xallin karaan waxa adiga gaar kuugu dhacay, laakiin way kuu sheegi karaan meesha aad tegi karto.

ask-barn-vill-inte-prata = Ilmahaygu ma rabo inuu ila hadlo
    .answer = Waa wax caadi ah. Isku day marka aad wax kale samaynaysaan, sida gaari raacid. U sheeg inaad u joogto. Waxaa laga yaabaa in ilmahaagu ka jecel yahay inuu la hadlo qof kale oo weyn, dugsiga ama Bris. Adiguna talo waad weydiisan kartaa.

ask-blir-soc-misstanksamma = Ma ku dhiirran karaa inaan adeegga bulshada (socialtjänsten) talo weydiiyo?
    .answer = Haa. Degmooyin dhowr ah waad wici kartaa oo weydiin kartaa adigoon sheegin cidda ay khusayso. Xarunta qoyska (familjecentral) waxaa sidoo kale jooga qof ka socda adeegga bulshada (socialtjänsten). Haddii ilmahaagu waxyeello la kulmi karo, waa inay wax badan ogaadaan. Sheeg waxa aad ka baqayso marka aad wacdo.
