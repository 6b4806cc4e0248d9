//! What `SoughtStore` promises: counts add up, by quarter and nothing finer.

use domain::guide::Municipality;
use domain::guide::sought::{Counted, Quarter};
use server::store;
use server::store::StoreError;
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};

use super::Outcome;
use super::odd::ODD_TEXT;

on_both_engines! {
    counts_add_up_and_stay_apart,
    nothing_tells_when,
    what_this_program_does_not_write_is_told,
}

fn one(quarter: &str, place: &str, need: &str, count: u32) -> Counted {
    Counted {
        quarter: Quarter::parse(quarter).unwrap(),
        place: Municipality::parse(place),
        need: need.to_owned(),
        count,
    }
}

async fn counts_add_up_and_stay_apart(url: &str) -> Outcome {
    let sought = store::open(url).await?.sought;
    assert!(sought.sought().await?.is_empty());
    sought.add_sought(&[one("2026-1", "", "skolan", 5), one("2026-1", "0880", "skolan", 2)]).await?;
    sought.add_sought(&[one("2026-1", "", "skolan", 4), one("2026-2", "", "skolan", 1)]).await?;
    // Nothing is kept of nothing.
    sought.add_sought(&[one("2026-1", "", "hemma", 0)]).await?;
    sought.add_sought(&[]).await?;
    let odd = one("2026-2", "", ODD_TEXT, 3);
    sought.add_sought(std::slice::from_ref(&odd)).await?;
    let mut all = sought.sought().await?;
    all.sort_by_key(|one| (one.quarter, one.place, one.need.clone()));
    let mut want =
        vec![one("2026-1", "", "skolan", 9), one("2026-1", "0880", "skolan", 2), one("2026-2", "", "skolan", 1), odd];
    want.sort_by_key(|one| (one.quarter, one.place, one.need.clone()));
    assert_eq!(all, want);
    Ok(())
}

/// Writes to the database behind the program's back.
async fn spoil(url: &str, statement: &'static str) -> Outcome {
    if url.starts_with("sqlite") {
        SqliteConnection::connect(url).await?.execute(statement).await?;
    } else {
        PgConnection::connect(url).await?.execute(statement).await?;
    }
    Ok(())
}

async fn nothing_tells_when(url: &str) -> Outcome {
    store::open(url).await?;
    // A column more, and this stops working: what is kept is a quarter, a place, a need and a count.
    spoil(url, "INSERT INTO guide_sought VALUES ('2026-1', '', 'skolan', 5)").await?;
    assert_eq!(store::open(url).await?.sought.sought().await?, [one("2026-1", "", "skolan", 5)]);
    Ok(())
}

async fn what_this_program_does_not_write_is_told(url: &str) -> Outcome {
    let sought = store::open(url).await?.sought;
    spoil(url, "INSERT INTO guide_sought (quarter, place, need, count) VALUES ('2026-03-10', '', 'skolan', 5)").await?;
    match sought.sought().await {
        Err(StoreError::Inconsistent { table: "guide_sought", column: "quarter", .. }) => Ok(()),
        other => Err(format!("expected an inconsistent row, got {other:?}").into()),
    }
}
