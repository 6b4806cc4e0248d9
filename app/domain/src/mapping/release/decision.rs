//! What is done about a finding: we do, we will by a day, or we cannot and why. Always with somebody who answers for it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::survey::questionnaire::Text;

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// We do it.
    Do,
    /// We will, by that day.
    Will(Date),
    /// We cannot; the words say why.
    Cannot,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What.
    pub what: What,
    /// In a line.
    pub heading: Text,
    /// In words for a child.
    pub child: Text,
    /// In words for a grown-up.
    pub adult: Text,
    /// Who answers for it: an office, never a private person.
    pub owner: Text,
    /// When it was decided.
    pub day: Date,
    /// When it is looked at again.
    pub follow_up: Option<Date>,
}
