//! When nobody answers: the reader is reminded, then cover and lead; each once, and the lead sees no word.

use axum::http::StatusCode;
use jiff::SignedDuration;
use server::contact::store::Leaving;
use server::jobs::{Jobs, remind};

use super::contact::{at_the_form, code};
use super::course::act;
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
    assert!(site.stores.jobs.waiting().await.unwrap().is_empty());
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code)]).await;
    site.press(&back, "Skicka", &[("text", "En sak till")]).await;
    moment.set("2026-03-25T00:10:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 2, "a new promise");
}

#[tokio::test]
async fn a_talk_before_the_last_words_ends_no_waiting() {
    let (site, moment, code) = written_to().await;
    let anna = site.sit_down("Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let page = act(&site, &anna, &path, "Vi har pratat<", &[("hur", "call"), ("dag", "2026-03-09")]).await;
    assert!(!page.text().contains("Besvarad"), "{}", page.text());
    let front = site.get("/sv/kontakt").await;
    let child = site.press(&front, "Öppna", &[("kod", &code)]).await;
    for told in ["ni pratade måndag 9 mars", "svarar senast torsdag 12 mars"] {
        assert!(child.text().contains(told), "{told}: {}", child.text());
    }
    moment.set("2026-03-11T14:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1, "the reader is reminded all the same");
    moment.set("2026-03-12T00:10:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1, "and others are told on the day");
    let anna = site.sit_down("Anna Demosson").await;
    act(&site, &anna, &path, "Vi har pratat<", &[("hur", "call"), ("dag", "2026-03-11")]).await;
    assert!(site.stores.jobs.waiting().await.unwrap().is_empty(), "a talk after them ends it");
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

#[tokio::test]
async fn what_was_set_aside_comes_back_with_an_event_and_a_notice() {
    let (site, moment, _) = written_to().await;
    let anna = site.sit_down("Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&anna, &path).await;
    site.press_as(&anna, &thread, "Vänta<", &[("dag", "2026-03-12")]).await;
    let jobs = Jobs::new(site.app.clone());
    jobs.remind().await.unwrap();
    assert_eq!(pointed_out(&site).await, Vec::<String>::new(), "its day has not come");
    let id = site.stores.contact.thread(path.rsplit('/').next().unwrap()).await.unwrap().unwrap().holder.unwrap();
    site.stores.jobs.drop_notices(&id).await.unwrap();
    moment.set("2026-03-12T00:02:00+01:00");
    for _ in 0..2 {
        jobs.remind().await.unwrap();
        moment.wait(SignedDuration::from_mins(6));
    }
    let came = pointed_out(&site).await;
    assert_eq!(came.iter().filter(|kind| *kind == "resumed").count(), 1, "{came:?}");
    assert!(site.stores.jobs.batch(&id, "b").await.unwrap().is_some(), "whoever set it aside hears of it");
}

#[tokio::test]
async fn who_waits_for_somebody_who_is_away_is_told_once_who_reads_instead() {
    let (site, moment, code) = written_to().await;
    let jobs = Jobs::new(site.app.clone());
    let anna = site.sit_down("Anna Demosson").await;
    let away = "/sv/skrivbord/borta";
    let fields = [("do", "borta"), ("fran", "2026-03-11"), ("till", "2026-03-13")];
    site.fill_as(&anna, away, &fields).await;
    jobs.remind().await.unwrap();
    assert_eq!(pointed_out(&site).await, Vec::<String>::new(), "she is still there");
    moment.set("2026-03-11T07:00:00+01:00");
    for _ in 0..2 {
        jobs.remind().await.unwrap();
        moment.wait(SignedDuration::from_mins(6));
    }
    assert_eq!(pointed_out(&site).await, ["cover"]);
    for (lang, told) in [
        ("sv", "Anna Demosson är borta till och med fredag 13 mars. Så länge läser Omar Demosson det du skriver"),
        ("en", "Anna Demosson is away until Friday 13 March, that day included. Meanwhile Omar Demosson reads"),
    ] {
        let open = site.app.library().book.language(lang).unwrap().get("contact-code-go");
        let front = site.get(&format!("/{lang}/kontakt")).await;
        let page = site.press(&front, &open, &[("kod", &code)]).await;
        assert!(page.text().contains(told), "{lang}: {}", page.text());
    }
    // Who writes while she is away is told in the form, and not once more.
    moment.set("2026-03-12T07:00:00+01:00");
    let form = at_the_form(&site).await;
    site.press(&form, "Skicka", &[("text", CANARY)]).await;
    moment.wait(SignedDuration::from_mins(6));
    jobs.remind().await.unwrap();
    let mut told = 0;
    for thread in site.stores.retention.aged().await.unwrap() {
        let events = site.stores.contact.events(&thread.thread).await.unwrap();
        told += events.iter().filter(|event| event.kind == "cover").count();
    }
    assert_eq!(told, 1);
}

#[tokio::test]
async fn who_is_asked_to_take_it_over_is_reminded_too_also_where_the_reader_was_before() {
    let (site, moment, _) = written_to().await;
    moment.set("2026-03-11T14:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1);
    let anna = site.sit_down("Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let ask = [("till", "demoskolan/psychosocial"), ("varfor", "knows-more"), ("lov", "ja")];
    act(&site, &anna, &path, "Fråga om de kan ta över", &ask).await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let kim = staff.iter().find(|one| one.name == "Kim Demosson").unwrap().id.clone();
    site.stores.jobs.drop_notices(&kim).await.unwrap();
    assert_eq!(remind::run(&site.app).await.unwrap(), 1, "the promised day has not come yet");
    assert!(site.stores.jobs.batch(&kim, "b").await.unwrap().is_some_and(|batch| batch.waits));
    assert_eq!(remind::run(&site.app).await.unwrap(), 0, "once");
}

/// Breaks the nurses' branch.
async fn break_branch(site: &Site) {
    let mut store = site.by_hand().await;
    let broken = "UPDATE desk_branch SET plan = '{' WHERE branch = 'emi'";
    assert_eq!(sqlx::query(broken).execute(&mut store).await.unwrap().rows_affected(), 1);
}

/// Whether somebody hears that somebody waits.
async fn hears(site: &Site, name: &str) -> bool {
    let staff = site.stores.desk.all_staff().await.unwrap();
    let id = &staff.iter().find(|one| one.name == name).unwrap().id;
    site.stores.jobs.batch(id, "b").await.unwrap().is_some_and(|batch| batch.waits)
}

#[tokio::test]
async fn where_the_branch_cannot_be_read_who_can_open_it_is_reminded_and_the_lead_told() {
    let (site, moment, code) = written_to().await;
    break_branch(&site).await;
    moment.set("2026-03-11T19:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1, "half of the calendar's time has passed");
    moment.set("2026-03-12T00:10:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 1);
    assert_eq!(remind::run(&site.app).await.unwrap(), 0, "each once");
    assert_eq!(pointed_out(&site).await, ["reminded", "escalated"]);
    for (name, told) in [
        ("Anna Demosson", true),
        ("Omar Demosson", true),
        ("Leda Demosson", true),
        ("Kim Demosson", false),
        ("Ada Demosson", false),
    ] {
        assert_eq!(hears(&site, name).await, told, "{name}");
    }
    moment.set("2026-03-13T12:00:00+01:00");
    let front = site.get("/sv/kontakt").await;
    let child = site.press(&front, "Öppna", &[("kod", &code)]).await.text();
    assert!(child.contains("En vuxen till har fått veta att du väntar"), "{child}");
}

#[tokio::test]
async fn where_nobody_leads_a_branch_that_cannot_be_read_an_administrator_is_told() {
    let (site, moment, code) = written_to().await;
    break_branch(&site).await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let leda = staff.iter().find(|one| one.name == "Leda Demosson").unwrap();
    assert_eq!(site.stores.accounts.end_access(&leda.id, false).await.unwrap(), Leaving::Done);
    moment.set("2026-03-13T12:00:00+01:00");
    assert_eq!(remind::run(&site.app).await.unwrap(), 2);
    assert_eq!(remind::run(&site.app).await.unwrap(), 0, "each once");
    for (name, told) in [("Anna Demosson", true), ("Ada Demosson", true), ("Leda Demosson", false)] {
        assert_eq!(hears(&site, name).await, told, "{name}");
    }
    // Who can mend it sees no thread: to whoever wrote that is no further grown-up.
    let front = site.get("/sv/kontakt").await;
    let child = site.press(&front, "Öppna", &[("kod", &code)]).await.text();
    assert!(child.contains("Svaret är sent") && !child.contains("En vuxen till"), "{child}");
}

#[tokio::test]
async fn one_broken_thread_keeps_nobody_else_from_being_reminded_or_coming_back() {
    let (site, moment, _) = written_to().await;
    for _ in 0..2 {
        let form = at_the_form(&site).await;
        site.press(&form, "Skicka", &[("text", CANARY)]).await;
    }
    let all = site.stores.retention.aged().await.unwrap();
    let ids: Vec<String> = all.into_iter().map(|one| one.thread).collect();
    let [broken, aside, waits] = &ids[..] else { panic!("{ids:?}") };
    let anna = site.sit_down("Anna Demosson").await;
    for id in [broken, aside] {
        act(&site, &anna, &format!("/sv/skrivbord/trad/{id}"), "Vänta<", &[("dag", "2026-03-12")]).await;
    }
    let mut store = site.by_hand().await;
    for statement in [
        "UPDATE thread SET answer_by = '0' WHERE id = $1",
        "UPDATE course SET facts = '\"waits\":\"' WHERE thread_id = $1",
    ] {
        let changed = sqlx::query(statement).bind(broken).execute(&mut store).await.unwrap();
        assert_eq!(changed.rows_affected(), 1, "{statement}");
    }
    moment.set("2026-03-12T00:10:00+01:00");
    assert!(Jobs::new(site.app.clone()).remind().await.is_err(), "that it is broken is told");
    let happened = async |id: &str| {
        let events = site.stores.contact.events(id).await.unwrap();
        events.into_iter().filter(|event| event.actor == "site").map(|event| event.kind).collect::<Vec<_>>()
    };
    assert!(happened(aside).await.contains(&"resumed".to_owned()), "{:?}", happened(aside).await);
    assert_eq!(happened(waits).await, ["reminded", "escalated"]);
    let leda = site.sit_down("Leda Demosson").await;
    let queue = site.get_as(&leda, "/sv/skrivbord/ko").await;
    assert_eq!((queue.status, queue.text().matches("Kontakt ").count()), (StatusCode::OK, 2), "{}", queue.text());
}

#[tokio::test]
async fn nobody_waits_is_said_only_where_that_is_known() {
    const NOBODY: &str = "Ingen väntar på svar.";
    let (site, _, _) = written_to().await;
    let anna = site.sit_down("Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    act(&site, &anna, &path, "Vänta<", &[("dag", "2026-03-12")]).await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert!(!inbox.text().contains(NOBODY), "what is set aside waits too: {}", inbox.text());
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    assert!(site.get_as(&anna, "/sv/skrivbord").await.text().contains(NOBODY));
    // Of a lead who reads too, others may be waited for.
    let staff = site.stores.desk.all_staff().await.unwrap();
    let of = |name: &str| staff.iter().find(|one| one.name == name).unwrap();
    let lead = of("Leda Demosson").person.grants[0].clone();
    site.stores.accounts.give(&of("Anna Demosson").id, &lead).await.unwrap();
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    let both = inbox.text().contains("Ingen väntar på svar från dig. I kön ser du");
    assert!(both && !inbox.text().contains(NOBODY), "{}", inbox.text());

    let leda = site.sit_down("Leda Demosson").await;
    let queue = site.get_as(&leda, "/sv/skrivbord/ko").await;
    assert!(queue.text().contains(NOBODY), "{}", queue.text());
    site.press(&at_the_form(&site).await, "Skicka", &[("text", CANARY)]).await;
    let mut store = site.by_hand().await;
    let broken = "UPDATE thread SET answer_by = '0' WHERE state = 'new'";
    assert_eq!(sqlx::query(broken).execute(&mut store).await.unwrap().rows_affected(), 1);
    let queue = site.get_as(&leda, "/sv/skrivbord/ko").await;
    let told = queue.text().contains("Kontakter som inte går att läsa: 1.");
    assert!(told && !queue.text().contains(NOBODY), "{}", queue.text());
}
