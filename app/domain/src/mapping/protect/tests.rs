//! Tests of the protector: small surveys, and two attackers that know nothing of how it works.

mod attacker;
mod bad;
mod bounds;
mod brute;
mod crowds;
mod freeze;
mod insiders;
mod ledgers;
mod means;
mod picked;
mod resume;
mod routes;
mod rule;
mod shared;
mod together;
mod unsaid;

use proptest::prelude::*;

use super::*;
use crate::survey::plan::Sensitivity;

/// A code of several leaves.
fn code(name: &str, members: &[usize]) -> Code {
    Code { code: name.to_owned(), members: members.to_vec() }
}

/// A variable whose codes are its leaves and, if there are several, all of them.
fn variable(name: &str, role: Role, leaves: usize) -> Variable {
    let names: Vec<String> = (0..leaves).map(|at| format!("{name}{at}")).collect();
    let mut codes: Vec<Code> = names.iter().enumerate().map(|(at, name)| Code::one(name, at)).collect();
    if leaves > 1 && role != Role::Wave {
        codes.push(Code::all(leaves));
    }
    Variable { name: name.to_owned(), role, leaves: names, unsaid: None, refused: Vec::new(), codes }
}

/// A question whose first grouping are its answers one by one.
fn question(name: &str, answers: usize, class: Sensitivity) -> Question {
    let names: Vec<String> = (1..=answers).map(|answer| answer.to_string()).collect();
    let each = names.iter().enumerate().map(|(at, name)| Code::one(name, at)).collect();
    let groupings = vec![Grouping { id: "each".to_owned(), answers: each }];
    Question {
        id: name.to_owned(),
        family: None,
        class,
        answers: names,
        groupings,
        asked: Vec::new(),
        apart: Vec::new(),
        picked: false,
        alone: false,
        most: None,
    }
}

/// A table of a question's first grouping by every code of every variable.
fn whole_table(variables: &[Variable], at: usize, grouping: usize) -> Table {
    let shown = variables.iter().map(|variable| (0..variable.codes.len()).collect()).collect();
    Table { id: format!("t{at}-{grouping}"), question: at, grouping, shown }
}

/// One wave, places and genders, one question, everything shown.
fn small(places: usize, genders: usize, answers: usize, class: Sensitivity, rules: Rules) -> Outline {
    let variables = vec![
        variable("wave", Role::Wave, 1),
        variable("place", Role::Place, places),
        variable("gender", Role::Gender, genders),
    ];
    let tables = vec![whole_table(&variables, 0, 0)];
    let steps = vec![Step { name: "all".to_owned(), tables, means: Vec::new() }];
    Outline { rules, variables, questions: vec![question("q", answers, class)], steps, bound: 1000 }
}

/// As many records in each leaf as `counts` says, by the order of leaves, answers nearest.
fn people(outline: &Outline, counts: &[u32]) -> Vec<Record> {
    let sizes: Vec<usize> = outline.variables.iter().map(|variable| variable.leaves.len()).collect();
    let width = outline.questions[0].answers.len();
    let mut records = Vec::new();
    for (leaf, count) in counts.iter().enumerate() {
        let mut group = leaf / width;
        let mut background = vec![0; sizes.len()];
        for (place, size) in background.iter_mut().zip(&sizes).rev() {
            (*place, group) = (group % size, group / size);
        }
        let answers = vec![Some(leaf % width); outline.questions.len()];
        records.extend(vec![Record { background, answers }; *count as usize]);
    }
    records
}

/// The release of these people, beside what was published before.
fn protect(outline: &Outline, counts: &[u32], ledger: &Ledger) -> Result<Protected, Fault> {
    let cube = Cube::count(outline, people(outline, counts), &[])?;
    Protector::new(Task::new(outline.clone(), cube, ledger.clone())?).finish(&format!("r{}", ledger.releases().len()))
}

/// Small bounds, so that everything can be enumerated.
fn tiny() -> Rules {
    Rules { k: 3, g: 4, strict_g: 6, single_school: Vec::new() }
}

fn class() -> impl Strategy<Value = Sensitivity> {
    prop_oneof![Just(Sensitivity::S0), Just(Sensitivity::S1), Just(Sensitivity::S2)]
}
