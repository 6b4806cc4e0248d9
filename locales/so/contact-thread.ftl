### A thread as whoever began it sees it: what the site tells, the end, and beginnings of answers that they may read.

# $name has the thread, $other is another grown-up, $title what that one is, $place where, $day a day.
# "The person" takes the verb, so that nothing depends on whether the name is a man's or a woman's.
contact-told-later = Qofkan, { $name }, wuxuu u baahan yahay waqti dheeraad ah. Jawaab waxaad heleysaa ugu dambayn { $day }.
contact-told-talked = Qofkan, { $name }, wuxuu qoray inaad wada hadasheen { $day }. Miyaanay run ahayn? Halkan ku qor.
contact-told-offered = Qofkan, { $name }, wuxuu rabaa in qof kale kula sii shaqeeyo: { $other }, { $title }, { $place }. Qofkaas weli halkan wax kama akhrin karo. Ma rabtid taas? Halkan ku qor.
    .someone = Qofkan, { $name }, wuxuu rabaa in qof kale kula sii shaqeeyo: { $place }. Qofkaas weli halkan wax kama akhrin karo. Ma rabtid taas? Halkan ku qor.
contact-told-accepted = Hadda qofka akhrinaya ee jawaabaya waa { $other }, { $title }, { $place }. Qofkii hore, { $name }, mar dambe halkan wax kama akhrin karo.
    .someone = Hadda waxaa akhrinaya oo jawaabaya qof kale, { $place }. Qofkii hore, { $name }, mar dambe halkan wax kama akhrin karo.
contact-told-stays = Waxba isma beddelin. Qofka akhrinaya ee jawaabaya weli waa { $name }.
    .nobody = Waxba isma beddelin.
contact-told-cover = { $name } ma joogo ilaa { $day }. Ilaa markaas waxaa akhrinaya oo kuu jawaabaya { $other }.
contact-told-reads = Hadda qofkan, { $other }, isna halkan wuu akhrin karaa. Waxay wada shaqeeyaan { $name }.
    .someone = Hadda qof kale oo isla goobta ka shaqeeya ayaa isna halkan wax ka akhrin kara.
contact-told-took = Hadda qofka halkan kuugu jawaabaya waa { $name }. Waxay wada shaqeeyaan { $other }.
contact-told-inherited = Qofkan, { $name }, mar dambe halkan wax kama akhriyo. Hadda qofka akhrinaya ee jawaabaya waa { $other }, { $title }, oo isla goobta ka shaqeeya. Wuu akhrin karaa wixii aad qortay.
    .someone = Qofkan, { $name }, mar dambe halkan wax kama akhriyo. Hadda waxaa akhrinaya oo jawaabaya qof kale oo isla goobta ka shaqeeya. Wuu akhrin karaa wixii aad qortay.
contact-told-inherited-later = Qofkan, { $name }, mar dambe halkan wax kama akhriyo. Waxaa kula sii wadaya { $other }. Wuu akhrin karaa wixii aad qortay, laakiin hadda ma joogo.
    .back = Qofkan, { $name }, mar dambe halkan wax kama akhriyo. Waxaa kula sii wadaya { $other }. Wuu akhrin karaa wixii aad qortay, laakiin hadda ma joogo. Wuxuu soo noqonayaa { $day }.
    .someone = Qofkan, { $name }, mar dambe halkan wax kama akhriyo. Waxaa kula sii wadaya qof kale oo isla goobta ka shaqeeya. Wuu akhrin karaa wixii aad qortay, laakiin hadda ma joogo.
    .someone-back = Qofkan, { $name }, mar dambe halkan wax kama akhriyo. Waxaa kula sii wadaya qof kale oo isla goobta ka shaqeeya. Wuu akhrin karaa wixii aad qortay, laakiin hadda ma joogo. Wuxuu soo noqonayaa { $day }.
contact-told-again = Hadda waxaa jira qof mar kale halkan wax ka akhrin kara: { $other }. Wuu akhrin karaa wixii aad qortay.
    .someone = Hadda waxaa jira qof mar kale halkan wax ka akhrin kara. Wuu akhrin karaa wixii aad qortay.
contact-told-nobody-left = Dadkii halkan wax ka akhrin jiray ma joogaan. Hadda qofna halkaas ma akhrin karo waxa aad halkan ku qorto, waxaana laga yaabaa inaan la akhrin karin wixii aad hore u qortay. Jawaab halkan ha ku sugin. Hoosta waxaa ku qoran cidda aad la xiriiri karto.
contact-told-ended = Qofkan, { $name }, wuxuu u malaynayaa inaad hadda dhammayseen. Mar walba waad soo qori kartaa, isla koodhka.
contact-told-reopened = Qofkan, { $name }, mar kale ayuu tan furay.
# Where no name or no title is known.
contact-told-someone = kii hore u akhrin jiray
contact-told-colleague = shaqaale

contact-end = Ma dhammaysay?
    .lead = Halkan waad ku dhammayn kartaa. Mar walba waad soo qori kartaa, isla koodhka.
contact-end-go = Dhammee
contact-ended = Tani way dhammaatay
    .lead = Wax kale ma jiraan? Iska qor. Markaas way furmaysaa mar kale.
contact-reply-again = Mar kale qor
contact-asked-help = Caawimaad ma heshay?
contact-asked-part = Go'aanka ma ka qayb qaadatay?
contact-asked-why = Uma baahnid inaad jawaabto. Jawaabaha waan tirinnaa si aan u wanaagsanaanno.
contact-asked-go = Kaydi jawaabaha
contact-asked-thanks = Mahadsanid. Jawaabahaaga waa la kaydiyay.
contact-reply-yes = Haa
contact-reply-partly = Wax yar
contact-reply-no = Maya

## Beginnings of answers, read and changed by whoever answers

contact-template-hello = Waad salaaman tahay. Waad ku mahadsan tahay inaad soo qortay. Waan akhriyay, waxaanan jeclahay inaan ku caawiyo.
contact-template-time = Waan akhriyay waxaad soo qortay. Waxaan u baahanahay waqti yar si aan si fiican ugu jawaabo. Mar kale ayaan kuu soo qori doonaa sida ugu dhakhsaha badan.
contact-template-meet = Ma rabtaa inaan kulanno oo aan wada hadalno? Halkan sidoo kale waan ku sii wada qori karnaa. Adigaa dooranaya. Qor goorta kugu habboon.
contact-template-body = Ma rabtaa inaad halkan timaaddo, si aan wada eegno? Qor maalmaha kugu habboon. Qof waad soo kaxaysan kartaa.
contact-template-school = Ma rabtaa inaad wax badan iiga sheegto sida dugsigu yahay? Waan kaa caawin karaa in wax la beddelo. Waxba ma samaynayo aniga oo aan ku weydiin.
contact-template-hand-over = Waxaan u malaynayaa in qof weyn oo kale si ka wanaagsan kuu caawin karo. Ma kula tahay inaan qofkaas weydiiyo? Markaas wuu akhrin karaa waxaan isu qornay. Adigaa go'aansanaya.
contact-template-together = Dad waaweyn oo dhowr ah ayaa u baahan inay ku caawiyaan. Waan ka dhigi karaa inay wada hadlaan, si aanad mar kale wax walba u sheegin. Ma rabtaa taas?
contact-template-worry = Waxa aad sheegayso waxay iga dhigayaan inaan kaa walwalo. Sidaas darteed waa inaan u sheegaa adeegga bulshada (socialtjänsten), si aad caawimaad u hesho. Waxaan rabaa inaad adigu marka hore ogaato. Maxaad ka qabtaa?
contact-template-end = Hadda sidee baad dareemaysaa? Ma kula tahay inaan markan dhammaynay? Mar walba waad soo qori kartaa.
