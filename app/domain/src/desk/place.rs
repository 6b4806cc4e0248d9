//! Where things belong: which organisation a unit is of, whose secrecy holds there; and who looks after a contact of the guide.

use super::{Action, BadId, Branch, OrgId, Person, Scope, UnitId, Verdict, may};
use crate::contact::unit::{OrganiserKind, Unit};
use crate::guide::Service;

/// Letters of an organiser's name that go into an id.
const LETTERS: usize = 48;

/// The organisation of a unit that has not been set up yet: a municipality by its code, since lists name it in several ways;
/// the region; another organiser by its name; and a private unit whose organiser was not read stands alone.
///
/// # Errors
/// [`BadId`], which a unit that was parsed does not cause.
pub fn organisation_of(unit: &Unit) -> Result<OrgId, BadId> {
    let name = unit.organiser.as_deref().map(slug).filter(|slug| !slug.is_empty());
    let municipal = name.as_deref().is_none_or(|name| name.ends_with("kommun"));
    match (unit.organiser_kind, name) {
        (Some(OrganiserKind::Municipal), _) if municipal => {
            OrgId::parse(&format!("kommun-{}", unit.municipality.code()))
        }
        (Some(OrganiserKind::Regional), _) => OrgId::parse("region-kalmar-lan"),
        (_, Some(name)) => OrgId::parse(&name),
        (_, None) => OrgId::parse(&format!("enhet-{}", unit.id)),
    }
}

/// Where a contact of the guide belongs: to the branch it is tied to, whose lead may change it and whose readers may check it; else to
/// its organisation as a whole, whose contacts only those look after who look after all. An id that two things have alike ties nothing.
#[must_use]
pub fn contact_scope(contact: &Service) -> Scope {
    let Some(keeper) = &contact.keeper else { return untied(contact) };
    match (OrgId::parse(&keeper.organization), UnitId::parse(&keeper.unit), Branch::parse(&keeper.branch)) {
        (Ok(organisation), Ok(unit), Ok(branch)) => Scope::branch(organisation, unit, branch),
        _ => Scope::installation(),
    }
}

/// Whether somebody may tie a contact to a branch, or untie it: only whose right to change it comes from above every unit. Else a lead
/// could take a contact for their own, or give theirs away.
pub fn may_tie(person: &Person, contact: &Service) -> Verdict {
    may(person, Action::EditContact, &untied(contact))
}

fn untied(contact: &Service) -> Scope {
    OrgId::parse(&contact.organization).map_or_else(|_| Scope::installation(), Scope::organisation)
}

/// Small letters, digits and single hyphens: "Kalmarsunds gymnasieförbund" is `kalmarsunds-gymnasieforbund`.
fn slug(name: &str) -> String {
    let plain = name.to_lowercase().replace(['å', 'ä'], "a").replace('ö', "o").replace('é', "e");
    let mut slug = String::new();
    for letter in plain.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(LETTERS);
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::unit::Units;
    use crate::desk::{Grant, Role};
    use crate::guide::{Directory, Keeper};

    fn unit(organiser: &str, kind: &str) -> Unit {
        let list = format!(
            r#"{{"sources": [{{"id": "s1", "date": "2026-01-01", "title": "t", "address": "https://exempel.se/"}}],
            "units": [{{"id": "skolan-1", "name": "Skolan", "kind": "school", "municipality": "0880", "forms": ["grundskola"],
            {organiser} {kind} "confirmed": "2026-01-01", "source": "s1"}}]}}"#
        );
        Units::parse(&list).unwrap().all()[0].clone()
    }

    #[test]
    fn each_unit_has_one_organisation() {
        for (organiser, kind, want) in [
            ("", r#""organiser_kind": "municipal","#, "kommun-0880"),
            (r#""organiser": "Kalmar kommun","#, r#""organiser_kind": "municipal","#, "kommun-0880"),
            (
                r#""organiser": "Kalmarsunds gymnasieförbund","#,
                r#""organiser_kind": "municipal","#,
                "kalmarsunds-gymnasieforbund",
            ),
            (
                r#""organiser": "Södra skolan i Kalmar AB","#,
                r#""organiser_kind": "private","#,
                "sodra-skolan-i-kalmar-ab",
            ),
            (
                r#""organiser": "Misterhult skola ek. för.","#,
                r#""organiser_kind": "private","#,
                "misterhult-skola-ek-for",
            ),
            ("", r#""organiser_kind": "private","#, "enhet-skolan-1"),
            ("", r#""organiser_kind": "regional","#, "region-kalmar-lan"),
            ("", "", "enhet-skolan-1"),
        ] {
            assert_eq!(organisation_of(&unit(organiser, kind)).map(String::from), Ok(want.to_owned()));
        }
    }

    fn contact(keeper: Option<(&str, &str, &str)>) -> Service {
        let directory: Directory =
            serde_json::from_str(include_str!("../../../../server/content/guide/directory.json")).unwrap();
        let mut contact = directory.service("soc-hogsby").unwrap().clone();
        contact.keeper = keeper.map(|(organization, unit, branch)| Keeper {
            organization: organization.to_owned(),
            unit: unit.to_owned(),
            branch: branch.to_owned(),
        });
        contact
    }

    fn with(role: Role, scope: Scope) -> Person {
        Person { active: true, grants: vec![Grant { role, scope }] }
    }

    fn branch(unit: &str, branch: &str) -> Scope {
        let organisation = OrgId::parse("kommun-0821").unwrap();
        Scope::branch(organisation, UnitId::parse(unit).unwrap(), Branch::parse(branch).unwrap())
    }

    #[test]
    fn a_contact_is_looked_after_where_it_is_tied_and_nowhere_else() {
        let tied = contact(Some(("kommun-0821", "skolan-1", "emi")));
        let acts = |person: &Person, contact: &Service| {
            [Action::EditContact, Action::AssureContact]
                .map(|act| may(person, act, &contact_scope(contact)) == Verdict::Allowed)
        };
        let lead = with(Role::UnitLead, branch("skolan-1", "emi"));
        assert_eq!(acts(&lead, &tied), [true, true]);
        assert_eq!(acts(&with(Role::NamedPerson, branch("skolan-1", "emi")), &tied), [false, true]);
        for (unit, of) in [("skolan-1", "head"), ("skolan-2", "emi")] {
            assert_eq!(acts(&with(Role::UnitLead, branch(unit, of)), &tied), [false, false], "{unit} {of}");
        }
        let editor = with(Role::Editor, Scope::installation());
        assert_eq!(acts(&editor, &tied), [true, true]);
        // The unit of its own id, under its own organisation: alike by chance.
        let untied = contact(None);
        let organisation = OrgId::parse(&untied.organization).unwrap();
        let alike = Scope::unit(organisation, UnitId::parse(&untied.id).unwrap());
        assert_eq!(acts(&with(Role::UnitLead, alike), &untied), [false, false]);
        assert_eq!(acts(&editor, &untied), [true, true]);
        // A tie that nobody can read is none.
        let odd = contact(Some(("Kommunen", "skolan-1", "emi")));
        assert_eq!((acts(&lead, &odd), acts(&editor, &odd)), ([false, false], [true, true]));
    }

    #[test]
    fn only_who_looks_after_all_contacts_ties_one() {
        for keeper in [None, Some(("kommun-0821", "skolan-1", "emi"))] {
            let contact = contact(keeper);
            let may = |role, scope| may_tie(&with(role, scope), &contact) == Verdict::Allowed;
            assert!(may(Role::Editor, Scope::installation()));
            assert!(!may(Role::UnitLead, branch("skolan-1", "emi")), "not the lead it is tied to");
            let organisation = OrgId::parse(&contact.organization).unwrap();
            assert!(!may(Role::UnitLead, Scope::unit(organisation.clone(), UnitId::parse("skolan-1").unwrap())));
            assert!(!may(Role::Administrator, Scope::organisation(organisation)));
        }
    }
}
