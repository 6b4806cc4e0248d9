//! A made-up release on its way through the store: written, checked, approved by two, published.

#[path = "../../app/domain/src/mapping/release/tests/sample.rs"]
pub mod sample;

// What the sample is made of.
use domain::mapping::release;
use domain::statistics;
use domain::survey::questionnaire;

use domain::desk::{Act, Action, Entry, Outcome, Scope};
use domain::mapping::release::Release;
use jiff::civil::Date;
use server::guide::library::Library;
use server::mapping::files::{self, File, MANIFEST};
use server::mapping::store::{ApprovalRow, CheckRow, FileRow, Published, Publishing, ReleaseRow, Seat, StoreError};
use server::store::Stores;

pub fn line() -> Entry {
    Entry {
        number: 0,
        at: "2026-09-20T12:00:00Z".parse().unwrap(),
        actor: None,
        act: Act::Desk(Action::PrepareRelease),
        scope: Scope::installation(),
        object: None,
        outcome: Outcome::Done,
    }
}

pub fn row(id: &str, by: &str) -> ReleaseRow {
    ReleaseRow {
        id: id.to_owned(),
        waves: "[\"wave-1\"]".to_owned(),
        content: None,
        digest: None,
        progress: None,
        version: 1,
        made_by: by.to_owned(),
        made_on: "2026-09-01".parse().unwrap(),
        published: None,
    }
}

pub fn rows(files: &[File]) -> Vec<FileRow> {
    let row = |file: &File| FileRow {
        name: file.name.clone(),
        kind: file.kind.to_owned(),
        sha256: file.sha256(),
        bytes: file.bytes.clone(),
    };
    files.iter().map(row).collect()
}

/// Written and sealed; its digest.
pub async fn sealed(stores: &Stores, release: &Release, by: &str) -> Result<String, StoreError> {
    sealed_of(stores, release, &row(release.id.as_str(), by)).await
}

async fn sealed_of(stores: &Stores, release: &Release, row: &ReleaseRow) -> Result<String, StoreError> {
    let id = release.id.as_str();
    assert!(stores.releases.begin(row, &line()).await?);
    let content = serde_json::to_string(release).unwrap();
    let version = stores.releases.save(id, 1, &content, &line()).await?.unwrap();
    let files = files::write(release, &Library::built_in().unwrap().book).unwrap();
    let digest = files.iter().find(|file| file.name == MANIFEST).unwrap().sha256();
    assert!(stores.releases.seal(id, version, &digest, &rows(&files)).await?);
    Ok(digest)
}

pub fn check(digest: &str, passed: bool) -> CheckRow {
    let checked_on = "2026-09-18".parse().unwrap();
    CheckRow { digest: digest.to_owned(), tool: "test".to_owned(), passed, report: String::new(), checked_on }
}

pub fn approval(digest: &str, staff: &str, seat: Seat) -> ApprovalRow {
    ApprovalRow { digest: digest.to_owned(), staff: staff.to_owned(), seat, on: "2026-09-19".parse().unwrap() }
}

/// Published on a day, approved by two.
pub async fn publish(stores: &Stores, release: &Release, people: [&str; 2], day: Date) -> Result<String, StoreError> {
    publish_of(stores, release, &row(release.id.as_str(), people[0]), people, day).await
}

/// The same of the waves that a row names.
pub async fn publish_of(
    stores: &Stores,
    release: &Release,
    row: &ReleaseRow,
    people: [&str; 2],
    day: Date,
) -> Result<String, StoreError> {
    let digest = sealed_of(stores, release, row).await?;
    let id = release.id.as_str();
    assert!(stores.releases.keep_check(id, &check(&digest, true)).await?);
    for (staff, seat) in people.into_iter().zip([Seat::Leader, Seat::Second]) {
        assert!(stores.releases.approve(id, &approval(&digest, staff, seat), &line()).await?);
    }
    let after = stores.releases.ledger().await?.len();
    let shown = stores.releases.shown_heads().await?.len();
    let [leader, second] = people;
    let publishing = Publishing { id, digest: &digest, day, leader, second, said: "{}", after, numbers: "out", shown };
    assert_eq!(stores.releases.publish(publishing, &line()).await?, Published::Done);
    stores.spread.spread().await?;
    Ok(digest)
}
