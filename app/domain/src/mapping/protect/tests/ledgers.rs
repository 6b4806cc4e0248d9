//! Everything ever published is one system: waves, pooled waves and groupings that are each safe alone and together not.

use super::super::ledger::Says;
use super::attacker::{Attacker, Sum};
use super::*;
use crate::mapping::synthetic::Numbers;

const PLACES: usize = 6;
const ANSWERS: usize = 4;

/// Two waves and both pooled; one question; all places.
fn two_waves() -> Outline {
    let mut outline = small(PLACES, 1, ANSWERS, Sensitivity::S0, Rules::default());
    let wave = &mut outline.variables[0];
    wave.leaves = vec!["v1".to_owned(), "v2".to_owned()];
    wave.codes = vec![Code::one("v1", 0), Code::one("v2", 1), code("v1+v2", &[0, 1])];
    outline.steps[0].tables = vec![whole_table(&outline.variables, 0, 0)];
    outline
}

/// Only some codes of the wave.
fn of_waves(outline: &Outline, codes: &[usize]) -> Outline {
    let mut outline = outline.clone();
    outline.steps[0].tables[0].shown[0] = codes.to_vec();
    outline
}

fn counts(seed: u64, waves: usize) -> Vec<u32> {
    let mut numbers = Numbers::new(seed);
    (0..waves * PLACES * ANSWERS).map(|_| [2, 4, 6, 8, 9, 12, 14, 22][numbers.pick(&[1.0; 8])]).collect()
}

/// Hides cells of 1 to 4 and the next smallest of their group: what is done by hand.
fn by_hand(outline: &Outline, counts: &[u32]) -> Published {
    let mut saying = Saying::new("naive");
    let table = &outline.steps[0].tables[0];
    let question = &outline.questions[0];
    for group in outline.groups(&table.shown) {
        let members: Vec<Vec<usize>> =
            outline.variables.iter().zip(&group).map(|(one, code)| one.codes[*code].members.clone()).collect();
        let codes: Vec<(String, Vec<String>)> = (outline.variables.iter().zip(&members))
            .map(|(one, members)| (one.name.clone(), members.iter().map(|at| one.leaves[*at].clone()).collect()))
            .collect();
        let count = |answers: Vec<usize>| -> u32 {
            Attacker::leaves(outline, &(members.clone(), answers)).iter().map(|leaf| counts[*leaf]).sum()
        };
        let cells: Vec<u32> = (0..ANSWERS).map(|answer| count(vec![answer])).collect();
        let next = cells.iter().filter(|cell| **cell >= 5).min().copied();
        let few = cells.iter().any(|cell| (1..5).contains(cell));
        for (answer, cell) in cells.iter().enumerate() {
            let hidden = (1..5).contains(cell) || (few && Some(*cell) == next);
            let says = if hidden { Says::Hidden } else { Says::Count(*cell) };
            saying.say(&question.id, &codes, &[question.answers[answer].clone()], says);
        }
        saying.say(&question.id, &codes, &question.answers, Says::Count(cells.iter().sum()));
    }
    saying.done()
}

#[test]
fn hiding_by_hand_is_worth_nothing_where_totals_are_shown() {
    let outline = small(PLACES, 1, ANSWERS, Sensitivity::S0, Rules::default());
    let mut recovered = 0;
    for seed in 0..5 {
        let counts = counts(seed, 1);
        let published = by_hand(&outline, &counts);
        recovered += Attacker::new(&outline, &[&published]).recovered().len();
        let ours = protect(&outline, &counts, &Ledger::default()).unwrap();
        assert_eq!(Attacker::new(&outline, &[&ours.published]).recovered(), []);
    }
    assert!(recovered > 0, "the attacker recovers what was hidden by hand");
}

#[test]
fn waves_and_their_pool_protected_one_by_one_give_each_other_away_and_in_one_ledger_do_not() {
    let outline = two_waves();
    let mut alone = 0;
    for seed in 0..6 {
        let counts = counts(seed, 2);
        let (mut separate, mut ledger) = (Vec::new(), Ledger::default());
        for (at, code) in [0, 1, 2].into_iter().enumerate() {
            let part = of_waves(&outline, &[code]);
            separate.push(protect(&part, &counts, &Ledger::default()).unwrap().published);
            ledger.append(protect(&part, &counts, &ledger).unwrap().published, at).unwrap();
        }
        alone += protected_and_recovered(&outline, &counts, &separate.iter().collect::<Vec<_>>());
        let ours: Vec<&Published> = ledger.releases().iter().collect();
        assert_eq!(Attacker::new(&outline, &ours).recovered(), [], "seed {seed}");
        everything_small_stays_open(&outline, &counts, &ours);
        let together = protect(&outline, &counts, &Ledger::default()).unwrap();
        everything_small_stays_open(&outline, &counts, &[&together.published]);
    }
    assert!(alone > 0, "the attacker recovers what was protected one by one");
}

#[test]
fn what_was_said_of_another_surveys_answers_is_about_others_whatever_it_asked() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let counts = [20, 30, 40, 20, 25, 35];
    let said = |wave: &str| {
        // Other backgrounds, other answers, and a question of the same name.
        let group =
            vec![(outline.variables[0].name.clone(), vec![wave.to_owned()]), ("age".to_owned(), vec!["13".to_owned()])];
        let mut saying = Saying::new("other");
        saying.say(&outline.questions[0].id, &group, &["ofta".to_owned()], Says::Count(7));
        let mut ledger = Ledger::default();
        ledger.append(saying.done(), 0).unwrap();
        ledger
    };
    let beside = protect(&outline, &counts, &said("another-autumn")).unwrap();
    assert_eq!(beside.tables, protect(&outline, &counts, &Ledger::default()).unwrap().tables);
    let own = outline.variables[0].leaves[0].clone();
    assert_eq!(protect(&outline, &counts, &said(&own)), Err(Fault::UnknownLeaf("other".to_owned())));
}

#[test]
fn two_groupings_protected_one_by_one_give_each_other_away_and_in_one_ledger_do_not() {
    let mut outline = small(PLACES, 1, ANSWERS, Sensitivity::S0, Rules::default());
    let merged = vec![code("1-2", &[0, 1]), code("3-4", &[2, 3])];
    outline.questions[0].groupings.push(Grouping { id: "two".to_owned(), answers: merged });
    let with = |grouping: usize| {
        let mut outline = outline.clone();
        outline.steps[0].tables = vec![whole_table(&outline.variables, 0, grouping)];
        outline
    };
    let mut alone = 0;
    for seed in 0..12 {
        let counts = counts(seed, 1);
        let mut ledger = Ledger::default();
        let first = protect(&with(1), &counts, &ledger).unwrap().published;
        let second = protect(&with(0), &counts, &ledger).unwrap().published;
        alone += protected_and_recovered(&outline, &counts, &[&first, &second]);
        ledger.append(first, 0).unwrap();
        let second = protect(&with(0), &counts, &ledger).unwrap().published;
        ledger.append(second, 1).unwrap();
        let ours: Vec<&Published> = ledger.releases().iter().collect();
        assert_eq!(Attacker::new(&outline, &ours).recovered(), [], "seed {seed}");
        everything_small_stays_open(&outline, &counts, &ours);
    }
    assert!(alone > 0, "the attacker recovers what was protected one by one");
}

fn truth(outline: &Outline, counts: &[u32], sum: &Sum) -> u32 {
    Attacker::leaves(outline, sum).iter().map(|leaf| counts[*leaf]).sum()
}

/// How many hidden cells of 1 to 4 come out exactly.
fn protected_and_recovered(outline: &Outline, counts: &[u32], published: &[&Published]) -> usize {
    let recovered = Attacker::new(outline, published).recovered();
    recovered.iter().filter(|sum| (1..5).contains(&truth(outline, counts, sum))).count()
}

/// For every hidden cell of 1 to 4 the attacker can rule out nothing from 0 to 4.
fn everything_small_stays_open(outline: &Outline, counts: &[u32], published: &[&Published]) {
    let attacker = Attacker::new(outline, published);
    for sum in attacker.hidden() {
        if (1..5).contains(&truth(outline, counts, &sum)) {
            let (least, most) = attacker.bounds(&sum);
            assert!(least < 0.5 && most > 3.5, "{sum:?} lies between {least} and {most}");
        }
    }
}

#[test]
fn of_two_releases_made_at_once_the_second_is_refused() {
    let outline = small(3, 1, 2, Sensitivity::S0, Rules::default());
    let mut ledger = Ledger::default();
    let one = protect(&outline, &[20, 30, 40, 20, 25, 35], &ledger).unwrap();
    let other = protect(&outline, &[20, 30, 40, 20, 25, 35], &ledger).unwrap();
    ledger.append(one.published, one.after).unwrap();
    let mut renamed = other.published;
    renamed.id = "other".to_owned();
    assert_eq!(ledger.append(renamed.clone(), other.after), Err(Fault::LedgerMoved));
    renamed.id = "r0".to_owned();
    assert_eq!(ledger.append(renamed, 1), Err(Fault::Twice("r0".to_owned())));
    assert_eq!(ledger.releases().len(), 1);
}
