//! The gate before publication: the files are written, the independent check tries them together with everything published
//! before, two different people approve exactly these, and then they are out.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::contact::reading::date_of;
use domain::desk::Entry;
use domain::mapping::release::{Out, Release, ReleaseId};
use domain::survey::questionnaire::Text;

use super::check::{self, Budget, Folder, Found, Inside, Kind, Report};
use super::files::{self, File, MANIFEST};
use super::kin::{connected, others, release_shown};
use super::prepare::{Hindrance, Kept, waves_of};
use super::protect::hindered;
use super::reading::numbers;
use super::store::{CheckRow, FileRow, Published, Publishing, ReleaseRow, Seat, StoreError};
use super::withdrawn::{standing, stands};
use super::work::{End, What, Work};
use crate::web::App;

/// Which program checked, for the record.
const TOOL: &str = concat!("lotsen release audit ", env!("CARGO_PKG_VERSION"));

/// Begins to write and try the files of a release; `false` while other work on it goes on.
pub fn begin(app: &App, row: ReleaseRow) -> bool {
    let Some(work) = app.workshop().begin(&row.id, What::Check) else { return false };
    let app = app.clone();
    tokio::spawn(async move {
        let own = Arc::clone(&work);
        let ended = tokio::spawn(async move { run(&app, &own, &row).await }).await;
        work.end(ended.unwrap_or(Err(Hindrance::Broken)).unwrap_or_else(|hindrance| hindered(&hindrance)));
    });
    true
}

async fn run(app: &App, work: &Arc<Work>, row: &ReleaseRow) -> Result<End, Hindrance> {
    let Some(_turn) = app.workshop().turn().await else { return Err(Hindrance::Broken) };
    let store = app.stores().releases.as_ref();
    let content = row.content.as_deref().ok_or(Hindrance::Broken)?;
    let release: Release = serde_json::from_str(content).map_err(|_| Hindrance::Unreadable("release.content"))?;
    if !release.broken().is_empty() {
        return Ok(End::Hindered("not-ready", String::new()));
    }
    if !quotes_stand(app, row, &release).await? {
        return Ok(End::Hindered("quotes", String::new()));
    }
    // What charts draw from other releases is what these show to everybody. They never change, so it stays so.
    let out = app.told().renew(app.stores().out.as_ref(), app.now()).await?;
    if !release.others_broken(&out.out()).is_empty() {
        return Ok(End::Hindered("elsewhere", String::new()));
    }
    let proof = store.proof(&row.id).await?.ok_or(Hindrance::Broken)?;
    let kept: Kept = serde_json::from_str(&proof).map_err(|_| Hindrance::Unreadable("release_proof.proof"))?;
    let mut folders = folders_of(app, release.earlier.clone()).await?;
    let drawn = drawn_with(&release, &out.out());
    let beside = folders_of(app, drawn).await?;
    // What groups were shown of these answers is known as what is out is, though no file of it is public.
    for place in &kept.shown {
        let shown = release_shown(app.stores(), *place).await?;
        folders.push(folder(shown.id.as_str().to_owned(), written(app, shown).await?));
    }
    let files = written(app, release).await?;
    let digest = files.iter().find(|file| file.name == MANIFEST).map(File::sha256).ok_or(Hindrance::Broken)?;
    let rows: Vec<FileRow> = files.iter().map(kept_file).collect();
    if !store.seal(&row.id, row.version, &digest, &rows).await? {
        return Ok(End::Hindered("changed-since", String::new()));
    }
    folders.push(folder(row.id.clone(), files));
    let mut report = tried(work, (folders, beside), kept.inside).await?;
    report.found.iter_mut().for_each(without_inside);
    let passed = report.passed();
    let text = serde_json::to_string(&report).map_err(|_| Hindrance::Broken)?;
    let checked_on = date_of(app.now());
    let check = CheckRow { digest, tool: TOOL.to_owned(), passed, report: text, checked_on };
    if !store.keep_check(&row.id, &check).await? {
        return Ok(End::Hindered("changed-since", String::new()));
    }
    Ok(if passed { End::Done } else { End::Hindered("recovered", report.found.len().to_string()) })
}

/// The files of a release, made on a thread of its own.
async fn written(app: &App, release: Release) -> Result<Vec<File>, Hindrance> {
    let library = app.library();
    let written = tokio::task::spawn_blocking(move || files::write(&release, &library.book));
    written.await.map_err(|_| Hindrance::Broken)?.map_err(|fault| {
        tracing::warn!("{fault}");
        Hindrance::Broken
    })
}

fn folder(name: String, files: Vec<File>) -> Folder {
    Folder::of(name, files.into_iter().map(|file| (file.name, file.bytes)))
}

/// A find as it may stand on a page of the desk: which cell it was, and what it can be, tells what only the inside knows.
fn without_inside(found: &mut Found) {
    let open = matches!(
        found.kind,
        Kind::Tampered
            | Kind::EarlierMissing
            | Kind::OtherMissing
            | Kind::Shape
            | Kind::Order
            | Kind::Symbol
            | Kind::Differs
            | Kind::Label
            | Kind::Percent
            | Kind::Untraced
    );
    if !open {
        (found.row, found.interval) = (None, None);
        found.how.clear();
    }
}

/// Whether every quote may still leave: an answer may have been withdrawn, or somebody said no, since it was chosen (Q9).
async fn quotes_stand(app: &App, row: &ReleaseRow, release: &Release) -> Result<bool, Hindrance> {
    let said = release.findings.iter().flat_map(|one| one.quotes.iter().chain([&one.counter]));
    let said: Vec<&Text> = said.filter(|text| text.in_language("sv").is_some()).collect();
    if said.is_empty() {
        return Ok(true);
    }
    let standing = standing(app, &waves_of(&row.waves)?).await?;
    Ok(said.into_iter().all(|said| stands(&standing, said)))
}

/// Releases of other people that charts draw from: those of this release, and those of the earlier ones, which are tried anew
/// together with it.
fn drawn_with(release: &Release, out: &[Out<'_>]) -> Vec<ReleaseId> {
    let earlier = out.iter().map(|one| one.release).filter(|one| release.earlier.contains(&one.id));
    let drawn: BTreeSet<&ReleaseId> = earlier.chain([release]).flat_map(Release::drawn_from).collect();
    // One that is an earlier one by now is given as such.
    drawn.into_iter().filter(|id| !release.earlier.contains(id)).cloned().collect()
}

/// The files of releases that are out.
async fn folders_of(app: &App, releases: Vec<ReleaseId>) -> Result<Vec<Folder>, Hindrance> {
    let mut folders = Vec::new();
    for release in releases {
        let files = app.stores().releases.files(release.as_str()).await?;
        folders.push(Folder::of(release.as_str(), files.into_iter().map(|file| (file.name, file.bytes))));
    }
    Ok(folders)
}

/// The independent check, on a thread of its own. It is given the files as anybody can get them; of releases beside, which are of other
/// people, those that charts draw from.
async fn tried(
    work: &Arc<Work>,
    (folders, beside): (Vec<Folder>, Vec<Folder>),
    inside: Inside,
) -> Result<Report, Hindrance> {
    let work = Arc::clone(work);
    let tried = tokio::task::spawn_blocking(move || {
        check::audit_beside(&folders, &beside, Some(&inside), Budget::AMPLE, &|now| work.tell(now.done, now.of))
    });
    tried.await.map_err(|_| Hindrance::Broken)?.map_err(|unreadable| {
        tracing::warn!("the check cannot read {}", unreadable.at);
        Hindrance::Broken
    })
}

fn kept_file(file: &File) -> FileRow {
    FileRow { name: file.name.clone(), kind: file.kind.to_owned(), sha256: file.sha256(), bytes: file.bytes.clone() }
}

/// Who has approved the files as they are, in each seat: two different people, if there are.
#[must_use]
pub fn two(approvals: &[super::store::ApprovalRow]) -> Option<(String, String)> {
    let of = |seat: Seat| approvals.iter().filter(move |one| one.seat == seat);
    of(Seat::Leader).find_map(|leader| {
        let second = of(Seat::Second).find(|second| second.staff != leader.staff)?;
        Some((leader.staff.clone(), second.staff.clone()))
    })
}

/// Publishes a release that was checked, and approved by these two (the process leader first), and shows it at once. Whether they
/// still may approve is for the caller to ask.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn publish(
    app: &App,
    row: &ReleaseRow,
    approved: Option<(String, String)>,
    line: &Entry,
) -> Result<Published, StoreError> {
    let stores = app.stores();
    let release = row.content.as_deref().and_then(|content| serde_json::from_str::<Release>(content).ok());
    let Some(release) = release else { return Ok(Published::Refused) };
    match quotes_stand(app, row, &release).await {
        Ok(true) => {}
        Ok(false) => return Ok(Published::QuoteGone),
        Err(Hindrance::Store(fault)) => return Err(fault),
        Err(_) => return Ok(Published::Refused),
    }
    let kept = stores.releases.proof(&row.id).await?.and_then(|proof| serde_json::from_str::<Kept>(&proof).ok());
    let (Some(digest), Some((leader, second)), Some(kept)) = (&row.digest, approved, kept) else {
        return Ok(Published::Refused);
    };
    let all = (stores.releases.releases().await?, stores.releases.shown_heads().await?);
    let kin = waves_of(&row.waves).and_then(|waves| connected(&all.0, &all.1, (&row.id, &waves)));
    let (Ok(kin), Some(numbers)) = (kin, numbers(&release)) else { return Ok(Published::Refused) };
    // A group was shown other numbers of these answers since they were counted.
    if !kept.knows(&kin, &numbers) {
        return Ok(Published::LedgerMoved);
    }
    let Ok(said) = serde_json::to_string(&kept.protected.published) else { return Ok(Published::Refused) };
    let publishing = Publishing {
        id: &row.id,
        digest,
        day: date_of(app.now()),
        leader: &leader,
        second: &second,
        said: &said,
        after: kept.after(),
        numbers: &numbers,
        shown: others(&all.1, &numbers),
    };
    let ended = stores.releases.publish(publishing, line).await?;
    if ended == Published::Done {
        stores.spread.spread().await?;
        app.told().renew(stores.out.as_ref(), app.now()).await?;
    }
    Ok(ended)
}
