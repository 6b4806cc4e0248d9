### Who reads instead, and how a grown-up is found in person.

# $name is away, $day is the last day of it, $cover reads meanwhile.
contact-away = { $name } är borta till och med { $day }. { $cover } läser i stället.
contact-reads-nobody = Just nu kan vi inte lova att någon läser här. Det ni skrivit finns kvar. Ring Bris 116 111 om du behöver någon nu.
    .guardian = Just nu kan vi inte lova att någon läser här. Det ni skrivit finns kvar. Är det bråttom, ring 112.
contact-room = Rum: { $room }
contact-drop-in = Du får komma förbi utan att boka:
contact-drop-in-day = { $weekday } { $times }
contact-assured = Kontrollerat { $day }
# What a screen reader says of the buttons on a card: each begins with the words that are seen.
contact-write-by = Skriv till { $name }
contact-call-me-by = Ring upp mig, { $name }
contact-coordinate-by = Jag har skickats runt. Hjälp mig, { $name }
    .guardian = Vi har skickats runt. Hjälp oss få ihop det, { $name }
