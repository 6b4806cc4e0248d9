### The contact room: reaching one's named person in confidence, and coming back.

contact = Qofka aan la xiriiro
contact-tile = Wax u qor qof weyn oo adiga kuu jooga
    .guardian = Ilmahaaga iyo adiga
contact-lead = Halkan waxaad wax ugu qori kartaa qof weyn oo adiga kuu jooga. Uma baahnid inaad magacaaga sheegto.
    .guardian = Halkan waxaad wax ugu qori kartaa qofka u jooga ilmahaaga iyo adiga. Uma baahnid inaad magacaaga sheegto.
contact-where = Xaggee baad deggan tahay?
    .guardian = Xaggee buu ilmahaagu deggan yahay?
contact-other-voice = Waxaan ahay qof weyn oo ilmahayga wax u weydiinaya
    .guardian = Waxaan ahay qof da' yar oo naftayda wax u weydiinaya
contact-have-code = Koodh hore ayaan u haystaa
contact-code = Koodhkaaga
contact-code-how = Siddeed erey, ama labaatan xaraf iyo lambar. Xarfo waaweyn iyo kuwo yaryar wax farqi ah ma leh.
contact-code-go = Fur

## Who is mine

contact-stage = Maxaa adiga kuugu habboon?
    .guardian = Maxaa ilmahaaga ugu habboon?
contact-stage-pregnancy = Uur ayaan leeyahay
    .guardian = Ilmo ayaan sugaynaa
contact-stage-small-child = Waan yarahay, dugsina ma dhigto
    .guardian = Ilmahaygu wuu yar yahay
contact-stage-preschool = Waxaan aadaa xannaanada (förskola)
    .guardian = Ilmahaygu wuxuu aadaa xannaanada (förskola)
contact-stage-school = Waxaan dhigtaa dugsi
    .guardian = Ilmahaygu wuxuu dhigtaa dugsi
contact-stage-upper-secondary = Waxaan dhigtaa dugsiga sare (gymnasiet)
    .guardian = Ilmahaygu wuxuu dhigtaa dugsiga sare (gymnasiet)
contact-stage-out-of-school = Hadda dugsi ma dhigto
    .guardian = Ilmahaygu hadda dugsi ma dhigto
contact-unit = Dugsigee ama xarun caafimaad oo tee ah ayaad ka tirsan tahay?
    .guardian = Dugsigee ama xarun caafimaad oo tee ah ayuu ilmahaagu ka tirsan yahay?
contact-unit-unsure = * Si hubaal ah uma ogin inay weli jirto.
contact-who = Yaad rabtaa inaad la hadasho?
    .guardian = Yaad rabtaa inaad la hadasho?
contact-free = Waad dooran kartaa qofka aad rabto. Uma baahnid inaad sababta sheegto.
    .guardian = Waad dooran kartaa qofka aad rabto. Uma baahnid inaad sababta sheegto.
contact-answers-by = Jawaab ugu dambayn { $day }
# "The person" takes the verb, so that nothing depends on whether the name is a man's or a woman's.
contact-cover = Haddii qofkaas, { $name }, maqan yahay, qofka akhrinaya waa { $cover }.
contact-write-go = Qor
contact-call-me = I soo wac
contact-coordinate = Meelo kala duwan baa la ii diray. I caawi
    .guardian = Meelo kala duwan baa naloo diray. Naga caawi inaan isku keenno
contact-not-taking = Weli halkan wax uma soo qori kartid. La hadal qof goobta jooga, ama ka bilow hagaha.
    .guardian = Weli halkan wax uma soo qori kartid. Goobta ka la xiriir, ama ka bilow hagaha.
contact-keeps = Maxay dad kale u sheegaan?
contact-someone-else = Qof kale ayaan rabaa
    .guardian = Qof kale ayaan rabnaa
contact-choose-again = Mar kale dooro
contact-guide = I tus dad kale oo caawin kara
contact-nobody = Weli halkan wax laguma qori karo
    .lead = Meesha aad deggan tahay kuma hayno qof wax loo qoro. Laakiin caawimaad weli way jirtaa.
    .lead-guardian = Meesha ilmahaagu deggan yahay kuma hayno qof wax loo qoro. Laakiin caawimaad weli way jirtaa.
contact-nobody-go = I tus cidda aan u jeesan karo

contact-branch-emi = Kalkaalisada dugsiga
    .about = Waxay taqaan jirka, hurdada, walaaca iyo dareenka. Wax kasta waad weydiin kartaa.
    .keeps = Kalkaalisada dugsiga looma oggola inay wax u sheegto macallimiintaada. Haddii ay ogtahay cidda aad tahay, waxa muhiimka ah waxaa lagu qoraa galkaaga caafimaadka (journal), waa waxa daryeelka caafimaadku kaa qoro. Haddii ay u malayso in xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten), si laguu caawiyo.
    .keeps-guardian = Kalkaalisada dugsiga waxaa saaran sir-dhowris (tystnadsplikt), xitaa macallimiinta uma sheegi karto. Haddii ay ogtahay cidda ilmahaagu yahay, waxa muhiimka ah waxaa lagu qoraa galka caafimaadka (journal). Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).
contact-branch-psychosocial = La-taliyaha (kurator)
    .about = Wuxuu ka hadlaa sida aad dareemayso, guriga, saaxiibbada iyo dugsiga.
    .about-guardian = Wuxuu ka hadlaa sida ilmahaagu ku dareemayo guriga, saaxiibbada dhexdooda iyo dugsiga.
    .keeps = La-taliyaha looma oggola inuu cid kasta u sheego waxa aad tiraahdo. La-taliyaha qasab kuma aha inuu qoro gal caafimaad (journal). Haddii la-taliyuhu u maleeyo in xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten), si laguu caawiyo.
    .keeps-guardian = La-taliyaha waxaa saaran sir-dhowris (tystnadsplikt), qasabna kuma aha inuu qoro gal caafimaad (journal). Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).
contact-branch-head = Maamulaha dugsiga
    .about = Dugsiga ayuu ka taliyaa. Wuu beddeli karaa waxa aan shaqaynayn.
    .keeps = Maamuluhu wuxuu u baahan karaa inuu la hadlo dad kale oo dugsiga jooga si uu wax u beddelo. Marka hore weydii haddii aadan hubin. Haddii maamuluhu u maleeyo in xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten).
    .keeps-guardian = Maamuluhu wuxuu u baahan karaa inuu la hadlo dad kale oo dugsiga jooga si uu wax u beddelo. Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).
contact-branch-nurse = Kalkaalisada BVC
    .about = Waxay taqaan caafimaadka, cuntada iyo hurdada carruurta yaryar.
    .keeps = Looma oggola inay cid kasta wax u sheegaan. Haddii xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten).
    .keeps-guardian = BVC waxaa saaran sir-dhowris (tystnadsplikt). Waxa ku saabsan caafimaadka ilmahaaga waxaa lagu qoraa galka caafimaadka (journal). Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).
contact-branch-midwife = Umulisada
    .about = Way ku caawisaa marka aad uur leedahay.
    .keeps = Umulisada waxaa saaran sir-dhowris (tystnadsplikt), waxayna wax ku qortaa galkaaga caafimaadka (journal). Weydii waxa waalidkaa ogaan doono. Haddii umulisadu u malayso in xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten).
    .keeps-guardian = Umulisada waxaa saaran sir-dhowris (tystnadsplikt), waxayna wax ku qortaa galka caafimaadka (journal). Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).
contact-branch-preschool = Xannaanada (förskola)
    .about = Dadka maalintii adiga kula jooga.
    .about-guardian = Dadka maalintii la jooga ilmahaaga.
    .keeps = Looma oggola inay cid kasta wax u sheegaan, laakiin qoyskaaga way la hadli karaan. Haddii xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten).
    .keeps-guardian = Xannaanada waxaa saaran sir-dhowris (tystnadsplikt). Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).
contact-branch-kaa = Dadka caawiya dhallinyarada aan dugsi dhigan
    .about = Way ku caawiyaan haddii aad ka yar tahay 20 sano oo aadan gymnasiet dhigan.
    .about-guardian = Waxay caawiyaan dhallinyarada ka yar 20 sano ee aan gymnasiet dhigan.
    .keeps = Dad kale waxba uma sheegaan adigoon ogayn. Haddii ay u maleeyaan in xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten).
    .keeps-guardian = Waxaa saaran sir-dhowris (tystnadsplikt). Haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten).

## Before writing: all eight are on the page

contact-before-who = Qofka akhrinaya waa { $name }, { $title }. Jawaab waxaad helaysaa ugu dambayn { $day }.
contact-before-urgent = Ma degdeg baa? Wac 112 haddii qof khatar ku jiro. Bris habeen iyo maalinba way ka jawaabtaa 116 111. Halkan cidna isla markiiba kama jawaabto.
    .guardian = Ma degdeg baa? Wac 112 haddii qof khatar ku jiro. Halkan cidna isla markiiba kama jawaabto.
contact-before-tell = Waxa aad qorto waxaa akhriya qofkaas, { $name }, iyo kuwa halkan fariimaha kula qaata. Laakiin haddii aan u malayno in xaaladdaadu xun tahay, waa in loo sheego adeegga bulshada (socialtjänsten), si laguu caawiyo. Markaas adiga ayaan marka hore kuu sheegaynaa, haddii ay suurtagal tahay.
    .guardian = Waxa aad qorto waxaa akhriya qofkaas, { $name }, iyo kuwa halkan fariimaha kula qaata. Laakiin haddii laga walaaco in ilmo waxyeello la kulmo, waa in loo sheego adeegga bulshada (socialtjänsten). Markaas adiga ayaan marka hore kuu sheegaynaa, haddii ay suurtagal tahay.
contact-before-more = Wax kale oo ay fiican tahay inaad ogaato
contact-before-anonymous = Uma baahnid inaad sheegto cidda aad tahay. Ma kaydinno telefoonka aad haysato ama meesha aad joogto marka aad wax qorayso. Waxa aad adigu qorto waxaa lagu kaydiyaa iyagoo qufulan. Waxaan sidoo kale kaydinnaa dugsiga ama xarunta caafimaadka ee aad dooratay.
contact-before-journal = Haddii qofkaas, { $name }, ogyahay cidda aad tahay, waxa muhiimka ah waa in lagu qoro galkaaga caafimaadka (journal), waa waxa daryeelka caafimaadku kaa qoro. Waad ahaan kartaa qof aan la aqoon. Waxa aad halkan ku qorto sidoo kale waa la kaydiyaa, iyagoo qufulan.
    .guardian = Haddii qofkaas, { $name }, ogyahay cidda ilmahaagu yahay, waxa muhiimka ah waa in lagu qoro galka caafimaadka (journal) ee ilmaha. Waxa aad halkan ku qorto sidoo kale waa la kaydiyaa, iyagoo qufulan.
contact-before-no-journal = Qofkaas, { $name }, qasab kuma aha inuu qoro gal caafimaad (journal). Waxa aad qorto waxaa iyagoo qufulan kaydiya cidda qofkaasi u shaqeeyo.
contact-before-law = Haddii sharcigu sidaas dalbado, laba qof, wadajir oo kaliya, ayaa furi kara waxa la kaydiyay.
contact-before-parents = Waalidkaa halkan waxba kama akhrin karaan koodhkaaga la'aantiis. Haddii ay u baahan yihiin inay wax ogaadaan si ay kuu caawiyaan, marka hore adiga ayaan kula hadlaynaa, haddii ay suurtagal tahay.
    .guardian = Kani waa xiriirkaaga adiga kuu gaarka ah. Waxa ilmahaagu halkan ku qoro ma akhrin kartid.
contact-before-code = Koodh ayaad helaysaa. Qofka koodhka haysta wuu akhrin karaa. Meel ku qoro oo si fiican u qari.
contact-before-close = Marka aad dhammayso, riix "Xir". Kadib xir bogga (tab). Markaas waxan waxba kama muuqdaan. Inaad Lotsen joogtay waxay ka muuqan kartaa liiska bogagga aad telefoonka ku furtay.
contact-demo = Kani waa bog tijaabo ah. Cidna ma akhrido waxa aad halkan ku qorto. Haddii aad hadda qof u baahan tahay, Bris ka wac 116 111.
    .guardian = Kani waa bog tijaabo ah. Cidna ma akhrido waxa aad halkan ku qorto. Haddii ay degdeg tahay, wac 112.

## Writing

contact-write = Wax u qor { $name }
contact-text = Waa kan waxa aan rabo inaan sheego
contact-how-write = U qor sida aad rabto. Dheer ama gaaban, sax ama khalad, dhib malaha.
contact-how-call-me = Qor lambarkaaga, goorta ay fiican tahay in la waco, iyo haddii aan sheegi karno meesha aan ka soo wacayno.
contact-how-coordinate = Qor cidda aad la xiriirto. Uma baahnid inaad wax walba mar kale sheegto.
    .guardian = Qor cidda aad la xiriirtaan. Uma baahnid inaad wax walba mar kale sheegto.
contact-send = Dir
contact-empty = Weli waxba ma aadan qorin.
# $over is a number of letters.
contact-too-long = Qoraalku aad buu u dheer yahay. Ka saar qiyaastii { $over } xaraf, ama laba qaybood ku dir. Wax kasta oo aad qortay weli way jiraan.
contact-not-sent = Lama dirin. Wixii aad qortay oo dhan way joogaan. Mar kale isku day wax yar kadib.
contact-busy = Dad badan ayaa hadda halkan jooga. Hal daqiiqo sug oo mar kale riix. Wax kasta oo aad qortay weli way jiraan.
contact-changed = Wixii ugu horreeyay ee aad dirtay way gaareen. Isbeddelka lama dirin. Koodhkaaga ku fur oo halkaas ku qor.
contact-code-taken = Ma gaarin. Mar kale riix "Dir". Wax kasta oo aad qortay weli way jiraan.
contact-full = Hadda ma kaydin karno waxa aad qorayso. Isku day mar kale wax yar ka dib. Bris ka wac 116 111 haddii aad hadda qof u baahan tahay. Haddii khatar jirto, wac 112.
    .guardian = Hadda ma kaydin karno waxa aad qorayso. Isku day mar kale wax yar ka dib. Haddii ay degdeg tahay, wac 112.
contact-stopped = Hadda cidna farriin halkan kuma qaabili karto. Wax kasta oo aad qortay weli way jiraan, si aad u kaydsan karto. Bris ka wac 116 111 haddii aad hadda qof u baahan tahay.
    .guardian = Hadda cidna farriin halkan kuma qaabili karto. Wax kasta oo aad qortay weli way jiraan, si aad u kaydsan karto. Haddii ay degdeg tahay, wac 112.

contact-sent = Waa la diray
contact-sent-by = Jawaabta { $name } waxaad helaysaa ugu dambayn { $day }.
contact-your-code = Koodhkaaga
contact-code-keep = Meel ku qoro oo si fiican u qari. Koodhkan ayaad jawaabta ku akhrinaysaa. Haddii uu kaa lumo, cidna mid cusub kuma siin karto, laakiin mar walba waad soo qori kartaa.
contact-letters = Isla koodhkii oo xarfo iyo lambarro ah:
contact-sent-next = Halkan ku soo noqo marka aad rabto oo koodhka geli. Qofka koodhka haysta wuu akhrin karaa.
contact-close = Xir
contact-closed = Waa la xiray
    .lead = Waxa aad qorteen waxaa fura koodhka oo kaliya.

## Coming back

contact-thread = Waxa aad isu qorteen
contact-you = Adiga
contact-older = Waxa aad hore isugu qorteen
contact-no-answer-yet = Weli jawaab cusub ma jirto. Jawaabta { $name } waxaad helaysaa ugu dambayn { $day }.
contact-reply = Wax dheeraad ah qor
contact-damaged = Tan lama akhrin karo. Wax baa ka beddelmay meesha lagu kaydiyo. Fadlan mar kale soo qor.
contact-wrong = Koodhku waxba ma furo. Hubi in wax walba si sax ah loo qoray.
contact-code-empty = Koodhkaaga halkan ku qor.
contact-code-long = Taasi way ka dheer tahay koodh.
contact-code-count = Koodhku waa siddeed erey, ama labaatan xaraf iyo lambar. Halkan waa { $found }.
# $place is a number from 1, $word a word of the list.
contact-code-meant = Ereyga lambarka { $place } ma jiro. Ma waxaad ula jeedday { $word }?
contact-code-unknown = Ereyga lambarka { $place } ma jiro. Hubi sida loo qoray.
contact-code-letters = Xaraf ama lambar baa khaldan, ama laba ayaa meelaha isku beddeshay. Mid mid isu barbar dhig.
contact-over = Boggu muddo dheer buu furnaa. Koodhka mar kale geli. Waxa aad qortay weli way jiraan.
contact-over-kept = Waxa aad qortay
contact-new-code = Beddel koodhka
    .lead = Qof ma arkay koodhkaaga? Marka aad mid cusub hesho, kii hore wuu shaqo joojinayaa.
contact-new-code-go = I sii koodh cusub

## Days

contact-day-1 = Isniin
contact-day-2 = Talaado
contact-day-3 = Arbaco
contact-day-4 = Khamiis
contact-day-5 = Jimce
contact-day-6 = Sabti
contact-day-7 = Axad
contact-day = { $weekday } { $day } { $month }
