//! Bad input: nothing is published of it, or nothing in it gives anybody away.

use super::super::ledger::Says;
use super::attacker::Attacker;
use super::*;

#[test]
fn an_empty_wave_is_refused() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    assert_eq!(protect(&outline, &[0; 6], &Ledger::default()), Err(Fault::EmptyWave("wave0".to_owned())));
}

#[test]
fn one_answer_is_hidden_altogether() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let protected = protect(&outline, &[0, 0, 0, 1, 0, 0], &Ledger::default()).unwrap();
    assert!(protected.tables[0].cells.iter().all(|cell| cell.count.is_none() && cell.percent.is_none()));
}

#[test]
fn everybody_in_one_cell_is_shown_where_it_is_ordinary_and_hidden_where_it_could_hurt() {
    let counts = [0, 60, 0, 0, 0, 0];
    let ordinary = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let shown = protect(&ordinary, &counts, &Ledger::default()).unwrap();
    let attacker = Attacker::new(&ordinary, &[&shown.published]);
    assert_eq!(attacker.recovered(), []);
    let careful = small(3, 1, 2, Sensitivity::S1, Rules::default());
    let hidden = protect(&careful, &counts, &Ledger::default()).unwrap();
    for cell in hidden.tables[0].cells.iter().filter(|cell| cell.answer.is_some()) {
        assert_eq!(cell.count, None);
    }
}

#[test]
fn groupings_and_codes_that_contradict_are_refused() {
    let counts = [9; 9];
    let outline = small(3, 1, 3, Sensitivity::S0, Rules::default());
    for answers in [vec![code("a", &[0, 1]), code("b", &[1, 2])], vec![code("a", &[0, 1])], vec![code("*", &[0, 1, 2])]]
    {
        let mut outline = outline.clone();
        outline.questions[0].groupings[0].answers = answers;
        let fault = Fault::Grouping("q".to_owned(), "each".to_owned());
        assert_eq!(protect(&outline, &counts, &Ledger::default()), Err(fault));
    }
    let mut twice = outline.clone();
    twice.variables[1].leaves[1] = twice.variables[1].leaves[0].clone();
    assert_eq!(protect(&twice, &counts, &Ledger::default()), Err(Fault::Twice("place0".to_owned())));
    let mut beyond = outline;
    beyond.variables[1].codes[0].members = vec![7];
    let fault = Fault::Code("place".to_owned(), "place0".to_owned());
    assert_eq!(protect(&beyond, &counts, &Ledger::default()), Err(fault));
}

#[test]
fn a_table_outside_the_plan_is_refused() {
    let mut outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    outline.steps[0].tables[0].grouping = 4;
    assert_eq!(protect(&outline, &[9; 6], &Ledger::default()), Err(Fault::Table("t0-0".to_owned())));
    outline.steps[0].tables.clear();
    assert_eq!(protect(&outline, &[9; 6], &Ledger::default()), Err(Fault::NoTables));
}

#[test]
fn a_plan_that_was_changed_has_another_digest() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let mut changed = outline.clone();
    changed.rules.k = 4;
    assert_ne!(outline.digest(), changed.digest());
    assert_eq!(outline.digest(), outline.clone().digest());
    assert_eq!(outline.digest().len(), 64);
}

#[test]
fn rules_that_protect_nobody_are_refused() {
    for (k, g, strict_g) in [(1, 10, 30), (5, 4, 30), (5, 10, 9)] {
        let outline = small(3, 1, 2, Sensitivity::S0, Rules { k, g, strict_g, single_school: Vec::new() });
        assert_eq!(protect(&outline, &[9; 6], &Ledger::default()), Err(Fault::Rules));
    }
}

#[test]
fn a_used_up_budget_is_no_release() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let cube = Cube::count(&outline, people(&outline, &[2, 30, 40, 20, 25, 35]), &[]).unwrap();
    let task = Task::new(outline, cube, Ledger::default()).unwrap().within(Budget { solves: 0, pivots: 0, nodes: 0 });
    assert_eq!(Protector::new(task).finish("r"), Err(Fault::Budget));
}

#[test]
fn what_was_published_and_what_is_counted_must_agree() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let mut ledger = Ledger::default();
    ledger.append(protect(&outline, &[20, 30, 40, 20, 25, 35], &ledger).unwrap().published, 0).unwrap();
    let fault = Err(Fault::Changed("r0".to_owned()));
    assert_eq!(protect(&outline, &[20, 30, 40, 20, 25, 36], &ledger), fault);
}

#[test]
fn what_an_earlier_release_shows_cannot_become_protected() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let counts = [20, 0, 40, 20, 25, 35];
    let mut ledger = Ledger::default();
    ledger.append(protect(&outline, &counts, &ledger).unwrap().published, 0).unwrap();
    let careful = small(3, 1, 2, Sensitivity::S1, Rules::default());
    assert_eq!(protect(&careful, &counts, &ledger), Err(Fault::AlreadyShown("q".to_owned())));
}

#[test]
fn a_head_count_bounds_what_is_possible() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let mut saying = Saying::new("counter");
    let group: Vec<(String, Vec<String>)> =
        (outline.variables.iter()).map(|one| (one.name.clone(), vec![one.leaves[0].clone()])).collect();
    saying.say("q", &group, &outline.questions[0].answers, Says::AtMost(49));
    let mut ledger = Ledger::default();
    ledger.append(saying.done(), 0).unwrap();
    let protected = protect(&outline, &[3, 40, 40, 20, 25, 35], &ledger).unwrap();
    let attacker = Attacker::new(&outline, &[&ledger.releases()[0], &protected.published]);
    let (least, most) = attacker.bounds(&(vec![vec![0], vec![0], vec![0]], vec![0]));
    assert!(least < 0.5 && most > 3.5);
    // More than were counted cannot have answered.
    assert_eq!(protect(&outline, &[10, 40, 40, 20, 25, 35], &ledger), Err(Fault::Changed("counter".to_owned())));
}

#[test]
fn a_tampered_proof_does_not_hold() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let counts = [2, 30, 40, 20, 25, 35];
    let cube = Cube::count(&outline, people(&outline, &counts), &[]).unwrap();
    let protected = protect(&outline, &counts, &Ledger::default()).unwrap();
    let check = |proof: &Proof| proof.check(&outline, &cube, &Ledger::default(), &protected.published);
    let proof = &protected.proofs[0];
    assert_eq!(check(proof), Ok(()));
    let mut fewer = proof.clone();
    fewer.witnesses.clear();
    assert_eq!(check(&fewer), Err(Fault::Proof));
    let mut other = proof.clone();
    other.witnesses[0].0[0].by += 1;
    assert_eq!(check(&other), Err(Fault::Proof));
    let mut below = proof.clone();
    below.witnesses[0].0[0].by = -100;
    assert_eq!(check(&below), Err(Fault::Proof));
}

#[test]
fn choices_of_one_list_are_protected_together() {
    let mut outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    outline.questions[0].family = Some("list".to_owned());
    let mut other = question("r", 2, Sensitivity::S0);
    other.family = Some("list".to_owned());
    outline.questions.push(other);
    outline.steps[0].tables.push(whole_table(&outline.variables, 1, 0));
    let mut records = people(&outline, &[2, 5, 40, 20, 25, 35]);
    let cube = |records: &[Record]| Cube::count(&outline, records.to_vec(), &[]).unwrap();
    let task = Task::new(outline.clone(), cube(&records), Ledger::default()).unwrap();
    assert_eq!(task.blocks(), 1);
    let protected = Protector::new(task).finish("r").unwrap();
    // The first place has seven: its margin is hidden in both, or one would give the other away.
    assert!(protected.tables.iter().all(|table| table.cells[2].count.is_none()));
    records[0].answers[1] = None;
    let task = Task::new(outline.clone(), cube(&records), Ledger::default()).unwrap();
    assert_eq!(Protector::new(task).finish("r"), Err(Fault::Family("list".to_owned())));
}
