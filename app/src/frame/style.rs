//! The stylesheet and the two hand-written scripts, joined and squeezed once.

use std::sync::LazyLock;

/// Styles of the frame and of every room, in one string. It stands in the page: one request before it is readable.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    squeeze(concat!(
        include_str!("../../style/base.css"),
        include_str!("../../style/guide.css"),
        include_str!("../../style/contact.css"),
        include_str!("../../style/measure.css"),
        include_str!("../../style/mapping.css")
    ))
});

/// Reads aloud, leaves the page, keeps posted steps out of the history; fetched after the page has loaded.
static SCRIPT_TEXT: LazyLock<String> = LazyLock::new(|| squeeze(include_str!("page.js")));

/// The few bytes that stand in the page: blank after leaving, then fetch the rest once all is shown.
static LOADER_TEXT: LazyLock<String> = LazyLock::new(|| squeeze(include_str!("loader.js")));

/// The stylesheet of every page.
#[must_use]
pub fn style() -> &'static str {
    &STYLE
}

/// The script fetched after load.
#[must_use]
pub fn script_body() -> &'static str {
    &SCRIPT_TEXT
}

/// The script that stands in the page.
#[must_use]
pub fn loader() -> &'static str {
    &LOADER_TEXT
}

/// Drops comments that have a line to themselves, indentation and line ends; enough, since brotli does the rest.
fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("/*") {
            comment = true;
        }
        if !comment && !line.starts_with("//") {
            out.push_str(line);
        }
        if line.ends_with("*/") {
            comment = false;
        }
    }
    out
}
