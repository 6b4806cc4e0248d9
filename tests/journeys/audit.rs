//! *Granskning*: who sees which lines of the log, that they say nothing of content, and that a change in it is told.

use axum::http::StatusCode;
use domain::desk::{Act, Action, Event, Outcome};
use sqlx::Executor;

use super::contact::at_the_desk;
use super::course::{WROTE, act, written};
use crate::support::site::Site;

const AUDIT: &str = "/sv/skrivbord/granskning";

#[tokio::test]
async fn a_lead_sees_who_did_what_in_the_branch_and_no_word_of_it() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Jag hör dig, Pelle")]).await;
    let kim = at_the_desk(&site, "Kim Demosson").await;
    assert_eq!(site.get_as(&kim, &path).await.status, StatusCode::NOT_FOUND);

    let leda = at_the_desk(&site, "Leda Demosson").await;
    let link = site.get_as(&leda, "/sv/skrivbord").await.link("Granskning");
    assert_eq!(link, AUDIT);
    let page = site.get_as(&leda, AUDIT).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    let text = page.text();
    let short = path.rsplit('/').next().unwrap()[..4].to_uppercase();
    for told in
        ["Loggen håller ihop", "Anna Demosson", "Svarade", "Skolsköterskan, Demoskolan", &format!("Kontakt {short}")]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(text.contains("Kim Demosson") && text.contains("fick inte"), "who tried is seen: {text}");
    assert!(
        text.contains("10 mars 2026 12.00") && !text.contains("Loggade in"),
        "what is not the branch's is not shown"
    );
    for never in [WROTE, "Jag hör dig", &path.rsplit('/').next().unwrap()[..13]] {
        assert!(!page.body.contains(never), "{never}");
    }
    let english = site.get_as(&leda, "/en/skrivbord/granskning").await;
    assert!(english.text().contains("The log holds together") && english.text().contains("Answered"));

    // By person, by thing, by day.
    let by = |fields: &'static [(&'static str, &'static str)]| site.fill_as(&leda, AUDIT, fields);
    let staff = site.stores.desk.all_staff().await.unwrap();
    let id = |name: &str| staff.iter().find(|one| one.name == name).unwrap().id.clone();
    let hers = site.fill_as(&leda, AUDIT, &[("vem", &id("Kim Demosson"))]).await;
    assert!(hers.text().contains("fick inte") && !hers.text().contains("Svarade"), "{}", hers.text());
    let thing = site.fill_as(&leda, AUDIT, &[("sak", &short)]).await;
    assert!(thing.text().contains("Svarade") && thing.body.contains(&format!("value=\"{short}\"")), "{}", thing.text());
    assert!(by(&[("dag", "2026-03-09")]).await.text().contains("Inga rader"));
    assert!(by(&[("dag", "2026-03-10")]).await.text().contains("Svarade"));
    for bad in [&[("dag", "i går")][..], &[("sak", "Pelle sjunger; DROP")], &[("sak", "åäö")]] {
        let page = site.fill_as(&leda, AUDIT, bad).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad:?}");
        assert!(page.body.contains("aria-invalid=\"true\""), "{bad:?}");
    }
    let log = site.stores.desk.audit().await.unwrap();
    let looked = |link: &&domain::desk::Link| link.entry.act == Act::Desk(Action::SeeAudit);
    assert!(log.iter().filter(looked).all(|link| link.entry.outcome == Outcome::Done));
    assert_eq!(log.iter().filter(looked).count(), 9, "every look is a line");
}

#[tokio::test]
async fn an_administrator_sees_all_of_it_and_others_find_nothing() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    site.get_as(&anna, &path).await;
    let ada = at_the_desk(&site, "Ada Demosson").await;
    let page = site.get_as(&ada, AUDIT).await;
    for told in ["Loggade in", "Läste", "Hela Lotsen", "Ada Demosson"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    assert_eq!(site.get_as(&ada, &path).await.status, StatusCode::NOT_FOUND, "the log is no way to a thread");
    for stranger in ["Anna Demosson", "Kim Demosson", "Per Demosson"] {
        let cookie = site.sit_down(stranger).await;
        assert!(!site.get_as(&cookie, "/sv/skrivbord").await.body.contains("/granskning"), "{stranger}");
        assert_eq!(site.get_as(&cookie, AUDIT).await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert_eq!(site.fill_as(&cookie, AUDIT, &[("vem", "-")]).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    assert_eq!(site.get(AUDIT).await.status, StatusCode::SEE_OTHER);
    let log = site.stores.desk.audit().await.unwrap();
    let hidden = log
        .iter()
        .filter(|link| link.entry.act == Act::Desk(Action::SeeAudit) && link.entry.outcome == Outcome::Hidden);
    assert_eq!(hidden.count(), 6);
}

#[tokio::test]
async fn a_long_log_has_pages_and_a_line_that_was_changed_is_told() {
    let site = Site::new().await;
    let ada = at_the_desk(&site, "Ada Demosson").await;
    for _ in 0..110 {
        site.get_as(&ada, AUDIT).await;
    }
    let page = site.get_as(&ada, AUDIT).await;
    assert!(!page.text().contains("Loggade in"), "that was before these hundred");
    let earlier = site.press_as(&ada, &page, "Tidigare rader", &[]).await;
    assert!(earlier.text().contains("Loggade in") && !earlier.text().contains("Tidigare rader"), "{}", earlier.text());

    // Somebody with the database in hand takes the guard away and rewrites a line.
    let mut database = site.by_hand().await;
    for statement in ["DROP TRIGGER audit_is_not_changed", "UPDATE audit SET outcome = 'failed' WHERE number = 2"] {
        database.execute(statement).await.unwrap();
    }
    let page = site.get_as(&ada, AUDIT).await;
    assert!(page.text().contains("Rad 2 är inte som den skrevs"), "{}", page.text());
}

#[test]
fn every_act_has_its_words() {
    let book = server::content::book().unwrap();
    let acts = Action::ALL.iter().map(|act| act.as_str()).chain(Event::ALL.iter().map(|event| event.as_str()));
    let outcomes = Outcome::ALL.iter().filter(|one| **one != Outcome::Done);
    let ids: Vec<String> = acts
        .map(|act| format!("desk-act-{act}"))
        .chain(outcomes.map(|outcome| format!("desk-outcome-{}", outcome.as_str())))
        .collect();
    for tag in ["sv", "en"] {
        let words = book.language(tag).unwrap();
        for id in &ids {
            assert!(words.find(id).is_some(), "{tag}: {id}");
        }
    }
}
