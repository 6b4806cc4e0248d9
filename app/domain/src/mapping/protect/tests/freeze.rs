//! A release is frozen: who is erased afterwards, or comes late, changes no number (R13).

use super::*;

fn outline() -> Outline {
    let mut outline = small(4, 1, 3, Sensitivity::S0, Rules::default());
    outline.variables[0].leaves = vec!["v1".to_owned(), "v2".to_owned()];
    outline.variables[0].codes = vec![Code::one("v1", 0), Code::one("v2", 1), code("v1+v2", &[0, 1])];
    outline.steps[0].tables = vec![whole_table(&outline.variables, 0, 0)];
    outline.steps[0].tables[0].shown[0] = vec![0];
    outline
}

const COUNTS: [u32; 24] = [7, 3, 20, 11, 12, 13, 2, 30, 9, 16, 8, 25, 6, 14, 9, 10, 3, 12, 21, 8, 4, 17, 19, 5];

fn release(outline: &Outline, cube: &Cube, ledger: &Ledger, id: &str) -> Result<Protected, Fault> {
    Protector::new(Task::new(outline.clone(), cube.clone(), ledger.clone())?).finish(id)
}

fn bytes(protected: &Protected) -> Vec<u8> {
    serde_json::to_vec(protected).unwrap()
}

#[test]
fn removing_any_respondent_after_release_changes_no_public_number() {
    let mut outline = outline();
    let records = people(&outline, &COUNTS);
    let frozen = Cube::count(&outline, records.clone(), &[]).unwrap();
    let first = release(&outline, &frozen, &Ledger::default(), "one").unwrap();
    let mut ledger = Ledger::default();
    ledger.append(first.published.clone(), 0).unwrap();
    // The next release shows the second wave and both together.
    outline.steps[0].tables[0].shown[0] = vec![1, 2];
    let first_wave = frozen_wave(&outline, &records, 0);
    let second = release(&outline, &frozen, &ledger, "two").unwrap();
    for erased in (0..records.len()).filter(|at| records[*at].background[0] == 0).step_by(17) {
        let mut left = records.clone();
        left.remove(erased);
        let cube = Cube::count(&outline, left.clone(), &[&first_wave]).unwrap();
        assert_eq!(bytes(&release(&outline, &cube, &ledger, "two").unwrap()), bytes(&second));
        // Counted anew, the two releases would differ by one child: that is refused.
        let counted = Cube::count(&outline, left, &[]).unwrap();
        assert_eq!(release(&outline, &counted, &ledger, "two"), Err(Fault::Changed("one".to_owned())));
    }
}

/// The counts of one wave, as they are kept with its release.
fn frozen_wave(outline: &Outline, records: &[Record], wave: usize) -> Cube {
    let mut alone = outline.clone();
    alone.variables[0].leaves = vec![outline.variables[0].leaves[wave].clone()];
    alone.variables[0].codes = vec![Code::one("v1", 0)];
    alone.steps[0].tables[0].shown[0] = vec![0];
    let mut own: Vec<Record> = records.iter().filter(|one| one.background[0] == wave).cloned().collect();
    for one in &mut own {
        one.background[0] = 0;
    }
    Cube::count(&alone, own, &[]).unwrap()
}

#[test]
fn a_late_answer_is_not_added() {
    let outline = outline();
    let records = people(&outline, &COUNTS);
    let frozen = frozen_wave(&outline, &records, 0);
    let mut late = records.clone();
    late.push(Record { background: vec![0, 2, 0], answers: vec![Some(0)] });
    let cube = Cube::count(&outline, late, &[&frozen]).unwrap();
    assert_eq!(cube, Cube::count(&outline, records, &[]).unwrap());
}
