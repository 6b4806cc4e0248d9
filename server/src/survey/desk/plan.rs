//! The publication plan: what is shown, the forecast, and a careful suggestion to begin with.

use app::desk::survey::Told;
use app::desk::survey::lacks::line;
use app::desk::survey::plan::{self as pages, PlanView, Schools};
use axum::http::StatusCode;
use domain::desk::Action;
use domain::guide::Municipality;
use domain::survey::forecast::{forecast, leaves};
use domain::survey::opening::Lack;
use domain::survey::plan::Role;
use domain::survey::questionnaire::Audience;
use leptos::prelude::IntoAny;

use super::load::{Draft, version};
use super::plan_form::{mistyped, read};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;

impl At<'_> {
    pub(super) async fn plan_page(self, id: &str, saved: bool) -> Answer {
        let (_, draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let told = if saved { Told::done(self.words.get("desk-saved").to_string()) } else { Told::default() };
        self.show_plan(&draft, Vec::new(), told, StatusCode::OK).await
    }

    pub(super) async fn change_plan(self, id: &str, fields: Fields) -> Answer {
        let (seated, mut draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let seen = version(fields.get("v"));
        let wrong = if fields.get("do") == "foresla" {
            draft.plan = draft.plan.suggested(&draft.asked);
            Vec::new()
        } else {
            read(&draft.asked, &mut draft.plan, &fields)
        };
        if !wrong.is_empty() {
            let lines = wrong.iter().map(|id| self.words.get(id).to_string()).collect();
            let told = Told { bad: true, lines };
            return self.show_plan(&draft, mistyped(&fields), told, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        if draft.row.version != seen || !self.keep_survey(&seated, &draft, seen).await? {
            if let Some(row) = self.app.stores().survey.survey(id).await? {
                draft.row.version = row.version;
            }
            let told = Told::bad(self.words.get("desk-changed").to_string());
            return self.show_plan(&draft, Vec::new(), told, StatusCode::CONFLICT).await;
        }
        Ok(self.to(&format!("/enkater/enkat/{id}/plan?sparat=1")))
    }

    async fn show_plan(
        &self,
        draft: &Draft,
        mistyped: Vec<(String, String)>,
        told: Told,
        status: StatusCode,
    ) -> Answer {
        let gaps = draft.plan.missing(&draft.asked).into_iter();
        let view = PlanView {
            id: draft.row.id.clone(),
            title: draft.title(self.words),
            asked: &draft.asked,
            plan: &draft.plan,
            gaps: gaps.map(|gap| (gap.clone(), line(self.words, &draft.asked, &Lack::Plan(gap)))).collect(),
            forecast: forecast(&draft.asked, &draft.plan),
            schools: self.schools(draft).await?,
            mistyped,
            version: draft.row.version,
            told,
        };
        Ok(self.page(pages::plan(self.words, &view).into_any(), "/enkater", status))
    }

    /// How many open schools of the survey's ages each municipality has, as far as the list of units knows.
    async fn schools(&self, draft: &Draft) -> Result<Vec<Schools>, SendFault> {
        let Some(years) = years(draft.asked.audience) else { return Ok(Vec::new()) };
        let Some(place) = draft.plan.of_role(Role::Municipality) else { return Ok(Vec::new()) };
        let listed = self.listed().await?;
        let count = |value: String| {
            let place = Municipality::parse(&value)?;
            let teaches = |unit: &&domain::contact::unit::Unit| matches!(unit.years, (Some(first), Some(last)) if first <= years.1 && years.0 <= last);
            Some(Schools { count: listed.open.within(place).filter(teaches).count(), value })
        };
        Ok(leaves(&draft.asked, place).into_iter().filter_map(count).collect())
    }
}

/// The school years that an audience is in; none for grown-ups.
fn years(audience: Audience) -> Option<(u8, u8)> {
    match audience {
        Audience::Young => Some((0, 2)),
        Audience::Child => Some((3, 6)),
        Audience::Youth => Some((7, 9)),
        Audience::Guardian | Audience::Staff => None,
    }
}
