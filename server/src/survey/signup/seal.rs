//! How a sign-up lies in the database: sealed as a message of a thread of its own, always at the same size, with its keys
//! sealed to each process leader. Nothing new is made here: the format is that of `server/src/contact/seal/FORMAT.md`.

use domain::survey::signup::SignUp;
use jiff::civil::Date;
use uuid::Uuid;

use super::store::{NewSignUp, SignUpRow};
use crate::contact::seal::{
    Direction, KeyPair, Place, PublicKey, SealError, SealedBy, ThreadId, ThreadKeys, ThreadPublic, os_rng,
};
use crate::contact::send::{holder, tenant};

/// Every sign-up is filled up to so many bytes, which lie in one size of the format: its length tells nothing.
const FILLED: usize = 4 * 1024;
/// What a sign-up belongs to, so that it opens as nothing else and nothing else opens as one.
const TENANT: &str = "sign-ups";

fn place(id: ThreadId) -> Place<'static> {
    Place {
        tenant: tenant(TENANT),
        thread: id,
        number: 1,
        direction: Direction::Child,
        text_version: "sign-up 1",
        sealed_by: SealedBy::Server,
    }
}

/// Seals a sign-up to those who may read it.
///
/// # Errors
/// [`SealError`] when it is longer than the size holds, which its rules do not let happen.
pub fn seal(
    one: &SignUp,
    leaders: &[(String, PublicKey)],
    form: Vec<u8>,
    came_on: Date,
) -> Result<NewSignUp, SealError> {
    let mut text = serde_json::to_string(one).map_err(|_| SealError::Malformed)?;
    let rest = FILLED.checked_sub(text.len()).ok_or(SealError::Malformed)?;
    // JSON ends where it ends: blanks behind it are no part of it.
    text.push_str(&" ".repeat(rest));
    let uuid = Uuid::new_v4();
    let (id, keys) = (ThreadId::from_bytes(*uuid.as_bytes()), ThreadKeys::generate(&mut os_rng()));
    let sealed = place(id).seal(&text, &keys.public(), &mut os_rng())?;
    let mut wraps = Vec::new();
    for (staff, public) in leaders {
        wraps.push((staff.clone(), keys.wrap_for_staff(&id, &holder(staff)?, public, &mut os_rng())?));
    }
    Ok(NewSignUp {
        id: uuid.to_string(),
        public_key: keys.public().talk.as_bytes().to_vec(),
        note_key: keys.public().notes.as_bytes().to_vec(),
        sealed,
        form,
        came_on,
        keys: wraps,
    })
}

/// Opens a sign-up with a member of staff's unlocked keys.
///
/// # Errors
/// [`SealError`] when it is not theirs, or was changed.
pub fn open(row: &SignUpRow, staff: &str, pair: &KeyPair) -> Result<SignUp, SealError> {
    let uuid = Uuid::parse_str(&row.head.id).map_err(|_| SealError::Malformed)?;
    let id = ThreadId::from_bytes(*uuid.as_bytes());
    let public = ThreadPublic { talk: PublicKey::parse(&row.public_key)?, notes: PublicKey::parse(&row.note_key)? };
    let keys = ThreadKeys::open_staff(&row.wrap, &id, &public, &holder(staff)?, pair)?;
    let text = place(id).open(&row.sealed, &keys)?;
    serde_json::from_str(&text).map_err(|_| SealError::Malformed)
}
