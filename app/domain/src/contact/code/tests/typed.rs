//! Tests of reading a code the way people type it: what is forgiven, what is asked about, what is refused.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::super::words::{self, bare};
use super::*;

fn eight() -> [&'static str; 8] {
    Code::from_random(BYTES).words()
}

fn twenty() -> String {
    Code::from_random(BYTES).letters()
}

#[test]
fn what_stands_around_the_words_is_forgiven() {
    let words = eight();
    let spaced = words.join(" ");
    let numbered = |mark: &str| {
        let lines: Vec<String> = (1..).zip(words).map(|(at, word)| format!("{at}{mark}{word}")).collect();
        lines.join("\n")
    };
    for typed in [
        format!("kod: {spaced}"),
        format!("Code:{spaced}."),
        format!("Koden är \"{spaced}\""),
        format!("min kod är ”{spaced}”"),
        format!("  «{}»  ", words.join("»  «")),
        words.join("-"),
        words.join(", "),
        words.join(".\r\n"),
        words.join("\u{2013}"),
        words.join("\u{a0}"),
        spaced.to_uppercase(),
        spaced.nfd().collect(),
        format!("\u{FEFF}{}", words.join(" \u{200B}")),
        numbered(". "),
        numbered(") "),
        numbered(""),
        numbered("\u{FE0F}\u{20E3} "),
    ] {
        assert!(reads(&typed, BYTES), "{typed}");
    }
}

/// A digit as an Arabic keyboard has it.
fn eastern(letter: char) -> char {
    letter.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(letter)
}

/// The same on a Persian one.
fn persian(letter: char) -> char {
    letter.to_digit(10).and_then(|digit| char::from_u32(0x6f0 + digit)).unwrap_or(letter)
}

#[test]
fn what_stands_around_the_letters_is_forgiven() {
    let letters = twenty();
    for typed in [
        letters.to_lowercase(),
        letters.replace('-', ""),
        letters.replace('-', " - "),
        letters.replace('0', "o").replace('1', "l"),
        letters.replace('0', "O").replace('1', "I"),
        letters.chars().flat_map(|letter| [letter, ' ']).collect(),
        format!("Koden är: „{letters}“."),
        format!("رمزي: {}", letters.chars().map(eastern).collect::<String>()),
        format!("Koodini on {letters}"),
        format!("koodhkaaga: {}", letters.chars().map(persian).collect::<String>()),
        letters.replace('-', "\u{2011}\u{200D}"),
        letters.chars().map(wide).collect(),
    ] {
        assert!(reads(&typed, BYTES), "{typed}");
    }
}

/// The full-width form that a phone with a Japanese or Chinese keyboard writes.
fn wide(letter: char) -> char {
    if letter.is_ascii_graphic() { char::from_u32(u32::from(letter) + 0xFEE0).unwrap() } else { letter }
}

#[test]
fn what_is_no_code_is_named() {
    let words = eight();
    let letters = twenty();
    for (typed, bad) in [
        ("", BadCode::Empty),
        (" \u{200B}\u{301} -.,\n", BadCode::Empty),
        ("kod:", BadCode::Empty),
        (&words[..7].join(" "), BadCode::Count { found: 7 }),
        (&format!("{} {}", words.join(" "), words[0]), BadCode::Count { found: 9 }),
        ("hej", BadCode::Count { found: 1 }),
        (&letters[..letters.len() - 1], BadCode::Letters { found: 19 }),
        (&format!("{letters}7"), BadCode::Letters { found: 21 }),
        ("12345", BadCode::Letters { found: 5 }),
        (&letters.replacen(|letter: char| letter != '-', "U", 1), BadCode::Letter { at: 1 }),
        (&letters.replacen('-', "ж", 1), BadCode::Letters { found: 21 }),
        (&format!("{}\u{430}", &letters[..letters.len() - 1]), BadCode::Letter { at: 20 }),
        (&"0".repeat(20), BadCode::Checksum),
        (&"x".repeat(LONGEST + 1), BadCode::TooLong),
        (&" ".repeat(LONGEST + 1), BadCode::TooLong),
        (&"å".repeat(1 << 20), BadCode::TooLong),
    ] {
        assert_eq!(refused(typed), bad, "{typed:.60}");
    }
}

#[test]
fn the_longest_text_is_still_read() {
    let words = eight().join(" ");
    let room = LONGEST - words.chars().count();
    assert!(reads(&format!("{}{words}", " ".repeat(room)), BYTES));
    assert_eq!(refused(&format!("{}{words}", " ".repeat(room + 1))), BadCode::TooLong);
}

#[test]
fn a_typo_is_asked_about_and_not_guessed() {
    let mut words = eight().map(str::to_owned);
    let (second, last) = (eight()[1], eight()[7]);
    let (typo, other) = (format!("{second}x"), "qqqqq");
    words[1].clone_from(&typo);
    other.clone_into(&mut words[7]);
    let asked = refused(&words.join(" "));
    assert_eq!(asked, BadCode::Unknown { words: vec![(2, Some(second)), (8, None)] });
    // Neither what was typed nor what was meant is in what a log would get.
    let shown = format!("{asked:?} {asked}");
    assert!([second, last, &*typo, other].iter().all(|word| !shown.contains(word)), "{shown}");
}

#[test]
fn places_count_a_word_pair_without_its_space_as_two() {
    let words = eight();
    assert!(words::split(&[words[0], words[1]].concat().chars().map(bare).collect::<String>()).is_some());
    let typed = format!("{}{} {} qqqqq {}", words[0], words[1], words[2], words[4..].join(" "));
    assert_eq!(refused(&typed), BadCode::Unknown { words: vec![(4, None)] });
}

/// A code typed by a careless hand: every word its own case and spelling of å, ä and ö, anything between.
fn careless() -> impl Strategy<Value = ([u8; 11], String)> {
    const BETWEEN: [&str; 12] =
        [" ", "  ", "-", ", ", ".", "\n", "\r\n", "\" \"", " ’", "” ”", "\u{a0}", " \u{200B}\u{2013} "];
    const FRONT: [&str; 6] = ["", "kod: ", "Kod:", "Koden är ", "code: ", "«"];
    let word = (0..4_u8, 0..4_u8, 0..BETWEEN.len());
    (any::<[u8; 11]>(), prop::array::uniform8(word), 0..FRONT.len(), any::<bool>()).prop_map(
        |(bytes, hands, front, numbers)| {
            let mut typed = FRONT[front].to_owned();
            for (at, (word, (case, dots, between))) in Code::from_random(bytes).words().iter().zip(hands).enumerate() {
                let dotted = word.chars().map(|letter| match (dots, bare(letter)) {
                    (0, _) => letter,
                    (1, plain) => plain,
                    (2, 'a') => 'å',
                    (_, 'a') => 'ä',
                    (_, 'o') => 'ö',
                    (_, other) => other,
                });
                if numbers {
                    typed.extend([char::from(b"12345678"[at]), '.', ' ']);
                }
                match case {
                    0 => typed.extend(dotted),
                    1 => typed.extend(dotted.flat_map(char::to_uppercase)),
                    2 => typed.extend(dotted.collect::<String>().nfd()),
                    _ => typed.extend(dotted.map(wide).flat_map(|letter| [letter, '\u{200C}'])),
                }
                typed.push_str(BETWEEN[between]);
            }
            (bytes, typed)
        },
    )
}

proptest! {
    #[test]
    fn words_are_read_however_carelessly_they_are_typed((bytes, typed) in careless()) {
        prop_assert!(reads(&typed, bytes), "{}", typed);
    }

    #[test]
    fn letters_are_read_however_they_are_grouped(bytes: [u8; 11], hand in prop::collection::vec((any::<bool>(), 0..6_usize), 20)) {
        let mut typed = String::new();
        for (letter, (small, between)) in Code::from_random(bytes).letters().replace('-', "").chars().zip(hand) {
            let letter = match letter {
                '0' if between == 1 => 'O',
                '1' if between == 1 => 'I',
                '1' if between == 2 => 'L',
                other => other,
            };
            typed.push(if small { letter.to_ascii_lowercase() } else { letter });
            typed.push_str(["", "", "", "-", " ", " \u{2013}\n"][between]);
        }
        prop_assert!(reads(&typed, bytes), "{}", typed);
    }

    #[test]
    fn a_missing_space_is_found_or_counted_and_never_misread(bytes: [u8; 11], at in 0..7_usize) {
        let words = Code::from_random(bytes).words();
        let joined = [words[at], words[at + 1]].concat();
        let typed = format!("{} {joined} {}", words[..at].join(" "), words[at + 2..].join(" "));
        if words::split(&joined.chars().map(bare).collect::<String>()).is_some() {
            prop_assert!(reads(&typed, bytes));
        } else {
            prop_assert_eq!(refused(&typed), BadCode::Count { found: 7 });
        }
    }

    #[test]
    fn a_wrong_letter_is_refused(bytes: [u8; 11], at in 0..20_usize, by in 1..32_usize) {
        const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut letters: Vec<char> = Code::from_random(bytes).letters().replace('-', "").chars().collect();
        let was = ALPHABET.find(letters[at]).unwrap();
        letters[at] = ALPHABET.chars().nth((was + by) % 32).unwrap();
        prop_assert_eq!(refused(&letters.iter().collect::<String>()), BadCode::Checksum);
    }

    #[test]
    fn neighbours_that_changed_places_are_refused(bytes: [u8; 11], at in 0..19_usize) {
        let mut letters: Vec<char> = Code::from_random(bytes).letters().replace('-', "").chars().collect();
        prop_assume!(letters[at] != letters[at + 1]);
        letters.swap(at, at + 1);
        prop_assert_eq!(refused(&letters.iter().collect::<String>()), BadCode::Checksum);
    }

    #[test]
    fn a_word_with_a_typo_is_never_taken_for_another(bytes: [u8; 11], at in 0..8_usize, place in 0..7_usize, new in prop::char::range('a', 'z'), edit in 0..4) {
        let words = Code::from_random(bytes).words();
        let mut letters: Vec<char> = words[at].chars().map(bare).collect();
        let was = letters.clone();
        let place = place % letters.len();
        match edit {
            0 => letters.insert(place, new),
            1 => letters[place] = new,
            2 => drop(letters.remove(place)),
            _ if place + 1 < letters.len() => letters.swap(place, place + 1),
            _ => letters.push(new),
        }
        prop_assume!(letters != was);
        let wrong: String = letters.into_iter().collect();
        let mut typed = words.map(str::to_owned);
        typed[at] = wrong;
        prop_assert!(Code::parse(&typed.join(" ")).is_err());
    }

    #[test]
    fn no_text_makes_it_panic_and_no_error_repeats_it(typed in "\\PC{0,60}|[a-zåäö0-9 .\\-]{0,120}|(?s).{0,410}") {
        if let Err(bad) = Code::parse(&typed) {
            let shown = format!("{bad:?} {bad}");
            let long: Vec<&str> = typed.split_whitespace().filter(|word| word.chars().count() > 12).collect();
            prop_assert!(long.iter().all(|word| !shown.contains(word)));
            prop_assert!(shown.len() < 120);
        }
    }

    #[test]
    fn words_of_the_list_in_any_number_are_a_code_only_when_eight(places in prop::collection::vec(0..2048_usize, 1..12)) {
        let typed = places.iter().map(|at| words::word(*at)).collect::<Vec<_>>();
        // Twenty letters fit a checksum by chance once in four thousand, and would rightly be read as letters.
        prop_assume!(typed.concat().chars().count() != 20);
        match Code::parse(&typed.join(" ")) {
            Ok(code) => prop_assert_eq!(code.words().to_vec(), typed),
            Err(bad) => prop_assert_eq!((bad, places.len() == 8), (BadCode::Count { found: places.len() }, false)),
        }
    }
}
