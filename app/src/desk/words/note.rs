//! Notes from interviews, group talks and class visits, typed under the questions that the survey asked.

use domain::mapping::words::evidence::{Evidence, NOTE, TALK};
use leptos::prelude::*;

use super::{back, kind, path};
use crate::desk::inputs::{Field, Typed, choice, field, lines, picks, saved};
use crate::words::Words;

/// What the page shows.
pub struct NoteView {
    /// The wave.
    pub wave: String,
    /// What its survey is called.
    pub title: String,
    /// Names and words of the questions.
    pub questions: Vec<(String, String)>,
    /// Whether places are schools, which the survey asked for; else they are municipalities.
    pub schools: bool,
    /// Codes and names of the places.
    pub places: Vec<(String, String)>,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether a note was saved just now.
    pub saved: bool,
}

/// The page.
pub fn note(words: &Words, page: &NoteView) -> impl IntoView + use<> {
    let typed = &page.typed;
    let kinds = Evidence::TOLD.map(|one| (one.as_str().to_owned(), kind(words, one))).to_vec();
    let mut places = vec![(String::new(), words.get("desk-words-note-unknown").to_string())];
    places.extend(page.places.iter().cloned());
    let (place, how) = if page.schools {
        (words.get("desk-words-note-school"), words.get("desk-words-note-school.how"))
    } else {
        (words.get("desk-words-note-place"), words.get("desk-words-note-place.how"))
    };
    let talk = Field::new("samtal", "tillfalle", words.get("desk-words-note-talk")).longest(TALK);
    let people = Field::new("samtal", "antal", words.get("desk-words-note-people")).kind("number");
    let what = Field::new("samtal", "ord", words.get("desk-words-note-words")).longest(NOTE);
    view! {
        {back(words, &page.wave, &page.title)}
        <h1 tabindex="-1">{words.get("desk-words-note")}</h1>
        <p class="lead">{words.get("desk-words-note.how")}</p>
        {saved(words, page.saved)}
        {typed.alert()}
        <form method="post" action=path(words, &format!("/{}/samtal", page.wave)) class="write">
            {typed.fault("samtal")}
            {choice(typed, ("samtal", "fraga"), words.get("desk-words-note-question"), "", page.questions.clone())}
            {picks(typed, ("samtal", "slag"), words.get("desk-words-note-kind"), "", kinds)}
            {field(typed, talk)}
            <p class="small">{words.get("desk-words-note-talk.how")}</p>
            {field(typed, people)}
            <p class="small">{words.get("desk-words-note-people.how")}</p>
            {choice(typed, ("samtal", "kommun"), place, "", places)}
            <p class="small">{how}</p>
            {lines(typed, what, "6", None)}
            <button class="go">{words.get("desk-words-note-go")}</button>
        </form>
    }
}
