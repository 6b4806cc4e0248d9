### Signing up for an interview or a group talk.

survey-signup = Haluatko jutella kanssamme?
    .lead = Kerro meille, millaista on hakea tukea. Yksin tai pienessä ryhmässä. Sinä valitset.
survey-signup-who-reads = Vain prosessin vetäjät voivat lukea tämän. He ovat aikuisia, joiden työ on kuunnella nuoria.
survey-signup-apart = Se on erillään. Jos olet vastannut täällä kysymyksiin, kukaan ei näe, mitkä vastaukset ovat sinun.
survey-signup-free = Voit muuttaa mielesi milloin vain. Sano vain ei, kun joku ottaa yhteyttä.
survey-signup-gone = Kun olette jutelleet loppuun, prosessin vetäjä poistaa sen.
survey-signup-way = Miten haluat jutella?
survey-signup-way-alone = Yksin aikuisen kanssa
survey-signup-way-group = Pienessä ryhmässä
survey-signup-way-either = Kumpi vain
survey-signup-name = Miksi haluat, että sinua kutsutaan?
survey-signup-reach = Miten tavoitamme sinut?
    .how = Numero tai sähköpostiosoite. Mieti, kuka muu näkee puhelimen.
survey-signup-who = Kuka olet?
survey-signup-who-child = 12-vuotias tai nuorempi
survey-signup-who-teen = 13–14-vuotias
survey-signup-who-youth = 15–17-vuotias
survey-signup-who-young = 18–20-vuotias
survey-signup-who-guardian = Vanhempi tai joku, joka huolehtii lapsesta
survey-signup-who-other = Joku muu
survey-signup-place = Missä asut?
survey-signup-skip = Ohita
survey-signup-wish = Jotain muuta, mitä meidän pitäisi tietää?
    .how = Milloin sopii, mitä kieltä haluat puhua, tarvitsetko tulkin tai jonkun mukaasi.
survey-signup-young = Oletko alle 15? Silloin puhumme ensin sinun kanssasi siitä, kenen aikuisen pitää tietää.
survey-signup-send = Lähetä
survey-signup-sent = Kiitos. Nyt tiedämme, että haluat jutella
    .lead = Prosessin vetäjä ottaa yhteyttä. Kaikki eivät ehkä mahdu tällä kertaa, mutta saat tietää.
survey-signup-bad-reach = Kirjoita numero tai sähköpostiosoite, jotta tavoitamme sinut.
survey-signup-long = Se on liian pitkä. Kirjoita lyhyemmin.
survey-signup-long-wish = { $over ->
        [one] Se on liian pitkä. Poista { $over } merkki.
       *[other] Se on liian pitkä. Poista { $over } merkkiä.
    }
survey-signup-old = Sivu oli ollut pitkään auki. Kaikki kirjoittamasi on tallella. Paina vielä kerran.
survey-signup-busy = Moni lähettää juuri nyt. Odota minuutti ja paina uudelleen.
survey-signup-full = Juuri nyt kukaan ei voi lukea. Yritä muutaman päivän päästä.
survey-signup-lost = Lähetys ei onnistunut. Kaikki on tallella. Paina hetken päästä uudelleen.
