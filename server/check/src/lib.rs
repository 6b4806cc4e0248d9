//! The attacker: takes the public files of releases, and nothing else, and tries to get hidden numbers back.
//!
//! It shares no code with what protects the numbers, nor with what writes the files: the two can only agree by both being
//! right. It reads the files as [FORMAT.md](../FORMAT.md) says, puts everything that was ever published into one system
//! over whole numbers, and asks of every hidden cell, and of every sum that published groups leave over, what it can be.
//! Nothing passes because a solver says so: each value that is said to stay possible is shown by a table in whole numbers, and
//! every published number is checked against that table. Work is bounded by counts; what is not proved has not passed.
//!
//! What it covers is everybody who knows all published numbers. What others know from elsewhere it cannot cover.

mod ask;
mod attack;
mod block;
mod bound;
mod choice;
mod crowd;
mod difference;
mod dual;
mod findings;
mod folder;
mod found;
mod ground;
mod informants;
mod inside;
mod insider;
mod jsonstat;
mod label;
mod lead;
mod manifest;
mod model;
mod part;
mod pool;
mod release;
mod route;
mod search;
mod shape;
mod space;
mod start;
mod statement;
mod system;
mod table;
mod walk;
mod workbook;

#[cfg(test)]
mod tests;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

pub use crowd::WORK;
pub use folder::{Folder, Unreadable};
pub use found::{Found, Kind, Report, Row};
pub use inside::{Count, Inside, Leaves, Protected};
pub use system::Budget;

use self::attack::Attack;
use self::block::Block;
use self::inside::Told;
use self::model::{Model, Wanted};
use self::release::Public;

/// How far the attack has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Blocks of questions that are done.
    pub done: usize,
    /// All of them.
    pub of: usize,
    /// Finds so far.
    pub found: usize,
}

/// Reads releases together and attacks them. `inside`: what only the inside knows, for the check before publishing.
///
/// # Errors
/// [`Unreadable`] when a file is missing or cannot be understood: then nothing can be said.
pub fn audit(
    folders: &[Folder],
    inside: Option<&Inside>,
    budget: Budget,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Report, Unreadable> {
    audit_beside(folders, &[], inside, budget, progress)
}

/// As [`audit`], with releases of other people that charts draw cells from. `beside`: these are read, and what is drawn is held
/// against them; nothing hidden is sought in them, for none of their answers is in the others. That is a trial of their own.
///
/// # Errors
/// [`Unreadable`] when a file is missing or cannot be understood: then nothing can be said.
pub fn audit_beside(
    folders: &[Folder],
    beside: &[Folder],
    inside: Option<&Inside>,
    budget: Budget,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Report, Unreadable> {
    let (mut releases, mut report) = (Vec::new(), Report { inside: inside.is_some(), ..Report::default() });
    for folder in folders {
        let (release, found) = Public::read(folder)?;
        report.releases.push(release.manifest.id.clone());
        report.cells += release.tables.iter().map(|table| table.cells.len()).sum::<usize>();
        report.found.extend(found);
        releases.push(release);
    }
    let mut others = Vec::new();
    for folder in beside {
        let (release, found) = Public::read(folder)?;
        report.beside.push(release.manifest.id.clone());
        report.found.extend(found);
        others.push(release);
    }
    report.found.extend(informants::faults(&releases, &others));
    report.found.extend(together(&releases));
    report.found.extend(label::between(&releases));
    let blocks = route::blocks(&releases)?;
    let blocks = blocks.iter().map(|kin| Block::gather(&releases, kin)).collect::<Result<Vec<Block>, _>>()?;
    let parts = each(&blocks, inside, budget, progress);
    for part in parts {
        report.hidden += part.hidden;
        report.derived += part.derived;
        report.narrowed += part.narrowed;
        report.if_alone += part.if_alone;
        report.witnesses += part.witnesses;
        report.found.extend(part.found);
    }
    report.found.sort();
    report.found.dedup();
    Ok(report)
}

/// Whether all that was published before is there, each once.
fn together(releases: &[Public]) -> Vec<Found> {
    let ids: Vec<&str> = releases.iter().map(|one| one.manifest.id.as_str()).collect();
    let mut found = Vec::new();
    let mut fault = |kind: Kind, at: &str, how: &str| {
        found.push(Found { kind, at: at.to_owned(), row: None, interval: None, how: how.to_owned() });
    };
    for release in releases {
        for earlier in release.manifest.earlier.iter().filter(|earlier| !ids.contains(&earlier.as_str())) {
            fault(Kind::EarlierMissing, earlier, &format!("named by {}", release.manifest.id));
        }
    }
    for (at, id) in ids.iter().enumerate() {
        if ids[..at].contains(id) {
            fault(Kind::Changed, id, "two releases have this name");
        }
    }
    found
}

/// Attacks blocks on as many threads as the machine has; the outcome does not depend on how many.
fn each(
    blocks: &[Block],
    inside: Option<&Inside>,
    budget: Budget,
    progress: &(dyn Fn(Progress) + Sync),
) -> Vec<Report> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(blocks.len());
    let work = || {
        while let Some(block) = blocks.get(next.fetch_add(1, Ordering::Relaxed)) {
            let part = one(block, inside, budget);
            if let Ok(mut done) = done.lock() {
                done.push(part);
                let found = done.iter().map(|part: &Report| part.found.len()).sum();
                progress(Progress { done: done.len(), of: blocks.len(), found });
            }
        }
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        // A thread that broke is no reason to break: its block is missing below.
        for thread in all {
            drop(thread.join());
        }
    });
    let done = done.into_inner().unwrap_or_default();
    // A thread that broke leaves its block out; and what was not tried has not passed.
    let missing = blocks.len() - done.len();
    let broken = (0..missing).map(|_| {
        let (kind, at, how) = (Kind::NotProved, "a block of questions".to_owned(), "the check broke".to_owned());
        Report { found: vec![Found { kind, at, row: None, interval: None, how }], ..Report::default() }
    });
    done.into_iter().chain(broken).collect()
}

fn one(block: &Block, inside: Option<&Inside>, budget: Budget) -> Report {
    let mut report = Report { hidden: block.hidden.len(), found: block.found.clone(), ..Report::default() };
    report.found.extend(difference::nested(block));
    let told = inside.map_or_else(|| Ok(Told::default()), |inside| Told::of(inside, block));
    let told = match told {
        Ok(told) => told,
        Err(found) => {
            report.found.push(found);
            return report;
        }
    };
    let offered = |model: &Model, give: &mut dyn FnMut(Vec<i64>)| {
        if let Some(inside) = inside {
            Told::offered(inside, block, model, give);
        }
    };
    let mut attack = match Attack::on(block, &told.regions(), &offered, budget) {
        Ok(attack) => attack,
        Err(found) => {
            report.found.push(found);
            return report;
        }
    };
    report.found.extend(attack.run());
    report.found.extend(told.check(&mut attack));
    if inside.is_none() {
        report.if_alone = insider::pairs_if_alone(&mut attack);
    }
    report.derived = attack.model.targets.iter().filter(|target| target.wanted == Wanted::Derived).count();
    report.narrowed = attack.narrowed;
    report.witnesses = attack.pool.len();
    report
}
