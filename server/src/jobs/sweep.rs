//! Destroying what is due: under a rule with a decision's number, or not at all; and clearing the shelf of the site's tools.

use domain::contact::reading::date_of;
use domain::desk::retention::{Rule, What, due, in_force, in_force_together, over};
use domain::desk::{Act, Entry, Event, OrgId, Outcome, Role, Scope};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::retention::{Aged, Shelf, StoreError, Swept, Voice};
use crate::contact::send::hour;
use crate::contact::store::listed::if_read;
use crate::desk::store::Staff;
use crate::store::Stores;

/// How long one-time links, form numbers and notices that never went out are kept, in days.
const SHELF_DAYS: i64 = 7;

/// What the rule of one organisation would take now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Whose.
    pub organisation: OrgId,
    /// The rule that holds; without one nothing is taken.
    pub rule: Option<Rule>,
    /// The threads it takes.
    pub takes: Vec<Aged>,
    /// How many threads there are in all.
    pub threads: usize,
}

/// What every organisation's rule would take at a moment.
///
/// # Errors
/// When the store fails.
pub async fn plan(stores: &Stores, now: Timestamp) -> Result<Vec<Plan>, StoreError> {
    let (rules, aged) = (stores.retention.rules().await?, stores.retention.aged().await?);
    let own = aged.iter().filter_map(|thread| OrgId::parse(&thread.organization).ok());
    let mut all: Vec<OrgId> = own.chain(rules.iter().map(|rule| rule.organisation.clone())).collect();
    all.sort_unstable();
    all.dedup();
    Ok(all.into_iter().map(|organisation| one(organisation, &rules, &aged, now)).collect())
}

/// What one organisation's rule would take at a moment.
#[must_use]
pub fn one(organisation: OrgId, rules: &[Rule], aged: &[Aged], now: Timestamp) -> Plan {
    let today = date_of(now);
    let rule = in_force(rules, &organisation, What::Thread, today).cloned();
    let own = aged.iter().filter(|thread| thread.organization == organisation.as_str());
    let threads = own.clone().count();
    let ripe = |thread: &&Aged| rule.as_ref().is_some_and(|rule| ripe(rule, thread, now));
    let takes = own.filter(ripe).cloned().collect();
    Plan { organisation, rule, takes, threads }
}

/// Whether a rule takes a thread at a moment.
#[must_use]
pub fn ripe(rule: &Rule, thread: &Aged, now: Timestamp) -> bool {
    Timestamp::from_second(thread.last.saturating_mul(3600))
        .is_ok_and(|last| due(rule, thread.answered, last, date_of(now)))
}

/// What the rule of everybody who has a process leader would take of what came to all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// What.
    pub what: What,
    /// The rule that holds; without one nothing is taken.
    pub rule: Option<Rule>,
    /// Who has no rule that holds: while there is anybody, nothing is taken.
    pub lack: Vec<OrgId>,
    /// What it takes.
    pub takes: Vec<Voice>,
    /// How many there are in all.
    pub count: usize,
}

/// The organisations to which sign-ups and proposals come: those that have or had a process leader, for what came while there was
/// one is theirs too; where one leads for all of the site, also those that have an administrator, who could decide.
#[must_use]
pub fn leading(staff: &[Staff]) -> Vec<OrgId> {
    let grants = || staff.iter().flat_map(|one| &one.person.grants);
    let of = |role: Role| grants().filter(move |grant| grant.role == role).map(|grant| grant.scope.parts().0.cloned());
    let everywhere = of(Role::ProcessLeader).any(|organisation| organisation.is_none());
    let could = of(Role::Administrator).filter(|_| everywhere);
    let mut all: Vec<OrgId> = of(Role::ProcessLeader).chain(could).flatten().collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What the rules of these organisations together would take at a moment.
#[must_use]
pub fn shared(what: What, rules: &[Rule], leading: &[OrgId], voices: &[Voice], now: Timestamp) -> Shared {
    let today = date_of(now);
    // Who decided once has a say for good, also when nobody leads there any longer.
    let mut all: Vec<OrgId> = leading.to_vec();
    all.extend(rules.iter().filter(|rule| rule.what == what).map(|rule| rule.organisation.clone()));
    all.sort_unstable();
    all.dedup();
    let rule = in_force_together(rules, &all, what, today).cloned();
    let lack = all.into_iter().filter(|one| in_force(rules, one, what, today).is_none()).collect();
    let own = voices.iter().filter(|voice| voice.what == what);
    let count = own.clone().count();
    let ripe = |voice: &&Voice| rule.as_ref().is_some_and(|rule| over(rule, voice.settled, voice.last, today));
    let takes = own.filter(ripe).cloned().collect();
    Shared { what, rule, lack, takes, count }
}

/// The same for everything that comes to all of them.
///
/// # Errors
/// When the store fails.
pub async fn shared_plan(stores: &Stores, now: Timestamp) -> Result<Vec<Shared>, StoreError> {
    let (rules, voices) = (stores.retention.rules().await?, stores.retention.voices().await?);
    let leading = leading(&stores.desk.whole_staff().await?);
    Ok(What::SHARED.map(|what| shared(what, &rules, &leading, &voices, now)).into())
}

/// Destroys what is due now, clears the shelf, and writes the database anew when something is gone from it.
///
/// # Errors
/// When the store fails. What one organisation's rule took before stays taken, and is in the audit log.
pub async fn run(stores: &Stores, now: Timestamp) -> Result<Vec<Swept>, StoreError> {
    let mut all = Vec::new();
    for plan in plan(stores, now).await? {
        let Some(rule) = plan.rule.filter(|_| !plan.takes.is_empty()) else { continue };
        let line = Entry {
            number: 0,
            at: now,
            actor: None,
            act: Act::Event(Event::Swept),
            scope: Scope::organisation(plan.organisation),
            object: None,
            outcome: Outcome::Done,
        };
        all.extend(stores.retention.sweep(rule.number, &plan.takes, date_of(now), &line).await?);
    }
    // Where somebody's rights cannot be read it is not known who has to have decided: of that nothing is taken, of the rest as ever.
    for plan in if_read(shared_plan(stores, now).await.map(Some))?.unwrap_or_default() {
        let Some(rule) = plan.rule.filter(|_| !plan.takes.is_empty()) else { continue };
        let line = Entry {
            number: 0,
            at: now,
            actor: None,
            act: Act::Event(Event::Swept),
            scope: Scope::organisation(rule.organisation.clone()),
            object: None,
            outcome: Outcome::Done,
        };
        all.extend(stores.retention.sweep_voices(rule.number, &plan.takes, date_of(now), &line).await?);
    }
    clear_shelf(stores, now).await?;
    if all.is_empty() {
        stores.retention.settle().await?;
    } else {
        stores.retention.compact().await?;
    }
    Ok(all)
}

/// Drops the site's own tools that nobody needs any more. No decision is needed: none of it came in to an authority or was
/// drawn up there (TF 2 kap. 9–10 §§); all of it is a key, a counter or a note that a mail should go out.
async fn clear_shelf(stores: &Stores, now: Timestamp) -> Result<(), StoreError> {
    let ago = |days: i64| now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(now);
    let shelf = Shelf {
        links: ago(SHELF_DAYS),
        sessions: ago(1),
        forms: date_of(now).checked_sub(SHELF_DAYS.days()).unwrap_or(date_of(now)),
        notices: hour(ago(SHELF_DAYS)),
    };
    let lost = stores.retention.clear_shelf(&shelf).await?;
    if lost > 0 {
        tracing::error!(notices = lost, "notices to staff never went out and are given up after a week");
    }
    Ok(())
}
