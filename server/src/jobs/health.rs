//! Whether a message could be kept: a write tried out each minute, and room left on the disk.
//!
//! Loss is worse than delay: when a message might not be kept, the contact room says so before anybody has written one.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::web::App;

/// Less room than this on the disk, in per mille, and nothing more is taken.
const LEAST_ROOM: u64 = 100;
/// So many bytes are enough whatever the share: 4 GiB, some 60,000 of the longest messages.
const ENOUGH: u64 = 4 << 30;
/// A look that is older than this tells nothing: whoever looks has stopped.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// What was seen at the last look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// Whether a write came safely to disk.
    pub wrote: bool,
    /// Room left on the disk, in per mille; `None` where it cannot be seen (another machine's).
    pub room: Option<u64>,
}

/// How things are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Well.
    Well,
    /// Writing does not work.
    Write,
    /// The disk is nearly full.
    Disk,
    /// Nobody has looked for too long.
    Unseen,
}

impl State {
    /// The word `/halsa` answers with.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Well => "ok",
            Self::Write => "write",
            Self::Disk => "disk",
            Self::Unseen => "unseen",
        }
    }

    /// Whether a message can be taken. When nobody has looked, writing itself will tell.
    #[must_use]
    pub const fn takes(self) -> bool {
        matches!(self, Self::Well | Self::Unseen)
    }
}

/// The last look.
#[derive(Debug, Default)]
pub struct Health(Mutex<Option<Look>>);

impl Health {
    /// Keeps a look.
    pub fn saw(&self, look: Look) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(look);
    }

    /// How things are at a moment. Before the first look they are well: the site has just opened its database.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> State {
        let look = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match look {
            Some(look) if !look.wrote => State::Write,
            Some(look) if look.room.is_some_and(|room| room < LEAST_ROOM) => State::Disk,
            Some(look) if now.duration_since(look.at) > FRESH => State::Unseen,
            Some(_) | None => State::Well,
        }
    }
}

/// Tries a write, looks at the disk, and keeps what was seen.
pub async fn look(app: &App) {
    let at = app.now();
    let before = app.health().state(at);
    let wrote = app.stores().jobs.probe(at).await.is_ok();
    app.health().saw(Look { at, wrote, room: app.disk().and_then(room) });
    let after = app.health().state(at);
    if after != before {
        tracing::warn!(state = after.as_str(), "whether messages can be kept has changed");
    }
}

/// Room left for this user on the disk of a folder, in per mille; see [`share`].
#[must_use]
pub fn room(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    share(disk.f_bavail, disk.f_blocks, disk.f_frsize)
}

/// What share of a disk is free, in per mille, from its free blocks, all its blocks and their size in bytes. With [`ENOUGH`]
/// free it is never told as too little: a tenth of a large disk is room for years of messages, and nobody is turned away.
#[must_use]
pub fn share(free: u64, all: u64, block: u64) -> Option<u64> {
    let share = free.checked_mul(1000)?.checked_div(all)?;
    Some(if free.saturating_mul(block) >= ENOUGH { share.max(LEAST_ROOM) } else { share })
}
