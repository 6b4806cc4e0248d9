//! Leaks within one release.

use super::world::{Code, Draft, Plan, World, attacked, count};
use crate::{Inside, Kind, Leaves, Protected, Report};

fn of(draft: &Draft) -> Report {
    attacked(&[draft.sound()], None)
}

/// Everybody answered often enough: nothing has to be hidden.
fn ample() -> World {
    World(World::random(1, &["v1"], 20).0.into_iter().map(|(leaf, count)| (leaf, count + 30)).collect())
}

/// Four municipalities: two are so small that both are hidden whole.
fn two_small() -> World {
    let counts = [("0821", [3, 2, 3, 1, 0]), ("0834", [9, 8, 12, 7, 9]), ("0880", [70, 60, 50, 40, 30])];
    let mut world = World::default();
    for (place, counts) in counts.into_iter().chain([("0885", [21, 17, 16, 12, 15])]) {
        for (answer, count) in ["1", "2", "3", "4", "5"].into_iter().zip(counts) {
            world.0.insert(["v1", place, "10-12", "F", answer], count);
        }
    }
    world
}

fn small(_: i64, cell: &[Code; 5]) -> bool {
    ["0821", "0834"].contains(&cell[1].0)
}

#[test]
fn a_release_without_anything_small_passes() {
    let plans =
        [Plan::new("q1").by_places().by_ages(), Plan::new("q1").by_genders(), Plan::new("q1").by_parts().in_three()];
    let draft = Draft::of("r1", &ample(), &plans, |_, _| false);
    let report = of(&draft);
    assert_eq!(report.found, []);
    assert!(report.passed() && report.cells > 100 && report.hidden == 0);
}

#[test]
fn a_release_with_two_small_places_hidden_whole_passes() {
    let draft = Draft::of("r1", &two_small(), &[Plan::new("q1").by_places()], small);
    let report = of(&draft);
    assert_eq!(report.found, []);
    assert_eq!((report.hidden, draft.hidden()), (12, 12));
    assert!(report.witnesses > 2);
}

#[test]
fn hiding_small_cells_alone_gives_every_one_of_them_back() {
    // Finding 1: with margins, primary suppression alone is worth nothing.
    for seed in 1..=5 {
        let world = World::random(seed, &["v1"], 4);
        let plans = [Plan::new("q1").by_places().by_genders()];
        let hide = |count: i64, cell: &[Code; 5]| cell[4].0 != "*" && (1..5).contains(&count);
        let draft = Draft::of("r1", &world, &plans, hide);
        let report = of(&draft);
        assert!(draft.hidden() > 5, "seed {seed} hides {}", draft.hidden());
        let exact = count(&report, Kind::Exact);
        assert_eq!(exact, report.hidden, "seed {seed}: {exact} of {} exact", report.hidden);
    }
}

#[test]
fn a_second_grouping_of_answers_undoes_the_first() {
    let hide_two = |_: i64, cell: &[Code; 5]| small(0, cell) && ["1", "3"].contains(&cell[4].0);
    let five = Draft::of("r1", &two_small(), &[Plan::new("q1").by_places()], hide_two);
    let plans = [Plan::new("q1").by_places(), Plan::new("q1").by_places().in_three()];
    let both = Draft::of("r1", &two_small(), &plans, hide_two);
    let narrow =
        |report: &Report| report.found.iter().filter(|one| matches!(one.kind, Kind::Exact | Kind::Narrow)).count();
    let (alone, together) = (of(&five), of(&both));
    assert_eq!(narrow(&alone), 0, "{:?}", alone.found.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert!(narrow(&together) > 0);
}

#[test]
fn what_total_less_girls_less_boys_leaves_is_found() {
    let mut world = ample();
    for (leaf, count) in &mut world.0 {
        if leaf[3] == "annat" {
            *count = i64::from(leaf[1] == "0880" && leaf[2] == "13-15" && leaf[4] == "2") * 2;
        }
    }
    let draft = Draft::of("r1", &world, &[Plan::new("q1").by_genders()], |_, _| false);
    let report = of(&draft);
    let left = report.found.iter().find(|one| one.kind == Kind::Derived && one.interval == Some((2, Some(2)))).unwrap();
    assert_eq!(left.row.as_ref().unwrap().gender, "annat");
    // As long as it is many or nobody, it tells nothing.
    let plans = [Plan::new("q1").by_genders()];
    assert_eq!(of(&Draft::of("r1", &ample(), &plans, |_, _| false)).found, []);
}

#[test]
fn nested_filters_that_differ_by_a_few_are_found() {
    let mut world = ample();
    for (leaf, count) in &mut world.0 {
        if leaf[1] == "0885" || leaf[2] == "16-19" {
            *count = 0;
        }
    }
    world.0.insert(["v1", "0885", "10-12", "F", "3"], 3);
    // The county and a larger place: what lies between is three children.
    let mut plan = Plan::new("q1");
    plan.shown[1] = super::world::pick(&super::world::PLACES, &["norr", "0880", "*"]);
    let report = of(&Draft::of("r1", &world, &[plan], |_, _| false));
    assert!(count(&report, Kind::Derived) > 0, "{:?}", report.found);
    // Girls and boys of one place, and girls of one age there: filters that no table holds together.
    let mut inner = Plan::new("q1");
    inner.shown[2] = super::world::pick(&super::world::AGES, &["10-12"]);
    let mut world = ample();
    for (leaf, count) in &mut world.0 {
        *count = if leaf[2] == "10-12" {
            *count
        } else {
            i64::from(leaf[1] == "0880" && leaf[3] == "F" && leaf[2] == "13-15")
        };
    }
    let report = of(&Draft::of("r1", &world, &[Plan::new("q1"), inner], |_, _| false));
    let few =
        report.found.iter().filter(|one| one.kind == Kind::Difference && one.interval == Some((1, Some(1)))).count();
    assert_eq!(few, 5, "one child for each answer");
}

#[test]
fn a_percentage_gives_its_count_back() {
    let draft = Draft::of("r1", &two_small(), &[Plan::new("q1").by_places()], small);
    let mut files = draft.files();
    let table = files.get_mut("q1-five-municipality.csv").unwrap();
    // n of the small place is shown, and one percentage: 3 of 9.
    *table = table.replace("v1,q1,five,0821,*,*,1,,,Q", "v1,q1,five,0821,*,*,1,,33,Q");
    let report = attacked(&[draft.folder(&files)], None);
    assert!(count(&report, Kind::Percent) == 1);
    let mut other = draft.clone();
    for (plan, counts) in &mut other.tables {
        for (cell, count) in plan.cells().iter().zip(counts.iter_mut()) {
            if small(0, cell) && cell[4].0 == "*" {
                *count = Some(two_small().sum(cell));
            }
        }
    }
    let mut files = other.files();
    let table = files.get_mut("q1-five-municipality.csv").unwrap();
    *table = table.replace("v1,q1,five,0821,*,*,1,,,Q", "v1,q1,five,0821,*,*,1,,33,Q");
    let report = attacked(&[other.folder(&files)], None);
    let exact = report.found.iter().filter(|one| one.kind == Kind::Exact);
    assert!(exact.clone().any(|one| one.interval == Some((3, Some(3)))), "{:?}", report.found);
}

#[test]
fn a_mean_is_a_statement_too() {
    let draft = Draft::of("r1", &two_small(), &[Plan::new("q1").by_places()], small);
    let mut told = draft.clone();
    // 45 children of 0834 with a mean of 2.98: their scores add up to 134, and those of 0821 to 20.
    told.means = "v1,q1,0834,*,*,2.98,2,45,A\n".to_owned();
    let report = of(&told);
    assert!(count(&report, Kind::Exact) >= 1, "{:?}", report.found);
    told.means = "v1,q1,0834,*,*,,2,,Q\n".to_owned();
    assert_eq!(of(&told).found, []);
    // A mean that no answers give.
    told.means = "v1,q1,0880,*,*,4.90,2,250,A\n".to_owned();
    assert_eq!(count(&of(&told), Kind::Contradiction), 1);
}

#[test]
fn everybody_said_the_same_must_not_be_told_of_sensitive_questions() {
    let mut world = ample();
    world.0.iter_mut().filter(|(leaf, _)| leaf[1] == "0880" && leaf[4] != "5").for_each(|(_, count)| *count = 0);
    let draft = Draft::of("r1", &world, &[Plan::new("q1").by_places()], |_, _| false);
    assert_eq!(of(&draft).found, []);
    let sensitive = Draft { sensitivity: "S1", ..draft };
    let report = of(&sensitive);
    assert!(count(&report, Kind::Attribute) >= 5, "{:?}", report.found);
    // Hidden in the table, and left over by the parts of the county: worked out all the same.
    let hide = |_: i64, cell: &[Code; 5]| cell[1].0 == "0880" && cell[4].0 != "*";
    let hidden = Draft::of("r1", &world, &[Plan::new("q1").by_places()], hide);
    let report = of(&Draft { sensitivity: "S1", ..hidden });
    assert_eq!(count(&report, Kind::Exact), 5);
}

#[test]
fn a_group_of_a_sensitive_question_needs_thirty_in_a_municipality() {
    let world = World(two_small().0.into_iter().filter(|(leaf, _)| leaf[1] != "0821").collect());
    let hide = |_: i64, cell: &[Code; 5]| cell[1].0 == "0821";
    let mut world_25 = world.clone();
    for (leaf, count) in &mut world_25.0 {
        if leaf[1] == "0834" {
            *count = 5;
        }
    }
    let shown = |world: &World, sensitivity: &'static str| {
        let draft = Draft::of("r1", world, &[Plan::new("q1").by_places()], hide);
        of(&Draft { sensitivity, ..draft }).found.iter().filter(|one| one.kind == Kind::SmallGroup).count()
    };
    assert_eq!((shown(&world, "S2"), shown(&world_25, "S0"), shown(&world_25, "S2")), (0, 0, 1));
}

fn leaves(place: &str, answer: &str) -> Leaves {
    let all = |codes: &[Code]| codes.last().unwrap().1.iter().map(|&leaf| leaf.to_owned()).collect();
    Leaves {
        question: "q1".to_owned(),
        wave: vec!["v1".to_owned()],
        municipality: vec![place.to_owned()],
        age: all(&super::world::AGES),
        gender: all(&super::world::GENDERS),
        answer: vec![answer.to_owned()],
    }
}

/// A square of four hidden cells, one of them a child alone, and one of the others small: rule R8.
#[test]
fn a_child_alone_in_a_square_learns_the_other_small_cell() {
    let mut world = ample();
    let counts = [("0821", "1", 1), ("0821", "2", 4), ("0834", "1", 9), ("0834", "2", 40)];
    for (place, answer, count) in counts {
        world.0.retain(|leaf, _| leaf[1] != place || leaf[4] != answer);
        world.0.insert(["v1", place, "10-12", "F", answer], count);
    }
    let hide =
        |_: i64, cell: &[Code; 5]| counts.iter().any(|(place, answer, _)| (cell[1].0, cell[4].0) == (*place, *answer));
    let draft = Draft::of("r1", &world, &[Plan::new("q1").by_places()], hide);
    let public = of(&draft);
    assert_eq!(public.found, []);
    assert!(public.if_alone > 0, "the files alone tell that it could be");
    let values = (0..5).collect::<Vec<i64>>();
    let protected = |place, answer| Protected { leaves: leaves(place, answer), values: values.clone() };
    let mut inside = Inside {
        protected: vec![protected("0821", "1"), protected("0821", "2")],
        alone: vec![leaves("0821", "1")],
        ..Inside::default()
    };
    let report = attacked(&[draft.sound()], Some(&inside));
    let insider = report.found.iter().find(|one| one.kind == Kind::Insider).unwrap();
    assert_eq!(insider.interval, Some((4, Some(4))));
    assert_eq!(report.found.len(), 1, "{:?}", report.found);
    // Nobody is alone: rule R5 holds by itself.
    inside.alone.clear();
    assert_eq!(attacked(&[draft.sound()], Some(&inside)).found, []);
    // A protected cell that must be able to be more than the square allows.
    inside.protected[0].values = (0..10).collect();
    assert_eq!(count(&attacked(&[draft.sound()], Some(&inside)), Kind::Unprotected), 1);
}
