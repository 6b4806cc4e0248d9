//! Consent to research, by age: who is told what, who says yes, and by which way of answering it can be asked for at all.
//!
//! Lagen (2003:460) om etikprövning: whoever has turned 15 and understands what it means consents alone; of those who are younger
//! the guardians consent, and the child is told and may still refuse (18 §). Nobody can see through a link what a guardian said,
//! so those under 15 come with a slip, which is handed out to those whose guardians have said yes.

use serde::{Deserialize, Serialize};

use super::Part;
use crate::survey::questionnaire::{Audience, Text};
use crate::survey::wave::Mode;

/// Consent pages by age band.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Consent {
    /// For those of 6 to 11.
    pub age_6_11: Text,
    /// For those of 12 to 14.
    pub age_12_14: Text,
    /// For those of 15 to 17.
    pub age_15_17: Text,
    /// For grown-ups who answer themselves.
    pub adults: Text,
    /// For the guardians of those under 15.
    pub guardians: Text,
}

/// An age that is told in its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Band {
    /// 6 to 11.
    #[serde(rename = "6-11")]
    Six,
    /// 12 to 14.
    #[serde(rename = "12-14")]
    Twelve,
    /// 15 to 17.
    #[serde(rename = "15-17")]
    Fifteen,
    /// From 18.
    #[serde(rename = "18")]
    Adult,
}

impl Band {
    /// Every age, the youngest first.
    pub const ALL: [Self; 4] = [Self::Six, Self::Twelve, Self::Fifteen, Self::Adult];

    /// The ages that an audience has.
    #[must_use]
    pub const fn of(audience: Audience) -> &'static [Self] {
        match audience {
            Audience::Young => &[Self::Six],
            Audience::Child => &[Self::Six, Self::Twelve],
            Audience::Youth => &[Self::Twelve, Self::Fifteen, Self::Adult],
            Audience::Guardian | Audience::Staff => &[Self::Adult],
        }
    }

    /// The stable name: a step's in forms, and the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Six => "6-11",
            Self::Twelve => "12-14",
            Self::Fifteen => "15-17",
            Self::Adult => "18",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.as_str() == name)
    }

    /// Whether guardians must have said yes first.
    #[must_use]
    pub const fn needs_guardians(self) -> bool {
        matches!(self, Self::Six | Self::Twelve)
    }

    /// Whether somebody of this age can take part by this way of answering.
    #[must_use]
    pub fn may_answer(self, mode: Mode) -> bool {
        mode == Mode::Codes || !self.needs_guardians()
    }
}

impl Consent {
    /// What an age is told.
    #[must_use]
    pub const fn page(&self, band: Band) -> &Text {
        match band {
            Band::Six => &self.age_6_11,
            Band::Twelve => &self.age_12_14,
            Band::Fifteen => &self.age_15_17,
            Band::Adult => &self.adults,
        }
    }

    /// The pages that an audience must have, each with the part it is.
    pub(super) fn wanted(&self, audience: Audience) -> Vec<(Part, &Text)> {
        let bands = Band::of(audience);
        let mut wanted: Vec<(Part, &Text)> = bands.iter().map(|band| (part(*band), self.page(*band))).collect();
        if bands.iter().any(|band| band.needs_guardians()) {
            wanted.push((Part::ConsentGuardians, &self.guardians));
        }
        wanted
    }

    /// The page of a part; none for a part that is no page.
    pub fn of(&mut self, part: Part) -> Option<&mut Text> {
        match part {
            Part::Consent6To11 => Some(&mut self.age_6_11),
            Part::Consent12To14 => Some(&mut self.age_12_14),
            Part::Consent15To17 => Some(&mut self.age_15_17),
            Part::ConsentAdults => Some(&mut self.adults),
            Part::ConsentGuardians => Some(&mut self.guardians),
            _ => None,
        }
    }
}

const fn part(band: Band) -> Part {
    match band {
        Band::Six => Part::Consent6To11,
        Band::Twelve => Part::Consent12To14,
        Band::Fifteen => Part::Consent15To17,
        Band::Adult => Part::ConsentAdults,
    }
}

#[cfg(test)]
mod tests {
    use super::Band;
    use crate::survey::questionnaire::Audience;
    use crate::survey::wave::Mode;

    #[test]
    fn names_are_read_back() {
        assert!(Band::ALL.iter().all(|band| Band::parse(band.as_str()) == Some(*band)));
        assert_eq!(Band::parse("15"), None);
    }

    #[test]
    fn under_fifteen_nobody_takes_part_without_a_slip() {
        let by = |mode| Band::ALL.map(|band| band.may_answer(mode));
        assert_eq!(by(Mode::Open), [false, false, true, true]);
        assert_eq!(by(Mode::Codes), [true; 4]);
    }

    #[test]
    fn every_audience_has_an_age_that_can_be_asked() {
        let all = [Audience::Young, Audience::Child, Audience::Youth, Audience::Guardian, Audience::Staff];
        let count = all.map(|audience| Band::of(audience).len());
        assert_eq!(count, [1, 2, 3, 1, 1]);
    }
}
