//! How far two coders agree: percent agreement and Cohen's kappa, code by code.
//!
//! Kappa (Cohen 1960) takes away what chance alone would give; its words are those of Landis and Koch (1977). Where both always
//! say the same there is nothing that chance could explain, and kappa has no value.

use std::collections::{BTreeMap, BTreeSet};

/// What one coder said of one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// The text.
    pub text: String,
    /// Who.
    pub coder: String,
    /// The codes; none where nothing in the book fits.
    pub codes: BTreeSet<String>,
    /// Whether the text worries them.
    pub worried: bool,
}

/// How two coders used one code on the texts that both have read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Four {
    /// Both used it.
    pub both: u32,
    /// The first alone.
    pub first: u32,
    /// The second alone.
    pub second: u32,
    /// Neither.
    pub neither: u32,
}

impl Four {
    /// How many texts.
    #[must_use]
    pub fn texts(self) -> u32 {
        self.both + self.first + self.second + self.neither
    }

    /// The share of texts on which they say the same, in whole percent, halves up; none without texts.
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        let n = u64::from(self.texts());
        let same = u64::from(self.both) + u64::from(self.neither);
        let percent = (200 * same + n).checked_div(2 * n)?;
        u32::try_from(percent).ok()
    }

    /// Cohen's kappa; none without texts, and where chance alone would give full agreement.
    #[must_use]
    pub fn kappa(self) -> Option<f64> {
        let n = f64::from(self.texts());
        let share = |count: u32| f64::from(count) / n;
        if self.texts() == 0 {
            return None;
        }
        let observed = share(self.both + self.neither);
        let (one, other) = (share(self.both + self.first), share(self.both + self.second));
        let chance = one * other + (1.0 - one) * (1.0 - other);
        (chance < 1.0).then(|| (observed - chance) / (1.0 - chance))
    }
}

/// Landis and Koch's word for a kappa.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Below 0.
    Poor,
    /// 0–0.20.
    Slight,
    /// 0.21–0.40.
    Fair,
    /// 0.41–0.60.
    Moderate,
    /// 0.61–0.80.
    Substantial,
    /// 0.81–1.
    AlmostPerfect,
}

impl Strength {
    /// The word of a kappa.
    #[must_use]
    pub fn of(kappa: f64) -> Self {
        match kappa {
            kappa if kappa < 0.0 => Self::Poor,
            kappa if kappa <= 0.20 => Self::Slight,
            kappa if kappa <= 0.40 => Self::Fair,
            kappa if kappa <= 0.60 => Self::Moderate,
            kappa if kappa <= 0.80 => Self::Substantial,
            _ => Self::AlmostPerfect,
        }
    }

    /// The stable word, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Poor => "poor",
            Self::Slight => "slight",
            Self::Fair => "fair",
            Self::Moderate => "moderate",
            Self::Substantial => "substantial",
            Self::AlmostPerfect => "almost-perfect",
        }
    }
}

/// How the two coders with the most texts in common agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// How many texts both have read.
    pub texts: u32,
    /// Texts of which they say exactly the same.
    pub same: u32,
    /// Code by code.
    pub codes: BTreeMap<String, Four>,
    /// All codes taken together.
    pub all: Four,
}

/// How two coders agree: of all pairs the one with the most texts in common. None while no text was read by two.
#[must_use]
pub fn agreement(codings: &[Coding], codes: &[String]) -> Option<Agreement> {
    let mut by_coder: BTreeMap<&str, BTreeMap<&str, &Coding>> = BTreeMap::new();
    for coding in codings {
        by_coder.entry(&coding.coder).or_default().insert(&coding.text, coding);
    }
    let each: Vec<_> = by_coder.values().collect();
    let mut best: Option<Vec<(&Coding, &Coding)>> = None;
    for (at, one) in each.iter().enumerate() {
        for other in each.iter().skip(at + 1) {
            let common: Vec<_> = one.iter().filter_map(|(text, coding)| Some((*coding, *other.get(text)?))).collect();
            if common.len() > best.as_ref().map_or(0, Vec::len) {
                best = Some(common);
            }
        }
    }
    let common = best?;
    let mut made = Agreement { texts: 0, same: 0, codes: BTreeMap::new(), all: Four::default() };
    for (one, other) in common {
        made.texts += 1;
        made.same += u32::from(one.codes == other.codes);
        for code in codes {
            let said = (one.codes.contains(code), other.codes.contains(code));
            for four in [made.codes.entry(code.clone()).or_default(), &mut made.all] {
                match said {
                    (true, true) => four.both += 1,
                    (true, false) => four.first += 1,
                    (false, true) => four.second += 1,
                    (false, false) => four.neither += 1,
                }
            }
        }
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Coding, Four, Strength, agreement};

    fn coding(text: &str, by: &str, codes: &[&str]) -> Coding {
        Coding {
            text: text.to_owned(),
            coder: by.to_owned(),
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            worried: false,
        }
    }

    #[test]
    fn kappa_is_that_of_the_textbook() {
        // Fifty proposals read by two: both yes 20, both no 15 (the usual example), kappa 0.40.
        let four = Four { both: 20, first: 5, second: 10, neither: 15 };
        assert_eq!(four.percent(), Some(70));
        assert!((four.kappa().unwrap() - 0.4).abs() < 1e-12);
        assert_eq!(Strength::of(0.4), Strength::Fair);
        let against = Four { both: 0, first: 5, second: 5, neither: 0 };
        assert!((against.kappa().unwrap() + 1.0).abs() < 1e-12);
        assert_eq!(Strength::of(-1.0), Strength::Poor);
    }

    #[test]
    fn where_chance_explains_all_there_is_no_kappa() {
        assert_eq!(Four::default().kappa(), None);
        assert_eq!(Four::default().percent(), None);
        assert_eq!(Four { neither: 12, ..Four::default() }.kappa(), None);
        assert_eq!(Four { neither: 12, ..Four::default() }.percent(), Some(100));
    }

    #[test]
    fn the_words_change_where_landis_and_koch_change_them() {
        let words =
            [-0.01, 0.0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1.0].map(|kappa| Strength::of(kappa).as_str());
        let wanted = ["poor", "slight", "slight", "fair", "fair", "moderate", "moderate", "substantial", "substantial"];
        assert_eq!(words[..9], wanted);
        assert_eq!(words[9..], ["almost-perfect", "almost-perfect"]);
    }

    #[test]
    fn the_pair_with_the_most_texts_in_common_is_compared() {
        let all = [
            coding("1", "a", &["x"]),
            coding("1", "b", &["x", "y"]),
            coding("2", "a", &[]),
            coding("2", "b", &[]),
            coding("3", "a", &["y"]),
            coding("3", "c", &["y"]),
        ];
        let codes = ["x".to_owned(), "y".to_owned()];
        let found = agreement(&all, &codes).unwrap();
        assert_eq!((found.texts, found.same), (2, 1));
        assert_eq!(found.codes["x"], Four { both: 1, neither: 1, ..Four::default() });
        assert_eq!(found.codes["y"], Four { second: 1, neither: 1, ..Four::default() });
        assert_eq!(found.all.texts(), 4);
        assert_eq!(agreement(&all[..1], &codes), None, "one coder agrees with nobody");
    }

    proptest! {
        #[test]
        fn kappa_lies_between_minus_one_and_one(both in 0_u32..500, first in 0_u32..500, second in 0_u32..500, neither in 0_u32..500) {
            let four = Four { both, first, second, neither };
            let turned = Four { first: second, second: first, ..four };
            if let Some(kappa) = four.kappa() {
                prop_assert!((-1.0 - 1e-9..=1.0 + 1e-9).contains(&kappa));
                prop_assert!((kappa - turned.kappa().unwrap()).abs() < 1e-9, "who is first changes nothing");
                prop_assert_eq!((kappa - 1.0).abs() < 1e-9, first + second == 0);
            }
            prop_assert!(four.percent().is_none_or(|percent| percent <= 100));
        }
    }
}
