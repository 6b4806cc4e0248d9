//! What a verified token must say before somebody is let in, and who they then are.

use std::fmt;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{OidcFault, OidcSettings};
use crate::desk::secret::SubjectsKey;

/// How far two clocks may be apart, in seconds.
pub(super) const SKEW: i64 = 60;
/// A token comes straight from the provider, so one that was issued longer ago than this is not for us, in seconds. The
/// Swedish profile lets an ID token live five minutes.
const FRESH: i64 = 300;
/// The longest text that is taken from a claim, in signs.
const LONGEST: usize = 200;

/// Who somebody is to us: a keyed hash over issuer, claim and value. Two providers that use one name for two people give
/// two keys, and the table holds nobody's number.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SubjectKey([u8; 32]);

impl SubjectKey {
    /// The bytes to store and look up by.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for SubjectKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SubjectKey(…)")
    }
}

/// Somebody whom the provider has vouched for. Whether they may do anything here is another question.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// Who, for good.
    pub subject_key: SubjectKey,
    /// The name that colleagues see, if the provider gave one.
    pub display_name: Option<String>,
    /// The level of assurance: one of the accepted.
    pub acr: String,
    /// When they were authenticated.
    pub auth_time: Timestamp,
}

impl fmt::Debug for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Identity({}, …)", self.acr)
    }
}

/// Checks what the library leaves to us, and reads the identity. `claims`: of a token whose signature, issuer, audience,
/// nonce and `exp` were verified; `more`: of UserInfo about the same subject. The token's word goes first.
pub(super) fn read(
    claims: &Map<String, Value>,
    more: &Map<String, Value>,
    settings: &OidcSettings,
    key: &SubjectsKey,
    now: Timestamp,
) -> Result<Identity, OidcFault> {
    let now = now.as_second();
    let seconds = |name: &str| match claims.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => whole(value).map(Some).ok_or(OidcFault::Malformed),
    };
    let issued = seconds("iat")?.ok_or(OidcFault::Malformed)?;
    if issued > now + SKEW || seconds("nbf")?.is_some_and(|from| from > now + SKEW) {
        return Err(OidcFault::NotYet);
    }
    if issued < now - FRESH - SKEW {
        return Err(OidcFault::Expired);
    }
    // The library leaves `azp` alone; Core §3.1.3.7 (5).
    if claims.get("azp").is_some_and(|party| party.as_str() != Some(&settings.client_id)) {
        return Err(OidcFault::Audience);
    }
    let acr = claims.get("acr").and_then(Value::as_str).ok_or(OidcFault::Acr)?;
    let acr = settings.acr.iter().find(|accepted| *accepted == acr).ok_or(OidcFault::Acr)?.clone();
    let auth = seconds("auth_time")?.ok_or(OidcFault::AuthTimeMissing)?;
    if auth > now + SKEW {
        return Err(OidcFault::NotYet);
    }
    if auth < now - i64::from(settings.max_age) - SKEW {
        return Err(OidcFault::AuthTimeOld);
    }
    let text = |name: &str| {
        let value = claims.get(name).or_else(|| more.get(name)).and_then(Value::as_str)?.trim();
        let sound = !value.is_empty() && value.chars().count() <= LONGEST && !value.chars().any(char::is_control);
        sound.then(|| value.to_owned())
    };
    // A federation's provider vouches for people of many organisations.
    let at = text(&settings.organisation_claim);
    if !settings.organisations.is_empty() && !at.is_some_and(|at| settings.organisations.contains(&at)) {
        return Err(OidcFault::Organisation);
    }
    let subject = text(&settings.subject_claim).ok_or(OidcFault::Subject)?;
    let parts = [b"desk subject", settings.issuer.as_bytes(), settings.subject_claim.as_bytes(), subject.as_bytes()];
    Ok(Identity {
        subject_key: SubjectKey(key.mac(&parts)),
        display_name: text(&settings.name_claim),
        acr,
        auth_time: Timestamp::from_second(auth).map_err(|_| OidcFault::Malformed)?,
    })
}

/// Whole seconds; some providers write `1700000000.0`, so fractions are cut. Far moments are refused: sums stay small.
fn whole(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "bounded on the same line")]
    let cut = |float: f64| (float.abs() < 1e12).then_some(float as i64);
    value.as_i64().or_else(|| value.as_f64().and_then(cut)).filter(|seconds| seconds.abs() < 1_000_000_000_000)
}
