# Questions as young people and guardians ask them, each with a short answer.

ask-far-foraldrar-veta = Will my parents get to know?
    .answer = It depends on who you talk to and how old you are. Adults in health care and school are mostly not allowed to spread what you say. Sometimes a parent must know for you to get help. Ask first: Who will get to know? If you are under 18 you can be anonymous with Bris.

ask-vad-ar-tystnadsplikt = What is a duty of confidentiality (tystnadsplikt)?
    .answer = It is a rule. It says that an adult is not allowed to pass on what you say. It applies in health care and to the school counsellor (kurator). But those who work with children must tell social services (socialtjänsten) if they think a child is coming to harm. Ask what applies before you talk.

ask-maste-jag-saga-vad-jag-heter = Do I have to say my name?
    .answer = No, not with Bris. Online you can contact the counsellor at the county's digital youth clinic (ungdomsmottagning) without saying your name. It is for people between 13 and 23. If you call 112 they need to know where you are.

ask-kostar-det = Does it cost anything to get help?
    .answer = Often it is free. Bris and the digital youth clinic cost nothing. Nor does the counsellor at school. Calling 1177 costs the same as a normal call. The answer page says what we know about each place.
    .answer-guardian = Often it is free. The counsellor at school, Bris and the digital youth clinic cost nothing for your child. Calling 1177 costs the same as a normal call. The answer page says what we know about each place.

ask-vad-hander-nar-jag-ringer-bris = What happens if I call Bris?
    .answer = An adult answers. You choose what you want to tell. It is free and you can be anonymous. Bris is for people under 18. Sometimes there is a queue. Then you can keep waiting, call again or chat.

ask-vad-hander-nar-jag-ringer-112 = What happens if I call 112?
    .answer = You are asked what has happened and where you are. Answer as well as you can. It does not matter if you cry or cannot find the words. They can send the police, an ambulance or the fire service. Do not hang up until they say so.
    .answer-guardian = You are asked what has happened and where you are. Answer as well as you can. They can send the police, an ambulance or the fire service. Stay with your child if you can. Do not hang up until they say so.

ask-vagar-inte-ringa = I do not dare to call. What do I do?
    .answer = That is okay. If you are under 18 you can chat or email with Bris. You can also ask an adult you trust to call, or to sit beside you. Write down the first thing you want to say. If it is dangerous now, call 112 anyway.

ask-ingen-svarar = What if no one answers?
    .answer = Do not give up. There may be a queue. Keep waiting or try again in a while. Try the chat if there is one. Go to an adult you trust in the meantime. If it is dangerous now, call 112.
    .answer-guardian = Do not give up. There may be a queue. Keep waiting or try again in a while. Try the chat if there is one. Do not leave your child alone in the meantime. If it is dangerous now, call 112.

ask-ar-det-allvarligt-nog = Is this serious enough?
    .answer = Yes. If it feels hard for you, that is enough. You do not need to wait until it gets worse. You do not need to have a name for it. If someone else suits better, the person you talk to can help you get there.
    .answer-guardian = Yes. If you are worried about your child, that is enough. You do not need to wait until it gets worse. You do not need to have a name for it. If someone else suits better, the person you talk to can help you both get there.

ask-vet-inte-vad-jag-ska-saga = I do not know what to say
    .answer = You do not need to have all the words. You can say: Hi, I feel bad and do not know where to start. Then the other person can ask. You can say stop. The answer page has words you can borrow.

ask-tank-om-jag-grater = What if I start to cry?
    .answer = It does not matter. Many people cry when they tell something hard. The person who listens is used to it and can wait. You can take a break. You can be quiet for a while.

ask-ta-med-nagon = Can I bring a friend?
    .answer = Often it is fine, but ask first. It can feel easier to talk with someone beside you. You can also ask an adult you trust to come along. Say so if you want to talk alone for a while.

ask-prata-med-nagon-annan = It does not feel right with the person I talk to
    .answer = You can say so. Not everyone fits together. Ask if you can talk to someone else. You can ask an adult to say it for you. It does not always work, but it is okay to ask.

ask-har-berattat-men-inget-hande = I have told someone but nothing happened
    .answer = It is not your fault. Tell it again, to the same adult or to someone else. You can say: I have told someone before, but I need help now. If you are under 18 you can also talk to Bris about what you can do.

ask-syns-det-att-jag-varit-har = Can anyone see that I have been here?
    .answer = Here you do not need to say who you are. But your phone or computer may remember which pages you opened. Anyone who borrows it can see that. The button Leave takes you away from the page, but it does not remove everything. You can clear the list of pages yourself.

ask-syns-samtalet = Does it show that I have called?
    .answer = A call to Kvinnofridslinjen does not show on the bill. But the number may stay in the list on your phone. You can remove it there. If you are scared that someone looks, you can borrow another phone.

ask-vad-gor-en-kurator = What does a counsellor (kurator) do?
    .answer = A counsellor listens and helps you sort out what is hard. It can be about home, school, friends or how you feel. You can go to the counsellor at your school yourself. You do not need to know what to say.

ask-vad-ar-en-vag-in = What is En väg in?
    .answer = It is the first way into health care when children and young people in the county feel bad in thoughts and feelings. The staff find out what you need and show you the right way. We have not yet found a number we are sure of. Call 1177 and ask.
    .answer-guardian = It is the first way into health care when children and young people in the county feel bad in thoughts and feelings. The staff find out what your child needs and show you the right way. We have not yet found a number we are sure of. Call 1177 and ask.

ask-vad-gor-socialtjansten = What do social services (socialtjänsten) do?
    .answer = They give support to children, young people and families. It can be advice, talks or other help. You can call and ask without saying who you are. They must find out more if a child may be coming to harm.

ask-vad-ar-en-orosanmalan = What is an orosanmälan?
    .answer = Anyone who works with children must tell social services if a child may be coming to harm. It is called orosanmälan, a report of concern. Social services then find out if the child needs help. You can ask the adult to talk to you first.
    .answer-guardian = Someone tells social services that a child may be coming to harm. Anyone who works with children must do it. Social services then find out if the family needs support. You can call them yourself and ask what happens next.

ask-maste-jag-flytta = Do I have to move if I tell someone?
    .answer = No one can promise in advance. Often the family gets support and the child stays at home. If it is dangerous at home you may get to live in a safe place. You have the right to say what you think, and the adults must listen.

ask-ar-det-mitt-fel = Is it my fault?
    .answer = No. When someone hurts you, they are the one responsible. It is not your fault either when an adult feels bad or drinks. It does not matter if you have waited to tell someone. You can ask for help anyway.

ask-far-foraldrar-sla = Are parents allowed to hit their children?
    .answer = No. In Sweden it is against the law to hit children. That goes for parents too. Tell an adult you trust or call Bris on 116 111. If it is dangerous now, call 112.

ask-foralder-dricker = My parent drinks. What can I do?
    .answer = It is not your fault, and you are not the one who should fix it. You can talk about it. Go to the counsellor at school, or contact Bris if you are under 18. If it is dangerous at home, call 112.

ask-jag-vill-inte-leva = I cannot bear to live. What do I do?
    .answer = It is good that you ask. Do not be alone now. Tell someone near you, even if it is night. If you are scared of hurting yourself, call 112. If you are under 18 you can call Bris on 116 111, day and night.

ask-kompis-vill-inte-leva = My friend does not want to live
    .answer = Take it seriously. Ask straight out and listen. Tell an adult today, even if you have promised to keep quiet. You should not carry this alone. If it is urgent, call 112. Stay there if you can.

ask-orolig-for-en-kompis = I am worried about a friend
    .answer = Say that you care and ask how things are. You do not need to fix it yourself. Tell an adult, such as the counsellor at school. Anyone can tell social services when they are worried about a child. If there is danger now, call 112.

ask-kan-jag-vara-anonym-om-jag-ar-orolig = Can I say that I am worried without saying my name?
    .answer = Yes, if you do not work with children. Then you can be anonymous when you call social services (socialtjänsten). Say that you want this before you say your name. You do not need to know for sure how the child is. It is enough that you are worried.

ask-ater-nastan-inget = I eat almost nothing. Who do I talk to?
    .answer = Start with the school nurse or an adult at home. You do not need to look ill to get help. Call 1177 if you faint, throw up often or are worried about your body. They answer day and night. If it is urgent, call 112.

ask-kan-inte-sova = I cannot sleep. What helps?
    .answer = Try to get up at the same time every day. Put your phone away a while before you go to sleep. Write down what spins in your head. If it does not pass, talk to the school nurse. On Umo there are exercises from age 13.

ask-vagar-inte-ga-till-skolan = I cannot manage to go to school
    .answer = Tell someone at home or at school. You can start with the counsellor or your mentor. If you are away a lot the school must find out why, and you must be included. Say what would make it a little easier.

ask-barn-gar-inte-till-skolan = My child does not go to school. What do I do?
    .answer = Call the school and say how things are. Ask to talk to the head teacher or the counsellor. When a child is away a lot, the school must find out why. You and your child must be included. Write down what you have agreed.

ask-gar-inte-i-gymnasiet = I am not in upper secondary school. Will I get help?
    .answer = Yes. If you are under 20 and have not finished, your municipality must offer you help. It can be to start school again or something else that suits you. Call them and say that you are not in upper secondary school (gymnasiet). Ask for the person who helps young people like you.

ask-mobbad-ingen-gor-nagot = I am bullied and no one does anything
    .answer = The school must make it stop. Write down what happens and when. Tell your mentor or the counsellor, then the head teacher. If it does not help, you or an adult can go to those who run the school, and then to Barn- och elevombudet (the child and school student representative).

ask-nagon-har-spridit-en-bild = Someone has spread a picture of me
    .answer = It is not your fault. It may be a crime. Save what is written and the name of the account. Send nothing more and pay nothing. Tell an adult you trust. The police and Bris can help you further.

ask-vad-hander-hos-polisen = What happens if I tell the police?
    .answer = You say what has happened. The police ask and write it down. If you are under 18 a parent often gets to know. If you are scared of that, say it first. You can talk to Bris before, without saying your name.

ask-familjen-bestammer-over-mig = My family decides who I can meet
    .answer = No one is allowed to threaten you, hit you or force you to marry. You can call social services, the police or the youth clinic and ask without saying who you are. If you are under 18 they must tell social services if they know who you are and get worried.

ask-maste-jag-beratta-hemma = Do I have to come out at home?
    .answer = No. You choose who you tell and when. You can talk to Bris or the youth clinic first. If you are scared of what happens at home, say so to the person you talk to.

ask-vad-hander-pa-ungdomsmottagningen = What happens at the youth clinic (ungdomsmottagningen)?
    .answer = There you can talk about body, sex, love and how you feel. At the county's digital clinic you meet a midwife, counsellor or doctor on video. It is for people between 13 and 23. It is free.

ask-jag-kanske-ar-gravid = I might be pregnant
    .answer = You do not need to carry it alone. Do a test as soon as you can. At the youth clinic there is a midwife, and it is free. If you are in pain or bleeding you can call 1177. They answer day and night.

ask-nar-ska-jag-ringa-1177 = When should I call 1177?
    .answer = When you are ill, in pain or wonder where to go. A nurse answers day and night. It costs the same as a normal call. If someone's life is in danger, call 112.
    .answer-guardian = When your child is ill or in pain, or you wonder where to go. A nurse answers day and night. It costs the same as a normal call. If someone's life is in danger, call 112.

ask-kostar-tandlakaren = Does it cost to go to the dentist?
    .answer = No, not when you are young. It is free up to and including the year you turn 19. From the year you turn 3, you and your family can choose a dentist.

ask-far-jag-straff-om-jag-berattar = Will I be punished if I talk about drugs?
    .answer = Drugs are against the law in Sweden. But the person who supports you wants to help you. With Droghjälpen you are anonymous. Adults in school and health care may need to tell social services if you are under 18. Ask what applies before you talk.

ask-spelar-for-mycket = Do I game too much?
    .answer = Ask yourself. Does gaming take time from sleep, school or friends? Do you lie about it? Talk to the counsellor at school. If you play for money you can chat with Stödlinjen. It is free, and you do not need to say who you are.

ask-kan-jag-sluta = Can I get out of a gang?
    .answer = There are adults who help young people get out. Do not do it alone. Talk to an adult you trust, the counsellor or social services. If you are under 18 you can talk to Bris and be anonymous. If someone is after you now, call 112.

ask-tror-jag-har-adhd = I think I have ADHD
    .answer = Tell the school nurse, the counsellor or your teacher. You can get support at school without having a name for it. If you and your family want to ask health care, you can call 1177. They show you where to go.

ask-maste-jag-beratta-allt-igen = Do I have to tell everything again?
    .answer = You can be spared some of it. If you get help from many places you can ask for a meeting where everyone is there. Then you make a plan together. It is made only if you say yes, and you must get to say what you think. Ask someone you already meet.

ask-prata-annat-sprak = Can I get help in my language?
    .guardian = Can we get help in our language?
    .answer = Ask for an interpreter in health care, at school or from social services. Say which language you want to speak. Kvinnofridslinjen has one for most languages. On Youmo you can read in several languages, such as Arabic and Somali.
    .answer-guardian = Ask for an interpreter in health care, at school or from social services. Say which language you and your child want to speak. Kvinnofridslinjen has one for most languages. On Youmo your child can read in several languages, such as Arabic and Somali.

ask-vi-har-inte-rad = We cannot afford things at home
    .answer = You are not the one who should fix it. Tell the counsellor at school or an adult you trust. The adult at home can ask social services for advice on money. If you are under 18 you can talk to Bris about how it feels.

ask-vad-tycker-jag-om-placeringen = I do not want to live where I live now
    .answer = Tell the person you usually talk to at social services. You have the right to say what you think. They must listen, but it is not always as you want. If you are under 18 you can talk to Bris. If someone hurts you, tell someone right away.

ask-vem-bestammer = Do I get to help decide?
    .answer = You have the right to say what you think about everything that concerns you. Adults must listen and think about your age. It does not mean that you always get what you want. Ask how they thought when they decided.

ask-blir-jag-lyssnad-pa = Does anyone listen to what children think?
    .answer = Yes. On this site you can answer under Say what you think. At school you can talk to the pupil council or your mentor. Barnombudsmannen, the Ombudsman for Children, listens to children all over the country. They cannot solve what has happened to you, but they can give tips on where you can go.

ask-barn-vill-inte-prata = My child does not want to talk to me
    .answer = That is common. Try when you do something else, like driving somewhere. Say that you are still here. Your child may prefer to talk to another adult, at school or with Bris. You can also ask for advice yourself.

ask-blir-soc-misstanksamma = Do I dare to ask social services (socialtjänsten) for advice?
    .answer = Yes. In several municipalities you can call and ask without saying who it is about. At the family centre (familjecentralen) there is also someone from social services. If your child may be coming to harm they must find out more. Say what you are scared of when you call.
