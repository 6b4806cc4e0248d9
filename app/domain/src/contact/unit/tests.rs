//! Tests of units: the county's own list, and each rule of a record broken once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::contact::record::{At, Fault, What};

const LIST: &str = include_str!("../../../../../server/content/contact/units.json");
static UNITS: LazyLock<Units> = LazyLock::new(|| Units::parse(LIST).unwrap());

fn list(units: Value) -> String {
    let source = json!({"id": "s1", "date": "2026-09-24", "title": "T", "address": "https://example.org"});
    json!({"sources": [source], "units": units}).to_string()
}

fn good() -> Value {
    json!({
        "id": "74040447", "register_code": "74040447", "name": "Fagerhults skola", "kind": "school",
        "municipality": "0821", "forms": ["grundskola", "forskoleklass"], "year_min": 0, "year_max": 6,
        "organiser": "Högsby kommun", "organiser_kind": "municipal", "lat": 57.1, "lon": 16.0,
        "unconfirmed_since": 2023, "source": "s1"
    })
}

fn with(field: &str, value: Value) -> Value {
    let mut unit = good();
    unit[field] = value;
    unit
}

#[test]
fn the_countys_list_is_whole() {
    let count = |kinds: &[UnitKind]| UNITS.all().iter().filter(|unit| kinds.contains(&unit.kind)).count();
    assert_eq!(count(&[UnitKind::School, UnitKind::UpperSecondary]), 173);
    assert_eq!(count(&[UnitKind::Preschool]), 187);
    assert_eq!(UNITS.all().len(), 360);
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in UNITS.all().iter().filter(|unit| unit.kind != UnitKind::Preschool) {
        *places.entry(unit.municipality.code()).or_default() += 1;
    }
    let counts: Vec<usize> = places.values().copied().collect();
    assert_eq!(counts, [7, 8, 10, 13, 8, 7, 34, 20, 16, 29, 15, 6], "units a municipality, by code");
    let confirmed = UNITS.all().iter().filter(|unit| matches!(unit.standing, Standing::Confirmed(_))).count();
    assert_eq!(confirmed, 103);
}

#[test]
fn every_municipality_has_a_school_and_a_preschool() {
    for place in Municipality::all() {
        for kind in [UnitKind::School, UnitKind::Preschool] {
            assert!(UNITS.within(place).any(|unit| unit.kind == kind), "{} {kind:?}", place.name());
        }
    }
}

#[test]
fn the_countys_list_names_its_sources_and_keeps_private_addresses_out() {
    for unit in UNITS.all() {
        let source = UNITS.source(unit).unwrap();
        match unit.standing {
            Standing::Confirmed(day) => assert_eq!(source.date, day, "{}", unit.id),
            Standing::Unconfirmed(year) => assert_eq!(source.date.year(), year, "{}", unit.id),
        }
        let private = unit.organiser_kind == Some(OrganiserKind::Private) && unit.kind == UnitKind::Preschool;
        assert!(!private || (unit.place.is_none() && unit.organiser.is_none()), "{}", unit.id);
        assert_eq!(unit.register_code.is_some(), unit.kind != UnitKind::Preschool, "{}", unit.id);
    }
    let used: BTreeSet<&str> = UNITS.all().iter().map(|unit| unit.source.as_str()).collect();
    assert_eq!(used.len(), UNITS.sources().len(), "a source nobody uses");
    for word in ["children", "address\": \"Väst", "postcode", "@", "Ab\""] {
        assert!(!LIST[LIST.find("\"units\"").unwrap()..].contains(word), "{word}");
    }
}

#[test]
fn a_unit_is_read_with_all_its_fields() {
    let units = Units::parse(&list(json!([good()]))).unwrap();
    let unit = units.get(&UnitId::parse("74040447").unwrap()).unwrap();
    assert_eq!(unit.name.as_str(), "Fagerhults skola");
    assert_eq!(unit.forms, [Form::Forskoleklass, Form::Grundskola]);
    assert_eq!(unit.years, (Some(0), Some(6)));
    assert_eq!(unit.place, Some(Place { lat: 57.1, lon: 16.0 }));
    assert_eq!(unit.standing, Standing::Unconfirmed(2023));
    assert_eq!(unit.organiser_kind, Some(OrganiserKind::Municipal));
    assert_eq!(units.source(unit).unwrap().date, date(2026, 9, 24));
    assert!(unit.has_year(0) && unit.has_year(6) && !unit.has_year(7));
}

#[test]
fn every_unit_is_its_own_record_read_again() {
    for unit in UNITS.all() {
        assert_eq!(Unit::read(&unit.record(At::File)).as_ref(), Ok(unit));
    }
}

#[test]
fn a_school_that_goes_on_is_of_both_kinds() {
    let units = Units::parse(&list(json!([with("forms", json!(["grundskola", "gymnasieskola"]))]))).unwrap();
    let unit = &units.all()[0];
    assert!(unit.is(UnitKind::School) && unit.is(UnitKind::UpperSecondary) && !unit.is(UnitKind::Preschool));
}

#[test]
fn each_broken_field_is_named() {
    for (field, value, named) in [
        ("id", json!("Ekskolan"), "id"),
        ("id", json!("a--b"), "id"),
        ("id", Value::Null, "id"),
        ("register_code", json!("7404044"), "register_code"),
        ("register_code", json!("7404044A"), "register_code"),
        ("register_code", json!("７4040447"), "register_code"),
        ("name", json!("  "), "name"),
        ("name", json!("a\u{202E}b"), "name"),
        ("name", json!("<b>Ek</b>"), "name"),
        ("name", json!("12"), "name"),
        ("name", json!("x".repeat(91)), "name"),
        ("kind", json!("skola"), "kind"),
        ("kind", Value::Null, "kind"),
        ("municipality", json!("0180"), "municipality"),
        ("municipality", json!(821), "municipality"),
        ("municipality", json!("Högsby"), "municipality"),
        ("forms", json!(["grundskola", "sameskola"]), "forms"),
        ("forms", json!(["grundskola", "grundskola"]), "forms"),
        ("forms", json!(["gymnasieskola"]), "forms"),
        ("year_min", json!(7), "year_max"),
        ("year_max", json!(11), "year_max"),
        ("year_min", json!(-1), "year_min"),
        ("organiser_kind", json!("kommunal"), "organiser_kind"),
        ("lat", json!(100), "lat"),
        ("lat", json!(59.33), "lat"),
        ("lat", json!("57,1"), "lat"),
        ("lat", json!("NaN"), "lat"),
        ("lat", Value::Null, "lat"),
        ("lon", Value::Null, "lon"),
        ("unconfirmed_since", json!(1999), "unconfirmed_since"),
        ("unconfirmed_since", Value::Null, "confirmed"),
        ("confirmed", json!("2026-09-24"), "confirmed"),
        ("source", json!("s2"), "source"),
        ("source", Value::Null, "source"),
        ("organiser", json!("x"), "organiser"),
    ] {
        let faults = Units::parse(&list(json!([good(), with(field, value.clone())]))).unwrap_err();
        let there = faults.iter().any(|fault| fault.at == At::Record(2) && fault.field == named);
        assert!(there, "{field} {value}: {faults:?}");
    }
}

#[test]
fn a_bad_date_is_told_alone() {
    let mut unit = with("confirmed", json!("2026-02-30"));
    unit["unconfirmed_since"] = Value::Null;
    let faults = Units::parse(&list(json!([unit]))).unwrap_err();
    assert_eq!(faults, [Fault::new(At::Record(1), "confirmed", What::Date)]);
}

#[test]
fn all_faults_come_at_once_and_no_unit_with_them() {
    let mut second = with("id", json!("other"));
    second["name"] = Value::Null;
    second["lat"] = json!(100);
    let faults = Units::parse(&list(json!([good(), second, with("kind", json!("x"))]))).unwrap_err();
    let named: Vec<(At, &str)> = faults.iter().map(|fault| (fault.at, fault.field)).collect();
    assert_eq!(named, [(At::Record(2), "name"), (At::Record(2), "lat"), (At::Record(3), "kind")]);
}

#[test]
fn doubles_are_found_with_both_places() {
    let faults = Units::parse(&list(json!([good(), with("id", json!("ek")), good()]))).unwrap_err();
    assert!(faults.contains(&Fault::new(At::Record(3), "id", What::Duplicate(At::Record(1)))));
    assert!(faults.contains(&Fault::new(At::Record(2), "register_code", What::Duplicate(At::Record(1)))));
}

#[test]
fn files_that_are_no_list_are_refused() {
    for text in ["", "[]", "{}", "null", r#"{"units": []}"#, r#"{"sources": [], "units": {}}"#] {
        let faults = Units::parse(text).unwrap_err();
        assert_eq!((faults.len(), faults[0].at), (1, At::File), "{text}");
    }
    assert!(Units::parse(&list(json!([]))).is_err(), "an empty list would take every unit away");
    for (field, value) in
        [("id", json!("S 1")), ("date", json!("2026")), ("address", json!("http://x")), ("title", Value::Null)]
    {
        let mut file: Value = serde_json::from_str(&list(json!([good()]))).unwrap();
        file["sources"][0][field] = value;
        let faults = Units::parse(&file.to_string()).unwrap_err();
        assert_eq!((faults.len(), faults[0].at, faults[0].field), (1, At::Source(1), field));
    }
}

#[test]
fn every_id_reads_back() {
    for kind in UnitKind::ALL {
        assert_eq!(UnitKind::parse(kind.id()), Some(kind));
        assert!(UnitKind::IDS.contains(kind.id()) && !kind.branches().is_empty());
    }
    for form in Form::ALL {
        assert_eq!(Form::parse(form.id()), Some(form));
        assert!(Form::IDS.contains(form.id()));
    }
    for branch in Branch::ALL {
        assert_eq!(Branch::parse(branch.id()), Some(branch));
        assert!(UnitKind::ALL.iter().any(|kind| kind.branches().contains(&branch)));
    }
}

#[test]
fn school_health_and_kurator_never_share_a_rule_of_secrecy() {
    for organiser in [Some(OrganiserKind::Municipal), Some(OrganiserKind::Private), Some(OrganiserKind::Regional)] {
        assert_ne!(Branch::Emi.secrecy(organiser), Branch::Psychosocial.secrecy(organiser));
    }
    assert_eq!(Branch::Emi.secrecy(Some(OrganiserKind::Municipal)), Secrecy::HealthCare);
    assert_eq!(Branch::Psychosocial.secrecy(Some(OrganiserKind::Municipal)), Secrecy::PupilHealth);
    assert_eq!(Branch::Head.secrecy(Some(OrganiserKind::Private)), Secrecy::PrivateSchool);
    for branch in Branch::ALL {
        assert_eq!(branch.secrecy(None), Secrecy::Unsettled);
    }
    assert!(Branch::Emi.keeps_journal() && !Branch::Psychosocial.keeps_journal() && !Branch::Head.keeps_journal());
}

#[test]
fn names_sort_as_swedes_sort() {
    let mut names =
        ["Örsjö", "Ängen", "Ålem", "Zackarias", "ekskolan", "Alsterbro"].map(|n| UnitName::parse(n).unwrap());
    names.sort_by_key(UnitName::sort_key);
    assert_eq!(names.map(|n| n.as_str().to_owned()), ["Alsterbro", "ekskolan", "Zackarias", "Ålem", "Ängen", "Örsjö"]);
}

proptest! {
    /// Whatever stands in a file, reading it never panics, and a unit that is read keeps the rules.
    #[test]
    fn any_text_is_read_or_refused(field in 0..FIELDS.len(), text in ".{0,100}") {
        if let Ok(units) = Units::parse(&list(json!([with(FIELDS[field], json!(text))]))) {
            let unit = &units.all()[0];
            prop_assert!(UnitId::parse(unit.id.as_str()).is_some());
            prop_assert!(unit.place.is_none_or(Place::near));
            prop_assert!(unit.register_code.as_ref().is_none_or(|code| code.as_str().len() == 8));
        }
    }

    /// A parsed name is its own parse, and never holds two spaces or an edge of white space.
    #[test]
    fn names_are_tidy(text in "[ a-zåäö\t-]{0,40}") {
        if let Some(name) = UnitName::parse(&text) {
            prop_assert_eq!(UnitName::parse(name.as_str()), Some(name.clone()));
            prop_assert!(!name.as_str().contains("  ") && name.as_str().trim() == name.as_str());
        }
    }
}
