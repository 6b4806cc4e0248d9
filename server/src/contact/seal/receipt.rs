//! The child's code as keys: one to be recognised by, one that opens the thread.
//!
//! The server stores the salt and the verifier. The verifier is a hash of `auth`, not `auth` itself, so whoever reads the
//! database cannot sign in with what lies there; and the wrap key comes from the same stretching by another label, so
//! being recognised and opening cost one Argon2 run together (two would double the queue).

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::kdf::{expand, stretch};
use super::{Cost, Salt, SealError};

/// What the database keeps to recognise a code: SHA-256 of `auth`, 32 bytes.
#[derive(Clone, Copy)]
pub struct Verifier([u8; 32]);

impl Verifier {
    /// From a database column.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when it is not 32 bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, SealError> {
        bytes.try_into().map(Self).map_err(|_| SealError::Malformed)
    }

    /// Its 32 bytes, to be stored.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether two are the same, in a time that does not tell where they differ.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier(…)")
    }
}

/// The key a thread's talk is wrapped under for its code. Wiped on drop.
pub struct WrapKey(Zeroizing<[u8; 32]>);

impl WrapKey {
    /// For [`super::ThreadKeys::wrap_for_code`] and its opening.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for WrapKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrapKey(…)")
    }
}

/// What comes out of a code and a thread's salt.
#[derive(Debug)]
pub struct ReceiptKeys {
    /// Compared with the stored one.
    pub verifier: Verifier,
    /// Opens the thread.
    pub wrap: WrapKey,
}

impl ReceiptKeys {
    /// Stretches the 66 secret bits of a code (nine bytes, right-aligned, big endian) with the thread's salt.
    ///
    /// Slow on purpose: call it behind a [`super::Gate`]. For an unknown locator call it all the same, with
    /// [`super::ServerKeys::salt_for_unknown`], and compare with a verifier of zeros: then the answer takes as long.
    ///
    /// # Errors
    /// [`SealError::Busy`] when there is no memory.
    pub fn derive(secret: &[u8; 9], salt: &Salt, cost: Cost) -> Result<Self, SealError> {
        let key = stretch(secret, salt, cost)?;
        let auth = expand(&key, "lotsen 1 receipt auth");
        let wrap = WrapKey(expand(&key, "lotsen 1 receipt wrap"));
        Ok(Self { verifier: Verifier(Sha256::digest(auth.as_slice()).into()), wrap })
    }
}
