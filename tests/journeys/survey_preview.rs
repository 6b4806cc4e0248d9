//! The preview at the desk: in every language and for every age a page that is there, in the words of that language.

use app::desk::survey::{AUDIENCES, audience_word};
use axum::http::StatusCode;
use server::guide::library::Library;
use server::survey::templates;

use super::contact::at_the_desk;
use super::survey_desk::{begun, to};
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

#[tokio::test]
async fn which_answer_is_the_best_is_chosen_at_the_desk_and_the_faces_of_the_preview_follow() {
    const SAD: &str = "M8 17q4-5 8 0";
    const GLAD: &str = "M7.500 14q4.500 6 9 0";
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let (path, looked_at) = (format!("{survey}/fraga/vem"), format!("{survey}/visa/sv/child/1"));
    let shown = site.get_as(&per, &path).await;
    assert!(shown.text().contains("Vilket svar är bäst"), "{}", shown.text());
    for (chosen, first) in [("high", Some(GLAD)), ("low", Some(SAD)), ("", None)] {
        let mut all = site.get_as(&per, &path).await.fields(&path);
        all.iter_mut().filter(|(name, _)| name == "bast").for_each(|(_, value)| chosen.clone_into(value));
        all.push(("do".to_owned(), "spara".to_owned()));
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        to(&site.fill_as(&per, &path, &all).await);
        let again = site.get_as(&per, &path).await.fields(&path);
        assert!(again.contains(&("bast".to_owned(), chosen.to_owned())), "{again:?}");
        let page = site.get_as(&per, &looked_at).await.body;
        // *Ja, helt* stands first, with the greatest number.
        let at = [GLAD, SAD].map(|face| page.find(face));
        assert_eq!(at.iter().any(Option::is_some), first.is_some(), "{chosen}: {page}");
        let before = if at[0] < at[1] { GLAD } else { SAD };
        assert!(first.is_none_or(|first| first == before), "{chosen}: {page}");
    }
    // What is chosen between words is not asked which is the best, and a form made by hand says it of nothing.
    let words = format!("{survey}/fraga/bett");
    let page = site.get_as(&per, &words).await;
    assert!(!page.text().contains("Vilket svar är bäst"), "{}", page.text());
    let mut all = page.fields(&words);
    all.extend([("skala", "ja"), ("bast", "high"), ("do", "spara")].map(|(name, value)| (name.into(), value.into())));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(site.fill_as(&per, &words, &all).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}
