//! Rows of the mapping room as what they stand for; whatever does not fit is named by table, column and row.

use jiff::civil::Date;
use sqlx::FromRow;

use super::{ApprovalRow, CheckRow, ClockRow, FileRow, ReadingRow, ReleaseRow, Seat, ShownHead, StoreError};

pub(super) fn day(text: &str, table: &'static str, column: &'static str, row: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Inconsistent { table, column, row: row.to_owned() })
}

#[derive(FromRow)]
pub(super) struct Release {
    id: String,
    waves: String,
    content: Option<String>,
    digest: Option<String>,
    progress: Option<String>,
    version: i64,
    made_by: String,
    made_on: String,
    published_day: Option<String>,
}

impl Release {
    pub(super) fn row(self) -> Result<ReleaseRow, StoreError> {
        let published = self.published_day.as_deref();
        Ok(ReleaseRow {
            made_on: day(&self.made_on, "release", "made_on", &self.id)?,
            published: published.map(|text| day(text, "release_published", "published_day", &self.id)).transpose()?,
            id: self.id,
            waves: self.waves,
            content: self.content,
            digest: self.digest,
            progress: self.progress,
            version: self.version,
            made_by: self.made_by,
        })
    }
}

#[derive(FromRow)]
pub(super) struct File {
    name: String,
    kind: String,
    sha256: String,
    bytes: Vec<u8>,
}

impl From<File> for FileRow {
    fn from(file: File) -> Self {
        Self { name: file.name, kind: file.kind, sha256: file.sha256, bytes: file.bytes }
    }
}

#[derive(FromRow)]
pub(super) struct Check {
    digest: String,
    tool: String,
    passed: i64,
    report: String,
    checked_on: String,
}

impl Check {
    pub(super) fn row(self) -> Result<CheckRow, StoreError> {
        Ok(CheckRow {
            checked_on: day(&self.checked_on, "release_check", "checked_on", &self.digest)?,
            digest: self.digest,
            tool: self.tool,
            passed: self.passed == 1,
            report: self.report,
        })
    }
}

#[derive(FromRow)]
pub(super) struct Approval {
    digest: String,
    staff_id: String,
    seat: String,
    approved_on: String,
}

impl Approval {
    pub(super) fn row(self) -> Result<ApprovalRow, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "release_approval", column, row: self.staff_id.clone() };
        Ok(ApprovalRow {
            seat: Seat::parse(&self.seat).ok_or_else(|| odd("seat"))?,
            on: self.approved_on.parse().map_err(|_| odd("approved_on"))?,
            digest: self.digest,
            staff: self.staff_id,
        })
    }
}

#[derive(FromRow)]
pub(super) struct Reading {
    release_id: String,
    open_until: String,
    ledger: i64,
    numbers: String,
    said: Option<String>,
}

impl Reading {
    pub(super) fn row(self) -> Result<ReadingRow, StoreError> {
        let open_until = day(&self.open_until, "release_reading", "open_until", &self.release_id)?;
        let Self { release_id: release, ledger, numbers, said, .. } = self;
        Ok(ReadingRow { release, open_until, ledger, numbers, said })
    }
}

#[derive(FromRow)]
pub(super) struct Head {
    place: i64,
    waves: String,
    numbers: String,
}

impl From<Head> for ShownHead {
    fn from(head: Head) -> Self {
        Self { place: head.place, waves: head.waves, numbers: head.numbers }
    }
}

#[derive(FromRow)]
pub(super) struct Shown {
    waves: String,
    numbers: String,
    content: String,
    said: String,
    cubes: String,
}

impl From<Shown> for super::Shown {
    fn from(shown: Shown) -> Self {
        let Shown { waves, numbers, content, said, cubes } = shown;
        Self { waves, numbers, content, said, cubes }
    }
}

#[derive(FromRow)]
pub(super) struct Clock {
    wave_id: String,
    title: String,
    closed_on: String,
    promised_on: String,
    owes: String,
}

impl Clock {
    pub(super) fn row(self) -> Result<ClockRow, StoreError> {
        Ok(ClockRow {
            closed: day(&self.closed_on, "release_clock", "closed_on", &self.wave_id)?,
            promised: day(&self.promised_on, "release_clock", "promised_on", &self.wave_id)?,
            wave: self.wave_id,
            title: self.title,
            owes: self.owes,
        })
    }
}

#[derive(FromRow)]
pub(super) struct Text {
    pub(super) text: String,
}

#[derive(FromRow)]
pub(super) struct Said {
    pub(super) release_id: String,
    pub(super) said: String,
}

#[derive(FromRow)]
pub(super) struct Number {
    pub(super) number: i64,
}

#[derive(FromRow)]
pub(super) struct Pulse {
    pub(super) asked: String,
    pub(super) felt: String,
    pub(super) number: i64,
}
