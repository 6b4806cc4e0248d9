### The desk: the publication plan of a survey, and what it will be able to show.

desk-survey-suggest = Suggest a careful plan
    .about = The suggestion fills in what is missing. Nothing is called harmless before you have said so.
desk-survey-suggest-rest = Suggest what is missing
desk-survey-known = How many you reckon with
    .about = Write about how many answers you hope for in each municipality, and how many could answer if you know it. It is never shown outside of the desk.
desk-survey-municipality = Municipality
desk-survey-hoped = Answers you hope for
desk-survey-people = How many there are
desk-survey-known-answers = Answers you hope for: { $what }
desk-survey-known-people = How many there are: { $what }
desk-survey-known-others = Write how many there are in the other groups too, if you know it. Then you see who is heard too little while the survey is open.
desk-survey-known-from = Where the figures come from
desk-survey-known-source = The numbers come from: { $source }
desk-survey-bad-number = A number could not be read. Write digits alone.
desk-survey-tables = Tables to show
    .about = The whole county is always shown. Each table more means that more must be hidden. You can divide by municipality, age and gender. Anything else, such as what somebody works with, is protected like the rest but not shown divided.
desk-survey-crossed = and
desk-survey-add-table = Add a table
desk-survey-axis = Divide by ({ $number })
desk-survey-no-axis = Nothing more
desk-survey-bad-table = Choose at least one thing to divide by.
desk-survey-table-there = That table is there already.
desk-survey-backgrounds = Background questions
    .about = Questions that answers may be divided by. They are not shown themselves.
desk-survey-role-none = Is no background question
desk-survey-role-municipality = Municipality
desk-survey-role-age = Age
desk-survey-role-gender = Gender
desk-survey-role-language = Language
desk-survey-role-other = Something else
desk-survey-classes = How sensitive the questions are
    .about = The more sensitive a question is, the more must have answered before anything is shown.
desk-survey-class-s0 = Ordinary: shown from 10 answers on
desk-survey-class-s1 = Health, well-being, being hurt: shown from 10 answers on, and never when nearly all or nobody said so
desk-survey-class-s2 = Violence, sexuality, self-harm, drugs, family: shown in a municipality from 30 answers on
desk-survey-class-s2-short = Sensitive questions
desk-survey-merged-as = The answers can be merged: { $what }
desk-survey-schools = One single school
    .about = Where an age group of a municipality is often one school, it is shown together with others: { $level }. Tick those municipalities.
desk-survey-schools-judged = I have thought this through
desk-survey-schools-count = { $count ->
        [one] ({ $count } school in the list of units)
       *[other] ({ $count } schools in the list of units)
    }
desk-survey-ladder = The ladder: what gives way first
    .about = If too much must be hidden we take one step at a time, from the top.
desk-survey-step-merge = Merge answers: { $what }
desk-survey-step-coarsen = Show “{ $what }” more coarsely: { $level }
desk-survey-step-drop = Do not show “{ $what }” together with “{ $beside }”
desk-survey-ahead = What can be seen
desk-survey-ahead-unknown = Write how many answers you hope for, below. Then you see what each municipality will be able to see.
desk-survey-seen-small = { $smallest ->
        [one] With { $answers } answers small differences can be seen too: from about { $smallest } percentage point. To be seen almost surely a difference must be { $likely }.
       *[other] With { $answers } answers small differences can be seen too: from about { $smallest } percentage points. To be seen almost surely a difference must be { $likely }.
    }
desk-survey-seen-middling = With { $answers } answers fairly large differences can be seen: from about { $smallest } percentage points. To be seen almost surely a difference must be { $likely }.
desk-survey-seen-large = With { $answers } answers only large differences can be seen: from about { $smallest } percentage points. To be seen almost surely a difference must be { $likely }.
desk-survey-seen-very-large = With { $answers } answers only very large differences can be seen: from about { $smallest } percentage points. To be seen almost surely a difference must be { $likely }.
desk-survey-seen-nothing = { $answers ->
        [one] With { $answers } answer no differences can be seen.
       *[other] With { $answers } answers no differences can be seen.
    }
desk-survey-clustered = This is what each of two groups needs when you compare them. If answers come from whole classes, the difference must be about { $times } times as large.
desk-survey-decimal = .
desk-survey-forecast = What each municipality can see
    .about = A guess from the number you hope for, with as many in each group.
desk-survey-where = Where
desk-survey-everybody = Everybody
desk-survey-ordinary = Ordinary questions
desk-survey-outlook-all = { $groups ->
        [one] The only group is seen
       *[other] All { $groups } groups
    }
desk-survey-outlook-most = { $groups ->
        [one] { $likely } of { $groups } group
       *[other] { $likely } of { $groups } groups
    }
desk-survey-outlook-some = { $groups ->
        [one] Only { $likely } of { $groups } group
       *[other] Only { $likely } of { $groups } groups
    }
desk-survey-outlook-open = { $groups ->
        [one] Perhaps the only group
       *[other] Perhaps one of { $groups }
    }
desk-survey-outlook-none = { $groups ->
        [one] The only group is not seen
       *[other] None of { $groups } groups
    }
desk-survey-outlook-merged = Shown together with other municipalities
desk-survey-outlook-unknown = Not known
