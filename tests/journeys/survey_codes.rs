//! Class codes: one slip, one answer; whatever is typed wrong is told.

use axum::http::StatusCode;
use domain::survey::slip::Slip;
use domain::survey::wave::Mode;

use crate::support::site::{Seen, Site};
use crate::support::survey::{answered, close, mixed, open, receipt, slips};

async fn typed(site: &Site, code: &str) -> Seen {
    site.press(&site.get("/sv/tyck/klass").await, "Börja", &[("kod", code)]).await
}

#[tokio::test]
async fn a_slip_lets_one_answer_in() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Codes, "klass", 25).await;
    let slips = slips(&site, &wave, 26);
    let first = site.get("/sv/tyck/klass").await;
    assert!(first.text().contains("Datorn ser din kod och ditt svar i samma stund"), "{}", first.text());
    // However it is typed.
    let end = answered(&site, &typed(&site, &slips[0].to_lowercase().replace('-', " ")).await, "ett").await;
    let sent = site.press(&end, "Skicka mina svar", &[]).await;
    assert!(sent.text().contains("Tack"), "{}", sent.text());
    receipt(&sent);
    assert!(site.press(&end, "Skicka mina svar", &[]).await.text().contains("Tack"), "a second tap is the same answer");
    let used = typed(&site, &slips[0]).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(used.text().contains("Någon har redan svarat") && used.body.contains(&slips[0]), "{}", used.text());
    assert_eq!(close(&site, &wave).await, 1);
}

#[tokio::test]
async fn what_is_no_slip_of_this_class_is_told_apart() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Codes, "klass", 25).await;
    let other = open(&site, &mixed(), Mode::Codes, "andra", 25).await;
    let (own, foreign) = (slips(&site, &wave, 26), slips(&site, &other, 1));
    let wrong = if own[1].starts_with('A') { format!("B{}", &own[1][1..]) } else { format!("A{}", &own[1][1..]) };
    for (code, told) in [
        ("", "Skriv din kod här"),
        ("abc", "Du skrev 3 tecken. Koden har 9"),
        ("U23-456-789", "Tecken nummer 1 finns inte"),
        (wrong.as_str(), "Något tecken blev fel"),
        (foreign[0].as_str(), "hör inte till de här frågorna"),
        (own[25].as_str(), "hör inte till de här frågorna"),
    ] {
        let page = typed(&site, code).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(told), "{code}: {}", page.text());
    }
    // A code typed where a word is asked for leads to its own class.
    let list = site.get("/sv/tyck").await;
    assert!(!list.text().contains("Ett prov"), "a class's questions are not listed");
    let found = site.press(&list, "Visa frågorna", &[("ord", &foreign[0])]).await;
    assert!(found.body.contains(&foreign[0]) && found.text().contains("Börja"), "{}", found.text());
    let found = site.press(&list, "Visa frågorna", &[("ord", " Klass ")]).await;
    assert_eq!((found.status, found.header("location")), (StatusCode::SEE_OTHER, "/sv/tyck/klass"));
    let none = site.press(&list, "Visa frågorna", &[("ord", "fiskmås")]).await;
    assert!(none.text().contains("Vi hittar inga frågor") && none.body.contains("fiskmås"), "{}", none.text());
}

#[tokio::test]
async fn of_two_who_answer_with_one_slip_the_second_is_told_and_keeps_their_words() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Codes, "klass", 25).await;
    let slips = slips(&site, &wave, 1);
    let one = answered(&site, &typed(&site, &slips[0]).await, "ett").await;
    let two = answered(&site, &typed(&site, &slips[0]).await, "två ord som jag vill ha kvar").await;
    site.press(&one, "Skicka mina svar", &[]).await;
    let told = site.press(&two, "Skicka mina svar", &[]).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(
        told.text().contains("redan svarat med den koden") && told.body.contains("två ord som jag vill ha kvar"),
        "{}",
        told.text()
    );
    assert_eq!(close(&site, &wave).await, 1);
}

#[tokio::test]
async fn guessing_is_slowed_and_then_asked_to_wait() {
    let site = Site::new().await;
    open(&site, &mixed(), Mode::Codes, "klass", 25).await;
    // A class that mistypes is not slowed at all; a well-formed code that is none counts.
    for guess in 0..120_u64 {
        let told = typed(&site, &Slip::of(guess).letters()).await.text();
        assert!(told.contains("hör inte till de här frågorna"), "{told}");
    }
    let (first, second) = (Slip::of(120).letters(), Slip::of(121).letters());
    // The next waits for seconds; whoever comes while it does is asked to press again.
    let told = tokio::select! {
        biased;
        told = typed(&site, &first) => told,
        told = typed(&site, &second) => told,
    };
    assert!(told.text().contains("Det blev många försök. Vänta en liten stund"), "{}", told.text());
}
