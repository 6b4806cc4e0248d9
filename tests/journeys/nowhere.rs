//! A command that only looks at a database, or takes from one, makes none where there is none, and says what to do.

use std::path::Path;
use std::process::{Command, Output};

use crate::support::postgres;

/// Every such command. The files that some are given are there; those of the holders are not looked at before the database.
const LOOKS: [&[&str]; 10] = [
    &["audit", "verify"],
    &["backup", "backup"],
    &["sweep"],
    &["sweep", "--dry-run"],
    &["escrow", "log"],
    &["escrow", "first", "--thread", THREAD, "--key", "key", "--ground", "court", "--out", "out"],
    &["escrow", "first", "--staff", THREAD, "--key", "key", "--ground", "court", "--out", "out"],
    &["escrow", "second", "--half", "half", "--key", "key", "--out", "out"],
    &["import", "units", "units.csv", "--check"],
    &["import", "hsds", "feed.json", "--check"],
];
const THREAD: &str = "0b7e1c52-5a4b-4a3f-9a3e-0a6b1e7d2c11";

/// Runs the program in a folder with nothing of its own; no database: SQLite in a folder that is not there.
fn run(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotsen"))
        .args(["--settings", "/nonexistent.toml"])
        .args(arguments)
        .current_dir(folder)
        .env("DATABASE_URL", database)
        .env_remove("LOTSEN_DATA")
        .env_remove("LOTSEN_KEYS")
        .output()
        .unwrap()
}

/// A folder with the files that are imported, as somebody stands in who took a wrong turn.
fn wrong() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let head = "Skolenhetskod;Skolenhetsnamn;Kommunkod;Status;Skolform\n";
    std::fs::write(folder.path().join("units.csv"), format!("{head}12345678;Ekskolan;0880;Aktiv;GR\n")).unwrap();
    std::fs::write(folder.path().join("feed.json"), r#"{"organizations": [], "services": []}"#).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn in_a_wrong_folder_nothing_is_made_and_it_is_said_what_to_do() {
    let folder = wrong();
    for arguments in LOOKS {
        let run = run(folder.path(), "", arguments);
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(!run.status.success() && run.stdout.is_empty(), "{arguments:?}: {said}");
        for part in ["there is no database of Lotsen in /", "LOTSEN_DATA or DATABASE_URL", "`lotsen serve`"] {
            assert!(said.contains(part), "{arguments:?}: {said}");
        }
        assert_eq!(names(folder.path()), ["feed.json", "units.csv"], "{arguments:?}");
    }
}

#[test]
fn an_empty_file_and_one_that_is_not_there_are_no_database_either() {
    let folder = wrong();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    let empty = folder.path().join("data/lotsen.db");
    std::fs::write(&empty, "").unwrap();
    for (database, said) in [("", "in /"), ("sqlite:elsewhere.db", "where DATABASE_URL says")] {
        let run = run(folder.path(), database, &["audit", "verify"]);
        let told = String::from_utf8_lossy(&run.stderr);
        assert!(!run.status.success() && told.contains(&format!("no database of Lotsen {said}")), "{told}");
    }
    assert_eq!(names(&folder.path().join("data")), ["lotsen.db"]);
    assert_eq!(std::fs::metadata(&empty).unwrap().len(), 0);
    assert!(!folder.path().join("elsewhere.db").exists());
}

#[tokio::test]
async fn an_empty_postgresql_gets_no_table_and_its_address_is_not_told() {
    let (folder, database) = (wrong(), postgres::database().await.unwrap());
    let address = database.clone();
    let runs = tokio::task::spawn_blocking(move || {
        LOOKS.map(|arguments| (arguments, run(folder.path(), &address, arguments), names(folder.path())))
    });
    for (arguments, run, left) in runs.await.unwrap() {
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(!run.status.success(), "{arguments:?}");
        assert!(said.contains("no database of Lotsen where DATABASE_URL says"), "{arguments:?}: {said}");
        assert!(!said.contains("postgres://"), "{said}");
        assert_eq!(left, ["feed.json", "units.csv"], "{arguments:?}");
    }
    assert_eq!(postgres::tables_of(&database).await.unwrap(), 0);
}

#[test]
fn the_proof_of_what_is_built_in_says_that_it_looked_at_no_database() {
    let folder = wrong();
    let checked = run(folder.path(), "", &["check"]);
    let said = String::from_utf8_lossy(&checked.stdout);
    let told = "checked the built-in content (there is no database in /";
    assert!(checked.status.success() && said.starts_with(told), "{said}");
    assert_eq!(names(folder.path()), ["feed.json", "units.csv"]);
    let gone = run(folder.path(), "sqlite:elsewhere.db", &["check"]);
    assert!(String::from_utf8_lossy(&gone.stderr).contains("no database of Lotsen where DATABASE_URL says"));
    assert_eq!(names(folder.path()), ["feed.json", "units.csv"]);
}
