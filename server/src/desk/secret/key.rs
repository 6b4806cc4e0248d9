//! The key under which it is kept whom an OpenID provider vouched for.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::contact::seal::ServerKeys;

/// Made from the server's key. Lost with it: then nobody who signs in at a provider is known again.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SubjectsKey([u8; 32]);

impl SubjectsKey {
    /// The one of this server.
    #[must_use]
    pub fn of(keys: &ServerKeys) -> Self {
        Self(*keys.subjects())
    }

    /// HMAC-SHA256 over parts, each with its length in front (8 bytes, big endian), so that no two lists of parts give
    /// the same bytes. The first part says what for.
    pub(in crate::desk) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        // One full block, so that the key is known to fit: HMAC fills with zeros up to it anyway.
        let mut block = [0; 64];
        block[..32].copy_from_slice(&self.0);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        block.zeroize();
        for part in parts {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for SubjectsKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SubjectsKey(…)")
    }
}
