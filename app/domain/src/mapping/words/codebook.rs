//! The codebook: themes, and the codes by which a text is put under them.

use std::collections::BTreeSet;

/// The most letters of a name.
pub const NAME: usize = 60;
/// The most letters of what a code means.
pub const MEANING: usize = 300;
/// The most themes of a codebook: a bench with more is not read.
pub const THEMES: usize = 40;
/// The most codes of a theme.
pub const CODES: usize = 20;

/// A theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// A code of a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its id.
    pub id: String,
    /// The theme's id.
    pub theme: String,
    /// What it is called.
    pub name: String,
    /// When it is used, so that two coders use it alike.
    pub meaning: String,
}

/// Themes and codes, in the order they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codebook {
    /// Themes.
    pub themes: Vec<Theme>,
    /// Codes.
    pub codes: Vec<Code>,
}

/// Why a theme or a code is not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadEntry {
    /// It has no name, or one that is too long.
    Name,
    /// What it means is missing or too long.
    Meaning,
    /// There is one of this name.
    Twice,
    /// There are too many.
    Many,
    /// There is no such theme.
    Theme,
}

impl Codebook {
    /// A theme by its id.
    #[must_use]
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|one| one.id == id)
    }

    /// The codes of a theme.
    pub fn of<'a>(&'a self, theme: &'a str) -> impl Iterator<Item = &'a Code> {
        self.codes.iter().filter(move |one| one.theme == theme)
    }

    /// Those of some ids that are codes of this book.
    #[must_use]
    pub fn known(&self, ids: &[String]) -> BTreeSet<String> {
        self.codes.iter().filter(|code| ids.contains(&code.id)).map(|code| code.id.clone()).collect()
    }

    /// The themes that some codes stand under.
    #[must_use]
    pub fn themes_of<'a>(&'a self, codes: &BTreeSet<String>) -> BTreeSet<&'a str> {
        self.codes.iter().filter(|code| codes.contains(&code.id)).map(|code| code.theme.as_str()).collect()
    }

    /// The name of a new theme, as it is kept.
    ///
    /// # Errors
    /// [`BadEntry`] saying what is wrong.
    pub fn new_theme(&self, name: &str) -> Result<String, BadEntry> {
        let name = plain(name, NAME).ok_or(BadEntry::Name)?;
        let twice = self.themes.iter().any(|one| one.name.to_lowercase() == name.to_lowercase());
        match (twice, self.themes.len() < THEMES) {
            (true, _) => Err(BadEntry::Twice),
            (_, false) => Err(BadEntry::Many),
            _ => Ok(name),
        }
    }

    /// Name and meaning of a new code, as they are kept.
    ///
    /// # Errors
    /// [`BadEntry`] saying what is wrong.
    pub fn new_code(&self, theme: &str, name: &str, meaning: &str) -> Result<(String, String), BadEntry> {
        self.theme(theme).ok_or(BadEntry::Theme)?;
        let name = plain(name, NAME).ok_or(BadEntry::Name)?;
        let meaning = plain(meaning, MEANING).ok_or(BadEntry::Meaning)?;
        let twice = self.of(theme).any(|one| one.name.to_lowercase() == name.to_lowercase());
        match (twice, self.of(theme).count() < CODES) {
            (true, _) => Err(BadEntry::Twice),
            (_, false) => Err(BadEntry::Many),
            _ => Ok((name, meaning)),
        }
    }
}

/// One line without spaces around and within it that are too many.
fn plain(typed: &str, most: usize) -> Option<String> {
    let line = typed.replace('\0', "").split_whitespace().collect::<Vec<_>>().join(" ");
    (1..=most).contains(&line.chars().count()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::{BadEntry, CODES, Code, Codebook, NAME, THEMES, Theme};

    fn book() -> Codebook {
        let theme = |id: &str, name: &str| Theme { id: id.to_owned(), name: name.to_owned() };
        let code = |id: &str, theme: &str, name: &str| Code {
            id: id.to_owned(),
            theme: theme.to_owned(),
            name: name.to_owned(),
            meaning: "m".to_owned(),
        };
        Codebook {
            themes: vec![theme("t", "Väntan"), theme("u", "Vuxna")],
            codes: vec![code("c", "t", "Lång kö"), code("d", "u", "Lyssnar"), code("e", "t", "Ingen ringer")],
        }
    }

    #[test]
    fn codes_lead_to_their_themes() {
        let book = book();
        let chosen = book.known(&["c".to_owned(), "e".to_owned(), "x".to_owned()]);
        assert_eq!(chosen.len(), 2);
        assert_eq!(book.themes_of(&chosen).into_iter().collect::<Vec<_>>(), ["t"]);
    }

    #[test]
    fn entries_have_names_and_none_stands_twice() {
        let book = book();
        assert_eq!(book.new_theme("  Att bli\n trodd "), Ok("Att bli trodd".to_owned()));
        assert_eq!(book.new_theme("väntan"), Err(BadEntry::Twice));
        assert_eq!(book.new_theme(" "), Err(BadEntry::Name));
        assert_eq!(book.new_theme(&"å".repeat(NAME + 1)), Err(BadEntry::Name));
        assert_eq!(book.new_code("t", "Kö", ""), Err(BadEntry::Meaning));
        assert_eq!(book.new_code("x", "Kö", "m"), Err(BadEntry::Theme));
        assert_eq!(book.new_code("t", "LÅNG KÖ", "m"), Err(BadEntry::Twice));
        assert_eq!(book.new_code("u", "Lång kö", "m"), Ok(("Lång kö".to_owned(), "m".to_owned())), "another theme's");
    }

    #[test]
    fn a_book_has_an_end() {
        let mut book = book();
        book.themes.resize(THEMES, Theme { id: "x".to_owned(), name: "x".to_owned() });
        assert_eq!(book.new_theme("Ny"), Err(BadEntry::Many));
        let code = book.codes[0].clone();
        book.codes.resize(CODES + 1, code);
        assert_eq!(book.new_code("t", "Ny", "m"), Err(BadEntry::Many));
    }
}
