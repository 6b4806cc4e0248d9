//! A proposal becomes part of a survey: the section that asks about it says that young people proposed it.

use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Scope};
use domain::survey::edit::Change;
use domain::survey::questionnaire::{Group, Item, Name, Questionnaire};
use domain::survey::spot::{Of, Spot};
use domain::survey::wave::SurveyState;

use super::at::{Answer, At};
use super::fields::Fields;
use super::office::Seated;
use super::voices::is_shown;
use crate::contact::send::SendFault;
use crate::survey::store::{Saving, SurveyRow};
use crate::survey::youth::store::{ProposalRow, SectionRow};

/// The words by which a section says who proposed it.
const PROPOSED_BY: &str = "survey-youth-proposed-by";

/// A survey's questions, if this program can read them.
fn asked(row: &SurveyRow) -> Option<Questionnaire> {
    serde_json::from_str(&row.questionnaire).ok()
}

/// The sections of a questionnaire.
fn sections(asked: &Questionnaire) -> impl Iterator<Item = &Group> {
    asked.items.iter().filter_map(|item| match item {
        Item::Group(group) => Some(group.as_ref()),
        Item::Question(_) => None,
    })
}

impl At<'_> {
    /// Sections of surveys that are being made: a value, and survey and section in words.
    pub(super) async fn draft_sections(&self) -> Result<Vec<(String, String)>, SendFault> {
        let mut found = Vec::new();
        for row in self.app.stores().survey.surveys().await? {
            let Some(asked) = asked(&row).filter(|_| row.state == SurveyState::Draft) else { continue };
            for group in sections(&asked) {
                found.push((format!("{}/{}", row.id, group.name), self.place_of(&asked, group)));
            }
        }
        Ok(found)
    }

    fn place_of(&self, asked: &Questionnaire, group: &Group) -> String {
        let tag = self.words.tag();
        let label = group.label.best(tag, &asked.languages);
        let label = if label.is_empty() { group.name.as_str() } else { label };
        self.words.fill("desk-youth-place", &[("survey", asked.title.best(tag, &asked.languages)), ("section", label)])
    }

    /// Where a proposal is asked, in words.
    pub(super) async fn asked_in(&self, id: &str) -> Result<Vec<String>, SendFault> {
        let mut found = Vec::new();
        for place in self.app.stores().youth.sections().await?.into_iter().filter(|one| one.at.proposal_id == id) {
            let Some(row) = self.app.stores().survey.survey(&place.at.survey_id).await? else { continue };
            let Some(asked) = asked(&row) else { continue };
            let group = sections(&asked).find(|group| group.name.as_str() == place.at.section);
            found.extend(group.map(|group| self.place_of(&asked, group)));
        }
        Ok(found)
    }

    /// Puts a proposal that is shown into a section.
    pub(super) async fn ask_in(&self, seated: &Seated, row: ProposalRow, fields: Fields) -> Answer {
        if !is_shown(&row) || !self.may(seated, Action::EditSurvey, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let chosen = fields.get("avsnitt").split_once('/').map(|(id, name)| (id.to_owned(), name.to_owned()));
        let bad = StatusCode::UNPROCESSABLE_ENTITY;
        let Some((survey, section)) = chosen else {
            return self.typed_again(seated, &row.id, fields, ("fraga", "desk-youth-no-section"), bad).await;
        };
        let stores = self.app.stores();
        let kept = stores.survey.survey(&survey).await?.filter(|kept| kept.state == SurveyState::Draft);
        let changed = kept.as_ref().and_then(asked).zip(Name::parse(&section).ok());
        let (Some(kept), Some((mut asked, name))) = (kept, changed) else {
            return self.typed_again(seated, &row.id, fields, ("fraga", "desk-youth-no-section"), bad).await;
        };
        let library = self.app.library();
        for tag in asked.languages.clone() {
            let words = library.book.language(&tag).unwrap_or_else(|| library.book.source()).get(PROPOSED_BY);
            let spot = Spot::Group(name.clone(), Of::ProposedBy);
            if asked.change(Change::Words(spot, tag, words.to_string())).is_err() {
                return self.typed_again(seated, &row.id, fields, ("fraga", "desk-youth-no-section"), bad).await;
            }
        }
        let Ok(questionnaire) = serde_json::to_string(&asked) else { return Ok(self.missing()) };
        let saving = Saving {
            questionnaire: &questionnaire,
            contract: &kept.contract,
            plan: &kept.plan,
            by: &seated.staff.id,
            on: date_of(self.now),
        };
        let line = self.voice_line(seated, Action::EditSurvey, ("survey", &survey));
        if stores.survey.save_survey(&survey, kept.version, saving, &line).await?.is_none() {
            return self.typed_again(seated, &row.id, fields, ("fraga", "desk-changed"), StatusCode::CONFLICT).await;
        }
        let at = SectionRow { proposal_id: row.id.clone(), survey_id: survey, section };
        let line = self.voice_line(seated, Action::ModerateText, ("proposal", &row.id));
        stores.youth.ask_in(&at, &line).await?;
        Ok(self.to(&format!("/forslag/{}?sparat=1", row.id)))
    }
}
