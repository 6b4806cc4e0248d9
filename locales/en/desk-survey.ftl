### The desk: surveys. Making one, opening it, inviting to it, closing it.

desk-survey = Surveys
desk-survey-lead = Here you make surveys, open them and see that they reach people. Answers are seen only once a survey is closed and protected.
desk-survey-none = There is no survey here yet. Begin from a template, and most of it is in place.
desk-survey-new = New survey
desk-survey-open = Open
desk-survey-drafts = Being made
desk-survey-closed = Closed
desk-survey-untitled = Survey without a name
desk-survey-open-until = Open until { $day }
desk-survey-changed = Last changed by { $name } { $day }
desk-survey-audience = Whom it is for
desk-survey-audience-young = Children of 6–8
desk-survey-audience-child = Children of 9–12
desk-survey-audience-youth = Young people of 13–20
desk-survey-audience-guardian = Guardians
desk-survey-audience-staff = Staff

## Beginning

desk-survey-from-template = Begin from a template
    .lead = Questions, contract and plan are filled in. You change what does not fit.
desk-survey-template-about = { $languages ->
        [one] { $questions } questions in { $languages } language
       *[other] { $questions } questions in { $languages } languages
    }
desk-survey-template-go = Begin from { $title }
desk-survey-template-gone = The template is not there any more. Choose another one.
desk-survey-upload = Read in a workbook
desk-survey-upload-file = Workbook after XLSForm
    .how = xlsx, xls or ods, at most 5 megabytes. Whatever could show who somebody is is left out, and you are told what.
desk-survey-upload-audience = Whom it is for
desk-survey-upload-own = The workbook says so
desk-survey-upload-go = Read in the workbook
desk-survey-upload-none = Choose a workbook first.
desk-survey-upload-refused = The workbook was not read in. Mend this in it and read it in again.
desk-survey-upload-warned = This was left out, or read in another way
desk-survey-upload-more = And { $count } more. Mend these first.
desk-survey-upload-taken = { $count ->
        [one] The workbook was read in. The survey has { $count } question and is a draft.
       *[other] The workbook was read in. The survey has { $count } questions and is a draft.
    }
desk-survey-upload-on = Go to the survey
desk-survey-from-nothing = Begin from nothing
desk-survey-from-nothing-go = An empty survey

## One survey

desk-survey-questions = The questions
    .lead = Whatever you change is saved when you press. You can always undo.
desk-survey-running = A collection is under way. It keeps the words it was opened with. What you change here counts for the next one. Slips of the pen in the one under way are mended on its own page.
desk-survey-contract = The contract
    .lead = This is what you promise those who answer. The three most important lines stand first in the survey, in their own language.
desk-survey-plan = The publication plan
    .lead = Here you decide which numbers will be shown, before anybody has answered. What is not in the plan is never shown.
desk-survey-step-done = Done
desk-survey-step-lacks = { $count ->
        [one] { $count } thing left
       *[other] { $count } things left
    }
desk-survey-preview = Preview
    .about = This is how the questions are met, page by page. Nothing can be pressed, and nothing is sent or counted.
desk-survey-preview-before = Page before
desk-survey-preview-next = Next page
desk-survey-preview-count = Page { $now } of { $all }
desk-survey-preview-pages = Pages
desk-survey-preview-all = All pages
desk-survey-preview-around = The site does not speak this language yet. The questions are in it, the rest of the page is in Swedish.
desk-survey-waves = Collections
desk-survey-title = The survey's name
desk-survey-about = About the survey
desk-survey-languages = Languages
desk-survey-languages-other = Other languages
desk-survey-languages-lack = Other languages: { $count } missing
desk-survey-in-language = { $what } in { $language }
desk-survey-add-language = Add a language
desk-survey-add-language-go = Add
desk-survey-same = The same words in every language
desk-survey-choose = Choose
desk-survey-stale = “{ $what }” was changed, but not in { $languages }. See that it still says the same.
desk-survey-stands = It now says: { $words }
desk-survey-too-long = A text is too long. It can have 4,000 characters at most.
desk-survey-bad-day = Write the day as year-month-day.
desk-survey-changed-since = Somebody has changed the survey since you saw it. Look at it and open it again.

## Questions

desk-survey-no-questions = There are no questions yet. Add one below.
desk-survey-undo = Undo the last change
desk-survey-nothing-to-undo = There is nothing to undo.
desk-survey-past = Earlier versions
desk-survey-bring-back = Bring back
    .what = Bring back: { $what }
desk-survey-up = Up
    .what = Move up: { $what }
desk-survey-down = Down
    .what = Move down: { $what }
desk-survey-remove = Take away
    .what = Take away: { $what }
desk-survey-add = Add
desk-survey-add-question = Add a question
desk-survey-add-section = Add a section
desk-survey-kind = Kind of question
desk-survey-kind-one = One answer of a list
desk-survey-kind-many = Several answers of a list
desk-survey-kind-rank = A list to put in order
desk-survey-kind-range = A scale from 0 to 10
desk-survey-range = Scale from { $start } to { $end }
desk-survey-kind-integer = A number
desk-survey-kind-text = Own words
desk-survey-kind-date = A date
desk-survey-kind-wheel = The wheel
desk-survey-kind-note = Text without a question
desk-survey-kind-acknowledge = I have read this
desk-survey-kind-calculate = Worked out
desk-survey-is-sensitive = Support card after the question
desk-survey-is-conditional = Shown only sometimes
desk-survey-condition = Shown only when this holds: { $when }
desk-survey-locked = This is { $name }, a locked instrument. Words and order may not be changed.
desk-survey-licence = Licence of { $name }
    .about = Who owns the questions, and on what terms you use them. Without a licence the survey does not open.
desk-survey-licence-credit = The licence demands to be shown to whoever answers
desk-survey-licence-is = Licence: { $licence }
desk-survey-licence-lacks = The licence is missing. The survey does not open without it.
desk-survey-heading = Heading
desk-survey-of-label = The question
desk-survey-of-hint = Help
    .about = A short line under the question. It may be empty.
desk-survey-of-guidance = Longer help
    .about = Shown folded. It may be empty.
desk-survey-of-reminder = What we say when the question is skipped
    .about = Empty: our own words. It can always be skipped.
desk-survey-of-constraint = What we say when the answer does not fit
desk-survey-of-why = Why we ask
    .about = Seen by whoever answers.
desk-survey-of-proposed-by = Who proposed the questions
    .about = The youth council, for example. Never a private person's name.
desk-survey-choices = The answers
desk-survey-choice = Answer { $number }
desk-survey-add-choice = Add an answer
desk-survey-list-shared = { $count ->
        [one] The same answers are used by { $count } other question. It changes too.
       *[other] The same answers are used by { $count } other questions. They change too.
    }
desk-survey-good = Which answer is the best
    .about = Children up to twelve see faces, the happiest at the best answer, when there are three to five steps.
desk-survey-good-none = None of them
desk-survey-sensitive = Show a card with where to turn after the question
desk-survey-remind = Remind once, gently, if the question is skipped
desk-survey-move-to = Move to a section
desk-survey-stays = Stays where it is
desk-survey-area = Area of the mapping
desk-survey-area-discover = Discover
desk-survey-area-assess = Assess
desk-survey-area-collaborate = Work together
desk-survey-area-follow-up = Follow up
desk-survey-refused-gone = What you wanted to change is not there any more.
desk-survey-refused-locked = { $what } is locked. Words and order may not be changed.
desk-survey-refused-needed = It cannot be taken away. It is used by: { $what }
desk-survey-refused-long = A text is too long. It can have 4,000 characters at most.
desk-survey-refused-full = There is no room for more.
desk-survey-refused-twice = It is there already.
desk-survey-refused-last = The last one cannot be taken away.
desk-survey-refused-nested = A section cannot lie in itself or in something that repeats.
desk-survey-refused-emptied = Words that are shown cannot be taken away while the survey is open. Write other words instead.
desk-survey-refused-fetched = A text fetches an answer with a dollar sign and braces. That has to stay as it is.

## What the linter says

desk-survey-remarks = { $count ->
        [one] The linter has { $count } remark. You decide what to make of it.
       *[other] The linter has { $count } remarks. You decide what to make of them.
    }
desk-survey-lint-negation = The question has a no in it: “{ $found }”. Whoever answers no may mean yes.
desk-survey-lint-double = These are two questions in one: “{ $found }”. Ask one thing at a time.
desk-survey-lint-vague = Everybody reads “{ $found }” in their own way. Say how often, how much or when.
desk-survey-lint-long = A sentence has more than { $most } words. Divide it.
desk-survey-lint-matrix = Children under twelve lose the row of a table. Ask one question at a time.
desk-survey-lint-no-support = The words may touch something hard: “{ $found }”. Show a card with support after the question.
desk-survey-lint-no-good-end = Which answer is the best is not said, so the scale gets no faces. Choose at the question which answer is the best. In a workbook: write good-high after likert if the highest number is the best, good-low if the lowest is.
desk-survey-lint-asks-who = It asks who somebody is: “{ $found }”. Then the answer can be tied to a person.

## What is missing

desk-survey-lack-question = The survey asks nothing yet.
desk-survey-lack-language = The survey has no language.
desk-survey-lack-contract = The contract lacks: { $what }
desk-survey-lack-licence = The licence is missing for “{ $what }”.
desk-survey-lack-changed = “{ $what }” is a locked instrument and is not as it was locked. Read it in anew.
desk-survey-lack-why = Say why you ask about “{ $what }”.
desk-survey-lack-loose = Put “{ $what }” into a section. There it says why you ask and who proposed the question.
desk-survey-lack-proposed-by = Say who proposed the questions in “{ $what }”.
desk-survey-lack-area = Choose the mapping area of “{ $what }”.
desk-survey-lack-silent = Write the words of “{ $what }”.
desk-survey-lack-word = Missing in { $language }: { $what }
desk-survey-lack-words = { $count } texts are missing in { $language }. The first: { $what }
desk-survey-gap-breakdowns = Choose at least one table to show.
desk-survey-gap-background = The background question “{ $what }” does not fit the survey.
desk-survey-gap-level = The division of “{ $what }” does not hold every answer once.
desk-survey-gap-crossing = The table “{ $what }” divides by something that is not there.
desk-survey-gap-class = Choose how sensitive the question is: “{ $what }”
desk-survey-gap-too-mild = “{ $what }” is marked sensitive among the questions but not in the plan.
desk-survey-gap-gone = The plan names a question that is not there: { $what }
desk-survey-gap-grouping = The merged answers of “{ $what }” do not hold every answer once.
desk-survey-gap-step = Step { $what } of the ladder names something that is not there.
desk-survey-gap-ladder = Decide what gives way first if too much must be hidden.
desk-survey-gap-single-school = Say where an age group is one single school.
desk-survey-gap-unfollowed = Who is asked “{ $what }” hangs on several answers at once. Then nobody can say what its numbers give away about others. Let it hang on one answer at a time, or ask everybody.
desk-survey-gap-steps = The question “{ $what }” has more than a hundred steps from least to most. So many are not counted. Take longer steps, or make a list of answers.
desk-survey-gap-excluding = Too many questions exclude each other, from “{ $what }” on: nobody is asked more than one or a few of them. So many ways cannot be tried before the numbers come out. Take follow-up questions away, or ask everybody the same.
desk-survey-gap-bound = Not every answer can be given to “{ $what }”: a constraint, a choice filter or a calculation bars some. Then numbers give away more than they say. Take the constraint, the filter or the calculation away. If it is for some people only, make a question of its own for them.

## The contract

desk-survey-contract-lacks = Left to fill in: { $what }
desk-survey-part-asks = Who asks
    .about = The organisation, as children know it.
desk-survey-part-decides = Who decides
    .about = A role, such as the head of social services. Not a person's name.
desk-survey-part-can-change = What the answers can change
desk-survey-part-cannot-change = What the answers cannot change
desk-survey-part-cannot-because = Why that cannot change
desk-survey-part-answer-on = When the answer comes
desk-survey-part-answer-where = Where the answer comes
    .about = For example: here in Lotsen, and at school.
desk-survey-part-known = What you know already
    .about = So that nobody is asked twice for nothing.
desk-survey-part-time = How you honour young people's time
    .about = How long it takes, when it is done, whether it is paid.
desk-survey-part-level = How much is theirs to decide
desk-survey-part-purpose = What the answers are for
desk-survey-part-dnr = Number of the ethics approval
desk-survey-part-consent-6-11 = What children of 6–11 are told before they choose
desk-survey-part-consent-12-14 = What young people of 12–14 are told before they choose
desk-survey-part-consent-15-17 = What young people of 15–17 are told before they choose
desk-survey-part-consent-adults = What grown-ups are told before they choose
desk-survey-part-consent-guardians = What guardians are told before they choose
desk-survey-level-informed = They are told. Nothing they say changes anything.
desk-survey-level-consulted = Grown-ups ask and decide, and tell what came of it.
desk-survey-level-collaborative = Grown-ups and young people decide together.
desk-survey-level-child-led = Young people decide what is asked and what is done.
desk-survey-purpose-participation = Participation: hearing children and young people
desk-survey-purpose-quality-follow-up = Following up a service
desk-survey-purpose-research = Research
desk-survey-research = Research on people needs an ethics approval. Whoever is 15 and understands chooses alone. For the younger ones both guardians choose, and the child may always say no.
    .gaps = The fields hold a proposal. Replace everything between [ and ], and change the rest so that it agrees with the text that the ethics review has approved. Until that is done the text counts as empty.
desk-survey-research-slips = Those under 15 answer with slips. Give the slips to those whose guardians have said yes on the sheet. You print the sheet once the survey is open, and it stays with you.

## Opening

desk-survey-open-go = Open the survey
desk-survey-ready = Everything is in place.
desk-survey-not-ready = This is needed before the survey can open:
desk-survey-opens-on = Opens
desk-survey-closes-on = Closes
desk-survey-mode = How each answers once
desk-survey-mode-codes = Slips with codes
    .promise = One slip, one answer. The server sees code and answer in the same moment and keeps nothing that ties them together.
desk-survey-mode-open = Open link
    .promise = Whoever has the link can answer, also several times. The result is marked as an open collection.
desk-survey-open-about = Once the survey is open, contract, plan and questions do not change. You make slips when you need them.
desk-survey-open-now = Open
desk-survey-bad-mode = Choose how each answers once.
desk-survey-days-order = The survey cannot open in the past, and it must close after it has opened.
desk-survey-days-long = The survey can be open for half a year at most.
desk-survey-days-answer-too-early = You have promised an answer before the survey is closed. Close earlier, or change the day in the contract.
