//! Ways on from a step that cannot go on: the guide's first contact, and what a form that was sent before has stored.

use app::contact::write;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::code::Code;
use domain::contact::ladder::{Asked, Stage};
use domain::contact::reading::date_of;
use domain::contact::thread::{Lane, Text};
use domain::contact::unit::{Branch, UnitId};
use domain::guide::Voice;
use leptos::prelude::IntoAny;

use super::receipt::Receipt;
use super::routes::{At, Step};
use super::send::{SendFault, first_form};

impl At<'_> {
    /// The guide's answer about a topic; its front page where no path leads to it by name.
    pub(super) fn guide(&self, topic: &str, voice: Voice) -> String {
        let code = self.library.flow.answers_for(topic, voice).map(|answers| self.library.flow.encode(&answers));
        let tag = self.words.tag();
        code.map_or_else(|| format!("/{tag}"), |code| format!("/{tag}/vart/{code}"))
    }

    /// The guide's first contact for who has come this far.
    pub(super) fn way_on(&self, step: &Step) -> String {
        match step.asked(self.now) {
            Some(asked) => {
                self.guide(&self.room.ladder.who(&self.room.units.now().open, &asked).guide.topic, asked.voice)
            }
            None => format!("/{}", self.words.tag()),
        }
    }

    /// The guide's first contact for who has written to a unit, which may have closed since.
    pub(super) fn first_contact(&self, unit: &str, lane: Lane) -> String {
        let listed = self.room.units.now();
        let voice = if lane == Lane::Guardian { Voice::Guardian } else { Voice::Child };
        let Some(unit) = UnitId::parse(unit).and_then(|id| listed.kept.all().get(&id)) else {
            return format!("/{}", self.words.tag());
        };
        let (municipality, today) = (unit.municipality, date_of(self.now));
        let asked = Asked { age: None, municipality, unit: Some(unit.id.clone()), stage: None::<Stage>, voice, today };
        self.guide(&self.room.ladder.who(listed.kept.all(), &asked).guide.topic, voice)
    }

    /// The form was sent before with other words; those stand.
    pub(super) fn changed(&self, step: &Step) -> Response<Body> {
        let code = if self.spent(&step.n) { "" } else { &step.c };
        let main = write::again(self.words, &self.words.get("contact-changed"), code, &step.text, &self.number());
        self.page(main.into_any(), &[], StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// What this very form has stored: the code once more and the day that was promised then, whatever has happened to the
    /// branch since. Whoever did not see the answer to the first press must not lose the code by the second.
    pub(super) async fn stored_before(
        &self,
        step: &Step,
        code: &Code,
        branch: Branch,
        text: &Text,
    ) -> Result<Option<Response<Body>>, SendFault> {
        let form = first_form(self.room, &step.n, code, (&step.u, branch.id()), text, self.now);
        let Some(sent) = self.app.stores().reception.sent(&form).await? else { return Ok(None) };
        if !sent.same {
            return Ok(Some(self.changed(step)));
        }
        let danger = self.library.danger.assess(text.as_str()).is_some();
        Ok(Some(self.already(step, Receipt { code, branch, answer_by: sent.answer_by, danger }).await?))
    }
}
