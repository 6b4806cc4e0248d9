//! A PostgreSQL that can lose what was committed is not served from.

use std::net::TcpListener;
use std::process::{Command, Output};

use server::store::durable::{NotDurable, hold};
use sqlx::{Connection, Executor, PgConnection};

use crate::support::postgres;

#[tokio::test]
async fn a_server_that_forgets_is_refused_in_plain_words() {
    // The tests' own is one: it is gone with the tests, so `serve` alone asks, and stores open on it without being asked.
    let fault = hold(&postgres::database().await.unwrap(), "").await.unwrap_err();
    assert!(matches!(&fault, NotDurable::Off(off) if off.len() == 2), "{fault:?}");
    for said in ["can lose messages", "fsync, synchronous_commit", "Set each to on"] {
        assert!(fault.to_string().contains(said), "{fault}");
    }
    hold(&postgres::durable().await.unwrap(), "").await.unwrap();
    let nowhere = hold("postgres://nobody@localhost/none?host=/nonexistent", "Driften").await.unwrap_err();
    assert!(matches!(nowhere, NotDurable::Store(_)), "{nowhere:?}");
}

/// A database whose server tells that `fsync` alone is off, as some services do.
async fn without_fsync() -> String {
    const WAITS: &str = "DO $$ BEGIN
        EXECUTE 'ALTER DATABASE ' || quote_ident(current_database()) || ' SET synchronous_commit = on'; END $$";
    let database = postgres::database().await.unwrap();
    PgConnection::connect(&database).await.unwrap().execute(WAITS).await.unwrap();
    database
}

#[tokio::test]
async fn for_fsync_somebody_may_vouch_and_for_what_answers_too_early_nobody() {
    let database = without_fsync().await;
    for nobody in ["", " "] {
        let fault = hold(&database, nobody).await.unwrap_err();
        assert!(matches!(&fault, NotDurable::Off(off) if off == &["fsync"]), "{fault:?}");
        assert!(fault.to_string().contains("LOTSEN_DURABLE"), "{fault}");
    }
    hold(&database, "Driften").await.unwrap();
    let early = hold(&postgres::database().await.unwrap(), "Driften").await.unwrap_err();
    assert!(matches!(&early, NotDurable::Off(off) if off == &["synchronous_commit"]), "{early:?}");
}

/// Runs the program where somebody listens already: what is not refused before ends there.
async fn serve(database: String, vouched: &'static str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let run = tokio::task::spawn_blocking(move || {
        Command::new(env!("CARGO_BIN_EXE_lotsen"))
            .args(["--settings", "/nonexistent.toml", "serve"])
            .env("DATABASE_URL", database)
            .env("LOTSEN_DURABLE", vouched)
            .env("LOTSEN_ADDR", taken.local_addr().unwrap().to_string())
            .env("LOTSEN_DATA", folder.path().join("data"))
            .env("LOTSEN_KEYS", folder.path().join("keys"))
            .output()
            .unwrap()
    });
    run.await.unwrap()
}

#[tokio::test]
async fn the_program_asks_before_it_serves() {
    let run = serve(postgres::database().await.unwrap(), "").await;
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(!run.status.success() && said.contains("can lose messages"), "{said}");
}

#[tokio::test]
async fn who_vouches_is_told_at_every_start() {
    let database = without_fsync().await;
    for _ in 0..2 {
        let run = serve(database.clone(), "Driften").await;
        let (log, said) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        assert_eq!(log.matches("fsync is off").count(), 1, "{log}");
        assert!(log.contains("is vouched for by Driften"), "{log}");
        assert!(said.contains("cannot listen"), "nothing else keeps it from serving: {said}");
    }
}
