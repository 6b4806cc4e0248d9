### Consent to research: how old somebody is, what they are told, a yes and a no; and the same on paper.

survey-age = How old are you?
    .why = These questions are part of research. So everybody first reads what it is, in words for their age. We do not keep what you press here.
survey-age-6-11 = 6 to 11
survey-age-12-14 = 12 to 14
survey-age-15-17 = 15 to 17
survey-age-18 = 18 or older
survey-consent = Do you want to take part?
survey-consent-asked = Your guardians should already have said yes. They are most often your parents. Do you not know? Ask the person who gave you the slip. But it is you who choose.
survey-consent-free = Yes and no are equally good answers. You need not say why.
survey-consent-free-grown = It is voluntary. You need not explain a no.
survey-consent-sent = When you send you get a receipt code. With it you can remove your answer until the questions close. After that it is no longer possible.
survey-consent-yes = I want to take part
survey-consent-no = I do not want to take part
survey-consent-guardians = This is on the sheet for your guardians
# $dnr is the number of the ethics approval.
survey-consent-dnr = Before research begins, others check that it is fair to those who take part. This is called ethics review. This one has number { $dnr }.
survey-consent-slip = Those who are 15 or older answer here
    .text = If you are younger your guardians must say yes first. Ask the person who showed you the link whether you can answer with a slip.
survey-declined = Okay, you are not taking part
    .text = We have kept nothing new. If you had answered before, that answer is still there. You can remove it with your receipt code, until the questions close.
survey-print-consent = May your child take part?
survey-print-consent-both = Where two people have custody, both need to say yes. We ask your child too. If your child says no, it is no.
survey-print-consent-yes = Yes, my child may take part.
survey-print-consent-no = No, my child may not take part.
survey-print-consent-name = Your child’s name
survey-print-consent-sign = Your name and today’s date
survey-print-consent-kept = Give this sheet to those who do the research. It is never entered in Lotsen. If all who have custody have said yes your child gets a slip with a code. We do not write down who gets which code.
survey-print-consent-tick = Tick one box. Yes and no are equally good. If you say no, leave the rest empty.
survey-print-consent-aloud = Read aloud.
survey-print-consent-each = Everybody chooses for themselves, on paper or on a phone. Nobody has to say what they choose.
survey-print-consent-young = If you are under 15 your guardians must have said yes on their sheet.
survey-print-consent-class-young = Those under 15 answer only if their guardians have said yes on their sheet.
