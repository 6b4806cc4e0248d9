//! Tests of the importers: each shape once, each fault named, nothing taken from a broken file.

use std::sync::LazyLock;

use domain::contact::unit::{Form, OrganiserKind, Standing, UnitId, UnitKind};
use jiff::civil::date;
use serde_json::json;

use super::*;

mod properties;

static KNOWN: LazyLock<Units> =
    LazyLock::new(|| Units::parse(include_str!("../../../../content/contact/units.json")).unwrap());
static NONE: LazyLock<Units> = LazyLock::new(Units::default);

fn given(known: &Units) -> Given<'_> {
    let source = Source {
        id: UnitId::parse("register-2026-11").unwrap(),
        date: date(2026, 11, 20),
        title: "Skolenhetsregistret".into(),
        address: "https://api.skolverket.se/skolenhetsregistret".into(),
    };
    Given { source, within: None, known, shape: None }
}

fn take(text: &str) -> Incoming {
    read(text.as_bytes(), &given(&NONE)).unwrap()
}

fn faults(text: &str) -> Vec<(At, &'static str)> {
    let faults = read(text.as_bytes(), &given(&NONE)).unwrap_err();
    faults.iter().map(|fault| (fault.at, fault.field)).collect()
}

const HEAD: &str =
    "Skolenhetskod;Skolenhetsnamn;Kommunkod;Status;Skolform;Årskurser;Huvudman;Huvudmannatyp;Latitud;Longitud";

fn csv(rows: &[&str]) -> String {
    format!("{HEAD}\r\n{}\r\n", rows.join("\r\n"))
}

const EK: &str = "12345678;Ekskolan;0880;Aktiv;Grundskola, Förskoleklass;1-6;Kalmar kommun;Kommun;56,66;16,36";

#[test]
fn the_registers_csv_is_read() {
    let incoming = take(&csv(&[EK, "22345678;Asplundaskolan;880;Aktiv;GY;;Asp AB;Enskild;;"]));
    let [ek, asp] = incoming.units.all() else { panic!("two units") };
    assert_eq!((ek.id.as_str(), ek.name.as_str(), ek.municipality.code()), ("12345678", "Ekskolan", "0880"));
    assert_eq!((ek.kind, ek.years), (UnitKind::School, (Some(0), Some(6))));
    assert_eq!(ek.forms, [Form::Forskoleklass, Form::Grundskola]);
    assert_eq!(ek.place.map(|place| (place.lat, place.lon)), Some((56.66, 16.36)));
    assert_eq!(ek.standing, Standing::Confirmed(date(2026, 11, 20)));
    assert_eq!((asp.kind, asp.organiser_kind), (UnitKind::UpperSecondary, Some(OrganiserKind::Private)));
    assert_eq!(asp.municipality.code(), "0880", "a spreadsheet took the zero");
    assert_eq!(incoming.skipped, Skipped::default());
}

#[test]
fn a_byte_order_mark_and_other_marks_between_cells_are_read() {
    let text = csv(&[EK]);
    assert_eq!(take(&format!("\u{FEFF}{text}")), take(&text));
    let commas = "Skolenhetskod,Namn,Kommunkod,Skolform\n12345678,\"Ek, skolan\",0880,GR\n\n";
    assert_eq!(take(commas).units.all()[0].name.as_str(), "Ek, skolan");
    assert_eq!(take(&commas.replace(',', "\t")).units.all().len(), 1);
}

#[test]
fn windows_1252_is_refused_by_line() {
    let mut bytes = csv(&[EK]).into_bytes();
    bytes.extend(b"22345678;\xD6rskolan;0880;Aktiv;GR;;;;;\r\n");
    let refused = read(&bytes, &given(&NONE)).unwrap_err();
    assert_eq!((refused.len(), refused[0].at), (1, At::Line(3)));
    assert!(refused[0].to_string().contains("UTF-8"));
}

#[test]
fn rows_that_are_not_ours_are_counted() {
    let incoming = take(&csv(&[
        EK,
        // A slip in another county's row does not stop ours.
        "x;Solna skola;0184;?;GR;;;;100;",
        "22345678;Gamla skolan;0880;Upphört;GR;;;;;",
        "32345678;Nya skolan;0880;Planerad;GR;;;;;",
        "42345678;Komvux;0880;Aktiv;Vuxenutbildning;;;;;",
        "52345678;Fritids;0880;Aktiv;FTH;;;;;",
        "62345678;Okänd skola;;Aktiv;GR;;;;;",
        "72345678;Formlös skola;0880;Aktiv;;;;;;",
        "82345678;Vilsen skola;0880;Aktiv;GR;;;;59,33;18,06",
    ]));
    assert_eq!(incoming.units.all().len(), 2);
    assert_eq!(incoming.units.all()[1].place, None);
    let skipped = Skipped { outside: 1, inactive: 2, other_forms: 2, unplaced: 2, misplaced: 1 };
    assert_eq!(incoming.skipped, skipped);
}

#[test]
fn each_fault_is_named_by_line_and_field() {
    for (row, field) in [
        ("1234567;Ekskolan;0880;Aktiv;GR;;;;;", "code"),
        (";Ekskolan;0880;Aktiv;GR;;;;;", "code"),
        ("1234567A;Ekskolan;0880;Aktiv;GR;;;;;", "code"),
        ("22345678;;0880;Aktiv;GR;;;;;", "name"),
        ("22345678;\u{202E}x;0880;Aktiv;GR;;;;;", "name"),
        ("22345678;Ek;Kalmar;Aktiv;GR;;;;;", "municipality"),
        ("22345678;Ek;08800;Aktiv;GR;;;;;", "municipality"),
        ("22345678;Ek;0880;Kanske;GR;;;;;", "status"),
        ("22345678;Ek;0880;Aktiv;Trollskola;;;;;", "forms"),
        ("22345678;Ek;0880;Aktiv;GR;F-12;;;;", "years"),
        ("22345678;Ek;0880;Aktiv;GR;;;Kungen;;", "organiser_kind"),
        ("22345678;Ek;0880;Aktiv;GR;;;;100;16", "lat"),
        ("22345678;Ek;0880;Aktiv;GR;;;;56;x", "lon"),
        ("22345678;Ek;0880;Aktiv;GR;;;;16,36;56,66", "lat"),
        ("12345678;Ek två;0880;Aktiv;GR;;;;;", "id"),
        ("22345678;Ek;0880;Aktiv;GR", ""),
    ] {
        let found = faults(&csv(&[EK, row]));
        assert!(found.contains(&(At::Line(3), field)), "{row}: {found:?}");
    }
    let found = faults(&csv(&["1;Ek;0880;;GR;;;;;", EK, "22345678;;0880;;GR;;;;;"]));
    assert_eq!(found, [(At::Line(2), "code"), (At::Line(4), "name")], "all at once");
}

#[test]
fn lines_are_counted_over_empty_ones_and_line_breaks_in_cells() {
    let text = format!("{HEAD}\n\n{EK}\n\r\n22345678;\"Ek\nskolan\";0880;;GR;;;;;\n\nx;Ek;0880;;GR;;;;;\n1;2\n");
    assert_eq!(faults(&text), [(At::Line(9), "")]);
    assert_eq!(faults(text.strip_suffix("1;2\n").unwrap()), [(At::Line(8), "code")]);
}

#[test]
fn broken_files_are_refused() {
    for text in ["", "\n\n", HEAD, "{", "[", "[]", "{}", "{\"Skolenheter\": 3}", "Kommunkod;Status\n0880;Aktiv"] {
        assert!(read(text.as_bytes(), &given(&NONE)).is_err(), "{text}");
    }
    assert_eq!(faults("{\n\"a\":\n}"), [(At::Line(3), "")]);
    assert_eq!(faults("Skolenhetskod;Namn;Skolenhetsnamn\n12345678;a;b"), [(At::Line(1), "name")]);
    let other = csv(&["12345678;Solna skola;0184;Aktiv;GR;;;;;"]);
    assert_eq!(faults(&other), [(At::File, "")], "a file with nothing of the county is the wrong file");
}

#[test]
fn version_one_of_the_register_is_read() {
    let whole = json!({"SkolenhetInfo": {
        "Skolenhetskod": "12345678", "Namn": "Ekskolan", "Status": "Aktiv",
        "Kommun": {"Kommunkod": "0860", "Namn": "Hultsfred"},
        "Huvudman": {"Namn": "Hultsfreds kommun", "Typ": "Kommun"},
        "Skolformer": [{"type": "Grundskola", "Benamning": "Grundskola", "Ak4": true, "Ak5": true, "Ak6": false},
                       {"type": "Fritidshem", "Benamning": "Fritidshem"}],
        "Besoksadress": {"Adress": "Storgatan 1", "GeoData": {"Koordinat_WGS84_Lat": "57.49", "Koordinat_WGS84_Lng": "15.84"}}
    }});
    for answer in [whole.clone(), json!([whole])] {
        let incoming = take(&answer.to_string());
        let unit = &incoming.units.all()[0];
        assert_eq!((unit.municipality.code(), unit.years), ("0860", (Some(4), Some(5))));
        assert_eq!(unit.forms, [Form::Grundskola, Form::Fritidshem]);
        assert_eq!(unit.organiser.as_deref(), Some("Hultsfreds kommun"));
        assert_eq!(unit.place.map(|place| place.lat), Some(57.49));
    }
    let list = json!({"Uttagsdatum": "2026-11-20", "Skolenheter": [
        {"Skolenhetskod": "12345678", "SkolenhetsNamn": "Ekskolan", "Kommunkod": "0860", "Status": "Aktiv", "SkolformKod": "GR"},
        {"Skolenhetskod": "22345678", "SkolenhetsNamn": "Alskolan", "Kommunkod": "0180", "Status": "Aktiv", "SkolformKod": ["GR"]},
    ]});
    let incoming = take(&list.to_string());
    assert_eq!((incoming.units.all().len(), incoming.skipped.outside), (1, 1));
}

#[test]
fn version_two_of_the_register_is_read() {
    let whole = json!({
        "meta": {"modified": "2026-11-01"},
        "data": {"schoolUnitCode": "12345678", "attributes": {
            "displayName": "Ekgymnasiet", "status": "AKTIV", "municipalityCode": "0883", "schoolTypes": ["GY", "GYAN"],
            "addresses": [{"type": "POSTADRESS"},
                {"type": "BESOKSADRESS", "geoCoordinates": {"latitude": "57.75", "longitude": "16.63"}}]}},
        "included": {"type": "organizer", "attributes": {"displayName": "Västerviks kommun"}}
    });
    let incoming = take(&whole.to_string());
    let unit = &incoming.units.all()[0];
    assert_eq!((unit.kind, unit.municipality.code()), (UnitKind::UpperSecondary, "0883"));
    assert_eq!(unit.organiser.as_deref(), Some("Västerviks kommun"));
    assert_eq!(unit.place.map(|place| place.lon), Some(16.63));
}

#[test]
fn a_bare_list_is_filled_up_from_what_is_known() {
    let list = json!({"meta": {}, "data": {"type": "schoolunit", "attributes": [
        {"schoolUnitCode": "74040447", "name": "Fagerhults skola", "status": "AKTIV"},
        {"schoolUnitCode": "12345678", "name": "Helt ny skola", "status": "AKTIV"},
        {"schoolUnitCode": "78308250", "name": "Fröviskolan 7-9", "status": "UPPHORT"},
    ]}});
    let incoming = read(list.to_string().as_bytes(), &given(&KNOWN)).unwrap();
    let [unit] = incoming.units.all() else { panic!("one unit") };
    assert_eq!((unit.id.as_str(), unit.municipality.code()), ("74040447", "0821"));
    assert_eq!((unit.name.as_str(), unit.years), ("Fagerhults skola", (Some(0), Some(6))));
    assert_eq!(unit.standing, Standing::Confirmed(date(2026, 11, 20)), "it was unconfirmed before");
    assert_eq!((incoming.skipped.unplaced, incoming.skipped.inactive), (1, 1));
}

#[test]
fn planned_educations_are_read() {
    let listed = json!({"status": "OK", "body": {"_embedded": {"listedSchoolUnits": [{
        "code": "12345678", "name": "Ekskolan", "geographicalAreaCode": "0885", "principalOrganizerType": "Kommunal",
        "typeOfSchooling": [{"code": "gr", "displayName": "Grundskola", "schoolYears": ["7", "8", "9"]}]
    }]}}});
    let incoming = take(&listed.to_string());
    assert_eq!(incoming.units.all()[0].years, (Some(7), Some(9)));
    let compact = json!({"body": {"_embedded": {"compactSchoolUnits": [
        {"schoolUnitCode": "78308250", "schoolUnitName": "Fröviskolan 7-9", "wgs84Latitude": "57.17", "wgs84Longitude": "16.02"},
        {"schoolUnitCode": "12345678", "schoolUnitName": "Någon annanstans", "wgs84Latitude": "59.3", "wgs84Longitude": "18.0"}
    ]}}});
    let incoming = read(compact.to_string().as_bytes(), &given(&KNOWN)).unwrap();
    assert_eq!((incoming.units.all().len(), incoming.skipped.unplaced), (1, 1));
    assert_eq!(incoming.units.all()[0].place.map(|place| place.lat), Some(57.17));
}

#[test]
fn the_municipality_that_was_asked_for_holds_where_the_file_has_none() {
    let row = json!([{"schoolUnitCode": "12345678", "name": "Ekskolan", "schoolTypes": ["GR"]}]).to_string();
    let within = Municipality::parse("0884");
    let incoming = read(row.as_bytes(), &Given { within, ..given(&NONE) }).unwrap();
    assert_eq!(incoming.units.all()[0].municipality.code(), "0884");
}

#[test]
fn json_faults_are_named_by_record() {
    let rows = json!([
        {"schoolUnitCode": "12345678", "name": "Ekskolan", "kommunkod": "0880", "schoolTypes": ["GR"]},
        {"schoolUnitCode": "22345678", "name": ["a", {"b": 1}], "kommunkod": "0880", "schoolTypes": ["GR"]},
    ]);
    assert_eq!(faults(&rows.to_string()), [(At::Record(2), "name")]);
    let rows = json!([{"schoolUnitCode": "22345678", "name": "Ek", "kommunkod": "0880", "schoolTypes": [{"a": 1}]}]);
    assert_eq!(faults(&rows.to_string()), [(At::Record(1), "forms")], "a form nobody can name does not vanish");
}

#[test]
fn our_own_list_is_read_as_json_and_as_csv() {
    let text = include_str!("../../../../content/contact/units.json");
    assert_eq!(take(text).units, *KNOWN);
    let table = "id;name;kind;municipality;unconfirmed_since\n\
                 bvc-ekan;BVC Ekan;child_health;0880;\nbvc-alen;BVC Alen;child_health;0882;2024\n";
    let incoming = take(table);
    assert_eq!(incoming.units.all()[0].standing, Standing::Confirmed(date(2026, 11, 20)));
    assert_eq!(incoming.units.all()[1].standing, Standing::Unconfirmed(2024));
    let found = faults("id;name;kind;municipality;colour\nbvc-ekan;BVC Ekan;child_health;0880;blue\n");
    assert_eq!(found, [(At::Line(1), "")]);
    let found = faults("id;name;kind;municipality\nbvc;BVC;bvc;0880\nbvc;BVC;child_health;0180\n");
    assert_eq!(found, [(At::Line(2), "kind"), (At::Line(3), "municipality")]);
}

#[test]
fn what_the_register_says_has_closed_is_told_by_its_id() {
    let rows = csv(&["74040447;Fagerhults skola;0821;Upphört;GR;;;;;", "12345678;Ekskolan;0880;Vilande;GR;;;;;"]);
    let incoming = read(rows.as_bytes(), &given(&KNOWN)).unwrap();
    assert_eq!(incoming.gone, [UnitId::parse("74040447").unwrap()]);
    assert_eq!((incoming.units.all().len(), incoming.skipped.inactive), (0, 2));
}

#[test]
fn a_file_of_another_format_than_was_named_is_refused() {
    let (register, list) = (csv(&[EK]), "id;name;kind;municipality\nbvc-ekan;BVC Ekan;child_health;0880\n");
    let answer = json!([{"schoolUnitCode": "12345678", "name": "Ek", "kommunkod": "0880", "schoolTypes": ["GR"]}]);
    let answer = answer.to_string();
    for (text, shape) in
        [(register.as_str(), Shape::RegisterCsv), (list, Shape::List), (answer.as_str(), Shape::RegisterJson)]
    {
        for said in [Shape::RegisterCsv, Shape::RegisterJson, Shape::List] {
            let taken = read(text.as_bytes(), &Given { shape: Some(said), ..given(&NONE) });
            assert_eq!(taken.is_ok(), said == shape, "{shape:?} said to be {said:?}");
        }
        assert_eq!(take(text).shape, shape);
    }
}

#[test]
fn formulas_and_hidden_letters_are_no_names() {
    for name in
        ["=HYPERLINK(\"\"x\"\")", "+46480", "-1+1 skolan", "@skolan", "Ek\u{200B}skolan", "<b>Ek</b>", "Ek\u{0}"]
    {
        let row = format!("22345678;\"{name}\";0880;Aktiv;GR;;;;;");
        assert_eq!(faults(&csv(&[EK, &row])), [(At::Line(3), "name")], "{name}");
    }
}
