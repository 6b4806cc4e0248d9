//! Appearances of a workbook that are kept: something comes of each.

use std::fs;

use domain::survey::xlsform::DRAWN;

use super::house::root;

/// What draws a question, and what decides its kind or the way through.
const READERS: [&str; 5] = [
    "app/src/survey/choice.rs",
    "app/src/survey/field.rs",
    "app/domain/src/survey/scale.rs",
    "app/domain/src/survey/walk.rs",
    "app/domain/src/survey/xlsform/question.rs",
];

#[test]
fn every_appearance_that_is_kept_is_read() {
    let read: String = READERS.iter().map(|path| fs::read_to_string(root().join(path)).unwrap()).collect();
    let unread: Vec<_> = DRAWN.iter().filter(|word| !read.contains(&format!("\"{word}\""))).collect();
    assert!(unread.is_empty(), "kept, and nothing comes of them: {unread:?}");
}
