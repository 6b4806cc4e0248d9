//! Beginnings of answers for each branch. They fill the field and are never sent without being read.

use anyhow::Context;
use domain::contact::unit::Branch;
use serde::Deserialize;

use crate::content;

/// One template; its words are `contact-template-{id}` in every language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its id.
    pub id: String,
    /// The branches that have it; every one where none is named.
    #[serde(default)]
    pub branches: Vec<Branch>,
}

/// The templates there are.
///
/// # Errors
/// When the content is not as it should be.
pub fn load() -> anyhow::Result<Vec<Template>> {
    let bytes = content::file("contact/templates.json").context("contact/templates.json is missing")?;
    serde_json::from_slice(&bytes).context("contact/templates.json")
}

/// Those of a branch, in order.
pub fn of(all: &[Template], branch: Branch) -> impl Iterator<Item = &Template> {
    all.iter().filter(move |one| one.branches.is_empty() || one.branches.contains(&branch))
}
