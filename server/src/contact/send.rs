//! Sending: a first message begins a thread; sealed here, stored in one transaction. What follows are steps (`step.rs`).

use domain::contact::code::Code;
use domain::contact::reading::{Taking, date_of};
use domain::contact::reason::Told;
use domain::contact::thread::{Beginning, Lane, State, Text};
use domain::hours::stockholm;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::room::Room;
use super::seal::{
    Direction, HolderId, Place, PublicKey, ReceiptKeys, Salt, SealError, SealedBy, TenantId, ThreadId, ThreadKeys,
    ThreadPublic, os_rng,
};
use super::store::{Begun, BranchRow, ContactStore, EventRow, FormKey, MessageRow, StoreError, ThreadRow};
use super::team::team;
use super::told;

/// How often a first message is sealed anew because somebody it was sealed to left meanwhile.
const TIMES: usize = 3;

/// What a first message carries beside its words.
pub struct First<'a> {
    /// The branch written to.
    pub branch: &'a BranchRow,
    /// The code, made before the form was shown.
    pub code: Code,
    /// The form's own random number.
    pub form: &'a str,
    /// Whose lane.
    pub lane: Lane,
    /// How it begins.
    pub beginning: Beginning,
    /// The age band whose words were shown.
    pub band: &'a str,
    /// Which words were shown: [`told::digest`].
    pub shown: [u8; 32],
    /// What was answered to the questions one may skip.
    pub told: &'a Told,
    /// The words.
    pub text: &'a Text,
    /// Who asks, for the gate: a keyed hash of where they come from.
    pub lane_at_gate: u64,
}

/// How sending ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is stored; an answer comes by this day.
    Stored {
        /// The day.
        answer_by: Date,
    },
    /// This very form was stored before.
    Already,
    /// The form was sent before with other words; those stand.
    Changed,
    /// The code is in use: make another, keep the words.
    CodeTaken,
    /// The branch takes no messages now.
    NotTaking,
    /// Too many at once; the words stay in the form.
    Busy,
}

/// Why sending broke.
#[derive(Debug, thiserror::Error)]
pub enum SendFault {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The sealing.
    #[error(transparent)]
    Seal(#[from] SealError),
}

/// Begins a thread.
///
/// # Errors
/// [`SendFault`]; nothing is stored then.
pub async fn begin(room: &Room, store: &dyn ContactStore, first: First<'_>, now: Timestamp) -> Result<Sent, SendFault> {
    let Some(escrow) = room.escrow else { return Ok(Sent::NotTaking) };
    let Some(due) = answer_by(first.branch, now) else { return Ok(Sent::NotTaking) };
    let mut rng = os_rng();
    let (id, salt) = (Uuid::new_v4(), Salt::random(&mut rng));
    let (secret, cost, derived_salt) = (first.code.secret(), room.cost, salt);
    let derived = room
        .slow(first.lane_at_gate, move || ReceiptKeys::derive(secret.as_bytes(), &derived_salt, cost), |_| true)
        .await;
    let receipt = match derived {
        Ok(receipt) => receipt?,
        Err(SealError::Busy) => return Ok(Sent::Busy),
        Err(fault) => return Err(fault.into()),
    };
    let thread_id = ThreadId::from_bytes(*id.as_bytes());
    let keys = ThreadKeys::generate(&mut rng);
    let public = keys.public();
    let text_version = told::version(&room.keys, &id.to_string(), &first.shown);
    let mut thread = ThreadRow {
        id: id.to_string(),
        locator: first.code.locator().number(),
        salt: salt.as_bytes().to_vec(),
        verifier: receipt.verifier.as_bytes().to_vec(),
        code_wrap: keys.wrap_for_code(&thread_id, &receipt.wrap, &mut rng)?,
        public_key: public.talk.as_bytes().to_vec(),
        note_key: public.notes.as_bytes().to_vec(),
        escrow_wrap: keys.wrap_for_escrow(&thread_id, &escrow, &mut rng)?,
        unit: first.branch.unit.clone(),
        branch: first.branch.branch.clone(),
        organization: first.branch.organization.clone(),
        lane: first.lane.as_str().to_owned(),
        beginning: first.beginning.as_str().to_owned(),
        band: first.band.to_owned(),
        text_version: text_version.clone(),
        began_hour: hour(now),
        answer_by: due,
        state: State::New.as_str().to_owned(),
        holder: None,
        version: 1,
        sealed_for: first.branch.organization.clone(),
    };
    let place = Place {
        tenant: tenant(&thread.sealed_for),
        thread: thread_id,
        number: 1,
        direction: Direction::Child,
        text_version: &text_version,
        sealed_by: SealedBy::Server,
    };
    let message = MessageRow {
        seq: 1,
        direction: word(Direction::Child).to_owned(),
        hour: hour(now),
        text_version: text_version.clone(),
        author: None,
        sealed: place.seal(first.text.as_str(), &public, &mut rng)?,
    };
    let happened = |kind: &str, detail: &str| event(first.lane.as_str(), kind, detail, now);
    let mut events = vec![happened("message", first.beginning.as_str())];
    events.extend(first.told.passed_on.map(|one| happened("passed-on", one.as_str())));
    events.extend(first.told.reasons.iter().map(|one| happened("reason", one.as_str())));
    let to = (first.branch.unit.as_str(), first.branch.branch.as_str());
    let form = first_form(room, first.form, &first.code, to, first.text, now);
    let mark = register_mark(room, &thread.id);
    for _ in 0..TIMES {
        // Who reads is asked after the wait at the gate: whoever left meanwhile gets no key.
        let Some(branch) = store.branch(to.0, to.1).await? else { return Ok(Sent::NotTaking) };
        let Some(due) = answer_by(&branch, now) else { return Ok(Sent::NotTaking) };
        thread.answer_by = due;
        let wraps = wraps(&branch, &keys, &thread_id)?;
        let sent = match store.begin_with(&thread, &message, &wraps, &form, &events, &mark).await? {
            Begun::New => Some(Sent::Stored { answer_by: due }),
            Begun::Already => Some(Sent::Already),
            Begun::Changed => Some(Sent::Changed),
            Begun::CodeTaken => Some(Sent::CodeTaken),
            Begun::Left => None,
        };
        if let Some(sent) = sent {
            return Ok(sent);
        }
    }
    Ok(Sent::Busy)
}

/// The day by which a branch answers what is sent now; `None` where it takes nothing.
fn answer_by(branch: &BranchRow, now: Timestamp) -> Option<Date> {
    match team(branch)?.takes(now) {
        Taking::Takes { due, .. } => Some(due),
        Taking::NotYet(_) => None,
    }
}

/// The thread's keys for each who reads in a branch.
fn wraps(branch: &BranchRow, keys: &ThreadKeys, thread: &ThreadId) -> Result<Vec<(String, Vec<u8>)>, SealError> {
    let (mut rng, mut wraps) = (os_rng(), Vec::new());
    for reader in &branch.readers {
        let Some(key) = reader.public_key.as_deref().filter(|_| reader.active) else { continue };
        let wrap = keys.wrap_for_staff(thread, &holder(&reader.staff)?, &PublicKey::parse(key)?, &mut rng)?;
        wraps.push((reader.staff.clone(), wrap));
    }
    Ok(wraps)
}

/// The stable word of a direction.
#[must_use]
pub const fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::Child => "child",
        Direction::Staff => "staff",
        Direction::Note => "note",
        Direction::System => "system",
    }
}

/// The direction of a stable word.
#[must_use]
pub fn direction(word: &str) -> Option<Direction> {
    match word {
        "child" => Some(Direction::Child),
        "staff" => Some(Direction::Staff),
        "note" => Some(Direction::Note),
        "system" => Some(Direction::System),
        _ => None,
    }
}

/// An event without content.
#[must_use]
pub fn event(actor: &str, kind: &str, detail: &str, now: Timestamp) -> EventRow {
    EventRow {
        id: Uuid::new_v4().to_string(),
        hour: hour(now),
        actor: actor.to_owned(),
        kind: kind.to_owned(),
        detail: detail.to_owned(),
    }
}

/// The public keys of a thread.
///
/// # Errors
/// [`SealError::Malformed`] when the row holds no keys.
pub fn public(thread: &ThreadRow) -> Result<ThreadPublic, SealError> {
    Ok(ThreadPublic { talk: PublicKey::parse(&thread.public_key)?, notes: PublicKey::parse(&thread.note_key)? })
}

/// A thread's id as the sealing knows it.
///
/// # Errors
/// [`SealError::Malformed`] for an id that is not ours.
pub fn thread_id(thread: &ThreadRow) -> Result<ThreadId, SealError> {
    Uuid::parse_str(&thread.id).map(|id| ThreadId::from_bytes(*id.as_bytes())).map_err(|_| SealError::Malformed)
}

/// A member of staff's id as the sealing knows it.
///
/// # Errors
/// [`SealError::Malformed`] for an id that is not ours.
pub fn holder(staff: &str) -> Result<HolderId, SealError> {
    Uuid::parse_str(staff).map(|id| HolderId::from_bytes(*id.as_bytes())).map_err(|_| SealError::Malformed)
}

/// An organisation as the sealing knows it: the first 16 bytes of the SHA-256 of its id.
#[must_use]
pub fn tenant(organization: &str) -> TenantId {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(organization.as_bytes());
    TenantId::from_bytes(std::array::from_fn(|at| digest.get(at).copied().unwrap_or_default()))
}

/// Only the hour is kept of when something was written.
#[must_use]
pub fn hour(now: Timestamp) -> i64 {
    now.as_second().div_euclid(3600)
}

/// When the day began in Sweden.
#[must_use]
pub fn midnight(now: Timestamp) -> Timestamp {
    date_of(now).to_zoned(stockholm().clone()).map_or(now, |start| start.timestamp())
}

/// A form as it is kept: a keyed hash of its random number.
#[must_use]
pub fn form_id(room: &Room, form: &str) -> Vec<u8> {
    room.keys.fingerprint(format!("form\n{form}").as_bytes()).to_vec()
}

/// What keeps a first message's form from being stored twice. The code belongs to what the form carried: with another code it
/// is another form. `to` is unit and branch.
#[must_use]
pub fn first_form(room: &Room, form: &str, code: &Code, to: (&str, &str), text: &Text, now: Timestamp) -> FormKey {
    form_key(room, form, &[code.letters().as_str(), to.0, to.1, text.as_str()].join("\n"), now)
}

/// By what the register knows a thread: a keyed hash, so that the tables alone do not join the two.
#[must_use]
pub fn register_mark(room: &Room, thread: &str) -> [u8; 32] {
    room.keys.fingerprint(format!("register\n{thread}").as_bytes())
}

pub(super) fn form_key(room: &Room, form: &str, carried: &str, now: Timestamp) -> FormKey {
    FormKey {
        id: form_id(room, form),
        fingerprint: room.keys.fingerprint(format!("body\n{carried}").as_bytes()).to_vec(),
        day: date_of(now),
    }
}
