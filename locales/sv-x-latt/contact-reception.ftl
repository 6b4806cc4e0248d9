### Who reads instead, and how a grown-up is found in person.

# $name is away, $day is the last day of it, $cover reads meanwhile.
contact-away = { $name } är borta till och med { $day }. { $cover } läser under tiden.
contact-reads-nobody = Vi vet inte om någon läser här just nu. Det ni har skrivit finns kvar. Ring Bris 116 111 om du behöver någon nu.
    .guardian = Vi vet inte om någon läser här just nu. Det ni har skrivit finns kvar. Är det bråttom? Ring 112.
contact-room = Rum: { $room }
contact-drop-in = Då kan du komma utan att boka tid:
contact-drop-in-day = { $weekday } { $times }
contact-assured = Kontrollerat { $day }
# What a screen reader says of the buttons on a card: each begins with the words that are seen.
contact-write-by = Skriv till { $name }
contact-call-me-by = Ring mig, { $name }
contact-coordinate-by = Jag har blivit skickad runt. Hjälp mig, { $name }
    .guardian = Vi har blivit skickade runt. Hjälp oss att få ihop det, { $name }
