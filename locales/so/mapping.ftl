### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = Waxaas ayaad tidhaahdeen, waxan ayaan samaynaa
mapping-tile = Waxaas ayaad tidhaahdeen
mapping-lead = Halkan waxaa ku yaal jawaabaha wixii aad noo sheegteen. Waxaad arkaysaa waxa aan maqalnay, waxa aan samayno iyo waxa aan samayn karin.
mapping-empty = Weli jawaabo ma yaalaan halkan
    .text = Marka su'aaluhu dhammaadaan waan tirinnaa, waan fikirnaa, waanan go'aansannaa. Kadib jawaabtu halkan ayay imanaysaa.
mapping-all = Dhammaan jawaabaha
mapping-answers = Jawaabaha yimid
mapping-read = Akhri jawaabta
mapping-published = Waxay timid { $day }
mapping-published-late = Jawaabtu { $days } maalmood ayay dib u dhacday.
mapping-waiting = Jawaabo soo socda
mapping-waiting-by = Jawaabtu waa inay timaaddo ugu dambayn { $day }. Waxaa jawaabaya { $owes }.
mapping-late = Way daahday
mapping-late-since = Jawaabtu waxay ahayd inay timaaddo { $day }. Waxaa jawaabaya { $owes }.
mapping-feed = Ku raac jawaabaha akhriye (Atom)

## The four areas

mapping-areas = Jawaabaha oo afar qaybood ah
mapping-area-discover = Ogaanshaha
    .text = In qof dareemo marka aad taageero u baahan tahay.
mapping-area-assess = Qiimaynta
    .text = In qof ogaado waxa aad u baahan tahay.
mapping-area-collaborate = Wada shaqaynta
    .text = In dadka waaweyni is caawiyaan.
mapping-area-follow-up = Dabagalka
    .text = In qof hubiyo haddii ay wanaagsanaatay.
mapping-area-empty = Weli jawaabo ku saabsan arrintan ma yaalaan.
mapping-brief = Laba bog oo la daabaco
mapping-brief-print = Ka daabac ama pdf ahaan uga kaydi liiska biraawsarka.

## A finding

mapping-child = Carruurta iyo dhallinyarada
mapping-adult = Dadka waaweyn
mapping-version = Yaa qoraalka loogu talagalay?
mapping-tenth = 10kiiba { $number }
mapping-percent = { $number } %
mapping-between = { $of }kiiba inta u dhexaysa { $low } iyo { $high }
mapping-at-most = { $of }kiiba ugu badnaan { $high }
mapping-at-least = { $of }kiiba ugu yaraan { $low }
mapping-anything = wax walba waa suurtagal
mapping-likely = Waxay u badan tahay { $interval }.
mapping-answered = Inta jawaabtay
mapping-n = { $n } ayaa su'aasha ka jawaabay.
mapping-reach = Waxaa loo diray { $asked }.
mapping-reach-unknown = Ma ogin inta ay gaadhay.
mapping-open = Qof kasta oo haysta xidhiidhiyaha wuu ka jawaabi karay, marar badanna.
mapping-few = jawaabo aad u yar
mapping-surely-more = Hubaal way ka badan yihiin markii hore
mapping-surely-fewer = Hubaal way ka yar yihiin markii hore
mapping-probably-more = Waxay u badan tahay inay ka badan yihiin markii hore, laakiin waxay noqon kartaa nasiib
mapping-probably-fewer = Waxay u badan tahay inay ka yar yihiin markii hore, laakiin waxay noqon kartaa nasiib
mapping-none-sure = Farqi la hubo kama jiro markii hore
mapping-too-few = Jawaabo aad u yar oo aan lala barbar dhigi karin markii hore
mapping-how-sure = Sidee loo hubaa?
mapping-how-sure-interval = Dad badan ayaa jawaabay, laakiin dhammaan maaha. Sidaa darteed waxaan sheegnaa labada tiro ee ay u badan tahay inay u dhexayso.
mapping-how-sure-hidden = Meesha ay ku qoran tahay “jawaabo aad u yar” tiro ma muujinno. Markaa qofna ma ogaan karo waxa qof ku jawaabay.
mapping-limit-schools = Dugsiyo yar ayaa ka qayb galay. Sidaa darteed weligeen ma nidhaahno hubaal.
mapping-limit-same = Isla dadkii ayaa laga yaabaa inay labada jeerba jawaabeen.
mapping-limit-visible = Jawaabo intaas le'eg waxaa lagu arki karaa oo keliya farqi ah { $points } dhibcood oo boqolley ah ama ka badan.

## Charts

mapping-as-table = U tus jadwal ahaan
mapping-chart-bars = Tiirar. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-chart-waves = Tiirar, mid mar kasta ah. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-chart-radar = Jaantus caaro. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-chart-tiles = Degmooyinka oo sanduuqyo ah, qiyaastii meeshooda. Tirooyinkii isku mid ah ayaa jadwalka ku yaal.
mapping-head-what = Maxay
mapping-head-share = Saamiga
mapping-head-likely = Waxay u badan tahay
mapping-image = Kaydi sawirka

## What is done

mapping-do = Waxan ayaan samaynaa
mapping-will = Waxan ayaan samayn doonnaa
mapping-will-by = Waxaa la dhammayn doonaa ugu dambayn { $day }.
mapping-cannot = Waxan ma samayn karno
mapping-owner = Mas'uul: { $owner }.
mapping-decided = La go'aansaday { $day }.
mapping-follow-up = Dabagal: { $day }.
mapping-reading = Sida koox dhallinyaro ah u akhriday tirooyinka
mapping-quotes = Codad qaarkood
    .text = Erayada waa la beddelay, si aan qofna loo aqoonsan.

## Proof and downloads

mapping-proof = Ma arki karaa qof waxa aan ku jawaabay?
    .text = Tirooyin yar ma muujinno. Barnaamij kale ayaa isku dayay inuu tirooyinka qarsoon ka xisaabiyo wax kasta oo aan muujinnay. Wuu kari waayay. Laakiin waxa qof hore kaaga ogyahay ma ilaalin karno.
mapping-download = Soo deji tirooyinka
mapping-download-xlsx = Xaashi xisaabeed (xlsx)
mapping-download-manifest = Liiska dhammaan faylasha (json)
mapping-download-table = Jadwal: { $question }
mapping-download-fixed = Fayladu weligood isma beddelaan. Ciwaanku had iyo jeer waa isku mid.

## The pulse

mapping-pulse = Ma dhegaysannay?
    .text = Uma baahnid inaad sheegto cidda aad tahay. Waxaan kaydinnaa oo keliya inta qof ee wax ku jawaabtay.
mapping-pulse-understood = Jawaabta ma fahantay?
mapping-pulse-listened = Ma u malaynaysaa inay dhegaysteen?
mapping-pulse-yes = Haa
mapping-pulse-partly = Qayb ahaan
mapping-pulse-no = Maya
mapping-pulse-send = Dir
mapping-pulse-thanks = Waad ku mahadsan tahay jawaabtaada
    .text = Marka ugu yaraan 10 ay jawaabaan waxaan tusnaa inta ay yihiin, tobannaan dhan.
mapping-pulse-choose = Marka hore dooro ugu yaraan hal jawaab.
mapping-pulse-so-far = Sida kuwa kale u jawaabeen
mapping-pulse-count = ugu yaraan { $n }
mapping-pulse-few = ka yar 10
