//! What is out, in memory: parsed once, and asked for anew when a minute has passed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock};

use app::mapping::Answer;
use app::mapping::list::Waiting;
use domain::mapping::release::{Afterword, Clock, Out, Release};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::files::MANIFEST;
use super::store::out::{OutRow, OutStore};
use super::store::{ClockRow, StoreError};
use crate::brake::Brake;
use crate::token::hex;

/// So long nobody is asked again whether something new is out.
const FRESH: SignedDuration = SignedDuration::from_mins(1);

/// What is out.
#[derive(Default)]
pub struct Told {
    set: RwLock<Option<Arc<Set>>>,
    /// What slows many answers to the pulse from one place.
    pub(super) brake: Brake,
}

/// Everything that public pages show.
pub struct Set {
    /// Releases, the newest first.
    pub answers: Vec<Arc<Answer>>,
    /// Answers that are owed, the earliest promised first.
    pub waiting: Vec<Waiting>,
    /// Differs when anything of it does: pages are kept under it.
    pub mark: String,
    /// Waves whose answer has come.
    answered: BTreeSet<String>,
    digests: Vec<(String, String)>,
    read: Timestamp,
}

impl Set {
    /// A release that is out.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&Arc<Answer>> {
        self.answers.iter().find(|one| one.release.id.as_str() == id)
    }

    /// All of them with the hashes of their files, as what is drawn from them is held against them.
    #[must_use]
    pub fn out(&self) -> Vec<Out<'_>> {
        self.answers.iter().map(|answer| Out { release: &answer.release, files: &answer.files }).collect()
    }

    /// All of them, as pages take them.
    #[must_use]
    pub fn all(&self) -> Vec<&Answer> {
        self.answers.iter().map(AsRef::as_ref).collect()
    }
}

impl Told {
    /// What is out at a moment, at most a minute old.
    ///
    /// # Errors
    /// When it cannot be read: then no page says that there is nothing.
    pub async fn at(&self, store: &dyn OutStore, now: Timestamp) -> Result<Arc<Set>, StoreError> {
        let kept = self.set.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(set) = kept.filter(|set| set.read <= now && now.duration_since(set.read) < FRESH) {
            return Ok(set);
        }
        self.renew(store, now).await
    }

    /// Looks at once: something was just published.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn renew(&self, store: &dyn OutStore, now: Timestamp) -> Result<Arc<Set>, StoreError> {
        let kept = self.set.read().unwrap_or_else(PoisonError::into_inner).clone();
        let (digests, afterwords) = (store.out_ids().await?, store.out_afterwords().await?);
        let same = kept.as_ref().filter(|set| set.digests == digests);
        // A release is frozen, so the same digests are the same releases: parsing is the dear part.
        let (mut answers, answered) = if let Some(set) = same {
            (set.answers.clone(), set.answered.clone())
        } else {
            let rows = store.out().await?;
            let mut answers = Vec::new();
            for row in &rows {
                let manifest = store.out_file(&row.id, MANIFEST).await?;
                answers.push(answer(row, &manifest.map(|file| file.bytes).unwrap_or_default())?);
            }
            (answers, waves(&rows)?)
        };
        for answer in &mut answers {
            let own = afterwords.iter().filter(|(release, _)| release == answer.release.id.as_str());
            let own: Vec<Afterword> = own.map(|(_, word)| word.clone()).collect();
            if answer.afterwords != own {
                *answer = Arc::new(Answer { afterwords: own, ..Answer::clone(answer) });
            }
        }
        let clocks = store.clocks().await?;
        let owed = clocks.iter().filter(|clock| !answered.contains(&clock.wave));
        let waiting = owed.map(waiting).collect::<Result<Vec<_>, _>>()?;
        let mark = hex(&Sha256::digest(format!("{digests:?}{waiting:?}{afterwords:?}"))[..8]);
        let set = Arc::new(Set { answers, waiting, mark, answered, digests, read: now });
        let mut slot = self.set.write().unwrap_or_else(PoisonError::into_inner);
        // Of two who look at once the one that began later has read more.
        if let Some(newer) = slot.as_ref().filter(|kept| kept.read > now) {
            return Ok(Arc::clone(newer));
        }
        *slot = Some(Arc::clone(&set));
        drop(slot);
        Ok(set)
    }
}

fn odd(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Inconsistent { table, column, row: row.to_owned() }
}

/// What of a manifest a page shows.
#[derive(Deserialize, Default)]
struct Manifest {
    files: BTreeMap<String, String>,
}

fn answer(row: &OutRow, manifest: &[u8]) -> Result<Arc<Answer>, StoreError> {
    let release: Release =
        serde_json::from_str(&row.content).map_err(|_| odd("published_release", "content", &row.id))?;
    let manifest: Manifest = serde_json::from_slice(manifest).map_err(|_| odd("published_file", "bytes", &row.id))?;
    Ok(Arc::new(Answer { release, published: row.published, files: manifest.files, afterwords: Vec::new() }))
}

fn waves(rows: &[OutRow]) -> Result<BTreeSet<String>, StoreError> {
    let mut all = BTreeSet::new();
    for row in rows {
        let waves: Vec<String> =
            serde_json::from_str(&row.waves).map_err(|_| odd("published_release", "waves", &row.id))?;
        all.extend(waves);
    }
    Ok(all)
}

fn waiting(row: &ClockRow) -> Result<Waiting, StoreError> {
    let text = |text: &str, column| serde_json::from_str(text).map_err(|_| odd("published_clock", column, &row.wave));
    let clock = Clock { closed: row.closed, promised: row.promised, owes: text(&row.owes, "owes")? };
    Ok(Waiting { title: text(&row.title, "title")?, clock })
}
