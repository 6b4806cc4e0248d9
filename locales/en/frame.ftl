### The words around every page: header, footer, dates, notices.

frame-direction = ltr
# "yes" once a human has reviewed the language.
frame-reviewed = no
frame-language-name = English
frame-title = Lotsen
frame-name = Lotsen
frame-skip = Skip to the content
frame-language = Language
frame-listen = Listen
frame-leave = Leave
# Spoken by screen readers after the first and second press. # stands for the presses that are left.
frame-leave-more = Shift. Presses left to leave the page: #.
frame-demo = This is a demo. No authority stands behind it.
frame-demo-reads = Nobody reads what you write here.
frame-not-reviewed = No human has reviewed this translation yet.
frame-urgent = In danger?
frame-call-112 = Call 112
frame-call-bris = Bris 116 111
frame-urgent-more = More help now
frame-about = About the site
frame-who = Who stands behind it?
frame-privacy = What happens to what I write?
frame-accessibility = Can everyone use the site?
frame-offline = Save for when you have no internet

## Dates

frame-month-1 = January
frame-month-2 = February
frame-month-3 = March
frame-month-4 = April
frame-month-5 = May
frame-month-6 = June
frame-month-7 = July
frame-month-8 = August
frame-month-9 = September
frame-month-10 = October
frame-month-11 = November
frame-month-12 = December
frame-weekday-1 = on Monday
frame-weekday-2 = on Tuesday
frame-weekday-3 = on Wednesday
frame-weekday-4 = on Thursday
frame-weekday-5 = on Friday
frame-weekday-6 = on Saturday
frame-weekday-7 = on Sunday
frame-today = today
frame-tomorrow = tomorrow
# $day is a number, $month a month's name.
frame-date = { $day } { $month } { $year }
frame-date-month = { $month } { $year }

## Notices

frame-missing = The page does not exist
    .text = The link may be old or written wrong. Start again from the beginning, and you will find the right way.
frame-broken = Something went wrong on our side
    .text = It is not your fault. Try again in a while. If it is urgent, call 112.
# $id names the fault, for those who mend it.
frame-broken-id = The fault's number: { $id }
frame-too-much = It was too much at once
    .text = Go back and write a little less. Your text is still in the box.
frame-unreadable = We could not read what you sent
    .text = Go back and try again. Or start again from the beginning.
frame-foreign = This came from another site
    .text = For your sake we only accept what you send from here. Start again from the beginning.
frame-start = To the beginning
