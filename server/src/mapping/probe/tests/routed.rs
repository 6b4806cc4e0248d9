//! Questions that only some are asked, on the whole way: what one hides, how many answered another does not tell.

use super::*;
use crate::mapping::check::Found;
use domain::mapping::release::together_protected;

/// Those are asked more who said that they sought help.
const ONLY: [(&str, &str); 2] = [("lyssnad", "${sokt} = '2' or ${sokt} = '3'"), ("vem", "${sokt} = '3'")];

fn county(only: &[(&str, &str)]) -> County {
    let asks =
        [("sokt", Asks::One(3, "s0", false)), ("lyssnad", Asks::One(3, "s1", true)), ("vem", Asks::Many(2, "s0"))];
    County::new(&asks, &[0, 1, 2, 3, 4], &["kommun", "kommun+alder"]).asking(only)
}

#[test]
fn how_many_were_asked_tells_nothing_of_who_was_not() {
    let county = county(&ONLY);
    let answers = answers(&county, 1, 7, 1200);
    let made = county.release("ett-2026", &[wave("v1")], &[("v1", answers)], &[], &[]).unwrap();
    let report = probed(&made, &[]);
    assert!(report.passed(), "{report:?}");
    // Downloaded, the files say who was asked what, and hold as well.
    let report = audit(&[folder(&made)], None, Budget::AMPLE, &|_| {}).unwrap();
    assert!(report.passed(), "{report:?}");
    let asked = made.release.questions.iter().find(|one| one.id == "lyssnad").map(|one| one.asked.clone()).unwrap();
    assert_eq!(asked.len(), 1);
    // The desk tells of each block what its steps gave: by the files' own words they are the same blocks, in the same order.
    let blocks: Vec<_> = made.protected.proofs.iter().map(|proof| proof.questions.clone()).collect();
    assert_eq!(together_protected(&made.release.questions), blocks);
}

#[test]
fn numbers_protected_without_their_conditions_do_not_pass() {
    let routed = county(&ONLY);
    let answers = answers(&routed, 1, 7, 1200);
    let mut made = county(&[]).release("ett-2026", &[wave("v1")], &[("v1", answers.clone())], &[], &[]).unwrap();
    assert!(probed(&made, &[]).passed(), "as if everybody had been asked");
    let other = routed.release("ett-2026", &[wave("v1")], &[("v1", answers)], &[], &[]).unwrap();
    for (question, told) in made.release.questions.iter_mut().zip(other.release.questions) {
        question.asked = told.asked;
    }
    let report = probed(&made, &[]);
    let narrow = |one: &&Found| matches!(one.kind, Kind::Narrow | Kind::Exact);
    let found = report.found.iter().filter(narrow).filter_map(|one| one.row.as_ref());
    assert!(found.clone().any(|row| row.question == "sokt"), "{report:?}");
}
