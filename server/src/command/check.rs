//! `lotsen check`: proves that every path leads to somebody who can be reached.

use std::time::Instant;

use super::many::many;
use super::there;
use crate::config::Settings;
use crate::guide::library::Library;
use crate::guide::{check, graph};

/// The live content where there is a database, else the built-in one; and which of them.
async fn library(settings: &Settings, built_in: bool) -> anyhow::Result<(Library, String)> {
    if built_in {
        return Ok((Library::built_in()?, "built-in content".to_owned()));
    }
    if settings.database_url.is_empty() && !settings.data.join("lotsen.db").exists() {
        // Whoever meant the live one stands in a wrong folder, and sees it.
        let which = format!("built-in content (there is no database {})", there::place(settings));
        return Ok((Library::built_in()?, which));
    }
    let store = there::stores(settings).await?.edit;
    Ok((Library::of(&store.content().await?)?, "live database".to_owned()))
}

/// Proves, draws, or lists holes.
///
/// # Errors
/// When there is a fault; each stands on a line of its own.
pub async fn run(settings: &Settings, holes: bool, drawn: bool, built_in: bool) -> anyhow::Result<()> {
    let (library, which) = library(settings, built_in).await?;
    if drawn {
        print!("{}", graph::draw(&library.flow));
        return Ok(());
    }
    let began = Instant::now();
    let proof = check::check(&library);
    let took = began.elapsed();
    if holes {
        print!("{}", check::hole_list(&library));
    }
    match proof {
        Ok(counts) => {
            println!("checked the {which}: {counts}; {} ms", took.as_millis());
            Ok(())
        }
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            anyhow::bail!("{} in the {which}", many(faults.len(), "fault"))
        }
    }
}
