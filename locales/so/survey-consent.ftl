### Consent to research: how old somebody is, what they are told, a yes and a no; and the same on paper.

survey-age = Imisa jir baad tahay?
    .why = Su'aalahani waa qayb ka mid ah cilmi-baaris. Sidaas darteed qof walba wuxuu marka hore akhriyaa waxa ay tahay, erayo da'diisa ku habboon. Ma kaydinno waxa aad halkan riixdo.
survey-age-6-11 = 6 ilaa 11 sano
survey-age-12-14 = 12 ilaa 14 sano
survey-age-15-17 = 15 ilaa 17 sano
survey-age-18 = 18 sano ama ka weyn
survey-consent = Ma rabtaa inaad ka qayb qaadato?
survey-consent-asked = Dadka xaqa korintaada leh waa inay hore haa u yiraahdeen. Badanaa waa waalidkaa. Ma ogid? Weydii qofkii warqadda ku siiyay. Laakiin adigaa dooranaya.
survey-consent-free = Haa iyo maya waa jawaabo isku si u wanaagsan. Uma baahnid inaad sheegto sababta.
survey-consent-free-grown = Waa ikhtiyaari. Uma baahnid inaad sharaxdo maya.
survey-consent-sent = Markaad dirto waxaad helaysaa koodhka rasiidhka. Waxaad ku tirtiri kartaa jawaabta ilaa su'aaluhu xirmaan. Kadib suurtagal ma aha.
survey-consent-yes = Waan rabaa inaan ka qayb qaato
survey-consent-no = Ma rabo inaan ka qayb qaato
survey-consent-guardians = Tani waa waxa ku qoran warqadda dadka xaqa korintaada leh
# $dnr is the number of the ethics approval.
survey-consent-dnr = Ka hor intaysan cilmi-baaristu bilaabmin, dad kale ayaa hubiya inay caddaalad u tahay dadka ka qayb qaadanaya. Taas waxaa la yiraahdaa eegista anshaxa. Tani waxay leedahay lambarka { $dnr }.
survey-consent-slip = Halkan waxaa ka jawaaba qofka 15 jir ah ama ka weyn
    .text = Haddii aad ka yar tahay, dadka xaqa korintaada leh waa inay marka hore haa yiraahdaan. Weydii qofkii ku tusay linkiga inaad warqad koodh leh ku jawaabi karto.
survey-declined = Waa hagaag, kama qayb qaadanaysid
    .text = Wax cusub ma kaydin. Haddii aad hore u jawaabtay, jawaabtaas weli way jirtaa. Waxaad ku tirtiri kartaa koodhka rasiidhka ilaa su'aaluhu xirmaan.
survey-print-consent = Ilmahaagu ma ka qayb qaadan karaa?
survey-print-consent-both = Haddii laba qof ay haystaan xaqa korinta labaduba waa inay haa yiraahdaan. Ilmahaagana waan weydiin doonnaa. Haddii ilmahaagu maya yiraahdo, waa maya.
survey-print-consent-yes = Haa, ilmahaygu wuu ka qayb qaadan karaa.
survey-print-consent-no = Maya, ilmahaygu kama qayb qaadan karo.
survey-print-consent-name = Magaca ilmahaaga
survey-print-consent-sign = Magacaaga iyo taariikhda maanta
survey-print-consent-kept = Warqaddan sii kuwa cilmi-baarista sameeya. Weligeed laguma qoro Lotsen. Haddii dhammaan inta xaqa korinta leh ay haa yiraahdeen, ilmahaagu wuxuu helayaa warqad koodh leh. Ma qorno cidda heleysa koodhkee.
survey-print-consent-tick = Hal calaamad dhig. Haa iyo maya way wada fiican yihiin. Haddii aad maya tiraahdo inta kale ka tag.
survey-print-consent-aloud = Kor u akhri.
survey-print-consent-each = Qof walba keligiis ayuu wax dooranayaa, warqad ama taleefan. Qofna khasab kuma aha inuu sheego waxa uu doortay.
survey-print-consent-young = Haddii aad ka yar tahay 15 sano, dadka xaqa korintaada leh waa inay haa ku yiraahdeen warqaddooda.
survey-print-consent-class-young = Qofka ka yar 15 sano wuxuu jawaabaa oo keliya haddii dadka xaqa korintiisa leh ay haa ku yiraahdeen warqaddooda.
