//! A unit a child can belong to: midwives, child health, preschool, school, upper secondary, activity responsibility.

use jiff::civil::Date;

use crate::guide::Municipality;

mod branch;
mod kept;
mod list;
mod names;
mod read;

#[cfg(test)]
mod tests;

pub use branch::{Branch, Secrecy};
pub use kept::{Change, Changed, Incoming, Kept};
pub use list::{Source, Units};
pub use names::{Place, RegisterCode, UnitId, UnitName};
pub use read::FIELDS;

/// One unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Its own id, never reused. A school's is its register code.
    pub id: UnitId,
    /// Its code in Skolverket's register of school units; preschools, BVC and KAA have none.
    pub register_code: Option<RegisterCode>,
    /// Its name, as people write it.
    pub name: UnitName,
    /// What it is.
    pub kind: UnitKind,
    /// Where it lies; for a school not always where its pupils live.
    pub municipality: Municipality,
    /// Forms of schooling, in the order of [`Form::ALL`].
    pub forms: Vec<Form>,
    /// Lowest and highest year, 0 = förskoleklass; each `None` where nobody has said.
    pub years: (Option<u8>, Option<u8>),
    /// Who runs it, where it was read.
    pub organiser: Option<String>,
    /// What kind of organiser, where it was read.
    pub organiser_kind: Option<OrganiserKind>,
    /// Where it stands.
    pub place: Option<Place>,
    /// How sure it is that it still runs.
    pub standing: Standing,
    /// Id of the source in [`Units::sources`].
    pub source: String,
}

impl Unit {
    /// Whether it is of a kind, by its own or by a form it also has: a few schools go on into upper secondary.
    #[must_use]
    pub fn is(&self, kind: UnitKind) -> bool {
        self.kind == kind || self.forms.iter().any(|form| form.kind() == Some(kind))
    }

    /// Whether the unit has a year; an unknown end of the span leaves that end open.
    #[must_use]
    pub fn has_year(&self, year: u8) -> bool {
        self.years.0.is_none_or(|first| first <= year) && self.years.1.is_none_or(|last| year <= last)
    }
}

/// Whether a unit is known to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It stood in a complete list of this day.
    Confirmed(Date),
    /// It was last seen in this year; no later list could have shown it. Pages say so.
    Unconfirmed(i16),
}

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// Barnmorskemottagning (MVC).
    Maternity,
    /// Barnavårdscentral (BVC).
    ChildHealth,
    /// Förskola, skollagen (2010:800) 8 kap.
    Preschool,
    /// Förskoleklass, grundskola and anpassad grundskola, 9–11 kap.
    School,
    /// Gymnasieskola and anpassad gymnasieskola, 15–19 kap.
    UpperSecondary,
    /// The home municipality's activity responsibility (KAA), 29 kap. 9 §.
    ActivityResponsibility,
}

impl UnitKind {
    /// All kinds, in the order a child meets them.
    pub const ALL: [Self; 6] = [
        Self::Maternity,
        Self::ChildHealth,
        Self::Preschool,
        Self::School,
        Self::UpperSecondary,
        Self::ActivityResponsibility,
    ];
    /// Their ids in lists.
    pub const IDS: &str = "maternity, child_health, preschool, school, upper_secondary, activity_responsibility";

    /// The kind with this id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Its id in lists.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Maternity => "maternity",
            Self::ChildHealth => "child_health",
            Self::Preschool => "preschool",
            Self::School => "school",
            Self::UpperSecondary => "upper_secondary",
            Self::ActivityResponsibility => "activity_responsibility",
        }
    }

    /// The branches such a unit can have.
    #[must_use]
    pub fn branches(self) -> &'static [Branch] {
        match self {
            Self::Maternity => &[Branch::Midwife],
            Self::ChildHealth => &[Branch::Nurse],
            Self::Preschool => &[Branch::Preschool],
            Self::School | Self::UpperSecondary => &[Branch::Emi, Branch::Psychosocial, Branch::Head],
            Self::ActivityResponsibility => &[Branch::Kaa],
        }
    }
}

/// A form of schooling, by its name in skollagen (the "anpassad" forms have that name since 2 July 2023).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Förskola.
    Forskola,
    /// Förskoleklass.
    Forskoleklass,
    /// Grundskola.
    Grundskola,
    /// Anpassad grundskola (grundsärskola until 2023).
    AnpassadGrundskola,
    /// Fritidshem.
    Fritidshem,
    /// Gymnasieskola.
    Gymnasieskola,
    /// Anpassad gymnasieskola (gymnasiesärskola until 2023).
    AnpassadGymnasieskola,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 7] = [
        Self::Forskola,
        Self::Forskoleklass,
        Self::Grundskola,
        Self::AnpassadGrundskola,
        Self::Fritidshem,
        Self::Gymnasieskola,
        Self::AnpassadGymnasieskola,
    ];
    /// Their ids in lists.
    pub const IDS: &str = "forskola, forskoleklass, grundskola, anpassad_grundskola, fritidshem, gymnasieskola, \
                           anpassad_gymnasieskola";

    /// The form with this id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    /// Its id in lists.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Forskola => "forskola",
            Self::Forskoleklass => "forskoleklass",
            Self::Grundskola => "grundskola",
            Self::AnpassadGrundskola => "anpassad_grundskola",
            Self::Fritidshem => "fritidshem",
            Self::Gymnasieskola => "gymnasieskola",
            Self::AnpassadGymnasieskola => "anpassad_gymnasieskola",
        }
    }

    /// The kind of unit that has this form; `None` for fritidshem, which goes with any school.
    #[must_use]
    pub fn kind(self) -> Option<UnitKind> {
        match self {
            Self::Forskola => Some(UnitKind::Preschool),
            Self::Forskoleklass | Self::Grundskola | Self::AnpassadGrundskola => Some(UnitKind::School),
            Self::Fritidshem => None,
            Self::Gymnasieskola | Self::AnpassadGymnasieskola => Some(UnitKind::UpperSecondary),
        }
    }
}

/// Who runs a unit; it decides which secrecy holds ([`Branch::secrecy`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrganiserKind {
    /// A municipality or a federation of municipalities.
    Municipal,
    /// A private organiser (enskild huvudman).
    Private,
    /// Region Kalmar län.
    Regional,
}

impl OrganiserKind {
    /// Their ids in lists.
    pub const IDS: &str = "municipal, private, regional";

    /// Its id in lists.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Municipal => "municipal",
            Self::Private => "private",
            Self::Regional => "regional",
        }
    }

    /// The kind with this id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Municipal, Self::Private, Self::Regional].into_iter().find(|kind| kind.id() == id)
    }
}
