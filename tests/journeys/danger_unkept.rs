//! Danger in the words is met on the page and in the inbox, and leaves no trace in the store: a calm and a dangerous contact of one size
//! give the same rows, but for ids, hashes and what is sealed, whose lengths are the same.

use std::collections::BTreeMap;

use server::jobs::Jobs;
use sqlx::{AssertSqlSafe, Connection};

use crate::support::child::{at_the_desk, code, form, open};
use crate::support::site::Site;

/// What is random, and no text: where a thread is found.
const RANDOM: [&str; 1] = ["locator"];

#[tokio::test]
async fn a_dangerous_contact_leaves_the_same_rows_as_a_calm_one() {
    let calm = written("Jag undrar en sak om skolmaten", "Och en sak till om gympan", false).await;
    let danger = written("Jag orkar inte leva längre", "Jag vill dö", true).await;
    assert!(calm.keys().any(|row| row.starts_with("message ")) && calm.len() > 10, "rows are looked at: {calm:?}");
    let other: Vec<_> = calm.iter().filter(|row| danger.get(row.0) != Some(row.1)).collect();
    let new: Vec<_> = danger.iter().filter(|row| calm.get(row.0) != Some(row.1)).collect();
    assert!(other.is_empty() && new.is_empty(), "calm: {other:#?}\ndanger: {new:#?}");
}

/// A child writes, comes back and writes more; somebody sees it in the inbox, reads and answers; the minute's jobs are done. What that
/// changed in the store.
async fn written(first: &str, more: &str, danger: bool) -> BTreeMap<String, i64> {
    let site = Site::new().await;
    for text in [first, more] {
        assert_eq!(site.app.library().danger.assess(text).is_some(), danger, "{text}");
    }
    let before = rows(&site).await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", first)]).await;
    assert_eq!(sent.body.contains("card danger"), danger, "{}", sent.text());
    let back = open(&site, &code(&sent)).await;
    let again = site.press(&back, "Skicka", &[("text", more)]).await;
    assert_eq!(again.body.contains("card danger"), danger, "{}", again.text());
    let desk = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&desk, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&desk, &path).await;
    assert!(thread.text().contains(first) && thread.text().contains(more));
    site.press_as(&desk, &thread, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    Jobs::new(site.app.clone()).minute().await;
    let mut changed = rows(&site).await;
    for (row, count) in before {
        *changed.entry(row).or_default() -= count;
    }
    changed.retain(|_, count| *count != 0);
    changed
}

/// Every row of every table, and how often it is there: numbers and words as they are, of bytes the length.
async fn rows(site: &Site) -> BTreeMap<String, i64> {
    let mut store = site.by_hand().await;
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut store).await.unwrap();
    let mut rows = BTreeMap::new();
    for table in tables {
        let columns = sqlx::query_scalar("SELECT name FROM pragma_table_info(?)").bind(&table);
        let columns: Vec<String> = columns.fetch_all(&mut store).await.unwrap();
        let shown = columns.iter().filter(|column| !RANDOM.contains(&column.as_str())).map(|column| {
            format!(
                "' {column}=' || CASE typeof(\"{column}\") WHEN 'blob' THEN length(\"{column}\") ELSE quote(\"{column}\") END"
            )
        });
        let statement = format!("SELECT '{table}' || {} FROM \"{table}\"", shown.collect::<Vec<_>>().join(" || "));
        let all: Vec<String> = sqlx::query_scalar(AssertSqlSafe(statement)).fetch_all(&mut store).await.unwrap();
        for row in all {
            *rows.entry(without_ids(&row)).or_default() += 1;
        }
    }
    store.close().await.unwrap();
    rows
}

/// A row without the words that are ids or hashes: long, and of hexadecimal digits.
fn without_ids(row: &str) -> String {
    let random = |word: &str| word.len() >= 16 && word.bytes().all(|one| one.is_ascii_hexdigit() || one == b'-');
    row.split('\'').map(|word| if random(word) { "…" } else { word }).collect::<Vec<_>>().join("'")
}
