//! What a municipality will see, from what is hoped for.

use proptest::prelude::*;

use super::super::plan::tests::{asked, name, whole};
use super::*;
use crate::survey::plan::Known;

fn hoping(kalmar: u32, borgholm: u32, vastervik: u32) -> Plan {
    let known = [("0880", kalmar), ("0885", borgholm), ("0883", vastervik)].map(|(value, answers)| Known {
        question: name("kommun"),
        value: value.to_owned(),
        people: None,
        answers: Some(answers),
    });
    Plan { known: known.to_vec(), ..whole() }
}

fn told(plan: &Plan, breakdown: &str) -> Vec<(String, Told)> {
    let all = forecast(&asked(), plan);
    let one = all.into_iter().find(|one| one.breakdown.as_str() == breakdown).unwrap();
    one.rows.into_iter().map(|row| (row.value, row.ordinary.told())).collect()
}

fn row(value: &str, told: Told) -> (String, Told) {
    (value.to_owned(), told)
}

#[test]
fn a_small_municipality_sees_its_total_and_no_more() {
    let plan = hoping(900, 18, 60);
    assert_eq!(told(&plan, "kommun"), [row("0880", Told::All), row("0885", Told::All), row("0883", Told::All)]);
    // Three ages: 300, 6 and 20 each. Borgholm's would show one school and are merged.
    let ages = [row("0880", Told::All), row("0885", Told::Merged), row("0883", Told::All)];
    assert_eq!(told(&plan, "kommun-alder"), ages);
    // Genders by delregion: "annat" is never shown, so two groups each.
    assert_eq!(told(&plan, "delregion-kon"), [row("norr", Told::All), row("mitt", Told::All)]);
}

#[test]
fn sensitive_questions_have_a_gate_of_their_own_at_a_municipality() {
    let all = forecast(&asked(), &hoping(900, 18, 34));
    let rows: Vec<_> = all[0].rows.iter().map(|row| row.sensitive.map(|look| look.told())).collect();
    assert_eq!(rows, [Some(Told::All), Some(Told::None), Some(Told::Open)]);
    // At a delregion the ordinary gate holds: norr hopes for 34.
    assert_eq!(all[2].rows[0].sensitive.map(|look| look.groups), Some(2));
    let mut mild = hoping(900, 18, 34);
    mild.measures.iter_mut().for_each(|measure| measure.class = Sensitivity::S0);
    assert_eq!(forecast(&asked(), &mild)[0].rows[0].sensitive, None);
}

#[test]
fn without_a_guess_nothing_is_foretold() {
    assert!(told(&whole(), "kommun").iter().all(|(_, told)| *told == Told::Unknown));
}

#[test]
fn chances_are_poissons() {
    // P(X ≥ 10): 0.90 and more from a mean of 14.21 on; 0.10 and less up to 6.22.
    assert_eq!([14.3, 14.1, 6.3, 6.1, 0.0].map(|mean| chance(mean, 10)), {
        use Chance::{Likely, Open, Unlikely};
        [Likely, Open, Open, Unlikely, Unlikely]
    });
    assert_eq!(chance(1e9, 30), Chance::Likely);
}

proptest! {
    #[test]
    fn more_answers_never_look_worse(mean in 0.0_f64..400.0, more in 0.0_f64..400.0, gate in 1_u32..31) {
        prop_assert!(chance(mean + more, gate) <= chance(mean, gate));
    }
}
