//! When nobody answers: who is reminded, who else is told. The rule is `domain::contact::overdue`.

use domain::contact::overdue::{Promise, aside, due, spoken};
use domain::contact::reading::{DateRange, date_of};
use domain::desk::{Action, Role, Verdict, may};
use domain::hours::Hours;
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
    let (mut nobody, mut unknown) = (0_usize, 0_usize);
    // Where hours cannot be read, half of the promised time is half of the calendar's.
    let unread: (&Hours, &[DateRange]) = (&Hours::Unknown, &[]);
    for thread in waiting {
        if spoken(&thread.events) {
            continue;
        }
        let branch = branches.iter().find(|branch| branch.unit == thread.unit && branch.branch == thread.branch);
        unknown += usize::from(branch.is_none());
        let since = Timestamp::from_second(thread.since.saturating_mul(3600)).unwrap_or(now);
        let promise = Promise { since, by: thread.by };
        let aside = aside(&thread.events);
        let (hours, closed) = branch.map_or(unread, |branch| (&branch.hours, branch.plan.closed.as_slice()));
        let due = due(&promise, thread.told, aside, hours, closed, now);
        for (step, wanted) in [(Step::Remind, due.remind), (Step::Ask, due.ask), (Step::Escalate, due.escalate)] {
            if !wanted {
                continue;
            }
            let to = match step {
                Step::Remind | Step::Cover | Step::Again => reader(&thread, branch, now),
                Step::Ask => thread.asked.clone(),
                Step::Escalate => others(&thread, branch, &staff, now),
            };
            let alone = step == Step::Escalate && !further(&to, &thread, branch, &staff, now);
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
    if unknown > 0 {
        tracing::error!(threads = unknown, "their branch cannot be read: who can open them is told, and the lead");
    }
    if nobody > 0 {
        tracing::error!(threads = nobody, "a promised day has come and there is nobody to tell");
    }
    round.end()
}

/// Whoever took the thread in, if they read today; else the first who reads today and can open it. Where it is not known who reads,
/// whoever took it in, else all who can open it.
fn reader(thread: &Waiting, branch: Option<&BranchRow>, now: Timestamp) -> Vec<String> {
    let today = branch.map_or_else(|| thread.readers.clone(), |branch| readers_today(thread, branch, now));
    let holder = thread.holder.as_ref().filter(|holder| today.contains(holder));
    match (holder, branch) {
        (Some(holder), _) => vec![holder.clone()],
        (None, Some(_)) => today.into_iter().take(1).collect(),
        (None, None) => today,
    }
}

/// Those who read today beside the first, and the leads: these see that a thread waits and no word of it. Where it is not known who
/// reads and nobody leads, the administrators, who can mend that; they see no thread.
fn others(thread: &Waiting, branch: Option<&BranchRow>, staff: &[Staff], now: Timestamp) -> Vec<String> {
    let first = reader(thread, branch, now);
    let today = branch.map_or_else(|| thread.readers.clone(), |branch| readers_today(thread, branch, now));
    let most = if branch.is_some() { 1 } else { today.len() };
    let mut to: Vec<String> = today.into_iter().filter(|id| !first.contains(id)).take(most).collect();
    let leads = with(staff, Role::UnitLead, Action::SeeQueue, thread);
    if branch.is_none() && leads.is_empty() {
        to.extend(with(staff, Role::Administrator, Action::ManageUnits, thread));
    }
    to.extend(leads);
    // A lead may read too: told once all the same.
    to.sort_unstable();
    to.dedup();
    to
}

/// Those of a role who may do this where a thread belongs.
fn with(staff: &[Staff], role: Role, action: Action, thread: &Waiting) -> Vec<String> {
    let Some(scope) = scope(&thread.organization, &thread.unit, &thread.branch) else { return Vec::new() };
    let all = staff.iter().filter(|one| one.person.is(role) && may(&one.person, action, &scope) == Verdict::Allowed);
    all.map(|one| one.id.clone()).collect()
}

/// Whether somebody else is among them than the one whom whoever wrote waits for, or reads today: only then another grown-up was told
/// who can see to it. An administrator sees no thread.
fn further(to: &[String], thread: &Waiting, branch: Option<&BranchRow>, staff: &[Staff], now: Timestamp) -> bool {
    let holder = thread.holder.as_deref().filter(|id| thread.readers.iter().any(|one| one == id));
    let able = branch.and_then(|branch| {
        branch.readers.iter().find(|row| thread.readers.contains(&row.staff)).or(branch.readers.first())
    });
    let named = holder.or(able.map(|row| row.staff.as_str()));
    let reads = reader(thread, branch, now);
    let leads = with(staff, Role::UnitLead, Action::SeeQueue, thread);
    let sees = |id: &String| thread.readers.contains(id) || leads.contains(id);
    to.iter().any(|id| Some(id.as_str()) != named && !reads.contains(id) && sees(id))
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
