//! How a number came to be known, as its card says it: read on a page with its date and its site, old, checked by a person; and
//! what an answer says where nobody local was found.

use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use server::guide::store::edit::Content;

use super::guide::to_answer;
use crate::support::site::{Seen, Site};

const NUMBER: &str = "010-356 68 01";
const NOON: &str = "2026-03-10T12:00:00+01:00";
const A_YEAR_ON: &str = "2027-03-11T12:00:00+01:00";

/// The answer to a guardian in Högsby, whose social services have [`NUMBER`].
async fn answered(site: &Site) -> Seen {
    let start = site.get("/sv").await;
    to_answer(site, start, &["För mitt barn", ">Hemma<", "Hoppa över", ">Högsby<", ">10<", "Det kan vänta"]).await
}

/// Its number was read on a page of this date, and last checked on this day.
fn read(content: &mut Content, date: Option<&str>, checked: Option<&str>) {
    let mut channels = content.directory.services.iter_mut().flat_map(|service| &mut service.channels);
    let channel = channels.find(|channel| channel.id == "soc-hogsby-phone").unwrap();
    channel.reading.source = Some("https://www.hogsby.se/kontakt".to_owned());
    channel.reading.date = date.map(str::to_owned);
    channel.assured_date = checked.map(|day| day.parse().unwrap());
}

/// What is said of the number on its button and beside its source.
fn said(page: &Seen) -> (bool, String) {
    let text = page.text();
    assert!(text.contains(&format!("Ring {NUMBER}")), "{text}");
    let about =
        text.split(&format!("{NUMBER} ")).find(|part| part.contains("Se sidan")).unwrap_or_else(|| panic!("{text}"));
    let about = about.split("Se sidan").next().unwrap().trim().to_owned();
    (text.contains(&format!("Ring {NUMBER} kan ha ändrats")), about)
}

#[tokio::test]
async fn a_number_says_on_its_card_where_and_when_it_was_read_and_a_year_on_that_it_may_have_changed() {
    let clock = Arc::new(Mutex::new(NOON.parse::<Timestamp>().unwrap()));
    let hands = Arc::clone(&clock);
    let site =
        Site::with_content(move || *hands.lock().unwrap(), |content| read(content, Some("2026-01-15"), None)).await;
    let fresh = answered(&site).await;
    assert_eq!(said(&fresh), (false, "Läst på sidan hogsby.se (15 januari 2026).".to_owned()));
    assert!(fresh.body.contains("href=\"https://www.hogsby.se/kontakt\""), "the page itself is one tap away");
    assert!(!fresh.text().contains("Kontrollerat"), "that is a word for a person who checked");
    *clock.lock().unwrap() = A_YEAR_ON.parse().unwrap();
    let old = "Läst på sidan hogsby.se (15 januari 2026). Det kan ha ändrats.".to_owned();
    assert_eq!(said(&answered(&site).await), (true, old));
}

#[tokio::test]
async fn an_old_page_and_one_without_a_date_are_doubted_and_what_a_person_checked_is_not() {
    for (date, checked, doubted, words) in [
        (Some("2023-09-29"), None, true, "Läst på sidan hogsby.se (29 september 2023). Det kan ha ändrats."),
        (Some("2023"), None, true, "Läst på sidan hogsby.se (2023). Det kan ha ändrats."),
        (None, None, true, "Läst på sidan hogsby.se, som saknar datum. Det kan ha ändrats."),
        (None, Some("2026-03-02"), false, "Kontrollerat 2 mars 2026."),
    ] {
        let now: Timestamp = NOON.parse().unwrap();
        let site = Site::with_content(move || now, |content| read(content, date, checked)).await;
        assert_eq!(said(&answered(&site).await), (doubted, words.to_owned()), "{date:?} {checked:?}");
    }
}

#[tokio::test]
async fn a_short_number_that_everybody_knows_is_not_doubted_a_year_on() {
    for moment in [NOON, A_YEAR_ON] {
        let site = Site::at(moment).await;
        let text = answered(&site).await.text();
        let about = text.split("1177 Läst på sidan ").nth(1).unwrap_or_else(|| panic!("{text}"));
        let about = about.split("Se sidan").next().unwrap().trim();
        assert_eq!(about, "utveckling.regionkalmar.se (30 maj 2025).", "{moment}");
        assert!(text.contains("Ring 1177") && !text.contains("Ring 1177 kan ha ändrats"), "{moment}: {text}");
    }
}

#[tokio::test]
async fn where_nobody_local_was_found_the_answer_says_so_and_gives_the_next_that_works() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let steps = ["För mitt barn", ">Hemma<", "Det är mycket bråk hemma hos er", ">Nybro<", ">10<", "Det kan vänta"];
    let page = to_answer(&site, start, &steps).await;
    let text = page.text();
    let (first, rest) = text.split_once("Kontakter som saknas i Nybro").unwrap_or_else(|| panic!("{text}"));
    let begins = first.split("Börja här").nth(1).unwrap().trim_start();
    assert!(begins.starts_with("Bris vuxentelefon om barn") && page.body.contains("tel:0771505050"), "{text}");
    let missing = "Vi har inte hittat säkra kontakter till: Socialtjänst Börja med den som står överst här i stället.";
    assert!(rest.trim_start().starts_with(missing), "{text}");
    assert!(!page.body.contains("0481-450 00"), "what was only remembered is not shown instead");
    let found = answered(&site).await.text();
    assert!(!found.contains("Kontakter som saknas"), "nothing is said to be missing where it is not: {found}");
}
