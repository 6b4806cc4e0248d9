//! *Folk*: administrators and unit leads see those they look after, invite, take back and end.

mod act;
mod invite;
pub mod link;
mod offers;
pub mod routes;

use app::desk::people::{GrantView, PersonView, Standing, Undone, list, person};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::contact::unit::UnitId;
use domain::desk::{
    Act, Action, Entry, Grant, ObjectId, ObjectKind, Outcome, Person, PersonId, Role, Scope, Verdict, may, may_end,
    may_give, may_renew, organisation_of, sees,
};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::office::Seated;
use super::store::accounts::Member;
use crate::contact::send::SendFault;
use crate::contact::store::listed::Listed;

/// Whether somebody looks after others at all.
pub(super) fn keeps(person: &Person) -> bool {
    person.active && (person.is(Role::UnitLead) || person.is(Role::Administrator))
}

impl At<'_> {
    /// `GET …/folk`.
    pub(super) async fn people(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !keeps(&seated.staff.person) {
            return self.hidden(&seated, Action::Invite, Scope::installation(), None).await;
        }
        let Listed { rows, unread } = self.app.stores().accounts.members().await?;
        let seen = rows.into_iter().filter(|one| sees(&seated.staff.person, &one.staff.person) == Verdict::Allowed);
        let people = seen.map(|one| self.person_view(&seated, one)).collect();
        Ok(self.page(list(self.words, people, unread.len()).into_any(), "/folk", StatusCode::OK))
    }

    /// `GET …/folk/{id}`.
    pub(super) async fn person(self, id: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        match self.looked_after(&seated, id).await? {
            Some(member) => Ok(self.person_page(&seated, member, None)),
            None => self.hidden(&seated, Action::Invite, Scope::installation(), Some(id)).await,
        }
    }

    /// Somebody's own page; `undone`: why what was asked for is not done.
    fn person_page(&self, seated: &Seated, member: Member, undone: Option<Undone>) -> Response<Body> {
        let status = if undone.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let view = self.person_view(seated, member);
        self.page(person(self.words, view, undone).into_any(), "/folk", status)
    }

    /// Somebody, if whoever sits here looks after them.
    async fn looked_after(&self, seated: &Seated, id: &str) -> Result<Option<Member>, SendFault> {
        let member = self.app.stores().accounts.member(id).await?;
        Ok(member.filter(|one| sees(&seated.staff.person, &one.staff.person) == Verdict::Allowed))
    }

    fn person_view(&self, seated: &Seated, member: Member) -> PersonView {
        let (keeper, other) = (&seated.staff.person, &member.staff.person);
        let to_self = seated.staff.id == member.staff.id;
        let yes = |verdict: Verdict| verdict == Verdict::Allowed;
        let until = member.invited.and_then(|link| link.made.checked_add(link.kind.life()).ok());
        let standing = match until {
            _ if !other.active => Standing::Ended,
            _ if member.enrolled => Standing::Active,
            Some(until) if until > self.now => Standing::Invited(date_of(until)),
            // People of a demo sign in by links of their own.
            _ if member.login.is_none() => Standing::Active,
            _ => Standing::Late,
        };
        let grant = |grant: &Grant| GrantView {
            value: offers::value(grant),
            text: self.grant(grant),
            mine: yes(may_give(keeper, to_self, grant)),
        };
        // What somebody is elsewhere is no concern of whoever looks after them here.
        let here = |grant: &&Grant| yes(may(keeper, Action::Invite, &grant.scope));
        PersonView {
            grants: other.grants.iter().filter(here).map(grant).collect(),
            standing,
            renew: member.login.is_some() && yes(may_renew(keeper, to_self, other)),
            end: yes(may_end(keeper, to_self, other)),
            id: member.staff.id,
            name: member.staff.name,
            mail: member.login.unwrap_or(member.staff.mail),
        }
    }

    /// What somebody may be, and where, in words.
    pub(super) fn grant(&self, grant: &Grant) -> String {
        let role = self.words.get(&format!("desk-role-{}", grant.role.as_str()));
        let listed = self.room.units.now();
        let unit = |id: &str| {
            let unit = UnitId::parse(id).and_then(|id| listed.kept.all().get(&id));
            unit.map_or_else(|| id.to_owned(), |unit| unit.name.as_str().to_owned())
        };
        let place = match grant.scope.parts() {
            (_, Some(id), Some(branch)) => {
                let branch = self.words.get(&format!("contact-branch-{}", branch.as_str()));
                self.words.fill("desk-folk-place", &[("branch", &branch), ("unit", &unit(id.as_str()))])
            }
            (_, Some(id), None) => unit(id.as_str()),
            (Some(organisation), None, _) => {
                let of =
                    |one: &&domain::contact::unit::Unit| organisation_of(one).is_ok_and(|own| own == *organisation);
                let name = listed.kept.all().all().iter().filter(of).find_map(|unit| unit.organiser.clone());
                name.unwrap_or_else(|| organisation.as_str().to_owned())
            }
            (None, None, _) => self.words.get("desk-folk-everywhere").to_string(),
        };
        self.words.fill("desk-folk-grant", &[("role", &role), ("place", &place)])
    }

    /// What somebody may not do looks as if it did not exist; that they tried is kept.
    async fn hidden(&self, seated: &Seated, action: Action, scope: Scope, person: Option<&str>) -> Answer {
        self.record(seated, action, scope, person, Outcome::Hidden).await?;
        Ok(self.missing())
    }

    /// A line of the audit log about a person.
    async fn record(
        &self,
        seated: &Seated,
        action: Action,
        scope: Scope,
        person: Option<&str>,
        outcome: Outcome,
    ) -> Result<(), SendFault> {
        let kind = ObjectKind::parse("staff").ok();
        let object = kind.zip(person.and_then(|id| ObjectId::parse(id).ok()));
        let actor = PersonId::parse(&seated.staff.id).ok();
        let entry = Entry { number: 0, at: self.now, actor, act: Act::Desk(action), scope, object, outcome };
        Ok(self.app.stores().desk.log(&entry).await?)
    }
}

/// Where somebody belongs, for the log: their first grant's place.
fn place(person: &Person) -> Scope {
    person.grants.first().map_or_else(Scope::installation, |grant| grant.scope.clone())
}
