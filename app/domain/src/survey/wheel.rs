//! The wheel as a kind of question: the eight parts of a good life, by the names that the guide's wheel has too.

/// The eight parts (SHANARRI, as Backa barnet names them), in the order of the wheel.
pub const PARTS: [&str; 8] =
    ["trygghet", "tillhorighet", "omsorg", "fritid", "halsa", "utveckling", "respekteras", "ansvar"];

/// Whether a word is a part of the wheel.
#[must_use]
pub fn is_part(word: &str) -> bool {
    PARTS.contains(&word)
}
