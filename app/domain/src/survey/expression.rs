//! Expressions of a form: the subset of ODK XForms that workbooks for citizens use, the same on server and in the browser.

use serde::{Deserialize, Serialize};

/// An expression that can be read, kept as it was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Expression(String);

impl Expression {
    /// As it was written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.0
    }
}
