//! When somebody stops reading: what they had goes to a colleague who can open it, and whoever wrote is told so in the thread.
//!
//! Where nobody who reads there can open it, whoever wrote is told that, so that they write to somebody who can read.

use domain::contact::reading::date_of;
use domain::contact::told::Told;
use domain::desk::PersonId;
use jiff::Timestamp;

use super::step;
use super::store::course::PassRow;
use super::store::{BranchRow, ReaderRow, StoreError, ThreadRow};
use super::team::{reader_id, team};
use crate::web::App;

/// A branch: its unit and which of that.
pub type Place = (String, String);

/// Passes on every thread whose holder reads there no more; how many. Done once, there is nothing left to do.
///
/// # Errors
/// When the store fails. A thread whose keys cannot be read is passed over: the others are passed on all the same.
pub async fn run(app: &App) -> Result<usize, StoreError> {
    let mut done = 0;
    for thread in app.stores().course.left().await? {
        let name = match &thread.holder {
            Some(holder) => app.stores().desk.staff(holder).await?.map(|staff| staff.name),
            None => None,
        };
        done += usize::from(pass(app, &thread, &name.unwrap_or_default()).await?);
    }
    Ok(done)
}

/// The branches in which somebody is the one who reads first: whom children are told of.
#[must_use]
pub fn first_in(branches: &[BranchRow], staff: &str) -> Vec<Place> {
    let first =
        |branch: &&BranchRow| branch.readers.iter().find(|one| one.active).is_some_and(|one| one.staff == staff);
    branches.iter().filter(first).map(|branch| (branch.unit.clone(), branch.branch.clone())).collect()
}

/// Somebody of this name has stopped reading. Where they were the `first`, also those are told who wrote and whom nobody has
/// taken in yet.
///
/// # Errors
/// When the store fails.
pub async fn after(app: &App, name: &str, first: &[Place]) -> Result<(), StoreError> {
    run(app).await?;
    for (unit, branch) in first {
        for thread in app.stores().course.untaken(unit, branch).await? {
            // Where nobody can open it, that was told just now.
            if !app.stores().course.able(&thread.id).await?.is_empty() {
                pass(app, &thread, name).await?;
            }
        }
    }
    Ok(())
}

async fn pass(app: &App, thread: &ThreadRow, name: &str) -> Result<bool, StoreError> {
    let (stores, now) = (app.stores(), app.now());
    let able = stores.course.able(&thread.id).await?;
    let branch = stores.contact.branch(&thread.unit, &thread.branch).await?;
    let heir = branch.as_ref().and_then(|branch| heir(branch, &able, now));
    let row = stores.course.course(&thread.id).await?;
    let next = step::course(thread, &row).left(heir.and_then(|heir| PersonId::parse(&heir.staff).ok()));
    let (Some(event), Some(tell)) = (next.events.first(), next.tell) else { return Ok(false) };
    let mut told = Told::new(tell, name);
    if let Some(heir) = heir {
        told.other.clone_from(&heir.name);
        told.title.clone_from(&heir.title);
    }
    let last = stores.contact.messages(&thread.id).await?.last().map_or(0, |message| message.seq);
    let Ok(message) = step::system(thread, last.saturating_add(1), &told, now) else { return Ok(false) };
    let passed = PassRow {
        thread,
        holder: next.course.holder.as_ref().map(PersonId::as_str),
        heir: heir.map(|heir| heir.staff.as_str()),
        message: &message,
        event: &step::kept(event, now),
    };
    stores.course.pass(&passed).await
}

/// Who has a thread from now on: of those who can open it the first who reads today, else the first of them all.
fn heir<'a>(branch: &'a BranchRow, able: &[String], now: Timestamp) -> Option<&'a ReaderRow> {
    let can: Vec<&ReaderRow> = branch.readers.iter().filter(|one| able.contains(&one.staff)).collect();
    let today = team(branch).map(|team| team.readers_on(date_of(now))).unwrap_or_default();
    let mut line = today.into_iter().map(|reads| Some(reads.reader));
    line.find_map(|id| can.iter().copied().find(|one| reader_id(&one.staff) == id)).or_else(|| can.first().copied())
}
