//! Questions that only some are asked: how many answered one tells nothing of what another hides.

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable as Unknown};

use super::super::ledger::Says;
use super::*;

/// A sum of a question: for each variable leaves, and answers.
type Sum = (usize, Vec<Vec<usize>>, Vec<usize>);

/// One wave, places and genders; a question, and others that those are asked who gave its first answer, by the places of what
/// leads to each.
fn routed(places: usize, genders: usize, leads: &[usize], class: Sensitivity) -> Outline {
    let mut outline = small(places, genders, 2, class, tiny());
    outline.questions[0].id = "q0".to_owned();
    for (at, lead) in leads.iter().enumerate() {
        let asked = vec![Condition { answers: vec![(*lead, vec![0])], groups: Vec::new() }];
        outline.questions.push(Question { asked, ..question(&format!("q{}", at + 1), 2, Sensitivity::S0) });
        outline.steps[0].tables.push(whole_table(&outline.variables, at + 1, 0));
    }
    outline
}

/// One record for each group and what was answered there.
fn record(outline: &Outline, mut group: usize, answers: &[Option<usize>]) -> Record {
    let mut background = vec![0; outline.variables.len()];
    for (place, variable) in background.iter_mut().zip(&outline.variables).rev() {
        let size = variable.leaves.len();
        (*place, group) = (group % size, group / size);
    }
    Record { background, answers: answers.to_vec() }
}

fn places_of(outline: &Outline, (question, members, answers): &Sum) -> Vec<usize> {
    let mut groups = vec![0];
    for (variable, members) in outline.variables.iter().zip(members) {
        let longer =
            |group: &usize| members.iter().map(|leaf| group * variable.leaves.len() + leaf).collect::<Vec<_>>();
        groups = groups.iter().flat_map(longer).collect();
    }
    let width = outline.questions[*question].answers.len();
    groups.into_iter().flat_map(|group| answers.iter().map(move |answer| group * width + answer)).collect()
}

/// Whether a table of people, all questions together, agrees with everything published and gives a sum this value. It knows who
/// was asked what, leaf by leaf, and nothing of how the release was made.
fn possible(outline: &Outline, published: &[&Published], sum: &Sum, value: u32) -> bool {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let groups: usize = outline.variables.iter().map(|variable| variable.leaves.len()).product();
    let leaves: Vec<Vec<Unknown>> = (outline.questions.iter())
        .map(|question| (0..groups * question.answers.len()).map(|_| problem.add_integer_var(0.0, (0, 200))).collect())
        .collect();
    let ones = |sum: &Sum, weight: f64| -> Vec<(Unknown, f64)> {
        places_of(outline, sum).into_iter().map(|leaf| (leaves[sum.0][leaf], weight)).collect()
    };
    let all: Vec<usize> = (0..outline.questions.len()).collect();
    for placed in published.iter().flat_map(|one| one.placed(outline, &all).unwrap()) {
        if let Says::Count(count) = placed.says {
            let row = ones(&(placed.question, placed.members, placed.answers), 1.0);
            problem.add_constraint(row, ComparisonOp::Eq, f64::from(*count));
        }
    }
    for group in 0..groups {
        let members: Vec<Vec<usize>> =
            record(outline, group, &[]).background.into_iter().map(|leaf| vec![leaf]).collect();
        for (at, question) in outline.questions.iter().enumerate() {
            for condition in &question.asked {
                let fulfilled = |(variable, own): &(usize, Vec<usize>)| own.contains(&members[*variable][0]);
                if condition.groups.iter().any(fulfilled) {
                    continue;
                }
                let mut row = ones(&(at, members.clone(), (0..question.answers.len()).collect()), 1.0);
                for (lead, answers) in &condition.answers {
                    row.extend(ones(&(*lead, members.clone(), answers.clone()), -1.0));
                }
                problem.add_constraint(row, ComparisonOp::Le, 0.0);
            }
        }
    }
    for group in 0..groups {
        let members: Vec<Vec<usize>> =
            record(outline, group, &[]).background.into_iter().map(|leaf| vec![leaf]).collect();
        for (at, question) in outline.questions.iter().enumerate() {
            // Nobody answered both: here two that wait for the same.
            for apart in &question.apart {
                let everybody = |at: usize| (0..outline.questions[at].answers.len()).collect::<Vec<usize>>();
                let mut row = ones(&(at, members.clone(), everybody(at)), 1.0);
                row.extend(ones(&(apart.question, members.clone(), everybody(apart.question)), 1.0));
                let (lead, answers) = &question.asked[0].answers[0];
                row.extend(ones(&(*lead, members.clone(), answers.clone()), -1.0));
                problem.add_constraint(row, ComparisonOp::Le, 0.0);
            }
        }
    }
    problem.add_constraint(ones(sum, 1.0), ComparisonOp::Eq, f64::from(value));
    problem.solve().is_ok_and(|outcome| outcome.into_solution().is_ok())
}

/// What the rules say must stay possible, written down once more.
fn promised(outline: &Outline, cube: &Cube) -> Vec<(Sum, Vec<u32>)> {
    let (k, g) = (outline.rules.k, outline.rules.g);
    let count = |sum: &Sum| -> u32 {
        let cells = cube.cells(&outline.questions[sum.0].id);
        places_of(outline, sum).into_iter().map(|leaf| cells[leaf]).sum()
    };
    let mut promised = Vec::new();
    for table in &outline.steps[0].tables {
        let question = &outline.questions[table.question];
        for group in outline.groups(&table.shown) {
            let members = outline.members(&group);
            let local = members[1].len() == 1 && outline.variables[1].leaves.len() > 1;
            let gate = if local && question.class == Sensitivity::S2 { outline.rules.strict_g } else { g };
            let everybody = (table.question, members.clone(), (0..question.answers.len()).collect());
            let n = count(&everybody);
            if n < gate {
                promised.push((everybody, (0..if question.asked.is_empty() { g } else { k }).collect()));
            }
            for code in &question.groupings[table.grouping].answers {
                let cell = (table.question, members.clone(), code.members.clone());
                let own = count(&cell);
                let careful = question.class != Sensitivity::S0;
                let mut values = Vec::new();
                if n < gate || (0 < own && own < k) || (careful && own == 0) {
                    values.extend(0..k);
                }
                if careful && n > 0 && n - own < k {
                    values.extend((n + 1).saturating_sub(k)..=n);
                }
                if !values.is_empty() {
                    promised.push((cell, values));
                }
            }
        }
    }
    promised
}

fn keeps(outline: &Outline, cube: &Cube, protected: &Protected) -> Result<(), TestCaseError> {
    for (sum, values) in promised(outline, cube) {
        for value in values {
            prop_assert!(possible(outline, &[&protected.published], &sum, value), "{:?} cannot be {}", sum, value);
        }
    }
    Ok(())
}

/// People of each group: how many said yes to the first question and no, and of those who said yes what they answered then.
fn asked_people(outline: &Outline, said: &[(Vec<u8>, usize)]) -> Vec<Record> {
    let mut records = Vec::new();
    for (group, (yes, no)) in said.iter().enumerate() {
        for then in yes {
            let mut answers = vec![Some(0)];
            // Each question takes its own part of the number: skipped, yes or no.
            for at in 1..outline.questions.len() {
                let lead = outline.questions[at].asked[0].answers[0].0;
                let own = usize::from(*then).wrapping_mul(at * 7 + 1) % 5;
                // Of questions that exclude each other one is asked, by something that no table tells of.
                let excluded = outline.questions[at].apart.iter().any(|apart| answers[apart.question].is_some());
                answers.push((answers[lead] == Some(0) && own > 0 && !excluded).then_some(usize::from(own > 3)));
            }
            records.push(record(outline, group, &answers));
        }
        let mut answers = vec![None; outline.questions.len()];
        answers[0] = Some(1);
        records.extend(vec![record(outline, group, &answers); *no]);
    }
    records
}

#[test]
fn how_many_were_asked_does_not_give_away_who_was_not() {
    let outline = routed(3, 1, &[0], Sensitivity::S1);
    // In the first place one said no; everybody who said yes answered what came then.
    let counts = [(vec![1; 20], 1), (vec![1; 20], 9), (vec![1; 22], 8)];
    let records = asked_people(&outline, &counts);
    let cube = Cube::count(&outline, records, &[]).unwrap();
    let task = Task::new(outline.clone(), cube.clone(), Ledger::default()).unwrap();
    assert_eq!(task.blocks(), 1, "what leads to what is protected together");
    let protected = Protector::new(task).finish("r").unwrap();
    let first = |table: usize, answer: usize| protected.tables[table].cells[answer].count;
    assert_eq!(first(0, 1), None, "that one said no");
    assert!(
        first(0, 2).is_none() || first(1, 2).is_none(),
        "21 answered, and 20 were asked what those are who said yes"
    );
    keeps(&outline, &cube, &protected).unwrap();
}

/// The same, where the last two exclude each other.
fn excluding(places: usize, genders: usize, leads: &[usize], class: Sensitivity) -> Outline {
    let mut outline = routed(places, genders, leads, class);
    let last = outline.questions.len() - 1;
    outline.questions[last].apart = vec![Apart { question: last - 1, unless: None }];
    outline
}

#[test]
fn questions_that_exclude_each_other_do_not_tell_together_what_neither_tells() {
    let outline = excluding(3, 1, &[0, 0], Sensitivity::S1);
    // In the first place one said no. Half of those who said yes answered the one, half the other.
    let mut records = Vec::new();
    for (group, (yes, no)) in [(20, 1), (20, 9), (22, 8)].into_iter().enumerate() {
        let half = |at: usize| if at.is_multiple_of(2) { [Some(0), Some(0), None] } else { [Some(0), None, Some(0)] };
        records.extend((0..yes).map(|at| record(&outline, group, &half(at))));
        records.extend(vec![record(&outline, group, &[Some(1), None, None]); no]);
    }
    let cube = Cube::count(&outline, records, &[]).unwrap();
    let of = |outline: &Outline| {
        let task = Task::new(outline.clone(), cube.clone(), Ledger::default()).unwrap();
        Protector::new(task).finish("r").unwrap()
    };
    keeps(&outline, &cube, &of(&outline)).unwrap();
    let mut silent = outline.clone();
    silent.questions[2].apart.clear();
    assert!(keeps(&outline, &cube, &of(&silent)).is_err(), "protected as if anybody could be asked both, it is told");
    // But for those of whom it is not so.
    let mut unless = outline.clone();
    unless.questions[2].apart[0].unless = Some((1, vec![0, 1, 2]));
    assert_eq!(of(&unless).published, of(&silent).published);
    unless.questions[2].apart[0].unless = Some((1, vec![9]));
    assert_eq!(unless.check(), Err(Fault::Asked("q2".to_owned())));
    // Somebody who answered both is a fault of what was collected.
    let both = vec![record(&outline, 0, &[Some(0), Some(0), Some(0)]); 20];
    let cube = Cube::count(&outline, both, &[]).unwrap();
    let fault = Protector::new(Task::new(outline, cube, Ledger::default()).unwrap()).finish("r").unwrap_err();
    assert_eq!(fault, Fault::Asked("q1".to_owned()));
}

#[test]
fn where_nobody_is_asked_nothing_is_hidden_and_nothing_hides_behind_it() {
    let mut outline = routed(3, 1, &[0], Sensitivity::S0);
    // In the third place nobody is asked; the first question is for everybody.
    outline.questions[1].asked = vec![Condition { answers: Vec::new(), groups: vec![(1, vec![0, 1])] }];
    let all = |group: usize, count: usize, then: Option<usize>| vec![record(&outline, group, &[Some(0), then]); count];
    let few = [all(0, 2, Some(1)), all(0, 20, Some(0)), all(1, 30, Some(0)), all(1, 10, Some(1)), all(2, 20, None)];
    let cube = Cube::count(&outline, few.concat(), &[]).unwrap();
    let task = Task::new(outline.clone(), cube.clone(), Ledger::default()).unwrap();
    let protected = Protector::new(task).finish("r").unwrap();
    let table = &protected.tables[1];
    assert_eq!(table.cells[8].count, Some(0), "that nobody was asked is no secret");
    assert_eq!(table.cells[1].count, None);
    assert_eq!(table.cells[4].count, None, "two hide behind people who are there");
    let sum = |place: usize| (1, vec![vec![0], vec![place], vec![0]], vec![1]);
    assert!((0..3).all(|value| possible(&outline, &[&protected.published], &sum(0), value)));
    // Somebody who answered without being asked is a fault of what was collected.
    let wrong = [few.concat(), all(2, 1, Some(0))].concat();
    let cube = Cube::count(&outline, wrong, &[]).unwrap();
    let fault = Protector::new(Task::new(outline, cube, Ledger::default()).unwrap()).finish("r").unwrap_err();
    assert_eq!(fault, Fault::Asked("q1".to_owned()));
}

#[test]
fn a_question_cannot_wait_for_itself() {
    let mut outline = routed(2, 1, &[0, 1], Sensitivity::S0);
    assert_eq!(outline.check(), Ok(()));
    outline.questions[1].asked[0].answers[0].0 = 2;
    assert_eq!(outline.check(), Err(Fault::Asked("q1".to_owned())));
    outline.questions[1].asked[0].answers[0].0 = 9;
    assert_eq!(outline.check(), Err(Fault::Asked("q1".to_owned())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_protected_cell_can_have_every_small_value_whoever_is_asked_what(
        (places, genders) in prop_oneof![Just((3, 1)), Just((2, 2)), Just((4, 1))],
        (leads, apart) in prop_oneof![
            Just((vec![0], false)),
            Just((vec![0, 0], false)),
            Just((vec![0, 0], true)),
            Just((vec![0, 1], false)),
        ],
        class in class(),
        said in proptest::collection::vec((proptest::collection::vec(0_u8..200, 0..9), 0_usize..6), 4),
    ) {
        let make = if apart { excluding } else { routed };
        let outline = make(places, genders, &leads, class);
        let records = asked_people(&outline, &said[..places * genders]);
        prop_assume!(!records.is_empty());
        let cube = Cube::count(&outline, records, &[]).unwrap();
        let task = Task::new(outline.clone(), cube.clone(), Ledger::default()).unwrap();
        let protected = Protector::new(task).finish("r").unwrap();
        keeps(&outline, &cube, &protected)?;
    }
}
