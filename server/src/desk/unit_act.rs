//! What an administrator does to a unit: add, edit, confirm, close, open again. Every act is kept with who and when.

use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::contact::record::{At as In, Fault, Record};
use domain::contact::unit::{Change, Kept, Source, Standing, Unit, UnitId};
use domain::desk::{Action, Outcome, Scope};
use jiff::civil::Date;

use super::at::{Answer, At};
use super::fields::Fields;
use super::office::Seated;
use super::units::seen;
use crate::contact::send::SendFault;
use crate::contact::store::units::By;

/// How often the list is read anew when somebody changes another unit meanwhile.
const TURNS: usize = 5;

/// The fields of the form; what is not among them stays as it was.
const EDITED: [&str; 8] =
    ["register_code", "name", "kind", "municipality", "year_min", "year_max", "organiser", "organiser_kind"];

/// How a change ended.
enum Ended {
    Done,
    /// Nothing was different.
    Same,
    /// Somebody changed this very unit since the page was made.
    Changed,
    Faults(Vec<Fault>),
    Missing,
}

/// The list with a change in it; nothing where nothing is different.
type Next = Result<Option<(Kept, Change)>, Vec<Fault>>;

impl At<'_> {
    pub(super) async fn add_unit(self, fields: Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ManageUnits, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let today = date_of(self.now);
        let mut record = typed(Record::new(In::File), &fields);
        // A school's id is its register code; anything else gets one that means nothing.
        let random = format!("enhet-{}", &uuid::Uuid::new_v4().simple().to_string()[..12]);
        let id = record.get("register_code").map_or(random, str::to_owned);
        record.set("id", &id);
        record.set("source", UnitId::desk().as_str());
        record.set("confirmed", &today.to_string());
        let ended = match Unit::read(&record) {
            Err(faults) => Ended::Faults(faults),
            Ok(unit) => self.keep(&seated, &unit.id.clone(), None, |kept| kept.put(unit.clone(), &desk(today))).await?,
        };
        match ended {
            Ended::Faults(faults) => self.again(None, fields, &faults).await,
            Ended::Done | Ended::Same => Ok(self.to(&format!("/enheter/enhet/{id}?sparat=1"))),
            // The code is that of a unit that is there already: it is the one to edit.
            Ended::Changed | Ended::Missing => {
                let fault = self.words.get("desk-unit-there").to_string();
                let typed = fields.again("andra", fault, &["register_code"]);
                self.show_unit(None, typed, (StatusCode::CONFLICT, false)).await
            }
        }
    }

    pub(super) async fn change_unit(self, id: &str, fields: Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ManageUnits, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let Some(unit) = UnitId::parse(id) else { return Ok(self.missing()) };
        let (today, before) = (date_of(self.now), Some(fields.get("sedd")));
        let ended = match fields.get("do") {
            "stammer" => self.keep(&seated, &unit, before, |kept| confirm(kept, &unit, today)).await?,
            "stang" => self.keep(&seated, &unit, before, |kept| Ok(kept.shut(&unit, Some(today)))).await?,
            "oppna" => self.keep(&seated, &unit, before, |kept| Ok(kept.shut(&unit, None))).await?,
            "andra" => self.keep(&seated, &unit, before, |kept| edit(kept, &unit, &fields, today)).await?,
            _ => Ended::Missing,
        };
        match ended {
            Ended::Done | Ended::Same => Ok(self.to(&format!("/enheter/enhet/{id}?sparat=1"))),
            Ended::Faults(faults) => self.again(Some(id), fields, &faults).await,
            Ended::Changed => {
                let fault = self.words.get("desk-changed").to_string();
                self.show_unit(Some(id), fields.again("andra", fault, &[]), (StatusCode::CONFLICT, false)).await
            }
            Ended::Missing => Ok(self.missing()),
        }
    }

    /// Changes the list and keeps who did it. `before` is the mark of the unit as its page showed it; none for a new one.
    async fn keep(
        &self,
        seated: &Seated,
        id: &UnitId,
        before: Option<&str>,
        next: impl Fn(&Kept) -> Next,
    ) -> Result<Ended, SendFault> {
        let units = self.app.stores().units.as_ref();
        let by = By { staff: Some(&seated.staff.id), at: self.now };
        for _ in 0..TURNS {
            let listed = self.listed().await?;
            match (listed.kept.all().get(id), before) {
                (None, Some(_)) => return Ok(Ended::Missing),
                (Some(_), None) => return Ok(Ended::Changed),
                (Some(unit), Some(mark)) if seen(&listed, unit) != mark => return Ok(Ended::Changed),
                _ => {}
            }
            let (list, change) = match next(&listed.kept) {
                Ok(Some(next)) => next,
                Ok(None) => return Ok(Ended::Same),
                Err(faults) => return Ok(Ended::Faults(faults)),
            };
            if units.replace(listed.version, &list, &[change], by).await? {
                self.room.units.renew(units).await?;
                let scope = Scope::installation();
                let object = ("unit", id.as_str());
                self.log_on(&seated.staff.id, Action::ManageUnits, scope, object, Outcome::Done).await?;
                return Ok(Ended::Done);
            }
        }
        Ok(Ended::Changed)
    }

    async fn again(&self, id: Option<&str>, fields: Fields, faults: &[Fault]) -> Answer {
        let names: Vec<&str> = faults.iter().map(|fault| fault.field).collect();
        let said = |name: &&str| {
            self.words.find(&format!("desk-unit-fault-{}", name.replace('_', "-"))).map(|text| text.to_string())
        };
        let mut told: Vec<String> = names.iter().filter_map(said).collect();
        told.dedup();
        if told.is_empty() {
            told.push(self.words.get("desk-unit-fault").to_string());
        }
        let typed = fields.again("andra", told.join(" "), &names);
        self.show_unit(id, typed, (StatusCode::UNPROCESSABLE_ENTITY, false)).await
    }
}

/// Where units that a person added were read.
fn desk(today: Date) -> Source {
    Source { id: UnitId::desk(), date: today, title: "Lotsen, skrivbordet".to_owned(), address: String::new() }
}

fn confirm(kept: &Kept, id: &UnitId, today: Date) -> Next {
    let Some(unit) = kept.all().get(id) else { return Ok(None) };
    kept.put(Unit { standing: Standing::Confirmed(today), ..unit.clone() }, &desk(today))
}

fn edit(kept: &Kept, id: &UnitId, fields: &Fields, today: Date) -> Next {
    let Some(unit) = kept.all().get(id) else { return Ok(None) };
    let mut record = typed(unit.record(In::File), fields);
    record.clear("unconfirmed_since");
    record.set("confirmed", &today.to_string());
    kept.put(Unit::read(&record)?, &desk(today))
}

/// A record with what was typed in its place.
fn typed(mut record: Record, fields: &Fields) -> Record {
    for name in EDITED {
        record.clear(name);
        record.set(name, fields.get(name));
    }
    record.clear("forms");
    record.set("forms", &fields.all("forms").join(" "));
    record
}
