### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Daabac boggan, ama u kaydi PDF ahaan biraawsarka.
survey-print-scan = Kaga jawaab taleefankaaga
survey-print-or = Ama qor
survey-print-code = Koodhkaaga:
survey-print-code-how = Koodhku hal mar ayuu shaqeeyaa. Cidna ma oga qofkii warqad kasta helay.
survey-print-slips = Warqadaha koodhka
survey-print-paper = Calaamadi waxa kugu saabsan. Ha qorin magacaaga iyo magaca qof kale toona.
survey-print-some = Qaybtan waxay khusaysaa dadka qaar oo keliya. Ka bood haddii aanay ku khusayn.
survey-print-rank = U qor 1 waxa ugu muhiimsan, kadibna 2, 3 iyo wixii la mid ah.
survey-print-thanks = Waad ku mahadsan tahay jawaabtaada
survey-print-support = Wax ma kugu adag yihiin? Wac Bris 116 111. Waa bilaash. Haddii khatar jirto hadda: wac 112.
survey-print-class = Su'aasha kor u akhri. Qof walba keligiis ayuu u jawaabayaa, warqad ama taleefan. Qofna khasab kuma aha inuu sheego jawaabtiisa.
