//! The directory kept in a database, on either engine.

use async_trait::async_trait;
use domain::guide::Directory;
use sqlx::{FromRow, Transaction};

use super::edit::sql as edit;
use super::read::Rows;
use super::write::{Write, writes};
use super::{GuideStore, StoreError, sql};
use crate::store::{Engine, Store, refused};

#[derive(FromRow)]
struct Number {
    number: i64,
}

#[derive(FromRow)]
struct Report {
    channel_id: String,
    number: i64,
}

#[async_trait]
impl<DB: Engine> GuideStore for Store<DB> {
    async fn is_empty(&self) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let counts: Vec<Number> = DB::read(&mut work, sql::COUNT_ORGANIZATIONS).await?;
        work.commit().await?;
        Ok(counts.iter().all(|count| count.number == 0))
    }

    async fn replace(&self, directory: &Directory) -> Result<(), StoreError> {
        // Left before `commit`, a transaction is rolled back when it is dropped.
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, edit::NEXT_NUMBER, Vec::new()).await?;
        replace::<DB>(&mut work, directory).await?;
        Ok(work.commit().await?)
    }

    async fn load(&self) -> Result<Directory, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows = read::<DB>(&mut work).await?;
        work.commit().await?;
        rows.directory()
    }

    async fn report_wrong(&self, channel: &str) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let changed = DB::write(&mut work, sql::COUNT_REPORT, vec![channel.into()]).await?;
        work.commit().await?;
        Ok(changed > 0)
    }

    async fn wrong_reports(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let reports: Vec<Report> = DB::read(&mut work, sql::SELECT_REPORTS).await?;
        work.commit().await?;
        Ok(reports.into_iter().map(|report| (report.channel_id, report.number)).collect())
    }
}

/// Puts a directory in the place of the one before.
pub(super) async fn replace<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    directory: &Directory,
) -> Result<(), StoreError> {
    if DB::MANY_WRITERS {
        DB::write(work, sql::POSTGRES_LOCK_DIRECTORY, Vec::new()).await?;
    }
    for statement in [sql::DELETE_ORGANIZATIONS, sql::DELETE_TERMS] {
        DB::write(work, statement, Vec::new()).await?;
    }
    put::<DB>(work, writes(directory)).await?;
    DB::write(work, sql::DELETE_STRAY_REPORTS, Vec::new()).await?;
    Ok(())
}

/// Inserts rows; one that breaks a rule of its table is named.
pub(super) async fn put<DB: Engine>(work: &mut Transaction<'static, DB>, rows: Vec<Write>) -> Result<(), StoreError> {
    for write in rows {
        if let Err(error) = DB::write(work, write.statement, write.cells).await {
            return Err(refused(error, write.table, write.row));
        }
    }
    Ok(())
}

/// Every row of the directory.
pub(super) async fn read<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<Rows, StoreError> {
    Ok(Rows {
        organizations: DB::read(work, sql::SELECT_ORGANIZATIONS).await?,
        services: DB::read(work, sql::SELECT_SERVICES).await?,
        areas: DB::read(work, sql::SELECT_AREAS).await?,
        languages: DB::read(work, sql::SELECT_LANGUAGES).await?,
        attributes: DB::read(work, sql::SELECT_ATTRIBUTES).await?,
        channels: DB::read(work, sql::SELECT_CHANNELS).await?,
        schedules: DB::read(work, sql::SELECT_SCHEDULES).await?,
    })
}
