### One sentence in Somali on each place the guide can lead to: value for the child, `.guardian` for the guardian; hours and numbers come from the directory, never from here.

## When it is urgent

service-sos-112 = Wac 112 haddii qof khatar ku jiro, ama haddii aad hadda u baahan tahay ambalaas, booliis ama dab-damis.
    .guardian = Wac 112 haddii qof khatar ku jiro, ama haddii aad hadda u baahan tihiin ambalaas, booliis ama dab-damis.
service-1177 = Kalkaaliso caafimaad ayaa kuu jawaabta, talo ku siisa oo kaa caawisa inaad hesho daryeelka ku habboon.
    .guardian = Kalkaaliso caafimaad ayaa kuu jawaabta, talo ku siisa oo adiga iyo ilmahaaga idinka caawisa inaad heshaan daryeelka ku habboon.
service-polisen-11414 = Halkan wac haddii arrintu dembi tahay oo aanay degdeg ahayn, laakiin haddii ay degdeg tahay wac 112.
    .guardian = Halkan wac haddii arrintu dembi tahay oo aanay degdeg ahayn, laakiin haddii ay degdeg tahay wac 112.
service-sydostjouren = Halkan wac haddii aanad guriga ammaan ku ahayn oo adeegga bulshada (socialtjänsten) xiran yahay.
    .guardian = Halkan wac haddii ilmahaagu aanu ammaan ahayn oo adeegga bulshada (socialtjänsten) xiran yahay.
service-socialjour-hultsfred-vimmerby = Haddii khatar jirto marka adeegga bulshada (socialtjänsten) ee Hultsfred ama Vimmerby xiran yahay, wac 112.
    .guardian = Haddii khatar jirto marka adeegga bulshada (socialtjänsten) ee Hultsfred ama Vimmerby xiran yahay, wac 112.

## Someone to talk or write to

service-bris-barn = Haddii aad ka yar tahay 18 sano, qof weyn waad kula hadli kartaa telefoon, chat, iimayl ama sms, lacag la'aan iyo adigoon sheegin cidda aad tahay.
    .guardian = Haddii ilmahaagu ka yar yahay 18 sano, qof weyn buu kula hadli karaa telefoon, chat, iimayl ama sms, lacag la'aan iyo magac la'aan.
service-bris-vuxen = Halkan waxaa wici kara dadka waaweyn ee ilmo u walaacsan.
    .guardian = Halkan waad wici kartaa haddii aad u walaacsan tahay ilmahaaga ama ilmo kale.
service-mind-sjalvmordslinjen = Haddii aad ka fikirayso inaad naftaada qaaddo, halkan waad wici kartaa ama chat ku qori kartaa, magacaagana waad qarin kartaa.
    .guardian = Haddii adiga ama qof kuu dhow uu ka fikirayo inuu naftiisa qaado, halkan waad wici kartaa ama chat ku qori kartaa magac la'aan.
service-mind-foraldralinjen = Waalidka iyo dadka kale ee waaweyn waxay halkan ka heli karaan taageero telefoon, lacag la'aan iyo magac la'aan.
    .guardian = Halkan waad wici kartaa lacag la'aan iyo magac la'aan si aad taageero uga hesho xiriirka adiga iyo ilmahaaga.
service-hjalplinjen-90390 = Haddii aad ugu yaraan 18 sano jirto oo niyaddaadu xun tahay, halkan waad wici kartaa, lacag la'aan iyo magac la'aan.
    .guardian = Haddii niyaddaada ama ta qof kuu dhow xun tahay, waad wici kartaa haddii aad ugu yaraan 18 sano jirto, lacag la'aan iyo magac la'aan.
service-kvinnofridslinjen = Haddii qof wax kuu dhimayo, halkan waad wici kartaa lacag la'aan, biilkana kama muuqdo.
    .guardian = Haddii lagugu sameeyo gacan-ka-hadal ama hanjabaad, halkan waad wici kartaa lacag la'aan, biilkana kama muuqdo.
service-ungarelationer = Haddii aad ka yar tahay 20 sano oo qofka aad isjeceshihiin wax kuu dhimayo, halkan chat waad ku qori kartaa.
    .guardian = Haddii ilmahaagu ka yar yahay 20 sano oo qofka ay isjecel yihiin wax u dhimayo, ilmahaagu taageero ayuu halkan ka heli karaa.
service-1000mottagningen = Haddii laguugu geystay xadgudub galmo, ama gacan-ka-hadal xiriir dhexdiis, halkan lacag la'aan ayaad kula hadli kartaa qof.
    .guardian = Dhallinyarada lagu geystay xadgudub galmo, ama gacan-ka-hadal ka yimid qofka ay isjecel yihiin, halkan lacag la'aan ayay kula hadli karaan qof.
service-jourhavande-kompis = Haddii aad ugu badnaan 25 sano jirto, chat magac la'aan ah waad kula hadli kartaa qof kale oo da' yar, wax weyn iyo wax yarba.
    .guardian = Halkan dhallinyarada ilaa 25 sano waxay chat magac la'aan ah kula hadli karaan qof kale oo da' yar, wax weyn iyo wax yarba.
service-tilia = Haddii aad da' yar tahay oo aad rabto in lagu dhegaysto, halkan chat waad ku qori kartaa, magacaagana waad qarin kartaa.
    .guardian = Halkan dhallinyarada ilaa 30 sano ee niyaddoodu xun tahay waxay chat magac la'aan ah kula hadli karaan qof dhegaysta.
service-killar-se = Haddii aad jirto inta u dhaxaysa 10 iyo 20 sano oo aad wiil isu aragto, halkan chat waad ku qori kartaa.
    .guardian = Halkan qofka jira inta u dhaxaysa 10 iyo 20 sano ee wiil isu arka wuxuu taageero ka heli karaa chat.
service-tjejjouren = Halkan waxaad ka heli kartaa khad taageero oo gabdhaha ama dhallinyarada ah oo aad la xiriirto, magacaagana waad qarin kartaa.
    .guardian = Halkan dhallinyaradu waxay ka heli karaan khad taageero oo gabdhaha ama dhallinyarada ah oo ay magac la'aan kula xiriiraan.
service-unga-lukas = Haddii aad jirto inta u dhaxaysa 13 iyo 25 sano oo aad rabto in lagu dhegaysto, halkan chat magac la'aan ah waad ku qori kartaa.
    .guardian = Halkan dhallinyarada jirta inta u dhaxaysa 13 iyo 25 sano waxay chat magac la'aan ah kula hadli karaan qof dhegaysta.
service-maskrosbarn = Haddii aad jirto 13 ilaa 19 sano oo waalidkaa niyaddiisu xun tahay, khamri cabbo ama daroogo isticmaalo, halkan taageero waad ka heli kartaa.
    .guardian = Halkan dhallinyarada jirta 13 ilaa 19 sano taageero ayay ka heli karaan marka waalid niyaddiisu xun tahay, khamri cabbo ama daroogo isticmaalo.
service-anhoriglinjen = Halkan waad wici kartaa haddii aad caawiso qof qoyskaaga ah, ama aad u walaacsan tahay qof kuu dhow.
    .guardian = Halkan waad wici kartaa haddii aad caawiso qof kuu dhow, ama aad qof u walaacsan tahay.
service-stodlinjen-spel = Haddii adiga ama qof kuu dhow khamaar badan ciyaaro, talo lacag la'aan ah waad heli kartaa, adigoon sheegin cidda aad tahay.
    .guardian = Haddii adiga ama qof kuu dhow khamaar badan ciyaaro, talo lacag la'aan ah waad heli kartaa, adigoon sheegin cidda aad tahay.
service-droghjalpen = Halkan waxaad ka helaysaa taageero ku saabsan daroogada, lacag la'aan iyo magac la'aan, naftaada ama qof aad u walaacsan tahay.
    .guardian = Halkan waxaad ka helaysaa taageero ku saabsan daroogada, lacag la'aan iyo magac la'aan, marka aad u walaacsan tahay ilmahaaga ama qof kale.
service-alkoholhjalpen = Halkan waxaad ka helaysaa taageero ku saabsan khamriga, lacag la'aan iyo magac la'aan, naftaada ama qof aad u walaacsan tahay.
    .guardian = Halkan waxaad ka helaysaa taageero ku saabsan khamriga, lacag la'aan iyo magac la'aan, naftaada ama qof aad u walaacsan tahay.
service-karleken-ar-fri = Haddii aan laguu oggolayn inaad adigu doorato qofka aad la joogto, halkan chat magac la'aan ah waad ku qori kartaa.
    .guardian = Halkan dhallinyaradu chat magac la'aan ah way ku qori karaan haddii aan loo oggolayn inay doortaan sida ay u noolaadaan ama cidda ay jeclaadaan.
service-valj-att-sluta = Halkan waxaa wici kara qofka dadka garaaca ama u hanjaba ee raba inuu joojiyo.
    .guardian = Halkan waad wici kartaa haddii aad qof garaacdo, u hanjabto ama xakamayso oo aad rabto inaad joojiso.

## To read and to try on your own

service-umo = Haddii aad jirto inta u dhaxaysa 13 iyo 25 sano, waad ka akhrisan kartaa jirka, galmada iyo sida aad dareemayso, magac la'aanna waad wax ku weydiin kartaa.
    .guardian = Halkan dhallinyarada jirta 13 ilaa 25 sano waxay ka akhrisan karaan jirka, galmada iyo sida la dareemo, magac la'aanna way wax ku weydiin karaan.
service-youmo = Haddii aad Iswiidhan ku cusub tahay, waxaad ku akhrisan kartaa jirka, jacaylka iyo xuquuqda luqado badan.
    .guardian = Halkan dhallinyarada Iswiidhan ku cusub waxay ku akhrisan karaan jirka, jacaylka iyo xuquuqda luqado badan.
service-umo-ma-bra = Halkan waxaa ku jira layliyo iyo talooyin haddii aad rabto inaad dareen fiican yeelato.
    .guardian = Halkan waxaa ku jira layliyo iyo talooyin loogu talagalay dhallinyarada raba inay dareen fiican yeeshaan.
service-kuling = Halkan waxaad ka akhrisan kartaa sida ay tahay marka waalid niyaddiisu xun tahay.
    .guardian = Halkan carruurta iyo dhallinyaradu waxay ka akhrisan karaan sida ay tahay marka waalid niyaddiisu xun tahay.
service-dina-rattigheter = Halkan waxaad ka akhrisan kartaa xuquuqdaada marka qoysku go'aamiyo waxa aad samayn karto.
    .guardian = Halkan dhallinyaradu waxay ka akhrisan karaan xuquuqdooda marka qoysku go'aamiyo waxa ay samayn karaan.
service-hedersfortryck-se = Halkan waxaad ka akhrisan kartaa cidda ku caawin karta marka qoysku noloshaada maamulo.
    .guardian = Halkan waxaad ka akhrisan kartaa cidda caawin karta dhallinyarada marka qoyska ama qaraabadu noloshooda maamulaan.
service-radda-barnen = Rädda Barnen khadkeedii hore ee taageerada waxay u wareejisay Bris, markaa la xiriir Bris.
    .guardian = Rädda Barnen khadkeedii hore ee taageerada waxay u wareejisay Bris, markaa la xiriir Bris.
service-saga-borgholm = Halkan waxaad ka akhrisan kartaa meesha aad Borgholm caawimaad ka raadsan karto.
    .guardian = Halkan waxaad ka akhrisan kartaa meesha carruurta, dhallinyarada iyo qoysasku Borgholm caawimaad ka raadsan karaan.

## School, preschool and the years after

service-elevhalsa = Dugsigaaga waxaa jooga dad waaweyn, sida la-taliyaha (kurator) iyo kalkaalisada dugsiga, oo aad kala hadli karto sida aad dareemayso.
    .guardian = Dugsiga ilmahaaga waxaa jooga dad ay ka mid yihiin la-taliyaha (kurator) iyo kalkaalisada dugsiga, oo lagala hadlo sida ilmahaagu dareemayo.
service-gyf = Haddii aad dhigato gymnasium uu maamulo ururka degmooyinka (förbundet), dugsiga waxaa jooga dad waaweyn oo aad kala hadli karto sida aad dareemayso.
    .guardian = Haddii ilmahaagu dhigto gymnasium uu maamulo ururka degmooyinka (förbundet), dugsiga waxaa jooga dad waaweyn oo lagala hadlo sida ilmahaagu dareemayo.
service-forskola = Dadka waaweyn ee xannaanadaada (förskola) waxay rabaan inay ogaadaan haddii wax kugu adag yihiin.
    .guardian = Haddii aad ilmahaaga u walaacsan tahay, waxaad la hadli kartaa shaqaalaha ama maamulaha xannaanada (förskola).
service-kaa = Haddii aad ka yar tahay 20 sano oo aadan gymnasiet dhigan, degmadu waa inay kuu soo bandhigto caawimaad.
    .guardian = Haddii ilmahaagu ka yar yahay 20 sano oo aanu gymnasiet dhigan, degmadu waa inay soo bandhigto caawimaad.
service-skolsocialt-hogsby = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Högsby way wada shaqeeyaan marka dugsigu kugu adag yahay.
    .guardian = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Högsby way wada shaqeeyaan marka dugsigu ku adag yahay ilmahaaga.
service-skolsocialt-oskarshamn = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Oskarshamn way wada shaqeeyaan marka ay kugu adag tahay inaad dugsiga aaddo.
    .guardian = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Oskarshamn way wada shaqeeyaan marka ilmahaaga ay ku adag tahay inuu dugsiga aado.
service-skolsocialt-morbylanga = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Mörbylånga way wada shaqeeyaan marka dugsigu kugu adag yahay.
    .guardian = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Mörbylånga way wada shaqeeyaan marka dugsigu ku adag yahay ilmahaaga.
service-skolsocialt-torsas = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Torsås way wada shaqeeyaan marka dugsigu kugu adag yahay.
    .guardian = Dugsiga iyo adeegga bulshada (socialtjänsten) ee Torsås way wada shaqeeyaan marka dugsigu ku adag yahay ilmahaaga.
service-beo = Haddii aad dugsiga iyo maamulaha u sheegtay in si xun laguula dhaqmo, laakiin aanay waxtar lahayn, halkan waad u qori kartaa.
    .guardian = Halkan waad u qori kartaa haddii ilmahaaga dugsiga si xun loogula dhaqmo, dugsiga iyo cidda maamushaana aanay ku caawin.
service-skolinspektionen = Halkan waad u qori kartaa marka dugsigu aanu ku siin taageerada aad xaqa u leedahay.
    .guardian = Halkan waad u qori kartaa marka dugsigu aanu ilmahaaga siin taageerada uu xaqa u leeyahay.

## Care for how you feel

service-evi = Haddii niyaddaadu xun tahay, kani waa albaabka daryeelka caafimaadka, halkaasna waxaa lagaaga caawiyaa meesha habboon.
    .guardian = Haddii niyadda ilmahaagu xun tahay, kani waa albaabka koowaad ee daryeelka caafimaadka, oo idin tusa meesha habboon.
service-bou = Halkan waxaa lagu caawiyaa haddii aad ugu badnaan 17 sano jirto oo niyaddaadu xun tahay, waxaadna ku tagtaa En väg in.
    .guardian = Halkan waxaa lagu caawiyaa carruurta iyo dhallinyarada ilaa 17 sano ah marka niyaddoodu xun tahay, waxaadna ku tagtaan En väg in.
service-bup = Halkan waxaa lagu caawiyaa haddii aad ugu badnaan 17 sano jirto oo niyaddaadu aad u xun tahay, waxaadna ku tagtaa En väg in.
    .guardian = Halkan waxaa lagu caawiyaa carruurta iyo dhallinyarada ilaa 17 sano ah marka niyaddoodu aad u xun tahay, waxaadna ku tagtaan En väg in.
service-ikb = Koox ayaa si joogto ah gurigiinna u timaadda qiyaastii afar bilood, haddii aad jirto inta u dhaxaysa 12 iyo 18 sano.
    .guardian = Koox ka socota caafimaadka iyo adeegga bulshada (socialtjänsten) ayaa si joogto ah gurigiinna u timaadda qiyaastii afar bilood, haddii ilmahaagu jiro 12 ilaa 18 sano.

## Care for body, teeth and what is hard

service-digital-um = Haddii aad jirto inta u dhaxaysa 13 iyo 23 sano, muuqaal ayaad kula kulmi kartaa umuliso, la-taliye (kurator) ama dhakhtar, lacag la'aan.
    .guardian = Laga bilaabo 13 ilaa 23 sano, ilmahaagu muuqaal ayuu kula kulmi karaa umuliso, la-taliye (kurator) ama dhakhtar, lacag la'aan.
service-um-lokal = Halkan lacag la'aan ayaad kaga hadli kartaa jirka, galmada, jacaylka iyo sida aad dareemayso.
    .guardian = Halkan ilmahaagu lacag la'aan ayuu kaga hadli karaa jirka, galmada, jacaylka iyo sida la dareemo.
service-halsocentral = Halkan marka hore tag marka aad xanuunsan tahay ama meel ku xanuunto oo aanay khatar ahayn.
    .guardian = Halkan marka hore taga marka ilmahaagu xanuunsan yahay ama meel xanuunto oo aanay khatar ahayn.
service-buh = Halkan taageero ayaad ka helaysaa haddii aad naafonimo leedahay, taas oo ah wax muddo dheer noloshaada adkeeya.
    .guardian = Halkan carruurta iyo dhallinyaradu waxay ka helaan taageero iyo daryeel marka ay leeyihiin naafonimo muddo dheer jirta.
service-tandvard = Daryeelka ilkahaagu waa lacag la'aan ilaa iyo sannadka aad 19 jirsanayso.
    .guardian = Daryeelka ilkaha ilmahaagu waa lacag la'aan ilaa iyo sannadka uu ilmahaagu 19 jirsanayo.

## Expecting a child, and the first years

service-mvc = Haddii aad uur leedahay, ama aad qof la sugayso ilmo, umuliso ayaad la hadli kartaa.
    .guardian = Haddii aad uur leedahay, ama aad qof la sugayso ilmo, umuliso ayaad la hadli kartaa.
service-bvc = BVC kalkaaliso ayaa ku eegta sida carruurta yaryari u koraan oo ay yihiin, waana lacag la'aan.
    .guardian = BVC waxay la socotaa sida ilmahaagu u koro oo uu yahay sannadaha ugu horreeya, su'aalahana way ka jawaabtaa, lacag la'aan.
service-familjecentraler = Halkan carruurta yaryar waxay waalidkood ula yimaadaan inay ciyaaraan, dad la kulmaan oo talo helaan.
    .guardian = Halkan waxaa jooga umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten), haddii aad carruur yaryar leedahay ama ilmo sugayso.
service-fc-kalmar-norrliden = Carruurta yaryar ee Norrliden waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Norrliden waxaa isku meel ku wada jira umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten).
service-fc-kalmar-kalmar-centrum = Carruurta yaryar ee bartamaha Kalmar waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Bartamaha Kalmar waxaa isku meel ku wada jira umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten).
service-fc-kalmar-sodermore = Carruurta yaryar ee Ljungbyholm waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Ljungbyholm waxaa isku meel ku wada jira umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten).
service-fc-kalmar-smedby = Carruurta yaryar ee Smedby waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Smedby waxaa isku meel ku wada jira umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten).
service-fc-kalmar-lindsdal = Carruurta yaryar ee Lindsdal waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Lindsdal waxaa isku meel ku wada jira umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten).
service-fc-morbylanga = Carruurta yaryar ee Mörbylånga waxay halkan waalidkood ula yimaadaan inay talo helaan.
    .guardian = Halkan qof ka socda adeegga bulshada (socialtjänsten) ayaad talo ka heli kartaa, iyadoo aan baaritaan loo bilaabin.
service-fc-vimmerby = Carruurta yaryar ee Vimmerby waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Vimmerby waxaa isku meel ku wada jira umuliso, BVC, xannaano furan (öppen förskola) iyo qof ka socda adeegga bulshada (socialtjänsten).
service-fc-torsas = Carruurta yaryar ee Torsås waxay halkan waalidkood ula yimaadaan inay ciyaaraan oo talo helaan.
    .guardian = Torsås waxaa ku taal meel loogu talagalay adiga oo ilmo sugaya ama carruur yaryar leh.

## Social services, one in each municipality

service-soc-kalmar = Adeegga bulshada (socialtjänsten) ee Kalmar waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Kalmar wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-vastervik = Adeegga bulshada (socialtjänsten) ee Västervik waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada, su'aalahana wuu ka jawaabaa.
    .guardian = Adeegga bulshada (socialtjänsten) ee Västervik su'aalaha wuu ka jawaabaa, taageerana wuu siiyaa adiga iyo ilmahaaga.
service-soc-vimmerby = Adeegga bulshada (socialtjänsten) ee Vimmerby waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Vimmerby taageero ayuu bixiyaa, waadna wax weydiin kartaa adigoon sheegin ilmaha ay khusayso.
service-soc-borgholm = Adeegga bulshada (socialtjänsten) ee Borgholm waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Borgholm wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-hogsby = Adeegga bulshada (socialtjänsten) ee Högsby waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Högsby wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-morbylanga = Adeegga bulshada (socialtjänsten) ee Mörbylånga waa inuu caawiyo carruurta iyo dhallinyarada, waadna wax weydiin kartaa adigoon sheegin cidda ay khusayso.
    .guardian = Adeegga bulshada (socialtjänsten) ee Mörbylånga taageero ayuu bixiyaa, waadna wax weydiin kartaa adigoon sheegin cidda ay khusayso.
service-soc-oskarshamn = Adeegga bulshada (socialtjänsten) ee Oskarshamn waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Oskarshamn wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-nybro = Adeegga bulshada (socialtjänsten) ee Nybro waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Nybro wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-emmaboda = Adeegga bulshada (socialtjänsten) ee Emmaboda waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Emmaboda wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-hultsfred = Adeegga bulshada (socialtjänsten) ee Hultsfred waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Hultsfred wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-torsas = Adeegga bulshada (socialtjänsten) ee Torsås waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Torsås wuxuu taageero siiyaa adiga iyo ilmahaaga.
service-soc-monsteras = Adeegga bulshada (socialtjänsten) ee Mönsterås waa inuu caawiyo oo ilaaliyo carruurta iyo dhallinyarada.
    .guardian = Adeegga bulshada (socialtjänsten) ee Mönsterås wuxuu taageero siiyaa adiga iyo ilmahaaga.

## Grown-ups in the municipality who help you find your way

service-ungdomsenheten-oskarshamn = Oskarshamn dad waaweyn ayaa jooga meelaha dhallinyaradu joogto, waxayna kaa caawin karaan inaad hesho taageerada kugu habboon.
    .guardian = Oskarshamn waxaa dhallinyarada u jooga tababarayaal (ungdomscoacher), waxaana jirta taageero waalidka ah.
service-lots-hultsfred = Hultsfred waxaa jooga qof adiga iyo qoyskaaga waqti hore idin caawiya, si dugsigu si fiican u socdo.
    .guardian = Hultsfred waxaa jooga qof adiga iyo ilmahaaga idinka caawiya inaad taageero waqti hore heshaan, si dugsigu u shaqeeyo.
service-ungdomscoacher-monsteras = Mönsterås waxaa jooga dad waaweyn oo ka shaqeeya in dhallinyaradu dareen fiican yeelato.
    .guardian = Mönsterås waxaa jooga tababarayaal (ungdomscoacher) ka shaqeeya in dhallinyaradu dareen fiican yeelato.

## Worry for a child, rights, and being heard

service-orosanmalan = Haddii aad ilmo u walaacsan tahay, waxaad u sheegi kartaa adeegga bulshada (socialtjänsten), magacaagana waad qarin kartaa.
    .guardian = Haddii aad ilmo u walaacsan tahay, waxaad u sheegi kartaa adeegga bulshada (socialtjänsten), qof caadi ah ahaanna magacaaga waad qarin kartaa.
service-sip = Haddii dhinacyo badan lagaa caawiyo, waad codsan kartaa kulan ay dhammaan adiga qorshe kula sameeyaan.
    .guardian = Haddii ilmahaaga dhinacyo badan laga caawiyo, waad codsan kartaa kulan ay dhammaan qorshe idinla sameeyaan.
service-barnombudsmannen = Halkan waxaad ka ogaanaysaa xuquuqda carruurta, laakiin ma xallin karaan waxa adiga gaar kuugu dhacay.
    .guardian = Halkan waxaad ka ogaanaysaan xuquuqda carruurta, laakiin ma caawin karaan hal ilmo oo gaar ah.
service-delta = Halkan waxaad ka sheegi kartaa fikirkaaga ku saabsan taageerada carruurta iyo dhallinyarada gobolka.
    .guardian = Halkan adiga iyo ilmahaagu waxaad ka sheegi kartaan fikirkiinna ku saabsan taageerada carruurta iyo dhallinyarada gobolka.
