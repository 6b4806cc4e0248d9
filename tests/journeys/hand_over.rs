//! Handing over: asked, told to the child before and after, accepted or not; and who can read at each moment.

use axum::http::StatusCode;
use domain::desk::{Branch, OrgId, Outcome, Role, Scope, UnitId};
use server::contact::store::ReaderRow;
use sqlx::Executor;

use super::contact::{at_the_desk, sign_in};
use super::course::{WROTE, act, back, events, written};
use crate::support::site::{Seen, Site};

/// How Anna asks the kurators.
const ASK: [(&str, &str); 3] = [("till", "demoskolan/psychosocial"), ("varfor", "knows-more"), ("lov", "ja")];

async fn asked(site: &Site, anna: &str, path: &str) -> Seen {
    act(site, anna, path, "Fråga om de kan ta över", &ASK).await
}

async fn kinds(site: &Site, path: &str) -> Vec<String> {
    let kept = events(site, path).await.into_iter().map(|(kind, _)| kind);
    kept.filter(|kind| kind.starts_with("handover")).collect()
}

#[tokio::test]
async fn a_handover_is_asked_about_told_accepted_and_then_the_old_reader_is_out() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Spara som anteckning", &[("note", "Vår anteckning")]).await;
    let offer = path.replace("/trad/", "/erbjudande/");
    let open = site.get_as(&anna, &path).await;
    let page = asked(&site, &anna, &path).await;
    assert!(page.text().contains("erbjuden till Kuratorn, Demoskolan"), "{}", page.text());
    assert!(page.text().contains("Skicka svaret") && page.text().contains(WROTE), "Anna reads and answers as before");

    let child = back(&site, &code).await;
    assert!(child.text().contains("Anna Demosson vill att Kim Demosson tar över. Kim Demosson är kurator, Demoskolan"));

    // The kurators see that somebody asks, and nothing of what was written.
    let kim = at_the_desk(&site, "Kim Demosson").await;
    let inbox = site.get_as(&kim, "/sv/skrivbord").await;
    assert!(inbox.text().contains("Erbjudna till er (1)") && !inbox.body.contains("/trad/"), "{}", inbox.text());
    assert_eq!(inbox.link("Anna Demosson frågar"), offer);
    assert_eq!(site.get_as(&kim, &path).await.status, StatusCode::NOT_FOUND);
    let card = site.get_as(&kim, &offer).await;
    assert!(card.text().contains("Anna Demosson") && card.text().contains("De kan mer om det här"));
    for content in [WROTE, "Vår anteckning"] {
        assert!(!card.body.contains(content) && !inbox.body.contains(content));
    }

    let accepted = site.press_as(&kim, &card, "Vi tar över", &[]).await;
    assert_eq!((accepted.status, accepted.header("location")), (StatusCode::SEE_OTHER, path.as_str()));
    let twice = site.press_as(&kim, &card, "Vi tar över", &[]).await;
    assert_eq!(twice.header("location"), path, "sent twice is done once");
    let thread = site.get_as(&kim, &path).await;
    for content in [WROTE, "Vår anteckning", "Kim Demosson har tagit emot"] {
        assert!(thread.text().contains(content), "{content}: {}", thread.text());
    }
    act(&site, &kim, &path, "Skicka svaret", &[("text", "Hej, nu är det jag")]).await;

    // Anna is out: of the page, of the answer she was writing, of the database.
    assert_eq!(site.get_as(&anna, &path).await.status, StatusCode::NOT_FOUND);
    let late = site.press_as(&anna, &open, "Skicka svaret", &[("text", "Annas långa svar")]).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
    assert!(late.body.contains("Annas långa svar") && !late.body.contains(WROTE));
    assert!(!site.get_as(&anna, "/sv/skrivbord").await.body.contains("/trad/"));
    let staff = site.stores.desk.all_staff().await.unwrap();
    let id = path.rsplit('/').next().unwrap();
    let readers = site.stores.course.readers(id).await.unwrap();
    for one in &staff {
        assert_eq!(
            readers.contains(&one.id),
            one.name.starts_with("Kim") || one.name.starts_with("Sara"),
            "{}",
            one.name
        );
    }

    let child = back(&site, &code).await;
    let told =
        "Nu är det Kim Demosson som läser och svarar. Kim Demosson är kurator, Demoskolan. Anna Demosson kan inte läsa";
    assert!(child.text().contains(told), "{}", child.text());
    assert!(child.text().contains("Hej, nu är det jag"));
    assert_eq!(kinds(&site, &path).await.len(), 3);
    for kind in ["handover-offered", "handover-told", "handover-accepted"] {
        assert!(kinds(&site, &path).await.iter().any(|one| one == kind), "{kind}");
    }
}

#[tokio::test]
async fn what_the_child_writes_meanwhile_reaches_the_one_who_is_responsible() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    asked(&site, &anna, &path).await;
    let child = back(&site, &code).await;
    let kim = at_the_desk(&site, "Kim Demosson").await;
    let card = site.get_as(&kim, &path.replace("/trad/", "/erbjudande/")).await;
    site.press(&child, "Skicka<", &[("text", "Jag vill inte byta")]).await;
    assert!(site.get_as(&anna, &path).await.text().contains("Jag vill inte byta"));
    // Kim's card is older than that: told, and asked to look again.
    let late = site.press_as(&kim, &card, "Vi tar över", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(!late.body.contains("Jag vill inte byta"));
    let page = act(&site, &anna, &path, "Ta tillbaka frågan", &[]).await;
    assert!(!page.text().contains("erbjuden till"));
    assert!(back(&site, &code).await.text().contains("Det blev inget byte. Anna Demosson läser och svarar som förut"));
    let gone = site.press_as(&kim, &late, "Vi tar över", &[]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND, "what was taken back was never there");
    assert_eq!(site.get_as(&kim, &path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_no_is_told_to_both_and_changes_nothing() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    asked(&site, &anna, &path).await;
    let kim = at_the_desk(&site, "Kim Demosson").await;
    let card = site.get_as(&kim, &path.replace("/trad/", "/erbjudande/")).await;
    for hostile in [&[][..], &[("vad", "because")]] {
        let wrong = site.press_as(&kim, &card, "Säg nej", hostile).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("Välj något först"));
    }
    let no = site.press_as(&kim, &card, "Säg nej", &[("vad", "full")]).await;
    assert_eq!((no.status, no.header("location")), (StatusCode::SEE_OTHER, "/sv/skrivbord"));
    assert!(!site.get_as(&kim, "/sv/skrivbord").await.text().contains("Erbjudna till er"));
    let page = site.get_as(&anna, &path).await;
    assert!(page.text().contains("Det blev inget byte") && page.text().contains("Fråga om de kan ta över"));
    assert!(back(&site, &code).await.text().contains("Det blev inget byte. Anna Demosson läser"));
    assert_eq!(kinds(&site, &path).await.len(), 3);
}

#[tokio::test]
async fn of_two_who_accept_one_has_it_and_the_other_is_told() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    asked(&site, &anna, &path).await;
    let (kim, sara) = (at_the_desk(&site, "Kim Demosson").await, at_the_desk(&site, "Sara Demosson").await);
    let offer = path.replace("/trad/", "/erbjudande/");
    let (first, second) = (site.get_as(&kim, &offer).await, site.get_as(&sara, &offer).await);
    let (one, two) = tokio::join!(
        site.press_as(&kim, &first, "Vi tar över", &[]),
        site.press_as(&sara, &second, "Vi tar över", &[])
    );
    let mut both = [one.status, two.status];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    let no = site.press_as(&sara, &second, "Säg nej", &[("vad", "full")]).await;
    assert_ne!(no.status, StatusCode::OK, "what is taken over is not said no to");
    assert_eq!(kinds(&site, &path).await.iter().filter(|kind| *kind == "handover-accepted").count(), 1);
    assert!(!kinds(&site, &path).await.contains(&"handover-rejected".to_owned()));
}

#[tokio::test]
async fn of_two_who_offer_one_is_told() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let (anna, omar) = (at_the_desk(&site, "Anna Demosson").await, at_the_desk(&site, "Omar Demosson").await);
    let (first, second) = (site.get_as(&anna, &path).await, site.get_as(&omar, &path).await);
    let one = site.press_as(&anna, &first, "Fråga om de kan ta över", &ASK).await;
    assert_eq!(one.status, StatusCode::SEE_OTHER);
    let two = site.press_as(&omar, &second, "Fråga om de kan ta över", &ASK).await;
    assert_eq!(two.status, StatusCode::CONFLICT);
    assert!(two.text().contains("Någon annan hann före"));
    let ended = site.post_as(&anna, &path, "do=avsluta&v=2&n=x&vad=done").await;
    assert_eq!(ended.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(ended.text().contains("Någon annan är tillfrågad"));
}

#[tokio::test]
async fn a_colleague_who_came_later_is_let_in_and_the_child_is_told() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    // Kim now also reads for the school nurses; threads from before stay shut until somebody lets Kim in.
    let staff = site.stores.desk.all_staff().await.unwrap();
    let kim = staff.iter().find(|one| one.name == "Kim Demosson").unwrap();
    let mut row = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    let model = row.readers[0].clone();
    let key = kim.keys.as_ref().map(|keys| keys.public.clone());
    row.readers.push(ReaderRow { staff: kim.id.clone(), name: kim.name.clone(), public_key: key, ..model });
    site.stores.contact.set_branch(&row).await.unwrap();

    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page = act(&site, &anna, &path, "Släpp in", &[("till", &kim.id)]).await;
    assert!(!page.text().contains("Släpp in"), "nobody is left to let in");
    let id = path.rsplit('/').next().unwrap();
    assert!(site.stores.course.readers(id).await.unwrap().contains(&kim.id));
    assert!(back(&site, &code).await.text().contains("Nu kan också Kim Demosson läsa här"));
    let log = site.stores.desk.audit().await.unwrap();
    let let_in = log.iter().filter(|link| link.entry.act.as_str() == "let-read" && link.entry.outcome == Outcome::Done);
    assert_eq!(let_in.count(), 1);
}

#[tokio::test]
async fn what_was_written_before_still_opens_in_another_organisation() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let now = "2026-03-10T12:00:00+01:00".parse().unwrap();
    let unit = UnitId::parse("demo-kaa").unwrap();
    let place = Scope::branch(OrgId::parse("regionen").unwrap(), unit, Branch::parse("kaa").unwrap());
    let mut row = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    let model = row.readers[0].clone();
    (row.organization, row.unit, row.branch) = ("regionen".to_owned(), "demo-kaa".to_owned(), "kaa".to_owned());
    row.readers.clear();
    for name in ["rut", "siv"] {
        let staff = site.employ(name, Role::NamedPerson, place.clone(), now).await;
        let public_key = staff.keys.map(|keys| keys.public);
        row.readers.push(ReaderRow { staff: staff.id, name: name.to_owned(), public_key, ..model.clone() });
    }
    let ids: Vec<_> = row.readers.iter().map(|one| one.staff.clone()).collect();
    row.plan.holidays.iter_mut().for_each(|(_, cover)| cover.clone_from(&ids));
    site.stores.contact.set_branch(&row).await.unwrap();

    let anna = at_the_desk(&site, "Anna Demosson").await;
    let to = [("till", "demo-kaa/kaa"), ("varfor", "nearer"), ("lov", "ja")];
    act(&site, &anna, &path, "Fråga om de kan ta över", &to).await;
    let rut = sign_in(&site, "/sv/skrivbord/in/rut").await;
    let card = site.get_as(&rut, &path.replace("/trad/", "/erbjudande/")).await;
    assert_eq!(site.press_as(&rut, &card, "Vi tar över", &[]).await.status, StatusCode::SEE_OTHER);
    act(&site, &rut, &path, "Skicka svaret", &[("text", "Hej från ett annat hus")]).await;
    let thread = site.get_as(&rut, &path).await;
    assert!(thread.text().contains(WROTE) && thread.text().contains("Hej från ett annat hus"), "{}", thread.text());
    let child = back(&site, &code).await;
    assert!(child.text().contains(WROTE) && child.text().contains("Hej från ett annat hus"), "{}", child.text());
    let more = site.press(&child, "Skicka<", &[("text", "Tack för att du tog över")]).await;
    assert!(more.text().contains("Tack för att du tog över"), "{}", more.text());
    assert!(site.get_as(&rut, &path).await.text().contains("Tack för att du tog över"));
}

#[tokio::test]
async fn whoever_is_let_in_can_answer_what_is_asked_though_one_thread_is_broken() {
    let site = Site::new().await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let (broken, whole) = (written(&site).await.0, written(&site).await.0);
    for path in [&broken, &whole] {
        asked(&site, &anna, path).await;
    }
    let unit = UnitId::parse("demoskolan").unwrap();
    let place = Scope::branch(OrgId::parse("demo-kommun").unwrap(), unit, Branch::parse("psychosocial").unwrap());
    let rut = site.employ("rut", Role::NamedPerson, place, site.app.now()).await;
    let mut row = site.stores.contact.branch("demoskolan", "psychosocial").await.unwrap().unwrap();
    let (model, public_key) = (row.readers[0].clone(), rut.keys.map(|keys| keys.public));
    row.waiting.push(ReaderRow { staff: rut.id.clone(), name: rut.name, public_key, let_in: None, ..model });
    site.stores.contact.set_branch(&row).await.unwrap();
    let mut store = site.by_hand().await;
    // The one that was begun first.
    store.execute("UPDATE thread SET answer_by = '0' WHERE rowid = (SELECT MIN(rowid) FROM thread)").await.unwrap();
    let kim = at_the_desk(&site, "Kim Demosson").await;
    let page = site.get_as(&kim, "/sv/skrivbord/mottagning/demoskolan/psychosocial").await;
    let done = site.press_as(&kim, &page, "Släpp in rut", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let laid = site.stores.course.laid_by(&rut.id, ("demoskolan", "psychosocial")).await.unwrap();
    let ids: Vec<&str> = laid.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, [whole.rsplit('/').next().unwrap()]);
}
