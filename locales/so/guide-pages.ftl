### The words in Somali of the guide's pages: questions, the answer, search, crisis, note, and the pages of plain text.

## Questions

guide-question-need = Xaggee baan u jeestaa?
    .guardian = Xaggee baad u jeesataa si ilmahaaga loo caawiyo?
    .lead = Dooro kan kuugu dhow. Uma baahnid inaad sheegto cidda aad tahay.
    .lead-guardian = Dooro kan idiinku dhow. Uma baahnid inaad sheegto cidda aad tahay.
guide-question-topic = Maxaa ugu habboon?
    .guardian = Maxaa ugu habboon?
    .lead = Mid dooro. Dhib malaha haddii aanu si buuxda kuugu habboonayn.
    .lead-guardian = Mid dooro. Dhib malaha haddii aanu si buuxda idiinku habboonayn.
guide-question-wheel = Maxaa ugu badan ee ku dhibaya?
    .guardian = Maxaa ugu badan ee ilmahaaga dhibaya?
    .lead = Giraangirtu waxay muujisaa siddeed qaybood oo nolosha wanaagsan ah. Dooro qaybta aanad ku fiicnayn.
    .lead-guardian = Giraangirtu waxay muujisaa siddeed qaybood oo nolosha wanaagsan ah. Dooro qaybta ilmahaagu taageero dheeraad ah uga baahan yahay.
guide-question-place = Xaggee baad deggan tahay?
    .guardian = Xaggee buu ilmahaagu deggan yahay?
    .lead = Markaas waxaan ku tusi karnaa caawimaad kuu dhow.
    .lead-guardian = Markaas waxaan idin tusi karnaa caawimaad idiin dhow.
guide-question-age = Immisa jir baad tahay?
    .guardian = Immisa jir buu ilmahaagu yahay?
    .lead = Caawimaadda qaarkeed waxay u tahay da'o gaar ah oo kaliya.
    .lead-guardian = Caawimaadda qaarkeed waxay u tahay da'o gaar ah oo kaliya.
guide-question-urgency = Intee bay degdeg tahay?
    .guardian = Intee bay degdeg tahay?
    .lead = Haddii qof khatar ku jiro, wac 112.
    .lead-guardian = Haddii qof khatar ku jiro, wac 112.
guide-urgency-nu = Hadda ayaan qof u baahanahay
    .guardian = Hadda ayaan qof u baahannahay
guide-urgency-snart = Toddobaadkan
    .guardian = Toddobaadkan
guide-urgency-kan-vanta = Way sugi kartaa
    .guardian = Way sugi kartaa
guide-voice = Yay khusaysaa?
guide-voice-child = Aniga
guide-voice-guardian = Ilmahayga
guide-back = Dib u noqo
guide-next = Sii wad
guide-skip = Ka bood
guide-so-far = Jawaabahaaga
# $answer is what was answered.
guide-change = Beddel jawaabta: { $answer }
# $years is a number.
guide-age-years = { $years } sano
guide-stale = Su'aashu way is beddeshay tan iyo markii hore. Mar kale dooro. Jawaabahaaga kale way jiraan weli.
guide-wheel-choose = Dooro mid ka mid ah qaybaha, ama ka bood.
guide-from-start = Bilowga ka bilow

## The answer

guide-answer = Halkan ayaad u jeesan kartaa
    .guardian = Halkan ayaad u jeesan kartaa
guide-begin = Halkan ka bilow
guide-others-urgent = Halkan sidoo kale wac
    .guardian = Halkan sidoo kale wac
guide-others = Haddii aad mid kale ka jeceshahay
    .guardian = Haddii aad mid kale ka jeceshahay
guide-wait = Inta aad sugayso
    .guardian = Inta aad sugaysaan
guide-say = Sidan ayaad ku bilaabi kartaa
    .guardian = Sidan ayaad ku bilaabi kartaa
guide-happens = Maxaa kadib dhacaya?
    .guardian = Maxaa kadib dhacaya?
guide-knows = Yaa ogaanaya?
    .guardian = Yaa ogaanaya?
guide-direction-happens = Sheeg inaad rabto inaad hadasho. Waxaad heli doontaan waqti iyo meel aan cidna idin dhibayn. Qofka weyn wuu ku dhageysanayaa, wuxuuna kuu sheegayaa waxa xigi kara.
    .guardian = Sheeg inaad u baahan tihiin taageero. Waxaad heli doontaan waqti aad ku wada hadashaan. Qofka weyn wuu idin dhageysanayaa, wuxuuna idiin sheegayaa waxa xigi kara.
guide-direction-knows = Dadka waaweyn ee dugsiga iyo caafimaadka looma oggola inay cid kasta uga warramaan arrintaada. Laakiin haddii ay u maleeyaan in xaaladdaadu xun tahay, waa inay u sheegaan adeegga bulshada (socialtjänsten). Marka hore waad weydiin kartaa.
    .guardian = Dadka waaweyn ee dugsiga iyo caafimaadka waxaa saaran sir-dhowris (tystnadsplikt). Laakiin haddii ay u maleeyaan in ilmahaagu waxyeello la kulmo, waa inay u sheegaan adeegga bulshada (socialtjänsten).
guide-cost-free = Lacag la'aan
guide-cost-call = Wuxuu la qiimo yahay wicitaan caadi ah
guide-cost-unknown = Ma ogin inay lacag tahay iyo in kale
guide-anonymous-yes = Magacaaga waad qarin kartaa
    .guardian = Magacaaga waad qarin kartaa
guide-anonymous-no = Waa inaad sheegto cidda aad tahay
    .guardian = Waa inaad sheegto cidda aad tahay
guide-anonymous-unknown = Ma ogin inaad magacaaga qarin karto iyo in kale
    .guardian = Ma ogin inaad magacaaga qarin karto iyo in kale
# $from and $to are ages in years.
guide-ages-between = Da'da { $from } ilaa { $to } sano
guide-ages-from = Laga bilaabo { $from } sano
guide-open-always = Wuu furan yahay habeen iyo maalinba
# $time is a time of day, $day "i morgon", "på tisdag" or a date.
guide-open-until = Hadda wuu furan yahay, ilaa saacadda { $time }
guide-open-until-day = Hadda wuu furan yahay, ilaa { $day } saacadda { $time }
guide-opens-today = Wuxuu furmayaa maanta saacadda { $time }
guide-opens-day = Wuxuu furmayaa { $day } saacadda { $time }
guide-open-unknown = Ma ogin goorta uu furan yahay
# $day is "i dag", "i morgon", "på tisdag" or a date.
guide-school-shut-on = Dugsigu hadda malaha wuu xiran yahay. Wuxuu furmayaa { $day }.
guide-school-shut-earliest = Dugsigu hadda malaha wuu xiran yahay. Ugu horreyn wuxuu furmayaa { $day }.
guide-school-shut-august = Dugsigu malaha wuxuu ku jiraa fasaxa xagaaga. Wuxuu mar kale furmayaa Agoosto.
guide-more = Akhri wax badan
# $number is a phone number.
guide-call = Wac { $number }
guide-text = Sms u dir { $number }
guide-chat = Chat ku hadal ama wax qor
guide-web = Tag bogga
guide-mail = Iimayl dir
# $place is a street address.
guide-visit = Booqo { $place }
guide-known = Sideen ku ognahay?
guide-known-number = Ku saabsan lambarka
guide-known-source = Eeg bogga
# $site is a web site, $date a date.
guide-known-assured = La hubiyay { $date }.
guide-known-read = Waxaa laga akhriyay bogga { $site } ({ $date }).
guide-known-read-undated = Waxaa laga akhriyay bogga { $site }.
guide-known-old = Waxaa laga akhriyay bogga { $site } ({ $date }). Waa laga yaabaa inay is beddeshay.
guide-known-old-undated = Waxaa laga akhriyay bogga { $site }, oo aan taariikh lahayn. Waa laga yaabaa inay is beddeshay.
# $source is where the days were read, $date the day somebody typed them in.
guide-known-terms = Maalmaha dugsiga halkan ayaan ka akhrinay: { $source } ({ $date }).
guide-known-terms-undated = Maalmaha dugsiga halkan ayaan ka akhrinay: { $source }.
# $date is the day a page that may be kept was made.
guide-made = Boggani waa kii { $date }. Nambarradu way isbeddeli kareen tan iyo markaas.
guide-may-have-changed = way isbeddeli kartay
guide-wrong = Lambarku sax ma aha
guide-wrong-address = Cinwaanku sax ma aha
guide-wrong-thanks = Mahadsanid, hadda waan ognahay
    .text = Waxaan tirinnaa in qof sheegay inay khaldan tahay. Markaas qof weyn ayaa hubin kara. Ma kaydinno cidda aad tahay.
guide-wrong-back = Dib ugu noqo jawaabta
# $place is a municipality.
guide-missing = { $place } xiriirro qaar baa ka maqan
    .what = Kama aanan helin xiriirro la hubo oo ku saabsan:
guide-missing-next = Taas beddelkeeda qaado kan halkan ugu sarreeya. Waa la heli karaa.
guide-line = Halkan mar walba qof baa ka jawaaba
    .guardian = Halkan mar walba qof baa ka jawaaba
guide-line-bris = Bris waxay u furan tahay habeen iyo maalinba qof kasta oo ka yar 18 sano. Magacaaga waad qarin kartaa.
    .guardian = Bris waxay u furan tahay habeen iyo maalinba qof kasta oo ka yar 18 sano.
    .until-then = Ilaa markaas: ka wac Bris { $number }
guide-line-1177 = 1177 waxaa habeen iyo maalinba ka jawaabta kalkaaliso caafimaad.
    .guardian = 1177 waxaa habeen iyo maalinba ka jawaabta kalkaaliso caafimaad.
    .until-then = Ilaa markaas: wac { $number } si aad u hesho talo caafimaad
guide-line-silent = Cidna ma jawaabin? Safka ku sii sug ama mar kale wac. Haddii aad khatar ku jirto, wac 112.
    .guardian = Cidna ma jawaabin? Safka ku sii sug ama mar kale wac. Haddii ilmahaagu khatar ku jiro, wac 112.
guide-note = Warqaddayda
guide-note-always = habeen iyo maalinba
guide-note-say = Sidan ayaad ku bilaabi kartaa:
guide-note-danger = Haddii khatar jirto: wac 112.
guide-note-print = Daabac
guide-note-how = Warqaddu ma sheegto waxa ay arrintu ku saabsan tahay. Waad daabacan kartaa ama sawir baad ka qaadi kartaa.

## Questions from the young

guide-asks = Su'aalaha dhallinyarada
    .lead = Su'aalo gaagaaban, jawaabo gaagaaban.
guide-asks-link = Su'aalaha dhallinyarada

## Free words

guide-search = Ku qor erayadaada
guide-search-go = Raadi
guide-search-hits = Waxaan helnay kuwan
guide-search-where = { $kind }: xaggee baad deggan tahay?
    .guardian = { $kind }: xaggee buu ilmahaagu deggan yahay?
guide-search-instead = Halkan kama helin xiriir la hubo. Taas beddelkeeda sidan ayaad caawimaad ku heli kartaa. Haddii khatar jirto, wac 112.
    .guardian = Halkan kama helin xiriir la hubo. Taas beddelkeeda sidan ayaad caawimaad ku heli kartaan. Haddii ilmahaagu khatar ku jiro, wac 112.
guide-search-long = Qoraalku aad buu u dheeraa si wax looga raadiyo. Bilowga ayaan wax ka raadinnay, weli wuu ku jiraa sanduuqa. Isku day inaad wax yar ka gaaban qorto.
guide-search-none = Erayadaas waxba kuma helin
    .lead = Erayo kale isku day. Ama bilowga ka bilow oo sawir dooro.

## Danger

guide-crisis-card = Hadda khatar ma ku jirtaa?
    .lead = Uma baahnid inaad arrintan keligaa la ahaato. Hadda wac. Sheeg meesha aad joogto.
    .guardian = Ilmahaagu khatar ma ku jiraa hadda?
    .lead-guardian = Hadda wac. Sheeg halka aad joogtaan. Uma baahnid inaad keligaa la tacaasho.
guide-crisis = Caawimaad hadda
    .lead = Wac 112 haddii qof khatar ku jiro. Sheeg meesha aad joogto iyo waxa dhacay.
    .lead-guardian = Wac 112 haddii ilmahaagu khatar ku jiro. Sheeg halka aad joogtaan iyo waxa dhacay.
guide-crisis-silent = Haddii cidna jawaabi waydo
    .lead = Safka ku sii sug. Mar kale wac. U tag qof weyn oo kuu dhow: deris, macallin ama qof dukaan jooga. Dheh: Hadda ayaan caawimaad u baahanahay.
    .lead-guardian = Safka ku sug. Mar kale wac. Caawimaad weydiiso qof kuu dhow: deris, macallin, qof dukaan jooga. Ilmaha keligiis ha ka tegin.

## Who stands behind

guide-who = Yaa ka dambeeya bogga?
    .lead = Lotsen waxay carruurta, dhallinyarada iyo waalidka gobolka Kalmar (Kalmar län) ka caawisaa inay helaan meesha saxda ah.
guide-who-1 = Waa kuwee?
    .text = Cidda bogga maamusha: { $behind }.
    .nobody = Cidina bogga ma maamusho, hay'ad dawladeedna kama dambayso.
guide-who-2 = Sideed lambarrada ku ogtihiin?
    .text = Lambar kasta waxaan ka akhrinnay bog aan kuu xirnay, ama qof baa hubiyay. Haddii kale ma muujinno. Haddii boggu duug yahay, waxaan sheegnaa in lambarku is beddeli karo.
guide-who-3 = Haddii wax khaldan yihiin
    .text = Fur "Sideen ku ognahay?" ama "Akhri wax badan" oo ku ag taal xiriirka. Kadibna riix "Lambarku sax ma aha" ama "Cinwaanku sax ma aha". Uma baahnid inaad wax qorto.
guide-reach-nobody = Kani waa bog tijaabo ah. Sidaas darteed ma jirto cid lala xiriiro.
guide-reach-unsaid = Halkan waa in lagu qoro sida loola xiriiro. Weli laguma qorin.

## What happens to what you write

guide-privacy = Maxaa ku dhaca waxa aan qoro?
    .lead = Uma baahnid inaad sheegto cidda aad tahay si aad halkan talo uga hesho.
guide-privacy-1 = Waxa aanan kaydin
    .text = Ma kaydinno cidda aad tahay, meesha aad joogto ama telefoonka aad haysato. Ma isticmaalno cookies (kakor). Cid kale ma ogaanayso inaad halkan joogtay.
guide-privacy-2 = Marka aad wax raadiso
    .text = Erayada aad qorto waxaa loo isticmaalaa kaliya in jawaab la helo. Kadib way tirmaan.
guide-privacy-3 = Waxa aan tirinno
    .text = Haddii aad riixdo "Lambarku sax ma aha", hal riixis baan tirinnaa. Waxaan kaloo tirinnaa inta jeer ee hagahu jawaab muujiyo: waxa ay ku saabsanayd iyo saddexdii bilood ee ay ahayd. Haddii aad adigu degmo dooratay, mararka qaar taasna waan tirinnaa. Waxaan kaydinnaa inta jeer oo keliya, ma aha cidda aad tahay. Haddii dad badan ka jawaabaan sidii xiriirku u dhacay, qof walba wuu arki karaa wadarta.
guide-privacy-4 = Waxa ku haraya telefoonkaaga
    .text = Bogaggu waxay ka muuqan karaan liiska bogagga aad furtay ee browserkaaga. Halkaas waxaa ku qoran kaliya Lotsen iyo dhowr xaraf. Jawaabaha khatarta ku saabsan weligood laguma qoro ciwaanka bogga. Badhanka "Ka bax" si dhakhso ah ayuu bogga u beddelaa, laakiin liisku wuu sii jirayaa. Adigu waad tirtiri kartaa. Haddii aad jawaabo ku kaydiso taleefanka, waxay ku jiraan ugu badnaan hal toddobaad.
guide-privacy-5 = Markaad u qorto qofkaaga xiriirka
    .text = Waxa aad qorto waa la kaydiyaa iyagoo xiran. Waxaa furi kara kuwa halkaas fariimaha ku qaata iyo qofka koodkaaga haysta. Haddii sharcigu dalbado, laba qof oo wada jira ayaa furi kara. Agtiisa waxaan ku kaydinnaa dugsiga ama xarunta aad dooratay. Haddii aad sheegto da'daada qiyaastii, ama aad su'aalaha ka jawaabto, taasna waa la kaydiyaa.
guide-privacy-6 = Markaad riixdo "Ka bax"
    .text = Bog kale ayaa soo baxa. Haddaad browserka ku riixdo badhanka dib u noqoshada, boggu waa maran yahay, haddii browserku skript shaqaysiiyo. Skript la'aan, badhanka dib u noqoshada ayaa mar kale tusi kara bogga. Markaas xidh tab-ka.

## Accessibility

guide-accessibility = Qof kasta bogga ma isticmaali karaa?
    .lead = Sidan ayay Lotsen ugu shaqaysaa dadka siyaabo kala duwan wax u arka, u maqla, u akhriya ama u dhaqdhaqaaqa.
guide-accessibility-1 = Yaa iska leh bogga?
    .text = Adeegga waxaa la yiraahdaa Lotsen. Cidda maamusha: { $behind }. Sharciga khuseeya waxaa la yiraahdaa lagen om tillgänglighet till digital offentlig service (2018:1937). Waa sharciga in qof kastaa isticmaali karo adeegyada dadweynaha ee dijitaalka ah.
    .nobody = Adeegga waxaa la yiraahdaa Lotsen. Kani waa bog tijaabo ah oo aan cidina maamulin. Sharciga khuseeya waxaa la yiraahdaa lagen om tillgänglighet till digital offentlig service (2018:1937). Waa sharciga in qof kastaa isticmaali karo adeegyada dadweynaha ee dijitaalka ah.
guide-accessibility-2 = Sidee bay u fiican tahay shaqadiisu?
    .text = Boggu qayb ahaan ayuu sharciga waafaqsan yahay. Waxaan u dhisnaa sida WCAG 2.2, heerka AA. Waa la isticmaali karaa JavaScript la'aan, iyo sidoo kale kiiboodh, akhriyaha shaashadda, muuqaal madow iyo qoraal weyn.
guide-accessibility-3 = Waxa aan weli shaqayn
    .text = Waxba laguma hayo luqadda dhegoolaha, maxaa yeelay weli cidna ma duubin. Weli ma jiro qof isagu akhriyaha shaashadda isticmaala oo bogga tijaabiyay. Sidaas darteed waxaa jiri kara khaladaad aannan arkin.
    .translated = Qofna ma hubin turjumaaddan, maxaa yeelay weli ma helin qof luqadda yaqaan. Sidaas darteed erayo ayaa khaldanaan kara.
guide-accessibility-4 = Sideen u tijaabinnay?
    .text = Annagu waxaan bogga ku tijaabinnay browserka Chromium: kiiboodhka, qalabka axe, muuqaal iftiin ah iyo mid madow. Qiimaynta waxaa la sameeyay 21 Nofembar 2026. Qoraalka markii ugu dambaysay waxaa la beddelay 1 Diseembar 2026.
guide-accessibility-5 = Noo sheeg haddii wax shaqayn waayaan
    .text = La xiriir cidda bogga maamusha. Haddii aadan jawaabta ku qanacsanayn, waxaad u sheegi kartaa Digg, adigoo ka galaya digg.se/tdosanmalan.
    .nobody = Hadda cidna bogga ma maamusho. Marka cid maamusho, halkan ayaa lagu qori doonaa sida loogu sheego. Haddii aadan jawaabta ku qanacsanayn, markaas waxaad u sheegi kartaa Digg, adigoo ka galaya digg.se/tdosanmalan.
guide-accessibility-6 = Waxyaabaha aan ka reebnay
    .text = Sharcigu wuxuu u oggolaanayaa cidda bog maamusha inay ka tagto waxa culays aan macquul ahayn keenaya (12 §). Taas macnaheedu waa inay ku kacdo lacag aad u badan. Annagu waxba sidaas ugama reebin.
guide-accessibility-7 = Waxa aan sharcigu khusayn
    .text = Sharcigu ma khuseeyo wax walba (9 §), tusaale ahaan filimada hore iyo waxa ay dad kale sameeyeen. Waxaas midna halkan kuma jiro. Linkiyadu waxay geeyaan bogag ay dad kale leeyihiin, iyaga ayaana ka mas'uul ah.

## For when there is no net

guide-offline = Kaydso si aad u akhrido marka internet la'aan tahay
    .lead = Talooyinka telefoonka ayaad ku kaydsan kartaa. Markaas waa la akhrin karaa internet la'aan.
guide-offline-1 = Waxan ayaa telefoonka gelaya
    .text = Bog ay ku jiraan dhammaan talooyinka oo ku qoran luqadda aad hadda akhrinayso, iyo labada bog ee caawimaadda hadda. Waxa aad akhriday waxba kama jiraan. Qofka telefoonkaaga haysta wuu arki karaa inaad Lotsen kaydsatay. Talooyinka iyo lambarradu way isbeddeli karaan, markaa mar mar dib u kaydi.
guide-offline-save = Telefoonka ku kaydi
guide-offline-renew = Mar kale kaydi
guide-offline-drop = Tirtir waxa la kaydiyay
guide-offline-saved = Waa la kaydiyay. Waa la akhrin karaa internet la'aan.
guide-offline-dropped = Waa la tirtiray. Waxba kuma harin.
guide-offline-busy = Waa la kaydinayaa …
guide-offline-failed = Way suurtoobi wayday. Hubi inaad internet haysato oo mar kale isku day.
guide-offline-stays = Boggagga cusub lama keeni karin. Waxa aad hore u kaydisay wali way jiraan.
guide-offline-no-script = Badhanku wuxuu u baahan yahay skript. Taas beddelkeeda waad furi kartaa bogga dhammaan talooyinka oo browserka ku kaydsan kartaa.
guide-offline-open = Fur bogga dhammaan talooyinka
guide-offline-page = Dhammaan talooyinka, internet la'aan
    .lead = Internet la'aan ma ogaan karno waxa hadda furan. Wac 112 haddii qof khatar ku jiro.
guide-offline-local = Degmadaada
