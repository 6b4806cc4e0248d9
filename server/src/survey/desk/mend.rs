//! *Rätta ord*: words of a survey that is open are mended, and nothing else of it. Whoever has begun goes on.

use app::contact::day::dated;
use app::desk::survey::Told;
use app::desk::survey::mend::{self as pages, Line, MendView};
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::Action;
use domain::survey::wave::WaveState;
use leptos::prelude::IntoAny;

use super::load::{title, version};
use super::merge::said;
use super::wave::Held;
use crate::contact::store::listed::if_read;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::survey::open::renew;
use crate::survey::store::Mending;
use crate::web::Fault;

impl At<'_> {
    pub(super) async fn mend_page(self, id: &str, saved: bool) -> Answer {
        let (_, held) = match self.held(Action::MendSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let done = || Told::done(self.words.get("desk-survey-mend-done").to_string());
        let told = if saved { done() } else { Told::default() };
        self.show_mend(&held, Vec::new(), told, StatusCode::OK).await
    }

    pub(super) async fn mend_words(self, id: &str, fields: Fields) -> Answer {
        let (seated, mut held) = match self.held(Action::MendSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let seen = version(fields.get("v"));
        if held.row.head.state != WaveState::Open || held.row.head.version != seen {
            return self.mended_late(id, seen, fields).await;
        }
        let (mut mended, mut refused) = (Vec::new(), Vec::new());
        for one in said(&fields.0) {
            match held.asked.mend(one.spot, &one.language, &one.words) {
                Ok(done) => mended.extend(done),
                Err(refusal) if refused.contains(&refusal) => {}
                Err(refusal) => refused.push(refusal),
            }
        }
        if !refused.is_empty() {
            let told = self.refusals(&held.asked, &refused);
            return self.show_mend(&held, fields.0, told, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        if mended.is_empty() {
            return Ok(self.to(&format!("/enkater/insamling/{id}")));
        }
        let Ok(questionnaire) = serde_json::to_string(&held.asked) else {
            return Ok(Fault::Broken.page(self.app, self.words, self.headers));
        };
        let mending =
            Mending { questionnaire: &questionnaire, words: &mended, by: &seated.staff.id, on: date_of(self.now) };
        let line = self.survey_line(&seated, Action::MendSurvey, ("wave", id), &held.organization);
        if !self.app.stores().survey.mend_wave(id, seen, mending, &line).await? {
            return self.mended_late(id, seen, fields).await;
        }
        renew(self.app).await?;
        Ok(self.to(&format!("/enkater/insamling/{id}/ord?sparat=1")))
    }

    /// Somebody else came first, or it closed: the page goes on from what stands now. Of what was typed all is kept but the
    /// words that the other one mended and that were left alone here.
    async fn mended_late(&self, id: &str, seen: i64, fields: Fields) -> Answer {
        let (_, held) = match self.held(Action::MendSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let past = self.app.stores().past.mended(id).await?;
        let left_alone = |name: &str, words: &str| {
            let mut since = past.iter().rev().filter(|one| one.version > seen);
            let own = since.find(|one| format!("w|{}|{}", one.spot, one.language) == name);
            own.is_some_and(|one| one.was.trim() == words.replace("\r\n", "\n").trim())
        };
        let typed = fields.0.into_iter().filter(|(name, words)| !left_alone(name, words)).collect();
        let told = Told::bad(self.words.get("desk-changed").to_string());
        self.show_mend(&held, typed, told, StatusCode::CONFLICT).await
    }

    async fn show_mend(&self, held: &Held, typed: Vec<(String, String)>, told: Told, status: StatusCode) -> Answer {
        let wave = &held.row.head;
        let mut past = Vec::new();
        for one in self.app.stores().past.mended(&wave.id).await? {
            let by = if_read(self.app.stores().desk.staff(&one.by).await)?;
            past.push(Line {
                day: dated(self.words, one.on),
                name: by.map(|staff| staff.name).unwrap_or_default(),
                language: one.language,
                was: one.was,
                became: one.became,
            });
        }
        let view = MendView {
            id: wave.id.clone(),
            title: title(self.words, &held.asked),
            asked: &held.asked,
            version: wave.version,
            open: wave.state == WaveState::Open,
            past,
            typed,
            told,
        };
        Ok(self.page(pages::mend(self.words, &view).into_any(), "/enkater", status))
    }
}
