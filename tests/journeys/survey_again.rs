//! A form that is sent once more: it counts once, changes nothing, and shows nobody what was sent.

use axum::http::StatusCode;
use domain::survey::slip::Receipt;
use domain::survey::wave::Mode;
use jiff::SignedDuration;
use server::jobs::Jobs;
use server::survey::form::Carried;
use server::survey::{close as closing, codes};

use super::faults::{breaks, hides, mends, shows};
use crate::support::moment::Moment;
use crate::support::site::Site;
use crate::support::survey::{answered, answers, begin, close, line, mixed, open, receipt};

#[tokio::test]
async fn sent_twice_counts_once_and_later_nobody_sees_it() {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "hemligt").await;
    let (one, two) = tokio::join!(site.press(&end, "Skicka mina svar", &[]), site.press(&end, "Skicka mina svar", &[]));
    assert_eq!(receipt(&one), receipt(&two));
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 1);
    // Back on a machine that several use: neither the answers nor, after a while, the receipt.
    let back = site.press(&end, "Tillbaka", &[]).await;
    assert!(back.text().contains("redan skickade") && !back.body.contains("hemligt"), "{}", back.text());
    moment.wait(SignedDuration::from_mins(3));
    let again = site.press(&end, "Skicka mina svar", &[]).await;
    assert!(again.text().contains("redan skickade") && !again.body.contains(&receipt(&one)), "{}", again.text());
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 1);
}

#[tokio::test]
async fn a_changed_form_that_is_sent_again_is_told_what_stands_and_how_to_change_it() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let begun = begin(&site, "sv", "prov").await;
    let (one, other) = (answered(&site, &begun, "första").await, answered(&site, &begun, "andra").await);
    let sent = site.press(&one, "Skicka mina svar", &[]).await;
    let told = site.press(&other, "Skicka mina svar", &[]).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.text().contains("redan framme") && !told.text().contains("Tack."), "{}", told.text());
    assert_eq!(receipt(&told), receipt(&sent));
    assert!(told.text().contains("andra"), "what they wrote now comes back: {}", told.text());
    let again = site.press(&one, "Skicka mina svar", &[]).await;
    assert!(
        again.text().contains("Tack.") && receipt(&again) == receipt(&sent),
        "the same is thanked: {}",
        again.text()
    );
    // The receipt changes it, and no old form undoes that.
    let anew = site.press(&told, "Svara på nytt", &[]).await;
    let thanks = site.press(&answered(&site, &anew, "ändrat").await, "Skicka mina svar", &[]).await;
    assert!(thanks.text().contains("Ditt nya svar gäller nu"), "{}", thanks.text());
    let old = site.press(&one, "Skicka mina svar", &[]).await;
    assert!(old.text().contains("redan framme") && !old.text().contains("Tack."), "{}", old.text());
    assert!(!old.text().contains("första"), "what was sent is shown to nobody who goes back: {}", old.text());
    let never = site.press(&other, "Skicka mina svar", &[]).await;
    assert!(never.text().contains("andra"), "what never was in comes back: {}", never.text());
    assert_eq!(close(&site, &wave).await, 1);
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert!(json.contains("ändrat") && !json.contains("första") && !json.contains("andra"), "{json}");
}

#[tokio::test]
async fn an_old_change_undoes_no_newer_one() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "första").await;
    let code = receipt(&site.press(&end, "Skicka mina svar", &[]).await);
    let found = site.press(&site.get("/sv/tyck").await, "Leta upp mitt svar", &[("kvitto", &code)]).await;
    let mut changes = Vec::new();
    for why in ["kaninen", "katten"] {
        let anew = answered(&site, &site.press(&found, "Svara på nytt", &[]).await, why).await;
        let thanks = site.press(&anew, "Skicka mina svar", &[]).await;
        assert!(thanks.text().contains("Ditt nya svar gäller nu"), "{}", thanks.text());
        changes.push(anew);
    }
    let last = site.press(&changes[1], "Skicka mina svar", &[]).await;
    assert!(last.text().contains("Ditt nya svar gäller nu"), "the same once more: {}", last.text());
    let old = site.press(&changes[0], "Skicka mina svar", &[]).await;
    assert!(old.text().contains("redan skickade") && !old.body.contains("kaninen"), "{}", old.text());
    assert_eq!(close(&site, &wave).await, 1);
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert!(json.contains("katten") && !json.contains("kaninen"), "{json}");
}

#[tokio::test]
async fn nobody_who_goes_back_sees_what_was_sent_and_then_withdrawn_or_closed() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let mut ends = Vec::new();
    for why in ["kaninen", "katten", "hunden"] {
        let end = answered(&site, &begin(&site, "sv", "prov").await, why).await;
        ends.push((receipt(&site.press(&end, "Skicka mina svar", &[]).await), end));
    }
    let list = site.get("/sv/tyck").await;
    let found = async |code: &str| site.press(&list, "Leta upp mitt svar", &[("kvitto", code)]).await;
    let anew = site.press(&found(&ends[2].0).await, "Svara på nytt", &[]).await;
    let anew = answered(&site, &anew, "hästen").await;
    site.press(&anew, "Skicka mina svar", &[]).await;
    for code in [&ends[0].0, &ends[2].0] {
        let sure = site.press(&found(code).await, "Ta bort mitt svar", &[]).await;
        site.press(&sure, "Ja, ta bort det", &[]).await;
    }
    for (end, why) in [(&ends[0].1, "kaninen"), (&ends[2].1, "hunden"), (&anew, "hästen")] {
        let back = site.press(end, "Skicka mina svar", &[]).await;
        assert_eq!(back.status, StatusCode::CONFLICT);
        assert!(!back.body.contains(why) && !back.text().contains("Tack."), "{}", back.text());
    }
    assert_eq!(close(&site, &wave).await, 1);
    let late = site.press(&ends[1].1, "Skicka mina svar", &[]).await;
    assert!(late.text().contains("redan skickade") && !late.body.contains("katten"), "{}", late.text());
}

#[tokio::test]
async fn what_forms_said_is_forgotten_with_the_wave_whoever_closes_it() {
    for elsewhere in [false, true] {
        let site = Site::new().await;
        let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
        let end = answered(&site, &begin(&site, "sv", "prov").await, "kaninen").await;
        let code = receipt(&site.press(&end, "Skicka mina svar", &[]).await);
        let found = site.press(&site.get("/sv/tyck").await, "Leta upp mitt svar", &[("kvitto", &code)]).await;
        let anew = answered(&site, &site.press(&found, "Svara på nytt", &[]).await, "katten").await;
        site.press(&anew, "Skicka mina svar", &[]).await;
        let room = site.app.room();
        let sealed = end.body.split("name=\"s\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let carried = Carried::open(&room.keys, sealed, site.app.now()).unwrap();
        let said = codes::said(&room.keys, &wave, &carried.answers);
        let kept = codes::receipt_hash(&room.keys, &wave, &Receipt::parse(&code).unwrap());
        assert!(room.survey.writer.was(&kept, &said), "what it said at first is known while the wave is open");
        if elsewhere {
            // Another server of this site has the wave's key; this one hears of it within a minute.
            site.stores.answers.shut(&wave, &line(&site)).await.unwrap();
            closing::finish(&site.stores, &room.survey.keys, &wave).await.unwrap();
            Jobs::new(site.app.clone()).minute().await;
        } else {
            assert_eq!(close(&site, &wave).await, 1);
        }
        assert!(!room.survey.writer.was(&kept, &said), "elsewhere: {elsewhere}");
        // A change that was on its way as the wave closed is not known either.
        room.survey.writer.changed(&wave, &kept, [1; 32], site.app.now());
        room.survey.writer.changed(&wave, &kept, [2; 32], site.app.now());
        assert!(!room.survey.writer.was(&kept, &[1; 32]), "elsewhere: {elsewhere}");
        let late = site.press(&end, "Skicka mina svar", &[]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(!late.body.contains("kaninen") && !late.text().contains("Tack."), "{}", late.text());
    }
}

#[tokio::test]
async fn of_an_answer_under_which_the_store_breaks_nothing_is_said_that_is_not_known() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "kanariefågeln").await;
    // It is not in, and that is known.
    let store = breaks(&site, "INSERT ON survey_intake").await;
    let refused = site.press(&end, "Skicka mina svar", &[]).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.text().contains("Vi kunde inte spara dina svar"), "{}", refused.text());
    mends(store).await;
    // Nobody can say whether it is in.
    hides(&site, "survey_intake").await;
    let unsure = site.press(&refused, "Skicka mina svar", &[]).await;
    assert_eq!(unsure.status, StatusCode::SERVICE_UNAVAILABLE);
    for told in ["Vi vet inte om dina svar hann sparas", "De räknas bara en gång"] {
        assert!(unsure.text().contains(told) && !unsure.text().contains("kunde inte spara"), "{}", unsure.text());
    }
    shows(&site, "survey_intake").await;
    let sent = site.press(&unsure, "Skicka mina svar", &[]).await;
    assert_eq!(receipt(&sent).len(), 14);
    // It is in, and what broke came after: its receipt stands there, and it stays one answer.
    let store = breaks(&site, "INSERT ON survey_intake").await;
    let stands = site.press(&end, "Skicka mina svar", &[]).await;
    assert!(stands.body.contains(&receipt(&sent)), "{}", stands.text());
    assert!(!stands.text().contains("kunde inte spara"), "{}", stands.text());
    mends(store).await;
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 1);
}
