//! `lotsen release audit FOLDER`: what anybody can do with files they downloaded, from a shell.

use std::path::Path;
use std::process::{Command, Output};

use super::release::{id, protected, site, tried, worded};

fn audit(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotsen"))
        .args(["--settings", "/nonexistent.toml", "release", "audit"])
        .arg(folder)
        .output()
        .unwrap()
}

#[tokio::test]
async fn downloaded_files_are_tried_and_the_exit_code_says_what_came_of_it() {
    let (site, per, _) = site().await;
    let path = protected(&site, &per).await;
    worded(&site, &per, &path).await;
    tried(&site, &per, &path).await;
    let folder = tempfile::tempdir().unwrap();
    for file in site.stores.releases.files(id(&path)).await.unwrap() {
        std::fs::write(folder.path().join(&file.name), &file.bytes).unwrap();
    }
    let passed = audit(folder.path());
    assert_eq!(passed.status.code(), Some(0), "{}", String::from_utf8_lossy(&passed.stdout));
    // Another byte, also one that says nothing, and it is not what was published.
    let changed = folder.path().join("lyssnad-good-total.csv-metadata.json");
    let text = std::fs::read_to_string(&changed).unwrap();
    std::fs::write(&changed, format!("{text} ")).unwrap();
    let found = audit(folder.path());
    assert_eq!(found.status.code(), Some(1), "{}", String::from_utf8_lossy(&found.stdout));
    std::fs::remove_file(folder.path().join("release.json")).unwrap();
    assert_eq!(audit(folder.path()).status.code(), Some(2), "nothing can be said");
}
