//! What the tests' PostgreSQL has on its disk: the files of a database, and what was written to the log since some moment.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use sqlx::{Connection, PgConnection, Row};

use super::Fault;

/// A page of the log, and what stands before its records: more on the first of a segment.
const PAGE: usize = 8192;
const HEAD: usize = 24;
const LONG_HEAD: usize = 40;
/// A segment of the log, a file each.
const SEGMENT: usize = 16 * 1024 * 1024;

/// The place in the log up to which all was written to its files by now.
pub async fn now(url: &str) -> Result<usize, Fault> {
    let mut work = PgConnection::connect(url).await?;
    // Commits of the tests' server are written out a moment later: with one that waits for it, all before it are.
    sqlx::query("SET synchronous_commit = on").execute(&mut work).await?;
    sqlx::query("SELECT pg_logical_emit_message(true, 'test', 'now')").execute(&mut work).await?;
    let end = "SELECT CAST(pg_current_wal_flush_lsn() - CAST('0/0' AS pg_lsn) AS BIGINT)";
    let end: i64 = sqlx::query(end).fetch_one(&mut work).await?.get(0);
    work.close().await?;
    Ok(usize::try_from(end)?)
}

/// The log from a place on, without what stands between its pages: a record that goes on behind a page's head is whole.
pub async fn log_since(url: &str, since: usize) -> Result<Vec<u8>, Fault> {
    let end = now(url).await?;
    let folder = folder(url).await?.join("pg_wal");
    let (mut log, mut at) = (Vec::new(), since / PAGE * PAGE);
    while at < end {
        let number = at / SEGMENT;
        let segment = fs::read(folder.join(format!("00000001{:08X}{:08X}", number / 256, number % 256)))?;
        let last = end.min((number + 1) * SEGMENT);
        while at < last {
            let begin = at % SEGMENT;
            let head = if begin == 0 { LONG_HEAD } else { HEAD };
            log.extend(segment.get(begin + head..begin + PAGE.min(last - at)).unwrap_or_default());
            at += PAGE;
        }
    }
    Ok(log)
}

/// Every byte of a database's tables and indexes.
pub async fn files(url: &str) -> Result<Vec<u8>, Fault> {
    let mut work = PgConnection::connect(url).await?;
    sqlx::query("CHECKPOINT").execute(&mut work).await?;
    let number = "SELECT CAST(oid AS BIGINT) FROM pg_database WHERE datname = current_database()";
    let number: i64 = sqlx::query(number).fetch_one(&mut work).await?.get(0);
    work.close().await?;
    let mut all = Vec::new();
    for entry in fs::read_dir(folder(url).await?.join("base").join(number.to_string()))? {
        match fs::read(entry?.path()) {
            Ok(bytes) => all.extend(bytes),
            Err(gone) if gone.kind() == ErrorKind::NotFound => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(all)
}

/// Every byte of one table.
pub async fn table(url: &str, name: &str) -> Result<Vec<u8>, Fault> {
    let mut work = PgConnection::connect(url).await?;
    sqlx::query("CHECKPOINT").execute(&mut work).await?;
    let path = "SELECT pg_relation_filepath(CAST(CAST($1 AS TEXT) AS regclass))";
    let path: String = sqlx::query(path).bind(name).fetch_one(&mut work).await?.get(0);
    work.close().await?;
    Ok(fs::read(folder(url).await?.join(path))?)
}

async fn folder(url: &str) -> Result<PathBuf, Fault> {
    let mut work = PgConnection::connect(url).await?;
    let folder: String = sqlx::query("SHOW data_directory").fetch_one(&mut work).await?.get(0);
    work.close().await?;
    Ok(folder.into())
}
