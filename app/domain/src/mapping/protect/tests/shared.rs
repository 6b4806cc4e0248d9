//! A wave that one release holds pooled with an earlier wave, and the next with a later one: the two pools are one system.

use std::cell::Cell as Counter;

use super::attacker::Attacker;
use super::*;
use crate::mapping::synthetic::Numbers;

/// Waves by these names, the first two of them shown, each alone and both pooled.
fn waves(names: &[&str], places: usize, answers: usize) -> Outline {
    let mut outline = small(places, 1, answers, Sensitivity::S0, Rules::default());
    let wave = &mut outline.variables[0];
    wave.leaves = names.iter().map(|name| (*name).to_owned()).collect();
    let pooled = format!("{}+{}", names[0], names[1]);
    wave.codes = vec![Code::one(names[0], 0), Code::one(names[1], 1), code(&pooled, &[0, 1])];
    outline.steps[0].tables = vec![whole_table(&outline.variables, 0, 0)];
    outline
}

/// Both releases: v1 with v2, then v2 with v3 beside v1. None where the second asks for what the first makes impossible.
fn released(counts: [&[u32]; 3], places: usize, answers: usize) -> Result<(Outline, Vec<u32>, [Published; 2]), Fault> {
    let [one, two, three] = counts;
    let first = protect(&waves(&["v1", "v2"], places, answers), &[one, two].concat(), &Ledger::default())?;
    let mut ledger = Ledger::default();
    ledger.append(first.published.clone(), 0)?;
    let beside = waves(&["v2", "v3", "v1"], places, answers);
    let all = [two, three, one].concat();
    let second = protect(&beside, &all, &ledger)?;
    Ok((beside, all, [first.published, second.published]))
}

/// Hidden cells of 1 to 4 that the attacker knows to be fewer or more than some value from 0 to 4.
fn narrowed(outline: &Outline, counts: &[u32], published: &[&Published]) -> usize {
    let attacker = Attacker::new(outline, published);
    let small = |sum: &super::attacker::Sum| {
        (1..5).contains(&Attacker::leaves(outline, sum).iter().map(|leaf| counts[*leaf]).sum::<u32>())
    };
    let narrow = |sum: &super::attacker::Sum| {
        let (least, most) = attacker.bounds(sum);
        least > 0.5 || most < 3.5
    };
    attacker.hidden().into_iter().filter(|sum| small(sum) && narrow(sum)).count()
}

/// Hidden groups of fewer than G that the attacker knows to hold somebody, or to hold fewer than G less one.
fn told_groups(outline: &Outline, counts: &[u32], published: &[&Published]) -> usize {
    let attacker = Attacker::new(outline, published);
    let (g, width) = (outline.rules.g, outline.questions[0].answers.len());
    let few = |sum: &super::attacker::Sum| {
        sum.1.len() == width && Attacker::leaves(outline, sum).iter().map(|leaf| counts[*leaf]).sum::<u32>() < g
    };
    let told = |sum: &super::attacker::Sum| {
        let (least, most) = attacker.bounds(sum);
        least > 0.5 || most < f64::from(g) - 1.5
    };
    attacker.hidden().into_iter().filter(|sum| few(sum) && told(sum)).count()
}

fn rolled(seed: u64, count: usize) -> Vec<u32> {
    let mut numbers = Numbers::new(seed);
    (0..count).map(|_| [2, 4, 6, 8, 9, 12, 14, 22][numbers.pick(&[1.0; 8])]).collect()
}

#[test]
fn two_pools_that_share_a_wave_give_nothing_back_and_apart_they_do() {
    let (places, answers) = (5, 3);
    let (mut kept, mut alone) = (0, 0);
    for seed in 0..8 {
        let all = rolled(seed, 3 * places * answers);
        let (one, rest) = all.split_at(places * answers);
        let (two, three) = rest.split_at(places * answers);
        // Each as if the other were not there.
        let first = protect(&waves(&["v1", "v2"], places, answers), &[one, two].concat(), &Ledger::default()).unwrap();
        let second = protect(&waves(&["v2", "v3"], places, answers), &[two, three].concat(), &Ledger::default());
        let beside = waves(&["v2", "v3", "v1"], places, answers);
        let counts = [two, three, one].concat();
        alone += narrowed(&beside, &counts, &[&first.published, &second.unwrap().published]);
        match released([one, two, three], places, answers) {
            Err(Fault::AlreadyShown(_) | Fault::Unprotectable(_)) => {}
            together => {
                let (outline, counts, [first, second]) = together.unwrap();
                assert_eq!(Attacker::new(&outline, &[&first, &second]).recovered(), [], "seed {seed}");
                assert_eq!(narrowed(&outline, &counts, &[&first, &second]), 0, "seed {seed}");
                assert_eq!(told_groups(&outline, &counts, &[&first, &second]), 0, "seed {seed}");
                kept += 1;
            }
        }
    }
    assert!(alone > 0, "protected one by one they tell of each other");
    assert!(kept > 0, "something can be released");
}

#[test]
fn without_the_other_wave_beside_it_what_was_said_of_both_is_not_understood_and_refused() {
    // All of it is shown, so that a change of anybody is seen.
    let all: Vec<u32> = (0..18).map(|at| 20 + 3 * at).collect();
    let first = protect(&waves(&["v1", "v2"], 3, 2), &all[..12], &Ledger::default()).unwrap();
    let mut ledger = Ledger::default();
    ledger.append(first.published, 0).unwrap();
    let alone = protect(&waves(&["v2", "v3"], 3, 2), &all[6..], &ledger);
    assert_eq!(alone, Err(Fault::UnknownLeaf("r0".to_owned())));
    // Nor are other counts of it than those that were frozen.
    let mut counts = [&all[6..], &all[..6]].concat();
    counts[12] += 1;
    assert_eq!(protect(&waves(&["v2", "v3", "v1"], 3, 2), &counts, &ledger), Err(Fault::Changed("r0".to_owned())));
}

#[test]
fn a_shared_wave_never_gives_a_small_count_or_group_away() {
    let kept = Counter::new(0);
    proptest!(ProptestConfig::with_cases(40), |(counts in proptest::collection::vec(0_u32..30, 18))| {
        let (one, rest) = counts.split_at(6);
        let (two, three) = rest.split_at(6);
        prop_assume!([one, two, three].iter().all(|wave| wave.iter().any(|count| *count > 0)));
        let (outline, counts, [first, second]) = match released([one, two, three], 3, 2) {
            Err(Fault::AlreadyShown(_) | Fault::Unprotectable(_)) => return Ok(()),
            together => together.unwrap(),
        };
        let recovered = Attacker::new(&outline, &[&first, &second]).recovered();
        prop_assert!(recovered.is_empty(), "{:?}", recovered);
        prop_assert_eq!(narrowed(&outline, &counts, &[&first, &second]), 0);
        prop_assert_eq!(told_groups(&outline, &counts, &[&first, &second]), 0);
        kept.set(kept.get() + 1);
    });
    assert!(kept.get() > 0, "something can be released");
}
