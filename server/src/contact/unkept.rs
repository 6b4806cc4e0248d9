//! What was sent could not be kept: the words stay where they were typed, with the same code and number, to be sent once more.

use axum::body::Body;
use axum::http::Response;

use super::reach::{Field, busy};
use super::routes::{Answer, At, Step};
use crate::web::Fault;

impl At<'_> {
    /// The page of an answer. Where something broke on the way to it, no word is lost with that.
    pub(super) async fn seen(&self, step: &Step, answer: Answer) -> Response<Body> {
        if let Ok(page) = answer {
            return page;
        }
        let broken = Fault::Broken.page(self.app, self.words, self.headers);
        let why = self.words.say("contact-full", step.voice()).to_string();
        let kept = match step.r#do.as_str() {
            "skicka" => self.write(step, Some((Field::Text, why)), None).await,
            "svara" => self.not_kept(step, why).await,
            "jag-skicka" => self.say(step, Some(why)).await,
            _ if step.text.is_empty() => return broken,
            _ => return self.full(step),
        };
        match kept {
            Ok(page) => busy(page),
            Err(_) if step.text.is_empty() => broken,
            Err(_) => self.full(step),
        }
    }
}
