//! Secrets of the desk: passphrases, time-based codes and the key of who is who, none of which is stored as it is.

mod key;
mod passphrase;
mod totp;

#[cfg(test)]
mod tests;

pub use key::SubjectsKey;
pub use passphrase::{LONGEST, Passphrase, SHORTEST, StoredPassphrase, Weak};
pub use totp::TotpSecret;

/// A stored secret, or a setting of its cost, is not as this program writes it. Never says what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a stored secret is not as it should be")]
pub struct Malformed;
