//! `lotsen import`: takes in data, everything or nothing.

use std::path::Path;

use anyhow::Context;

use super::many::many;
use super::there;
use crate::config::Settings;
use crate::guide::hsds::ImportFault;
use crate::guide::import::LeftOut;
use crate::guide::library::Library;
use crate::guide::{check, import, seed};
use crate::store;

/// Takes in a directory as HSDS 3.1 JSON.
///
/// # Errors
/// When the file has faults, a check finds no database, or somebody would be left without a way on with it.
pub async fn hsds(settings: &Settings, file: &Path, only_check: bool) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let incoming = match crate::guide::hsds::read(&bytes) {
        Ok(directory) => directory,
        Err(faults) => return Err(refused(&faults)),
    };
    let stores = if only_check { there::stores(settings).await? } else { store::open(&settings.database()?).await? };
    seed::seed(stores.guide.as_ref()).await?;
    let taken = incoming.services.len();
    let mut content = stores.edit.content().await?;
    let mut faults = import::echoes(&content.directory, &incoming);
    faults.extend(import::unread_names(&content.directory, &incoming));
    if !faults.is_empty() {
        return Err(refused(&faults));
    }
    let unsorted = incoming.services.iter().filter(|service| !service.sorted()).count();
    let (merged, left_out) = import::merge(&content.directory, incoming);
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
    println!("{}", told(taken, unsorted, &left_out, only_check));
    Ok(())
}

/// What is said when it is done: everything that did not come in as the feed has it, and how many of each.
fn told(taken: usize, unsorted: usize, left_out: &[LeftOut], only_check: bool) -> String {
    let mut lines: Vec<String> = left_out.iter().map(LeftOut::to_string).collect();
    let done = if only_check {
        "can be taken in"
    } else {
        "taken in; new ways in wait for the desk, and a running site shows the rest within a minute"
    };
    lines.push(format!("{} {done}", many(taken, "service")));
    if !left_out.is_empty() {
        lines.push(format!(
            "{} left out, named above: no number is shown that nobody here has read",
            many(left_out.len(), "text")
        ));
    }
    if unsorted > 0 {
        let told = many(unsorted, "service");
        lines.push(format!(
            "{told} without a kind of help of ours: in no answer until an editor says at the desk what and for whom"
        ));
    }
    lines.join("\n")
}

/// Tells the faults; the error that ends the program.
fn refused(faults: &[ImportFault]) -> anyhow::Error {
    for fault in faults {
        eprintln!("{fault}");
    }
    anyhow::anyhow!("{}; nothing was changed", many(faults.len(), "fault"))
}

#[cfg(test)]
mod tests {
    use super::{LeftOut, told};

    #[test]
    fn what_is_left_out_is_named_and_counted_in_a_check_too() {
        let note = LeftOut {
            record: "service samtal".to_owned(),
            field: "description",
            text: "Ring 0480-55 01 02.".to_owned(),
        };
        for only_check in [true, false] {
            let said = told(2, 0, std::slice::from_ref(&note), only_check);
            let named = "service samtal: description was left out";
            assert!(said.contains(named) && said.contains("Ring 0480-55 01 02.\n"), "{said}");
            assert!(said.contains("\n1 text left out, "), "{said}");
            assert!(!told(2, 0, &[], only_check).contains("left out"));
        }
    }
}
