//! Rows of the register as units of the county: what is skipped, what is filled in from what is known, what is a fault.

use domain::contact::record::{At, Fault, What};
use domain::contact::unit::{Form, Place, RegisterCode, Unit, UnitId, UnitKind, Units};

use super::fields::{Row, Word, active, form, municipality, organiser, years};
use super::{Given, Incoming, Shape, Skipped};

/// Why a row gives no unit.
enum Passed {
    Outside,
    Inactive,
    OtherForms,
    Unplaced,
    Broken(Vec<Fault>),
}

/// The units of some rows.
pub(super) fn read(rows: &[Row], given: &Given, shape: Shape) -> Result<Incoming, Vec<Fault>> {
    let (mut skipped, mut faults, mut units) = (Skipped::default(), Vec::new(), Vec::new());
    let mut gone = Vec::new();
    for row in rows {
        match unit(row, given, &mut skipped) {
            Ok(unit) => units.push((row.at, unit)),
            Err(Passed::Outside) => skipped.outside += 1,
            Err(Passed::Inactive) => {
                skipped.inactive += 1;
                gone.extend(known(row, given.known));
            }
            Err(Passed::OtherForms) => skipped.other_forms += 1,
            Err(Passed::Unplaced) => skipped.unplaced += 1,
            Err(Passed::Broken(more)) => faults.extend(more),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    if units.is_empty() && !gone.is_empty() {
        // A file that only tells what has closed is a good file.
        return Ok(Incoming { units: Units::default(), skipped, gone, shape });
    }
    Ok(Incoming { units: Units::collect(vec![given.source.clone()], units)?, skipped, gone, shape })
}

/// The known unit that a row is about, by its code.
fn known(row: &Row, known: &Units) -> Option<UnitId> {
    let code = RegisterCode::parse(row.get("code")?)?;
    known.all().iter().find(|unit| unit.register_code.as_ref() == Some(&code)).map(|unit| unit.id.clone())
}

fn unit(row: &Row, given: &Given, skipped: &mut Skipped) -> Result<Unit, Passed> {
    let fault = |field, what| Passed::Broken(vec![Fault::new(row.at, field, what)]);
    let place = match row.get("municipality") {
        None => None,
        Some(text) => match municipality(text) {
            Some(Word::Ours(place)) => Some(place),
            // Before anything else is looked at: a slip in another county's row must not stop ours.
            Some(Word::Other) => return Err(Passed::Outside),
            None => return Err(fault("municipality", What::Rule("must be a code of four digits"))),
        },
    };
    if let Some(status) = row.get("status")
        && !active(status).ok_or_else(|| fault("status", What::NotOneOf("aktiv, vilande, upphört, planerad")))?
    {
        return Err(Passed::Inactive);
    }
    let code = row.need("code").map_err(|fault| Passed::Broken(vec![fault]))?;
    let code = RegisterCode::parse(code).ok_or_else(|| fault("code", What::Rule("must be eight digits")))?;
    let known = given.known.all().iter().find(|unit| unit.register_code.as_ref() == Some(&code));
    let place = place.or(known.map(|unit| unit.municipality)).or(given.within).ok_or(Passed::Unplaced)?;
    let forms = forms(row).map_err(Passed::Broken)?;
    let (kind, forms) = match (forms, known) {
        (Some(forms), _) => (kind(&forms).ok_or(Passed::OtherForms)?, forms),
        (None, Some(known)) => (known.kind, known.forms.clone()),
        (None, None) => return Err(Passed::Unplaced),
    };
    // What the row does not say stays as it was known, from the id on: that is what addresses and threads hang on.
    let mut record = known.map_or(Row::new(row.at), |unit| unit.record(row.at));
    if known.is_none() {
        record.set("id", code.as_str());
    }
    record.set("register_code", code.as_str());
    record.set("name", row.need("name").map_err(|fault| Passed::Broken(vec![fault]))?);
    record.set("kind", kind.id());
    record.set("municipality", place.code());
    record.set("forms", &forms.iter().map(|form| form.id()).collect::<Vec<_>>().join(" "));
    if let Some(text) = row.get("years").filter(|_| kind == UnitKind::School) {
        let (first, last) = years(text).ok_or_else(|| fault("years", What::Range("years from F to 10")))?;
        let first = if forms.contains(&Form::Forskoleklass) { 0 } else { first };
        record.set("year_min", &first.to_string());
        record.set("year_max", &last.to_string());
    }
    record.set("organiser", row.get("organiser").unwrap_or_default());
    if let Some(word) = row.get("organiser_kind") {
        match organiser(word) {
            Some(Word::Ours(kind)) => record.set("organiser_kind", kind.id()),
            Some(Word::Other) => record.clear("organiser_kind"),
            None => return Err(fault("organiser_kind", What::NotOneOf("kommun, enskild, region, stat"))),
        }
    }
    match point(row).map_err(Passed::Broken)? {
        Some(place) if place.near() => {
            record.set("lat", &place.lat.to_string());
            record.set("lon", &place.lon.to_string());
        }
        Some(_) => skipped.misplaced += 1,
        None => {}
    }
    record.clear("unconfirmed_since");
    record.set("confirmed", &given.source.date.to_string());
    record.set("source", given.source.id.as_str());
    Unit::read(&record).map_err(Passed::Broken)
}

/// The forms of a row that are ours; `None` when it names none at all.
fn forms(row: &Row) -> Result<Option<Vec<Form>>, Vec<Fault>> {
    let Some(text) = row.get("forms") else { return Ok(None) };
    // A name may hold spaces, a list of codes may be apart by them: try the whole first, then each word.
    let mut found = Vec::new();
    for part in text.split([',', '/', '|', ';']).filter(|part| !part.trim().is_empty()) {
        let words = form(part).map(|word| vec![word]).or_else(|| part.split_whitespace().map(form).collect());
        let what = What::NotOneOf("the register's codes or names of forms");
        found.extend(words.ok_or_else(|| vec![Fault::new(row.at, "forms", what)])?);
    }
    Ok(Some(Form::ALL.into_iter().filter(|form| found.contains(&Word::Ours(*form))).collect()))
}

/// The kind of a unit with these forms; `None` for leisure centres alone and for none.
fn kind(forms: &[Form]) -> Option<UnitKind> {
    forms.iter().find_map(|form| form.kind())
}

/// The point of a row; zero and nothing are no point.
fn point(row: &Row) -> Result<Option<Place>, Vec<Fault>> {
    let at: At = row.at;
    let number = |field: &'static str| match row.get(field) {
        None => Ok(None),
        Some(text) => match text.replace(',', ".").parse::<f64>() {
            Ok(degrees) if degrees.is_finite() => Ok((degrees != 0.0).then_some(degrees)),
            _ => Err(vec![Fault::new(at, field, What::Range("a number of degrees"))]),
        },
    };
    match (number("lat")?, number("lon")?) {
        (Some(lat), Some(lon)) => Place::new(lat, lon)
            .map(Some)
            .ok_or_else(|| vec![Fault::new(at, "lat", What::Range("with lon a point in Sweden (WGS 84)"))]),
        _ => Ok(None),
    }
}
