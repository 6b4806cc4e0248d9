//! From a flat record to a unit: one rule a field, every fault named.

use jiff::civil::Date;

use super::{Form, OrganiserKind, Place, RegisterCode, Standing, Unit, UnitId, UnitKind, UnitName};
use crate::contact::record::{At, Fault, Record, What};
use crate::guide::Municipality;

/// The fields of a unit in our own lists, JSON or CSV.
///
/// `id`, `name`, `kind`, `municipality` and `source` are needed, and exactly one of `confirmed` (a date) and
/// `unconfirmed_since` (a year). `forms` has its words apart by spaces in a CSV. `lat` and `lon` come together.
pub const FIELDS: [&str; 15] = [
    "id",
    "register_code",
    "name",
    "kind",
    "municipality",
    "forms",
    "year_min",
    "year_max",
    "organiser",
    "organiser_kind",
    "lat",
    "lon",
    "confirmed",
    "unconfirmed_since",
    "source",
];

/// The highest year of a school: nine in grundskola, ten in specialskola (skollagen 7 kap. 12 §).
const LAST_YEAR: u8 = 10;

impl Unit {
    /// A unit from a record.
    ///
    /// # Errors
    /// Every fault in the record, by field.
    pub fn read(record: &Record) -> Result<Self, Vec<Fault>> {
        let mut reader = Reader { record, faults: Vec::new() };
        let unit = reader.unit();
        match (unit, reader.faults.is_empty()) {
            (Some(unit), true) => Ok(unit),
            _ => Err(reader.faults),
        }
    }
    /// The unit as a record of our own list, so that a list can be written, or filled up from another.
    #[must_use]
    pub fn record(&self, at: At) -> Record {
        let mut record = Record::new(at);
        let mut set = |field, text: Option<&str>| record.set(field, text.unwrap_or_default());
        let number = |number: Option<u8>| number.map(|number| number.to_string());
        set("id", Some(self.id.as_str()));
        set("register_code", self.register_code.as_ref().map(RegisterCode::as_str));
        set("name", Some(self.name.as_str()));
        set("kind", Some(self.kind.id()));
        set("municipality", Some(self.municipality.code()));
        set("forms", Some(&self.forms.iter().map(|form| form.id()).collect::<Vec<_>>().join(" ")));
        set("year_min", number(self.years.0).as_deref());
        set("year_max", number(self.years.1).as_deref());
        set("organiser", self.organiser.as_deref());
        set("organiser_kind", self.organiser_kind.map(OrganiserKind::id));
        set("lat", self.place.map(|place| place.lat.to_string()).as_deref());
        set("lon", self.place.map(|place| place.lon.to_string()).as_deref());
        match self.standing {
            Standing::Confirmed(day) => set("confirmed", Some(&day.to_string())),
            Standing::Unconfirmed(year) => set("unconfirmed_since", Some(&year.to_string())),
        }
        set("source", Some(&self.source));
        record
    }
}

struct Reader<'a> {
    record: &'a Record,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    /// The unit; `None` only together with a fault. All fields are read before any is given up.
    fn unit(&mut self) -> Option<Unit> {
        let id = self.needed("id", What::Rule("must be 2–40 of a–z, 0–9 and single hyphens"), UnitId::parse);
        let register_code = self.given("register_code", What::Rule("must be eight digits"), RegisterCode::parse);
        let name = self.needed("name", What::Rule("must be a name of 2–90 characters on one line"), UnitName::parse);
        let kind = self.needed("kind", What::NotOneOf(UnitKind::IDS), UnitKind::parse);
        let outside = What::Rule("must be the code of one of the county's twelve municipalities");
        let municipality = self.needed("municipality", outside, Municipality::parse);
        let forms = self.given("forms", What::NotOneOf(Form::IDS), forms).unwrap_or_default();
        let years = (self.year("year_min"), self.year("year_max"));
        let organiser = self.given("organiser", What::Rule("must be a name of 2–90 characters"), |text| {
            UnitName::parse(text).map(|name| name.as_str().to_owned())
        });
        let organiser_kind = self.given("organiser_kind", What::NotOneOf(OrganiserKind::IDS), OrganiserKind::parse);
        let place = self.place();
        let standing = self.standing();
        let source = self.needed("source", What::Rule("must be the id of a source"), UnitId::parse);
        if let (Some(first), Some(last)) = years
            && first > last
        {
            self.fault("year_max", What::Rule("must not be lower than year_min"));
        }
        let mut kinds = forms.iter().filter_map(|form| form.kind()).peekable();
        if let Some(kind) = kind
            && kinds.peek().is_some()
            && !kinds.any(|other| other == kind)
        {
            self.fault("forms", What::Rule("must have a form that belongs to the unit's kind"));
        }
        Some(Unit {
            id: id?,
            register_code,
            name: name?,
            kind: kind?,
            municipality: municipality?,
            forms,
            years,
            organiser,
            organiser_kind,
            place,
            standing: standing?,
            source: source?.to_string(),
        })
    }

    fn fault(&mut self, field: &'static str, what: What) {
        self.faults.push(Fault::new(self.record.at, field, what));
    }

    fn given<T>(&mut self, field: &'static str, what: What, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let parsed = self.record.get(field).map(parse)?;
        if parsed.is_none() {
            self.fault(field, what);
        }
        parsed
    }

    fn needed<T>(&mut self, field: &'static str, what: What, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if self.record.get(field).is_none() {
            self.fault(field, What::Missing);
        }
        self.given(field, what, parse)
    }

    fn year(&mut self, field: &'static str) -> Option<u8> {
        let year = |text: &str| text.parse().ok().filter(|year| *year <= LAST_YEAR);
        self.given(field, What::Range("a year from 0 (förskoleklass) to 10"), year)
    }

    fn place(&mut self) -> Option<Place> {
        let (lat, lon) = (self.record.get("lat"), self.record.get("lon"));
        match (lat, lon) {
            (None, None) => None,
            (Some(_), None) => {
                self.fault("lon", What::Missing);
                None
            }
            (None, Some(_)) => {
                self.fault("lat", What::Missing);
                None
            }
            (Some(lat), Some(lon)) => {
                let point = lat.parse().ok().zip(lon.parse().ok());
                let place = point.and_then(|(lat, lon)| Place::new(lat, lon)).filter(|place| place.near());
                if place.is_none() {
                    self.fault("lat", What::Range("with lon a point in Kalmar län, in degrees with a decimal point"));
                }
                place
            }
        }
    }

    fn standing(&mut self) -> Option<Standing> {
        let confirmed = self.given("confirmed", What::Date, |text| text.parse::<Date>().ok());
        let year = |text: &str| text.parse().ok().filter(|year| (2000..=2100).contains(year));
        let since = self.given("unconfirmed_since", What::Range("a year from 2000 to 2100"), year);
        match (self.record.get("confirmed").is_some(), self.record.get("unconfirmed_since").is_some()) {
            (true, true) => {
                self.fault("confirmed", What::Rule("must not stand together with unconfirmed_since"));
                None
            }
            (false, false) => {
                self.fault("confirmed", What::Missing);
                None
            }
            _ => confirmed.map(Standing::Confirmed).or(since.map(Standing::Unconfirmed)),
        }
    }
}

/// Forms apart by spaces, in the order of [`Form::ALL`]; `None` when a word is unknown or stands twice.
fn forms(text: &str) -> Option<Vec<Form>> {
    let mut forms: Vec<Form> = text.split_whitespace().map(Form::parse).collect::<Option<_>>()?;
    forms.sort_unstable();
    forms.windows(2).all(|pair| pair[0] != pair[1]).then_some(forms)
}
