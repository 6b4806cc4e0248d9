//! One's own account: seeing what one may do, changing the passphrase.

use app::desk::account::{About, AccountView, account};
use axum::http::StatusCode;
use domain::desk::{Act, Attempt, Event, Outcome, Scope, Try};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::office::Seated;
use super::secret::Passphrase;
use crate::contact::seal::SealError;

impl At<'_> {
    /// `GET …/mitt`.
    pub(super) async fn mine(self) -> Answer {
        match self.seated().await? {
            Some(seated) => self.account(&seated, None, None).await,
            None => Ok(self.to("")),
        }
    }

    pub(super) async fn account(
        &self,
        seated: &Seated,
        fault: Option<(About, String)>,
        done: Option<String>,
    ) -> Answer {
        let known = self.app.stores().accounts.factors(&seated.staff.id).await?;
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let view = AccountView {
            name: seated.staff.name.clone(),
            grants: seated.staff.person.grants.iter().map(|grant| self.grant(grant)).collect(),
            local: known.is_some_and(|known| known.passphrase.is_some()),
            key: seated.staff.keys.is_some(),
            fault,
            done,
        };
        Ok(self.page(account(self.words, view).into_any(), "", status))
    }

    /// `POST …/mitt/losenfras`: the present one is asked for behind the same brake as at the door, and every other session of
    /// theirs ends.
    pub(super) async fn change_passphrase(self, old: &str, new: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let (accounts, id) = (self.app.stores().accounts.as_ref(), seated.staff.id.as_str());
        let known = accounts.factors(id).await?.filter(|known| known.passphrase.is_some());
        let Some(known) = known else { return Ok(self.to("/mitt")) };
        let own = [seated.staff.name.as_str(), seated.staff.mail.as_str()];
        let chosen = match Passphrase::choose(new, &own) {
            Ok(chosen) => chosen,
            Err(weak) => return self.account(&seated, Some((About::NewPassphrase, self.weak(weak))), None).await,
        };
        let told = |about, text: &str| Some((about, self.words.get(text).to_string()));
        let Some(old) = Passphrase::typed(old) else {
            return self.account(&seated, told(About::OldPassphrase, "desk-wrong-passphrase"), None).await;
        };
        let (lane, cost) = (self.lane(Some(id)), self.room.cost);
        let busy = told(About::OldPassphrase, "desk-busy");
        let right = match self.is_theirs(Some(&known), old).await {
            Err(SealError::Busy) => return self.account(&seated, busy, None).await,
            right => right?,
        };
        if accounts.hear(id, Attempt::begin(self.now), Try::Passphrase(right), self.now).await?.is_err() {
            self.log(id, Act::Event(Event::FactorChanged), Scope::installation(), None, Outcome::Failed).await?;
            return self.account(&seated, told(About::OldPassphrase, "desk-wrong-passphrase"), None).await;
        }
        let stored = match self.room.slow(lane, move || chosen.hash(cost), Result::is_ok).await {
            Err(SealError::Busy) => return self.account(&seated, busy, None).await,
            stored => stored?.map_err(|_| SealError::Malformed)?,
        };
        accounts.set_passphrase(id, stored.as_str(), &seated.id).await?;
        self.log(id, Act::Event(Event::FactorChanged), Scope::installation(), None, Outcome::Done).await?;
        self.account(&seated, None, told(About::NewPassphrase, "desk-passphrase-done").map(|(_, text)| text)).await
    }
}
