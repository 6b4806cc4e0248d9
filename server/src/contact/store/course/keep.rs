//! The course of threads kept in a database, on either engine.

use std::collections::HashMap;

use async_trait::async_trait;
use domain::contact::course::Facts;
use jiff::civil::Date;
use sqlx::{FromRow, Transaction};

use super::{CourseRow, CourseStore, KeyFor, OfferRow, Offering, PassRow, StepRow, Stepped, sql};
use crate::contact::store::keep::{sent_before, write_event, write_form, write_message, write_notices};
use crate::contact::store::leave::hold;
use crate::contact::store::listed::Listed;
use crate::contact::store::rows::Thread;
use crate::contact::store::{EventRow, FormKey, StoreError, ThreadRow, sql as contact};
use crate::store::{Engine, Store, cells};

#[derive(FromRow)]
struct Known {
    thread_id: String,
    facts: String,
}

#[derive(FromRow)]
struct Offer {
    thread_id: String,
    organization_id: String,
    unit_id: String,
    branch: String,
    why: String,
    offered_by: String,
    hour: i64,
}

#[derive(FromRow)]
struct Reader {
    staff_id: String,
}

#[derive(FromRow)]
struct Id {
    id: String,
}

#[derive(FromRow)]
struct LaidBy {
    thread_id: String,
    wrap: Vec<u8>,
}

impl Known {
    fn row(self) -> Result<(String, CourseRow), StoreError> {
        let odd = |_| StoreError::Inconsistent { table: "course", column: "facts", row: self.thread_id.clone() };
        let facts = serde_json::from_str(&self.facts).map_err(odd)?;
        Ok((self.thread_id, CourseRow { facts, ..CourseRow::default() }))
    }
}

impl Offer {
    fn row(self) -> (String, OfferRow) {
        let row = OfferRow {
            organization: self.organization_id,
            unit: self.unit_id,
            branch: self.branch,
            why: self.why,
            by: self.offered_by,
            hour: self.hour,
        };
        (self.thread_id, row)
    }
}

fn joined(known: Vec<(String, CourseRow)>, offers: Vec<Offer>) -> HashMap<String, CourseRow> {
    let mut rows: HashMap<String, CourseRow> = known.into_iter().collect();
    for (thread, offer) in offers.into_iter().map(Offer::row) {
        rows.entry(thread).or_default().offer = Some(offer);
    }
    rows
}

#[async_trait]
impl<DB: Engine> CourseStore for Store<DB> {
    async fn course(&self, thread: &str) -> Result<CourseRow, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let known: Vec<Known> = DB::find(&mut work, sql::SELECT_COURSE, cells![thread]).await?;
        let offers: Vec<Offer> = DB::find(&mut work, sql::SELECT_OFFER, cells![thread]).await?;
        work.commit().await?;
        let known = known.into_iter().map(Known::row).collect::<Result<Vec<_>, _>>()?;
        Ok(joined(known, offers).remove(thread).unwrap_or_default())
    }

    async fn offer(&self, thread: &str) -> Result<Option<OfferRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let offers: Vec<Offer> = DB::find(&mut work, sql::SELECT_OFFER, cells![thread]).await?;
        work.commit().await?;
        Ok(offers.into_iter().next().map(|offer| offer.row().1))
    }

    async fn courses(&self, staff: &str) -> Result<Listed<(String, CourseRow)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let known: Vec<Known> = DB::find(&mut work, sql::SELECT_COURSES, cells![staff]).await?;
        let offers: Vec<Offer> = DB::find(&mut work, sql::SELECT_OFFERS, cells![staff]).await?;
        work.commit().await?;
        let Listed { rows, unread } = Listed::of(known.into_iter().map(Known::row));
        Ok(Listed { rows: joined(rows, offers).into_iter().collect(), unread })
    }

    async fn offers(&self, staff: &str) -> Result<Listed<(ThreadRow, OfferRow)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let offers: Vec<Offer> = DB::find(&mut work, sql::SELECT_OFFERED, cells![staff]).await?;
        let mut found = Vec::new();
        for (thread, offer) in offers.into_iter().map(Offer::row) {
            let rows: Vec<Thread> = DB::find(&mut work, contact::SELECT_THREAD, cells![thread]).await?;
            for row in rows {
                found.push(row.thread().map(|thread| (thread, offer.clone())));
            }
        }
        work.commit().await?;
        Ok(Listed::of(found))
    }

    async fn sent(&self, form: &FormKey) -> Result<Option<bool>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let sent = sent_before::<DB>(&mut work, form).await?;
        work.commit().await?;
        Ok(sent)
    }

    async fn step(&self, step: &StepRow<'_>) -> Result<Stepped, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        hold::<DB>(&mut work).await?;
        if let Some(same) = sent_before::<DB>(&mut work, step.form).await? {
            return Ok(if same { Stepped::Already } else { Stepped::Changed });
        }
        if !all_read_it::<DB>(&mut work, step.thread, step.wraps).await? {
            return Ok(Stepped::Late);
        }
        let thread = step.thread;
        let cells = cells![thread, step.version, step.state, step.holder, step.answer_by.to_string()];
        if DB::write(&mut work, sql::UPDATE_THREAD, cells).await? == 0 {
            // A second tap of the same form may have waited here for the first one.
            drop(work);
            return Ok(match self.sent(step.form).await? {
                Some(true) => Stepped::Already,
                Some(false) => Stepped::Changed,
                None => Stepped::Late,
            });
        }
        write_facts::<DB>(&mut work, thread, step.facts).await?;
        let mut seq = 0;
        for message in step.messages {
            if !write_message::<DB>(&mut work, thread, message).await? {
                return Ok(Stepped::Late);
            }
            seq = message.seq;
        }
        if !write_form::<DB>(&mut work, thread, seq, step.form).await? {
            return Ok(Stepped::Already);
        }
        for event in step.events {
            write_event::<DB>(&mut work, thread, event).await?;
        }
        for (staff, wrap) in step.wraps {
            DB::write(&mut work, sql::ADD_WRAP, cells![thread, staff, wrap]).await?;
        }
        if !offer::<DB>(&mut work, step).await? {
            return Ok(Stepped::Late);
        }
        work.commit().await?;
        Ok(Stepped::New)
    }

    async fn aside(&self) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Id> = DB::read(&mut work, sql::SELECT_ASIDE).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    async fn back(&self, thread: &ThreadRow, facts: &Facts, event: &EventRow) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, sql::UPDATE_VERSION, cells![&thread.id, thread.version]).await? == 0 {
            return Ok(false);
        }
        write_facts::<DB>(&mut work, &thread.id, facts).await?;
        write_event::<DB>(&mut work, &thread.id, event).await?;
        let to = match &thread.holder {
            Some(holder) => vec![holder.clone()],
            None => readers::<DB>(&mut work, contact::SELECT_WRAPS, &thread.id).await?,
        };
        write_notices::<DB>(&mut work, &to, "back", event.hour).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn opened(&self, thread: &str, event: &EventRow, since: i64) -> Result<(), StoreError> {
        let cells = cells![&event.id, thread, event.hour, &event.actor, &event.kind, &event.detail, since];
        self.one(sql::INSERT_OPENED, cells).await
    }

    async fn readers(&self, thread: &str) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found = readers::<DB>(&mut work, sql::SELECT_READERS, thread).await?;
        work.commit().await?;
        Ok(found)
    }

    async fn laid_by(&self, staff: &str, (unit, branch): (&str, &str)) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let laid: Vec<LaidBy> = DB::find(&mut work, sql::SELECT_LAID_BY, cells![staff, unit, branch]).await?;
        work.commit().await?;
        Ok(laid.into_iter().map(|one| (one.thread_id, one.wrap)).collect())
    }

    async fn lay_by(&self, staff: &str, keys: &[(String, Vec<u8>)]) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        hold::<DB>(&mut work).await?;
        for (thread, wrap) in keys {
            DB::write(&mut work, sql::LAY_BY, cells![thread, staff, wrap]).await?;
        }
        Ok(work.commit().await?)
    }

    async fn shut_to(&self, other: &str, opens: &str, (unit, branch): (&str, &str)) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Id> = DB::find(&mut work, sql::SELECT_SHUT_TO, cells![other, opens, unit, branch]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    async fn able(&self, thread: &str) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found = readers::<DB>(&mut work, sql::SELECT_ABLE, thread).await?;
        work.commit().await?;
        Ok(found)
    }

    async fn left(&self, today: Date) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Id> = DB::find(&mut work, sql::SELECT_LEFT, cells![today.to_string()]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    async fn returned(&self) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Id> = DB::read(&mut work, sql::SELECT_RETURNED).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    async fn untaken(&self, unit: &str, branch: &str) -> Result<Vec<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Id> = DB::find(&mut work, sql::SELECT_UNTAKEN, cells![unit, branch]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    async fn pass(&self, row: &PassRow<'_>) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        hold::<DB>(&mut work).await?;
        let thread = row.thread;
        if let Some(heir) = row.heir {
            let able = readers::<DB>(&mut work, sql::SELECT_ABLE, &thread.id).await?;
            if !able.iter().any(|one| one == heir) {
                return Ok(false);
            }
        }
        let passed = DB::write(&mut work, sql::PASS_THREAD, cells![&thread.id, thread.version, row.holder]).await?;
        if passed == 0 || !write_message::<DB>(&mut work, &thread.id, row.message).await? {
            return Ok(false);
        }
        write_event::<DB>(&mut work, &thread.id, row.event).await?;
        // An ended thread is nothing that waits for anybody; where nobody is left, those who are asked hear of it once more.
        let to = match row.heir {
            _ if thread.state == "closed" => Vec::new(),
            Some(heir) => vec![heir.to_owned()],
            None => readers::<DB>(&mut work, sql::SELECT_ASKED, &thread.id).await?,
        };
        write_notices::<DB>(&mut work, &to, "new", row.event.hour).await?;
        work.commit().await?;
        Ok(true)
    }
}

async fn readers<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    statement: &'static str,
    by: &str,
) -> Result<Vec<String>, StoreError> {
    let rows: Vec<Reader> = DB::find(work, statement, cells![by]).await?;
    Ok(rows.into_iter().map(|row| row.staff_id).collect())
}

async fn write_facts<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    thread: &str,
    facts: &Facts,
) -> Result<(), StoreError> {
    let ended = facts.ended.map(|ended| ended.on.to_string());
    let facts = serde_json::to_string(facts).unwrap_or_default();
    DB::write(work, sql::UPSERT_COURSE, cells![thread, facts, ended]).await?;
    Ok(())
}

/// Whether all who are to have a key were let in to read what it opens, and nobody of them left meanwhile.
async fn all_read_it<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    thread: &str,
    keys: &[KeyFor],
) -> Result<bool, StoreError> {
    for (staff, _) in keys {
        let found: Vec<Reader> = DB::find(work, sql::SELECT_READS_IT, cells![staff, thread]).await?;
        if found.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The same for the branch that is asked.
async fn all_read_there<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    offer: &OfferRow,
    keys: &[KeyFor],
) -> Result<bool, StoreError> {
    for (staff, _) in keys {
        let found: Vec<Reader> = DB::find(work, sql::SELECT_READS, cells![staff, &offer.unit, &offer.branch]).await?;
        if found.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What becomes of an offer, and who hears of the step; `false` when whoever was to have the thread left meanwhile.
async fn offer<DB: Engine>(work: &mut Transaction<'static, DB>, step: &StepRow<'_>) -> Result<bool, StoreError> {
    let thread = step.thread;
    match step.offering {
        Offering::Leave => {}
        Offering::Make(offer, wraps) => {
            if !all_read_there::<DB>(work, offer, wraps).await? {
                return Ok(false);
            }
            let place =
                cells![thread, &offer.organization, &offer.unit, &offer.branch, &offer.why, &offer.by, offer.hour];
            DB::write(work, sql::INSERT_OFFER, place).await?;
            for (staff, wrap) in wraps {
                DB::write(work, sql::INSERT_OFFER_WRAP, cells![thread, staff, wrap]).await?;
            }
        }
        Offering::Drop => {
            DB::write(work, sql::DELETE_OFFER, cells![thread]).await?;
        }
        Offering::Accept => {
            DB::write(work, sql::MOVE_THREAD, cells![thread]).await?;
            DB::write(work, sql::DELETE_WRAPS, cells![thread]).await?;
            // With nobody to have them the thread would be left to the escrow alone.
            if DB::write(work, sql::MOVE_WRAPS, cells![thread]).await? == 0 {
                return Ok(false);
            }
            DB::write(work, sql::DELETE_OFFER, cells![thread]).await?;
        }
    }
    let Some(kind) = step.notice else { return Ok(true) };
    let told = if matches!(step.offering, Offering::Make(..)) { sql::SELECT_ASKED } else { contact::SELECT_WRAPS };
    let hour = step.events.first().map_or(0, |event| event.hour);
    let to = readers::<DB>(work, told, thread).await?;
    write_notices::<DB>(work, &to, kind, hour).await?;
    Ok(true)
}
