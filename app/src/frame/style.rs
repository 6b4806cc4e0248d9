//! The stylesheets and the hand-written scripts, joined and squeezed once.

use std::sync::LazyLock;

/// Styles of the frame, the guide and the contact room, in one string: from outside, pages of the two weigh alike. It stands
/// in the page: one request before it is readable.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    squeeze(concat!(
        include_str!("../../style/base.css"),
        include_str!("../../style/guide.css"),
        include_str!("../../style/contact.css")
    ))
});

/// Styles that only some pages need, beside those of every page: a page says which, and carries no others. A room that needs
/// one gets a file in `app/style`, a name here, and nothing else: the policy and the pages' version follow from [`Sheet::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Every page of staff.
    Desk,
    /// The survey room's pages.
    Survey,
    /// What was said, and what is done about it.
    Mapping,
}

impl Sheet {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Desk, Self::Survey, Self::Mapping];

    /// Its text, as it stands in a page.
    #[must_use]
    pub fn style(self) -> &'static str {
        static DESK: LazyLock<String> = LazyLock::new(|| squeeze(include_str!("../../style/desk.css")));
        static SURVEY: LazyLock<String> = LazyLock::new(|| squeeze(include_str!("../../style/survey.css")));
        static MAPPING: LazyLock<String> = LazyLock::new(|| squeeze(include_str!("../../style/mapping.css")));
        match self {
            Self::Desk => &DESK,
            Self::Survey => &SURVEY,
            Self::Mapping => &MAPPING,
        }
    }
}

/// Every stylesheet a page may carry, that of every page first.
pub fn styles() -> impl Iterator<Item = &'static str> {
    std::iter::once(style()).chain(Sheet::ALL.into_iter().map(Sheet::style))
}

/// Reads aloud, leaves the page, keeps posted steps out of the history; fetched after the page has loaded.
static SCRIPT_TEXT: LazyLock<String> = LazyLock::new(|| tight(&squeeze(include_str!("page.js"))));

/// The few bytes that stand in the page: blank after leaving, then fetch the rest once all is shown.
static LOADER_TEXT: LazyLock<String> = LazyLock::new(|| squeeze(include_str!("loader.js")));

/// Puts an opened thread away that nobody touches; stands in the pages of the contact room alone. In the page and not a file of its
/// own: from outside, a request more would tell that room from the guide.
static IDLE_TEXT: LazyLock<String> = LazyLock::new(|| tight(&squeeze(include_str!("idle.js"))));

/// The stylesheet of every page.
#[must_use]
pub(super) fn style() -> &'static str {
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

/// The script that stands in the contact room's pages.
#[must_use]
pub fn idle() -> &'static str {
    &IDLE_TEXT
}

/// Drops spaces beside signs, outside of quotes: what scripts written as ours are bear, and a twentieth of what is sent.
fn tight(script: &str) -> String {
    let sign = |letter: char| "=;,{}()&|?:<>!".contains(letter);
    let (mut out, mut quote) = (String::with_capacity(script.len()), None);
    for letter in script.chars() {
        match quote {
            Some(end) => quote = (letter != end).then_some(end),
            None if letter == ' ' && out.ends_with(sign) => continue,
            None => {
                if sign(letter) && out.ends_with(' ') {
                    out.pop();
                }
                quote = "'\"`".contains(letter).then_some(letter);
            }
        }
        out.push(letter);
    }
    out
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

#[cfg(test)]
mod tests {
    use super::tight;

    #[test]
    fn what_stands_in_quotes_keeps_its_spaces() {
        let script = "const { a } = b => c('x : y', \"; ,\") + (a in b ? `{ ${a} }` : d - -e);";
        assert_eq!(tight(script), "const{a}=b=>c('x : y',\"; ,\")+(a in b?`{ ${a} }`:d - -e);");
    }
}
