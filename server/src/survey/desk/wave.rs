//! A wave at the desk: its counter in tens, who is not heard, and closing it by hand.

use app::survey::desk::Told;
use app::survey::desk::wave::{self as pages, ReachedBy, WaveView};
use axum::http::StatusCode;
use domain::desk::Action;
use domain::survey::contract::Contract;
use domain::survey::plan::Plan;
use domain::survey::questionnaire::Questionnaire;
use domain::survey::wave::about;
use leptos::prelude::IntoAny;

use super::load::{May, scope_of, title};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::office::Seated;
use crate::desk::places::Fields;
use crate::survey::close::{CloseFault, close};
use crate::survey::store::WaveRow;
use crate::web::Fault;

/// A wave with what is asked and promised in it, and whose it is.
pub(super) struct Held {
    pub(super) row: WaveRow,
    pub(super) organization: String,
    pub(super) asked: Questionnaire,
    pub(super) contract: Contract,
    pub(super) plan: Plan,
}

impl At<'_> {
    /// A wave, for somebody who may do this to it.
    pub(super) async fn held(&self, action: Action, id: &str) -> May<(Seated, Held)> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        let store = self.app.stores().survey.as_ref();
        let Some(row) = store.wave(id).await? else { return Ok(Err(self.missing())) };
        let survey = store.survey(&row.head.survey).await?;
        let organization = survey.map(|survey| survey.organization).unwrap_or_default();
        let scope = scope_of(&organization);
        if domain::desk::may(&seated.staff.person, action, &scope) != domain::desk::Verdict::Allowed {
            self.log_on(&seated.staff.id, action, scope, ("wave", id), domain::desk::Outcome::Hidden).await?;
            return Ok(Err(self.missing()));
        }
        let parts = (
            serde_json::from_str(&row.questionnaire),
            serde_json::from_str(&row.contract),
            serde_json::from_str(&row.plan),
        );
        match parts {
            (Ok(asked), Ok(contract), Ok(plan)) => Ok(Ok((seated, Held { row, organization, asked, contract, plan }))),
            _ => Ok(Err(Fault::Broken.page(self.app, self.words, self.headers))),
        }
    }

    pub(super) async fn wave_page(self, id: &str, saved: bool) -> Answer {
        let (seated, held) = match self.held(Action::SeeReach, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let told = if saved { Told::done(self.words.get("desk-survey-is-open").to_string()) } else { Told::default() };
        self.show_wave(&seated, &held, told, (StatusCode::OK, false)).await
    }

    pub(super) async fn change_wave(self, id: &str, fields: Fields) -> Answer {
        let (seated, held) = match self.held(Action::OpenSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        match fields.get("do") {
            "stang" => self.show_wave(&seated, &held, Told::default(), (StatusCode::OK, true)).await,
            "stang-ja" => {
                let line = self.survey_line(&seated, Action::OpenSurvey, ("wave", id), &held.organization);
                match close(self.app, id, &line).await {
                    Ok(_) => Ok(self.to(&format!("/enkater/insamling/{id}"))),
                    Err(CloseFault::Store(fault)) => Err(SendFault::from(fault)),
                    Err(CloseFault::Key(_)) => Ok(Fault::Broken.page(self.app, self.words, self.headers)),
                }
            }
            _ => Ok(self.missing()),
        }
    }

    async fn show_wave(&self, seated: &Seated, held: &Held, told: Told, (status, closing): (StatusCode, bool)) -> Answer {
        let head = &held.row.head;
        let may = |action| {
            domain::desk::may(&seated.staff.person, action, &scope_of(&held.organization)) == domain::desk::Verdict::Allowed
        };
        let view = WaveView {
            id: head.id.clone(),
            survey: head.survey.clone(),
            title: title(self.words, &held.asked),
            days: self.wave_days(head),
            state: head.state,
            mode: head.mode,
            address: self.address(&head.link),
            languages: held.asked.languages.clone(),
            codes: head.codes,
            tens: about(self.app.stores().answers.count(&head.id).await?),
            reached: self.reached(held).await?,
            known_from: held.plan.known_from.clone(),
            closing,
            may_open: may(Action::OpenSurvey),
            told,
        };
        Ok(self.page(pages::wave(self.words, &view).into_any(), "/enkater", status))
    }

    /// Where a wave is answered, as it is printed: without the scheme, which nobody types.
    pub(super) fn address(&self, link: &str) -> String {
        let origin = self.app.origin();
        let bare = origin.split_once("://").map_or(origin, |(_, bare)| bare);
        format!("{bare}/{}/tyck/{link}", self.words.tag())
    }

    async fn reached(&self, _: &Held) -> Result<Vec<ReachedBy>, SendFault> {
        Ok(Vec::new())
    }
}
