//! A sealed message: text of a hidden length, bound to its place in its thread.
//!
//! Anybody with the thread's public key can seal (the server, later the browser itself); only those who opened the thread
//! can read. The text is padded inside the cipher to one of five sizes, so a row tells "short" or "long" and no more.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::aead::{self, AEAD_OVERHEAD};
use super::canon::{Canon, TenantId, ThreadId};
use super::keys::{BOX_OVERHEAD, array};
use super::{PublicKey, Reads, SUITE, SealError, ThreadPublic};

/// How many bytes of text a message of each size holds. A text of exactly 16 KiB, the longest a form takes, fits in the
/// fourth: the length prefix stands outside the count. The fifth is for text with staff's own headings around it.
const BUCKETS: [usize; 5] = [256, 1024, 4 * 1024, 16 * 1024, 64 * 1024];
/// The longest text that can be sealed, in bytes of UTF-8.
pub const TEXT_MAX: usize = 64 * 1024;
/// Bytes of the length in front of the text, inside the cipher.
const PREFIX: usize = 4;
/// A content key sealed to the thread.
const SEALED_KEY: usize = 32 + BOX_OVERHEAD;
/// Suite (1), sealed content key (80), nonce and tag (40).
const OVERHEAD: usize = 1 + SEALED_KEY + AEAD_OVERHEAD;

/// Who wrote to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The child or the guardian, to the named person.
    Child = 1,
    /// The named person, to the child or the guardian.
    Staff = 2,
    /// Staff among themselves; never to be read with the code.
    Note = 3,
    /// The portal, to both: "Anna har lämnat över till Omar".
    System = 4,
}

impl Direction {
    /// Whether it is sealed to the notes key, which no code opens.
    pub const fn hidden_from_child(self) -> bool {
        matches!(self, Self::Note)
    }
}

/// Where a message was sealed; staff see how many were sealed before they left the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SealedBy {
    /// By this server, from a form.
    Server = 1,
    /// In the browser.
    Client = 2,
}

/// A message's place: all of it is bound, so a row that is moved or relabelled does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The organisation.
    pub tenant: TenantId,
    /// The thread.
    pub thread: ThreadId,
    /// Which message of the thread, counted from 1 across all directions.
    pub number: u32,
    /// Who to whom.
    pub direction: Direction,
    /// Which version of the words before writing was shown ("contact-before 3", or its hash); empty for staff.
    pub text_version: &'a str,
    /// Where it was sealed.
    pub sealed_by: SealedBy,
}

impl Place<'_> {
    /// The associated data: the place and the key it is sealed to.
    fn aad(&self, to: &PublicKey) -> Vec<u8> {
        Canon::new("lotsen message")
            .field(self.tenant.as_bytes())
            .field(self.thread.as_bytes())
            .field(&self.number.to_be_bytes())
            .field(&[self.direction as u8])
            .field(self.text_version.as_bytes())
            .field(&[self.sealed_by as u8])
            .field(to.as_bytes())
            .done()
    }

    /// Seals a text to the thread. Which of its keys follows from the direction, so a note cannot go to the wrong one.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when the text is longer than [`TEXT_MAX`].
    pub fn seal(&self, text: &str, public: &ThreadPublic, rng: &mut impl CryptoRng) -> Result<Vec<u8>, SealError> {
        let to = public.key_for(self.direction);
        let mut padded = Zeroizing::new(vec![0; PREFIX + bucket(text.len()).ok_or(SealError::Malformed)?]);
        let length = u32::try_from(text.len()).map_err(|_| SealError::Malformed)?;
        let (prefix, room) = padded.split_at_mut(PREFIX);
        prefix.copy_from_slice(&length.to_be_bytes());
        room.get_mut(..text.len()).ok_or(SealError::Malformed)?.copy_from_slice(text.as_bytes());
        let mut key = Zeroizing::new([0; 32]);
        rng.fill_bytes(key.as_mut());
        let sealed_key = to.seal(key.as_slice(), rng)?;
        let body = aead::close(&key, &self.aad(&to), &padded, rng)?;
        Ok([&[SUITE], sealed_key.as_slice(), &body].concat())
    }

    /// Opens a message of this place.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when the length or suite is none of ours; [`SealError::CannotOpen`] when the reader may not
    /// read this direction, the place is another, or a byte was changed.
    pub fn open(&self, sealed: &[u8], reader: &impl Reads) -> Result<Zeroizing<String>, SealError> {
        let size = sealed.len().checked_sub(OVERHEAD + PREFIX).ok_or(SealError::Malformed)?;
        if !BUCKETS.contains(&size) || sealed.first() != Some(&SUITE) {
            return Err(SealError::Malformed);
        }
        let pair = reader.pair_for(self.direction).ok_or(SealError::CannotOpen)?;
        let (sealed_key, body) = sealed.split_at(1 + SEALED_KEY);
        let key = array(&pair.open(sealed_key.get(1..).ok_or(SealError::Malformed)?)?)?;
        let padded = aead::open(&key, &self.aad(&pair.public()), body)?;
        let (prefix, room) = padded.split_first_chunk::<PREFIX>().ok_or(SealError::CannotOpen)?;
        let length = usize::try_from(u32::from_be_bytes(*prefix)).map_err(|_| SealError::CannotOpen)?;
        let (text, rest) = room.split_at_checked(length).ok_or(SealError::CannotOpen)?;
        // One text has one form: whoever seals in the browser may not hide bytes behind it.
        if rest.iter().any(|byte| *byte != 0) || bucket(length) != Some(size) {
            return Err(SealError::CannotOpen);
        }
        let text = std::str::from_utf8(text).map_err(|_| SealError::CannotOpen)?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

/// The room of the smallest size that holds so many bytes; none when no size does.
fn bucket(length: usize) -> Option<usize> {
    BUCKETS.into_iter().find(|size| length <= *size)
}

/// How many bytes a text of this length takes when sealed; none when it is longer than [`TEXT_MAX`].
pub fn sealed_length(text: usize) -> Option<usize> {
    bucket(text).map(|size| OVERHEAD + PREFIX + size)
}
