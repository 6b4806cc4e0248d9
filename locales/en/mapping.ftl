### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

mapping = You said this, we do this
mapping-tile = You said this
mapping-lead = Here are the answers to what you have told us. You see what we heard, what we do and what we cannot do.
mapping-empty = There are no answers here yet
    .text = When a survey is over we count, think and decide. Then the answer comes here.
mapping-all = All answers
mapping-answers = Answers that have come
mapping-read = Read the answer
mapping-published = Came { $day }
mapping-published-late = The answer came { $days } days late.
mapping-waiting = Answers on their way
mapping-waiting-by = The answer is to come by { $day }. It is { $owes } who is to answer.
mapping-late = Late
mapping-late-since = The answer was to come by { $day }. It is { $owes } who is to answer.
mapping-feed = Follow the answers in a reader (Atom)

## The four areas

mapping-areas = The answers in four parts
mapping-area-discover = Discover
    .text = That somebody notices when you need support.
mapping-area-assess = Assess
    .text = That somebody finds out what you need.
mapping-area-collaborate = Work together
    .text = That the adults help each other.
mapping-area-follow-up = Follow up
    .text = That somebody checks whether things got better.
mapping-area-empty = There are no answers about this yet.
mapping-brief = Two pages to print
mapping-brief-print = Print, or save as a pdf, from the browser's menu.

## A finding

mapping-child = For children and young people
mapping-adult = For adults
mapping-version = Who is the text for?
mapping-tenth = { $number } in 10
mapping-percent = { $number } %
mapping-between = between { $low } and { $high } in { $of }
mapping-at-most = at most { $high } in { $of }
mapping-at-least = at least { $low } in { $of }
mapping-anything = anything is possible
mapping-likely = Probably { $interval }.
mapping-answered = Answered
mapping-n = { $n } answered the question.
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
mapping-how-sure-interval = Many answered, but not all. So we say between which numbers it probably lies.
mapping-how-sure-hidden = Where it says “too few answers” we show no number. Then nobody can work out what somebody answered.
mapping-limit-schools = Few schools took part. So we never say surely.
mapping-limit-same = The same people may have answered both times.
mapping-limit-visible = With this many answers, only differences of { $points } percentage points or more can be seen.

## Charts

mapping-as-table = Show as a table
mapping-chart-bars = Bars. The same numbers stand in the table.
mapping-chart-waves = Bars, one for each time. The same numbers stand in the table.
mapping-chart-radar = Radar chart. The same numbers stand in the table.
mapping-chart-tiles = The municipalities as tiles, about where they lie. The same numbers stand in the table.
mapping-head-what = What
mapping-head-share = Share
mapping-head-likely = Probably
mapping-image = Save the picture

## What is done

mapping-do = We do this
mapping-will = We are going to do this
mapping-will-by = Done by { $day }.
mapping-cannot = We cannot do this
mapping-owner = Responsible: { $owner }.
mapping-decided = Decided { $day }.
mapping-follow-up = Followed up { $day }.
mapping-reading = How a youth group read the numbers
mapping-quotes = Some voices
    .text = The words are rewritten, so that nobody is recognised.

## Proof and downloads

mapping-proof = Can anybody see what I answered?
    .text = We show no small numbers. Another program has tried to work out the hidden numbers from all that we have shown. It could not. But what somebody already knows of you we cannot protect.
mapping-download = Get the numbers
mapping-download-xlsx = Spreadsheet (xlsx)
mapping-download-manifest = List of all files (json)
mapping-download-table = Table: { $question }
mapping-download-fixed = The files never change. The address is always the same.

## The pulse

mapping-pulse = Did we listen?
    .text = You do not need to say who you are. We only keep how many answer what.
mapping-pulse-understood = Did you understand the answer?
mapping-pulse-listened = Do you think that they listened?
mapping-pulse-yes = Yes
mapping-pulse-partly = Partly
mapping-pulse-no = No
mapping-pulse-send = Send
mapping-pulse-thanks = Thank you for your answer
    .text = When at least 10 have answered we show how many, in whole tens.
mapping-pulse-choose = Choose at least one answer first.
mapping-pulse-so-far = How others have answered
mapping-pulse-count = at least { $n }
mapping-pulse-few = fewer than 10
