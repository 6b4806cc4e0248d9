//! Leaks between releases, each of them sound alone.

use super::world::{Code, Draft, Plan, World, attacked, count};
use crate::Kind;

fn world() -> World {
    World(World::random(3, &["v1", "v2"], 20).0.into_iter().map(|(leaf, count)| (leaf, count + 30)).collect())
}

/// The same two cells hidden in each wave, and two others in the pooled one.
fn waves() -> (World, [Draft; 3]) {
    let mut world = world();
    world.0.retain(|leaf, _| !(leaf[1] == "0821" && leaf[4] == "1"));
    world.0.insert(["v1", "0821", "10-12", "F", "1"], 3);
    world.0.insert(["v2", "0821", "10-12", "F", "1"], 2);
    let square = |cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
    let one = |id, wave: &str, plans: Plan| Draft::of(id, &world, &[plans.waves(&[wave])], |_, cell| square(cell));
    let plan = || Plan::new("q1").by_places();
    let drafts = [one("r1", "v1", plan()), one("r2", "v2", plan()), {
        let shown = Draft::of("r3", &world, &[plan().waves(&["v1+v2"])], |_, _| false);
        Draft { earlier: vec!["r1", "r2"], ..shown }
    }];
    (world, drafts)
}

#[test]
fn two_waves_and_both_together_are_one_ledger() {
    let (_, [first, second, pooled]) = waves();
    for alone in [&first, &second] {
        let report = attacked(&[alone.sound()], None);
        assert_eq!(report.found, [], "each is sound alone");
    }
    // The pooled cell is 5, large enough to be shown; with a total of the waves' cells it narrows both.
    let together = attacked(&[first.sound(), second.sound(), pooled.sound()], None);
    let narrow = count(&together, Kind::Narrow) + count(&together, Kind::Exact);
    assert_eq!(narrow, 0, "from 0 to 5 is still wide enough: {:?}", together.found);
    // A pooled cell of 3 and 1 is 4, and both waves' cells are then known to be below that.
    let (mut world, _) = waves();
    world.0.insert(["v2", "0821", "10-12", "F", "1"], 1);
    let square = |cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
    let plan = |wave: &str| [Plan::new("q1").by_places().waves(&[wave])];
    let first = Draft::of("r1", &world, &plan("v1"), |_, cell| square(cell));
    let pooled = Draft::of("r2", &world, &plan("v1+v2"), |_, cell| square(cell));
    let second = Draft::of("r3", &world, &plan("v2"), |_, cell| cell[1].0 == "0880" && cell[4].0 == "9");
    assert_eq!(attacked(&[first.sound()], None).found, []);
    assert_eq!(attacked(&[pooled.sound()], None).found, []);
    let report = attacked(&[first.sound(), pooled.sound(), second.sound()], None);
    assert!(count(&report, Kind::Small) > 0, "the careless second wave");
}

#[test]
fn a_pooled_table_undoes_what_two_waves_hide() {
    let (world, [first, _, pooled]) = waves();
    // The second wave hides another square: the pooled numbers less its own give the first wave's away.
    let other = |_: i64, cell: &[Code; 5]| ["0880", "0885"].contains(&cell[1].0) && ["3", "4"].contains(&cell[4].0);
    let mut world = world;
    world.0.insert(["v2", "0821", "10-12", "F", "1"], 12);
    let second = Draft::of("r2", &world, &[Plan::new("q1").by_places().waves(&["v2"])], other);
    let plan = pooled.tables[0].0.clone();
    let pooled = Draft { earlier: vec!["r1", "r2"], ..Draft::of("r3", &world, &[plan], |_, _| false) };
    for alone in [&first, &second] {
        assert_eq!(attacked(&[alone.sound()], None).found, []);
    }
    let report = attacked(&[first.sound(), second.sound(), pooled.sound()], None);
    assert_eq!(count(&report, Kind::Exact), 8, "all four of each wave: {:?}", report.found);
    assert!(report.found.iter().any(|one| one.interval == Some((3, Some(3)))));
    // Without the earlier ones nothing is proved.
    let report = attacked(&[pooled.sound()], None);
    assert_eq!(count(&report, Kind::EarlierMissing), 2);
}

#[test]
fn a_release_made_anew_without_one_child_gives_its_answers_away() {
    let before = world();
    let mut after = before.clone();
    *after.0.get_mut(&["v1", "0834", "13-15", "P", "4"]).unwrap() -= 1;
    let plans = [Plan::new("q1").by_places(), Plan::new("q1").by_ages()];
    let (first, again) =
        (Draft::of("r1", &before, &plans, |_, _| false), Draft::of("r2", &after, &plans, |_, _| false));
    let report = attacked(&[first.sound(), again.sound()], None);
    let changed: Vec<_> = report.found.iter().filter(|one| one.kind == Kind::Changed).collect();
    // Its municipality, its age and the county, each with the answer and with everybody.
    assert_eq!(changed.len(), 6, "{changed:?}");
    assert!(
        changed.iter().any(|one| one.row.as_ref().is_some_and(|row| row.municipality == "0834" && row.answer == "4"))
    );
    assert_eq!(attacked(&[first.sound(), Draft { id: "r3", ..first.clone() }.sound()], None).found, []);
}

#[test]
fn a_cell_hidden_here_and_shown_there_is_found() {
    let world = world();
    let square = |_: i64, cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
    let plans = [Plan::new("q1").by_places()];
    let hidden = Draft::of("r1", &world, &plans, square);
    let shown = Draft::of("r2", &world, &plans, |_, _| false);
    assert_eq!(attacked(&[hidden.sound()], None).found, []);
    let report = attacked(&[hidden.sound(), shown.sound()], None);
    assert_eq!(count(&report, Kind::Exact), 4);
    assert!(report.found[0].how.contains("r2/q1-five-municipality shows it"), "{:?}", report.found[0]);
}

#[test]
fn the_choices_of_one_list_have_the_same_people() {
    // The margin of one choice, hidden, stands at the other.
    let world = world();
    let square = |_: i64, cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0);
    let one = Draft::of("r1", &world, &[Plan::new("q7/cinema").by_places()], square);
    let mut both = one.clone();
    both.tables.extend(Draft::of("r1", &world, &[Plan::new("q7/library").by_places()], |_, _| false).tables);
    assert_eq!(attacked(&[one.sound()], None).found, []);
    let report = attacked(&[both.sound()], None);
    assert_eq!(count(&report, Kind::Exact), 2, "{:?}", report.found);
    assert!(report.found.iter().all(|found| found.row.as_ref().unwrap().answer == "*"));
}
