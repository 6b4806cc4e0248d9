//! What is kept while somebody is at the provider, and what the browser brings back.

use std::fmt;

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A sign-in that has gone to the provider. The server keeps it in memory under the hash of a cookie's token
/// ([`crate::desk::underway`]) until the browser comes back; [`super::Oidc::finish`] takes it by value, so it is used once.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Pending {
    pub(super) issuer: String,
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) verifier: String,
    /// Milliseconds since 1970 UTC.
    pub(super) began: i64,
}

impl fmt::Debug for Pending {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pending(…)")
    }
}

/// What the browser brings back in the query of the redirect address. Parameters that come twice must be refused before,
/// as `axum::extract::Query` does.
#[derive(Default, Deserialize)]
pub struct Callback {
    /// The code.
    pub code: Option<String>,
    /// Our state.
    pub state: Option<String>,
    /// The issuer (RFC 9207).
    pub iss: Option<String>,
    /// An error instead of a code. Its description is not even read.
    pub error: Option<String>,
}

impl fmt::Debug for Callback {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Callback(…)")
    }
}
