### The contact room: reaching one's named person in confidence, and coming back.

contact = My contact person
contact-tile = Write to an adult who is there for you
    .guardian = For your child and you
contact-lead = Here you can write to an adult who is there for you. You do not need to say your name.
    .guardian = Here you can write to the person who is there for your child and you. You do not need to say your name.
contact-where = Where do you live?
    .guardian = Where does your child live?
contact-other-voice = I am an adult asking for my child
    .guardian = I am young and asking for myself
contact-have-code = I already have a code
contact-code = Your code
contact-code-how = Eight words, or twenty letters and numbers. Big or small letters make no difference.
contact-code-go = Open

## Who is mine

contact-stage = What fits you best?
    .guardian = What fits your child best?
contact-stage-pregnancy = I am pregnant
    .guardian = We are expecting a child
contact-stage-small-child = I am little and do not go to school
    .guardian = My child is little
contact-stage-preschool = I go to preschool
    .guardian = My child goes to preschool
contact-stage-school = I go to school
    .guardian = My child goes to school
contact-stage-upper-secondary = I go to upper secondary school (gymnasiet)
    .guardian = My child goes to upper secondary school (gymnasiet)
contact-stage-out-of-school = I do not go to school now
    .guardian = My child does not go to school now
contact-unit = Which school or clinic do you belong to?
    .guardian = Which school or clinic does your child belong to?
contact-unit-unsure = * We do not know for sure if it still exists.
contact-who = Who do you want to talk to?
    .guardian = Who do you want to talk to?
contact-free = You can choose who you want. You do not need to say why.
    .guardian = You can choose who you want. You do not need to say why.
contact-answers-by = Answers by { $day }
contact-cover = If { $name } is away, { $cover } reads instead.
contact-write-go = Write
contact-call-me = Call me
contact-coordinate = I have been sent from place to place. Help me
    .guardian = We have been sent from place to place. Help us bring it together
contact-not-taking = You cannot write here yet. Talk to someone in person, or start in the guide.
    .guardian = You cannot write here yet. Get in touch in person, or start in the guide.
contact-keeps = What do they pass on?
contact-someone-else = I want someone else
    .guardian = We want someone else
contact-choose-again = Choose again
contact-guide = Show others who can help
contact-nobody = You cannot write here yet
    .lead = We have no one to write to where you live. But there is help anyway.
    .lead-guardian = We have no one to write to where your child lives. But there is help anyway.
contact-nobody-go = Show me who I can turn to

contact-branch-emi = The school nurse
    .about = Knows about body, sleep, worry and feelings. You can ask about anything.
    .keeps = The school nurse is not allowed to tell your teachers. If the nurse knows who you are, the important things are written in your health record (journal), what health care writes about you. If the nurse thinks you are in a bad situation, social services (socialtjänsten) must be told, so that you get help.
    .keeps-guardian = The school nurse has a duty of confidentiality, also towards teachers. If the nurse knows who your child is, the important things are written in the health record (journal). If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.
contact-branch-psychosocial = The counsellor (kurator)
    .about = Talks about how you feel, home, friends and school.
    .about-guardian = Talks about how your child feels, at home, with friends and at school.
    .keeps = The counsellor is not allowed to tell just anyone what you say. The counsellor does not have to write a health record (journal). If the counsellor thinks you are in a bad situation, social services (socialtjänsten) must be told, so that you get help.
    .keeps-guardian = The counsellor has a duty of confidentiality and does not have to write a health record (journal). If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.
contact-branch-head = The head teacher
    .about = Is in charge at school. Can change things that do not work.
    .keeps = The head teacher may need to talk to others at school to change something. Ask first if you are not sure. If the head teacher thinks you are in a bad situation, social services (socialtjänsten) must be told.
    .keeps-guardian = The head teacher may need to talk to others at school to change something. If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.
contact-branch-nurse = The nurse at the child health centre (BVC)
    .about = Knows about small children's health, food and sleep.
    .keeps = They are not allowed to tell just anyone. If you are in a bad situation, social services (socialtjänsten) must be told.
    .keeps-guardian = The child health centre (BVC) has a duty of confidentiality. What is about your child's health is written in the health record (journal). If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.
contact-branch-midwife = The midwife
    .about = Helps you when you are pregnant.
    .keeps = The midwife has a duty of confidentiality and writes in your health record (journal). Ask what your parents get to know. If the midwife thinks you are in a bad situation, social services (socialtjänsten) must be told.
    .keeps-guardian = The midwife has a duty of confidentiality and writes in the health record (journal). If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.
contact-branch-preschool = The preschool
    .about = The people who are with you in the daytime.
    .about-guardian = The people who are with your child in the daytime.
    .keeps = They are not allowed to tell just anyone, but they can talk to your family. If you are in a bad situation, social services (socialtjänsten) must be told.
    .keeps-guardian = The preschool has a duty of confidentiality. If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.
contact-branch-kaa = Those who help young people out of school
    .about = They help you if you are under 20 and not in upper secondary school (gymnasiet).
    .about-guardian = They help young people under 20 who are not in upper secondary school (gymnasiet).
    .keeps = They do not tell others without you knowing about it. If they think you are in a bad situation, social services (socialtjänsten) must be told.
    .keeps-guardian = They have a duty of confidentiality. If there is worry that a child is coming to harm, social services (socialtjänsten) must be told.

## Before writing: all eight are on the page

contact-before-who = The one who reads is { $name }, { $title }. You get an answer by { $day }.
contact-before-urgent = Is it urgent? Call 112 if someone is in danger. Bris answers day and night on 116 111. No one answers right away here.
    .guardian = Is it urgent? Call 112 if someone is in danger. No one answers right away here.
contact-before-tell = { $name }, and those who receive messages here together with { $name }, can read what you write. But if we think you are in a bad situation, social services (socialtjänsten) must be told, so that you get help. Then we tell you first, if that is possible.
    .guardian = { $name }, and those who receive messages here together with { $name }, can read what you write. But if there is worry that a child is coming to harm, social services (socialtjänsten) must be told. Then we tell you first, if that is possible.
contact-before-more = More that is good to know
contact-before-anonymous = You do not need to say who you are. We do not save what phone you have or where you are when you write. What you write yourself is kept locked. We also keep which school or clinic you chose.
contact-before-journal = If { $name } knows who you are, the important things must be written in your health record (journal), what health care writes about you. You can be anonymous. What you write here is also kept, locked.
    .guardian = If { $name } knows who your child is, the important things must be written in the child's health record (journal). What you write here is also kept, locked.
contact-before-no-journal = { $name } does not have to write a health record (journal). What you write is kept locked with those { $name } works for.
contact-before-law = If the law requires it, two people, only together, can open what is kept.
contact-before-parents = Your parents cannot read here without your code. If they need to know something to help you, we talk to you first, if that is possible.
    .guardian = This is your own contact. You cannot read what your child writes here.
contact-before-code = You get a code. Anyone who has the code can read. Copy it down and hide it well.
contact-before-close = Press “Close” when you are done. Then close the tab. Nothing of this can be seen then. That you have been on Lotsen may show in the phone's history.
contact-demo = This is a demo. No one reads what you write here. If you need someone now, call Bris 116 111.
    .guardian = This is a demo. No one reads what you write here. If it is urgent, call 112.

## Writing

contact-write = Write to { $name }
contact-text = This is what I want to say
contact-how-write = Write the way you want. Long or short, right or wrong makes no difference.
contact-how-call-me = Write your number, when it is good to call, and if it is okay to say where we are calling from.
contact-how-coordinate = Write who you are in contact with. You do not need to tell everything again.
    .guardian = Write who your family is in contact with. You do not need to tell everything again.
contact-send = Send
contact-empty = You have not written anything yet.
# $over is a number of letters.
contact-too-long = It was too long. Take away about { $over } characters, or send it in two parts. Everything you wrote is still here.
contact-not-sent = Not sent. All you wrote is still there. Try again in a while.
contact-busy = Many people are here right now. Wait a minute and press one more time. Everything you wrote is still here.
contact-changed = The first thing you sent has arrived. The change was not sent. Open with your code and write it there.
contact-code-taken = It did not get through. Press “Send” one more time. Everything you wrote is still here.
contact-full = Right now we cannot save what you write. Try again in a while. Call Bris 116 111 if you need someone now. If there is danger, call 112.
    .guardian = Right now we cannot save what you write. Try again in a while. If it is urgent, call 112.
contact-stopped = Right now no one can take messages here. Everything you wrote is still here, so that you can save it. Call Bris 116 111 if you need someone now.
    .guardian = Right now no one can take messages here. Everything you wrote is still here, so that you can save it. If it is urgent, call 112.

contact-sent = Sent
contact-sent-by = { $name } answers by { $day }.
contact-your-code = Your code
contact-code-keep = Copy it down and hide it well. With it you read the answer. If you lose it no one can give you a new one, but you can always write again.
contact-letters = The same code in letters and numbers:
contact-sent-next = Come back here when you want and type in the code. Anyone who has the code can read.
contact-close = Close
contact-closed = Closed
    .lead = What you wrote to each other only opens with the code.

## Coming back

contact-thread = What you have written to each other
contact-you = You
contact-older = What you wrote before
contact-no-answer-yet = No new answer yet. { $name } answers by { $day }.
contact-reply = Write more
contact-damaged = This cannot be read. Something has changed where it is kept. You are welcome to write again.
contact-wrong = The code opens nothing. Check that everything is typed right.
contact-code-empty = Type your code here.
contact-code-long = That is longer than a code.
contact-code-count = A code has eight words, or twenty letters and numbers. Here there are { $found }.
# $place is a number from 1, $word a word of the list.
contact-code-meant = Word { $place } does not exist. Did you mean { $word }?
contact-code-unknown = Word { $place } does not exist. Check how it is spelled.
contact-code-letters = One character is wrong, or two have changed places. Compare one character at a time.
contact-over = The page has been open for a long time. Type in the code again. What you wrote is still here.
contact-over-kept = What you wrote
contact-new-code = Change the code
    .lead = Has someone seen your code? With a new one, the old one stops working.
contact-new-code-go = Give me a new code

## Days

contact-day-1 = Monday
contact-day-2 = Tuesday
contact-day-3 = Wednesday
contact-day-4 = Thursday
contact-day-5 = Friday
contact-day-6 = Saturday
contact-day-7 = Sunday
contact-day = { $weekday } { $day } { $month }
