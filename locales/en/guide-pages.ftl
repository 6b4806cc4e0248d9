### The words of the guide's pages: questions, the answer, search, crisis, note, and the pages of plain text.

## Questions

guide-question-need = Where do I turn?
    .guardian = Where do you turn for your child?
    .lead = Choose what feels closest. You do not need to say who you are.
    .lead-guardian = Choose what comes closest. You do not need to say who you are.
guide-question-topic = What fits best?
    .guardian = What fits best?
    .lead = Choose one. It does not matter if it does not fit completely.
    .lead-guardian = Choose one. It does not matter if it does not fit completely.
guide-question-wheel = What bothers you most?
    .guardian = What bothers your child most?
    .lead = The wheel shows eight parts of a good life. Choose the part that does not feel good.
    .lead-guardian = The wheel shows eight parts of a good life. Choose the part where your child needs more support.
guide-question-place = Where do you live?
    .guardian = Where does your child live?
    .lead = Then we can show help near you.
    .lead-guardian = Then we can show help near you.
guide-question-age = How old are you?
    .guardian = How old is your child?
    .lead = Some help is only for certain ages.
    .lead-guardian = Some help is only for certain ages.
guide-question-urgency = How urgent is it?
    .guardian = How urgent is it?
    .lead = If someone is in danger, call 112.
    .lead-guardian = If someone is in danger, call 112.
guide-urgency-nu = I need someone now
    .guardian = We need someone now
guide-urgency-snart = This week
    .guardian = This week
guide-urgency-kan-vanta = It can wait
    .guardian = It can wait
guide-voice = Who is it about?
guide-voice-child = For me
guide-voice-guardian = For my child
guide-back = Back
guide-next = Go on
guide-skip = Skip
guide-so-far = Your answers
# $answer is what was answered.
guide-change = Change the answer: { $answer }
# $years is a number.
guide-age-years = Age { $years }
guide-stale = The question has changed since last time. Choose again. Your other answers are still here.
guide-wheel-choose = Choose one of the parts, or skip.
guide-from-start = Start from the beginning

## The answer

guide-answer = Where you can turn
    .guardian = Where you can turn
guide-begin = Start here
guide-others-urgent = Call here too
    .guardian = Call here too
guide-others = If you would rather try something else
    .guardian = If you would rather try something else
guide-wait = While you wait
    .guardian = While you wait
guide-say = How you can start
    .guardian = How you can start
guide-happens = What happens then?
    .guardian = What happens then?
guide-knows = Who will get to know?
    .guardian = Who will get to know?
guide-direction-happens = Say that you want to talk. You find a time and a place where nobody disturbs you. The adult listens, and tells you what can happen next.
    .guardian = Say that you need support. You find a time to talk. The adult listens, and tells you what can happen next.
guide-direction-knows = Adults at school and in health care are not allowed to tell just anyone. But if they think you are in a bad situation, they must tell social services (socialtjänsten). It is fine to ask first.
    .guardian = Adults at school and in health care have a duty of confidentiality. But if they think your child is coming to harm, they must tell social services (socialtjänsten).
guide-cost-free = Free
guide-cost-call = Costs the same as a normal call
guide-cost-unknown = We do not know if it costs anything
guide-anonymous-yes = You can be anonymous
    .guardian = You can be anonymous
guide-anonymous-no = You need to say who you are
    .guardian = You need to say who you are
guide-anonymous-unknown = We do not know if you can be anonymous
    .guardian = We do not know if you can be anonymous
# $from and $to are ages in years.
guide-ages-between = Ages { $from } to { $to }
guide-ages-from = From the age of { $from }
guide-open-always = Open day and night
# $time is a time of day, $day "i morgon", "på tisdag" or a date.
guide-open-until = Open now, until { $time }
guide-open-until-day = Open now, until { $time } { $day }
guide-opens-today = Opens today at { $time }
guide-opens-day = Opens { $day } at { $time }
guide-open-unknown = We do not know when it is open
# $day is "i dag", "i morgon", "på tisdag" or a date.
guide-school-shut-on = School is probably closed now. It opens { $day }.
guide-school-shut-earliest = School is probably closed now. It opens { $day } at the earliest.
guide-school-shut-august = School is probably on summer holiday. It opens again in August.
guide-more = Read more
# $number is a phone number.
guide-call = Call { $number }
guide-text = Send a text to { $number }
guide-chat = Chat or write
guide-web = Go to the page
guide-mail = Email
# $place is a street address.
guide-visit = Visit { $place }
guide-known = How do we know?
guide-known-number = About the number
guide-known-source = See the page
# $site is a web site, $date a date.
guide-known-assured = Checked { $date }.
guide-known-read = Read on the page { $site } ({ $date }).
guide-known-read-undated = Read on the page { $site }.
guide-known-old = Read on the page { $site } ({ $date }). It may have changed.
guide-known-old-undated = Read on the page { $site }, which has no date. It may have changed.
# $source is where the days were read, $date the day somebody typed them in.
guide-known-terms = We read the school days here: { $source } ({ $date }).
guide-known-terms-undated = We read the school days here: { $source }.
# $date is the day a page that may be kept was made.
guide-made = This page is from { $date }. The numbers may have changed since then.
guide-may-have-changed = may have changed
guide-wrong = The number is wrong
guide-wrong-address = The address is wrong
guide-wrong-thanks = Thank you, now we know
    .text = We count that someone has said it is wrong. Then an adult can check. We do not save who you are.
guide-wrong-back = Back to the answer
# $place is a municipality.
guide-missing = Contacts that are missing in { $place }
    .what = We have not found contacts we are sure of for:
guide-missing-next = Use the one at the top here instead. It can be reached.
guide-line = Someone always answers here
    .guardian = Someone always answers here
guide-line-bris = Bris is open day and night for everyone under 18. You can be anonymous.
    .guardian = Bris is open day and night for everyone under 18.
    .until-then = Until then: call Bris on { $number }
guide-line-1177 = On 1177 a nurse answers day and night.
    .guardian = On 1177 a nurse answers day and night.
    .until-then = Until then: call { $number } for advice
guide-line-silent = Does no one answer? Stay in the queue or call again. If you are in danger, call 112.
    .guardian = Does no one answer? Stay in the queue or call again. If your child is in danger, call 112.
guide-note = My note
guide-note-always = day and night
guide-note-say = How you can start:
guide-note-danger = If there is danger: call 112.
guide-note-print = Print
guide-note-how = The note does not say what it is about. You can print it or take a picture of it.

## Questions from the young

guide-asks = Questions from young people
    .lead = Short questions, short answers.
guide-asks-link = Questions from young people

## Free words

guide-search = Write in your own words
guide-search-go = Search
guide-search-hits = This is what we found
guide-search-where = { $kind }: where do you live?
    .guardian = { $kind }: where does your child live?
guide-search-instead = We have no contact here that we are sure of. You can get help like this instead. If there is danger, call 112.
    .guardian = We have no contact here that we are sure of. You can get help like this instead. If your child is in danger, call 112.
guide-search-long = It was too long to search for. We searched for the beginning, and it is still in the box. Try writing a little less.
guide-search-none = We found nothing for those words
    .lead = Try other words. Or start from the beginning and choose a picture.

## Danger

guide-crisis-card = Are you in danger now?
    .lead = You do not have to be alone with this. Call now. Say where you are.
    .guardian = Is your child in danger now?
    .lead-guardian = Call now. Say where you are. You do not have to cope with this alone.
guide-crisis = Help now
    .lead = Call 112 if someone is in danger. Say where you are and what has happened.
    .lead-guardian = Call 112 if your child is in danger. Say where you are and what has happened.
guide-crisis-silent = If no one answers
    .lead = Stay in the queue. Call again. Go to an adult near you: a neighbour, a teacher, someone in a shop. Say: I need help now.
    .lead-guardian = Stay in the queue. Call again. Ask somebody near you for help: a neighbour, a teacher, somebody in a shop. Do not leave your child alone.

## Who stands behind

guide-who = Who stands behind it?
    .lead = Lotsen helps children, young people and parents in Kalmar County to find the right way.
guide-who-1 = Who are they?
    .text = The site is run by { $behind }.
    .nobody = Nobody runs the site, and no authority stands behind it.
guide-who-2 = How do you know the numbers?
    .text = We have read each number on a page that we link to, or a person has checked it. If not, we do not show it. If the page is old, we say that the number may have changed.
guide-who-3 = If something is wrong
    .text = Open “How do we know?” or “Read more” next to the contact. Press “The number is wrong” or “The address is wrong”. You do not need to write anything.
guide-reach-nobody = This is a demo. So there is nobody to get in touch with.
guide-reach-unsaid = This is where it should say how to reach them. It has not been filled in yet.

## What happens to what you write

guide-privacy = What happens to what I write?
    .lead = You do not need to say who you are to get advice here.
guide-privacy-1 = What we do not save
    .text = We do not save who you are, where you are or what phone you have. We have no cookies. No one else gets to know that you were here.
guide-privacy-2 = When you search
    .text = The words you write are only used to find an answer. Then they are gone.
guide-privacy-3 = What we count
    .text = If you press “The number is wrong” we count one press. We also count how often the guide shows an answer: what it was about and which three months it was. If you chose a municipality yourself we sometimes count that too. We keep only how many times, not who you are. If many answer how contact went, everybody may see the sums.
guide-privacy-4 = What stays on your phone
    .text = The pages may show in your browser's history. It says Lotsen and a short address there. Answers about danger are never written in the address. The button Leave changes page fast and clears what it can. The history is still there. You can clear it yourself. If you keep answers to questions on the phone, they lie there for a week at most.
guide-privacy-5 = When you write to your contact person
    .text = What you write is kept locked. Those who receive messages there, and whoever has your code, can open it. If the law demands it, two people together can open it. Beside it we keep which school or clinic you chose. If you say about how old you are, or answer the questions, that is kept too.
guide-privacy-6 = When you press Leave
    .text = Another page is shown. If you press Back in your browser, the page stays empty, as long as the browser runs scripts. Without scripts, Back can show the page again. Then close the tab.

## Accessibility

guide-accessibility = Can everyone use the site?
    .lead = This is how well Lotsen works for you who see, hear, read or move in different ways.
guide-accessibility-1 = Whose site is it?
    .text = The service is called Lotsen. It is run by { $behind }. The law that applies is called lagen om tillgänglighet till digital offentlig service (2018:1937), the Swedish law on accessibility to digital public services.
    .nobody = The service is called Lotsen. This is a demo, and nobody runs it. The law that applies is called lagen om tillgänglighet till digital offentlig service (2018:1937), the Swedish law on accessibility to digital public services.
guide-accessibility-2 = How well does the site work?
    .text = The site is partially compliant with the law. We build to WCAG 2.2, level AA. You can use it without JavaScript, with a keyboard, with a screen reader, in dark mode and with large text.
guide-accessibility-3 = What does not work yet
    .text = Nothing is in sign language, because nobody has filmed it yet. No one who uses a screen reader themselves has tried the site yet. So there may be faults that we do not see.
    .translated = No human has reviewed this translation, because we have not had anyone who knows the language yet. So words may be wrong.
guide-accessibility-4 = How have we tested?
    .text = We have tried the site ourselves in the browser Chromium: with a keyboard, with the tool axe, in light and in dark mode. The assessment was made on 21 November 2026. The text was last changed on 1 December 2026.
guide-accessibility-5 = Tell us if something does not work
    .text = Get in touch with those who run the site. If you are not happy with the answer you can report it to Digg, at digg.se/tdosanmalan.
    .nobody = Nobody runs the site now. Once somebody does, you can read here how to tell them. If you are not happy with the answer you can then report it to Digg, at digg.se/tdosanmalan.
guide-accessibility-6 = Exceptions we have made
    .text = The law lets those who run a site leave out what would be a disproportionate burden (12 §), which means that it would cost far too much. We have made no such exception.
guide-accessibility-7 = What the law does not cover
    .text = The law does not cover all content (9 §), for example old films and content from others. There is none of that here. Links lead to the sites of others, who answer for their own.

## For when there is no net

guide-offline = Save for when you have no internet
    .lead = You can save the advice on your phone. Then you can read it without internet.
guide-offline-1 = This is put on your phone
    .text = A page with all the advice in the language you are reading now, and the two pages with help now. Nothing about what you have read. Anyone who has your phone can see that you have saved Lotsen. Advice and numbers can change, so save again now and then.
guide-offline-save = Save on the phone
guide-offline-renew = Save again
guide-offline-drop = Remove what is saved
guide-offline-saved = Saved. You can read it without internet.
guide-offline-dropped = Removed. Nothing is left.
guide-offline-busy = Saving …
guide-offline-failed = It did not work. Check that you have internet and try again.
guide-offline-stays = The new pages could not be fetched. What you saved before is still there.
guide-offline-no-script = The button needs scripts. You can instead open the page with all the advice and save it in your browser.
guide-offline-open = Open the page with all the advice
guide-offline-page = All the advice, without internet
    .lead = Without internet we do not know what is open right now. Call 112 if someone is in danger.
guide-offline-local = In your municipality
