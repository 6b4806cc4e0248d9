//! A staff member's keys: their phrase, or both escrow holders, and nobody else.

use crate::contact::seal::tests::{World, cheap, damaged};
use crate::contact::seal::{Cost, HalfOpened, HolderId, NewStaff, Phrase, SealError, StaffKeys};

fn phrase(words: &str) -> Phrase {
    Phrase::parse(words).unwrap()
}

fn made(world: &mut World) -> NewStaff {
    StaffKeys::create(world.holder, &phrase("blåbär och mjölk"), cheap(), &world.escrow, &mut world.rng).unwrap()
}

#[test]
fn the_phrase_opens_and_another_does_not() {
    let mut world = World::new("phrase");
    let new = made(&mut world);
    assert_eq!((new.keys.locked.len(), new.keys.escrow.len()), (98, 283));
    assert_eq!(new.keys.unlock(&phrase("blåbär och mjölk")).unwrap().public(), new.pair.public());
    assert_eq!(new.keys.unlock(&phrase("blåbär och mjolk")).map(|_| ()), Err(SealError::CannotOpen));
}

#[test]
fn one_phrase_typed_on_two_keyboards_is_one() {
    let mut world = World::new("nfkc");
    let new = made(&mut world);
    // å as a and a ring above, ö as o and two dots: how some systems send them.
    assert!(new.keys.unlock(&phrase("  bla\u{30a}ba\u{308}r och mjo\u{308}lk\n")).is_ok());
}

#[test]
fn phrases_that_are_too_short_or_long_are_refused() {
    for (typed, good) in [
        ("", false),
        ("elva tecken", false),
        ("           a", false),
        ("tolv tecken!", true),
        ("åäöåäöåäöåäö", true),
        (&"a".repeat(1024), true),
        (&"a".repeat(1025), false),
    ] {
        assert_eq!(Phrase::parse(typed).is_ok(), good, "{} characters", typed.chars().count());
    }
}

#[test]
fn a_row_belongs_to_its_person() {
    let mut world = World::new("row");
    let new = made(&mut world);
    let moved = StaffKeys { holder: HolderId::from_bytes([1; 16]), ..new.keys.clone() };
    assert!(moved.unlock(&phrase("blåbär och mjölk")).is_err());
    let exchanged = StaffKeys { public: world.first.public(), ..new.keys.clone() };
    assert!(exchanged.unlock(&phrase("blåbär och mjölk")).is_err());
}

#[test]
fn a_new_phrase_takes_the_place_of_the_old_one() {
    let mut world = World::new("change");
    let new = made(&mut world);
    let dearer = Cost::new(16, 2).unwrap();
    let changed = new.keys.change_phrase(&new.pair, &phrase("en helt annan fras"), dearer, &mut world.rng).unwrap();
    assert_eq!(changed.unlock(&phrase("en helt annan fras")).unwrap().public(), new.keys.public);
    assert!(changed.unlock(&phrase("blåbär och mjölk")).is_err());
    let stranger = new.keys.change_phrase(&world.first, &phrase("en helt annan fras"), cheap(), &mut world.rng);
    assert_eq!(stranger, Err(SealError::CannotOpen));
}

#[test]
fn both_escrow_holders_reset_a_forgotten_phrase_and_neither_alone() {
    let mut world = World::new("reset");
    let keys = made(&mut world).keys;
    let half = HalfOpened::open_first(&keys.escrow, &world.first).unwrap();
    let pair = keys.open_by_escrow(&half, &world.second, &world.escrow).unwrap();
    let keys = keys.change_phrase(&pair, &phrase("en helt annan fras"), cheap(), &mut world.rng).unwrap();
    assert!(keys.unlock(&phrase("en helt annan fras")).is_ok());
    assert!(keys.open_by_escrow(&half, &world.first, &world.escrow).is_err());
    assert!(HalfOpened::open_first(&keys.escrow, &world.second).is_err());
}

#[test]
fn no_damaged_row_opens() {
    let mut world = World::new("damaged rows");
    let keys = made(&mut world).keys;
    for bad in damaged(&keys.locked) {
        assert!(StaffKeys { locked: bad, ..keys.clone() }.unlock(&phrase("blåbär och mjölk")).is_err());
    }
    for bad in damaged(&keys.escrow) {
        let opened = HalfOpened::open_first(&bad, &world.first)
            .and_then(|half| keys.open_by_escrow(&half, &world.second, &world.escrow));
        assert!(opened.is_err());
    }
}

#[test]
fn a_row_cannot_ask_for_all_the_memory() {
    let mut world = World::new("dear");
    let mut keys = made(&mut world).keys;
    keys.locked[1..5].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(keys.unlock(&phrase("blåbär och mjölk")).map(|_| ()), Err(SealError::Malformed));
}

#[test]
fn two_people_get_different_keys() {
    let mut world = World::new("two");
    let (one, two) = (made(&mut world), made(&mut world));
    assert_ne!(one.keys.public, two.keys.public);
    assert_ne!(made(&mut World::new("a")).keys.locked, made(&mut World::new("b")).keys.locked);
}
