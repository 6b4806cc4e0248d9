//! An opened thread closes by itself, to the second: unsent words stay in the form, and no old word is shown.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::contact::code as new_code;
use super::course::{WROTE, back, written};
use crate::support::moment::Moment;
use crate::support::site::{Seen, Site};

const UNSENT: &str = "Halvvägs genom en mening";

async fn site() -> (Site, Moment, String) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let (_, code) = written(&site).await;
    (site, moment, code)
}

/// Sends something that must arrive.
async fn more(site: &Site, page: &Seen, text: &str) -> Seen {
    let sent = site.press(page, "Skicka<", &[("text", text)]).await;
    assert!(sent.text().contains(WROTE) && sent.text().contains(text), "{}", sent.text());
    sent
}

/// Whatever is pressed now asks for the code, and keeps what was not sent.
async fn shut(site: &Site, page: &Seen, code: &str) {
    let late = site.press(page, "Skicka<", &[("text", UNSENT)]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains(UNSENT), "what was not sent stays: {}", late.text());
    let mut all = vec![late];
    for words in ["English", "Säg vem du är", "Ge mig en ny kod"] {
        all.push(site.press(page, words, &[]).await);
    }
    for seen in &all {
        assert!(!seen.body.contains(WROTE) && !seen.body.contains("I tid"), "{}", seen.text());
    }
    let open = site.press(&all[0], "Öppna", &[("kod", code), ("text", UNSENT)]).await;
    assert!(open.text().contains(WROTE) && open.body.contains(UNSENT), "the code opens it again: {}", open.text());
}

#[tokio::test]
async fn a_quarter_of_an_hour_in_which_nothing_is_done_closes_it() {
    let (site, moment, code) = site().await;
    let page = back(&site, &code).await;
    moment.wait(SignedDuration::from_secs(15 * 60 - 1));
    let page = more(&site, &page, "I tid").await;
    moment.wait(SignedDuration::from_mins(15));
    shut(&site, &page, &code).await;
}

#[tokio::test]
async fn an_hour_closes_it_whatever_is_done() {
    let (site, moment, code) = site().await;
    let mut page = back(&site, &code).await;
    for turn in 1..=4 {
        moment.wait(SignedDuration::from_mins(14));
        page = more(&site, &page, &format!("I tid {turn}")).await;
    }
    moment.wait(SignedDuration::from_secs(4 * 60 - 1));
    let page = more(&site, &page, "I tid till sist").await;
    moment.wait(SignedDuration::from_secs(1));
    shut(&site, &page, &code).await;
}

#[tokio::test]
async fn who_one_is_stays_typed_too_when_it_has_closed_and_is_shown_no_more_once_it_is_sent() {
    let (site, moment, code) = site().await;
    let say = site.press(&back(&site, &code).await, "Säg vem du är", &[]).await;
    let (number, fields) = ("070-555 01 23", [("namn", "Elsa Kanariesson"), ("nummer", "070-555 01 23")]);
    moment.wait(SignedDuration::from_mins(15));
    for typed in [&fields[..], &[("namn", "Elsa Kanariesson"), ("nummer", "12")]] {
        let late = site.press(&say, "Skicka<", typed).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        for (_, typed) in typed {
            assert!(late.body.contains(typed), "{typed}: {}", late.text());
        }
    }
    let say = site.press(&back(&site, &code).await, "Säg vem du är", &[]).await;
    let sent = site.press(&say, "Skicka<", &fields).await;
    assert!(sent.text().contains("Skickat") && sent.text().contains(number), "{}", sent.text());
    site.press(&sent, "Stäng", &[]).await;
    assert!(!site.press(&say, "Skicka<", &fields).await.body.contains(number));
}

#[tokio::test]
async fn whoever_took_too_long_over_a_new_code_is_told_which_of_the_two_counts() {
    let (site, moment, old) = site().await;
    let shown = site.press(&back(&site, &old).await, "Ge mig en ny kod", &[]).await;
    moment.wait(SignedDuration::from_mins(15));
    let late = site.press(&shown, "Byt nu", &[]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("koden byttes inte. Skriv in den gamla"), "{}", late.text());
    let open = site.press(&late, "Öppna", &[("kod", &old)]).await;
    assert!(open.text().contains(WROTE), "{}", open.text());

    // The press arrived, its answer did not, and it is pressed once more.
    let shown = site.press(&open, "Ge mig en ny kod", &[]).await;
    drop(site.press(&shown, "Byt nu", &[]).await);
    moment.wait(SignedDuration::from_mins(15));
    let late = site.press(&shown, "Byt nu", &[]).await;
    assert!(late.text().contains("Skriv in koden igen") && !late.text().contains("byttes inte"), "{}", late.text());
    let open = site.press(&late, "Öppna", &[("kod", &new_code(&shown))]).await;
    assert!(open.text().contains(WROTE), "{}", open.text());
    // Where it is not known nothing is said of it: a page that nobody touched has forgotten code and token.
    let idle = site.post("/sv/kontakt", "do=ny-kod&t=0&c=0&z=0").await;
    assert!(idle.text().contains("Skriv in koden igen") && !idle.text().contains("byttes inte"), "{}", idle.text());
}
