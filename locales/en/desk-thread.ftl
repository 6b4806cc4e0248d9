### A thread at the desk: what staff do in it. Swedish and English alone.

desk-place = { $branch }, { $unit }
desk-registered = Register number { $number }
desk-overdue = the answer should have come { $day }
desk-offered = Offered to others
desk-more = More you can do
desk-choose = Choose something first.
desk-choose-day = Choose a day.
desk-choose-none = Choose from the list
desk-gone = It is not here any more
    .lead = What you wrote was not sent. Copy it if you want to keep it.
    .typed = What you wrote

## The inbox

desk-group-new = New
desk-group-owed = Waiting for an answer
desk-group-waiting = Set aside
desk-group-coordination = Needs coordination
desk-group-answered = Answered
desk-group-ended = Ended
desk-asked = Offered to you
desk-asked-by = { $name } asks if you can take over. { $place }.
desk-asked-one = Can you take over?
desk-asked-who = { $name }, { $place }, asks if you can take over a contact. The question is for { $own }.
desk-asked-then = If you take over you can read all that is written, and you answer from now on. The one who wrote is told.
desk-accept = We take over
desk-reject = We cannot
desk-reject-why = Why?
desk-reject-go = Say no
desk-rejection-full = We have no time just now
desk-rejection-wrong-place = We are not the right place
desk-rejection-other = Something else

## Answering

desk-templates = Begin from a template
    .lead = The template is put into your answer. Read and change it before you send.
desk-templates-language = Language
desk-template-hello = Hello, I have read
desk-template-time = I need time
desk-template-meet = Shall we meet?
desk-template-body = Come to the surgery
desk-template-school = Talk about school
desk-template-hand-over = May I ask somebody else?
desk-template-together = Get the grown-ups to talk to each other
desk-template-worry = Before a report of worry
desk-template-end = Are we done?

## Note

desk-card-note = Make a note
desk-note = Note
    .lead = Only you who receive messages here can read it. The one who wrote never sees it.

## Wait

desk-card-wait = Wait
desk-wait = Wait until
# $day is the day that was promised.
desk-wait-told = An answer is promised by { $day }. If you choose a later day, the one who wrote is told.
desk-wait-go = Wait
desk-waits-until = waits until { $day }
desk-resume = Wait no longer

## Hand over

desk-card-hand-over = Hand over
desk-no-branch = Nobody else receives messages just now.
desk-offer-to = Who should take over?
desk-offer-why = Why?
desk-offer-leave = Have you asked?
desk-offer-leave-yes = Yes, the one who wrote wants it
desk-offer-told = The one who wrote is told now, and again when somebody has taken over.
desk-offer-keys = Those who take over can read everything, your notes too.
desk-offer-until = Until then you read and answer. After that you cannot read here any more.
desk-offer-go = Ask if they can take over
desk-offered-to = offered to { $place }
desk-withdraw = Take the question back
desk-ask-leave = Ask the one who wrote first. You can do that in an answer.
desk-why-knows-more = They know more about this
desk-why-nearer = They are nearer
desk-why-child-asked = The one who wrote asked for it
desk-why-wrong-place = It came to the wrong place
desk-why-other = Something else
desk-colleague = Let a colleague read
desk-colleague-told = The one who wrote is told.
desk-colleague-go = Let in

## Coordination

desk-card-coordinate = Needs coordination
desk-coordinate =
    .lead = When several need to help, and somebody must hold it together.
desk-coordinate-who = Who is needed?
desk-coordinate-consent = Does the one who wrote want it?
desk-coordinate-go = Needs coordination
desk-principal-region = The region (health care)
desk-principal-municipality = The municipality (social services)
desk-principal-school = School or preschool
desk-principal-state = The state (police, social insurance, migration)
desk-principal-other = Somebody else
desk-consent-yes = Yes
desk-consent-no = No
desk-consent-not-asked = Not asked yet
desk-plan = When did you agree on a plan?
desk-plan-target = There should be a plan by { $day }.
desk-plan-go = There is a plan
desk-planned = The plan was made { $day }.
desk-clear = Not needed any more
desk-clear-why = Why?
desk-clear-go = Remove
desk-cleared-other-solution = It was solved in another way
desk-cleared-declined = They did not want it
desk-cleared-mistake = It was a mistake

## Report of worry

desk-card-worry = Report of worry
desk-worry =
    .lead = The report is made to social services, not here. Here you only write down that it was made.
desk-worry-see = I see that a report is needed
desk-worry-seen = The need was seen { $day }.
desk-worry-waits = A report of worry is to be made
desk-worry-warned = Was the one who wrote told?
desk-worry-report = The report is made
desk-worry-reported = Reported { $day }.
desk-worry-made = Report of worry made { $day }
desk-worry-feedback = Social services have answered that they have it
desk-worry-answered = Social services answered { $day }.
desk-worry-calm = No report is needed
desk-worry-calm-why = Why not?
desk-worry-calm-go = No report
desk-calmed-weighed = We have weighed it and it is not needed
desk-calmed-mistake = It was a mistake
desk-warned-told-first = Yes, before the report
desk-warned-told-after = Yes, afterwards
desk-warned-not-told = No, to protect the one who wrote

## Spoke

desk-card-spoke = We have talked
desk-spoke-how = How?
desk-spoke-day = Which day?
desk-spoke-told = It counts as an answer. The one who wrote sees that you have written it down.
desk-spoke-go = We have talked
desk-spoken-call = By phone
desk-spoken-meeting = We met
desk-spoken-mail = Letter or e-mail
desk-spoken-other = Something else

## Help

desk-card-help = Help has begun
desk-help-what = What has begun?
desk-help-go = Help has begun
desk-help-last = Latest: { $what }
desk-help-began = Help has begun: { $what }
desk-help-advice = Advice
desk-help-talk-booked = A talk is booked
desk-help-plan = A plan
desk-help-referral = A referral
desk-help-concern = A report of worry
desk-help-other = Something else

## End

desk-card-end = End together
desk-end-why = How did it end?
desk-end-reason = What was it about?
desk-end-owed = An answer is promised. Please answer before you end it.
desk-end-told = The one who wrote is told and gets two questions: Did you get help? Could you take part in deciding? They can always write again.
desk-end-go = End
desk-ending-done = We are done
desk-ending-other-help = Somebody else helps now
desk-ending-no-answer = The one who wrote has not answered for long
desk-ending-child-asked = The one who wrote wanted it
desk-reason-psyche = How one feels
desk-reason-family = The family
desk-reason-violence = Violence and abuse
desk-reason-school = School
desk-reason-bullying = Bullying
desk-reason-friends = Friends
desk-reason-body = Body and health
desk-reason-sex = Sex and relations
desk-reason-drugs = Drugs, alcohol, tobacco
desk-reason-money = Money and housing
desk-reason-authorities = Dealing with authorities
desk-reason-other = Something else
desk-ended =
    .lead = This has ended. The one who wrote can always write again.
desk-reopen = Open again

## Take out

desk-card-out = Take out
desk-out = Take out what is written
    .lead = For a journal, a register or somebody who has asked for it.
    .before = What you take out is no longer protected here. Put it where it belongs and nowhere else. That you took it out is written down.
desk-out-purpose = What is it for?
desk-purpose-journal = Journal
desk-purpose-register = Register
desk-purpose-request = Somebody has asked for it
desk-out-notes = Include the notes
desk-out-show = Show for printing
desk-out-file = Save as text
desk-out-by = Taken out by { $name } { $day }. Purpose: { $purpose }.
desk-out-print = Print or save it with the browser.

## Register

desk-register = Register
    .lead = What has come in, without content. The row is written when the first message comes.
desk-register-empty = Nothing has come in this year.
desk-register-file = Download as CSV
desk-register-number = Number
desk-register-day = Came in
desk-register-place = To
desk-register-secrecy = Secrecy
desk-register-secret = Secret

## Why something is not done

desk-refused-ended = It has ended. Open it again first.
desk-refused-not-ended = It has not ended.
desk-refused-already = It is done already.
desk-refused-not-waiting = It does not wait any more.
desk-refused-offered = Somebody else is asked. Wait for their answer, or take the question back.
desk-refused-not-offered = Nobody is asked any more.
desk-refused-day = That day cannot be chosen.
desk-refused-principals = Choose at least two.
desk-refused-no-coordination = There is nothing to coordinate just now.
desk-refused-no-report = There is no report that waits for an answer.
desk-refused-no-concern = There is no report to make.
desk-refused-not-yours = You cannot do that here.
