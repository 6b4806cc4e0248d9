//! Which organisation a unit belongs to: whose secrecy holds there, and whose administrator looks after it.

use super::{BadId, OrgId};
use crate::contact::unit::{OrganiserKind, Unit};

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
}
