//! When somebody stops reading: what they had goes to a colleague who can open it, and whoever wrote is told so in the thread.
//!
//! Where nobody who reads there can open it, whoever wrote is told that, so that they write to somebody who can read; and when
//! somebody there can again, that too. What is broken in one thread keeps no other from being passed on.

use domain::contact::reading::{Reads, Team, date_of};
use domain::contact::told::Told;
use domain::desk::PersonId;
use jiff::Timestamp;
use jiff::civil::Date;

use super::anew;
use super::round::Round;
use super::step;
use super::store::course::PassRow;
use super::store::listed::if_read;
use super::store::{BranchRow, ReaderRow, StoreError, ThreadRow};
use super::team::{reader_id, team};
use crate::web::App;

/// A branch: its unit and which of that.
pub type Place = (String, String);

/// Who has a thread from now on.
struct Heir<'a> {
    row: &'a ReaderRow,
    /// Whether they read today.
    here: bool,
    /// The day they are back, where they do not and that is known.
    back: Option<Date>,
}

/// Passes on every thread whose holder reads there no more, and tells where somebody can read again; how many. Done once, there is
/// nothing left to do.
///
/// # Errors
/// When the store fails or what it holds of a thread is broken; all the others are passed on all the same.
pub async fn run(app: &App) -> Result<usize, StoreError> {
    let course = app.stores().course.as_ref();
    let (left, returned) = (course.left(date_of(app.now())).await?, course.returned().await?);
    let mut round = Round::default();
    for id in left {
        round.add(left_behind(app, &id, None).await);
    }
    for id in returned {
        round.add(read_again(app, &id).await);
    }
    round.end()
}

/// The branches in which somebody is the one who reads first: whom children are told of.
#[must_use]
pub fn first_in(branches: &[BranchRow], staff: &str) -> Vec<Place> {
    let first =
        |branch: &&BranchRow| branch.readers.iter().find(|one| one.active).is_some_and(|one| one.staff == staff);
    branches.iter().filter(first).map(|branch| (branch.unit.clone(), branch.branch.clone())).collect()
}

/// Somebody of this name has stopped reading. Where they were the `first`, also those are told who wrote and whom nobody has
/// taken in yet. What they did is done, so nothing that breaks here undoes it: what has no holder who can read is tried again every few
/// minutes, and who reads is named on the child's page all the same.
pub async fn after(app: &App, name: &str, first: &[Place]) {
    let _ = run(app).await;
    for (unit, branch) in first {
        for id in app.stores().course.untaken(unit, branch).await.unwrap_or_default() {
            let _ = stood_first(app, &id, name).await;
        }
    }
}

/// Whoever had a thread reads there no more.
async fn left_behind(app: &App, id: &str, name: Option<&str>) -> Result<bool, StoreError> {
    let Some(thread) = app.stores().contact.thread(id).await? else { return Ok(false) };
    let holder = match thread.holder.as_deref().filter(|_| name.is_none()) {
        Some(holder) => if_read(app.stores().desk.staff(holder).await)?.map(|staff| staff.name),
        None => None,
    };
    pass(app, &thread, Some(name.map_or_else(|| holder.unwrap_or_default(), str::to_owned))).await
}

/// Nobody has a thread, and who stood first where it waits reads there no more. Where nobody can open it, that was told just now.
async fn stood_first(app: &App, id: &str, name: &str) -> Result<bool, StoreError> {
    let able = app.stores().course.able(id).await?;
    if able.is_empty() { Ok(false) } else { left_behind(app, id, Some(name)).await }
}

/// It was told that nobody can read a thread, and somebody can.
async fn read_again(app: &App, id: &str) -> Result<bool, StoreError> {
    let Some(thread) = app.stores().contact.thread(id).await? else { return Ok(false) };
    pass(app, &thread, None).await
}

/// `left`: who has left, by name; without one somebody can read again.
async fn pass(app: &App, thread: &ThreadRow, left: Option<String>) -> Result<bool, StoreError> {
    let (stores, now) = (app.stores(), app.now());
    let able = stores.course.able(&thread.id).await?;
    let branch = stores.contact.branch(&thread.unit, &thread.branch).await?;
    let heir = branch.as_ref().and_then(|branch| heir(branch, &able, thread.holder.as_deref(), now));
    let course = step::course(thread, &anew::known(stores, thread).await?);
    if left.is_some() && heir.as_ref().is_some_and(|heir| thread.holder.as_ref() == Some(&heir.row.staff)) {
        // Whoever has it came back meanwhile: of nobody it is said that they read here no more, and read here now.
        return Ok(false);
    }
    let person = heir.as_ref().and_then(|heir| PersonId::parse(&heir.row.staff).ok());
    let here = heir.as_ref().is_some_and(|heir| heir.here);
    let next = match &left {
        Some(_) => course.left(person, here),
        // Of somebody who is away that is told on the day they are there.
        None if here => course.again(),
        None => return Ok(false),
    };
    let (Some(event), Some(tell)) = (next.events.first(), next.tell) else { return Ok(false) };
    let mut told = Told::new(tell, left.as_deref().unwrap_or_default());
    if let Some(heir) = &heir {
        told.other.clone_from(&heir.row.name);
        told.title.clone_from(&heir.row.title);
        told.day = heir.back;
    }
    let place = step::free(&stores.contact.messages(&thread.id).await?).next().unwrap_or(u32::MAX);
    let Ok(message) = step::system(thread, place, &told, now) else { return Ok(false) };
    let passed = PassRow {
        thread,
        holder: next.course.holder.as_ref().map(PersonId::as_str),
        heir: heir.as_ref().map(|heir| heir.row.staff.as_str()),
        message: &message,
        event: &step::kept(event, now),
    };
    stores.course.pass(&passed).await
}

/// Who has a thread from now on, of those who can open it: whoever has it, else the first who reads today; where none of them does,
/// the one who is back first.
fn heir<'a>(branch: &'a BranchRow, able: &[String], holder: Option<&str>, now: Timestamp) -> Option<Heir<'a>> {
    let can: Vec<&ReaderRow> = branch.readers.iter().filter(|one| able.contains(&one.staff)).collect();
    let (team, today) = (team(branch), date_of(now));
    let line: Vec<Reads> = team.as_ref().map(|team| team.readers_on(today)).unwrap_or_default();
    let of = |reads: &Reads| can.iter().copied().find(|row| reader_id(&row.staff) == Some(reads.reader));
    let present: Vec<&ReaderRow> = line.iter().filter_map(of).collect();
    let held = present.iter().find(|row| holder == Some(row.staff.as_str()));
    if let Some(row) = held.or(present.first()).copied() {
        return Some(Heir { row, here: true, back: None });
    }
    let back = |row: &ReaderRow| back(team.as_ref()?, row, today);
    let row = can.iter().copied().min_by_key(|row| back(row).unwrap_or(Date::MAX))?;
    Some(Heir { row, here: false, back: back(row) })
}

fn back(team: &Team, row: &ReaderRow, today: Date) -> Option<Date> {
    team.back(reader_id(&row.staff)?, today)
}
