//! The beginning of a code is in use by somebody else's thread: another code is given, and nothing is lost.

use axum::http::StatusCode;
use domain::contact::code::Code;
use sqlx::Connection;

use crate::support::child::{code, form, open};
use crate::support::site::{Seen, Site};

const TYPED: &str = "Det är Frida som undrar\nen sak";

/// The beginning of a code.
fn locator(letters: &str) -> u32 {
    Code::parse(letters).unwrap().locator().number()
}

/// Gives the thread that is found by one beginning another: what chance does once in four million times.
async fn moved(site: &Site, from: u32, to: u32) {
    let mut store = site.by_hand().await;
    let statement = sqlx::query("UPDATE thread SET locator = ? WHERE locator = ?").bind(to).bind(from);
    assert_eq!(statement.execute(&mut store).await.unwrap().rows_affected(), 1);
    store.close().await.unwrap();
}

/// What a field holds in the form that a page's button sends.
fn field(page: &Seen, button: &str, name: &str) -> String {
    let (_, carried) = page.form(button);
    let found = carried.split('&').find_map(|one| one.strip_prefix(&format!("{name}=")).map(str::to_owned));
    found.unwrap_or_else(|| panic!("no {name} in {carried}"))
}

#[tokio::test]
async fn a_first_message_gets_another_code_and_stays_in_its_form() {
    let site = Site::new().await;
    let other = code(&site.press(&form(&site).await, "Skicka", &[("text", "Pelle var först")]).await);
    let page = form(&site).await;
    let made = field(&page, "Skicka", "c");
    moved(&site, locator(&other), locator(&made)).await;

    let taken = site.press(&page, "Skicka", &[("text", TYPED)]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", taken.text());
    assert!(!taken.body.contains("class=\"letters\""), "a code that opens nothing is not shown");
    let kept = taken.fields("/sv/kontakt").into_iter().find(|(name, _)| name == "text");
    assert_eq!(kept.map(|(_, value)| value).as_deref(), Some(TYPED));
    let next = field(&taken, "Skicka", "c");
    assert_ne!(locator(&next), locator(&made), "another code");
    assert_eq!(threads(&site).await, 1, "nothing was stored");

    let sent = site.press(&taken, "Skicka", &[("text", TYPED)]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert_eq!(code(&sent), next);
    assert_eq!(threads(&site).await, 2);
    let back = open(&site, &next).await;
    assert!(back.body.contains(TYPED) && !back.text().contains("Pelle"), "{}", back.text());
    assert_eq!(open(&site, &made).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the first code opens nothing");
}

#[tokio::test]
async fn a_new_code_is_asked_for_once_more_and_the_old_one_opens_until_then() {
    let site = Site::new().await;
    let other = code(&site.press(&form(&site).await, "Skicka", &[("text", "Pelle var först")]).await);
    let own = code(&site.press(&form(&site).await, "Skicka", &[("text", TYPED)]).await);
    let page = open(&site, &own).await;
    let shown = site.press(&page, "Ge mig en ny kod", &[]).await;
    let made = code(&shown);
    moved(&site, locator(&other), locator(&made)).await;

    let taken = site.press(&shown, "Byt nu", &[]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", taken.text());
    let new = code(&taken);
    assert_ne!(locator(&new), locator(&made), "another code is shown");
    assert!(open(&site, &own).await.body.contains(TYPED), "the old code is as good as before");

    let changed = site.press(&taken, "Byt nu", &[]).await;
    assert_eq!(changed.status, StatusCode::OK, "{}", changed.text());
    let back = open(&site, &new).await;
    assert!(back.body.contains(TYPED) && !back.text().contains("Pelle"), "{}", back.text());
    assert_eq!(open(&site, &own).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the old code opens nothing now");
}

async fn threads(site: &Site) -> usize {
    site.stores.retention.aged().await.unwrap().len()
}
