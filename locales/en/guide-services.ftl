### One sentence on each place the guide can lead to: value for the child, `.guardian` for the guardian; hours and numbers come from the directory, never from here.

## When it is urgent

service-sos-112 = Call 112 if someone is in danger, or if you must have an ambulance, the police or the fire service now.
    .guardian = Call 112 if someone is in danger, or if you must have an ambulance, the police or the fire service now.
service-1177 = A nurse answers, gives you advice and helps you find the right care.
    .guardian = A nurse answers, gives advice and helps you and your child find the right care.
service-polisen-11414 = Call here about a crime when it is not urgent, but if it is urgent, call 112.
    .guardian = Call here about a crime when it is not urgent, but if it is urgent, call 112.
service-sydostjouren = Call here if you are not safe at home and social services (socialtjänsten) are closed.
    .guardian = Call here if your child is not safe and social services (socialtjänsten) are closed.
service-socialjour-hultsfred-vimmerby = If there is danger when social services (socialtjänsten) in Hultsfred or Vimmerby are closed, call 112.
    .guardian = If there is danger when social services (socialtjänsten) in Hultsfred or Vimmerby are closed, call 112.

## Someone to talk or write to

service-bris-barn = If you are under 18 you can talk, chat, email or text with an adult, for free and without saying who you are.
    .guardian = If your child is under 18 there is an adult to talk, chat, email or text with, free and anonymous.
service-bris-vuxen = Adults who are worried about a child can call here.
    .guardian = You can call here if you are worried about your child or another child.
service-mind-sjalvmordslinjen = If you have thoughts of taking your own life you can call or chat here, and you can be anonymous.
    .guardian = If you or someone close to you has thoughts of taking their own life, you can call or chat here and be anonymous.
service-mind-foraldralinjen = Parents and other adults can call here for support, free and anonymous.
    .guardian = You can call here, free and anonymous, for support in how you and your child get on together.
service-hjalplinjen-90390 = If you are at least 18 and feel bad you can call here, free and anonymous.
    .guardian = If you or someone close to you feels bad, and you are at least 18, you can call here, free and anonymous.
service-kvinnofridslinjen = If someone hurts you, you can call here for free, and it does not show on the bill.
    .guardian = If you face violence or threats you can call here for free, and it does not show on the bill.
service-ungarelationer = If you are under 20 and together with someone who hurts you, you can chat here.
    .guardian = If your child is under 20 and together with someone who hurts them, your child can get support here.
service-1000mottagningen = If you have been through sexual violence, or violence in a relationship, you can talk to someone here for free.
    .guardian = Young people who have been through sexual violence, or violence from the person they are together with, can talk to someone here for free.
service-jourhavande-kompis = If you are 25 or younger you can chat with another young person about big and small things, and be anonymous.
    .guardian = Young people up to 25 can chat here with another young person about big and small things, and be anonymous.
service-tilia = If you are young and want someone to listen you can chat here, and you can be anonymous.
    .guardian = Young people up to 30 who feel bad can chat here with someone who listens, and be anonymous.
service-killar-se = If you are between 10 and 20 and see yourself as a guy, you can chat here.
    .guardian = Anyone between 10 and 20 who sees themselves as a guy can get support in a chat here.
service-tjejjouren = Here you can find a helpline for girls or young people to get in touch with, and you can be anonymous.
    .guardian = Here young people can find a helpline for girls or young people to get in touch with, and be anonymous.
service-unga-lukas = If you are between 13 and 25 and want someone to listen you can chat here and be anonymous.
    .guardian = Young people between 13 and 25 can chat here with someone who listens, and be anonymous.
service-maskrosbarn = If you are between 13 and 19 and have a parent who feels bad, drinks or takes drugs, you can get support here.
    .guardian = Young people between 13 and 19 can get support here when a parent feels bad, drinks or takes drugs.
service-anhoriglinjen = You can call here if you help someone in your family, or are worried about someone close.
    .guardian = You can call here if you help someone close to you, or are worried about someone.
service-stodlinjen-spel = If you or someone close to you gambles too much you can get advice for free, without saying who you are.
    .guardian = If you or someone close to you gambles too much you can get advice for free, without saying who you are.
service-droghjalpen = Here you get support about drugs, free and anonymous, for yourself or for someone you are worried about.
    .guardian = Here you get support about drugs, free and anonymous, when you are worried about your child or someone else.
service-alkoholhjalpen = Here you get support about alcohol, free and anonymous, for yourself or for someone you are worried about.
    .guardian = Here you get support about alcohol, free and anonymous, for yourself or for someone you are worried about.
service-karleken-ar-fri = If you are not allowed to choose who to be with, you can chat here and be anonymous.
    .guardian = Young people can chat here and be anonymous if they are not allowed to choose how to live or who to love.
service-valj-att-sluta = Anyone who hits or threatens someone and wants to stop can call here.
    .guardian = You can call here if you hit, threaten or control someone and want to stop.

## To read and to try on your own

service-umo = If you are between 13 and 25 you can read about body, sex and how you feel, and ask questions without saying who you are.
    .guardian = Young people between 13 and 25 can read here about body, sex and how they feel, and ask questions without saying who they are.
service-youmo = If you are new in Sweden you can read about body, love and rights in several languages.
    .guardian = Young people who are new in Sweden can read here about body, love and rights in several languages.
service-umo-ma-bra = Here are exercises and advice for you if you want to feel better.
    .guardian = Here are exercises and advice for young people who want to feel better.
service-kuling = Here you can read about what it is like when a parent feels bad.
    .guardian = Here children and young people can read about what it is like when a parent feels bad.
service-dina-rattigheter = Here you can read about your rights when your family controls what you can do.
    .guardian = Here young people can read about their rights when the family controls what they can do.
service-hedersfortryck-se = Here you can read about who can help you when your family controls your life.
    .guardian = Here you can read about who can help young people when family or relatives control their lives.
service-radda-barnen = Rädda Barnen (Save the Children) has handed its old helpline over to Bris, so get in touch with Bris.
    .guardian = Rädda Barnen (Save the Children) has handed its old helpline over to Bris, so get in touch with Bris.
service-saga-borgholm = Here you can read about where you can go in Borgholm to get help.
    .guardian = Here you can read about where children, young people and families in Borgholm can go to get help.

## School, preschool and the years after

service-elevhalsa = At your school there are adults, like the counsellor (kurator) and the school nurse, to talk to about how you feel.
    .guardian = At your child's school there are people such as a counsellor (kurator) and a school nurse to talk to about how your child feels.
service-gyf = If you go to an upper secondary school (gymnasiet) run by the school federation (förbundet), there are adults at school to talk to about how you feel.
    .guardian = If your child's upper secondary school (gymnasiet) is run by the school federation (förbundet), there are adults at school to talk to about how your child feels.
service-forskola = The adults at your preschool want to know if something is hard for you.
    .guardian = If you are worried about your child you can talk to the staff or the head teacher at preschool.
service-kaa = If you are under 20 and not in upper secondary school (gymnasiet), the municipality must offer you help.
    .guardian = If your child is under 20 and not in upper secondary school (gymnasiet), the municipality must offer help.
service-skolsocialt-hogsby = School and social services in Högsby work together for you if you find school hard.
    .guardian = School and social services in Högsby work together when your child finds school hard.
service-skolsocialt-oskarshamn = School and social services in Oskarshamn work together for you if you find it hard to go to school.
    .guardian = School and social services in Oskarshamn work together when your child finds it hard to go to school.
service-skolsocialt-morbylanga = School and social services in Mörbylånga work together for you if you find school hard.
    .guardian = School and social services in Mörbylånga work together when your child finds school hard.
service-skolsocialt-torsas = School and social services in Torsås work together for you if you find school hard.
    .guardian = School and social services in Torsås work together when your child finds school hard.
service-beo = If you have told the school and the head teacher that someone is mean, but it does not help, you can write here.
    .guardian = You can write here if your child is treated badly at school, and the school and those who run it do not help.
service-skolinspektionen = You can write here when the school does not give you the support you have a right to.
    .guardian = You can write here when the school does not give your child the support that your child has a right to.

## Care for how you feel

service-evi = If you feel bad, this is the way into health care, and they help you get to the right place.
    .guardian = If your child feels bad, this is the first way into health care, which guides you to the right place.
service-bou = Here you get help if you are 17 or younger and feel bad, and you get there through En väg in.
    .guardian = Children and young people up to and including 17 get help here when they feel bad, and you get there through En väg in.
service-bup = Here you get help if you are 17 or younger and feel very bad, and you get there through En väg in.
    .guardian = Children and young people up to and including 17 get help here when they feel very bad, and you get there through En väg in.
service-ikb = A team comes to you and your family at home often for about four months, if you are between 12 and 18.
    .guardian = A team from health care and social services comes to your home often for about four months, if your child is between 12 and 18.

## Care for body, teeth and what is hard

service-digital-um = If you are between 13 and 23 you can meet a midwife, counsellor or doctor on video, for free.
    .guardian = From 13 to 23 your child can meet a midwife, counsellor or doctor on video, for free.
service-um-lokal = Here you can talk for free about body, sex, love and how you feel.
    .guardian = Here your child can talk for free about body, sex, love and how they feel.
service-halsocentral = This is where you go first when you are ill or in pain and there is no danger.
    .guardian = This is where you go first when your child is ill or in pain and there is no danger.
service-buh = Here you get support if you have a disability, which means something that makes your daily life hard for a long time.
    .guardian = Here children and young people get support and care when they have a disability that lasts a long time.
service-tandvard = Your dental care is free up to and including the year you turn 19.
    .guardian = Your child's dental care is free up to and including the year your child turns 19.

## Expecting a child, and the first years

service-mvc = If you are pregnant, or expecting a child with someone, you can talk to a midwife.
    .guardian = If you are pregnant, or expecting a child with someone, you can talk to a midwife.
service-bvc = At the child health centre (BVC) a nurse looks at how small children grow and feel, and it is free.
    .guardian = The child health centre (BVC) follows how your child grows and feels in the first years and answers questions, for free.
service-familjecentraler = Small children come here with their parents to play, meet others and get advice.
    .guardian = Here are a midwife, a child health centre (BVC), an open preschool and someone from social services, if you have small children or are expecting.
service-fc-kalmar-norrliden = Small children in Norrliden come here with their parents to play and get advice.
    .guardian = In Norrliden a midwife, a child health centre (BVC), an open preschool and someone from social services are in the same place.
service-fc-kalmar-kalmar-centrum = Small children in central Kalmar come here with their parents to play and get advice.
    .guardian = In central Kalmar a midwife, a child health centre (BVC), an open preschool and someone from social services are in the same place.
service-fc-kalmar-sodermore = Small children in Ljungbyholm come here with their parents to play and get advice.
    .guardian = In Ljungbyholm a midwife, a child health centre (BVC), an open preschool and someone from social services are in the same place.
service-fc-kalmar-smedby = Small children in Smedby come here with their parents to play and get advice.
    .guardian = In Smedby a midwife, a child health centre (BVC), an open preschool and someone from social services are in the same place.
service-fc-kalmar-lindsdal = Small children in Lindsdal come here with their parents to play and get advice.
    .guardian = In Lindsdal a midwife, a child health centre (BVC), an open preschool and someone from social services are in the same place.
service-fc-morbylanga = Small children in Mörbylånga come here with their parents to get advice.
    .guardian = Here you can get advice from someone from social services, without it leading to an investigation.
service-fc-vimmerby = Small children in Vimmerby come here with their parents to play and get advice.
    .guardian = In Vimmerby a midwife, a child health centre (BVC), an open preschool and someone from social services are in the same place.
service-fc-torsas = Small children in Torsås come here with their parents to play and get advice.
    .guardian = In Torsås there is a place for you if you are expecting a child or have small children.

## Social services, one in each municipality

service-soc-kalmar = Social services (socialtjänsten) in Kalmar are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Kalmar give support to you and your child.
service-soc-vastervik = Social services (socialtjänsten) in Västervik are there to help and protect children and young people, and answer questions.
    .guardian = Social services (socialtjänsten) in Västervik answer questions and give support to you and your child.
service-soc-vimmerby = Social services (socialtjänsten) in Vimmerby are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Vimmerby give support, and you can ask without saying which child it is about.
service-soc-borgholm = Social services (socialtjänsten) in Borgholm are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Borgholm give support to you and your child.
service-soc-hogsby = Social services (socialtjänsten) in Högsby are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Högsby give support to you and your child.
service-soc-morbylanga = Social services (socialtjänsten) in Mörbylånga are there to help children and young people, and you can ask without saying who it is about.
    .guardian = Social services (socialtjänsten) in Mörbylånga give support, and you can ask without saying who it is about.
service-soc-oskarshamn = Social services (socialtjänsten) in Oskarshamn are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Oskarshamn give support to you and your child.
service-soc-nybro = Social services (socialtjänsten) in Nybro are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Nybro give support to you and your child.
service-soc-emmaboda = Social services (socialtjänsten) in Emmaboda are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Emmaboda give support to you and your child.
service-soc-hultsfred = Social services (socialtjänsten) in Hultsfred are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Hultsfred give support to you and your child.
service-soc-torsas = Social services (socialtjänsten) in Torsås are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Torsås give support to you and your child.
service-soc-monsteras = Social services (socialtjänsten) in Mönsterås are there to help and protect children and young people.
    .guardian = Social services (socialtjänsten) in Mönsterås give support to you and your child.

## Grown-ups in the municipality who help you find your way

service-ungdomsenheten-oskarshamn = In Oskarshamn there are adults where young people are, who can help you find the right support.
    .guardian = In Oskarshamn there are youth coaches for young people, and support for you as a parent.
service-lots-hultsfred = In Hultsfred there is a person who helps you and your family early, so that school goes well.
    .guardian = In Hultsfred there is a person who helps you and your child get support early, so that school works.
service-ungdomscoacher-monsteras = In Mönsterås there are adults who work for young people to feel good.
    .guardian = In Mönsterås there are youth coaches who work for young people to feel good.

## Worry for a child, rights, and being heard

service-orosanmalan = If you are worried about a child you can tell social services (socialtjänsten), and you can be anonymous.
    .guardian = If you are worried about a child you can tell social services (socialtjänsten), and as a private person you can be anonymous.
service-sip = If you get help from many places you can ask for a meeting where everyone makes a plan together with you.
    .guardian = If your child gets help from many places you can ask for a meeting where everyone makes a plan together with you.
service-barnombudsmannen = Here you find out what rights children have, but they cannot solve what has happened to you.
    .guardian = Here you find out what rights children have, but they cannot solve what your own child is going through.
service-delta = Here you can say what you think about the support for children and young people in the county.
    .guardian = Here you and your child can say what you think about the support for children and young people in the county.
