//! A message: round trips, hidden lengths, and every byte of it guarded.

use proptest::prelude::*;

use crate::contact::seal::tests::{World, damaged, wrap_key};
use crate::contact::seal::{ChildKeys, Direction, SealError, TEXT_MAX, ThreadKeys, sealed_length};

const BOTH_READ: [Direction; 3] = [Direction::Child, Direction::Staff, Direction::System];

fn child(world: &mut World) -> ChildKeys {
    let wrap = world.keys.wrap_for_code(&world.thread, &wrap_key(1), &mut world.rng).unwrap();
    ChildKeys::open_code(&wrap, &world.thread, &world.public, &wrap_key(1)).unwrap()
}

#[test]
fn what_both_may_read_both_read_and_a_note_only_staff() {
    let mut world = World::new("readers");
    let child = child(&mut world);
    for direction in BOTH_READ {
        let sealed = world.place(1, direction).seal("Hej å ä ö 🌱", &world.public, &mut world.rng).unwrap();
        assert_eq!(*world.place(1, direction).open(&sealed, &child).unwrap(), "Hej å ä ö 🌱");
        assert_eq!(*world.place(1, direction).open(&sealed, &world.keys).unwrap(), "Hej å ä ö 🌱");
    }
    let note = world.place(2, Direction::Note).seal("Mellan oss.", &world.public, &mut world.rng).unwrap();
    assert_eq!(*world.place(2, Direction::Note).open(&note, &world.keys).unwrap(), "Mellan oss.");
    assert_eq!(world.place(2, Direction::Note).open(&note, &child), Err(SealError::CannotOpen));
    // Relabelling the row does not help: the note is sealed to the key the code does not hold.
    assert_eq!(world.place(2, Direction::Staff).open(&note, &child), Err(SealError::CannotOpen));
}

#[test]
fn every_length_a_form_takes_falls_in_its_size() {
    let sizes = [(256, 381), (1024, 1_149), (4096, 4_221), (16_384, 16_509), (65_536, 65_661)];
    for length in 0..=TEXT_MAX {
        let (_, sealed) = sizes.into_iter().find(|(most, _)| length <= *most).unwrap();
        assert_eq!(sealed_length(length), Some(sealed), "{length}");
    }
    assert_eq!(sealed_length(16 * 1024), Some(16_509), "the longest of a form needs no larger size");
    assert_eq!(sealed_length(TEXT_MAX + 1), None);
}

#[test]
fn length_is_hidden_inside_a_size() {
    let mut world = World::new("lengths");
    for (length, sealed) in [
        (0, 381),
        (1, 381),
        (255, 381),
        (256, 381),
        (257, 1_149),
        (1024, 1_149),
        (1025, 4_221),
        (4096, 4_221),
        (4097, 16_509),
        (16_383, 16_509),
        (16_384, 16_509),
        (16_385, 65_661),
        (65_536, 65_661),
    ] {
        let text = "a".repeat(length);
        let place = world.place(1, Direction::Child);
        let bytes = place.seal(&text, &world.public, &mut world.rng).unwrap();
        assert_eq!(bytes.len(), sealed, "{length}");
        assert_eq!(*place.open(&bytes, &world.keys).unwrap(), text);
    }
    let long = "a".repeat(TEXT_MAX + 1);
    let refused = world.place(1, Direction::Child).seal(&long, &world.public, &mut world.rng);
    assert_eq!(refused, Err(SealError::Malformed));
}

#[test]
fn no_damaged_message_opens() {
    let mut world = World::new("damaged");
    let place = world.place(1, Direction::Child);
    let sealed = place.seal("Jag vill prata med någon.", &world.public, &mut world.rng).unwrap();
    assert_eq!(place.open(&sealed, &world.keys).as_deref().map(String::as_str), Ok("Jag vill prata med någon."));
    for bad in damaged(&sealed) {
        assert!(place.open(&bad, &world.keys).is_err());
    }
}

#[test]
fn another_threads_keys_do_not_open() {
    let mut world = World::new("keys");
    let place = world.place(1, Direction::Child);
    let sealed = place.seal("Hej", &world.public, &mut world.rng).unwrap();
    let other = ThreadKeys::generate(&mut world.rng);
    assert_eq!(place.open(&sealed, &other), Err(SealError::CannotOpen));
}

#[test]
fn the_same_text_never_seals_to_the_same_bytes() {
    let mut world = World::new("twice");
    let place = world.place(1, Direction::Child);
    let one = place.seal("Hej", &world.public, &mut world.rng).unwrap();
    let two = place.seal("Hej", &world.public, &mut world.rng).unwrap();
    assert!(one.iter().zip(&two).filter(|(a, b)| a == b).count() < 20);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_back(text in "\\PC{0,2000}", number: u32, direction in 1_u8..=4) {
        let mut world = World::new("any");
        let direction = [Direction::Child, Direction::Staff, Direction::Note, Direction::System][usize::from(direction) - 1];
        let place = world.place(number, direction);
        let sealed = place.seal(&text, &world.public, &mut world.rng).unwrap();
        prop_assert_eq!(Some(sealed.len()), sealed_length(text.len()));
        let opened = place.open(&sealed, &world.keys).unwrap();
        prop_assert_eq!(opened.as_str(), text.as_str());
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..700)) {
        let world = World::new("any bytes");
        prop_assert!(world.place(1, Direction::Child).open(&bytes, &world.keys).is_err());
        prop_assert!(ThreadKeys::open_staff(&bytes, &world.thread, &world.public, &world.holder, &world.staff).is_err());
    }
}
