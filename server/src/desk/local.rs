//! Signing in with address, passphrase and code. Wrong is one answer, whatever was wrong, in the same time.

use app::desk::front::{FrontView, front, second};
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use domain::desk::{Act, Attempt, Event, Outcome, Refused, Scope, Stage, Try, person_mail};
use leptos::prelude::{AnyView, IntoAny};

use super::at::{Answer, At};
use super::secret::{Passphrase, StoredPassphrase, TotpSecret};
use super::store::accounts::Factors;
use super::underway::{self, Step};
use crate::contact::seal::SealError;
use crate::contact::send::SendFault;

impl At<'_> {
    /// What stands where nobody is signed in.
    pub(super) fn way_in(&self, mail: &str, fault: Option<String>) -> AnyView {
        let door = self.app.office().door();
        let view = FrontView {
            demo: self.room.demo,
            provider: door.name().map(str::to_owned),
            local: door.local(),
            mail: mail.to_owned(),
            fault,
        };
        front(self.words, view).into_any()
    }

    pub(super) fn refused(&self, mail: &str, id: &str) -> Response<Body> {
        let fault = self.words.get(id).to_string();
        self.page(self.way_in(mail, Some(fault)), "", StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// The lane at the gate of somebody who is known; all who are not share one, so that made-up addresses push nobody
    /// aside.
    pub(super) fn lane(&self, staff: Option<&str>) -> u64 {
        let Some(staff) = staff else { return 0 };
        let hash = self.room.keys.fingerprint(&[b"desk lane\n", staff.as_bytes()].concat());
        u64::from_be_bytes(std::array::from_fn(|at| hash[at]))
    }

    /// Whether a typed passphrase is somebody's; the same work where there is nobody.
    pub(super) async fn is_theirs(&self, known: Option<&Factors>, typed: Passphrase) -> Result<bool, SealError> {
        let stored = known.and_then(|known| known.passphrase.as_deref()).map(StoredPassphrase::parse).transpose();
        let stored = stored.map_err(|_| SealError::Malformed)?;
        let (lane, cost) = (self.lane(known.map(|known| known.staff.as_str())), self.room.cost);
        let work = move || typed.matches(stored.as_ref(), cost);
        let right = self.room.slow(lane, work, |right| matches!(right, Ok(true))).await?;
        right.map_err(|_| SealError::Malformed)
    }

    /// `POST …/logga-in`.
    pub(super) async fn log_in(self, mail: &str, typed: &str) -> Answer {
        if !self.app.office().door().local() {
            return Ok(self.missing());
        }
        let accounts = self.app.stores().accounts.as_ref();
        let found = match person_mail(mail) {
            Some(login) => accounts.by_login(&login).await?,
            None => None,
        };
        let Some(typed) = Passphrase::typed(typed) else { return Ok(self.refused(mail, "desk-wrong")) };
        let right = match self.is_theirs(found.as_ref(), typed).await {
            Err(SealError::Busy) => return Ok(self.refused(mail, "desk-busy")),
            right => right?,
        };
        let staff = found.map(|found| found.staff).unwrap_or_default();
        let heard = accounts.hear(&staff, Attempt::begin(self.now), Try::Passphrase(right), self.now).await?;
        let Ok(attempt) = heard else {
            self.log(&staff, Act::Event(Event::SignInRefused), Scope::installation(), None, Outcome::Failed).await?;
            return Ok(self.refused(mail, "desk-wrong"));
        };
        let (id, cookie) = underway::bind(&self.room.keys);
        self.app.office().underway.put(id, Step::Code { staff, attempt }, self.now);
        let mut response = self.page(second(self.words, None).into_any(), "", StatusCode::OK);
        add(&mut response, cookie);
        Ok(response)
    }

    /// `POST …/kod`: the second step.
    pub(super) async fn second(self, typed: &str) -> Answer {
        let (office, accounts) = (self.app.office(), self.app.stores().accounts.as_ref());
        let bound = underway::bound(&self.room.keys, self.headers);
        let taken = bound.and_then(|id| office.underway.take(&id, self.now).map(|step| (id, step)));
        let Some((id, (Step::Code { staff, attempt }, began))) = taken else {
            return Ok(self.refused("", "desk-late"));
        };
        let known = accounts.factors(&staff).await?;
        let step = match known.and_then(|known| known.totp) {
            Some(sealed) => self.step(&staff, &sealed, typed)?,
            None => None,
        };
        match accounts.hear(&staff, attempt, Try::Totp(step), self.now).await? {
            Ok(Attempt { stage: Stage::Done, .. }) => self.sit(&staff).await,
            Err(Refused::TooLate) => Ok(self.refused("", "desk-late")),
            Ok(_) | Err(_) => {
                office.underway.put(id, Step::Code { staff: staff.clone(), attempt }, began);
                self.log(&staff, Act::Event(Event::SignInRefused), Scope::installation(), None, Outcome::Failed)
                    .await?;
                let main = second(self.words, Some(self.words.get("desk-wrong-code").to_string())).into_any();
                Ok(self.page(main, "", StatusCode::UNPROCESSABLE_ENTITY))
            }
        }
    }

    /// The time step a code is right for.
    fn step(&self, staff: &str, sealed: &[u8], typed: &str) -> Result<Option<u64>, SealError> {
        let secret = self.room.keys.open_factor(staff, sealed)?;
        let secret = TotpSecret::from_bytes(&secret).map_err(|_| SealError::Malformed)?;
        Ok(secret.check(typed, unix(self.now)))
    }

    /// Begins a session with a new token, and ends the one this browser had. The answer leads to the desk.
    pub(super) async fn sit(&self, staff: &str) -> Answer {
        let mut response = self.to("");
        self.seat(staff, &mut response).await?;
        Ok(response)
    }

    /// Puts a new session's cookie on an answer.
    pub(super) async fn seat(&self, staff: &str, response: &mut Response<Body>) -> Result<(), SendFault> {
        let (office, desk) = (self.app.office(), self.app.stores().desk.as_ref());
        if let Some(before) = self.seated().await? {
            office.stand_up(desk, &before).await?;
        }
        let cookie = office.sit_down(&self.room.keys, desk, staff, self.now).await?;
        self.log(staff, Act::Event(Event::SignedIn), Scope::installation(), None, Outcome::Done).await?;
        add(response, cookie);
        add(response, Some(underway::unbind()));
        Ok(())
    }
}

/// Adds a `Set-Cookie`.
pub(super) fn add(response: &mut Response<Body>, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// Seconds since 1970.
pub(super) fn unix(now: jiff::Timestamp) -> u64 {
    u64::try_from(now.as_second()).unwrap_or_default()
}
