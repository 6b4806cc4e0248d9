### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Skriv ut sidan, eller spara den som PDF från webbläsaren.
survey-print-scan = Svara med mobilen
survey-print-or = Eller skriv
survey-print-code = Din kod:
survey-print-code-how = Koden gäller en gång. I Lotsen står det inte vem som fick vilken lapp.
survey-print-slips = Lappar
survey-print-read = Den som samlar in pappren ser vad du har svarat och skriver in det i Lotsen. I Lotsen står det inte vem du är. Alla svar blandas innan någon annan läser dem.
survey-print-paper = Kryssa för det som stämmer för dig. Skriv inte namn på dig eller någon annan.
survey-print-some = Den här delen är bara för några. Hoppa över den om den inte passar dig.
# $answer is the words of a choice, $number a question's.
survey-print-if = Svara bara om du valde ”{ $answer }” i fråga { $number }. Annars hoppar du över.
survey-print-if-any = Svara bara om du valde något av det här. Annars hoppar du över.
survey-print-if-one = ”{ $answer }” i fråga { $number }
# Stands within a sentence, for an answer that is not given yet.
survey-print-your-answer = (ditt svar på fråga { $number })
# $count is a number.
survey-print-turns = Fyll i en gång för var och en. Här finns plats för { $count }. Be om ett papper till om du behöver fler.
survey-print-rank = Skriv 1 vid det viktigaste, sedan 2, 3 och så vidare.
survey-print-thanks = Tack för att du svarade
survey-print-support = Känns något jobbigt? Ring Bris på 116 111. Det är gratis. Är det fara nu: ring 112.
survey-print-class = Läs frågan högt. Alla svarar för sig själva, på papper eller på en telefon. Ingen behöver säga sitt svar.
