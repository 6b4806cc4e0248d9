//! A long run can be stopped anywhere and taken up again, and blocks may come in any order: the same bytes (R14).

use super::*;

fn task() -> Task {
    let mut outline = small(4, 2, 3, Sensitivity::S1, Rules::default());
    outline.questions.push(question("r", 2, Sensitivity::S2));
    outline.steps[0].tables.push(whole_table(&outline.variables, 1, 0));
    let mut merged = outline.steps[0].clone();
    merged.name = "no gender".to_owned();
    let all = outline.variables[2].codes.len() - 1;
    merged.tables.iter_mut().for_each(|table| table.shown[2] = vec![all]);
    outline.steps.push(merged);
    outline.bound = 300;
    let counts = [7, 3, 20, 11, 12, 13, 2, 30, 9, 16, 8, 25, 6, 14, 9, 10, 3, 12, 21, 8, 4, 17, 19, 5];
    let records = people(&outline, &counts).into_iter().map(|mut record| {
        record.answers[1] = record.answers[1].map(|answer| answer % 2);
        record
    });
    let cube = Cube::count(&outline, records, &[]).unwrap();
    Task::new(outline, cube, Ledger::default()).unwrap()
}

/// The same people by gender too, after a release that did not break them down by it.
fn later() -> Task {
    let outline = small(4, 2, 3, Sensitivity::S1, Rules::default());
    let counts = [7, 3, 20, 11, 12, 13, 2, 30, 9, 16, 8, 25, 6, 14, 9, 10, 3, 12, 21, 8, 4, 17, 19, 5];
    let mut before = outline.clone();
    let all = outline.variables[2].codes.len() - 1;
    before.steps[0].tables.iter_mut().for_each(|table| table.shown[2] = vec![all]);
    let mut ledger = Ledger::default();
    ledger.append(protect(&before, &counts, &ledger).unwrap().published, 0).unwrap();
    let cube = Cube::count(&outline, people(&outline, &counts), &[]).unwrap();
    Task::new(outline, cube, ledger).unwrap()
}

fn bytes(protected: &Protected) -> Vec<u8> {
    serde_json::to_vec(protected).unwrap()
}

#[test]
fn stopped_after_every_step_it_ends_with_the_same_bytes() {
    for task in [task, later] {
        let want = Protector::new(task()).finish("r").unwrap();
        let mut protector = Protector::new(task());
        let mut steps = 0;
        loop {
            let (done, of) = protector.step().unwrap();
            if done == of {
                break;
            }
            steps += 1;
            let kept = serde_json::to_string(&protector.state()).unwrap();
            protector = Protector::resume(task(), serde_json::from_str(&kept).unwrap()).unwrap();
        }
        assert!(steps > 20);
        assert_eq!(bytes(&protector.finish("r").unwrap()), bytes(&want));
    }
}

#[test]
fn blocks_may_be_done_in_any_order() {
    let task = task();
    assert_eq!(task.blocks(), 2);
    let mut blocks: Vec<Block> = [1, 0].map(|at| task.block(at).unwrap()).into();
    for block in &mut blocks {
        block.run().unwrap();
    }
    let protected = task.finish("r", blocks).unwrap();
    assert_eq!(bytes(&protected), bytes(&Protector::new(task).finish("r").unwrap()));
}

#[test]
fn the_ladder_takes_the_first_step_that_hides_little_enough_and_shows_what_each_gives() {
    let protected = Protector::new(task().with_every_step()).finish("r").unwrap();
    for offers in &protected.offers {
        assert_eq!(offers.len(), 2);
        let share: Vec<u32> = offers.iter().map(|offer| offer.figures.hidden_per_mille()).collect();
        let taken = offers.iter().position(|offer| offer.taken).unwrap();
        let fits = share.iter().position(|share| *share <= 300);
        assert_eq!(taken, fits.unwrap_or_else(|| usize::from(share[1] < share[0])), "{share:?}");
    }
    assert!(protected.offers.iter().any(|offers| offers[1].taken));
    let first = Protector::new(task()).finish("r").unwrap();
    assert_eq!(first.tables, protected.tables);
}

#[test]
fn a_state_of_other_answers_is_refused() {
    let mut protector = Protector::new(task());
    protector.step().unwrap();
    let outline = small(4, 2, 3, Sensitivity::S1, Rules::default());
    let cube = Cube::count(&outline, people(&outline, &[9; 24]), &[]).unwrap();
    let other = Task::new(outline, cube, Ledger::default()).unwrap();
    assert_eq!(Protector::resume(other.clone(), protector.state()).err(), Some(Fault::State));
    // Also where the block under way is done and none is begun.
    while protector.step().unwrap().0 == 0 {}
    assert_eq!(Protector::resume(other, protector.state()).err(), Some(Fault::State));
}

#[test]
fn unfinished_or_missing_blocks_are_no_release() {
    let task = task();
    let mut block = task.block(0).unwrap();
    block.run().unwrap();
    assert_eq!(task.finish("r", vec![block]), Err(Fault::State));
    assert_eq!(task.finish("r", vec![task.block(0).unwrap(), task.block(1).unwrap()]), Err(Fault::State));
}
