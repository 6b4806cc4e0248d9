//! Puts the texts of a closed wave at the bench: each by itself, under a random id, with two marks and nothing else beside it.

use domain::desk::Entry;
use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::place::Places;
use domain::survey::answer::Value;
use domain::survey::questionnaire::Kind;
use uuid::Uuid;

use super::load::AtBench;
use super::store::{StoreError, TextRow};
use crate::contact::seal::ServerKeys;
use crate::token::hex;
use crate::web::App;

/// Puts a wave's texts at the bench, once.
pub(super) async fn take(app: &App, bench: &AtBench, line: &Entry) -> Result<(), StoreError> {
    let wave = &bench.head.id;
    let answers = app.stores().closed.answers(wave).await?;
    let (room, places) = (app.room(), Places::of(&bench.asked, &bench.plan));
    let mut texts = Vec::new();
    for one in &answers {
        // Texts of one answer share a mark, so that nobody is quoted twice. It is new here: it leads to no answer.
        let source = Uuid::new_v4().simple().to_string();
        let place = places.of_answers(one).map(|place| mark(&room.keys, wave, &place)).unwrap_or_default();
        for (_, question) in bench.asked.questions().into_iter().filter(|(_, question)| question.kind == Kind::Text) {
            let said = one.0.iter().filter(|(at, _)| at.name == question.name);
            for words in said.filter_map(|(_, value)| written(value)) {
                texts.push(TextRow {
                    id: Uuid::new_v4().to_string(),
                    wave: wave.clone(),
                    question: question.name.to_string(),
                    kind: Evidence::Survey,
                    words,
                    place: place.clone(),
                    source: source.clone(),
                    people: 1,
                });
            }
        }
    }
    // In the order of their random ids: also how they were stored tells nothing of who wrote what.
    texts.sort_by(|one, other| one.id.cmp(&other.id));
    app.stores().words.take(wave, &texts, line).await.map(drop)
}

fn written(value: &Value) -> Option<String> {
    match value {
        Value::Text(words) => Some(words.trim().to_owned()).filter(|words| !words.is_empty()),
        _ => None,
    }
}

/// The mark of a talk: the same for everything that was told in it. What it is called stands nowhere.
pub(super) fn talk_mark(keys: &ServerKeys, wave: &str, talk: &str) -> String {
    let mac = keys.answer_mac("lotsen words talk", &[wave.as_bytes(), talk.as_bytes()]);
    hex(&mac[..16])
}

/// The mark of a place: the same for a talk and an answer from there, and nothing without the server's key.
pub(super) fn mark(keys: &ServerKeys, wave: &str, place: &str) -> String {
    let mac = keys.answer_mac("lotsen words place", &[wave.as_bytes(), place.as_bytes()]);
    hex(&mac[..8])
}
