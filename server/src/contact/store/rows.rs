//! Rows of the contact room as what they stand for; whatever does not fit is named by table, column and row.

use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::FromRow;

use super::{BranchRow, EndingRow, EventRow, LetIn, LockedRow, MessageRow, ReaderRow, StoreError, ThreadRow};

#[derive(FromRow)]
pub(super) struct Ending {
    id: String,
    organization_id: String,
    unit_id: String,
    branch: String,
    ended_on: String,
}

#[derive(FromRow)]
pub(super) struct Locked {
    unit_id: String,
    branch: String,
    number: i64,
    lost: i64,
}

impl From<Locked> for LockedRow {
    fn from(row: Locked) -> Self {
        let [number, lost] = [row.number, row.lost].map(|count| usize::try_from(count).unwrap_or_default());
        Self { unit: row.unit_id, branch: row.branch, number, lost }
    }
}

#[derive(FromRow)]
pub(super) struct Setup {
    unit_id: String,
    branch: String,
    organization_id: String,
    hours: String,
    plan: String,
    service_days: i64,
}

#[derive(FromRow, Clone)]
pub(super) struct Reader {
    unit_id: String,
    branch: String,
    staff_id: String,
    name: String,
    title: String,
    phone: Option<String>,
    trained_on: String,
    let_in_by: Option<String>,
    let_in_at: Option<i64>,
    public_key: Option<Vec<u8>>,
    active: i64,
}

#[derive(FromRow, Clone)]
pub(super) struct Absence {
    staff_id: String,
    first_day: String,
    last_day: String,
}

#[derive(FromRow)]
pub(super) struct Thread {
    id: String,
    locator: i64,
    salt: Vec<u8>,
    verifier: Vec<u8>,
    code_wrap: Vec<u8>,
    public_key: Vec<u8>,
    note_key: Vec<u8>,
    escrow_wrap: Vec<u8>,
    organization_id: String,
    unit_id: String,
    branch: String,
    lane: String,
    beginning: String,
    band: String,
    text_version: String,
    began_hour: i64,
    answer_by: String,
    state: String,
    holder: Option<String>,
    version: i64,
    sealed_for: String,
}

#[derive(FromRow)]
pub(super) struct Message {
    seq: i64,
    direction: String,
    hour: i64,
    text_version: String,
    author: Option<String>,
    sealed: Vec<u8>,
}

#[derive(FromRow)]
pub(super) struct Event {
    id: String,
    hour: i64,
    actor: String,
    kind: String,
    detail: String,
}

#[derive(FromRow)]
pub(super) struct Form {
    pub(super) fingerprint: Vec<u8>,
}

#[derive(FromRow)]
pub(super) struct Wrap {
    pub(super) wrap: Vec<u8>,
}

fn odd(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Inconsistent { table, column, row: row.to_owned() }
}

fn day(text: &str, table: &'static str, column: &'static str, row: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| odd(table, column, row))
}

impl Setup {
    pub(super) fn branch(self, readers: &[Reader], absences: &[Absence]) -> Result<BranchRow, StoreError> {
        let hours = serde_json::from_str(&self.hours).map_err(|_| odd("desk_branch", "hours", &self.unit_id))?;
        let plan = serde_json::from_str(&self.plan).map_err(|_| odd("desk_branch", "plan", &self.unit_id))?;
        let days = u8::try_from(self.service_days).map_err(|_| odd("desk_branch", "service_days", &self.unit_id))?;
        let own = readers.iter().filter(|one| one.unit_id == self.unit_id && one.branch == self.branch);
        let (read, wait): (Vec<_>, Vec<_>) = own.partition(|one| one.let_in_at.is_some());
        let rows = |of: Vec<&Reader>| {
            of.into_iter().map(|one| one.clone().reader(absences)).collect::<Result<Vec<_>, StoreError>>()
        };
        Ok(BranchRow {
            unit: self.unit_id,
            branch: self.branch,
            organization: self.organization_id,
            hours,
            plan,
            service_days: days,
            readers: rows(read)?,
            waiting: rows(wait)?,
        })
    }
}

impl Reader {
    fn reader(self, absences: &[Absence]) -> Result<ReaderRow, StoreError> {
        let absences = absences
            .iter()
            .filter(|one| one.staff_id == self.staff_id)
            .map(|one| {
                let at = |text, column| day(text, "absence", column, &self.staff_id);
                Ok((at(&one.first_day, "first_day")?, at(&one.last_day, "last_day")?))
            })
            .collect::<Result<_, StoreError>>()?;
        let let_in = match (self.let_in_by, self.let_in_at) {
            (Some(by), Some(at)) => {
                let at = Timestamp::from_second(at).map_err(|_| odd("reader", "let_in_at", &self.staff_id))?;
                Some(LetIn { by, at })
            }
            _ => None,
        };
        Ok(ReaderRow {
            trained_on: day(&self.trained_on, "reader", "trained_on", &self.staff_id)?,
            staff: self.staff_id,
            name: self.name,
            title: self.title,
            phone: self.phone,
            public_key: self.public_key,
            active: self.active != 0,
            absences,
            let_in,
        })
    }
}

impl Thread {
    pub(super) fn thread(self) -> Result<ThreadRow, StoreError> {
        Ok(ThreadRow {
            locator: u32::try_from(self.locator).map_err(|_| odd("thread", "locator", &self.id))?,
            answer_by: day(&self.answer_by, "thread", "answer_by", &self.id)?,
            id: self.id,
            salt: self.salt,
            verifier: self.verifier,
            code_wrap: self.code_wrap,
            public_key: self.public_key,
            note_key: self.note_key,
            escrow_wrap: self.escrow_wrap,
            organization: self.organization_id,
            unit: self.unit_id,
            branch: self.branch,
            lane: self.lane,
            beginning: self.beginning,
            band: self.band,
            text_version: self.text_version,
            began_hour: self.began_hour,
            state: self.state,
            holder: self.holder,
            version: self.version,
            sealed_for: self.sealed_for,
        })
    }
}

impl Message {
    /// A place that nothing is ever put in stands last of all: it opens there no more than elsewhere, and the others do.
    pub(super) fn message(self) -> MessageRow {
        MessageRow {
            seq: u32::try_from(self.seq).unwrap_or(u32::MAX),
            direction: self.direction,
            hour: self.hour,
            text_version: self.text_version,
            author: self.author,
            sealed: self.sealed,
        }
    }
}

impl Ending {
    pub(super) fn ending(self) -> Result<EndingRow, StoreError> {
        Ok(EndingRow {
            ended_on: day(&self.ended_on, "course", "ended_on", &self.id)?,
            thread: self.id,
            organization: self.organization_id,
            unit: self.unit_id,
            branch: self.branch,
        })
    }
}

impl From<Event> for EventRow {
    fn from(row: Event) -> Self {
        Self { id: row.id, hour: row.hour, actor: row.actor, kind: row.kind, detail: row.detail }
    }
}
