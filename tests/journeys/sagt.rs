//! *Det här sa ni, det här gör vi*: what anybody can read, download and follow, without scripts and without leaving a trace.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use jiff::civil::date;
use server::mapping::store::ClockRow;

use crate::support::release::{publish, sample};
use crate::support::site::{Seen, Site};

/// A site on 20 September 2026, with a release that came that day.
async fn told() -> Site {
    let site = Site::at("2026-09-20T12:00:00+02:00").await;
    out(&site).await;
    site
}

async fn out(site: &Site) {
    let staff = site.stores.desk.all_staff().await.unwrap();
    let people = [staff[0].id.as_str(), staff[1].id.as_str()];
    publish(&site.stores, &sample::release(), people, date(2026, 9, 20)).await.unwrap();
}

pub(super) fn clock(wave: &str, promised: jiff::civil::Date) -> ClockRow {
    ClockRow {
        wave: wave.to_owned(),
        title: "{\"sv\":\"Hur är det i skolan?\",\"en\":\"How is school?\"}".to_owned(),
        closed: date(2026, 5, 30),
        promised,
        owes: "{\"sv\":\"skolchefen i Demo kommun\"}".to_owned(),
    }
}

#[tokio::test]
async fn before_anything_has_come_the_page_says_so_and_then_who_owes_the_answer() {
    let site = Site::at("2026-09-20T12:00:00+02:00").await;
    let surveys = site.get(&site.get("/sv").await.link("Säg vad du tycker")).await;
    let empty = site.get(&surveys.link("Det här sa ni")).await;
    assert!(empty.text().contains("Här finns inga svar ännu"), "{}", empty.text());
    let clocks = [clock("wave-2", date(2026, 9, 1)), clock("wave-3", date(2026, 10, 1))];
    site.stores.releases.keep_clocks(&clocks).await.unwrap();
    site.stores.spread.spread().await.unwrap();
    site.app.told().renew(site.stores.out.as_ref(), site.app.now()).await.unwrap();
    let page = site.get("/sv/sagt").await;
    let text = page.text();
    assert!(text.contains("Försenat Hur är det i skolan?"), "{text}");
    assert!(text.contains("Svaret skulle ha kommit 1 september 2026. Ansvarig: skolchefen i Demo kommun."));
    assert!(text.contains("Svaret ska komma senast 1 oktober 2026."), "{text}");
    assert!(!text.contains("Här finns inga svar ännu"));
    assert!(text.contains("Enkäten stängde 30 maj 2026."), "two of the same survey are told apart: {text}");
}

#[tokio::test]
async fn an_answer_is_read_from_the_list_to_its_numbers() {
    let site = told().await;
    let list = site.get("/sv/sagt").await;
    assert!(list.text().contains("Ungefär 4 av 10 visste direkt vem de kunde prata med"), "{}", list.text());
    for told in ["Svaret kom 20 september 2026.", "Frågan ställdes: ", "Det handlar om: Upptäcka."] {
        assert!(list.text().contains(told), "{told}: {}", list.text());
    }
    let page = site.get(&list.link("Läs svaret")).await;
    let text = page.text();
    for words in [
        "Vem kan jag prata med?",
        "Ungefär 4 av 10 visste direkt vem de kunde prata med",
        "783 svarade på frågan.",
        "Den gick till 1 500.",
        "Säkert fler än förra gången.",
        "Samma personer kan ha svarat båda gångerna.",
        "Det här ska vi göra",
        "Varje elev får ett namn och ett ansikte",
        "Klart senast 15 augusti 2027.",
        "Det här kan vi inte",
        "Så läste en ungdomsgrupp siffrorna",
        "för få svar",
        "Lyssnade vi?",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.contains("Troligen mellan 3") && text.contains("av 100."), "{text}");
    let adult = site.get(&page.link("För vuxna")).await;
    assert!(adult.text().contains("40 % av 783 visste direkt vem de kunde vända sig till"));
    assert_eq!(page.body.matches("role=\"img\"").count(), 4);
    assert_eq!(site.get("/sv/sagt/finns-inte").await.status, 404);
    assert_eq!(site.get("/xx/sagt").await.status, 404);
}

#[tokio::test]
async fn it_is_there_in_every_language_with_swedish_marked_where_a_text_is_missing() {
    let site = told().await;
    for tag in ["sv", "sv-x-latt", "en", "ar", "so", "fi"] {
        for rest in ["", "/demo-2026-1", "/demo-2026-1/vuxen", "/del/upptacka", "/del/upptacka/blad", "/del/samverka"] {
            let page = site.get(&format!("/{tag}/sagt{rest}")).await;
            assert_eq!(page.status, 200, "{tag}{rest}");
            assert!(!page.body.contains("mapping-"), "{tag}{rest} lacks a text");
        }
    }
    let english = site.get("/en/sagt/demo-2026-1").await;
    assert!(english.text().contains("About 4 in 10 knew at once whom they could talk to"));
    let arabic = site.get("/ar/sagt/demo-2026-1").await;
    // The sentence and its numbers are in one language, and say which.
    let at = arabic.body.find("Ungefär 4 av 10 visste").unwrap();
    let tag = arabic.body[..at].rfind("<h2").unwrap();
    assert!(arabic.body[tag..at].contains("lang=\"sv\""), "{}", &arabic.body[tag..at]);
    assert!(site.get("/sv/sagt/del/samverka").await.text().contains("Här finns inga svar om det här ännu."));
    assert_eq!(site.get("/sv/sagt/del/annat").await.status, 404);
}

#[tokio::test]
async fn an_answer_is_put_on_a_wall_with_its_number_what_is_done_and_the_way_to_it() {
    let site = told().await;
    let page = site.get("/sv/sagt/demo-2026-1").await;
    for (link, screen) in
        [("Affisch A4", false), ("Affisch A3", false), ("Skärm, liggande", true), ("Skärm, stående", true)]
    {
        let sheet = site.get(&page.link(link)).await;
        let text = sheet.text();
        for told in [
            "Det här sa ni, det här gör vi",
            "4 av 10",
            "Ungefär 4 av 10 visste direkt",
            "Det här ska vi göra",
            "Varje elev får ett namn och ett ansikte",
            "Klart senast 15 augusti 2027.",
            "Det här kan vi inte",
            "Läs hela svaret",
            "783 svarade",
        ] {
            assert!(text.contains(told), "{link}: {told}: {text}");
        }
        assert!(sheet.body.contains("/r/<wbr><span class=\"word\">demo-2026-1<") && sheet.body.contains("<svg"));
        assert_eq!(sheet.body.contains("@keyframes told"), screen, "{link}");
        assert!(!sheet.body.contains("<script") && !sheet.body.contains("<form"));
        // The policy lets exactly the style through that the sheet carries.
        let style = sheet.body.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        let hash = base64::Engine::encode(
            &base64::engine::general_purpose::STANDARD,
            <sha2::Sha256 as sha2::Digest>::digest(style.as_bytes()),
        );
        assert!(sheet.header("content-security-policy").contains(&hash), "{link}");
    }
    for tag in ["sv-x-latt", "en", "ar", "so", "fi"] {
        for sheet in ["affisch-a4", "skarm-bred"] {
            let page = site.get(&format!("/{tag}/sagt/demo-2026-1/ark/{sheet}")).await;
            assert!(page.status == 200 && !page.body.contains("mapping-"), "{tag} {sheet}");
            assert_eq!(page.body.contains("dir=\"rtl\""), tag == "ar");
        }
    }
    let arabic = site.get("/ar/sagt/demo-2026-1/ark/affisch-a4").await;
    assert!(arabic.body.contains("lang=\"sv\" dir=\"auto\" class=\"said\""), "{}", arabic.body);
    for gone in
        ["/sv/sagt/finns-inte/ark/affisch-a4", "/sv/sagt/demo-2026-1/ark/lappar", "/xx/sagt/demo-2026-1/ark/klass"]
    {
        assert_eq!(site.get(gone).await.status, 404, "{gone}");
    }
    let short = asked(&site, "/r/demo-2026-1", "accept-language", "ar;q=0.9").await;
    assert_eq!((short.status.as_u16(), short.header("location")), (303, "/ar/sagt/demo-2026-1"));
}

async fn asked(site: &Site, path: &str, name: &str, value: &str) -> Seen {
    site.send(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn files_are_open_and_known_by_their_hash() {
    let site = told().await;
    let manifest = site.get("/data/demo-2026-1/release.json").await;
    assert_eq!(manifest.status, 200);
    assert_eq!(manifest.header("access-control-allow-origin"), "*");
    assert!(manifest.header("cache-control").contains("immutable"));
    let json: serde_json::Value = serde_json::from_str(&manifest.body).unwrap();
    for (name, hash) in json["files"].as_object().unwrap() {
        let file = site.get(&format!("/data/demo-2026-1/{name}")).await;
        assert_eq!(
            (file.status, file.header("etag")),
            (StatusCode::OK, format!("\"{}\"", hash.as_str().unwrap()).as_str())
        );
        let path = format!("/data/demo-2026-1/{name}");
        let again = asked(&site, &path, "if-none-match", file.header("etag")).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{name}");
        assert_eq!(again.header("access-control-allow-origin"), "*");
    }
    let csv = site.get("/data/demo-2026-1/q1-three-municipality.csv").await;
    assert!(csv.header("content-type").starts_with("text/csv"));
    assert!(csv.body.contains("v2,q1,three,0885,*,*,1,,,Q\n"), "{}", csv.body);
    let pressed = asked(&site, "/data/demo-2026-1/q1-three-municipality.csv", "accept-encoding", "gzip").await;
    assert_eq!(pressed.header("content-encoding"), "gzip");
    assert_eq!(pressed.header("etag"), format!("W/{}", csv.header("etag")));
    let list: serde_json::Value = serde_json::from_str(&site.get("/data").await.body).unwrap();
    assert_eq!(list["releases"][0]["id"], "demo-2026-1");
    for missing in ["/data/demo-2026-1/other.csv", "/data/other/release.json", "/data/demo-2026-1/..%2Flotsen.db"] {
        assert_eq!(site.get(missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn a_chart_can_be_had_as_a_picture() {
    let site = told().await;
    let page = site.get("/ar/sagt/demo-2026-1").await;
    let picture = site.get("/data/demo-2026-1/visste-direkt-1-ar.svg").await;
    assert!(page.body.contains("/data/demo-2026-1/visste-direkt-1-ar.svg"));
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert!(picture.body.starts_with("<svg xmlns=") && picture.body.contains("direction=\"rtl\""));
    assert_eq!(site.get("/data/demo-2026-1/visste-direkt-4-sv-x-latt.svg").await.status, 200);
    for missing in ["visste-direkt-0-sv", "visste-direkt-5-sv", "visste-direkt-1-xx", "x-1-sv", "-1-sv", ""] {
        assert_eq!(site.get(&format!("/data/demo-2026-1/{missing}.svg")).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn whoever_follows_the_feed_learns_of_an_answer() {
    let site = told().await;
    let page = site.get("/sv/sagt").await;
    let feed = site.get(&page.link("Har du en RSS-läsare? Följ svaren där")).await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(feed.body.contains("<title>Vem kan jag prata med?</title>"), "{}", feed.body);
    assert!(feed.body.contains("<updated>2026-09-20T00:00:00Z</updated>"));
    assert!(feed.body.contains("<summary>Ungefär 4 av 10 visste direkt vem de kunde prata med</summary>"));
    let again = asked(&site, "/sv/sagt/flode", "if-none-match", feed.header("etag")).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn the_pulse_takes_an_answer_and_shows_none_before_ten() {
    let site = told().await;
    let page = site.get("/sv/sagt/demo-2026-1").await;
    let none = site.press(&page, "Skicka", &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text().contains("Välj minst ett svar först."));
    // The questions stand last on a long page: it begins where the fault is.
    assert!(page.body.contains("/sv/sagt/demo-2026-1/puls#fault\"") && none.body.contains("id=\"fault\""));
    for sent in 1..=10 {
        assert!(!site.get("/sv/sagt/demo-2026-1").await.text().contains("Så har andra svarat"), "{sent}");
        let thanks = site.press(&page, "Skicka", &[("understood", "yes"), ("listened", "maybe")]).await;
        assert!(thanks.text().contains("Tack för ditt svar"));
        assert_eq!(thanks.header("cache-control"), "no-store");
    }
    let shown = site.get("/sv/sagt/demo-2026-1").await.text();
    assert!(shown.contains("Förstod du svaret? minst 10 färre än 10 färre än 10"), "{shown}");
    assert_eq!(site.stores.pulse.pulse("demo-2026-1").await.unwrap().len(), 1, "what is no answer is not counted");
    let gone = site.post("/sv/sagt/other/puls", "understood=yes").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/sv/sagt/demo-2026-1/puls").await.header("location"), "/sv/sagt/demo-2026-1");
}

#[tokio::test]
async fn a_new_answer_shows_within_a_minute_and_no_later() {
    use crate::support::staff::Clock;
    use jiff::SignedDuration;

    let clock = Clock::at(1_790_000_000);
    let site = Site::with_clock(clock.hands()).await;
    assert!(site.get("/sv/sagt").await.text().contains("Här finns inga svar ännu"));
    out(&site).await;
    clock.on(SignedDuration::from_secs(61));
    assert!(site.get("/sv/sagt").await.text().contains("Ungefär 4 av 10"));
}

#[tokio::test]
async fn two_pages_for_a_meeting_show_every_picture_that_fits_and_say_where_the_others_are() {
    let site = told().await;
    let brief = "/sv/sagt/del/upptacka/blad";
    let page = site.get(brief).await;
    assert_eq!(page.body.matches("role=\"img\"").count(), 4, "one finding has room for all of its own");
    assert!(!page.text().contains("Fler bilder") && !page.text().contains("fler svar"), "{}", page.text());
    let site = Site::at("2026-09-20T12:00:00+02:00").await;
    let mut release = sample::release();
    let first = release.findings[0].clone();
    release
        .findings
        .extend((2..=5).map(|at| domain::mapping::release::Finding { id: format!("fynd-{at}"), ..first.clone() }));
    let staff = site.stores.desk.all_staff().await.unwrap();
    let people = [staff[0].id.as_str(), staff[1].id.as_str()];
    publish(&site.stores, &release, people, date(2026, 9, 20)).await.unwrap();
    let page = site.get(brief).await;
    assert_eq!(page.body.matches("role=\"img\"").count(), 4, "a picture each");
    assert_eq!(page.text().matches("Fler bilder av det här:").count(), 4, "{}", page.text());
    assert!(page.text().contains("/sv/sagt/demo-2026-1/vuxen#visste-direkt"), "{}", page.text());
    assert!(page.text().contains("Det finns fler svar om det här: /sv/sagt/del/upptacka"), "{}", page.text());
}
