//! `lotsen backup` and `lotsen restore`: everything in one file that only both holders of the escrow can read.

use std::fs::File;
use std::path::Path;

use anyhow::Context;
use domain::contact::reading::date_of;
use domain::desk::{Act, Entry, Event, ObjectId, ObjectKind, Outcome, Scope};
use jiff::Timestamp;

use super::many::many;
use super::{escrow, file, there};
use crate::config::Settings;
use crate::contact::room;
use crate::contact::seal::{EscrowPublic, HolderSeat, KeyPair, Sealing, open_backup};
use crate::jobs::sweep;
use crate::store::copy::{Copied, Head};
use crate::store::{self, Stores};

/// Writes a backup to a new file.
///
/// # Errors
/// When there is no database, there are no holders yet, the file would lie beside what it saves, or it cannot be written.
pub async fn backup(settings: &Settings, path: &Path, now: Timestamp) -> anyhow::Result<()> {
    let stores = there::stores(settings).await?;
    let escrow = room::escrow(&settings.keys)?
        .context("there are no holders yet: without their keys nobody could read a backup (lotsen escrow make, set)")?;
    for (folder, why) in [(&settings.keys, "keys"), (&settings.data, "data")] {
        anyhow::ensure!(!file::lies_in(path, folder), "a backup does not belong in the folder of the {why}");
    }
    let copied = write(&stores, &escrow, path, now).await?;
    println!("{}: {} rows of {} tables, of {}.", path.display(), copied.rows, copied.tables, date_of(now));
    println!("The folder of the keys is not in it. Destroy this backup once it is older than your decisions allow.");
    Ok(())
}

/// Writes everything to a new file, sealed to both holders; the audit log says so first, so that the backup knows of itself.
///
/// # Errors
/// When the file is there already or cannot be written; then none is left.
pub async fn write(stores: &Stores, escrow: &EscrowPublic, path: &Path, now: Timestamp) -> anyhow::Result<Copied> {
    let out = file::new(path)?;
    stores.desk.log(&line("backup", now)).await?;
    let sealed = seal(stores, escrow, out, now).await;
    if sealed.is_err() {
        // Half a backup is none.
        let _ = std::fs::remove_file(path);
    }
    sealed
}

async fn seal(stores: &Stores, escrow: &EscrowPublic, out: File, now: Timestamp) -> anyhow::Result<Copied> {
    let mut sealing = Sealing::begin(out, escrow).context("the file takes nothing")?;
    let copied = stores.copy.copy_out(date_of(now), &mut sealing).await?;
    sealing.finish().and_then(|file| file.sync_all()).context("the file takes no more")?;
    Ok(copied)
}

/// Reads a backup into an empty database, with both holders' key files.
///
/// # Errors
/// When a key does not open it, it was changed or cut, is of a newer program, or the database is not empty.
pub async fn restore(
    settings: &Settings,
    path: &Path,
    first: &Path,
    second: &Path,
    now: Timestamp,
) -> anyhow::Result<()> {
    let first = escrow::holder(first, HolderSeat::First)?;
    let second = escrow::holder(second, HolderSeat::Second)?;
    let url = settings.database()?;
    let (stores, head, copied) = read(&url, path, &first, &second, now).await?;
    println!("{} rows of {} tables are back, as of {}.", copied.rows, copied.tables, head.made);
    println!("The audit log holds together: {} up to the backup.", many(head.audit.count, "line"));
    let rules = stores.retention.rules().await?;
    match rules.iter().map(|rule| rule.entered_on).max() {
        Some(day) => println!("Decisions on keeping were last entered on {day}; what they take is gone again."),
        None => println!("No decision on keeping was in the backup, so nothing was taken out again."),
    }
    println!("Enter every decision of after {} before the site is served.", head.made);
    Ok(())
}

/// Reads a backup into the empty database at an address, and takes out again what decisions in it take by now.
///
/// # Errors
/// As [`restore`]; a SQLite file that was made for it is removed again.
pub async fn read(
    url: &str,
    path: &Path,
    first: &KeyPair,
    second: &KeyPair,
    now: Timestamp,
) -> anyhow::Result<(Stores, Head, Copied)> {
    let sealed = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines = open_backup(sealed, first, second).context("these two keys do not open this backup")?;
    let made = url.strip_prefix("sqlite:").map(Path::new).filter(|database| !database.exists());
    let copied = store::copied(url, &mut lines).await;
    if let (Err(_), Some(database)) = (&copied, made) {
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", database.display()));
        }
    }
    let (stores, head, copied) = copied?;
    sweep::run(&stores, now).await?;
    stores.desk.log(&line("restore", now)).await?;
    Ok((stores, head, copied))
}

fn line(what: &str, now: Timestamp) -> Entry {
    let object = ObjectKind::parse(what).ok().zip(ObjectId::parse(&date_of(now).to_string()).ok());
    let (act, scope) = (Act::Event(Event::BackedUp), Scope::installation());
    Entry { number: 0, at: now, actor: None, act, scope, object, outcome: Outcome::Done }
}
