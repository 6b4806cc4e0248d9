//! The inbox: the threads somebody may see, those that wait longest first.

use app::desk::{front, inbox, sign_in};
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::contact::thread::State as Standing;
use domain::desk::{Action, Verdict, may};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::thread::{day, scope};
use crate::contact::send::SendFault;
use crate::contact::store::ThreadRow;

impl At<'_> {
    pub(super) async fn home(self) -> Answer {
        let Some(seated) = self.seated().await? else {
            return Ok(self.page(self.way_in("", None), "", StatusCode::OK));
        };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        if Self::needs_key(&seated) {
            return Ok(self.first_phrase(&seated, None));
        }
        if seated.staff.person.grants.is_empty() {
            let main = [
                front::uninvited(self.words, Some(&seated.staff.name)).into_any(),
                self.ways(&seated),
                sign_in::out(self.words).into_any(),
            ];
            return Ok(self.page(main.into_any(), "", StatusCode::OK));
        }
        let contact = self.app.stores().contact.as_ref();
        let mut rows = Vec::new();
        for row in contact.inbox(&seated.staff.id).await? {
            if let Some(scope) = scope(&row)
                && may(&seated.staff.person, Action::SeeQueue, &scope) == Verdict::Allowed
            {
                rows.push(self.row(&row).await?);
            }
        }
        let today = date_of(self.now);
        let main = inbox::inbox(self.words, &seated.staff.name, rows, today).into_any();
        let main = [main, self.ways(&seated), sign_in::out(self.words).into_any()];
        Ok(self.page(main.into_any(), "", StatusCode::OK))
    }

    async fn row(&self, thread: &ThreadRow) -> Result<inbox::Row, SendFault> {
        Ok(inbox::Row {
            id: thread.id.clone(),
            name: self.name(thread),
            lane: self.words.get(&format!("desk-lane-{}", thread.lane)),
            beginning: self.words.get(&format!("desk-beginning-{}", thread.beginning)),
            state: Standing::parse(&thread.state).unwrap_or(Standing::Open),
            began: day(thread.began_hour),
            answer_by: thread.answer_by,
            holder: self.holder(thread).await?,
        })
    }

    /// A name that says nothing, and is the same for all who may see the thread.
    pub(super) fn name(&self, thread: &ThreadRow) -> String {
        let short = thread.id.get(..4).unwrap_or_default().to_uppercase();
        self.words.fill("desk-name", &[("number", &short)])
    }

    pub(super) async fn holder(&self, thread: &ThreadRow) -> Result<Option<String>, SendFault> {
        let Some(id) = thread.holder.as_deref() else { return Ok(None) };
        Ok(self.app.stores().desk.staff(id).await?.map(|staff| staff.name))
    }
}
