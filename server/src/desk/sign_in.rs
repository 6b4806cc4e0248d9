//! Signing in by a one-time link, unlocking one's own key, signing out.

use app::desk::sign_in;
use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use domain::desk::{Act, Event, LinkKind, OneTimeLink, Outcome, Scope};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::demo::PHRASE;
use super::office::Seated;
use super::store::KeyRow;
use crate::contact::seal::{Phrase, PublicKey, SealError, StaffKeys};
use crate::contact::send::holder;

impl At<'_> {
    pub(super) async fn link(self, token: &str) -> Answer {
        let desk = self.app.stores().desk.as_ref();
        let found = desk.link(&self.room.keys.session(token.as_bytes())).await?;
        let Some((staff, link)) = found.filter(|(_, link)| link.take(self.now).is_ok()) else {
            return Ok(self.page(sign_in::used(self.words, self.room.demo).into_any(), "", StatusCode::GONE));
        };
        if link.kind != LinkKind::Demo {
            return self.welcome(token, None).await;
        }
        let name = desk.staff(&staff).await?.map(|staff| staff.name).unwrap_or_default();
        let main = sign_in::link(self.words, token, &name).into_any();
        Ok(self.page(main, &format!("/in/{token}"), StatusCode::OK))
    }

    pub(super) async fn enter(self, token: &str) -> Answer {
        let desk = self.app.stores().desk.as_ref();
        let id = self.room.keys.session(token.as_bytes());
        // An invitation alone signs nobody in: it leads to a passphrase and a second factor.
        let works = |link: &OneTimeLink| link.kind == LinkKind::Demo && link.take(self.now).is_ok();
        let found = desk.link(&id).await?.filter(|(_, link)| works(link));
        let used = match &found {
            Some(_) => desk.use_link(&id, self.now).await?,
            None => false,
        };
        let (Some((staff, _)), true) = (found, used) else {
            return Ok(self.page(sign_in::used(self.words, self.room.demo).into_any(), "", StatusCode::GONE));
        };
        let cookie = self.app.office().sit_down(&self.room.keys, desk, &staff, self.now).await?;
        self.log(&staff, Act::Event(Event::SignedIn), Scope::installation(), None, Outcome::Done).await?;
        let mut response = self.to("");
        if let Some(cookie) = cookie {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }

    pub(super) fn locked(&self, seated: &Seated, wrong: bool) -> Response<Body> {
        let shown = self.room.demo.then_some(PHRASE);
        let main = sign_in::unlock(self.words, &seated.staff.name, wrong, shown).into_any();
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        self.page(main, "", status)
    }

    pub(super) async fn unlock(self, typed: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(keys) = &seated.staff.keys else { return Ok(self.to("")) };
        let Ok(phrase) = Phrase::parse(typed) else { return Ok(self.locked(&seated, true)) };
        let keys = staff_keys(&seated.staff.id, keys)?;
        // A lane of their own: a flood at the room's door does not keep staff out.
        let lane = u64::from_be_bytes(std::array::from_fn(|at| seated.id.get(at).copied().unwrap_or_default()));
        let opened = self.room.slow(lane, move || keys.unlock(&phrase), Result::is_ok).await?;
        let outcome = if opened.is_ok() { Outcome::Done } else { Outcome::Failed };
        self.log(&seated.staff.id, Act::Event(Event::Unlocked), Scope::installation(), None, outcome).await?;
        let Ok(pair) = opened else { return Ok(self.locked(&seated, true)) };
        self.app.office().unlock(&seated, pair, self.now);
        Ok(self.to(""))
    }

    /// *Logga ut överallt*: every session of theirs ends, on every machine.
    pub(super) async fn leave_everywhere(self) -> Answer {
        let mut response = self.to("");
        if let Some(seated) = self.seated().await? {
            let desk = self.app.stores().desk.as_ref();
            desk.sign_out_everywhere(&seated.staff.id, self.now).await?;
            self.app.office().forget(&seated.staff.id);
            let cookie = self.app.office().stand_up(desk, &seated).await?;
            let act = Act::Event(Event::SignedOutEverywhere);
            self.log(&seated.staff.id, act, Scope::installation(), None, Outcome::Done).await?;
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }

    pub(super) async fn leave(self) -> Answer {
        let mut response = self.to("");
        if let Some(seated) = self.seated().await? {
            let desk = self.app.stores().desk.as_ref();
            let cookie = self.app.office().stand_up(desk, &seated).await?;
            self.log(&seated.staff.id, Act::Event(Event::SignedOut), Scope::installation(), None, Outcome::Done)
                .await?;
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }
}

/// A key row as what it stands for.
pub(crate) fn staff_keys(staff: &str, row: &KeyRow) -> Result<StaffKeys, SealError> {
    Ok(StaffKeys {
        holder: holder(staff)?,
        public: PublicKey::parse(&row.public)?,
        locked: row.locked.clone(),
        escrow: row.escrow.clone(),
    })
}
