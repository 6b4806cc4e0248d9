### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Daabac boggan, ama u kaydi PDF ahaan biraawsarka.
survey-print-scan = Kaga jawaab taleefankaaga
survey-print-or = Ama qor
survey-print-code = Koodhkaaga:
survey-print-code-how = Koodhku hal mar ayuu shaqeeyaa. Lotsen kuma qorna qofkii warqad kasta helay.
survey-print-slips = Warqadaha koodhka
survey-print-read = Qofka ururiya warqadaha wuu arkayaa waxaad ku jawaabtay, wuxuuna ku qorayaa Lotsen. Halkaas laguma kaydiyo wax muujinaya cidda aad tahay. Jawaabaha oo dhan waa la isku qasayaa ka hor inta aanu qof kale akhrin.
survey-print-paper = Calaamadi waxa kugu saabsan. Ha qorin magacaaga iyo magaca qof kale toona.
survey-print-some = Qaybtan waxay khusaysaa dadka qaar oo keliya. Ka bood haddii aanay ku khusayn.
# $answer is the words of a choice, $number a question's.
survey-print-if = Jawaab keliya haddii aad “{ $answer }” ka dooratay su'aasha { $number }. Haddii kale ka bood.
survey-print-if-any = Jawaab keliya haddii aad mid kuwan ka mid ah dooratay. Haddii kale ka bood.
survey-print-if-one = “{ $answer }” su'aasha { $number }
# Stands within a sentence, for an answer that is not given yet.
survey-print-your-answer = (jawaabtaada su'aasha { $number })
# $count is a number.
survey-print-turns = Mid walba hal mar u buuxi. Waxaa halkan ka bannaan { $count }. Weydiiso warqad kale haddii aad in badan u baahan tahay.
survey-print-rank = U qor 1 waxa ugu muhiimsan, kadibna 2, 3 iyo wixii la mid ah.
survey-print-thanks = Waad ku mahadsan tahay jawaabtaada
survey-print-support = Wax ma kugu adag yihiin? Wac Bris 116 111. Waa bilaash. Haddii khatar jirto hadda: wac 112.
survey-print-class = Su'aasha kor u akhri. Qof walba keligiis ayuu u jawaabayaa, warqad ama taleefan. Qofna khasab kuma aha inuu sheego jawaabtiisa.
