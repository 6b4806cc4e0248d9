//! Age bands: in whose words somebody is told what they must know before they write. Never an exact age.

use super::ladder::Stage;
use super::names::words;
use super::thread::Lane;

words! {
    /// A band of ages, or the guardian's words.
    Band {
        /// Förskoleklass to year three: few and short sentences, with symbols.
        SixToNine = "6-9"
        /// Years four to six; also for whoever did not say.
        TenToTwelve = "10-12"
        /// Year seven until eighteen: parents' say shrinks with age and maturity (OSL 12 kap. 3 §, FB 6 kap. 11 §).
        ThirteenToSeventeen = "13-17"
        /// Eighteen and over: no guardian any more, and the duty to report worry is for children under 18 (SoL (2025:400) 19 kap.).
        EighteenToTwenty = "18-20"
        /// A guardian, about a contact of their own.
        Guardian = "guardian"
    }
}

impl Band {
    /// The bands somebody at this stage may choose between; none where the stage or the lane tells it.
    #[must_use]
    pub const fn offered(lane: Lane, stage: Option<Stage>) -> &'static [Self] {
        match (lane, stage) {
            (Lane::Guardian, _) | (Lane::Child, None | Some(Stage::SmallChild | Stage::Preschool)) => &[],
            (Lane::Child, Some(Stage::School)) => &[Self::SixToNine, Self::TenToTwelve, Self::ThirteenToSeventeen],
            (Lane::Child, Some(Stage::Pregnancy | Stage::UpperSecondary | Stage::OutOfSchool)) => {
                &[Self::ThirteenToSeventeen, Self::EighteenToTwenty]
            }
        }
    }

    /// What is known of somebody's band: what they chose, if it was offered, or what the stage or the lane tells.
    #[must_use]
    pub fn known(lane: Lane, stage: Option<Stage>, chosen: Option<Self>) -> Option<Self> {
        match (lane, stage) {
            (Lane::Guardian, _) => Some(Self::Guardian),
            (Lane::Child, Some(Stage::SmallChild | Stage::Preschool)) => Some(Self::SixToNine),
            (Lane::Child, _) => chosen.filter(|band| Self::offered(lane, stage).contains(band)),
        }
    }

    /// In whose words they are told: where nothing is known, the younger ones of the stage, who are promised least.
    #[must_use]
    pub fn in_words_of(lane: Lane, stage: Option<Stage>, known: Option<Self>) -> Self {
        let unknown = match stage {
            Some(Stage::Pregnancy | Stage::UpperSecondary | Stage::OutOfSchool) => Self::ThirteenToSeventeen,
            _ => Self::TenToTwelve,
        };
        if lane == Lane::Guardian { Self::Guardian } else { known.unwrap_or(unknown) }
    }

    /// The attributes of a text in this band's words, the fittest first; the text itself stands for the rest.
    #[must_use]
    pub const fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::SixToNine => &["small"],
            Self::TenToTwelve => &[],
            Self::ThirteenToSeventeen => &["teen"],
            Self::EighteenToTwenty => &["grown", "teen"],
            Self::Guardian => &["guardian"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Band, Lane, Stage};

    fn stages() -> impl Iterator<Item = Option<Stage>> {
        Stage::ALL.into_iter().map(Some).chain([None])
    }

    #[test]
    fn only_what_is_offered_is_taken() {
        for stage in stages() {
            for &chosen in Band::ALL {
                let known = Band::known(Lane::Child, stage, Some(chosen));
                let offered = Band::offered(Lane::Child, stage);
                assert!(
                    known.is_none_or(|known| offered.contains(&known) || offered.is_empty()),
                    "{stage:?} {chosen:?}"
                );
                assert_ne!(known, Some(Band::Guardian), "a child is never told a guardian's words");
            }
        }
    }

    #[test]
    fn a_guardian_always_gets_the_guardians_words_and_a_child_never() {
        for stage in stages() {
            for chosen in Band::ALL.iter().copied().map(Some).chain([None]) {
                let words = |lane| Band::in_words_of(lane, stage, Band::known(lane, stage, chosen));
                assert_eq!(words(Lane::Guardian), Band::Guardian);
                assert_ne!(words(Lane::Child), Band::Guardian);
            }
        }
    }

    #[test]
    fn nobody_is_taken_for_grown_up_who_did_not_say_so() {
        for stage in stages() {
            for chosen in [None, Some(Band::SixToNine), Some(Band::TenToTwelve), Some(Band::ThirteenToSeventeen)] {
                let known = Band::known(Lane::Child, stage, chosen);
                assert_ne!(Band::in_words_of(Lane::Child, stage, known), Band::EighteenToTwenty);
            }
            let school = Band::known(Lane::Child, Some(Stage::School), Some(Band::EighteenToTwenty));
            assert_eq!(school, None, "not at school");
        }
    }
}
