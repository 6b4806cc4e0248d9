### The survey room: what is asked, the promise before it, answering, sending, and coming back with a receipt.

survey = Say what you think
    .lead = Adults decide a lot that is about you. Here you can say how you want it to be.
survey-open = You can answer these now
survey-none = No questions are open to everyone right now
    .text = Have you been given a code or a word? Write it below. Or look in again another day.
survey-closes = Open until { $day }.
survey-word = Have you been given a word or a code?
    .label = Word or code
    .how = The word is on the poster. The code is on your slip.
    .go = Show the questions
survey-word-unknown = We find no questions with that. Look at the poster or the slip and write it once more.
survey-receipt = Change or remove your answer
    .label = Receipt code
    .how = You got the code when you had sent your answers. It has twelve letters and digits.
    .go = Find my answer
survey-receipt-unknown = We find no answer with that code. If you removed your answer it is gone, and the code with it. If the questions have closed, your answer cannot be changed. Otherwise one of the signs may be wrong. Look at the code once more.
survey-receipt-found = What do you want to do with your answer?
    .text = You can answer again. Then only the new answer counts. Or you can remove your answer.
survey-receipt-change = Answer again
survey-receipt-withdraw = Remove my answer
survey-withdraw-sure = Do you want to remove your answer?
    .text = Then it is gone. Nobody reads it, and you cannot get it back. If you had a slip with a code, the code does not work again.
survey-withdraw-yes = Yes, remove it
survey-withdraw-no = No, keep my answer
survey-withdrawn = Your answer is removed
    .text = It does not count. Nobody has read it.
survey-withdrawn-before = This answer was removed
    .text = It was removed with its receipt code and cannot be sent again.

survey-asks = We who ask:
survey-decides = Who decides:
survey-answer = You get an answer:
survey-answer-by = By { $day } at the latest.
survey-promise-open = We keep nothing that shows who you are. But whoever has the link can answer several times, so we do not know for sure how many you are.
survey-promise-open-grown = We keep nothing that shows who you are. Whoever has the link can answer several times, so the answers count as an open collection.
survey-promise-codes = The code lets everyone answer once. The computer sees your code and your answer at the same moment, but keeps nothing that ties them together.
survey-promise-codes-grown = The code lets each person answer once. The server sees code and answer at the same moment but keeps nothing that ties them together.
survey-free = You decide. You may skip questions and stop whenever you want.
survey-free-grown = You decide whether to answer. You may skip questions and stop whenever you want.
survey-code = The code on your slip
    .how = Nine letters and digits. Capitals or not does not matter.
survey-code-none = Write your code here.
survey-code-count = { $found ->
        [one] You wrote { $found } sign. The code has { $wanted }.
       *[other] You wrote { $found } signs. The code has { $wanted }.
    }
survey-code-sign = Sign number { $at } is in no code. Look once more.
survey-code-check = One of the signs is wrong. Compare one sign at a time.
survey-code-foreign = That code does not belong to these questions. Ask whoever gave you the slip.
survey-code-spent = Somebody has already answered with that code. If it is your slip, ask for a new one.
survey-busy = That was many tries. Wait a little and press again.
survey-begin = Begin
survey-go-on = Go on
survey-more = More about the questions
survey-can = This can change:
survey-cannot = This cannot change:
survey-because = Why not:
survey-known = This we know already:
survey-time = Your time:
survey-level-informed = This time you are told something. Your answers do not change what is decided.
survey-level-consulted = You say what you think. Then adults decide, and tell you what they do.
    .grown = You say what you think. Then those in charge decide, and tell what they do.
survey-level-collaborative = Young people and adults decide together.
survey-level-child-led = Young people have decided what we ask, and what the answers will be used for.
# $language is a language's own name.
survey-shown-language = The questions are not in your language yet. They are shown in: { $language }.

survey-progress = Question { $now } of { $all }
survey-progress-part = Part { $now } of { $all }
survey-round = Number { $now }
survey-back = Back
survey-next = Next
survey-skip = Skip
survey-why = Why do we ask?
survey-proposed = The questions come from:
survey-help = What do you mean?
survey-no-names = Do not write your name or anybody else’s.
survey-own-words = Only those who ask read what you write, and not until the questions have closed. Nobody else sees exactly what you wrote.
survey-choose = Choose
survey-many = You can choose several.
survey-rank-how = Move what matters most to the top.
survey-rank-up = Move up { $what }
survey-rank-down = Move down { $what }
survey-acknowledge = Yes, I have read this
survey-day = Day
survey-month = Month
survey-year = Year
survey-range = A number from { $least } to { $most }.
survey-reminder = You skipped a question. Do you want to answer it? Otherwise press Next again.
survey-one-more = Your answer brought one more question. Look below.
survey-mended = Some questions were changed while you answered. Your answers are still here where they fit.
survey-fault = Look at this once more
survey-fault-long = The text is too long, by this many signs: { $over }. Shorten it a little.
survey-fault-much = You have written very much in all. Take away about this many signs here: { $over }.
survey-fault-number = Write a number in digits.
survey-fault-whole = Write a whole number, without decimals.
survey-fault-outside = Write a number from { $least } to { $most }.
survey-fault-date = Look at the date once more. The year has four digits.
survey-fault-broken = That answer does not fit here. Change it, or skip.
survey-lost-maybe = We do not know if it arrived. Your answers are still here. Try again when you are online. They count only once.

survey-support = Does something feel hard?
    .text = You can talk to somebody now. Bris is free, and you do not have to say who you are.
survey-support-grown = Do you need to talk to somebody?
    .text = There is help for you and for your child.
survey-nobody-reads = Nobody reads what you write here right now. Call or talk to somebody, and you will get help.

survey-end = Do you want to send your answers?
    .text = { $all ->
            [one] You have answered { $given } of { $all } question. That is fine as it is.
           *[other] You have answered { $given } of { $all } questions. That is fine as it is.
        }
survey-send = Send my answers
    .note = You get a receipt code. With it you can change or remove your answer until the questions close.
survey-too-much = You have written more than there is room for. Go back and shorten one of your texts.
survey-failed = We could not save your answers right now. They are still here. Press Send again in a while.
survey-unsure = Something went wrong here. We do not know if your answers were saved. They are still here. Press Send again in a while. They count only once.
survey-flood = Many are sending right now. Your answers are still here. Wait a little and press Send again.
survey-sent = Thank you. Your answers have arrived
survey-demo = This is a demo. Nobody reads the answers.
survey-sent-next = What happens now
survey-sent-opened = The answers are locked until { $day }. Then the questions close, and all answers are shuffled before anybody reads. Until then the computer only counts roughly which groups have answered.
survey-sent-answer = Then you hear what adults will do.
    .grown = Then you will be told what is done.
survey-your-receipt = Your receipt code
    .how = Write it down if you want to be able to change your mind. It is shown only now.
    .same = Your new answer counts now. Your receipt code is the one you have.
survey-stands = Your answers were here already
    .text = Those are the ones that count. If you changed something after you sent them, it was not included. Do you want to include it? Answer again.
survey-sent-before = These answers have been sent already
    .text = They are not shown again, so that nobody else sees them. If you changed something since then, it was not included. To change something you need your receipt code.
survey-spent = Somebody has already answered with that code
    .text = If it is your slip, ask whoever gave it to you for a new code. What you wrote is still here.
survey-expired = Too much time has passed
    .text = So that nobody else sees your answers we have closed them. Start over if you want.
survey-unreadable = We could not read what was sent. Start over from here.
survey-not-yet = The questions are not open yet
    .text = They open on { $day }. Come back then.
survey-closed = The questions have closed
    .text = It is no longer possible to answer. What adults do with the answers, they tell here in Lotsen.
    .grown = It is no longer possible to answer. Here in Lotsen you will be told what is done with the answers.
survey-kept = This is what you had written
survey-to-list = To all questions
survey-close = Close

## On one's own phone

survey-stay-label = Answer later on this phone
survey-stay-about = Want to finish later? Then your answers lie on this phone for a week at most. Whoever has the phone can read them.
survey-stay-save = Keep on my phone
survey-stay-kept = Your answers lie on this phone. They go when you send them, press below or press Leave.
survey-stay-drop = Remove from the phone
survey-stay-found = You have answers waiting on this phone.
survey-stay-resume = Go on where you were
survey-stay-dropped = Removed. Nothing is left on the phone.
survey-stay-failed = Nothing can be kept on this phone.
survey-stay-waiting = No net right now. Your answers wait here. They are sent when the net is back, if you leave the page open. They count only once.
survey-stay-fetching = Fetching the language. Everything on this page is still here.
survey-stay-languages = Other languages need a network. Everything on this page is still here. Try again when you are online.
