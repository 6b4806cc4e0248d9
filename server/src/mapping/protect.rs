//! Protecting a release's numbers, in the background: seconds for one municipality, minutes for the county. It can be stopped
//! and gone on with, also after the server was started anew.

use std::sync::Arc;

use domain::desk::Entry;
use domain::mapping::protect::{Fault, Protector, ProtectorState};
use domain::mapping::release::Release;
use serde::{Deserialize, Serialize};
use tokio::runtime::Handle;

use super::prepare::{Gathered, Hindrance, Kept, gather};
use super::schools::Known;
use super::store::ReleaseRow;
use super::work::{End, What, Work};
use crate::guide::library::Library;
use crate::web::App;

/// What is kept of a release that is being protected.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// What the process leader said of the schools.
    pub known: Known,
    /// How far it has come; none before it began.
    pub state: Option<ProtectorState>,
}

impl Progress {
    /// What is kept with a release.
    #[must_use]
    pub fn of(row: &ReleaseRow) -> Self {
        row.progress.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// As it is kept.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Questions between two times that the work so far is kept: what a crash takes is done again.
const KEPT_EVERY: usize = 5;

/// Begins to protect a release, or goes on; `false` while other work on it goes on. `line`: for the audit log, when it is done.
pub fn begin(app: &App, row: ReleaseRow, line: Entry) -> bool {
    let Some(work) = app.workshop().begin(&row.id, What::Protect) else { return false };
    let app = app.clone();
    tokio::spawn(async move {
        let own = Arc::clone(&work);
        let ended = tokio::spawn(async move { run(&app, &own, &row, &line).await }).await;
        work.end(ended.unwrap_or(Err(Hindrance::Broken)).unwrap_or_else(|hindrance| hindered(&hindrance)));
    });
    true
}

/// Why it could not be done, as a page says it. What the store said is for those who run the site.
pub(super) fn hindered(hindrance: &Hindrance) -> End {
    let (word, what) = match hindrance {
        Hindrance::Store(fault) => {
            tracing::warn!("{fault}");
            ("broken", String::new())
        }
        Hindrance::Unreadable(what) => ("unreadable", (*what).to_owned()),
        Hindrance::Broken => ("broken", String::new()),
        Hindrance::NotClosed => ("not-closed", String::new()),
        Hindrance::Differ => ("differ", String::new()),
        Hindrance::Protect(fault) => match fault {
            Fault::EmptyWave(wave) => ("empty", wave.clone()),
            Fault::TooFine(question) => ("too-fine", question.clone()),
            Fault::Unprotectable(question) => ("unprotectable", question.clone()),
            Fault::AlreadyShown(question) => ("already-shown", question.clone()),
            Fault::Table(what) => ("table", what.clone()),
            Fault::NoTables => ("no-tables", String::new()),
            Fault::Budget | Fault::Solver(_) => ("budget", String::new()),
            Fault::Changed(release) => ("changed", release.clone()),
            Fault::LedgerMoved => ("moved", String::new()),
            Fault::PlanChanged => ("plan-changed", String::new()),
            Fault::Twice(name) => ("twice", name.clone()),
            Fault::Code(of, value) | Fault::Grouping(of, value) => ("values", format!("{of}: {value}")),
            Fault::Rules => ("rules", String::new()),
            Fault::Record => ("record", String::new()),
            Fault::Family(question) => ("family", question.clone()),
            Fault::Asked(question) => ("asked", question.clone()),
            Fault::Unfollowed(question) => ("unfollowed", question.clone()),
            Fault::Excluding(question) => ("excluding", question.clone()),
            Fault::Bound(question) => ("bound", question.clone()),
            Fault::UnknownLeaf(release) => ("unknown-leaf", release.clone()),
            Fault::Broken(at) => ("numbers", at.clone()),
            Fault::Proof | Fault::State => ("broken", String::new()),
        },
    };
    End::Hindered(word, what)
}

async fn run(app: &App, work: &Arc<Work>, row: &ReleaseRow, line: &Entry) -> Result<End, Hindrance> {
    let Some(_turn) = app.workshop().turn().await else { return Err(Hindrance::Broken) };
    let store = Arc::clone(&app.stores().releases);
    let mut progress = Progress::of(row);
    // Counted anew, it is known whether they sat in class, and in how many schools.
    let before: Option<Release> = row.content.as_deref().and_then(|content| serde_json::from_str(content).ok());
    progress.known = progress.known.or(before.map(|release| release.clusters));
    if work.is_stopped() {
        return Ok(End::Stopped);
    }
    let gathered = gather(app.stores(), row, progress.known).await?;
    let made = {
        let (work, row, store, library) = (Arc::clone(work), row.clone(), Arc::clone(&store), app.library());
        let keep = Handle::current();
        tokio::task::spawn_blocking(move || {
            let keep = |progress: &Progress| {
                keep.block_on(store.keep_progress(&row.id, row.version, Some(&progress.text()))).map(drop)
            };
            protected(&work, &row.id, gathered, progress, &library, &keep)
        })
    };
    let Some((release, kept)) = made.await.map_err(|_| Hindrance::Broken)?? else { return Ok(End::Stopped) };
    let parts = serde_json::to_string(&release).ok().zip(serde_json::to_string(&kept).ok());
    let (content, proof) = parts.ok_or(Hindrance::Broken)?;
    Ok(match store.save_protected(&row.id, row.version, &content, &proof, line).await? {
        Some(_) => End::Done,
        None => End::Hindered("changed-since", String::new()),
    })
}

/// The whole of the work; nothing when it was stopped, and then how far it came is kept.
fn protected(
    work: &Work,
    id: &str,
    gathered: Gathered,
    progress: Progress,
    library: &Library,
    keep: &dyn Fn(&Progress) -> Result<(), super::store::StoreError>,
) -> Result<Option<(Release, Kept)>, Hindrance> {
    let ready = gathered.ready()?;
    let Progress { known, state } = progress;
    let task = ready.task.clone();
    let resumed = state.and_then(|state| Protector::resume(task.clone(), state).ok());
    let mut protector = resumed.unwrap_or_else(|| Protector::new(task.clone()));
    let mut last = 0;
    loop {
        if work.is_stopped() {
            keep(&Progress { known, state: Some(protector.state()) })?;
            return Ok(None);
        }
        let (done, of) = protector.step()?;
        work.tell(done, of);
        if done == of {
            break;
        }
        if done > last && done.is_multiple_of(KEPT_EVERY) {
            keep(&Progress { known, state: Some(protector.state()) })?;
        }
        last = done;
    }
    let protected = protector.finish(id)?;
    ready.drafted(protected, &library.book).map(Some)
}
