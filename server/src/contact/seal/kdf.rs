//! Keys from what a person remembers (Argon2id, RFC 9106) and keys from keys (HKDF-SHA256, RFC 5869).

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::SealError;

/// What one try costs a guesser, and us. One lane always: our parallel runs are other people's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory: u32,
    passes: u32,
}

impl Cost {
    /// The product's: 64 MiB and three passes, RFC 9106's second recommended choice with one lane for four; about 0.15 s
    /// on one core. With 66 random bits a guesser of one thread's code needs some 10¹¹ years of one core.
    pub const PRODUCT: Self = Self { memory: 64 * 1024, passes: 3 };
    /// The dearest that is ever run, so that a changed row cannot empty the memory.
    const MOST: Self = Self { memory: 256 * 1024, passes: 16 };

    /// Another cost: `memory` in KiB from 8 to 262,144 (256 MiB), `passes` from 1 to 16.
    ///
    /// # Errors
    /// [`SealError::Malformed`] outside these limits.
    pub const fn new(memory: u32, passes: u32) -> Result<Self, SealError> {
        if memory < 8 || memory > Self::MOST.memory || passes < 1 || passes > Self::MOST.passes {
            return Err(SealError::Malformed);
        }
        Ok(Self { memory, passes })
    }

    /// The parameters of this cost, for what is stretched elsewhere.
    pub(crate) fn params(self) -> Result<Params, SealError> {
        Params::new(self.memory, self.passes, 1, Some(32)).map_err(|_| SealError::Malformed)
    }

    /// As it stands in a blob: memory in KiB, passes (both 32 bits, big endian), lanes (one byte, always 1).
    pub(crate) fn to_bytes(self) -> [u8; 9] {
        let mut bytes = [0; 9];
        bytes[..4].copy_from_slice(&self.memory.to_be_bytes());
        bytes[4..8].copy_from_slice(&self.passes.to_be_bytes());
        bytes[8] = 1;
        bytes
    }

    /// Reads [`Self::to_bytes`].
    pub(crate) fn from_bytes(bytes: [u8; 9]) -> Result<Self, SealError> {
        let [m0, m1, m2, m3, t0, t1, t2, t3, lanes] = bytes;
        if lanes != 1 {
            return Err(SealError::Malformed);
        }
        Self::new(u32::from_be_bytes([m0, m1, m2, m3]), u32::from_be_bytes([t0, t1, t2, t3]))
    }
}

/// Sixteen random bytes, one set a thread or a phrase: a guess then tests one thread and not all of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt([u8; 16]);

impl Salt {
    /// A fresh one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// From its sixteen bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// From a database column.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when it is not sixteen bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, SealError> {
        bytes.try_into().map(Self).map_err(|_| SealError::Malformed)
    }

    /// Its sixteen bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

/// Argon2id, version 0x13, 32 bytes out. Slow on purpose: call it behind a [`super::Gate`].
pub(crate) fn stretch(secret: &[u8], salt: &Salt, cost: Cost) -> Result<Zeroizing<[u8; 32]>, SealError> {
    let params = cost.params()?;
    // The memory is our own, for two reasons: the key can be worked out from its last block, and the crate gives its own
    // back unwiped; and a lack of memory becomes an answer instead of the end of the program.
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| SealError::Busy)?;
    memory.resize(params.block_count(), Block::new());
    let mut memory = Wiped(memory);
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret, &salt.0, key.as_mut(), memory.0.as_mut_slice())
        .map_err(|_| SealError::Malformed)?;
    Ok(key)
}

/// Argon2's memory, wiped on drop. `Zeroizing<Vec<_>>` would wipe it a second time byte by byte, which can be felt.
struct Wiped(Vec<Block>);

impl Drop for Wiped {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

/// One key out of another for one purpose: HKDF-SHA256 without salt, the label as `info`.
pub(crate) fn expand(key: &[u8; 32], label: &str) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    // Only more than 255 blocks can fail; one is asked for. All zeros would be caught by the vectors.
    let made = Hkdf::<Sha256>::new(None, key).expand(label.as_bytes(), out.as_mut());
    debug_assert!(made.is_ok(), "32 bytes are one block");
    out
}
