//! Who looks after a contact at the desk, beside those who look after all of them.

use serde::{Deserialize, Serialize};

/// A branch of the contact room that looks after a contact, beside those who look after all of them. It stands in no feed: it says who may
/// change a contact here, and not who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keeper {
    /// The unit's organisation.
    pub organization: String,
    /// The unit.
    pub unit: String,
    /// Its branch.
    pub branch: String,
}

impl Keeper {
    /// As a form carries it.
    #[must_use]
    pub fn word(&self) -> String {
        format!("{}/{}", self.unit, self.branch)
    }
}
