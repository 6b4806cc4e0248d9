//! The library's check of an ID token, with our clock, our list of algorithms and our words for what is wrong.

use chrono::DateTime;
use jiff::Timestamp;
use openidconnect::core::{CoreIdToken, CoreIdTokenVerifier, CoreJwsSigningAlgorithm};
use openidconnect::{ClaimsVerificationError, Nonce, SignatureVerificationError};

use super::claims::SKEW;
use super::{Algorithm, Client, OidcFault};

/// What the library says about a token.
pub(super) enum Unverified {
    /// Signed with a key that was not there when we last looked.
    Key,
    /// Refused.
    Fault(OidcFault),
}

impl From<Unverified> for OidcFault {
    fn from(unverified: Unverified) -> Self {
        match unverified {
            Unverified::Key => Self::Signature,
            Unverified::Fault(fault) => fault,
        }
    }
}

impl From<ClaimsVerificationError> for Unverified {
    fn from(error: ClaimsVerificationError) -> Self {
        use SignatureVerificationError as Signed;
        Self::Fault(match error {
            ClaimsVerificationError::SignatureVerification(Signed::NoMatchingKey) => return Self::Key,
            ClaimsVerificationError::SignatureVerification(
                Signed::DisallowedAlg(_) | Signed::UnsupportedAlg(_) | Signed::NoSignature,
            )
            | ClaimsVerificationError::Unsupported(_) => OidcFault::Algorithm,
            ClaimsVerificationError::SignatureVerification(_) => OidcFault::Signature,
            ClaimsVerificationError::Expired(_) => OidcFault::Expired,
            ClaimsVerificationError::InvalidAudience(_) => OidcFault::Audience,
            ClaimsVerificationError::InvalidIssuer(_) => OidcFault::Issuer,
            ClaimsVerificationError::InvalidNonce(_) => OidcFault::Nonce,
            _ => OidcFault::Malformed,
        })
    }
}

/// The library's verifier with our clock, and only algorithms with a public key: a token signed with a shared secret
/// could be made by whoever holds it.
pub(super) fn verifier<'a>(client: &'a Client, algorithms: &[Algorithm], now: Timestamp) -> CoreIdTokenVerifier<'a> {
    let moment = DateTime::from_timestamp(now.as_second() - SKEW, 0).unwrap_or(DateTime::UNIX_EPOCH);
    client
        .id_token_verifier()
        .set_allowed_algs(algorithms.iter().map(|algorithm| match algorithm {
            Algorithm::Rs256 => CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
            Algorithm::Ps256 => CoreJwsSigningAlgorithm::RsaSsaPssSha256,
            Algorithm::Es256 => CoreJwsSigningAlgorithm::EcdsaP256Sha256,
            Algorithm::Es384 => CoreJwsSigningAlgorithm::EcdsaP384Sha384,
            Algorithm::EdDsa => CoreJwsSigningAlgorithm::EdDsa,
        }))
        .set_time_fn(move || moment)
}

/// Whether a token is the provider's, for us, in time and the answer to this sign-in.
pub(super) fn verify(
    client: &Client,
    token: &CoreIdToken,
    nonce: &Nonce,
    algorithms: &[Algorithm],
    now: Timestamp,
) -> Result<(), Unverified> {
    token.claims(&verifier(client, algorithms, now), nonce).map(|_| ()).map_err(Unverified::from)
}
