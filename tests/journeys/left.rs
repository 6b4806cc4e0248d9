//! Somebody stops reading: whoever wrote to them is told who reads instead, and no thread is left without a person.

use app::contact::tells::said;
use axum::http::StatusCode;
use domain::contact::told::{Tell, Told};
use domain::desk::{LinkKind, OneTimeLink};
use server::contact::pass_on;
use server::contact::store::ThreadRow;
use server::guide::library::Library;
use server::jobs::Jobs;
use sqlx::Executor;

use super::contact::at_the_desk;
use super::course::{act, back, events, moving, written};
use super::reception::{staff, version};
use crate::support::child::form_to;
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
async fn whose_access_ended_is_not_offered_to_be_written_to_first_or_to_read_in_the_holidays() {
    let site = Site::new().await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let omar = staff(&site, "Omar Demosson").await;
    let first = "Låt Omar Demosson läsa först";
    let covers =
        |page: &Seen| page.body.split("<input").any(|one| one.contains("name=\"las\"") && one.contains(omar.as_str()));
    let before = site.get_as(&leda, EMI).await;
    assert!(before.text().contains(first) && covers(&before), "{}", before.body);
    site.stores.accounts.end_access(&omar, true).await.unwrap();
    let after = site.get_as(&leda, EMI).await;
    assert!(!after.text().contains(first) && !covers(&after), "{}", after.body);
}

#[tokio::test]
async fn of_two_who_end_access_at_once_one_tells_whoever_wrote() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let page = site.get_as(&leda, &format!("/sv/skrivbord/folk/{}", staff(&site, "Anna Demosson").await)).await;
    let end = || site.press_as(&leda, &page, "Ja, avsluta nu", &[]);
    let (one, other) = tokio::join!(end(), end());
    assert!(one.status == StatusCode::SEE_OTHER || other.status == StatusCode::SEE_OTHER, "{}", one.text());
    assert_eq!(happened(&site, &path, "inherited").await, 1);
    let told = "Anna Demosson läser inte här längre.";
    assert_eq!(back(&site, &code).await.text().matches(told).count(), 1);
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
        site.stores.accounts.end_access(&staff(&site, name).await, true).await.unwrap();
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

/// Somebody's access ends, whatever that leaves to nobody.
async fn gone(site: &Site, name: &str) {
    site.stores.accounts.end_access(&staff(site, name).await, true).await.unwrap();
}

/// Anna asks the kurators to take a thread over.
async fn asks(site: &Site, path: &str) {
    let anna = at_the_desk(site, "Anna Demosson").await;
    let ask = [("till", "demoskolan/psychosocial"), ("varfor", "knows-more"), ("lov", "ja")];
    act(site, &anna, path, "Fråga om de kan ta över", &ask).await;
}

const NOBODY: &str = "De som kunde läsa här är inte kvar";

#[tokio::test]
async fn who_alone_can_open_something_is_ended_only_once_it_is_said_what_that_means() {
    let site = Site::new().await;
    let (_, code) = written(&site).await;
    gone(&site, "Anna Demosson").await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let omar = staff(&site, "Omar Demosson").await;
    let page = site.get_as(&leda, &format!("/sv/skrivbord/folk/{omar}")).await;
    let asked = site.press_as(&leda, &page, "Ja, avsluta nu", &[]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["Omar Demosson är den enda som kan öppna en del kontakter", "De som skrev får veta det"] {
        assert!(asked.text().contains(told), "{told}: {}", asked.text());
    }
    assert!(site.stores.desk.staff(&omar).await.unwrap().unwrap().person.active, "nothing is done yet");
    assert!(!back(&site, &code).await.text().contains(NOBODY));
    let done = site.press_as(&leda, &asked, "Ja, avsluta ändå", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert!(!site.stores.desk.staff(&omar).await.unwrap().unwrap().person.active);
    assert!(back(&site, &code).await.text().contains(NOBODY));
}

#[tokio::test]
async fn an_offer_nobody_answers_keeps_no_child_waiting_and_who_comes_back_has_it_again() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let (path, code) = written(&site).await;
    asks(&site, &path).await;
    for name in ["Anna Demosson", "Omar Demosson"] {
        gone(&site, name).await;
    }
    assert_eq!(pass_on::run(&site.app).await.unwrap(), 0, "the kurators have until the promised day");
    *now.lock().unwrap() = "2026-03-18T12:00:00+01:00".parse().unwrap();
    assert_eq!(pass_on::run(&site.app).await.unwrap(), 1);
    assert!(back(&site, &code).await.text().contains(NOBODY), "{}", back(&site, &code).await.text());
    let kim = site.sit_down("Kim Demosson").await;
    assert!(site.get_as(&kim, "/sv/skrivbord").await.text().contains("Erbjudna till er (1)"), "they still can");
    // Omar works here again: the child reads that, and no longer that nobody can.
    let link = OneTimeLink::make(LinkKind::Invitation, site.app.now());
    site.stores.accounts.renew(&staff(&site, "Omar Demosson").await, b"anew", &link).await.unwrap();
    assert_eq!(pass_on::run(&site.app).await.unwrap(), 1);
    let child = back(&site, &code).await.text();
    assert!(child.contains("Nu kan någon läsa här igen: Omar Demosson"), "{child}");
    assert!(!child.contains(NOBODY), "{child}");
    let omar = site.sit_down("Omar Demosson").await;
    act(&site, &omar, &path, "Skicka svaret", &[("text", "Hej, jag är här igen")]).await;
    assert!(back(&site, &code).await.text().contains("Hej, jag är här igen"));
    assert_eq!(pass_on::run(&site.app).await.unwrap(), 0, "told once");
    // When he leaves once more, that is told once more.
    gone(&site, "Omar Demosson").await;
    assert_eq!(pass_on::run(&site.app).await.unwrap(), 1);
    assert!(back(&site, &code).await.text().contains(NOBODY));
    assert_eq!(happened(&site, &path, "nobody-left").await, 2);
}

#[tokio::test]
async fn a_no_where_nobody_is_left_is_told_as_it_is() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    asks(&site, &path).await;
    for name in ["Anna Demosson", "Omar Demosson"] {
        gone(&site, name).await;
    }
    let kim = at_the_desk(&site, "Kim Demosson").await;
    let card = site.get_as(&kim, &path.replace("/trad/", "/erbjudande/")).await;
    let no = site.press_as(&kim, &card, "Säg nej", &[("vad", "full")]).await;
    assert_eq!(no.status, StatusCode::SEE_OTHER, "{}", no.text());
    let child = back(&site, &code).await.text();
    assert!(child.contains("Det blev inget byte.") && child.contains(NOBODY), "{child}");
    assert!(!child.contains("läser och svarar som förut"), "{child}");
}

#[tokio::test]
async fn who_is_away_is_not_said_to_read_now() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let (anna, omar) = (at_the_desk(&site, "Anna Demosson").await, at_the_desk(&site, "Omar Demosson").await);
    act(&site, &anna, &path, "Ta emot", &[]).await;
    let away = [("do", "borta"), ("fran", "2026-03-10"), ("till", "2026-03-12"), ("las-demoskolan-emi", "")];
    assert_eq!(site.fill_as(&omar, "/sv/skrivbord/borta", &away).await.status, StatusCode::SEE_OTHER);
    let leda = at_the_desk(&site, "Leda Demosson").await;
    assert_eq!(taken_off(&site, &leda, "Anna Demosson").await.status, StatusCode::SEE_OTHER);
    assert_eq!(thread(&site, &path).await.holder, Some(staff(&site, "Omar Demosson").await));
    let child = back(&site, &code).await.text();
    let told = "Omar Demosson tar över och kan läsa det du har skrivit, men är borta just nu. Omar Demosson är tillbaka fredag 13 mars";
    assert!(child.contains(told) && !child.contains("Nu är det Omar Demosson"), "{child}");
}

#[tokio::test]
async fn one_broken_thread_keeps_no_other_from_being_passed_on() {
    let site = Site::new().await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let (broken, whole) = (written(&site).await, written(&site).await);
    for (path, _) in [&broken, &whole] {
        act(&site, &anna, path, "Ta emot", &[]).await;
    }
    let mut store = site.by_hand().await;
    // The one that was begun first.
    store.execute("UPDATE thread SET answer_by = '0' WHERE rowid = (SELECT MIN(rowid) FROM thread)").await.unwrap();
    gone(&site, "Anna Demosson").await;
    assert!(Jobs::new(site.app.clone()).remind().await.is_err(), "that it is broken is told");
    assert_eq!(thread(&site, &whole.0).await.holder, Some(staff(&site, "Omar Demosson").await));
    assert!(back(&site, &whole.1).await.text().contains("Anna Demosson läser inte här längre"));
}

#[test]
fn whoever_has_no_name_or_title_leaves_no_gap_in_what_is_told() {
    let library = Library::built_in().unwrap();
    for words in library.book.languages() {
        for tell in Tell::ALL.iter().copied() {
            let day = Some(jiff::civil::date(2026, 3, 13));
            let told = Told { place: "Demoskolan".to_owned(), day, ..Told::new(tell, "") };
            let text = said(words, &told.to_text()).unwrap();
            for gap in ["  ", " ,", " .", ", ,", "،  ،", "\u{2066}\u{2069}"] {
                assert!(!text.contains(gap), "{} {}: {text}", words.tag(), tell.as_str());
            }
            assert!(!text.starts_with([' ', ',']), "{} {}: {text}", words.tag(), tell.as_str());
            // A colleague is no colleague by being one, and no sentence begins with a small letter.
            let colleague = words.get("contact-told-colleague");
            assert!(text.matches(&*colleague).count() <= 1, "{} {}: {text}", words.tag(), tell.as_str());
            assert!(!text.contains(&format!(". {colleague}")), "{} {}: {text}", words.tag(), tell.as_str());
        }
    }
}

#[tokio::test]
async fn whoever_has_no_title_leaves_no_gap_before_writing() {
    let site = Site::new().await;
    let mut branch = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    for reader in &mut branch.readers {
        reader.title.clear();
    }
    site.stores.contact.set_branch(&branch).await.unwrap();
    for words in site.app.library().book.languages() {
        let title = words.get("contact-before-title");
        for rest in ["r=c&g=emi&b=write&a=6-9", "r=c&g=emi&b=write&a=13-17", "r=g&g=emi&b=write"] {
            let text = form_to(&site, words.tag(), rest).await.text();
            assert!(text.contains("Anna Demosson") && text.contains(&*title), "{} {rest}: {text}", words.tag());
            for gap in [", ,", "،  ،", "\u{2066}\u{2069}", " är .", " is ."] {
                assert!(!text.contains(gap), "{} {rest} {gap:?}: {text}", words.tag());
            }
        }
    }
}
