//! An address leads to its text and to no other.

use super::super::plan::tests::{asked, name};
use super::*;

#[test]
fn every_spot_is_read_from_its_address() {
    let asked = asked();
    let spots = asked.spots();
    assert!(spots.len() > 20);
    for (spot, text) in &spots {
        assert_eq!(Spot::parse(&spot.to_string()).as_ref(), Some(spot));
        assert_eq!(asked.text(spot), Some(*text));
        assert_eq!(asked.clone().text_mut(spot).map(|own| own.clone()).as_ref(), Some(*text));
    }
}

#[test]
fn a_value_may_hold_a_slash_and_what_is_no_address_is_none() {
    assert_eq!(Spot::parse("c/lista/a/b c"), Some(Spot::Choice(name("lista"), "a/b c".to_owned())));
    for address in ["", "q", "q/", "q/namn", "q/namn/x", "q/1/label", "t/x", "x/namn/label", "c//v"] {
        assert_eq!(Spot::parse(address), None, "{address}");
    }
    // A text that its kind of item has not.
    let mut asked = asked();
    assert!(asked.text_mut(&Spot::Question(name("kommun"), Of::Why)).is_none());
    assert!(asked.text_mut(&Spot::Question(name("kommun"), Of::Reminder)).is_none());
    assert!(asked.text_mut(&Spot::Group(name("kommun"), Of::Label)).is_none());
}
