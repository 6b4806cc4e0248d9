//! A PostgreSQL that can lose what was committed is not served from.

use server::store::durable::{NotDurable, hold};

use crate::support::postgres;

#[tokio::test]
async fn a_server_that_forgets_is_refused_in_plain_words() {
    // The tests' own is one: it is gone with the tests, so `serve` alone asks, and stores open on it without being asked.
    let fault = hold(&postgres::database().await.unwrap()).await.unwrap_err();
    assert!(matches!(&fault, NotDurable::Off(off) if off.len() == 2), "{fault:?}");
    for said in ["can lose messages", "fsync, synchronous_commit", "Set each to on"] {
        assert!(fault.to_string().contains(said), "{fault}");
    }
    hold(&postgres::durable().await.unwrap()).await.unwrap();
    let nowhere = hold("postgres://nobody@localhost/none?host=/nonexistent").await.unwrap_err();
    assert!(matches!(nowhere, NotDurable::Store(_)), "{nowhere:?}");
}

#[tokio::test]
async fn the_program_asks_before_it_serves() {
    let (folder, database) = (tempfile::tempdir().unwrap(), postgres::database().await.unwrap());
    let run = tokio::task::spawn_blocking(move || {
        std::process::Command::new(env!("CARGO_BIN_EXE_lotsen"))
            .args(["--settings", "/nonexistent.toml", "serve"])
            .env("DATABASE_URL", database)
            .env("LOTSEN_ADDR", "127.0.0.1:0")
            .env("LOTSEN_DATA", folder.path().join("data"))
            .env("LOTSEN_KEYS", folder.path().join("keys"))
            .output()
            .unwrap()
    });
    let run = run.await.unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(!run.status.success() && said.contains("can lose messages"), "{said}");
}
