//! `lotsen check`: proves that every path leads to somebody who can be reached.

use std::time::Instant;

use super::many::many;
use crate::config::Settings;
use crate::guide::library::Library;
use crate::guide::{check, graph};
use crate::store;

/// The live content where there is a database, else the built-in one.
async fn library(settings: &Settings, built_in: bool) -> anyhow::Result<(Library, &'static str)> {
    let file = settings.data.join("lotsen.db");
    if built_in || (settings.database_url.is_empty() && !file.exists()) {
        return Ok((Library::built_in()?, "built-in content"));
    }
    let store = store::open(&settings.database()?).await?.edit;
    Ok((Library::of(&store.content().await?)?, "live database"))
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
