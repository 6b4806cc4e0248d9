//! What a survey weighs on its way to a phone: its first question, which needs no script, and the island with everything it loads.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::survey::wave::Mode;
use server::survey::templates;

use crate::support::site::{Seen, Site, pair};
use crate::support::steps::LANGUAGES;
use crate::support::survey::open;

/// The first question, head and body.
const PAGE: usize = 13_000;
/// The island: scripts, module, and the questions for when the net goes, each as it is packed.
const ISLAND: usize = 120_000;

/// A step as a browser that takes this coding sends it.
fn step(lang: &str, form: &str, coding: &str) -> Request<Body> {
    Request::post(format!("/{lang}/tyck"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept-encoding", coding)
        .body(Body::from(form.to_owned()))
        .unwrap()
}

/// Opens every survey of the box; the words in their addresses.
async fn all_open(site: &Site) -> Vec<String> {
    let mut links = Vec::new();
    for template in templates::load().unwrap() {
        let asked = serde_json::to_value(&template.questionnaire).unwrap();
        open(site, &asked, Mode::Open, template.id(), 0).await;
        links.push(template.id().to_owned());
    }
    links
}

/// The first question, unpacked.
async fn first(site: &Site, lang: &str, form: &str) -> Seen {
    let page = site.post(&format!("/{lang}/tyck"), form).await;
    assert!(page.status == StatusCode::OK && page.body.contains("name=\"s\" value=\""), "{lang}: {}", page.text());
    page
}

#[tokio::test]
async fn the_first_question_of_every_survey_in_the_box_is_at_most_13_kilobytes_on_the_wire() {
    let site = Site::new().await;
    for link in all_open(&site).await {
        let form = format!("do=borja&{}", pair("ord", &link));
        for lang in LANGUAGES {
            let whole = first(&site, lang, &form).await.body.len();
            let (head, body) = site.weigh(step(lang, &form, "gzip")).await;
            assert!(body < whole, "it is packed");
            assert!(head + body <= PAGE, "{lang} {link}: {head} + {body}");
        }
    }
}

#[tokio::test]
async fn the_island_with_everything_it_loads_is_at_most_120_kilobytes() {
    // A development build may lack the browser's share; then nothing asks for it.
    if server::content::CLIENT.1.is_empty() {
        return;
    }
    let site = Site::new().await;
    let mut files: Vec<String> = Vec::new();
    for link in all_open(&site).await {
        let form = format!("do=borja&{}", pair("ord", &link));
        for lang in LANGUAGES {
            let page = first(&site, lang, &form).await;
            let starter = page.body.split('"').find(|part| part.ends_with("islands.js")).unwrap().to_owned();
            if files.is_empty() {
                let script = site.get(&starter).await.body;
                files = script.split('\'').filter(|part| part.starts_with("/s/")).map(str::to_owned).collect();
                assert_eq!(files.len(), 2, "a script and a module: {script}");
                files.push(starter);
            }
            let mut bytes = 0;
            for file in &files {
                let asked = Request::get(file).header("accept-encoding", "br").body(Body::empty()).unwrap();
                bytes += site.weigh(asked).await.1;
            }
            let carried = page.body.split("name=\"s\" value=\"").nth(1).unwrap().split('"').next().unwrap();
            let kit = format!("do=underlag&{}", pair("s", carried));
            let unpacked = site.post(&format!("/{lang}/tyck"), &kit).await;
            assert!(unpacked.status == StatusCode::OK && !unpacked.body.is_empty(), "{lang} {link}");
            bytes += site.weigh(step(lang, &kit, "br")).await.1;
            assert!(bytes <= ISLAND, "{lang} {link}: {bytes}");
        }
    }
}
