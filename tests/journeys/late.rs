//! A promised day that has passed is told as that; where nobody can promise a day, none is told.

use axum::http::StatusCode;
use server::contact::store::Leaving;
use server::jobs::remind;

use super::course::{act, back, moving, written};
use super::reception::{staff, version};

const EMI: &str = "/sv/skrivbord/mottagning/demoskolan/emi";

#[tokio::test]
async fn a_day_that_has_passed_is_no_promise_and_what_was_done_about_it_is_told_when_it_was() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let (_, code) = written(&site).await;
    *now.lock().unwrap() = "2026-03-12T23:00:00+01:00".parse().unwrap();
    let child = back(&site, &code).await.text();
    assert!(child.contains("svarar senast torsdag 12 mars") && !child.contains("Svaret är sent"), "{child}");

    *now.lock().unwrap() = "2026-03-20T12:00:00+01:00".parse().unwrap();
    let child = back(&site, &code).await.text();
    for told in ["Svaret är sent. Du skulle ha fått det senast torsdag 12 mars. Förlåt", "De här kan du nå"] {
        assert!(child.contains(told), "{told}: {child}");
    }
    assert!(!child.contains("svarar senast") && !child.contains("En vuxen till"), "nobody was told yet: {child}");

    assert_eq!(remind::run(&site.app).await.unwrap(), 2);
    assert!(back(&site, &code).await.text().contains("En vuxen till har fått veta att du väntar"));
    for lang in ["sv-x-latt", "en", "ar", "so", "fi"] {
        let words = site.app.library().book.language(lang).unwrap().clone();
        let front = site.get(&format!("/{lang}/kontakt")).await;
        let text = site.press(&front, &words.get("contact-code-go"), &[("kod", &code)]).await.text();
        assert!(text.contains(&*words.get("contact-late-told")), "{lang}: {text}");
    }

    // Who writes more is promised a new day.
    let more = site.press(&back(&site, &code).await, "Skicka<", &[("text", "Är du där?")]).await.text();
    assert!(more.contains("Skickat") && more.contains("svarar senast") && !more.contains("Svaret är sent"), "{more}");
}

#[tokio::test]
async fn a_lead_who_is_the_only_reader_is_no_further_grown_up() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let (_, code) = written(&site).await;
    let accounts = &site.stores.accounts;
    let all = site.stores.desk.all_staff().await.unwrap();
    let lead = all.iter().find(|one| one.name == "Leda Demosson").unwrap().person.grants[0].clone();
    accounts.give(&staff(&site, "Anna Demosson").await, &lead).await.unwrap();
    for gone in ["Omar Demosson", "Leda Demosson"] {
        assert_eq!(accounts.end_access(&staff(&site, gone).await, true).await.unwrap(), Leaving::Done, "{gone}");
    }
    *now.lock().unwrap() = "2026-03-20T12:00:00+01:00".parse().unwrap();
    assert_eq!(remind::run(&site.app).await.unwrap(), 2, "she is reminded, and once more as the day has come");
    assert_eq!(remind::run(&site.app).await.unwrap(), 0, "and not again");
    let child = back(&site, &code).await.text();
    assert!(child.contains("Svaret är sent") && !child.contains("En vuxen till"), "{child}");
    // Somebody else comes: now it is so.
    accounts.give(&staff(&site, "Sara Demosson").await, &lead).await.unwrap();
    assert_eq!(remind::run(&site.app).await.unwrap(), 1);
    assert!(back(&site, &code).await.text().contains("En vuxen till har fått veta att du väntar"));
}

#[tokio::test]
async fn where_no_messages_are_taken_what_is_new_is_promised_no_day() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let (path, code) = written(&site).await;
    let anna = site.sit_down("Anna Demosson").await;
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Hej och tack")]).await;
    let leda = site.sit_down("Leda Demosson").await;
    let (version, omar) = (version(&site.get_as(&leda, EMI).await), staff(&site, "Omar Demosson").await);
    let fields = [("v", version.as_str()), ("do", "lasare-bort"), ("staff", omar.as_str())];
    let done = site.fill_as(&leda, EMI, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    for day in ["2026-03-10T13:00:00+01:00", "2026-03-20T12:00:00+01:00"] {
        *now.lock().unwrap() = day.parse().unwrap();
        let child = back(&site, &code).await;
        let more = site.press(&child, "Skicka<", &[("text", &format!("En sak till {day}"))]).await.text();
        for told in ["Skickat", "Just nu kan vi inte lova vilken dag", "De här kan du nå"] {
            assert!(more.contains(told), "{told}: {more}");
        }
        assert!(!more.contains("svarar senast") && !more.contains("Svaret är sent"), "{more}");
    }
}
