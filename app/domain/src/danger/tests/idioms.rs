//! Idioms of dying and killing that scare nobody, beside the same words as a threat; and goodbyes to everyone.

use super::super::DangerKind::{Emergency, Suicide};
use super::{DangerKind, detector};

/// Said of a grown-up who will be cross: late, a bus that was missed, a thing that was forgotten.
const CROSS: &[&str] = &[
    "mamma dödar oss om vi kommer sent",
    "mamma dödar mig om jag kommer för sent",
    "morsan kommer att döda oss om vi blir sena",
    "pappa dödar mig om vi missar bussen",
    "läraren dödar mig om jag glömmer läxan",
    "mum will kill us if we are late",
    "my mom is going to kill me if I'm late",
    "mum's gonna kill us if we miss the bus",
    "dad will kill me if i forget my keys",
    "äiti tappaa meidät jos myöhästymme",
    "äiti tappaa mut jos oon myöhässä",
    "أمي ستقتلنا إذا تأخرنا",
    "ماما رح تقتلني إذا تأخرت",
    "الملل يقتلني",
    "hooyo way i dilaysaa haddii aan daaho",
    "hooyo way na dilaysaa haddaan daahno",
    "vi sa hejdå till alla på avslutningen",
    "we said goodbye to everyone at the party",
    "jag sa hej till alla",
];

/// The same words without such a reason, of somebody else, or with more said beside them. In doubt there is a card.
const THREAT: &[(&str, DangerKind)] = &[
    ("mamma dödar oss", Emergency),
    ("mamma dödar oss om vi berättar", Emergency),
    ("mamma dödar mig om jag kommer hem sent", Emergency),
    ("pappa dödar mig om jag kommer sent", Emergency),
    ("han dödar mig om jag kommer sent", Emergency),
    ("hon sa att hon dödar oss om vi kommer sent", Emergency),
    ("mamma dödar oss om vi kommer sent hon har en kniv", Emergency),
    ("mum will kill us if we tell", Emergency),
    ("dad will kill us if we are late", Emergency),
    ("my stepdad is going to kill me if i am late", Emergency),
    ("isä tappaa meidät", Emergency),
    ("äiti tappaa minut jos kerron", Emergency),
    ("أبي سيقتلني", Emergency),
    ("أبي سيقتلنا إذا تأخرنا", Emergency),
    ("أمي ستقتلني", Emergency),
    ("aabahay wuu i dilayaa haddii aan daaho", Emergency),
    ("hooyo way i dilaysaa", Emergency),
    ("mamma dödar oss om vi kommer sent men jag vill dö", Suicide),
    ("skrev hejdå till alla", Suicide),
    ("hon skrev hejdå till alla i chatten", Suicide),
    ("han har skrivit hej då till alla", Suicide),
    ("har tagit farväl av alla", Suicide),
    ("he wrote goodbye to everyone", Suicide),
    ("she left a goodbye note", Suicide),
    ("hän kirjoitti hyvästit kaikille", Suicide),
    ("poikani hyvästeli kaikki", Suicide),
    ("كتب وداعا للجميع", Suicide),
    ("ابنتي ودعت الجميع", Suicide),
    ("wuxuu qoray macsalaamo dhammaan", Suicide),
];

#[test]
fn a_grown_up_who_will_be_cross_is_no_danger() {
    let detector = detector();
    let wrong: Vec<&&str> = CROSS.iter().filter(|text| detector.assess(text).is_some()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_same_words_as_a_threat_and_a_goodbye_to_everyone_show_a_card() {
    let detector = detector();
    let read = |text: &str| detector.assess(text).map(|danger| danger.kind);
    let missed = THREAT.iter().filter(|(text, kind)| read(text) != Some(*kind));
    let missed: Vec<String> = missed.map(|(text, kind)| format!("{text} → {kind:?} but {:?}", read(text))).collect();
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), THREAT.len(), missed.join("\n"));
}
