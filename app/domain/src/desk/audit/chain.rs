//! The chain of the audit log: how a line is added, and how a change, a removal, a swap or an insertion is found.
//!
//! The chain alone cannot show that its last lines were cut off, or that somebody with the database in hand wrote all
//! of it anew. A [`Checkpoint`] kept elsewhere (a backup, a printed page) shows both.

use super::{Entry, Hash};

/// What the first entry builds on.
const GENESIS: Hash = [0; 32];

/// An entry and its place in the chain, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The entry.
    pub entry: Entry,
    /// Its hash over the hash before it.
    pub hash: Hash,
}

/// How far a log had come: the number of its last entry (0 for none) and that entry's hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many entries.
    pub count: u64,
    /// The last one's hash.
    pub hash: Hash,
}

impl Checkpoint {
    /// A log with nothing in it yet.
    pub const EMPTY: Self = Self { count: 0, hash: GENESIS };
}

/// Where a log stops being what was written: the number of the first entry that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// The number that should have stood there, counted from 1.
    pub at: u64,
}

/// The link for an entry after `last`. The chain numbers the entry: a caller cannot leave a gap.
#[must_use]
pub fn append(last: &Checkpoint, entry: Entry) -> Link {
    let entry = Entry { number: last.count.saturating_add(1), ..entry };
    let hash = entry.hash(&last.hash);
    Link { entry, hash }
}

/// Checks a log line by line, so that a long one need not fit in memory.
#[derive(Debug, Clone)]
pub struct Verifier {
    reached: Checkpoint,
    expected: Vec<Checkpoint>,
}

impl Verifier {
    /// From the first entry on; the log must pass through every checkpoint that somebody kept.
    #[must_use]
    pub fn new(kept: &[Checkpoint]) -> Self {
        Self::after(Checkpoint::EMPTY, kept)
    }

    /// From the entry after one that was reached before.
    #[must_use]
    pub fn after(reached: Checkpoint, kept: &[Checkpoint]) -> Self {
        let mut expected: Vec<_> = kept.to_vec();
        expected.sort_by_key(|checkpoint| std::cmp::Reverse(checkpoint.count));
        Self { reached, expected }
    }

    /// How far it has come.
    #[must_use]
    pub const fn reached(&self) -> Checkpoint {
        self.reached
    }

    /// Takes the next link.
    ///
    /// # Errors
    /// [`Broken`] when it is not the next number, its hash does not fit, or a checkpoint says otherwise.
    pub fn push(&mut self, link: &Link) -> Result<(), Broken> {
        let at = self.reached.count.saturating_add(1);
        if link.entry.number != at || link.entry.hash(&self.reached.hash) != link.hash {
            return Err(Broken { at });
        }
        self.reached = Checkpoint { count: at, hash: link.hash };
        self.meet()
    }

    /// The end of the log.
    ///
    /// # Errors
    /// [`Broken`] when a checkpoint lies beyond the end: then the last entries were cut off.
    pub fn finish(mut self) -> Result<Checkpoint, Broken> {
        self.meet()?;
        if self.expected.is_empty() { Ok(self.reached) } else { Err(Broken { at: self.reached.count + 1 }) }
    }

    /// Ticks off the checkpoints that are reached.
    fn meet(&mut self) -> Result<(), Broken> {
        while let Some(next) = self.expected.last().filter(|next| next.count <= self.reached.count) {
            if *next != self.reached {
                return Err(Broken { at: next.count });
            }
            self.expected.pop();
        }
        Ok(())
    }
}

/// Checks a whole log.
///
/// # Errors
/// [`Broken`] with the number of the first entry that does not fit.
pub fn verify<'a>(log: impl IntoIterator<Item = &'a Link>, kept: &[Checkpoint]) -> Result<Checkpoint, Broken> {
    let mut verifier = Verifier::new(kept);
    log.into_iter().try_for_each(|link| verifier.push(link))?;
    verifier.finish()
}
