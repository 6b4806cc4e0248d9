//! A thread's wraps: each opens for its holder, in its thread, and nowhere else.

use crate::contact::seal::tests::{World, damaged, wrap_key};
use crate::contact::seal::{
    ChildKeys, Direction, HalfOpened, HolderId, KeyPair, PublicKey, Reads, SealError, ThreadId, ThreadKeys,
    ThreadPublic,
};

#[test]
fn the_code_opens_talk_and_never_notes() {
    let mut world = World::new("code");
    let wrap = world.keys.wrap_for_code(&world.thread, &wrap_key(1), &mut world.rng).unwrap();
    assert_eq!(wrap.len(), 73);
    let child = ChildKeys::open_code(&wrap, &world.thread, &world.public, &wrap_key(1)).unwrap();
    for direction in [Direction::Child, Direction::Staff, Direction::System] {
        assert_eq!(child.pair_for(direction).unwrap().public(), world.public.talk);
    }
    assert!(child.pair_for(Direction::Note).is_none());
    assert_ne!(world.public.talk, world.public.notes);
}

#[test]
fn another_code_thread_or_pair_of_public_keys_does_not_open() {
    let mut world = World::new("wrong code");
    let wrap = world.keys.wrap_for_code(&world.thread, &wrap_key(1), &mut world.rng).unwrap();
    let open = |thread: [u8; 16], public: &ThreadPublic, secret: u8| {
        ChildKeys::open_code(&wrap, &ThreadId::from_bytes(thread), public, &wrap_key(secret)).map(|_| ())
    };
    assert_eq!(open([7; 16], &world.public, 1), Ok(()));
    assert_eq!(open([7; 16], &world.public, 2), Err(SealError::CannotOpen));
    assert_eq!(open([8; 16], &world.public, 1), Err(SealError::CannotOpen));
    let foreign = KeyPair::generate(&mut world.rng).public();
    // Whoever can write rows could put a key of their own there; the code finds it out, for talk and for notes.
    assert_eq!(open([7; 16], &ThreadPublic { talk: foreign, ..world.public }, 1), Err(SealError::CannotOpen));
    assert_eq!(open([7; 16], &ThreadPublic { notes: foreign, ..world.public }, 1), Err(SealError::CannotOpen));
}

#[test]
fn a_changed_code_opens_and_the_old_one_does_not() {
    let mut world = World::new("new code");
    let wrap = world.keys.wrap_for_code(&world.thread, &wrap_key(1), &mut world.rng).unwrap();
    let child = ChildKeys::open_code(&wrap, &world.thread, &world.public, &wrap_key(1)).unwrap();
    let wrap = child.wrap_for_code(&world.thread, &wrap_key(2), &mut world.rng).unwrap();
    assert!(ChildKeys::open_code(&wrap, &world.thread, &world.public, &wrap_key(2)).is_ok());
    assert!(ChildKeys::open_code(&wrap, &world.thread, &world.public, &wrap_key(1)).is_err());
}

#[test]
fn a_staff_wrap_opens_for_its_person_in_its_thread_only() {
    let mut world = World::new("staff");
    let to = world.staff.public();
    let wrap = world.keys.wrap_for_staff(&world.thread, &world.holder, &to, &mut world.rng).unwrap();
    assert_eq!(wrap.len(), 250);
    let open = |thread: [u8; 16], public: &ThreadPublic, holder: [u8; 16], pair: &KeyPair| {
        let (thread, holder) = (ThreadId::from_bytes(thread), HolderId::from_bytes(holder));
        ThreadKeys::open_staff(&wrap, &thread, public, &holder, pair).map(|keys| keys.public())
    };
    assert_eq!(open([7; 16], &world.public, [9; 16], &world.staff), Ok(world.public));
    assert_eq!(open([8; 16], &world.public, [9; 16], &world.staff), Err(SealError::CannotOpen));
    assert_eq!(open([7; 16], &world.public, [8; 16], &world.staff), Err(SealError::CannotOpen));
    assert_eq!(open([7; 16], &world.public, [9; 16], &world.first), Err(SealError::CannotOpen));
    let swapped = ThreadPublic { talk: world.public.notes, notes: world.public.talk };
    assert_eq!(open([7; 16], &swapped, [9; 16], &world.staff), Err(SealError::CannotOpen));
}

#[test]
fn a_forged_wrap_of_other_keys_does_not_pass_for_this_thread() {
    let mut world = World::new("forged");
    // A sealed box is anonymous: anybody can make one for a staff member. But not with this thread's secret keys in it.
    let other = ThreadKeys::generate(&mut world.rng);
    let forged = other.wrap_for_staff(&world.thread, &world.holder, &world.staff.public(), &mut world.rng).unwrap();
    let opened = ThreadKeys::open_staff(&forged, &world.thread, &world.public, &world.holder, &world.staff);
    assert_eq!(opened.map(|_| ()), Err(SealError::CannotOpen));
}

#[test]
fn handover_gives_the_next_person_the_same_keys() {
    let mut world = World::new("handover");
    let wrap = world.keys.wrap_for_staff(&world.thread, &world.holder, &world.staff.public(), &mut world.rng).unwrap();
    let opened = ThreadKeys::open_staff(&wrap, &world.thread, &world.public, &world.holder, &world.staff).unwrap();
    let (next, holder) = (KeyPair::generate(&mut world.rng), HolderId::from_bytes([10; 16]));
    let wrap = opened.wrap_for_staff(&world.thread, &holder, &next.public(), &mut world.rng).unwrap();
    let theirs = ThreadKeys::open_staff(&wrap, &world.thread, &world.public, &holder, &next).unwrap();
    assert_eq!(theirs.public(), world.public);
    assert!(ThreadKeys::open_staff(&wrap, &world.thread, &world.public, &holder, &world.staff).is_err());
}

#[test]
fn both_escrow_holders_open_and_neither_alone() {
    let mut world = World::new("escrow");
    let wrap = world.keys.wrap_for_escrow(&world.thread, &world.escrow, &mut world.rng).unwrap();
    assert_eq!(wrap.len(), 346);
    let half = HalfOpened::open_first(&wrap, &world.first).unwrap();
    let carried = HalfOpened::from_bytes(half.as_bytes().to_vec());
    let finish = |half: &HalfOpened, pair: &KeyPair, thread: [u8; 16]| {
        let thread = ThreadId::from_bytes(thread);
        ThreadKeys::open_escrow(half, &thread, &world.public, &world.escrow, pair).map(|keys| keys.public())
    };
    assert_eq!(finish(&carried, &world.second, [7; 16]), Ok(world.public));
    assert_eq!(finish(&carried, &world.first, [7; 16]), Err(SealError::CannotOpen), "the first alone");
    assert_eq!(HalfOpened::open_first(&wrap, &world.second), Err(SealError::CannotOpen), "the second alone");
    assert!(finish(&HalfOpened::from_bytes(wrap[1..].to_vec()), &world.second, [7; 16]).is_err(), "skipping the first");
    assert_eq!(finish(&carried, &world.second, [8; 16]), Err(SealError::CannotOpen), "in another thread");
}

#[test]
fn no_damaged_wrap_opens() {
    let mut world = World::new("damaged wraps");
    let code = world.keys.wrap_for_code(&world.thread, &wrap_key(1), &mut world.rng).unwrap();
    let key = wrap_key(1);
    for bad in damaged(&code) {
        assert!(ChildKeys::open_code(&bad, &world.thread, &world.public, &key).is_err());
    }
    let staff = world.keys.wrap_for_staff(&world.thread, &world.holder, &world.staff.public(), &mut world.rng).unwrap();
    for bad in damaged(&staff) {
        assert!(ThreadKeys::open_staff(&bad, &world.thread, &world.public, &world.holder, &world.staff).is_err());
    }
    let escrow = world.keys.wrap_for_escrow(&world.thread, &world.escrow, &mut world.rng).unwrap();
    for bad in damaged(&escrow) {
        let opened = HalfOpened::open_first(&bad, &world.first).and_then(|half| {
            ThreadKeys::open_escrow(&half, &world.thread, &world.public, &world.escrow, &world.second)
        });
        assert!(opened.is_err());
    }
}

#[test]
fn public_keys_of_other_lengths_are_refused() {
    for length in [0, 31, 33] {
        assert_eq!(PublicKey::parse(&vec![0; length]), Err(SealError::Malformed));
    }
}
