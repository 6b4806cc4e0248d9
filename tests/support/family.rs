//! Three surveys of a made-up family centre: the same three questions, in their own words, to children, to the grown-ups at home
//! and to staff.

use domain::survey::answer::{Answers, Place, Value};
use domain::survey::questionnaire::Name;
use serde_json::{Value as Json, json};

use super::county::{PLACES, closed, keep};
use super::site::Site;

/// One of the three: the word of its address, who is asked, what it is called, how each question is put, and how many answer and
/// give the best answer to each.
pub struct Variant {
    /// The word of its wave's address.
    pub link: &'static str,
    audience: &'static str,
    title: &'static str,
    asked: [&'static str; 3],
    count: usize,
    best: [usize; 3],
}

/// Names of the three questions.
pub const QUESTIONS: [&str; 3] = ["valkommen", "lyssnad", "hjalp"];

/// Children.
pub const CHILDREN: Variant = Variant {
    link: "barnen",
    audience: "child",
    title: "Familjecentralen: frågor till barn",
    asked: ["Tycker du om att vara här?", "Lyssnar de vuxna?", "Får du hjälp när du vill?"],
    count: 240,
    best: [140, 90, 120],
};

/// The grown-ups at home.
pub const GROWN_UPS: Variant = Variant {
    link: "hemma",
    audience: "guardian",
    title: "Familjecentralen: frågor till vuxna",
    asked: ["Känner du dig välkommen?", "Lyssnar personalen på dig?", "Får ni hjälp när ni behöver?"],
    count: 180,
    best: [120, 100, 60],
};

/// Staff, of whom hardly anybody thinks that families get help.
pub const STAFF: Variant = Variant {
    link: "personal",
    audience: "staff",
    title: "Familjecentralen: frågor till personal",
    asked: ["Känner sig alla välkomna?", "Hinner vi lyssna?", "Får familjer hjälp?"],
    count: 60,
    best: [30, 24, 2],
};

/// The grown-ups at home of somewhere else.
pub const NEIGHBOURS: Variant = Variant { link: "grannen", ..GROWN_UPS };

impl Variant {
    fn questionnaire(&self) -> Json {
        let choice = |value: &str, sv: &str| json!({ "value": value, "label": { "sv": sv } });
        let asked = QUESTIONS.into_iter().zip(self.asked).map(
            |(name, label)| json!({ "question": { "name": name, "kind": { "one": "ja3" }, "label": { "sv": label } } }),
        );
        let asked: Vec<Json> = asked.collect();
        let group = json!({ "name": "del", "label": { "sv": "Om stöd" }, "area": "assess", "items": asked });
        json!({
            "id": self.link, "version": "1", "title": { "sv": self.title }, "languages": ["sv"], "audience": self.audience,
            "lists": {
                "kommun": [choice("0880", "Kalmar"), choice("0885", "Borgholm"), choice("0883", "Västervik")],
                "ja3": [choice("1", "Ja"), choice("2", "Ibland"), choice("3", "Nej")]
            },
            "items": [
                { "group": group },
                { "question": { "name": "kommun", "kind": { "one": "kommun" }, "label": { "sv": "Var bor du?" } } }
            ]
        })
    }

    /// What everybody answers: the best to each question are the first of all, of the others every second says no.
    fn answers(&self) -> Vec<Answers> {
        let place = |name: &str| Place::of(Name::parse(name).unwrap());
        let one = |value: &str| Value::One(value.to_owned());
        let person = |at: usize| {
            let said = QUESTIONS.into_iter().zip(self.best).map(|(name, best)| {
                let value = if at < best { "1" } else { ["2", "3"][at % 2] };
                (place(name), one(value))
            });
            // Which places they are of goes by another step than what they say.
            let home = (place("kommun"), one(PLACES[at % PLACES.len()]));
            Answers(said.chain([home]).collect())
        };
        (0..self.count).map(person).collect()
    }
}

/// A survey of a variant with a wave that closed on 20 February 2026; their ids.
pub async fn answered(site: &Site, organization: &str, variant: &Variant) -> (String, String) {
    let measures: Vec<Json> =
        QUESTIONS.iter().map(|name| json!({ "question": name, "class": "s0", "favourable": ["1"] })).collect();
    let plan = json!({
        "backgrounds": [{ "question": "kommun", "role": "municipality" }], "breakdowns": [], "measures": measures,
        "ladder": [], "known": [], "known_from": ""
    });
    let survey = keep(site, organization, &variant.questionnaire(), &plan).await;
    let wave = closed(site, &survey, (variant.link, "2026-02-20"), variant.answers()).await;
    (survey, wave)
}
