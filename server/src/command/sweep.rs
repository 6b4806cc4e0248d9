//! `lotsen sweep`: destroys what is due under a decision, or says what it would.

use jiff::Timestamp;

use crate::config::Settings;
use crate::jobs::sweep::{self, Plan};
use crate::store;

/// Destroys what is due, or with `dry_run` only says what that is.
///
/// # Errors
/// When the database fails.
pub async fn run(settings: &Settings, dry_run: bool, now: Timestamp) -> anyhow::Result<()> {
    let stores = store::open(&settings.database()?).await?;
    for plan in sweep::plan(&stores, now).await? {
        println!("{}", said(&plan));
    }
    if dry_run {
        println!("Nothing was destroyed: this was a look.");
        return Ok(());
    }
    let swept = sweep::run(&stores, now).await?;
    let (threads, messages) = swept.iter().fold((0, 0), |(a, b), one| (a + one.threads, b + one.messages));
    println!("Destroyed: {threads} threads with {messages} messages. The audit log says so.");
    Ok(())
}

/// One organisation in one line.
#[must_use]
pub fn said(plan: &Plan) -> String {
    let (organisation, threads) = (plan.organisation.as_str(), plan.threads);
    match &plan.rule {
        None => format!("{organisation}: no decision holds, so nothing is destroyed ({threads} threads kept)"),
        Some(rule) => {
            let (decision, takes) = (&rule.decision, plan.takes.len());
            format!("{organisation}: decision {decision} takes {takes} of {threads} threads")
        }
    }
}
