### The desk: for staff. Swedish and English alone.

desk = The desk
desk-nobody =
    .lead = This is where those who work with Lotsen sign in. Ask your manager for an invitation.
    .demo = This is a demo. The links to sign in were printed when the program started.
desk-sign-in-as = Sign in as { $name }
desk-once = The link works once.
desk-used = The link no longer works
    .lead = It was used or is too old. If you have come in with it before, sign in as usual. Otherwise ask whoever invited you for a new one.
    .demo = In the demo you get new links when the program is started again.
desk-unlock = Hello { $name }
desk-unlock-lead = Type your unlock phrase to be able to read. Nobody else has it, not even whoever runs the program.
# $phrase is the demo's unlock phrase.
desk-unlock-demo = In the demo the unlock phrase is: { $phrase }
desk-phrase = Unlock phrase
    .lost = Forgotten the unlock phrase? Tell whoever runs the program. The two key holders together can give you a new one, and then you can read everything as before.
desk-wrong-phrase = That was not the right phrase. Try again.
desk-unlock-go = Unlock
desk-sign-out = Sign out
desk-sign-out-everywhere = Sign out everywhere
desk-inbox = Inbox
desk-signed-in = You are signed in as { $name }.
desk-inbox-empty = Nobody is waiting for an answer.
    .both = Nobody is waiting for an answer from you. In the queue you see whether anybody else is waiting.
    .lead = You do not read yourself. In the queue you see whether somebody is waiting.
    .none = You do not read what children write. What you can do is below.
# $place is a branch of a unit: the school nurse of a school.
desk-inbox-shut = Nobody can begin to write to { $place } now.
    .lead = Those who have written already can write more, and wait for an answer as before. Others are told that it is not possible, and who they can turn to.
desk-inbox-shut-go = See what is needed
# $name waits to be let in; $place is a branch of a unit.
desk-inbox-knock = { $name } is waiting to read: { $place }.
    .self = You are waiting to read: { $place }. Ask somebody who reads there already to let you in: { $names }.
    .self-lead = You are waiting to read: { $place }. Nobody reads there now, so the lead lets two in at once.
    .self-alone = You are waiting to read: { $place }. Nobody reads there now. Once one more is in place, you are let in at once.
desk-inbox-knock-go = Show the reception
# $number wait in threads of $place that the reader of the page has no key to.
desk-inbox-locked = { $number } waiting for an answer at { $place }, in contacts you cannot open.
    .lead = They began before you were let in. A colleague who reads them can let you in to them, on the page of the reception.
    .lost = In { $number } of them no colleague here can open what is written. Those who wrote are told. The two key holders can open it together.
# $number contacts or offers that are damaged in the database.
desk-inbox-unread = Contacts that cannot be read: { $number }.
    .lead = Something is wrong in what is stored about them. You see the others as usual. Tell whoever runs Lotsen.
desk-name = Contact { $number }
desk-answer-by = answer by { $day }
desk-began = Began { $day }
desk-held-by = Received by { $name }
desk-danger = Words of danger
desk-unreadable = Cannot be read
desk-anew = Reckoned anew
    .lead = What was stored about how this contact goes could not be read. What stands here is reckoned from what has happened in it. See that it is right. Tell whoever runs Lotsen.
# $language calls itself by its own name: English, Soomaali.
desk-shown-in = Read the page in { $language }
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
desk-unkept = Something went wrong here. All you wrote and chose is still there. Send it again: it is stored once, even if it was stored just now.
    .look = Something went wrong here. All you wrote is still there. See on the page whether it was saved, before you save again.
desk-answer = Answer to the one who wrote
desk-send = Send the answer
desk-note-go = Save as a note, for you only
desk-empty = You have not written anything yet.
desk-too-long = { $over ->
        [one] That was too long, by about { $over } character. All you wrote is still there.
       *[other] That was too long, by about { $over } characters. All you wrote is still there.
    }
desk-from-child = The one who wrote
desk-from-staff = Answer
desk-from-note = Note, for you only
desk-from-system = Lotsen
desk-damaged = This cannot be read. Something was changed where it is kept. Tell whoever runs the program.
desk-damaged-thread = The contact cannot be opened
desk-unsent = What you wrote was not sent. Copy it before you sign in or unlock.

## The queue, for leads

desk-queue = The queue
desk-queue-about = You see that somebody waits, and for how long. What they write is seen by those who read alone.
desk-queue-by = Answer promised by { $day }
desk-queue-since = Has waited since { $day }
desk-queue-nobody = Nobody has taken it in yet

## Mails to staff: they say nothing more than this

desk-mail-new = You have something new in Lotsen.
desk-mail-invited = You are invited to Lotsen. You come in by a link. Whoever invited you gives it to you, never in a mail.
desk-mail-waits = Something in Lotsen waits for you.

## Keeping and destroying

desk-keeping = Keeping and destroying
desk-keeping-lead = Nothing is removed without a decision. Here you enter the decision.
desk-keeping-about = A decision is never changed. A new one takes over, and the old one stays to be read. Whoever waits for an answer is never removed.
desk-keeping-none = No decision holds. Everything is kept.
# $takes and $threads are numbers of threads.
desk-keeping-next = { $threads ->
        [one] Next night: { $takes } of { $threads } contact is removed.
       *[other] Next night: { $takes } of { $threads } contacts are removed.
    }
desk-keeping-gone = Removed
desk-keeping-all = All decisions
desk-keeping-rule = { $days ->
        [one] { $decision }, { $who } { $day }: contacts are kept for { $days } day after the last thing that happened. Holds from { $from }.
       *[other] { $decision }, { $who } { $day }: contacts are kept for { $days } days after the last thing that happened. Holds from { $from }.
    }
desk-keeping-for-good = { $decision }, { $who } { $day }: everything is kept. Holds from { $from }.
desk-keeping-night = { $day }: contacts { $threads }, messages { $messages }, under { $decision }
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
desk-keeping-would = { $threads ->
        [one] The first night { $takes } of { $threads } contact is removed. It cannot be undone afterwards.
       *[other] The first night { $takes } of { $threads } contacts are removed. It cannot be undone afterwards.
    }
desk-keeping-night-off = The decision holds from tomorrow at the earliest. If it is wrong you can enter another one today.
desk-keeping-save = Yes, it is right
desk-keeping-leave = No, go back
desk-keeping-what-thread = Contacts
desk-keeping-what-signup = Those who want to talk
desk-keeping-what-proposal = Proposals by young people
# $who are names of organisations.
desk-keeping-lack = All is kept until everybody who shares it has a decision that holds. Today it is missing at: { $who }.
desk-keeping-next-signup = { $threads ->
        [one] Next night: { $takes } of { $threads } sign-up to talk goes. Those whom nobody has got in touch with are kept.
       *[other] Next night: { $takes } of { $threads } sign-ups to talk go. Those whom nobody has got in touch with are kept.
    }
desk-keeping-next-proposal = { $threads ->
        [one] Next night: { $takes } of { $threads } proposal goes. Those that wait, or that a survey asks about, are kept.
       *[other] Next night: { $takes } of { $threads } proposals go. Those that wait, or that a survey asks about, are kept.
    }
desk-keeping-rule-signup = { $days ->
        [one] { $decision }, { $who } { $day }: sign-ups to talk are kept for { $days } day after somebody got in touch. Holds from { $from }.
       *[other] { $decision }, { $who } { $day }: sign-ups to talk are kept for { $days } days after somebody got in touch. Holds from { $from }.
    }
desk-keeping-rule-proposal = { $days ->
        [one] { $decision }, { $who } { $day }: proposals are kept for { $days } day after they were judged, at least 60. Holds from { $from }.
       *[other] { $decision }, { $who } { $day }: proposals are kept for { $days } days after they were judged, at least 60. Holds from { $from }.
    }
desk-keeping-night-signup = { $threads ->
        [one] { $day }: { $threads } sign-up to talk, by { $decision }
       *[other] { $day }: { $threads } sign-ups to talk, by { $decision }
    }
desk-keeping-night-proposal = { $threads ->
        [one] { $day }: { $threads } proposal, by { $decision }
       *[other] { $day }: { $threads } proposals, by { $decision }
    }
desk-keeping-keep-days-signup = So many days a sign-up to talk is kept after somebody got in touch
desk-keeping-keep-days-proposal = So many days a proposal is kept after it was judged
desk-keeping-would-signup = { $threads ->
        [one] In the first night { $takes } of { $threads } sign-up to talk goes. It cannot be undone.
       *[other] In the first night { $takes } of { $threads } sign-ups to talk go. It cannot be undone.
    }
desk-keeping-would-proposal = { $threads ->
        [one] In the first night { $takes } of { $threads } proposal goes. It cannot be undone.
       *[other] In the first night { $takes } of { $threads } proposals go. It cannot be undone.
    }
## Getting in

# $name is what staff call the OpenID provider.
desk-with = Sign in with { $name }
desk-mail = Mail address
desk-passphrase = Passphrase
desk-sign-in = Sign in
desk-show = Show what I type
desk-second = One more step
    .lead = Type the six digits that the app on your phone shows now.
desk-code = The code in the app
desk-again = Begin again
# One text for everything that can be wrong: it tells nobody who works here.
desk-wrong = That was not right. Check the address and the passphrase. After several tries you have to wait a minute before the next one counts.
desk-wrong-code = That was not right. Wait for the next code and try again. After several tries you have to wait a while.
desk-late = It took too long. Begin again, it is quick.
desk-busy = Many want in just now. Try again in a little while.
desk-provider-away = Your organisation's sign-in does not answer just now. Try again in a while.
desk-provider-refused = Signing in did not work. Try once more. If it happens again, tell whoever runs the program.
desk-provider-denied = You broke off signing in. Try again when you like.
desk-provider-level = You need a safer way to sign in, such as your card or BankID.
desk-provider-taken = That account is in use
    .lead = Somebody else here signs in with that account. Tell whoever invited you.
desk-arrived = You are signed in
desk-go-on = Go on
desk-uninvited = You are not invited yet
    .lead = Your manager must invite you. Then you get a link to open.

## Taking up an invitation

desk-invited = Welcome, { $name }
desk-invited-lead = You are invited to the desk of Lotsen. It takes a few minutes to begin.
desk-invited-with = Press the button. From then on you always sign in with { $name }.
desk-invited-mail = You sign in with { $mail }.
desk-choose-passphrase = Choose a passphrase
    .how = At least 15 characters. Four words that do not belong together are good, and easy to remember. Pasting from a password manager is fine.
# $least and $most are numbers.
desk-weak-short = It is too short. Take at least { $least } characters.
desk-weak-long = It is too long. Take at most { $most } characters.
desk-weak-own = Your name or your address is in it. Others guess that first. Take something else.
desk-weak-common = It is easy to guess. Take some words that do not belong together.
desk-scan = Connect your phone
    .lead = Open an app for one-time codes on your phone and scan the picture. Then type the code that the app shows.
    .picture = Picture to scan with the app. The same stands as letters below the picture.
    .letters = I cannot scan the picture
    .go = Done
desk-scan-wrong = The code was not right. Wait for the next code in the app and type it. Check that the phone's clock is right, too.

## One's own account

desk-mine = My account
desk-passphrase-now = The passphrase you have now
desk-passphrase-new = New passphrase
desk-passphrase-go = Change the passphrase
desk-passphrase-done = Your passphrase is changed. All other sessions are ended.
desk-wrong-passphrase = That was not the right passphrase. After several tries you have to wait a minute.
desk-lost-phone = A new phone, or a lost one? Ask your manager for a new invitation.
desk-phrase-now = The unlock phrase you have now
desk-phrase-new = New unlock phrase
desk-phrase-again = The unlock phrase once more
desk-phrase-go = Change the unlock phrase
desk-phrase-done = Your unlock phrase is changed.
desk-phrase-other = The two are not alike. Type the same unlock phrase twice.
desk-phrase-same = That is your passphrase. The unlock phrase must be another one, so that whoever learns one does not have both.
desk-first-phrase =
    .lead = Choose your unlock phrase. It opens what children and grown-ups write to you. Nobody else can do that with your account.
    .lost = Write it down and keep it in a safe place. If you forget it, only two people together can help you.
    .missing = You cannot choose an unlock phrase yet. The two who together can open in an emergency are missing. Tell whoever runs the program.
    .go = Save the unlock phrase

## Who works here

desk-role-editor = Editor
desk-role-named-person = Reads and answers
desk-role-unit-lead = Unit lead
desk-role-process-leader = Process leader
desk-role-analyst = Analyst
desk-role-coordinator = Child-rights coordinator
desk-role-administrator = Administrator
# $role is what somebody is, $place where.
desk-folk-grant = { $role }: { $place }
desk-folk-place = { $branch }, { $unit }
desk-folk-everywhere = all of Lotsen
desk-folk = People
    .lead = Those who work here and whom you look after.
    .empty = There is nobody yet. Invite the first one.
desk-folk-invited = Invited, the link works until { $day }
desk-folk-late = Invited, but the link no longer works
desk-folk-active = Works here
desk-folk-ended = Cannot sign in any more
desk-folk-invite = Invite somebody
    .lead = You get a link to give to the person. It works once.
    .known = Does the person work here already? Type the same mail address. Then they get one more task, and no link.
    .go = Invite
desk-folk-name = Name, as children and colleagues see it
desk-folk-what = What will the person do?
desk-folk-unit = A unit lead? Look for the unit
    .go = Look for the unit
# $number is a number.
desk-folk-unread = People who cannot be read: { $number }. Something is wrong in what is stored about them. They do not get in here until it is mended. Tell whoever runs Lotsen.
desk-folk-no-unit = No unit is called that. Try a part of the name.
# $found is a number.
desk-folk-many = { $found } units fit. Type more of the name to see the right one.
desk-folk-bad-name = Type the person's name.
desk-folk-bad-mail = Type a mail address, such as name@kommun.se.
desk-folk-bad-choice = Choose what the person will do.
desk-folk-self = That is you. Ask a colleague to give you the task.
desk-folk-taken = Somebody was invited with that address just now. Look under People.
desk-folk-link = Link for { $name }
desk-folk-link-lead = Give the link to the person, from hand to hand if you can. Do not send it in a mail. It is shown only now.
desk-folk-link-how = It works for 72 hours and once. Whoever has the link can sign in, so send it to nobody else.
desk-folk-take = Take the task back
    .what = The person is signed out and may not do this any more. The contacts that the person has go to a colleague, and the one who wrote is told. You can give the task again.
    .go = Yes, take it back
desk-folk-renew = New invitation
    .ended = Let in again
    .what = For a new phone, a forgotten passphrase or an old link. The person is signed out. The old way to sign in stops working at once.
    .go = Yes, make a new link
desk-folk-end = End access
    .go = Yes, end it now
desk-folk-end-what = { $name } is signed out everywhere and cannot sign in again. What is written stays. The contacts that { $name } has go to a colleague who can open them. If nobody can, the one who wrote is told so.
# $name alone can open some contacts.
desk-folk-end-alone = { $name } is the only one who can open some contacts under way. If you end access now, nobody here can read them. Those who wrote are told so, and whom they can reach instead. Can { $name } still sign in? Then ask { $name } first to let a colleague in to them, hand them over or end them.
    .go = Yes, end it all the same
