//! What comes in, sealed, kept in a database on either engine; and what becomes of it when a wave closes.

use std::collections::HashMap;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::survey::wave::WaveState;
use sqlx::Transaction;

use super::rows::{Count, Id, Lying, State};
use super::{AnswerStore, Closing, Intake, Sealed, StoreError, Taken, sql};
use crate::desk::store::write_line;
use crate::store::{Engine, Store, cells, refused};

#[async_trait]
impl<DB: Engine> AnswerStore for Store<DB> {
    async fn take(&self, answers: &[Intake]) -> Result<Vec<Taken>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let (mut known, mut taken) = (HashMap::new(), Vec::with_capacity(answers.len()));
        for answer in answers {
            let wave = answer.wave.as_str();
            let open = match known.get(wave) {
                Some(open) => *open,
                None => *known.entry(wave).or_insert(held::<DB>(&mut work, wave).await?),
            };
            taken.push(if open { take_one::<DB>(&mut work, answer).await? } else { Taken::Shut });
        }
        work.commit().await?;
        Ok(taken)
    }

    async fn is_spent(&self, wave: &str, once: &[u8]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found: Vec<Id> = DB::find(&mut work, sql::SELECT_SPENT, cells![wave, once]).await?;
        work.commit().await?;
        Ok(!found.is_empty())
    }

    async fn has_receipt(&self, wave: &str, receipt: &[u8]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found: Vec<Id> = DB::find(&mut work, sql::SELECT_RECEIPT, cells![wave, receipt]).await?;
        work.commit().await?;
        Ok(!found.is_empty())
    }

    async fn replace(&self, wave: &str, receipt: &[u8], sealed: &[u8]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let changed = held::<DB>(&mut work, wave).await?
            && DB::write(&mut work, sql::UPDATE_BY_RECEIPT, cells![wave, receipt, sealed]).await? == 1;
        work.commit().await?;
        Ok(changed)
    }

    async fn withdraw(&self, wave: &str, receipt: &[u8]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let gone = held::<DB>(&mut work, wave).await?
            && DB::write(&mut work, sql::WITHDRAW_BY_RECEIPT, cells![wave, receipt]).await? == 1;
        work.commit().await?;
        Ok(gone)
    }

    async fn count(&self, wave: &str) -> Result<u64, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let came: Vec<Count> = DB::find(&mut work, sql::COUNT_INTAKE, cells![wave]).await?;
        let closed: Vec<Count> = DB::find(&mut work, sql::COUNT_CLOSED, cells![wave]).await?;
        work.commit().await?;
        let number: i64 = came.iter().chain(&closed).map(|row| row.number).sum();
        Ok(u64::try_from(number).unwrap_or_default())
    }

    async fn shut(&self, wave: &str, line: &Entry) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let shut = moved::<DB>(&mut work, wave, WaveState::Open, WaveState::Closing).await?;
        if shut {
            DB::write(&mut work, sql::UPDATE_SURVEY_CLOSED, cells![wave]).await?;
            write_line::<DB>(&mut work, line).await?;
        }
        work.commit().await?;
        Ok(shut)
    }

    async fn intake(&self, wave: &str, after: &[u8]) -> Result<Vec<(Vec<u8>, Sealed)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Lying> = DB::find(&mut work, sql::SELECT_INTAKE, cells![wave, after]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| (row.key, Sealed(row.sealed))).collect())
    }

    async fn close(&self, wave: &str, read: usize, answers: &[Closing]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let lying: Vec<Count> = DB::find(&mut work, sql::COUNT_INTAKE, cells![wave]).await?;
        if lying.first().is_none_or(|row| usize::try_from(row.number) != Ok(read)) {
            return Ok(false);
        }
        if !moved::<DB>(&mut work, wave, WaveState::Closing, WaveState::Closed).await? {
            return Ok(false);
        }
        DB::write(&mut work, sql::DELETE_INTAKE, cells![wave]).await?;
        DB::write(&mut work, sql::DELETE_SPENT, cells![wave]).await?;
        for one in answers {
            let text = serde_json::to_string(&one.answers).unwrap_or_default();
            let known = |error| refused(error, "survey_closed", wave.to_owned());
            DB::write(&mut work, sql::INSERT_CLOSED, cells![wave, &one.key, text]).await.map_err(known)?;
        }
        work.commit().await?;
        Ok(true)
    }

    async fn forget(&self) -> Result<(), StoreError> {
        DB::anew(&self.0, DB::FORGET).await?;
        Ok(DB::alone(&self.0, DB::SETTLE).await?)
    }
}

/// Whether a wave takes answers, and that it does until this transaction ends.
async fn held<DB: Engine>(work: &mut Transaction<'static, DB>, wave: &str) -> Result<bool, StoreError> {
    let statement = if DB::MANY_WRITERS { sql::POSTGRES_HOLD_WAVE } else { sql::SELECT_WAVE_STATE };
    let rows: Vec<State> = DB::find(work, statement, cells![wave]).await?;
    Ok(rows.first().is_some_and(|row| row.state == WaveState::Open.as_str()))
}

async fn moved<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    wave: &str,
    from: WaveState,
    to: WaveState,
) -> Result<bool, StoreError> {
    Ok(DB::write(work, sql::UPDATE_WAVE_STATE, cells![wave, from.as_str(), to.as_str()]).await? == 1)
}

async fn take_one<DB: Engine>(work: &mut Transaction<'static, DB>, answer: &Intake) -> Result<Taken, StoreError> {
    let (wave, key) = (&answer.wave, &answer.key);
    let cells = cells![wave, key, &answer.sealed, &answer.receipt];
    let known = |error| refused(error, "survey_intake", wave.clone());
    if DB::write(work, sql::INSERT_INTAKE, cells).await.map_err(known)? == 0 {
        let stands: Vec<Id> = DB::find(work, sql::SELECT_TAKEN, cells![wave, key]).await?;
        return Ok(if stands.is_empty() { Taken::Withdrawn } else { Taken::Again });
    }
    let Some(once) = &answer.once else { return Ok(Taken::New) };
    if DB::write(work, sql::INSERT_SPENT, cells![wave, once]).await? == 1 {
        return Ok(Taken::New);
    }
    DB::write(work, sql::DELETE_ONE, cells![wave, key]).await?;
    Ok(Taken::Spent)
}
