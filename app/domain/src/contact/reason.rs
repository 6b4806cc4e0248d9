//! Two questions at the beginning that may be skipped: sent on from elsewhere, and what it is about. Only counted.

pub use super::event::{PassedOn, Reason};

/// What somebody answered at the beginning; all of it may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// Sent on from elsewhere?
    pub passed_on: Option<PassedOn>,
    /// What it is about: none, one or two different ones.
    pub reasons: Vec<Reason>,
}

impl Told {
    /// Reads three answers. What is none of the words counts as skipped: an answer that is only counted must never keep a
    /// message from being sent.
    #[must_use]
    pub fn parse(passed_on: &str, reasons: [&str; 2]) -> Self {
        let mut found: Vec<Reason> = reasons.into_iter().filter_map(Reason::parse).collect();
        found.dedup();
        Self { passed_on: PassedOn::parse(passed_on), reasons: found }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{PassedOn, Reason, Told};

    #[test]
    fn skipped_said_and_doubled() {
        assert_eq!(Told::parse("", ["", ""]), Told::default());
        let told = Told::parse("several", ["school", "school"]);
        assert_eq!(told, Told { passed_on: Some(PassedOn::Several), reasons: vec![Reason::School] });
        assert_eq!(Told::parse("no", ["", "sex"]).reasons, [Reason::Sex]);
        assert_eq!(Told::parse("NO", ["School", "' OR 1=1"]), Told::default());
    }

    proptest! {
        #[test]
        fn never_more_than_two_and_never_the_same_twice(p in any::<String>(), a in "[a-z]{0,11}", b in "[a-z]{0,11}") {
            let told = Told::parse(&p, [&a, &b]);
            prop_assert!(told.reasons.len() <= 2);
            prop_assert!(told.reasons.len() < 2 || told.reasons[0] != told.reasons[1]);
        }
    }
}
