//! What somebody may give whom: a choice of grants, and the units a lead can be named for.

use app::desk::people::Offer;
use domain::contact::unit::Unit;
use domain::desk::{Branch, Grant, OrgId, Role, Scope, UnitId, Verdict, may_give, organisation_of};

use crate::contact::send::SendFault;
use crate::desk::at::At;
use crate::desk::office::Seated;

/// Units shown at once; more than these want another letter typed.
pub(super) const MOST: usize = 12;

/// What can be given, and how many units were found.
pub(super) struct Offers {
    pub(super) offers: Vec<Offer>,
    /// `None` when no unit was looked for.
    pub(super) found: Option<usize>,
}

/// A grant as a form carries it: role, organisation, unit and branch with strokes between.
pub(super) fn value(grant: &Grant) -> String {
    let (organisation, unit, branch) = grant.scope.parts();
    let parts = [organisation.map(OrgId::as_str), unit.map(UnitId::as_str), branch.map(Branch::as_str)]
        .map(Option::unwrap_or_default);
    format!("{}/{}", grant.role.as_str(), parts.join("/"))
}

/// Reads [`value`]; `None` for anything else.
pub(super) fn parse(value: &str) -> Option<Grant> {
    let mut parts = value.split('/');
    let role = Role::parse(parts.next()?)?;
    let mut next = || parts.next().map(|part| Some(part).filter(|part| !part.is_empty()));
    let (organisation, unit, branch) = (next()?, next()?, next()?);
    if parts.next().is_some() {
        return None;
    }
    let organisation = organisation.map(OrgId::parse).transpose().ok()?;
    let unit = unit.map(UnitId::parse).transpose().ok()?;
    let branch = branch.map(Branch::parse).transpose().ok()?;
    Some(Grant { role, scope: Scope::from_parts(organisation, unit, branch).ok()? })
}

impl At<'_> {
    /// What somebody may give: their own branches' readers; or every other role where they keep the accounts, and leads of
    /// the units they look for.
    pub(super) async fn offers(&self, seated: &Seated, unit: &str) -> Result<Offers, SendFault> {
        let giver = &seated.staff.person;
        let mut grants = Vec::new();
        for own in &giver.grants {
            let roles: &[Role] = match own.role {
                Role::UnitLead => &[Role::NamedPerson],
                Role::Administrator => {
                    &[Role::Editor, Role::ProcessLeader, Role::Analyst, Role::Coordinator, Role::Administrator]
                }
                _ => &[],
            };
            grants.extend(roles.iter().map(|role| Grant { role: *role, scope: own.scope.clone() }));
        }
        let looked = unit.trim().to_lowercase();
        let mut found = None;
        if giver.is(Role::Administrator) && looked.chars().count() > 1 {
            let listed = self.room.units.now();
            let all = listed.open.all();
            let matching: Vec<_> =
                all.iter().filter(|one| one.name.as_str().to_lowercase().contains(&looked)).collect();
            found = Some(matching.len());
            for unit in matching.into_iter().take(MOST) {
                grants.extend(self.leads(unit).await?);
            }
        }
        grants.retain(|grant| may_give(giver, false, grant) == Verdict::Allowed);
        // A unit of another organisation looks as if it did not exist.
        if found.is_some() && !grants.iter().any(|grant| grant.role == Role::UnitLead) {
            found = Some(0);
        }
        let mut offers: Vec<Offer> = Vec::new();
        for grant in grants {
            let value = value(&grant);
            if offers.iter().all(|offer| offer.value != value) {
                offers.push(Offer { value, text: self.grant(&grant) });
            }
        }
        Ok(Offers { offers, found })
    }

    /// The leads a unit can have, one a branch. A branch that is set up says itself whose it is.
    async fn leads(&self, unit: &Unit) -> Result<Vec<Grant>, SendFault> {
        let mut leads = Vec::new();
        for branch in unit.kind.branches() {
            let kept = self.app.stores().contact.branch(unit.id.as_str(), branch.id()).await?;
            let organisation = match kept {
                Some(kept) => OrgId::parse(&kept.organization),
                None => organisation_of(unit),
            };
            let parts = (organisation, UnitId::parse(unit.id.as_str()), Branch::parse(branch.id()));
            if let (Ok(organisation), Ok(unit), Ok(branch)) = parts {
                leads.push(Grant { role: Role::UnitLead, scope: Scope::branch(organisation, unit, branch) });
            }
        }
        Ok(leads)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_reads_back_and_nothing_else_is_one() {
        for text in ["editor///", "administrator/kommunen//", "named-person/kommunen/skolan/emi"] {
            assert_eq!(parse(text).map(|grant| value(&grant)).as_deref(), Some(text));
        }
        for bad in [
            "",
            "editor",
            "editor//",
            "editor////",
            "king///",
            "editor//skolan/",
            "editor/A//",
            "editor/a b//",
            "/a/b/c",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
