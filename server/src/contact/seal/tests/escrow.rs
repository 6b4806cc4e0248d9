//! An escrow holder's key file, and who can be the two.

use crate::contact::seal::tests::{World, cheap};
use crate::contact::seal::{EscrowPublic, HalfOpened, HolderFile, HolderSeat, Phrase, SealError};

fn phrase() -> Phrase {
    Phrase::parse("lingon i kassaskåpet").unwrap()
}

fn file(world: &mut World, seat: HolderSeat) -> HolderFile {
    HolderFile::create(seat, &phrase(), cheap(), &mut world.rng).unwrap()
}

#[test]
fn a_file_is_written_read_and_unlocked() {
    let mut world = World::new("file");
    let made = file(&mut world, HolderSeat::Second);
    let text = made.to_string();
    let lines: Vec<_> = text.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(lines, ["lotsen", "holder:", "public:", "locked:"]);
    let read: HolderFile = text.parse().unwrap();
    assert_eq!(read, made);
    assert_eq!(text.replace('\n', "\r\n").parse(), Ok(made.clone()));
    assert_eq!(read.unlock(&phrase()).unwrap().public(), made.public);
    let other = Phrase::parse("lingon i kassaskapet").unwrap();
    assert_eq!(read.unlock(&other).map(|_| ()), Err(SealError::CannotOpen));
}

#[test]
fn a_file_of_two_holders_opens_what_was_sealed_to_them() {
    let mut world = World::new("files");
    let (one, two) = (file(&mut world, HolderSeat::First), file(&mut world, HolderSeat::Second));
    let escrow = EscrowPublic::new(one.public, two.public).unwrap();
    let wrap = world.keys.wrap_for_escrow(&world.thread, &escrow, &mut world.rng).unwrap();
    let half = HalfOpened::open_first(&wrap, &one.unlock(&phrase()).unwrap()).unwrap();
    let second = two.unlock(&phrase()).unwrap();
    let opened = crate::contact::seal::ThreadKeys::open_escrow(&half, &world.thread, &world.public, &escrow, &second);
    assert_eq!(opened.unwrap().public(), world.public);
}

#[test]
fn a_changed_file_is_refused_or_does_not_open() {
    let mut world = World::new("changed file");
    let good = file(&mut world, HolderSeat::First).to_string();
    let bad = [
        String::new(),
        "lotsen escrow key 1".to_owned(),
        good.replace("key 1", "key 2"),
        good.replace("key 1", "key 12"),
        good.replace("first", "third"),
        good.replace("holder: ", "holder:"),
        good.replace("public: ", "public: A"),
        good.replace("locked: ", "locked: !"),
        good.replace("public: ", "locked: "),
        format!("{good}more\n"),
        format!("\n{good}"),
        // These two read well and must still not open: the other's seat, a cut key.
        good.replace("first", "second"),
        good.lines()
            .map(|line| if line.starts_with("locked") { &line[..28] } else { line })
            .collect::<Vec<_>>()
            .join("\n"),
    ];
    for (at, text) in bad.iter().enumerate() {
        let opened = text.parse::<HolderFile>().and_then(|file| file.unlock(&phrase()));
        assert!(opened.is_err(), "case {at}");
    }
    assert!(good.parse::<HolderFile>().unwrap().unlock(&phrase()).is_ok());
}

#[test]
fn one_key_cannot_be_both_holders() {
    let world = World::new("one");
    let key = world.first.public();
    assert_eq!(EscrowPublic::new(key, key), Err(SealError::Malformed));
}
