//! What is not to be shown (again) to who has the code or the phone. Nothing is deleted by it.

mod sql;

use async_trait::async_trait;
use sqlx::FromRow;

pub use sql::SHARED;

use super::StoreError;
use crate::store::{Engine, Store, cells};

/// Keeps what is hidden from the code's view. Every method is one transaction.
#[async_trait]
pub trait HiddenStore: Send + Sync {
    /// Hides the messages up to this place from who has the code; zero shows all of them again.
    async fn hide(&self, thread: &str, upto: u32) -> Result<(), StoreError>;

    /// Up to which place messages are hidden; zero: none.
    async fn hidden(&self, thread: &str) -> Result<u32, StoreError>;

    /// Whether a form was stored: its words are safe, and a reload after closing does not show them again.
    async fn was_sent(&self, form: &[u8]) -> Result<bool, StoreError>;
}

#[derive(FromRow)]
struct Sent {
    seq: i64,
}

#[derive(FromRow)]
struct Mark {
    upto: i64,
}

#[async_trait]
impl<DB: Engine> HiddenStore for Store<DB> {
    async fn hide(&self, thread: &str, upto: u32) -> Result<(), StoreError> {
        self.one(sql::UPSERT_HIDDEN, cells![thread, upto]).await
    }

    async fn hidden(&self, thread: &str) -> Result<u32, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found: Vec<Mark> = DB::find(&mut work, sql::SELECT_HIDDEN, cells![thread]).await?;
        work.commit().await?;
        let odd = |_| StoreError::Inconsistent { table: "hidden", column: "upto", row: thread.to_owned() };
        found.first().map_or(Ok(0), |mark| u32::try_from(mark.upto).map_err(odd))
    }

    async fn was_sent(&self, form: &[u8]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found: Vec<Sent> = DB::find(&mut work, sql::SELECT_SENT, cells![form]).await?;
        work.commit().await?;
        Ok(found.first().is_some_and(|sent| sent.seq > 0))
    }
}
