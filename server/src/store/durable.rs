//! Whether a database keeps what it says it has kept, also when the power goes: asked before the site serves, since a child is
//! told that a message is kept.
//!
//! The program sets this itself for a SQLite file. A PostgreSQL server is somebody else's, and any can be switched to forget.
//! Some that are run for one tell that `fsync` is off because their storage keeps what is committed in another way. That cannot
//! be seen from here, so somebody has to vouch for it by name.

use super::sql::POSTGRES_DURABLE;
use super::{StoreError, postgres};

/// What has to be on at a PostgreSQL server. `synchronous_commit` has steps between on and off, which all write to disk here.
const NEEDED: [&str; 2] = [VOUCHED, "synchronous_commit"];
/// What somebody may vouch for instead. For the other nobody can: off, it answers before anything is kept anywhere.
const VOUCHED: &str = "fsync";
/// What may be off only where the disk never keeps half a page, as some file systems promise: that cannot be seen from here.
const WISHED: &str = "full_page_writes";

/// Why a database is not served from.
#[derive(Debug, thiserror::Error)]
pub enum NotDurable {
    /// It could not be asked.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Settings of the server that are off, or that it does not tell.
    #[error(
        "this PostgreSQL can lose messages that were said to be kept: its settings {} are off. Set each to on \
         (postgresql.conf, the database or the user) and start again. Where fsync alone is off, and whoever runs the server \
         keeps what is committed in another way, say in LOTSEN_DURABLE who vouches for that",
        .0.join(", ")
    )]
    Off(Vec<&'static str>),
}

/// Refuses the database at an address when what is committed there can be lost. `by`: who vouches that it is kept although
/// `fsync` is off; empty for nobody.
///
/// # Errors
/// [`NotDurable`].
pub async fn hold(url: &str, by: &str) -> Result<(), NotDurable> {
    let Some(("postgres" | "postgresql", _)) = url.split_once(':') else { return Ok(()) };
    let store = postgres::connect(url).await?;
    let told: Vec<(String, String)> =
        sqlx::query_as(POSTGRES_DURABLE).fetch_all(&store.0).await.map_err(StoreError::from)?;
    store.0.close().await;
    if !on(&told, WISHED) {
        tracing::warn!("full_page_writes is off: without a disk that never keeps half a page, messages can be lost");
    }
    let mut off = off(&told);
    if !by.trim().is_empty() && off.contains(&VOUCHED) {
        tracing::warn!("fsync is off: that what is committed is kept all the same is vouched for by {by}");
        off.retain(|setting| *setting != VOUCHED);
    }
    if off.is_empty() { Ok(()) } else { Err(NotDurable::Off(off)) }
}

/// What is needed and not on, of what a server told by name and value.
fn off(told: &[(String, String)]) -> Vec<&'static str> {
    NEEDED.into_iter().filter(|needed| !on(told, needed)).collect()
}

fn on(told: &[(String, String)], setting: &str) -> bool {
    told.iter().any(|(name, value)| name == setting && value != "off")
}

#[cfg(test)]
mod tests {
    use super::super::engine::Engine;
    use super::super::sqlite;
    use super::*;
    use sqlx::Sqlite;

    fn told(values: [&str; 2]) -> Vec<(String, String)> {
        NEEDED.into_iter().zip(values).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn only_a_server_with_all_of_it_on_is_served_from() {
        for last in ["on", "local", "remote_write", "remote_apply"] {
            assert!(off(&told(["on", last])).is_empty(), "{last}");
        }
        assert_eq!(off(&told(["off", "on"])), ["fsync"]);
        assert_eq!(off(&told(["on", "off"])), ["synchronous_commit"]);
        assert_eq!(off(&[]), NEEDED, "what is not told is not taken as on");
    }

    #[tokio::test]
    async fn every_connection_to_a_file_keeps_what_it_commits_and_overwrites_what_it_deletes() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("lotsen.db").display());
        hold(&url, "").await.unwrap();
        let store = sqlite::connect(&url).await.unwrap();
        // The one step that changes a connection's patience gives it back.
        Sqlite::alone(&store.0, Sqlite::SETTLE).await.unwrap();
        let mut held = Vec::new();
        for _ in 0..4 {
            held.push(store.0.acquire().await.unwrap());
        }
        for connection in &mut held {
            let kept: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut **connection).await.unwrap();
            assert_eq!(kept, "wal");
            for (pragma, value) in [
                ("PRAGMA synchronous", 2),
                ("PRAGMA secure_delete", 1),
                ("PRAGMA trusted_schema", 0),
                ("PRAGMA foreign_keys", 1),
                ("PRAGMA busy_timeout", 5000),
            ] {
                let set: i64 = sqlx::query_scalar(pragma).fetch_one(&mut **connection).await.unwrap();
                assert_eq!(set, value, "{pragma}");
            }
            // Before 3.51.3 a reset of the write-ahead log could lose what was committed.
            let version: String =
                sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut **connection).await.unwrap();
            let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
            assert!(parts.as_slice() >= [3, 51, 3].as_slice(), "{version}");
        }
    }
}
