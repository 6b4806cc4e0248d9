//! Why no plan is taken up where a form bars answers that are counted: the bar is public, and no table is protected from it.

use super::*;

/// A list of four choices at three places, of which everybody makes two.
fn list() -> (Outline, Vec<Record>) {
    let mut outline = small(3, 1, 2, Sensitivity::S0, tiny());
    outline.questions.clear();
    outline.steps[0].tables.clear();
    for at in 0..4 {
        let family = Some("vem".to_owned());
        outline.questions.push(Question { family, ..question(&format!("vem/{at}"), 2, Sensitivity::S0) });
        outline.steps[0].tables.push(whole_table(&outline.variables, at, 0));
    }
    let made = |place: usize, pair: [usize; 2]| {
        let answers = (0..4).map(|choice| Some(usize::from(!pair.contains(&choice)))).collect();
        Record { background: vec![0, place, 0], answers }
    };
    // At the first place one of twenty made the last choice.
    let first = [([0, 1], 12), ([0, 2], 4), ([1, 2], 3), ([1, 3], 1)];
    let mut records: Vec<Record> =
        first.into_iter().flat_map(|(pair, count)| (0..count).map(move |_| pair)).map(|pair| made(0, pair)).collect();
    let pairs = [[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [0, 3]];
    for place in [1, 2] {
        records.extend((0..30).map(|person| made(place, pairs[person % pairs.len()])));
    }
    (outline, records)
}

#[test]
fn who_knows_how_many_may_be_chosen_knows_more_than_tables_say() {
    let (outline, records) = list();
    let cube = Cube::count(&outline, records, &[]).unwrap();
    let protected = Protector::new(Task::new(outline.clone(), cube, Ledger::default()).unwrap()).finish("r").unwrap();
    let count = |choice: usize, answer: usize| protected.tables[choice].cells[answer].count;
    assert_eq!(count(3, 0), None, "one alone is hidden, as if it could be nought, one or two");
    let (people, others) = (count(0, 2).unwrap(), (0..3).map(|choice| count(choice, 0).unwrap()).sum::<u32>());
    assert_eq!((people, others), (20, 39));
    // Two choices each, and no more: of forty thirty-nine are shown, and two is not possible any more.
    assert!(2 * people - others < outline.rules.k - 1);
}
