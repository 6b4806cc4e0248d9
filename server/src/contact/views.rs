//! View models of the contact room: what handlers hand to pages.

use app::contact::choose::{GrownUp, Person};
use app::contact::thread::Shown;
use app::contact::told;
use app::contact::write::before;
use app::words::{Book, Words};
use domain::contact::reading::{Reads, Taking, date_of};
use domain::contact::thread::Lane;
use domain::contact::unit::{Branch, UnitId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::open::Read;
use super::store::{BranchRow, StoreError, ThreadRow};
use super::team::{reader_id, team};
use crate::desk::store::Staff;
use crate::token::hex;
use crate::web::App;

/// A branch that is set up, of a unit that is in the list.
pub(super) async fn branch(app: &App, unit: &str, branch: Branch) -> Result<Option<BranchRow>, StoreError> {
    let known = UnitId::parse(unit).is_some_and(|id| app.room().units.get(&id).is_some());
    Ok(app.stores().contact.branch(unit, branch.id()).await?.filter(|_| known))
}

/// A grown-up of a unit: who reads, who covers, and by when; nobody where no messages are taken.
pub(super) async fn grown_up(app: &App, unit: &str, branch: Branch, now: Timestamp) -> Result<GrownUp, StoreError> {
    let row = self::branch(app, unit, branch).await?;
    let taking = row.as_ref().and_then(team).map(|team| team.takes(now));
    let (Some(row), Some(Taking::Takes { first, cover, due }), true) = (row, taking, app.room().escrow.is_some())
    else {
        return Ok(GrownUp { branch, reader: None, cover: None, answer_by: None });
    };
    let cover = cover.and_then(|cover| person(&row, cover));
    Ok(GrownUp { branch, reader: person(&row, first), cover, answer_by: Some(due) })
}

fn person(branch: &BranchRow, reads: Reads) -> Option<Person> {
    let row = branch.readers.iter().find(|row| reader_id(&row.staff) == Some(reads.reader))?;
    Some(Person { name: row.name.clone(), title: row.title.clone(), phone: row.phone.clone() })
}

/// Which words were shown before writing: the first eight bytes of their hash, kept with the thread as evidence of what
/// the person was told.
///
/// Of the Swedish words, whatever language was read: else a stolen database would tell who wrote in Arabic.
pub(super) fn text_version(book: &Book, branch: Branch, lane: Lane) -> String {
    let words = book.source();
    let mut hash = Sha256::new();
    for id in before(branch) {
        let guardian = words.find(&format!("{id}.guardian")).filter(|_| lane == Lane::Guardian);
        hash.update(words.template(id).as_bytes());
        hash.update(guardian.map(|_| words.template(&format!("{id}.guardian"))).unwrap_or_default().as_bytes());
    }
    hex(&hash.finalize()[..8])
}

/// A message for the page of who has the code.
pub(super) fn shown(words: &Words, read: Read, staff: &[Staff]) -> Option<Shown> {
    let at = Timestamp::from_second(read.row.hour.checked_mul(3600)?).ok()?;
    let author = staff.iter().find(|one| read.row.author.as_deref() == Some(one.id.as_str()));
    let author = author.map(|one| one.name.clone());
    let told = read.row.direction == "system";
    let text = read.text.map(|text| text.to_string());
    Some(Shown {
        mine: read.row.direction == "child",
        told,
        author,
        text: if told { text.and_then(|text| told::said(words, &text)) } else { text },
        day: date_of(at),
    })
}

/// The name of who is written to.
pub(super) async fn reader_name(app: &App, thread: &ThreadRow) -> Result<String, StoreError> {
    let row = app.stores().contact.branch(&thread.unit, &thread.branch).await?;
    let readers = row.map(|row| row.readers).unwrap_or_default();
    let holder = readers.iter().find(|reader| thread.holder.as_deref() == Some(reader.staff.as_str()));
    Ok(holder.or(readers.first()).map(|reader| reader.name.clone()).unwrap_or_default())
}
