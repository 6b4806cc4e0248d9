//! Inviting somebody new, or giving somebody who is here a further task.

use app::desk::people::{InviteView, invite, link};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::desk::{
    Action, Grant, LinkKind, OneTimeLink, Outcome, Person, Role, Scope, Verdict, may_give, person_mail, person_name,
};
use leptos::prelude::IntoAny;

use super::link::new_person;
use super::offers::{MOST, Offers, parse};
use super::routes::PersonForm;
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::office::Seated;
use crate::token::token;

impl At<'_> {
    /// `GET …/folk/ny`, and `POST` of the same form.
    pub(super) async fn invite(self, form: &PersonForm) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !super::keeps(&seated.staff.person) {
            return self.hidden(&seated, Action::Invite, Scope::installation(), None).await;
        }
        let offers = self.offers(&seated, &form.enhet).await?;
        let pressed = form.r#do == "bjud";
        let fault = |wrong: bool, id: &str| (pressed && wrong).then(|| self.words.get(id).to_string());
        let (name, mail) = (person_name(&form.namn), person_mail(&form.mejl));
        let offered = offers.offers.iter().any(|offer| offer.value == form.uppdrag);
        let grant = parse(&form.uppdrag).filter(|_| offered);
        // A grant that was not offered is not asked for by a form of ours.
        if let (true, false, Some(asked)) = (pressed, offered, parse(&form.uppdrag)) {
            self.record(&seated, Action::Invite, asked.scope, None, Outcome::Hidden).await?;
        }
        let mut faults = [
            fault(name.is_none(), "desk-folk-bad-name"),
            fault(mail.is_none(), "desk-folk-bad-mail"),
            fault(grant.is_none(), "desk-folk-bad-choice"),
            self.search_fault(&offers),
        ];
        if let (true, Some(name), Some(mail), Some(grant)) = (pressed, name, mail, grant) {
            match self.give(&seated, &name, &mail, grant).await? {
                Ok(done) => return Ok(done),
                Err(fault) => faults[1] = Some(fault),
            }
        }
        let status = if pressed { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let view = InviteView {
            typed: [form.namn.clone(), form.mejl.clone(), form.enhet.clone()],
            chosen: match offers.offers.as_slice() {
                // Where there is one choice, it is made.
                [only] => only.value.clone(),
                _ => form.uppdrag.clone(),
            },
            offers: offers.offers,
            search: seated.staff.person.is(Role::Administrator),
            faults,
        };
        Ok(self.page(invite(self.words, view).into_any(), "/folk", status))
    }

    fn search_fault(&self, offers: &Offers) -> Option<String> {
        match offers.found? {
            0 => Some(self.words.get("desk-folk-no-unit").to_string()),
            found if found > MOST => Some(self.words.fill("desk-folk-many", &[("found", &found.to_string())])),
            _ => None,
        }
    }

    /// Invites, or gives; else what is wrong with the address.
    async fn give(
        &self,
        seated: &Seated,
        name: &str,
        mail: &str,
        grant: Grant,
    ) -> Result<Result<Response<Body>, String>, SendFault> {
        let accounts = self.app.stores().accounts.as_ref();
        let members = accounts.members().await?.rows;
        let signs_in = members.iter().find(|one| one.login.as_deref() == Some(mail));
        // People of a demo sign in without an address, and are no others for that: their own page shows this one.
        let shown = || members.iter().find(|one| self.room.demo && one.login.is_none() && one.staff.mail == mail);
        let known = signs_in.or_else(shown);
        let to_self = known.is_some_and(|known| known.staff.id == seated.staff.id);
        let id = known.map(|known| known.staff.id.as_str());
        if may_give(&seated.staff.person, to_self, &grant) == Verdict::Hidden {
            self.record(seated, Action::Invite, grant.scope, id, Outcome::Hidden).await?;
            return Ok(Err(self.words.get("desk-folk-self").to_string()));
        }
        if let Some(known) = known {
            accounts.give(&known.staff.id, &grant).await?;
            self.record(seated, Action::Invite, grant.scope, Some(&known.staff.id), Outcome::Done).await?;
            return Ok(Ok(self.to(&format!("/folk/{}", known.staff.id))));
        }
        let scope = grant.scope.clone();
        let staff = new_person(name, mail, Person { active: true, grants: vec![grant] });
        let (token, one_time) = (token(), OneTimeLink::make(LinkKind::Invitation, self.now));
        let made = accounts.invite(&staff, mail, &self.room.keys.session(token.as_bytes()), &one_time).await?;
        let outcome = if made { Outcome::Done } else { Outcome::Failed };
        self.record(seated, Action::Invite, scope, made.then_some(staff.id.as_str()), outcome).await?;
        if !made {
            return Ok(Err(self.words.get("desk-folk-taken").to_string()));
        }
        Ok(Ok(self.link_page(&staff.name, &token)))
    }

    /// The link, shown once: it is kept as a keyed hash.
    pub(super) fn link_page(&self, name: &str, token: &str) -> Response<Body> {
        let address = format!("{}{}", self.app.origin(), app::desk::path(self.words, &format!("/in/{token}")));
        self.page(link(self.words, name, address).into_any(), "/folk", StatusCode::OK)
    }
}
