//! A decision about a finding: what is done, by whom, by when, in words for a child and for a grown-up.

use domain::mapping::release::{Decision, What};
use domain::survey::questionnaire::Text;
use jiff::civil::Date;
use leptos::prelude::*;

use super::release_path;
use super::tongues::{Room, tongues};
use crate::desk::inputs::{Field, Typed, field, picks};
use crate::frame::{Icon, hidden, icon};
use crate::words::{Book, Words};

/// The form's name, for what was typed into it.
pub const FORM: &str = "beslut";

/// What the page shows.
pub struct DecisionView<'a> {
    /// The release.
    pub release: String,
    /// The finding.
    pub finding: String,
    /// The finding's sentence.
    pub said: String,
    /// Its place among the finding's; none for a new one.
    pub at: Option<usize>,
    /// What stands there; none for a new one.
    pub decision: Option<&'a Decision>,
    /// The version that is looked at.
    pub version: i64,
    /// The day.
    pub today: Date,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The stable word of what was decided.
#[must_use]
pub const fn word(what: What) -> &'static str {
    match what {
        What::Do => "gor",
        What::Will(_) => "ska",
        What::Cannot => "kan-inte",
    }
}

/// The page.
pub fn decision(words: &Words, book: &Book, page: &DecisionView<'_>) -> impl IntoView + use<> {
    let (typed, one) = (&page.typed, page.decision);
    let none = Text::default();
    let text = |of: fn(&Decision) -> &Text| one.map_or(&none, of);
    let texts: [(&str, &str, &Text, Room); 4] = [
        ("rubrik", "desk-release-heading", text(|one| &one.heading), Room::Line),
        ("barn", "desk-release-child", text(|one| &one.child), Room::Lines),
        ("vuxen", "desk-release-adult", text(|one| &one.adult), Room::Lines),
        ("ansvar", "desk-release-owner", text(|one| &one.owner), Room::Line),
    ];
    let kinds = [("gor", "mapping-do"), ("ska", "mapping-will"), ("kan-inte", "mapping-cannot")]
        .map(|(value, id)| (value.to_owned(), words.get(id).to_string()))
        .to_vec();
    let now = one.map_or("gor", |one| word(one.what));
    let by = match one.map(|one| one.what) {
        Some(What::Will(by)) => by.to_string(),
        _ => String::new(),
    };
    let decided = one.map_or(page.today, |one| one.day).to_string();
    let again = one.and_then(|one| one.follow_up).map(|day| day.to_string()).unwrap_or_default();
    let day = |name: &'static str, id: &str, value: String| {
        field(typed, Field::new(FORM, name, words.get(id)).kind("date").value(value))
    };
    let place = page.at.map_or_else(|| "ny".to_owned(), |at| at.to_string());
    let back = release_path(words, &page.release, &format!("/fynd/{}", page.finding));
    let to = format!("{back}/beslut/{place}");
    let remove = page.at.map(|_| {
        view! { <button class="reach" name="do" value="ta-bort">{words.get("desk-release-drop-decision")}</button> }
    });
    view! {
        <a class="back" href=back>{icon(Icon::Back)} {words.get("desk-release-finding")}</a>
        <h1 tabindex="-1">{words.get("desk-release-decision")}</h1>
        <p class="lead">{page.said.clone()}</p>
        {typed.alert()}
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            {typed.fault(FORM)}
            {picks(typed, (FORM, "vad"), words.get("desk-release-what"), now, kinds)}
            {day("klart", "desk-release-by", by)}
            {tongues(words, book, typed, FORM, &texts)}
            <p class="small">{words.get("desk-release-owner.about")}</p>
            <div class="pair">
                <div>{day("dag", "desk-release-decided-on", decided)}</div>
                <div>{day("foljs", "desk-release-follow-up", again)}</div>
            </div>
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
            {remove}
        </form>
    }
}
