//! Danger as it is typed at night in each language of the site, by whom it is about and by those who look after them.

use super::super::DangerKind::{Abuse, Emergency, SelfHarm, Suicide, Violence};
use super::{DangerKind, detector};

const TYPED: &[(&str, DangerKind)] = &[
    // Swedish.
    ("jag vill bara försvinna", Suicide),
    ("mamma slår mig när hon är arg", Violence),
    ("pappa hotar att döda oss", Violence),
    ("jag mår så dåligt att jag inte vill vakna", Suicide),
    ("min styvpappa kommer in till mig på nätterna", Abuse),
    ("han tog en bild på mig naken och hotar skicka den", Abuse),
    ("jag har skurit mig igen", SelfHarm),
    ("jag är rädd för min bror", Violence),
    ("jag har tagit för många tabletter", Emergency),
    ("mitt barn säger att hon hatar sitt liv", Suicide),
    ("pappa låser in mig", Violence),
    ("min dotter har försökt ta livet av sig", Suicide),
    // English.
    ("i want to disappear", Suicide),
    ("my mom hits me when she is angry", Violence),
    ("he threatens to send my nudes", Abuse),
    ("i took too many pills", Emergency),
    ("i hurt myself again", SelfHarm),
    ("i dont see the point of living", Suicide),
    ("my daughter wants to die", Suicide),
    ("my son says he wants to kill himself", Suicide),
    ("my son cuts himself", SelfHarm),
    ("someone touched me and i did not want it", Abuse),
    ("my stepdad comes into my room at night", Abuse),
    ("my dad said he will kill us", Emergency),
    ("my husband hits our children", Violence),
    ("i am scared to go home", Violence),
    ("they will marry me off", Abuse),
    ("i wish i was dead", Suicide),
    // Finnish.
    ("en halua enää elää", Suicide),
    ("haluaisin vain kadota", Suicide),
    ("äiti lyö minua", Violence),
    ("isä hakkaa meitä", Violence),
    ("otin liikaa lääkkeitä", Emergency),
    ("viilsin itseäni taas", SelfHarm),
    ("poikani puhuu itsemurhasta", Suicide),
    ("tyttäreni viiltelee", SelfHarm),
    ("hän uhkaa levittää kuviani", Abuse),
    ("joku kosketti minua vaikka en halunnut", Abuse),
    ("pelkään mennä kotiin", Violence),
    ("isä uhkaa tappaa meidät", Emergency),
    ("toivon että olisin kuollut", Suicide),
    ("lapseni sanoo että haluaa kuolla", Suicide),
    ("minut aiotaan naittaa", Abuse),
    ("en jaksa enää", Suicide),
    ("poikani ei halua elää", Suicide),
    ("mieheni lyö lapsia", Violence),
    // Arabic.
    ("أريد أن أختفي", Suicide),
    ("أمي تضربني", Violence),
    ("أبي يضربنا", Violence),
    ("زوجي يضرب الأولاد", Violence),
    ("أخذت حبوب كثيرة", Emergency),
    ("أجرح نفسي", SelfHarm),
    ("ابنتي تجرح نفسها", SelfHarm),
    ("ابني يتحدث عن الانتحار", Suicide),
    ("يهددني بنشر صوري", Abuse),
    ("لمسني وأنا لا أريد", Abuse),
    ("أخاف أن أعود إلى البيت", Violence),
    ("يهدد بقتلنا", Violence),
    ("أتمنى لو كنت ميتا", Suicide),
    ("ابنتي تقول إنها تريد أن تموت", Suicide),
    ("يريدون تزويجي", Abuse),
    ("لم أعد أحتمل", Suicide),
    ("أخي يضربني", Violence),
    ("تعبت من حياتي", Suicide),
    // Somali.
    ("waxaan rabaa inaan dhinto", Suicide),
    ("ma rabo inaan noolaado", Suicide),
    ("hooyaday way i garaacdaa", Violence),
    ("aabahay wuu na garaacaa", Violence),
    ("ninkaygu carruurta wuu garaacaa", Violence),
    ("kiniinno badan ayaan liqay", Emergency),
    ("jirkayga ayaan jarjaraa", SelfHarm),
    ("gabadhaydu way is jartaa", SelfHarm),
    ("wiilkaygu wuxuu rabaa inuu is dilo", Suicide),
    ("wuxuu ii hanjabay inuu sawirradayda faafiyo", Abuse),
    ("wuu i taabtay anigoon rabin", Abuse),
    ("waan ka baqayaa guriga", Violence),
    ("wuxuu yiri waan ku dilayaa", Emergency),
    ("waa la i kufsaday", Abuse),
    ("waa la i guurinayaa", Abuse),
    ("gabadhaydu waxay tiri waan dhimanayaa", Suicide),
    ("walaalkay wuu i garaacaa", Violence),
    ("nolosha waan ka daalay", Suicide),
    // Swedish in few words.
    ("jag vill inte finnas", Suicide),
    ("jag är rädd för pappa", Violence),
    ("han slår mamma", Violence),
    ("min lillebror blir slagen", Violence),
    ("någon tar på mig fast jag inte vill", Abuse),
    ("jag gör illa mig", SelfHarm),
    ("han hotar mig", Violence),
    ("mitt barn vill dö", Suicide),
];

/// What lies close and is none.
const CLOSE: &[&str] = &[
    "i want to marry my boyfriend",
    "my dad will kill me if i fail the test",
    "the kids hit the ball",
    "no point in going to school",
    "i do not get the point of this homework",
    "can you come into my room",
    "pappa kommer in och säger god natt",
    "mamma kommer in till mig på kvällen och säger god natt",
    "my cat comes in my bed at night",
    "i want my pimples to disappear",
    "hunden kommer in till mig på natten",
    "jag hatar mitt jobb",
    "otin lääkkeitä kurkkukipuun",
    "otin kuvan",
    "kosketti minua sydämestä",
    "toivon että koe on ohi",
    "haluan mennä naimisiin joskus",
    "viilsin omenan",
    "miltä se näyttää",
    "numero näyttää liian lyhyeltä",
    "أخذت الدواء",
    "أخذت حبوب للصداع",
    "أريد صور جميلة",
    "أخاف من الامتحان",
    "أريد أن أتزوج",
    "خائف من الكلب",
    "waxaan ka baqayaa imtixaanka",
    "kiniin ayaan qaatay",
    "guur waan rabaa",
    "sawirro ayaan diray",
    "nolosha way fiican tahay",
];

/// Every one of these is found, and as what it is.
pub(super) fn all_are_found(typed: &[(&str, DangerKind)]) {
    let detector = detector();
    let read = |text: &str| detector.assess(text).map(|danger| danger.kind);
    let missed = typed.iter().filter(|(text, kind)| read(text) != Some(*kind));
    let missed: Vec<String> = missed.map(|(text, kind)| format!("{text} → {kind:?} but {:?}", read(text))).collect();
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), typed.len(), missed.join("\n"));
}

/// None of these is found.
pub(super) fn none_is_found(close: &[&str]) {
    let detector = detector();
    let wrong: Vec<&&str> = close.iter().filter(|text| detector.assess(text).is_some()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn danger_is_found_in_the_words_of_every_language() {
    all_are_found(TYPED);
}

#[test]
fn what_lies_close_to_danger_shows_no_card() {
    none_is_found(CLOSE);
}
