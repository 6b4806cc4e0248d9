//! Missing voices: by municipality, and by every other background of which somebody said how many there are.

use axum::http::StatusCode;

use super::contact::at_the_desk;
use super::survey_desk::{begun, open_now, promised, to};
use crate::support::site::{Seen, Site};

/// Sends the plan's form with a number typed into a field.
async fn typed(site: &Site, cookie: &str, page: &Seen, path: &str, field: &str, number: &str) -> Seen {
    let mut all = page.fields(path);
    all.iter_mut().filter(|(name, _)| name == field).for_each(|(_, value)| number.clone_into(value));
    all.push(("do".to_owned(), "spara".to_owned()));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    site.fill_as(cookie, path, &all).await
}

#[tokio::test]
async fn how_many_there_are_is_asked_by_every_background_and_told_while_it_is_open() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    to(&promised(&site, &per, &survey).await);
    let path = format!("{survey}/plan");
    let page = site.get_as(&per, &path).await;
    let unasked = |page: &Seen| {
        assert!(page.text().contains("Språk frågas inte. Då syns det inte"), "{}", page.text());
        assert!(!page.text().contains("Ålder frågas inte"), "{}", page.text());
    };
    unasked(&page);
    let names: Vec<String> = page.fields(&path).into_iter().map(|(name, _)| name).collect();
    let of = |begin: &str| names.iter().find(|name| name.starts_with(begin)).cloned();
    let (age, gender) = (of("folk|alder|").unwrap(), of("folk|kon|").unwrap());
    let wrong = typed(&site, &per, &page, &path, &age, "åtta").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text());
    let typed_again = wrong.fields(&path).into_iter().find(|(name, _)| *name == age).map(|(_, value)| value);
    assert_eq!(typed_again.as_deref(), Some("åtta"), "what was typed stays: {}", wrong.body);
    to(&typed(&site, &per, &page, &path, &age, "8 123").await);
    let page = site.get_as(&per, &path).await;
    to(&typed(&site, &per, &page, &path, &gender, "4321").await);
    let kept = site.get_as(&per, &path).await.fields(&path);
    let value = |field: &str| kept.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone()).unwrap();
    assert_eq!((value(&age), value(&gender)), ("8123".to_owned(), "4321".to_owned()));

    let wave = open_now(&site, &per, &survey, "open").await;
    let page = site.get_as(&per, &wave).await;
    unasked(&page);
    assert!(page.text().contains("8123") && page.text().contains("4321"), "{}", page.text());
    // Whoever is never counted by themselves is named all the same; whoever did not want to say is nobody to go to.
    assert!(page.text().contains("Något annat Räknas inte för sig"), "{}", page.text());
    assert!(!page.text().contains("Jag vill inte säga"), "{}", page.text());
}

#[tokio::test]
async fn the_plan_says_what_can_be_seen_with_as_many_answers_as_are_hoped_for() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let path = format!("{survey}/plan");
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("Skriv hur många svar ni hoppas på"), "{}", page.text());
    assert!(!page.text().contains("procentenheter"), "nothing is promised before anybody hopes");
    to(&typed(&site, &per, &page, &path, "svar|0880", "400").await);
    let page = site.get_as(&per, &path).await;
    to(&typed(&site, &per, &page, &path, "svar|0821", "5").await);
    let text = site.get_as(&per, &path).await.text();
    // All together, and the smallest of those that are hoped for.
    for said in [
        "Med 405 svar går ganska stora skillnader att se: från ungefär 7 procentenheter. \
         För att nästan säkert synas behöver en skillnad vara 10.",
        "Med 5 svar går bara mycket stora skillnader att se: från ungefär 60 procentenheter. \
         För att nästan säkert synas behöver en skillnad vara 78.",
        "ungefär 1,5 gånger så stor",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // A large municipality, a small one, and one of which nobody said anything: ordinary questions, then the most sensitive.
    for row in [
        "Kalmar 400 Den enda gruppen syns Den enda gruppen syns",
        "Högsby 5 Den enda gruppen syns inte Den enda gruppen syns inte",
        "Borgholm 0 Vet inte Vet inte",
    ] {
        assert!(text.contains(row), "{row}: {text}");
    }
}
