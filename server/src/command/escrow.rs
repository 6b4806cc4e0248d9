//! `lotsen escrow`: the two holders' keys, and what they open together.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;

use super::{ask, file, there};
use crate::config::Settings;
use crate::contact::escrow::{self, Ground, Half, Thing};
use crate::contact::room::keep_escrow;
use crate::contact::seal::{Cost, EscrowPublic, HolderFile, HolderSeat, KeyPair, PublicKey, os_rng};

/// Makes the two holders' key files, each with a `.pub` beside it. Neither touches the server's folders: each file belongs
/// on a medium of its own, and a copy of it in a safe.
///
/// # Errors
/// When a file is there already or cannot be written, or a phrase is none.
pub fn make(first: &Path, second: &Path, cost: Cost) -> anyhow::Result<()> {
    for (seat, path) in [(HolderSeat::First, first), (HolderSeat::Second, second)] {
        let open = public_path(path);
        anyhow::ensure!(!path.exists() && !open.exists(), "{} is there already", path.display());
        let phrase = ask::new_phrase(&format!("the {} holder", seat.as_str()))?;
        let made = HolderFile::create(seat, &phrase, cost, &mut os_rng())?;
        file::write(path, &made.to_string())?;
        file::write(&open, &format!("{}\n", STANDARD.encode(made.public.as_bytes())))?;
        println!("{}: to be kept offline, with a copy in a safe. {}: for the server.", path.display(), open.display());
    }
    Ok(())
}

/// Puts the holders' public keys into the keys folder. Others than those that are there only with `anew`: what was sealed
/// to the old holders still needs the old holders.
///
/// # Errors
/// When a file holds no key, or other holders are in place.
pub fn set(settings: &Settings, first: &Path, second: &Path, anew: bool) -> anyhow::Result<()> {
    let escrow = EscrowPublic::new(public(first)?, public(second)?).context("the two are the same")?;
    let there = crate::contact::room::escrow(&settings.keys)?;
    anyhow::ensure!(
        anew || there.is_none_or(|there| there == escrow),
        "other holders are in place; with --anew these take over, and what was sealed before still needs the old ones"
    );
    let (folder, shown) = (&settings.keys, settings.keys.display());
    DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(|| format!("cannot make {shown}"))?;
    keep_escrow(folder, &escrow)?;
    println!("The two holders are in place. A running server reads them when it starts.");
    Ok(())
}

/// The first holder's step.
///
/// # Errors
/// When there is no database, the key does not open it, or a file cannot be written.
pub async fn first(
    settings: &Settings,
    thing: Thing,
    key: &Path,
    ground: Ground,
    out: &Path,
    now: Timestamp,
) -> anyhow::Result<()> {
    anyhow::ensure!(!out.exists(), "{} is there already", out.display());
    let stores = there::stores(settings).await?;
    let pair = holder(key, HolderSeat::First)?;
    let half = escrow::first(&stores, thing, &pair, ground, now).await?;
    file::write(out, &half.to_string())?;
    println!("{} is for the second holder. The audit log says that this was done.", out.display());
    Ok(())
}

/// The second holder's step: a thread's text into a file, or a new phrase for somebody of the staff.
///
/// # Errors
/// When there is no database, the keys do not open it, or a file cannot be written.
pub async fn second(
    settings: &Settings,
    half: &Path,
    key: &Path,
    out: Option<&Path>,
    cost: Cost,
    now: Timestamp,
) -> anyhow::Result<()> {
    let stores = there::stores(settings).await?;
    let half: Half = file::read(half)?.parse()?;
    anyhow::ensure!(out.is_none_or(|out| !out.exists()), "the file to write to is there already");
    let pair = holder(key, HolderSeat::Second)?;
    match (&half.thing, out) {
        (Thing::Thread(_), Some(out)) => {
            let text = escrow::thread(&stores, &half, &pair, now).await?;
            file::write(out, &text)?;
            println!("{} holds what was written. The audit log says that this was done.", out.display());
        }
        (Thing::Thread(_), None) => anyhow::bail!("--out says into which file the text goes"),
        (Thing::Staff(_), _) => {
            let phrase = ask::new_phrase("the one who forgot theirs")?;
            escrow::relock(&stores, &half, &pair, &phrase, cost, now).await?;
            println!("The new phrase holds, and every session of theirs has ended.");
        }
    }
    Ok(())
}

/// Every step the holders have taken.
///
/// # Errors
/// When there is no database, or it fails.
pub async fn log(settings: &Settings) -> anyhow::Result<()> {
    for used in there::stores(settings).await?.escrow.uses().await? {
        println!("{} {} holder, {}, {} {}", used.at, used.seat, used.ground, used.object_kind, used.object_id);
    }
    Ok(())
}

/// A holder's pair, by the phrase that is asked for.
///
/// # Errors
/// When the file is none, belongs to the other seat, or the phrase is another.
pub(super) fn holder(path: &Path, seat: HolderSeat) -> anyhow::Result<KeyPair> {
    let held: HolderFile =
        file::read(path)?.parse().with_context(|| format!("{} is no holder's key file", path.display()))?;
    anyhow::ensure!(held.seat == seat, "{} is the other holder's key file", path.display());
    let phrase = ask::phrase(&format!("the {} holder", seat.as_str()))?;
    held.unlock(&phrase).context("this phrase does not open the key file")
}

fn public_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pub");
    PathBuf::from(name)
}

fn public(path: &Path) -> anyhow::Result<PublicKey> {
    let wrong = || format!("{} holds no public key", path.display());
    let bytes = STANDARD.decode(file::read(path)?.trim()).with_context(wrong)?;
    PublicKey::parse(&bytes).with_context(wrong)
}
