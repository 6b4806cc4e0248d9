//! Where the list of units is kept, with what happened to each and by whom.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::contact::record::{At, Record};
use domain::contact::unit::{Change, Changed, FIELDS, Kept, Source, Unit, UnitId, Units};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value};
use sqlx::{FromRow, Transaction};
use uuid::Uuid;

use super::listed::leave_out;
use super::units_sql as sql;
use crate::store::{Engine, Store, StoreError, cells};

/// Who changed something, and when.
#[derive(Debug, Clone, Copy)]
pub struct By<'a> {
    /// Somebody at the desk; nobody for a file.
    pub staff: Option<&'a str>,
    /// When. Only whole seconds are kept.
    pub at: Timestamp,
}

/// One line of a unit's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// What happened.
    pub what: Changed,
    /// When.
    pub at: Timestamp,
    /// The name of who did it; nobody for a file.
    pub by: Option<String>,
}

/// Keeps the list of units. Every method is one transaction.
#[async_trait]
pub trait UnitStore: Send + Sync {
    /// The whole list and its version; empty with version 0 when it was never filled. Nothing where one of it cannot be read.
    async fn units(&self) -> Result<(i64, Kept), StoreError>;

    /// The same without what cannot be read, to be shown: one unit that is broken closes no other.
    async fn readable(&self) -> Result<(i64, Kept), StoreError>;

    /// The version alone: cheap enough to be asked for every minute.
    async fn version(&self) -> Result<i64, StoreError>;

    /// Puts another list in the place of the one of this version; all of it or nothing. `false` when somebody changed it
    /// since, and then nothing is written; nor where one of it cannot be read, for it would be lost.
    async fn replace(&self, version: i64, list: &Kept, changes: &[Change], by: By<'_>) -> Result<bool, StoreError>;

    /// What happened to a unit, the newest first.
    async fn history(&self, unit: &str) -> Result<Vec<Past>, StoreError>;

    /// The ids of units that have a team or a thread.
    async fn in_use(&self) -> Result<Vec<String>, StoreError>;
}

#[derive(FromRow)]
struct SourceRow {
    id: String,
    day: String,
    title: String,
    address: String,
}

#[derive(FromRow)]
struct UnitRow {
    id: String,
    record: String,
    closed_on: Option<String>,
}

#[derive(FromRow)]
struct VersionRow {
    number: i64,
}

#[derive(FromRow)]
struct ChangeRow {
    what: String,
    at: i64,
    name: Option<String>,
}

#[derive(FromRow)]
struct UseRow {
    unit_id: String,
}

fn odd(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Inconsistent { table, column, row: row.to_owned() }
}

impl SourceRow {
    fn source(self) -> Result<Source, StoreError> {
        Ok(Source {
            id: UnitId::parse(&self.id).ok_or_else(|| odd("unit_source", "id", &self.id))?,
            date: self.day.parse().map_err(|_| odd("unit_source", "day", &self.id))?,
            title: self.title,
            address: self.address,
        })
    }
}

impl UnitRow {
    fn unit(self) -> Result<(Unit, Option<Date>), StoreError> {
        let value: Value = serde_json::from_str(&self.record).map_err(|_| odd("unit", "record", &self.id))?;
        let unit = Record::from_json(At::File, &value, &FIELDS).and_then(|record| Unit::read(&record));
        let unit = unit.ok().filter(|unit| unit.id.as_str() == self.id);
        let unit = unit.ok_or_else(|| odd("unit", "record", &self.id))?;
        let closed =
            self.closed_on.map(|day| day.parse().map_err(|_| odd("unit", "closed_on", &self.id))).transpose()?;
        Ok((unit, closed))
    }
}

/// The list of what can be read, and what of it cannot: a unit goes with the source it was read in.
fn list(sources: Vec<SourceRow>, rows: Vec<UnitRow>) -> Result<(Kept, Vec<StoreError>), StoreError> {
    if rows.is_empty() {
        return Ok((Kept::default(), Vec::new()));
    }
    let (mut units, mut closed, mut faults) = (Vec::new(), BTreeMap::new(), Vec::new());
    let mut whole = Vec::new();
    for source in sources.into_iter().map(SourceRow::source) {
        match source {
            Ok(source) => whole.push(source),
            Err(fault) => faults.push(fault),
        }
    }
    for (at, row) in (1..).map(At::Record).zip(rows) {
        match row.unit() {
            Ok((unit, _)) if !whole.iter().any(|source| source.id.as_str() == unit.source) => {
                faults.push(odd("unit", "source_id", unit.id.as_str()));
            }
            Ok((unit, day)) => {
                closed.extend(day.map(|day| (unit.id.clone(), day)));
                units.push((at, unit));
            }
            Err(fault) => faults.push(fault),
        }
    }
    let units = Units::collect(whole, units).map_err(|_| odd("unit", "record", "all"))?;
    Ok((Kept::new(units, closed), faults))
}

/// The list as it is kept, in a transaction.
async fn read<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<(Kept, Vec<StoreError>), StoreError> {
    let sources: Vec<SourceRow> = DB::read(work, sql::SELECT_SOURCES).await?;
    let rows: Vec<UnitRow> = DB::read(work, sql::SELECT_UNITS).await?;
    list(sources, rows)
}

/// The same, and nothing of it where one of it cannot be read.
fn all((kept, faults): (Kept, Vec<StoreError>)) -> Result<Kept, StoreError> {
    faults.into_iter().next().map_or(Ok(kept), Err)
}

/// A unit as the JSON of its record.
fn record(unit: &Unit) -> String {
    let record = unit.record(At::File);
    let fields = record.names().filter_map(|name| Some((name.to_owned(), Value::from(record.get(name)?))));
    Value::Object(fields.collect::<Map<_, _>>()).to_string()
}

#[async_trait]
impl<DB: Engine> UnitStore for Store<DB> {
    async fn units(&self) -> Result<(i64, Kept), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let version: Vec<VersionRow> = DB::read(&mut work, sql::SELECT_VERSION).await?;
        let read = read::<DB>(&mut work).await?;
        work.commit().await?;
        Ok((version.first().map_or(0, |row| row.number), all(read)?))
    }

    async fn readable(&self) -> Result<(i64, Kept), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let version: Vec<VersionRow> = DB::read(&mut work, sql::SELECT_VERSION).await?;
        let (kept, faults) = read::<DB>(&mut work).await?;
        work.commit().await?;
        for fault in &faults {
            leave_out(fault);
        }
        Ok((version.first().map_or(0, |row| row.number), kept))
    }

    async fn version(&self) -> Result<i64, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let version: Vec<VersionRow> = DB::read(&mut work, sql::SELECT_VERSION).await?;
        work.commit().await?;
        Ok(version.first().map_or(0, |row| row.number))
    }

    async fn replace(&self, version: i64, list: &Kept, changes: &[Change], by: By<'_>) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        // The row is locked from here on: a second one waits, and then finds another version.
        if DB::write(&mut work, sql::BUMP_VERSION, cells![version]).await? == 0 {
            return Ok(false);
        }
        // The whole list is written anew: what could not be read would be lost by it.
        all(read::<DB>(&mut work).await?)?;
        DB::write(&mut work, sql::DELETE_UNITS, cells![]).await?;
        DB::write(&mut work, sql::DELETE_SOURCES, cells![]).await?;
        for source in list.all().sources() {
            let cells = cells![source.id.as_str(), source.date.to_string(), &source.title, &source.address];
            DB::write(&mut work, sql::INSERT_SOURCE, cells).await?;
        }
        for (position, unit) in list.all().all().iter().enumerate() {
            let closed = list.closed(&unit.id).map(|day| day.to_string());
            let cells = cells![unit.id.as_str(), position, &unit.source, record(unit), closed];
            DB::write(&mut work, sql::INSERT_UNIT, cells).await?;
        }
        for change in changes {
            let after = list.all().get(&change.unit).map(record).unwrap_or_default();
            let id = Uuid::new_v4().to_string();
            let (unit, what) = (change.unit.as_str(), change.what.as_str());
            let cells = cells![id, unit, what, by.at.as_second(), by.staff, after];
            DB::write(&mut work, sql::INSERT_CHANGE, cells).await?;
        }
        work.commit().await?;
        Ok(true)
    }

    async fn history(&self, unit: &str) -> Result<Vec<Past>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<ChangeRow> = DB::find(&mut work, sql::SELECT_CHANGES, cells![unit]).await?;
        work.commit().await?;
        let past = |row: ChangeRow| {
            Ok(Past {
                what: Changed::parse(&row.what).ok_or_else(|| odd("unit_change", "what", unit))?,
                at: Timestamp::from_second(row.at).map_err(|_| odd("unit_change", "at", unit))?,
                by: row.name,
            })
        };
        rows.into_iter().map(past).collect()
    }

    async fn in_use(&self) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<UseRow> = DB::read(&mut work, sql::SELECT_IN_USE).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.unit_id).collect())
    }
}
