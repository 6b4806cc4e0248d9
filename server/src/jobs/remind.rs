//! When nobody answers: who is reminded, who else is told. The rule is `domain::contact::overdue`.

use domain::contact::overdue::{Promise, aside, due, spoken};
use domain::contact::reading::date_of;
use domain::desk::{Action, Role, Verdict, may};
use jiff::Timestamp;

use super::store::{Step, StoreError, Waiting};
use crate::contact::round::Round;
use crate::contact::send;
use crate::contact::store::BranchRow;
use crate::contact::team::{reader_id, team};
use crate::desk::place::scope;
use crate::desk::store::Staff;
use crate::web::App;

/// Points out every promise that has to be pointed out now; how many.
///
/// # Errors
/// When the store fails or what it holds of a thread is broken; all the others are pointed out all the same.
pub async fn run(app: &App) -> Result<usize, StoreError> {
    let (mut round, now) = (Round::default(), app.now());
    let waiting = round.whole(app.stores().jobs.waiting().await?);
    if waiting.is_empty() {
        return round.end();
    }
    let (branches, staff) = (app.stores().contact.branches().await?.rows, app.stores().desk.all_staff().await?);
    let mut nobody = 0_usize;
    for thread in waiting {
        if spoken(&thread.events) {
            continue;
        }
        let branch = branches.iter().find(|branch| branch.unit == thread.unit && branch.branch == thread.branch);
        let Some(branch) = branch else { continue };
        let since = Timestamp::from_second(thread.since.saturating_mul(3600)).unwrap_or(now);
        let promise = Promise { since, by: thread.by };
        let aside = aside(&thread.events);
        let due = due(&promise, thread.told, aside, &branch.hours, &branch.plan.closed, now);
        for (step, wanted) in [(Step::Remind, due.remind), (Step::Ask, due.ask), (Step::Escalate, due.escalate)] {
            if !wanted {
                continue;
            }
            let to = match step {
                Step::Remind | Step::Cover | Step::Again => reader(&thread, branch, now).into_iter().collect(),
                Step::Ask => thread.asked.clone(),
                Step::Escalate => others(&thread, branch, &staff, now),
            };
            let alone = step == Step::Escalate && !further(&to, &thread, branch, now);
            nobody += usize::from(alone);
            // Nobody else yet: not said to be told, so that it is when there is somebody. A lead who reads is reminded once more.
            if to.is_empty() {
                continue;
            }
            let step = if alone { Step::Again } else { step };
            let event = send::event("site", step.kind(), "", now);
            round.add(app.stores().jobs.tell(&thread, (step, &to), &event, None).await);
        }
    }
    if nobody > 0 {
        tracing::error!(threads = nobody, "a promised day has come and there is nobody to tell");
    }
    round.end()
}

/// Whoever took the thread in, if they read today; else the first who reads today and can open it.
fn reader(thread: &Waiting, branch: &BranchRow, now: Timestamp) -> Option<String> {
    let today = readers_today(thread, branch, now);
    let holder = thread.holder.as_ref().filter(|holder| today.contains(holder));
    holder.or(today.first()).cloned()
}

/// Those who read today beside the first, and the leads: these see that a thread waits and no word of it.
fn others(thread: &Waiting, branch: &BranchRow, staff: &[Staff], now: Timestamp) -> Vec<String> {
    let first = reader(thread, branch, now);
    let mut to: Vec<String> =
        readers_today(thread, branch, now).into_iter().filter(|id| Some(id) != first.as_ref()).take(1).collect();
    if let Some(scope) = scope(&thread.organization, &thread.unit, &thread.branch) {
        let leads = staff.iter().filter(|one| {
            one.person.is(Role::UnitLead) && may(&one.person, Action::SeeQueue, &scope) == Verdict::Allowed
        });
        to.extend(leads.map(|lead| lead.id.clone()));
    }
    // A lead may read too: told once all the same.
    to.sort_unstable();
    to.dedup();
    to
}

/// Whether somebody else is among them than the one whom whoever wrote waits for, or reads today: only then another grown-up was told.
fn further(to: &[String], thread: &Waiting, branch: &BranchRow, now: Timestamp) -> bool {
    let holder = thread.holder.as_deref().filter(|id| thread.readers.iter().any(|one| one == id));
    let able = branch.readers.iter().find(|row| thread.readers.contains(&row.staff)).or(branch.readers.first());
    let named = holder.or(able.map(|row| row.staff.as_str()));
    let reads = reader(thread, branch, now);
    to.iter().any(|id| Some(id.as_str()) != named && Some(id) != reads.as_ref())
}

/// Who reads today and can open the thread, the first in line first.
fn readers_today(thread: &Waiting, branch: &BranchRow, now: Timestamp) -> Vec<String> {
    let Some(team) = team(branch) else { return Vec::new() };
    let line = team.readers_on(date_of(now));
    let id = |reads: &domain::contact::reading::Reads| {
        thread.readers.iter().find(|staff| reader_id(staff) == Some(reads.reader)).cloned()
    };
    line.iter().filter_map(id).collect()
}
