//! `lotsen release audit`: tries to get hidden numbers back out of downloaded files.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::mapping::check::{Budget, Folder, Found, Inside, Kind, Progress, Report, Unreadable, audit_beside};

/// Nothing was recovered.
pub const NOTHING: u8 = 0;
/// Something was recovered, is not as it should be, or was not proved.
pub const SOMETHING: u8 = 1;
/// The files could not be read.
pub const UNREAD: u8 = 2;

/// How many finds of a kind are listed; the rest is counted. `--json` lists all.
const LISTED: usize = 12;

/// What to audit.
#[derive(Debug, clap::Args)]
pub struct Order {
    /// Folders of public files, one a release. All releases of the same waves belong together.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// A folder of a release of other people that a chart draws cells from; once for each. What is drawn is held against it.
    #[arg(long, value_name = "FOLDER")]
    beside: Vec<PathBuf>,
    /// Prints the report as JSON.
    #[arg(long)]
    json: bool,
    /// A file of what only the inside knows: which sums are protected, and who is alone. Never publish it.
    #[arg(long)]
    inside: Option<PathBuf>,
}

/// Audits, prints what was found, and says with which code to exit.
///
/// # Errors
/// When the report cannot be written as JSON.
pub fn run(order: &Order) -> anyhow::Result<u8> {
    let report = match attacked(order) {
        Ok(report) => report,
        Err(unread) => {
            eprintln!("could not be read: {unread}");
            return Ok(UNREAD);
        }
    };
    if order.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print!("{}", told(&report));
    }
    Ok(if report.passed() { NOTHING } else { SOMETHING })
}

fn attacked(order: &Order) -> Result<Report, Unreadable> {
    let read = |paths: &[PathBuf]| paths.iter().map(|path| Folder::read(path)).collect::<Result<Vec<_>, _>>();
    let (folders, beside) = (read(&order.folders)?, read(&order.beside)?);
    let inside = order.inside.as_ref().map(|path| -> Result<Inside, Unreadable> {
        let unread = |why: String| Unreadable { at: path.display().to_string(), why };
        let text = std::fs::read_to_string(path).map_err(|error| unread(error.to_string()))?;
        serde_json::from_str(&text).map_err(|error| unread(error.to_string()))
    });
    let progress = |now: Progress| eprintln!("{} of {} questions tried, {} found", now.done, now.of, now.found);
    audit_beside(&folders, &beside, inside.transpose()?.as_ref(), Budget::AMPLE, &progress)
}

/// The report in words.
fn told(report: &Report) -> String {
    let Report { releases, beside, cells, hidden, derived, narrowed, if_alone, witnesses, inside, found } = report;
    let mut lines = vec![
        format!("releases: {}", releases.join(", ")),
        format!("cells: {cells}, of which hidden: {hidden}; sums that stand in no table: {derived}"),
        format!("tables made that agree with everything published: {witnesses}"),
    ];
    if !beside.is_empty() {
        lines.push(format!("read to hold charts against, and not tried here: {}", beside.join(", ")));
    }
    let mut kinds: BTreeMap<Kind, Vec<&Found>> = BTreeMap::new();
    for one in found {
        kinds.entry(one.kind).or_default().push(one);
    }
    for (kind, all) in &kinds {
        lines.push(format!("{} × {}", all.len(), kind.words()));
        lines.extend(all.iter().take(LISTED).map(|one| format!("  {one}")));
        if all.len() > LISTED {
            lines.push(format!("  … and {} more (--json lists all)", all.len() - LISTED));
        }
    }
    if *inside {
        lines.push(
            "the protected and those who are alone were known: rules R5 and R8 were tried to the letter".to_owned(),
        );
    } else {
        lines.push(format!(
            "perhaps known to be at least 1, though they may be large: {narrowed}; known to be small to somebody alone elsewhere, if \
             anybody is: {if_alone} (the files alone cannot tell)"
        ));
    }
    lines.push(if report.passed() { "nothing was recovered" } else { "not safe" }.to_owned());
    lines.join("\n") + "\n"
}
