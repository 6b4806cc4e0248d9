//! Letting in: whoever is new in a branch reads nothing there until somebody who reads has let them in.

use axum::http::StatusCode;
use domain::contact::code::Code;
use domain::contact::reason::Told;
use domain::contact::thread::{Beginning, Lane, Text};
use domain::desk::{Branch, OrgId, Outcome, Role, Scope, UnitId};
use server::contact::send::{self, First, Sent};
use server::contact::store::ReaderRow;
use server::desk::store::Staff;
use sqlx::{AssertSqlSafe, Executor};

use super::contact::{at_the_desk, sign_in};
use super::course::{WROTE, act, back, written};
use super::reception::{card, grown_ups, staff, version};
use crate::support::child::{code, form_to};
use crate::support::site::{Seen, Site};

const EMI: &str = "/sv/skrivbord/mottagning/demoskolan/emi";

/// Somebody who was invited to read with the school nurses; the name, in small letters, signs them in.
async fn invited(site: &Site, name: &str) -> Staff {
    let unit = UnitId::parse("demoskolan").unwrap();
    let emi = Scope::branch(OrgId::parse("demo-kommun").unwrap(), unit, Branch::parse("emi").unwrap());
    site.employ(name, Role::NamedPerson, emi, site.app.now()).await
}

/// Posts an act to the nurses' reception, with the version of the page.
async fn does(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> Seen {
    let version = version(&site.get_as(cookie, EMI).await);
    let all: Vec<(&str, &str)> = [("v", version.as_str())].into_iter().chain(fields.iter().copied()).collect();
    site.fill_as(cookie, EMI, &all).await
}

/// The lead adds somebody as a reader.
async fn added(site: &Site, lead: &str, id: &str) {
    let who = [("do", "lasare"), ("form", "lasare-ny"), ("staff", id), ("titel", "skolsköterska")];
    let fields: Vec<_> = who.into_iter().chain([("utbildad", "2026-01-15")]).collect();
    let done = does(site, lead, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
}

/// Who reads, and who waits.
async fn branch(site: &Site) -> (Vec<String>, Vec<String>) {
    let row = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    let names = |of: &[ReaderRow]| of.iter().map(|one| one.name.clone()).collect();
    (names(&row.readers), names(&row.waiting))
}

/// Who has a key of a thread.
async fn keys(site: &Site, path: &str) -> Vec<String> {
    site.stores.course.readers(path.rsplit('/').next().unwrap()).await.unwrap()
}

/// Whom somebody let in, tried to, or was kept from, by the log.
async fn let_in(site: &Site) -> Vec<(Outcome, Option<String>, Option<String>)> {
    let log = site.stores.desk.audit().await.unwrap();
    let lines = log.into_iter().map(|link| link.entry).filter(|entry| entry.act.as_str() == "let-in");
    let id = |entry: &domain::desk::Entry| entry.object.as_ref().map(|(_, id)| id.as_str().to_owned());
    lines.map(|entry| (entry.outcome, entry.actor.as_ref().map(|id| id.as_str().to_owned()), id(&entry))).collect()
}

#[tokio::test]
async fn somebody_new_has_no_key_until_one_who_reads_has_let_them_in() {
    let site = Site::new().await;
    let rut = invited(&site, "rut").await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    added(&site, &leda, &rut.id).await;
    assert_eq!(branch(&site).await.1, ["rut"]);
    let page = site.get_as(&leda, EMI).await;
    assert!(page.text().contains("Väntar på att bli insläppt av någon som redan läser här"), "{}", page.text());
    assert!(!page.body.contains("slapp-in"), "the lead lets nobody in where somebody reads");
    let holiday = [("do", "lov"), ("fran", "2026-06-15"), ("till", "2026-06-16"), ("las", rut.id.as_str())];
    let refused = does(&site, &leda, &holiday).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "nor does who waits cover a holiday");

    let (before, _) = written(&site).await;
    assert!(!keys(&site, &before).await.contains(&rut.id));
    let cookie = sign_in(&site, "/sv/skrivbord/in/rut").await;
    let inbox = site.get_as(&cookie, "/sv/skrivbord").await;
    let waits = "Be någon som redan läser där släppa in dig: Anna Demosson, Omar Demosson.";
    assert!(inbox.text().contains(waits) && !inbox.body.contains("/trad/"), "{}", inbox.text());
    assert!(!inbox.text().contains("Ingen väntar på svar"), "that would say too much: {}", inbox.text());
    assert_eq!(site.get_as(&cookie, &before).await.status, StatusCode::NOT_FOUND);
    // Nor do they say when the branch is shut: it moves the day that children are promised.
    let shut = [("v", "0"), ("do", "stangt"), ("fran", "2026-03-11"), ("till", "2026-03-12")];
    assert_eq!(site.fill_as(&cookie, EMI, &shut).await.status, StatusCode::NOT_FOUND);
    let own = site.get_as(&cookie, EMI).await;
    assert!(own.status == StatusCode::OK && !own.body.contains("value=\"stangt\""), "{}", own.body);
    let rut_in = [("do", "slapp-in"), ("staff", rut.id.as_str())];
    // The page of who waits has no form: the version is the lead's page's.
    let now = version(&site.get_as(&leda, EMI).await);
    for who in [&cookie, &leda] {
        let fields = [("v", now.as_str()), rut_in[0], rut_in[1]];
        assert_eq!(site.fill_as(who, EMI, &fields).await.status, StatusCode::NOT_FOUND);
    }
    let two = does(&site, &leda, &[("do", "slapp-in-forsta")]).await;
    assert_eq!(two.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(branch(&site).await.1, ["rut"]);
    assert!(let_in(&site).await.iter().all(|(outcome, ..)| *outcome == Outcome::Hidden));

    let anna = at_the_desk(&site, "Anna Demosson").await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert!(inbox.text().contains("rut väntar på att få läsa: Skolsköterskan, Demoskolan"), "{}", inbox.text());
    let page = site.get_as(&anna, &inbox.link("Visa mottagningen")).await;
    let done = site.press_as(&anna, &page, "Släpp in rut", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let (reads, waits) = branch(&site).await;
    assert!(reads == ["Anna Demosson", "Omar Demosson", "rut"] && waits.is_empty(), "{reads:?} {waits:?}");
    let anna_id = staff(&site, "Anna Demosson").await;
    let line = (Outcome::Done, Some(anna_id), Some(rut.id.clone()));
    assert_eq!(let_in(&site).await.iter().filter(|one| **one == line).count(), 1);

    // What waits from before is not hers to open, and that is no empty inbox.
    let inbox = site.get_as(&cookie, "/sv/skrivbord").await;
    let waits = "1 väntar på svar hos Skolsköterskan, Demoskolan, i kontakter som du inte kan öppna.";
    assert!(inbox.text().contains(waits) && !inbox.text().contains("Ingen väntar på svar"), "{}", inbox.text());
    assert!(inbox.text().contains("En kollega som läser dem kan släppa in dig"), "{}", inbox.text());

    let (after, _) = written(&site).await;
    assert!(keys(&site, &after).await.contains(&rut.id) && !keys(&site, &before).await.contains(&rut.id));
    assert_eq!(site.get_as(&cookie, &after).await.status, StatusCode::OK);
    assert_eq!(site.get_as(&cookie, &before).await.status, StatusCode::NOT_FOUND, "what was written before stays shut");
}

#[tokio::test]
async fn who_is_new_is_let_in_to_all_that_is_under_way_and_each_who_wrote_is_told() {
    let site = Site::new().await;
    let [(one, own), (two, _), (over, _), (broken, _)] =
        [written(&site).await, written(&site).await, written(&site).await, written(&site).await];
    let rut = invited(&site, "rut").await;
    let (leda, anna) = (at_the_desk(&site, "Leda Demosson").await, at_the_desk(&site, "Anna Demosson").await);
    added(&site, &leda, &rut.id).await;
    act(&site, &anna, &over, "Avsluta<", &[("vad", "done")]).await;
    by_hand(&site, broken.rsplit('/').next().unwrap()).await;
    let let_into = [("v", "0"), ("do", "slapp-in-i-alla"), ("staff", rut.id.as_str())];
    let waits = site.fill_as(&anna, EMI, &let_into).await;
    assert_eq!(waits.status, StatusCode::UNPROCESSABLE_ENTITY, "who waits is let in to nothing");
    let done = does(&site, &anna, &[("do", "slapp-in"), ("staff", &rut.id)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let cookie = sign_in(&site, "/sv/skrivbord/in/rut").await;
    for path in [&one, &two, &over, &broken] {
        assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND);
    }
    // Nobody does it who cannot read there: the lead, another branch, another unit.
    let elsewhere = UnitId::parse("annan-skola").unwrap();
    let elsewhere = Scope::branch(OrgId::parse("demo-kommun").unwrap(), elsewhere, Branch::parse("emi").unwrap());
    site.employ("nils", Role::NamedPerson, elsewhere, site.app.now()).await;
    let nils = sign_in(&site, "/sv/skrivbord/in/nils").await;
    let kim = at_the_desk(&site, "Kim Demosson").await;
    for who in [&leda, &kim, &nils] {
        assert_eq!(site.fill_as(who, EMI, &let_into).await.status, StatusCode::NOT_FOUND);
    }
    assert!(!keys(&site, &one).await.contains(&rut.id));

    let page = site.get_as(&anna, EMI).await;
    assert!(page.text().contains("Pågående kontakter som rut inte kan öppna: 3."), "{}", page.text());
    for _ in 0..2 {
        let done = site.press_as(&anna, &page, "Släpp in rut i dem", &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    }
    for path in [&one, &two] {
        let seen = site.get_as(&cookie, path).await;
        assert!(seen.status == StatusCode::OK && seen.text().contains(WROTE), "{}", seen.text());
        assert_eq!(site.get_as(&nils, path).await.status, StatusCode::NOT_FOUND);
    }
    for path in [&over, &broken] {
        assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(back(&site, &own).await.text().matches("Nu kan också rut läsa här").count(), 1, "told once");
    let page = site.get_as(&anna, EMI).await;
    assert!(page.text().contains("Pågående kontakter som rut inte kan öppna: 1."), "{}", page.text());
    let log = site.stores.desk.audit().await.unwrap();
    let lines = log.into_iter().map(|link| link.entry).filter(|entry| entry.act.as_str() == "let-read");
    let mut done: Vec<_> =
        lines.filter(|entry| entry.outcome == Outcome::Done).filter_map(|entry| entry.object).collect();
    let mut ids = [&one, &two].map(|path| path.rsplit('/').next().unwrap().to_owned());
    ids.sort();
    done.sort_by(|(_, a), (_, b)| a.as_str().cmp(b.as_str()));
    assert!(done.iter().map(|(_, id)| id.as_str()).eq(ids.iter().map(String::as_str)), "{done:?}");
}

/// What somebody of the demo holds of a thread does not open any more.
async fn by_hand(site: &Site, thread: &str) {
    let mut store = site.by_hand().await;
    let damage = format!("UPDATE thread_wrap SET wrap = zeroblob(length(wrap)) WHERE thread_id = '{thread}'");
    store.execute(AssertSqlSafe(damage)).await.unwrap();
}

#[tokio::test]
async fn who_sits_in_somebodys_place_without_their_phrase_lets_nobody_in() {
    let site = Site::new().await;
    let rut = invited(&site, "rut").await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    added(&site, &leda, &rut.id).await;
    let page = site.get(&site.new_link("Anna Demosson").await).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    let tried = does(&site, &cookie, &[("do", "slapp-in"), ("staff", &rut.id)]).await;
    assert!(tried.body.contains("name=\"fras\""), "{}", tried.text());
    assert_eq!(branch(&site).await.1, ["rut"]);
}

#[tokio::test]
async fn where_nobody_is_left_the_lead_lets_in_two_and_what_was_written_stays_shut() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let (rut, siv, tor) = (invited(&site, "rut").await, invited(&site, "siv").await, invited(&site, "tor").await);
    let leda = at_the_desk(&site, "Leda Demosson").await;
    for name in ["Anna Demosson", "Omar Demosson"] {
        if name.starts_with("Omar") {
            // The last who can open it ends it first: else whoever wrote would have nobody.
            let omar = at_the_desk(&site, name).await;
            act(&site, &omar, &path, "Avsluta<", &[("vad", "done")]).await;
        }
        let out = does(&site, &leda, &[("do", "lasare-bort"), ("staff", &staff(&site, name).await)]).await;
        assert_eq!(out.status, StatusCode::SEE_OTHER);
    }
    added(&site, &leda, &rut.id).await;
    assert_eq!(branch(&site).await, (Vec::new(), vec!["rut".to_owned()]), "one alone is nobody");
    let page = site.get_as(&leda, EMI).await.text();
    assert!(page.contains("Väntar på en till") && page.contains("Chefen lägger till två"), "{page}");
    let cookie = sign_in(&site, "/sv/skrivbord/in/rut").await;
    let inbox = site.get_as(&cookie, "/sv/skrivbord").await.text();
    assert!(inbox.contains("När en till är på plats blir ni insläppta på en gång"), "{inbox}");
    added(&site, &leda, &siv.id).await;
    added(&site, &leda, &tor.id).await;
    let (reads, waits) = branch(&site).await;
    assert_eq!((reads, waits), (vec!["rut".to_owned(), "siv".to_owned()], vec!["tor".to_owned()]));
    let lead = staff(&site, "Leda Demosson").await;
    let lines = [&rut, &siv].map(|one| (Outcome::Done, Some(lead.clone()), Some(one.id.clone())));
    assert_eq!(let_in(&site).await, lines);
    assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND);
    let last = staff(&site, "Omar Demosson").await;
    assert_eq!(keys(&site, &path).await, [last], "who was taken off first has none any more");
}

#[tokio::test]
async fn those_who_wait_are_let_in_by_the_lead_once_all_who_read_have_left() {
    let site = Site::new().await;
    let (rut, siv) = (invited(&site, "rut").await, invited(&site, "siv").await);
    let leda = at_the_desk(&site, "Leda Demosson").await;
    added(&site, &leda, &rut.id).await;
    added(&site, &leda, &siv.id).await;
    written(&site).await;
    site.stores.accounts.end_access(&staff(&site, "Anna Demosson").await, true).await.unwrap();
    let page = site.get_as(&leda, EMI).await;
    assert!(!page.text().contains("Släpp in de två första"), "one is left, who lets them in or does not");
    site.stores.accounts.end_access(&staff(&site, "Omar Demosson").await, true).await.unwrap();
    let page = site.get_as(&leda, EMI).await;
    assert!(page.text().contains("Ingen som var insläppt är kvar"), "{}", page.text());
    let closed = card(&grown_ups(&site).await, "Skolsköterskan");
    assert!(closed.contains("Hit kan du inte skriva just nu"), "{closed}");
    let done = site.press_as(&leda, &page, "Släpp in de två första", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let (reads, waits) = branch(&site).await;
    assert!(reads[..2] == ["rut", "siv"] && waits.is_empty(), "{reads:?} {waits:?}");
    // What waits from before no colleague can let them in to: that is not promised.
    let cookie = sign_in(&site, "/sv/skrivbord/in/rut").await;
    let inbox = site.get_as(&cookie, "/sv/skrivbord").await.text();
    assert!(inbox.contains("I 1 av dem kan ingen kollega här öppna det som är skrivet"), "{inbox}");
    assert!(!inbox.contains("En kollega som läser dem kan släppa in dig"), "{inbox}");
}

#[tokio::test]
async fn who_leaves_while_a_message_waits_at_the_gate_gets_no_key_of_it() {
    let site = Site::new().await;
    let rut = invited(&site, "rut").await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    added(&site, &leda, &rut.id).await;
    let mut row = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    row.readers.append(&mut row.waiting);
    site.stores.contact.set_branch(&row).await.unwrap();
    // The branch as it was read before the wait; then one of the three who read leaves.
    site.stores.accounts.end_access(&rut.id, true).await.unwrap();
    let (code, text) = (Code::from_random([7; 11]), Text::parse("Hej").unwrap());
    let locator = code.locator().number();
    let first = First {
        branch: &row,
        code,
        form: "1",
        lane: Lane::Child,
        beginning: Beginning::Write,
        band: "",
        shown: [0; 32],
        told: &Told::default(),
        text: &text,
        lane_at_gate: 1,
    };
    let sent = send::begin(&site.app.room(), site.stores.contact.as_ref(), first, site.app.now()).await.unwrap();
    assert!(matches!(sent, Sent::Stored { .. }), "{sent:?}");
    let thread = site.stores.contact.by_locator(locator).await.unwrap().unwrap();
    let had = site.stores.course.readers(&thread.id).await.unwrap();
    assert!(had.len() == 2 && !had.contains(&rut.id), "{had:?}");
}

#[tokio::test]
async fn what_a_branch_is_asked_about_is_sealed_to_who_reads_there_and_given_on_to_who_is_let_in() {
    let site = Site::new().await;
    let form = form_to(&site, "sv", "r=c&g=psychosocial&b=write").await;
    let sent = site.press(&form, "Skicka", &[("text", "Hej Kim, jag heter Pelle")]).await;
    let locator = Code::parse(&code(&sent)).unwrap().locator().number();
    let id = site.stores.contact.by_locator(locator).await.unwrap().unwrap().id;
    let path = format!("/sv/skrivbord/trad/{id}");
    let rut = invited(&site, "rut").await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    added(&site, &leda, &rut.id).await;
    let kim = at_the_desk(&site, "Kim Demosson").await;
    let ask = [("till", "demoskolan/emi"), ("varfor", "knows-more"), ("lov", "ja")];
    act(&site, &kim, &path, "Fråga om de kan ta över", &ask).await;
    let asked = async |staff: &str| site.stores.course.offers(staff).await.unwrap().rows.len();
    let anna_id = staff(&site, "Anna Demosson").await;
    assert_eq!((asked(&anna_id).await, asked(&rut.id).await), (1, 0), "who waits has no key");
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page = site.get_as(&anna, EMI).await;
    let done = site.press_as(&anna, &page, "Släpp in rut", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let cookie = sign_in(&site, "/sv/skrivbord/in/rut").await;
    let inbox = site.get_as(&cookie, "/sv/skrivbord").await;
    assert!(inbox.text().contains("Erbjudna till er (1)"), "{}", inbox.text());
    let card = site.get_as(&cookie, &path.replace("/trad/", "/erbjudande/")).await;
    assert_eq!(site.press_as(&cookie, &card, "Vi tar över", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&cookie, &path).await.text().contains("jag heter Pelle"));
}
