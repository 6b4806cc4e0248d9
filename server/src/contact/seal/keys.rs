//! X25519 key pairs and NaCl's sealed box: anyone with the public key can seal, only the secret key opens.

use std::fmt;

use crypto_box::aead::rand_core::{CryptoRng as OldCryptoRng, Error as OldError, RngCore as OldRng};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::SealError;

/// What a sealed box adds: an ephemeral public key (32) and a tag (16).
pub(crate) const BOX_OVERHEAD: usize = 48;

/// A public key, 32 bytes (RFC 7748). Not secret, and yet not shown by `Debug`: it tells threads apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// From its 32 bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From a database column.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when it is not 32 bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, SealError> {
        bytes.try_into().map(Self).map_err(|_| SealError::Malformed)
    }

    /// Its 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals bytes to this key (libsodium's `crypto_box_seal`): 48 bytes longer than the plain ones.
    pub(crate) fn seal(&self, plain: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, SealError> {
        crypto_box::PublicKey::from(self.0).seal(&mut Old(rng), plain).map_err(|_| SealError::Malformed)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey(…)")
    }
}

/// A key pair. The secret half is wiped from memory on drop and shown nowhere.
pub struct KeyPair {
    secret: Zeroizing<[u8; 32]>,
    public: PublicKey,
}

impl KeyPair {
    /// A fresh pair.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        rng.fill_bytes(secret.as_mut());
        Self::from_secret(secret)
    }

    /// The pair of a secret key.
    pub fn from_secret(secret: Zeroizing<[u8; 32]>) -> Self {
        let public = PublicKey(*crypto_box::SecretKey::from(*secret).public_key().as_bytes());
        Self { secret, public }
    }

    /// The public half.
    pub const fn public(&self) -> PublicKey {
        self.public
    }

    /// A copy of the secret half, for whoever keeps an unlocked key through a session: in memory only, never stored.
    pub fn secret(&self) -> Zeroizing<[u8; 32]> {
        self.secret.clone()
    }

    /// The secret half, to be wrapped.
    pub(crate) fn secret_bytes(&self) -> &[u8; 32] {
        &self.secret
    }

    /// Opens a sealed box.
    pub(crate) fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        if sealed.len() < BOX_OVERHEAD {
            return Err(SealError::Malformed);
        }
        let secret = crypto_box::SecretKey::from(*self.secret);
        secret.unseal(sealed).map(Zeroizing::new).map_err(|_| SealError::CannotOpen)
    }

    /// Opens a sealed box whose plain bytes are a context and then `N` bytes; the context must be the expected one.
    /// A sealed box has no associated data, so this is what keeps a wrap from being moved.
    pub(crate) fn open_bound<const N: usize>(
        &self,
        sealed: &[u8],
        context: &[u8],
    ) -> Result<Zeroizing<[u8; N]>, SealError> {
        let plain = self.open(sealed)?;
        let rest = plain.strip_prefix(context).ok_or(SealError::CannotOpen)?;
        array(rest)
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyPair(…)")
    }
}

/// A context and then a secret, wiped after use.
pub(crate) fn bound(context: &[u8], secret: &[u8]) -> Zeroizing<Vec<u8>> {
    // Room for all at once: growing would leave a copy of the secret behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(context.len() + secret.len()));
    plain.extend_from_slice(context);
    plain.extend_from_slice(secret);
    plain
}

/// Opened bytes as a fixed number of them.
pub(crate) fn array<const N: usize>(bytes: &[u8]) -> Result<Zeroizing<[u8; N]>, SealError> {
    let mut out = Zeroizing::new([0; N]);
    if bytes.len() != N {
        return Err(SealError::CannotOpen);
    }
    out.copy_from_slice(bytes);
    Ok(out)
}

/// Today's generator in the shape of the one `crypto_box` 0.9 knows (`rand_core` 0.6).
struct Old<'a, R>(&'a mut R);

impl<R: CryptoRng> OldRng for Old<'_, R> {
    fn next_u32(&mut self) -> u32 {
        self.0.next_u32()
    }

    fn next_u64(&mut self) -> u64 {
        self.0.next_u64()
    }

    fn fill_bytes(&mut self, dest: &mut [u8]) {
        self.0.fill_bytes(dest);
    }

    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), OldError> {
        self.0.fill_bytes(dest);
        Ok(())
    }
}

impl<R: CryptoRng> OldCryptoRng for Old<'_, R> {}
