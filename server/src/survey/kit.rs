//! What a phone is given, in case it loses the net: the questions of its wave as rules, their parts drawn, and where it is. It asks once,
//! after the first question is shown, by the form it holds: so no address or log tells which survey, and nothing of it is kept
//! by the browser.

use std::sync::Arc;

use app::guide::kept::{Drawn, Keep};
use app::survey::kit::kit;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use domain::survey::walk::course::Course;
use domain::survey::wire::Wire;

use super::consent;
use super::routes::{At, Posted};
use super::waves::Wave;
use crate::web::Reply;

/// More than any honest survey needs, in bytes. Of a larger one nothing is given: its phones wait for the net, as those without scripts.
const MOST: usize = 1024 * 1024;

impl At<'_> {
    /// The kit, and where the one stands who holds this form. Nothing for whoever cannot go on here.
    pub(super) fn kit(&self, posted: &Posted) -> Response<Body> {
        let mut text = String::new();
        if let Ok((carried, wave)) = self.opened(posted)
            && carried.version == wave.head.version
            && consent::due(&wave, &carried).is_none()
        {
            let kit = self.kit_of(&wave);
            if kit.size() > 0 {
                text = kit.filled("", "");
                Course { answers: carried.answers, at: carried.at, reminded: carried.reminded }.put(&mut text);
            }
        }
        let mut response = Reply::once(StatusCode::OK, text, self.headers);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        response
    }

    /// The kit of a wave in a language, drawn once for everybody.
    fn kit_of(&self, wave: &Wave) -> Arc<Drawn> {
        let key = format!("{} k{} {}", self.words.tag(), wave.head.id, wave.head.version);
        if let Some(drawn) = self.library.cards.get(&key, self.now) {
            return drawn;
        }
        let mut text = String::new();
        kit(self.words, &self.tongue(wave), &wave.questionnaire, self.today).put(&mut text);
        if text.len() > MOST {
            text.clear();
        }
        let drawn = Arc::new(Drawn::whole(text));
        self.library.cards.put(key, Arc::clone(&drawn), self.now, None);
        drawn
    }
}
