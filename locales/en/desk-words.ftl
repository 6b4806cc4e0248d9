### Own words at the desk: the coding bench, notes from talks, themes, agreement and quotes.

desk-words = Own words
    .lead = What people wrote in surveys that are over, and what was said in talks. Two people code it, each alone.
desk-words-none = No survey is over yet. When a collection closes, its own words come here.
desk-words-few = too few texts
# $count is a number of texts, $all how many two have read.
desk-words-count = { $count ->
        [one] { $count } text of { $all } that two have read
       *[other] { $count } texts of { $all } that two have read
    }

## The bench of a wave

desk-words-read = Read and code
    .how = The texts come in random order, one at a time, with no age, municipality or anything else beside them. Two read everything, without seeing what the other thought.
# $own and $texts are numbers.
desk-words-progress = You have read { $own } of { $texts }.
desk-words-no-texts = Nobody wrote anything on this question.
desk-words-talk = Enter notes from a talk
desk-words-themes = Themes
    .how = A text counts under a theme when two have read it and both put it there. Small numbers are not shown.
desk-words-no-themes = There is no theme yet. Read some texts first, then make the first theme.
desk-words-worry = Something in this theme worries somebody who read it.
desk-words-add-theme = New theme
desk-words-add-theme-go = Add the theme
desk-words-add-code = New code
desk-words-add-code-go = Add the code
desk-words-name = Name
desk-words-meaning = When the code is used
desk-words-theme = Theme
desk-words-bad-name = Write a name of at most 60 characters.
desk-words-bad-meaning = Write when the code is used, in at most 300 characters.
desk-words-bad-twice = There is something of that name already.
desk-words-bad-many = There is no room for more. Join some first.
desk-words-bad-theme = Choose a theme.

## Agreement

desk-words-agreement = How alike you code
    .how = The same answer in percent, and Cohen’s kappa. Kappa takes away what chance gives. The words for its strength are those of Landis and Koch.
desk-words-agreement-none = It can be reckoned once two have read the same text.
# $texts, $same: numbers.
desk-words-agreement-texts = { $texts ->
        [one] Two have read { $texts } text. They coded { $same } exactly alike.
       *[other] Two have read { $texts } texts. They coded { $same } of them exactly alike.
    }
desk-words-code = Code
desk-words-percent = Alike
desk-words-kappa = Kappa
desk-words-all-codes = All codes
desk-words-kappa-none = cannot be reckoned
desk-words-strength-poor = poor
desk-words-strength-slight = slight
desk-words-strength-fair = fair
desk-words-strength-moderate = moderate
desk-words-strength-substantial = substantial
desk-words-strength-almost-perfect = almost perfect

## Reading one text

desk-words-text = The text
desk-words-marked = What is marked may point somebody out. The marking misses some.
desk-words-danger = The text may be about danger. If its words point out a child that is being harmed, report your worry (orosanmälan).
desk-words-which = What is the text about?
desk-words-fits-none = If no code fits, save without choosing.
desk-words-no-code = There is no code yet. Go back, make a theme and add a code. Or read on and save without choosing.
desk-words-save = Save and read the next
desk-words-concern = This worries me
    .how = Nobody who answered can be searched for: answers are anonymous, and we have promised that. The button saves the codes and warns about the theme, so that the support around it gets better.
desk-words-concern-code = Choose at least one code, so that the warning stands by a theme.
desk-words-remove = Remove the text
    .how = The text, its codes and quotes made of it are removed from here. It cannot be undone.
desk-words-remove-yes = Yes, remove it
desk-words-done = You have read every text on this question.
desk-words-kind-survey = Survey
desk-words-kind-interview = Interview
desk-words-kind-group = Group talk
desk-words-kind-class = Class visit
desk-words-mark-personnummer = identity number?
desk-words-mark-phone = phone?
desk-words-mark-mail = mail?
desk-words-mark-web = website?
desk-words-mark-user = user name?
desk-words-mark-name = name?
desk-words-mark-school = school?
desk-words-mark-class = class?
desk-words-mark-date = day?
desk-words-mark-place = place?
desk-words-mark-address = address?
desk-words-mark-health = diagnosis?
desk-words-mark-digits = digits?
desk-words-mark-unusual = unusual word

## Notes from talks

desk-words-note = Enter notes from a talk
    .how = Write one thing at a time, in their words as far as you can. Write no names and nothing that points somebody out.
desk-words-note-question = Which question does it belong to?
desk-words-note-kind = How did you talk?
desk-words-note-talk = What do you call the talk?
    .how = Write the same name on everything from the same talk, for example Group 1. The name is not kept.
desk-words-note-people = How many took part?
    .how = Everything from one talk counts as that many people at most. If you do not know, it counts as one.
desk-words-note-place = Municipality
    .how = It is never shown beside the text. It is needed to count schools.
desk-words-note-school = School
    .how = It is never shown beside the text. The survey asked for the school, so a talk without one counts as no further school.
desk-words-note-unknown = Several, or do not know
desk-words-note-words = What was said?
desk-words-note-go = Save
desk-words-note-empty = Write what was said.
desk-words-note-long = Divide it: at most 4,000 characters at a time.
desk-words-note-talk-missing = Write what you call the talk, at most 60 characters.
desk-words-note-people-wrong = Write how many took part, from 1 to 40, or leave it empty.
desk-words-note-choose = Choose the question and how you talked.

## A theme and its quotes

desk-words-warning = A warning about the theme
    .how = At least one text worries somebody who read it. Never search for the child. Take the theme up with the child-rights coordinator: must something change where children turn, or in what we answer?
desk-words-by-kind = Where it comes from
desk-words-texts = Texts in the theme
desk-words-paraphrase = Rewrite it as a quote
desk-words-quotes = Quotes on their way
    .how = A quote is rewritten and short, and two have approved it. Its theme has at least five texts from two schools. Municipality and gender never stand with it.
desk-words-no-quotes = No quote is written yet.
desk-words-ready = Ready to be taken into an answer
desk-words-not-ready = This is missing
# $name is a colleague.
desk-words-written = Written by { $name }
desk-words-approve = Approve
    .how = I have read the quote. Neither person, event nor way of writing can be recognised.
desk-words-approve-tick = Read it and tick the box first.
desk-words-approved = You have approved it.
desk-words-refuse = Say no
desk-words-refuse-why = Why?
desk-words-refuse-choose = Choose why.
desk-words-drop = Remove the quote
desk-words-why-person = Somebody can be recognised
desk-words-why-event = The event can be recognised
desk-words-why-style = The way of writing can be recognised
desk-words-why-danger = It is about danger
desk-words-why-untrue = It is not what the text says
desk-words-lack-gone = The text it was made of has been removed.
# $what is one of the reasons above.
desk-words-lack-rejected = Somebody said no: { $what }.
desk-words-lack-danger = It is about danger, or worries somebody who read it. It becomes a warning about the theme and no quote.
desk-words-lack-again = The same person, or the same talk, stands in another quote already.
desk-words-lack-theme = The text does not count under the theme yet: two must have read it and agree.
# $count is how many more are needed.
desk-words-lack-texts = { $count ->
        [one] The theme needs { $count } more text.
       *[other] The theme needs { $count } more texts.
    }
# $count is how many more are needed.
desk-words-lack-sources = { $count ->
        [one] Too few have written the texts. The theme needs { $count } more person.
       *[other] Too few have written the texts. The theme needs { $count } more people.
    }
desk-words-lack-schools = The texts come from too few schools, or we do not know from which.
desk-words-lack-empty = Nothing is written.
# $count is how many words too many.
desk-words-lack-long = { $count ->
        [one] It is { $count } word too long.
       *[other] It is { $count } words too long.
    }
desk-words-lack-close = It is too close to the text’s own words. Rewrite it more.
# $what is one of the marks above.
desk-words-lack-suspect = Something may point somebody out: { $what }
desk-words-lack-number = It says how many they were. Numbers come from the tables alone.
# $count is how many more have to approve.
desk-words-lack-people = One more has to approve.

## Writing a paraphrase

desk-words-write = Rewrite the text
    .how = Write it in your own, common words. At most 25 words. Take out everything that points somebody out.
desk-words-write-words = The quote
desk-words-write-voice = What does it say?
desk-words-voice-with = What most in the theme say
desk-words-voice-counter = Something else than most
desk-words-write-band = Age, if it is to stand there
desk-words-band-none = Do not say
desk-words-band-6-9 = 6–9 years
desk-words-band-10-12 = 10–12 years
desk-words-band-13-15 = 13–15 years
desk-words-band-16-19 = 16–19 years
desk-words-band-adult = grown-up
desk-words-write-go = Save as a proposal
    .how = Your writing it is the first approval. Another person has to approve it too.
desk-words-write-choose = Choose what the quote says.
