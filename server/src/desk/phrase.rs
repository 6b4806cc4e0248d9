//! A reader's unlock phrase: chosen once, with the key pair it opens; changed by whoever knows it.

use app::desk::account::{About, first_phrase};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::desk::{Act, Event, Outcome, Role, Scope};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::office::Seated;
use super::secret::Passphrase;
use super::sign_in::staff_keys;
use super::store::KeyRow;
use crate::contact::seal::{Phrase, SealError, StaffKeys, os_rng};
use crate::contact::send::{SendFault, holder};

/// What is wrong with a phrase, and which.
type Wrong = (About, String);

impl At<'_> {
    /// Whether somebody reads but has no key yet: then nothing can be sealed to them.
    pub(super) fn needs_key(seated: &Seated) -> bool {
        seated.staff.keys.is_none() && seated.staff.person.is(Role::NamedPerson)
    }

    /// The page where a reader chooses their phrase.
    pub(super) fn first_phrase(&self, seated: &Seated, fault: Option<Wrong>) -> Response<Body> {
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let ready = self.room.escrow.is_some();
        self.page(first_phrase(self.words, &seated.staff.name, ready, fault).into_any(), "", status)
    }

    /// `POST …/ny-fras`: the first one, and a key pair under it.
    pub(super) async fn choose_phrase(self, typed: &str, again: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !Self::needs_key(&seated) {
            return Ok(self.to(""));
        }
        let Some(escrow) = self.room.escrow else { return Ok(self.first_phrase(&seated, None)) };
        let phrase = match self.new_phrase(&seated, typed, again).await? {
            Ok(phrase) => phrase,
            Err(wrong) => return Ok(self.first_phrase(&seated, Some(wrong))),
        };
        let (whose, cost) = (holder(&seated.staff.id)?, self.room.cost);
        let work = move || StaffKeys::create(whose, &phrase, cost, &escrow, &mut os_rng());
        let made = match self.room.slow(self.lane(Some(&seated.staff.id)), work, Result::is_ok).await {
            Ok(made) => made?,
            Err(SealError::Busy) => {
                let busy = self.words.get("desk-busy").to_string();
                return Ok(self.first_phrase(&seated, Some((About::NewPhrase, busy))));
            }
            Err(fault) => return Err(fault.into()),
        };
        let row =
            KeyRow { public: made.keys.public.as_bytes().to_vec(), locked: made.keys.locked, escrow: made.keys.escrow };
        // Of two pages sent at once, one makes the key; the other phrase opens nothing and is asked for anew.
        let kept = self.app.stores().accounts.set_keys(&seated.staff.id, &row).await?;
        if kept {
            self.app.office().unlock(&seated, made.pair, self.now);
        }
        let outcome = if kept { Outcome::Done } else { Outcome::Failed };
        self.log(&seated.staff.id, Act::Event(Event::FactorChanged), Scope::installation(), None, outcome).await?;
        Ok(self.to(""))
    }

    /// `POST …/mitt/fras`: another phrase for the same key.
    pub(super) async fn change_phrase(self, old: &str, typed: &str, again: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(row) = &seated.staff.keys else { return Ok(self.to("/mitt")) };
        let wrong = || Some((About::OldPhrase, self.words.get("desk-wrong-phrase").to_string()));
        let Ok(old) = Phrase::parse(old) else { return self.account(&seated, wrong(), None).await };
        let phrase = match self.new_phrase(&seated, typed, again).await? {
            Ok(phrase) => phrase,
            Err(fault) => return self.account(&seated, Some(fault), None).await,
        };
        let (keys, cost) = (staff_keys(&seated.staff.id, row)?, self.room.cost);
        let work = move || keys.change_phrase(&keys.unlock(&old)?, &phrase, cost, &mut os_rng());
        let changed = match self.room.slow(self.lane(Some(&seated.staff.id)), work, Result::is_ok).await {
            Err(SealError::Busy) => {
                let busy = self.words.get("desk-busy").to_string();
                return self.account(&seated, Some((About::OldPhrase, busy)), None).await;
            }
            changed => changed?,
        };
        let outcome = if changed.is_ok() { Outcome::Done } else { Outcome::Failed };
        self.log(&seated.staff.id, Act::Event(Event::FactorChanged), Scope::installation(), None, outcome).await?;
        let Ok(changed) = changed else { return self.account(&seated, wrong(), None).await };
        self.app.stores().accounts.set_lock(&seated.staff.id, &changed.locked).await?;
        let done = self.words.get("desk-phrase-done").to_string();
        self.account(&seated, None, Some(done)).await
    }

    /// A new phrase: as strong as a passphrase, typed alike twice, and another than the passphrase: who learns the one must
    /// not have the other.
    async fn new_phrase(&self, seated: &Seated, typed: &str, again: &str) -> Result<Result<Phrase, Wrong>, SendFault> {
        let wrong = |about, id: &str| Ok(Err((about, self.words.get(id).to_string())));
        let known = self.app.stores().accounts.factors(&seated.staff.id).await?;
        let own = [seated.staff.name.as_str(), seated.staff.mail.as_str()];
        let chosen = match Passphrase::choose(typed, &own) {
            Ok(chosen) => chosen,
            Err(weak) => return Ok(Err((About::NewPhrase, self.weak(weak)))),
        };
        let (Ok(phrase), Ok(second)) = (Phrase::parse(typed), Phrase::parse(again)) else {
            return wrong(About::AgainPhrase, "desk-phrase-other");
        };
        if !phrase.same(&second) {
            return wrong(About::AgainPhrase, "desk-phrase-other");
        }
        if known.as_ref().is_some_and(|known| known.passphrase.is_some()) {
            match self.is_theirs(known.as_ref(), chosen).await {
                Ok(false) => {}
                Ok(true) => return wrong(About::NewPhrase, "desk-phrase-same"),
                Err(SealError::Busy) => return wrong(About::NewPhrase, "desk-busy"),
                Err(fault) => return Err(fault.into()),
            }
        }
        Ok(Ok(phrase))
    }
}
