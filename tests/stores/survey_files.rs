//! What lies in a database's files once a survey's intake is deleted.

use server::survey::store::Intake;
use sqlx::{Connection, Executor, PgConnection};

use super::Outcome;
use super::survey::{intake, line, opened};
use crate::support::postgres::disk;

on_both_engines! {
    nothing_of_the_intake_is_left_in_the_files,
}

async fn nothing_of_the_intake_is_left_in_the_files(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let canary = "kanariefågel som ingen ska hitta".as_bytes().to_vec();
    // PostgreSQL packs what is longer than some 2,000 bytes, and then nobody would find it anyhow.
    let long = if url.starts_with("sqlite:") { 3000 } else { 1000 };
    let one =
        Intake { sealed: [canary.clone(), vec![1; long]].concat(), once: Some(canary.clone()), ..intake(1, None) };
    let other = Intake { sealed: vec![2; long], ..intake(2, None) };
    stores.answers.take(&[one, other]).await?;
    let before = lying(url).await?;
    assert!(has(&before, &canary) && has(&before, &[2; 200]));
    // Somebody reads meanwhile, and may look at it for as long.
    let mut reading = if url.starts_with("sqlite:") { None } else { Some(PgConnection::connect(url).await?) };
    if let Some(reading) = &mut reading {
        reading.execute("BEGIN ISOLATION LEVEL REPEATABLE READ").await?;
        reading.execute("SELECT COUNT(*) FROM survey_wave").await?;
    }
    stores.answers.withdraw("w", &intake(2, None).receipt).await?;
    stores.answers.shut("w", &line()).await?;
    stores.answers.close("w", 1, &[]).await?;
    let ends = async {
        if let Some(reading) = &mut reading {
            reading.execute("COMMIT").await?;
        }
        Ok::<_, sqlx::Error>(())
    };
    let (forgot, ended) = tokio::join!(stores.answers.forget(), ends);
    ended?;
    forgot?;
    let left = lying(url).await?;
    assert!(!has(&left, &canary) && !has(&left, &[2; 200]));
    Ok(())
}

/// Whether these bytes stand among others.
pub fn has(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle)
}

/// Every byte of a database's files: of SQLite its log too, which is emptied; of PostgreSQL all tables and indexes. Its log is
/// written over only with time: what lies in it until then is sealed, and the test of the attacker looks into that.
async fn lying(url: &str) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let Some(path) = url.strip_prefix("sqlite:") else { return disk::files(url).await };
    let mut whole = std::fs::read(path)?;
    whole.extend(std::fs::read(format!("{path}-wal"))?);
    Ok(whole)
}
