### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Tulosta sivu tai tallenna se PDF-tiedostona selaimesta.
survey-print-scan = Vastaa puhelimella
survey-print-or = Tai kirjoita
survey-print-code = Koodisi:
survey-print-code-how = Koodi toimii yhden kerran. Kukaan ei tiedä, kuka sai minkäkin lapun.
survey-print-slips = Laput
survey-print-paper = Rastita se, mikä sopii sinuun. Älä kirjoita omaa tai kenenkään muun nimeä.
survey-print-some = Tämä osa on vain joillekin. Ohita se, jos se ei sovi sinuun.
survey-print-rank = Kirjoita 1 tärkeimmän kohdalle, sitten 2, 3 ja niin edelleen.
survey-print-thanks = Kiitos vastauksestasi
survey-print-support = Tuntuuko jokin vaikealta? Soita Brisiin numeroon 116 111. Se on maksutonta. Jos on vaara nyt, soita 112.
survey-print-class = Lue kysymys ääneen. Jokainen vastaa itse, paperilla tai puhelimella. Kenenkään ei tarvitse kertoa vastaustaan.
