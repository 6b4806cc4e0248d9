### The desk: the publication plan of a survey, and what it will be able to show.

desk-survey-suggest = Föreslå en försiktig plan
    .about = Förslaget fyller i det som saknas. Inget kallas ofarligt förrän du har sagt det.
desk-survey-suggest-rest = Föreslå det som saknas
desk-survey-known = Hur många ni räknar med
    .about = Skriv ungefär hur många svar ni hoppas på i varje kommun, och hur många som kunde svara om ni vet det. Det visas aldrig utanför skrivbordet.
desk-survey-municipality = Kommun
desk-survey-hoped = Svar ni hoppas på
desk-survey-people = Så många finns
desk-survey-known-answers = Svar ni hoppas på: { $what }
desk-survey-known-people = Så många finns: { $what }
desk-survey-known-others = Skriv också hur många det finns i de andra grupperna, om ni vet det. Då ser ni vilka som hörs för lite medan enkäten är öppen.
desk-survey-known-from = Var siffrorna kommer ifrån
desk-survey-known-source = Antalet kommer från: { $source }
desk-survey-bad-number = Ett antal kunde inte läsas. Skriv bara siffror.
desk-survey-tables = Tabeller att visa
    .about = Hela länet visas alltid. Varje tabell till gör att mer måste döljas. Du kan dela upp på kommun, ålder och kön. Annat, som vad någon jobbar med, skyddas som resten men visas inte uppdelat.
desk-survey-crossed = och
desk-survey-add-table = Lägg till en tabell
desk-survey-axis = Dela upp efter ({ $number })
desk-survey-no-axis = Inget mer
desk-survey-bad-table = Välj minst en sak att dela upp efter.
desk-survey-table-there = Den tabellen finns redan.
desk-survey-backgrounds = Bakgrundsfrågor
    .about = Frågor som svaren får delas upp efter. De visas inte själva.
desk-survey-role-none = Är ingen bakgrundsfråga
desk-survey-role-municipality = Kommun
desk-survey-role-age = Ålder
desk-survey-role-gender = Kön
desk-survey-role-language = Språk
desk-survey-role-other = Något annat
desk-survey-classes = Hur känsliga frågorna är
    .about = Ju känsligare en fråga är, desto fler måste ha svarat innan något visas.
desk-survey-class-s0 = Vanlig: visas från 10 svar
desk-survey-class-s1 = Hälsa, mående, utsatthet: visas från 10 svar, och aldrig när nästan alla eller ingen svarat så
desk-survey-class-s2 = Våld, sexualitet, självskada, droger, familj: visas i en kommun från 30 svar
desk-survey-class-s2-short = Känsliga frågor
desk-survey-merged-as = Svaren kan slås ihop: { $what }
desk-survey-schools = En enda skola
    .about = Där en åldersgrupp i en kommun ofta är en enda skola visas den tillsammans med andra: { $level }. Kryssa för de kommunerna.
desk-survey-schools-judged = Jag har tänkt igenom det här
desk-survey-schools-count = { $count ->
        [one] ({ $count } skola i listan över enheter)
       *[other] ({ $count } skolor i listan över enheter)
    }
desk-survey-ladder = Trappan: vad som ger efter först
    .about = Om för mycket måste döljas tar vi ett steg i taget, uppifrån.
desk-survey-step-merge = Slå ihop svar: { $what }
desk-survey-step-coarsen = Visa ”{ $what }” grövre: { $level }
desk-survey-step-drop = Visa inte ”{ $what }” tillsammans med ”{ $beside }”
desk-survey-ahead = Vad som går att se
desk-survey-ahead-unknown = Skriv hur många svar ni hoppas på här under. Då ser du vad varje kommun kommer att kunna se.
desk-survey-seen-small = { $smallest ->
        [one] Med { $answers } svar går också små skillnader att se: från ungefär { $smallest } procentenhet. För att nästan säkert synas behöver en skillnad vara { $likely }.
       *[other] Med { $answers } svar går också små skillnader att se: från ungefär { $smallest } procentenheter. För att nästan säkert synas behöver en skillnad vara { $likely }.
    }
desk-survey-seen-middling = Med { $answers } svar går ganska stora skillnader att se: från ungefär { $smallest } procentenheter. För att nästan säkert synas behöver en skillnad vara { $likely }.
desk-survey-seen-large = Med { $answers } svar går bara stora skillnader att se: från ungefär { $smallest } procentenheter. För att nästan säkert synas behöver en skillnad vara { $likely }.
desk-survey-seen-very-large = Med { $answers } svar går bara mycket stora skillnader att se: från ungefär { $smallest } procentenheter. För att nästan säkert synas behöver en skillnad vara { $likely }.
desk-survey-seen-nothing = Med { $answers } svar går inga skillnader att se.
desk-survey-clustered = Jämför ni två grupper är det så här mycket som behövs i var och en. Kommer svaren från hela klasser behöver skillnaden vara ungefär { $times } gånger så stor.
desk-survey-decimal = ,
desk-survey-forecast = Vad varje kommun kan se
    .about = En gissning ur antalet ni hoppas på, med lika många i varje grupp.
desk-survey-where = Var
desk-survey-everybody = Alla
desk-survey-ordinary = Vanliga frågor
desk-survey-outlook-all = { $groups ->
        [one] Den enda gruppen syns
       *[other] Alla { $groups } grupper
    }
desk-survey-outlook-most = { $groups ->
        [one] { $likely } av { $groups } grupp
       *[other] { $likely } av { $groups } grupper
    }
desk-survey-outlook-some = { $groups ->
        [one] Bara { $likely } av { $groups } grupp
       *[other] Bara { $likely } av { $groups } grupper
    }
desk-survey-outlook-open = { $groups ->
        [one] Kanske den enda gruppen
       *[other] Kanske någon av { $groups }
    }
desk-survey-outlook-none = { $groups ->
        [one] Den enda gruppen syns inte
       *[other] Ingen av { $groups } grupper
    }
desk-survey-outlook-merged = Visas ihop med andra kommuner
desk-survey-outlook-unknown = Vet inte
