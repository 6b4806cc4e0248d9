//! A staff member's key pair: locked under their own phrase, and wrapped for the two-person escrow.
//!
//! Signing in proves who somebody is; the phrase opens what is theirs. So an administrator who can sign anybody in still
//! reads nothing.

use rand_core::CryptoRng;

use super::canon::{Canon, HolderId};
use super::lock::{self, Phrase};
use super::{Cost, EscrowPublic, HalfOpened, KeyPair, PublicKey, SealError};

/// What the database keeps of a staff member's keys.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffKeys {
    /// Whose.
    pub holder: HolderId,
    /// Thread keys are sealed to this one.
    pub public: PublicKey,
    /// The secret key under the phrase, 98 bytes.
    pub locked: Vec<u8>,
    /// The secret key for the escrow, 283 bytes.
    pub escrow: Vec<u8>,
}

/// A new staff member's keys: what to store, and the pair for the session that made them.
#[derive(Debug)]
pub struct NewStaff {
    /// To be stored.
    pub keys: StaffKeys,
    /// Open already.
    pub pair: KeyPair,
}

impl StaffKeys {
    /// A fresh pair, locked and wrapped. Runs Argon2: behind a [`super::Gate`].
    ///
    /// # Errors
    /// [`SealError::Busy`] when there is no memory.
    pub fn create(
        holder: HolderId,
        phrase: &Phrase,
        cost: Cost,
        escrow: &EscrowPublic,
        rng: &mut impl CryptoRng,
    ) -> Result<NewStaff, SealError> {
        let pair = KeyPair::generate(rng);
        let public = pair.public();
        let locked =
            lock::close(pair.secret_bytes(), phrase, cost, &context(Kind::Phrase, &holder, &public, &[]), rng)?;
        let around = context(Kind::Escrow, &holder, &public, &escrow.to_bytes());
        let wrapped = escrow.seal(&around, pair.secret_bytes(), rng)?;
        Ok(NewStaff { keys: Self { holder, public, locked, escrow: wrapped }, pair })
    }

    /// The pair, by its phrase. Runs Argon2: behind a [`super::Gate`].
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] with another phrase, or when the row is another person's or was changed.
    pub fn unlock(&self, phrase: &Phrase) -> Result<KeyPair, SealError> {
        let around = context(Kind::Phrase, &self.holder, &self.public, &[]);
        self.own(KeyPair::from_secret(lock::open(&self.locked, phrase, &around)?))
    }

    /// The same keys under a new phrase; the old one opens nothing that is stored from then on.
    /// Needs the open pair, so nobody else can do it.
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] when the pair is not this person's.
    pub fn change_phrase(
        &self,
        pair: &KeyPair,
        phrase: &Phrase,
        cost: Cost,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, SealError> {
        if pair.public() != self.public {
            return Err(SealError::CannotOpen);
        }
        let around = context(Kind::Phrase, &self.holder, &self.public, &[]);
        Ok(Self { locked: lock::close(pair.secret_bytes(), phrase, cost, &around, rng)?, ..self.clone() })
    }

    /// The pair, by both escrow holders, when a phrase is forgotten: then [`Self::change_phrase`] sets a new one.
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] when either holder's key is another.
    pub fn open_by_escrow(
        &self,
        half: &HalfOpened,
        second: &KeyPair,
        escrow: &EscrowPublic,
    ) -> Result<KeyPair, SealError> {
        let around = context(Kind::Escrow, &self.holder, &self.public, &escrow.to_bytes());
        self.own(KeyPair::from_secret(half.open_second(second, &around)?))
    }

    /// A pair only when it is the one of the stored public key.
    fn own(&self, pair: KeyPair) -> Result<KeyPair, SealError> {
        if pair.public() == self.public { Ok(pair) } else { Err(SealError::CannotOpen) }
    }
}

impl std::fmt::Debug for StaffKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StaffKeys(…)")
    }
}

/// Under what a secret key lies.
#[derive(Clone, Copy)]
enum Kind {
    Phrase = 1,
    Escrow = 2,
}

fn context(kind: Kind, holder: &HolderId, public: &PublicKey, escrow: &[u8]) -> Vec<u8> {
    let kind = [kind as u8];
    let start = Canon::new("lotsen staff key").field(&kind).field(holder.as_bytes());
    start.field(public.as_bytes()).field(escrow).done()
}
