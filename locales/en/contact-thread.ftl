### A thread as whoever began it sees it: what the site tells, the end, and beginnings of answers that they may read.

# $name has the thread, $other is another grown-up, $title what that one is, $place where, $day a day.
contact-told-later = { $name } needs more time. You get an answer by { $day }.
contact-told-talked = { $name } has written down that you talked { $day }. Is that wrong? Write it here.
contact-told-offered = { $name } wants { $other } to take over. { $other } is { $title }, { $place }, and cannot read here yet. You do not want that? Write it to { $name }.
    .someone = { $name } wants somebody else to take over, { $place }. That person cannot read here yet. You do not want that? Write it to { $name }.
contact-told-accepted = Now { $other } reads and answers. { $other } is { $title }, { $place }. { $name } cannot read here any more.
    .someone = Now somebody else reads and answers, { $place }. { $name } cannot read here any more.
contact-told-stays = Nothing has changed. { $name } reads and answers as before.
    .nobody = Nothing has changed.
contact-told-cover = { $name } is away until { $day }, that day included. Meanwhile { $other } reads what you write and answers you.
contact-told-reads = Now { $other } can read here too. { $other } works together with { $name }.
    .someone = Now one more at the same place can read here.
contact-told-took = Now { $name } answers you here. { $name } works together with { $other }.
contact-told-inherited = { $name } does not read here any more. Now { $other } reads and answers. { $other } is { $title } at the same place and can read what you have written.
    .someone = { $name } does not read here any more. Now somebody else at the same place reads and answers, and can read what you have written.
contact-told-inherited-later = { $name } does not read here any more. { $other } takes over and can read what you have written, but is away just now.
    .back = { $name } does not read here any more. { $other } takes over and can read what you have written, but is away just now. { $other } is back on { $day }.
    .someone = { $name } does not read here any more. Somebody else at the same place takes over and can read what you have written, but is away just now.
    .someone-back = { $name } does not read here any more. Somebody else at the same place takes over and can read what you have written, but is away just now. That person is back on { $day }.
contact-told-again = Now somebody can read here again: { $other }. { $other } can read what you have written.
    .someone = Now somebody can read here again, and can read what you have written.
contact-told-nobody-left = Those who could read here are gone. Nobody there can read what you write here now, and perhaps not what you wrote before. Do not wait for an answer here. Below it says whom you can reach.
contact-told-ended = { $name } thinks that you are done for now. You can always write again, with the same code.
contact-told-reopened = { $name } has opened this again.
# Where no name or no title is known.
contact-told-someone = The one who read before
contact-told-colleague = one of the staff

contact-end = Are you done?
    .lead = You can end it here. You can always write again, with the same code.
contact-end-go = End it
contact-ended = This has ended
    .lead = Is there something more? Just write. Then it opens again.
contact-reply-again = Write again
contact-asked-help = Did you get help?
contact-asked-part = Could you take part in deciding?
contact-asked-why = You do not have to answer. We count the answers to get better.
contact-asked-go = Save the answers
contact-asked-thanks = Thank you. Your answers are saved.
contact-reply-yes = Yes
contact-reply-partly = A little
contact-reply-no = No

## Beginnings of answers, read and changed by whoever answers

contact-template-hello = Hello. Thank you for writing. I have read it and I would like to help you.
contact-template-time = I have read what you wrote. I need a little time to answer well. I will write again as soon as I can.
contact-template-meet = Would you like to meet and talk? We can also go on writing here. You choose. Write when it suits you.
contact-template-body = Would you like to come here, so that we look at it together? Write which days suit you. You may bring somebody.
contact-template-school = Would you like to tell me more about how school is? I can help to change things. I do nothing without asking you.
contact-template-hand-over = I think another grown-up can help you better. Is it okay that I ask that person? Then they can read what we have written. You decide.
contact-template-together = Several grown-ups need to help. I can get them to talk to each other, so that you do not have to tell everything again. Would you like that?
contact-template-worry = What you tell makes me worried for you. So I must tell social services, so that you get help. I want you to know first. What do you think about that?
contact-template-end = How does it feel now? Do you think we are done for this time? You can always write again.
