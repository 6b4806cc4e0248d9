//! What a release must be, tried by breaking one that holds.

mod after;
mod breaking;
mod clocks;
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
