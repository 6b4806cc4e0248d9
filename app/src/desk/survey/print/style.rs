//! Styles of the printed sheets: one string each, so that the policy can allow it by its hash.

use std::sync::LazyLock;

/// A kind of sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// A poster, A4.
    PosterA4,
    /// A poster, A3.
    PosterA3,
    /// Slips with codes.
    Slips,
    /// The survey on paper.
    Paper,
    /// A screen of 16:9.
    Wide,
    /// A screen of 9:16.
    Tall,
    /// One question at a time, for a whole room.
    Class,
    /// What guardians are asked before their child is, when it is research.
    Consent,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::PosterA4, Self::PosterA3, Self::Slips, Self::Paper, Self::Wide, Self::Tall, Self::Class, Self::Consent];

    /// Its word in addresses and ids.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::PosterA4 => "affisch-a4",
            Self::PosterA3 => "affisch-a3",
            Self::Slips => "lappar",
            Self::Paper => "papper",
            Self::Wide => "skarm-bred",
            Self::Tall => "skarm-hog",
            Self::Class => "klass",
            Self::Consent => "samtycke",
        }
    }

    /// The sheet of a word that anybody may have: slips are made at the desk alone.
    #[must_use]
    pub fn public(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| *sheet != Self::Slips && sheet.word() == word)
    }

    /// Whether it plays on a screen.
    #[must_use]
    pub const fn is_screen(self) -> bool {
        matches!(self, Self::Wide | Self::Tall | Self::Class)
    }
}

/// The stylesheet of a sheet.
#[must_use]
pub fn style(sheet: Sheet) -> &'static str {
    static STYLES: LazyLock<[String; 8]> = LazyLock::new(|| Sheet::ALL.map(made));
    Sheet::ALL.iter().position(|one| *one == sheet).and_then(|place| STYLES.get(place)).map_or("", String::as_str)
}

fn made(sheet: Sheet) -> String {
    let (page, own) = match sheet {
        Sheet::PosterA4 => {
            ("@page{size:A4 portrait;margin:0}html{--mm:1mm}", include_str!("../../../../style/print/poster.css"))
        }
        // A3 is A4 times the square root of two.
        Sheet::PosterA3 => {
            ("@page{size:A3 portrait;margin:0}html{--mm:1.4142mm}", include_str!("../../../../style/print/poster.css"))
        }
        Sheet::Slips => ("@page{size:A4 portrait;margin:10mm}", include_str!("../../../../style/print/slips.css")),
        Sheet::Paper | Sheet::Consent => {
            ("@page{size:A4 portrait;margin:15mm}", include_str!("../../../../style/print/paper.css"))
        }
        Sheet::Class => ("", include_str!("../../../../style/print/class.css")),
        Sheet::Wide | Sheet::Tall => ("", include_str!("../../../../style/print/screen.css")),
    };
    let lines = [page, include_str!("../../../../style/print/base.css"), own].concat();
    lines.lines().map(str::trim).filter(|line| !line.starts_with("/*")).collect()
}
