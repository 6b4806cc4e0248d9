//! Where a thing of the desk belongs: to the whole installation, an organisation, a unit, or one branch of a unit.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Letters in the longest id: room for a register code or a UUID, none for a sentence.
const LONGEST: usize = 64;

/// A word that cannot be an id. It does not carry the word: a person may have typed a name there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadId;

impl fmt::Display for BadId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an id has 1 to {LONGEST} of the letters a–z, 0–9 and -")
    }
}

impl std::error::Error for BadId {}

/// Only small ASCII letters, digits and hyphens, so that no name, address or sentence can hide in an id.
fn parse(word: &str) -> Result<String, BadId> {
    let plain = word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if plain && (1..=LONGEST).contains(&word.len()) { Ok(word.to_owned()) } else { Err(BadId) }
}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// [`BadId`] when it has anything but 1–64 of `a–z`, `0–9` and `-`.
            pub fn parse(word: &str) -> Result<Self, BadId> {
                parse(word).map(Self)
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;

            fn try_from(word: String) -> Result<Self, BadId> {
                Self::parse(&word)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )+};
}

ids! {
    /// An organisation: the region, a municipality, a private school's owner.
    OrgId
    /// A unit: a school, a preschool, a child health centre.
    UnitId
    /// A branch of a unit with a secrecy of its own, such as `emi` (school health care, OSL 25:1) or `kurator`
    /// (psychosocial support, OSL 23:2). Two branches of one school are as far from each other as two schools.
    Branch
    /// Somebody who works at the desk: a random id, never a name.
    PersonId
    /// A kind of thing in the audit log, such as `thread` or `contact`.
    ObjectKind
    /// Which thing: its id in the database, never what it is called.
    ObjectId
}

/// Where a thing belongs, or how far a grant reaches. A level is named only under the one above it, so a unit without
/// an organisation, or a branch without a unit, cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope(Level);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Level {
    Installation,
    Organisation(OrgId),
    Unit(OrgId, UnitId),
    Branch(OrgId, UnitId, Branch),
}

impl Scope {
    /// The whole installation.
    #[must_use]
    pub fn installation() -> Self {
        Self(Level::Installation)
    }

    /// One organisation.
    #[must_use]
    pub fn organisation(organisation: OrgId) -> Self {
        Self(Level::Organisation(organisation))
    }

    /// One unit of an organisation.
    #[must_use]
    pub fn unit(organisation: OrgId, unit: UnitId) -> Self {
        Self(Level::Unit(organisation, unit))
    }

    /// One branch of a unit.
    #[must_use]
    pub fn branch(organisation: OrgId, unit: UnitId, branch: Branch) -> Self {
        Self(Level::Branch(organisation, unit, branch))
    }

    /// The scope of three columns that may be empty.
    ///
    /// # Errors
    /// [`BadId`] when a level is named without the one above it: such a row reaches nothing.
    pub fn from_parts(
        organisation: Option<OrgId>,
        unit: Option<UnitId>,
        branch: Option<Branch>,
    ) -> Result<Self, BadId> {
        match (organisation, unit, branch) {
            (None, None, None) => Ok(Self::installation()),
            (Some(organisation), None, None) => Ok(Self::organisation(organisation)),
            (Some(organisation), Some(unit), None) => Ok(Self::unit(organisation, unit)),
            (Some(organisation), Some(unit), Some(branch)) => Ok(Self::branch(organisation, unit, branch)),
            _ => Err(BadId),
        }
    }

    /// The three columns.
    #[must_use]
    pub fn parts(&self) -> (Option<&OrgId>, Option<&UnitId>, Option<&Branch>) {
        match &self.0 {
            Level::Installation => (None, None, None),
            Level::Organisation(organisation) => (Some(organisation), None, None),
            Level::Unit(organisation, unit) => (Some(organisation), Some(unit), None),
            Level::Branch(organisation, unit, branch) => (Some(organisation), Some(unit), Some(branch)),
        }
    }

    /// How many levels it names: 0 for the installation, 3 for a branch.
    #[must_use]
    pub fn depth(&self) -> u8 {
        match self.0 {
            Level::Installation => 0,
            Level::Organisation(_) => 1,
            Level::Unit(..) => 2,
            Level::Branch(..) => 3,
        }
    }

    /// Whether every level that this scope names is the same in `other`: a school covers its branches, a branch covers
    /// only itself, and nothing covers what lies above it.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        fn same<T: PartialEq>(mine: Option<&T>, theirs: Option<&T>) -> bool {
            mine.is_none() || mine == theirs
        }
        let (mine, theirs) = (self.parts(), other.parts());
        same(mine.0, theirs.0) && same(mine.1, theirs.1) && same(mine.2, theirs.2)
    }
}
