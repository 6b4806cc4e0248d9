### The survey room, in Somali.

survey = Sheeg waxaad u malaynayso
    .lead = Dadka waaweyn waxay go'aamiyaan waxyaabo badan oo adiga kugu saabsan. Halkan waxaad ka sheegi kartaa sidaad rabto.
survey-open = Kuwan hadda waad ka jawaabi kartaa
survey-none = Hadda ma jiraan su'aalo u furan dadka oo dhan
    .text = Ma lagu siiyay kood ama eray? Hoos ku qor. Ama maalin kale soo noqo.
survey-closes = Wuu furan yahay ilaa { $day }.
survey-word = Ma lagu siiyay eray ama kood?
    .label = Eray ama kood
    .how = Erayga wuxuu ku qoran yahay boostarka. Koodhku wuxuu ku qoran yahay warqaddaada.
    .go = Tus su'aalaha
survey-word-unknown = Su'aalo sidaas ah ma helno. Fiiri boostarka ama warqadda oo mar kale qor.
survey-receipt = Beddel ama tirtir jawaabtaada
    .label = Koodka rasiidka
    .how = Koodka waxaad heshay markaad dirtay. Wuxuu leeyahay laba iyo toban xaraf iyo nambar.
    .go = Raadi jawaabtayda
survey-receipt-unknown = Jawaab koodkaas leh ma helno. Haddii aad jawaabtaada tirtirtay way baxday, koodkuna way raacay. Haddii su'aaluhu xirmeen, jawaabta lama beddeli karo. Haddii kale calaamad ayaa laga yaabaa inay khalad tahay. Mar kale fiiri koodka.
survey-receipt-found = Maxaad rabtaa inaad ku samayso jawaabtaada?
    .text = Mar kale waad ka jawaabi kartaa. Markaas kaliya jawaabta cusub ayaa la tirinayaa. Ama waad tirtiri kartaa jawaabtaada.
survey-receipt-change = Mar kale ka jawaab
survey-receipt-withdraw = Tirtir jawaabtayda
survey-withdraw-sure = Ma rabtaa inaad tirtirto jawaabtaada?
    .text = Markaas way baxaysaa. Cidna ma akhriyayso, dibna uma heli kartid. Haddii aad haysatay warqad koodh leh, koodhku mar kale ma shaqaynayo.
survey-withdraw-yes = Haa, tirtir
survey-withdraw-no = Maya, hay jawaabtayda
survey-withdrawn = Jawaabtaada waa la tirtiray
    .text = Lama tirinayo. Cidna ma akhrin.
survey-withdrawn-before = Jawaabtan waa la tirtiray
    .text = Waxaa lagu tirtiray koodka rasiidka, mar kalena lama diri karo.

survey-asks = Annaga oo weydiinayna:
survey-decides = Cidda go'aaminaysa:
survey-answer = Goorta jawaab kuu imanayso:
survey-answer-by = Ugu dambayn { $day }.
survey-promise-open = Ma kaydinno wax muujinaya cidda aad tahay. Laakiin qofka linkiga haysta dhowr jeer ayuu ka jawaabi karaa, sidaas darteed si hubaal ah uma ogin inta aad tihiin.
survey-promise-open-grown = Ma kaydinno wax muujinaya cidda aad tahay. Qofka linkiga haysta dhowr jeer ayuu ka jawaabi karaa, markaa jawaabaha waxaa loo tiriyaa ururin furan.
survey-promise-codes = Koodku wuxuu suurtagelinayaa in qof walba hal mar jawaabo. Kombiyuutarku koodkaaga iyo jawaabtaada isku mar ayuu arkaa, laakiin ma kaydiyo wax isku xira.
survey-promise-codes-grown = Koodku wuxuu suurtagelinayaa in qof walba hal mar jawaabo. Server-ku koodka iyo jawaabta isku mar ayuu arkaa laakiin ma kaydiyo wax isku xira.
survey-free = Adiga ayaa go'aaminaya. Su'aalaha waad ka boodi kartaa, markaad rabtona waad joogsan kartaa.
survey-free-grown = Jawaabtu waa ikhtiyaar. Su'aalaha waad ka boodi kartaa, markaad rabtona waad joogsan kartaa.
survey-code = Koodka warqaddaada ku qoran
    .how = Sagaal xaraf iyo nambar. Xarfo waaweyn iyo kuwo yaryar isku mid.
survey-code-none = Koodkaaga halkan ku qor.
survey-code-count = { $found ->
        [one] Waxaad qortay { $found } calaamad. Koodku wuxuu leeyahay { $wanted }.
       *[other] Waxaad qortay { $found } calaamadood. Koodku wuxuu leeyahay { $wanted }.
    }
survey-code-sign = Calaamadda lambar { $at } kood kuma jirto. Mar kale fiiri.
survey-code-check = Mid ka mid ah calaamaduhu waa khalad. La barbar dhig hal hal.
survey-code-foreign = Koodkaas su'aalahan ma laha. Weydii qofka warqadda ku siiyay.
survey-code-spent = Qof ayaa koodkaas horay ugu jawaabay. Haddii ay warqaddaadu tahay, mid cusub weydiiso.
survey-busy = Isku dayo badan ayay ahaayeen. Wax yar sug oo mar kale riix.
survey-begin = Bilow
survey-go-on = Sii wad
survey-more = Wax dheeraad ah oo su'aalaha ku saabsan
survey-can = Waxan waa la beddeli karaa:
survey-cannot = Waxan lama beddeli karo:
survey-because = Maxaa sababay:
survey-known = Waxan horay ayaan u ogayn:
survey-time = Waqtigaaga:
survey-level-informed = Markan wax baa laguu sheegayaa. Jawaabahaagu ma beddelaan wixii la go'aamiyay.
survey-level-consulted = Waxaad sheegaysaa waxaad u malaynayso. Kadib dadka waaweyn ayaa go'aaminaya, waxayna kuu sheegayaan waxay samaynayaan.
    .grown = Waxaad sheegaysaa waxaad qabto. Kadib kuwa mas'uulka ah ayaa go'aamiya, waxayna sheegaan waxay sameeyaan.
survey-level-collaborative = Dhallinyarada iyo dadka waaweyn ayaa wada go'aaminaya.
survey-level-child-led = Dhallinyarada ayaa go'aamiyay waxaan weydiinno, iyo waxa jawaabaha loo isticmaalayo.
# $language is a language's own name.
survey-shown-language = Su'aaluhu weli luqaddaada kuma jiraan. Waxay ku qoran yihiin: { $language }.

survey-progress = Su'aal { $now } oo ka mid ah { $all }
survey-progress-part = Qayb { $now } oo ka mid ah { $all }
survey-round = Lambar { $now }
survey-back = Dib u noqo
survey-next = Xiga
survey-skip = Ka bood
survey-why = Maxaan u weydiinaynaa?
survey-proposed = Su'aaluhu waxay ka yimaadeen:
survey-help = Maxaad ula jeeddaan?
survey-no-names = Ha qorin magacaaga ama magaca qof kale.
survey-own-words = Kuwa wax weydiinaya oo keliya ayaa akhriya waxaad qorto, waana marka su'aaluhu xirmaan. Cid kale ma arkayso erayadaada sidaad u qortay.
survey-choose = Dooro
survey-many = Dhowr waad dooran kartaa.
survey-rank-how = Waxa ugu muhiimsan kor u qaad.
survey-rank-up = Kor u qaad { $what }
survey-rank-down = Hoos u dhig { $what }
survey-acknowledge = Haa, waan akhriyay
survey-day = Maalin
survey-month = Bil
survey-year = Sannad
survey-range = Tiro u dhexaysa { $least } iyo { $most }.
survey-reminder = Su'aal ayaad ka boodday. Ma rabtaa inaad ka jawaabto? Haddii kale mar kale riix Xiga.
survey-one-more = Jawaabtaadu su'aal kale ayay keentay. Hoos fiiri.
survey-mended = Su'aalaha qaar waa la beddelay intii aad jawaabaysay. Jawaabahaagu way joogaan meesha ay ku habboon yihiin.
survey-fault = Tan mar kale fiiri
survey-fault-long = Qoraalku aad buu u dheer yahay. Calaamadaha dheeraadka ah: { $over }. Wax yar soo gaabi.
survey-fault-much = Isku dar wax aad u badan ayaad qortay. Calaamadaha halkan laga saarayo, qiyaastii: { $over }.
survey-fault-number = Tiro nambar ah qor.
survey-fault-whole = Tiro dhan qor, jajab la'aan.
survey-fault-outside = Qor tiro u dhexaysa { $least } iyo { $most }.
survey-fault-date = Taariikhda mar kale fiiri. Sannadku waa afar nambar.
survey-fault-broken = Jawaabtaasi halkan kuma habboona. Beddel ama ka bood.
survey-lost-maybe = Ma naqaan inay gaartay. Jawaabahaagu halkan ayay joogaan. Mar kale isku day markaad internet hesho. Hal mar oo keliya ayaa la tiriyaa.

survey-support = Wax ma kugu adag yihiin?
    .text = Hadda qof waad la hadli kartaa. Bris waa bilaash, mana aha inaad sheegto cidda aad tahay.
survey-support-grown = Ma u baahan tahay inaad qof la hadasho?
    .text = Caawimo ayaa jirta adiga iyo cunuggaaga.
survey-nobody-reads = Hadda cidna ma akhriso waxaad halkan ku qorto. Wac ama qof la hadal si aad caawimo u hesho.

survey-end = Ma rabtaa inaad dirto jawaabahaaga?
    .text = { $all ->
            [one] Waxaad ka jawaabtay { $given } oo ka mid ah { $all } su'aal. Sidaas waa fiican tahay.
           *[other] Waxaad ka jawaabtay { $given } oo ka mid ah { $all } su'aalood. Sidaas waa fiican tahay.
        }
survey-send = Dir jawaabahayga
    .note = Waxaad helaysaa kood rasiid. Waxaad ku beddeli kartaa ama ku tirtiri kartaa jawaabtaada ilaa su'aaluhu xirmaan.
survey-too-much = Waxaad qortay in ka badan inta boos jira. Dib u noqo oo mid ka mid ah qoraalladaada soo gaabi.
survey-failed = Hadda jawaabahaaga ma kaydin karin. Halkan ayay joogaan. Mar kale riix Dir wax yar kadib.
survey-unsure = Wax baa naga qaldamay. Ma ogin in jawaabahaaga la kaydiyay iyo in kale. Halkan ayay joogaan. Mar kale riix Dir wax yar kadib. Hal mar oo keliya ayaa la tiriyaa.
survey-flood = Dad badan ayaa hadda diraya. Jawaabahaagu halkan ayay joogaan. Wax yar sug oo mar kale riix Dir.
survey-sent = Mahadsanid. Jawaabahaagu way yimaadeen
survey-demo = Tani waa tijaabo. Cidna ma akhriso jawaabaha.
survey-sent-next = Waxa hadda dhacaya
survey-sent-opened = Jawaabuhu way xiran yihiin ilaa { $day }. Markaas su'aaluhu way xirmayaan, jawaabaha oo dhanna waa la isku qasayaa ka hor intaan qof akhrin. Ilaa markaas kombiyuutarku wuxuu kaliya tirinayaa qiyaas ahaan kooxaha jawaabay.
survey-sent-answer = Kadib waxaad ogaanaysaa waxa dadka waaweyn samaynayaan.
    .grown = Kadib waxaad ogaanaysaa waxa la qabanayo.
survey-your-receipt = Koodka rasiidkaaga
    .how = Qoro haddii aad rabto inaad beddeli karto. Hadda kaliya ayuu muuqdaa.
    .same = Jawaabtaada cusub ayaa hadda la tirinayaa. Koodka rasiidkaagu waa kii aad haysatay.
survey-stands = Jawaabahaagu horay ayay u yimaadeen
    .text = Kuwaas ayaa la tirinayaa. Haddii aad wax beddeshay markaad dirtay kadib, laguma darin. Ma rabtaa in lagu daro? Mar kale ka jawaab.
survey-sent-before = Jawaabahan horay ayaa loo diray
    .text = Mar kale lama tusayo, si aan qof kale u arkin. Haddii aad wax beddeshay intaas kadib, laguma darin. Si aad wax u beddesho waxaad u baahan tahay koodka rasiidkaaga.
survey-spent = Qof ayaa koodkaas horay ugu jawaabay
    .text = Haddii ay warqaddaadu tahay, kood cusub weydii qofkii ku siiyay. Waxaad qortay halkan ayay joogaan.
survey-expired = Waqti aad u dheer ayaa dhaafay
    .text = Si aan qof kale u arkin jawaabahaaga waan xirnay. Haddii aad rabto dib u bilow.
survey-unreadable = Waxa la diray ma akhrin karin. Halkan ka bilow mar kale.
survey-not-yet = Su'aaluhu weli ma furna
    .text = Waxay furmayaan { $day }. Markaas soo noqo.
survey-closed = Su'aaluhu way xirmeen
    .text = Hadda lama jawaabi karo. Waxa dadka waaweyn ku sameeyaan jawaabaha halkan Lotsen ayay ku sheegayaan.
    .grown = Hadda lama jawaabi karo. Waxa lagu sameeyo jawaabaha halkan Lotsen ayaa lagu sheegayaa.
survey-kept = Waxan ayaad qortay
survey-to-list = Su'aalaha oo dhan
survey-close = Xir

## On one's own phone

survey-stay-label = Ku jawaab taleefankan hadhow
survey-stay-about = Ma doonaysaa inaad hadhow dhammayso? Markaas jawaabahaagu waxay ku jirayaan taleefankan ugu badnaan hal toddobaad. Qofka haysta taleefanka wuu akhrin karaa.
survey-stay-save = Ku kaydi taleefankayga
survey-stay-kept = Jawaabahaagu waxay ku jiraan taleefankan. Waa la tirtirayaa markaad dirto, markaad hoos riixdo ama markaad Ka bax riixdo.
survey-stay-drop = Ka tirtir taleefanka
survey-stay-found = Waxaad haysataa jawaabo ku sugaya taleefankan.
survey-stay-resume = Ka sii wad halkii aad joogtay
survey-stay-dropped = Waa la tirtiray. Waxba kuma hadhin taleefanka.
survey-stay-failed = Taleefankan waxba laguma kaydin karo.
survey-stay-waiting = Hadda shabakad ma jirto. Jawaabahaagu halkan ayay ku sugayaan. Waa la dirayaa marka shabakaddu soo noqoto, haddii aad bogga furan ka tagto. Hal mar oo keliya ayaa la tiriyaa.
survey-stay-fetching = Luqadda waa la soo qaadayaa. Wax kasta oo boggan ku qoran way joogaan.
survey-stay-languages = Luqadaha kale internet ayay u baahan yihiin. Wax kasta oo boggan ku qoran way joogaan. Mar kale isku day markaad internet hesho.
