//! The ladder: from age, place and stage to the grown-ups a child may turn to. The ladder is data with dates; what
//! stands here is only how it is read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::unit::{Branch, UnitKind};
use crate::guide::{Age, Municipality, Use, Voice};

mod check;
mod schooling;
mod who;

#[cfg(test)]
mod tests;

pub use check::LadderFault;
pub use schooling::{LastYear, Schooling, YearSpan};
pub use who::{Asked, Found, Next};

/// All rungs, and what holds for a county's schools.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Its id.
    pub id: String,
    /// Counted up with each change, so that a page can be kept by it.
    pub version: u32,
    /// When school begins, one rule after another in time.
    pub schooling: Vec<Schooling>,
    /// The rungs. Where several fit, they are offered in this order.
    pub rungs: Vec<Rung>,
    /// The way on for whom no rung fits, and for everyone who would rather turn elsewhere.
    pub otherwise: WayOn,
}

/// One rung: a stage of a child's life, and who is there then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// Its id; its words are named by the stage.
    pub id: String,
    /// Which stage. Two rungs may share one, at different times or places.
    pub stage: Stage,
    /// The first day it holds.
    pub valid_from: Date,
    /// The last day it holds; `None` until somebody ends it.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Whom it fits.
    #[serde(default)]
    pub when: When,
    /// Which kinds of unit are offered.
    pub units: Vec<UnitKind>,
    /// Which branches are offered, in this order: the child chooses.
    pub branches: Vec<Branch>,
    /// Municipalities (codes) that have their units together: someone in one is offered the units of all, own first.
    #[serde(default)]
    pub together: Vec<Vec<String>>,
    /// The way into the guide where no unit is known, or the unit takes no messages.
    pub guide: WayOn,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// Whom a rung fits; what is left out fits all. A rung with neither ages nor years is offered only when nobody has told
/// an age, or when it is asked for by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// Ages in whole years, both ends included.
    #[serde(default)]
    pub ages: Option<AgeSpan>,
    /// School years the child can be in, 0 = förskoleklass; negative before it.
    #[serde(default)]
    pub years: Option<YearSpan>,
    /// Municipalities (codes).
    #[serde(default)]
    pub places: Vec<String>,
    /// Voices.
    #[serde(default)]
    pub voices: Vec<Voice>,
}

/// A span of ages, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeSpan {
    /// From this age.
    pub from: u8,
    /// To this age.
    pub to: u8,
}

impl AgeSpan {
    /// The spans somebody is asked for on the way to a grown-up, as forms carry them: a guardian's small child, and the bands in which a
    /// child is told what it must know ([`super::band::Band`]). Never an exact age.
    pub const ASKED: [(&'static str, Self); 5] = [
        ("0-5", Self { from: 0, to: 5 }),
        ("6-9", Self { from: 6, to: 9 }),
        ("10-12", Self { from: 10, to: 12 }),
        ("13-17", Self { from: 13, to: 17 }),
        ("18-20", Self { from: 18, to: 20 }),
    ];

    /// The span that forms carry so.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ASKED.into_iter().find(|(known, _)| *known == id).map(|(_, span)| span)
    }

    /// What two spans share.
    fn shared(self, other: Self) -> Option<Self> {
        let shared = Self { from: self.from.max(other.from), to: self.to.min(other.to) };
        (shared.from <= shared.to).then_some(shared)
    }

    /// The whole years in it, up to the oldest that is asked for.
    fn years(self) -> impl Iterator<Item = Age> {
        (self.from..=self.to).filter_map(Age::new)
    }
}

/// A stage of life, as the person who asks names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Expecting a child.
    Pregnancy,
    /// A small child, before school: the child health centre.
    SmallChild,
    /// In preschool.
    Preschool,
    /// In compulsory school, förskoleklass to year nine.
    School,
    /// In upper secondary school.
    UpperSecondary,
    /// Done with compulsory school, under 20 and not in upper secondary school.
    OutOfSchool,
}

impl Stage {
    /// All stages, in the order a child meets them.
    pub const ALL: [Self; 6] =
        [Self::Pregnancy, Self::SmallChild, Self::Preschool, Self::School, Self::UpperSecondary, Self::OutOfSchool];

    /// Its id, as in the ladder and in addresses.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Pregnancy => "pregnancy",
            Self::SmallChild => "small_child",
            Self::Preschool => "preschool",
            Self::School => "school",
            Self::UpperSecondary => "upper_secondary",
            Self::OutOfSchool => "out_of_school",
        }
    }

    /// The stage with this id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.id() == id)
    }

    /// The ages it goes with, by law and custom (skollagen 7 kap. 10 and 12 §§, 29 kap. 9 §); a pregnancy goes with none.
    fn ages(self) -> Option<AgeSpan> {
        let (from, to) = match self {
            Self::Pregnancy => return None,
            Self::SmallChild => (0, 5),
            Self::Preschool => (1, 5),
            Self::School => (6, 15),
            Self::UpperSecondary | Self::OutOfSchool => (16, 20),
        };
        Some(AgeSpan { from, to })
    }

    /// The age to ask the guide with, for somebody at a stage who told a span of ages: the youngest that fits both, for whom is promised
    /// least. A stage before school tells it alone; any other leaves it open, because who did not say that they are grown up are led as
    /// children are.
    #[must_use]
    pub fn age_in_guide(stage: Option<Self>, told: Option<AgeSpan>) -> Option<Age> {
        let own = stage.and_then(Self::ages);
        let span = match (told, own) {
            (Some(told), Some(own)) => told.shared(own),
            (told, None) => told,
            (None, Some(_)) => None,
        };
        let small = own.filter(|_| matches!(stage, Some(Self::SmallChild | Self::Preschool)));
        span.or(small).and_then(|span| Age::new(span.from))
    }
}

/// A way into the guide: a topic's answer, and whom it should begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WayOn {
    /// Id of the guide's topic.
    pub topic: String,
    /// A direction, a service or a kind of service of the guide.
    #[serde(rename = "use")]
    pub whom: Use,
    /// The branches of the rung's units that this one already is: where it stands, they are named by it.
    #[serde(default)]
    pub names: Vec<Branch>,
}

impl Rung {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Whether it is for this place and voice.
    fn is_for(&self, place: Municipality, voice: Voice) -> bool {
        let When { places, voices, .. } = &self.when;
        (places.is_empty() || places.iter().any(|code| code == place.code()))
            && (voices.is_empty() || voices.contains(&voice))
    }

    /// The municipalities whose units are offered to someone in `place`, own first.
    fn reach(&self, place: Municipality) -> Vec<Municipality> {
        let group = self.together.iter().find(|group| group.iter().any(|code| code == place.code()));
        let others = group.into_iter().flatten().filter_map(|code| Municipality::parse(code));
        std::iter::once(place).chain(others.filter(|other| *other != place)).collect()
    }
}
