//! A message opens at its own place only: not in another thread, number, direction, organisation or under other words.

use proptest::prelude::*;

use crate::contact::seal::canon::Canon;
use crate::contact::seal::tests::World;
use crate::contact::seal::{Direction, Place, SealError, SealedBy, TenantId, ThreadId};

#[test]
fn a_moved_or_relabelled_message_does_not_open() {
    let mut world = World::new("moved");
    let place = world.place(4, Direction::Child);
    let sealed = place.seal("Hej", &world.public, &mut world.rng).unwrap();
    assert!(place.open(&sealed, &world.keys).is_ok());
    let moved: [(&str, Place<'_>); 9] = [
        ("tenant", Place { tenant: TenantId::from_bytes([6; 16]), ..place }),
        ("thread", Place { thread: ThreadId::from_bytes([8; 16]), ..place }),
        ("earlier (a replay)", Place { number: 3, ..place }),
        ("later (a replay)", Place { number: 5, ..place }),
        ("as staff", Place { direction: Direction::Staff, ..place }),
        ("as system", Place { direction: Direction::System, ..place }),
        ("as note", Place { direction: Direction::Note, ..place }),
        ("other words shown", Place { text_version: "contact-before 4", ..place }),
        ("sealed elsewhere", Place { sealed_by: SealedBy::Client, ..place }),
    ];
    for (what, moved) in moved {
        assert_eq!(moved.open(&sealed, &world.keys), Err(SealError::CannotOpen), "{what}");
    }
}

#[test]
fn parts_of_two_messages_cannot_be_joined() {
    let mut world = World::new("joined");
    let place = world.place(1, Direction::Child);
    let one = place.seal("Hej", &world.public, &mut world.rng).unwrap();
    let two = place.seal("Hej", &world.public, &mut world.rng).unwrap();
    for cut in [1, 33, 81, 105, 365] {
        let joined = [&one[..cut], &two[cut..]].concat();
        assert_eq!(place.open(&joined, &world.keys).is_ok(), cut == 1, "{cut}");
    }
}

proptest! {
    #[test]
    fn two_lists_of_fields_never_encode_alike(
        one in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..6), 0..5),
        two in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..6), 0..5),
    ) {
        let encode = |fields: &[Vec<u8>]| fields.iter().fold(Canon::new("x"), |canon, field| canon.field(field)).done();
        prop_assert_eq!(encode(&one) == encode(&two), one == two);
        // The border between two fields counts, whatever stands at it.
        let joined = [one.concat()];
        prop_assert_eq!(encode(&one) == encode(&joined), one.len() == 1);
    }

    #[test]
    fn any_other_place_does_not_open(tenant: [u8; 16], thread: [u8; 16], number: u32, words in "[a-z]{0,4}") {
        let mut world = World::new("any place");
        let place = Place { text_version: "b", ..world.place(1, Direction::Staff) };
        let sealed = place.seal("Hej", &world.public, &mut world.rng).unwrap();
        let other = Place {
            tenant: TenantId::from_bytes(tenant),
            thread: ThreadId::from_bytes(thread),
            number,
            text_version: &words,
            ..place
        };
        prop_assert_eq!(other.open(&sealed, &world.keys).is_ok(), other == place);
    }
}
