//! The jobs' store in a database, on either engine.

use async_trait::async_trait;
use domain::contact::overdue::{Happened, Told};
use jiff::Timestamp;
use sqlx::FromRow;

use super::{Batch, JobStore, News, Step, StoreError, Waiting, sql};
use crate::contact::store::keep::{write_event, write_message, write_notices};
use crate::contact::store::{EventRow, MessageRow};
use crate::store::{Engine, Store, cells};

#[derive(FromRow)]
struct NewsRow {
    staff_id: String,
    active: i64,
    tries: i64,
    invited: i64,
}

#[derive(FromRow)]
struct BatchRow {
    id: String,
    waits: i64,
    invited: i64,
}

#[derive(FromRow)]
struct WaitingRow {
    id: String,
    organization_id: String,
    unit_id: String,
    branch: String,
    holder: Option<String>,
    answer_by: String,
    seq: i64,
    since: i64,
    last: i64,
}

#[derive(FromRow)]
struct ReaderRow {
    thread_id: String,
    staff_id: String,
}

#[derive(FromRow)]
struct ToldRow {
    thread_id: String,
    seq: i64,
    answer_by: String,
    step: String,
}

#[derive(FromRow)]
struct HappenedRow {
    thread_id: String,
    hour: i64,
    seq: i64,
    kind: String,
    detail: String,
}

#[async_trait]
impl<DB: Engine> JobStore for Store<DB> {
    async fn lease(&self, job: &str, holder: &str, now: Timestamp, until: Timestamp) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![job, holder, now.as_second(), until.as_second()];
        let taken = DB::write(&mut work, sql::TAKE_JOB, cells).await?;
        work.commit().await?;
        Ok(taken == 1)
    }

    async fn release(&self, job: &str, holder: &str, until: Timestamp) -> Result<(), StoreError> {
        self.one(sql::RELEASE_JOB, cells![job, holder, until.as_second()]).await
    }

    async fn probe(&self, now: Timestamp) -> Result<(), StoreError> {
        self.one(sql::PROBE, cells![now.as_second()]).await
    }

    async fn news(&self, now: Timestamp) -> Result<Vec<News>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<NewsRow> = DB::find(&mut work, sql::SELECT_NEWS, cells![now.as_second()]).await?;
        work.commit().await?;
        let news = |row: NewsRow| News {
            staff: row.staff_id,
            active: row.active != 0,
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
            invited: row.invited != 0,
        };
        Ok(rows.into_iter().map(news).collect())
    }

    async fn batch(&self, staff: &str, id: &str) -> Result<Option<Batch>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, sql::BEGIN_BATCH, cells![staff, id]).await? == 1 {
            DB::write(&mut work, sql::FILL_BATCH, cells![staff, id]).await?;
        }
        let rows: Vec<BatchRow> = DB::find(&mut work, sql::SELECT_BATCH, cells![staff]).await?;
        if rows.is_empty() {
            DB::write(&mut work, sql::END_EMPTY_BATCH, cells![staff]).await?;
        }
        work.commit().await?;
        Ok(rows.into_iter().next().map(|row| Batch { id: row.id, waits: row.waits != 0, invited: row.invited != 0 }))
    }

    async fn mailed(&self, staff: &str, batch: &str, next: Timestamp) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::DELETE_BATCH, cells![staff, batch]).await?;
        DB::write(&mut work, sql::END_BATCH, cells![staff, batch, next.as_second()]).await?;
        Ok(work.commit().await?)
    }

    async fn not_mailed(&self, staff: &str, next: Timestamp) -> Result<(), StoreError> {
        self.one(sql::DELAY_BATCH, cells![staff, next.as_second()]).await
    }

    async fn drop_notices(&self, staff: &str) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::DELETE_NOTICES, cells![staff]).await?;
        DB::write(&mut work, sql::END_EMPTY_BATCH, cells![staff]).await?;
        Ok(work.commit().await?)
    }

    async fn waiting(&self) -> Result<Vec<Result<Waiting, StoreError>>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let threads: Vec<WaitingRow> = DB::read(&mut work, sql::SELECT_WAITING).await?;
        let readers: Vec<ReaderRow> = DB::read(&mut work, sql::SELECT_WAITING_READERS).await?;
        let asked: Vec<ReaderRow> = DB::read(&mut work, sql::SELECT_WAITING_ASKED).await?;
        let told: Vec<ToldRow> = DB::read(&mut work, sql::SELECT_TOLD).await?;
        let events: Vec<HappenedRow> = DB::read(&mut work, sql::SELECT_WAITING_EVENTS).await?;
        work.commit().await?;
        Ok(threads.into_iter().map(|row| row.waiting((&readers, &asked), &told, &events)).collect())
    }

    async fn tell(
        &self,
        waiting: &Waiting,
        (step, to): (Step, &[String]),
        event: &EventRow,
        says: Option<&MessageRow>,
    ) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![&waiting.thread, waiting.seq, waiting.by.to_string(), step.as_str()];
        let new = DB::write(&mut work, sql::INSERT_TOLD, cells).await? == 1;
        // What is told in the thread takes the next place in it; if somebody wrote meanwhile, it is told at the next round.
        let placed = match says {
            Some(message) if new => write_message::<DB>(&mut work, &waiting.thread, message).await?,
            _ => true,
        };
        if !(new && placed) {
            return Ok(false);
        }
        write_notices::<DB>(&mut work, to, step.kind(), event.hour).await?;
        write_event::<DB>(&mut work, &waiting.thread, event).await?;
        work.commit().await?;
        Ok(true)
    }
}

impl WaitingRow {
    fn waiting(
        self,
        (readers, asked): (&[ReaderRow], &[ReaderRow]),
        told: &[ToldRow],
        events: &[HappenedRow],
    ) -> Result<Waiting, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "thread", column, row: self.id.clone() };
        let (by, seq) = (self.answer_by.parse().map_err(|_| odd("answer_by"))?, self.seq);
        let same = |row: &&ToldRow| row.thread_id == self.id && row.seq == seq && row.answer_by == self.answer_by;
        let pointed = |step: Step| told.iter().filter(same).any(|row| row.step == step.as_str());
        let own = events.iter().filter(|event| event.thread_id == self.id);
        let of = |rows: &[ReaderRow]| -> Vec<String> {
            rows.iter().filter(|row| row.thread_id == self.id).map(|row| row.staff_id.clone()).collect()
        };
        Ok(Waiting {
            by,
            seq: u32::try_from(seq).map_err(|_| odd("seq"))?,
            told: Told {
                reminded: pointed(Step::Remind),
                asked: pointed(Step::Ask),
                escalated: pointed(Step::Escalate),
            },
            covered: pointed(Step::Cover),
            readers: of(readers),
            asked: of(asked),
            events: own
                .map(|row| Happened {
                    hour: row.hour,
                    seq: u32::try_from(row.seq).unwrap_or_default(),
                    kind: row.kind.clone(),
                    detail: row.detail.clone(),
                })
                .collect(),
            thread: self.id,
            organization: self.organization_id,
            unit: self.unit_id,
            branch: self.branch,
            holder: self.holder,
            since: self.since,
            last: self.last,
        })
    }
}
