//! When the one who was to answer is away: whoever waits is told in the thread who reads instead, once a promise.
//!
//! The pages of the contact room say who reads instead while it is so. But a child who was told a name before the absence began
//! is told the other one too, and the measures know of it.

use domain::contact::overdue::spoken;
use domain::contact::reading::{ReaderId, Team, date_of};
use domain::contact::told::{Tell, Told};
use jiff::Timestamp;
use jiff::civil::Date;

use super::store::{Step, StoreError, Waiting};
use crate::contact::round::Round;
use crate::contact::send;
use crate::contact::step;
use crate::contact::store::{BranchRow, ReaderRow};
use crate::contact::team::{reader_id, team};
use crate::web::App;

/// Who is away, who reads instead, and until when.
struct Instead<'a> {
    away: &'a ReaderRow,
    by: &'a ReaderRow,
    until: Date,
}

/// Tells everybody who waits for somebody who is away; how many.
///
/// # Errors
/// When the store fails or what it holds of a thread is broken; all the others are told all the same.
pub async fn run(app: &App) -> Result<usize, StoreError> {
    let mut round = Round::default();
    let waiting = round.whole(app.stores().jobs.waiting().await?);
    if waiting.iter().all(|thread| thread.covered) {
        return round.end();
    }
    let branches = app.stores().contact.branches().await?.rows;
    for one in waiting.iter().filter(|one| !one.covered && !spoken(&one.events)) {
        let branch = branches.iter().find(|branch| branch.unit == one.unit && branch.branch == one.branch);
        if let Some(instead) = branch.and_then(|branch| instead(one, branch, app.now())) {
            round.add(tell(app, one, &instead).await);
        }
    }
    round.end()
}

/// Tells in one thread who reads instead.
async fn tell(app: &App, one: &Waiting, instead: &Instead<'_>) -> Result<bool, StoreError> {
    let (stores, now) = (app.stores(), app.now());
    let Some(thread) = stores.contact.thread(&one.thread).await? else { return Ok(false) };
    let told = Told {
        other: instead.by.name.clone(),
        title: instead.by.title.clone(),
        day: Some(instead.until),
        ..Told::new(Tell::Cover, &instead.away.name)
    };
    let place = step::free(&stores.contact.messages(&thread.id).await?).next().unwrap_or(u32::MAX);
    let Ok(message) = step::system(&thread, place, &told, now) else {
        tracing::error!("a thread's keys are not what they were: it cannot be told who reads");
        return Ok(false);
    };
    let event = send::event("site", Step::Cover.kind(), "", now);
    let to = [instead.by.staff.clone()];
    stores.jobs.tell(one, (Step::Cover, &to), &event, Some(&message)).await
}

/// Who reads instead of whom a thread's writer was told of, if that one is away now and was not when they wrote.
fn instead<'a>(thread: &Waiting, branch: &'a BranchRow, now: Timestamp) -> Option<Instead<'a>> {
    let team = team(branch)?;
    let of = |staff: &str| branch.readers.iter().find(|reader| reader.staff == staff);
    let away = thread.holder.as_deref().and_then(of).or(branch.readers.iter().find(|one| one.active))?;
    let (id, today) = (reader_id(&away.staff)?, date_of(now));
    let wrote = date_of(Timestamp::from_second(thread.since.saturating_mul(3600)).ok()?);
    if told_in_the_form(&team, id, wrote) {
        return None;
    }
    let until = team.in_place_of(id, today)?.until;
    // Only somebody who can open the thread is named.
    let able = |id: ReaderId| branch.readers.iter().find(|row| reader_id(&row.staff) == Some(id));
    let mut line = team.readers_on(today).into_iter().filter_map(|reads| able(reads.reader));
    let by = line.find(|row| thread.readers.contains(&row.staff))?;
    (by.staff != away.staff).then_some(Instead { away, by, until })
}

/// Whether somebody was away already when the words were written: then the form said who reads instead. Of a first day of
/// absence that is not known: it may have been set after they wrote.
fn told_in_the_form(team: &Team, who: ReaderId, wrote: Date) -> bool {
    let reads = |day: Date| team.readers_on(day).iter().any(|reads| reads.reader == who);
    !reads(wrote) && wrote.yesterday().is_ok_and(|before| !reads(before))
}
