//! What staff do in a thread and how the child sees it: waiting, ending, writing again; two at once; bad forms.

use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use domain::contact::code::Code;
use domain::contact::event::{Actor, Event, Kind};
use jiff::Timestamp;

use super::contact::{at_the_desk, at_the_form, code};
use crate::support::site::{Seen, Site};

/// Words of the child, found nowhere but in the thread.
pub const WROTE: &str = "Kanariefågeln Pelle sjunger så fint";

/// A site where a child has written; the path of the thread at the desk, and the child's code.
pub async fn written(site: &Site) -> (String, String) {
    let form = at_the_form(site).await;
    let sent = site.press(&form, "Skicka", &[("text", WROTE)]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    let code = code(&sent);
    let locator = Code::parse(&code).unwrap().locator().number();
    let thread = site.stores.contact.by_locator(locator).await.unwrap().unwrap();
    (format!("/sv/skrivbord/trad/{}", thread.id), code)
}

/// What the child sees who comes back.
pub async fn back(site: &Site, code: &str) -> Seen {
    let front = site.get("/sv/kontakt").await;
    let page = site.press(&front, "Öppna", &[("kod", code)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    page
}

/// The events of a thread as kind and detail, each of the closed lists.
pub async fn events(site: &Site, path: &str) -> Vec<(String, String)> {
    let id = path.rsplit('/').next().unwrap();
    let mut kept = site.stores.contact.events(id).await.unwrap();
    kept.retain(|event| event.kind != "opened");
    for event in &kept {
        let actor = Actor::parse(&event.actor).unwrap();
        assert!(Event::new(actor, Kind::parse(&event.kind).unwrap(), event.detail.clone()).fits(), "{event:?}");
    }
    kept.into_iter().map(|event| (event.kind, event.detail)).collect()
}

async fn has(site: &Site, path: &str, kind: &str, detail: &str) -> bool {
    events(site, path).await.contains(&(kind.to_owned(), detail.to_owned()))
}

/// Does an act that must succeed; the thread's page after it.
pub async fn act(site: &Site, cookie: &str, path: &str, words: &str, filled: &[(&str, &str)]) -> Seen {
    let page = site.get_as(cookie, path).await;
    let done = site.press_as(cookie, &page, words, filled).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{words}: {}", done.text());
    site.get_as(cookie, path).await
}

/// A site whose clock the test moves.
pub async fn moving(from: &str) -> (Site, Arc<Mutex<Timestamp>>) {
    let now = Arc::new(Mutex::new(from.parse::<Timestamp>().unwrap()));
    let clock = Arc::clone(&now);
    (Site::with_clock(move || *clock.lock().unwrap()).await, now)
}

#[tokio::test]
async fn a_note_is_never_sent_to_the_child_whatever_button_is_pressed() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page = site.get_as(&anna, &path).await;
    let slip = site.press_as(&anna, &page, "Skicka svaret", &[("note", "Bara för oss")]).await;
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
    let slip = site.press_as(&anna, &page, "Spara som anteckning", &[("text", "Hej du")]).await;
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(slip.body.contains("Hej du"), "what was typed stays");
    let page = act(&site, &anna, &path, "Spara som anteckning", &[("note", "Bara för oss")]).await;
    assert!(page.text().contains("Bara för oss"));
    assert!(!back(&site, &code).await.text().contains("Bara för oss"));
}

#[tokio::test]
async fn an_answer_to_what_has_changed_is_kept_and_told() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page = site.get_as(&anna, &path).await;
    let child = back(&site, &code).await;
    site.press(&child, "Skicka", &[("text", "En sak till, förresten")]).await;
    let late = site.press_as(&anna, &page, "Skicka svaret", &[("text", "Mitt långa svar")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("En sak till, förresten"), "what is new is shown: {}", late.text());
    assert!(late.body.contains("Mitt långa svar"), "what was typed stays");
    let sent = site.press_as(&anna, &late, "Skicka svaret", &[("text", "Mitt långa svar")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    // Pressed twice, or reloaded: once in the thread.
    let again = site.press_as(&anna, &late, "Skicka svaret", &[("text", "Mitt långa svar")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(back(&site, &code).await.text().matches("Mitt långa svar").count(), 1);
    let changed = site.press_as(&anna, &late, "Skicka svaret", &[("text", "Ett annat svar")]).await;
    assert_eq!(changed.status, StatusCode::CONFLICT);
    assert!(changed.body.contains("Ett annat svar"));
}

#[tokio::test]
async fn a_later_day_is_told_and_what_waits_comes_back_by_itself() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Vänta<", &[("dag", "2026-03-11")]).await;
    assert!(site.get_as(&anna, "/sv/skrivbord").await.text().contains("Väntar (1)"));
    assert!(!back(&site, &code).await.text().contains("behöver mer tid"), "the promised day is as it was");

    *now.lock().unwrap() = "2026-03-11T08:00:00+01:00".parse().unwrap();
    let omar = at_the_desk(&site, "Omar Demosson").await;
    assert!(site.get_as(&omar, "/sv/skrivbord").await.text().contains("Väntar på svar (1)"), "it came back by itself");
    let page = act(&site, &omar, &path, "Vänta<", &[("dag", "2026-03-16")]).await;
    assert!(page.text().contains("väntar till måndag 16 mars"), "{}", page.text());
    assert!(has(&site, &path, "waiting", "2026-03-16").await);
    let child = back(&site, &code).await;
    assert!(
        child.text().contains("Omar Demosson behöver mer tid. Du får svar senast måndag 16 mars"),
        "{}",
        child.text()
    );
    act(&site, &omar, &path, "Vänta inte längre", &[]).await;
    assert!(has(&site, &path, "resumed", "").await);
}

#[tokio::test]
async fn ended_together_the_child_is_asked_and_opens_it_again_by_writing() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Hej och tack")]).await;
    let page = act(&site, &anna, &path, "Avsluta<", &[("vad", "done"), ("orsak", "family")]).await;
    assert!(page.text().contains("Öppna igen") && !page.text().contains("Skicka svaret"), "{}", page.text());
    assert!(has(&site, &path, "closed", "done").await && has(&site, &path, "reason", "family").await);

    let child = back(&site, &code).await;
    for told in ["Anna Demosson tänker att ni är klara", "Fick du hjälp?", "Fick du vara med och bestämma?"] {
        assert!(child.text().contains(told), "{told}: {}", child.text());
    }
    assert!(!child.text().contains("svarar senast"), "an ended thread owes no answer");
    let thanked = site.press(&child, "Spara svaren", &[("hjalp", "yes")]).await;
    assert!(thanked.text().contains("Dina svar är sparade") && !thanked.text().contains("Fick du hjälp?"));
    assert!(thanked.text().contains("Fick du vara med"), "the other can still be answered");
    assert!(has(&site, &path, "asked-help", "yes").await);
    let nothing = site.press(&thanked, "Spara svaren", &[]).await;
    assert_eq!(nothing.status, StatusCode::OK);
    for hostile in ["maybe", "", "yes'--"] {
        site.press(&thanked, "Spara svaren", &[("med", hostile)]).await;
    }
    assert!(!events(&site, &path).await.iter().any(|(kind, _)| kind == "asked-part"));

    let child = back(&site, &code).await;
    let more = site.press(&child, "Skicka<", &[("text", "Jag vill skriva igen")]).await;
    assert!(more.text().contains("Skickat") && more.text().contains("svarar senast"), "{}", more.text());
    assert!(has(&site, &path, "reopened", "").await);
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert!(inbox.text().contains("Väntar på svar (1)"), "{}", inbox.text());
}

#[tokio::test]
async fn the_child_can_end_it_and_staff_can_open_it_again() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let child = back(&site, &code).await;
    let ended = site.press(&child, "Avsluta", &[]).await;
    assert!(ended.text().contains("Det här är avslutat"), "{}", ended.text());
    assert!(has(&site, &path, "closed", "child-asked").await);
    let anna = at_the_desk(&site, "Anna Demosson").await;
    assert!(site.get_as(&anna, "/sv/skrivbord").await.text().contains("Avslutade (1)"));
    let page = act(&site, &anna, &path, "Öppna igen", &[]).await;
    assert!(page.text().contains("Skicka svaret"));
    assert!(back(&site, &code).await.text().contains("Anna Demosson har öppnat det här igen"));
    let id = path.rsplit('/').next().unwrap();
    let came = site.stores.contact.events(id).await.unwrap();
    assert_eq!(came.iter().filter(|event| event.kind == "opened").count(), 1, "coming back counts once a day");
}

#[tokio::test]
async fn what_staff_write_down_is_kept_as_closed_words_and_shown() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page =
        act(&site, &anna, &path, "Behöver samordning<", &[("vilka", "school"), ("vilka", "region"), ("lov", "yes")])
            .await;
    assert!(page.text().contains("Regionen (vården)") && page.text().contains("fredag 20 mars"), "{}", page.text());
    let page = act(&site, &anna, &path, "Planen finns", &[("dag", "2026-03-10")]).await;
    assert!(page.text().contains("Planen gjordes tisdag 10 mars"));
    act(&site, &anna, &path, "Ta bort", &[("vad", "other-solution")]).await;
    let page = act(&site, &anna, &path, "Jag ser att en anmälan behövs", &[]).await;
    assert!(page.text().contains("Orosanmälan ska göras"), "what was pressed shows at once: {}", page.text());
    assert!(site.get_as(&anna, "/sv/skrivbord").await.text().contains("Orosanmälan ska göras"));
    act(&site, &anna, &path, "Ingen anmälan<", &[("vad", "mistake")]).await;
    assert!(has(&site, &path, "concern-cleared", "mistake").await);
    assert!(!site.get_as(&anna, "/sv/skrivbord").await.text().contains("Orosanmälan ska göras"));
    let page = act(&site, &anna, &path, "Anmälan är gjord", &[("vad", "told-first")]).await;
    assert!(page.text().contains("Orosanmälan gjord tisdag 10 mars"), "{}", page.text());
    act(&site, &anna, &path, "Socialtjänsten har svarat", &[]).await;
    let page = act(&site, &anna, &path, "Hjälp har börjat<", &[("vad", "talk-booked")]).await;
    assert!(page.text().contains("Hjälp har börjat: Ett bokat samtal"), "{}", page.text());
    let page = act(&site, &anna, &path, "Vi har pratat<", &[("hur", "call"), ("dag", "2026-03-10")]).await;
    assert!(page.text().contains("Besvarad"), "a talk counts as an answer");
    let kept = events(&site, &path).await;
    for (kind, detail) in [
        ("received", ""),
        ("coordination-needed", "principals=region,school consent=yes"),
        ("coordination-planned", "2026-03-10"),
        ("coordination-cleared", "other-solution"),
        ("concern-identified", ""),
        ("concern-reported", "told-first"),
        ("concern-feedback", ""),
        ("help-started", "talk-booked"),
        ("other-contact", "call 2026-03-10"),
    ] {
        let found = kept.iter().filter(|(one, word)| one == kind && word == detail).count();
        let wanted = if kind == "concern-identified" { 2 } else { 1 };
        assert_eq!(found, wanted, "{kind} {detail}: {kept:?}");
    }
    let child = back(&site, &code).await;
    assert!(child.text().contains("har skrivit upp att ni pratade tisdag 10 mars"), "{}", child.text());
    for hidden in ["anmälan", "Orosanmälan", "samordning", "Regionen"] {
        assert!(!child.text().contains(hidden), "{hidden} is for staff: {}", child.text());
    }
}

#[tokio::test]
async fn a_form_that_is_wrong_changes_nothing_and_keeps_what_was_chosen() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let before = events(&site, &path).await;
    for (button, filled, says) in [
        ("Vänta<", &[("dag", "2026-03-09")][..], "Den dagen går inte att välja"),
        ("Vänta<", &[("dag", "")], "Välj en dag"),
        ("Vänta<", &[("dag", "2026-13-01")], "Välj en dag"),
        ("Vänta<", &[("dag", "9999-12-31")], "Den dagen går inte att välja"),
        ("Vi har pratat<", &[("hur", "call"), ("dag", "2026-03-11")], "Den dagen går inte att välja"),
        ("Vi har pratat<", &[("hur", "telepathy"), ("dag", "2026-03-10")], "Välj något först"),
        ("Behöver samordning<", &[("vilka", "school"), ("lov", "yes")], "Välj minst två"),
        ("Behöver samordning<", &[("vilka", "school"), ("vilka", "school"), ("lov", "yes")], "Välj minst två"),
        ("Hjälp har börjat<", &[("vad", "<script>")], "Välj något först"),
        ("Anmälan är gjord", &[], "Välj något först"),
        ("Avsluta<", &[("vad", "done"), ("orsak", "Pelle")], "Välj något först"),
        (
            "Fråga om de kan ta över",
            &[("till", "demoskolan/psychosocial"), ("varfor", "nearer")],
            "Fråga den som skrev först",
        ),
        (
            "Fråga om de kan ta över",
            &[("till", "demoskolan/emi"), ("varfor", "nearer"), ("lov", "ja")],
            "Välj något först",
        ),
        (
            "Fråga om de kan ta över",
            &[("till", "annan/skola"), ("varfor", "nearer"), ("lov", "ja")],
            "Välj något först",
        ),
        ("Spara som anteckning", &[("note", "\u{200b}")], "Du har inte skrivit något än"),
    ] {
        let page = site.get_as(&anna, &path).await;
        let wrong = site.press_as(&anna, &page, button, filled).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{button} {filled:?}: {}", wrong.text());
        assert!(wrong.text().contains(says), "{button} {filled:?}: {}", wrong.text());
        assert!(!wrong.body.contains("<script>\""), "what was chosen never becomes part of the page");
        if let [(name, value), ..] = filled
            && *name == "dag"
        {
            assert!(value.is_empty() || wrong.body.contains(&format!("value=\"{value}\"")), "{button} {filled:?}");
        }
    }
    assert_eq!(events(&site, &path).await, before);
    let id = path.rsplit('/').next().unwrap();
    assert_eq!(site.stores.contact.thread(id).await.unwrap().unwrap().version, 1);
}

#[tokio::test]
async fn a_form_whose_version_or_act_was_tampered_with_does_nothing() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let before = events(&site, &path).await;
    for (body, status) in [
        ("do=svara&v=-1&n=1&text=Hej", StatusCode::CONFLICT),
        ("do=svara&v=abc&n=1&text=Hej", StatusCode::CONFLICT),
        ("do=svara&v=99999999999999999999&n=1&text=Hej", StatusCode::CONFLICT),
        ("do=svara&n=1&text=Hej", StatusCode::CONFLICT),
        ("do=radera&v=1&n=1", StatusCode::SEE_OTHER),
        ("", StatusCode::SEE_OTHER),
        ("do=ta-over&v=1&n=1", StatusCode::SEE_OTHER),
        ("do=fortsatt&v=1&n=1", StatusCode::UNPROCESSABLE_ENTITY),
        ("do=angra&v=1&n=1", StatusCode::UNPROCESSABLE_ENTITY),
        ("do=oppna-igen&v=1&n=1", StatusCode::UNPROCESSABLE_ENTITY),
        ("do=aterkoppling&v=1&n=1", StatusCode::UNPROCESSABLE_ENTITY),
        ("do=slapp-in&v=1&n=1&till=x", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let page = site.post_as(&anna, &path, body).await;
        assert_eq!(page.status, status, "{body}: {}", page.text());
    }
    assert_eq!(events(&site, &path).await, before);
}

#[tokio::test]
async fn nobody_else_does_anything_in_it_and_their_words_are_given_back() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let before = events(&site, &path).await;
    for stranger in ["Kim Demosson", "Leda Demosson", "Per Demosson"] {
        let cookie = at_the_desk(&site, stranger).await;
        for does in ["ta", "svara", "anteckna", "vanta", "oro", "lamna", "angra", "slapp-in", "avsluta", "mall-hello"] {
            let body = format!("do={does}&v=1&n=1&text=Mina+ord&note=Mina+ord&dag=2026-03-11&vad=done");
            for target in [path.clone(), path.replace(&path[path.len() - 4..], "0000")] {
                let page = site.post_as(&cookie, &target, &body).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{stranger} {does}");
                assert!(page.body.contains("Mina ord"), "{stranger} {does}");
                assert!(!page.body.contains(WROTE));
            }
        }
        for rest in ["/ut", ""] {
            assert_eq!(site.get_as(&cookie, &format!("{path}{rest}")).await.status, StatusCode::NOT_FOUND);
        }
        let offer = path.replace("/trad/", "/erbjudande/");
        assert_eq!(site.get_as(&cookie, &offer).await.status, StatusCode::NOT_FOUND, "nothing was offered");
    }
    assert_eq!(events(&site, &path).await, before);
}

#[tokio::test]
async fn a_template_fills_the_answer_and_sends_nothing() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page = site.get_as(&anna, &path).await;
    assert!(!page.text().contains("Prata om skolan"), "that one is the kurator's");
    let filled = site.press_as(&anna, &page, "Hej, jag har läst", &[("text", "Kära du"), ("sprak", "en")]).await;
    assert_eq!(filled.status, StatusCode::OK);
    assert!(filled.body.contains("Kära du\n\nHello. Thank you for writing."), "{}", filled.body);
    let hostile = site.post_as(&anna, &path, "do=mall-../../x&v=1&n=1&text=Kvar&sprak=xx").await;
    assert!(hostile.body.contains("Kvar") && !hostile.body.contains("contact-template"), "{}", hostile.text());
    assert!(!back(&site, &code).await.text().contains("Hello."));
}
