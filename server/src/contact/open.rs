//! Opening a thread with its code, and reading what may be read in it.

use domain::contact::code::Code;
use domain::contact::event::Kind;
use jiff::Timestamp;

use super::opened::Open;
use super::room::Room;
use super::seal::{ChildKeys, Direction, Place, Reads, ReceiptKeys, Salt, SealError, SealedBy, Verifier};
use super::send::{SendFault, direction, public, tenant, thread_id, word};
use super::store::{ContactStore, EventRow, MessageRow, ThreadRow};

/// How opening ended.
pub enum Opening {
    /// It is open; the token goes into the page.
    Open(String),
    /// No thread opens with this code.
    Wrong,
    /// The code is right, and what it should open was changed or moved in the store: this thread.
    Damaged(Box<ThreadRow>),
    /// Too many at once.
    Busy,
}

/// Opens a thread. An unknown code takes as long as a wrong one and says the same.
///
/// # Errors
/// [`SendFault`].
pub async fn open(
    room: &Room,
    store: &dyn ContactStore,
    code: &Code,
    lane: u64,
    now: Timestamp,
) -> Result<Opening, SendFault> {
    let locator = code.locator().number();
    let thread = store.by_locator(locator).await?;
    let salt = match &thread {
        Some(thread) => Salt::parse(&thread.salt)?,
        None => room.keys.salt_for_unknown(locator),
    };
    let known = thread.as_ref().map(|thread| Verifier::parse(&thread.verifier)).transpose()?;
    let (secret, cost) = (code.secret(), room.cost);
    let work = move || {
        let receipt = ReceiptKeys::derive(secret.as_bytes(), &salt, cost)?;
        let right = known.is_some_and(|known| known.matches(&receipt.verifier));
        Ok::<_, SealError>(right.then_some(receipt))
    };
    let receipt = match room.slow(lane, work, |found| matches!(found, Ok(Some(_)))).await {
        Ok(found) => found?,
        Err(SealError::Busy) => return Ok(Opening::Busy),
        Err(fault) => return Err(fault.into()),
    };
    let (Some(thread), Some(receipt)) = (thread, receipt) else { return Ok(Opening::Wrong) };
    Ok(match child_keys(&thread, &receipt) {
        Ok(keys) => Opening::Open(room.opened.put(&room.keys, Open { thread: thread.id, keys }, now)),
        Err(_) => Opening::Damaged(Box::new(thread)),
    })
}

fn child_keys(thread: &ThreadRow, receipt: &ReceiptKeys) -> Result<ChildKeys, SealError> {
    ChildKeys::open_code(&thread.code_wrap, &thread_id(thread)?, &public(thread)?, &receipt.wrap)
}

/// A message that was opened.
pub struct Read {
    /// Its row. Where one is missing it has the first number that is, and the direction [`MISSING`].
    pub row: MessageRow,
    /// Its words; `None` when it was tampered with or taken away, which is said and not hidden.
    pub text: Option<zeroize::Zeroizing<String>>,
}

/// Opens the messages of a thread that the reader may read, first to last.
#[must_use]
pub fn read(thread: &ThreadRow, messages: Vec<MessageRow>, reader: &impl Reads) -> Vec<Read> {
    messages
        .into_iter()
        .filter_map(|row| {
            // What no word of ours says the direction of was changed in the store: it is said to be there.
            let Some(direction) = direction(&row.direction) else { return Some(Read { row, text: None }) };
            reader.pair_for(direction)?;
            let place = Place {
                tenant: tenant(&thread.sealed_for),
                thread: thread_id(thread).ok()?,
                number: row.seq,
                direction,
                text_version: &row.text_version,
                sealed_by: SealedBy::Server,
            };
            let text = place.open(&row.sealed, reader).ok();
            Some(Read { row, text })
        })
        .collect()
}

/// The direction of what is not there any more.
pub const MISSING: &str = "missing";

/// All messages of a thread: what [`read`] opens, and one for each stretch of numbers that are missing. They run from 1, whatever
/// the direction, and nothing takes a single message away. Of the last ones no number tells, but what happened does, as long as that
/// was left: `events` are read before the messages, so that what is written meanwhile is not missed.
#[must_use]
pub fn whole(thread: &ThreadRow, events: &[EventRow], messages: Vec<MessageRow>, reader: &impl Reads) -> Vec<Read> {
    let (mut next, mut hour, mut gaps) = (1_u32, thread.began_hour, Vec::new());
    for row in &messages {
        if row.seq != next {
            gaps.push(gap(next, hour));
        }
        (next, hour) = (row.seq.saturating_add(1), row.hour);
    }
    if messages.is_empty() {
        gaps.push(gap(next, hour));
    }
    // What the site tells is no event of its own, and is not counted.
    let there = messages.iter().filter(|row| row.direction != word(Direction::System)).count();
    let mut all = read(thread, messages, reader);
    all.extend(gaps);
    all.sort_by_key(|one| one.row.seq);
    if written(events) > there && !is_damaged(&all) {
        // It takes the last number that is there: the next one is for what is written next, and nobody has hidden that.
        all.push(gap(next.saturating_sub(1), hour));
    }
    all
}

/// How often something was written, by whoever began or by staff: each is kept together with its message.
fn written(events: &[EventRow]) -> usize {
    let writing = [Kind::Message.as_str(), Kind::Note.as_str()];
    events.iter().filter(|event| writing.contains(&event.kind.as_str())).count()
}

/// What is shown for a stretch of numbers that are missing; of when they were written, what stood before them is known.
fn gap(seq: u32, hour: i64) -> Read {
    let (direction, text_version) = (MISSING.to_owned(), String::new());
    Read { row: MessageRow { seq, direction, hour, text_version, author: None, sealed: Vec::new() }, text: None }
}

/// The last place of what is there. What stands where nothing is ever put, and what is missed, has none: whatever is written next would
/// be hidden with it.
#[must_use]
pub fn last(read: &[Read]) -> u32 {
    let there = read.iter().map(|one| &one.row).filter(|row| row.direction != MISSING && row.seq < u32::MAX);
    there.map(|row| row.seq).max().unwrap_or_default()
}

/// Whether anything of it was changed, moved or taken away in the store.
#[must_use]
pub fn is_damaged(read: &[Read]) -> bool {
    read.iter().any(|one| one.text.is_none())
}
