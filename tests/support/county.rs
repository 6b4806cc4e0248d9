//! A survey with closed waves of a small made-up county: three municipalities, one question in three answers, one of several.

use domain::mapping::synthetic::people;
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::questionnaire::Name;
use domain::survey::wave::{Mode, SurveyState};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value as Json, json};
use server::survey::store::{Closing, NewWave, Opened, SurveyRow};

use super::site::Site;
use super::survey::line;

/// Codes of its municipalities.
pub const PLACES: [&str; 3] = ["0880", "0885", "0883"];

fn both(sv: &str, en: &str) -> Json {
    json!({ "sv": sv, "en": en })
}

fn questionnaire() -> Json {
    let choice = |value: &str, sv: &str, en: &str| json!({ "value": value, "label": both(sv, en) });
    json!({
        "id": "litet-lan", "version": "1", "title": both("Hur är det i skolan?", "How is school?"),
        "languages": ["sv", "en"], "audience": "youth",
        "lists": {
            "kommun": [choice("0880", "Kalmar", "Kalmar"), choice("0885", "Borgholm", "Borgholm"),
                       choice("0883", "Västervik", "Västervik")],
            "ja3": [choice("1", "Ja", "Yes"), choice("2", "Ibland", "Sometimes"), choice("3", "Nej", "No")],
            "vem": [choice("a", "En lärare", "A teacher"), choice("b", "En kompis", "A friend")]
        },
        "items": [
            { "group": { "name": "del", "label": both("Om stöd", "About support"), "area": "assess", "items": [
                { "question": { "name": "lyssnad", "kind": { "one": "ja3" },
                                "label": both("Lyssnar de vuxna?", "Do the grown-ups listen?") } },
                { "question": { "name": "vem", "kind": { "many": "vem" },
                                "label": both("Vem pratar du med?", "Whom do you talk to?") } },
                { "question": { "name": "fritt", "kind": "text", "label": both("Vad mer?", "What else?") } }
            ] } },
            { "question": { "name": "kommun", "kind": { "one": "kommun" }, "label": both("Var bor du?", "Where do you live?") } }
        ]
    })
}

fn plan() -> Json {
    json!({
        "backgrounds": [{ "question": "kommun", "role": "municipality" }],
        "breakdowns": [{ "name": "kommun", "by": [{ "question": "kommun" }] }],
        "measures": [
            { "question": "lyssnad", "class": "s0", "favourable": ["1"] },
            { "question": "vem", "class": "s0" }
        ],
        "ladder": [], "known": [], "known_from": ""
    })
}

fn contract(promised: Date) -> Json {
    json!({
        "asks": { "sv": "Demokommunen" }, "decides": { "sv": "Skolchefen" }, "answer_on": promised,
        "answer_where": { "sv": "Här i Lotsen." },
    })
}

/// A survey that nobody was asked yet; its id.
pub async fn survey(site: &Site, organization: &str) -> String {
    keep(site, organization, &questionnaire(), &plan()).await
}

/// A survey of these questions; its id.
pub async fn keep(site: &Site, organization: &str, questionnaire: &Json, plan: &Json) -> String {
    let by = site.stores.desk.all_staff().await.unwrap().remove(0).id;
    let day: Date = "2026-01-02".parse().unwrap();
    let id = uuid::Uuid::new_v4().to_string();
    let row = SurveyRow {
        id: id.clone(),
        organization: organization.to_owned(),
        questionnaire: questionnaire.to_string(),
        contract: contract("2026-04-20".parse().unwrap()).to_string(),
        plan: plan.to_string(),
        state: SurveyState::Draft,
        version: 1,
        made_by: by.clone(),
        made_on: day,
        changed_by: by,
        changed_on: day,
    };
    site.stores.survey.add_survey(&row, &line(site)).await.unwrap();
    id
}

/// What so many made-up people of a wave (counted from 0) answer.
pub fn answers(wave: u32, count: usize) -> Vec<Answers> {
    let place = |name: &str| Place::of(Name::parse(name).unwrap());
    people(u64::from(wave) + 11, count)
        .map(|person| {
            let mut said = vec![(place("kommun"), Value::One(PLACES[person.municipality % 3].to_owned()))];
            let one = person.answer("lyssnad", wave, 3).map(|at| Value::One(["3", "2", "1"][at].to_owned()));
            said.extend(one.map(|value| (place("lyssnad"), value)));
            let who = ["a", "b"].map(|who| person.answer(who, wave, 2).filter(|at| *at == 1).map(|_| who.to_owned()));
            said.push((place("vem"), Value::Many(who.into_iter().flatten().collect())));
            Answers(said.into_iter().collect())
        })
        .collect()
}

/// A closed wave of a survey with these answers; its id.
pub async fn closed(site: &Site, survey: &str, (link, closes_on): (&str, &str), answers: Vec<Answers>) -> String {
    let closes_on: Date = closes_on.parse().unwrap();
    let id = uuid::Uuid::new_v4().to_string();
    let version = site.stores.survey.survey(survey).await.unwrap().unwrap().version;
    let row = NewWave {
        id: &id,
        survey,
        survey_version: version,
        link,
        mode: Mode::Open,
        opens_on: closes_on.checked_sub(14.days()).unwrap(),
        closes_on,
        public_key: &[7; 32],
        codes: 0,
    };
    assert_eq!(site.stores.survey.open_wave(row, &line(site)).await.unwrap(), Opened::Done);
    assert!(site.stores.answers.shut(&id, &line(site)).await.unwrap());
    let answers: Vec<Closing> =
        answers.into_iter().map(|answers| Closing { key: uuid::Uuid::new_v4().as_bytes().to_vec(), answers }).collect();
    assert!(site.stores.answers.close(&id, 0, &answers).await.unwrap());
    id
}
