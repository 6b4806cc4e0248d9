//! What a reader should know of a contact before opening it: that words of danger wait in it, and in which language its page was.
//!
//! Neither is kept: whoever wrote was told that nothing of the first is, and of few children one may write in Somali. So both
//! are found anew at each look, the first with the reader's own unlocked key, the second from the keyed hash of what was shown.

use std::sync::Arc;

use app::words::Words;
use domain::contact::band::Band;
use domain::contact::thread::Lane;
use domain::contact::unit::Branch;

use super::at::At;
use super::office::Seated;
use super::thread::open_staff;
use crate::contact::send::SendFault;
use crate::contact::store::ThreadRow;
use crate::contact::{open, told};

impl At<'_> {
    /// Whether words of danger stand in what was written since the last answer, for somebody who can open it.
    pub(super) async fn in_danger(&self, seated: &Seated, thread: &ThreadRow) -> Result<bool, SendFault> {
        let (contact, me) = (self.app.stores().contact.as_ref(), seated.staff.id.as_str());
        let (Some(wrap), Some(pair)) = (contact.wrap(&thread.id, me).await?, seated.keys.as_deref()) else {
            return Ok(false);
        };
        // What was changed in the store does not open; the contact's own page says so.
        let Ok(keys) = open_staff(thread, &wrap, me, pair) else { return Ok(false) };
        let mut messages = contact.messages(&thread.id).await?;
        let answered =
            messages.iter().rposition(|one| one.direction == "staff").map_or(0, |last| last.saturating_add(1));
        let mut waits = messages.split_off(answered);
        waits.retain(|one| one.direction == "child");
        let library = self.app.library();
        let read = open::read(thread, waits, &keys);
        Ok(read.iter().filter_map(|one| one.text.as_ref()).any(|text| library.danger.assess(text).is_some()))
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
