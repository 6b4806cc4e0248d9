//! Long work on releases: one at a time, with how far it has come, a way to stop it, and how it ended.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Semaphore, watch};

/// What is done to a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Its numbers are protected.
    Protect,
    /// Its files are written and tried.
    Check,
}

/// How work ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Done.
    Done,
    /// Somebody stopped it; it can be gone on with.
    Stopped,
    /// It could not be done: the stable word of why, and what it is about.
    Hindered(&'static str, String),
}

/// How work stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Now {
    /// Other work goes first.
    Waiting,
    /// So many parts are done, of so many.
    Going(usize, usize),
    /// It ended.
    Ended(End),
}

/// One piece of work.
#[derive(Debug)]
pub struct Work {
    /// What it is.
    pub what: What,
    stop: AtomicBool,
    now: watch::Sender<Now>,
}

/// All work on releases of this server.
#[derive(Debug)]
pub struct Workshop {
    all: Mutex<BTreeMap<String, Arc<Work>>>,
    /// Two at once would take every core from those who read.
    turn: Semaphore,
}

impl Default for Workshop {
    fn default() -> Self {
        Self { all: Mutex::default(), turn: Semaphore::new(1) }
    }
}

impl Work {
    /// How it stands.
    #[must_use]
    pub fn now(&self) -> Now {
        self.now.borrow().clone()
    }

    /// Whether it goes on.
    #[must_use]
    pub fn is_going(&self) -> bool {
        !matches!(*self.now.borrow(), Now::Ended(_))
    }

    /// Tells how far it has come.
    pub fn tell(&self, done: usize, of: usize) {
        self.now.send_replace(Now::Going(done, of));
    }

    /// Asks it to stop when it next can.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    pub(super) fn end(&self, end: End) {
        self.now.send_replace(Now::Ended(end));
    }
}

impl Workshop {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Work>>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The work on a release, if any was begun since this server started.
    #[must_use]
    pub fn of(&self, release: &str) -> Option<Arc<Work>> {
        self.all().get(release).cloned()
    }

    /// Begins work on a release; none while other work on it goes on.
    pub fn begin(&self, release: &str, what: What) -> Option<Arc<Work>> {
        let mut all = self.all();
        if all.get(release).is_some_and(|work| work.is_going()) {
            return None;
        }
        let work = Arc::new(Work { what, stop: AtomicBool::new(false), now: watch::Sender::new(Now::Waiting) });
        all.insert(release.to_owned(), Arc::clone(&work));
        Some(work)
    }

    /// Forgets how work on a release ended.
    pub fn forget(&self, release: &str) {
        self.all().retain(|id, work| id != release || work.is_going());
    }

    /// Waits for one's turn. Whoever holds the answer has it.
    pub(super) async fn turn(&self) -> Option<tokio::sync::SemaphorePermit<'_>> {
        self.turn.acquire().await.ok()
    }

    /// Stops all work, and waits until what can be gone on with has kept how far it came.
    pub async fn close(&self) {
        let going: Vec<(String, Arc<Work>)> = self
            .all()
            .iter()
            .filter(|(_, work)| work.is_going())
            .map(|(id, work)| (id.clone(), Arc::clone(work)))
            .collect();
        for (_, work) in &going {
            work.stop();
        }
        for (id, _) in going.iter().filter(|(_, work)| work.what == What::Protect) {
            self.rest(id).await;
        }
    }

    /// Waits until no work on a release goes on; how it ended, if there was any.
    pub async fn rest(&self, release: &str) -> Option<End> {
        let work = self.of(release)?;
        let mut now = work.now.subscribe();
        let ended = now.wait_for(|now| matches!(now, Now::Ended(_))).await.ok()?.clone();
        match ended {
            Now::Ended(end) => Some(end),
            Now::Waiting | Now::Going(..) => None,
        }
    }
}
