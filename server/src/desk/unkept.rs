//! A form of a thread or a reception broke on the way: every word comes back in it, to be sent once more; a thread's under the same
//! number.
//!
//! Whether it was kept is not always known: the record of who did it may be what broke. Sent again it is kept once, and recorded.

use app::desk::gone::{self, UnkeptView};
use axum::http::StatusCode;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::thread::Beside;
use crate::contact::send::SendFault;
use crate::web::Fault;

impl At<'_> {
    /// The thread's page with the form as it was sent; where that page breaks too, the form alone.
    pub(super) async fn unkept(self, id: &str, form: &Fields) -> Answer {
        // Those who mend it are told in any case.
        let broken = Fault::Broken.page(self.app, self.words, self.headers);
        let (status, number) = (StatusCode::SERVICE_UNAVAILABLE, Some(form.get("n").to_owned()));
        let fault = self.words.get("desk-unkept").to_string();
        let mut beside = Beside { status, number, ..Beside::wrong(form, fault) };
        // Nothing is wrong with any field of it.
        beside.typed.fields.clear();
        if let Ok(page) = self.thread(id, beside).await {
            return Ok(page);
        }
        if form.typed().is_empty() {
            return Ok(broken);
        }
        let view = UnkeptView {
            id: id.to_owned(),
            note: form.written_in() == "note",
            text: form.typed().to_owned(),
            version: form.get("v").to_owned(),
            number: form.get("n").to_owned(),
            language: form.get("sprak").to_owned(),
        };
        Ok(self.page(gone::unkept(self.words, &view).into_any(), &format!("/trad/{id}"), status))
    }

    /// A reception's page with the form as it was sent. Such a form has no number: what is kept stands on the page beside it.
    pub(super) async fn unkept_reception(self, place: (&str, &str), fields: Fields, fault: SendFault) -> Answer {
        let form = fields.get(if fields.get("do") == "lasare" { "form" } else { "do" }).to_owned();
        let typed = fields.again(&form, self.words.get("desk-unkept.look").to_string(), &[]);
        let status = (StatusCode::SERVICE_UNAVAILABLE, false);
        let Ok(page) = self.show_reception(place.0, place.1, typed, status).await else { return Err(fault) };
        // Those who mend it are told in any case.
        drop(Fault::Broken.page(self.app, self.words, self.headers));
        Ok(page)
    }
}
