//! The register's JSON answers as rows, in each of the shapes that [`super`] names.

use domain::contact::record::{At, Fault, text};
use serde_json::Value;

use super::fields::Row;
use super::one;

/// Where a field may stand in an item: keys, and keys in keys after a dot. The first that is there counts.
const PATHS: [(&str, &[&str]); 7] = [
    ("code", &["skolenhetskod", "schoolUnitCode", "code"]),
    ("name", &["skolenhetsnamn", "schoolUnitName", "attributes.displayName", "displayName", "name", "namn"]),
    (
        "municipality",
        &["kommunkod", "kommun.kommunkod", "attributes.municipalityCode", "municipalityCode", "geographicalAreaCode"],
    ),
    ("status", &["status", "attributes.status"]),
    ("organiser", &["huvudman.namn", "principalOrganizerName", "organiserName"]),
    ("organiser_kind", &["huvudman.typ", "principalOrganizerType"]),
    ("years", &["arskurser"]),
];

/// The rows of an answer, each with its number in the list.
///
/// # Errors
/// One fault for an answer in no known shape; one a field that is neither text nor number.
pub(super) fn rows(value: &Value) -> Result<Vec<Row>, Vec<Fault>> {
    let items = items(value).ok_or_else(|| one(At::File, "is no list of school units in a shape that is known"))?;
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (at, item) in (1..).map(At::Record).zip(items) {
        match row(at, item) {
            Ok(row) => rows.push(row),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

/// The list in an answer, or the answer itself as a list of one.
fn items(value: &Value) -> Option<Vec<&Value>> {
    if let Value::Array(list) = value {
        return Some(list.iter().collect());
    }
    let lists = [
        "skolenheter",
        "data.attributes",
        "body._embedded.listedSchoolUnits",
        "body._embedded.compactSchoolUnits",
        "_embedded.listedSchoolUnits",
        "_embedded.compactSchoolUnits",
        "data",
    ];
    if let Some(list) = lists.iter().find_map(|path| find(value, path)?.as_array()) {
        return Some(list.iter().collect());
    }
    ["skolenhetInfo", "data.schoolUnitCode", "skolenhetskod", "schoolUnitCode", "body.code"]
        .iter()
        .any(|path| find(value, path).is_some())
        .then(|| vec![value])
}

fn row(at: At, item: &Value) -> Result<Row, Vec<Fault>> {
    // One unit's own answer has a cover round it.
    let inner = ["skolenhetInfo", "data", "body"].iter().find_map(|path| find(item, path)).unwrap_or(item);
    let mut row = Row::new(at);
    let mut faults = Vec::new();
    let mut set = |field: &'static str, value: Option<&Value>| match value.map(text) {
        Some(Some(text)) => row.set(field, &text),
        Some(None) => faults.push(Fault::new(at, field, domain::contact::record::What::Shape)),
        None => {}
    };
    for (field, paths) in PATHS {
        set(field, paths.iter().find_map(|path| find(inner, path)));
    }
    if find(inner, "huvudman.namn").is_none() {
        set("organiser", find(item, "included.attributes.displayName"));
    }
    for (field, paths) in [
        ("lat", ["wgs84Latitude", "besoksadress.geoData.koordinat_WGS84_Lat"]),
        ("lon", ["wgs84Longitude", "besoksadress.geoData.koordinat_WGS84_Lng"]),
    ] {
        let last = if field == "lat" { "geoCoordinates.latitude" } else { "geoCoordinates.longitude" };
        let visiting = visiting(inner).and_then(|address| find(address, last));
        set(field, paths.iter().find_map(|path| find(inner, path)).or(visiting));
    }
    let (forms, years) = forms(inner);
    row.set("forms", &forms.join(","));
    if !years.is_empty() {
        row.set("years", &years.join(","));
    }
    if faults.is_empty() { Ok(row) } else { Err(faults) }
}

/// The visiting address of the register's version 2.
fn visiting(item: &Value) -> Option<&Value> {
    let list = find(item, "attributes.addresses").or(find(item, "addresses"))?.as_array()?;
    list.iter().find(|address| find(address, "type").and_then(Value::as_str) == Some("BESOKSADRESS"))
}

/// The words for a unit's forms, and its years where the answer has them.
fn forms(item: &Value) -> (Vec<String>, Vec<String>) {
    let paths = ["skolformer", "typeOfSchooling", "attributes.schoolTypes", "schoolTypes", "skolformKod", "skolform"];
    let listed = match paths.iter().find_map(|path| find(item, path)) {
        Some(Value::Array(list)) => list.iter().collect(),
        Some(Value::Null) | None => Vec::new(),
        Some(single) => vec![single],
    };
    let mut words = Vec::new();
    let mut years = Vec::new();
    for form in listed {
        let names = ["benamning", "code", "type", "skolformKod", "displayName"];
        let word = form.as_str().or_else(|| names.iter().find_map(|name| find(form, name)?.as_str()));
        // A form nobody can name must not vanish: as an empty word it would, so it stays as one that is no form.
        words.push(word.unwrap_or("?").to_owned());
        for year in 1..=10 {
            if find(form, &format!("ak{year}")) == Some(&Value::Bool(true)) {
                years.push(year.to_string());
            }
        }
        let listed = find(form, "schoolYears").and_then(Value::as_array);
        years.extend(listed.into_iter().flatten().filter_map(text));
    }
    (words, years)
}

/// The value at a path, keys without regard to case; `None` too where it is null or empty text.
fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let found = path.split('.').try_fold(value, |value, key| {
        value.as_object()?.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
    })?;
    (!found.is_null() && found.as_str() != Some("")).then_some(found)
}
