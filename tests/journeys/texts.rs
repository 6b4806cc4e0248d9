//! The desk changes texts and translations: live, with every version kept, reviewed by a human or said not to be.

use std::collections::BTreeSet;

use app::words::{Book, Over, pattern};
use axum::http::StatusCode;
use jiff::Timestamp;
use proptest::prelude::*;
use server::guide::store::edit::{Review, TextChange};
use server::guide::texts as rules;

use super::content::{send, signed_in};
use crate::support::site::{Site, pair};
use crate::support::steps::GUIDE;

const TEXT: &str = "/sv/skrivbord/text";

#[tokio::test]
async fn a_changed_text_is_what_citizens_read_and_can_be_taken_back() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let home = site.get_as(&cookie, "/sv/skrivbord/texter").await;
    for told in ["Texter och översättningar", "Svenska", "Andra språk", "0 av ", "Sidorna säger att ingen har granskat"]
    {
        assert!(home.text().contains(told), "{told}: {}", home.text());
    }
    // Every room is called by its name, and none by the word that its texts' ids begin with.
    for id in ["mapping", "survey", "contact", "guide", "frame", "service", "ask"] {
        assert!(!home.body.contains(&format!(">{id}<")), "{id}: {}", home.text());
    }
    let found = site.press_as(&cookie, &home, "Sök text", &[("q", "frame-skip"), ("tag", "fi")]).await;
    assert!(found.body.contains("/sv/skrivbord/text/fi/frame-skip"), "{}", found.text());
    let list = site.get_as(&cookie, "/sv/skrivbord/texter/sv/guide").await;
    assert!(list.body.contains(&format!("{TEXT}/sv/guide-crisis.lead")));
    let path = format!("{TEXT}/sv/guide-crisis.lead");
    let before = site.get("/sv/akut").await.body;
    let page = site.get_as(&cookie, &path).await;
    let new = [("text", "Ring 112 om du är rädd.\n\nDu får vara arg.")];
    let shown = send(&site, &cookie, &page, "Visa hur det blir", &new).await;
    assert!(shown.text().contains("Lättläst: LIX") && shown.text().contains("Inget är sparat än"), "{}", shown.text());
    assert_eq!(site.get("/sv/akut").await.body, before);
    let saved = send(&site, &cookie, &page, "Spara texten", &new).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(site.get("/sv/akut").await.text().contains("Ring 112 om du är rädd. Du får vara arg."));
    assert!(!site.get("/en/akut").await.text().contains("Ring 112 om du är rädd"));
    let page = site.get_as(&cookie, &path).await;
    assert!(page.text().contains("Ellen Demosson, tisdag 10 mars"), "{}", page.text());
    let late = site.press_as(&cookie, &shown, "Spara texten", &[("text", "Ring 112 eller något helt annat")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Någon annan hann före") && late.text().contains("Du får vara arg"));
    assert!(late.body.contains("något helt annat"), "what was typed stays");
    let undone = site.press_as(&cookie, &page, "Ångra den senaste", &[]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    assert_eq!(site.get("/sv/akut").await.body, before);
    let page = site.get_as(&cookie, &path).await;
    assert!(page.text().contains("Grundtexten") && !page.body.contains("value=\"grundtext\""), "{}", page.text());
}

#[tokio::test]
async fn a_text_that_would_break_a_page_or_lie_about_a_number_is_refused() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let before = site.stores.edit.content().await.unwrap();
    for (id, typed, says) in [
        ("sv/guide-call", "", "Skriv en text"),
        ("sv/guide-call", " \r\n ", "Skriv en text"),
        ("sv/guide-call", "Ring { $number", "inte att läsa"),
        ("sv/guide-call", "Ring $number }", "inte att läsa"),
        ("sv/guide-call", "Ring { $number }\n.x = y", "inte att läsa"),
        ("sv/guide-call", "Ring { $number }\n[x] y", "inte att läsa"),
        ("sv/guide-call", "Ring dem", "Ordet $number i krullparentes saknas"),
        ("sv/guide-call", "Ring { $nummer } { $number }", "Ordet $nummer känner sidan inte till"),
        ("sv/guide-call", "Ring { guide-call } { $number }", "bara de ord stå"),
        ("sv/guide-call", "Ring { NUMBER($number) }", "bara de ord stå"),
        ("sv/guide-call", "Ring { -brand } { $number }", "bara de ord stå"),
        ("sv/guide-call", "Ring { $number } eller 116 111", "inga telefonnummer"),
        ("ar/guide-call", "{ $number } ١١٢", "inga telefonnummer"),
        ("sv/guide-call", "Ring { $number } eller 0480-12 34 56", "inga telefonnummer"),
        ("sv/guide-call", "<b>Ring</b> { $number }", "tecken för kod"),
        ("sv/guide-call", "Ring&nbsp;{ $number }", "tecken för kod"),
        ("sv/guide-call", "Ring \u{202e}{ $number }", "tecken för kod"),
        ("sv/frame-call-bris", "Ring Bris", "Numret 116111 måste stå kvar"),
        ("fi/frame-call-bris", "Bris 116 112", "Numret 116111 måste stå kvar"),
        ("sv/guide-crisis", &"å".repeat(1501), "Skriv kortare"),
    ] {
        let page = site.get_as(&cookie, &format!("{TEXT}/{id}")).await;
        assert_eq!(page.status, StatusCode::OK, "{id}");
        let answer = send(&site, &cookie, &page, "Spara texten", &[("text", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{id} {typed}");
        assert!(answer.text().contains(says), "{id} {typed}: {}", answer.text());
        let kept = typed.replace('&', "&amp;").replace('<', "&lt;").replace("\r\n", "\n");
        assert!(typed.trim().is_empty() || answer.body.contains(&kept), "{typed} stays");
    }
    for id in [
        "sv/desk-inbox",
        "sv/frame-reviewed",
        "sv/frame-direction",
        "sv/finns-inte",
        "xx/guide-call",
        "sv/guide-call.x",
    ] {
        assert_eq!(site.get_as(&cookie, &format!("{TEXT}/{id}")).await.status, StatusCode::NOT_FOUND, "{id}");
        let answer = site.post_as(&cookie, &format!("{TEXT}/{id}"), "do=spara&v=0&text=x").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
    }
    for (path, body) in [
        (format!("{TEXT}/sv/guide-call"), "do=granskad&v=0".to_owned()),
        (format!("{TEXT}/fi/guide-call"), "do=granskad&v=0&h=x".to_owned()),
        (format!("{TEXT}/fi/guide-call"), String::new()),
        ("/sv/skrivbord/granska/fi".to_owned(), String::new()),
        ("/sv/skrivbord/granska/sv".to_owned(), "do=alla&alla=guide-call+x".to_owned()),
        ("/sv/skrivbord/granska/fi".to_owned(), "do=alla&alla=guide-call+x".to_owned()),
        ("/sv/skrivbord/granska/fi".to_owned(), "do=valda&par=desk-inbox+x".to_owned()),
        ("/sv/skrivbord/granska/fi".to_owned(), format!("do=alla{}", "&alla=a+b".repeat(11))),
    ] {
        let answer = site.post_as(&cookie, &path, &body).await;
        assert!(
            !answer.status.is_server_error() && answer.status != StatusCode::OK,
            "{path} {body}: {}",
            answer.status
        );
    }
    assert_eq!(site.stores.edit.content().await.unwrap(), before, "nothing was changed");
}

#[tokio::test]
async fn every_built_in_text_may_stand_where_it_stands() {
    let base = server::content::book().unwrap();
    let known = rules::known_numbers(&server::guide::library::seed().unwrap());
    let ids = rules::ids(&base);
    assert!(ids.len() > 500);
    for words in base.languages() {
        for id in &ids {
            let written = words.written(id).unwrap();
            let judged = rules::judge(&base, &known, words.tag(), id, &written);
            assert_eq!(judged.map(|text| text.written), Ok(written), "{} {id}", words.tag());
        }
    }
}

#[tokio::test]
async fn every_text_laid_over_itself_changes_no_byte_of_any_page() {
    let now: Timestamp = "2026-03-10T12:00:00+01:00".parse().unwrap();
    let plain = Site::new().await;
    let laid = Site::with_content(
        move || now,
        |content| {
            let base = server::content::book().unwrap();
            for words in base.languages() {
                for id in rules::ids(&base) {
                    content.texts.push(TextChange {
                        language: words.tag().to_owned(),
                        number: 1,
                        text: words.written(&id),
                        source_hash: String::new(),
                        staff: String::new(),
                        at: now,
                        id,
                    });
                }
            }
        },
    )
    .await;
    let (one, other) = (plain.app.library(), laid.app.library());
    assert_ne!(one.version, other.version, "the texts were laid over");
    for words in one.book.languages() {
        let tag = words.tag();
        let over = other.book.language(tag).unwrap();
        assert_eq!(words.ids().collect::<BTreeSet<_>>(), over.ids().collect::<BTreeSet<_>>());
        for id in words.ids() {
            assert_eq!(words.get(id), over.get(id), "{tag} {id}");
            assert_eq!(words.template(id), over.template(id), "{tag} {id}");
            assert_eq!(words.written(id), over.written(id), "{tag} {id}");
        }
        // They show nearly every text there is.
        for page in GUIDE.into_iter().chain(["/kontakt"]) {
            let path = format!("/{tag}{page}");
            let bodies = [plain.get(&path).await.body, laid.get(&path).await.body];
            // A form's own number is new on every page.
            let [plain, laid] = bodies.map(|body| without_numbers(&body));
            assert_eq!(plain, laid, "{path}");
        }
    }
}

/// A page without the numbers of its forms and their signs.
fn without_numbers(page: &str) -> String {
    let mut plain = String::new();
    for (at, part) in page.split(r#"name="n" value=""#).enumerate() {
        plain.push_str(if at == 0 { part } else { part.split_once('"').unwrap().1 });
    }
    let mut bare = String::new();
    for (at, part) in plain.split(r#"name="z" value=""#).enumerate() {
        bare.push_str(if at == 0 { part } else { part.split_once('"').unwrap().1 });
    }
    bare
}

const NOT_REVIEWED: &str = "Kukaan ihminen ei ole vielä tarkistanut tätä käännöstä";

#[tokio::test]
async fn a_language_is_reviewed_when_every_text_is_and_not_a_moment_longer() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    assert!(site.get("/fi").await.body.contains(NOT_REVIEWED));
    // All but the first ten, as somebody before us did.
    let base = server::content::book().unwrap();
    let marks: Vec<Review> = rules::ids(&base)
        .into_iter()
        .skip(10)
        .map(|id| Review {
            language: "fi".to_owned(),
            pair_hash: rules::pair_hash(
                "fi",
                &id,
                &base.source().written(&id).unwrap(),
                &base.language("fi").unwrap().written(&id).unwrap(),
            ),
            staff: "a".to_owned(),
            at: "2026-03-09T12:00:00Z".parse().unwrap(),
            id,
        })
        .collect();
    site.stores.edit.review(site.stores.edit.number().await.unwrap(), &marks).await.unwrap().unwrap();
    let page = site.get_as(&cookie, "/sv/skrivbord/granska/fi").await;
    let nothing = site.press_as(&cookie, &page, "Märk de ikryssade", &[]).await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.text().contains("Kryssa för minst en"));
    let one = page.form("Märk de ikryssade").1;
    let first = one.split('&').find(|part| part.starts_with("alla=")).unwrap().trim_start_matches("alla=");
    let ticked = site.post_as(&cookie, "/sv/skrivbord/granska/fi", &format!("do=valda&par={first}")).await;
    assert_eq!(ticked.status, StatusCode::SEE_OTHER, "{}", ticked.text());
    assert!(site.get("/fi").await.body.contains(NOT_REVIEWED), "nine are left");
    let page = site.get_as(&cookie, "/sv/skrivbord/granska/fi").await;
    assert_eq!(page.body.matches("name=\"par\"").count(), 9);
    let all = site.press_as(&cookie, &page, "Allt på sidan stämmer", &[]).await;
    assert_eq!(all.status, StatusCode::SEE_OTHER, "{}", all.text());
    assert!(!site.get("/fi").await.body.contains(NOT_REVIEWED), "now a human has read all of it");
    assert!(site.get_as(&cookie, "/sv/skrivbord/texter").await.text().contains("säger inte längre"));
    assert!(site.get_as(&cookie, "/sv/skrivbord/granska/fi").await.text().contains("Allt är granskat"));
    // The Swedish changes: the Finnish has to be read again, and no other language is called reviewed.
    let path = format!("{TEXT}/sv/guide-crisis");
    let source = site.get_as(&cookie, &path).await;
    send(&site, &cookie, &source, "Spara texten", &[("text", "Är det bråttom?")]).await;
    assert!(site.get("/fi").await.body.contains(NOT_REVIEWED));
    // Back to what it was: the mark does not come back by itself.
    let source = site.get_as(&cookie, &path).await;
    site.press_as(&cookie, &source, "Tillbaka till grundtexten", &[]).await;
    assert!(site.get("/fi").await.body.contains(NOT_REVIEWED));
    // Reviewed on its own page, and taken back.
    let path = format!("{TEXT}/fi/guide-crisis");
    let page = site.get_as(&cookie, &path).await;
    assert_eq!(site.press_as(&cookie, &page, "Jag har granskat", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get("/fi").await.body.contains(NOT_REVIEWED));
    let page = site.get_as(&cookie, &path).await;
    site.press_as(&cookie, &page, "Ta bort märket", &[]).await;
    assert!(site.get("/fi").await.body.contains(NOT_REVIEWED));
    // A mark for what has changed since it was read is not given.
    let seen = site.get_as(&cookie, &path).await;
    send(&site, &cookie, &seen, "Spara texten", &[("text", "Onko kiire?")]).await;
    let late = site.press_as(&cookie, &seen, "Jag har granskat", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
    assert!(site.get("/fi/akut").await.text().contains("Onko kiire?"));
}

#[tokio::test]
async fn a_text_whose_source_changed_wants_a_look_and_one_that_no_longer_fits_rests() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    for (path, typed) in [("fi/guide-crisis", "Onko kiire?"), ("sv/guide-crisis", "Är det bråttom?")] {
        let page = site.get_as(&cookie, &format!("{TEXT}/{path}")).await;
        let saved = send(&site, &cookie, &page, "Spara texten", &[("text", typed)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    }
    let home = site.get_as(&cookie, "/sv/skrivbord/texter").await;
    assert!(home.text().contains("Behöver ses över") && home.text().contains("Texten bredvid har ändrats"));
    let wants = |page: &str, tag: &str| page.contains(&format!("{TEXT}/{tag}/guide-crisis\""));
    assert!(["fi", "en", "ar", "so", "sv-x-latt"].iter().all(|tag| wants(&home.body, tag)) && !wants(&home.body, "sv"));
    // Written anew beside the new source, or said to fit it.
    let page = site.get_as(&cookie, &format!("{TEXT}/fi/guide-crisis")).await;
    send(&site, &cookie, &page, "Spara texten", &[("text", "Onko sinulla kiire?")]).await;
    let page = site.get_as(&cookie, &format!("{TEXT}/en/guide-crisis")).await;
    assert!(page.text().contains("Texten bredvid har ändrats"), "{}", page.text());
    site.press_as(&cookie, &page, "Jag har granskat", &[]).await;
    let home = site.get_as(&cookie, "/sv/skrivbord/texter").await;
    assert!(wants(&home.body, "so") && !wants(&home.body, "fi") && !wants(&home.body, "en"), "{}", home.text());
    // What a later program would not know how to fill.
    let change = TextChange {
        language: "sv".to_owned(),
        id: "guide-call".to_owned(),
        number: 0,
        text: Some("Ring { $telefon }".to_owned()),
        source_hash: "h".to_owned(),
        staff: "a".to_owned(),
        at: "2026-03-09T12:00:00Z".parse().unwrap(),
    };
    let number = site.stores.edit.number().await.unwrap();
    site.stores.edit.change_text(number, &change).await.unwrap().unwrap();
    assert!(server::guide::live::pick_up(&site.app).await.unwrap(), "a site with such a text runs");
    assert!(site.get("/sv/akut").await.text().contains("Ring 112"), "the built-in text shows");
    let home = site.get_as(&cookie, "/sv/skrivbord/texter").await;
    assert!(home.text().contains("passar inte sin mening"), "{}", home.text());
    let found = site.post_as(&cookie, "/sv/skrivbord/texter", &format!("{}&tag=zz", pair("q", "<b>\"x"))).await;
    assert!(found.text().contains("0 texter") && !found.body.contains("<b>\""));
}

proptest! {
    /// Whatever was typed and taken stands there as it was typed, spoils no other text, and never keeps a site from starting.
    #[test]
    fn a_text_that_is_taken_is_laid_over_whole(typed in "[a-zé .*#=\\[\\]{}$\"\\\\\n-]{0,30}|[ab ]{0,4}\\{ \\$x \\}[.*\\[\n a]{0,6}") {
        const FILE: &str = "# About a.\na = Hej\n    .b = Du { $x }\nc =\n    Två\n\n    stycken\n";
        let files = [("sv".to_owned(), FILE.to_owned())];
        let plain = Book::read(&files).unwrap();
        let Ok(text) = pattern::read(&typed) else { return Ok(()) };
        prop_assert_eq!(pattern::read(&text.written), Ok(text.clone()));
        for id in ["a", "a.b", "c"] {
            let over = Over { language: "sv".to_owned(), id: id.to_owned(), text: text.written.clone() };
            let book = Book::read_over(&files, &[over]).unwrap();
            for one in ["a", "a.b", "c"] {
                let expected = if one == id { Some(text.written.clone()) } else { plain.source().written(one) };
                prop_assert_eq!(book.source().written(one), expected);
            }
        }
    }
}
