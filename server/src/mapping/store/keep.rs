//! Releases kept in a database, on either engine. What must hold of a published one is the database's own to refuse.

use async_trait::async_trait;
use domain::desk::Entry;
use sqlx::Transaction;

use super::rows::{self, Approval, Check, File, Head, Number, Reading, Release, Said, Text};
use super::{
    ApprovalRow, CheckRow, ClockRow, FileRow, Published, Publishing, ReadingRow, ReleaseRow, ReleaseStore, Shown,
    ShownHead, StoreError, sql,
};
use crate::desk::store::{changed, write_line};
use crate::store::{Cell, Engine, Store, cells, refused};

#[async_trait]
impl<DB: Engine> ReleaseStore for Store<DB> {
    async fn begin(&self, release: &ReleaseRow, line: &Entry) -> Result<bool, StoreError> {
        let cells = cells![&release.id, &release.waves, &release.made_by, release.made_on.to_string()];
        changed(self, sql::INSERT_RELEASE, cells, line).await
    }

    async fn releases(&self) -> Result<Vec<ReleaseRow>, StoreError> {
        let rows: Vec<Release> = all(self, sql::SELECT_RELEASES, Vec::new()).await?;
        rows.into_iter().map(Release::row).collect()
    }

    async fn release(&self, id: &str) -> Result<Option<ReleaseRow>, StoreError> {
        let rows: Vec<Release> = all(self, sql::SELECT_RELEASE, cells![id]).await?;
        rows.into_iter().next().map(Release::row).transpose()
    }

    async fn keep_progress(&self, id: &str, version: i64, progress: Option<&str>) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let kept = DB::write(&mut work, sql::UPDATE_PROGRESS, cells![id, version, progress]).await? == 1;
        work.commit().await?;
        Ok(kept)
    }

    async fn save(&self, id: &str, version: i64, content: &str, line: &Entry) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        forget::<DB>(&mut work, id).await?;
        if DB::write(&mut work, sql::UPDATE_CONTENT, cells![id, version, content]).await? == 0 {
            return Ok(None);
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(Some(version + 1))
    }

    async fn save_protected(
        &self,
        id: &str,
        version: i64,
        content: &str,
        proof: &str,
        line: &Entry,
    ) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        forget::<DB>(&mut work, id).await?;
        if DB::write(&mut work, sql::UPDATE_PROTECTED, cells![id, version, content]).await? == 0 {
            return Ok(None);
        }
        DB::write(&mut work, sql::UPSERT_PROOF, cells![id, proof]).await?;
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(Some(version + 1))
    }

    async fn proof(&self, id: &str) -> Result<Option<String>, StoreError> {
        let rows: Vec<Text> = all(self, sql::SELECT_PROOF, cells![id]).await?;
        Ok(rows.into_iter().next().map(|row| row.text))
    }

    async fn seal(&self, id: &str, version: i64, digest: &str, files: &[FileRow]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        forget::<DB>(&mut work, id).await?;
        if DB::write(&mut work, sql::UPDATE_DIGEST, cells![id, version, digest]).await? == 0 {
            return Ok(false);
        }
        for file in files {
            let cells = cells![id, &file.name, &file.kind, &file.sha256, &file.bytes];
            DB::write(&mut work, sql::INSERT_FILE, cells).await?;
        }
        work.commit().await?;
        Ok(true)
    }

    async fn files(&self, id: &str) -> Result<Vec<FileRow>, StoreError> {
        let rows: Vec<File> = all(self, sql::SELECT_FILES, cells![id]).await?;
        Ok(rows.into_iter().map(FileRow::from).collect())
    }

    async fn keep_check(&self, id: &str, check: &CheckRow) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![id, &check.digest, &check.tool, check.passed, &check.report, check.checked_on.to_string()];
        let kept = DB::write(&mut work, sql::INSERT_CHECK, cells).await? == 1;
        work.commit().await?;
        Ok(kept)
    }

    async fn check(&self, id: &str) -> Result<Option<CheckRow>, StoreError> {
        let rows: Vec<Check> = all(self, sql::SELECT_CHECK, cells![id]).await?;
        rows.into_iter().next().map(Check::row).transpose()
    }

    async fn approve(&self, id: &str, approval: &ApprovalRow, line: &Entry) -> Result<bool, StoreError> {
        let cells = cells![id, &approval.digest, &approval.staff, approval.seat.as_str(), approval.on.to_string()];
        changed(self, sql::INSERT_APPROVAL, cells, line).await
    }

    async fn approvals(&self, id: &str) -> Result<Vec<ApprovalRow>, StoreError> {
        let rows: Vec<Approval> = all(self, sql::SELECT_APPROVALS, cells![id]).await?;
        rows.into_iter().map(Approval::row).collect()
    }

    async fn publish(&self, publishing: Publishing<'_>, line: &Entry) -> Result<Published, StoreError> {
        let Publishing { id, digest, day, leader, second, said, after, numbers, shown } = publishing;
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if others_shown::<DB>(&mut work, numbers).await? != shown {
            return Ok(Published::LedgerMoved);
        }
        let ledger: Vec<Number> = DB::read(&mut work, sql::COUNT_LEDGER).await?;
        if ledger.first().is_none_or(|row| usize::try_from(row.number) != Ok(after)) {
            return Ok(Published::LedgerMoved);
        }
        let known = |fault| refused(fault, "release_published", id.to_owned());
        let published =
            DB::write(&mut work, sql::INSERT_PUBLISHED, cells![id, digest, day.to_string(), leader, second]);
        match published.await.map_err(known) {
            Err(StoreError::Refused { .. }) => return Ok(Published::Refused),
            Err(fault) => return Err(fault),
            Ok(_) => {}
        }
        match DB::write(&mut work, sql::INSERT_LEDGER, cells![after, id, said]).await.map_err(known) {
            // Two at once on PostgreSQL: the place is the other's.
            Err(StoreError::Refused { .. }) => return Ok(Published::LedgerMoved),
            Err(fault) => return Err(fault),
            Ok(_) => {}
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(Published::Done)
    }

    async fn ledger(&self) -> Result<Vec<(String, String)>, StoreError> {
        let rows: Vec<Said> = all(self, sql::SELECT_LEDGER, Vec::new()).await?;
        Ok(rows.into_iter().map(|row| (row.release_id, row.said)).collect())
    }

    async fn ledger_size(&self) -> Result<i64, StoreError> {
        let rows: Vec<Number> = all(self, sql::COUNT_LEDGER, Vec::new()).await?;
        Ok(rows.first().map_or(0, |row| row.number))
    }

    async fn drop_release(&self, id: &str, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::DELETE_RELEASE, cells![id], line).await
    }

    async fn add_reading(
        &self,
        key: &[u8],
        reading: &ReadingRow,
        shown: &Shown,
        others: usize,
        line: &Entry,
    ) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if others_shown::<DB>(&mut work, &shown.numbers).await? != others {
            return Ok(false);
        }
        let cells = cells![&shown.waves, &shown.numbers, &shown.content, &shown.said, &shown.cubes];
        DB::write(&mut work, sql::INSERT_SHOWN, cells).await?;
        let until = reading.open_until.to_string();
        let cells = cells![key, &reading.release, until, reading.ledger, &reading.numbers];
        DB::write(&mut work, sql::INSERT_READING, cells).await?;
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn shown_heads(&self) -> Result<Vec<ShownHead>, StoreError> {
        let rows: Vec<Head> = all(self, sql::SELECT_SHOWN_HEADS, Vec::new()).await?;
        Ok(rows.into_iter().map(ShownHead::from).collect())
    }

    async fn shown(&self, place: i64) -> Result<Option<Shown>, StoreError> {
        let rows: Vec<rows::Shown> = all(self, sql::SELECT_SHOWN, cells![place]).await?;
        Ok(rows.into_iter().next().map(Shown::from))
    }

    async fn reading(&self, key: &[u8]) -> Result<Option<ReadingRow>, StoreError> {
        let rows: Vec<Reading> = all(self, sql::SELECT_READING, cells![key]).await?;
        rows.into_iter().next().map(Reading::row).transpose()
    }

    async fn keep_reading(&self, key: &[u8], said: &str) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let kept = DB::write(&mut work, sql::UPDATE_READING, cells![key, said]).await? == 1;
        work.commit().await?;
        Ok(kept)
    }

    async fn readings(&self, id: &str) -> Result<Vec<ReadingRow>, StoreError> {
        let rows: Vec<Reading> = all(self, sql::SELECT_READINGS, cells![id]).await?;
        rows.into_iter().map(Reading::row).collect()
    }

    async fn keep_clocks(&self, clocks: &[ClockRow]) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        for clock in clocks {
            let days = (clock.closed.to_string(), clock.promised.to_string());
            let cells = cells![&clock.wave, &clock.title, days.0, days.1, &clock.owes];
            DB::write(&mut work, sql::UPSERT_CLOCK, cells).await?;
        }
        Ok(work.commit().await?)
    }
}

/// How many numbers but these groups were shown. Until the work is done nobody is shown more, and nothing is published beside it.
async fn others_shown<DB: Engine>(work: &mut Transaction<'static, DB>, numbers: &str) -> Result<usize, StoreError> {
    // SQLite lets one write at a time anyway. It is the first statement, so that the next sees what the other left.
    if DB::MANY_WRITERS {
        DB::write(work, sql::POSTGRES_LOCK_SHOWN, Vec::new()).await?;
    }
    let rows: Vec<Number> = DB::find(work, sql::COUNT_SHOWN, cells![numbers]).await?;
    Ok(rows.first().and_then(|row| usize::try_from(row.number).ok()).unwrap_or_default())
}

/// Files, check and approvals of what a release was before; first the approvals, which the rest hang on.
async fn forget<DB: Engine>(work: &mut Transaction<'static, DB>, id: &str) -> Result<(), StoreError> {
    for statement in [sql::DELETE_APPROVALS, sql::DELETE_CHECKS, sql::DELETE_FILES] {
        DB::write(work, statement, cells![id]).await?;
    }
    Ok(())
}

async fn all<DB: Engine, R: crate::store::Record>(
    store: &Store<DB>,
    statement: &'static str,
    cells: Vec<Cell>,
) -> Result<Vec<R>, StoreError> {
    let mut work = store.0.begin_with(DB::BEGIN_READ).await?;
    let rows = DB::find(&mut work, statement, cells).await?;
    work.commit().await?;
    Ok(rows)
}
