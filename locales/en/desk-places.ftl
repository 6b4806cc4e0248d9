### The desk: units, receptions, one's own absence.

desk-ways = More at the desk
desk-saved = Saved.
desk-save = Save
desk-from-day = From
desk-to-day = To, that day included
desk-days = { $from } – { $to }
desk-changed = Somebody else changed this meanwhile. See what is new and save once more. What you typed is still here.
desk-take-away = Remove
desk-take-away-what = Remove: { $what }

## Units

desk-units = Units
desk-units-lead = { $number ->
        [one] These are the schools, preschools and clinics that children can choose. { $number } needs to be checked.
       *[other] These are the schools, preschools and clinics that children can choose. { $number } need to be checked.
    }
desk-units-search = Search for a name or code
desk-units-search-go = Search
desk-units-add = Add a unit
desk-units-count = { $number ->
        [one] { $number } unit
       *[other] { $number } units
    }
desk-units-count-unsure = { $number ->
        [one] { $number } unit, { $unsure } to be checked
       *[other] { $number } units, { $unsure } to be checked
    }
desk-units-none = No unit fits. Try a shorter word, or add the unit.
desk-units-more = There are more. Type more of the name to make the list shorter.
desk-unit-used = Has a reception or contacts.
desk-unit-closed = Closed { $day }
desk-unit-confirmed = Right on { $day }
desk-unit-unconfirmed = To be checked: last seen { $year }
desk-unit-source = Source: { $title }, { $day }
desk-unit-edit = Change what is known
desk-unit-new = The new unit
desk-unit-reopen = Open again
desk-unit-close = Close the unit
desk-unit-close-lead = Children no longer find it in the list. You can open it again.
desk-unit-close-used = There is a reception here, or there are contacts. Once you close it, nobody can begin to write here. Who has a code can still read. You can open it again.
desk-unit-close-go = Yes, close it
desk-unit-confirm = Right today
desk-unit-name = Name
desk-unit-kind = What it is
desk-unit-kind-maternity = Midwives
desk-unit-kind-child-health = Child health centre (BVC)
desk-unit-kind-preschool = Preschool
desk-unit-kind-school = School
desk-unit-kind-upper-secondary = Upper secondary school
desk-unit-kind-activity-responsibility = The municipality's activity responsibility (KAA)
desk-unit-place = Municipality
desk-unit-forms = Forms of schooling
desk-unit-form-forskola = Preschool
desk-unit-form-forskoleklass = Preschool class
desk-unit-form-grundskola = Compulsory school
desk-unit-form-anpassad-grundskola = Adapted compulsory school
desk-unit-form-fritidshem = Leisure-time centre
desk-unit-form-gymnasieskola = Upper secondary school
desk-unit-form-anpassad-gymnasieskola = Adapted upper secondary school
desk-unit-first-year = From year (0 is the preschool class)
desk-unit-last-year = To year
desk-unit-organiser = Who runs it
desk-unit-organiser-kind = Kind of organiser
desk-unit-organiser-unknown = Not known
desk-unit-organiser-municipal = Municipality or federation of municipalities
desk-unit-organiser-private = Private
desk-unit-organiser-regional = Region
desk-unit-code = School unit code, if it has one
desk-unit-history = What has happened
desk-unit-by-file = from a file
desk-unit-was-added = Added
desk-unit-was-edited = Changed
desk-unit-was-confirmed = Checked
desk-unit-was-closed = Closed
desk-unit-was-reopened = Opened again
desk-unit-there = There is a unit with that code already. Search for the code and change that one instead.
desk-unit-fault = Something is not right. Look at the fields once more.
desk-unit-fault-name = The name has to be 2–90 characters on one line.
desk-unit-fault-register-code = The school unit code is eight digits and may stand only once.
desk-unit-fault-forms = Choose at least one form that belongs to that kind of unit, or none at all.
desk-unit-fault-year-min = The year is a number from 0 to 10.
desk-unit-fault-year-max = The last year is a number from 0 to 10, and not lower than the first.
desk-unit-fault-organiser = Who runs it has to be 2–90 characters on one line.

## Receptions

desk-receptions = Our reception
desk-receptions-none = You do not see to any reception. Ask the administrator if that is wrong.
desk-reception-takes-short = Takes messages
desk-reception-not-short = Takes no messages
desk-reception-takes = You take messages. { $name } reads. Who writes now has an answer on { $day } at the latest.
desk-reception-not = You take no messages yet. Who wants to write is told so, and shown on to the guide.
desk-reception-needs = What is needed
desk-check-done = Done:
desk-check-missing = Missing:
desk-reception-on = Take messages again
desk-reception-off = Stop taking messages now
desk-need-listed = The unit stands in the list that children choose from.
desk-need-escrow = The two key holders are appointed.
desk-need-readers = Two trained readers with keys of their own.
desk-need-named = The first reader is trained and has a key.
desk-need-hours = Hours when somebody reads.
desk-need-holidays = The next holidays are planned, and somebody reads every day.
desk-need-every-day = Somebody reads every day until the answer.
desk-need-on = The reception is on.
desk-why-readers = Now there are { $number }.
desk-why-no-plan = No holidays are planned.
desk-why-holiday = On some day nobody reads, during the holidays { $from } – { $to }.
desk-why-nobody = Nobody reads on { $day }.
desk-hours = Hours
desk-hours-how = Write like 8–12 and 13–16. Leave empty when you are closed. Public holidays are closed.
desk-service-days = Answer within this many open days
desk-service-days-how = The day the message comes does not count.
desk-holidays = Holidays
desk-holidays-how = In the holidays only those you choose read. Weekdays in them count towards the day of the answer.
desk-holiday-bare = Nobody reads
desk-holiday-cover = Reads: { $names }
desk-holiday-who = Who reads in the holidays?
desk-holiday-add = Add the holidays
desk-closed = Closed days
desk-closed-how = Study days and other days when nobody answers. They do not count towards the day of the answer.
desk-closed-add = Add

## Readers

desk-readers = Who reads
desk-readers-none = Nobody reads here now. The lead adds two, and they are let in at once. They can read what is written from then on.
desk-readers-add = Add somebody who reads
desk-readers-invite = Do you want more? First invite them under People.
desk-reader-first = Reads first: this is the name the child sees.
desk-reader-no-key = Has no key yet, or no longer works here. Does not count.
desk-reader-trained = Trained { $day }
desk-reader-assured = The card was right on { $day }. Children see it.
desk-reader-stale = The card was right on { $day }. That is too long ago, so children do not see it.
desk-reader-unassured = Nobody has said that the card is right. Children do not see it.
desk-reader-away = Away { $days }
desk-reader-right = The card of { $name } is right today
desk-reader-to-first = Let { $name } read first
desk-reader-waits = Is waiting to be let in by somebody who reads here already. Until then they cannot read what is written here.
    .lead = Is waiting to be let in. Nobody reads here now, so the lead lets two in at once.
    .alone = Is waiting for one more. The first two are let in at once.
desk-reader-let-in = Let { $name } in
    .lead = Only let in somebody you know and have talked with. From then on { $name } can read everything new that is written here. Then you let { $name } in to what is written already, one contact at a time or all at once.
# $number contacts under way that $name has no key to.
desk-reader-let-into = Let { $name } in to them
    .lead = Contacts under way that { $name } cannot open: { $number }. If you let { $name } in, everything in them can be read, the notes too. Each who has written is told.
desk-readers-first = Let the first two in
    .lead = Nobody who was let in is left. Let in two people you know. They can read what is written from now on. What is older is opened by the two key holders together alone.
desk-reader-out = { $name } no longer reads here
desk-reader-alone = { $name } is the only one who can open some contacts here. Number: { $number }. First let { $name } let a colleague in to them, hand them over or end them. Otherwise those who wrote have nobody who can read.
desk-reader-edit = Change the card
desk-reader-who = Who?
desk-reader-title = Title, as the child sees it
desk-reader-trained-on = Trained on
desk-reader-phone = Work phone
desk-reader-room = Room
desk-reader-drop-in = When one may come by
desk-reader-save-lead = By saving you say that everything on the card is right today.

## Away

desk-away = I am away
desk-away-lead = The children see at once who reads instead.
desk-away-go = Save
desk-away-by-rule = Next in order
desk-away-who = Who reads instead? { $branch }
desk-away-reads = { $branch }: { $name } reads instead.
desk-away-nobody = { $branch }: nobody reads on { $day }. Then you take no messages. Ask somebody to read, or talk to your manager.

## What is wrong with a form

desk-wrong-day = Choose a date.
desk-wrong-span = The last day may not be before the first, and it may not be longer than 400 days.
desk-wrong-past = Those days are over.
desk-wrong-hours = The hours cannot be read. Write like 8–12 and 13–16, and do not let them overlap.
desk-wrong-service-days = Write a number from 1 to 10.
desk-wrong-cover = Choose at least one who reads.
desk-wrong-many = There are so many planned already. Remove some first.
desk-wrong-title = Write a title of at most 60 characters.
desk-wrong-trained = Choose the day the training was finished. It cannot lie ahead.
desk-wrong-phone = Write the number with digits, spaces and hyphens.
desk-wrong-room = Write the room in at most 60 characters.
desk-wrong-reader = Choose somebody in the list.
desk-wrong-twice = You are away on some of those days already. Remove that first.
desk-wrong-away-too = Whoever you chose is away on some of those days too. Choose somebody else.
