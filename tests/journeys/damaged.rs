//! Rows of the contact room that cannot be read: they are counted, and everything else is there as ever.

use axum::http::StatusCode;
use domain::desk::Outcome;
use sqlx::{AssertSqlSafe, Executor};

use super::course::{WROTE, act, back, written};
use crate::support::child::at_the_desk;
use crate::support::site::{Seen, Site};

/// Changes the database by hand.
async fn by_hand(site: &Site, statements: &[String]) {
    let mut store = site.by_hand().await;
    for statement in statements {
        store.execute(AssertSqlSafe(statement.clone())).await.unwrap();
    }
}

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

#[tokio::test]
async fn what_cannot_be_read_is_counted_in_the_inbox_and_hides_nothing() {
    let site = Site::new().await;
    let mut paths = Vec::new();
    for _ in 0..6 {
        paths.push(written(&site).await.0);
    }
    let [day, wrap, lane, facts, from, whole]: [String; 6] = paths.try_into().unwrap_or_else(|_| panic!("six"));
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert!(!inbox.text().contains("inte går att läsa"), "{}", inbox.text());
    by_hand(
        &site,
        &[
            format!("UPDATE thread SET answer_by = '2026-02-30' WHERE id = '{}'", id(&day)),
            format!("UPDATE thread_wrap SET wrap = zeroblob(length(wrap)) WHERE thread_id = '{}'", id(&wrap)),
            format!("UPDATE thread SET lane = 'x' WHERE id = '{}'", id(&lane)),
            format!("INSERT INTO course (thread_id, facts) VALUES ('{}', '{{')", id(&facts)),
            format!("UPDATE message SET direction = 'x' WHERE thread_id = '{}'", id(&from)),
        ],
    )
    .await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert_eq!(inbox.status, StatusCode::OK, "{}", inbox.text());
    assert!(inbox.text().contains("Kontakter som inte går att läsa: 5."), "{}", inbox.text());
    // What is known of those that do not open stays: somebody waits there, and until when.
    for (path, shown) in [(&whole, true), (&wrap, true), (&from, true), (&facts, true), (&day, false), (&lane, false)] {
        assert_eq!(inbox.body.contains(path.as_str()), shown, "{path}");
    }
    assert_eq!(inbox.text().matches("Går inte att läsa").count(), 2, "{}", inbox.text());
    assert_eq!(inbox.text().matches("Räknad på nytt").count(), 1, "{}", inbox.text());
    assert!(site.get_as(&anna, &whole).await.text().contains(WROTE));
    let shut = site.get_as(&anna, &wrap).await;
    assert!(shut.text().contains("Det här går inte att läsa") && !shut.text().contains(WROTE), "{}", shut.text());
    let said = site.get_as(&anna, &from).await;
    assert!(said.text().contains("Det här går inte att läsa") && !said.text().contains("desk-from"), "{}", said.text());
    let english = site.get_as(&anna, "/en/skrivbord").await;
    assert!(english.text().contains("Contacts that cannot be read: 5."), "{}", english.text());
}

#[tokio::test]
async fn a_branch_that_cannot_be_read_closes_no_other() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let who = async || -> Seen { site.post("/sv/kontakt", "do=vem&r=c&k=0880&s=school&u=demoskolan").await };
    assert!(who().await.text().contains("Anna Demosson"));
    by_hand(&site, &["UPDATE desk_branch SET plan = '{' WHERE branch = 'psychosocial'".to_owned()]).await;
    let page = who().await;
    assert!(page.status == StatusCode::OK && page.text().contains("Anna Demosson"), "{}", page.text());
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert!(inbox.status == StatusCode::OK && inbox.body.contains(&path), "{}", inbox.text());
    assert!(site.get_as(&anna, &path).await.text().contains(WROTE));
    // Where it is their own, they read and answer on, and whoever wrote reads and writes on.
    by_hand(&site, &["UPDATE reader SET trained_on = '' WHERE branch = 'emi'".to_owned()]).await;
    assert!(who().await.text().contains("Hit kan du inte skriva just nu"));
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    let thread = back(&site, &code).await;
    assert!(thread.text().contains("Jag hör dig"), "{}", thread.text());
    let more = site.press(&thread, "Skicka", &[("text", "Tack")]).await;
    assert!(more.status == StatusCode::OK && more.text().contains("Tack"), "{}", more.text());
}

#[tokio::test]
async fn whoever_wrote_reads_on_where_what_is_known_beside_it_cannot_be_read() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let facts = format!("INSERT INTO course (thread_id, facts) VALUES ('{}', '{{')", id(&path));
    by_hand(&site, &[facts]).await;
    let thread = back(&site, &code).await;
    assert!(thread.text().contains(WROTE), "{}", thread.text());
}

#[tokio::test]
async fn where_it_is_not_known_what_was_hidden_all_of_it_is_until_it_is_asked_for() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    by_hand(&site, &[format!("INSERT INTO hidden (thread_id, upto) VALUES ('{}', -1)", id(&path))]).await;
    let thread = back(&site, &code).await;
    assert!(!thread.text().contains(WROTE), "{}", thread.text());
    let shown = site.press(&thread, "Ta fram det igen", &[]).await;
    assert!(shown.status == StatusCode::OK && shown.text().contains(WROTE), "{}", shown.text());
    assert!(back(&site, &code).await.text().contains(WROTE), "it is mended with that");
}

#[tokio::test]
async fn where_the_course_cannot_be_read_staff_go_on_from_what_happened() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Vänta<", &[("dag", "2026-03-12")]).await;
    by_hand(&site, &[format!("UPDATE course SET facts = '{{' WHERE thread_id = '{}'", id(&path))]).await;
    let page = site.get_as(&anna, &path).await;
    let told = "Det som var sparat om hur den här kontakten går kunde inte läsas.";
    for said in [told, WROTE, "väntar till torsdag 12 mars"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    let failed = async || {
        let lines = site.stores.desk.audit().await.unwrap();
        lines.iter().filter(|line| line.entry.outcome == Outcome::Failed).count()
    };
    assert_eq!(failed().await, 1, "it stands in the log");
    let english = site.get_as(&anna, &path.replace("/sv/", "/en/")).await;
    assert!(english.text().contains("What was stored about how this contact goes"), "{}", english.text());
    let page = act(&site, &anna, &path, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    assert!(!page.text().contains(told) && page.text().contains("Jag hör dig"), "kept whole again: {}", page.text());
    assert_eq!(site.stores.course.course(id(&path)).await.unwrap().facts.waits, None);
    // Whoever wrote is answered, and can write, however often it breaks.
    by_hand(&site, &[format!("UPDATE course SET facts = '[]' WHERE thread_id = '{}'", id(&path))]).await;
    let more = site.press(&back(&site, &code).await, "Skicka<", &[("text", "Tack")]).await;
    assert!(more.status == StatusCode::OK && more.text().contains("Skickat"), "{}", more.text());
    let page = act(&site, &anna, &path, "Avsluta<", &[("vad", "done")]).await;
    by_hand(&site, &[format!("UPDATE course SET facts = '' WHERE thread_id = '{}'", id(&path))]).await;
    assert!(page.text().contains("Tack"), "{}", page.text());
    let ended = site.get_as(&anna, "/sv/skrivbord/avslutade").await;
    assert!(ended.status == StatusCode::OK && ended.body.contains(&path), "{}", ended.text());
    assert!(ended.text().contains("Räknad på nytt"), "{}", ended.text());
    act(&site, &anna, &path, "Öppna igen", &[]).await;
    assert!(site.stores.course.course(id(&path)).await.unwrap().facts.ended.is_none());
}

#[tokio::test]
async fn somebody_who_cannot_be_read_breaks_nobody_elses_page() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    let of = "(SELECT id FROM staff WHERE name = 'Anna Demosson')";
    by_hand(&site, &[format!("UPDATE staff_grant SET role = 'x' WHERE staff_id = {of}")]).await;
    let thread = back(&site, &code).await;
    assert!(thread.text().contains("Jag hör dig"), "{}", thread.text());
    let omar = at_the_desk(&site, "Omar Demosson").await;
    for page in ["/sv/skrivbord", path.as_str()] {
        let page = site.get_as(&omar, page).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    }
    let (leda, ada) = (at_the_desk(&site, "Leda Demosson").await, at_the_desk(&site, "Ada Demosson").await);
    let people = site.get_as(&leda, "/sv/skrivbord/folk").await;
    let told = "Personer som inte går att läsa: 1.";
    assert!(people.text().contains(told) && people.text().contains("Omar Demosson"), "{}", people.text());
    assert!(!people.text().contains("Anna Demosson"), "{}", people.text());
    let english = site.get_as(&leda, "/en/skrivbord/folk").await;
    assert!(english.text().contains("People who cannot be read: 1."), "{}", english.text());
    for (who, page) in [(&leda, "/sv/skrivbord/ko"), (&ada, "/sv/skrivbord/folk"), (&ada, "/sv/skrivbord/granskning")] {
        assert_eq!(site.get_as(who, page).await.status, StatusCode::OK, "{page}");
    }
    // Of whom it is not known what they may do is let do nothing.
    let shut = site.get_as(&anna, &path).await;
    assert!(shut.status != StatusCode::OK && !shut.text().contains(WROTE), "{}", shut.text());
}

#[tokio::test]
async fn what_somebody_wrote_who_cannot_be_read_stands_under_nobody_elses_name() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Jag hör dig")]).await;
    let whose = |page: &Seen| {
        let said = page.body.split("<article").find(|one| one.contains("Jag hör dig")).unwrap().to_owned();
        let said = said.split("</article").next().unwrap().to_owned();
        (said.contains("Anna Demosson"), said.contains("Omar Demosson"))
    };
    let of = |name: &str| format!("(SELECT id FROM staff WHERE name = '{name} Demosson')");
    by_hand(&site, &[format!("UPDATE thread SET holder = {} WHERE id = '{}'", of("Omar"), id(&path))]).await;
    assert_eq!(whose(&back(&site, &code).await), (true, false));
    by_hand(&site, &[format!("UPDATE staff_grant SET role = 'x' WHERE staff_id = {}", of("Anna"))]).await;
    assert_eq!(whose(&back(&site, &code).await), (false, false));
}
