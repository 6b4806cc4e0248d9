//! What people look for in the guide: counted where an answer is shown, kept by the quarter, told in tens on the page of an area; and
//! what else stands there.

use axum::body::Body;
use axum::http::Request;
use domain::guide::sought::{Counted, Quarter};
use domain::guide::{Answers, Municipality, Step, Voice};
use jiff::civil::date;
use server::guide::sought;

use super::measures::answered_at;
use crate::support::moment::Moment;
use crate::support::release::{publish, sample};
use crate::support::site::Site;

const SPRING: &str = "2026-03-10T12:00:00+01:00";

/// A site whose clock the test moves.
async fn moving(at: &str) -> (Site, Moment) {
    let moment = Moment::at(at);
    let clock = moment.clone();
    (Site::with_clock(move || clock.now()).await, moment)
}

/// Answers that lead to a topic's answer, in Kalmar.
fn answers(site: &Site, topic: &str) -> Answers {
    let library = site.app.library();
    let flow = &library.flow;
    let mut answers = library.answers_for(topic, Voice::Child).unwrap();
    while let Step::Ask(question) = flow.walk(&answers).step {
        let slot = flow.slot(&question.slot).unwrap();
        let kalmar = question.options.iter().find(|offer| offer.id == "0880");
        answers = flow.answer(&answers, slot, kalmar.or(question.options.first()).unwrap().n);
    }
    answers
}

/// The path of a topic's answer.
fn path(site: &Site, topic: &str) -> String {
    format!("/sv/vart/{}", site.app.library().flow.encode(&answers(site, topic)))
}

/// Everything that was counted, written out: place, need and count.
async fn counted(site: &Site) -> Vec<(String, String, u32)> {
    sought::keep_all(&site.app).await.unwrap();
    let all = site.stores.sought.sought().await.unwrap();
    let place = |place: Option<Municipality>| place.map_or("", Municipality::code).to_owned();
    all.into_iter().map(|one| (place(one.place), one.need, one.count)).collect()
}

fn want(all: &[(&str, &str, u32)]) -> Vec<(String, String, u32)> {
    all.iter().map(|(place, need, count)| ((*place).to_owned(), (*need).to_owned(), *count)).collect()
}

async fn asked(site: &Site, request: axum::http::request::Builder) -> u16 {
    site.send(request.body(Body::empty()).unwrap()).await.status.as_u16()
}

#[tokio::test]
async fn an_answer_that_somebody_looks_at_counts_made_anew_or_kept() {
    let (site, _) = moving(SPRING).await;
    let path = path(&site, "skola-franvaro");
    for _ in 0..3 {
        assert_eq!(site.get(&path).await.status, 200);
    }
    assert_eq!(counted(&site).await, want(&[("", "skolan", 3), ("0880", "skolan", 3)]));
    // Whoever has the page already, a head alone, what is fetched ahead, a bot, a question and a page that is not there.
    let tag = site.get(&path).await.header("etag").to_owned();
    assert_eq!(asked(&site, Request::get(&path).header("if-none-match", &tag)).await, 304);
    assert_eq!(asked(&site, Request::head(&path)).await, 200);
    for (name, value) in [("sec-purpose", "prefetch"), ("purpose", "prefetch"), ("user-agent", "Somebot/1.0")] {
        assert_eq!(asked(&site, Request::get(&path).header(name, value)).await, 200, "{name}");
    }
    for other in ["/sv", "/sv/fragor", "/sv/akut", "/sv/vart/000000"] {
        site.get(other).await;
    }
    assert_eq!(counted(&site).await, want(&[("", "skolan", 4), ("0880", "skolan", 4)]));
}

#[tokio::test]
async fn a_head_that_comes_first_is_not_counted_either() {
    let (site, _) = moving(SPRING).await;
    assert_eq!(asked(&site, Request::head(path(&site, "skola-franvaro"))).await, 200);
    assert_eq!(counted(&site).await, want(&[]));
}

#[tokio::test]
async fn danger_is_counted_for_the_county_alone_and_never_told_by_place() {
    let (site, moment) = moving(SPRING).await;
    let code = site.app.library().flow.encode(&answers(&site, "sjalvskada"));
    for _ in 0..60 {
        assert_eq!(site.post("/sv/vart", &format!("c={code}")).await.status, 200);
    }
    assert_eq!(counted(&site).await, want(&[("", "mar-daligt", 60)]));
    moment.set("2026-04-02T12:00:00+02:00");
    let page = site.get("/sv/sagt/del/upptacka").await;
    assert!(page.text().contains("Jag mår dåligt minst 50") || page.text().contains("Jag mår dåligt minst 60"));
    assert!(!page.text().contains("Kalmar minst") && !page.body.contains("<dt lang=\"sv\">"), "{}", page.text());
}

#[tokio::test]
async fn nothing_is_written_at_the_moment_and_what_is_over_belongs_to_its_quarter() {
    let (site, moment) = moving("2026-03-30T12:00:00+02:00").await;
    let path = path(&site, "skola-franvaro");
    sought::keep(&site.app).await.unwrap();
    site.get(&path).await;
    sought::keep(&site.app).await.unwrap();
    assert!(site.stores.sought.sought().await.unwrap().is_empty(), "neither at once");
    moment.set("2026-03-31T23:59:00+02:00");
    sought::keep(&site.app).await.unwrap();
    assert!(site.stores.sought.sought().await.unwrap().is_empty(), "nor one alone, whenever a batch is due");
    moment.set("2026-04-01T00:00:30+02:00");
    sought::keep(&site.app).await.unwrap();
    let all = site.stores.sought.sought().await.unwrap();
    assert!(all.len() == 2 && all.iter().all(|one| one.quarter == Quarter { year: 2026, number: 1 }), "{all:?}");
    site.get(&path).await;
    sought::keep_all(&site.app).await.unwrap();
    let all = site.stores.sought.sought().await.unwrap();
    assert_eq!(all.iter().filter(|one| one.quarter == Quarter { year: 2026, number: 2 }).count(), 2, "{all:?}");
}

#[tokio::test]
async fn an_area_tells_what_others_look_for_in_tens_when_the_quarter_is_over() {
    let (site, moment) = moving(SPRING).await;
    let one = |place: &str, need: &str, count| Counted {
        quarter: Quarter { year: 2026, number: 1 },
        place: Municipality::parse(place),
        need: need.to_owned(),
        count,
    };
    let all = [
        one("", "skolan", 399),
        one("", "hemma", 9),
        one("0880", "skolan", 199),
        one("0880", "hemma", 9),
        one("0885", "skolan", 29),
    ];
    site.stores.sought.add_sought(&all).await.unwrap();
    let running = site.get("/sv/sagt/del/upptacka").await.text();
    assert!(running.contains("Här finns inga tal att visa än") && !running.contains("Skolan minst"), "{running}");
    moment.set("2026-04-02T12:00:00+02:00");
    for tag in ["sv", "sv-x-latt", "en", "ar", "so", "fi"] {
        for area in ["upptacka", "bedoma", "samverka", "folja-upp"] {
            let page = site.get(&format!("/{tag}/sagt/del/{area}")).await;
            assert_eq!(page.status, 200);
            assert!(!page.body.contains("mapping-measure") && !page.body.contains("mapping-sought"), "{tag} {area}");
        }
    }
    let page = site.get("/sv/sagt/del/upptacka").await;
    let text = page.text();
    assert!(text.contains("Januari till mars 2026") && text.contains("Vi räknar sidor, inte människor."), "{text}");
    assert!(["Skolan minst 390", "Skolan minst 380"].iter().any(|told| text.contains(told)), "{text}");
    assert!(text.contains("Hemma för få för att visa"), "{text}");
    assert!(["Kalmar Skolan: minst 190", "Kalmar Skolan: minst 180"].iter().any(|told| text.contains(told)), "{text}");
    assert!(!text.contains("Borgholm") && !text.contains("399") && !text.contains("199"), "{text}");
    assert_eq!(site.get("/sv/sagt/del/bedoma").await.link("Se vad andra söker"), "/sv/sagt/del/upptacka#guide");
    assert!(site.get("/sv/det-du-skriver").await.text().contains("Vi räknar också hur ofta guiden visar ett svar"));
}

#[tokio::test]
async fn measures_stand_on_the_page_where_no_school_can_be_seen_in_them() {
    let (site, moment) = moving(SPRING).await;
    answered_at(&site, ("demoskolan", 0), "emi", 9).await;
    let page = site.get("/sv/sagt/del/upptacka").await;
    assert!(page.body.contains("data-source=\"contact-measures\""));
    let text = page.text();
    assert!(text.contains("Tills någon svarade för få för att visa"), "one school alone: {text}");
    // Another school, with enough of its own.
    let own = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    let other = server::contact::store::BranchRow { unit: "annan-skola".to_owned(), ..own };
    site.stores.contact.set_branch(&other).await.unwrap();
    answered_at(&site, ("annan-skola", 100), "emi", 5).await;
    moment.set("2026-04-30T13:30:00+02:00");
    let text = site.get("/sv/sagt/del/upptacka").await.text();
    assert!(!text.contains("För hälften"), "they stand still until the third of the year is over: {text}");
    moment.set("2026-05-01T13:30:00+02:00");
    let text = site.get("/sv/sagt/del/upptacka").await.text();
    let half = "Tills någon svarade För hälften tog det högst 5 timmar. \
                Det gäller dem som började under januari 2026 till februari 2026.";
    assert!(text.contains(half), "{text}");
    assert!(text.contains("Det här kommer inte från enkäter."));
    assert!(!site.get("/sv/sagt/del/bedoma").await.text().contains("För hälften"));
}

#[tokio::test]
async fn every_number_of_a_finding_leads_to_its_cell_and_the_hash_of_its_file() {
    let site = Site::at("2026-09-20T12:00:00+02:00").await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let people = [staff[0].id.as_str(), staff[1].id.as_str()];
    let release = sample::release();
    publish(&site.stores, &release, people, date(2026, 9, 20)).await.unwrap();
    let page = site.get("/sv/sagt/del/upptacka").await;
    let rows: Vec<&str> = page.body.split("<li data-release=").skip(1).collect();
    let finding =
        release.findings.iter().find(|one| domain::survey::questionnaire::Area::Discover == one.area).unwrap();
    assert!(!finding.numbers.is_empty() && rows.len() >= finding.numbers.len(), "{}", page.text());
    for row in rows {
        let value = |name: &str| row.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
        let file = site.get(value("href")).await;
        assert_eq!(file.header("etag").trim_start_matches("W/"), format!("\"{}\"", value("data-sha256")));
        let cell: Vec<&str> = value("data-cell").split('/').collect();
        let [table, wave, place, age, gender, answer] = cell.as_slice() else { panic!("{cell:?}") };
        assert!(value("href").ends_with(&format!("/{table}.csv")));
        let line = file.body.lines().find(|line| {
            let columns: Vec<&str> = line.split(',').collect();
            columns[0] == *wave && columns[3..7] == [*place, *age, *gender, *answer]
        });
        assert!(line.is_some_and(|line| line.ends_with(",A")), "{cell:?} is a cell that is shown");
    }
    assert!(page.text().contains("Varifrån kommer talen?"));
    assert!(page.body.contains("/*\" data-sha256"), "how many answered is a cell too");
}
