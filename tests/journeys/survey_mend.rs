//! A slip of the pen in a survey that is open: mended at the desk, told in the log, and whoever has begun goes on.

use axum::http::StatusCode;
use domain::survey::wave::Mode;
use jiff::SignedDuration;

use super::contact::at_the_desk;
use super::survey_desk::{to, version};
use crate::support::moment::Moment;
use crate::support::site::{Seen, Site};
use crate::support::survey::{answered, answers, begin, close, mixed, next, open, receipt};

/// Sends the page's form with other words in some fields.
pub(super) async fn mend(site: &Site, cookie: &str, page: &Seen, path: &str, words: &[(&str, &str)]) -> Seen {
    let mut all = page.fields(path);
    for (field, value) in words {
        let own = all.iter_mut().find(|(name, _)| name == field).unwrap_or_else(|| panic!("{field}: {}", page.body));
        (*value).clone_into(&mut own.1);
    }
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    site.fill_as(cookie, path, &all).await
}

#[tokio::test]
async fn words_of_an_open_survey_are_mended_and_nothing_else_of_it() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let own = format!("/sv/skrivbord/enkater/insamling/{wave}");
    let path = format!("{own}/ord");
    // Somebody has begun.
    let begun = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;

    assert_eq!(site.get_as(&per, &own).await.link("Rätta ord i frågorna"), path);
    let page = site.get_as(&per, &path).await;
    let late = site.get_as(&per, &path).await;
    assert!(!page.body.contains("name=\"slag\"") && page.body.contains("w|c/yn/ja|sv"), "{}", page.body);
    let refused = mend(&site, &per, &page, &path, &[("w|q/sover/label|sv", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert!(refused.text().contains("kan inte tas bort medan enkäten är öppen"), "{}", refused.text());
    let saved = mend(&site, &per, &page, &path, &[("w|q/antal/label|sv", "Hur många är ni?")]).await;
    assert_eq!(to(&saved), path);

    let done = site.get_as(&per, &format!("{path}?sparat=1")).await;
    assert!(done.text().contains("Rättat."), "{}", done.text());
    assert!(done.text().contains("Per Demosson rättade 10 mars 2026"), "{}", done.text());
    assert!(done.text().contains("”Fråga om antal?” blev ”Hur många är ni?”"), "{}", done.text());
    // Whoever looks how it goes sees that it is not quite what was opened.
    let now = site.get_as(&per, &own).await;
    assert!(now.text().contains("Rättade texter sedan enkäten öppnade: 1. Den senaste 10 mars 2026"), "{}", now.text());
    assert_eq!(now.link("Rätta ord i frågorna"), path);
    let log = site.stores.desk.audit().await.unwrap();
    let line = &log.last().unwrap().entry;
    assert_eq!((line.act.as_str(), line.actor.is_some()), ("mend-survey", true));

    // Whoever has begun is told, keeps what they said, and meets the new words.
    let told = next(&site, &begun, "varfor", "katten").await;
    assert!(told.text().contains("Några frågor har ändrats") && told.body.contains("katten"), "{}", told.text());
    let on = next(&site, &told, "varfor", "katten").await;
    assert!(on.text().contains("Hur många är ni?"), "{}", on.text());
    let end = site.press(&next(&site, &on, "antal", "3").await, "Hoppa över", &[]).await;
    site.press(&end, "Skicka mina svar", &[]).await;

    // The second of two who mend at once is told, and undoes nothing.
    let clash = mend(&site, &per, &late, &path, &[("w|q/sover/label|sv", "Sover du gott?")]).await;
    assert_eq!((clash.status, version(&clash)), (StatusCode::CONFLICT, "2".to_owned()));
    let fields = clash.fields(&path);
    let value = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap();
    assert_eq!(value("w|q/antal/label|sv"), "Hur många är ni?");
    assert_eq!(value("w|q/sover/label|sv"), "Sover du gott?");

    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert_eq!(json, r#"[{"antal":{"number":3.0},"sover":{"one":"nej"},"varfor":{"text":"katten"}}]"#);
    let shut = site.get_as(&per, &path).await;
    assert!(shut.text().contains("Då ligger orden fast") && !shut.body.contains("<textarea"), "{}", shut.text());
    assert_eq!(site.fill_as(&per, &path, &[("v", "2")]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn nobody_else_finds_the_page() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let path = format!("/sv/skrivbord/enkater/insamling/{wave}/ord");
    assert_eq!(site.get_as(&anna, &path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.fill_as(&anna, &path, &[("v", "1")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn words_that_were_mended_since_show_nobody_what_was_sent() {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "hemligt").await;
    let code = receipt(&site.press(&end, "Skicka mina svar", &[]).await);
    let path = format!("/sv/skrivbord/enkater/insamling/{wave}/ord");
    let page = site.get_as(&per, &path).await;
    to(&mend(&site, &per, &page, &path, &[("w|q/antal/label|sv", "Hur många är ni?")]).await);
    // Whom the receipt did not reach is asked nothing once more.
    let again = site.press(&end, "Skicka mina svar", &[]).await;
    assert!(again.text().contains("Tack.") && receipt(&again) == code, "{}", again.text());
    // Later somebody else holds the machine.
    moment.wait(SignedDuration::from_mins(3));
    let late = site.press(&end, "Skicka mina svar", &[]).await;
    assert!(late.text().contains("redan skickade") && !late.body.contains("hemligt"), "{}", late.text());
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 1);
}
