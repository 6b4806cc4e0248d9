//! What the desk changes, kept in a database on either engine.

use async_trait::async_trait;
use domain::guide::{Directory, Service};
use sqlx::Transaction;

use super::rows::{ContactRow, Last, Number, ReviewRow, TermsRow, TextRow};
use super::{ContactChange, Content, EditStore, Review, StoreError, TermsChange, TextChange, sql};
use crate::guide::store::keep::{put, read, replace};
use crate::guide::store::sql as guide;
use crate::guide::store::write::rows_of;
use crate::store::{Engine, Store, cells};

#[async_trait]
impl<DB: Engine> EditStore for Store<DB> {
    async fn number(&self) -> Result<i64, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let number = number::<DB>(&mut work).await?;
        work.commit().await?;
        Ok(number)
    }

    async fn content(&self) -> Result<Content, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let number = number::<DB>(&mut work).await?;
        let directory = read::<DB>(&mut work).await?;
        let contacts: Vec<Last> = DB::read(&mut work, sql::SELECT_CONTACT_NUMBERS).await?;
        let texts: Vec<TextRow> = DB::read(&mut work, sql::SELECT_TEXTS).await?;
        let reviews: Vec<ReviewRow> = DB::read(&mut work, sql::SELECT_REVIEWS).await?;
        let terms: Vec<TermsRow> = DB::read(&mut work, sql::SELECT_TERMS).await?;
        work.commit().await?;
        Ok(Content {
            number,
            directory: directory.directory()?,
            contacts: contacts.into_iter().map(|last| (last.service_id, last.number)).collect(),
            texts: texts.into_iter().map(TextRow::change).collect::<Result<_, _>>()?,
            reviews: reviews.into_iter().map(ReviewRow::review).collect::<Result<_, _>>()?,
            terms: terms.into_iter().map(TermsRow::change).collect::<Result<_, _>>()?,
        })
    }

    async fn change_contacts(&self, seen: i64, changes: &[ContactChange]) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let Some(number) = next::<DB>(&mut work, seen).await? else { return Ok(None) };
        for change in changes {
            let service = &change.became;
            let mut place: Vec<Number> = DB::find(&mut work, sql::SELECT_POSITION, cells![&service.id]).await?;
            if place.is_empty() {
                place = DB::read(&mut work, sql::SELECT_LAST_POSITION).await?;
            }
            let place = place.first().and_then(|place| usize::try_from(place.number).ok()).unwrap_or_default();
            DB::write(&mut work, sql::DELETE_SERVICE, cells![&service.id]).await?;
            put::<DB>(&mut work, rows_of(place, service)).await?;
            keep::<DB>(&mut work, number, change).await?;
        }
        DB::write(&mut work, guide::DELETE_STRAY_REPORTS, Vec::new()).await?;
        work.commit().await?;
        Ok(Some(number))
    }

    async fn take_in(
        &self,
        seen: i64,
        directory: &Directory,
        changes: &[ContactChange],
    ) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let Some(number) = next::<DB>(&mut work, seen).await? else { return Ok(None) };
        replace::<DB>(&mut work, directory).await?;
        for change in changes {
            keep::<DB>(&mut work, number, change).await?;
        }
        work.commit().await?;
        Ok(Some(number))
    }

    async fn contact_history(&self, service: &str) -> Result<Vec<ContactChange>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<ContactRow> = DB::find(&mut work, sql::SELECT_CONTACT_CHANGES, cells![service]).await?;
        work.commit().await?;
        rows.into_iter().map(ContactRow::change).collect()
    }

    async fn change_text(&self, seen: i64, change: &TextChange) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let Some(number) = next::<DB>(&mut work, seen).await? else { return Ok(None) };
        let TextChange { language, id, text, source_hash, staff, at, .. } = change;
        let cells = cells![language, id, number, text, source_hash, staff, at.as_second()];
        DB::write(&mut work, sql::INSERT_TEXT_CHANGE, cells).await?;
        if language == app::words::SOURCE {
            DB::write(&mut work, sql::DELETE_REVIEWS, cells![id]).await?;
        } else {
            DB::write(&mut work, sql::DELETE_REVIEW, cells![language, id]).await?;
        }
        work.commit().await?;
        Ok(Some(number))
    }

    async fn text_history(&self, language: &str, id: &str) -> Result<Vec<TextChange>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<TextRow> = DB::find(&mut work, sql::SELECT_TEXT_CHANGES, cells![language, id]).await?;
        work.commit().await?;
        rows.into_iter().map(TextRow::change).collect()
    }

    async fn change_terms(&self, seen: i64, change: &TermsChange) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let Some(number) = next::<DB>(&mut work, seen).await? else { return Ok(None) };
        let TermsChange { year, staff, at, .. } = change;
        let terms = serde_json::to_string(year).unwrap_or_default();
        let cells = cells![&year.municipality, number, terms, staff, at.as_second()];
        DB::write(&mut work, sql::INSERT_TERMS_CHANGE, cells).await?;
        work.commit().await?;
        Ok(Some(number))
    }

    async fn terms_history(&self, municipality: &str) -> Result<Vec<TermsChange>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<TermsRow> = DB::find(&mut work, sql::SELECT_TERMS_CHANGES, cells![municipality]).await?;
        work.commit().await?;
        rows.into_iter().map(TermsRow::change).collect()
    }

    async fn review(&self, seen: i64, reviews: &[Review]) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let Some(number) = next::<DB>(&mut work, seen).await? else { return Ok(None) };
        for Review { language, id, pair_hash, staff, at } in reviews {
            DB::write(&mut work, sql::PUT_REVIEW, cells![language, id, pair_hash, staff, at.as_second()]).await?;
        }
        work.commit().await?;
        Ok(Some(number))
    }

    async fn unreview(&self, seen: i64, language: &str, id: &str) -> Result<Option<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let Some(number) = next::<DB>(&mut work, seen).await? else { return Ok(None) };
        DB::write(&mut work, sql::DELETE_REVIEW, cells![language, id]).await?;
        work.commit().await?;
        Ok(Some(number))
    }
}

type Work<DB> = Transaction<'static, DB>;

async fn number<DB: Engine>(work: &mut Work<DB>) -> Result<i64, StoreError> {
    let rows: Vec<Number> = DB::read(work, sql::SELECT_NUMBER).await?;
    let missing = || StoreError::Inconsistent { table: "content_state", column: "number", row: "1".to_owned() };
    rows.first().map(|row| row.number).ok_or_else(missing)
}

/// The next state, if the one that was seen is the newest; until this transaction ends nobody else changes the content.
async fn next<DB: Engine>(work: &mut Work<DB>, seen: i64) -> Result<Option<i64>, StoreError> {
    let changed = DB::write(work, sql::NEXT_NUMBER_AFTER, cells![seen]).await?;
    if changed == 0 { Ok(None) } else { number::<DB>(work).await.map(Some) }
}

/// The history of one contact grows. Reports about what is settled by the change are forgotten: another number, or one that
/// somebody checked.
async fn keep<DB: Engine>(work: &mut Work<DB>, number: i64, change: &ContactChange) -> Result<(), StoreError> {
    let ContactChange { staff, at, kind, was, became, .. } = change;
    let json = |service: &Service| serde_json::to_string(service).unwrap_or_default();
    let cells = cells![&became.id, number, staff, at.as_second(), kind, was.as_ref().map(json), json(became)];
    DB::write(work, sql::INSERT_CONTACT_CHANGE, cells).await?;
    for channel in &became.channels {
        let old = was.iter().flat_map(|was| &was.channels).find(|old| old.id == channel.id);
        let settled = old.is_none_or(|old| {
            old.value != channel.value || (channel.assured_date.is_some() && change.kind == "assured")
        });
        if settled {
            DB::write(work, sql::DELETE_REPORT, cells![&channel.id]).await?;
        }
    }
    Ok(())
}
