//! Small languages within cells: `start=1 end=10 step=1`, and yes or no.

/// Whether a cell says yes or no; none where it says neither.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" | "true()" | "1" | "ja" | "x" | "sant" => Some(true),
        "no" | "false" | "false()" | "0" | "nej" | "falskt" => Some(false),
        _ => None,
    }
}

/// The pairs of a `parameters` cell, names in small letters; what is no pair comes back as it is.
pub(super) fn pairs(text: &str) -> Vec<Result<(String, String), String>> {
    // Space around `=` does not part a pair.
    let tight = text.replace([',', ';', '\n', '\t'], " ").split('=').map(str::trim).collect::<Vec<_>>().join("=");
    let pair = |part: &str| match part.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => Ok((name.to_lowercase(), value.to_owned())),
        _ => Err(part.to_owned()),
    };
    tight.split_whitespace().map(pair).collect()
}
