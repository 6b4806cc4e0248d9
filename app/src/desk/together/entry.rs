//! The form of a meeting, a document or a decision.

use domain::mapping::together::{Entry, Kind};
use domain::survey::questionnaire::Text;
use jiff::civil::Date;
use leptos::prelude::*;

use super::{slug, within};
use crate::desk::inputs::{Field, Typed, field, tick};
use crate::desk::release::{Room, tongues};
use crate::frame::{Icon, hidden, icon};
use crate::words::{Book, Words};

/// The form's name, for what was typed into it.
pub const FORM: &str = "post";

/// What the page shows.
pub struct EntryView<'a> {
    /// What it is.
    pub kind: Kind,
    /// What stands there; none for a new one.
    pub entry: Option<&'a Entry>,
    /// The number of the state it was made on.
    pub version: i64,
    /// The day.
    pub today: Date,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The page.
pub fn entry(words: &Words, book: &Book, page: &EntryView<'_>) -> impl IntoView + use<> {
    let (typed, one, none) = (&page.typed, page.entry, Text::default());
    let text = |of: fn(&Entry) -> &Text| one.map_or(&none, of);
    let kind = page.kind.as_str();
    let titles = format!("desk-together-title-{kind}");
    let notes = format!("desk-together-text-{kind}");
    let mut texts = vec![
        ("rubrik", titles.as_str(), text(|one| &one.title), Room::Line),
        ("text", notes.as_str(), text(|one| &one.text), Room::Lines),
    ];
    let decides = page.kind == Kind::Decision;
    if decides {
        texts.insert(1, ("ansvar", "desk-release-owner", text(|one| &one.owner), Room::Line));
    }
    let day = |name: &'static str, id: &str, value: String| {
        field(typed, Field::new(FORM, name, words.get(id)).kind("date").value(value))
    };
    let on = one.map_or(page.today, |one| one.day).to_string();
    let owner = decides.then(|| {
        let by = one.and_then(|one| one.by).map(|by| by.to_string()).unwrap_or_default();
        let done = words.get("desk-together-is-done").to_string();
        view! {
            <p class="small">{words.get("desk-release-owner.about")}</p>
            {day("klart", "desk-release-by", by)}
            {tick(typed, (FORM, "gjort"), "ja", done, one.is_some_and(|one| one.done))}
        }
    });
    let link = (page.kind == Kind::Document).then(|| {
        let now = one.and_then(|one| one.link.as_ref()).map(|link| link.as_str().to_owned()).unwrap_or_default();
        let input = Field::new(FORM, "lank", words.get("desk-together-link")).kind("url").value(now).longest(500);
        view! {
            {field(typed, input)}
            <p class="small">{words.get("desk-together-link.about")}</p>
        }
    });
    let to = match one {
        Some(one) => within(words, &format!("/post/{}", one.id)),
        None => within(words, &format!("/ny/{}", slug(page.kind))),
    };
    let remove = one.is_some().then(|| {
        view! { <button class="reach" name="do" value="ta-bort">{words.get("desk-together-remove")}</button> }
    });
    view! {
        <a class="back" href=within(words, "")>{icon(Icon::Back)} {words.get("desk-together")}</a>
        <h1 tabindex="-1">{words.get(&format!("desk-together-one-{kind}"))}</h1>
        <p class="small">{words.get("desk-together-names")}</p>
        {typed.alert()}
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            {typed.fault(FORM)}
            {day("dag", &format!("desk-together-day-{kind}"), on)}
            {link}
            {tongues(words, book, typed, FORM, &texts)}
            {owner}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
            {remove}
        </form>
    }
}
