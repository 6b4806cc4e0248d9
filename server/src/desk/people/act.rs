//! Inviting anew, taking back, ending: each asked of the rules, each in the log, done at once.

use app::desk::people::Undone;
use axum::http::StatusCode;
use domain::desk::{
    Action, Grant, LinkKind, OneTimeLink, Outcome, Role, Scope, Verdict, may_end, may_give, may_renew, sees,
};

use super::offers::parse;
use super::place;
use super::routes::PersonForm;
use crate::contact::pass_on;
use crate::contact::store::Leaving;
use crate::desk::at::{Answer, At};
use crate::token::token;

impl At<'_> {
    /// `POST …/folk/{id}`.
    pub(super) async fn person_act(self, id: &str, form: &PersonForm) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(member) = self.looked_after(&seated, id).await? else {
            return self.hidden(&seated, Action::Invite, Scope::installation(), Some(id)).await;
        };
        let (accounts, keeper, other) =
            (self.app.stores().accounts.as_ref(), &seated.staff.person, &member.staff.person);
        let (to_self, scope) = (seated.staff.id == id, place(other));
        match form.r#do.as_str() {
            "ta" => {
                let grant = parse(&form.uppdrag).filter(|grant| other.grants.contains(grant));
                let given = grant.filter(|grant| may_give(keeper, to_self, grant) == Verdict::Allowed);
                let Some(grant) = given else { return self.hidden(&seated, Action::Invite, scope, Some(id)).await };
                let reads = reads_in(&grant);
                let mut first = pass_on::first_in(&self.app.stores().contact.branches().await?.rows, id);
                first.retain(|(unit, branch)| reads == Some((unit.as_str(), branch.as_str())));
                let outcome = match accounts.take_back(id, &grant).await? {
                    Leaving::Done => Outcome::Done,
                    Leaving::Late => Outcome::Failed,
                    Leaving::Alone(number) => {
                        let fault = self.alone(&member.staff.name, number);
                        return Ok(self.person_page(&seated, member, Some(Undone::Said(fault))));
                    }
                };
                self.app.office().forget(id);
                self.record(&seated, Action::EndAccess, grant.scope.clone(), Some(id), outcome).await?;
                // Of two who press at once the one who did it tells those who wrote.
                if outcome == Outcome::Done {
                    pass_on::after(self.app, &member.staff.name, &first).await;
                }
                let mut left = other.clone();
                left.grants.retain(|one| *one != grant);
                let seen = sees(keeper, &left) == Verdict::Allowed;
                Ok(self.to(&if seen { format!("/folk/{id}") } else { "/folk".to_owned() }))
            }
            "igen" => {
                if member.login.is_none() || may_renew(keeper, to_self, other) == Verdict::Hidden {
                    return self.hidden(&seated, Action::Invite, scope, Some(id)).await;
                }
                let (token, link) = (token(), OneTimeLink::make(LinkKind::Invitation, self.now));
                accounts.renew(id, &self.room.keys.session(token.as_bytes()), &link).await?;
                self.app.office().forget(id);
                self.record(&seated, Action::Invite, scope, Some(id), Outcome::Done).await?;
                Ok(self.link_page(&member.staff.name, &token))
            }
            "avsluta" => {
                if may_end(keeper, to_self, other) == Verdict::Hidden {
                    return self.hidden(&seated, Action::EndAccess, scope, Some(id)).await;
                }
                let first = pass_on::first_in(&self.app.stores().contact.branches().await?.rows, id);
                let outcome = match accounts.end_access(id, form.anda == "ja").await? {
                    Leaving::Done => Outcome::Done,
                    Leaving::Late => Outcome::Failed,
                    // Who ends it is told first what that means to those who wrote, and says yes to it.
                    Leaving::Alone(_) => return Ok(self.person_page(&seated, member, Some(Undone::Alone))),
                };
                self.app.office().forget(id);
                self.record(&seated, Action::EndAccess, scope, Some(id), outcome).await?;
                if outcome == Outcome::Done {
                    pass_on::after(self.app, &member.staff.name, &first).await;
                }
                Ok(self.to(&format!("/folk/{id}")))
            }
            _ => {
                let mut page = self.person(id).await?;
                *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
                Ok(page)
            }
        }
    }
}

/// The branch that somebody may read in by a grant.
fn reads_in(grant: &Grant) -> Option<(&str, &str)> {
    match (grant.role, grant.scope.parts()) {
        (Role::NamedPerson, (_, Some(unit), Some(branch))) => Some((unit.as_str(), branch.as_str())),
        _ => None,
    }
}
