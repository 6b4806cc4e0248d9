//! Sealing: what a child and their named person write to each other lies in the database as sealed bytes only.
//!
//! A stolen database or backup must give no text, no name and no code. So every thread has keys of its own, and they lie
//! wrapped for those who may open them: the code a child holds, each named person, and two escrow holders together (an
//! authority may not lose what has come in, TF chapter 2). `FORMAT.md` beside this file gives every byte, exact enough
//! that another program opens a message from the database and a code; `vectors.json` and `verify.py` prove it.
//!
//! No primitive is made here: sealed boxes are NaCl's (`crypto_box`), bodies XChaCha20-Poly1305, phrases Argon2id (RFC 9106),
//! keys from keys HKDF-SHA256 (RFC 5869). A suite byte stands first in each blob, so that a later suite can stand beside it.

mod aead;
mod backup;
mod canon;
mod escrow;
mod gate;
mod kdf;
mod keys;
mod lanes;
mod lock;
mod message;
mod receipt;
mod server_key;
mod staff;
mod thread;

#[cfg(test)]
mod tests;

pub use backup::{Opened, Sealing, open_backup};
pub use canon::{HolderId, TenantId, ThreadId};
pub use escrow::{EscrowPublic, HalfOpened, HolderFile, HolderSeat};
pub use gate::Gate;
pub use kdf::{Cost, Salt};
pub use keys::{KeyPair, PublicKey};
pub use lanes::Limits;
pub use lock::Phrase;
pub use message::{Direction, Place, SealedBy, TEXT_MAX, sealed_length};
pub use receipt::{ReceiptKeys, Verifier, WrapKey};
pub use server_key::ServerKeys;
pub use staff::{NewStaff, StaffKeys};
pub use thread::{ChildKeys, Reads, ThreadKeys, ThreadPublic};

use getrandom::SysRng;
use rand_core::UnwrapErr;

/// The only suite so far: X25519 sealed boxes, XChaCha20-Poly1305, Argon2id, HKDF-SHA256.
pub(crate) const SUITE: u8 = 1;

/// Why something stays shut. No variant carries content: an error may reach a log, and a secret must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Wrong key, code, phrase or place, or bytes that were changed. Which one is not told: it would help a guesser.
    #[error("cannot be opened")]
    CannotOpen,
    /// Not a blob of this format, or a value outside its limits.
    #[error("not in the format")]
    Malformed,
    /// No room in the queue or no memory; try again in a little while.
    #[error("busy")]
    Busy,
    /// The server's keys cannot be used.
    #[error("server keys: {0}")]
    Keys(#[from] KeysFault),
}

/// What is wrong with the server's key folder. Says what to mend; the caller knows the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeysFault {
    /// A backup of the data would carry the keys with it.
    #[error("the keys folder lies inside the data folder (or is it); set LOTSEN_KEYS to a folder apart from the data")]
    InsideData,
    /// Not a folder, or it cannot be made, read or written.
    #[error("the keys folder cannot be read or written by this user")]
    Unusable,
    /// Others than the owner may read it.
    #[error("the keys folder or file may be read by others; chmod 700 the folder and 600 the file")]
    Open,
    /// A cut or foreign file; it is never overwritten, for that would make old salts and hashes worthless.
    #[error("the key file does not hold 32 bytes; put back the one from the backup")]
    WrongSize,
}

/// The operating system's randomness, for every call here that takes a generator.
///
/// It panics when the system has none: better that one request dies than that one message is sealed with guessable keys.
pub fn os_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
