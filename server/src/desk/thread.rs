//! A thread at the desk: opened with the reader's own key, shown, and every opening logged.

use app::desk::thread as pages;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::contact::thread::State as Standing;
use domain::desk::{Act, Action, Branch, OrgId, Outcome, Scope, UnitId, Verdict, may};
use jiff::Timestamp;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::office::Seated;
use super::store::Staff;
use crate::contact::open;
use crate::contact::seal::{KeyPair, SealError, ThreadKeys};
use crate::contact::send::{SendFault, holder, public, thread_id};
use crate::contact::store::ThreadRow;

/// What a thread's page says beside the thread.
#[derive(Default)]
pub(super) struct Told {
    pub(super) typed: String,
    pub(super) fault: Option<String>,
    pub(super) status: StatusCode,
}

impl At<'_> {
    /// A thread that this person may do this to, with its keys; nothing when it is not theirs.
    pub(super) async fn allowed(
        &self,
        seated: &Seated,
        id: &str,
        action: Action,
    ) -> Result<Option<(ThreadRow, Scope, ThreadKeys)>, SendFault> {
        let contact = self.app.stores().contact.as_ref();
        let Some(thread) = contact.thread(id).await? else { return Ok(None) };
        let Some(scope) = scope(&thread) else { return Ok(None) };
        if may(&seated.staff.person, action, &scope) == Verdict::Hidden {
            self.log(&seated.staff.id, Act::Desk(action), scope, Some(id), Outcome::Hidden).await?;
            return Ok(None);
        }
        let (Some(wrap), Some(pair)) = (contact.wrap(id, &seated.staff.id).await?, seated.keys.as_deref()) else {
            return Ok(None);
        };
        let keys = open_staff(&thread, &wrap, &seated.staff.id, pair)?;
        Ok(Some((thread, scope, keys)))
    }

    pub(super) async fn thread(self, id: &str, told: Told) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let Some((thread, scope, keys)) = self.allowed(&seated, id, Action::ReadThread).await? else {
            return Ok(self.missing());
        };
        self.log(&seated.staff.id, Act::Desk(Action::ReadThread), scope, Some(id), Outcome::Done).await?;
        let messages = self.app.stores().contact.messages(id).await?;
        let staff = self.app.stores().desk.all_staff().await?;
        let messages = open::read(&thread, messages, &keys).into_iter().map(|read| pages::Said {
            author: author(read.row.author.as_deref(), &staff),
            direction: read.row.direction,
            text: read.text.map(|text| text.to_string()),
            day: day(read.row.hour),
        });
        let view = pages::ThreadView {
            id: thread.id.clone(),
            name: self.name(&thread),
            state: Standing::parse(&thread.state).unwrap_or(Standing::Open),
            version: thread.version,
            answer_by: thread.answer_by,
            holder: self.holder(&thread).await?,
            mine: thread.holder.as_deref() == Some(seated.staff.id.as_str()),
            messages: messages.collect(),
            typed: told.typed,
            fault: told.fault,
            number: uuid::Uuid::new_v4().simple().to_string(),
        };
        let main = pages::thread(self.words, view).into_any();
        Ok(self.page(main, &format!("/trad/{id}"), told.status))
    }
}

/// The name of who wrote.
fn author(id: Option<&str>, staff: &[Staff]) -> Option<String> {
    staff.iter().find(|one| Some(one.id.as_str()) == id).map(|one| one.name.clone())
}

/// Where a thread belongs.
pub(super) fn scope(thread: &ThreadRow) -> Option<Scope> {
    let organization = OrgId::parse(&thread.organization).ok()?;
    Some(Scope::branch(organization, UnitId::parse(&thread.unit).ok()?, Branch::parse(&thread.branch).ok()?))
}

fn open_staff(thread: &ThreadRow, wrap: &[u8], staff: &str, pair: &KeyPair) -> Result<ThreadKeys, SealError> {
    ThreadKeys::open_staff(wrap, &thread_id(thread)?, &public(thread)?, &holder(staff)?, pair)
}

/// The day of an hour counted from 1970.
pub(crate) fn day(hour: i64) -> jiff::civil::Date {
    date_of(Timestamp::from_second(hour.saturating_mul(3600)).unwrap_or_default())
}
