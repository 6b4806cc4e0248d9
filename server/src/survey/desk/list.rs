//! The list of surveys, and one survey's own page.

use app::contact::day::{dated, named};
use app::desk::survey::Told;
use app::desk::survey::hub::{self, HubView, WaveLine};
use app::desk::survey::lacks::{Step, step};
use app::desk::survey::list::{self as pages, Line, ListView};
use axum::http::StatusCode;
use domain::desk::{Action, Verdict, may};
use domain::survey::questionnaire::Questionnaire;
use domain::survey::wave::WaveState;
use leptos::prelude::IntoAny;

use super::load::{scope_of, title};
use crate::contact::send::SendFault;
use crate::contact::store::listed::if_read;
use crate::desk::at::{Answer, At};
use crate::survey::store::WaveHead;

impl At<'_> {
    pub(super) async fn surveys_page(self) -> Answer {
        let seated = match self.survey_maker(Action::EditSurvey).await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        let store = self.app.stores().survey.as_ref();
        let waves = store.waves().await?;
        let mut surveys = Vec::new();
        for row in store.surveys().await? {
            if may(&seated.staff.person, Action::EditSurvey, &scope_of(&row.organization)) != Verdict::Allowed {
                continue;
            }
            let Ok(asked) = serde_json::from_str::<Questionnaire>(&row.questionnaire) else { continue };
            let open = waves.iter().filter(|wave| wave.survey == row.id && wave.state == WaveState::Open);
            let mut told: Vec<String> = open
                .map(|wave| self.words.fill("desk-survey-open-until", &[("day", &named(self.words, wave.closes_on))]))
                .collect();
            told.push(self.changed(&row.changed_by, row.changed_on).await?);
            let title = title(self.words, &asked);
            surveys.push(Line { id: row.id, title, audience: asked.audience, state: row.state, told });
        }
        let view = ListView { surveys };
        Ok(self.page(pages::list(self.words, &view).into_any(), "/enkater", StatusCode::OK))
    }

    pub(super) async fn survey_page(self, id: &str, saved: bool) -> Answer {
        let (_, draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let lacks = draft.lacks();
        let count = |one: Step| lacks.iter().filter(|lack| step(lack) == one).count();
        let waves = self.app.stores().survey.waves().await?;
        let view = HubView {
            id: id.to_owned(),
            title: draft.title(self.words),
            audience: draft.asked.audience,
            languages: draft.asked.languages.clone(),
            lacks: Step::ALL.map(|one| (one, count(one))).to_vec(),
            waves: waves.iter().filter(|wave| wave.survey == id).map(|wave| self.wave_line(wave)).collect(),
            changed: self.changed(&draft.row.changed_by, draft.row.changed_on).await?,
            told: if saved { Told::done(self.words.get("desk-saved").to_string()) } else { Told::default() },
        };
        Ok(self.page(hub::hub(self.words, &view).into_any(), "/enkater", StatusCode::OK))
    }

    fn wave_line(&self, wave: &WaveHead) -> WaveLine {
        let state = self.words.get(&format!("desk-survey-wave-{}", wave.state.as_str())).to_string();
        WaveLine { id: wave.id.clone(), name: self.wave_days(wave), state }
    }

    /// A wave's days, in words.
    pub(crate) fn wave_days(&self, wave: &WaveHead) -> String {
        let days = (dated(self.words, wave.opens_on), dated(self.words, wave.closes_on));
        self.words.fill("desk-days", &[("from", &days.0), ("to", &days.1)])
    }

    /// Who changed it last.
    pub(crate) async fn changed(&self, by: &str, on: jiff::civil::Date) -> Result<String, SendFault> {
        let by = if_read(self.app.stores().desk.staff(by).await)?;
        let name = by.map(|staff| staff.name).unwrap_or_default();
        Ok(self.words.fill("desk-survey-changed", &[("name", &name), ("day", &dated(self.words, on))]))
    }
}
