//! Questions that only those are asked who gave some answer before: by how many answered them they tell of that answer.

use serde_json::{Value, json};

use super::world::{AGES, Code, Draft, GENDERS, Plan, World, attacked, count};
use crate::{Budget, Count, Folder, Inside, Kind, Leaves, Protected, Report, audit};

/// How many gave each answer in each municipality.
type Rows = [(&'static str, [i64; 5]); 4];

/// The first of its answers leads on; in the first two municipalities its first two are hidden, where 20 gave one of the two.
const LEAD: Rows = [
    ("0821", [18, 2, 12, 11, 13]),
    ("0834", [50, 20, 12, 14, 11]),
    ("0880", [60, 40, 20, 20, 20]),
    ("0885", [70, 30, 20, 20, 20]),
];
const FOLLOWER: Rows =
    [("0821", [6, 6, 6, 0, 0]), ("0834", [5, 5, 5, 5, 5]), ("0880", [12; 5]), ("0885", [10, 10, 10, 10, 10])];

fn world(wave: &'static str, age: &'static str, rows: &Rows) -> World {
    let mut world = World::default();
    for (place, counts) in rows {
        for (answer, count) in ["1", "2", "3", "4", "5"].into_iter().zip(counts) {
            world.0.insert([wave, *place, age, "F", answer], *count);
        }
    }
    world
}

fn square(_: i64, cell: &[Code; 5]) -> bool {
    two(0, cell) && ["1", "2"].contains(&cell[4].0)
}

fn two(_: i64, cell: &[Code; 5]) -> bool {
    ["0821", "0834"].contains(&cell[1].0)
}

fn young(_: i64, cell: &[Code; 5]) -> bool {
    ["10-12", "13-15"].contains(&cell[2].0)
}

fn nothing(_: i64, _: &[Code; 5]) -> bool {
    false
}

/// A question by municipality.
fn by_places(question: &'static str, rows: &Rows, hide: fn(i64, &[Code; 5]) -> bool) -> Draft {
    Draft::of("r1", &world("v1", "13-15", rows), &[Plan::new(question).by_places()], hide)
}

/// One release of several questions.
fn together(drafts: &[Draft], asked: &[(&'static str, Value)]) -> Draft {
    let mut all = drafts[0].clone();
    all.tables = drafts.iter().flat_map(|draft| draft.tables.clone()).collect();
    all.asked = asked.to_vec();
    all
}

fn of(drafts: &[Draft], asked: &[(&'static str, Value)]) -> Report {
    attacked(&[together(drafts, asked).sound()], None)
}

/// Who gave the first answer to a question.
fn yes(question: &str) -> Value {
    json!([[{ "question": question, "answers": ["1"] }]])
}

/// Whether it was found that few gave the second answer to a question in the first municipality.
fn narrow(report: &Report, question: &str) -> bool {
    report.found.iter().any(|one| {
        let row = one.row.as_ref();
        one.kind == Kind::Narrow
            && one.interval == Some((0, Some(2)))
            && row.is_some_and(|row| (&*row.question, &*row.municipality, &*row.answer) == (question, "0821", "2"))
    })
}

#[test]
fn how_many_answered_a_question_tells_how_many_were_led_there() {
    let both = [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, nothing)];
    assert_eq!(of(&both, &[]).found, [], "each is sound alone");
    // 18 answered, so at least 18 of 20 said what leads there, and 2 at most said the other thing.
    let report = of(&both, &[("q2", yes("q1"))]);
    assert!(narrow(&report, "q1"), "{:?}", report.found);
    assert_eq!(report.found.len(), 1, "{:?}", report.found);
}

#[test]
fn a_question_that_is_hidden_with_its_lead_passes() {
    let both = [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, two)];
    assert_eq!(of(&both, &[("q2", yes("q1"))]).found, []);
}

#[test]
fn a_hidden_group_of_who_was_asked_may_be_as_small_as_the_cell_that_leads_there() {
    let (mut lead, mut follower) = (LEAD, FOLLOWER);
    lead[0].1 = [7, 13, 12, 11, 13];
    (follower[0].1, follower[1].1) = ([1, 1, 1, 1, 0], [9; 5]);
    let both = [by_places("q1", &lead, nothing), by_places("q2", &follower, two)];
    assert_eq!(of(&both, &[("q2", yes("q1"))]).found, []);
}

#[test]
fn what_leads_on_and_on_is_one_chain() {
    let mut middle = FOLLOWER;
    (middle[0].1, middle[1].1) = ([18, 0, 0, 0, 0], [20, 5, 5, 5, 5]);
    let mut last = FOLLOWER;
    last[1].1 = [5, 5, 5, 0, 0];
    (last[2].1, last[3].1) = ([12, 0, 0, 0, 0], [10, 0, 0, 0, 0]);
    let all = [by_places("q1", &LEAD, square), by_places("q2", &middle, two), by_places("q3", &last, nothing)];
    for link in [("q2", yes("q1")), ("q3", yes("q2"))] {
        assert_eq!(of(&all, &[link]).found, [], "one link alone tells nothing");
    }
    let report = of(&all, &[("q2", yes("q1")), ("q3", yes("q2"))]);
    assert!(narrow(&report, "q1"), "{:?}", report.found);
}

#[test]
fn where_nobody_was_asked_it_is_no_news_that_nobody_answered() {
    let asked = || [("q2", json!([[{ "variable": "age", "members": ["13-15", "16-19"] }]]))];
    let ages = |hide: fn(i64, &[Code; 5]) -> bool| {
        let mut all = world("v1", "13-15", &[("0821", [7; 5]), ("0834", [0; 5]), ("0880", [0; 5]), ("0885", [0; 5])]);
        all.0.extend(world("v1", "16-19", &FOLLOWER).0);
        [Draft::of("r1", &all, &[Plan::new("q2").by_ages()], hide)]
    };
    let shown = ages(nothing);
    assert_eq!(of(&shown, &asked()).found, []);
    assert_eq!(count(&of(&shown, &[]), Kind::SmallGroup), 1, "else it is a group of nobody");
    // Two ages are hidden, and of the one everybody knows that it is nobody.
    let hidden = ages(young);
    assert_eq!(of(&hidden, &[]).found, []);
    let report = of(&hidden, &asked());
    assert_eq!(count(&report, Kind::Exact), 12, "{:?}", report.found);
}

#[test]
fn where_nobody_gave_the_answer_nobody_was_asked() {
    let (mut lead, mut follower) = (LEAD, FOLLOWER);
    (lead[3].1[0], follower[3].1) = (0, [0; 5]);
    let both = |lead: &Rows| [by_places("q1", lead, nothing), by_places("q2", &follower, nothing)];
    // The second answer of the first municipality is small here, and nothing is hidden.
    lead[0].1[1] = 12;
    assert_eq!(of(&both(&lead), &[("q2", yes("q1"))]).found, []);
    lead[3].1[0] = 7;
    let report = of(&both(&lead), &[("q2", yes("q1"))]);
    assert_eq!(count(&report, Kind::SmallGroup), 1, "somebody may have been asked: {:?}", report.found);
}

#[test]
fn any_alternative_fulfils_a_condition() {
    let either = json!([[{ "question": "q1", "answers": ["1"] }, { "question": "q3", "answers": ["1"] }]]);
    let three = |other: i64| {
        let rows: Rows = ["0821", "0834", "0880", "0885"].map(|place| (place, [other, 8, 8, 8, 8]));
        [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, nothing), by_places("q3", &rows, nothing)]
    };
    assert_eq!(of(&three(12), &[("q2", either.clone())]).found, [], "12 may have come the other way");
    assert!(narrow(&of(&three(0), &[("q2", either)]), "q1"), "nobody came the other way");
}

#[test]
fn questions_that_exclude_each_other_are_counted_together() {
    // 11 answered the one and 11 the other: each alone bounds nothing that is hidden, together at least 22 of 24 said yes.
    let mut lead = LEAD;
    lead[0].1[0] = 22;
    let half: Rows = [
        ("0821", [11, 0, 0, 0, 0]),
        ("0834", [10, 5, 0, 0, 0]),
        ("0880", [20, 10, 0, 0, 0]),
        ("0885", [20, 5, 5, 0, 0]),
    ];
    let all = [by_places("q1", &lead, square), by_places("q2", &half, nothing), by_places("q3", &half, nothing)];
    let ties = [("q2", yes("q1")), ("q3", yes("q1"))];
    let apart = |said: Value| {
        let mut one = together(&all, &ties);
        one.apart = vec![("q3", said)];
        attacked(&[one.sound()], None)
    };
    let found = |report: &Report| report.found.iter().filter(|one| one.kind == Kind::Narrow).count();
    assert_eq!(of(&all, &ties).found, []);
    assert!(narrow(&apart(json!([{ "question": "q2" }])), "q1"));
    // But for those of one age; and of another question nothing follows.
    let unless = json!([{ "question": "q2", "unless": { "variable": "age", "members": ["13-15"] } }]);
    assert_eq!(found(&apart(unless)), 0);
    let other = json!([{ "question": "q2", "unless": { "variable": "age", "members": ["10-12"] } }]);
    assert_eq!(found(&apart(other)), 0, "all of them may be of that age");
    assert_eq!(apart(json!([{ "question": "q1" }])).found, []);
    assert_eq!(apart(json!([{ "question": "q9" }])).found, []);
    // The second is asked of some others too: here there are none.
    let mut others = half;
    for row in &mut others {
        row.1 = [0, 30, 0, 0, 0];
    }
    let all = [all.as_slice(), &[by_places("q4", &others, nothing)]].concat();
    let either = json!([[{ "question": "q1", "answers": ["1"] }, { "question": "q4", "answers": ["1"] }]]);
    let mut one = together(&all, &[("q2", yes("q1")), ("q3", either)]);
    assert_eq!(attacked(&[one.clone().sound()], None).found, []);
    one.apart = vec![("q3", json!([{ "question": "q2" }]))];
    assert!(narrow(&attacked(&[one.sound()], None), "q1"));
}

#[test]
fn more_that_exclude_each_other_than_is_tried_has_not_passed() {
    let names: Vec<&'static str> = (0..128).map(|at| &*format!("s{at:03}").leak()).collect();
    let mut all = vec![by_places("q1", &LEAD, square)];
    let few: Rows = ["0821", "0834", "0880", "0885"].map(|place| (place, [10, 0, 0, 0, 0]));
    all.extend(names.iter().map(|name| by_places(name, &few, nothing)));
    let ties: Vec<(&'static str, Value)> = names.iter().map(|name| (*name, yes("q1"))).collect();
    let mut one = together(&all, &ties);
    one.apart = names.iter().zip(&names[1..]).map(|(before, name)| (*name, json!([{ "question": before }]))).collect();
    let report = attacked(&[one.sound()], None);
    assert_eq!(count(&report, Kind::NotProved), 1, "{:?}", report.found);
    assert!(!report.passed() && report.found.iter().any(|one| one.how.contains("more ways than are tried")));
}

#[test]
fn a_question_that_anybody_can_be_asked_hides_no_two_that_exclude_each_other() {
    let mut lead = LEAD;
    lead[0].1[0] = 22;
    let half: Rows = [
        ("0821", [11, 0, 0, 0, 0]),
        ("0834", [10, 5, 0, 0, 0]),
        ("0880", [20, 10, 0, 0, 0]),
        ("0885", [20, 5, 5, 0, 0]),
    ];
    let [one, second, third] = ["q2", "q25", "q3"].map(|question| by_places(question, &half, nothing));
    let all = [by_places("q1", &lead, square), one, second, third];
    // The second excludes both others, and everybody can be asked it, of whatever age they are.
    let ages = json!({ "variable": "age", "members": AGES[3].1 });
    let anybody = json!([[{ "question": "q1", "answers": ["1"] }, ages]]);
    let mut one = together(&all, &[("q2", yes("q1")), ("q25", anybody), ("q3", yes("q1"))]);
    assert_eq!(attacked(&[one.clone().sound()], None).found, []);
    let both = json!([{ "question": "q2" }, { "question": "q25" }]);
    one.apart = vec![("q25", json!([{ "question": "q2" }])), ("q3", both)];
    assert!(narrow(&attacked(&[one.sound()], None), "q1"));
}

#[test]
fn every_condition_of_several_binds() {
    let both = json!([[{ "question": "q1", "answers": ["1"] }], [{ "question": "q3", "answers": ["1"] }]]);
    let rows: Rows = ["0821", "0834", "0880", "0885"].map(|place| (place, [100, 8, 8, 8, 8]));
    let all = [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, nothing), by_places("q3", &rows, nothing)];
    assert!(narrow(&of(&all, &[("q2", both.clone())]), "q1"));
    // By age 12, 5 and 30 fulfil the one, 5, 12 and 30 the other: at most 40 fulfil both, though 47 fulfil each.
    let ages = |question: &'static str, yes: [i64; 3]| {
        let mut world = World::default();
        for (age, yes) in ["10-12", "13-15", "16-19"].into_iter().zip(yes) {
            world.0.insert(["v1", "0821", age, "F", "1"], yes);
            world.0.insert(["v1", "0821", age, "F", "2"], 40);
        }
        Draft::of("r1", &world, &[Plan::new(question).by_ages()], nothing)
    };
    let told = |answered: i64| {
        let world = World([(["v1", "0821", "16-19", "F", "1"], answered)].into());
        let follower = Draft::of("r1", &world, &[Plan::new("q2")], nothing);
        of(&[ages("q1", [12, 5, 30]), ages("q3", [5, 12, 30]), follower], &[("q2", both.clone())])
    };
    assert_eq!(told(40).found, []);
    assert_eq!(count(&told(41), Kind::Contradiction), 1);
}

#[test]
fn a_list_of_choices_leads_and_is_led_to() {
    // The one choice says who was asked, and the other, answered by the same people, how many these are.
    let total = Draft::of("r1", &world("v1", "13-15", &FOLLOWER), &[Plan::new("q7/a")], nothing);
    let led = [by_places("q1", &LEAD, square), total, by_places("q7/b", &FOLLOWER, nothing)];
    assert_eq!(of(&led, &[]).found, []);
    let report = of(&led, &[("q7/a", yes("q1"))]);
    assert!(narrow(&report, "q1") && report.found.len() == 1, "{:?}", report.found);
    let other =
        by_places("q7/b", &LEAD.map(|(place, counts)| (place, [counts.iter().sum::<i64>(), 0, 0, 0, 0])), nothing);
    let leads = [by_places("q7/a", &LEAD, square), other, by_places("q2", &FOLLOWER, nothing)];
    assert_eq!(of(&leads, &[]).found, []);
    let report = of(&leads, &[("q2", yes("q7/a"))]);
    assert!(narrow(&report, "q7/a") && report.found.len() == 1, "{:?}", report.found);
}

#[test]
fn what_one_release_says_of_who_was_asked_holds_in_another() {
    let before = |wave: &'static str| {
        let one = |question: &'static str, rows: &Rows| {
            Draft::of("r1", &world(wave, "13-15", rows), &[Plan::new(question).waves(&[wave])], nothing)
        };
        together(&[one("q1", &LEAD), one("q2", &FOLLOWER)], &[("q2", yes("q1"))]).sound()
    };
    let silent = together(&[by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, nothing)], &[]);
    let silent = Draft { id: "r2", ..silent }.sound();
    assert_eq!(attacked(std::slice::from_ref(&silent), None).found, []);
    assert!(narrow(&attacked(&[before("v1"), silent.clone()], None), "q1"));
    // In another wave it may have been another way.
    assert_eq!(attacked(&[before("v2"), silent], None).found, []);
}

fn unread(asked: &[(&'static str, Value)]) -> String {
    let both = [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, nothing)];
    let folder: Folder = together(&both, asked).sound();
    audit(&[folder], None, Budget::AMPLE, &|_| {}).map_or_else(|error| error.to_string(), |_| String::new())
}

#[test]
fn what_cannot_be_read_of_who_was_asked_is_refused() {
    for wrong in [
        json!([[{ "question": "q1" }]]),
        json!([[{ "question": "q1", "answers": ["1"], "members": ["1"] }]]),
        json!([{ "question": "q1", "answers": ["1"] }]),
        json!([[{ "question": "q1", "answers": [] }]]),
        json!([[{ "question": "q1", "answers": ["9"] }]]),
        json!([[{ "question": "q2", "answers": ["1"] }]]),
        json!([[{ "variable": "shoe", "members": ["36"] }]]),
        json!([[{ "variable": "age", "members": [] }]]),
        json!([[]]),
        Value::Null,
    ] {
        assert_ne!(unread(&[("q2", wrong.clone())]), "", "{wrong}");
    }
    assert_eq!(unread(&[("q1", yes("q2")), ("q2", yes("q1"))]), "q1: who was asked it waits for itself");
    // Another release may hold the question that leads there; until then nothing follows.
    assert_eq!(unread(&[("q2", yes("q9"))]), "");
    let both = [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, nothing)];
    let unknown = json!([[{ "question": "q1", "answers": ["1"] }, { "question": "q9", "answers": ["1"] }]]);
    assert_eq!(of(&both, &[("q2", unknown)]).found, []);
}

fn leaf(question: &str, place: &str, answer: &str) -> Leaves {
    let all = |codes: &[Code]| codes.last().unwrap().1.iter().map(|&leaf| leaf.to_owned()).collect();
    Leaves {
        question: question.to_owned(),
        wave: vec!["v1".to_owned()],
        municipality: vec![place.to_owned()],
        age: all(&AGES),
        gender: all(&GENDERS),
        answer: vec![answer.to_owned()],
    }
}

/// Everybody counted, a protected cell, and tables in which it has every value that it must be able to have.
fn inside() -> Inside {
    let mut inside = Inside::default();
    for (question, rows) in [("q1", LEAD), ("q2", FOLLOWER)] {
        for (place, counts) in rows {
            for (answer, count) in ["1", "2", "3", "4", "5"].into_iter().zip(counts) {
                inside.counts.push(Count { leaves: leaf(question, place, answer), count });
            }
        }
    }
    inside.protected.push(Protected { leaves: leaf("q1", "0821", "2"), values: (0..5).collect() });
    // The first two answers of the first two municipalities: one up, one down.
    inside.tables = [-2, -1, 1, 2].map(|by| vec![(0, -by), (1, by), (5, by), (6, -by)]).into();
    inside
}

#[test]
fn a_table_that_is_offered_and_asks_whom_nobody_asked_is_refused() {
    let tried = |hide: fn(i64, &[Code; 5]) -> bool, asked: &[(&'static str, Value)]| {
        let both = [by_places("q1", &LEAD, square), by_places("q2", &FOLLOWER, hide)];
        attacked(&[together(&both, asked).sound()], Some(&inside()))
    };
    assert_eq!(tried(nothing, &[]).found, []);
    let report = tried(nothing, &[("q2", yes("q1"))]);
    let unprotected: Vec<_> = report.found.iter().filter(|one| one.kind == Kind::Unprotected).collect();
    assert_eq!(unprotected.len(), 1, "{:?}", report.found);
    assert_eq!(unprotected[0].how, "it cannot be 3");
    assert!(narrow(&report, "q1"));
    // Where the question that it leads to is hidden too, other tables show what these do not.
    assert_eq!(tried(two, &[("q2", yes("q1"))]).found, []);
}
