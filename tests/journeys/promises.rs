//! Promises to the person on the phone, as far as a response shows them.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use domain::guide::{Answers, Flow, Step, Voice};
use server::config::{Reach, Settings};
use sha2::{Digest, Sha256};

use crate::support::site::{Site, pair};
use crate::support::steps::{GUIDE, LANGUAGES, before, written};

const PAGES: [&str; 10] = [
    "/",
    "/sv/akut",
    "/sv/akut/vuxen",
    "/sv/fragor",
    "/sv/om",
    "/sv/det-du-skriver",
    "/sv/tillganglighet",
    "/sv/spara",
    "/sv/utan-nat",
    "/sv/sok",
];

#[tokio::test]
async fn every_page_says_who_stands_behind_it_and_sets_no_cookie() {
    let site = Site::new().await;
    for path in PAGES {
        let page = site.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains("Ingen myndighet står bakom den"), "{path}");
        assert!(
            page.body.contains("/om\"")
                && page.body.contains("/tillganglighet\"")
                && page.body.contains("/det-du-skriver\"")
        );
        assert!(page.headers.get("set-cookie").is_none(), "{path}");
        assert!(page.body.contains("<title>Lotsen</title>"), "a neutral title: {path}");
        assert!(page.header("content-security-policy").contains("default-src 'none'"));
        assert_eq!(page.header("referrer-policy"), "same-origin");
    }
}

#[tokio::test]
async fn the_statement_says_in_every_language_how_to_reach_who_runs_the_site_or_that_nobody_does() {
    let behind = "Region Exempel".to_owned();
    let reach = "lotsen@exempel.se, 0480-45 00 00, https://exempel.se/kontakt".parse().unwrap();
    let now = "2026-03-10T12:00:00+01:00".parse::<jiff::Timestamp>().unwrap();
    let settings = Settings { behind, reach, ..Settings::default() };
    let run = Site::with(&settings, move || now, |_| {}).await;
    let unsaid = Site::with(&Settings { reach: Reach::default(), ..settings }, move || now, |_| {}).await;
    let demo = Site::new().await;
    for lang in LANGUAGES {
        for path in ["om", "tillganglighet"] {
            let path = format!("/{lang}/{path}");
            let page = run.get(&path).await.body;
            for way in ["mailto:lotsen@exempel.se", "tel:0480450000", "https://exempel.se/kontakt"] {
                assert!(page.contains(&format!("href=\"{way}\"")), "{path} {way}");
            }
            assert!(page.contains("Region Exempel") && page.contains(">0480-45 00 00<"), "{path}");
            let said = |id: &str| demo.app.library().book.language(lang).unwrap().get(id).to_string();
            let (nobody, nothing) = (said("guide-reach-nobody"), said("guide-reach-unsaid"));
            let shown = demo.get(&path).await.body;
            assert!(shown.contains(&nobody) && !page.contains(&nobody), "{path}");
            let parts: &[&str] = if path.ends_with("/om") {
                &["guide-who-1"]
            } else {
                &["guide-accessibility-1", "guide-accessibility-5"]
            };
            for part in parts {
                let sentence = said(&format!("{part}.nobody"));
                assert!(
                    shown.contains(&sentence.replace('\'', "&#x27;")) || shown.contains(&sentence),
                    "{path} {part}"
                );
                assert!(!page.contains(&sentence), "{path} {part}");
            }
            // Where there is nobody to get in touch with, nobody is asked to.
            let ask = said("guide-accessibility-5.text");
            assert_eq!(page.contains(&ask), path.ends_with("/tillganglighet"), "{path}");
            assert!(!shown.contains(&ask), "{path}");
            assert!(unsaid.get(&path).await.body.contains(&nothing) && !page.contains(&nothing), "{path}");
        }
    }
}

#[tokio::test]
async fn the_statement_has_every_part_that_the_law_lists_in_every_language() {
    let site = Site::new().await;
    for lang in ["sv", "sv-x-latt", "en", "ar", "so", "fi"] {
        let page = site.get(&format!("/{lang}/tillganglighet")).await;
        let shown = page.body.replace("&#x27;", "'");
        let words = site.app.library().book.language(lang).unwrap().clone();
        // Name and who runs it, how far it follows the law, each fault and why, how and when it was tried and last changed, whom to
        // tell, what was left out as too great a burden (12 §), what the law does not cover (9 §).
        let parts: [(&str, &[&str]); 7] = [
            ("1", &["2018:1937", "Lotsen"]),
            ("2", &["WCAG 2.2", "AA"]),
            ("3", &[]),
            ("4", &["Chromium", "axe", "21", "1", "2026"]),
            ("5", &["digg.se/tdosanmalan"]),
            ("6", &["12 §"]),
            ("7", &["9 §"]),
        ];
        for (part, says) in parts {
            let id = format!("guide-accessibility-{part}");
            let (title, text) = (words.written(&id).unwrap(), words.written(&format!("{id}.text")).unwrap());
            assert!(shown.contains(&format!(">{title}</h2>")), "{lang} {title}");
            let nobody = words.written(&format!("{id}.nobody")).unwrap_or(text);
            assert!(shown.contains(&nobody), "{lang} {nobody}");
            assert!(says.iter().all(|says| nobody.contains(says)), "{lang} {nobody}");
        }
        assert!(shown.contains("href=\"https://www.digg.se/tdosanmalan\""), "{lang}");
        let unread = words.written("guide-accessibility-3.translated").unwrap();
        assert_eq!(shown.contains(&unread), !words.reviewed(), "{lang}: {unread}");
    }
}

#[tokio::test]
async fn no_page_without_an_island_asks_for_the_browsers_share() {
    let site = Site::new().await;
    for path in PAGES {
        let island = site.get(path).await.body.contains("islands.js");
        // A development build may lack the browser's share; then nothing asks for it.
        let built = !server::content::CLIENT.1.is_empty();
        assert_eq!(island, path == "/sv/spara" && built, "{path}");
    }
}

/// On the wire of a first visit to any page of the guide: its HTML with its styles, squeezed.
const WIRE: usize = 13_000;

#[tokio::test]
async fn a_guide_page_is_at_most_13_kilobytes_on_the_wire() {
    let site = Site::new().await;
    for lang in LANGUAGES {
        for path in GUIDE {
            let path = format!("/{lang}{path}");
            assert_eq!(site.squeezed(&path, None).await.0, "br", "{path}");
            light(&site, &path, None).await;
        }
        for typed in ["mobbad", "vill inte leva", "socialtjänsten", "xyzzyqq"] {
            light(&site, &format!("/{lang}/sok"), Some(format!("{}&v=c", pair("q", typed)))).await;
        }
        light(&site, &format!("/{lang}/stammer-inte"), Some("k=bris-barn-phone&c=".to_owned())).await;
    }
}

/// Every question once, one answer a topic where the most is told and its note; danger and harm as they are posted.
#[tokio::test]
async fn a_step_and_a_note_are_at_most_13_kilobytes_on_the_wire() {
    let site = Site::new().await;
    let library = site.app.library();
    let flow = &library.flow;
    for lang in LANGUAGES {
        let (mut asked, mut posted) = (BTreeSet::new(), 0);
        let mut open = vec![Answers::none(Voice::Child)];
        while let Some(answers) = open.pop() {
            let Step::Ask(question) = flow.walk(&answers).step else { continue };
            if asked.insert(question.id.as_str()) {
                let slot = flow.slot(&question.slot).unwrap();
                open.extend(question.options.iter().map(|offer| flow.answer(&answers, slot, offer.n)));
                posted += usize::from(step(&site, lang, flow, &answers, "vart").await);
            }
        }
        for topic in &library.outcomes.topics {
            let mut answers = flow.answers_for(&topic.id, Voice::Child).unwrap();
            while let Step::Ask(question) = flow.walk(&answers).step {
                let slot = flow.slot(&question.slot).unwrap();
                answers = flow.answer(&answers, slot, question.options.last().unwrap().n);
            }
            for page in ["vart", "lapp"] {
                posted += usize::from(step(&site, lang, flow, &answers, page).await);
            }
        }
        assert!(asked.len() > 15 && posted > 6, "{lang}: {} questions, {posted} posted", asked.len());
    }
}

/// Looks at the step these answers lead to, or its note, the way the guide goes there; whether that was a post.
async fn step(site: &Site, lang: &str, flow: &Flow, answers: &Answers, page: &str) -> bool {
    let code = flow.encode(answers);
    let posted = flow.walk(answers).sensitive;
    if posted {
        light(site, &format!("/{lang}/{page}"), Some(format!("c={code}"))).await;
    } else {
        light(site, &format!("/{lang}/{page}/{code}"), None).await;
    }
    posted
}

async fn light(site: &Site, path: &str, form: Option<String>) {
    let what = format!("{path} {}", form.as_deref().unwrap_or_default());
    let (encoding, bytes) = site.squeezed(path, form).await;
    assert!(!encoding.is_empty() && bytes > 1_000 && bytes <= WIRE, "{what}: {bytes} bytes, {encoding}");
}

#[tokio::test]
async fn a_step_of_the_contact_room_is_at_most_13_kilobytes_on_the_wire() {
    let site = Site::new().await;
    for lang in LANGUAGES {
        let mut steps = before(&site, lang).await;
        steps.extend(written(&site, lang).await);
        for (name, page) in steps {
            assert!(page.status.as_u16() < 500 && page.header("cache-control") == "no-store", "{lang} {name}");
            // As nearly every browser gets a page that is sent once, and as one that takes Brotli alone.
            let length = server::web::packed(&page.body).len().max(server::web::brotli(page.body.as_bytes(), 5).len());
            assert!(length <= WIRE, "{lang} {name}: {length}");
        }
    }
}

#[tokio::test]
async fn the_desks_styles_stand_on_the_desks_pages_alone_and_the_policy_knows_every_sheet() {
    let site = Site::new().await;
    let hash = |text: &str| base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text));
    for (path, count) in PAGES.into_iter().chain(["/sv/kontakt"]).map(|path| (path, 1)).chain([("/sv/skrivbord", 2)]) {
        let page = site.get(path).await;
        let sheets: Vec<_> =
            page.body.split("<style>").skip(1).map(|rest| rest.split("</style>").next().unwrap()).collect();
        assert_eq!(sheets.len(), count, "{path}");
        for sheet in sheets {
            assert!(page.header("content-security-policy").contains(&hash(sheet)), "{path}");
        }
    }
}

#[tokio::test]
async fn scripts_written_by_hand_are_at_most_two_kilobytes() {
    let brotli = server::web::brotli(app::frame::script_body().as_bytes(), 11).len();
    assert!(brotli + app::frame::loader().len() <= 2_048, "{brotli} + {}", app::frame::loader().len());
}

#[tokio::test]
async fn the_script_that_puts_a_thread_away_stands_in_the_contact_room_alone_and_is_small() {
    let site = Site::new().await;
    let idle = app::frame::idle();
    assert!(idle.len() <= 512, "{}", idle.len());
    for path in PAGES {
        assert!(!site.get(path).await.body.contains(idle), "{path}");
    }
    let page = site.get("/sv/kontakt").await;
    assert_eq!(page.body.matches(idle).count(), 1);
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(idle));
    assert!(page.header("content-security-policy").contains(&hash));
}

#[tokio::test]
async fn a_page_that_was_seen_is_not_sent_again_until_it_changes() {
    let site = Site::new().await;
    let tag = site.get("/sv").await.header("etag").to_owned();
    let request = Request::get("/sv").header("if-none-match", tag).body(Body::empty()).unwrap();
    assert_eq!(site.send(request).await.status, 304);
}

#[tokio::test]
async fn what_is_open_now_follows_the_clock() {
    let answer = |moment: &'static str| async move {
        let site = Site::at(moment).await;
        let mut page = site.get("/sv").await;
        let steps = ["För mitt barn", ">Hemma<", "Hoppa över", ">Högsby<", ">10<", "Det kan vänta"];
        for step in steps {
            page = site.get(&page.link(step)).await;
        }
        page.text()
    };
    let open = answer("2026-03-10T12:00:00+01:00").await;
    assert!(open.contains("Öppet nu, till 16.00"), "{open}");
    let night = answer("2026-03-10T22:00:00+01:00").await;
    assert!(night.contains("Öppnar i morgon 8.00"), "{night}");
    let easter = answer("2026-04-02T22:00:00+02:00").await;
    assert!(easter.contains("Öppnar på tisdag 8.00"), "Good Friday to Easter Monday are skipped: {easter}");
}

#[tokio::test]
async fn what_was_not_read_is_on_no_page() {
    let site = Site::new().await;
    let directory = site.stores.guide.load().await.unwrap();
    let hidden: Vec<_> = directory
        .services
        .iter()
        .flat_map(|service| &service.channels)
        .filter(|channel| !channel.showable())
        .filter_map(|channel| channel.value.clone())
        .filter(|value| value.len() > 6 && value.chars().filter(char::is_ascii_digit).count() > 6)
        .collect();
    assert!(hidden.len() > 5, "{hidden:?}");
    for path in PAGES.iter().chain(&["/hsds/services?per_page=200&full=true"]) {
        let body = site.get(path).await.body;
        for number in &hidden {
            assert!(!body.contains(number.as_str()), "{number} on {path}");
        }
    }
}

#[tokio::test]
async fn a_number_that_may_have_changed_says_so_on_paper_and_without_a_net_too() {
    let site = Site::new().await;
    let mut page = site.get("/sv").await;
    for step in ["För mitt barn", ">Hemma<", "Hoppa över", ">Högsby<", ">10<", "Det kan vänta", "Min lapp"] {
        page = site.get(&page.link(step)).await;
    }
    let old = "010-356 68 01 (kan ha ändrats)";
    assert!(page.text().contains(old), "{}", page.text());
    let offline = site.get("/sv/utan-nat").await.text();
    assert!(offline.contains(old) && offline.contains("116 111"), "{offline}");
    assert!(!offline.contains("116 111 (kan ha ändrats)"), "a national short number stays what it is");
}

#[tokio::test]
async fn a_kept_page_does_not_say_tomorrow_when_tomorrow_has_come() {
    let clock = Arc::new(Mutex::new("2026-03-10T22:00:00+01:00".parse().unwrap()));
    let hands = Arc::clone(&clock);
    let site = Site::with_clock(move || *hands.lock().unwrap()).await;
    let mut page = site.get("/sv").await;
    let mut path = String::new();
    for step in ["För mitt barn", ">Hemma<", "Hoppa över", ">Högsby<", ">10<", "Det kan vänta"] {
        path = page.link(step);
        page = site.get(&path).await;
    }
    assert!(page.text().contains("Öppnar i morgon 8.00"), "{}", page.text());
    *clock.lock().unwrap() = "2026-03-11T00:30:00+01:00".parse().unwrap();
    let later = site.get(&path).await.text();
    assert!(later.contains("Öppnar i dag 8.00"), "{later}");
}

#[tokio::test]
async fn the_language_switch_on_hits_keeps_the_words_and_the_voice() {
    let site = Site::new().await;
    let page = site.post("/sv/sok", "q=mobbad&v=g").await;
    assert_eq!(page.form("English"), ("/en/sok".to_owned(), "q=mobbad&v=g".to_owned()));
}

#[tokio::test]
async fn a_withheld_number_cannot_be_reported_nor_asked_for() {
    let site = Site::new().await;
    assert_eq!(site.post("/sv/stammer-inte", "k=evi-phone&c=").await.status, 404);
    assert_eq!(site.stores.guide.wrong_reports().await.unwrap(), []);
}

#[tokio::test]
async fn leaving_asks_the_browser_to_forget() {
    let site = Site::new().await;
    let away = site.get("/lamna").await;
    assert_eq!((away.status.as_u16(), away.header("clear-site-data")), (303, "\"cache\", \"storage\""));
    // The script's own request keeps the mark in the tab by which Back stays blank.
    let request = |mode: &str| {
        let request = Request::get("/lamna").header("sec-fetch-dest", "empty").header("sec-fetch-mode", mode);
        request.body(Body::empty()).unwrap()
    };
    let beside = site.send(request("cors")).await;
    assert_eq!((beside.status.as_u16(), beside.header("clear-site-data")), (204, "\"cache\""));
    // A worker that is asked for the page hands it on without saying what for: an empty answer would leave it standing.
    let handed = site.send(request("navigate")).await;
    assert_eq!((handed.status.as_u16(), handed.header("clear-site-data")), (303, "\"cache\", \"storage\""));
}

#[tokio::test]
async fn what_leaving_cannot_do_without_scripts_is_said() {
    let site = Site::new().await;
    for (tag, said) in [
        ("sv", "Utan skript kan Bakåt visa sidan igen. Stäng då fliken."),
        ("sv-x-latt", "Utan skript kan Bakåt visa sidan igen."),
        ("en", "Without scripts, Back can show the page again."),
        ("ar", "قد يُظهر زر الرجوع الصفحة من جديد"),
        ("so", "mar kale tusi kara bogga"),
        ("fi", "Takaisin-painike voi näyttää sivun uudelleen."),
    ] {
        let page = site.get(&format!("/{tag}/det-du-skriver")).await.text();
        assert!(page.contains(said), "{tag}: {page}");
    }
    // What a server can do: no kept copy is shown unasked, and a step about danger is kept nowhere.
    let page = site.get("/sv").await;
    assert_eq!(page.header("cache-control"), "private, no-cache");
    let danger = site.post("/sv/sok", "q=vill+inte+leva&v=c").await;
    assert_eq!(danger.header("cache-control"), "no-store");
}

#[tokio::test]
async fn without_net_too_every_answer_ends_with_a_staffed_line() {
    let site = Site::new().await;
    let page = site.get("/sv/utan-nat").await;
    let answers: Vec<_> = page.body.split("<details>").skip(1).collect();
    assert!(answers.len() > 30, "{}", answers.len());
    for answer in answers {
        let answer = answer.split("</details>").next().unwrap();
        assert!(answer.contains("tel:116111") || answer.contains("tel:1177\""), "{answer}");
    }
}
