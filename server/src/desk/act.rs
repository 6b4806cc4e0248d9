//! What staff do in a thread: take it in, answer, note. Of two who act at once, one is told.

use app::desk::sign_in;
use axum::http::StatusCode;
use domain::contact::thread::{BadText, State as Standing, Text};
use domain::desk::{Act, Action, Outcome};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::demo::PHRASE;
use super::routes::ActForm;
use super::thread::Told;
use crate::contact::seal::Direction;
use crate::contact::send;
use crate::contact::store::Added;

impl At<'_> {
    pub(super) async fn act(self, id: &str, form: &ActForm) -> Answer {
        let Some(seated) = self.seated().await? else {
            return Ok(self.kept(self.way_in("", None), &form.text));
        };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            let shown = self.room.demo.then_some(PHRASE);
            let unlock = sign_in::unlock(self.words, &seated.staff.name, false, shown);
            return Ok(self.kept(unlock.into_any(), &form.text));
        }
        let (action, direction) = match form.r#do.as_str() {
            "ta" => (Action::Accept, None),
            "svara" => (Action::Answer, Some(Direction::Staff)),
            "anteckna" => (Action::WriteNote, Some(Direction::Note)),
            _ => return Ok(self.to(&format!("/trad/{id}"))),
        };
        let Some((thread, scope, _)) = self.allowed(&seated, id, action).await? else { return Ok(self.missing()) };
        let contact = self.app.stores().contact.as_ref();
        let again = |fault: String| Told {
            typed: form.text.clone(),
            fault: Some(fault),
            status: StatusCode::UNPROCESSABLE_ENTITY,
        };
        let conflict = |fault: String| Told { status: StatusCode::CONFLICT, ..again(fault) };
        let Some(direction) = direction else {
            let event = send::event("staff", "received", "", self.now);
            let state = if thread.state == Standing::New.as_str() { Standing::Open.as_str() } else { &thread.state };
            let done = contact.take(id, form.v, &seated.staff.id, state, &event).await?;
            let outcome = if done { Outcome::Done } else { Outcome::Failed };
            self.log(&seated.staff.id, Act::Desk(action), scope, Some(id), outcome).await?;
            if done {
                return Ok(self.to(&format!("/trad/{id}")));
            }
            let fault = self.words.get("desk-taken").to_string();
            return self.thread(id, conflict(fault)).await;
        };
        let text = match Text::parse(&form.text) {
            Ok(text) => text,
            Err(BadText::Empty) => {
                let fault = self.words.get("desk-empty").to_string();
                return self.thread(id, again(fault)).await;
            }
            Err(BadText::TooLong { over }) => {
                let fault = self.words.fill("desk-too-long", &[("over", &over.to_string())]);
                return self.thread(id, again(fault)).await;
            }
        };
        match send::add(self.room, contact, &thread, (direction, Some(&seated.staff.id)), &text, &form.n, self.now)
            .await?
        {
            Added::New | Added::Already => {
                self.log(&seated.staff.id, Act::Desk(action), scope, Some(id), Outcome::Done).await?;
                Ok(self.to(&format!("/trad/{id}")))
            }
            Added::Changed | Added::PlaceTaken => {
                let fault = self.words.get("desk-taken").to_string();
                self.thread(id, conflict(fault)).await
            }
        }
    }
}
