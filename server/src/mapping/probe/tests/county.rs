//! A made-up county's survey, asked and answered: from its plan and closed answers to a release. For tests and measures alone.

use std::collections::BTreeMap;

use domain::mapping::draft::{About, draft};
use domain::mapping::plan::{Prepared, Wave};
use domain::mapping::protect::{Cube, Fault, Inside, Ledger, Protected, Task};
use domain::mapping::release::{self, Clock, Clusters, Release, ReleaseId};
use domain::mapping::synthetic::{AGES, GENDERS, MUNICIPALITIES, PARTS, Person};
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::expression::{Context, Expression};
use domain::survey::plan::Plan;
use domain::survey::questionnaire::{Audience, Item, Name, Questionnaire, Text};
use serde_json::{Value as Json, json};

/// What is asked beside the background.
#[derive(Debug, Clone, Copy)]
pub enum Asks {
    /// One of so many answers, of a class; the last two are good news if so said.
    One(usize, &'static str, bool),
    /// Any of so many choices.
    Many(usize, &'static str),
    /// A number from 0 to this, with a mean.
    Range(usize, &'static str),
}

/// A survey: what is asked and what is to be shown.
#[derive(Debug, Clone)]
pub struct County {
    pub asks: Vec<(String, Asks)>,
    pub asked: Questionnaire,
    pub plan: Plan,
}

/// A release, and what only the inside knows.
#[derive(Clone)]
pub struct Made {
    pub release: Release,
    pub protected: Protected,
    pub inside: Inside,
    pub cube: Cube,
}

fn said(sv: &str) -> Json {
    json!({ "sv": sv })
}

impl County {
    /// Asks of these municipalities (places in the county's list), and shows by these breakdowns: backgrounds joined by `+`.
    pub fn new(asks: &[(&str, Asks)], municipalities: &[usize], breakdowns: &[&str]) -> Self {
        let choices =
            |of: &[&str]| -> Json { of.iter().map(|one| json!({ "value": one, "label": said(one) })).collect() };
        let places: Json = (municipalities.iter().map(|at| &MUNICIPALITIES[*at]))
            .map(|(code, name, ..)| json!({ "value": code, "label": said(name) }))
            .collect();
        let mut lists = json!({ "kommun": places, "alder": choices(&AGES), "kon": choices(&GENDERS) });
        let question =
            |name: &str, kind: Json| json!({ "question": { "name": name, "label": said(name), "kind": kind } });
        let mut items = vec![
            question("kommun", json!({ "one": "kommun" })),
            question("alder", json!({ "one": "alder" })),
            question("kon", json!({ "one": "kon" })),
        ];
        let mut measures = Vec::new();
        for (name, ask) in asks {
            let (class, kind, good) = match ask {
                Asks::One(answers, class, good) => {
                    let list = format!("svar{answers}");
                    let values: Vec<String> = (1..=*answers).map(|answer| answer.to_string()).collect();
                    let good = if *good { values[answers - 2..].to_vec() } else { Vec::new() };
                    lists[&list] = choices(&values.iter().map(String::as_str).collect::<Vec<_>>());
                    (class, json!({ "one": list }), good)
                }
                Asks::Many(answers, class) => {
                    let list = format!("val{answers}");
                    let values: Vec<String> = (1..=*answers).map(|answer| format!("v{answer}")).collect();
                    lists[&list] = choices(&values.iter().map(String::as_str).collect::<Vec<_>>());
                    (class, json!({ "many": list }), Vec::new())
                }
                Asks::Range(most, class) => {
                    (class, json!({ "range": { "start": 0, "end": most, "step": 1 } }), Vec::new())
                }
            };
            items.push(question(name, kind));
            let groupings: Vec<Json> = match ask {
                Asks::One(5, ..) => vec![json!({ "name": "tre", "groups": [
                    { "value": "lite", "label": said("lite"), "of": ["1", "2"] },
                    { "value": "mitt", "label": said("mitt"), "of": ["3"] },
                    { "value": "mycket", "label": said("mycket"), "of": ["4", "5"] }] })],
                _ => Vec::new(),
            };
            measures.push(json!({ "question": name, "class": class, "favourable": good, "groupings": groupings }));
        }
        let part = |part: &str| -> Vec<&str> {
            municipalities.iter().filter(|at| MUNICIPALITIES[**at].2 == part).map(|at| MUNICIPALITIES[*at].0).collect()
        };
        let parts: Vec<Json> = (PARTS.iter().filter(|one| !part(one).is_empty()))
            .map(|one| json!({ "value": one, "label": said(one), "of": part(one) }))
            .collect();
        let by = |name: &str| -> Json { name.split('+').map(|one| json!({ "question": one })).collect() };
        let breakdowns: Vec<Json> =
            breakdowns.iter().map(|name| json!({ "name": name.replace('+', "-"), "by": by(name) })).collect();
        let plan = json!({
            "backgrounds": [
                // In another order than files have columns.
                { "question": "kon", "role": "gender", "unshown": ["other"] },
                { "question": "kommun", "role": "municipality", "levels": [{ "name": "del", "groups": parts }] },
                { "question": "alder", "role": "age", "levels": [{ "name": "tva", "groups": [
                    { "value": "10-15", "label": said("10–15"), "of": ["10-12", "13-15"] },
                    { "value": "16-19", "label": said("16–19"), "of": ["16-19"] }] }] }],
            "breakdowns": breakdowns,
            "measures": measures,
            "ladder": [
                { "merge-answers": "tre" },
                { "drop": { "question": "kon", "beside": "kommun" } },
                { "coarsen": { "question": "alder", "level": "tva" } },
                { "coarsen": { "question": "kommun", "level": "del" } }],
            "single_school": { "question": "kommun", "values": [], "into": "del" }
        });
        let asked = json!({ "id": "prov", "title": said("Ett påhittat län"), "languages": ["sv"], "audience": "youth",
            "lists": lists, "items": items });
        let asks = asks.iter().map(|(name, ask)| ((*name).to_owned(), *ask)).collect();
        Self { asks, asked: serde_json::from_value(asked).unwrap(), plan: serde_json::from_value(plan).unwrap() }
    }

    /// What somebody answers in a wave; `None` for who lives elsewhere.
    pub fn answers(&self, person: &Person, wave: u32) -> Option<Answers> {
        let place = |name: &str| Place::of(Name::parse(name).unwrap());
        let code = MUNICIPALITIES[person.municipality].0;
        let listed = self.asked.lists.iter().find(|(name, _)| name.as_str() == "kommun")?.1;
        listed.iter().find(|choice| choice.value == code)?;
        let one = |value: &str| Value::One(value.to_owned());
        let mut all = BTreeMap::from([
            (place("kommun"), one(code)),
            (place("alder"), one(AGES[person.age])),
            (place("kon"), one(GENDERS[person.gender])),
        ]);
        for (name, ask) in &self.asks {
            let value = match ask {
                Asks::One(answers, ..) => {
                    person.answer(name, wave, *answers).map(|at| Value::One((at + 1).to_string()))
                }
                Asks::Range(most, _) => person
                    .answer(name, wave, most + 1)
                    .map(|at| Value::Number(f64::from(u32::try_from(at).unwrap_or_default()))),
                Asks::Many(answers, _) => person.answer(name, wave, 5).map(|_| {
                    let chosen = (1..=*answers)
                        .filter(|at| person.answer(&format!("{name}/{at}"), wave, 3).is_some_and(|felt| felt > 1));
                    Value::Many(chosen.map(|at| format!("v{at}")).collect())
                }),
            };
            all.extend(value.map(|value| (place(name), value)));
        }
        // What the form would not have asked them is not there.
        let all = Answers(all);
        Some(Context::new(&self.asked, &all, "sv", jiff::civil::date(2026, 3, 20), 0).kept())
    }

    /// The same, and some questions are asked of those alone who fulfil a condition.
    #[must_use]
    pub fn asking(mut self, only: &[(&str, &str)]) -> Self {
        for item in &mut self.asked.items {
            let Item::Question(question) = item else { continue };
            let own = only.iter().find(|(name, _)| *name == question.name.as_str());
            question.relevant = own.map(|(_, condition)| Expression::parse(condition).unwrap());
        }
        self
    }

    /// A release of waves and pooled waves, beside what was published before.
    pub fn release(
        &self,
        id: &str,
        waves: &[Wave],
        answers: &[(&str, Vec<Answers>)],
        frozen: &[&Cube],
        before: &[&Made],
    ) -> Result<Made, Fault> {
        // The waves of releases that hold one of these: pooled, they were said together.
        let sharing = before.iter().filter(|made| shares(made, waves)).flat_map(|made| &made.release.waves);
        let others: Vec<String> = sharing.map(|wave| wave.code.clone()).collect();
        let prepared = Prepared::new(&self.plan, &self.asked, waves)?.beside(&others);
        let records = answers.iter().flat_map(|(wave, all)| all.iter().filter_map(|one| prepared.record(wave, one)));
        let cube = Cube::count(&prepared.outline, records, frozen)?;
        let mut ledger = Ledger::default();
        for made in before {
            ledger.append(made.protected.published.clone(), made.protected.after)?;
        }
        let task = Task::new(prepared.outline.clone(), cube.clone(), ledger)?;
        let protected = task.run(id, 2)?;
        let inside = task.inside(&protected)?;
        let release = draft(&prepared, &self.plan, &self.asked, about(id, waves, before), &protected)?;
        Ok(Made { release, protected, inside, cube })
    }
}

/// What a made-up release has beside its numbers.
pub fn about(id: &str, waves: &[Wave], before: &[&Made]) -> About {
    let text = |sv: &str| Text([("sv".to_owned(), sv.to_owned())].into());
    let day = |text: &str| text.parse().unwrap();
    let wave = |wave: &Wave| release::Wave {
        code: wave.code.clone(),
        audience: Audience::Youth,
        clock: Clock { closed: day("2026-03-20"), promised: day("2026-06-01"), owes: text("Barnrättssamordnaren") },
        asked: None,
        open_collection: false,
    };
    About {
        id: ReleaseId::parse(id).unwrap(),
        title: text("Ett påhittat län"),
        // Other waves are other people.
        earlier: before.iter().filter(|made| shares(made, waves)).map(|made| made.release.id.clone()).collect(),
        waves: waves.iter().filter(|wave| wave.members.len() == 1).map(wave).collect(),
        called: waves.iter().map(|wave| (wave.code.clone(), text(&format!("omgång {}", wave.code)))).collect(),
        clusters: Clusters { effect: 100, schools: None, same_people: true },
        few_schools: false,
    }
}

fn shares(made: &Made, waves: &[Wave]) -> bool {
    made.release.waves.iter().any(|own| waves.iter().any(|wave| wave.members.contains(&own.code)))
}

/// A wave by itself, or several pooled: `v1`, `v1+v2`.
pub fn wave(code: &str) -> Wave {
    Wave { code: code.to_owned(), members: code.split('+').map(str::to_owned).collect() }
}
