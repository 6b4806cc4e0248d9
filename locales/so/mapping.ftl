### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = Waxaas ayaad tidhaahdeen, waxan ayaan samaynaa
mapping-tile = Waxaas ayaad tidhaahdeen
mapping-lead = Halkan waxaa ku yaal jawaabaha wixii aad noo sheegteen. Waxaad arkaysaa waxa aan maqalnay, waxa aan samayno iyo waxa aan samayn karin.
mapping-empty = Weli jawaabo ma yaalaan halkan
    .text = Marka su'aaluhu dhammaadaan waan tirinnaa, waan fikirnaa, waanan go'aansannaa. Kadib jawaabtu halkan ayay imanaysaa.
mapping-all = Dhammaan jawaabaha
mapping-answers = Jawaabaha yimid
mapping-read = Akhri jawaabta
mapping-published = Jawaabtu waxay timid { $day }
mapping-published-late = Maalmaha ay dib u dhacday: { $days }.
mapping-waiting = Jawaabo soo socda
mapping-waiting-by = Jawaabtu waa inay timaaddo ugu dambayn { $day }. Mas'uul: { $owes }.
mapping-late = Way daahday
mapping-late-since = Jawaabtu waxay ahayd inay timaaddo { $day }. Mas'uul: { $owes }.
# $waves is one or more, each by month and year.
mapping-card-waves = Waxaa la weydiiyey: { $waves }.
# $areas is one or more of the four areas.
mapping-card-areas = Waxay ku saabsan tahay: { $areas }.
# $day is a date.
mapping-card-closed = Sahanku wuxuu xirmay { $day }.
mapping-feed = Ma haysataa akhriye RSS? Halkaas kula soco jawaabaha

## The four areas

mapping-areas = Jawaabaha oo afar qaybood ah
mapping-area-discover = Ogaanshaha
    .text = In qof dareemo marka aad taageero u baahan tahay.
mapping-area-assess = Qiimaynta
    .text = In qof ogaado waxa aad u baahan tahay.
mapping-area-collaborate = Wada shaqaynta
    .text = In dadka waaweyni is caawiyaan.
    .child = Wada shaqaynta
mapping-area-follow-up = Dabagalka
    .text = In qof hubiyo haddii ay wanaagsanaatay.
mapping-area-empty = Weli jawaabo ku saabsan arrintan ma yaalaan.
mapping-brief = Laba bog oo la daabaco
mapping-brief-print = Ka daabac ama pdf ahaan uga kaydi liiska biraawsarka.
# An address comes after it.
mapping-brief-charts = Sawirro kale oo tan ku saabsan:
# An address comes after it.
mapping-brief-rest = Waxaa jira jawaabo kale oo tan ku saabsan:

## A finding

mapping-child = Carruurta iyo dhallinyarada
mapping-adult = Dadka waaweyn
mapping-version = Yaa qoraalka loogu talagalay?
mapping-tenth = 10kiiba { $number }
mapping-hundredth = 100kiiba { $number }
mapping-percent = { $number } %
mapping-between = { $of }kiiba inta u dhexaysa { $low } iyo { $high }
mapping-at-most = { $of }kiiba ugu badnaan { $high }
mapping-at-least = { $of }kiiba ugu yaraan { $low }
mapping-anything = inta u dhexaysa eber iyo dhammaan
mapping-likely = Waxay u badan tahay { $interval }.
mapping-answered = Inta jawaabtay
mapping-n = { $n } ayaa su'aasha ka jawaabay.
mapping-n-pooled = Su'aasha dhawr jeer ayaa la weydiiyey, waxaana la helay { $n } jawaabood. Isla qofka ayaa laga yaabaa inuu jeer kasta ka jawaabay. Markaas hubaashu way ka yar tahay inta ay u muuqato.
mapping-reach = Waxaa loo diray { $asked }.
mapping-reach-unknown = Ma ogin inta ay gaadhay.
mapping-open = Qof kasta oo haysta linkiga wuu ka jawaabi karay, marar badanna.
mapping-few = jawaabo aad u yar
mapping-surely-more = Hubaal way ka badan yihiin markii hore
mapping-surely-fewer = Hubaal way ka yar yihiin markii hore
mapping-probably-more = Waxay u badan tahay inay ka badan yihiin markii hore, laakiin waxay noqon kartaa nasiib
mapping-probably-fewer = Waxay u badan tahay inay ka yar yihiin markii hore, laakiin waxay noqon kartaa nasiib
mapping-none-sure = Farqi la hubo kama jiro markii hore
mapping-too-few = Jawaabo aad u yar oo aan lala barbar dhigi karin markii hore
mapping-how-sure = Sidee loo hubaa?
mapping-how-sure-interval = Dadka oo dhan ma wada jawaabin. Sidaa darteed waxaan sheegnaa labada tiro ee ay u badan tahay inay u dhexayso.
mapping-how-sure-hidden = Meesha ay ku qoran tahay “jawaabo aad u yar” tiro ma muujinno. Waa si aan qofna u xisaabin karin waxa qof ku jawaabay.
mapping-limit-schools-known = Dugsiyo yar ayaa ka qayb galay, ama ma naqaan inta ay ahaayeen. Sidaa darteed farqi weligeen kama qorno “hubaal”.
mapping-limit-same = Isla dadkii ayaa laga yaabaa inay labada jeerba jawaabeen.
mapping-limit-visible = Jawaabo intaas le'eg waxaa lagu arki karaa oo keliya farqi ah 100kiiba ugu yaraan { $points }.

## Charts

mapping-kind-bars = Jawaabaha
mapping-kind-waves = Mar kasta oo aan weydiinnay
mapping-kind-radar = Su'aalaha oo dhan
mapping-kind-informants = Dhinac dhinac
mapping-kind-tiles = Degmo kasta
mapping-as-table = U tus jadwal ahaan
mapping-chart-bars = Tiirar. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-chart-waves = Tiirar, mid mar kasta ah. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-chart-radar = Jaantus caaro. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-chart-tiles = Degmooyinka oo sanduuqyo ah, qiyaastii meeshooda. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-head-what = Maxay
mapping-head-share = Saamiga
mapping-head-likely = Waxay u badan tahay
mapping-image = Kaydi sawirka

## Several informants side by side, from answers that are out

# $who is one of those below, $when a month and year.
mapping-informant = { $who }, { $when }
mapping-informant-young = Carruurta yaryar
mapping-informant-child = Carruurta
mapping-informant-youth = Dhallinyarada
mapping-informant-guardian = Dadka waaweyn ee guriga
mapping-informant-staff = Shaqaalaha
mapping-informants-title = Isla su'aalaha oo dad kala duwan la weydiiyay
# Questions come after it, each with a number for each informant.
mapping-informants-good = Intan oo ka mid ah kuwii jawaabay ayaa yidhi way fiican tahay:
mapping-informants = Sidii su'aalaha loo weydiiyay, iyo meesha tirooyinku ka yimaaddeen
    .text = Qof walba isla su'aasha ayaa la weydiiyay, laakiin mar walba isku eray ma ahayn. Qaansada dhexdeeda waxaa ku jira jawaabaha fiican. Tirooyinka hore ayaa loo daabacay, jawaabo aan weligood isbeddelin.

## What is done

mapping-do = Waxan ayaan samaynaa
mapping-will = Waxan ayaan samayn doonnaa
mapping-will-by = Waxaa la dhammayn doonaa ugu dambayn { $day }.
mapping-cannot = Waxan ma samayn karno
mapping-owner = Mas'uul: { $owner }.
mapping-decided = La go'aansaday { $day }.
mapping-follow-up = { $day } ayaan eegaynaa sidii ay u dhacday.
mapping-after-erratum = Sixitaan
mapping-after-follow-up = Sidii ay u dhacday
mapping-after-corrected = La saxay { $day }
mapping-after-news = Cusub { $day }: sidii ay u dhacday
mapping-after-gone = Wixii halkan ku qornaa waa laga saaray.
mapping-reading = Sida koox dhallinyaro ah u akhriday tirooyinka
mapping-quotes = Codad qaarkood
    .text = Erayada waan beddelnay, si aan qofna loo aqoonsan.
mapping-counter = Cod kale
mapping-talks = Waxay yiraahdeen markaan la hadalnay

## Proof and downloads

mapping-proof = Ma arki karaa qof waxa aan ku jawaabay?
    .text = Tirooyinka halkan laguma arki karo. Tirooyin yar ma muujinno. Barnaamij kale ayaa isku dayay inuu xisaabiyo tirooyinka aan qarinno. Wuu kari waayay. Laakiin qof hore wax kaaga og ayaa laga yaabaa inuu qiyaaso. Taas ma hor istaagi karno.
mapping-download = Soo deji tirooyinka
mapping-download-xlsx = Xaashi xisaabeed (xlsx)
mapping-download-manifest = Liiska dhammaan faylasha (json)
mapping-download-table = Jadwal: { $question }
mapping-download-fixed = Fayladu weligood isma beddelaan. Had iyo jeer waxay ku yaalaan isla ciwaanka.

## The pulse

mapping-pulse = Ma dhegaysannay?
    .text = Uma baahnid inaad sheegto cidda aad tahay. Waxaan kaydinnaa oo keliya inta qof ee wax ku jawaabtay.
mapping-pulse-understood = Jawaabta ma fahantay?
mapping-pulse-listened = Ma u malaynaysaa inay dhegaysteen?
mapping-pulse-yes = Haa
mapping-pulse-partly = Wax yar
mapping-pulse-no = Maya
mapping-pulse-send = Dir
mapping-pulse-thanks = Waad ku mahadsan tahay jawaabtaada
    .text = Marka ugu yaraan 10 ay jawaabaan waxaan tusnaa inta ay yihiin, tobannaan dhan.
mapping-pulse-choose = Marka hore dooro ugu yaraan hal jawaab.
mapping-pulse-so-far = Sida kuwa kale u jawaabeen
mapping-pulse-count = ugu yaraan { $n }
mapping-pulse-few = ka yar 10

## Words of the code book, and of a finding's first draft

mapping-everybody = Dhammaan
mapping-county = Gobolka oo dhan
# $answer and $question are a survey's own words; names in braces stand for numbers.
mapping-draft-child = { "{tio}" } waxay ku jawaabeen ”{ $answer }” su’aasha: { $question }
# Between two answers that are counted together: it ends the one and begins the other.
mapping-draft-or = ” ama ”
# The same, for a grown-up.
mapping-draft-adult = { "{procent}" } ({ "{antal}" } ka mid ah { "{alla}" }) waxay ku jawaabeen ”{ $answer }” su’aasha: { $question }

## A group of young people reads it first

mapping-reading-title = Idinka ayaa marka hore akhrinaya
mapping-reading-about = Waxaad tan akhrinaysaan dadka kale ka hor. Sideed u fahamtaan tirooyinka? Si sax ah ma u fahannay?
mapping-reading-names = Magacyo ha qorina. Cidna ma weydiinayso cidda aad tihiin.
# $day is a date.
mapping-reading-until = Linkigu wuxuu shaqaynayaa ilaa { $day }.
mapping-reading-how = Sidan ayaan u fahannay
mapping-reading-send = Dir
mapping-reading-thanks = Mahadsanidiin. Hadda dadka waaweyn way ogyihiin sida aad u fahamtaan.
    .text = Waxaad beddeli kartaan wixii aad qorteen isla linkiga.
mapping-reading-empty = Wax ka qora ugu yaraan mid ka mid ah.
mapping-reading-ended = Linkigu wuu dhammaaday
    .text = Jawaabta waxaa laga yaabaa in dib loo xisaabiyey ama la saaray. Weydiiya qofkii linkiga idin siiyey mid cusub.
mapping-reading-ended-out = Jawaabtu hadda waa soo baxday. Qof kasta wuu akhriyi karaa.
mapping-reading-ended-read = Akhriya jawaabta
mapping-reading-pause = Hadda maya
    .text = Dadka waaweyn ayaa jawaabta wax ka beddelaya. Isku daya linkiga mar kale dhowr maalmood kaddib.

## On a wall

mapping-print = Daabac ama muuji jawaabta
    .text = Jawaabta dhig meel ay arkaan dadkii jawaabay. Shaashadda sawirradu iskood ayay isu beddelaan.
mapping-sheet-affisch-a4 = Boodh A4
mapping-sheet-affisch-a3 = Boodh A3
mapping-sheet-skarm-bred = Shaashad ballaaran
mapping-sheet-skarm-hog = Shaashad taagan
mapping-print-scan = Akhri jawaabta oo dhan

## The county's own work together

mapping-together = Sida aan u wada shaqayno
mapping-together-lead = Halkan dadka waaweyn ee gobolka, degmooyinka iyo dugsiyada ayaa ku sheegaya sida ay u wada shaqeeyaan iyo meesha ay marayaan. Ujeeddadu waa in caawimaaddu fiicnaato.
mapping-together-empty = Weli waxba halkan kuma qorna
    .text = Dadka waaweyn weli halkan waxba kuma qorin. Inta ka horreysa waxaad akhrin kartaa waxa dadka kale yiraahdeen, ama waxaad sheegi kartaa fikraddaada.
mapping-together-swedish = Qoraallada qaar halkan waxay ku qoran yihiin Iswiidhish oo keliya.
mapping-together-steps = Shan tallaabo
mapping-together-now = Hadda halkan baan joognaa
mapping-together-meetings = Kulamo
mapping-together-ahead = Kulan soo socda
mapping-together-earlier = Kulamadii hore
mapping-together-decisions = Waxa aan go'aansannay
mapping-together-done = Waa dhammaatay
# $day is a date.
mapping-together-late = Waxay ahayd inay dhammaato { $day }.
mapping-together-documents = Wax la akhriyo
# $host is a site ("exempel.se").
mapping-together-leads = Ka akhri { $host }
mapping-together-feed = Ma haysataa akhriye RSS? Halkaas kula soco go'aannada

## Where a number comes from

mapping-trace = Xaggee tirooyinku ka yimaadeen?
    .text = Tirooyinka jawaabtan waxay ka yimaadeen faylal aan weligood is beddelin. Halkan waxaad ku arkaysaa faylka iyo meesha ay tiradu kaga jirto. Koodhka ugu dambeeya waxaa lagu arki karaa in aan qofna faylka beddelin.

## What is counted in the contact room; no survey

mapping-measure = Marka qof u qoro qofka xiriirka
    .text = Tani kama timaaddo xog ururin. Qofka xiriirku waa qof weyn oo aad wax u qori karto. Waxaan tirinnaa inta ay qaadato iyo sida ay u socoto, gobolka oo dhan. Qofna uma akhriyo waxa aad qorto si uu u tiriyo. Haddii ay khusayso wax ka yar shan waxba ma muujinno. Haddii ay khusayso hal meel oo keliya sidoo kale waxba ma muujinno.
mapping-measure-few = aad bay u yar yihiin
# $time is a length of time, $period months.
mapping-measure-half = Kala bar waxay ku qaadatay ugu badnaan { $time }. Waxay khusaysaa kuwii bilaabay { $period }.
mapping-measure-beyond = In ka badan kala bar weli uma dhicin. Waxay khusaysaa kuwii bilaabay { $period }.
mapping-measure-hour = hal saac
mapping-measure-hours = { $count ->
        [one] { $count } saacad
       *[other] { $count } saacadood
    }
mapping-measure-days = { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
mapping-measure-months = { $from } ilaa { $to }
mapping-measure-answer = Ilaa qof ka jawaabay
mapping-measure-assessment = Ilaa qof ogaaday waxa loo baahan yahay
mapping-measure-help = Ilaa caawimaaddu bilaabatay
mapping-measure-plan = Ilaa dad waaweyn oo dhowr ah ay qorshe wada yeesheen
mapping-measure-handover = Ilaa qof kale yiri haa ama maya inuu la wareego
mapping-measure-passed-on = Meel kale ma laguu diray intaadan halkan iman?
mapping-measure-bounced = Qof ma yiri maya inuu la wareego?
mapping-measure-handover-told = Ma qornay oo ma sheegnay ka hor intaan qof kale la wareegin?
mapping-measure-asked-help = Caawimaad ma heshay?
mapping-measure-asked-part = Ka mid ma ahayd go'aanka?
mapping-measure-option-yes = Haa
mapping-measure-option-no = Maya
mapping-measure-option-partly = Wax yar
mapping-measure-option-one = Hal meel
mapping-measure-option-several = Dhowr meelood
mapping-measure-tertial-1 = Janaayo ilaa Abriil { $year }
mapping-measure-tertial-2 = Maajo ilaa Ogosto { $year }
mapping-measure-tertial-3 = Sebtembar ilaa Disembar { $year }

## What people look for in the guide

mapping-sought = Waxa dadka kale caawimaad u raadiyaan
    .text = Waxaan tirinnaa inta jeer ee hagahu jawaab muujiyo: waxa ay ku saabsanayd iyo saddexdii bilood ee ay ahayd. Haddii aad adigu degmo dooratay, mararka qaar taasna waan tirinnaa. Waxaan kaydinnaa inta jeer oo keliya, ma aha cidda aad tahay.
    .rules = Bogag baan tirinnaa, dad ma tirinno. Tirooyinku waa tobanlayaal, tirada dhabta ahna way ka badnaan kartaa. Haddii ay yar yihiin tiro ma muujinno. Degmo waxaa la muujiyaa oo keliya marka ay leedahay ugu yaraan soddon. Waxa khatarta ku saabsan waxaa loo tiriyaa gobolka oo dhan oo keliya.
mapping-sought-none = Weli ma jiraan tirooyin la muujiyo. Waxay yimaadaan marka saddex bilood dhammaadaan, haddii aanay aad u yarayn.
mapping-sought-earlier = Bilihii hore
mapping-sought-quarter-1 = Janaayo ilaa Maarso { $year }
mapping-sought-quarter-2 = Abriil ilaa Juun { $year }
mapping-sought-quarter-3 = Luulyo ilaa Sebtembar { $year }
mapping-sought-quarter-4 = Oktoobar ilaa Disembar { $year }
mapping-sought-places = Degmooyinka
    .text = Halkan waxaa ku qoran oo keliya wixii ugu yaraan toban ah.
mapping-sought-there = Eeg waxa dadka kale caawimaad u raadiyaan
