//! A thread's keys, and the wraps they lie in.
//!
//! A thread has two pairs. What is said between the child and the named person is sealed to *talk*; what staff write among
//! themselves is sealed to *notes*. The child's code opens talk and never notes. Staff and escrow hold both.
//!
//! Each wrap is bound to its thread, to both public keys and to its holder, so it opens nowhere else.

use std::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::canon::{Canon, HolderId, ThreadId};
use super::keys::{array, bound};
use super::{Direction, EscrowPublic, HalfOpened, KeyPair, PublicKey, SUITE, SealError, WrapKey, aead};

/// A thread's two public keys; stored in the clear, for everybody may seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThreadPublic {
    /// What the child may read is sealed to this.
    pub talk: PublicKey,
    /// What only staff may read is sealed to this.
    pub notes: PublicKey,
}

impl ThreadPublic {
    /// The key that a message of this direction is sealed to: the one place where that is decided.
    pub const fn key_for(&self, direction: Direction) -> PublicKey {
        if direction.hidden_from_child() { self.notes } else { self.talk }
    }
}

/// Somebody who opened a thread, and which messages they can read.
pub trait Reads {
    /// The pair that opens a message of this direction; none when it is not for them.
    fn pair_for(&self, direction: Direction) -> Option<&KeyPair>;
}

/// Both pairs, in the hands of staff (or, for a moment, of the server that makes the thread).
pub struct ThreadKeys {
    talk: KeyPair,
    notes: KeyPair,
}

/// The talk pair, in the hands of whoever has the code.
pub struct ChildKeys {
    talk: KeyPair,
    public: ThreadPublic,
}

impl ThreadKeys {
    /// A new thread's.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self { talk: KeyPair::generate(rng), notes: KeyPair::generate(rng) }
    }

    /// The public halves.
    pub const fn public(&self) -> ThreadPublic {
        ThreadPublic { talk: self.talk.public(), notes: self.notes.public() }
    }

    /// The talk key for the child's code, 73 bytes.
    ///
    /// # Errors
    /// None in practice.
    pub fn wrap_for_code(
        &self,
        thread: &ThreadId,
        key: &WrapKey,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, SealError> {
        wrap_talk(&self.talk, thread, &self.public(), key, rng)
    }

    /// Both keys for a staff member, 250 bytes. Also the handover: who has opened a thread wraps it for the next person,
    /// and nobody else can, the administrator included.
    ///
    /// # Errors
    /// None in practice.
    pub fn wrap_for_staff(
        &self,
        thread: &ThreadId,
        holder: &HolderId,
        to: &PublicKey,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, SealError> {
        let around = context(Kind::Staff, thread, &self.public(), holder.as_bytes());
        let sealed = to.seal(&bound(&around, self.secrets().as_slice()), rng)?;
        Ok([&[SUITE], sealed.as_slice()].concat())
    }

    /// Both keys for the two escrow holders together, 346 bytes.
    ///
    /// # Errors
    /// None in practice.
    pub fn wrap_for_escrow(
        &self,
        thread: &ThreadId,
        escrow: &EscrowPublic,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, SealError> {
        let around = context(Kind::Escrow, thread, &self.public(), &escrow.to_bytes());
        escrow.seal(&around, self.secrets().as_slice(), rng)
    }

    /// Opens a staff member's wrap. `public` is the thread row's: a row whose keys were exchanged does not open.
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] for another person, another thread or changed bytes.
    pub fn open_staff(
        wrap: &[u8],
        thread: &ThreadId,
        public: &ThreadPublic,
        holder: &HolderId,
        pair: &KeyPair,
    ) -> Result<Self, SealError> {
        let (suite, sealed) = wrap.split_first().ok_or(SealError::Malformed)?;
        if *suite != SUITE {
            return Err(SealError::Malformed);
        }
        let around = context(Kind::Staff, thread, public, holder.as_bytes());
        Self::from_secrets(&*pair.open_bound(sealed, &around)?, public)
    }

    /// Opens the escrow's wrap: the second holder's part, after [`HalfOpened::open_first`].
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] when either holder's key is another, or for another thread.
    pub fn open_escrow(
        half: &HalfOpened,
        thread: &ThreadId,
        public: &ThreadPublic,
        escrow: &EscrowPublic,
        second: &KeyPair,
    ) -> Result<Self, SealError> {
        let around = context(Kind::Escrow, thread, public, &escrow.to_bytes());
        Self::from_secrets(&*half.open_second(second, &around)?, public)
    }

    fn secrets(&self) -> Zeroizing<[u8; 64]> {
        let mut both = Zeroizing::new([0; 64]);
        both[..32].copy_from_slice(self.talk.secret_bytes());
        both[32..].copy_from_slice(self.notes.secret_bytes());
        both
    }

    fn from_secrets(both: &[u8; 64], public: &ThreadPublic) -> Result<Self, SealError> {
        let (talk, notes) = both.split_at(32);
        let keys = Self { talk: KeyPair::from_secret(array(talk)?), notes: KeyPair::from_secret(array(notes)?) };
        if keys.public() == *public { Ok(keys) } else { Err(SealError::CannotOpen) }
    }
}

impl ChildKeys {
    /// The thread's public halves, as they were when it was opened.
    pub const fn public(&self) -> ThreadPublic {
        self.public
    }

    /// Opens the code's wrap.
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] for another code, another thread, exchanged public keys or changed bytes.
    pub fn open_code(wrap: &[u8], thread: &ThreadId, public: &ThreadPublic, key: &WrapKey) -> Result<Self, SealError> {
        let (suite, sealed) = wrap.split_first().ok_or(SealError::Malformed)?;
        if *suite != SUITE || sealed.len() != aead::AEAD_OVERHEAD + 32 {
            return Err(SealError::Malformed);
        }
        let opened = aead::open(key.bytes(), &context(Kind::Code, thread, public, &[]), sealed)?;
        let talk = KeyPair::from_secret(array(&opened)?);
        if talk.public() == public.talk { Ok(Self { talk, public: *public }) } else { Err(SealError::CannotOpen) }
    }

    /// The same key for a new code; the old one dies when the row is replaced.
    ///
    /// # Errors
    /// None in practice.
    pub fn wrap_for_code(
        &self,
        thread: &ThreadId,
        key: &WrapKey,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, SealError> {
        wrap_talk(&self.talk, thread, &self.public, key, rng)
    }
}

impl Reads for ThreadKeys {
    fn pair_for(&self, direction: Direction) -> Option<&KeyPair> {
        Some(if direction.hidden_from_child() { &self.notes } else { &self.talk })
    }
}

impl Reads for ChildKeys {
    fn pair_for(&self, direction: Direction) -> Option<&KeyPair> {
        (!direction.hidden_from_child()).then_some(&self.talk)
    }
}

impl fmt::Debug for ThreadKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ThreadKeys(…)")
    }
}

impl fmt::Debug for ChildKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChildKeys(…)")
    }
}

/// For whom a wrap is.
#[derive(Clone, Copy)]
enum Kind {
    Code = 1,
    Staff = 2,
    Escrow = 3,
}

fn context(kind: Kind, thread: &ThreadId, public: &ThreadPublic, holder: &[u8]) -> Vec<u8> {
    let kind = [kind as u8];
    let start = Canon::new("lotsen wrap").field(&kind).field(thread.as_bytes());
    start.field(public.talk.as_bytes()).field(public.notes.as_bytes()).field(holder).done()
}

fn wrap_talk(
    talk: &KeyPair,
    thread: &ThreadId,
    public: &ThreadPublic,
    key: &WrapKey,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let sealed = aead::close(key.bytes(), &context(Kind::Code, thread, public, &[]), talk.secret_bytes(), rng)?;
    Ok([&[SUITE], sealed.as_slice()].concat())
}
