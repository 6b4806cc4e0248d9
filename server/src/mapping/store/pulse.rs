//! Counts of the two questions after an answer.

use async_trait::async_trait;
use domain::mapping::pulse::{Asked, Felt};

use super::rows::Pulse as Row;
use super::{PulseStore, StoreError, sql};
use crate::store::{Engine, Store, cells};

#[async_trait]
impl<DB: Engine> PulseStore for Store<DB> {
    async fn felt(&self, release: &str, answers: &[(Asked, Felt)]) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        for (asked, felt) in answers {
            DB::write(&mut work, sql::UPSERT_PULSE, cells![release, asked.as_str(), felt.as_str()]).await?;
        }
        Ok(work.commit().await?)
    }

    async fn pulse(&self, release: &str) -> Result<Vec<(Asked, Felt, u32)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::find(&mut work, sql::SELECT_PULSE, cells![release]).await?;
        work.commit().await?;
        let odd = |column| StoreError::Inconsistent { table: "release_pulse", column, row: release.to_owned() };
        rows.into_iter()
            .map(|row| {
                let asked = Asked::parse(&row.asked).ok_or_else(|| odd("asked"))?;
                let felt = Felt::parse(&row.felt).ok_or_else(|| odd("felt"))?;
                Ok((asked, felt, u32::try_from(row.number).map_err(|_| odd("number"))?))
            })
            .collect()
    }
}
