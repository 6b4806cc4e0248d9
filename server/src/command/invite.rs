//! `lotsen invite`: a one-time link for the first administrator.

use anyhow::Context;
use domain::desk::{OrgId, Scope};

use crate::config::Settings;
use crate::contact::seal::{ServerKeys, os_rng};
use crate::desk::demo;
use crate::desk::people::link::invite_administrator;
use crate::store;

/// Prints the link.
///
/// # Errors
/// When somebody cannot be invited, or a folder or the database cannot be used; the error says what to do.
pub async fn run(
    settings: &Settings,
    name: &str,
    mail: &str,
    organization: Option<&str>,
    anew: bool,
) -> anyhow::Result<()> {
    anyhow::ensure!(
        !demo::was_here(&settings.keys),
        "{} belongs to a demo, whose phrases everybody knows: take fresh LOTSEN_DATA and LOTSEN_KEYS",
        settings.keys.display()
    );
    let scope = match organization {
        Some(id) => Scope::organisation(
            OrgId::parse(id).context("--organization should be an id such as kommun-0880 or region-kalmar-lan")?,
        ),
        None => Scope::installation(),
    };
    let stores = store::open(&settings.database()?).await?;
    demo::apart(&stores, false).await?;
    let keys = ServerKeys::load_or_create(&settings.keys, &settings.data, &mut os_rng())
        .with_context(|| format!("the keys folder {}", settings.keys.display()))?;
    let token = invite_administrator(&stores, &keys, (name, mail), scope, anew, jiff::Timestamp::now()).await?;
    println!("This link works once, for 72 hours. Give it to nobody else:");
    println!("  {}/sv/skrivbord/in/{token}", settings.origin());
    Ok(())
}
