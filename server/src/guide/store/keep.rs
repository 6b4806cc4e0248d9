//! The directory kept in a database, on either engine.

use async_trait::async_trait;
use domain::guide::Directory;
use sqlx::FromRow;

use super::read::Rows;
use super::write::writes;
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
        let writes = writes(directory);
        // Left before `commit`, a transaction is rolled back when it is dropped.
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::MANY_WRITERS {
            DB::write(&mut work, sql::POSTGRES_LOCK_DIRECTORY, Vec::new()).await?;
        }
        for statement in [sql::DELETE_ORGANIZATIONS, sql::DELETE_TERMS] {
            DB::write(&mut work, statement, Vec::new()).await?;
        }
        for write in writes {
            if let Err(error) = DB::write(&mut work, write.statement, write.cells).await {
                return Err(refused(error, write.table, write.row));
            }
        }
        DB::write(&mut work, sql::DELETE_STRAY_REPORTS, Vec::new()).await?;
        Ok(work.commit().await?)
    }

    async fn load(&self) -> Result<Directory, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows = Rows {
            organizations: DB::read(&mut work, sql::SELECT_ORGANIZATIONS).await?,
            services: DB::read(&mut work, sql::SELECT_SERVICES).await?,
            areas: DB::read(&mut work, sql::SELECT_AREAS).await?,
            languages: DB::read(&mut work, sql::SELECT_LANGUAGES).await?,
            attributes: DB::read(&mut work, sql::SELECT_ATTRIBUTES).await?,
            channels: DB::read(&mut work, sql::SELECT_CHANNELS).await?,
            schedules: DB::read(&mut work, sql::SELECT_SCHEDULES).await?,
        };
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
