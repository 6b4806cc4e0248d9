### Signing up for an interview or a group talk.

survey-signup = Do you want to talk with us?
    .lead = Tell us what it is like to look for support. Alone or in a small group. You choose.
survey-signup-who-reads = Only process leaders can read this. They are grown-ups whose work is to listen to young people.
survey-signup-apart = It lies apart. If you have answered questions here, nobody can see which answers are yours.
survey-signup-free = You can change your mind whenever you want. Just say no when somebody gets in touch.
survey-signup-gone = When you have finished talking the process leader removes it.
survey-signup-way = How do you want to talk?
survey-signup-way-alone = Alone with a grown-up
survey-signup-way-group = In a small group
survey-signup-way-either = Either is fine
survey-signup-name = What do you want to be called?
survey-signup-reach = How do we reach you?
    .how = A number or an e-mail address. Think of who else can see that phone.
survey-signup-who = Who are you?
survey-signup-who-child = 12 or younger
survey-signup-who-teen = 13–14 years
survey-signup-who-youth = 15–17 years
survey-signup-who-young = 18–20 years
survey-signup-who-guardian = Parent, or somebody who looks after a child
survey-signup-who-other = Somebody else
survey-signup-place = Where do you live?
survey-signup-skip = Skip
survey-signup-wish = Anything else we should know?
    .how = When it suits you, which language you want to speak, whether you need an interpreter or somebody with you.
survey-signup-young = Are you under 15? Then we first talk with you about which grown-up should know.
survey-signup-send = Send
survey-signup-sent = Thank you. Now we know that you want to talk
    .lead = A process leader gets in touch. There may not be room for all this time, but you will be told.
survey-signup-bad-reach = Write a number or an e-mail address, so that we can reach you.
survey-signup-long = It is too long. Write it shorter.
survey-signup-long-wish = { $over ->
        [one] It is too long. Take away { $over } character.
       *[other] It is too long. Take away { $over } characters.
    }
survey-signup-old = The page had been open for long. All you wrote is still there. Press once more.
survey-signup-busy = Many are sending just now. Wait a minute and press again.
survey-signup-full = Just now there is nobody who can read it. Try again in some days.
survey-signup-lost = It could not be sent. All of it is still there. Press again in a while.
