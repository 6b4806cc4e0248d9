### Who reads instead, and how a grown-up is found in person.

# $name is away, $day is the last day of it, $cover reads meanwhile.
contact-away = { $name } on poissa, viimeinen päivä on { $day }. Sillä aikaa viestit lukee { $cover }.
contact-reads-nobody = Juuri nyt emme voi luvata, että joku lukee täällä. Se, mitä olette kirjoittaneet, on tallella. Soita Brisiin numeroon 116 111, jos tarvitset jonkun nyt.
    .guardian = Juuri nyt emme voi luvata, että joku lukee täällä. Se, mitä olette kirjoittaneet, on tallella. Jos on kiire, soita 112.
contact-room = Huone: { $room }
contact-drop-in = Voit tulla käymään varaamatta aikaa:
contact-drop-in-day = { $weekday } { $times }
contact-assured = Tarkistettu { $day }
# What a screen reader says of the buttons on a card: each begins with the words that are seen.
contact-write-by = Kirjoita viesti: { $name }
contact-call-me-by = Soita minulle, { $name }
contact-coordinate-by = Minua on lähetetty paikasta toiseen. Auta minua, { $name }
    .guardian = Meitä on lähetetty paikasta toiseen. Auta meitä saamaan asiat kokoon, { $name }
