//! A new survey: from a template or from nothing.

use app::desk::survey::Told;
use app::desk::survey::begin::{self as pages, BeginView, Offer};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::desk::Action;
use domain::survey::contract::Contract;
use domain::survey::plan::Plan;
use domain::survey::questionnaire::{Audience, Name, Questionnaire, Text};
use domain::survey::wave::SurveyState;
use leptos::prelude::IntoAny;

use super::load::organisation_of;
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::survey::store::SurveyRow;
use crate::survey::templates;
use crate::web::Fault;

impl At<'_> {
    pub(super) async fn begin_page(self, _: bool) -> Answer {
        match self.survey_maker(Action::EditSurvey).await? {
            Ok(_) => Ok(self.show_begin(BeginView::default(), StatusCode::OK)),
            Err(other) => Ok(other),
        }
    }

    /// The page with the templates on it, and whatever stood in the way.
    pub(super) fn show_begin(&self, view: BeginView, status: StatusCode) -> Response<Body> {
        let Ok(templates) = templates::load() else {
            return Fault::Broken.page(self.app, self.words, self.headers);
        };
        let offers = templates.iter().map(|one| Offer {
            id: one.id().to_owned(),
            title: one.title().best(self.words.tag(), &one.questionnaire.languages).to_owned(),
            audience: one.audience(),
            questions: one.questionnaire.questions().iter().filter(|(_, question)| question.kind.is_shown()).count(),
            languages: one.questionnaire.languages.len(),
        });
        let view = BeginView { offers: offers.collect(), ..view };
        self.page(pages::begin(self.words, &view).into_any(), "/enkater", status)
    }

    pub(super) async fn begin(self, fields: Fields) -> Answer {
        let seated = match self.survey_maker(Action::EditSurvey).await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        let chosen = fields.get("mall");
        let template = if chosen.is_empty() { Ok(None) } else { templates::get(chosen) };
        let id = match template {
            Err(_) => return Ok(Fault::Broken.page(self.app, self.words, self.headers)),
            Ok(None) if chosen.is_empty() => match empty() {
                Some(asked) => self.add_survey(&seated, &asked, &Contract::default(), &Plan::default()).await?,
                None => return Ok(Fault::Broken.page(self.app, self.words, self.headers)),
            },
            Ok(None) => {
                let told = Told::bad(self.words.get("desk-survey-template-gone").to_string());
                let view = BeginView { told, ..BeginView::default() };
                return Ok(self.show_begin(view, StatusCode::UNPROCESSABLE_ENTITY));
            }
            Ok(Some(one)) => self.add_survey(&seated, &one.questionnaire, &one.contract, &one.plan).await?,
        };
        Ok(self.to(&format!("/enkater/enkat/{id}")))
    }

    /// Keeps a new survey; its id.
    pub(super) async fn add_survey(
        &self,
        seated: &Seated,
        asked: &Questionnaire,
        contract: &Contract,
        plan: &Plan,
    ) -> Result<String, SendFault> {
        let today = date_of(self.now);
        let row = SurveyRow {
            id: uuid::Uuid::new_v4().to_string(),
            organization: organisation_of(seated),
            questionnaire: serde_json::to_string(asked).unwrap_or_default(),
            contract: serde_json::to_string(contract).unwrap_or_default(),
            plan: serde_json::to_string(plan).unwrap_or_default(),
            state: SurveyState::Draft,
            version: 1,
            made_by: seated.staff.id.clone(),
            made_on: today,
            changed_by: seated.staff.id.clone(),
            changed_on: today,
        };
        let line = self.survey_line(seated, Action::EditSurvey, ("survey", &row.id), &row.organization);
        self.app.stores().survey.add_survey(&row, &line).await?;
        Ok(row.id)
    }
}

/// A survey that asks nothing yet.
fn empty() -> Option<Questionnaire> {
    Some(Questionnaire {
        id: Name::parse("enkat").ok()?,
        version: String::new(),
        title: Text::default(),
        languages: vec!["sv".to_owned()],
        audience: Audience::Youth,
        lists: [].into(),
        items: Vec::new(),
    })
}
