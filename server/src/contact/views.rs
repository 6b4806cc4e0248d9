//! View models of the contact room: what handlers hand to pages.

use app::contact::card::{Away, Found, GrownUp, Person};
use app::contact::tells;
use app::contact::thread::Shown;
use app::words::Words;
use domain::contact::card::Card;
use domain::contact::reading::{ReaderId, Taking, date_of};
use domain::contact::told::{Tell, Told};
use domain::contact::unit::{Branch, UnitId};
use jiff::Timestamp;
use jiff::civil::Date;

use super::open::Read;
use super::store::listed::if_read;
use super::store::reception::CardRow;
use super::store::{BranchRow, EventRow, StoreError, ThreadRow};
use super::team::{reader_id, team};
use crate::desk::day;
use crate::desk::store::Staff;
use crate::web::App;

/// A branch that is set up and can be read, of a unit that is in the list.
pub(super) async fn branch(app: &App, unit: &str, branch: Branch) -> Result<Option<BranchRow>, StoreError> {
    let known = UnitId::parse(unit).is_some_and(|id| app.room().units.now().open.get(&id).is_some());
    // One that cannot be read is nobody's to write to; the unit's other grown-ups stay.
    Ok(if_read(app.stores().contact.branch(unit, branch.id()).await)?.filter(|_| known))
}

/// A grown-up of a unit: who reads, who covers, and by when; nobody where no messages are taken.
pub(super) async fn grown_up(app: &App, unit: &str, branch: Branch, now: Timestamp) -> Result<GrownUp, StoreError> {
    let row = self::branch(app, unit, branch).await?;
    let team = row.as_ref().and_then(team);
    let taking = team.as_ref().map(|team| team.takes(now));
    let (Some(row), Some(team), Some(Taking::Takes { first, cover, due }), true) =
        (row, team, taking, app.room().escrow.is_some())
    else {
        return Ok(GrownUp { branch, reader: None, cover: None, away: None, answer_by: None });
    };
    let today = date_of(now);
    let cards = app.stores().reception.reception(unit, branch.id()).await?.cards;
    let person = |id| person(&row, &cards, id, today);
    let away = team.in_place_of(team.named, today).and_then(|instead| {
        Some(Away { name: name(&row, team.named)?, until: instead.until, by: name(&row, instead.by)? })
    });
    let cover = cover.and_then(|cover| person(cover.reader));
    Ok(GrownUp { branch, reader: person(first.reader), cover, away, answer_by: Some(due) })
}

/// Who reads first in a branch, here or away.
pub(super) fn first(branch: &BranchRow) -> Option<Person> {
    let row = branch.readers.iter().find(|one| one.active)?;
    Some(Person { name: row.name.clone(), title: row.title.clone(), found: None })
}

fn name(branch: &BranchRow, id: ReaderId) -> Option<String> {
    branch.readers.iter().find(|row| reader_id(&row.staff) == Some(id)).map(|row| row.name.clone())
}

fn person(branch: &BranchRow, cards: &[CardRow], id: ReaderId, today: Date) -> Option<Person> {
    let row = branch.readers.iter().find(|row| reader_id(&row.staff) == Some(id))?;
    let card = cards.iter().find(|card| card.staff == row.staff).map(|card| Card {
        phone: row.phone.clone(),
        room: card.room.clone(),
        drop_in: card.drop_in.clone(),
        assured: card.assured,
    });
    let found = card.as_ref().and_then(|card| card.shown(today)).and_then(|card| {
        let (phone, room) = (card.phone.clone(), card.room.clone());
        Some(Found { phone, room, drop_in: card.drop_in.clone(), assured: card.assured? })
    });
    Some(Person { name: row.name.clone(), title: row.title.clone(), found })
}

/// Who a thread's child waits for.
pub(super) struct Waits {
    /// Who is written to.
    pub(super) name: String,
    /// That they are away, and who reads instead.
    pub(super) away: Option<Away>,
    /// Whether anybody can be said to read.
    pub(super) read: bool,
    /// Whether somebody who reads there can open it, here or away.
    pub(super) able: bool,
}

/// Who reads a thread now: whoever took it in, else the first who can; and who instead while they are away. Whoever reads there no
/// more or has no key of it is nobody to wait for.
pub(super) async fn waits(app: &App, thread: &ThreadRow, now: Timestamp) -> Result<Waits, StoreError> {
    let row = if_read(app.stores().contact.branch(&thread.unit, &thread.branch).await)?;
    let Some((row, team)) = row.and_then(|row| team(&row).map(|team| (row, team))) else {
        return Ok(Waits { name: String::new(), away: None, read: false, able: false });
    };
    let able: Vec<ReaderId> =
        app.stores().course.able(&thread.id).await?.iter().filter_map(|staff| reader_id(staff)).collect();
    let open = UnitId::parse(&thread.unit).is_some_and(|id| app.room().units.now().open.get(&id).is_some());
    let today = date_of(now);
    let holder = thread.holder.as_deref().and_then(reader_id).filter(|id| able.contains(id));
    let who = holder.or_else(|| able.first().copied()).unwrap_or(team.named);
    let by = team.readers_on(today).into_iter().map(|reads| reads.reader).find(|id| able.contains(id));
    let read = open && !team.paused && by.is_some();
    let name = name(&row, who).unwrap_or_default();
    let away = team
        .in_place_of(who, today)
        .filter(|_| read)
        .and_then(|instead| Some(Away { name: name.clone(), until: instead.until, by: self::name(&row, by?)? }));
    Ok(Waits { name, away, read, able: !able.is_empty() })
}

/// Whether others than the reader were told that a promised day has come.
pub(super) fn others_told(events: &[EventRow], day: Date) -> bool {
    let on = |event: &EventRow| Timestamp::from_second(event.hour.saturating_mul(3600)).ok().map(date_of);
    events.iter().any(|event| event.kind == "escalated" && on(event).is_some_and(|on| day <= on))
}

/// A message for the page of who has the code. That nobody can read it is not told any more once somebody is `able` to.
pub(super) fn shown(words: &Words, read: Read, staff: &[Staff], able: bool) -> Option<Shown> {
    let author = staff.iter().find(|one| read.row.author.as_deref() == Some(one.id.as_str()));
    let author = author.map(|one| one.name.clone());
    let told = read.row.direction == "system";
    let text = read.text.map(|text| text.to_string());
    let over = |text: &str| Told::parse(text).is_some_and(|told| told.tell == Tell::NobodyLeft);
    if told && able && text.as_deref().is_some_and(over) {
        return None;
    }
    Some(Shown {
        mine: read.row.direction == "child",
        told,
        author,
        text: if told { text.and_then(|text| tells::said(words, &text)) } else { text },
        day: day(read.row.hour),
    })
}

/// Who is written to: whoever holds the thread, else the one who reads first, of those who can open it.
pub(super) async fn reader(app: &App, thread: &ThreadRow) -> Result<Option<Person>, StoreError> {
    let row = if_read(app.stores().contact.branch(&thread.unit, &thread.branch).await)?;
    let Some(row) = row else { return Ok(None) };
    let able = app.stores().course.able(&thread.id).await?;
    let holder = able.iter().find(|staff| thread.holder.as_ref() == Some(*staff)).or(able.first());
    let reader = row.readers.iter().find(|reader| holder == Some(&reader.staff));
    Ok(reader.map(|row| Person { name: row.name.clone(), title: row.title.clone(), found: None }))
}
