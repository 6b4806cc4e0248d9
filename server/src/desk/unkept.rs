//! A form of a thread broke on the way: every word comes back in it, under the same number, to be sent once more.
//!
//! Whether it was kept is not always known: the record of who did it may be what broke. Sent again it is kept once, and recorded.

use app::desk::gone::{self, UnkeptView};
use axum::http::StatusCode;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::thread::Beside;
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
}
