//! What is marked, what is not, and what never happens.

use std::collections::HashSet;

use proptest::prelude::*;

use super::{Kind, Lexicon, Mark, marks, parts};
use crate::mapping::words::synthetic::{GIVEN, HARMLESS, Made, Maker};

fn lexicon() -> Lexicon {
    Lexicon::new(["Bild och Formskolan", "Jenny Nyströmsskolan", "Åby skola", "Villa Kullen"], ["Kalmar", "Ruda"])
}

/// What is marked in a text: the words and what they may be.
fn seen(text: &str) -> Vec<(String, Kind)> {
    let found = marks(&lexicon(), text);
    found.iter().map(|mark| (text[mark.from..mark.to].to_owned(), mark.kind)).collect()
}

fn has(text: &str, words: &str, kind: Kind) {
    let found = seen(text);
    assert!(found.iter().any(|(said, of)| said == words && *of == kind), "{text}: {words} as {kind:?} in {found:?}");
}

#[test]
fn each_kind_is_told_apart() {
    for (text, words, kind) in [
        ("mitt nummer är 090315-1234", "090315-1234", Kind::Personnummer),
        ("20090315 1234", "20090315 1234", Kind::Personnummer),
        ("2 0 0 9 0 3 1 5 - 1 2 3 4 sa hon", "2 0 0 9 0 3 1 5 - 1 2 3 4", Kind::Personnummer),
        ("0903.75.1234 är ett samordningsnummer", "0903.75.1234", Kind::Personnummer),
        ("ring 070-123 45 67", "070-123 45 67", Kind::Phone),
        ("ring +46 70 123 45 67 nu", "+46 70 123 45 67", Kind::Phone),
        ("skriv till lo.ek@skola.se i kväll", "lo.ek@skola.se", Kind::Mail),
        ("kolla www.minblogg.nu/jag", "www.minblogg.nu/jag", Kind::Web),
        ("kolla minblogg.nu", "minblogg.nu", Kind::Web),
        ("min snap är kingen", "kingen", Kind::User),
        ("det var nova_lol som skrev", "nova_lol", Kind::User),
        ("kevin09 skrev det", "kevin09", Kind::User),
        ("min kompis Hampus slutade", "Hampus", Kind::Name),
        ("jag såg Majkens jacka", "Majkens", Kind::Name),
        ("Runa slog mig", "Runa", Kind::Name),
        ("jag tror att Måns vet", "Måns", Kind::Name),
        ("vi var hos anna lundkvist", "anna lundkvist", Kind::Name),
        ("jag och my brukar prata", "my", Kind::Name),
        ("en som heter sund", "sund", Kind::Name),
        ("på tallhedsskolan är det bråk", "tallhedsskolan", Kind::School),
        ("jag går på jenny nyströmsskolan", "jenny nyströmsskolan", Kind::School),
        ("lärarna i Bild och formskolan lyssnar", "Bild och formskolan", Kind::School),
        ("jag bor på Villa kullen", "Villa kullen", Kind::School),
        ("på Oscars gymnasium", "Oscars gymnasium", Kind::School),
        ("jag går i 7B", "7B", Kind::Class),
        ("alla i 7 b är elaka", "7 b", Kind::Class),
        ("i klass 8C är det kul", "klass 8C", Kind::Class),
        ("vi i åttan på skolan", "åttan", Kind::Class),
        ("jag går i NA21", "NA21", Kind::Class),
        ("min klass är bra", "min klass", Kind::Class),
        ("det hände den 3 mars", "den 3 mars", Kind::Date),
        ("det hände 12/4", "12/4", Kind::Date),
        ("i fredags på ica såg jag dem", "fredags", Kind::Date),
        ("i fredags i Kalmar", "fredags", Kind::Date),
        ("jag bor i ruda", "ruda", Kind::Place),
        ("jag har adhd", "adhd", Kind::Health),
        ("han har asbergers syndrom", "asbergers", Kind::Health),
        ("de bor på Ekgatan 4 b", "Ekgatan 4 b", Kind::Address),
        ("de bor på storgatan", "storgatan", Kind::Address),
        ("koden är 4711", "4711", Kind::Digits),
        ("noll sju noll tre två", "noll sju noll tre två", Kind::Digits),
        ("det heter blorf", "blorf", Kind::Name),
        ("det var en snorkig typ", "snorkig", Kind::Unusual),
    ] {
        has(text, words, kind);
    }
}

#[test]
fn what_everybody_says_is_left_alone() {
    for text in [
        "jag går i skolan",
        "Det är bra på gymnasiet",
        "Jag fick vänta 3 månader",
        "i fredags var jag ledsen",
        "min mamma och min pappa",
        "Mamma säger att Skolan är viktig"[..5].trim(),
        "på vägen hem",
        "skolgården är liten",
        "10min är för kort",
    ] {
        assert_eq!(seen(text), [], "{text}");
    }
}

#[test]
fn most_harmless_sentences_have_no_mark() {
    let marked: Vec<_> = HARMLESS.iter().filter(|text| !seen(text).is_empty()).collect();
    assert!(marked.len() * 4 <= HARMLESS.len(), "{} of {}: {marked:?}", marked.len(), HARMLESS.len());
}

#[test]
fn the_names_of_the_texts_are_in_no_list() {
    let known: HashSet<&str> = include_str!("given.txt").lines().collect();
    let held: Vec<_> = GIVEN.iter().filter(|name| known.contains(name.to_lowercase().as_str())).collect();
    assert!(held.is_empty(), "{held:?}");
}

/// Whether something of what tells is left unmarked.
pub(crate) fn leaks(made: &Made, found: &[Mark]) -> Vec<(String, Kind)> {
    let open = |from: usize, to: usize| {
        let letters = made.text[from..to].char_indices().filter(|(_, letter)| letter.is_alphanumeric());
        let mut bare =
            letters.filter(|(at, _)| !found.iter().any(|mark| mark.from <= from + at && from + at < mark.to));
        bare.next().is_some()
    };
    let told = made.told.iter().filter(|(from, to, _)| open(*from, *to));
    told.map(|(from, to, kind)| (made.text[*from..*to].to_owned(), *kind)).collect()
}

#[test]
fn at_most_three_texts_in_a_hundred_leak() {
    let (mut maker, lexicon) = (Maker::new(7), lexicon());
    let (mut leaking, mut examples) = (0, Vec::new());
    for _ in 0..4000 {
        let made = maker.text();
        let left = leaks(&made, &marks(&lexicon, &made.text));
        if !left.is_empty() {
            leaking += 1;
            examples.push((left, made.text));
        }
    }
    examples.truncate(20);
    assert!(leaking <= 120, "{leaking} of 4000 leak: {examples:#?}");
}

proptest! {
    #[test]
    fn marks_are_whole_letters_in_order_and_never_over_each_other(text in "\\PC{0,60}|[a-zåäö0-9@._ /:\\n-]{0,60}|(\\PC|[ 0-9A-ZÅ.]){0,40}") {
        let found = marks(&lexicon(), &text);
        let mut last = 0;
        for mark in &found {
            prop_assert!(mark.from >= last && mark.to > mark.from && mark.to <= text.len());
            prop_assert!(text.is_char_boundary(mark.from) && text.is_char_boundary(mark.to));
            last = mark.to;
        }
        let whole: String = parts(&text, &found).iter().map(|(part, _)| *part).collect();
        prop_assert_eq!(whole, text);
    }

    #[test]
    fn a_personal_identity_number_is_marked_however_it_is_spaced(
        year in 1940_u32..2024, month in 1_u32..13, day in 1_u32..32, co in any::<bool>(), last in 0_u32..10_000, short in any::<bool>(),
        gaps in proptest::collection::vec("|| | - |-|\\.| |  |/|–", 12), around in "(hej |mitt nummer: |)",
    ) {
        let whole = format!("{year}{month:02}{:02}{last:04}", day + if co { 60 } else { 0 });
        let digits = if short { &whole[2..] } else { &whole[..] };
        let number: String = digits.chars().zip(&gaps).flat_map(|(digit, gap)| std::iter::once(digit).chain(gap.chars())).collect();
        let number = number.trim_end_matches([' ', '-', '.', '/', '–']);
        let text = format!("{around}{number}, sa hon");
        let found = marks(&lexicon(), &text);
        let (from, to) = (around.len(), around.len() + number.len());
        prop_assert!(found.iter().any(|mark| mark.from <= from && mark.to >= to), "{} {:?}", text, found);
    }
}
