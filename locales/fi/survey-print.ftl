### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Tulosta sivu tai tallenna se PDF-tiedostona selaimesta.
survey-print-scan = Vastaa puhelimella
survey-print-or = Tai kirjoita
survey-print-code = Koodisi:
survey-print-code-how = Koodi toimii yhden kerran. Lotsenissa ei lue, kuka sai minkäkin lapun.
survey-print-slips = Laput
survey-print-read = Papereiden kerääjä näkee vastauksesi ja kirjaa ne Lotseniin. Sinne ei tallenneta mitään, mikä näyttäisi, kuka olet. Kaikki vastaukset sekoitetaan ennen kuin kukaan muu lukee ne.
survey-print-paper = Rastita se, mikä sopii sinuun. Älä kirjoita omaa tai kenenkään muun nimeä.
survey-print-some = Tämä osa on vain joillekin. Ohita se, jos se ei sovi sinuun.
# $answer is the words of a choice, $number a question's.
survey-print-if = Vastaa vain, jos valitsit ”{ $answer }” kysymyksessä { $number }. Muuten ohita tämä.
survey-print-if-any = Vastaa vain, jos valitsit jonkin näistä. Muuten ohita tämä.
survey-print-if-one = ”{ $answer }” kysymyksessä { $number }
# Stands within a sentence, for an answer that is not given yet.
survey-print-your-answer = (vastauksesi kysymykseen { $number })
# $count is a number.
survey-print-turns = Täytä kerran jokaisesta. Tilaa on { $count } kertaa varten. Pyydä toinen paperi, jos tarvitset lisää.
survey-print-rank = Kirjoita 1 tärkeimmän kohdalle, sitten 2, 3 ja niin edelleen.
survey-print-thanks = Kiitos vastauksestasi
survey-print-support = Tuntuuko jokin vaikealta? Soita Brisiin numeroon 116 111. Se on maksutonta. Jos on vaara nyt, soita 112.
survey-print-class = Lue kysymys ääneen. Jokainen vastaa itse, paperilla tai puhelimella. Kenenkään ei tarvitse kertoa vastaustaan.
