//! What a release must be, tried by breaking one that holds.

mod after;
mod breaking;
mod clocks;
mod informants;
pub(crate) mod sample;
mod words;

// What the sample is made of; other crates' tests take the same file and give it theirs.
use crate::mapping::release;
use crate::statistics;
use crate::survey::questionnaire;

#[test]
fn the_sample_holds() {
    assert_eq!(sample::release().broken(), []);
}

#[test]
fn it_is_read_back_as_it_was_written() {
    let sample = sample::release();
    let text = serde_json::to_string(&sample).unwrap();
    let back: release::Release = serde_json::from_str(&text).unwrap();
    assert_eq!(back, sample);
    assert_eq!(serde_json::to_string(&back).unwrap(), text);
}

#[test]
fn waves_pooled_hold_more_answers_of_each_school() {
    let mut release = sample::release();
    let (code, members) = ("v1+v2".to_owned(), vec!["v1".to_owned(), "v2".to_owned()]);
    let pooled = release::Code { code, members, label: sample::text("Båda") };
    release.book.wave.push(pooled);
    assert!((release.effect("v1") - 1.48).abs() < 1e-9 && (release.effect("v2") - 1.48).abs() < 1e-9);
    // 25 of a school in a wave are 50 in both: 1 + 49 · 0.02.
    assert!((release.effect("v1+v2") - 1.98).abs() < 1e-9, "{}", release.effect("v1+v2"));
    release.clusters = release::Clusters { effect: 100, schools: None, same_people: true };
    assert!((release.effect("v1+v2") - 1.0).abs() < 1e-9, "people who answered one by one");
}

proptest::proptest! {
    #[test]
    fn nothing_is_surer_pooled(effect in 100_u32..2000, schools in proptest::option::of(0_u32..100), waves in 1_u32..9) {
        let clusters = release::Clusters { effect, schools, same_people: true };
        proptest::prop_assert!(clusters.effect_over(waves) >= clusters.effect());
        proptest::prop_assert!(clusters.effect_over(waves + 1) >= clusters.effect_over(waves));
    }
}
