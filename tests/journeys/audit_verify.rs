//! `lotsen audit verify`, the program itself: on a log that is whole, and on copies of it that somebody with the database bent.

use std::process::{Command, Output};

use sqlx::{Connection, Executor};

use super::backup::talked;
use crate::support::site::Site;

fn verify(site: &Site) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotsen"))
        .args(["--settings", "/nonexistent.toml", "audit", "verify"])
        .env_remove("DATABASE_URL")
        .env("LOTSEN_DATA", site.folder.path())
        .env("LOTSEN_KEYS", site.apart.path().join("keys"))
        .output()
        .unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[tokio::test]
async fn a_whole_log_ends_with_zero_and_says_how_far_it_reaches() {
    let (site, _, _) = talked().await;
    let log = site.stores.desk.audit().await.unwrap();
    let last = log.last().unwrap();
    let hash = last.hash.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    for _ in 0..2 {
        let run = verify(&site);
        assert_eq!(run.status.code(), Some(0), "{}", said(&run.stderr));
        let told = format!("the log holds together: {} lines; the last has the hash {hash}\n", log.len());
        assert_eq!(said(&run.stdout), told, "and looking changes nothing");
    }
}

#[tokio::test]
async fn a_bent_log_ends_with_one_and_names_the_line() {
    for (bend, line) in [
        ("UPDATE audit SET outcome = 'failed' WHERE number = 3", 3),
        ("UPDATE audit SET at = at + 1000 WHERE number = 2", 2),
        ("UPDATE audit SET actor = NULL WHERE number = 3", 3),
        ("UPDATE audit SET hash = zeroblob(32) WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("UPDATE audit SET number = -number WHERE number IN (2, 3);
          UPDATE audit SET number = 5 + number WHERE number < 0", 2),
        ("INSERT INTO audit SELECT 1 + (SELECT MAX(number) FROM audit), at, actor, act, organization_id, unit_id, branch,
          object_kind, object_id, outcome, hash FROM audit WHERE number = 3", 0),
    ] {
        let (site, _, _) = talked().await;
        let lines = site.stores.desk.audit().await.unwrap().len();
        let mut store = site.by_hand().await;
        // Whoever has the database takes away what keeps the log from being changed.
        store.execute("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted").await.unwrap();
        store.execute(bend).await.unwrap();
        store.close().await.unwrap();
        let run = verify(&site);
        let line = if line == 0 { lines + 1 } else { line };
        let told = format!("line {line} is not what was written");
        assert_eq!(run.status.code(), Some(1), "{bend}: {}", said(&run.stdout));
        assert!(said(&run.stderr).contains(&told) && run.stdout.is_empty(), "{bend}: {}", said(&run.stderr));
    }
}
