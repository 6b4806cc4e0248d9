//! A list of which everybody who answered made a choice at least: what is shown of the others bounds the hidden one from below.

use super::world::{AGES, Code, Draft, GENDERS, PLACES, Plan, World, attacked};
use crate::{Budget, Inside, Kind, Leaves, Protected, Report, audit};

/// How many answered in each municipality.
const ALL: [i64; 4] = [43, 50, 60, 70];
/// How many of them made each choice. In the first municipality everybody made one of them and no more.
const MADE: [(&str, [i64; 4]); 3] = [("q7/a", [20, 30, 40, 50]), ("q7/b", [20, 25, 30, 40]), ("q7/c", [3, 1, 20, 20])];
const LIST: [&str; 3] = ["q7/a", "q7/b", "q7/c"];

/// A release of these choices.
fn of(hidden: &[&str], picked: &[&'static str]) -> Draft {
    Draft { picked: picked.to_vec(), ..list(ALL, &MADE, hidden) }
}

/// A release of choices by municipality: how many answered, and how many made each. What is made and left of some is hidden in the first
/// two municipalities.
pub fn list(all: [i64; 4], made: &[(&'static str, [i64; 4])], hidden: &[&str]) -> Draft {
    let choice = |&(question, made): &(&'static str, [i64; 4])| {
        let mut world = World::default();
        for ((place, all), made) in PLACES[6].1.iter().zip(all).zip(made) {
            for (answer, count) in ["1", "2", "3", "4", "5"].into_iter().zip([made, all - made, 0, 0, 0]) {
                world.0.insert(["v1", *place, "13-15", "F", answer], count);
            }
        }
        let small = |cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
        let hide = |_: i64, cell: &[Code; 5]| hidden.contains(&question) && small(cell);
        Draft::of("r1", &world, &[Plan::new(question).by_places()], hide)
    };
    let drafts: Vec<Draft> = made.iter().map(choice).collect();
    let mut all = drafts[0].clone();
    all.tables = drafts.iter().flat_map(|draft| draft.tables.clone()).collect();
    all
}

fn report(hidden: &[&str], picked: &[&'static str]) -> Report {
    attacked(&[of(hidden, picked).sound()], None)
}

/// That a few made a choice in the first municipality, and every value it must be able to have (R5).
pub fn inside(question: &str) -> Inside {
    Inside {
        protected: vec![Protected { leaves: leaves(question, &["1"]), values: (0..5).collect() }],
        ..Inside::default()
    }
}

/// Who gave some answers in the first municipality.
pub fn leaves(question: &str, answers: &[&str]) -> Leaves {
    let all = |codes: &[Code]| codes.last().unwrap().1.iter().map(|&leaf| leaf.to_owned()).collect();
    Leaves {
        question: question.to_owned(),
        wave: vec!["v1".to_owned()],
        municipality: vec!["0821".to_owned()],
        age: all(&AGES),
        gender: all(&GENDERS),
        answer: answers.iter().map(|&answer| answer.to_owned()).collect(),
    }
}

#[test]
fn what_is_shown_of_other_choices_gives_a_hidden_one_back() {
    assert_eq!(report(&["q7/c"], &[]).found, [], "four in two municipalities, if anybody could leave all of them");
    // 43 answered, and 20 and 20 made the others: three at least made the hidden one, and four at most.
    let found = report(&["q7/c"], &LIST).found;
    let few = |one: &&crate::Found| {
        let row = one.row.as_ref();
        row.is_some_and(|row| (&*row.question, &*row.municipality, &*row.answer) == ("q7/c", "0821", "1"))
    };
    let narrow = found.iter().find(few).unwrap();
    assert_eq!((narrow.kind, narrow.interval), (Kind::Narrow, Some((3, Some(4)))), "{found:?}");
    let told = attacked(&[of(&["q7/c"], &LIST).sound()], Some(&inside("q7/c"))).found;
    assert!(told.iter().any(|one| one.kind == Kind::Unprotected), "{told:?}");
}

#[test]
fn with_another_choice_hidden_beside_it_it_can_be_everything_again() {
    assert_eq!(report(&["q7/b", "q7/c"], &LIST).found, []);
    assert_eq!(attacked(&[of(&["q7/b", "q7/c"], &LIST).sound()], Some(&inside("q7/c"))).found, []);
}

#[test]
fn counts_of_a_list_that_somebody_left_whole_contradict_each_other() {
    let mut draft = of(&[], &LIST);
    for (plan, counts) in draft.tables.iter_mut().filter(|(plan, _)| plan.question == "q7/c") {
        for (cell, count) in plan.cells().iter().zip(counts) {
            // Nobody made it where three did.
            let less =
                |code: &str, by: i64| if cell[4].0 == code && ["0821", "*"].contains(&cell[1].0) { by } else { 0 };
            *count = count.map(|count| count - less("1", 3) + less("2", 3));
        }
    }
    let found = attacked(&[draft.sound()], None).found;
    assert!(found.iter().any(|one| one.kind == Kind::Contradiction), "{found:?}");
}

#[test]
fn a_list_of_which_not_every_choice_is_stated_is_refused() {
    let folder = of(&[], &LIST[..2]).sound();
    let why = audit(&[folder], None, Budget::AMPLE, &|_| {}).unwrap_err().to_string();
    assert!(why.contains("is no choice of a list"), "{why}");
}
