//! Something broke on the way of what was sent: the words stay where they were typed, with the same code and number, to be sent
//! once more; and nothing is said of it that is not known.

use app::contact::full;
use app::contact::step::Carried;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use leptos::prelude::IntoAny;

use super::reach::{Field, busy};
use super::routes::{Answer, At, Step};
use super::send::form_id;
use crate::web::Fault;

impl Step {
    /// All that the form carried beside the step and the words, so that the very same can be sent once more.
    fn carried(&self) -> Carried {
        let all = [
            ("r", &self.r),
            ("k", &self.k),
            ("a", &self.a),
            ("s", &self.s),
            ("u", &self.u),
            ("g", &self.g),
            ("b", &self.b),
            ("c", &self.c),
            ("e", &self.e),
            ("n", &self.n),
            ("z", &self.z),
            ("t", &self.t),
            ("p", &self.p),
            ("o1", &self.o1),
            ("o2", &self.o2),
            ("namn", &self.namn),
            ("nummer", &self.nummer),
            ("tider", &self.tider),
            ("besked", &self.besked),
            ("andra", &self.andra),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.clone())).collect()
    }
}

impl At<'_> {
    /// The page of an answer. Where something broke on the way to it, no word is lost with that, and none is sent twice.
    pub(super) async fn seen(&self, step: &Step, answer: Answer) -> Response<Body> {
        if let Ok(page) = answer {
            return page;
        }
        let broken = Fault::Broken.page(self.app, self.words, self.headers);
        if !["skicka", "svara", "jag-skicka"].contains(&step.r#do.as_str()) {
            return if step.text.is_empty() { broken } else { self.full(step) };
        }
        let stored = self.app.stores().hidden.was_sent(&form_id(self.room, &step.n)).await.ok();
        // It is kept, and only what comes after it broke: the same form once more leads there.
        if stored == Some(true)
            && let Ok(page) = self.once_more(step).await
        {
            return page;
        }
        let why = match stored {
            Some(true) => self.words.get("contact-kept-unseen"),
            Some(false) => self.words.say("contact-full", step.voice()),
            None => self.words.say("contact-unsure", step.voice()),
        };
        let kept = match step.r#do.as_str() {
            "skicka" => self.write(step, Some((Field::Text, why.to_string())), None).await,
            "svara" => self.not_kept(step, why.to_string()).await,
            _ => self.say(step, Some(why.to_string()), &step.n).await,
        };
        busy(kept.unwrap_or_else(|_| self.broke(step, &why)))
    }

    async fn once_more(&self, step: &Step) -> Answer {
        match step.r#do.as_str() {
            "skicka" => self.send(step).await,
            "svara" => self.reply(step).await,
            _ => self.say_it(step).await,
        }
    }

    /// No page of the room can be shown: the words alone, in a form that sends the very same.
    fn broke(&self, step: &Step, why: &str) -> Response<Body> {
        let sends = (step.r#do.clone(), step.carried());
        let main = full::broke(self.words, why, &step.text, sends, self.guide(step)).into_any();
        self.page(main, &[], StatusCode::SERVICE_UNAVAILABLE)
    }
}
