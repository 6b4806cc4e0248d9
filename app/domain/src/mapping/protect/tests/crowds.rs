//! A form whose questions exclude each other in more ways than the check tries is refused before anybody has answered it.

use super::super::crowd::too_many;
use super::*;

/// A question, and so many others of five answers that those are asked who gave its first, and of which nobody is asked two.
fn excluding(places: usize, genders: usize, others: usize) -> Outline {
    let mut outline = small(places, genders, 2, Sensitivity::S0, Rules::default());
    for at in 1..=others {
        let asked = vec![Condition { answers: vec![(0, vec![0])], groups: Vec::new() }];
        let apart = (1..at).map(|question| Apart { question, unless: None }).collect();
        outline.questions.push(Question { asked, apart, ..question(&format!("q{at}"), 5, Sensitivity::S0) });
    }
    outline
}

#[test]
fn a_county_s_form_is_not_too_many_and_one_of_thousands_of_exclusions_is() {
    assert_eq!(too_many(&excluding(13, 4, 0)), None);
    assert_eq!(too_many(&excluding(13, 4, 24)), None, "276 pairs in 416 groups");
    assert_eq!(
        too_many(&excluding(40, 4, 100)),
        Some(1),
        "4,950 pairs in 1,280 groups: the check would end without a proof"
    );
    assert_eq!(too_many(&excluding(1, 1, 127)), None);
    assert_eq!(too_many(&excluding(1, 1, 128)), Some(1), "more than are looked at together");
}
