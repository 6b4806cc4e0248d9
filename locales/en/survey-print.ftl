### What is printed about a survey: poster, slips, paper twin, screens in waiting rooms.

survey-print-how = Print this page, or save it as PDF from the browser.
survey-print-scan = Answer with your phone
survey-print-or = Or type
survey-print-code = Your code:
survey-print-code-how = The code works once. Lotsen does not say who got which slip.
survey-print-slips = Slips
survey-print-read = Whoever collects the papers sees what you answered and types it into Lotsen. Lotsen does not say who you are. All answers are mixed before anybody else reads them.
survey-print-paper = Tick what is true for you. Do not write names, not yours and not anybody else's.
survey-print-some = This part is only for some. Skip it if it does not fit you.
# $answer is the words of a choice, $number a question's.
survey-print-if = Answer only if you chose “{ $answer }” in question { $number }. Otherwise skip it.
survey-print-if-any = Answer only if you chose one of these. Otherwise skip it.
survey-print-if-one = “{ $answer }” in question { $number }
# Stands within a sentence, for an answer that is not given yet.
survey-print-your-answer = (your answer to question { $number })
# $count is a number.
survey-print-turns = Fill in once for each. There is room for { $count }. Ask for another paper if you need more.
survey-print-rank = Write 1 beside what matters most, then 2, 3 and so on.
survey-print-thanks = Thank you for answering
survey-print-support = Does something feel hard? Call Bris on 116 111. It is free. In danger now: call 112.
survey-print-class = Read the question aloud. Everybody answers for themselves, on paper or on a phone. Nobody has to say their answer.
