//! Sealing a finished answer to its wave: one size for everybody, opened by nobody before the wave closes.
//!
//! A sealed box (NaCl, X25519, XSalsa20-Poly1305) of: what it is and for which wave, four bytes of length, the answers as
//! JSON, zeros up to the questionnaire's own room. Whoever has the database alone learns how many there are.

use domain::survey::answer::Answers;
use zeroize::Zeroizing;

use crate::contact::seal::{KeyPair, PublicKey, SealError, os_rng};

/// What stands first, inside.
const OF: &[u8] = b"lotsen answer 1\n";

/// Seals answers to a wave, in a given room.
///
/// # Errors
/// [`SealError::Malformed`] when they do not fit.
pub fn seal(to: &PublicKey, wave: &str, room: usize, answers: &Answers) -> Result<Vec<u8>, SealError> {
    let json = Zeroizing::new(serde_json::to_vec(answers).map_err(|_| SealError::Malformed)?);
    let before = OF.len() + wave.len();
    let mut plain = Zeroizing::new(vec![0; before + 4 + room]);
    let length = u32::try_from(json.len()).map_err(|_| SealError::Malformed)?;
    let parts: [(usize, &[u8]); 4] =
        [(0, OF), (OF.len(), wave.as_bytes()), (before, &length.to_be_bytes()), (before + 4, &json)];
    for (at, bytes) in parts {
        plain.get_mut(at..at + bytes.len()).ok_or(SealError::Malformed)?.copy_from_slice(bytes);
    }
    to.seal(&plain, &mut os_rng())
}

/// Opens what [`seal`] made for this wave.
///
/// # Errors
/// [`SealError`] when it is another wave's, or was changed.
pub fn open(pair: &KeyPair, wave: &str, sealed: &[u8]) -> Result<Answers, SealError> {
    let plain = pair.open(sealed)?;
    let rest =
        plain.strip_prefix(OF).and_then(|rest| rest.strip_prefix(wave.as_bytes())).ok_or(SealError::CannotOpen)?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(SealError::CannotOpen)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| SealError::CannotOpen)?;
    let json = rest.get(..length).ok_or(SealError::CannotOpen)?;
    serde_json::from_slice(json).map_err(|_| SealError::CannotOpen)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::survey::answer::{Answers, Place, Value};
    use domain::survey::questionnaire::Name;

    use super::{open, seal};
    use crate::contact::seal::{KeyPair, os_rng};

    fn said(text: &str) -> Answers {
        let place = Place::of(Name::parse("ord").unwrap());
        Answers(BTreeMap::from([(place, Value::Text(text.to_owned()))]))
    }

    #[test]
    fn it_opens_for_its_wave_alone_and_has_one_size() {
        let pair = KeyPair::generate(&mut os_rng());
        let sealed = |text: &str| seal(&pair.public(), "w", 512, &said(text)).unwrap();
        assert_eq!(open(&pair, "w", &sealed("hej")), Ok(said("hej")));
        assert_eq!(sealed("").len(), sealed(&"å".repeat(200)).len());
        assert!(open(&pair, "v", &sealed("hej")).is_err());
        assert!(open(&KeyPair::generate(&mut os_rng()), "w", &sealed("hej")).is_err());
        let mut changed = sealed("hej");
        changed[100] ^= 1;
        assert!(open(&pair, "w", &changed).is_err());
    }

    #[test]
    fn what_does_not_fit_is_not_cut() {
        let pair = KeyPair::generate(&mut os_rng());
        assert!(seal(&pair.public(), "w", 512, &said(&"å".repeat(300))).is_err());
    }
}
