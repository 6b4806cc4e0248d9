### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Skriv ut sidan, eller spara den som PDF från webbläsaren.
survey-print-scan = Svara med mobilen
survey-print-or = Eller skriv
survey-print-code = Din kod:
survey-print-code-how = Koden gäller en gång. Ingen vet vem som fick vilken lapp.
survey-print-slips = Lappar
survey-print-paper = Kryssa för det som stämmer för dig. Skriv inte namn på dig eller någon annan.
survey-print-some = Den här delen är bara för några. Hoppa över den om den inte passar dig.
survey-print-rank = Skriv 1 vid det viktigaste, sedan 2, 3 och så vidare.
survey-print-thanks = Tack för att du svarade
survey-print-support = Känns något jobbigt? Ring Bris på 116 111. Det är gratis. Är det fara nu: ring 112.
survey-print-class = Läs frågan högt. Alla svarar för sig själva, på papper eller på en telefon. Ingen behöver säga sitt svar.
