//! Where it is kept how often the guide was asked about each need: by quarter, and nothing finer.

use async_trait::async_trait;
use domain::guide::Municipality;
use domain::guide::sought::{Counted, Quarter};
use sqlx::FromRow;

use super::{StoreError, sought_sql as sql};
use crate::store::{Engine, Store, cells};

/// Keeps the counts. Every method is one transaction.
#[async_trait]
pub trait SoughtStore: Send + Sync {
    /// Adds to what was counted before.
    async fn add_sought(&self, counted: &[Counted]) -> Result<(), StoreError>;

    /// All that was counted.
    async fn sought(&self) -> Result<Vec<Counted>, StoreError>;
}

#[derive(FromRow)]
struct Row {
    quarter: String,
    place: String,
    need: String,
    count: i64,
}

impl Row {
    fn counted(self) -> Result<Counted, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "guide_sought", column, row: self.quarter.clone() };
        let place = (!self.place.is_empty()).then(|| Municipality::parse(&self.place).ok_or_else(|| odd("place")));
        Ok(Counted {
            quarter: Quarter::parse(&self.quarter).ok_or_else(|| odd("quarter"))?,
            place: place.transpose()?,
            count: u32::try_from(self.count).unwrap_or(u32::MAX),
            need: self.need,
        })
    }
}

#[async_trait]
impl<DB: Engine> SoughtStore for Store<DB> {
    async fn add_sought(&self, counted: &[Counted]) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        for one in counted.iter().filter(|one| one.count > 0) {
            let place = one.place.map_or("", Municipality::code);
            DB::write(&mut work, sql::ADD_SOUGHT, cells![one.quarter.to_string(), place, &one.need, one.count]).await?;
        }
        Ok(work.commit().await?)
    }

    async fn sought(&self) -> Result<Vec<Counted>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::read(&mut work, sql::SELECT_SOUGHT).await?;
        work.commit().await?;
        rows.into_iter().map(Row::counted).collect()
    }
}
