//! The form that carries somebody's answers from page to page: sealed, so that nothing of them lies on the server before
//! they are sent, and nobody can write answers into it or move it to another wave.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::survey::answer::Answers;
use domain::survey::contract::Band;
pub use domain::survey::walk::step::At;
use jiff::{SignedDuration, Timestamp};
use rand_core::Rng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::contact::seal::{SealError, ServerKeys, os_rng};

/// What the sealing binds it to.
const OF: &str = "survey form 1";
/// How long a form is good: a draft on somebody's own phone waits for a week. One begun with a class code is of a shared
/// machine, and good for a school day.
const OWN: SignedDuration = SignedDuration::from_hours(7 * 24);
const SHARED: SignedDuration = SignedDuration::from_hours(10);

/// Which card with where to turn stands on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Support {
    /// None.
    #[default]
    #[serde(rename = "n")]
    None,
    /// After a sensitive question.
    #[serde(rename = "g")]
    Gentle,
    /// After words of danger.
    #[serde(rename = "d")]
    Danger,
}

/// What is carried.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carried {
    /// The wave.
    #[serde(rename = "w")]
    pub wave: String,
    /// The version of its questions that was answered.
    #[serde(rename = "v")]
    pub version: i64,
    /// The form's own random number: however often it is sent, it is one answer.
    #[serde(rename = "k")]
    pub key: u128,
    /// Keyed hash of the code that lets this answer in once.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    pub once: Option<String>,
    /// Keyed hash of the receipt whose answer this one takes the place of.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// What was answered so far.
    #[serde(rename = "a")]
    pub answers: Answers,
    /// How old somebody said they are, where research asks.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    pub band: Option<Band>,
    /// Whether they said yes to research.
    #[serde(rename = "y", default, skip_serializing_if = "std::ops::Not::not")]
    pub yes: bool,
    /// Where somebody is.
    #[serde(rename = "p")]
    pub at: At,
    /// Whether the reminder of this screen was given.
    #[serde(rename = "m", default, skip_serializing_if = "std::ops::Not::not")]
    pub reminded: bool,
    /// The card that stands on this page.
    #[serde(rename = "c", default)]
    pub support: Support,
    /// Until when it is good, in seconds since 1970 (UTC).
    #[serde(rename = "e")]
    pub until: i64,
}

/// Why a form cannot be gone on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stale {
    /// Not ours, or changed.
    Foreign,
    /// Too old.
    Expired,
}

impl Carried {
    /// A fresh form of a wave. `once`: the keyed hash of a class code.
    #[must_use]
    pub fn begin(wave: &str, version: i64, once: Option<String>, now: Timestamp) -> Self {
        let mut key = [0; 16];
        os_rng().fill_bytes(&mut key);
        let good = if once.is_some() { SHARED } else { OWN };
        Self {
            wave: wave.to_owned(),
            version,
            key: u128::from_be_bytes(key),
            once,
            instead: None,
            answers: Answers::default(),
            band: None,
            yes: false,
            at: At::First,
            reminded: false,
            support: Support::None,
            until: now.checked_add(good).unwrap_or(Timestamp::MAX).as_second(),
        }
    }

    /// How many seconds ago it was begun.
    #[must_use]
    pub fn age(&self, now: Timestamp) -> i64 {
        let good = if self.once.is_some() { SHARED } else { OWN };
        now.as_second() - (self.until - good.as_secs())
    }

    /// What orders what is shown in random order: the same from page to page, and told by nothing that is kept.
    #[must_use]
    pub fn seed(&self) -> u64 {
        u64::try_from(self.key & u128::from(u64::MAX)).unwrap_or_default()
    }

    /// As a form's field.
    ///
    /// # Errors
    /// [`SealError`] when there is too much of it.
    pub fn sealed(&self, keys: &ServerKeys) -> Result<String, SealError> {
        let plain = Zeroizing::new(serde_json::to_vec(self).map_err(|_| SealError::Malformed)?);
        Ok(URL_SAFE_NO_PAD.encode(keys.seal_form(OF, &plain, &mut os_rng())?))
    }

    /// From a form's field.
    ///
    /// # Errors
    /// [`Stale`].
    pub fn open(keys: &ServerKeys, field: &str, now: Timestamp) -> Result<Self, Stale> {
        let sealed = URL_SAFE_NO_PAD.decode(field).map_err(|_| Stale::Foreign)?;
        let plain = keys.open_form(OF, &sealed).map_err(|_| Stale::Foreign)?;
        let carried: Self = serde_json::from_slice(&plain).map_err(|_| Stale::Foreign)?;
        if carried.until < now.as_second() { Err(Stale::Expired) } else { Ok(carried) }
    }
}

#[cfg(test)]
mod tests {
    use domain::survey::answer::{Place, Value};
    use domain::survey::questionnaire::Name;
    use jiff::{SignedDuration, Timestamp};

    use super::{At, Carried, Stale};
    use crate::contact::seal::ServerKeys;

    fn form() -> (ServerKeys, Carried, Timestamp) {
        let now = Timestamp::from_second(1_773_140_400).unwrap();
        let mut carried = Carried::begin("w", 3, Some("ab".to_owned()), now);
        let place = Place::of(Name::parse("sover").unwrap());
        carried.answers.0.insert(place.clone(), Value::Text("hemligt".to_owned()));
        carried.at = At::Screen(place);
        (ServerKeys::from_root(&[1; 32]), carried, now)
    }

    #[test]
    fn it_comes_back_and_tells_nothing_on_the_way() {
        let (keys, carried, now) = form();
        let field = carried.sealed(&keys).unwrap();
        assert!(!field.contains("hemligt"));
        assert_ne!(field, carried.sealed(&keys).unwrap(), "the same answers never look the same");
        assert_eq!(Carried::open(&keys, &field, now), Ok(carried));
    }

    /// The age of a fresh form with a code, and of one without after a minute and a half.
    fn carried_age(keys: &ServerKeys, now: Timestamp) -> (i64, i64) {
        let own = Carried::begin("w", 1, None, now);
        let own = Carried::open(keys, &own.sealed(keys).unwrap(), now).unwrap();
        let shared = Carried::begin("w", 1, Some("ab".to_owned()), now);
        (shared.age(now), own.age(now + SignedDuration::from_secs(90)))
    }

    #[test]
    fn another_servers_a_changed_and_an_old_one_are_not_taken() {
        let (keys, carried, now) = form();
        let field = carried.sealed(&keys).unwrap();
        assert_eq!(Carried::open(&ServerKeys::from_root(&[2; 32]), &field, now), Err(Stale::Foreign));
        for changed in ["", "x", &field[1..], &field[..field.len() - 4], &format!("{field}AAAA")] {
            assert_eq!(Carried::open(&keys, changed, now), Err(Stale::Foreign));
        }
        assert_eq!(carried_age(&keys, now), (0, 90));
        let later = now + SignedDuration::from_hours(11);
        assert_eq!(Carried::open(&keys, &field, later), Err(Stale::Expired));
        let own = Carried::begin("w", 1, None, now);
        assert!(Carried::open(&keys, &own.sealed(&keys).unwrap(), later).is_ok());
    }
}
