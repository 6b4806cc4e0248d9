### Who reads instead, and how a grown-up is found in person.

# $name is away, $day is the last day of it, $cover reads meanwhile.
contact-away = Qofkan waa maqan yahay ilaa dhammaadka { $day }: { $name }. Qofka beddelkiisa akhrinaya waa { $cover }.
contact-reads-nobody = Hadda ma ballan qaadi karno in cid halkan wax ka akhrinayso. Wixii aad isu qorteen weli way jiraan. Bris ka wac 116 111 haddii aad hadda qof u baahan tahay.
    .guardian = Hadda ma ballan qaadi karno in cid halkan wax ka akhrinayso. Wixii aad isu qorteen weli way jiraan. Haddii ay degdeg tahay, wac 112.
contact-room = Qolka: { $room }
contact-drop-in = Waad iman kartaa adigoon ballan qabsan:
contact-drop-in-day = { $weekday } { $times }
contact-assured = La hubiyay { $day }
# What a screen reader says of the buttons on a card: each begins with the words that are seen.
contact-write-by = Qor farriin, u dir { $name }
contact-call-me-by = I soo wac, { $name }
contact-coordinate-by = Meelo kala duwan baa la ii diray. I caawi, { $name }
    .guardian = Meelo kala duwan baa naloo diray. Naga caawi inaan isku keenno, { $name }
