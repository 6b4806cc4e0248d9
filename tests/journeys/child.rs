//! The child's side of a thread: told in fitting words, asked gently, saying who one is, hiding, closing for good.

use std::collections::BTreeSet;

use app::contact::told::{facts, key};
use axum::http::StatusCode;
use domain::contact::band::Band;
use domain::contact::thread::Lane;
use domain::contact::unit::Branch;
use server::config::Settings;
use server::contact::seal::{Gate, Limits, ServerKeys, os_rng};
use server::contact::told::{digest, version};
use server::guide::library::Library;

use crate::support::child::{at_the_desk, code, eight, form, form_to, open, thread};
use crate::support::reading::{lix, words};
use crate::support::site::Site;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";

/// Every lane with the bands that are told in it.
fn told() -> impl Iterator<Item = (Lane, Band)> {
    Band::ALL.iter().map(|band| (if *band == Band::Guardian { Lane::Guardian } else { Lane::Child }, *band))
}

#[test]
fn everybody_is_told_all_of_it_whoever_reads_and_in_whatever_words() {
    let library = Library::built_in().unwrap();
    for branch in Branch::ALL {
        for (_, band) in told() {
            let facts = facts(branch, band);
            let all: BTreeSet<&str> = facts.all().collect();
            assert_eq!((all.len(), facts.all().count()), (9, 9), "{branch:?} {band:?}");
            for must in ["who", "urgent", "tell", "anonymous", "law", "parents", "code", "close"] {
                assert!(all.contains(format!("contact-before-{must}").as_str()), "{branch:?} {band:?} {must}");
            }
            assert_eq!(all.contains("contact-before-journal"), branch.keeps_journal());
            assert_eq!(facts.seen.len() == 5, band == Band::SixToNine, "five stand first for the youngest");
            assert_eq!(facts.seen[..2], ["contact-before-who", "contact-before-urgent"]);
            for words in library.book.languages() {
                for id in facts.all() {
                    let text = words.template(&key(words, id, branch, band));
                    assert!(!text.is_empty(), "{} {id} {band:?}", words.tag());
                    // What was told is known by the words of the file, not by how a page holds a number together.
                    let own = words.written(&key(words, id, branch, band)).filter(|own| !own.contains(['{', '\n']));
                    assert!(own.is_none_or(|own| own == text), "{} {id}: {text}", words.tag());
                    assert_eq!(text.contains("112"), id == "contact-before-urgent", "{} {id}", words.tag());
                }
            }
        }
    }
}

#[test]
fn the_youngest_are_told_in_the_easiest_words() {
    let library = Library::built_in().unwrap();
    let sv = library.book.source();
    for branch in Branch::ALL {
        for id in facts(branch, Band::SixToNine).seen {
            let text = sv.template(&key(sv, id, branch, Band::SixToNine)).replace("socialtjänsten", "");
            let longest = text.split(['.', '?']).map(|sentence| words(sentence).len()).max().unwrap();
            assert!(lix(&text) <= 30.0 && longest <= 13, "{id}: {longest} words, LIX {:.0}: {text}", lix(&text));
        }
    }
}

#[test]
fn promises_follow_age_and_law() {
    let library = Library::built_in().unwrap();
    let sv = library.book.source();
    let says = |branch, band, id: &str| sv.template(&key(sv, id, branch, band));
    // The duty to report is for children under 18; a grown-up has no guardians.
    for branch in Branch::ALL {
        assert!(says(branch, Band::EighteenToTwenty, "contact-before-tell").contains("barn under 18"));
        assert!(says(branch, Band::EighteenToTwenty, "contact-before-parents").contains("bestämmer själv"));
        for band in [Band::SixToNine, Band::TenToTwelve, Band::ThirteenToSeventeen] {
            assert!(says(branch, band, "contact-before-tell").contains("du har det illa"));
            assert!(says(branch, band, "contact-before-parents").contains("utan din kod"));
        }
        let own = says(branch, Band::Guardian, "contact-before-parents");
        assert!(own.starts_with("Det här är din kontakt, inte ditt barns."), "{own}");
    }
    // Until thirteen parents may read a journal; a guardian with the midwife is the patient themselves.
    assert!(says(Branch::Emi, Band::SixToNine, "contact-before-journal").contains("Dina föräldrar kan få läsa"));
    assert!(!says(Branch::Emi, Band::ThirteenToSeventeen, "contact-before-journal").contains("föräldrar"));
    assert!(says(Branch::Nurse, Band::Guardian, "contact-before-journal").contains("barnets journal"));
    assert!(says(Branch::Midwife, Band::Guardian, "contact-before-journal").contains("din journal"));
}

#[tokio::test]
async fn the_version_kept_names_exactly_what_was_shown_and_a_stolen_database_does_not() {
    let library = Library::built_in().unwrap();
    let mut shown = Vec::new();
    for words in library.book.languages() {
        for branch in Branch::ALL {
            shown.extend(told().map(|(lane, band)| digest(words, branch, lane, band)));
        }
    }
    let different: BTreeSet<_> = shown.iter().collect();
    assert_eq!((shown.len(), different.len()), (210, 210), "six languages, seven branches, five bands");

    let site = Site::new().await;
    let page = form_to(&site, "ar", "r=c&a=6-9&g=emi&b=write").await;
    site.press(&page, "إرسال", &[("text", CANARY)]).await;
    let row = thread(&site, "Anna Demosson").await;
    assert_eq!((row.band.as_str(), row.lane.as_str()), ("6-9", "child"));
    let keys = ServerKeys::load_or_create(&site.apart.path().join("keys"), site.folder.path(), &mut os_rng()).unwrap();
    let ar = library.book.language("ar").unwrap();
    let right = digest(ar, Branch::Emi, Lane::Child, Band::SixToNine);
    let matches: Vec<_> = shown.iter().filter(|one| version(&keys, &row.id, one) == row.text_version).collect();
    assert_eq!(matches, [&right]);
    let other = ServerKeys::from_root(&[0; 32]);
    assert!(shown.iter().all(|one| version(&other, &row.id, one) != row.text_version));
    assert_ne!(version(&keys, "another", &right), row.text_version, "nor can threads be put together by it");
}

#[tokio::test]
async fn the_year_is_asked_gently_kept_on_the_way_and_never_needed() {
    let site = Site::new().await;
    let mut page = site.get("/sv/kontakt").await;
    for step in ["Kalmar", "Jag går i skolan", "Demoskolan"] {
        page = site.press(&page, step, &[]).await;
    }
    let low = site.press(&page, "Förskoleklass till trean", &[]).await;
    assert!(low.text().contains("✓ Förskoleklass till trean") && low.text().contains("Vem vill du prata med?"));
    let small = site.press(&low, "Skriv<", &[]).await;
    assert!(small.body.contains("before signs") && small.text().contains("Du får en hemlig kod"), "{}", small.text());
    let back = site.press(&small, "Tillbaka", &[]).await;
    assert!(back.text().contains("✓ Förskoleklass till trean"), "Back keeps it");
    let plain = site.press(&page, "Skriv<", &[]).await;
    assert!(!plain.body.contains("before signs") && plain.text().contains("Du får en kod."));
    site.press(&plain, "Skicka", &[("text", CANARY)]).await;
    assert_eq!(thread(&site, "Anna Demosson").await.band, "", "nothing is kept of what was not said");
    let nonsense = form_to(&site, "sv", "r=c&a=18-20&g=emi&b=write").await;
    assert!(nonsense.text().contains("Är du under 13"), "not offered at school, so not taken");
    let guardian = form_to(&site, "sv", "r=g&a=6-9&g=emi&b=write").await;
    assert!(guardian.text().contains("Det här är din kontakt, inte ditt barns."));
}

#[tokio::test]
async fn a_swedish_title_stands_apart_in_an_arabic_sentence() {
    let site = Site::new().await;
    let page = form_to(&site, "ar", "r=c&g=emi&b=write").await;
    assert!(page.body.contains("<bdi lang=\"sv\">skolsköterska</bdi>"), "{}", page.body);
    assert!(page.body.contains("<bdi>Anna Demosson</bdi>") && page.body.contains("<bdi>Omar Demosson</bdi>"));
    assert!(!page.body.contains('\u{e000}'), "no stand-in is left");
}

#[tokio::test]
async fn what_was_told_at_the_beginning_is_counted_once_and_nothing_else_is_kept() {
    let site = Site::new().await;
    let page = form(&site).await;
    assert!(page.text().contains("Vi räknar svaren"), "{}", page.text());
    let answers = [("text", CANARY), ("p", "several"), ("o1", "school"), ("o2", "friends")];
    for _ in 0..2 {
        assert_eq!(site.press(&page, "Skicka", &answers).await.status, StatusCode::OK);
    }
    let row = thread(&site, "Anna Demosson").await;
    let events = site.stores.contact.events(&row.id).await.unwrap();
    let mut kept: Vec<_> = events.iter().map(|one| format!("{} {} {}", one.actor, one.kind, one.detail)).collect();
    kept.sort();
    assert_eq!(kept, ["child message write", "child passed-on several", "child reason friends", "child reason school"]);
}

#[tokio::test]
async fn a_skipped_doubled_or_made_up_answer_never_holds_a_message_up() {
    for (answers, kept) in [
        (vec![], 1),
        (vec![("p", ""), ("o1", ""), ("o2", "")], 1),
        (vec![("o1", "sex"), ("o2", "sex")], 2),
        (vec![("p", "<script>"), ("o1", "' OR 1=1"), ("o2", "SCHOOL")], 1),
    ] {
        let site = Site::new().await;
        let page = form(&site).await;
        let filled: Vec<_> = answers.into_iter().chain([("text", CANARY)]).collect();
        assert_eq!(site.press(&page, "Skicka", &filled).await.status, StatusCode::OK);
        let row = thread(&site, "Anna Demosson").await;
        assert_eq!(site.stores.contact.events(&row.id).await.unwrap().len(), kept, "{filled:?}");
    }
}

#[tokio::test]
async fn answers_and_words_are_kept_when_something_has_to_be_mended() {
    let site = Site::new().await;
    let page = form(&site).await;
    let empty = site.press(&page, "Skicka", &[("text", " "), ("p", "one"), ("o1", "money")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    for chosen in ["value=\"one\" selected", "value=\"money\" selected"] {
        assert!(empty.body.contains(chosen), "{chosen}: {}", empty.body);
    }
}

#[tokio::test]
async fn who_one_is_can_be_said_afterwards_and_lies_sealed() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", CANARY)]).await;
    let ask = site.press(&sent, "Säg vem du är", &[]).await;
    assert_eq!(ask.status, StatusCode::OK, "{}", ask.text());
    for again in ["din journal", "Dina föräldrar kan inte läsa här utan din kod", "Du behöver inte"] {
        assert!(ask.text().contains(again), "{again}: {}", ask.text());
    }
    assert!(!ask.body.contains(CANARY), "nothing of the talk stands there");
    let nothing = site.press(&ask, "Skicka", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed = [("namn", "Elsa Kanariesson"), ("nummer", "07"), ("besked", "no"), ("andra", "hang-up")];
    let short = site.press(&nothing, "Skicka", &typed).await;
    assert!(short.text().contains("Numret ser för kort ut") && short.body.contains("value=\"Elsa Kanariesson\""));
    assert!(short.body.contains("value=\"hang-up\" selected"), "choices stay too");
    let typed = [("namn", "Elsa Kanariesson"), ("nummer", "070-555 01 23"), ("tider", "efter tre"), typed[2], typed[3]];
    let said = site.press(&short, "Skicka", &typed).await;
    for line in ["Namn: Elsa Kanariesson", "Telefonnummer: 070-555 01 23", "efter tre", "Lägg på"] {
        assert!(said.text().contains(line), "{line}: {}", said.text());
    }
    let desk = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&desk, "/sv/skrivbord").await.link("Kontakt ");
    let read = site.get_as(&desk, &path).await;
    assert!(read.text().contains("Namn: Elsa Kanariesson") && read.text().contains("Lägg på"), "{}", read.text());
    for file in std::fs::read_dir(site.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for secret in ["Kanariesson", "555 01 23", "efter tre"] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret}");
        }
    }
}

#[tokio::test]
async fn a_call_is_asked_for_with_a_number_in_a_field_of_its_own() {
    let site = Site::new().await;
    let page = form_to(&site, "sv", "r=c&g=emi&b=call-me").await;
    assert_eq!(page.body.matches("skrivas i din journal").count(), 2, "said again where a name is typed");
    let nothing = site.press(&page, "Skicka", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("Skriv ditt nummer"), "{}", nothing.text());
    let short = site.press(&page, "Skicka", &[("nummer", "ring mig"), ("text", CANARY), ("tider", "på rasten")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("value=\"ring mig\"") && short.body.contains("value=\"på rasten\""));
    assert!(short.body.contains(CANARY), "the words stay");
    let sent = site.press(&short, "Skicka", &[("nummer", "٠٧٠ ٥٥٥ ٠١ ٢٣")]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    let back = open(&site, &code(&sent)).await;
    assert!(back.text().contains("Telefonnummer: 070 555 01 23"), "{}", back.text());
    let plain = form_to(&site, "sv", "r=c&g=emi&b=call-me").await;
    let words = site.press(&plain, "Skicka", &[("text", "Ring mig på mammas nummer")]).await;
    assert_eq!(words.status, StatusCode::OK, "words alone are enough");
}

#[tokio::test]
async fn what_was_written_can_be_hidden_from_the_code_alone_and_brought_back() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", CANARY)]).await;
    let page = open(&site, &code(&sent)).await;
    // An answer that comes while the page is open was not seen, and is not hidden with the rest.
    let desk = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&desk, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&desk, &path).await;
    site.press_as(&desk, &thread, "Skicka svaret", &[("text", "Frida hör dig")]).await;
    let hidden = site.press(&page, "Ta bort", &[]).await;
    assert!(!hidden.text().contains(CANARY) && hidden.text().contains("Frida hör dig"), "{}", hidden.text());
    assert!(hidden.text().contains("Den du skriver med kan fortfarande läsa det"));
    let later = open(&site, &code(&sent)).await;
    assert!(!later.text().contains(CANARY), "it stays hidden for the next who opens");
    let all = site.press(&later, "Ta bort", &[]).await;
    assert!(!all.text().contains("Frida hör dig") && !all.text().contains("Inget nytt svar"), "{}", all.text());
    assert!(site.get_as(&desk, &path).await.text().contains(CANARY), "staff still see it");
    let more = site.press(&all, "Skicka", &[("text", "En sak till")]).await;
    assert!(more.text().contains("En sak till") && !more.text().contains(CANARY));
    let back = site.press(&more, "Ta fram det igen", &[]).await;
    for word in [CANARY, "Frida hör dig", "En sak till"] {
        assert!(back.text().contains(word), "{word}");
    }
    site.press(&back, "Stäng", &[]).await;
    for late in [site.press(&back, "Ta bort", &[]).await, site.press(&more, "Ta fram det igen", &[]).await] {
        assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && !late.text().contains(CANARY));
    }
}

#[tokio::test]
async fn another_language_keeps_the_code_and_sends_nothing_again() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", "Jag orkar inte leva längre")]).await;
    assert!(!sent.body.contains("href=\"/en/kontakt\""), "no language is a plain link here");
    let english = site.press(&sent, "English", &[]).await;
    assert_eq!((english.status, code(&english)), (StatusCode::OK, code(&sent)));
    assert!(english.text().contains("Your code") && english.body.contains("card danger"), "{}", english.text());
    let arabic = site.press(&english, "العربية", &[]).await;
    assert_eq!(code(&arabic), code(&sent));
    thread(&site, "Anna Demosson").await;
    // Nothing of it can be made up: another code, day, unit or hour is no receipt of ours.
    let (action, carried) = sent.form("English");
    for (field, forged) in
        [("c", "00000000000000000000"), ("d", "2026-12-24"), ("u", "x"), ("tim", "1"), ("n", "1"), ("z", "")]
    {
        let parts = carried.split('&').map(|one| {
            let name = one.split('=').next().unwrap();
            if name == field { format!("{name}={forged}") } else { one.to_owned() }
        });
        let page = site.post(&action, &parts.collect::<Vec<_>>().join("&")).await;
        assert!(!page.body.contains("class=\"letters\""), "{field}");
    }
}

#[tokio::test]
async fn another_language_keeps_the_thread_open_and_a_new_code_on_the_page() {
    let site = Site::new().await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", CANARY)]).await;
    let page = open(&site, &code(&sent)).await;
    let finnish = site.press(&page, "Suomi", &[]).await;
    assert!(finnish.text().contains(CANARY) && finnish.text().contains("Mitä olette kirjoittaneet"));
    let shown = site.press(&finnish, "Anna minulle uusi koodi", &[]).await;
    let english = site.press(&shown, "English", &[]).await;
    assert_eq!(code(&english), code(&shown), "before it counts");
    let changed = site.press(&english, "Change now", &[]).await;
    let finnish = site.press(&changed, "Suomi", &[]).await;
    assert_eq!(code(&finnish), code(&shown), "and after");
    assert!(open(&site, &code(&finnish)).await.text().contains(CANARY));
}

#[tokio::test]
async fn after_closing_no_reload_opens_anything() {
    let site = Site::new().await;
    let page = form(&site).await;
    let sent = site.press(&page, "Skicka", &[("text", CANARY)]).await;
    let (letters, eight) = (code(&sent), eight(&sent));
    let front = site.get("/sv/kontakt").await;
    let opened = site.press(&front, "Öppna", &[("kod", &letters)]).await;
    let reloaded = site.press(&front, "Öppna", &[("kod", &letters)]).await;
    assert!(reloaded.text().contains(CANARY), "while it is open a reload shows it again");
    site.press(&reloaded, "Stäng", &[]).await;
    let again = site.press(&front, "Öppna", &[("kod", &letters)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("Den här sidan är stängd"));
    // Nor does the very sending, or the page that led on from it.
    site.press(&sent, "Stäng", &[]).await;
    let resent = site.press(&page, "Skicka", &[("text", CANARY)]).await;
    let led = site.press(&sent, "Säg vem du är", &[]).await;
    let english = site.press(&sent, "English", &[]).await;
    for page in [&again, &resent, &led, &english] {
        assert!(!page.body.contains(CANARY) && !page.body.contains(&letters), "{}", page.text());
        assert!(!page.text().contains(&eight));
    }
    assert!(site.press(&again, "Öppna", &[("kod", &letters)]).await.text().contains(CANARY), "typed anew it opens");
    // What was sent from the thread is not shown again either; what was not sent is given back.
    let more = site.press(&opened, "Skicka", &[("text", "Frida också")]).await;
    site.press(&more, "Stäng", &[]).await;
    let reload = site.press(&opened, "Skicka", &[("text", "Frida också")]).await;
    assert!(!reload.body.contains("Frida också"), "{}", reload.text());
    let unsent = site.press(&more, "Skicka", &[("text", "En sak till")]).await;
    assert!(unsent.body.contains("En sak till"));
}

#[tokio::test]
async fn the_code_is_shown_once_more_for_two_hours_and_then_no_more() {
    let now =
        std::sync::Arc::new(std::sync::Mutex::new("2026-03-10T12:00:00+01:00".parse::<jiff::Timestamp>().unwrap()));
    let clock = now.clone();
    let site = Site::with_clock(move || *clock.lock().unwrap()).await;
    let page = form(&site).await;
    let sent = site.press(&page, "Skicka", &[("text", CANARY)]).await;
    *now.lock().unwrap() = "2026-03-10T14:59:00+01:00".parse().unwrap();
    assert_eq!(code(&site.press(&page, "Skicka", &[("text", CANARY)]).await), code(&sent));
    *now.lock().unwrap() = "2026-03-10T15:00:00+01:00".parse().unwrap();
    for late in [site.press(&page, "Skicka", &[("text", CANARY)]).await, site.press(&sent, "English", &[]).await] {
        assert!(!late.body.contains(&code(&sent)), "{}", late.text());
    }
    let resent = site.press(&page, "Skicka", &[("text", CANARY)]).await;
    assert!(resent.text().contains("Det är redan skickat"), "{}", resent.text());
}

#[tokio::test]
async fn when_too_many_are_here_every_word_stays_and_programs_are_told_when_to_come_back() {
    let full = |room: &mut server::contact::room::Room| room.gate = Gate::new(Limits { at_once: 1, lane: 0, all: 0 });
    let now = "2026-03-10T12:00:00+01:00".parse().unwrap();
    let site = Site::with(&Settings::default(), move || now, full).await;
    let page = form(&site).await;
    let sent = site.press(&page, "Skicka", &[("text", CANARY), ("o1", "money")]).await;
    let front = site.get("/sv/kontakt").await;
    let opened = site.press(&front, "Öppna", &[("kod", &"sol ".repeat(8))]).await;
    assert!(opened.status.is_client_error() || opened.status == StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!((sent.status, sent.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "60"));
    assert!(sent.body.contains(CANARY) && sent.body.contains("value=\"money\" selected"));
    assert!(sent.text().contains("Det är många här just nu"), "{}", sent.text());
}

#[tokio::test]
async fn a_class_of_thirty_behind_one_address_is_let_through() {
    let site = Site::new().await;
    for _ in 0..30 {
        let page = form(&site).await;
        let sent = site.press(&page, "Skicka", &[("text", CANARY)]).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    }
}
