### Consent to research: how old somebody is, what they are told, a yes and a no; and the same on paper.

survey-age = Kuinka vanha olet?
    .why = Kysymykset ovat osa tutkimusta. Siksi jokainen saa ensin lukea, mistä on kyse, oman ikänsä sanoin. Emme tallenna, mitä painat tässä.
survey-age-6-11 = 6–11 vuotta
survey-age-12-14 = 12–14 vuotta
survey-age-15-17 = 15–17 vuotta
survey-age-18 = 18 vuotta tai vanhempi
survey-consent = Haluatko olla mukana?
survey-consent-asked = Huoltajiesi pitää jo olla sanoneet kyllä. Useimmiten he ovat vanhempasi. Etkö tiedä? Kysy siltä, joka antoi sinulle lapun. Mutta sinä valitset.
survey-consent-free = Kyllä ja ei ovat yhtä hyviä vastauksia. Sinun ei tarvitse kertoa miksi.
survey-consent-free-grown = Osallistuminen on vapaaehtoista. Kieltävää vastausta ei tarvitse selittää.
survey-consent-sent = Kun lähetät, saat kuittikoodin. Sillä voit poistaa vastauksesi, kunnes kysymykset suljetaan. Sen jälkeen se ei enää onnistu.
survey-consent-yes = Haluan olla mukana
survey-consent-no = En halua olla mukana
survey-consent-guardians = Tämä lukee huoltajiesi lomakkeessa
# $dnr is the number of the ethics approval.
survey-consent-dnr = Ennen kuin tutkimus alkaa, muut tarkistavat, että se on oikein mukana olevia kohtaan. Sitä sanotaan eettiseksi arvioinniksi. Tämän numero on { $dnr }.
survey-consent-slip = Tässä vastaa se, joka on täyttänyt 15 vuotta
    .text = Jos olet nuorempi, huoltajiesi pitää ensin sanoa kyllä. Kysy siltä, joka näytti sinulle linkin, voitko vastata lapulla.
survey-declined = Selvä, et ole mukana
    .text = Emme ole tallentaneet mitään uutta. Jos olit vastannut aiemmin, se vastaus on yhä tallessa. Voit poistaa sen kuittikoodilla, kunnes kysymykset suljetaan.
survey-print-consent = Saako lapsesi olla mukana?
survey-print-consent-both = Jos huoltajia on kaksi, molempien pitää sanoa kyllä. Kysymme myös lapseltasi. Jos lapsesi sanoo ei, vastaus on ei.
survey-print-consent-yes = Kyllä, lapseni saa olla mukana.
survey-print-consent-no = Ei, lapseni ei saa olla mukana.
survey-print-consent-name = Lapsesi nimi
survey-print-consent-sign = Nimesi ja tämän päivän päiväys
survey-print-consent-kept = Anna tämä lomake tutkijoille. Sitä ei koskaan kirjata Lotseniin. Jos kaikki huoltajat ovat sanoneet kyllä, lapsesi saa lapun, jossa on koodi. Emme kirjoita muistiin, kuka saa minkäkin koodin.
survey-print-consent-tick = Tee yksi rasti. Kyllä ja ei ovat yhtä hyviä. Jos sanot ei, jätä loput tyhjäksi.
survey-print-consent-aloud = Lue ääneen.
survey-print-consent-each = Jokainen valitsee itse, paperilla tai puhelimella. Kenenkään ei tarvitse kertoa, mitä valitsee.
survey-print-consent-young = Jos olet alle 15-vuotias, huoltajiesi pitää olla sanoneet kyllä omassa lomakkeessaan.
survey-print-consent-class-young = Alle 15-vuotias vastaa vain, jos hänen huoltajansa ovat sanoneet kyllä omassa lomakkeessaan.
