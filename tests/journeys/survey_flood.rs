//! Many answers by an open link from one place are slowed; a class is not, and nobody's answers are lost.

use domain::survey::wave::Mode;

use crate::support::site::Site;
use crate::support::survey::{answered, begin, form, mixed, next, open, question, receipt, slips};

#[tokio::test]
async fn a_class_on_one_network_answers_at_once_and_a_flood_keeps_its_words() {
    let site = Site::new().await;
    let short = form("child", vec![question("sover", serde_json::json!({"one": "yn"}))]);
    let wave = open(&site, &short, Mode::Open, "prov", 0).await;
    for pupil in 0..30 {
        let end = next(&site, &begin(&site, "sv", "prov").await, "sover", "ja").await;
        let sent = site.press(&end, "Skicka mina svar", &[]).await;
        assert_eq!(receipt(&sent).len(), 14, "pupil {pupil}");
    }
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 30);

    // Somebody floods from the same place: the next one is asked to press again, and has lost nothing.
    let other = open(&site, &mixed(), Mode::Open, "annan", 0).await;
    let end = answered(&site, &begin(&site, "sv", "annan").await, "grannens hund").await;
    let brake = &site.app.room().survey.answers;
    while brake.wait(0, 1).is_some() {}
    let slowed = site.press(&end, "Skicka mina svar", &[]).await;
    assert_eq!(slowed.status, 503, "a browser with scripts tries again by itself");
    assert!(slowed.text().contains("Det är många som skickar just nu"), "{}", slowed.text());
    assert_eq!(site.stores.answers.count(&other).await.unwrap(), 0);
    let back = site.press(&site.press(&slowed, "Tillbaka", &[]).await, "Tillbaka", &[]).await;
    let back = site.press(&back, "Tillbaka", &[]).await;
    assert!(back.body.contains("grannens hund"), "{}", back.body);

    // Slips are counted already: who has one is not slowed by others.
    let coded = open(&site, &short, Mode::Codes, "lapp", 1).await;
    let first = site.get("/sv/tyck/lapp").await;
    let page = site.press(&first, "Börja", &[("kod", &slips(&site, &coded, 1)[0])]).await;
    let sent = site.press(&next(&site, &page, "sover", "ja").await, "Skicka mina svar", &[]).await;
    assert_eq!(receipt(&sent).len(), 14);
}
