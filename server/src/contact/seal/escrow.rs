//! The two-person escrow: a box in a box, so that nobody opens alone and the loss of a person loses no thread.
//!
//! Two nested sealed boxes and not Shamir's sharing: with two of two it is the same promise from the primitive we already
//! have. The price is said openly: if either holder's key is lost, the escrow is lost, so each keeps a copy in a safe.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::canon::Canon;
use super::keys::{BOX_OVERHEAD, bound};
use super::lock::{self, Phrase};
use super::{Cost, KeyPair, PublicKey, SUITE, SealError};

/// The public keys of the two holders, first and second. The order matters: the first opens the outer box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EscrowPublic {
    /// Opens the outer box.
    pub first: PublicKey,
    /// Opens the inner one.
    pub second: PublicKey,
}

impl EscrowPublic {
    /// Two different keys: one person holding both would be no two-person escrow.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when they are the same.
    pub fn new(first: PublicKey, second: PublicKey) -> Result<Self, SealError> {
        if first == second { Err(SealError::Malformed) } else { Ok(Self { first, second }) }
    }

    /// Both keys, as the holder field of a context.
    pub(crate) fn to_bytes(self) -> [u8; 64] {
        let mut bytes = [0; 64];
        bytes[..32].copy_from_slice(self.first.as_bytes());
        bytes[32..].copy_from_slice(self.second.as_bytes());
        bytes
    }

    /// `suite ‖ Seal(first, Seal(second, context ‖ secret))`.
    pub(crate) fn seal(&self, context: &[u8], secret: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, SealError> {
        let inner = self.second.seal(&bound(context, secret), rng)?;
        let outer = self.first.seal(&inner, rng)?;
        Ok([&[SUITE], outer.as_slice()].concat())
    }
}

/// A box the first holder has opened: still sealed to the second, so it may be carried to them by any way.
#[derive(Clone, PartialEq, Eq)]
pub struct HalfOpened(Vec<u8>);

impl HalfOpened {
    /// The first holder's part. They see nothing: what comes out is the inner box.
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] with another key; [`SealError::Malformed`] for other bytes.
    pub fn open_first(blob: &[u8], first: &KeyPair) -> Result<Self, SealError> {
        let (suite, outer) = blob.split_first().ok_or(SealError::Malformed)?;
        if *suite != SUITE || outer.len() < 2 * BOX_OVERHEAD {
            return Err(SealError::Malformed);
        }
        Ok(Self(first.open(outer)?.to_vec()))
    }

    /// The inner box, to be carried.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// An inner box that was carried.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The second holder's part.
    pub(crate) fn open_second<const N: usize>(
        &self,
        second: &KeyPair,
        context: &[u8],
    ) -> Result<Zeroizing<[u8; N]>, SealError> {
        second.open_bound(&self.0, context)
    }
}

impl fmt::Debug for HalfOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HalfOpened(…)")
    }
}

/// Which of the two a key file belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderSeat {
    /// Opens the outer box.
    First,
    /// Opens the inner box.
    Second,
}

impl HolderSeat {
    /// The stable name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }
}

/// An escrow holder's key file: four lines of text, kept offline. The secret key in it is locked under a phrase.
#[derive(Clone, PartialEq, Eq)]
pub struct HolderFile {
    /// Which of the two.
    pub seat: HolderSeat,
    /// The public half, to be given to the server.
    pub public: PublicKey,
    locked: Vec<u8>,
}

/// The first line of the file.
const FIRST_LINE: &str = "lotsen escrow key 1";

impl HolderFile {
    /// A new holder's pair and file.
    ///
    /// # Errors
    /// [`SealError::Busy`] when there is no memory.
    pub fn create(seat: HolderSeat, phrase: &Phrase, cost: Cost, rng: &mut impl CryptoRng) -> Result<Self, SealError> {
        let pair = KeyPair::generate(rng);
        let locked = lock::close(pair.secret_bytes(), phrase, cost, &context(seat, &pair.public()), rng)?;
        Ok(Self { seat, public: pair.public(), locked })
    }

    /// The pair, by its phrase.
    ///
    /// # Errors
    /// [`SealError::CannotOpen`] with another phrase or a changed file.
    pub fn unlock(&self, phrase: &Phrase) -> Result<KeyPair, SealError> {
        let pair = KeyPair::from_secret(lock::open(&self.locked, phrase, &context(self.seat, &self.public))?);
        if pair.public() == self.public { Ok(pair) } else { Err(SealError::CannotOpen) }
    }
}

fn context(seat: HolderSeat, public: &PublicKey) -> Vec<u8> {
    Canon::new("lotsen escrow key").field(seat.as_str().as_bytes()).field(public.as_bytes()).done()
}

impl fmt::Display for HolderFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (public, locked) = (STANDARD.encode(self.public.as_bytes()), STANDARD.encode(&self.locked));
        writeln!(f, "{FIRST_LINE}\nholder: {}\npublic: {public}\nlocked: {locked}", self.seat.as_str())
    }
}

impl FromStr for HolderFile {
    type Err = SealError;

    /// Reads what `Display` wrote; only the line ends may differ.
    fn from_str(text: &str) -> Result<Self, SealError> {
        let mut lines = text.lines();
        let mut line = |start: &str| lines.next().and_then(|line| line.strip_prefix(start)).ok_or(SealError::Malformed);
        if !line(FIRST_LINE)?.is_empty() {
            return Err(SealError::Malformed);
        }
        let seat = match line("holder: ")? {
            "first" => HolderSeat::First,
            "second" => HolderSeat::Second,
            _ => return Err(SealError::Malformed),
        };
        let public = STANDARD.decode(line("public: ")?).map_err(|_| SealError::Malformed)?;
        let locked = STANDARD.decode(line("locked: ")?).map_err(|_| SealError::Malformed)?;
        if lines.next().is_some() {
            return Err(SealError::Malformed);
        }
        Ok(Self { seat, public: PublicKey::parse(&public)?, locked })
    }
}

impl fmt::Debug for HolderFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HolderFile").field("seat", &self.seat).finish_non_exhaustive()
    }
}
