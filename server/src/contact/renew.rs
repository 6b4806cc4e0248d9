//! Changing the code: the new one is shown first and counts from the press after that, so that no lost answer loses a code.
//!
//! The road not taken: to let the old code live until the new one has opened. Whoever changes it does so because somebody knows it.

use app::contact::renew::renew;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::code::Code;
use leptos::prelude::IntoAny;

use super::form::fresh;
use super::reach::busy;
use super::routes::{Answer, At, Step};
use super::seal::{ReceiptKeys, Salt, os_rng};
use super::send;

impl At<'_> {
    /// A new code to write down: the one that came with the page, so that asking twice shows the same.
    pub(super) async fn offer_code(&self, step: &Step) -> Answer {
        if self.opened(&step.t).await?.is_none() {
            return Ok(self.over(&step.text));
        }
        Ok(self.offer(&step.t, &self.offered(step).unwrap_or_else(fresh), None))
    }

    /// The code of a form, if it was made here and for this thread.
    fn offered(&self, step: &Step) -> Option<Code> {
        Code::parse(&step.c).ok().filter(|code| self.room.seal(code, &step.t) == step.z)
    }

    fn offer(&self, token: &str, code: &Code, fault: Option<&str>) -> Response<Body> {
        let letters = code.letters();
        let fields = vec![("t", token.to_owned()), ("c", letters.clone()), ("z", self.room.seal(code, token))];
        let carries: Vec<_> = [("do", "byt-kod".to_owned())].into_iter().chain(fields.iter().cloned()).collect();
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let fault = fault.map(|id| self.words.get(id).to_string());
        let main = renew(self.words, (code.words(), &letters), &fields, fault).into_any();
        self.page(main, &carries, status)
    }

    /// The code that was shown takes the place of the old one.
    pub(super) async fn new_code(&self, step: &Step) -> Answer {
        let store = self.app.stores().contact.as_ref();
        let Some((open, thread)) = self.opened(&step.t).await? else {
            // Of a code of ours it is known which of the two counts now: the new one if the press before this one arrived.
            let new = self.offered(step).map(|code| code.locator().number());
            let old = if let Some(new) = new { store.by_locator(new).await?.is_none() } else { false };
            let why = self.words.get(if old { "contact-new-code-over" } else { "contact-over" });
            return Ok(self.ask_code(&why, ("", ""), StatusCode::UNPROCESSABLE_ENTITY));
        };
        // Never one that nobody has seen.
        let Some(code) = self.offered(step) else { return Ok(self.offer(&step.t, &fresh(), None)) };
        let (secret, cost, salt) = (code.secret(), self.room.cost, Salt::random(&mut os_rng()));
        let derive = move || ReceiptKeys::derive(secret.as_bytes(), &salt, cost);
        let Ok(receipt) = self.room.slow(self.bucket, derive, |_| true).await else {
            return Ok(busy(self.offer(&step.t, &code, Some("contact-busy"))));
        };
        let receipt = receipt?;
        let id = send::thread_id(&thread)?;
        let wrap = open.keys.wrap_for_code(&id, &receipt.wrap, &mut os_rng())?;
        let locator = code.locator().number();
        let salt = salt.as_bytes();
        let done = store.change_code(&thread.id, locator, salt, receipt.verifier.as_bytes(), &wrap).await?;
        if !done {
            return Ok(self.offer(&step.t, &fresh(), Some("contact-new-code-again")));
        }
        // Whoever opened it with the old code is out.
        self.room.opened.close_others(&self.room.keys, &step.t, &thread.id);
        self.renewed(&step.t, &code).await
    }
}
