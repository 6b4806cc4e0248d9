//! The escrow's use in a database, on either engine.

use async_trait::async_trait;
use domain::desk::Entry;
use jiff::Timestamp;
use sqlx::FromRow;

use super::{EscrowStore, Used, sql};
use crate::desk::store::write_line;
use crate::store::{Engine, Store, StoreError, cells};

#[derive(FromRow)]
struct UsedRow {
    id: String,
    object_kind: String,
    object_id: String,
    seat: String,
    ground: String,
    at: i64,
}

#[async_trait]
impl<DB: Engine> EscrowStore for Store<DB> {
    async fn used(&self, used: &Used, line: &Entry) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let at = used.at.as_second();
        let cells = cells![&used.id, &used.object_kind, &used.object_id, &used.seat, &used.ground, at];
        DB::write(&mut work, sql::INSERT_USE, cells).await?;
        write_line::<DB>(&mut work, line).await?;
        Ok(work.commit().await?)
    }

    async fn uses(&self) -> Result<Vec<Used>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<UsedRow> = DB::read(&mut work, sql::SELECT_USES).await?;
        work.commit().await?;
        rows.into_iter().map(UsedRow::used).collect()
    }

    async fn relock(&self, staff: &str, locked: &[u8]) -> Result<(), StoreError> {
        self.one(sql::UPDATE_LOCK, cells![staff, locked]).await
    }
}

impl UsedRow {
    fn used(self) -> Result<Used, StoreError> {
        let odd = |_| StoreError::Inconsistent { table: "escrow_use", column: "at", row: self.id.clone() };
        let at = Timestamp::from_second(self.at).map_err(odd)?;
        Ok(Used {
            at,
            id: self.id,
            object_kind: self.object_kind,
            object_id: self.object_id,
            seat: self.seat,
            ground: self.ground,
        })
    }
}
