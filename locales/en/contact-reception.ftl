### Who reads instead, and how a grown-up is found in person.

# $name is away, $day is the last day of it, $cover reads meanwhile.
contact-away = { $name } is away until { $day }, that day included. { $cover } reads instead.
contact-reads-nobody = Right now we cannot promise that anyone reads here. What you have written to each other is still here. Call Bris 116 111 if you need someone now.
    .guardian = Right now we cannot promise that anyone reads here. What you have written to each other is still here. If it is urgent, call 112.
contact-room = Room: { $room }
contact-drop-in = You may come by without booking:
contact-drop-in-day = { $weekday } { $times }
contact-assured = Checked { $day }
# What a screen reader says of the buttons on a card: each begins with the words that are seen.
contact-write-by = Write to { $name }
contact-call-me-by = Call me, { $name }
contact-coordinate-by = I have been sent from place to place. Help me, { $name }
    .guardian = We have been sent from place to place. Help us bring it together, { $name }
