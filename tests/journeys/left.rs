//! Somebody stops reading: whoever wrote to them is told who reads instead, and no thread is left without a person.

use axum::http::StatusCode;
use server::contact::pass_on;
use server::contact::store::ThreadRow;

use super::contact::at_the_desk;
use super::course::{act, back, events, written};
use super::reception::{staff, version};
use crate::support::site::{Seen, Site};

const EMI: &str = "/sv/skrivbord/mottagning/demoskolan/emi";

/// The lead takes somebody off the branch.
async fn taken_off(site: &Site, lead: &str, name: &str) -> Seen {
    let now = version(&site.get_as(lead, EMI).await);
    let id = staff(site, name).await;
    let fields = [("v", now.as_str()), ("do", "lasare-bort"), ("staff", id.as_str())];
    site.fill_as(lead, EMI, &fields).await
}

async fn thread(site: &Site, path: &str) -> ThreadRow {
    site.stores.contact.thread(path.rsplit('/').next().unwrap()).await.unwrap().unwrap()
}

async fn happened(site: &Site, path: &str, kind: &str) -> usize {
    events(site, path).await.iter().filter(|(one, _)| one == kind).count()
}

#[tokio::test]
async fn who_is_taken_off_leaves_what_they_had_to_a_colleague_and_the_child_is_told() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Ta emot", &[]).await;
    let omar = staff(&site, "Omar Demosson").await;
    site.stores.jobs.drop_notices(&omar).await.unwrap();
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let done = taken_off(&site, &leda, "Anna Demosson").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());

    let kept = thread(&site, &path).await;
    assert_eq!((kept.holder.as_ref(), kept.state.as_str()), (Some(&omar), "open"));
    assert_eq!(site.stores.course.readers(&kept.id).await.unwrap(), [omar.as_str()]);
    assert!(site.stores.jobs.batch(&omar, "b").await.unwrap().is_some(), "who has it now hears of it");
    let child = back(&site, &code).await;
    let told = "Anna Demosson läser inte här längre. Nu är det Omar Demosson som läser och svarar";
    assert!(child.text().contains(told), "{}", child.text());
    assert!(child.text().contains("Omar Demosson svarar senast"), "{}", child.text());
    for lang in ["sv-x-latt", "en", "ar", "so", "fi"] {
        let open = site.app.library().book.language(lang).unwrap().get("contact-code-go");
        let front = site.get(&format!("/{lang}/kontakt")).await;
        let text = site.press(&front, &open, &[("kod", &code)]).await.text();
        assert!(text.contains("Anna Demosson") && text.contains("Omar Demosson"), "{lang}: {text}");
    }
    assert_eq!(site.get_as(&anna, &path).await.status, StatusCode::NOT_FOUND);
    let omar = at_the_desk(&site, "Omar Demosson").await;
    assert!(site.get_as(&omar, &path).await.text().contains("Omar Demosson har tagit emot"));
    assert_eq!(pass_on::run(&site.app).await.unwrap(), 0, "told once");
    assert_eq!(happened(&site, &path, "inherited").await, 1);
}

#[tokio::test]
async fn whose_access_ends_is_named_to_nobody_any_more_though_nobody_had_taken_it_in() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let page = site.get_as(&leda, &format!("/sv/skrivbord/folk/{}", staff(&site, "Anna Demosson").await)).await;
    let ended = site.press_as(&leda, &page, "Ja, avsluta nu", &[]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text());
    let kept = thread(&site, &path).await;
    assert_eq!((kept.holder, kept.state.as_str()), (None, "new"), "nobody has taken it in");
    let child = back(&site, &code).await;
    let told = "Anna Demosson läser inte här längre. Nu är det Omar Demosson som läser och svarar";
    assert!(child.text().contains(told) && child.text().contains("Omar Demosson svarar senast"), "{}", child.text());
}

#[tokio::test]
async fn the_last_who_can_open_a_contact_is_not_taken_off_before_it_is_somebody_elses_or_ended() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    assert_eq!(taken_off(&site, &leda, "Anna Demosson").await.status, StatusCode::SEE_OTHER);
    let refused = taken_off(&site, &leda, "Omar Demosson").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = "Omar Demosson är den enda som kan öppna en del kontakter här. Antal: 1.";
    assert!(refused.text().contains(why), "{}", refused.text());
    let own = format!("/sv/skrivbord/folk/{}", staff(&site, "Omar Demosson").await);
    let grant = [("do", "ta"), ("uppdrag", "named-person/demo-kommun/demoskolan/emi")];
    let refused = site.fill_as(&leda, &own, &grant).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains(why), "{}", refused.text());
    let row = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    assert_eq!(row.readers.len(), 1, "nothing was changed");

    let omar = at_the_desk(&site, "Omar Demosson").await;
    act(&site, &omar, &path, "Avsluta<", &[("vad", "done")]).await;
    assert_eq!(taken_off(&site, &leda, "Omar Demosson").await.status, StatusCode::SEE_OTHER);
    let child = back(&site, &code).await;
    assert!(child.text().contains("De som kunde läsa här är inte kvar"), "{}", child.text());
}

#[tokio::test]
async fn where_all_are_gone_the_child_is_told_once_and_shown_somebody_to_reach() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    for name in ["Anna Demosson", "Omar Demosson"] {
        site.stores.accounts.end_access(&staff(&site, name).await).await.unwrap();
    }
    let mut told = Vec::new();
    for _ in 0..2 {
        told.push(pass_on::run(&site.app).await.unwrap());
    }
    assert_eq!((told, happened(&site, &path, "nobody-left").await), (vec![1, 0], 1));
    let child = back(&site, &code).await;
    for says in ["De som kunde läsa här är inte kvar", "Vänta inte på svar här", "De här kan du nå", "116 111"]
    {
        assert!(child.text().contains(says), "{says}: {}", child.text());
    }
    assert!(!child.text().contains("svarar senast"), "{}", child.text());
}

#[tokio::test]
async fn a_colleague_who_takes_it_over_is_told_of_in_the_thread() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let (anna, omar) = (at_the_desk(&site, "Anna Demosson").await, at_the_desk(&site, "Omar Demosson").await);
    act(&site, &anna, &path, "Ta emot", &[]).await;
    let says = "Omar Demosson som svarar dig här. Omar Demosson arbetar ihop med Anna Demosson";
    assert!(!back(&site, &code).await.text().contains(says));
    act(&site, &omar, &path, "Ta emot", &[]).await;
    assert!(back(&site, &code).await.text().contains(says), "{}", back(&site, &code).await.text());
}
