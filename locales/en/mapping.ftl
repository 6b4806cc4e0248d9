### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = You said this, we do this
mapping-tile = You said this
mapping-lead = Here are the answers to what you have told us. You see what we heard, what we do and what we cannot do.
mapping-empty = There are no answers here yet
    .text = When a survey is over we count, think and decide. Then the answer comes here.
mapping-all = All answers
mapping-answers = Answers that have come
mapping-read = Read the answer
mapping-published = The answer came { $day }
mapping-published-late = Days late: { $days }.
mapping-waiting = Answers on their way
mapping-waiting-by = The answer is to come by { $day }. Responsible: { $owes }.
mapping-late = Late
mapping-late-since = The answer was to come by { $day }. Responsible: { $owes }.
# $waves is one or more, each by month and year.
mapping-card-waves = It was asked: { $waves }.
# $areas is one or more of the four areas.
mapping-card-areas = It is about: { $areas }.
# $day is a date.
mapping-card-closed = The survey closed { $day }.
mapping-feed = Do you have an RSS reader? Follow the answers there

## The four areas

mapping-areas = The answers in four parts
mapping-area-discover = Discover
    .text = That somebody notices when you need support.
mapping-area-assess = Assess
    .text = That somebody finds out what you need.
mapping-area-collaborate = Work together
    .text = That the adults help each other.
    .child = Work together
mapping-area-follow-up = Follow up
    .text = That somebody checks whether things got better.
mapping-area-empty = There are no answers about this yet.
mapping-brief = Two pages to print
mapping-brief-print = Print, or save as a pdf, from the browser's menu.
# An address comes after it.
mapping-brief-charts = More pictures of this:
# An address comes after it.
mapping-brief-rest = There are more answers about this:

## A finding

mapping-child = For children and young people
mapping-adult = For adults
mapping-version = Who is the text for?
mapping-tenth = { $number } in 10
mapping-hundredth = { $number } in 100
mapping-percent = { $number } %
mapping-between = between { $low } and { $high } in { $of }
mapping-at-most = at most { $high } in { $of }
mapping-at-least = at least { $low } in { $of }
mapping-anything = somewhere between nobody and everybody
mapping-likely = Probably { $interval }.
mapping-answered = Answered
mapping-n = { $n } answered the question.
mapping-n-pooled = The question was asked several times and got { $n } answers. The same person may have answered each time. Then it is less certain than it looks.
mapping-reach = It went to { $asked }.
mapping-reach-unknown = We do not know how many got it.
mapping-open = Everybody with the link could answer, also several times.
mapping-few = too few answers
mapping-surely-more = Surely more than last time
mapping-surely-fewer = Surely fewer than last time
mapping-probably-more = Probably more than last time, but it may be chance
mapping-probably-fewer = Probably fewer than last time, but it may be chance
mapping-none-sure = No certain difference from last time
mapping-too-few = Too few answers to compare with last time
mapping-how-sure = How sure is it?
mapping-how-sure-interval = Not everybody answered. So we say between which numbers it probably lies.
mapping-how-sure-hidden = Where it says “too few answers” we show no number. That is so that nobody can work out what somebody answered.
mapping-limit-schools-known = Few schools took part, or we do not know how many. So we never write “surely” about a difference.
mapping-limit-same = The same people may have answered both times.
mapping-limit-visible = With this many answers, only a difference of at least { $points } in 100 can be seen.

## Charts

mapping-kind-bars = The answers
mapping-kind-waves = Each time we asked
mapping-kind-radar = All questions
mapping-kind-informants = Side by side
mapping-kind-tiles = Municipality by municipality
mapping-as-table = Show as a table
mapping-chart-bars = Bars. The same numbers stand in the table.
mapping-chart-waves = Bars, one for each time. The same numbers stand in the table.
mapping-chart-radar = Radar chart. The same numbers stand in the table.
mapping-chart-tiles = The municipalities as tiles, about where they lie. The same numbers stand in the table.
mapping-head-what = What
mapping-head-share = Share
mapping-head-likely = Probably
mapping-image = Save the picture

## Several informants side by side, from answers that are out

# $who is one of those below, $when a month and year.
mapping-informant = { $who }, { $when }
mapping-informant-young = Younger children
mapping-informant-child = Children
mapping-informant-youth = Young people
mapping-informant-guardian = Grown-ups at home
mapping-informant-staff = Staff
mapping-informants-title = The same questions to different people
# Questions come after it, each with a number for each informant.
mapping-informants-good = This many of those who answered said that it is good:
mapping-informants = How we asked, and where the numbers come from
    .text = Everybody got the same question, but not always in the same words. In brackets are the answers that count as good. The numbers are already in answers that are out. Those answers never change.

## What is done

mapping-do = We do this
mapping-will = We are going to do this
mapping-will-by = Done by { $day }.
mapping-cannot = We cannot do this
mapping-owner = Responsible: { $owner }.
mapping-decided = Decided { $day }.
mapping-follow-up = On { $day } we check how it went.
mapping-after-erratum = Correction
mapping-after-follow-up = How it went
mapping-after-corrected = Corrected { $day }
mapping-after-news = New { $day }: how it went
mapping-after-gone = What stood here has been taken away.
mapping-reading = How a youth group read the numbers
mapping-quotes = Some voices
    .text = We have rewritten the words, so that nobody is recognised.
mapping-counter = Another voice
mapping-talks = What they said when we talked

## Proof and downloads

mapping-proof = Can anybody see what I answered?
    .text = Not in the numbers here. We show no small numbers. Another program has tried to work out the numbers we hide. It could not. But somebody who already knows something about you can perhaps guess. We cannot prevent that.
mapping-download = Get the numbers
mapping-download-xlsx = Spreadsheet (xlsx)
mapping-download-manifest = List of all files (json)
mapping-download-table = Table: { $question }
mapping-download-fixed = The files never change. They are always at the same address.

## The pulse

mapping-pulse = Did we listen?
    .text = You do not need to say who you are. We only keep how many answer what.
mapping-pulse-understood = Did you understand the answer?
mapping-pulse-listened = Do you think that they listened?
mapping-pulse-yes = Yes
mapping-pulse-partly = A little
mapping-pulse-no = No
mapping-pulse-send = Send
mapping-pulse-thanks = Thank you for your answer
    .text = When at least 10 have answered we show how many, in whole tens.
mapping-pulse-choose = Choose at least one answer first.
mapping-pulse-so-far = How others have answered
mapping-pulse-count = at least { $n }
mapping-pulse-few = fewer than 10

## Words of the code book, and of a finding's first draft

mapping-everybody = Everybody
mapping-county = The whole county
# $answer and $question are a survey's own words; names in braces stand for numbers.
mapping-draft-child = { "{tio}" } answered “{ $answer }” to the question: { $question }
# Between two answers that are counted together: it ends the one and begins the other.
mapping-draft-or = ” or “
# The same, for a grown-up.
mapping-draft-adult = { "{procent}" } ({ "{antal}" } of { "{alla}" }) answered “{ $answer }” to the question: { $question }

## A group of young people reads it first

mapping-reading-title = You read first
mapping-reading-about = You read this before everybody else. How do you understand the numbers? Have we got it right?
mapping-reading-names = Write no names. Nobody asks who you are.
# $day is a date.
mapping-reading-until = The link works until { $day }.
mapping-reading-how = This is how we read it
mapping-reading-send = Send
mapping-reading-thanks = Thank you. Now the grown-ups know how you read it.
    .text = You can change what you wrote with the same link.
mapping-reading-empty = Write something about at least one of them.
mapping-reading-ended = The link no longer works
    .text = The answer may have been counted anew, or taken away. Ask whoever gave you the link for a new one.
mapping-reading-ended-out = The answer is out now. Everybody can read it.
mapping-reading-ended-read = Read the answer
mapping-reading-pause = Not just now
    .text = The grown-ups are changing the answer. Try the link again in a few days.

## On a wall

mapping-print = Print or show the answer
    .text = Put the answer up where those who answered see it. On the screen the pictures change by themselves.
mapping-sheet-affisch-a4 = Poster A4
mapping-sheet-affisch-a3 = Poster A3
mapping-sheet-skarm-bred = Screen, landscape
mapping-sheet-skarm-hog = Screen, portrait
mapping-print-scan = Read the whole answer

## The county's own work together

mapping-together = How we work together
mapping-together-lead = Here grown-ups in the region, the municipalities and the schools tell how they work together and how far they have come. The aim is that help gets better.
mapping-together-empty = Nothing stands here yet
    .text = The grown-ups have not written here yet. Meanwhile you can read what others have said, or say what you think.
mapping-together-swedish = Some texts here are in Swedish alone.
mapping-together-steps = Five steps
mapping-together-now = We are here now
mapping-together-meetings = Meetings
mapping-together-ahead = Coming meeting
mapping-together-earlier = Earlier meetings
mapping-together-decisions = What we have decided
mapping-together-done = Done
# $day is a date.
mapping-together-late = Should have been done by { $day }.
mapping-together-documents = To read
# $host is a site ("exempel.se").
mapping-together-leads = Read on { $host }
mapping-together-feed = Do you have an RSS reader? Follow the decisions there

## Where a number comes from

mapping-trace = Where do the numbers come from?
    .text = The numbers in this answer come from files that never change. Here you see the file and where in it the number stands. With the code at the end one can see that nobody has changed the file.

## What is counted in the contact room; no survey

mapping-measure = When somebody writes to a contact person
    .text = This does not come from surveys. A contact person is a grown-up whom you can write to. We count how long it takes and how it goes, in the whole county. Nobody reads what you write in order to count. Where it is about fewer than five we show nothing. Where it is about one place alone we show nothing either.
mapping-measure-few = too few to show
# $time is a length of time, $period months.
mapping-measure-half = For half it took { $time } at most. This is about those who began in { $period }.
mapping-measure-beyond = For more than half it had not happened yet. This is about those who began in { $period }.
mapping-measure-hour = an hour
mapping-measure-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
mapping-measure-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
mapping-measure-months = { $from } to { $to }
mapping-measure-answer = Until somebody answered
mapping-measure-assessment = Until somebody knew what is needed
mapping-measure-help = Until help began
mapping-measure-plan = Until several grown-ups had a plan together
mapping-measure-handover = Until somebody else said yes or no to taking over
mapping-measure-passed-on = Were you sent on before you came here?
mapping-measure-bounced = Did somebody say no to taking over?
mapping-measure-handover-told = Did we write and tell before somebody else took over?
mapping-measure-asked-help = Did you get help?
mapping-measure-asked-part = Were you part of deciding?
mapping-measure-option-yes = Yes
mapping-measure-option-no = No
mapping-measure-option-partly = A little
mapping-measure-option-one = From one place
mapping-measure-option-several = From several places
mapping-measure-tertial-1 = January to April { $year }
mapping-measure-tertial-2 = May to August { $year }
mapping-measure-tertial-3 = September to December { $year }

## What people look for in the guide

mapping-sought = What others look for help with
    .text = We count how often the guide shows an answer: what it was about and which three months it was. If you chose a municipality yourself we sometimes count that too. We keep only how many times, not who you are.
    .rules = We count pages, not people. The numbers are whole tens, and the true count may be higher. Where there are few we show no number. A municipality is shown only once it has at least thirty. What is about danger is counted for the whole county alone.
mapping-sought-none = There are no numbers to show yet. They come when three months are over, unless they are too few.
mapping-sought-earlier = Earlier months
mapping-sought-quarter-1 = January to March { $year }
mapping-sought-quarter-2 = April to June { $year }
mapping-sought-quarter-3 = July to September { $year }
mapping-sought-quarter-4 = October to December { $year }
mapping-sought-places = Municipalities
    .text = Only what is ten at least stands here.
mapping-sought-there = See what others look for help with
