//! `lotsen sweep`: destroys what is due under a decision, or says what it would.

use jiff::Timestamp;

use super::many::many;
use super::there;
use crate::config::Settings;
use crate::jobs::sweep::{self, Plan, Shared};

/// Destroys what is due, or with `dry_run` only says what that is.
///
/// # Errors
/// When there is no database, or it fails.
pub async fn run(settings: &Settings, dry_run: bool, now: Timestamp) -> anyhow::Result<()> {
    let stores = there::stores(settings).await?;
    for plan in sweep::plan(&stores, now).await? {
        println!("{}", said(&plan));
    }
    for plan in sweep::shared_plan(&stores, now).await? {
        println!("{}", said_of_all(&plan));
    }
    if dry_run {
        println!("Nothing was destroyed: this was a look.");
        return Ok(());
    }
    let swept = sweep::run(&stores, now).await?;
    let (things, messages) = swept.iter().fold((0, 0), |(a, b), one| (a + one.threads, b + one.messages));
    println!("Destroyed: {things}, with {}. The audit log says so.", many(messages, "message"));
    Ok(())
}

/// What came to every process leader, in one line.
#[must_use]
pub fn said_of_all(plan: &Shared) -> String {
    let (name, count) = (plan.what.as_str(), plan.count);
    match &plan.rule {
        None => format!("{name}: not all have decided, so nothing is destroyed ({count} kept)"),
        Some(rule) => format!("{name}: decision {} takes {} of {count}", rule.decision, plan.takes.len()),
    }
}

/// One organisation in one line.
#[must_use]
pub fn said(plan: &Plan) -> String {
    let (organisation, threads) = (plan.organisation.as_str(), many(plan.threads, "thread"));
    match &plan.rule {
        None => format!("{organisation}: no decision holds, so nothing is destroyed ({threads} kept)"),
        Some(rule) => {
            let (decision, takes) = (&rule.decision, plan.takes.len());
            format!("{organisation}: decision {decision} takes {takes} of {threads}")
        }
    }
}
