//! The preview at the desk: in every language and for every age a page that is there, in the words of that language.

use app::desk::survey::{AUDIENCES, audience_word};
use axum::http::StatusCode;
use server::guide::library::Library;
use server::survey::templates;

use super::contact::at_the_desk;
use super::survey_desk::begun;
use crate::support::site::{Seen, Site};

/// What stands on the phone that a preview shows, as it is read.
async fn phone(site: &Site, cookie: &str, path: &str) -> String {
    let page = site.get_as(cookie, path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    let shown = page.body.split("class=\"phone\"").nth(1).unwrap_or_else(|| panic!("{path}: {}", page.text()));
    let body = shown.split("<details class=\"fold\"").next().unwrap().to_owned();
    Seen { status: page.status, headers: page.headers.clone(), body: format!("<div{body}") }.text()
}

#[tokio::test]
async fn a_survey_is_looked_at_in_every_language_and_for_every_age() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let (asked, library) = (templates::get("stod-barn").unwrap().unwrap().questionnaire, Library::built_in().unwrap());
    let questions: Vec<_> = asked.questions().into_iter().map(|(_, question)| question).collect();
    assert_eq!(asked.languages.len(), 6);
    for tag in &asked.languages {
        let words = library.book.language(tag).unwrap();
        let (begin, next) = (words.get("survey-begin"), words.get("survey-next"));
        for audience in AUDIENCES {
            let path = format!("{survey}/visa/{tag}/{}", audience_word(audience));
            let first = phone(&site, &per, &path).await;
            let title = asked.title.in_language(tag).unwrap();
            assert!(first.contains(title) && first.contains(&*begin), "{path}: {first}");
            // Whom it is for gets every question looked at, a screen each; the others the first, which for grown-ups begins a section.
            let looked_at = if audience == asked.audience { questions.len() } else { 1 };
            for (at, question) in questions.iter().take(looked_at).enumerate() {
                let path = format!("{path}/{}", at + 1);
                let screen = phone(&site, &per, &path).await;
                let label = question.label.in_language(tag).unwrap();
                assert!(screen.contains(label) && screen.contains(&*next), "{path}: {label}: {screen}");
            }
        }
    }
}
