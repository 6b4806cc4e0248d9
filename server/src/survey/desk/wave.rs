//! A wave at the desk: its counter in tens, who is not heard, and closing it by hand.

use app::contact::day::dated;
use app::desk::survey::Told;
use app::desk::survey::lacks::called;
use app::desk::survey::plan::value_called;
use app::desk::survey::wave::{self as pages, Mended, Reached, ReachedBy, WaveView};
use axum::http::StatusCode;
use domain::desk::Action;
use domain::survey::contract::{Band, Contract};
use domain::survey::forecast::leaves;
use domain::survey::plan::{Background, Plan};
use domain::survey::questionnaire::Questionnaire;
use domain::survey::reach::{Group, unasked, uncounted, voices};
use domain::survey::wave::{WaveState, about};
use leptos::prelude::IntoAny;

use super::load::{May, scope_of, title};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::survey::close::{CloseFault, close};
use crate::survey::invite::short_address;
use crate::survey::reach::{Tens, reached};
use crate::survey::store::WaveRow;
use crate::web::Fault;

/// A wave with what is asked and promised in it, and whose it is.
pub(super) struct Held {
    pub(super) row: WaveRow,
    pub(super) organization: String,
    pub(super) asked: Questionnaire,
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
        let parts = (serde_json::from_str(&row.questionnaire), serde_json::from_str(&row.plan));
        match parts {
            (Ok(asked), Ok(plan)) => Ok(Ok((seated, Held { row, organization, asked, plan }))),
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

    pub(super) async fn show_wave(
        &self,
        seated: &Seated,
        held: &Held,
        told: Told,
        (status, closing): (StatusCode, bool),
    ) -> Answer {
        let wave = &held.row.head;
        let may = |action| {
            domain::desk::may(&seated.staff.person, action, &scope_of(&held.organization))
                == domain::desk::Verdict::Allowed
        };
        let view = WaveView {
            id: wave.id.clone(),
            survey: wave.survey.clone(),
            title: title(self.words, &held.asked),
            days: self.wave_days(wave),
            state: wave.state,
            mode: wave.mode,
            link: wave.link.clone(),
            address: short_address(self.app, &wave.link),
            languages: held.asked.languages.clone(),
            tens: about(self.app.stores().answers.count(&wave.id).await?),
            reached: self.reached(held).await?,
            unasked: if wave.state == WaveState::Open { unasked(held.asked.audience, &held.plan) } else { Vec::new() },
            known_from: held.plan.known_from.clone(),
            mended: self.mended(&wave.id).await?,
            guardians: guardians(held),
            closing,
            may_open: may(Action::OpenSurvey),
            told,
        };
        Ok(self.page(pages::wave(self.words, &view).into_any(), "/enkater", status))
    }

    /// How many texts of a wave were mended while it was open.
    async fn mended(&self, id: &str) -> Result<Option<Mended>, SendFault> {
        let past = self.app.stores().past.mended(id).await?;
        Ok(past.first().map(|last| Mended { count: past.len(), day: dated(self.words, last.on) }))
    }

    /// Missing voices, while it is open: answers in tens, set against how many there are.
    async fn reached(&self, held: &Held) -> Result<Vec<ReachedBy>, SendFault> {
        if held.row.head.state != WaveState::Open {
            return Ok(Vec::new());
        }
        // Where the key cannot be read there is no count; everything else on the page stands.
        let tens = match reached(self.app, &held.row.head.id, &held.plan).await {
            Ok(tens) => tens,
            Err(CloseFault::Store(fault)) => return Err(SendFault::from(fault)),
            Err(CloseFault::Key(_)) => return Ok(Vec::new()),
        };
        Ok(held.plan.backgrounds.iter().map(|background| by(held, background, &tens)).collect())
    }
}

/// Whether guardians are asked before those who answer.
fn guardians(held: &Held) -> bool {
    let contract: Result<Contract, _> = serde_json::from_str(&held.row.contract);
    contract.is_ok_and(|contract| {
        contract.research().is_some() && Band::of(held.asked.audience).iter().any(|band| band.needs_guardians())
    })
}

/// How the groups of a background were reached.
fn by(held: &Held, background: &Background, tens: &Tens) -> ReachedBy {
    let shown = leaves(&held.asked, background).into_iter().filter(|value| !background.unshown.contains(value));
    let groups: Vec<(String, Group)> = shown
        .map(|value| {
            let count = tens.get(&(background.question.clone(), value.clone())).copied().unwrap_or_default();
            let people = held.plan.known(&background.question, &value).and_then(|known| known.people);
            (value, Group { tens: u32::try_from(count).unwrap_or(u32::MAX), people })
        })
        .collect();
    let voices = voices(&groups.iter().map(|(_, group)| *group).collect::<Vec<_>>());
    let told = groups.into_iter().zip(voices).map(|((value, group), voice)| Reached {
        name: value_called(&held.asked, &background.question, &value),
        tens: group.tens,
        people: group.people,
        voice,
    });
    let named = |value: String| value_called(&held.asked, &background.question, &value);
    ReachedBy {
        name: called(&held.asked, &background.question),
        groups: told.collect(),
        uncounted: uncounted(&held.asked, background).into_iter().map(named).collect(),
    }
}
