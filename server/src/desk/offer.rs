//! An offered thread, for the branch that is asked: a card without content, accepted or said no to.

use app::desk::offer as pages;
use axum::http::StatusCode;
use domain::contact::course::{Act, By};
use domain::contact::event::Rejection;
use domain::desk::{Act as Logged, Action, Outcome, PersonId, Scope, Verdict, may};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::office::Seated;
use super::place::scope as place_scope;
use super::thread::{Beside, day};
use crate::contact::anew;
use crate::contact::pass_on;
use crate::contact::seal::SealError;
use crate::contact::send::SendFault;
use crate::contact::step::{self, Came, Names, Wish};
use crate::contact::store::ThreadRow;
use crate::contact::store::course::{CourseRow, OfferRow, Offering};
use crate::contact::store::listed::if_read;

/// Something that was offered to whoever asks.
struct Asked {
    thread: ThreadRow,
    offer: OfferRow,
    scope: Scope,
}

impl At<'_> {
    /// An offer that this person may answer; nothing when it is not to them.
    async fn offered(&self, seated: &Seated, id: &str, action: Action) -> Result<Option<Asked>, SendFault> {
        let offers = self.app.stores().course.offers(&seated.staff.id).await?.rows;
        let Some((thread, offer)) = offers.into_iter().find(|(thread, _)| thread.id == id) else { return Ok(None) };
        let Some(scope) = place_scope(&offer.organization, &offer.unit, &offer.branch) else { return Ok(None) };
        if may(&seated.staff.person, action, &scope) == Verdict::Hidden {
            self.log(&seated.staff.id, Logged::Desk(action), scope, Some(id), Outcome::Hidden).await?;
            return Ok(None);
        }
        Ok(Some(Asked { thread, offer, scope }))
    }

    pub(super) async fn offer(self, id: &str, fault: Option<String>, status: StatusCode) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let Some(asked) = self.offered(&seated, id, Action::Accept).await? else {
            return self.answered_before(&seated, id).await;
        };
        let Asked { thread, offer, .. } = asked;
        let by = if_read(self.app.stores().desk.staff(&offer.by).await)?.map(|staff| staff.name);
        let row = CourseRow { offer: Some(offer.clone()), ..CourseRow::default() };
        let view = pages::OfferView {
            id: id.to_owned(),
            version: thread.version,
            name: by.unwrap_or_default(),
            place: self.place(&thread.unit, &thread.branch),
            own: self.place(&offer.unit, &offer.branch),
            why: offer.why,
            day: day(offer.hour),
            answer_by: step::course(&thread, &row).owes().then_some(thread.answer_by),
            fault,
            number: uuid::Uuid::new_v4().simple().to_string(),
        };
        Ok(self.page(pages::offer(self.words, &view).into_any(), &format!("/erbjudande/{id}"), status))
    }

    /// The offer is gone. Whoever accepted it has sent the form twice; a colleague is told who was faster; to everybody else
    /// it looks as if nothing had been there.
    async fn answered_before(self, seated: &Seated, id: &str) -> Answer {
        let contact = self.app.stores().contact.as_ref();
        if contact.wrap(id, &seated.staff.id).await?.is_none() {
            return Ok(self.missing());
        }
        let thread = contact.thread(id).await?;
        if thread.is_some_and(|thread| thread.holder.as_deref() == Some(seated.staff.id.as_str())) {
            return Ok(self.to(&format!("/trad/{id}")));
        }
        let told = Some(self.words.get("desk-taken").to_string());
        self.thread(id, Beside { told, status: StatusCode::CONFLICT, ..Beside::default() }).await
    }

    pub(super) async fn answer_offer(self, id: &str, form: &Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let (action, act) = match (form.get("do"), Rejection::parse(form.get("vad"))) {
            ("ta-over", _) => (Action::Accept, Act::Accept),
            ("nej", Some(why)) => (Action::Decline, Act::Reject(why)),
            ("nej", None) => {
                let fault = self.words.get("desk-choose").to_string();
                return self.offer(id, Some(fault), StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            _ => return Ok(self.to(&format!("/erbjudande/{id}"))),
        };
        let Some(Asked { thread, offer, scope }) = self.offered(&seated, id, action).await? else {
            return self.answered_before(&seated, id).await;
        };
        let stores = self.app.stores();
        let row = CourseRow { offer: Some(offer.clone()), ..anew::known(stores, &thread).await? };
        let branch = if_read(stores.contact.branch(&offer.unit, &offer.branch).await)?;
        let me = branch.and_then(|row| row.readers.into_iter().find(|one| one.staff == seated.staff.id));
        let title = me.map(|one| one.title).unwrap_or_default();
        let accepts = act == Act::Accept;
        // Whoever cannot read it any more is not said to go on reading after a no.
        let reads = stores.course.able(id).await?.iter().any(|one| thread.holder.as_ref() == Some(one));
        let holder = self.holder(&thread).await?.filter(|_| accepts || reads).unwrap_or_default();
        let place = self.unit(&offer.unit);
        let by = By::Staff(PersonId::parse(&seated.staff.id).map_err(|_| SealError::Malformed)?);
        let carried = form.carried();
        let wish = Wish {
            act: &act,
            by: &by,
            text: None,
            form: form.get("n"),
            carried: &carried,
            names: Names { name: &holder, other: &seated.staff.name, title: &title, place: &place },
            wraps: &[],
            offering: if accepts { Offering::Accept } else { Offering::Drop },
        };
        let came = step::step(self.room, stores, (&thread, &row, form.version()), &wish, self.now).await?;
        let outcome = if came == Came::Done { Outcome::Done } else { Outcome::Failed };
        self.log(&seated.staff.id, Logged::Desk(action), scope, Some(id), outcome).await?;
        match came {
            Came::Done if accepts => Ok(self.to(&format!("/trad/{id}"))),
            Came::Done => {
                // Where nobody is left who could read it, whoever wrote is told so at once.
                pass_on::after(self.app, "", &[]).await;
                Ok(self.to(""))
            }
            Came::Changed | Came::Late | Came::Refused(_) => {
                let fault = self.words.get("desk-taken").to_string();
                self.offer(id, Some(fault), StatusCode::CONFLICT).await
            }
        }
    }
}
