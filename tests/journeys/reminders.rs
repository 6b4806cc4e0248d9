//! When nobody answers: the reader is reminded, then cover and lead; each once, and the lead sees no word.

use axum::http::StatusCode;
use jiff::SignedDuration;
use server::jobs::store::Waiting;
use server::jobs::{Jobs, remind};

use super::contact::{at_the_form, code};
use crate::support::moment::Moment;
use crate::support::site::Site;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";

async fn written_to() -> (Site, Moment, String) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    (site, moment, code(&sent))
}

/// What happened to the only thread, by the site itself.
async fn pointed_out(site: &Site) -> Vec<String> {
    let thread = &site.stores.retention.aged().await.unwrap()[0].thread;
    let events = site.stores.contact.events(thread).await.unwrap();
    events.into_iter().filter(|event| event.actor == "site").map(|event| event.kind).collect()
}

#[tokio::test]
async fn the_reader_is_reminded_then_the_lead_is_told_and_nobody_twice() {
    let (site, moment, _) = written_to().await;
    assert_eq!(remind::run(&site.app).await.unwrap(), 0, "nothing is half past yet");
    moment.set("2026-03-11T14:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1);
    assert_eq!(pointed_out(&site).await, ["reminded"]);
    moment.set("2026-03-12T00:10:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1);
    for _ in 0..3 {
        moment.wait(SignedDuration::from_hours(24));
        assert_eq!(remind::run(&site.app).await.unwrap(), 0);
    }
    let mut both = pointed_out(&site).await;
    both.sort();
    assert_eq!(both, ["escalated", "reminded"]);
    let staff = site.stores.desk.all_staff().await.unwrap();
    let id = |name: &str| staff.iter().find(|one| one.name == name).unwrap().id.clone();
    let waits = |who: String| {
        let jobs = site.stores.jobs.clone();
        async move { jobs.batch(&who, "b").await.unwrap().is_some_and(|batch| batch.waits) }
    };
    for (name, told) in
        [("Anna Demosson", true), ("Omar Demosson", true), ("Leda Demosson", true), ("Kim Demosson", false)]
    {
        assert_eq!(waits(id(name)).await, told, "{name}");
    }
}

#[tokio::test]
async fn an_answer_ends_the_waiting_and_a_new_word_begins_it_anew() {
    let (site, moment, code) = written_to().await;
    moment.set("2026-03-11T14:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1);
    let anna = site.sit_down("Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    moment.set("2026-03-20T14:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 0);
    assert_eq!(site.stores.jobs.waiting().await.unwrap(), Vec::<Waiting>::new());
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code)]).await;
    site.press(&back, "Skicka", &[("text", "En sak till")]).await;
    moment.set("2026-03-25T00:10:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 2, "a new promise");
}

#[tokio::test]
async fn the_lead_sees_that_somebody_waits_and_no_word() {
    let (site, moment, _) = written_to().await;
    moment.set("2026-03-13T09:00:00+01:00");
    let leda = site.sit_down("Leda Demosson").await;
    let path = site.get_as(&leda, "/sv/skrivbord").await.link("Kön");
    let queue = site.get_as(&leda, &path).await;
    assert_eq!(queue.status, StatusCode::OK);
    assert!(queue.text().contains("Kontakt ") && queue.text().contains("torsdag 12 mars"), "{}", queue.text());
    assert!(queue.body.contains("class=\"fault\""), "late is marked");
    assert!(!queue.body.contains(CANARY) && !queue.body.contains("/trad/"));
    for stranger in ["Anna Demosson", "Kim Demosson", "Per Demosson", "Ada Demosson"] {
        let cookie = site.sit_down(stranger).await;
        assert_eq!(site.get_as(&cookie, "/sv/skrivbord/ko").await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert!(!site.get_as(&cookie, "/sv/skrivbord").await.body.contains("/skrivbord/ko"), "{stranger}");
    }
    assert!(site.get("/sv/skrivbord/ko").await.text().contains("Det här är en demo"));
}

#[tokio::test]
async fn of_two_servers_one_does_the_job() {
    let (site, moment, _) = written_to().await;
    moment.set("2026-03-13T09:00:00+01:00");
    let (one, other) = (Jobs::new(site.app.clone()), Jobs::new(site.app.clone()));
    let (first, second) = tokio::join!(one.remind(), other.remind());
    first.and(second).unwrap();
    let mut both = pointed_out(&site).await;
    both.sort();
    assert_eq!(both, ["escalated", "reminded"]);
    // A whole minute of a site: nothing breaks, and everything is told once.
    one.minute().await;
    moment.wait(SignedDuration::from_mins(5));
    other.minute().await;
    assert_eq!(pointed_out(&site).await.len(), 2);
}
