//! Somebody alone who may have made several choices of a list: then the others made that many fewer, and the hidden ones are less open
//! to them.

use super::choices::leaves;
use super::world::{Code, Draft, PLACES, Plan, World, attacked};
use crate::{Count, Inside, Kind, Leaves, Protected, Report};

/// A choice, and how many made it in each municipality.
type Made = (&'static str, [i64; 4]);

/// Tables of choices by municipality. Of those that are hidden, what is made and left is so in the first two.
fn draft(made: &[Made], answered: [i64; 4], hidden: &[&str]) -> Draft {
    let drafts: Vec<Draft> = (made.iter())
        .map(|(question, made)| {
            let mut world = World::default();
            for ((place, all), made) in PLACES[6].1.iter().copied().zip(answered).zip(made) {
                for (answer, count) in ["1", "2", "3", "4", "5"].into_iter().zip([*made, all - made, 0, 0, 0]) {
                    world.0.insert(["v1", place, "13-15", "F", answer], count);
                }
            }
            let small = |cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
            let hide = |_: i64, cell: &[Code; 5]| hidden.contains(question) && small(cell);
            Draft::of("r1", &world, &[Plan::new(question).by_places()], hide)
        })
        .collect();
    let mut all = drafts[0].clone();
    all.tables = drafts.iter().flat_map(|draft| draft.tables.clone()).collect();
    all.picked = made.iter().map(|(question, _)| *question).collect();
    all
}

/// An answer to a choice in the first municipality.
fn first(question: &str, answer: &str) -> Leaves {
    leaves(question, &[answer])
}

/// How many made and left each choice, by the only leaves where anybody is.
fn counts(made: &[Made], answered: [i64; 4]) -> Vec<Count> {
    let mut counts = Vec::new();
    for (question, made) in made {
        for ((place, all), made) in PLACES[6].1.iter().copied().zip(answered).zip(made) {
            for (answer, count) in [("1", *made), ("2", all - made)] {
                let own = |leaf: &str| vec![leaf.to_owned()];
                let (age, gender) = (own("13-15"), own("F"));
                let leaves = Leaves { municipality: own(place), age, gender, ..first(question, answer) };
                counts.push(Count { leaves, count });
            }
        }
    }
    counts
}

/// What is found where somebody is alone in one sum, and another is protected.
fn report(made: &[Made], answered: [i64; 4], (alone, other): (Leaves, Leaves), counts: Vec<Count>) -> Report {
    let hidden = ["q7/b", "q7/c"];
    let protected = vec![Protected { leaves: other, values: (0..5).collect() }];
    let inside = Inside { protected, alone: vec![alone], counts, ..Inside::default() };
    attacked(&[draft(made, answered, &hidden).sound()], Some(&inside))
}

/// In the first municipality 42 made 44 choices; one of them is the only one who made the last.
const MADE: [Made; 4] =
    [("q7/a", [20, 30, 40, 50]), ("q7/b", [3, 25, 30, 40]), ("q7/c", [1, 6, 20, 20]), ("q7/d", [20, 20, 20, 20])];
/// In the second nobody made more than one.
const ANSWERED: [i64; 4] = [42, 81, 60, 70];

#[test]
fn whoever_made_several_choices_knows_that_the_others_made_fewer() {
    let pair = || (first("q7/c", "1"), first("q7/b", "1"));
    assert_eq!(
        report(&MADE, ANSWERED, pair(), Vec::new()).found,
        [],
        "with one choice of their own: from one to three"
    );
    // If they made three of the 44, the 41 others made no more than one each: three made the other one that is hidden.
    let found = report(&MADE, ANSWERED, pair(), counts(&MADE, ANSWERED)).found;
    let insider = found.iter().find(|one| one.kind == Kind::Insider).unwrap();
    let row = insider.row.as_ref().unwrap();
    assert_eq!((&*row.question, &*row.municipality, &*row.answer), ("q7/b", "0821", "1"), "{found:?}");
    assert_eq!(insider.interval, Some((3, Some(3))));
}

#[test]
fn with_room_in_the_next_municipality_they_know_nothing() {
    let answered = [42, 80, 60, 70];
    let found = report(&MADE, answered, (first("q7/c", "1"), first("q7/b", "1")), counts(&MADE, answered)).found;
    assert_eq!(found, []);
}

#[test]
fn what_the_form_tells_them_by_itself_accuses_no_release() {
    // Of two choices everybody else made the other one, whatever is published.
    let made: [Made; 2] = [("q7/b", [1, 8, 30, 40]), ("q7/c", [43, 44, 40, 50])];
    let answered = [43, 50, 60, 70];
    let pair = (first("q7/b", "1"), first("q7/c", "2"));
    assert_eq!(report(&made, answered, pair, counts(&made, answered)).found, []);
}
