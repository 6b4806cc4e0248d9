//! When a message might not be kept, the room says so before anybody has written one.

use axum::http::StatusCode;
use jiff::SignedDuration;
use server::config::Settings;
use server::jobs::health::{self, Look};

use super::contact::{at_the_form, code};
use crate::support::moment::Moment;
use crate::support::site::Site;

async fn site() -> (Site, Moment) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    (Site::with_clock(move || clock.now()).await, moment)
}

fn look(site: &Site, wrote: bool, room: Option<u64>) {
    site.app.health().saw(Look { at: site.app.now(), wrote, room });
}

#[tokio::test]
async fn it_says_in_one_word_how_things_are() {
    let (site, moment) = site().await;
    let told = async || {
        let page = site.get("/halsa").await;
        assert_eq!(page.header("cache-control"), "no-store");
        (page.status == StatusCode::OK, page.body)
    };
    assert_eq!(told().await, (true, "ok".to_owned()), "before the first look");
    health::look(&site.app).await;
    assert_eq!(told().await, (true, "ok".to_owned()), "a real write went well");
    look(&site, false, None);
    assert_eq!(told().await, (false, "write".to_owned()));
    look(&site, true, Some(99));
    assert_eq!(told().await, (false, "disk".to_owned()));
    look(&site, true, Some(100));
    assert_eq!(told().await, (true, "ok".to_owned()));
    moment.wait(SignedDuration::from_mins(11));
    assert_eq!(told().await, (false, "unseen".to_owned()), "nobody looks any more");
    assert!(health::room(std::path::Path::new("/")).is_some_and(|room| room <= 1000));
    assert_eq!(health::room(std::path::Path::new("/no/such/folder")), None);
    assert_eq!(health::share(9, 100, 4096), Some(90), "little, and little of it");
    assert_eq!(health::share(6 << 20, 64 << 20, 4096), Some(100), "a small share of much is enough");
    assert_eq!(health::share(1, 0, 4096), None);
}

#[tokio::test]
async fn nobody_writes_in_vain() {
    let (site, _) = site().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code(&sent))]).await;
    let choose = {
        let page = site.press(&front, "Kalmar", &[]).await;
        let page = site.press(&page, "Jag går i skolan", &[]).await;
        site.press(&page, "Demoskolan", &[]).await
    };
    let unsent = at_the_form(&site).await;
    for (wrote, room) in [(true, Some(50)), (false, Some(900))] {
        look(&site, wrote, room);
        let refused = site.press(&choose, "Skriv<", &[]).await;
        assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
        for told in ["kan vi inte spara", "116 111", "112"] {
            assert!(refused.text().contains(told), "{told}: {}", refused.text());
        }
        assert!(!refused.body.contains("<textarea"), "nothing to write in");
        // Who was writing already keeps every word.
        let late = site.press(&unsent, "Skicka", &[("text", "Det jag hann skriva")]).await;
        assert!(late.status == StatusCode::SERVICE_UNAVAILABLE && late.body.contains("Det jag hann skriva"));
        let reply = site.press(&back, "Skicka", &[("text", "Och så det här")]).await;
        assert!(reply.body.contains("Och så det här") && reply.text().contains("kan vi inte spara"));
        // What is kept can still be read, and guardians are told in their own words.
        assert_eq!(site.press(&front, "Öppna", &[("kod", &code(&sent))]).await.status, StatusCode::OK);
    }
    assert_eq!(site.stores.retention.aged().await.unwrap().len(), 1, "nothing more was kept");
    look(&site, true, Some(500));
    assert_eq!(site.press(&choose, "Skriv<", &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn of_what_was_kept_before_it_is_not_said_that_it_cannot_be() {
    let (site, _) = site().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code(&sent))]).await;
    site.press(&back, "Skicka", &[("text", "En sak till")]).await;
    look(&site, true, Some(50));
    // Neither answer was seen, and both are pressed once more.
    let again = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    assert!(again.status == StatusCode::OK && code(&again) == code(&sent), "{}", again.text());
    let again = site.press(&back, "Skicka", &[("text", "En sak till")]).await;
    assert!(again.status == StatusCode::OK && !again.text().contains("kan vi inte spara"), "{}", again.text());
    assert!(again.text().contains("Skickat"), "{}", again.text());
}

#[tokio::test]
async fn the_disk_is_watched_where_the_database_is_and_nowhere_else() {
    let (moment, settings) = (Moment::at("2026-03-10T12:00:00+01:00"), Settings::default());
    let elsewhere = Settings { database_url: "postgres://elsewhere/lotsen".to_owned(), ..settings.clone() };
    for (settings, watched) in [(settings, true), (elsewhere, false)] {
        let clock = moment.clone();
        let site = Site::with(&settings, move || clock.now(), |_| {}).await;
        assert_eq!(site.app.disk().is_some(), watched);
        health::look(&site.app).await;
        assert_eq!(site.get("/halsa").await.body, "ok", "what is not seen is not told as full");
    }
}
