//! What a survey said before each change of it, as rows.

use async_trait::async_trait;

use super::rows::{Mend, Past, Survey};
use super::{MendedLine, PastLine, PastStore, StoreError, SurveyRow, sql};
use crate::store::{Engine, Store, cells};

#[async_trait]
impl<DB: Engine> PastStore for Store<DB> {
    async fn former(&self, survey: &str, version: i64) -> Result<Option<SurveyRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Survey> = DB::find(&mut work, sql::SELECT_FORMER, cells![survey, version]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Survey::survey).transpose()
    }

    async fn past(&self, survey: &str) -> Result<Vec<PastLine>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Past> = DB::find(&mut work, sql::SELECT_PAST, cells![survey]).await?;
        work.commit().await?;
        rows.into_iter().map(Past::line).collect()
    }

    async fn mended(&self, wave: &str) -> Result<Vec<MendedLine>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Mend> = DB::find(&mut work, sql::SELECT_MENDS, cells![wave]).await?;
        work.commit().await?;
        rows.into_iter().map(Mend::line).collect()
    }
}
