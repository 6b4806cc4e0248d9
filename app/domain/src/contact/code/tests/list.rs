//! Tests of the word list: everything the reading of words relies on, and that nobody changes it by accident.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::words::{self, LIST, bare};
use super::deny::unpleasant;

fn plain(word: &str) -> String {
    word.chars().map(bare).collect()
}

fn list() -> Vec<&'static str> {
    LIST.lines().collect()
}

#[test]
fn there_are_2048_words_in_plain_order() {
    let plain: Vec<String> = list().into_iter().map(plain).collect();
    assert_eq!(plain.len(), 2048);
    // Strictly: sorted, and unique even when å, ä and ö are typed as a and o.
    assert!(plain.is_sorted_by(|one, next| one < next));
}

#[test]
fn every_word_has_three_to_seven_small_swedish_letters() {
    for word in list() {
        assert!((3..=7).contains(&word.chars().count()), "{word}");
        assert!(word.chars().all(|letter| matches!(letter, 'a'..='z' | 'å' | 'ä' | 'ö')), "{word}");
    }
}

#[test]
fn no_two_words_differ_only_in_rings_and_dots() {
    let plain: BTreeSet<String> = list().into_iter().map(plain).collect();
    assert_eq!(plain.len(), list().len());
}

/// Everything one Damerau–Levenshtein edit away, made by hand and not by the code under test.
fn neighbours(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut near = BTreeSet::new();
    for at in 0..=letters.len() {
        let (start, end) = letters.split_at(at);
        let text = |middle: &[char], end: &[char]| start.iter().chain(middle).chain(end).collect::<String>();
        if let [_, rest @ ..] = end {
            near.insert(text(&[], rest));
            near.extend(('a'..='z').map(|new| text(&[new], rest)));
        }
        if let [one, two, rest @ ..] = end {
            near.insert(text(&[*two, *one], rest));
        }
        near.extend(('a'..='z').map(|new| text(&[new], end)));
    }
    near.remove(word);
    near
}

#[test]
fn one_typo_never_makes_another_word() {
    let plain: BTreeSet<String> = list().into_iter().map(plain).collect();
    for word in &plain {
        let close: Vec<String> = neighbours(word).intersection(&plain).cloned().collect();
        assert!(close.is_empty(), "{word}: {close:?}");
    }
}

#[test]
fn no_word_is_two_words_joined() {
    for word in list() {
        assert_eq!(words::split(&plain(word)), None, "{word}");
        let joined = plain(word);
        let both =
            |cut| joined.split_at_checked(cut).is_some_and(|(a, b)| words::place(a).and(words::place(b)).is_some());
        assert!(!(1..joined.len()).any(both), "{word}");
    }
}

#[test]
fn no_word_is_what_people_write_in_front_of_a_code() {
    for label in super::super::read::LABELS {
        assert_eq!(words::place(label), None, "{label}");
    }
}

#[test]
fn no_word_is_unpleasant() {
    let found: Vec<&str> = list().into_iter().filter(|word| unpleasant(word)).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// A changed list would open other codes than the ones handed out: a new list needs a new kind of code beside the old.
#[test]
fn the_list_is_the_one_codes_were_made_with() {
    let fnv = LIST
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    assert_eq!(fnv, 0x68F3_8D16_ACFE_4BF3, "{fnv:#018X}");
}

#[test]
fn every_word_is_found_at_its_place() {
    for (at, word) in list().into_iter().enumerate() {
        assert_eq!((words::word(at), words::place(&plain(word))), (word, Some(at)));
    }
    assert_eq!(words::word(2048), "");
}

proptest! {
    #[test]
    fn the_nearest_word_is_the_only_one_at_distance_one(at in 0_usize..2048, edits in prop::collection::vec((0_usize..9, 0_u8..26, 0..4), 1..3)) {
        let mut typed: Vec<char> = plain(words::word(at)).chars().collect();
        for (place, letter, edit) in edits {
            let (place, letter) = (place % (typed.len() + 1), char::from(b'a' + letter));
            match edit {
                0 => typed.insert(place, letter),
                1 if place < typed.len() => typed[place] = letter,
                2 if place + 1 < typed.len() => typed.swap(place, place + 1),
                _ if place < typed.len() && typed.len() > 1 => drop(typed.remove(place)),
                _ => {}
            }
        }
        let typed: String = typed.into_iter().collect();
        let near: Vec<&str> =
            list().into_iter().filter(|word| strsim::damerau_levenshtein(&plain(word), &typed) == 1).collect();
        prop_assert_eq!(words::nearest(&typed), if let [only] = near[..] { Some(only) } else { None });
    }

    #[test]
    fn a_split_is_only_made_when_it_is_the_only_one(one in 0_usize..2048, two in 0_usize..2048) {
        let joined = plain(words::word(one)) + &plain(words::word(two));
        let ways = (1..joined.len()).filter(|cut| {
            let (first, second) = joined.split_at(*cut);
            words::place(first).is_some() && words::place(second).is_some()
        });
        prop_assert_eq!(words::split(&joined), (ways.count() == 1).then_some((one, two)));
    }
}
