//! *Ta ut*: a thread as a page to print or a text to keep, after saying what for; every time is an event and a line in the log.

use app::desk::take_out as pages;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use domain::contact::course::{Act, By};
use domain::contact::event::Purpose;
use domain::contact::reading::date_of;
use domain::contact::unit::Branch;
use domain::desk::{Act as Logged, Action, Outcome, PersonId};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::inbox::short;
use crate::contact::seal::SealError;
use crate::contact::step::{Came, Names, Wish, step};
use crate::contact::store::course::Offering;

impl At<'_> {
    /// What it is for is asked first.
    pub(super) async fn ask_out(self, id: &str, fault: Option<String>) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let Some(theirs) = self.allowed(&seated, id, Action::ExportThread).await? else { return Ok(self.missing()) };
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let view = pages::AskView {
            id: id.to_owned(),
            name: self.name(&theirs.thread),
            version: theirs.thread.version,
            number: uuid::Uuid::new_v4().simple().to_string(),
            fault,
            journal: Branch::parse(&theirs.thread.branch).is_some_and(Branch::keeps_journal),
        };
        Ok(self.page(pages::ask(self.words, &view).into_any(), &format!("/trad/{id}/ut"), status))
    }

    pub(super) async fn take_out(self, id: &str, form: &Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let Some(theirs) = self.allowed(&seated, id, Action::ExportThread).await? else { return Ok(self.missing()) };
        let Some(purpose) = Purpose::parse(form.get("vad")) else {
            let fault = self.words.get("desk-choose").to_string();
            return self.ask_out(id, Some(fault)).await;
        };
        let by = By::Staff(PersonId::parse(&seated.staff.id).map_err(|_| SealError::Malformed)?);
        let (act, carried) = (Act::TakeOut(purpose), form.carried());
        let wish = Wish {
            act: &act,
            by: &by,
            text: None,
            form: form.get("n"),
            carried: &carried,
            names: Names::default(),
            wraps: &[],
            offering: Offering::Leave,
        };
        let at = (&theirs.thread, &theirs.row, form.version());
        let came = step(self.room, self.app.stores(), at, &wish, self.now).await?;
        let outcome = if came == Came::Done { Outcome::Done } else { Outcome::Failed };
        let scope = theirs.scope.clone();
        self.log(&seated.staff.id, Logged::Desk(Action::ExportThread), scope, Some(id), outcome).await?;
        if came != Came::Done {
            let fault = self.words.get("desk-taken").to_string();
            return self.ask_out(id, Some(fault)).await;
        }
        let notes = form.get("noter") == "ja";
        let view = pages::OutView {
            id: id.to_owned(),
            name: self.name(&theirs.thread),
            registered: self.registered(id).await?,
            place: self.place(&theirs.thread.unit, &theirs.thread.branch),
            purpose,
            by: (seated.staff.name.clone(), date_of(self.now)),
            messages: self.said(&theirs, |direction| notes || direction != "note").await?,
        };
        if form.get("do") == "spara" {
            let file = format!("kontakt-{}.txt", short(&theirs.thread));
            return Ok(download(pages::text(self.words, &view), "text/plain; charset=utf-8", &file));
        }
        Ok(self.page(pages::out(self.words, &view).into_any(), &format!("/trad/{id}/ut"), StatusCode::OK))
    }
}

/// A file that a browser keeps and never shows, and that nothing on the way keeps.
pub(super) fn download(text: String, kind: &'static str, name: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
