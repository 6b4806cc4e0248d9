### The desk's contacts and texts: for staff. Swedish and English alone.


## What holds for both

desk-content-refused = The change was not saved. With it, somebody would be left without help.
# $topic is what somebody needs help with.
desk-content-stranded = Whoever needs help with “{ $topic }” has nobody to turn to.
desk-content-record = Something in the contact is missing or cannot be used.
# $ask is a question that a young person asked.
desk-content-ask = The question “{ $ask }” leads here and would lead astray.
desk-content-text = A text is missing.
desk-content-more = And { $count } more.
desk-content-changed = Somebody else came first. Read what it says now. Save again if it should be as you wrote.
desk-content-busy = Others are saving right now. All you wrote is still here. Try again in a moment.

## Contacts

desk-contacts = Contacts
    .lead = Here you see to it that everybody gets through.
desk-contacts-search = Search by name, place or number
desk-contacts-search-go = Search contacts
desk-contacts-found = This is what we found
desk-contacts-none = No contact has all those words. Try fewer.
desk-contacts-back = To all contacts
desk-contacts-wrong = Called wrong
    .none = Nobody has said that something is wrong.
desk-contacts-due = To be checked
    .none = Everything that is shown was checked in the last six months.
desk-contacts-more = Show { $count } more
desk-contacts-waits = Not shown, waiting to be checked ({ $count })
desk-contacts-all = All contacts ({ $count })
desk-contacts-holes = Nobody nearby is known here ({ $count })
desk-contacts-no-holes = Gaps in the county are seen by the editor
desk-contacts-hole = { $topic }: ages { $ages }
desk-contacts-reports = Visitors pressed “This number is wrong”: { $count }
desk-contact-never = Never checked
desk-contact-since = Last checked { $day }
desk-contact-waits = Not shown
desk-contact-card = As visitors see it
    .draft = As visitors would see it. Nothing is saved yet.
desk-contact-assure = I have checked today
    .lead = Press when you have tried everything that is shown.
desk-contact-texts = Change the sentence about the contact
desk-contact-both = What it says now, and what you wrote
desk-contact-now-typed = now { $was }, you wrote { $became }
desk-contact-was-became = { $was } → { $became }
desk-contact-empty = (empty)
desk-contact-form = Change
desk-contact-add = Add a way in
desk-contact-new = New way in
desk-contact-week = Hours day by day
    .lead = Write like 8–12, 13–16. Empty is closed.
desk-contact-odd-days = Days that differ
desk-contact-save = Save the change
desk-contact-preview = Show how it will look
desk-contact-previewed = Look at the card. Nothing is saved yet.
desk-contact-faults = Something has to be changed before it can be saved. All you wrote is still here.
desk-contact-history = What has changed
    .none = Nobody has changed anything here yet.
desk-contact-undo = Undo the last change
desk-contact-import = An import
desk-contact-did-edited = { $name } changed, { $day }
desk-contact-did-assured = { $name } checked, { $day }
desk-contact-did-undone = { $name } undid, { $day }
desk-contact-did-imported = { $name } took in new data, { $day }

desk-contact-field-name = Name
desk-contact-field-about = What it is, in one Swedish sentence
desk-contact-field-status = Is it running
desk-contact-field-help = What kind of help it is
desk-contact-field-voice = Who sees it (nobody: staff alone)
desk-contact-field-topic = What it helps with
desk-contact-topics = What it helps with
desk-contact-voice-child = Children and young people
desk-contact-voice-guardian = Parents and other grown-ups at home
desk-contact-field-youngest = From age
desk-contact-field-oldest = To age (empty without limit)
desk-contact-field-language = Languages they speak
desk-contact-field-cost = What it costs to get in touch
desk-contact-field-anonymous = May one be anonymous
desk-contact-field-keeper = Who looks after the contact, beside the editors
desk-contact-keeper-none = The editors alone
desk-contact-field-kind = How to reach them
desk-contact-field-value = Number or address
desk-contact-field-street = Street and number
desk-contact-field-postal = Postal code
desk-contact-field-city = Town
desk-contact-field-source = The page where you read it
desk-contact-field-read = The day you read it (year-month-day)
desk-contact-field-shown = Should visitors see it
desk-contact-field-hours = When they answer
desk-contact-field-holidays = On public holidays
desk-contact-field-eve = The day before a holiday, at the latest
desk-contact-field-exceptions = One line a day: year-month-day and hours, or closed
desk-contact-field-assured = Checked

desk-contact-status-active = Yes
desk-contact-status-temporarily-closed = Closed for a while
desk-contact-status-inactive = No, not now
desk-contact-status-defunct = No, it is gone
desk-contact-cost-free = Free
desk-contact-cost-call-rate = As an ordinary call
desk-contact-cost-unknown = Not known
desk-contact-anonymous-yes = Yes
desk-contact-anonymous-no = No
desk-contact-anonymous-unknown = Not known
desk-contact-kind-phone = Phone
desk-contact-kind-sms = Text message
desk-contact-kind-chat = Chat
desk-contact-kind-web = Web page
desk-contact-kind-email = E-mail
desk-contact-kind-visit = Visit
desk-contact-hours-always = Round the clock
desk-contact-hours-weekly = At certain times
desk-contact-hours-unknown = Not known
desk-contact-holidays-closed = Closed
desk-contact-holidays-open = As usual
desk-contact-holidays-unknown = Not known
desk-contact-shown-yes = Yes
desk-contact-shown-no = No

desk-contact-bad-missing = Write something here.
desk-contact-bad-too-long = Make it shorter.
desk-contact-bad-age = Write the age in whole years, 0 to 120.
desk-contact-bad-ages = The highest age is lower than the lowest.
desk-contact-bad-choice = Choose from the list.
desk-contact-bad-number = Write the number with digits, spaces and hyphens alone.
desk-contact-bad-link = Write the whole address, like https://kalmar.se/kontakt.
desk-contact-bad-mail = Write an e-mail address, like name@kalmar.se.
desk-contact-bad-source = Write the address of the page where you read it. Without it nothing can be saved.
desk-contact-bad-day = Write the day you read it as year-month-day.
desk-contact-bad-ahead = That day has not come yet.
desk-contact-bad-old-reading = It was changed. Write where and when you read the new one.
desk-contact-bad-times = Write times like 8–12, 13–16.
desk-contact-bad-empty-week = Write at least one time, or choose “Not known”.
desk-contact-bad-place = Both street and town are needed.
desk-contact-bad-foreign = That way in is no longer there. Load the page again.

desk-language-sv = Swedish
desk-language-sv-x-latt = easy Swedish
desk-language-en = English
desk-language-ar = Arabic
desk-language-so = Somali
desk-language-fi = Finnish
desk-language-ti = Tigrinya
desk-language-prs = Dari
desk-language-fa = Persian
desk-language-uk = Ukrainian
desk-language-ku = Kurdish
desk-language-es = Spanish
desk-language-fr = French

## When the schools of a municipality are in term

desk-terms = School terms
    .lead = When we know that school is shut, we say so to children who look for somebody there. What you save holds at once.
# $from and $to are days.
desk-terms-known = Known from { $from } to { $to }. Days outside count as unknown.
desk-terms-unknown = Nothing is entered. We do not know when schools are out here.
desk-terms-terms = Terms
    .lead = A line a term, first and last day of school: 2026-08-18 – 2026-12-18. The days are on the municipality's page about the school year.
desk-terms-breaks = Breaks and free days within the terms
    .lead = A line a break: 2026-10-26 – 2026-10-30. A free day may stand alone. What lies between two terms need not stand here.
desk-terms-source = Where are the days found?
    .lead = The address of the municipality's page, or a sentence on where they come from. Do not name a private person.
desk-terms-source-bad = Write where the days are found, in at most 300 characters.
# $source is a sentence or an address.
desk-terms-source-told = Source: { $source }
desk-terms-source-none = No source is given.
# $line is the number of a line.
desk-terms-bad-unreadable = Line { $line }: write two days, as 2026-08-18 – 2026-12-18.
desk-terms-bad-day = Line { $line }: a day is not in the calendar, or is written in another way. Write year, month and day: 2026-08-18.
desk-terms-bad-backwards = Line { $line }: it ends before it begins.
desk-terms-bad-year = Line { $line }: the year is too far away.
desk-terms-bad-long = Line { $line }: it is too long. Check the days.
desk-terms-bad-overlap = Line { $line }: it overlaps another term.
desk-terms-bad-outside = Line { $line }: it lies in no term.
desk-terms-bad-many = Line { $line }: there are too many lines.

## Texts and translations

desk-texts = Texts and translations
    .lead = What you save shows on the pages at once.
desk-texts-search = Search words in the texts
desk-texts-search-in = Language
desk-texts-search-go = Search texts
desk-texts-found = { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
desk-texts-none = No text has all those words. Try fewer.
desk-texts-progress = { $done } of { $count } reviewed
desk-texts-whole = The pages no longer say that nobody has reviewed them.
desk-texts-not-whole = The pages say that nobody has reviewed them yet.
desk-texts-review = Review the next ones
desk-texts-rooms = The texts room by room
desk-texts-stale = Wants a look
desk-texts-swedish = Swedish
desk-texts-languages = Other languages
desk-texts-room-frame = Around every page
desk-texts-room-guide = Where do I turn
desk-texts-room-service = A sentence on each contact
desk-texts-room-ask = Questions from the young
desk-texts-room-contact = My contact person
desk-texts-room-survey = Say what you think
desk-texts-room-mapping = What you said
desk-text = Text in { $language }
desk-text-source = Swedish
desk-text-now = What it says now
desk-text-theirs = What somebody else wrote
desk-text-preview = How it will look. Nothing is saved yet.
desk-text-easy = { $count ->
        [one] Easy to read: LIX { $lix }, at most { $bound }. { $count } word.
       *[other] Easy to read: LIX { $lix }, at most { $bound }. { $count } words.
    }
desk-text-hard = { $count ->
        [one] Hard or long: LIX { $lix }, should be at most { $bound }. { $count } word, at most 60. Try shorter words and sentences.
       *[other] Hard or long: LIX { $lix }, should be at most { $bound }. { $count } words, at most 60. Try shorter words and sentences.
    }
desk-text-field = Text in { $language }
desk-text-names = Words in braces are filled in by the page. Leave them there.
desk-text-save = Save the text
desk-text-show = Show how it will look
desk-text-review = I have reviewed this
    .lead = Read the Swedish beside it. The mark is for exactly these two.
desk-text-unreview = Take the mark away
desk-text-built-in = Back to the built-in text
desk-text-was-built-in = The built-in text
desk-text-undo = Undo the last change
desk-text-others = The same text in other languages
desk-text-history = What has changed
desk-text-did = { $name }, { $day }
desk-text-reviewed = reviewed
desk-text-changed = changed here
desk-text-stale = The text beside it has changed since this was written.
desk-text-rests = The text no longer fits its sentence, so the built-in one shows.
desk-text-bad-empty = Write a text.
desk-text-bad-too-long = Make it shorter.
desk-text-bad-syntax = Something cannot be read. See that every brace has its other half.
desk-text-bad-reference = Only words that the page fills in may stand in braces.
desk-text-bad-lost = The word ${ $about } in braces is missing. The page has to fill it in.
desk-text-bad-strange = The page does not know the word ${ $about }.
desk-text-bad-markup = Write without signs of code, such as angle brackets.
desk-text-bad-number = Write no telephone numbers in the text. They come from the contacts.
desk-text-bad-lost-number = The number { $about } has to stay.
desk-review = Review { $language }
    .lead = Is it right? Mark what you have read. Mend what is wrong.
desk-review-right = It is right
desk-review-mend = Mend
desk-review-ticked = Mark the ticked ones
desk-review-every = Everything on the page is right
desk-review-all-done = Everything is reviewed.
desk-review-nothing = Tick at least one text.
desk-review-changed = A text has changed since you read it. Nothing was marked. Read again.
