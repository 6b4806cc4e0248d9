//! Sentences: numbers are names that a cell fills, and nobody types one.

use super::release::{Part, parts};
use crate::mapping::release::sentence::{typed_count, typed_number};

#[test]
fn a_sentence_in_parts() {
    let found = parts("Ungefär {tio} visste, {alla} svarade.");
    let expected = [
        Part::Words("Ungefär "),
        Part::Number("tio"),
        Part::Words(" visste, "),
        Part::Number("alla"),
        Part::Words(" svarade."),
    ];
    assert_eq!(found, expected);
    assert_eq!(parts(""), []);
    assert_eq!(parts("öppen {klammer"), [Part::Words("öppen {klammer")]);
}

#[test]
fn numbers_that_somebody_typed() {
    for typed in
        ["40 visste", "Tre av tio", "Hälften visste", "tvåhundra { visste", "٤ من ١٠", "½ visste", "Många %", "twice"]
    {
        assert!(typed_number(typed).is_some(), "{typed}");
    }
    for fine in ["Ungefär {tio} visste", "En av våra frågor handlar om sex", "Många visste ett namn", "{a}{b}"] {
        assert_eq!(typed_number(fine), None, "{fine}");
    }
}

#[test]
fn numbers_of_people_among_other_words() {
    for typed in [
        "3 barn i Borgholm",
        "två elever sa",
        "40 % visste",
        "det var fyra unga",
        "5 av oss",
        "three girls said so",
        "Kolme lasta sanoi niin",
        "lapsista kolme",
        "12 oppilasta",
        "kaksikymmentä nuorta",
        "Saddex carruur ah",
        "shan ka mid ah ardayda",
        "carruur afar ah",
        "ثلاثة أطفال",
        "وخمسة من الأولاد",
        "قال طفلان لا",
        "٤٠٪ عرفوا",
    ] {
        assert!(typed_count(typed).is_some(), "{typed}");
    }
    for fine in [
        "Då svarar Bris, 116 111.",
        "Från augusti 2027 ska barnen",
        "Öppet 8–16",
        "Vi är en grupp elever",
        "Två kuratorer ska finnas på varje skola",
        "Koulussa on kaksi kuraattoria",
        "Lapset saavat kaksi tuntia viikossa",
        "Laba lataliye ayaa iskuulka jooga",
        "في كل مدرسة مرشدان اثنان",
        "الفتيات والأولاد يعرفون",
    ] {
        assert_eq!(typed_count(fine), None, "{fine}");
    }
}
