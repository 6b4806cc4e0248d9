//! Danger as frightened children type it, in haste and misspelt; and what was taken for danger and is none.

use super::super::DangerKind::{Abuse, Emergency, SelfHarm, Suicide, Violence};
use super::{DangerKind, detector};

const TYPED: &[(&str, DangerKind)] = &[
    ("jag är rädd att mamma dödar mig om jag kommer för sent", Emergency),
    ("pappa dödar mig om jag glömmer disken på riktigt", Emergency),
    ("mamma dödar mig om jag kommer för sent hon menar allvar", Emergency),
    ("mamma slår mig om jag kommer sent", Violence),
    ("farsan dödar oss om jag glömmer disken", Emergency),
    ("styvpappa dödar mig om vi missar bussen", Emergency),
    ("jag e ensam hemma o ngn försöker ta sig in", Emergency),
    ("han har låst in mig", Violence),
    ("jag är inlåst", Violence),
    ("mamma vaknar inte", Emergency),
    ("mamma svarar inte hon bara ligger där", Emergency),
    ("min bror har svimmat o andas konstigt", Emergency),
    ("pappa har tatt för mycket piller", Emergency),
    ("jag har svalt massa alvedon", Emergency),
    ("jag har börja skära mig", SelfHarm),
    ("jag vil inte fins", Suicide),
    ("jag önskar jag aldrig fötts", Suicide),
    ("allt vore bättre om jag va död", Suicide),
    ("jag tänker hoppa frn bron", Suicide),
    ("jag har skrivit avskedsbrev", Suicide),
    ("snart är jag borta för alltid", Suicide),
    ("förlåt mamma för det jag ska göra", Suicide),
    ("mamma kasta saker på mig", Violence),
    ("han tog strypgrepp på mamma", Violence),
    ("pappa hotar döda mamma", Violence),
    ("dom ska skicka mig till somalia för att gifta mig", Abuse),
    ("min familj vill gifta bort mig", Abuse),
    ("de ska omskära min syster", Abuse),
    ("han tar på mej när mamma sover", Abuse),
    ("en gubbe vill att jag ska skicka nakenbilder", Abuse),
    ("han säger att han sprider mina nudes", Abuse),
    ("min styvpappa kommer in till mig på natten", Abuse),
    ("jag blev tvungen att ha sex", Abuse),
    ("han tvinga mej suga av", Abuse),
    ("my dad beats me evry day", Violence),
    ("im going to jump off the bridge", Suicide),
    ("im scared to go home my dad is drunk", Violence),
    ("someone is breaking in to our house", Emergency),
    ("mom will kill me if i am late she is serious", Emergency),
    ("im scared my mom will kill me if i am late", Emergency),
    ("he forced me to have sex", Abuse),
    ("أبي يهددنا بالسكين", Violence),
    ("ما بدي عيش", Suicide),
    ("تعبت من الحياة", Suicide),
    ("يريدون تزويجي غصبا", Abuse),
    ("أمي رح تقتلني إذا حكيت", Emergency),
    ("شخص يحاول الدخول الى بيتنا", Emergency),
    ("أخاف أرجع البيت", Violence),
    ("جرحت يدي بالشفرة", SelfHarm),
    ("waxaan rabaa inaan is dilo", Suicide),
    ("aabahay ayaa i garaaca", Violence),
    ("waxay rabaan inay i guuriyaan", Abuse),
    ("nin baa i taabtay", Abuse),
    ("walaalkay wuxuu igu hanjabay inuu i dilo", Violence),
    ("aabe wuxuu rabaa inuu hooyo dilo", Emergency),
    ("hooyo way i dilaysaa haddii aan sheego", Emergency),
    ("haluan tappaa itseni", Suicide),
    ("iskä löi mua", Violence),
    ("isä uhkaa puukolla", Emergency),
    ("veli uhkaa tappaa mut", Emergency),
    ("joku yrittää murtautua meille", Emergency),
    ("söin purkillisen lääkkeitä", Emergency),
    ("viillän ranteita", SelfHarm),
    ("setä koskee mua", Abuse),
    ("mut raiskattin", Abuse),
    ("mut pakotettiin seksiin", Abuse),
    ("pelkään että äiti tappaa mut jos oon myöhässä", Emergency),
    ("pappa hota oss me yxa", Emergency),
    ("hon e helt borta o svarar inte o ligger på golvet", Emergency),
    ("han kommr slå ihjäl mig", Emergency),
    ("jag stog på bron idag", Suicide),
    ("jag har rep i garderoben", Suicide),
    ("ingen skulle märka om jag dog", Suicide),
    ("jag vill bara sova å aldri vakna", Suicide),
    ("alla hade haft de bättre om jag va död", Suicide),
    ("mamma slår mig med bälte", Violence),
    ("pappa drog mig i håre", Violence),
    ("dom ska ta mig till mitt hemland och gifta bort mig", Abuse),
    ("han filmade mig i duschen", Abuse),
    ("han stoppade in fingrarna", Abuse),
    ("jag va full och han låg med mig fast jag sa nej", Abuse),
    ("nån gubbe på snap vill träffa mig o skickar dickpics", Abuse),
    ("jag river sönder armarna", SelfHarm),
    ("my brother strangled me", Violence),
    ("my mum locked me in the basement", Violence),
    ("my uncle put his hand in my pants", Abuse),
    ("i want to end my life", Suicide),
    ("i swallowed all my mums tablets", Emergency),
    ("he has a nife", Emergency),
    ("my dad hit me with a belt", Violence),
    ("أمي تحبسني في الغرفة", Violence),
    ("افكر بالانتحار", Suicide),
    ("ماعاد ابي اعيش", Suicide),
    ("اخذت كل الحبوب", Emergency),
    ("ساعدوني ابي يريد ان يقتلنا", Emergency),
    ("aabo suun ayuu igu garaacaa", Violence),
    ("adeerkay ayaa i taabta", Abuse),
    ("en halluu elää", Suicide),
    ("isä lukitsi mut huoneeseen", Violence),
    ("isäpuoli tulee yöllä mun huoneeseen", Abuse),
    ("äiti ei herää", Emergency),
    ("hän ei hengitä", Emergency),
    ("mom will kill me", Emergency),
    ("my mom will kill me", Emergency),
    ("mom will kill us", Emergency),
    ("he will kill me", Emergency),
    ("dad will kill me if he finds out", Emergency),
];

const CLOSE: &[&str] = &[
    "hej",
    "jag ska säga hejdå till alla i klassen för vi ska flytta",
    "vi ska säga hejdå till alla lärare",
    "säga hej då till alla innan sommarlovet",
    "hon sa hejdå till alla och gick hem",
    "min kompis flyttar och har sagt hej då till alla",
    "she said goodbye to everyone before she moved",
    "i said goodbye to everyone in my class",
    "say goodbye to everyone at school",
    "ودع الجميع في الحفلة",
    "قلت وداعا للجميع في المدرسة",
    "sanoin hyvästit kaikille luokkakavereille kun muutimme",
    "jag blev slagen i schack",
    "my brother beat me at chess",
    "الواجب يقتلني",
    "läksyt tappaa mut",
    "casharka ayaa i dilaya",
    "mamma vaknar inte av klockan",
    "bebisen vaknar inte på natten",
    "nån försöker ta sig in i laget",
    "ligger hemma sjuk och svarar inte på mejl",
    "katten ligger där och svarar inte",
    "koira ei herää",
    "opettaja lukitsi oven",
    "i got a knife for cooking",
    "jag har ett hopprep i garderoben",
    "läraren ber oss skicka bilder",
    "wuxuu taabtay kubadda",
    "waxaan rabaa inaan hooyo caawiyo",
    "i took all my books home",
    "vad gör jag då",
    "jag satt på bussen på bron",
    "skriv ett kort till dem som ska gifta sig",
    "macalinka ayaa i caawiyay",
    "شخص يحاول مساعدتي",
    "mom will kill me if i am late",
    "my dad will kill me if i fail the test",
];

#[test]
fn what_frightened_children_type_shows_a_card_also_misspelt() {
    let detector = detector();
    let read = |text: &str| detector.assess(text).map(|danger| danger.kind);
    let missed = TYPED.iter().filter(|(text, kind)| read(text) != Some(*kind));
    let missed: Vec<String> = missed.map(|(text, kind)| format!("{text} → {kind:?} but {:?}", read(text))).collect();
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), TYPED.len(), missed.join("\n"));
}

#[test]
fn what_only_sounds_so_shows_none() {
    let detector = detector();
    let wrong: Vec<&&str> = CLOSE.iter().filter(|text| detector.assess(text).is_some()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn an_idiom_is_none_until_somebody_is_in_earnest() {
    let detector = detector();
    let read = |text: &str| detector.assess(text).map(|danger| danger.kind);
    for (jest, earnest) in [
        ("mamma dödar mig om jag kommer för sent", "mamma dödar mig om jag kommer för sent på riktigt"),
        ("mum will kill us if we are late", "i am scared mum will kill us if we are late"),
        ("äiti tappaa mut jos oon myöhässä", "pelkään äiti tappaa mut jos oon myöhässä"),
        ("أمي ستقتلنا إذا تأخرنا", "أنا خائف أمي ستقتلنا إذا تأخرنا"),
        ("hooyo way i dilaysaa haddii aan daaho", "waan baqayaa hooyo way i dilaysaa haddii aan daaho"),
    ] {
        assert_eq!(read(jest), None, "{jest}");
        assert_eq!(read(earnest), Some(Emergency), "{earnest}");
    }
}
