//! The store fails at one step of what it keeps, as on a full or read-only disk: nothing is kept by half, and no word is lost.

use axum::http::StatusCode;
use sqlx::{AssertSqlSafe, Executor, SqliteConnection};

use crate::support::child::{code, form, form_to, open};
use crate::support::site::{Seen, Site};

const WROTE: &str = "Kanariefågeln Pelle sjunger så fint";
const MORE: &str = "Och en sak till om Pelle";

/// From now on the store refuses a statement of this kind, as SQLite does where nothing can be written: it rolls back all of the
/// transaction by itself.
pub async fn breaks(site: &Site, at: &str) -> SqliteConnection {
    let mut store = site.by_hand().await;
    let full =
        format!("CREATE TRIGGER disk_full BEFORE {at} BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END");
    store.execute(AssertSqlSafe(full)).await.unwrap();
    store
}

/// It takes everything again.
pub async fn mends(mut store: SqliteConnection) {
    store.execute("DROP TRIGGER disk_full").await.unwrap();
}

/// From now on whatever reads this table breaks; under its other name nothing of it is lost.
pub async fn hides(site: &Site, table: &str) {
    rename(site, table, &format!("{table}_away")).await;
}

/// It can be read again.
pub async fn shows(site: &Site, table: &str) {
    rename(site, &format!("{table}_away"), table).await;
}

async fn rename(site: &Site, from: &str, to: &str) {
    let mut store = site.by_hand().await;
    store.execute(AssertSqlSafe(format!("ALTER TABLE {from} RENAME TO {to}"))).await.unwrap();
}

/// What a page says and gives back of words that are kept, where only what comes after broke.
fn unseen(page: &Seen, words: &str) {
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.text());
    assert!(page.text().contains("Det du skrev är sparat"), "{}", page.text());
    assert!(!page.text().contains("kan vi inte spara"), "{}", page.text());
    assert!(page.body.contains(words), "every word stays: {}", page.text());
}

/// How many messages each thread has.
async fn stored(site: &Site) -> Vec<usize> {
    let mut counts = Vec::new();
    for one in site.stores.retention.aged().await.unwrap() {
        counts.push(site.stores.contact.messages(&one.thread).await.unwrap().len());
    }
    counts
}

/// What every such page says and gives back.
fn kept(page: &Seen, words: &str, at: &str) {
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{at}: {}", page.text());
    assert!(page.text().contains("Just nu kan vi inte spara det du skriver"), "{at}: {}", page.text());
    assert!(page.body.contains(words), "{at}: every word stays: {}", page.text());
    assert!(!page.body.contains("class=\"letters\""), "{at}: nothing is said to be sent");
}

#[tokio::test]
async fn a_first_message_is_kept_whole_or_not_at_all_and_goes_through_later() {
    let site = Site::new().await;
    for (before, at) in [
        "INSERT ON thread",
        "INSERT ON thread_wrap",
        "INSERT ON outbox",
        "INSERT ON message",
        "INSERT ON sent_form",
        "INSERT ON event",
        "INSERT ON register_count",
        "INSERT ON register",
    ]
    .into_iter()
    .enumerate()
    {
        let form = form(&site).await;
        let store = breaks(&site, at).await;
        let refused = site.press(&form, "Skicka", &[("text", WROTE)]).await;
        kept(&refused, WROTE, at);
        mends(store).await;
        assert_eq!(stored(&site).await.len(), before, "{at}: nothing of it is there");
        let sent = site.press(&refused, "Skicka", &[("text", WROTE)]).await;
        assert_eq!(sent.status, StatusCode::OK, "{at}: {}", sent.text());
        // The form that was on the phone before is the same one.
        assert_eq!(code(&site.press(&form, "Skicka", &[("text", WROTE)]).await), code(&sent), "{at}");
        assert_eq!(stored(&site).await, vec![1; before + 1], "{at}: once");
        assert!(open(&site, &code(&sent)).await.text().contains(WROTE), "{at}");
    }
}

#[tokio::test]
async fn what_is_written_in_a_thread_is_kept_whole_or_not_at_all_and_goes_through_later() {
    let site = Site::new().await;
    let own = code(&site.press(&form(&site).await, "Skicka", &[("text", WROTE)]).await);
    for (before, at) in [
        "UPDATE ON thread",
        "INSERT ON course",
        "INSERT ON message",
        "INSERT ON sent_form",
        "INSERT ON event",
        "INSERT ON outbox",
    ]
    .into_iter()
    .enumerate()
    {
        let thread = open(&site, &own).await;
        let store = breaks(&site, at).await;
        let refused = site.press(&thread, "Skicka", &[("text", MORE)]).await;
        kept(&refused, MORE, at);
        mends(store).await;
        assert_eq!(stored(&site).await, [before + 1], "{at}: nothing of it is there");
        let sent = site.press(&refused, "Skicka", &[("text", MORE)]).await;
        assert!(sent.status == StatusCode::OK && sent.text().contains("Skickat"), "{at}: {}", sent.text());
        assert_eq!(stored(&site).await, [before + 2], "{at}: once");
        // Back and Reload send the form that was on the phone before: it is the same one.
        for page in [&thread, &refused] {
            assert_eq!(site.press(page, "Skicka", &[("text", MORE)]).await.status, StatusCode::OK, "{at}");
            assert_eq!(stored(&site).await, [before + 2], "{at}: and once only");
        }
    }
}

#[tokio::test]
async fn a_first_message_whose_receipt_breaks_is_said_to_be_kept_and_gives_its_code_later() {
    let site = Site::new().await;
    let form = form(&site).await;
    hides(&site, "reader_card").await;
    let broken = site.press(&form, "Skicka", &[("text", WROTE)]).await;
    unseen(&broken, WROTE);
    assert_eq!(stored(&site).await, [1]);
    shows(&site, "reader_card").await;
    let sent = site.press(&broken, "Skicka", &[("text", WROTE)]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert_eq!(stored(&site).await, [1], "once");
    assert!(open(&site, &code(&sent)).await.text().contains(WROTE));
}

#[tokio::test]
async fn what_is_written_in_a_thread_whose_page_breaks_after_it_is_sent_once() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", WROTE)]).await;
    let ask = site.press(&sent, "Säg vem du är", &[]).await;
    let thread = open(&site, &code(&sent)).await;
    for (page, filled, count) in [(thread, ("text", MORE), 2), (ask, ("namn", "Elsa Kanariesson"), 3)] {
        hides(&site, "hidden").await;
        let broken = site.press(&page, "Skicka", &[filled]).await;
        unseen(&broken, filled.1);
        assert_eq!(stored(&site).await, [count]);
        shows(&site, "hidden").await;
        for again in [&broken, &page] {
            let done = site.press(again, "Skicka", &[filled]).await;
            assert!(done.status == StatusCode::OK && done.text().contains("Skickat"), "{}", done.text());
            assert_eq!(stored(&site).await, [count], "once");
        }
    }
}

#[tokio::test]
async fn of_what_nobody_can_say_whether_it_was_kept_that_is_said() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", WROTE)]).await;
    let thread = open(&site, &code(&sent)).await;
    hides(&site, "sent_form").await;
    let broken = site.press(&thread, "Skicka", &[("text", MORE)]).await;
    assert_eq!(broken.status, StatusCode::SERVICE_UNAVAILABLE);
    for told in ["Vi vet inte om det hann sparas", "bara en gång", "116 111", "112", MORE] {
        assert!(broken.text().contains(told), "{told}: {}", broken.text());
    }
    shows(&site, "sent_form").await;
    site.press(&broken, "Skicka", &[("text", MORE)]).await;
    assert_eq!(stored(&site).await, [2]);
}

#[tokio::test]
async fn who_asks_for_a_call_or_says_who_they_are_keeps_what_was_typed() {
    let site = Site::new().await;
    let fields = [("namn", "Elsa Kanariesson"), ("nummer", "070-555 01 23"), ("tider", "efter klockan tre")];
    let call = form_to(&site, "sv", "r=c&g=emi&b=call-me").await;
    let ask = {
        let sent = site.press(&form(&site).await, "Skicka", &[("text", WROTE)]).await;
        site.press(&sent, "Säg vem du är", &[]).await
    };
    for (page, count) in [(call, vec![1, 1]), (ask, vec![1, 2])] {
        let store = breaks(&site, "INSERT ON message").await;
        let refused = site.press(&page, "Skicka", &fields).await;
        assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
        assert!(refused.text().contains("Just nu kan vi inte spara"), "{}", refused.text());
        for (_, typed) in fields {
            assert!(refused.body.contains(typed), "{typed}: {}", refused.text());
        }
        mends(store).await;
        assert_eq!(site.press(&refused, "Skicka", &fields).await.status, StatusCode::OK);
        let mut counts = stored(&site).await;
        counts.sort_unstable();
        assert_eq!(counts, count);
    }
}

#[tokio::test]
async fn what_broke_without_any_words_is_told_as_before() {
    let site = Site::new().await;
    let own = code(&site.press(&form(&site).await, "Skicka", &[("text", WROTE)]).await);
    let front = site.get("/sv/kontakt").await;
    let store = breaks(&site, "INSERT ON event").await;
    let broken = site.press(&front, "Öppna", &[("kod", &own)]).await;
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(broken.text().contains("Det är inte ditt fel"), "{}", broken.text());
    mends(store).await;
    assert!(open(&site, &own).await.text().contains(WROTE));
}
