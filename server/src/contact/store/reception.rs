//! Where a branch's reception is kept: its hours and plan as the desk changes them, its readers' cards, who is away.

use async_trait::async_trait;
use domain::contact::reading::DateRange;
use domain::hours::Hours;
use jiff::civil::Date;
use sqlx::{FromRow, Transaction};

use super::leave::{leave, one_at_a_time, openable};
use super::reception_sql as sql;
use super::{BranchRow, FormKey, Leaving, Plan};
use crate::store::{Cell, Engine, Store, StoreError, cells, refused};

/// A reader's card as it is kept; their phone stands with the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Whose.
    pub staff: String,
    /// Their room.
    pub room: Option<String>,
    /// When one may come by.
    pub drop_in: Hours,
    /// The day somebody last said that room, drop-in hours and phone are right.
    pub assured: Option<Date>,
}

/// What only the desk needs to know of a branch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reception {
    /// How often it has changed; 0 for one that is not set up.
    pub version: i64,
    /// Its readers' cards.
    pub cards: Vec<CardRow>,
}

/// A branch whose plan changes along with somebody's absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its unit.
    pub unit: String,
    /// Which of its branches.
    pub branch: String,
    /// The version the plan was made from.
    pub version: i64,
    /// Its hours, which stay.
    pub hours: Hours,
    /// Within how many days of service it answers, which stays.
    pub service_days: u8,
    /// Its plan.
    pub plan: Plan,
}

/// A first message that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentRow {
    /// Its thread.
    pub thread: String,
    /// The day that was promised.
    pub answer_by: Date,
    /// Whether the form carried the same then.
    pub same: bool,
}

/// Keeps receptions. Every method is one transaction.
#[async_trait]
pub trait ReceptionStore: Send + Sync {
    /// The version of a branch and its readers' cards.
    async fn reception(&self, unit: &str, branch: &str) -> Result<Reception, StoreError>;

    /// Sets a branch up (version 0), or changes the one of this version: hours, plan, service days, readers in order, and
    /// their cards. Absences stay as they are. Whoever reads there no more loses their keys of its threads, where a colleague has
    /// theirs; as long as nobody else there could open something under way, they are not taken off.
    async fn change(&self, version: i64, branch: &BranchRow, cards: &[CardRow]) -> Result<Leaving, StoreError>;

    /// When somebody is away.
    async fn absences(&self, staff: &str) -> Result<Vec<DateRange>, StoreError>;

    /// Sets when somebody is away, along with the plans of the branches they read for: who covers and when is one thing.
    /// `false` when one of these was changed since; nothing is written then.
    async fn go_away(&self, staff: &str, days: &[DateRange], plans: &[Planned]) -> Result<bool, StoreError>;

    /// The first message that a form stored, if it did.
    async fn sent(&self, form: &FormKey) -> Result<Option<SentRow>, StoreError>;
}

#[derive(FromRow)]
struct VersionRow {
    version: i64,
}

#[derive(FromRow)]
struct WhoRow {
    staff_id: String,
}

#[derive(FromRow)]
struct Card {
    staff_id: String,
    room: Option<String>,
    drop_in: String,
    assured_on: Option<String>,
}

#[derive(FromRow)]
struct AbsenceRow {
    first_day: String,
    last_day: String,
}

#[derive(FromRow)]
struct SentFormRow {
    fingerprint: Vec<u8>,
    thread_id: String,
    answer_by: String,
}

fn odd(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Inconsistent { table, column, row: row.to_owned() }
}

impl Card {
    fn card(self) -> Result<CardRow, StoreError> {
        let odd = |column| odd("reader_card", column, &self.staff_id);
        Ok(CardRow {
            room: self.room.clone(),
            drop_in: serde_json::from_str(&self.drop_in).map_err(|_| odd("drop_in"))?,
            assured: self.assured_on.as_deref().map(str::parse).transpose().map_err(|_| odd("assured_on"))?,
            staff: self.staff_id,
        })
    }
}

#[async_trait]
impl<DB: Engine> ReceptionStore for Store<DB> {
    async fn reception(&self, unit: &str, branch: &str) -> Result<Reception, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let version: Vec<VersionRow> = DB::find(&mut work, sql::SELECT_VERSION, cells![unit, branch]).await?;
        let cards: Vec<Card> = DB::find(&mut work, sql::SELECT_CARDS, cells![unit, branch]).await?;
        work.commit().await?;
        let cards = cards.into_iter().map(Card::card).collect::<Result<_, _>>()?;
        Ok(Reception { version: version.first().map_or(0, |row| row.version), cards })
    }

    async fn change(&self, version: i64, branch: &BranchRow, cards: &[CardRow]) -> Result<Leaving, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        one_at_a_time::<DB>(&mut work).await?;
        let (unit, name) = (&branch.unit, &branch.branch);
        let could = openable::<DB>(&mut work, (unit.as_str(), name.as_str())).await?;
        let plan = serde_json::to_string(&branch.plan).unwrap_or_default();
        let changed = if version == 0 {
            let hours = hours(&branch.hours);
            let cells = cells![unit, name, &branch.organization, hours, plan, branch.service_days];
            DB::write(&mut work, sql::INSERT_BRANCH, cells).await?
        } else {
            let cells = cells![unit, name, version, hours(&branch.hours), plan, branch.service_days];
            DB::write(&mut work, sql::UPDATE_BRANCH, cells).await?
        };
        if changed == 0 {
            return Ok(Leaving::Late);
        }
        let mut gone: Vec<WhoRow> = DB::find(&mut work, sql::SELECT_LET_IN, cells![unit, name]).await?;
        gone.retain(|one| branch.readers.iter().all(|reader| reader.staff != one.staff_id));
        DB::write(&mut work, sql::DELETE_READERS, cells![unit, name]).await?;
        for (position, (reader, by, at)) in branch.kept().enumerate() {
            let trained = reader.trained_on.to_string();
            let cells = cells![unit, name, &reader.staff, position, &reader.title, &reader.phone, trained, by, at];
            let known = |error| refused(error, "reader", reader.staff.clone());
            DB::write(&mut work, sql::INSERT_READER, cells).await.map_err(known)?;
        }
        let lost = could.difference(&openable::<DB>(&mut work, (unit.as_str(), name.as_str())).await?).count();
        if lost > 0 {
            return Ok(Leaving::Alone(lost));
        }
        DB::write(&mut work, sql::DELETE_CARDS, cells![unit, name]).await?;
        for card in cards {
            let assured = card.assured.map(|day| day.to_string());
            let cells = cells![unit, name, &card.staff, &card.room, hours(&card.drop_in), assured];
            let known = |error| refused(error, "reader_card", card.staff.clone());
            DB::write(&mut work, sql::INSERT_CARD, cells).await.map_err(known)?;
        }
        for one in &gone {
            leave::<DB>(&mut work, &one.staff_id, (unit.as_str(), name.as_str())).await?;
        }
        work.commit().await?;
        Ok(Leaving::Done)
    }

    async fn absences(&self, staff: &str) -> Result<Vec<DateRange>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<AbsenceRow> = DB::find(&mut work, sql::SELECT_ABSENCES, cells![staff]).await?;
        work.commit().await?;
        let range = |row: AbsenceRow| {
            let days = row.first_day.parse().ok().zip(row.last_day.parse().ok());
            days.and_then(|(first, last)| DateRange::new(first, last)).ok_or_else(|| odd("absence", "last_day", staff))
        };
        rows.into_iter().map(range).collect()
    }

    async fn go_away(&self, staff: &str, days: &[DateRange], plans: &[Planned]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        // Several branches are written, as when somebody's access ends: the two must not wait for each other.
        one_at_a_time::<DB>(&mut work).await?;
        for planned in plans {
            if !planned_write::<DB>(&mut work, planned).await? {
                return Ok(false);
            }
        }
        DB::write(&mut work, sql::DELETE_ABSENCES, cells![staff]).await?;
        for range in days {
            let cells = cells![staff, range.from().to_string(), range.to().to_string()];
            let known = |error| refused(error, "absence", staff.to_owned());
            DB::write(&mut work, sql::INSERT_ABSENCE, cells).await.map_err(known)?;
        }
        work.commit().await?;
        Ok(true)
    }

    async fn sent(&self, form: &FormKey) -> Result<Option<SentRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<SentFormRow> = DB::find(&mut work, sql::SELECT_SENT, cells![&form.id]).await?;
        work.commit().await?;
        let sent = |row: SentFormRow| {
            Ok(SentRow {
                answer_by: row.answer_by.parse().map_err(|_| odd("thread", "answer_by", &row.thread_id))?,
                thread: row.thread_id,
                same: row.fingerprint == form.fingerprint,
            })
        };
        rows.into_iter().next().map(sent).transpose()
    }
}

async fn planned_write<DB: Engine>(work: &mut Transaction<'static, DB>, planned: &Planned) -> Result<bool, StoreError> {
    let plan = serde_json::to_string(&planned.plan).unwrap_or_default();
    let cells: Vec<Cell> =
        cells![&planned.unit, &planned.branch, planned.version, hours(&planned.hours), plan, planned.service_days];
    Ok(DB::write(work, sql::UPDATE_BRANCH, cells).await? == 1)
}

fn hours(hours: &Hours) -> String {
    serde_json::to_string(hours).unwrap_or_default()
}
