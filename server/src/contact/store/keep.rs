//! The contact room kept in a database, on either engine.

use async_trait::async_trait;
use jiff::civil::Date;
use sqlx::Transaction;

use super::leave::{hold, one_at_a_time};
use super::listed::Listed;
use super::register::enter;
use super::rows::{Absence, Ending, Event, Form, Locked, Message, Reader, Setup, Thread, Wrap};
use super::{
    Begun, BranchRow, ContactStore, EndingRow, EventRow, FormKey, LockedRow, MessageRow, StoreError, ThreadRow, sql,
};
use crate::store::{Engine, Store, cells, refused};

#[async_trait]
impl<DB: Engine> ContactStore for Store<DB> {
    async fn set_branch(&self, branch: &BranchRow) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        one_at_a_time::<DB>(&mut work).await?;
        let (unit, name) = (&branch.unit, &branch.branch);
        let hours = serde_json::to_string(&branch.hours).unwrap_or_default();
        let plan = serde_json::to_string(&branch.plan).unwrap_or_default();
        let cells = cells![unit, name, &branch.organization, hours, plan, branch.service_days];
        DB::write(&mut work, sql::UPSERT_BRANCH, cells).await?;
        DB::write(&mut work, sql::DELETE_READERS, cells![unit, name]).await?;
        for (position, (reader, by, at)) in branch.kept().enumerate() {
            let trained = reader.trained_on.to_string();
            let cells = cells![unit, name, &reader.staff, position, &reader.title, &reader.phone, trained, by, at];
            let known = |error| refused(error, "reader", reader.staff.clone());
            DB::write(&mut work, sql::INSERT_READER, cells).await.map_err(known)?;
            DB::write(&mut work, sql::DELETE_ABSENCES, cells![&reader.staff]).await?;
            for (first, last) in &reader.absences {
                let cells = cells![&reader.staff, first.to_string(), last.to_string()];
                DB::write(&mut work, sql::INSERT_ABSENCE, cells).await?;
            }
        }
        Ok(work.commit().await?)
    }

    async fn branch(&self, unit: &str, branch: &str) -> Result<Option<BranchRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found: Vec<Setup> = DB::find(&mut work, sql::SELECT_BRANCH, cells![unit, branch]).await?;
        filled::<DB>(work, found).await?.into_iter().next().transpose()
    }

    async fn branches(&self) -> Result<Listed<BranchRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let found: Vec<Setup> = DB::read(&mut work, sql::SELECT_BRANCHES).await?;
        Ok(Listed::of(filled::<DB>(work, found).await?))
    }

    async fn begin_with(
        &self,
        thread: &ThreadRow,
        message: &MessageRow,
        wraps: &[(String, Vec<u8>)],
        form: &FormKey,
        events: &[EventRow],
        mark: &[u8],
    ) -> Result<Begun, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        hold::<DB>(&mut work).await?;
        if let Some(same) = sent_before::<DB>(&mut work, form).await? {
            return Ok(if same { Begun::Already } else { Begun::Changed });
        }
        let cells = cells![
            &thread.id,
            thread.locator,
            &thread.salt,
            &thread.verifier,
            &thread.code_wrap,
            &thread.public_key,
            &thread.note_key,
            &thread.escrow_wrap,
            &thread.organization,
            &thread.unit,
            &thread.branch,
            &thread.lane,
            &thread.beginning,
            &thread.band,
            &thread.text_version,
            thread.began_hour,
            thread.answer_by.to_string(),
            &thread.state,
            &thread.holder,
            thread.version,
            &thread.sealed_for,
        ];
        if DB::write(&mut work, sql::INSERT_THREAD, cells).await? == 0 {
            // The code may have been taken by this very form, sent by a second tap while we waited.
            drop(work);
            let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
            return Ok(match sent_before::<DB>(&mut work, form).await? {
                Some(true) => Begun::Already,
                Some(false) => Begun::Changed,
                None => Begun::CodeTaken,
            });
        }
        for (staff, wrap) in wraps {
            if DB::write(&mut work, sql::INSERT_WRAP, cells![&thread.id, staff, wrap]).await? == 0 {
                return Ok(Begun::Left);
            }
        }
        let to: Vec<String> = wraps.iter().map(|(staff, _)| staff.clone()).collect();
        write_notices::<DB>(&mut work, &to, "new", thread.began_hour).await?;
        // A place in a thread that was made just now is free; the form may have come in between by another request.
        write_message::<DB>(&mut work, &thread.id, message).await?;
        if !write_form::<DB>(&mut work, &thread.id, message.seq, form).await? {
            return Ok(Begun::Already);
        }
        for event in events {
            write_event::<DB>(&mut work, &thread.id, event).await?;
        }
        enter::<DB>(&mut work, thread, form.day, mark).await?;
        work.commit().await?;
        Ok(Begun::New)
    }

    async fn by_locator(&self, locator: u32) -> Result<Option<ThreadRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Thread> = DB::find(&mut work, sql::SELECT_BY_LOCATOR, cells![locator]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Thread::thread).transpose()
    }

    async fn thread(&self, id: &str) -> Result<Option<ThreadRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Thread> = DB::find(&mut work, sql::SELECT_THREAD, cells![id]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Thread::thread).transpose()
    }

    async fn messages(&self, thread: &str) -> Result<Vec<MessageRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Message> = DB::find(&mut work, sql::SELECT_MESSAGES, cells![thread]).await?;
        work.commit().await?;
        let mut messages: Vec<MessageRow> = rows.into_iter().map(Message::message).collect();
        messages.sort_by_key(|message| message.seq);
        Ok(messages)
    }

    async fn wrap(&self, thread: &str, staff: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Wrap> = DB::find(&mut work, sql::SELECT_WRAP, cells![thread, staff]).await?;
        work.commit().await?;
        Ok(rows.into_iter().next().map(|row| row.wrap))
    }

    async fn inbox(&self, staff: &str, since: Date) -> Result<Listed<ThreadRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Thread> = DB::find(&mut work, sql::SELECT_INBOX, cells![staff, since.to_string()]).await?;
        work.commit().await?;
        Ok(Listed::of(rows.into_iter().map(Thread::thread)))
    }

    async fn locked(&self, staff: &str) -> Result<Vec<LockedRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Locked> = DB::find(&mut work, sql::SELECT_LOCKED, cells![staff]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(LockedRow::from).collect())
    }

    async fn ended(&self, staff: &str, first: Date, before: Date) -> Result<Listed<ThreadRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let cells = cells![staff, first.to_string(), before.to_string()];
        let rows: Vec<Thread> = DB::find(&mut work, sql::SELECT_ENDED, cells).await?;
        work.commit().await?;
        Ok(Listed::of(rows.into_iter().map(Thread::thread)))
    }

    async fn endings(&self, staff: &str) -> Result<Listed<EndingRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Ending> = DB::find(&mut work, sql::SELECT_ENDINGS, cells![staff]).await?;
        work.commit().await?;
        Ok(Listed::of(rows.into_iter().map(Ending::ending)))
    }

    async fn change_code(
        &self,
        thread: &str,
        locator: u32,
        salt: &[u8],
        verifier: &[u8],
        wrap: &[u8],
    ) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![thread, locator, salt, verifier, wrap];
        let changed = DB::write(&mut work, sql::UPDATE_CODE, cells).await?;
        work.commit().await?;
        Ok(changed == 1)
    }

    async fn events(&self, thread: &str) -> Result<Vec<EventRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Event> = DB::find(&mut work, sql::SELECT_EVENTS, cells![thread]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(EventRow::from).collect())
    }
}

/// These branches with their readers, each read for itself.
async fn filled<DB: Engine>(
    mut work: Transaction<'static, DB>,
    found: Vec<Setup>,
) -> Result<Vec<Result<BranchRow, StoreError>>, StoreError> {
    let readers: Vec<Reader> = DB::read(&mut work, sql::SELECT_READERS).await?;
    let absences: Vec<Absence> = DB::read(&mut work, sql::SELECT_ABSENCES).await?;
    work.commit().await?;
    Ok(found.into_iter().map(|setup| setup.branch(&readers, &absences)).collect())
}

/// Whether this form was stored before, and if so whether with the same in it.
pub(super) async fn sent_before<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    form: &FormKey,
) -> Result<Option<bool>, StoreError> {
    let rows: Vec<Form> = DB::find(work, sql::SELECT_FORM, cells![&form.id]).await?;
    Ok(rows.into_iter().next().map(|row| row.fingerprint == form.fingerprint))
}

/// Keeps a message; `false` when its place is taken.
pub(crate) async fn write_message<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    thread: &str,
    message: &MessageRow,
) -> Result<bool, StoreError> {
    let cells = cells![
        thread,
        message.seq,
        &message.direction,
        message.hour,
        &message.text_version,
        &message.author,
        &message.sealed,
    ];
    Ok(DB::write(work, sql::INSERT_MESSAGE, cells).await? == 1)
}

/// Keeps that a form was stored; `false` when it was before.
pub(super) async fn write_form<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    thread: &str,
    seq: u32,
    form: &FormKey,
) -> Result<bool, StoreError> {
    let cells = cells![&form.id, &form.fingerprint, thread, seq, form.day.to_string()];
    Ok(DB::write(work, sql::INSERT_FORM, cells).await? == 1)
}

/// Keeps that something happened, after what happened to the thread before.
pub(crate) async fn write_event<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    thread: &str,
    event: &EventRow,
) -> Result<(), StoreError> {
    let cells = cells![&event.id, thread, event.hour, &event.actor, &event.kind, &event.detail];
    DB::write(work, sql::INSERT_EVENT, cells).await?;
    Ok(())
}

/// Puts a notice to each of these staff into the outbox.
pub(crate) async fn write_notices<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    to: &[String],
    kind: &str,
    hour: i64,
) -> Result<(), StoreError> {
    for staff in to {
        let notice = uuid::Uuid::new_v4().to_string();
        DB::write(work, sql::INSERT_NOTICE, cells![notice, staff, kind, hour]).await?;
    }
    Ok(())
}
