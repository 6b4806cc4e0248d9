//! What a reader should know of a contact before opening it: that words of danger wait in it, in which language its page was, and
//! that it cannot be read at all.
//!
//! Nothing of it is kept: whoever wrote was told that nothing of the first is, and of few children one may write in Somali. So it
//! is found anew at each look, the first with the reader's own unlocked key, the second from the keyed hash of what was shown.

use std::sync::Arc;

use app::words::Words;
use domain::contact::band::Band;
use domain::contact::thread::{Beginning, Lane, State};
use domain::contact::unit::Branch;
use domain::desk::Scope;

use super::at::At;
use super::office::Seated;
use super::thread::{open_staff, scope};
use crate::contact::send::SendFault;
use crate::contact::store::listed::leave_out;
use crate::contact::store::{MessageRow, StoreError, ThreadRow};
use crate::contact::{open, told};

/// What a look at a contact tells before it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Glance {
    /// Nothing in particular.
    Calm,
    /// Words of danger stand in what was written since the last answer.
    Danger,
    /// Its keys or what waits in it do not open, or cannot be read.
    Closed,
}

impl At<'_> {
    /// How a contact looks to somebody who has a key to it. Its messages are opened only where an answer is `owed`.
    pub(super) async fn glance(&self, seated: &Seated, thread: &ThreadRow, owed: bool) -> Result<Glance, SendFault> {
        let (contact, me) = (self.app.stores().contact.as_ref(), seated.staff.id.as_str());
        let (Some(wrap), Some(pair)) = (contact.wrap(&thread.id, me).await?, seated.keys.as_deref()) else {
            return Ok(Glance::Calm);
        };
        // What was changed in the store does not open, and hides nothing of the others.
        let Ok(keys) = open_staff(thread, &wrap, me, pair) else {
            leave_out(&odd(thread, "thread_wrap", "wrap"));
            return Ok(Glance::Closed);
        };
        if !owed {
            return Ok(Glance::Calm);
        }
        let mut messages = match contact.messages(&thread.id).await {
            Ok(messages) => messages,
            Err(fault @ StoreError::Inconsistent { .. }) => {
                leave_out(&fault);
                return Ok(Glance::Closed);
            }
            Err(fault) => return Err(fault.into()),
        };
        // What was put after every place answers nothing that was written since.
        let answers = |one: &MessageRow| one.direction == "staff" && one.seq < u32::MAX;
        let answered = messages.iter().rposition(answers).map_or(0, |last| last.saturating_add(1));
        let mut waits = messages.split_off(answered);
        // Who wrote is not known of a message whose word for it was changed: it may be the child's.
        waits.retain(|one| !["staff", "note", "system"].contains(&one.direction.as_str()));
        let library = self.app.library();
        let read = open::read(thread, waits, &keys);
        let danger = read.iter().filter_map(|one| one.text.as_ref()).any(|text| library.danger.assess(text).is_some());
        if danger {
            return Ok(Glance::Danger);
        }
        if read.iter().any(|one| one.text.is_none()) {
            leave_out(&odd(thread, "message", "sealed"));
            return Ok(Glance::Closed);
        }
        Ok(Glance::Calm)
    }

    /// The language in which somebody was told what they were told before writing; nothing for Swedish, and nothing where those
    /// words were changed since.
    pub(super) fn shown_in(&self, thread: &ThreadRow) -> Option<Arc<str>> {
        let (branch, lane) = (Branch::parse(&thread.branch)?, Lane::parse(&thread.lane)?);
        // Who did not say how old they are was told by their school: in the words of one of these.
        let bands = [Band::in_words_of(lane, None, Band::parse(&thread.band)), Band::ThirteenToSeventeen];
        let shown = |words: &&Words| {
            let version = |band| told::version(&self.room.keys, &thread.id, &told::digest(words, branch, lane, band));
            bands.into_iter().any(|band| version(band) == thread.text_version)
        };
        let library = self.app.library();
        let other = library.book.languages().filter(|words| words.tag() != library.book.source().tag()).find(shown);
        other.map(|words| words.get("frame-language-name"))
    }
}

/// Where a thread belongs, if every word of its row is one that is known; which is not, the log is told.
pub(super) fn known(thread: &ThreadRow) -> Option<Scope> {
    let own = scope(thread);
    let words = [
        ("lane", Lane::parse(&thread.lane).is_some()),
        ("beginning", Beginning::parse(&thread.beginning).is_some()),
        ("state", State::parse(&thread.state).is_some()),
        ("branch", own.is_some()),
    ];
    let Some((column, _)) = words.into_iter().find(|(_, known)| !known) else { return own };
    leave_out(&odd(thread, "thread", column));
    None
}

fn odd(thread: &ThreadRow, table: &'static str, column: &'static str) -> StoreError {
    StoreError::Inconsistent { table, column, row: thread.id.clone() }
}
