//! Words said once a release is out: they are read beside its numbers and cannot be mended.

use proptest::prelude::*;

use super::release::{Fault, LONGEST, Said, Why};
use super::sample;
use crate::mapping::words::prefilter::Lexicon;
use crate::survey::questionnaire::Text;

fn said(child: &str, adult: &str) -> Said {
    let text = |words: &str| Text([("sv".to_owned(), words.to_owned())].into());
    Said { child: text(child), adult: text(adult) }
}

fn asked(why: Why, about: Option<&str>, said: &Said) -> Option<(String, Fault)> {
    let known = Lexicon::new([], []);
    sample::release().afterword_broken(why, about, said, &known).map(|broken| (broken.at, broken.fault))
}

fn fault(why: Why, text: &str) -> Option<Fault> {
    asked(why, None, &said(text, "Vi skrev fel.")).map(|(_, fault)| fault)
}

#[test]
fn words_of_a_child_and_a_grown_up_that_name_numbers_of_their_finding() {
    let release = sample::release();
    let finding = release.findings[0].id.clone();
    let name = release.findings[0].numbers[0].name.clone();
    let named = format!("Vi skrev fel. Det rätta är {{{name}}} av eleverna.");
    for why in Why::ALL {
        assert_eq!(asked(why, Some(&finding), &said(&named, &named)), None);
        assert_eq!(asked(why, None, &said("Vi skrev fel.", "Vi skrev fel.")), None);
        assert_eq!(asked(why, None, &said(&named, "Vi skrev fel.")), Some(("child/sv".into(), Fault::Number)));
        assert_eq!(asked(why, Some("annat"), &said("Fel.", "Fel.")), Some(("finding".into(), Fault::Unknown)));
        assert_eq!(asked(why, None, &said("Fel.", " ")), Some(("adult/sv".into(), Fault::Text)));
        assert_eq!(fault(why, &"å".repeat(LONGEST + 1)), Some(Fault::Text));
    }
    let mut two = said(&named, "Vi skrev fel.");
    two.child.0.insert("en".to_owned(), "We were wrong.".to_owned());
    let other = asked(Why::Erratum, Some(&finding), &two);
    assert_eq!(other, Some(("child/en".into(), Fault::Text)), "other numbers in another language");
}

#[test]
fn no_number_of_people_comes_from_somebodys_hand() {
    for text in [
        "3 barn i Borgholm svarade ja",
        "3 i Borgholm svarade nej",
        "Femton i Borgholm svarade nej",
        "Barnen i Borgholm var tjugofem",
        "Ingen flicka i Högsby svarade ja",
        "Alla barn i Högsby svarade ja",
        "Trehundra elever svarade",
        "Ett barn i Borgholm svarade ja",
        "Sex flickor i Högsby svarade nej",
        "Det var 2014 barn i Borgholm och 12 svarade",
        "t\u{ad}vå barn",
        "fe\u{34f}m barn",
        "fe\u{200d}m barn",
        "fe\u{fe0f}m barn",
    ] {
        for why in Why::ALL {
            assert!(fault(why, text).is_some(), "{why:?}: {text}");
        }
    }
    for (language, text) in [
        ("fi", "Kolme lasta vastasi"),
        ("so", "Saddex carruur ah"),
        ("ar", "٣ أطفال"),
        ("ar", "وخمسة أطفال"),
        ("fi", "12 lasta"),
    ] {
        let mut two = said("Vi skrev fel.", "Vi skrev fel.");
        two.adult.0.insert(language.to_owned(), text.to_owned());
        for why in Why::ALL {
            assert_eq!(asked(why, None, &two), Some((format!("adult/{language}"), Fault::Number)), "{text}");
        }
    }
    for text in [
        "Nu har varje klass en stund i veckan.",
        "Klart 2027.",
        "Alla skolor i Borgholm har ett kort nu.",
        "Öppet 8–16.",
    ] {
        assert_eq!(fault(Why::FollowUp, text), None, "{text}");
    }
    assert_eq!(fault(Why::Erratum, "Klart 2027."), Some(Fault::Number));
}

#[test]
fn under_a_finding_of_one_place_the_place_need_not_be_named() {
    let mut release = sample::release();
    let (id, known) = (release.findings[0].id.clone(), Lexicon::new([], []));
    let words = said("Ett barn svarade ja.", "Vi skrev fel.");
    let fault = |release: &super::release::Release| {
        release.afterword_broken(Why::FollowUp, Some(&id), &words, &known).map(|broken| broken.fault)
    };
    assert_eq!(fault(&release), None);
    release.findings[0].about.key.municipality = "0885".to_owned();
    assert_eq!(fault(&release), Some(Fault::Number));
}

#[test]
fn nobody_is_told_apart_and_numbers_to_call_come_from_the_directory() {
    for text in ["Ring mig på 070-174 06 05.", "Skriv till anna@demo.se.", "Det gällde en elev i 8B.", "Se www.demo.se"]
    {
        for why in Why::ALL {
            assert!(fault(why, text).is_some(), "{why:?}: {text}");
        }
    }
}

proptest! {
    /// An error that was found is never told with a number that no cell holds, in whatever language.
    #[test]
    fn an_erratum_types_no_number(
        before in "[a-zåäö {}]{0,12}",
        number in 0_u32..2000,
        after in "[a-zåäö .]{0,12}",
        language in "sv|sv-x-latt|en|ar|so|fi",
    ) {
        let text = format!("{before} {number}{after}");
        let mut words = said("Fel.", "Fel.");
        words.child.0.insert(language.clone(), text.clone());
        prop_assert!(asked(Why::Erratum, None, &words).is_some());
        let mut words = said("Fel.", "Fel.");
        words.adult.0.insert(language, text);
        prop_assert!(asked(Why::Erratum, None, &words).is_some());
    }
}
