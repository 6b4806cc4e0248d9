//! `lotsen import`: takes in data, everything or nothing.

use std::path::Path;

use anyhow::Context;

use super::many::many;
use crate::config::Settings;
use crate::guide::hsds::ImportFault;
use crate::guide::library::Library;
use crate::guide::{check, import, seed};
use crate::store;

/// Takes in a directory as HSDS 3.1 JSON.
///
/// # Errors
/// When the file has faults, or somebody would be left without a way on with it.
pub async fn hsds(settings: &Settings, file: &Path, only_check: bool) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let incoming = match crate::guide::hsds::read(&bytes) {
        Ok(directory) => directory,
        Err(faults) => return Err(refused(&faults)),
    };
    let stores = store::open(&settings.database()?).await?;
    seed::seed(stores.guide.as_ref()).await?;
    let taken = incoming.services.len();
    let mut content = stores.edit.content().await?;
    let mut faults = import::echoes(&content.directory, &incoming);
    faults.extend(import::unread_names(&content.directory, &incoming));
    if !faults.is_empty() {
        return Err(refused(&faults));
    }
    let unsorted = incoming.services.iter().filter(|service| !service.sorted()).count();
    let merged = import::merge(&content.directory, incoming);
    let changes = import::changes(&content.directory, &merged, jiff::Timestamp::now());
    content.directory = merged;
    let library = Library::of(&content)?;
    if let Err(faults) = check::check(&library) {
        for fault in &faults {
            eprintln!("{fault}");
        }
        anyhow::bail!("with this directory somebody would be left without a way on; nothing was changed");
    }
    if !only_check {
        let kept = stores.edit.take_in(content.number, &library.directory, &changes).await?;
        anyhow::ensure!(kept.is_some(), "the desk changed something meanwhile; nothing was taken in, run it again");
    }
    println!(
        "{} {}",
        many(taken, "service"),
        if only_check {
            "can be taken in"
        } else {
            "taken in; new ways in wait for the desk, and a running site shows the rest within a minute"
        }
    );
    if unsorted > 0 {
        let told = many(unsorted, "service");
        println!(
            "{told} without a kind of help of ours: in no answer until an editor says at the desk what and for whom"
        );
    }
    Ok(())
}

/// Tells the faults; the error that ends the program.
fn refused(faults: &[ImportFault]) -> anyhow::Error {
    for fault in faults {
        eprintln!("{fault}");
    }
    anyhow::anyhow!("{}; nothing was changed", many(faults.len(), "fault"))
}
