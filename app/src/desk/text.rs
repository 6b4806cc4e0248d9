//! One text at the desk: the Swedish beside the translation, how easy it is, how it will look, and who changed it when.

use domain::guide::text::Ease;
use leptos::prelude::*;

use super::contact::{Notice, notice};
use super::inputs::{Field, Typed, lines, tick};
use super::path;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One version of the history.
pub struct PastText {
    /// Who and when, in words.
    pub told: String,
    /// What it said; `None` for the built-in text.
    pub text: Option<String>,
}

/// What the page shows.
pub struct TextView {
    /// Its language.
    pub tag: String,
    /// Whether that is written from right to left.
    pub right_to_left: bool,
    /// The language's own name.
    pub language: String,
    /// Its id.
    pub id: String,
    /// The Swedish text; `None` on the page of the Swedish text itself.
    pub source: Option<String>,
    /// What stands in the field.
    pub typed: String,
    /// What citizens read now.
    pub now: String,
    /// How what is typed will look, where it can be shown.
    pub preview: Option<Vec<String>>,
    /// How easy it is to read; Swedish alone is measured.
    pub ease: Option<Ease>,
    /// What is wrong with what was typed.
    pub fault: Option<String>,
    /// What was done, or what stood in the way.
    pub notice: Option<Notice>,
    /// What somebody else wrote meanwhile.
    pub theirs: Option<String>,
    /// The version that was seen.
    pub version: i64,
    /// Hash of the pair that was seen.
    pub pair: String,
    /// What is to be said about it, in words.
    pub told: Vec<String>,
    /// The other languages, where the same text can be changed.
    pub others: Vec<(String, String)>,
    /// Whether it lies over a built-in text.
    pub laid: bool,
    /// Whether it has a mark of review; `None` where it needs none.
    pub reviewed: Option<bool>,
    /// Whether the last change can be undone.
    pub undoable: bool,
    /// Its versions, newest first.
    pub history: Vec<PastText>,
}

/// The page of a text.
pub fn text(words: &Words, page: TextView) -> impl IntoView + use<> {
    let to = path(words, &format!("/text/{}/{}", page.tag, page.id));
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    let told: Vec<_> = page.told.into_iter().map(|told| view! { <p class="open">{told}</p> }).collect();
    let source = page.source.map(|source| {
        view! {
            <h2>{words.get("desk-text-source")}</h2>
            <p class="said" lang="sv">{source}</p>
        }
    });
    let theirs = page.theirs.map(|theirs| {
        view! {
            <section class="note">
                <h2>{words.get("desk-text-theirs")}</h2>
                <p class="said" lang=page.tag.clone() dir=direction>{theirs}</p>
            </section>
        }
    });
    let preview = page.preview.map(|paragraphs| {
        let paragraphs: Vec<_> = paragraphs.into_iter().map(|one| view! { <p>{one}</p> }).collect();
        view! {
            <section class="card" lang=page.tag.clone() dir=direction>
                <p class="tag" lang=words.tag().to_owned() dir="ltr">{words.get("desk-text-preview")}</p>
                {paragraphs}
            </section>
        }
    });
    let ease = page.ease.map(|ease| {
        let id = if ease.hard() { "desk-text-hard" } else { "desk-text-easy" };
        let [lix, bound, count] = [ease.lix.to_string(), ease.bound.to_string(), ease.words.to_string()];
        let told = words.fill(id, &[("lix", &lix), ("bound", &bound), ("count", &count)]);
        view! { <p class=if ease.hard() { "fault" } else { "small" }>{told}</p> }
    });
    let typed = Typed::wrong("text", [("text", page.fault)]);
    let field = Field::new("text", "text", words.fill("desk-text-field", &[("language", &page.language)]));
    let field = lines(&typed, field.value(page.typed), "6", Some(page.tag.clone()));
    let carried = (page.version.to_string(), page.pair);
    let acts = acts(words, &to, &carried, (page.reviewed, page.undoable, page.laid));
    let history = history(words, page.history);
    let others: Vec<_> = page
        .others
        .into_iter()
        .map(|(tag, name)| {
            let to = path(words, &format!("/text/{tag}/{}", page.id));
            view! { <a class="pill" href=to lang=tag>{name}</a> " " }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "/texter")>{icon(Icon::Back)} {words.get("desk-texts")}</a>
        <h1 tabindex="-1">{words.fill("desk-text", &[("language", &page.language)])}</h1>
        <p class="small">{page.id.clone()}</p>
        {page.notice.map(notice)}
        {told}
        {source}
        <h2>{words.get("desk-text-now")}</h2>
        <p class="said" lang=page.tag.clone() dir=direction>{page.now}</p>
        {theirs}
        {preview}
        <form method="post" action=to.clone() class="write">
            {hidden("v", carried.0)}
            {hidden("h", carried.1)}
            {field}
            <p class="small">{words.get("desk-text-names")}</p>
            {ease}
            <button class="go" name="do" value="spara">{words.get("desk-text-save")}</button>
            <button class="reach" name="do" value="visa">{words.get("desk-text-show")}</button>
        </form>
        {acts}
        {history}
        <nav class="more" aria-label=words.get("desk-text-others")>
            <p class="small">{words.get("desk-text-others")}</p>
            {others}
        </nav>
    }
}

/// What can be done beside writing: mark it or take the mark away, undo, go back to the built-in text.
fn acts(
    words: &Words,
    to: &str,
    carried: &(String, String),
    (reviewed, undoable, laid): (Option<bool>, bool, bool),
) -> AnyView {
    let press = |act: &'static str, id: &str| {
        view! {
            <form method="post" action=to.to_owned()>
                {hidden("v", carried.0.clone())}
                {hidden("h", carried.1.clone())}
                <button class="reach" name="do" value=act>{words.get(id)}</button>
            </form>
        }
    };
    let lead = (reviewed == Some(false)).then(|| view! { <p class="small">{words.get("desk-text-review.lead")}</p> });
    let mark = reviewed.map(|done| {
        if done { press("inte-granskad", "desk-text-unreview") } else { press("granskad", "desk-text-review") }
    });
    view! {
        {lead}
        {mark}
        {undoable.then(|| press("angra", "desk-text-undo"))}
        {laid.then(|| press("grundtext", "desk-text-built-in"))}
    }
    .into_any()
}

fn history(words: &Words, all: Vec<PastText>) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    let all: Vec<_> = all
        .into_iter()
        .map(|past| {
            let text = past.text.unwrap_or_else(|| words.get("desk-text-was-built-in").to_string());
            view! {
                <article class="said-by">
                    <h3>{past.told}</h3>
                    <p class="said" dir="auto">{text}</p>
                </article>
            }
        })
        .collect();
    view! {
        <details>
            <summary>{words.get("desk-text-history")}</summary>
            {all}
        </details>
    }
    .into_any()
}

/// One pair to review.
pub struct Pair {
    /// Its id.
    pub id: String,
    /// Hash of the pair.
    pub hash: String,
    /// The Swedish text.
    pub source: String,
    /// The translation.
    pub translation: String,
}

/// What a page of pairs shows.
pub struct ReviewView {
    /// The language.
    pub tag: String,
    /// Whether that is written from right to left.
    pub right_to_left: bool,
    /// The language's own name.
    pub language: String,
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// How many are reviewed, and of how many.
    pub done: (usize, usize),
    /// What was done, or what stood in the way.
    pub notice: Option<Notice>,
}

/// Some pairs to read through: those that are right get a mark, the others are mended first.
pub fn review(words: &Words, page: ReviewView) -> impl IntoView + use<> {
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    let to = path(words, &format!("/granska/{}", page.tag));
    let (done, count, none) = (page.done.0.to_string(), page.done.1.to_string(), Typed::default());
    let empty = page.pairs.is_empty();
    let all: Vec<_> = page.pairs.iter().map(|pair| hidden("alla", format!("{} {}", pair.id, pair.hash))).collect();
    let pairs: Vec<_> = page
        .pairs
        .into_iter()
        .map(|pair| {
            view! {
                <article class="card">
                    <p class="said" lang="sv">{pair.source}</p>
                    <p class="said" lang=page.tag.clone() dir=direction><b>{pair.translation}</b></p>
                    {tick(&none, ("granska", "par"), format!("{} {}", pair.id, pair.hash), &*words.get("desk-review-right"), false)}
                    <p class="more">
                        <a href=path(words, &format!("/text/{}/{}", page.tag, pair.id))>{words.get("desk-review-mend")}</a>
                    </p>
                </article>
            }
        })
        .collect();
    let form = if empty {
        view! { <p class="calm">{words.get("desk-review-all-done")}</p> }.into_any()
    } else {
        view! {
            <form method="post" action=to class="write">
                {all}
                {pairs}
                <button class="go" name="do" value="valda">{words.get("desk-review-ticked")}</button>
                <button class="reach" name="do" value="alla">{words.get("desk-review-every")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <a class="back" href=path(words, "/texter")>{icon(Icon::Back)} {words.get("desk-texts")}</a>
        <h1 tabindex="-1">{words.fill("desk-review", &[("language", &page.language)])}</h1>
        <p class="lead">{words.fill("desk-texts-progress", &[("done", &done), ("count", &count)])}</p>
        {page.notice.map(notice)}
        <p>{words.get("desk-review.lead")}</p>
        {form}
    }
}
