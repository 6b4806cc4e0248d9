//! A secret key locked under a phrase: a staff member's in the database, an escrow holder's in a file.

use std::fmt;

use rand_core::CryptoRng;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::canon::Canon;
use super::kdf::{expand, stretch};
use super::keys::array;
use super::{Cost, SUITE, Salt, SealError, aead};

/// Bytes before the sealed part: suite (1), cost (9), salt (16).
const HEAD: usize = 26;
const LABEL: &str = "lotsen 1 lock";

/// An unlock phrase: NFKC, so that the same å opens on every keyboard. Wiped on drop.
pub struct Phrase(Zeroizing<String>);

impl Phrase {
    /// Fewest characters. NIST SP 800-63B-4 asks for fifteen where a phrase stands alone; ours never does (sign-in comes first).
    pub const SHORTEST: usize = 12;
    /// Most bytes as typed: bounds the work, and is far above what anybody types.
    pub const LONGEST: usize = 1024;

    /// Takes a phrase as typed. Spaces at the ends are left out: they come from pasting.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when it is too short or too long.
    pub fn parse(typed: &str) -> Result<Self, SealError> {
        if typed.len() > Self::LONGEST {
            return Err(SealError::Malformed);
        }
        // NFKC makes at most eighteen times as many bytes; with the room reserved, no copy stays behind from growing.
        let mut phrase = Zeroizing::new(String::with_capacity(typed.len() * 18));
        phrase.extend(typed.trim().nfkc());
        if phrase.chars().count() < Self::SHORTEST { Err(SealError::Malformed) } else { Ok(Self(phrase)) }
    }

    /// Whether two typed phrases are the same one, on whatever keyboards.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phrase(…)")
    }
}

/// Locks 32 secret bytes: `suite ‖ cost ‖ salt ‖ nonce ‖ ciphertext`, 98 bytes. The head and the context are bound.
pub(crate) fn close(
    secret: &[u8; 32],
    phrase: &Phrase,
    cost: Cost,
    context: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let salt = Salt::random(rng);
    let mut blob = vec![SUITE];
    blob.extend_from_slice(&cost.to_bytes());
    blob.extend_from_slice(salt.as_bytes());
    let key = expand(&*stretch(phrase.0.as_bytes(), &salt, cost)?, LABEL);
    let sealed = aead::close(&key, &aad(&blob, context), secret, rng)?;
    blob.extend_from_slice(&sealed);
    Ok(blob)
}

/// Opens [`close`].
pub(crate) fn open(blob: &[u8], phrase: &Phrase, context: &[u8]) -> Result<Zeroizing<[u8; 32]>, SealError> {
    if blob.len() != HEAD + aead::AEAD_OVERHEAD + 32 || blob.first() != Some(&SUITE) {
        return Err(SealError::Malformed);
    }
    let (head, sealed) = blob.split_at(HEAD);
    let cost: [u8; 9] = head.get(1..10).and_then(|part| part.try_into().ok()).ok_or(SealError::Malformed)?;
    let salt = Salt::parse(head.get(10..).ok_or(SealError::Malformed)?)?;
    let key = expand(&*stretch(phrase.0.as_bytes(), &salt, Cost::from_bytes(cost)?)?, LABEL);
    array(&aead::open(&key, &aad(head, context), sealed)?)
}

fn aad(head: &[u8], context: &[u8]) -> Vec<u8> {
    Canon::new("lotsen lock").field(head).field(context).done()
}
