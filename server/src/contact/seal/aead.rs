//! XChaCha20-Poly1305 with a random nonce in front: 24 bytes of nonce are enough never to meet twice by chance.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::SealError;

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;
/// What sealing adds: the nonce (24) and the tag (16).
pub(crate) const AEAD_OVERHEAD: usize = NONCE + 16;

/// `nonce ‖ ciphertext ‖ tag`, bound to `aad`.
pub(crate) fn close(key: &[u8; 32], aad: &[u8], plain: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, SealError> {
    let mut nonce = [0; NONCE];
    rng.fill_bytes(&mut nonce);
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad }).map_err(|_| SealError::Malformed)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// The plain bytes of [`close`].
pub(crate) fn open(key: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>().ok_or(SealError::Malformed)?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    cipher
        .decrypt(&XNonce::from(*nonce), Payload { msg: body, aad })
        .map(Zeroizing::new)
        .map_err(|_| SealError::CannotOpen)
}
