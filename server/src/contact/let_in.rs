//! Letting somebody in to read in a branch. From then on what is new is sealed to them; what was written before stays closed
//! until somebody who can open it lets them in to it too (`server/src/desk/let_into.rs`).

use domain::contact::reading::{Door, READERS_NEEDED};
use jiff::Timestamp;

use super::store::{BranchRow, LetIn, ReaderRow};

/// Who opens a branch to those who wait.
#[must_use]
pub fn door(branch: &BranchRow) -> Door {
    let here = |of: &[ReaderRow]| of.iter().filter(|one| one.active).count();
    Door::of(here(&branch.readers), here(&branch.waiting))
}

/// Whether somebody may let others in: they were let in themselves.
#[must_use]
pub fn reads(branch: &BranchRow, staff: &str) -> bool {
    branch.readers.iter().any(|one| one.staff == staff && one.active)
}

/// Whether somebody waits who can be let in: they work here and have a key. A key is made once, so whoever is let in is whoever was
/// known then; before there is one, anybody who gets hold of the invitation could make it.
#[must_use]
pub fn ready(one: &ReaderRow) -> bool {
    one.active && one.public_key.is_some()
}

/// One who reads lets one in who waits; whether it was so.
#[must_use]
pub fn one(branch: &mut BranchRow, staff: &str, by: &str, at: Timestamp) -> bool {
    let waits = branch.waiting.iter().position(|one| one.staff == staff && ready(one));
    let Some(place) = waits.filter(|_| reads(branch, by)) else { return false };
    let reader = branch.waiting.remove(place);
    branch.readers.push(let_in(reader, by, at));
    true
}

/// Where nobody reads, the lead lets in the first who wait, [`READERS_NEEDED`] at once, before those who have left; whether it was so.
#[must_use]
pub fn first(branch: &mut BranchRow, by: &str, at: Timestamp) -> bool {
    if door(branch) != Door::Lead {
        return false;
    }
    for place in 0..READERS_NEEDED {
        let Some(waits) = branch.waiting.iter().position(|one| one.active) else { break };
        let reader = branch.waiting.remove(waits);
        branch.readers.insert(place, let_in(reader, by, at));
    }
    true
}

fn let_in(reader: ReaderRow, by: &str, at: Timestamp) -> ReaderRow {
    ReaderRow { let_in: Some(LetIn { by: by.to_owned(), at }), ..reader }
}

#[cfg(test)]
mod tests {
    use domain::hours::Hours;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::contact::store::Plan;

    /// Who leads the branch and does not read there.
    const LEAD: &str = "lead";

    fn somebody(staff: &str) -> ReaderRow {
        ReaderRow {
            staff: staff.to_owned(),
            name: staff.to_owned(),
            title: String::new(),
            phone: None,
            trained_on: date(2026, 1, 2),
            public_key: Some(vec![1]),
            active: true,
            absences: Vec::new(),
            let_in: None,
        }
    }

    fn waiting(staff: &[&str]) -> BranchRow {
        BranchRow {
            unit: "skolan".to_owned(),
            branch: "emi".to_owned(),
            organization: "kommunen".to_owned(),
            hours: Hours::Always,
            plan: Plan::default(),
            service_days: 2,
            readers: Vec::new(),
            waiting: staff.iter().map(|staff| somebody(staff)).collect(),
        }
    }

    fn names(of: &[ReaderRow]) -> Vec<&str> {
        of.iter().map(|one| one.staff.as_str()).collect()
    }

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn a_lead_lets_in_two_at_once_and_then_only_they_let_in() {
        let mut branch = waiting(&["a"]);
        assert!(!first(&mut branch, LEAD, NOW), "one alone");
        branch.waiting.extend(["b", "c", "d"].map(somebody));
        assert!(first(&mut branch, LEAD, NOW));
        assert_eq!((names(&branch.readers), names(&branch.waiting)), (vec!["a", "b"], vec!["c", "d"]));
        assert!(
            !first(&mut branch, LEAD, NOW) && !one(&mut branch, "c", LEAD, NOW) && !one(&mut branch, "c", "d", NOW)
        );
        // Of the two one leaves: the other is enough to keep the lead out.
        branch.readers[0].active = false;
        assert!(!first(&mut branch, LEAD, NOW) && !one(&mut branch, "c", "a", NOW), "who has left lets nobody in");
        branch.waiting[0].public_key = None;
        assert!(!one(&mut branch, "c", "b", NOW), "a key that is not there yet could be anybody's");
        assert!(one(&mut branch, "d", "b", NOW) && !one(&mut branch, "c", "d", NOW));
        assert_eq!(branch.readers[2].let_in, Some(LetIn { by: "b".to_owned(), at: NOW }));
    }

    #[test]
    fn where_all_who_were_let_in_have_left_two_come_anew_and_read_first() {
        let mut branch = waiting(&["c", "d"]);
        branch.readers = ["a", "b"].map(somebody).to_vec();
        assert!(!first(&mut branch, LEAD, NOW));
        branch.readers.iter_mut().for_each(|one| one.active = false);
        assert!(first(&mut branch, LEAD, NOW));
        assert_eq!(names(&branch.readers), ["c", "d", "a", "b"]);
    }

    proptest! {
        /// A lead who is somebody's invention, and may add and take out whom they like, but for two who read there and stay.
        #[test]
        fn whoever_a_lead_adds_never_reads_beside_those_who_do_not_let_them_in(
            acts in proptest::collection::vec((0_usize..4, 0_usize..6), 0..40),
        ) {
            let mut branch = waiting(&[]);
            branch.readers = ["a", "b"].map(somebody).to_vec();
            for (act, who) in acts {
                let name = format!("new-{who}");
                match act {
                    0 if branch.everybody().all(|one| one.staff != name) => branch.waiting.push(somebody(&name)),
                    1 => branch.waiting.retain(|one| one.staff != name),
                    2 => {
                        prop_assert!(!first(&mut branch, LEAD, NOW));
                    }
                    // Those who wait try to let each other in, and themselves.
                    _ => {
                        let other = format!("new-{}", who % 2);
                        prop_assert!(!one(&mut branch, &name, &other, NOW));
                    }
                }
            }
            prop_assert_eq!(names(&branch.readers), ["a", "b"]);
        }
    }
}
