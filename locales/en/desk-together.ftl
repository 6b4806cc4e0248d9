### The page about the county's own work, at the desk. Swedish and English alone.

desk-together = How we work together
    .lead = The page shows everybody how far the county's common work has come. What you write is seen at once, and can be undone.
desk-together-see = See the page as everybody does
# $name is what a step is called.
desk-together-now = Now: { $name }
desk-together-no-steps = The steps have no names yet. Begin there, and the picture is seen on the page.
desk-together-no-now = Nobody has said which step it is now.
desk-together-none = Nothing yet.
desk-together-all-meeting = Meetings
desk-together-all-decision = Decisions
desk-together-all-document = Documents
desk-together-new-meeting = Add a meeting
desk-together-new-decision = Add a decision
desk-together-new-document = Add a document
desk-together-one-meeting = A meeting
desk-together-one-decision = A decision
desk-together-one-document = A document
desk-together-steps = The five steps
    .about = Write what each step is called, so that a child understands. Swedish is needed. Where a language is missing the page says that the text is in Swedish.
# $number is 1 to 5.
desk-together-step = Step { $number }
desk-together-where = Where are we now?
desk-together-nowhere = Do not say
desk-together-name = What the step is called
desk-together-about = What happens in the step
desk-together-names = Write no names of children or families, and nothing by which somebody can be known.
desk-together-day-meeting = Day
desk-together-day-decision = Decided on
desk-together-day-document = Day
desk-together-title-meeting = What the meeting is about
desk-together-title-decision = What is decided
desk-together-title-document = What the document is called
desk-together-text-meeting = Notes
desk-together-text-decision = Why
desk-together-text-document = Short text
desk-together-link = Address
    .about = An address that begins with https. Files cannot be uploaded here. Else write a short text.
desk-together-is-done = It is done
desk-together-remove = Remove
desk-together-bad-phase = All five steps need a name in Swedish.
desk-together-bad-title = Write in Swedish what it is about.
desk-together-bad-owner = Write in Swedish who is responsible: an office, no person.
desk-together-bad-long = A text is too long. Headings have room for 160 signs, texts for 4000.
desk-together-bad-link = The address must begin with https:// and lead to a site with a name.
desk-together-bad-empty = Write an address, or a short text in Swedish.
desk-together-bad-full = It is full. Remove something old first.
