//! Who is called quiet, and that tens never make somebody so.

use proptest::prelude::*;

use super::*;

fn group(tens: u32, people: u32) -> Group {
    Group { tens, people: Some(people) }
}

#[test]
fn a_municipality_that_nobody_answers_from_is_silent() {
    let voices =
        voices(&[group(100, 1000), group(0, 500), group(20, 900), group(0, 60), Group { tens: 30, people: None }]);
    assert_eq!(voices, [Voice::Heard, Voice::Silent, Voice::Heard, Voice::Heard, Voice::Unknown]);
}

#[test]
fn half_as_often_as_the_rest_is_quiet() {
    assert_eq!(voices(&[group(300, 1000), group(30, 800)]), [Voice::Heard, Voice::Quiet]);
}

#[test]
fn nothing_is_said_before_fifty_have_answered() {
    assert_eq!(voices(&[group(40, 1000), group(0, 1000)]), [Voice::Early, Voice::Early]);
    assert_eq!(voices(&[Group { tens: 500, people: Some(0) }]), [Voice::Unknown]);
    assert_eq!(voices(&[]), []);
}

#[test]
fn who_is_never_counted_by_themselves_is_named_and_who_said_nothing_is_not() {
    let asked: Questionnaire = serde_json::from_str(
        r#"{"id":"prov","title":{"sv":"Prov"},"languages":["sv"],"audience":"child",
            "lists":{"kon":[{"value":"f","label":{"sv":"Flicka"}},{"value":"annat","label":{"sv":"Något annat"}},
                {"value":"vill_inte","label":{"sv":"Jag vill inte säga"}}]},
            "items":[{"question":{"name":"kon","kind":{"one":"kon"},"label":{"sv":"Vad är du?"}}}]}"#,
    )
    .unwrap();
    let background: Background =
        serde_json::from_str(r#"{"question":"kon","role":"gender","unshown":["annat","vill_inte"]}"#).unwrap();
    assert_eq!(uncounted(&asked, &background), ["annat"]);
    assert_eq!(uncounted(&asked, &Background { unshown: Vec::new(), ..background }), [""; 0]);
}

#[test]
fn what_is_not_asked_is_named_and_what_is_asked_is_not() {
    let plan: Plan = serde_json::from_str(
        r#"{"backgrounds":[{"question":"kommun","role":"municipality"},{"question":"alder","role":"age"}]}"#,
    )
    .unwrap();
    let of = |audience| unasked(audience, &plan);
    assert_eq!((of(Audience::Child), of(Audience::Guardian)), (vec![Role::Language], vec![Role::Language]));
    assert_eq!(of(Audience::Staff), []);
    let mut asked = plan.clone();
    asked.backgrounds.push(serde_json::from_str(r#"{"question":"sprak","role":"language"}"#).unwrap());
    assert_eq!(unasked(Audience::Youth, &asked), []);
    assert_eq!(unasked(Audience::Young, &Plan::default()), [Role::Municipality, Role::Age, Role::Language]);
}

proptest! {
    /// Whoever is told to be quiet or silent is so with every count that the tens may hide.
    #[test]
    fn nobody_is_called_quiet_by_rounding(counts in proptest::collection::vec((0_u32..400, 1_u32..3000), 1..8)) {
        let groups: Vec<Group> = counts.iter().map(|(count, people)| group(count / 10 * 10, *people)).collect();
        let answers: u32 = groups.iter().map(|group| group.tens).sum();
        let people: u32 = counts.iter().map(|(_, people)| people).sum();
        for (voice, (count, own)) in voices(&groups).iter().zip(&counts) {
            if matches!(voice, Voice::Quiet | Voice::Silent) {
                prop_assert!(u64::from(*count) * u64::from(people) < u64::from(answers) * u64::from(*own));
            }
        }
    }
}
