### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Skriv ut sidan. Eller spara den som PDF.
survey-print-scan = Svara med din mobil
survey-print-or = Eller skriv
survey-print-code = Din kod:
survey-print-code-how = Koden gäller en gång. I Lotsen står det inte vem som fick lappen.
survey-print-slips = Lappar
survey-print-read = En vuxen samlar in pappren och skriver in svaren i Lotsen. Den vuxna ser vad du har svarat. I Lotsen står det inte vem du är. Alla svar blandas innan någon annan läser.
survey-print-paper = Sätt ett kryss vid det som stämmer. Skriv inga namn.
survey-print-some = Den här delen är bara för några. Passar den inte dig? Hoppa över den.
# $answer is the words of a choice, $number a question's.
survey-print-if = Valde du ”{ $answer }” i fråga { $number }? Svara då. Annars hoppar du över.
survey-print-if-any = Valde du något av det här? Svara då. Annars hoppar du över.
survey-print-if-one = ”{ $answer }” i fråga { $number }
# Stands within a sentence, for an answer that is not given yet.
survey-print-your-answer = (ditt svar på fråga { $number })
# $count is a number.
survey-print-turns = Fyll i en gång för var och en. Här finns plats för { $count }. Be om ett papper till om det inte räcker.
survey-print-rank = Skriv 1 vid det viktigaste. Skriv sedan 2 och 3.
survey-print-thanks = Tack för ditt svar
survey-print-support = Mår du dåligt? Ring Bris på 116 111. Det är gratis. Är det fara nu? Ring 112.
survey-print-class = Läs frågan högt. Alla svarar själva på papper eller telefon. Ingen behöver säga sitt svar högt.
