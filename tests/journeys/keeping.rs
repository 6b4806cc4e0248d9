//! Nothing is destroyed without a decision; with one it is gone from the file, and the log says so.

use axum::http::StatusCode;
use domain::desk::retention::{Rule, What};
use domain::desk::{Event, OrgId, Outcome};
use jiff::SignedDuration;
use jiff::civil::date;
use server::jobs::{Jobs, sweep};

use super::contact::{at_the_desk, at_the_form};
use crate::support::moment::Moment;
use crate::support::site::{Seen, Site, pair};

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";
const PAGE: &str = "/sv/skrivbord/bevarande";

async fn site() -> (Site, Moment) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    (Site::with_clock(move || clock.now()).await, moment)
}

/// A child writes; somebody of the desk answers if asked to.
async fn talk(site: &Site, answered: bool) {
    let form = at_the_form(site).await;
    site.press(&form, "Skicka", &[("text", CANARY)]).await;
    if answered {
        let anna = at_the_desk(site, "Anna Demosson").await;
        let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
        let thread = site.get_as(&anna, &path).await;
        let sent = site.press_as(&anna, &thread, "Skicka svaret", &[("text", "Jag hör dig")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
}

const GOOD: [(&str, &str); 5] = [
    ("beslut", "KS 2026/123"),
    ("vem", "Kommunstyrelsen"),
    ("dag", "2026-03-01"),
    ("fran", "2026-03-01"),
    ("dagar", "30"),
];

async fn enter(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> Seen {
    let page = site.get_as(cookie, PAGE).await;
    site.press_as(cookie, &page, "Se vad det skulle ta bort", fields).await
}

/// The files in which the database keeps its rows, as they are now.
async fn files(site: &Site) -> Vec<Vec<u8>> {
    let files = std::fs::read_dir(site.tables().await).unwrap();
    files.filter_map(|file| std::fs::read(file.unwrap().path()).ok()).collect()
}

/// Whether these bytes stand anywhere in files.
fn lie(files: &[Vec<u8>], bytes: &[u8]) -> bool {
    files.iter().any(|kept| memchr::memmem::find(kept, bytes).is_some())
}

#[tokio::test]
async fn a_decision_is_entered_shown_once_and_holds_from_the_next_day() {
    let (site, moment) = site().await;
    talk(&site, true).await;
    let ada = at_the_desk(&site, "Ada Demosson").await;
    let first = site.get_as(&ada, &site.get_as(&ada, "/sv/skrivbord").await.link("Bevarande")).await;
    assert!(first.text().contains("Inget beslut gäller. Allt sparas."), "{}", first.text());
    let asked = enter(&site, &ada, &GOOD).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.text().contains("KS 2026/123, Kommunstyrelsen 2026-03-01"), "{}", asked.text());
    assert!(asked.text().contains("tas 0 av 1 kontakt bort"), "{}", asked.text());
    assert!(site.stores.retention.rules().await.unwrap().is_empty(), "only asked");
    let saved = site.press_as(&ada, &asked, "Ja, det stämmer", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let rules = site.stores.retention.rules().await.unwrap();
    assert_eq!((rules.len(), rules[0].keep_days, rules[0].entered_on), (1, Some(30), date(2026, 3, 10)));
    let log = site.stores.desk.audit().await.unwrap();
    assert_eq!(log.last().unwrap().entry.act.as_str(), "set-retention");
    let page = site.get_as(&ada, PAGE).await;
    assert!(page.text().contains("KS 2026/123") && page.text().contains("0 av 1 kontakt tas bort"), "{}", page.text());
    // Forty days on the next night would take it, and the page says so before.
    moment.wait(SignedDuration::from_hours(24 * 40));
    let ada = site.sit_down("Ada Demosson").await;
    assert!(site.get_as(&ada, PAGE).await.text().contains("1 av 1 kontakt tas bort"));
}

#[tokio::test]
async fn without_a_decision_nothing_is_ever_destroyed() {
    let (site, moment) = site().await;
    talk(&site, true).await;
    moment.wait(SignedDuration::from_hours(24 * 365 * 50));
    let plan = sweep::plan(&site.stores, moment.now()).await.unwrap();
    assert_eq!((plan.len(), plan[0].rule.clone(), plan[0].takes.len(), plan[0].threads), (1, None, 0, 1));
    assert_eq!(sweep::run(&site.stores, moment.now()).await.unwrap(), []);
    assert_eq!(site.stores.retention.aged().await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_a_decision_takes_is_gone_from_the_file_and_the_log_says_so() {
    let (site, moment) = site().await;
    is_gone(site, moment).await;
}

/// Its write-ahead log is the server's, which writes over it in its own time: the tables are looked at.
#[tokio::test]
async fn what_a_decision_takes_is_gone_from_the_tables_of_postgresql() {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    is_gone(Site::on_postgres(move || clock.now()).await, moment).await;
}

async fn is_gone(site: Site, moment: Moment) {
    talk(&site, true).await;
    let thread = site.stores.retention.aged().await.unwrap()[0].thread.clone();
    let row = site.stores.contact.thread(&thread).await.unwrap().unwrap();
    let messages = site.stores.contact.messages(&thread).await.unwrap();
    let mut secrets =
        vec![row.public_key.clone(), row.note_key, row.escrow_wrap, row.code_wrap, row.verifier, row.salt];
    secrets.extend(messages.into_iter().map(|message| message.sealed));
    let before = files(&site).await;
    assert!(secrets.iter().all(|bytes| lie(&before, bytes)), "they lie there before: the search is not blind");
    let ada = at_the_desk(&site, "Ada Demosson").await;
    let asked = enter(&site, &ada, &GOOD).await;
    site.press_as(&ada, &asked, "Ja, det stämmer", &[]).await;
    // Beside it one that waits for an answer, as old.
    talk(&site, false).await;
    moment.set("2026-04-10T03:00:00+02:00");
    Jobs::new(site.app.clone()).minute().await;
    let left = site.stores.retention.aged().await.unwrap();
    assert_eq!(left.len(), 1, "who waits for an answer stays");
    assert!(left[0].thread != thread && !left[0].answered);
    assert_eq!(site.stores.contact.thread(&thread).await.unwrap(), None);
    assert!(site.stores.contact.events(&thread).await.unwrap().is_empty(), "no event leads to it");
    let after = files(&site).await;
    assert!(!secrets.iter().any(|bytes| lie(&after, bytes)), "still in the database or its log");
    let swept = site.stores.retention.swept().await.unwrap();
    assert_eq!((swept.len(), swept[0].rule, swept[0].threads, swept[0].messages), (1, 1, 1, 2));
    let log = site.stores.desk.audit().await.unwrap();
    domain::desk::verify(&log, &[]).unwrap();
    let line = &log.iter().find(|line| line.entry.act == domain::desk::Act::Event(Event::Swept)).unwrap().entry;
    assert_eq!(line.outcome, Outcome::Done);
    assert_eq!(line.object.as_ref().unwrap().1.as_str(), swept[0].id);
    assert_eq!(line.scope.parts().0.unwrap().as_str(), "demo-kommun");
    let ada = site.sit_down("Ada Demosson").await;
    let page = site.get_as(&ada, PAGE).await;
    assert!(page.text().contains("2026-04-10: kontakter 1, meddelanden 2, enligt KS 2026/123"), "{}", page.text());
    // A second time there is nothing left to take.
    assert_eq!(sweep::run(&site.stores, moment.now()).await.unwrap(), []);
}

#[tokio::test]
async fn an_exchanged_code_is_gone_from_the_write_ahead_log_too() {
    let (site, _) = site().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let thread = site.stores.retention.aged().await.unwrap()[0].thread.clone();
    let old = site.stores.contact.thread(&thread).await.unwrap().unwrap().code_wrap;
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &super::contact::code(&sent))]).await;
    let shown = site.press(&back, "Ge mig en ny kod", &[]).await;
    site.press(&shown, "Byt nu", &[]).await;
    assert!(lie(&files(&site).await, &old), "it lingers in the log at first");
    Jobs::new(site.app.clone()).minute().await;
    assert!(!lie(&files(&site).await, &old));
}

#[tokio::test]
async fn only_whoever_may_decide_sees_the_page() {
    let (site, _) = site().await;
    let body: Vec<String> =
        GOOD.iter().chain(&[("org", "demo-kommun"), ("ja", "1")]).map(|(name, value)| pair(name, value)).collect();
    for stranger in ["Anna Demosson", "Leda Demosson", "Per Demosson"] {
        let cookie = at_the_desk(&site, stranger).await;
        assert_eq!(site.get_as(&cookie, PAGE).await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert_eq!(post_as(&site, &cookie, &body.join("&")).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    let ada = at_the_desk(&site, "Ada Demosson").await;
    let foreign = body.join("&").replace("demo-kommun", "grannkommunen");
    assert_eq!(post_as(&site, &ada, &foreign).await.status, StatusCode::NOT_FOUND, "another organisation");
    assert!(post_as(&site, "", &body.join("&")).await.text().contains("Det här är en demo"));
    assert!(site.stores.retention.rules().await.unwrap().is_empty());
    let log = site.stores.desk.audit().await.unwrap();
    assert_eq!(log.iter().filter(|line| line.entry.outcome == Outcome::Hidden).count(), 7);
}

async fn post_as(site: &Site, cookie: &str, body: &str) -> Seen {
    let request = axum::http::Request::post(PAGE)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "127.0.0.1:3000")
        .header("origin", "http://127.0.0.1:3000")
        .header("cookie", cookie)
        .body(axum::body::Body::from(body.to_owned()))
        .unwrap();
    site.send(request).await
}

#[tokio::test]
async fn a_decision_that_is_none_is_told_field_by_field_and_kept() {
    let (site, _) = site().await;
    let ada = at_the_desk(&site, "Ada Demosson").await;
    let long = "x".repeat(121);
    let cases = [
        ("beslut", " ", "Skriv beslutets nummer"),
        ("beslut", long.as_str(), "Skriv beslutets nummer"),
        ("vem", "", "Skriv vem som beslutade"),
        ("dag", "2026-03-11", "Den kan inte ligga framåt"),
        ("dag", "igår", "Den kan inte ligga framåt"),
        ("fran", "2026-02-28", "Tidigast dagen för beslutet"),
        ("fran", "", "Tidigast dagen för beslutet"),
        ("dagar", "0", "minst 1"),
        ("dagar", "-5", "minst 1"),
        ("dagar", "4294967296", "minst 1"),
        ("dagar", "90 dagar", "minst 1"),
    ];
    for (field, value, told) in cases {
        let fields: Vec<_> =
            GOOD.iter().map(|(name, good)| (*name, if *name == field { value } else { *good })).collect();
        let page = enter(&site, &ada, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value}");
        assert!(page.text().contains(told), "{field}={value}: {}", page.text());
        assert!(page.body.contains("value=\"KS 2026/123\"") || field == "beslut", "what was typed stays");
    }
    let hostile = "<script>alert(1)</script>\"'=cmd()";
    let fields: Vec<_> =
        GOOD.iter().map(|(name, good)| (*name, if *name == "vem" { hostile } else { *good })).collect();
    let page = enter(&site, &ada, &fields).await;
    assert!(page.status == StatusCode::OK && !page.body.contains("<script>alert"));
    let for_good: Vec<_> = GOOD.iter().copied().chain([("alltid", "1")]).collect();
    assert!(enter(&site, &ada, &for_good).await.text().contains("allt sparas"));
}

#[tokio::test]
async fn what_happens_meanwhile_saves_a_thread() {
    let (site, moment) = site().await;
    talk(&site, true).await;
    let rule = Rule {
        number: 0,
        organisation: OrgId::parse("demo-kommun").unwrap(),
        what: What::Thread,
        decision: "KS 2026/123".to_owned(),
        decided_by: "Kommunstyrelsen".to_owned(),
        decided_on: date(2026, 3, 1),
        valid_from: date(2026, 3, 1),
        keep_days: Some(1),
        entered_on: date(2026, 3, 1),
    };
    let line = site.stores.desk.audit().await.unwrap().remove(0).entry;
    site.stores.retention.add_rule(&rule, "ada", &line).await.unwrap();
    let mut aged = site.stores.retention.aged().await.unwrap();
    aged[0].last -= 1;
    let swept = site.stores.retention.sweep(1, &aged, date(2026, 4, 1), &line).await.unwrap();
    assert_eq!(swept, None, "something happened since it was looked at");
    assert_eq!(site.stores.retention.aged().await.unwrap().len(), 1);
    assert!(site.stores.retention.swept().await.unwrap().is_empty(), "and nothing is said to be gone");
    moment.wait(SignedDuration::from_hours(24 * 7));
    let plan = sweep::plan(&site.stores, moment.now()).await.unwrap();
    assert_eq!(plan[0].takes.len(), 1);
}

#[tokio::test]
async fn the_sites_own_tools_live_a_week() {
    let (site, moment) = site().await;
    talk(&site, false).await;
    let never = jiff::Timestamp::MAX;
    assert_eq!(site.stores.jobs.news(never).await.unwrap().len(), 2);
    sweep::run(&site.stores, moment.now()).await.unwrap();
    assert_eq!(site.stores.jobs.news(never).await.unwrap().len(), 2, "not on the first day");
    moment.wait(SignedDuration::from_hours(24 * 8));
    sweep::run(&site.stores, moment.now()).await.unwrap();
    assert!(site.stores.jobs.news(never).await.unwrap().is_empty());
    assert_eq!(site.get(&site.links[0].path).await.status, StatusCode::GONE);
    assert_eq!(site.stores.retention.aged().await.unwrap().len(), 1, "but what a child wrote stays");
}

/// A decision on something that comes to every process leader, entered for the demo's organisation.
async fn decide(site: &Site, what: &str, days: &str) -> Seen {
    let ada = at_the_desk(site, "Ada Demosson").await;
    let mut fields = vec![("org", "demo-kommun"), ("vad", what)];
    fields.extend(GOOD.iter().map(|(name, good)| (*name, if *name == "dagar" { days } else { *good })));
    let asked = site.fill_as(&ada, PAGE, &fields).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text());
    let saved = site.press_as(&ada, &asked, "Ja, det stämmer", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    asked
}

#[tokio::test]
async fn who_wanted_to_talk_goes_when_somebody_got_in_touch_and_the_days_are_over() {
    let (site, moment) = site().await;
    for name in ["Kanaria", "Domherre"] {
        let page = site.get("/sv/tyck/samtal").await;
        let filled = [("namn", name), ("nar", "070-174 06 05"), ("hur", "group"), ("vem", "youth"), ("kommun", "0880")];
        assert_eq!(site.press(&page, "Skicka", &filled).await.status, StatusCode::OK);
    }
    let per = site.sit_down("Per Demosson").await;
    let first = site.get_as(&per, "/sv/skrivbord/samtal").await.link("Anmälan ");
    let page = site.get_as(&per, &first).await;
    site.press_as(&per, &page, "Jag har hört av mig", &[]).await;
    let ada = site.sit_down("Ada Demosson").await;
    let lacking = |page: &Seen| page.text().matches("I dag saknas det hos: ").count();
    assert_eq!(lacking(&site.get_as(&ada, PAGE).await), 2, "it is said who keeps it from going");
    let asked = decide(&site, "signup", "30").await;
    assert!(
        asked.text().contains("anmälningar till samtal sparas 30 dagar efter att någon hörde av sig"),
        "{}",
        asked.text()
    );
    assert!(asked.text().contains("tas 0 av 2 anmälningar till samtal bort"), "{}", asked.text());
    moment.set("2026-04-09T03:00:00+02:00");
    Jobs::new(site.app.clone()).minute().await;
    assert_eq!(site.stores.retention.voices().await.unwrap().len(), 2, "the thirtieth day");
    moment.set("2026-04-10T03:00:00+02:00");
    Jobs::new(site.app.clone()).minute().await;
    let left = site.stores.retention.voices().await.unwrap();
    assert!(left.len() == 1 && !left[0].settled, "who waits to be called stays: {left:?}");
    let log = site.stores.desk.audit().await.unwrap();
    let line = &log.iter().rfind(|line| line.entry.act.as_str() == Event::Swept.as_str()).unwrap().entry;
    assert_eq!((line.scope.parts().0.cloned(), line.outcome), (OrgId::parse("demo-kommun").ok(), Outcome::Done));
    let ada = site.sit_down("Ada Demosson").await;
    let page = site.get_as(&ada, PAGE).await;
    assert!(page.text().contains("1 anmälan till samtal, enligt KS 2026/123"), "{}", page.text());
    assert_eq!(lacking(&page), 1, "of proposals nobody has decided");
}

#[tokio::test]
async fn a_declined_proposal_goes_with_its_mark_once_its_reason_was_told_for_long_enough() {
    let (site, moment) = site().await;
    let page = site.get("/sv/tyck/forslag").await;
    site.press(&page, "Skicka förslaget", &[("slag", "topic"), ("text", CANARY)]).await;
    let per = site.sit_down("Per Demosson").await;
    let path = site.get_as(&per, "/sv/skrivbord/forslag").await.link(CANARY);
    let page = site.get_as(&per, &path).await;
    let done = site.press_as(&per, &page, "Visa inte, och säg varför", &[("skal", "already")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    decide(&site, "proposal", "1").await;
    moment.set("2026-05-09T03:00:00+02:00");
    Jobs::new(site.app.clone()).minute().await;
    assert_eq!(site.stores.youth.all().await.unwrap().len(), 1, "its reason is told for sixty days");
    assert!(lie(&files(&site).await, CANARY.as_bytes()), "the search is not blind");
    moment.set("2026-05-10T03:00:00+02:00");
    Jobs::new(site.app.clone()).minute().await;
    assert!(site.stores.youth.all().await.unwrap().is_empty());
    assert!(!lie(&files(&site).await, CANARY.as_bytes()));
}

#[tokio::test]
async fn what_all_share_is_kept_while_another_organisation_has_not_decided() {
    let (site, moment) = site().await;
    let scope = domain::desk::Scope::organisation(OrgId::parse("annan-kommun").unwrap());
    let lea = site.employ("lea", domain::desk::Role::ProcessLeader, scope, moment.now()).await;
    // When she goes, what came while she led is theirs still.
    let mut staff = site.stores.desk.all_staff().await.unwrap();
    let before = sweep::leading(&staff);
    for one in staff.iter_mut().filter(|one| one.id == lea.id) {
        one.person.active = false;
    }
    assert_eq!(sweep::leading(&staff), before);
    decide(&site, "signup", "30").await;
    moment.wait(SignedDuration::from_hours(48));
    let plan = sweep::shared_plan(&site.stores, moment.now()).await.unwrap();
    assert!(plan.iter().all(|one| one.rule.is_none()), "{plan:?}");
    let ada = site.sit_down("Ada Demosson").await;
    assert!(site.get_as(&ada, PAGE).await.text().contains("I dag saknas det hos: "));
}
