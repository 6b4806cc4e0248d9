### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Skriv ut sidan. Eller spara den som PDF.
survey-print-scan = Svara med din mobil
survey-print-or = Eller skriv
survey-print-code = Din kod:
survey-print-code-how = Koden gäller en gång. Ingen vet vem som fick lappen.
survey-print-slips = Lappar
survey-print-paper = Sätt ett kryss vid det som stämmer. Skriv inga namn.
survey-print-some = Den här delen är bara för några. Passar den inte dig? Hoppa över den.
survey-print-rank = Skriv 1 vid det viktigaste. Skriv sedan 2 och 3.
survey-print-thanks = Tack för ditt svar
survey-print-support = Mår du dåligt? Ring Bris på 116 111. Det är gratis. Är det fara nu? Ring 112.
survey-print-class = Läs frågan högt. Alla svarar själva på papper eller telefon. Ingen behöver säga sitt svar högt.
