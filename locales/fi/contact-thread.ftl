### A thread as whoever began it sees it: what the site tells, the end, and beginnings of answers that they may read.

# $name has the thread, $other is another grown-up, $title what that one is, $place where, $day a day.
# Names stay in their basic form: no ending fits every name.
contact-told-later = { $name } tarvitsee lisää aikaa. Saat vastauksen viimeistään { $day }.
contact-told-talked = { $name } on merkinnyt, että puhuitte { $day }. Eikö se pidä paikkaansa? Kirjoita se tähän.
contact-told-offered = { $name } haluaa, että toinen aikuinen jatkaa kanssasi: { $other }, { $title }, { $place }. Hän ei voi vielä lukea täällä. Etkö halua sitä? Kirjoita se tähän.
    .someone = { $name } haluaa, että toinen aikuinen jatkaa kanssasi, { $place }. Hän ei voi vielä lukea täällä. Etkö halua sitä? Kirjoita se tähän.
contact-told-accepted = Nyt täällä lukee ja vastaa { $other }, { $title }, { $place }. { $name } ei voi enää lukea täällä.
    .someone = Nyt täällä lukee ja vastaa toinen aikuinen, { $place }. { $name } ei voi enää lukea täällä.
contact-told-stays = Mikään ei muuttunut. { $name } lukee ja vastaa kuten ennenkin.
    .nobody = Mikään ei muuttunut.
contact-told-cover = { $name } on poissa. Viimeinen poissaolopäivä on { $day }. Sillä välin { $other } lukee, mitä kirjoitat, ja vastaa sinulle.
contact-told-reads = Nyt myös { $other } voi lukea täällä. { $name } ja { $other } työskentelevät yhdessä.
    .someone = Nyt yksi muukin samasta paikasta voi lukea täällä.
contact-told-took = Nyt sinulle vastaa täällä { $name }. { $name } ja { $other } työskentelevät yhdessä.
contact-told-inherited = { $name } ei enää lue täällä. Nyt täällä lukee ja vastaa { $other }, { $title } samasta paikasta. Hän voi lukea sen, mitä olet kirjoittanut.
    .someone = { $name } ei enää lue täällä. Nyt täällä lukee ja vastaa toinen aikuinen samasta paikasta. Hän voi lukea sen, mitä olet kirjoittanut.
contact-told-inherited-later = { $name } ei enää lue täällä. { $other } jatkaa kanssasi ja voi lukea sen, mitä olet kirjoittanut, mutta on juuri nyt poissa.
    .back = { $name } ei enää lue täällä. { $other } jatkaa kanssasi ja voi lukea sen, mitä olet kirjoittanut, mutta on juuri nyt poissa. { $other } palaa { $day }.
    .someone = { $name } ei enää lue täällä. Toinen aikuinen samasta paikasta jatkaa kanssasi ja voi lukea sen, mitä olet kirjoittanut, mutta on juuri nyt poissa.
    .someone-back = { $name } ei enää lue täällä. Toinen aikuinen samasta paikasta jatkaa kanssasi ja voi lukea sen, mitä olet kirjoittanut, mutta on juuri nyt poissa. Hän palaa { $day }.
contact-told-again = Nyt joku voi taas lukea täällä: { $other }. Hän voi lukea sen, mitä olet kirjoittanut.
    .someone = Nyt joku voi taas lukea täällä. Hän voi lukea sen, mitä olet kirjoittanut.
contact-told-nobody-left = Ne, jotka pystyivät lukemaan täällä, ovat lähteneet. Kukaan siellä ei voi nyt lukea, mitä kirjoitat tänne, eikä ehkä sitä, mitä jo kirjoitit. Älä odota vastausta täältä. Alla kerrotaan, kenet voit tavoittaa.
contact-told-ended = { $name } ajattelee, että olette nyt valmiita. Voit aina kirjoittaa uudelleen, samalla koodilla.
contact-told-reopened = { $name } on avannut tämän uudelleen.
# Where no name or no title is known.
contact-told-someone = Se, joka luki täällä aiemmin,
contact-told-colleague = työntekijä

contact-end = Oletko valmis?
    .lead = Voit lopettaa tämän tähän. Voit aina kirjoittaa uudelleen, samalla koodilla.
contact-end-go = Lopeta
contact-ended = Tämä on päättynyt
    .lead = Onko vielä jotain? Kirjoita vain. Silloin tämä avautuu uudelleen.
contact-reply-again = Kirjoita uudelleen
contact-asked-help = Saitko apua?
contact-asked-part = Saitko olla mukana päättämässä?
contact-asked-why = Sinun ei tarvitse vastata. Laskemme vastaukset, jotta voimme tulla paremmiksi.
contact-asked-go = Tallenna vastaukset
contact-asked-thanks = Kiitos. Vastauksesi on tallennettu.
contact-reply-yes = Kyllä
contact-reply-partly = Vähän
contact-reply-no = Ei

## Beginnings of answers, read and changed by whoever answers

contact-template-hello = Hei. Kiitos, että kirjoitit. Olen lukenut sen ja haluan mielelläni auttaa sinua.
contact-template-time = Olen lukenut, mitä kirjoitit. Tarvitsen vähän aikaa, jotta voin vastata hyvin. Kirjoitan uudelleen niin pian kuin voin.
contact-template-meet = Haluatko, että tapaamme ja puhumme? Voimme myös jatkaa kirjoittamista täällä. Sinä valitset. Kirjoita, milloin sinulle sopii.
contact-template-body = Haluatko tulla tänne, niin katsomme asiaa yhdessä? Kirjoita, mitkä päivät sopivat. Saat ottaa jonkun mukaan.
contact-template-school = Haluatko kertoa lisää siitä, millaista koulussa on? Voin auttaa muuttamaan asioita. En tee mitään kysymättä sinulta.
contact-template-hand-over = Luulen, että toinen aikuinen voi auttaa sinua paremmin. Sopiiko, että kysyn häneltä? Silloin hän saa lukea, mitä olemme kirjoittaneet. Sinä päätät.
contact-template-together = Monen aikuisen täytyy auttaa. Voin saada heidät puhumaan keskenään, niin sinun ei tarvitse kertoa kaikkea uudelleen. Haluatko sitä?
contact-template-worry = Se, mitä kerrot, saa minut huolestumaan sinusta. Siksi minun täytyy kertoa siitä sosiaalipalveluille (socialtjänsten), jotta saat apua. Haluan, että saat tietää sen ensin. Mitä ajattelet siitä?
contact-template-end = Miltä nyt tuntuu? Olemmeko mielestäsi valmiita tällä kertaa? Voit aina kirjoittaa uudelleen.
