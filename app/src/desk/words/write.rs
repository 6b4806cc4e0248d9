//! Writing a paraphrase of one text: the text, the new words, whose voice it is, and an age band at most.

use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::quote::{Band, Voice};
use leptos::prelude::*;

use super::quotes::band;
use super::{Piece, kind, path, text};
use crate::desk::inputs::{Field, Typed, choice, lines, picks};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// What the page shows.
pub struct WriteView {
    /// The wave.
    pub wave: String,
    /// The theme's id.
    pub theme: String,
    /// What it is called.
    pub name: String,
    /// The text's id.
    pub text: String,
    /// Its words, with suspects marked.
    pub pieces: Vec<Piece>,
    /// Where it comes from.
    pub kind: Evidence,
    /// What is wrong with what was typed, in words.
    pub wrong: Vec<String>,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The page.
pub fn write(words: &Words, page: &WriteView) -> impl IntoView + use<> {
    let typed = &page.typed;
    let theme = path(words, &format!("/{}/tema/{}", page.wave, page.theme));
    let to = path(words, &format!("/{}/skriv/{}/{}", page.wave, page.theme, page.text));
    let voices = Voice::ALL
        .map(|one| (one.as_str().to_owned(), words.get(&format!("desk-words-voice-{}", one.as_str())).to_string()));
    let mut bands = vec![(String::new(), words.get("desk-words-band-none").to_string())];
    bands.extend(Band::ALL.map(|one| (one.as_str().to_owned(), band(words, one))));
    let wrong: Vec<_> = page.wrong.iter().map(|line| view! { <li class="lacks">{line.clone()}</li> }).collect();
    let wrong = (!wrong.is_empty()).then(|| view! { <ul class="checks">{wrong}</ul> });
    view! {
        <a class="back" href=theme>{icon(Icon::Back)} {page.name.clone()}</a>
        <h1 tabindex="-1">{words.get("desk-words-write")}</h1>
        <p class="lead">{words.get("desk-words-write.how")}</p>
        {typed.alert()}
        {wrong}
        <section class="card">
            <p><span class="tag">{kind(words, page.kind)}</span></p>
            {text(words, &page.pieces)}
        </section>
        <form method="post" action=to class="write">
            {typed.fault("skriv")}
            {lines(typed, Field::new("skriv", "ord", words.get("desk-words-write-words")).longest(400), "3", None)}
            {picks(typed, ("skriv", "rost"), words.get("desk-words-write-voice"), "", voices.to_vec())}
            {choice(typed, ("skriv", "alder"), words.get("desk-words-write-band"), "", bands)}
            <p class="small">{words.get("desk-words-write-go.how")}</p>
            <button class="go">{words.get("desk-words-write-go")}</button>
        </form>
    }
}
