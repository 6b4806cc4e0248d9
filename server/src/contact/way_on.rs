//! Ways on from a step that cannot go on: the guide's first contact, and what a form that was sent before has stored.

use app::guide::first::{FirstView, first};
use app::guide::{Way, Ways};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::code::Code;
use domain::contact::ladder::{AgeSpan, Asked, Found, Stage, WayOn};
use domain::contact::reading::date_of;
use domain::contact::thread::{Lane, Text};
use domain::contact::unit::{Branch, UnitId};
use domain::guide::{Facts, Municipality, Pick, Use, Voice};
use leptos::prelude::AnyView;

use super::receipt::Receipt;
use super::routes::{At, Step};
use super::send::{SendFault, first_form};
use super::store::ThreadRow;
use crate::guide::library::Library;
use crate::guide::views::{school, schools_shut};

impl At<'_> {
    /// The guide's first contact for somebody in a place, at a stage and of an age, as far as they told, and the line that is staffed
    /// round the clock; drawn, so that nobody is asked anything once more.
    ///
    /// `way` says what to ask the guide and whom to begin with. For most it is what the guide tells somebody who says *Jag vet inte*: we do
    /// not know what they wanted to write, and that answer fits any of it.
    pub(super) fn first(
        &self,
        way: &WayOn,
        (voice, place): (Voice, Option<Municipality>),
        (stage, ages): (Option<Stage>, Option<AgeSpan>),
    ) -> Option<AnyView> {
        let facts = self.facts((voice, place), (stage, ages));
        let Library { outcomes, directory, .. } = self.library;
        let answer = outcomes.first_contact(&way.topic, &way.whom, &facts, directory)?;
        let (now, school) = (self.now, school(self.library, place, self.now));
        let page = FirstView { answer: &answer, facts: &facts, now, school, cards: &self.library.cards };
        Some(first(self.words, &page))
    }

    /// The same for who has come this far; without a place what holds for all of the county.
    pub(super) fn first_on(&self, step: &Step) -> Option<AnyView> {
        let Some(asked) = step.asked(self.now) else {
            return self.first(&self.room.ladder.otherwise, (step.voice(), None), (None, step.ages()));
        };
        self.first_of(&self.room.ladder.who(&self.room.units.now().open, &asked), &asked)
    }

    /// The same for what the ladder found.
    pub(super) fn first_of(&self, found: &Found<'_>, asked: &Asked) -> Option<AnyView> {
        let stage = found.rung.map(|rung| rung.stage).or(asked.stage);
        self.first(found.guide, (asked.voice, Some(asked.municipality)), (stage, asked.ages))
    }

    /// The same for who has written to a unit, which may have closed since.
    pub(super) fn first_for(&self, thread: &ThreadRow) -> Option<AnyView> {
        let listed = self.room.units.now();
        let (voice, ages) = (Lane::parse(&thread.lane).unwrap_or(Lane::Child).voice(), AgeSpan::parse(&thread.band));
        let Some(unit) = UnitId::parse(&thread.unit).and_then(|id| listed.kept.all().get(&id)) else {
            return self.first(&self.room.ladder.otherwise, (voice, None), (None, ages));
        };
        let (municipality, today) = (unit.municipality, date_of(self.now));
        let asked = Asked { ages, municipality, unit: Some(unit.id.clone()), stage: None, voice, today };
        self.first_of(&self.room.ladder.who(listed.kept.all(), &asked), &asked)
    }

    /// The way into the guide for who has come this far, in their voice and with their municipality. Of ages a span was told at most, and the
    /// guide needs years: it asks.
    pub(super) fn guide(&self, step: &Step) -> String {
        let flow = &self.library.flow;
        let place = step.asked(self.now).map(|asked| asked.municipality);
        let answers = flow.answers_from(step.voice(), place);
        let ways = Ways { flow, tag: self.words.tag() };
        // Neither tells of danger or harm, so the way is a link.
        if let Way::Link(path) = ways.to(&answers) { path } else { ways.path("") }
    }

    /// The same beside the branches of a unit, with those that it already names where it stands first: nobody is named twice.
    pub(super) fn first_beside(&self, found: &Found<'_>, asked: &Asked) -> Option<(AnyView, Vec<Branch>)> {
        Some((self.first_of(found, asked)?, self.named_first(found, asked)))
    }

    fn named_first(&self, found: &Found<'_>, asked: &Asked) -> Vec<Branch> {
        let stage = found.rung.map(|rung| rung.stage).or(asked.stage);
        let facts = self.facts((asked.voice, Some(asked.municipality)), (stage, asked.ages));
        let (Library { outcomes, directory, .. }, way) = (self.library, found.guide);
        let answer = outcomes.first_contact(&way.topic, &way.whom, &facts, directory);
        let first = answer.map(|answer| answer.first);
        let stands =
            matches!((&way.whom, first), (Use::Direction(whom), Some(Pick::Direction(first))) if whom == first);
        if stands { way.names.clone() } else { Vec::new() }
    }

    fn facts(
        &self,
        (voice, place): (Voice, Option<Municipality>),
        (stage, ages): (Option<Stage>, Option<AgeSpan>),
    ) -> Facts {
        let (age, school_shut) = (Stage::age_in_guide(stage, ages), schools_shut(self.library, place, self.now));
        Facts { age, place, school_shut, ..Facts::of(voice) }
    }

    /// The form was sent before with other words; those stand.
    pub(super) fn changed(&self, step: &Step) -> Response<Body> {
        let code = if self.spent(&step.n) { "" } else { &step.c };
        self.ask_code(&self.words.get("contact-changed"), (code, &step.text), StatusCode::UNPROCESSABLE_ENTITY)
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
