### The desk: for staff. Swedish and English alone.

desk = The desk
desk-nobody =
    .lead = This is where those who receive messages sign in. Ask your manager for an invitation.
    .demo = This is a demo. The links to sign in were printed when the program started.
desk-sign-in-as = Sign in as { $name }
desk-once = The link works once.
desk-used = The link no longer works
    .lead = It was used or is too old. In the demo you get new links when the program is started again.
desk-unlock = Hello { $name }
desk-unlock-lead = Type your unlock phrase to be able to read. Nobody else has it, not even whoever runs the program.
# $phrase is the demo's unlock phrase.
desk-unlock-demo = In the demo the unlock phrase is: { $phrase }
desk-phrase = Unlock phrase
desk-wrong-phrase = That was not the right phrase. Try again.
desk-unlock-go = Unlock
desk-sign-out = Sign out
desk-sign-out-everywhere = Sign out everywhere
desk-inbox = Inbox
desk-signed-in = You are signed in as { $name }.
desk-inbox-empty = Nobody is waiting for an answer.
desk-answered = Answered
desk-name = Contact { $number }
desk-answer-by = answer by { $day }
desk-began = Began { $day }
desk-held-by = Received by { $name }
desk-state-new = New
desk-state-open = Waiting for an answer
desk-state-answered = Answered
desk-state-closed = Ended
desk-lane-child = Child or young person
desk-lane-guardian = Guardian
desk-beginning-write = wrote
desk-beginning-call-me = wants to be called back
desk-beginning-coordinate = needs help to coordinate
desk-take = Receive
desk-taken = Somebody else was faster. Read what is new before you do anything.
desk-answer = Answer to the one who wrote
desk-send = Send the answer
desk-note-go = Save as a note, for you only
desk-empty = You have not written anything yet.
desk-too-long = That was too long, by about { $over } characters. All you wrote is still there.
desk-from-child = The one who wrote
desk-from-staff = Answer
desk-from-note = Note, for you only
desk-from-system = Lotsen
desk-damaged = This cannot be read. Something was changed where it is kept. Tell whoever runs the program.
desk-unsent = What you wrote was not sent. Copy it before you sign in or unlock.

## The queue, for leads

desk-queue = The queue
desk-queue-about = You see that somebody waits, and for how long. What they write is seen by those who read alone.
desk-queue-by = Answer promised by { $day }
desk-queue-since = Has waited since { $day }
desk-queue-nobody = Nobody has taken it in yet

## Mails to staff: they say nothing more than this

desk-mail-new = You have something new in Lotsen.
desk-mail-waits = Something in Lotsen waits for you.

## Keeping and destroying

desk-keeping = Keeping and destroying
desk-keeping-lead = Nothing is removed without a decision. Here you enter the decision.
desk-keeping-about = A decision is never changed. A new one takes over, and the old one stays to be read. Whoever waits for an answer is never removed.
desk-keeping-none = No decision holds. Everything is kept.
# $takes and $threads are numbers of threads.
desk-keeping-next = Next night: { $takes } of { $threads } contacts are removed.
desk-keeping-gone = Removed
desk-keeping-all = All decisions
desk-keeping-rule = { $decision }, { $who } { $day }: contacts are kept for { $days } days after the last thing that happened. Holds from { $from }.
desk-keeping-for-good = { $decision }, { $who } { $day }: everything is kept. Holds from { $from }.
desk-keeping-night = { $day }: { $threads } contacts and { $messages } messages, under { $decision }
desk-keeping-enter = Enter a decision
desk-keeping-decision = Number of the decision
desk-keeping-decided-by = Who decided
desk-keeping-decided-on = Decided on
desk-keeping-valid-from = Holds from
desk-keeping-keep-days = For so many days a contact is kept after the last thing that happened
desk-keeping-tick = Everything is kept for good
desk-keeping-look = See what it would remove
desk-keeping-bad-decision = Write the number of the decision, 120 letters at most.
desk-keeping-bad-decided-by = Write who decided, 120 letters at most.
desk-keeping-bad-decided-on = Write the day of the decision. It cannot lie ahead.
desk-keeping-bad-valid-from = Write from which day it holds. The day of the decision at the earliest.
desk-keeping-bad-keep-days = Write a number of days, 1 at least, or tick that everything is kept.
desk-keeping-sure = Is this right?
desk-keeping-would = The first night { $takes } of { $threads } contacts are removed. It cannot be undone afterwards.
desk-keeping-night-off = The decision holds from tomorrow at the earliest. If it is wrong you can enter another one today.
desk-keeping-save = Yes, it is right
desk-keeping-leave = No, go back
