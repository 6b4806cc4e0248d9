//! Where a thing of the desk belongs, from its three columns.

use domain::desk::{Branch, OrgId, Scope, UnitId};

/// The scope of a branch; `None` when one of the three is no id.
#[must_use]
pub fn scope(organization: &str, unit: &str, branch: &str) -> Option<Scope> {
    let organization = OrgId::parse(organization).ok()?;
    Some(Scope::branch(organization, UnitId::parse(unit).ok()?, Branch::parse(branch).ok()?))
}
