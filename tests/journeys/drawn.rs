//! Pages that a browser under test never meets by itself (something broke, words could not be kept, an answer is late, a group reads a
//! draft): drawn here as they are served, in every language, and laid beside the program for `tests/e2e/specs/on/drawn.spec.ts`.

use std::fs;
use std::path::Path;

use axum::http::StatusCode;
use jiff::civil::date;

use super::faults::{breaks, mends};
use super::release::{protected, reading_link, site, tried, worded};
use super::sagt::clock;
use crate::support::child::{code, form, form_to};
use crate::support::site::{Seen, Site};

const LANGUAGES: [&str; 6] = ["sv", "sv-x-latt", "en", "ar", "so", "fi"];

fn lay(name: &str, lang: &str, page: &Seen) {
    assert!(page.body.contains(&format!("<html lang=\"{lang}\"")), "{name} {lang}: {}", page.text());
    let folder = Path::new(env!("CARGO_BIN_EXE_lotsen")).with_file_name("pages");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{name}.{lang}.html")), &page.body).unwrap();
}

#[tokio::test]
async fn what_broke_and_what_could_not_be_kept() {
    let site = Site::new().await;
    let own = code(&site.press(&form(&site).await, "Skicka", &[("text", "Hej")]).await);
    let store = breaks(&site, "INSERT ON event").await;
    for lang in LANGUAGES {
        let words = site.app.library().book.language(lang).unwrap().clone();
        let front = site.get(&format!("/{lang}/kontakt")).await;
        let broken = site.press(&front, &words.get("contact-code-go"), &[("kod", &own)]).await;
        assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR, "{lang}: {}", broken.text());
        lay("broken", lang, &broken);
        let write = form_to(&site, lang, "r=c&g=emi&b=write").await;
        let sent = site.press(&write, &format!("{}<", words.get("contact-send")), &[("text", "Hej")]).await;
        assert_eq!(sent.status, StatusCode::SERVICE_UNAVAILABLE, "{lang}: {}", sent.text());
        lay("unkept", lang, &sent);
    }
    mends(store).await;
}

#[tokio::test]
async fn an_answer_that_is_late() {
    let site = Site::at("2026-09-20T12:00:00+02:00").await;
    site.stores.releases.keep_clocks(&[clock("wave-2", date(2026, 9, 1))]).await.unwrap();
    site.stores.spread.spread().await.unwrap();
    site.app.told().renew(site.stores.out.as_ref(), site.app.now()).await.unwrap();
    for lang in LANGUAGES {
        let page = site.get(&format!("/{lang}/sagt")).await;
        assert!(page.body.contains("tag late"), "{lang}: {}", page.text());
        lay("late", lang, &page);
    }
}

#[tokio::test]
async fn a_draft_that_a_group_reads() {
    let (site, per, _) = site().await;
    let path = protected(&site, &per).await;
    worded(&site, &per, &path).await;
    tried(&site, &per, &path).await;
    let link = reading_link(&site, &per, &path).await;
    for lang in LANGUAGES {
        let page = site.get(&link.replacen("/sv/", &format!("/{lang}/"), 1)).await;
        assert_eq!(page.status, StatusCode::OK, "{lang}: {}", page.text());
        lay("reading", lang, &page);
    }
}
