### Answers at the desk: from closed waves to numbers, words, decisions, two approvals and an answer that is out.

desk-release = Answers to those who answered
desk-release-lead = Here what was collected becomes protected numbers, and the numbers an answer: what we heard, what we do and what we cannot do.
desk-release-none = No survey is closed yet. When one closes it stands here.
desk-release-making = Answers being made
desk-release-closed = Closed surveys
desk-release-out = Answers that are out
# $day is a date.
desk-release-owed = The answer is promised by { $day }.
# $day is a date.
desk-release-begun = Begun { $day }.
# $day is a date.
desk-release-is-out = Out since { $day }.
desk-release-waves = Which waves?
desk-release-class = Did they answer in class?
    .about = Those who sit in one class answer alike. If you do not know, we reckon as if they did.
desk-release-class-unsaid = Do not know
desk-release-class-yes = Yes, some or all
desk-release-class-no = No, one by one
desk-release-no-class = You wrote a number of schools. Then they answered in class: choose Yes, or leave the number empty.
desk-release-schools = How many schools took part?
    .about = Classes answer alike. Without the number we call no difference sure.
desk-release-begin = Begin the answer
desk-release-no-wave = Choose at least one wave.
desk-release-bad-schools = Write the number of schools in digits, or leave it empty.

## One release

desk-release-look = See how far it has come
desk-release-stop = Stop
desk-release-go-on = Go on from where it stopped
desk-release-waits = Waiting for another answer to be counted.
desk-release-stopped = Stopped. What is counted is kept.
# $done and $of are numbers of parts.
desk-release-progress = { $done } of { $of } parts done.
desk-release-busy = Other work on this answer goes on. Wait until it is done.
desk-release-changed-since = Somebody changed the answer while you wrote. See how it looks now, and do again what you wanted.
desk-release-is-out-already = The answer is out. It never changes.
desk-release-see-out = See the answer

desk-release-step-numbers = 1. Numbers
    .about = Answers are counted by the plan that was set before anybody answered. Small counts are hidden, and so many others that nobody can work them out. Themes of own words are counted when two have read every text of the question. It takes seconds for a municipality and minutes for the county.
desk-release-protect = Count and protect
desk-release-anew = Count anew
    .about = Needed if another answer was published while this was made. Findings are removed, for they belong to the old numbers.
desk-release-anew-go = Count anew from the beginning
# $cells and $hidden are numbers.
desk-release-numbers = { $hidden ->
        [one] { $cells } numbers, of which { $hidden } is hidden.
       *[other] { $cells } numbers, of which { $hidden } are hidden.
    }
desk-release-ladder = What is hidden, question by question
    .about = If too much would be hidden, answers are shown coarser, in the steps that the plan set. Tell nobody how much is hidden.
desk-release-question = Question
desk-release-step = Step
desk-release-hidden = Hidden in municipalities
# $hidden and $local are numbers.
desk-release-step-hidden = { $hidden } of { $local }
desk-release-step-taken = shown like this
desk-release-step-first = as the plan says
# $what is the name of a grouping or level.
desk-release-rung-merge = answers are joined: { $what }
desk-release-rung-coarsen = coarser groups: { $what }
desk-release-rung-drop = without { $what }

desk-release-hindered-broken = Something broke. Try again. If it happens again, tell those who run Lotsen.
# $what names a place in the database.
desk-release-hindered-unreadable = Something that was kept cannot be read ({ $what }). Tell those who run Lotsen.
desk-release-hindered-not-closed = A wave is not closed.
desk-release-hindered-differ = The waves do not have the same questions and plan. Make an answer for each.
# $what is the code of a wave.
desk-release-hindered-empty = Nobody answered in the wave { $what }. If it is the only one there is nothing to count: remove the draft. If there are several: make the answer without it.
# $what is the name of a question.
desk-release-hindered-too-fine = Question { $what } has too many answers to break down. It needs coarser answers in the plan.
# $what is the name of a question.
desk-release-hindered-unprotectable = Question { $what } cannot be shown safely with this plan.
# $what is the name of a question.
desk-release-hindered-already-shown = Question { $what } shows a number already in an answer that is out. It cannot be protected afterwards.
# $what is the name of a table.
desk-release-hindered-table = Table { $what } is not in the plan.
desk-release-hindered-no-tables = The plan has nothing to show.
desk-release-hindered-budget = The counting could not be finished. Nothing is published. Choose fewer waves, or ask those who run Lotsen.
# $what is the name of a release.
desk-release-hindered-changed = The answers are not those of { $what }, which is out. Tell those who run Lotsen.
desk-release-hindered-moved = Another answer was published, or shown to a group, after this was counted. Count it anew, so that the two are tried together.
# $what is a name.
desk-release-hindered-twice = The name { $what } is used twice. Change one of them.
# $what is a question and a value or a grouping of it.
desk-release-hindered-values = The plan parts the answers in a way that does not add up ({ $what }). Every answer belongs in one group, and in one alone.
desk-release-hindered-rules = The limits for what is shown protect nobody. Tell those who run Lotsen.
desk-release-hindered-record = An answer does not fit the questionnaire. Tell those who run Lotsen.
# $what is the name of a question.
desk-release-hindered-asked = Some have answered { $what } although they were not asked. Tell those who run Lotsen.
# $what is the name of a question.
desk-release-hindered-unfollowed = Who was asked { $what } hung on several answers at once. Then nobody can say what the numbers give away. Nothing is published.
desk-release-hindered-excluding = Too many questions excluded each other, from { $what } on. So many ways cannot be tried. Nothing is published.
desk-release-hindered-bound = Not every answer could be given to { $what }: a constraint, a choice filter or a calculation barred some. Then numbers give away more than they say. Nothing is published.
desk-release-hindered-family = Not the same people answered every choice of { $what }. Tell those who run Lotsen.
# $what is the name of a release.
desk-release-hindered-unknown-leaf = The answer { $what }, which is out, has values that are no longer there. They have to be called as before.
# $what names a part of the release.
desk-release-hindered-numbers = The numbers of { $what } may not be shown as they are. Nothing is published. Tell those who run Lotsen.
desk-release-hindered-plan-changed = The plan is not the one that held when the survey opened. Nothing is published.
desk-release-hindered-changed-since = The answer was changed while it was counted. Begin again.
desk-release-hindered-quotes = A quote may no longer be shown. Open the findings, choose again and save.
desk-release-hindered-elsewhere = A chart shows numbers of another answer, but not the numbers that are out there. Open the findings, choose again and save.
desk-release-hindered-not-ready = Something is still missing. See the list.

desk-release-step-findings = 2. What we heard
    .about = Choose a number, and write what it means. Numbers in the sentence always come from the tables.
desk-release-new-finding = New finding
desk-release-see = See how the answer will look
desk-release-no-decision = No decision yet.
# $count is a number.
desk-release-decisions = Decisions: { $count }.

desk-release-step-reading = 4. Young people read first
    .about = Let a group of young people read the numbers and words and say how they understand them. The link can be made when the files are tried. It works until the numbers are counted anew, or any answer is published.
desk-release-link-counts = What the group reads is known from then on. When the same answers are counted again, they are protected together with it, also if you remove the draft. Code own words first: what is coded afterwards is left out.
desk-release-link = Make a link for a group
desk-release-link-made = Send the link to the group. It is shown only now, and works for 30 days.
# $count is a number.
desk-release-readings-wait = Links that nobody has answered yet: { $count }.

desk-release-step-check = 3. Trial
    .about = Another program reads the files as anybody can, together with everything we have published, and tries to work out what is hidden.
desk-release-lacks = Before the answer can be tried:
desk-release-lack-no-finding = Write at least one finding.
# $number is the place of a finding.
desk-release-lack-text = Finding { $number }: a text is missing in Swedish, or has other numbers in another language.
# $at names a part of the release.
desk-release-lack-text-elsewhere = A text is missing in Swedish ({ $at }).
# $number is the place of a finding.
desk-release-lack-number = Finding { $number }: a number is written by hand, or comes from a hidden one. That goes for digits and words, also “one”, “none” or “all” of a place. Use the names in braces.
# $number is the place of a finding.
desk-release-lack-decision = Finding { $number }: a decision is missing, or its days do not fit.
# $number is the place of a finding.
desk-release-lack-elsewhere = Finding { $number }: what stands beside from another answer cannot be shown. Choose again and save.
# $at names a part of the release.
desk-release-lack-other = Something is not right ({ $at }).
desk-release-try = Write the files and try them
desk-release-check-passed = No hidden number could be worked out.
desk-release-check-failed = The trial found something. The answer cannot be published.
# Three numbers.
desk-release-report-cells = { $derived ->
        [one] { $cells } numbers were read, { $hidden } are hidden, and { $derived } sum that stands nowhere was tried too.
       *[other] { $cells } numbers were read, { $hidden } are hidden, and { $derived } sums that stand nowhere were tried too.
    }
# Two numbers.
desk-release-report-read = Answers tried together: { $releases }. Tables that agree just as well with everything that is out: { $witnesses }.
# $count is a number.
desk-release-report-more = and { $count } more
# What the trial found. $at names a file or a table, and what in it.
desk-release-find-tampered = { $at }: the file is not the one in the list of files.
desk-release-find-unlisted = { $at }: something that nobody has tried.
desk-release-find-earlier-missing = { $at }: an answer that is out was not there. Without it nothing is proved.
desk-release-find-other-missing = { $at }: a chart shows numbers of that answer, but it was not there. So it is not proved that they are its numbers.
desk-release-find-shape = { $at }: numbers are missing, stand twice or do not belong there.
desk-release-find-order = { $at }: the rows stand in an order of their own.
desk-release-find-symbol = { $at }: numbers are hidden in more than one way.
desk-release-find-differs = { $at }: another file says something else.
desk-release-find-label = { $at }: it is called something else in another file, or in an answer that is out.
desk-release-find-percent = { $at }: a percentage does not fit its count.
desk-release-find-untraced = { $at }: a number in a text comes from no number that is shown.
desk-release-find-small = { $at }: a number is shown that is too small.
desk-release-find-small-group = { $at }: a group is shown that is too small.
desk-release-find-attribute = { $at }: it tells the same of everybody in a group.
desk-release-find-changed = { $at }: the number was another in an answer that is out.
desk-release-find-contradiction = { $at }: the numbers cannot all be true.
desk-release-find-exact = { $at }: a hidden number can be worked out.
desk-release-find-narrow = { $at }: a hidden number can be seen to be small.
desk-release-find-difference = { $at }: two numbers that are shown differ by only a few.
desk-release-find-derived = { $at }: a small number that stands nowhere can be worked out.
desk-release-find-unprotected = { $at }: a protected number cannot have every value it must be able to have.
desk-release-find-insider = { $at }: somebody who is alone in their cell can work out another number.
desk-release-find-not-proved = { $at }: the trial did not come to an end. What is not proved is not published.
# Codes of the code book: a question, a wave, a municipality, an age, a gender and an answer.
desk-release-find-cell = Question { $question }, wave { $wave }, municipality { $place }, age { $age }, gender { $gender }, answer { $answer }.

desk-release-step-approve = 5. Two approve
    .about = The process leader and one more: the analyst or the child-rights coordinator. If anything changes afterwards, both approve again.
# $name is a person, $day a date.
desk-release-seat-leader = Process leader: { $name }, { $day }
# $name is a person, $day a date.
desk-release-seat-second = The second: { $name }, { $day }
desk-release-have-read = I have read the answer as everybody will see it.
desk-release-approve = Approve
desk-release-approved = You have approved.
desk-release-read-first = Read the answer first, and tick that you have read it.
desk-release-not-tried = The files are not tried as they are now.
desk-release-other-draft = There is another draft of the same answers. Remove it first: the two are not tried together.
desk-release-not-two = Two different people must have approved exactly these files.
desk-release-quote-gone = A quote may no longer be shown, so nothing was published. Open the findings, choose again and save. Then the answer must be tried and approved again.
desk-release-publish = Publish the answer
    .about = Both have approved. Once the answer is out it never changes.
desk-release-now-out = The answer is out.
desk-release-remove = Remove the draft
    .about = Numbers, words and approvals are removed. The collected answers stay.
desk-release-remove-yes = Yes, remove it

## Choosing

desk-release-choose = What is the finding about?
    .about = Numbers are of everybody in the last wave.
desk-release-answer = Which answer?
desk-release-group = Whose?
desk-release-write-of = Write about this
desk-release-few-there = Too few answers there. Choose another answer or another group.

## A finding

desk-release-finding = Finding
desk-release-numbers-are = Write numbers with these names:
desk-release-child = For children and young people
desk-release-adult = For adults
desk-release-reading = How a group of young people read it
desk-release-they-said = What those who read it wrote
desk-release-languages = In other languages
    .about = What you leave empty is shown in Swedish.
    .numbers = The names of numbers are the same in all languages.
desk-release-charts = Charts
desk-release-chart-staplar = A bar for each answer
desk-release-chart-omgangar = Waves beside each other
desk-release-chart-karta = Municipalities as tiles
desk-release-chart-spindel = Radar: all questions, a line for each wave
desk-release-beside = Beside, from other answers that are out
    .about = A radar chart of the same questions, a line for each answer. Choose two at most. The numbers come from answers that are out already, of your organisation.
# $who is people and when they were asked, $title a survey, $count a number of questions.
desk-release-beside-one = { $count ->
        [one] { $who } ({ $title }): { $count } question is the same
       *[other] { $who } ({ $title }): { $count } questions are the same
    }
desk-release-beside-most = Choose two at most to stand beside. More lines cannot be told apart.
desk-release-beside-few = They cannot stand side by side. They have fewer than three questions that are the same, or the same kind of people answered.
desk-release-beside-gone = One of the answers cannot stand beside. It is not out, or is not yours.
desk-release-talks = What came up in talks
desk-release-quotes = Some voices (two or three)
desk-release-counter = A voice that says otherwise
desk-release-no-counter = None
desk-release-no-quotes = No quotes are approved yet. They are written and approved under
desk-release-unheard-count = Choose two or three quotes, or none.
desk-release-unheard-voice = A counter-voice cannot stand as one of the voices.
desk-release-unheard-row = No quote stands beside a municipality or a gender.
desk-release-unheard-number = The text about talks says how many. Numbers come from the tables alone.
desk-release-decided = What we do
    .about = What we do, what we will do, or why it cannot be done. At least one.
desk-release-new-decision = New decision
desk-release-up = Move up
desk-release-drop-finding = Remove the finding

## A decision

desk-release-decision = Decision
desk-release-what = What will it be?
desk-release-by = Done by (if it is something you will do)
desk-release-heading = Heading, in one line
desk-release-owner = Who answers for it?
    .about = Write an office, such as “Head of schools in Kalmar”. Never a private person.
desk-release-decided-on = Decided on
desk-release-follow-up = Followed up on
desk-release-drop-decision = Remove the decision
desk-release-no-what = Choose whether you do it, will do it or cannot.
desk-release-no-by = Say by when it is done.
desk-release-no-day = Write the day as year-month-day.
desk-release-day-ahead = The decision cannot have been made in the future.
desk-release-by-before = It cannot be done before it is decided.
desk-release-follow-before = It cannot be followed up before it is decided.
desk-release-no-words = Heading, both texts and who answers for it are needed in Swedish.

## The draft

desk-release-draft = Draft
    .about = This is how the answer will look. It is not out.

## Once the answer is out: an error that was found, and how it went.
desk-release-after = Afterwards
    .about = The answer never changes. Here you write that something was wrong, or how it went with what you promised. Another person says yes before it is shown.
desk-release-after-new = Correct something, or tell how it went
desk-release-after-why = What is it?
desk-release-after-erratum = A correction: something was wrong
desk-release-after-follow-up = How it went with what we promised
desk-release-after-about = What is it about?
desk-release-after-all = The whole answer
desk-release-after-words = In a correction you type no numbers yourself. Write the names of the numbers in braces, and the page fills them in.
desk-release-after-waits = Waits for somebody else to say yes.
# $day is a date, $by a name.
desk-release-after-out = Out since { $day }. Written by { $by }, and { $yes } said yes.
desk-release-after-by = Written by { $by }, { $day }.
desk-release-after-read = This is how it will stand
desk-release-after-yes = Say yes and show it
desk-release-after-own = Somebody in the other role, who has not written here, has to say yes.
desk-release-after-drop = Remove
desk-release-after-now-out = It is shown now.
# $what is the heading of a decision.
desk-release-after-due = Time to tell how it went: { $what }
desk-release-after-no-why = Choose what it is.
desk-release-after-no-finding = Choose what it is about.
desk-release-after-no-words = Both texts are needed in Swedish, with the same numbers in all languages, and at most 600 letters each.
desk-release-after-number = Type no number by hand. Use the names in braces. They are there only when you have chosen a finding. When you tell how it went, days and years may stand, but never how many there were somewhere.
desk-release-after-moved = Somebody changed the text, or said yes to it, while you were reading. See how it stands now.
desk-release-after-gone-on = Taken away { $day }. Written by { $by }.
desk-release-after-have-read = I have read the text in all languages.
desk-release-after-drop-yes = Yes, remove the text
desk-release-after-away = Take away what is shown
    .about = The text is gone for everybody. The page says that something has been taken away. This cannot be undone.
desk-release-after-away-yes = Yes, take it away
desk-release-after-personal = The text tells who somebody is, or how to reach them: a number, an address, a class or an illness. Write it anew. Numbers to call come from Contacts.
desk-release-after-waits-list = Something waits for one more yes.
desk-release-seat-lapsed = { $name } approved { $day }, but may no longer do so.
