//! Notes from talks, typed under the questions of the survey: they lie at the bench beside what was written.

use app::desk::inputs::Typed;
use app::desk::words::note::{self as pages, NoteView};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::desk::Action;
use domain::guide::Municipality;
use domain::mapping::words::evidence::{BadNote, Evidence, note, people, talk};
use domain::mapping::words::place::Places;
use domain::survey::questionnaire::Choice;
use leptos::prelude::IntoAny;
use uuid::Uuid;

use super::load::AtBench;
use super::store::TextRow;
use super::take::{mark, talk_mark};
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;

impl At<'_> {
    pub(super) async fn words_note(self, wave: &str, saved: bool) -> Answer {
        let (_, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        Ok(self.show_words_note(&bench, Typed::default(), (StatusCode::OK, saved)))
    }

    fn show_words_note(&self, bench: &AtBench, typed: Typed, (status, saved): (StatusCode, bool)) -> Response<Body> {
        let places = Places::of(&bench.asked, &bench.plan);
        let named = match &places {
            Places::Schools(_, choices) => {
                let label = |one: &Choice| one.label.best(self.words.tag(), &bench.asked.languages).to_owned();
                choices.iter().map(|one| (one.value.clone(), label(one))).collect()
            }
            Places::Municipalities(_) => {
                Municipality::by_name().map(|one| (one.code().to_owned(), one.name().to_owned())).collect()
            }
        };
        let view = NoteView {
            wave: bench.head.id.clone(),
            title: bench.title.clone(),
            questions: bench.spoken(self.words),
            schools: matches!(places, Places::Schools(..)),
            places: named,
            typed,
            saved,
        };
        let rest = format!("/ord/{}/samtal", bench.head.id);
        self.page(pages::note(self.words, &view).into_any(), &rest, status)
    }

    pub(super) async fn words_add_note(self, wave: &str, fields: Fields) -> Answer {
        let (seated, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let question =
            bench.spoken(self.words).into_iter().map(|(name, _)| name).find(|name| name == fields.get("fraga"));
        let kind = Evidence::parse(fields.get("slag")).filter(|kind| Evidence::TOLD.contains(kind));
        let people = kind.and_then(|kind| people(kind, fields.get("antal")));
        let (told, wrong) = match (question.zip(kind), note(fields.get("ord")), talk(fields.get("tillfalle")), people) {
            (Some((question, kind)), Ok(words), Some(talk), Some(people)) => {
                let place = Places::of(&bench.asked, &bench.plan).of_talk(fields.get("kommun"));
                let keys = &self.app.room().keys;
                let text = TextRow {
                    id: Uuid::new_v4().to_string(),
                    wave: wave.to_owned(),
                    question,
                    kind,
                    words,
                    place: place.map(|place| mark(keys, wave, &place)).unwrap_or_default(),
                    source: talk_mark(keys, wave, &talk),
                    people,
                };
                let line = self.words_line(&seated, Action::ModerateText, &bench);
                self.app.stores().words.note(&text, &line).await?;
                return Ok(self.to(&format!("/ord/{wave}/samtal?sparat=1")));
            }
            (None, ..) => ("desk-words-note-choose", "slag"),
            (_, Err(BadNote::Empty), ..) => ("desk-words-note-empty", "ord"),
            (_, Err(BadNote::Long), ..) => ("desk-words-note-long", "ord"),
            (_, _, None, _) => ("desk-words-note-talk-missing", "tillfalle"),
            (.., None) => ("desk-words-note-people-wrong", "antal"),
        };
        let typed = fields.again("samtal", self.words.get(told).to_string(), &[wrong]);
        Ok(self.show_words_note(&bench, typed, (StatusCode::UNPROCESSABLE_ENTITY, false)))
    }
}
