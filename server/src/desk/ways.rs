//! Where at the desk somebody may go: decided once, for every page.

use app::desk::ways;
use domain::desk::{Action, Role, Verdict, may};
use leptos::prelude::{AnyView, IntoAny};

use super::at::At;
use super::office::Seated;
use super::{keeping, people};
use crate::contact::send::SendFault;

impl At<'_> {
    /// Where else somebody may go from an editor's page; whoever edits alone comes to no inbox.
    pub(super) fn other_ways(&self, seated: &Seated, here: &str) -> Vec<(&'static str, &'static str)> {
        let all = [
            (self.has_contacts(seated), ("/kontakter", "desk-contacts")),
            (Self::may_text(seated, Action::EditText), ("/texter", "desk-texts")),
            (Self::may_text(seated, Action::EditTerms), ("/terminer", "desk-terms")),
            (Self::may_text(seated, Action::KeepWork), ("/tillsammans", "desk-together")),
        ];
        all.into_iter().filter(|(may, (to, _))| *may && *to != here).map(|(_, way)| way).collect()
    }

    /// The ways on that this person has.
    ///
    /// # Errors
    /// When the store fails.
    pub(super) async fn ways(&self, seated: &Seated) -> Result<AnyView, SendFault> {
        let person = &seated.staff.person;
        let any = |action| person.grants.iter().any(|grant| may(person, action, &grant.scope) == Verdict::Allowed);
        let registers = !self.kept_registers(seated).await?.is_empty();
        let reads = !self.own_branches(&seated.staff).await?.is_empty();
        let all = [
            (person.active && person.is(Role::UnitLead), ("/ko", "desk-queue")),
            (self.has_ended(seated).await?, ("/avslutade", "desk-ended-title")),
            (reads, ("/borta", "desk-away")),
            (any(Action::SetHours) || any(Action::PlanCover), ("/mottagning", "desk-receptions")),
            (any(Action::ManageUnits), ("/enheter", "desk-units")),
            (registers, ("/diarium", "desk-register")),
            (any(Action::ModerateText), ("/forslag", "desk-youth")),
            (any(Action::ModerateText) || any(Action::ApproveQuote), ("/ord", "desk-words")),
            (any(Action::ReadSignUp), ("/samtal", "desk-signups")),
            (self.may_see_measures(seated).await?, ("/matt", "desk-measure")),
            (any(Action::EditSurvey), ("/enkater", "desk-survey")),
            (any(Action::PrepareRelease) || any(Action::ApproveRelease), ("/svar", "desk-release")),
            (any(Action::KeepWork), ("/tillsammans", "desk-together")),
            (self.has_contacts(seated), ("/kontakter", "desk-contacts")),
            (Self::may_text(seated, Action::EditText), ("/texter", "desk-texts")),
            (Self::may_text(seated, Action::EditTerms), ("/terminer", "desk-terms")),
            (people::keeps(person), ("/folk", "desk-folk")),
            (!keeping::organisations(seated).is_empty(), ("/bevarande", "desk-keeping")),
            (any(Action::SeeAudit), ("/granskning", "desk-audit")),
            (true, ("/mitt", "desk-mine")),
        ];
        let own: Vec<_> = all.into_iter().filter(|(may, _)| *may).map(|(_, way)| way).collect();
        Ok(ways::ways(self.words, &own).into_any())
    }
}
