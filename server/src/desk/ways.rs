//! Where at the desk somebody may go: decided once, for every page.

use app::desk::ways;
use domain::desk::{Action, Role};
use leptos::prelude::{AnyView, IntoAny};

use super::at::At;
use super::office::Seated;
use super::{keeping, people};

impl At<'_> {
    /// The ways on that this person has.
    pub(super) fn ways(&self, seated: &Seated) -> AnyView {
        let person = &seated.staff.person;
        let all = [
            (person.active && person.is(Role::UnitLead), ("/ko", "desk-queue")),
            (self.has_contacts(seated), ("/kontakter", "desk-contacts")),
            (Self::may_text(seated, Action::EditText), ("/texter", "desk-texts")),
            (people::keeps(person), ("/folk", "desk-folk")),
            (!keeping::organisations(seated).is_empty(), ("/bevarande", "desk-keeping")),
            (true, ("/mitt", "desk-mine")),
        ];
        let own: Vec<_> = all.into_iter().filter(|(may, _)| *may).map(|(_, way)| way).collect();
        ways::ways(self.words, &own).into_any()
    }
}
