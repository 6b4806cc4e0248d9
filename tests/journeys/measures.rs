//! The measures at the desk: who sees them, what they say, and that they say nothing of few.

use axum::http::StatusCode;
use domain::contact::course::Facts;
use domain::contact::measure::{AGES, BUCKETS, Clock, Question, Step};
use domain::contact::unit::{Unit, UnitKind};
use domain::desk::{Act, Action, Outcome};
use jiff::Timestamp;
use jiff::civil::date;
use server::contact::shown;
use server::contact::store::course::{Offering, StepRow, Stepped};
use server::contact::store::{EventRow, FormKey, MessageRow, ThreadRow};
use server::content;

use super::contact::{at_the_desk, at_the_form};
use crate::support::moment::Moment;
use crate::support::site::Site;

/// Monday 2 February 2026, 9 o'clock in Sweden.
const MORNING: &str = "2026-02-02T09:00:00+01:00";

fn hour() -> i64 {
    MORNING.parse::<Timestamp>().unwrap().as_second() / 3600
}

fn event(id: String, actor: &str, hour: i64) -> EventRow {
    EventRow { id, hour, actor: actor.to_owned(), kind: "message".to_owned(), detail: String::new() }
}

/// Contacts that began that morning, each answered five hours later; `of` is the branch.
async fn answered(site: &Site, of: &str, count: u8) {
    answered_at(site, ("demoskolan", 0), of, count).await;
}

/// The same at a unit; `first` keeps what must differ apart.
pub async fn answered_at(site: &Site, at: (&str, u8), of: &str, count: u8) {
    answered_by(site, at, of, count, "").await;
}

/// The same of children who said how old they are.
async fn answered_by(site: &Site, (unit, first): (&str, u8), of: &str, count: u8, band: &str) {
    for at in 0..count {
        let id = format!("{unit}-{of}-{first}-{at}");
        let mark = u8::try_from(of.len()).unwrap() * 16 + at + first;
        let thread = ThreadRow {
            id: id.clone(),
            locator: mark.into(),
            salt: vec![1; 16],
            verifier: vec![2; 32],
            code_wrap: vec![3; 73],
            public_key: vec![4; 32],
            note_key: vec![5; 32],
            escrow_wrap: vec![6; 346],
            organization: "demo-kommun".to_owned(),
            sealed_for: "demo-kommun".to_owned(),
            unit: unit.to_owned(),
            branch: of.to_owned(),
            lane: "child".to_owned(),
            beginning: "write".to_owned(),
            band: band.to_owned(),
            text_version: String::new(),
            began_hour: hour(),
            answer_by: date(2026, 2, 4),
            state: "new".to_owned(),
            holder: None,
            version: 1,
        };
        let message = |seq, direction: &str| MessageRow {
            seq,
            direction: direction.to_owned(),
            hour: hour(),
            text_version: String::new(),
            author: None,
            sealed: vec![9; 64],
        };
        let form = |turn| FormKey { id: vec![mark, turn], fingerprint: vec![mark, turn], day: date(2026, 2, 2) };
        let store = &site.stores.contact;
        let first = event(format!("{id}-1"), "child", hour());
        store.begin(&thread, &message(1, "child"), &[], &form(1), &first, id.as_bytes()).await.unwrap();
        let second = event(format!("{id}-2"), "staff", hour() + 5);
        let (facts, form, messages, events) = (Facts::default(), form(2), [message(2, "staff")], [second]);
        let answer = StepRow {
            thread: &id,
            version: 1,
            state: "answered",
            holder: None,
            answer_by: date(2026, 2, 4),
            facts: &facts,
            messages: &messages,
            form: &form,
            events: &events,
            wraps: &[],
            offering: Offering::Leave,
            notice: None,
        };
        assert_eq!(site.stores.course.step(&answer).await.unwrap(), Stepped::New);
    }
}

#[tokio::test]
async fn a_unit_lead_sees_how_long_children_wait() {
    let site = Site::new().await;
    answered(&site, "emi", 9).await;
    let lead = at_the_desk(&site, "Leda Demosson").await;
    let inbox = site.get_as(&lead, "/sv/skrivbord").await;
    let page = site.get_as(&lead, &inbox.link("Mått")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    let text = page.text();
    for told in ["lördag 28 februari", "Första svaret", "Hälften: 5 tim", "100 %", "januari–februari 2026"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(page.body.contains("<pattern id=\"tid-answer\"") && !text.contains("kunde inte läsas"));
    let english = site.get_as(&lead, "/en/skrivbord/matt").await;
    assert!(english.text().contains("Half: 5 h"), "{}", english.text());
    let table = site.get_as(&lead, "/sv/skrivbord/matt/csv").await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(table.header("content-disposition"), "attachment; filename=\"lotsen-2026-02-28.csv\"");
    assert!(table.body.starts_with("\u{feff}Mått;Började;Antal;"), "{}", table.body);
    assert!(table.body.contains("Första svaret;januari–februari 2026;9;5 tim;5 tim;"), "{}", table.body);
    let seen = |link: &domain::desk::Link| link.entry.act == Act::Desk(Action::SeeMeasures);
    let log = site.stores.desk.audit().await.unwrap();
    assert_eq!(log.iter().filter(|link| seen(link) && link.entry.outcome == Outcome::Done).count(), 3);
}

#[tokio::test]
async fn who_wrote_is_told_by_age_band_once_the_tertial_is_over_and_few_are_hidden() {
    let moment = Moment::at("2026-05-04T12:00:00+02:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    for (first, count, band) in [(0, 9, "10-12"), (20, 6, "13-17"), (40, 2, "6-9")] {
        answered_by(&site, ("demoskolan", first), "emi", count, band).await;
    }
    let lead = site.sit_down("Leda Demosson").await;
    let page = site.get_as(&lead, "/sv/skrivbord/matt").await;
    assert!(page.body.contains("<pattern id=\"svar-who\""), "{}", page.text());
    let table = site.get_as(&lead, "/sv/skrivbord/matt/csv").await;
    let rows = table.body.lines().filter_map(|row| row.strip_prefix("Vem skrev;januari–april 2026;"));
    // Two of 6–9, and the six without whom they would be known to be two.
    let told = [
        "Barn 6–9 år;för få",
        "Barn 10–12 år;9",
        "Unga 13–17 år;för få",
        "Unga 18–20 år;för få",
        "Vårdnadshavare;för få",
        "Barn eller ung som inte sa sin ålder;för få",
    ];
    assert_eq!(rows.collect::<Vec<_>>(), told);
    let english = site.get_as(&lead, "/en/skrivbord/matt").await;
    assert!(english.text().contains("Children aged 10–12"), "{}", english.text());
}

#[tokio::test]
async fn four_are_too_few() {
    let site = Site::new().await;
    answered(&site, "emi", 4).await;
    let lead = at_the_desk(&site, "Leda Demosson").await;
    let page = site.get_as(&lead, "/sv/skrivbord/matt").await;
    assert!(page.text().contains("för få kontakter ännu"), "{}", page.text());
    assert!(!page.text().contains("Första svaret"));
}

#[tokio::test]
async fn the_whole_is_not_told_where_a_lead_could_take_their_own_away() {
    let site = Site::new().await;
    answered(&site, "emi", 9).await;
    answered(&site, "psychosocial", 3).await;
    let process = at_the_desk(&site, "Per Demosson").await;
    let page = site.get_as(&process, "/sv/skrivbord/matt").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("2 mottagningar") && page.text().contains("för få kontakter ännu"));
    let lead = at_the_desk(&site, "Leda Demosson").await;
    assert!(site.get_as(&lead, "/sv/skrivbord/matt").await.text().contains("Hälften: 5 tim"));
}

#[tokio::test]
async fn who_may_not_see_them_finds_nothing() {
    let site = Site::new().await;
    answered(&site, "emi", 9).await;
    let paths = ["/sv/skrivbord/matt", "/sv/skrivbord/matt/csv"];
    for name in ["Anna Demosson", "Kim Demosson"] {
        let cookie = at_the_desk(&site, name).await;
        assert!(!site.get_as(&cookie, "/sv/skrivbord").await.body.contains("/matt"), "{name} is shown no way there");
        for path in paths {
            assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND, "{name}");
        }
    }
    for path in paths {
        assert_eq!(site.get(path).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.get(&path.replace("/sv/", "/ar/")).await.status, StatusCode::NOT_FOUND);
    }
    let log = site.stores.desk.audit().await.unwrap();
    let hidden = log.iter().filter(|link| link.entry.act == Act::Desk(Action::SeeMeasures)).collect::<Vec<_>>();
    assert!(hidden.len() == 4 && hidden.iter().all(|link| link.entry.outcome == Outcome::Hidden));
}

#[tokio::test]
async fn how_far_people_came_is_told_by_month_to_who_sees_the_county_and_of_nobody() {
    let moment = Moment::at("2026-02-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let who = "do=vem&r=c&k=0880";
    for _ in 0..6 {
        site.post("/sv/kontakt", who).await;
        site.post("/sv/kontakt", &format!("{who}&s=school&u=demoskolan")).await;
    }
    // The question of the age band shows the page again; a school without readers is one that could not be reached.
    let again = who.replace("do=vem", "do=alder");
    assert_ne!(again, who);
    site.post("/sv/kontakt", &format!("{again}&s=school&u=demoskolan&a=10-12")).await;
    let listed = site.app.room().units.now();
    let elsewhere = |unit: &&Unit| {
        let school = unit.kind == UnitKind::School && unit.municipality.code() == "0880";
        school && unit.id.as_str() != "demoskolan"
    };
    let closed = listed.open.all().iter().find(elsewhere).unwrap();
    for _ in 0..5 {
        site.post("/sv/kontakt", &format!("{who}&s=school&u={}", closed.id.as_str())).await;
    }
    let form = at_the_form(&site).await;
    site.press(&form, "Skicka<", &[("text", "")]).await;
    site.press(&form, "Skicka<", &[("text", "Hej")]).await;
    shown::keep(&site.app).await.unwrap();
    shown::keep(&site.app).await.unwrap();
    let kept = site.stores.measure.shown(date(2026, 2, 1)).await.unwrap();
    let counts: Vec<_> = kept.iter().map(|one| (one.step.as_str(), one.count)).collect();
    assert_eq!(counts, [("began", 7), ("closed", 5), ("form", 1), ("grown-ups", 7), ("sent", 1)]);

    moment.set("2026-03-02T12:00:00+01:00");
    let per = site.sit_down("Per Demosson").await;
    let page = site.get_as(&per, "/sv/skrivbord/matt").await;
    let text = page.text();
    assert!(text.contains("Hur långt de kom") && text.contains("februari 2026 7 7 5 för få för få"), "{text}");
    let table = site.get_as(&per, "/sv/skrivbord/matt/csv").await;
    assert!(table.body.contains("Hur långt de kom;februari 2026;Ingen tog emot där;5\r\n"), "{}", table.body);
    let lead = site.sit_down("Leda Demosson").await;
    assert!(
        !site.get_as(&lead, "/sv/skrivbord/matt").await.text().contains("Hur långt de kom"),
        "a lead sees the own branch"
    );
}

#[test]
fn every_figure_has_its_words() {
    let mut ids: Vec<String> = Vec::new();
    for clock in Clock::ALL {
        ids.extend(["clock", "about"].map(|part| format!("desk-measure-{part}-{}", clock.as_str())));
    }
    for question in Question::ALL {
        ids.push(format!("desk-measure-question-{}", question.as_str()));
        ids.extend(question.options().iter().map(|option| format!("desk-measure-option-{option}")));
    }
    ids.extend(Step::ALL.iter().map(|step| format!("desk-measure-step-{}", step.as_str())));
    ids.extend((0..=BUCKETS.len()).map(|at| format!("desk-measure-bucket-{at}")));
    ids.extend((0..=AGES.len()).map(|at| format!("desk-measure-age-{at}")));
    let book = content::book().unwrap();
    for tag in ["sv", "en"] {
        let words = book.language(tag).unwrap();
        for id in &ids {
            assert!(words.ids().any(|known| known == id), "{tag}: {id}");
        }
    }
}
