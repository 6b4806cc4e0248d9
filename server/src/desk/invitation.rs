//! Taking up an invitation: a passphrase, then a second factor that has shown its first code. Only then is the link used.

use app::desk::invitation::{Welcome, scan, welcome};
use app::desk::sign_in;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::desk::{Act, Event, Outcome, Scope};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::local::unix;
use super::secret::{LONGEST, Passphrase, SHORTEST, TotpSecret, Weak};
use super::store::accounts::{Accepted, Member, NewFactors};
use super::underway::Step;
use crate::contact::seal::{SealError, os_rng};
use crate::contact::send::SendFault;

impl At<'_> {
    /// The page of an invitation.
    pub(super) async fn welcome(&self, token: &str, fault: Option<String>) -> Answer {
        let id = self.room.keys.session(token.as_bytes());
        let Some(member) = self.invited_member(&id).await? else { return Ok(self.link_used()) };
        let door = self.app.office().door();
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let view = Welcome {
            token: token.to_owned(),
            name: member.staff.name,
            mail: member.login.unwrap_or_default(),
            provider: door.name().map(str::to_owned),
            local: door.local(),
            fault,
        };
        Ok(self.page(welcome(self.words, view).into_any(), "", status))
    }

    /// `POST …/in/{token}/losenfras`: a passphrase is chosen, and a second factor made.
    pub(super) async fn choose(self, token: &str, typed: &str) -> Answer {
        if !self.app.office().door().local() {
            return Ok(self.missing());
        }
        let id = self.room.keys.session(token.as_bytes());
        let Some(member) = self.invited_member(&id).await? else { return Ok(self.link_used()) };
        let own = [member.staff.name.as_str(), member.login.as_deref().unwrap_or_default()];
        let chosen = match Passphrase::choose(typed, &own) {
            Ok(chosen) => chosen,
            Err(weak) => return self.welcome(token, Some(self.weak(weak))).await,
        };
        let (lane, cost) = (self.lane(Some(&member.staff.id)), self.room.cost);
        let stored = match self.room.slow(lane, move || chosen.hash(cost), Result::is_ok).await {
            Ok(stored) => stored.map_err(|_| SealError::Malformed)?,
            Err(SealError::Busy) => return self.welcome(token, Some(self.words.get("desk-busy").to_string())).await,
            Err(fault) => return Err(fault.into()),
        };
        let totp = TotpSecret::random();
        let page = self.scan(token, &member, &totp, None)?;
        self.app.office().underway.put(id, Step::Enrolling { passphrase: stored, totp }, self.now);
        Ok(page)
    }

    /// `POST …/in/{token}/kod`: the first code shows that the second factor works.
    pub(super) async fn enroll(self, token: &str, typed: &str) -> Answer {
        let id = self.room.keys.session(token.as_bytes());
        let Some(member) = self.invited_member(&id).await? else { return Ok(self.link_used()) };
        let Some((Step::Enrolling { passphrase, totp }, began)) = self.app.office().underway.take(&id, self.now) else {
            return self.welcome(token, Some(self.words.get("desk-late").to_string())).await;
        };
        let Some(step) = totp.check(typed, unix(self.now)) else {
            let page = self.scan(token, &member, &totp, Some(self.words.get("desk-scan-wrong").to_string()))?;
            self.app.office().underway.put(id, Step::Enrolling { passphrase, totp }, began);
            return Ok(page);
        };
        let staff = member.staff.id;
        let sealed = self.room.keys.seal_factor(&staff, totp.as_bytes(), &mut os_rng())?;
        let factors = NewFactors::Local { passphrase: passphrase.as_str().to_owned(), totp: sealed, step };
        if self.app.stores().accounts.accept(&id, &staff, &factors, self.now).await? != Accepted::Done {
            return Ok(self.link_used());
        }
        self.log(&staff, Act::Event(Event::InvitationUsed), Scope::installation(), None, Outcome::Done).await?;
        self.sit(&staff).await
    }

    /// What is wrong with a chosen passphrase or phrase, in words.
    pub(super) fn weak(&self, weak: Weak) -> String {
        match weak {
            Weak::Short => self.words.fill("desk-weak-short", &[("least", &SHORTEST.to_string())]),
            Weak::Long => self.words.fill("desk-weak-long", &[("most", &LONGEST.to_string())]),
            Weak::Own => self.words.get("desk-weak-own").to_string(),
            Weak::Common => self.words.get("desk-weak-common").to_string(),
        }
    }

    fn scan(
        &self,
        token: &str,
        member: &Member,
        totp: &TotpSecret,
        fault: Option<String>,
    ) -> Result<Response<Body>, SendFault> {
        let stands = self.app.stands();
        // A colon would mean something else in the address that the picture holds.
        let issuer = match &stands.behind {
            Some(behind) => format!("Lotsen {behind}").replace(':', " "),
            None => "Lotsen".to_owned(),
        };
        let account = member.login.clone().unwrap_or_default();
        let picture = totp.qr_svg(&issuer, &account).map_err(|_| SealError::Malformed)?;
        let letters = totp.letters().map_err(|_| SealError::Malformed)?;
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Ok(self.page(scan(self.words, token, picture, letters, fault).into_any(), "", status))
    }

    async fn invited_member(&self, id: &[u8]) -> Result<Option<Member>, SendFault> {
        let Some(staff) = self.invited(id).await? else { return Ok(None) };
        Ok(self.app.stores().accounts.member(&staff).await?)
    }

    fn link_used(&self) -> Response<Body> {
        self.page(sign_in::used(self.words, self.room.demo).into_any(), "", StatusCode::GONE)
    }
}
