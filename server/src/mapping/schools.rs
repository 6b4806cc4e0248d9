//! Whether people answered in class, and in how many schools: what a process leader says of it, and what is reckoned with where nobody
//! did.

use domain::mapping::release::{ALIKE, Clusters};
use domain::statistics::design_effect;
use domain::survey::wave::Mode;
use serde::{Deserialize, Serialize};

/// Pupils of a class: what a design effect is reckoned with at least, before it is known how many of a school answered (survey facts:
/// 25 and 0.02 give 1.48).
const CLASS: f64 = 25.0;

/// What the process leader knows of the schools of a release's waves and nobody else does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Known {
    /// Whether they answered in class; none where that is unsaid.
    #[serde(default)]
    pub class: Option<bool>,
    /// How many schools took part.
    pub schools: Option<u32>,
}

impl Known {
    /// What a release says of waves that were answered in these ways, and whether it is known that fewer than five schools took part.
    #[must_use]
    pub fn clusters(self, modes: &[Mode]) -> (Clusters, bool) {
        let in_class = self.in_class(modes);
        let schools = self.schools.unwrap_or(0);
        let effect = if in_class { of_a_class() } else { 100 };
        // How many schools there were is a process leader's to say; unsaid, nothing is called sure.
        let told = in_class.then_some(schools / 5 * 5);
        let same_people = modes.len() > 1;
        (Clusters { effect, schools: told, same_people }, in_class && (1..5).contains(&schools))
    }

    /// Slips are handed out in class. Where a link was opened nobody knows: it may have been in classes, unless somebody says that it was
    /// not, and twenty-five who sit together are no twenty-five answers.
    fn in_class(self, modes: &[Mode]) -> bool {
        modes.contains(&Mode::Codes) || self.schools.is_some() || self.class != Some(false)
    }

    /// The same with what a release says that is counted anew.
    #[must_use]
    pub(super) fn or(self, before: Option<Clusters>) -> Self {
        let Some(before) = before else { return self };
        let class = self.class.or(before.schools.is_none().then_some(false));
        Self { class, schools: self.schools.or(known(before)) }
    }
}

/// The design effect of a class, in hundredths.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive number")]
fn of_a_class() -> u32 {
    (design_effect(CLASS, ALIKE) * 100.0).round() as u32
}

/// How many schools a release says there were, at most. That they were fewer than five is told by the effect alone, which is then more
/// than that of classes: of one school, as it was reckoned.
fn known(clusters: Clusters) -> Option<u32> {
    clusters.schools.map(|schools| if schools == 0 && clusters.effect > of_a_class() { 1 } else { schools })
}

#[cfg(test)]
mod tests {
    use domain::mapping::release::Clusters;
    use domain::statistics::{Pair, Schools, Share, Verdict, judge};
    use domain::survey::wave::Mode;

    use super::{Known, known};

    #[test]
    fn counted_anew_few_schools_are_still_few() {
        let of = |effect, schools| known(Clusters { effect, schools, same_people: true });
        assert_eq!(of(898, Some(0)), Some(1), "fewer than five were known");
        assert_eq!(of(148, Some(0)), Some(0), "none were stated");
        assert_eq!((of(298, Some(20)), of(100, None)), (Some(20), None));
    }

    #[test]
    fn an_open_collection_of_which_nothing_is_said_may_have_been_answered_in_class() {
        let of = |class, schools, modes: &[Mode]| {
            let (clusters, few) = Known { class, schools }.clusters(modes);
            (clusters.effect, clusters.schools, few)
        };
        assert_eq!(of(None, None, &[Mode::Open]), (148, Some(0), false), "as with slips");
        assert_eq!(of(Some(true), Some(23), &[Mode::Open]), (148, Some(20), false));
        assert_eq!(of(None, Some(3), &[Mode::Open]), (148, Some(0), true));
        assert_eq!(of(Some(false), None, &[Mode::Open, Mode::Open]), (100, None, false));
        assert_eq!(of(Some(false), None, &[Mode::Open, Mode::Codes]), (148, Some(0), false), "slips are for classes");
        assert_eq!(of(None, None, &[Mode::Codes]), (148, Some(0), false));
    }

    #[test]
    fn nothing_is_called_sure_where_nobody_said_in_how_many_schools_they_sat() {
        let share = |count| Share::new(count, 400);
        let verdict = |class| {
            let (clusters, _) = Known { class, schools: None }.clusters(&[Mode::Open, Mode::Open]);
            let schools =
                Schools { count: clusters.schools, effect: clusters.effect(), same_people: clusters.same_people };
            judge(&[Pair { before: share(120), after: share(240) }], schools)[0].verdict
        };
        assert!(matches!(verdict(None), Verdict::Probably(_)), "{:?}", verdict(None));
        assert!(matches!(verdict(Some(false)), Verdict::Surely(_)), "{:?}", verdict(Some(false)));
    }

    #[test]
    fn counted_anew_what_was_said_of_classes_stands() {
        for class in [None, Some(true), Some(false)] {
            let said = Known { class, schools: None }.clusters(&[Mode::Open]);
            let again = Known::default().or(Some(said.0)).clusters(&[Mode::Open]);
            assert_eq!(again, said, "{class:?}");
        }
        assert_eq!(Known::default().or(None), Known::default());
    }
}
