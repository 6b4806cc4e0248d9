### The words around every page: header, footer, dates, notices.

frame-direction = ltr
# "yes" once a human has reviewed the language.
frame-reviewed = no
frame-language-name = Suomi
frame-title = Lotsen
frame-name = Lotsen
frame-skip = Siirry sisältöön
frame-language = Kieli
frame-listen = Kuuntele
frame-leave = Poistu
# Spoken by screen readers after the first and second press. # stands for the presses that are left.
frame-leave-more = Vaihto. Painalluksia jäljellä ennen kuin poistut sivulta: #.
frame-demo = Tämä on demo. Mikään viranomainen ei ole sen takana.
frame-demo-reads = Kukaan ei lue sitä, mitä kirjoitat tänne.
frame-not-reviewed = Kukaan ihminen ei ole vielä tarkistanut tätä käännöstä.
frame-urgent = Vaarassa?
frame-call-112 = Soita 112
frame-call-bris = Bris 116 111
frame-urgent-more = Lisää apua nyt
frame-about = Tietoa sivustosta
frame-who = Kuka on sivuston takana?
frame-privacy = Mitä kirjoittamalleni tekstille tapahtuu?
frame-accessibility = Voivatko kaikki käyttää sivustoa?
frame-offline = Tallenna siltä varalta, ettei nettiä ole

## Dates

# The nominative; frame-date makes the partitive of it with "ta".
frame-month-1 = tammikuu
frame-month-2 = helmikuu
frame-month-3 = maaliskuu
frame-month-4 = huhtikuu
frame-month-5 = toukokuu
frame-month-6 = kesäkuu
frame-month-7 = heinäkuu
frame-month-8 = elokuu
frame-month-9 = syyskuu
frame-month-10 = lokakuu
frame-month-11 = marraskuu
frame-month-12 = joulukuu
frame-weekday-1 = maanantaina
frame-weekday-2 = tiistaina
frame-weekday-3 = keskiviikkona
frame-weekday-4 = torstaina
frame-weekday-5 = perjantaina
frame-weekday-6 = lauantaina
frame-weekday-7 = sunnuntaina
frame-today = tänään
frame-tomorrow = huomenna
# $day is a number, $month a month's name.
frame-date = { $day }. { $month }ta { $year }
frame-date-month = { $month } { $year }

## Notices

frame-missing = Sivua ei ole
    .text = Linkki voi olla vanha tai väärin kirjoitettu. Aloita alusta, niin löydät oikeaan paikkaan.
frame-broken = Meillä meni jotain vikaan
    .text = Se ei ole sinun vikasi. Yritä hetken päästä uudelleen. Jos on kiire, soita 112.
# $id names the fault, for those who mend it.
frame-broken-id = Virheen numero: { $id }
frame-too-much = Tekstiä oli liikaa kerralla
    .text = Mene takaisin ja kirjoita vähän lyhyemmin. Tekstisi on edelleen ruudussa.
frame-unreadable = Emme pystyneet lukemaan sitä, mitä lähetit
    .text = Mene takaisin ja yritä uudelleen. Tai aloita alusta.
frame-foreign = Tämä tuli toiselta sivustolta
    .text = Sinun vuoksesi otamme vastaan vain sen, mitä lähetät täältä. Aloita alusta.
frame-start = Alkuun
