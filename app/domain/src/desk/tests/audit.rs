//! Any change, removal, swap or insertion in the log is found, and each field counts.

use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use proptest::sample::select;

use super::at;
use crate::desk::{
    Act, Action, Branch, Broken, Checkpoint, Entry, Event, Link, ObjectId, ObjectKind, OrgId, Outcome, PersonId, Scope,
    UnitId, append, verify,
};

fn entry(person: &str, act: Act, object: Option<(&str, &str)>, at: Timestamp) -> Entry {
    Entry {
        number: 0,
        at,
        actor: PersonId::parse(person).ok(),
        act,
        scope: Scope::branch(OrgId::parse("a").unwrap(), UnitId::parse("x").unwrap(), Branch::parse("emi").unwrap()),
        object: object.map(|(kind, id)| (ObjectKind::parse(kind).unwrap(), ObjectId::parse(id).unwrap())),
        outcome: Outcome::Done,
    }
}

pub(super) fn chain(entries: impl IntoIterator<Item = Entry>) -> Vec<Link> {
    let mut last = Checkpoint::EMPTY;
    let mut log = Vec::new();
    for entry in entries {
        let link = append(&last, entry);
        last = Checkpoint { count: link.entry.number, hash: link.hash };
        log.push(link);
    }
    log
}

fn acts() -> Vec<Act> {
    let desk = Action::ALL.iter().copied().map(Act::Desk);
    desk.chain(Event::ALL.iter().copied().map(Act::Event)).collect()
}

pub(super) fn entries() -> impl Strategy<Value = Entry> {
    let object = prop::option::of(("[a-z]{1,3}", "[a-z0-9]{1,3}"));
    ("[a-z]{0,3}", select(acts()), object, 0_i64..100).prop_map(|(person, act, object, seconds)| {
        entry(&person, act, object.as_ref().map(|(kind, id)| (kind.as_str(), id.as_str())), at(seconds))
    })
}

fn logs() -> impl Strategy<Value = Vec<Link>> {
    prop::collection::vec(entries(), 1..12).prop_map(chain)
}

pub(super) fn head(log: &[Link]) -> Checkpoint {
    log.last().map_or(Checkpoint::EMPTY, |link| Checkpoint { count: link.entry.number, hash: link.hash })
}

/// Every way to change one field.
pub(super) fn changes(entry: &Entry) -> Vec<Entry> {
    let other = |change: &dyn Fn(&mut Entry)| {
        let mut other = entry.clone();
        change(&mut other);
        other
    };
    let act = if entry.act == Act::Desk(Action::Invite) { Action::Answer } else { Action::Invite };
    vec![
        other(&|entry| entry.number += 1),
        other(&|entry| entry.at = entry.at.checked_add(1.millisecond()).unwrap()),
        other(&|entry| entry.actor = Some(PersonId::parse("nobody-of-the-tests").unwrap())),
        other(&|entry| entry.act = Act::Desk(act)),
        other(&|entry| entry.scope = Scope::installation()),
        other(&|entry| {
            entry.object = Some((ObjectKind::parse("other").unwrap(), ObjectId::parse("other").unwrap()));
        }),
        other(&|entry| entry.outcome = Outcome::Hidden),
    ]
}

#[test]
fn the_bytes_of_an_entry_are_fixed() {
    // Worked out by hand from the description of the encoding: whoever changes the format sees it here.
    let link = append(&Checkpoint::EMPTY, entry("p", Act::Event(Event::SignedIn), None, at(0)));
    let text = |word: &str| [&u32::try_from(word.len()).unwrap().to_be_bytes(), word.as_bytes()].concat();
    let mut bytes = text("lotsen audit 1");
    bytes.extend(1_u64.to_be_bytes());
    bytes.extend(1_790_000_000_000_i64.to_be_bytes());
    for word in ["p", "signed-in", "a", "x", "emi"] {
        bytes.extend(text(word));
    }
    bytes.extend([255; 8]);
    bytes.extend(text("done"));
    assert_eq!(link.entry.encode(), bytes);
}

#[test]
fn an_empty_log_is_whole_and_a_checkpoint_beyond_it_is_not() {
    assert_eq!(verify(&[], &[]), Ok(Checkpoint::EMPTY));
    assert_eq!(verify(&[], &[Checkpoint::EMPTY]), Ok(Checkpoint::EMPTY));
    assert_eq!(verify(&[], &[Checkpoint { count: 1, hash: [7; 32] }]), Err(Broken { at: 1 }));
    assert_eq!(verify(&[], &[Checkpoint { count: 0, hash: [7; 32] }]), Err(Broken { at: 0 }));
}

#[test]
fn a_log_that_begins_later_or_leaves_out_a_number_is_broken_though_every_hash_fits() {
    for number in [0, 2, u64::MAX] {
        let first = Entry { number, ..entry("p", Act::Event(Event::SignedIn), None, at(0)) };
        let hash = first.hash(&Checkpoint::EMPTY.hash);
        assert_eq!(verify(&[Link { entry: first, hash }], &[]), Err(Broken { at: 1 }), "{number}");
    }
}

#[test]
fn acts_and_events_share_no_name() {
    for act in acts() {
        assert_eq!(Act::parse(act.as_str()), Some(act));
    }
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::parse(outcome.as_str()), Some(*outcome));
    }
}

proptest! {
    #[test]
    fn what_was_written_is_whole_and_counted(log in logs(), kept in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let kept: Vec<_> = kept.iter().map(|index| head(&log[..=index.index(log.len())])).collect();
        prop_assert_eq!(verify(&log, &kept), Ok(head(&log)));
    }

    #[test]
    fn a_changed_field_is_found_where_it_is(log in logs(), place: prop::sample::Index) {
        let place = place.index(log.len());
        for changed in changes(&log[place].entry) {
            let mut log = log.clone();
            log[place].entry = changed;
            prop_assert_eq!(verify(&log, &[]), Err(Broken { at: place as u64 + 1 }));
        }
    }

    #[test]
    fn a_changed_field_with_its_hash_made_anew_is_found_at_the_next_or_by_the_checkpoint(
        log in logs(), place: prop::sample::Index,
    ) {
        let place = place.index(log.len());
        let before = head(&log[..place]);
        for changed in changes(&log[place].entry) {
            let mut forged = log.clone();
            forged[place] = append(&before, changed.clone());
            // The chain numbers it, so a changed number alone leaves the same entry.
            if forged[place] == log[place] {
                continue;
            }
            prop_assert!(verify(&forged, &[head(&log)]).is_err());
            if place + 1 < log.len() {
                prop_assert_eq!(verify(&forged, &[]), Err(Broken { at: place as u64 + 2 }));
            }
        }
    }

    #[test]
    fn a_flipped_bit_of_a_hash_is_found(log in logs(), place: prop::sample::Index, byte in 0_usize..32, bit in 0_u8..8) {
        let mut log = log;
        let place = place.index(log.len());
        log[place].hash[byte] ^= 1 << bit;
        prop_assert_eq!(verify(&log, &[]), Err(Broken { at: place as u64 + 1 }));
    }

    #[test]
    fn a_removed_entry_is_found_and_the_last_ones_by_a_checkpoint(log in logs(), place: prop::sample::Index) {
        let whole = head(&log);
        let place = place.index(log.len());
        let mut cut = log.clone();
        cut.remove(place);
        prop_assert!(verify(&cut, &[whole]).is_err());
        prop_assert_eq!(verify(&cut, &[]).is_err(), place + 1 < log.len());
        prop_assert_eq!(verify(&log[..place], &[whole]), Err(Broken { at: place as u64 + 1 }));
    }

    #[test]
    fn a_swap_or_an_insertion_is_found(log in logs(), first: prop::sample::Index, second: prop::sample::Index, new in entries()) {
        let (first, second) = (first.index(log.len()), second.index(log.len()));
        let mut swapped = log.clone();
        swapped.swap(first, second);
        prop_assert_eq!(verify(&swapped, &[]).is_err(), first != second);
        let mut longer = log.clone();
        longer.insert(first, append(&head(&log[..first]), new));
        prop_assert!(verify(&longer, &[]).is_err());
        let mut doubled = log.clone();
        doubled.insert(first, log[first].clone());
        prop_assert!(verify(&doubled, &[]).is_err());
    }

    #[test]
    fn a_log_written_anew_is_found_by_a_checkpoint(log in logs(), place: prop::sample::Index) {
        let place = place.index(log.len());
        let anew = chain(log.iter().enumerate().map(|(index, link)| Entry {
            outcome: if index == place { Outcome::Failed } else { link.entry.outcome },
            ..link.entry.clone()
        }));
        prop_assert!(verify(&anew, &[]).is_ok(), "the chain alone cannot tell");
        prop_assert_eq!(verify(&anew, &[head(&log)]), Err(Broken { at: log.len() as u64 }));
    }
}
