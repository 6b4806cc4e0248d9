//! A survey as a handler needs it: who may see it, what it says, and how a change of it is kept.

use app::words::Words;
use axum::body::Body;
use axum::http::Response;
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, OrgId, Outcome, PersonId, Role, Scope, Verdict, may};
use domain::mapping::plan::unfollowed;
use domain::survey::contract::Contract;
use domain::survey::opening::{self, Lack};
use domain::survey::plan::Plan;
use domain::survey::questionnaire::{Name, Questionnaire};

use crate::contact::send::SendFault;
use crate::desk::at::At;
use crate::desk::office::Seated;
use crate::survey::store::{Saving, SurveyRow};
use crate::web::Fault;

/// A survey with what it says.
pub(super) struct Draft {
    pub(super) row: SurveyRow,
    pub(super) asked: Questionnaire,
    pub(super) contract: Contract,
    pub(super) plan: Plan,
}

impl Draft {
    /// Reads what is kept; none when it is no survey of this program.
    pub(super) fn of(row: SurveyRow) -> Option<Self> {
        let asked = serde_json::from_str(&row.questionnaire).ok()?;
        let contract = serde_json::from_str(&row.contract).ok()?;
        let plan = serde_json::from_str(&row.plan).ok()?;
        Some(Self { row, asked, contract, plan })
    }

    /// What it is called, at the desk.
    pub(super) fn title(&self, words: &Words) -> String {
        title(words, &self.asked)
    }

    /// What it lacks.
    pub(super) fn lacks(&self) -> Vec<Lack> {
        let mut lacks = opening::lacks(&self.asked, &self.contract, &self.plan);
        // What could never be released is said before anybody answers.
        lacks.extend(unfollowed(&self.plan, &self.asked).map(Lack::Plan));
        lacks
    }
}

/// What a questionnaire is called at the desk: in the desk's language, else in its own first.
pub(crate) fn title(words: &Words, asked: &Questionnaire) -> String {
    let said = asked.title.best(words.tag(), &asked.languages);
    if said.is_empty() { words.get("desk-survey-untitled").to_string() } else { said.to_owned() }
}

/// Where a survey belongs.
pub(crate) fn scope_of(organization: &str) -> Scope {
    OrgId::parse(organization).map_or_else(|_| Scope::installation(), Scope::organisation)
}

/// Whose a new survey is: the organisation of its maker's grant; empty where it is for the whole installation.
pub(super) fn organisation_of(seated: &Seated) -> String {
    let grants = seated.staff.person.grants.iter().filter(|grant| grant.role == Role::ProcessLeader);
    let named = grants.filter_map(|grant| grant.scope.parts().0.map(|org| org.as_str().to_owned()));
    named.min().unwrap_or_default()
}

/// Who may, or what they are shown instead.
pub(super) type May<T> = Result<Result<T, Response<Body>>, SendFault>;

impl At<'_> {
    /// Whether somebody may do this in any organisation at all.
    pub(super) fn may_any_survey(seated: &Seated, action: Action) -> bool {
        let person = &seated.staff.person;
        person.grants.iter().any(|grant| may(person, action, &grant.scope) == Verdict::Allowed)
    }

    /// Somebody who makes surveys; whoever does not finds nothing here.
    pub(super) async fn survey_maker(&self, action: Action) -> May<Seated> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        if Self::may_any_survey(&seated, action) {
            return Ok(Ok(seated));
        }
        self.log(&seated.staff.id, Act::Desk(action), Scope::installation(), None, Outcome::Hidden).await?;
        Ok(Err(self.missing()))
    }

    /// A survey, for somebody who may do this to it.
    pub(super) async fn survey(&self, action: Action, id: &str) -> May<(Seated, Draft)> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        let Some(row) = self.app.stores().survey.survey(id).await? else { return Ok(Err(self.missing())) };
        let scope = scope_of(&row.organization);
        if may(&seated.staff.person, action, &scope) != Verdict::Allowed {
            self.log_on(&seated.staff.id, action, scope, ("survey", &row.id), Outcome::Hidden).await?;
            return Ok(Err(self.missing()));
        }
        match Draft::of(row) {
            Some(draft) => Ok(Ok((seated, draft))),
            None => Ok(Err(Fault::Broken.page(self.app, self.words, self.headers))),
        }
    }

    /// The line of the audit log for an act on a survey or a wave.
    pub(super) fn survey_line(
        &self,
        seated: &Seated,
        action: Action,
        (kind, id): (&str, &str),
        organization: &str,
    ) -> Entry {
        Entry {
            number: 0,
            at: self.now,
            actor: PersonId::parse(&seated.staff.id).ok(),
            act: Act::Desk(action),
            scope: scope_of(organization),
            object: ObjectKind::parse(kind).ok().zip(ObjectId::parse(id).ok()),
            outcome: Outcome::Done,
        }
    }

    /// Keeps a survey as it is now, upon the version that was looked at; `false` when somebody changed it since.
    pub(super) async fn keep_survey(&self, seated: &Seated, draft: &Draft, version: i64) -> Result<bool, SendFault> {
        let parts = (
            serde_json::to_string(&draft.asked),
            serde_json::to_string(&draft.contract),
            serde_json::to_string(&draft.plan),
        );
        let (Ok(questionnaire), Ok(contract), Ok(plan)) = parts else { return Ok(false) };
        let saving = Saving {
            questionnaire: &questionnaire,
            contract: &contract,
            plan: &plan,
            by: &seated.staff.id,
            on: date_of(self.now),
        };
        let line = self.survey_line(seated, Action::EditSurvey, ("survey", &draft.row.id), &draft.row.organization);
        Ok(self.app.stores().survey.save_survey(&draft.row.id, version, saving, &line).await?.is_some())
    }

    /// The survey as it was at a version; none when that is not kept any more.
    pub(super) async fn former(&self, id: &str, version: i64) -> Result<Option<Draft>, SendFault> {
        let row = self.app.stores().past.former(id, version).await?;
        Ok(row.and_then(Draft::of))
    }
}

/// The version that a form was made on; of a form that was tampered with, one that no survey has.
pub(super) fn version(text: &str) -> i64 {
    text.parse().unwrap_or(-1)
}

/// A name that a form carries.
pub(super) fn name(text: &str) -> Option<Name> {
    Name::parse(text).ok()
}
