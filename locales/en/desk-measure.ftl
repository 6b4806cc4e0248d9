### The desk's measures: how long children wait, what became of it. Swedish and English alone.

desk-measure = Measures
desk-measure-until = Figures up to { $day }. They are worked out anew on the first of each month.
desk-measure-together = { $count ->
        [one] { $count } team is counted.
       *[other] { $count } teams are counted together.
    }
desk-measure-unread = { $count ->
        [one] { $count } event could not be read and is left out. Tell whoever runs the program.
       *[other] { $count } events could not be read and are left out. Tell whoever runs the program.
    }
desk-measure-none = There are too few contacts yet. Figures are shown once at least five have written.
desk-measure-by-staff = { $count ->
        [one] You began { $count } contact yourselves. It is left out here: nobody waited.
       *[other] You began { $count } contacts yourselves. They are left out here: nobody waited.
    }
desk-measure-reached = How far they came
    .about = How many times each page was shown. These are pages and not people: no day, unit or person can be seen.
desk-measure-step-began = Chose a place
desk-measure-step-grown-ups = Saw whom they can write to
desk-measure-step-closed = Nobody took messages there
desk-measure-step-form = Saw the form
desk-measure-step-sent = Sent
desk-measure-answers = What they answered and what happened
desk-measure-how = How we count
    .waiting = Whoever waits is counted. Not answering never makes a figure better, and neither does ending a contact.
    .few = Too few means under five, or that another figure could be worked out. Months are joined until they have five.
    .clocks = Days and hours are the child's own time, day and night. Opening time counts only while you are open.
    .still = Answers are shown once the four months are over. Then nobody can see what the last one answered.
desk-measure-csv = Download as a table
desk-measure-table = Show as a table
desk-measure-several = One person may have several.
desk-measure-half = Half: { $time }
desk-measure-waiting = { $count ->
        [one] { $count } is waiting now
       *[other] { $count } are waiting now
    }
desk-measure-few = too few
desk-measure-unknown = no opening hours
desk-measure-beyond = more than half are waiting
desk-measure-under-hour = under 1 h
desk-measure-hours = { $hours } h
desk-measure-days = { $whole }.{ $tenth } days
desk-measure-percent = { $percent }%
desk-measure-all-but-few = all but a few
desk-measure-only-few = a few or none
desk-measure-no-target = nothing to count
desk-measure-month = { $month } { $year }
desk-measure-months = { $first }–{ $last } { $year }
desk-measure-years = { $first } { $from }–{ $last } { $to }
desk-measure-tertial-1 = January–April { $year }
desk-measure-tertial-2 = May–August { $year }
desk-measure-tertial-3 = September–December { $year }

desk-measure-head-period = Began
desk-measure-head-n = Number
desk-measure-head-half = Half, with those who wait
desk-measure-head-median = Half of those done
desk-measure-head-p90 = Nine in ten of those done
desk-measure-head-service = Half, opening time
desk-measure-head-in-time = In time
desk-measure-head-not-over = Not done

desk-measure-clock-received = Until somebody received it
desk-measure-about-received = From the first message until one of you had it in hand.
desk-measure-clock-answer = First answer
desk-measure-about-answer = From the first message to an answer by a human. A call counts, an automatic answer does not. In time: the day you promised.
desk-measure-clock-reply = Every answer
desk-measure-about-reply = From a message that waits to the next answer. Several messages in a row count from the first. In time: the day you promised.
desk-measure-clock-assessment = Until you knew what is needed
desk-measure-about-assessment = From the first message to a decision: a booked talk, a plan, a referral, coordination or a report of worry. In time: three days.
desk-measure-clock-help = First help
desk-measure-about-help = From the first message until help began. In time: four weeks.
desk-measure-clock-plan = From needing coordination to a plan
desk-measure-about-plan = From the day you saw that several are needed to a plan that all agree on. In time: ten days.
desk-measure-clock-handover = Handover
desk-measure-about-handover = From an offer to a yes or a no. In time: two days on which you are open. After that it counts as dropped.
desk-measure-clock-concern = Report of worry
desk-measure-about-concern = From seeing that you must report until it was done. The law says at once.
desk-measure-clock-feedback = Answer of social services
desk-measure-about-feedback = From the report of worry until social services answered that they have it.
desk-measure-clock-read = Until the answer was read
desk-measure-about-read = From an answer until the one who wrote came back. In time: two weeks.
desk-measure-clock-course = The whole contact
desk-measure-about-course = From the first message to the end. Opened again within 30 days it is the same contact.

desk-measure-bucket-0 = under 1 h
desk-measure-bucket-1 = 1–4 h
desk-measure-bucket-2 = 4–8 h
desk-measure-bucket-3 = 8–24 h
desk-measure-bucket-4 = 1–3 days
desk-measure-bucket-5 = 3–7 days
desk-measure-bucket-6 = 1–4 weeks
desk-measure-bucket-7 = over 4 weeks
desk-measure-age-0 = under 1 day
desk-measure-age-1 = 1–3 days
desk-measure-age-2 = 3–7 days
desk-measure-age-3 = 1–4 weeks
desk-measure-age-4 = over 4 weeks

desk-measure-question-who = Who wrote
desk-measure-question-passed-on = Sent on before they came here
desk-measure-question-reason-own = Why, in their own choice
desk-measure-question-reason-staff = Why, as you saw it
desk-measure-question-reasons-agree = You saw the same as they had chosen themselves
desk-measure-question-coordination = Needed coordination
desk-measure-question-help = Help that began
desk-measure-question-handover = What became of handovers
desk-measure-question-bounced = Somebody said no to taking over
desk-measure-question-chain = Handed over twice or more
desk-measure-question-handover-told = The child knew before the handover
desk-measure-question-concern-told = The child was told of the report of worry
desk-measure-question-asked-help = Did you get help?
desk-measure-question-asked-part = Could you take part in deciding?

desk-measure-option-six-to-nine = Children aged 6–9
desk-measure-option-ten-to-twelve = Children aged 10–12
desk-measure-option-thirteen-to-seventeen = Young people aged 13–17
desk-measure-option-eighteen-to-twenty = Young people aged 18–20
desk-measure-option-guardian = Guardian
desk-measure-option-age-not-said = Child or young person who did not say their age
desk-measure-option-yes = Yes
desk-measure-option-partly = Partly
desk-measure-option-no = No
desk-measure-option-one = From one place
desk-measure-option-several = From several places
desk-measure-option-psyche = How one feels
desk-measure-option-family = The family
desk-measure-option-violence = Violence or abuse
desk-measure-option-school = School
desk-measure-option-bullying = Bullying
desk-measure-option-friends = Friends
desk-measure-option-body = Body and health
desk-measure-option-sex = Sex and relationships
desk-measure-option-drugs = Alcohol and drugs
desk-measure-option-money = Money and housing
desk-measure-option-authorities = Dealing with authorities
desk-measure-option-other = Something else
desk-measure-option-advice = Advice
desk-measure-option-talk-booked = A booked talk
desk-measure-option-plan = A plan
desk-measure-option-referral = A referral
desk-measure-option-concern = A report of worry
desk-measure-option-accepted = Yes, they took over
desk-measure-option-rejected = No
desk-measure-option-withdrawn = You took it back
desk-measure-option-dropped = No answer in two days
desk-measure-option-told-first = Before
desk-measure-option-told-after = Afterwards
desk-measure-option-not-told = Not at all
