//! When schools are in term, typed at the desk: what children are shown follows at once, and what nobody typed stays unknown.

use axum::http::StatusCode;
use domain::desk::{Act, Action, Outcome};
use domain::hours::{TermState, in_term};
use server::guide::live;
use server::guide::store::edit::TermsChange;

use super::content::signed_in;
use super::guide::to_answer;
use crate::support::site::Site;

const KALMAR: &str = "/sv/skrivbord/terminer/0880";
const SOURCE: &str = "kalmar.se/lasar";
const SPRING: &str = "2026-01-12 – 2026-06-12";

/// Whom a child of twelve in Kalmar begins with on this Tuesday in March.
async fn begins(site: &Site) -> String {
    let steps = [">Jag mår dåligt<", "stressad", ">Kalmar<", ">12<", "Den här veckan"];
    let page = to_answer(site, site.get("/sv").await, &steps).await.text();
    page.split("Börja här").nth(1).unwrap().trim_start().to_owned()
}

#[tokio::test]
async fn a_break_typed_at_the_desk_sends_nobody_to_a_school_that_is_shut() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let before = begins(&site).await;
    assert!(before.starts_with("Skolsköterskan") && !before.contains("läste vi här"), "{before}");
    let list = site.get_as(&cookie, "/sv/skrivbord/terminer").await;
    assert_eq!(list.text().matches("Inget är inlagt").count(), 12, "{}", list.text());
    assert_eq!(list.link(">Kalmar<"), KALMAR);
    let page = site.get_as(&cookie, KALMAR).await;
    let wrong = [("terminer", "hela våren"), ("lov", "2026-03-09 – 2026-03-13")];
    let refused = site.press_as(&cookie, &page, "Spara", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = refused.text();
    assert!(text.contains("Rad 1: skriv två dagar") && refused.body.contains("hela våren"), "{text}");
    assert!(begins(&site).await.starts_with("Skolsköterskan"), "nothing was kept");
    let wrong = [("terminer", SPRING), ("lov", "2026-03-09 – 2026-03-32")];
    let refused = site.press_as(&cookie, &refused, "Spara", &wrong).await;
    let text = refused.text();
    assert!(text.contains("Skriv år, månad och dag: 2026-08-18.") && refused.body.contains("2026-03-32"), "{text}");
    let nowhere = [("terminer", SPRING), ("lov", "2026-03-09 – 2026-03-13")];
    let refused = site.press_as(&cookie, &refused, "Spara", &nowhere).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Skriv var dagarna står"), "{}", refused.text());
    assert!(begins(&site).await.starts_with("Skolsköterskan"), "nothing without its source");
    let right = [("terminer", SPRING), ("lov", "2026-03-09 – 2026-03-13"), ("kalla", SOURCE)];
    let saved = site.press_as(&cookie, &refused, "Spara", &right).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let told = begins(&site).await;
    assert!(told.starts_with("Bris"), "at once, though the answer was kept");
    assert!(
        told.contains("Skolans dagar läste vi här: kalmar.se/lasar (10 mars 2026)."),
        "where they were read: {told}"
    );
    assert!(!site.get_as(&cookie, KALMAR).await.text().contains("Sparat."));
    let page = site.get_as(&cookie, saved.header("location")).await;
    let text = page.text();
    assert!(
        text.contains("Sparat.") && text.contains("Inlagt från") && text.contains("Ellen Demosson ändrade"),
        "{text}"
    );
    assert_eq!(text.matches("Källa: kalmar.se/lasar").count(), 2, "above and in the history: {text}");
    let list = site.get_as(&cookie, "/sv/skrivbord/terminer").await.text();
    assert!(list.contains("Källa: kalmar.se/lasar"), "{list}");
    // Another place and another day: not known, so nothing is said to be shut.
    let library = site.app.library();
    let state = |code: &str, day: &str| in_term(&library.terms, code, day.parse().unwrap());
    assert_eq!(state("0881", "2026-03-10"), TermState::Unknown);
    assert_eq!(state("0880", "2026-08-12"), TermState::Unknown);
    let undone = site.press_as(&cookie, &page, "Ångra den senaste", &[]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    assert!(begins(&site).await.starts_with("Skolsköterskan"));
    let log = site.stores.desk.audit().await.unwrap();
    let acts: Vec<_> = log.iter().filter(|one| one.entry.act == Act::Desk(Action::EditTerms)).collect();
    assert!(acts.len() == 2 && acts.iter().all(|one| one.entry.outcome == Outcome::Done), "each is in the log");
}

#[tokio::test]
async fn of_two_who_type_at_once_the_second_sees_it_and_another_program_shows_it_too() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let page = site.get_as(&cookie, KALMAR).await;
    let typed = [("terminer", SPRING), ("lov", ""), ("kalla", SOURCE)];
    let year = domain::hours::read_terms("0880", SPRING, "2026-03-09 – 2026-03-13").unwrap();
    let seen = site.stores.edit.number().await.unwrap();
    let change = TermsChange { number: 0, year, staff: "a".to_owned(), at: site.app.now() };
    site.stores.edit.change_terms(seen, &change).await.unwrap().unwrap();
    assert!(
        site.get_as(&cookie, KALMAR).await.text().contains("Det står ingen källa."),
        "kept before there was a field"
    );
    let late = site.press_as(&cookie, &page, "Spara", &typed).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Någon annan hann före") && late.body.contains(SPRING), "{}", late.text());
    live::pick_up(&site.app).await.unwrap();
    assert!(begins(&site).await.starts_with("Bris"), "what another program kept");
    let again = site.press_as(&cookie, &late, "Spara", &typed).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    assert!(begins(&site).await.starts_with("Skolsköterskan"));
}

#[tokio::test]
async fn what_was_typed_is_given_back_to_who_was_signed_out() {
    let site = Site::new().await;
    let kept = site.post(KALMAR, "do=spara&v=0&terminer=2026-01-12+2026-06-12&lov=").await;
    assert!(kept.text().contains("Det du skrev skickades inte") && kept.body.contains("2026-01-12 2026-06-12"));
    assert_eq!(site.stores.edit.terms_history("0880").await.unwrap(), []);
}
