//! The answers of closed waves, read back for the mapping room.

use async_trait::async_trait;
use domain::survey::answer::Answers;

use super::rows::ClosedRow;
use super::{ClosedStore, StoreError, sql};
use crate::store::{Engine, Store, cells};

#[async_trait]
impl<DB: Engine> ClosedStore for Store<DB> {
    async fn answers(&self, wave: &str) -> Result<Vec<Answers>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<ClosedRow> = DB::find(&mut work, sql::SELECT_CLOSED, cells![wave]).await?;
        work.commit().await?;
        let odd = |_| StoreError::Inconsistent { table: "survey_closed", column: "answers", row: wave.to_owned() };
        rows.iter().map(|row| serde_json::from_str(&row.answers).map_err(odd)).collect()
    }
}
