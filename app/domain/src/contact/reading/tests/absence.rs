//! Absence: who reads instead, until when, and what is missing before messages are taken.

use proptest::prelude::*;

use super::properties::{any_moment, any_team};
use super::*;

fn away(reader: usize, from: Date, to: Date) -> Team {
    let mut team = team();
    team.readers[reader].away = vec![range(from, to)];
    team
}

#[test]
fn whoever_is_next_reads_and_the_last_day_is_told() {
    // Anna stands last in the list of readers and is the named one.
    let team = away(2, MONDAY, date(2026, 11, 27));
    let instead = team.in_place_of(ANNA, MONDAY);
    assert_eq!(instead, Some(InPlace { by: OMAR, until: date(2026, 11, 27) }));
    assert_eq!(team.in_place_of(ANNA, date(2026, 11, 28)), None, "she is back");
    assert_eq!(team.in_place_of(OMAR, MONDAY), None);
}

#[test]
fn days_off_that_touch_are_one() {
    let mut team = away(2, date(2026, 12, 18), date(2026, 12, 20));
    // The holidays begin the day after, and Sara covers them.
    assert_eq!(team.in_place_of(ANNA, date(2026, 12, 18)).unwrap().until, date(2027, 1, 10));
    team.readers[2].away.push(range(date(2027, 1, 11), date(2027, 1, 12)));
    assert_eq!(team.in_place_of(ANNA, date(2026, 12, 18)).unwrap().until, date(2027, 1, 12));
}

#[test]
fn who_is_chosen_goes_before_the_order() {
    let days = range(MONDAY, date(2026, 11, 27));
    let mut team = away(2, days.from(), days.to());
    team.chosen = vec![Chosen { away: ANNA, days, by: SARA }];
    assert_eq!(line(&team, MONDAY), [(SARA, Rule::Chosen), (OMAR, Rule::Cover)]);
    assert_eq!(line(&team, date(2026, 11, 28))[0], (ANNA, Rule::Named), "only on those days");
    // Somebody chosen who is away too is passed over: by rule the next one reads.
    team.readers[0].away = vec![days];
    assert_eq!(line(&team, MONDAY), [(OMAR, Rule::Cover)]);
    // A choice for somebody who is there changes nothing.
    team.readers[2].away.clear();
    team.readers[0].away.clear();
    assert_eq!(line(&team, MONDAY), [(ANNA, Rule::Named), (OMAR, Rule::Cover), (SARA, Rule::Any)]);
}

#[test]
fn nothing_is_said_of_who_never_comes_back_or_when_nobody_reads() {
    let mut team = team();
    team.readers[2].active = false;
    assert_eq!(team.in_place_of(ANNA, MONDAY), None);
    for reader in &mut team.readers {
        reader.active = false;
    }
    assert_eq!(team.in_place_of(OMAR, MONDAY), None);
    assert_eq!(self::team().in_place_of(ReaderId(9), MONDAY), None, "a stranger");
}

#[test]
fn turned_off_is_a_reason_of_its_own() {
    let mut team = team();
    team.paused = true;
    assert_eq!(reasons(&team, at(MONDAY, 10, 0)), [Why::Paused]);
}

#[test]
fn the_list_names_each_lack_once() {
    let now = at(MONDAY, 10, 0);
    assert!(team().checklist(now, true, true).iter().all(|check| check.done));
    let mut bare = team();
    bare.readers.clear();
    bare.hours = Hours::Unknown;
    bare.holidays.clear();
    bare.paused = true;
    let lacking: Vec<Need> =
        bare.checklist(now, false, false).into_iter().filter(|check| !check.done).map(|check| check.need).collect();
    assert_eq!(lacking, Need::ALL);
    assert_eq!(bare.checklist(now, true, true)[2].why, [Why::Readers { ready: 0 }]);
}

proptest! {
    /// Whoever reads in somebody's place reads that day, is somebody else, and the other one reads on none of the days told.
    #[test]
    fn cover_never_points_at_somebody_away(team in any_team(), now in any_moment(), who in (0u128..5).prop_map(ReaderId)) {
        let today = date_of(now);
        if let Some(instead) = team.in_place_of(who, today) {
            prop_assert!(instead.by != who && instead.until >= today);
            prop_assert!(team.readers.iter().any(|reader| reader.id == instead.by && reader.reads_on(today)));
            for day in days(today, instead.until) {
                prop_assert!(!team.readers_on(day).iter().any(|reads| reads.reader == who), "{day}");
            }
            let back = instead.until.tomorrow().unwrap();
            prop_assert!(team.readers_on(back).iter().any(|reads| reads.reader == who));
        }
        if let Taking::Takes { first, cover, .. } = team.takes(now) {
            for reads in [Some(first), cover].into_iter().flatten() {
                prop_assert!(team.readers.iter().any(|one| one.id == reads.reader && one.reads_on(today)));
            }
        }
    }

    /// A branch without two readers, or one that is turned off, never takes; and the list says so exactly then.
    #[test]
    fn the_list_and_the_rule_agree(
        team in any_team(), now in any_moment(), escrow: bool, listed: bool, left in 0usize..5
    ) {
        let mut team = team;
        team.readers.truncate(left);
        let takes = matches!(team.takes(now), Taking::Takes { .. });
        prop_assert!(!takes || (left >= READERS_NEEDED && !team.paused));
        let done = team.checklist(now, escrow, listed).iter().all(|check| check.done);
        prop_assert_eq!(done, takes && escrow && listed);
    }
}
