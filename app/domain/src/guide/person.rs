//! Who asks and from where, as far as they chose to say: voice, age, municipality, urgency.

use serde::{Deserialize, Serialize};

/// Whose words a page speaks: the child's own, or a guardian's about *ditt barn*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// A child or young person speaks for themselves.
    Child,
    /// A guardian asks for their child.
    Guardian,
}

impl Voice {
    /// Both voices, the child's first.
    pub const ALL: [Self; 2] = [Self::Child, Self::Guardian];
}

/// The oldest age the guide asks for, in years (the county's work covers 0–20).
pub const OLDEST: u8 = 20;

/// An age in whole years, 0 to [`OLDEST`]; in the guardian's voice the age of the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(u8);

impl Age {
    /// An age from whole years; `None` above [`OLDEST`].
    #[must_use]
    pub fn new(years: u8) -> Option<Self> {
        (years <= OLDEST).then_some(Self(years))
    }

    /// Whole years.
    #[must_use]
    pub fn years(self) -> u8 {
        self.0
    }
}

/// One of the county's twelve municipalities, by its place in [`MUNICIPALITIES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Municipality(u8);

/// Code (SCB kommunkod) and name of the twelve municipalities of Kalmar län.
pub const MUNICIPALITIES: [(&str, &str); 12] = [
    ("0821", "Högsby"),
    ("0834", "Torsås"),
    ("0840", "Mörbylånga"),
    ("0860", "Hultsfred"),
    ("0861", "Mönsterås"),
    ("0862", "Emmaboda"),
    ("0880", "Kalmar"),
    ("0881", "Nybro"),
    ("0882", "Oskarshamn"),
    ("0883", "Västervik"),
    ("0884", "Vimmerby"),
    ("0885", "Borgholm"),
];

/// Code and name as a list is looked through: by name. The order of code points is Swedish order for these twelve, since none has å
/// where another has ä.
#[must_use]
pub fn municipalities_by_name() -> [(&'static str, &'static str); 12] {
    let mut all = MUNICIPALITIES;
    all.sort_unstable_by_key(|(_, name)| *name);
    all
}

impl Municipality {
    /// The municipality with this code; `None` outside the county.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let index = MUNICIPALITIES.iter().position(|(known, _)| *known == code)?;
        u8::try_from(index).ok().map(Self)
    }

    /// All twelve, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..12).map(Self)
    }

    /// All twelve by name, as people look for them; of these names the order of the letters is the Swedish one.
    pub fn by_name() -> impl Iterator<Item = Self> {
        let mut all: Vec<Self> = Self::all().collect();
        all.sort_by_key(|one| one.name());
        all.into_iter()
    }

    /// Its place among the twelve.
    #[must_use]
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// The SCB code, four digits.
    #[must_use]
    pub fn code(self) -> &'static str {
        MUNICIPALITIES.get(usize::from(self.0)).map_or("", |(code, _)| code)
    }

    /// The name as it is written in Swedish.
    #[must_use]
    pub fn name(self) -> &'static str {
        MUNICIPALITIES.get(usize::from(self.0)).map_or("", |(_, name)| name)
    }
}

/// How soon somebody is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Somebody is needed now, today or tonight.
    Nu,
    /// This week.
    Snart,
    /// It can wait.
    KanVanta,
}

impl Urgency {
    /// The urgency an option's id names; `None` for any other id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        match id {
            "nu" => Some(Self::Nu),
            "snart" => Some(Self::Snart),
            "kan-vanta" => Some(Self::KanVanta),
            _ => None,
        }
    }
}

/// What a person has told so far, read from their answers. `None` means skipped or not yet asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facts {
    /// Whose voice.
    pub voice: Voice,
    /// Age in years.
    pub age: Option<Age>,
    /// Municipality.
    pub place: Option<Municipality>,
    /// How soon.
    pub urgency: Option<Urgency>,
    /// Whether schools are known to be shut on the day of asking; the one fact that nobody tells.
    pub school_shut: bool,
}

impl Facts {
    /// Nothing told but the voice.
    #[must_use]
    pub fn of(voice: Voice) -> Self {
        Self { voice, age: None, place: None, urgency: None, school_shut: false }
    }
}

#[cfg(test)]
mod tests {
    use super::{MUNICIPALITIES, municipalities_by_name};

    #[test]
    fn a_list_of_municipalities_is_in_swedish_order_and_whole() {
        let names = municipalities_by_name().map(|(_, name)| name);
        assert_eq!(names[2..6], ["Hultsfred", "Högsby", "Kalmar", "Mönsterås"]);
        assert_eq!((names[0], names[11]), ("Borgholm", "Västervik"));
        assert!(MUNICIPALITIES.iter().all(|one| municipalities_by_name().contains(one)));
    }
}
