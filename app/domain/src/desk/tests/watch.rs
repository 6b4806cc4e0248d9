//! A log that is looked at again and again: whatever is changed in it is found, the worst of it at once.

use proptest::prelude::*;

use super::audit::{chain, changes, entries, head};
use crate::desk::{Broken, Checkpoint, Entry, Link, Outcome, Watch, append};

/// New lines that are read at a time.
const AT_ONCE: usize = 3;

fn read(log: &[Link], after: u64, limit: usize) -> &[Link] {
    let from = log.iter().position(|link| link.entry.number > after).unwrap_or(log.len());
    &log[from..(from + limit).min(log.len())]
}

/// One look, as the desk does it.
fn look(watch: &mut Watch, log: &[Link], stretch: usize) -> Result<Checkpoint, Broken> {
    watch.take_old(read(log, watch.old_after(), stretch))?;
    loop {
        let lines = read(log, watch.new_after(), AT_ONCE);
        watch.take_new(lines)?;
        if lines.len() < AT_ONCE {
            return Ok(watch.head());
        }
    }
}

/// Whether something is found within so many looks; it is found at every look from then on.
fn found(watch: &mut Watch, log: &[Link], stretch: usize, looks: usize) -> bool {
    let found = (0..looks).any(|_| look(watch, log, stretch).is_err());
    found && look(watch, log, stretch).is_err()
}

fn logs() -> impl Strategy<Value = Vec<Link>> {
    prop::collection::vec(entries(), 1..20).prop_map(chain)
}

#[test]
fn an_empty_log_is_whole_until_it_is_not() {
    let mut watch = Watch::NEW;
    assert_eq!(look(&mut watch, &[], 2), Ok(Checkpoint::EMPTY));
    assert_eq!(look(&mut watch, &[], 2), Ok(Checkpoint::EMPTY));
}

proptest! {
    #[test]
    fn what_was_written_is_whole_at_every_look_while_it_grows(log in logs(), stretch in 1_usize..5) {
        let mut watch = Watch::NEW;
        for length in 0..=log.len() {
            for _ in 0..3 {
                prop_assert_eq!(look(&mut watch, &log[..length], stretch), Ok(head(&log[..length])));
            }
        }
    }

    #[test]
    fn a_changed_line_is_found_when_the_walk_comes_to_it(
        log in logs(), place: prop::sample::Index, stretch in 1_usize..5, before in 1_usize..9,
    ) {
        let place = place.index(log.len());
        let mut watched = Watch::NEW;
        for _ in 0..before {
            prop_assert!(look(&mut watched, &log, stretch).is_ok());
        }
        // Once round, wherever the walk stands.
        let looks = 2 * log.len().div_ceil(stretch);
        for changed in changes(&log[place].entry) {
            let mut broken = log.clone();
            broken[place].entry = changed.clone();
            prop_assert!(found(&mut watched.clone(), &broken, stretch, looks), "the field alone");
            broken[place] = append(&head(&log[..place]), changed);
            let same = broken[place] == log[place];
            prop_assert!(same || found(&mut watched.clone(), &broken, stretch, looks), "with its hash");
        }
        let mut gone = log.clone();
        gone.remove(place);
        prop_assert!(found(&mut watched.clone(), &gone, stretch, looks), "taken out");
    }

    #[test]
    fn a_log_cut_off_or_written_anew_is_found_at_once(log in logs(), place: prop::sample::Index, stretch in 1_usize..5) {
        let place = place.index(log.len());
        let mut watched = Watch::NEW;
        prop_assert!(look(&mut watched, &log, stretch).is_ok());
        prop_assert!(look(&mut watched.clone(), &log[..place], stretch).is_err(), "cut off");
        let outcome = |entry: &Entry| if entry.outcome == Outcome::Failed { Outcome::Done } else { Outcome::Failed };
        let mut anew = chain(log.iter().enumerate().map(|(index, link)| Entry {
            outcome: if index == place { outcome(&link.entry) } else { link.entry.outcome },
            ..link.entry.clone()
        }));
        prop_assert!(look(&mut watched.clone(), &anew, stretch).is_err(), "written anew");
        // Nor does it help to write on.
        anew.push(append(&head(&anew), log[0].entry.clone()));
        prop_assert!(look(&mut watched.clone(), &anew, stretch).is_err(), "and on");
    }
}
