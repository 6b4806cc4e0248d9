//! The questions of a survey in order: move, add, take away; languages and for whom it is.

use domain::survey::lint::Remark;
use domain::survey::questionnaire::{Audience, Group, Item, Kind, Name, Question, Questionnaire};
use leptos::prelude::*;

use super::fields::{Texts, texts};
use super::{AUDIENCES, Told, audience, audience_word, back, language, remarks, survey_path, told};
use crate::frame::hidden;
use crate::words::Words;

/// Kinds of questions that can be added here, by their word in forms.
pub const KINDS: [&str; 7] = ["one", "many", "range", "integer", "text", "wheel", "note"];

/// What the page shows.
pub struct QuestionsView<'a> {
    /// The survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub asked: &'a Questionnaire,
    /// Languages that can be added.
    pub more: Vec<String>,
    /// Earlier versions that can be brought back, the latest first: number, and who made it when, in words.
    pub past: Vec<(i64, String)>,
    /// What the linter says; it stops nobody.
    pub remarks: Vec<Remark>,
    /// Whether a wave of it takes answers now, which keeps the words it was opened with.
    pub running: bool,
    /// The version that is looked at.
    pub version: i64,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page. Everything is one form, so that whatever was typed is kept by any of its buttons.
pub fn questions(words: &Words, page: &QuestionsView<'_>) -> impl IntoView + use<> {
    let to = survey_path(words, &page.id, "/fragor");
    let asked = page.asked;
    let title = Texts {
        name: "w|t".to_owned(),
        label: words.get("desk-survey-title").to_string(),
        about: None,
        words: super::contract::spoken(&asked.title, &asked.languages),
        rows: "1",
        locked: false,
    };
    let undo = (!page.past.is_empty()).then(|| {
        view! {
            <form method="post" action=to.clone()>
                {hidden("v", page.version.to_string())}
                <button class="plain" name="do" value="angra">{words.get("desk-survey-undo")}</button>
            </form>
        }
    });
    let past: Vec<_> = page
        .past
        .iter()
        .map(|(version, told)| {
            let label = words.fill("desk-survey-bring-back.what", &[("what", told)]);
            view! {
                <li>
                    {told.clone()} " "
                    <button class="plain" name="do" value=format!("tillbaka:{version}") aria-label=label>
                        {words.get("desk-survey-bring-back")}
                    </button>
                </li>
            }
        })
        .collect();
    let past = (!past.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{words.get("desk-survey-past")}</summary>
                <form method="post" action=to.clone()>
                    {hidden("v", page.version.to_string())} <ul>{past}</ul>
                </form>
            </details>
        }
    });
    let rows = items(words, page, &asked.items, None);
    let none = asked.items.is_empty().then(|| view! { <p class="calm">{words.get("desk-survey-no-questions")}</p> });
    let kinds: Vec<_> = KINDS
        .iter()
        .map(|kind| view! { <option value=*kind>{words.get(&format!("desk-survey-kind-{kind}"))}</option> })
        .collect();
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-survey-questions")}</h1>
        <p class="lead">{words.get("desk-survey-questions.lead")}</p>
        {told(&page.told)}
        {page.running.then(|| view! { <p class="note">{words.get("desk-survey-running")}</p> })}
        {remarks::count(words, &page.remarks)}
        {undo}
        {none}
        <form method="post" action=to.clone()>
            {hidden("v", page.version.to_string())}
            <ol class="items">{rows}</ol>
        </form>
        <form method="post" action=to.clone() class="write">
            {hidden("v", page.version.to_string())}
            <h2>{words.get("desk-survey-add")}</h2>
            <label for="slag">{words.get("desk-survey-kind")}</label>
            <select id="slag" name="slag">{kinds}</select>
            <button class="reach" name="do" value="ny">{words.get("desk-survey-add-question")}</button>
            <button class="reach" name="do" value="avsnitt">{words.get("desk-survey-add-section")}</button>
        </form>
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            <h2>{words.get("desk-survey-about")}</h2>
            {texts(words, title)}
            {audiences(words, asked.audience)}
            <button class="go" name="do" value="om">{words.get("desk-save")}</button>
            {languages(words, asked, &page.more)}
        </form>
        {past}
    }
}

fn audiences(words: &Words, now: Audience) -> impl IntoView + use<> {
    let options: Vec<_> = AUDIENCES
        .map(|one| view! { <option value=audience_word(one) selected=one == now>{audience(words, one)}</option> })
        .into_iter()
        .collect();
    view! {
        <label for="vem">{words.get("desk-survey-audience")}</label>
        <select id="vem" name="vem">{options}</select>
    }
}

fn languages(words: &Words, asked: &Questionnaire, more: &[String]) -> impl IntoView + use<> {
    let one = asked.languages.len() < 2;
    let now: Vec<_> = asked
        .languages
        .iter()
        .map(|tag| {
            let name = language(words, tag);
            let label = words.fill("desk-take-away-what", &[("what", &name)]);
            let away = (!one).then(|| {
                view! {
                    <button class="plain" name="do" value=format!("utan:{tag}") aria-label=label>
                        {words.get("desk-take-away")}
                    </button>
                }
            });
            view! { <li>{name} " " {away}</li> }
        })
        .collect();
    let add: Vec<_> =
        more.iter().map(|tag| view! { <option value=tag.clone()>{language(words, tag)}</option> }).collect();
    let add = (!add.is_empty()).then(|| {
        view! {
            <label for="sprak">{words.get("desk-survey-add-language")}</label>
            <select id="sprak" name="sprak">{add}</select>
            <button class="reach" name="do" value="sprak">{words.get("desk-survey-add-language-go")}</button>
        }
    });
    view! {
        <h3>{words.get("desk-survey-languages")}</h3>
        <ul>{now}</ul>
        {add}
    }
}

fn items(words: &Words, page: &QuestionsView<'_>, all: &[Item], lock: Option<&str>) -> Vec<AnyView> {
    all.iter()
        .map(|item| match item {
            Item::Question(question) => row(words, page, question, lock),
            Item::Group(group) => section(words, page, group, lock),
        })
        .collect()
}

fn row(words: &Words, page: &QuestionsView<'_>, question: &Question, lock: Option<&str>) -> AnyView {
    let called = super::lacks::called(page.asked, &question.name);
    let about = kind(words, &question.kind);
    let sensitive = question.sensitive.then(|| words.get("desk-survey-is-sensitive"));
    let when = question.relevant.is_some().then(|| words.get("desk-survey-is-conditional"));
    let marks: Vec<_> =
        sensitive.into_iter().chain(when).map(|mark| view! { <span class="tag">{mark}</span> " " }).collect();
    let buttons = lock.is_none().then(|| buttons(words, &question.name, &called));
    view! {
        <li>
            <a href=survey_path(words, &page.id, &format!("/fraga/{}", question.name))>{called}</a>
            <p class="small">{about} " " {marks}</p>
            {remarks::on(words, page.asked, &page.remarks, &question.name)}
            {buttons}
        </li>
    }
    .into_any()
}

fn section(words: &Words, page: &QuestionsView<'_>, group: &Group, lock: Option<&str>) -> AnyView {
    let called = super::lacks::called(page.asked, &group.name);
    let own = group.lock.as_ref().map(|lock| lock.instrument.as_str());
    let locked = own.map(|name| words.fill("desk-survey-locked", &[("name", name)]));
    let licence = group.lock.as_ref().map(|lock| match lock.licence.as_deref().map(str::trim) {
        Some(licence) if !licence.is_empty() => words.fill("desk-survey-licence-is", &[("licence", licence)]),
        _ => words.get("desk-survey-licence-lacks").to_string(),
    });
    let inner = items(words, page, &group.items, lock.or(own));
    let buttons = lock.is_none().then(|| buttons(words, &group.name, &called));
    view! {
        <li>
            <h2>
                <a href=survey_path(words, &page.id, &format!("/fraga/{}", group.name))>{called}</a>
            </h2>
            {locked.map(|text| view! { <p class="small">{text}</p> })}
            {licence.map(|text| view! { <p class="small">{text}</p> })}
            {remarks::on(words, page.asked, &page.remarks, &group.name)}
            {buttons}
            <ol class="items">{inner}</ol>
        </li>
    }
    .into_any()
}

fn buttons(words: &Words, name: &Name, called: &str) -> impl IntoView + use<> {
    let one = |act: &str, id: &str| {
        let label = words.fill(&format!("{id}.what"), &[("what", called)]);
        view! {
            <button class="plain" name="do" value=format!("{act}:{name}") aria-label=label>
                {words.get(id)}
            </button>
        }
    };
    view! {
        <p class="ways">
            {one("upp", "desk-survey-up")} {one("ner", "desk-survey-down")} {one("bort", "desk-survey-remove")}
        </p>
    }
}

/// What kind of question it is, in words.
pub(super) fn kind(words: &Words, kind: &Kind) -> String {
    if let Kind::Range { start, end, .. } = kind {
        return words.fill("desk-survey-range", &[("start", &start.to_string()), ("end", &end.to_string())]);
    }
    words.get(&format!("desk-survey-kind-{}", kind_word(kind))).to_string()
}

/// The stable word of a kind.
#[must_use]
pub const fn kind_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer | Kind::Decimal => "integer",
        Kind::Range { .. } => "range",
        Kind::Date(_) => "date",
        Kind::One(_) => "one",
        Kind::Many(_) => "many",
        Kind::Rank(_) => "rank",
        Kind::Wheel => "wheel",
        Kind::Note => "note",
        Kind::Acknowledge => "acknowledge",
        Kind::Calculate => "calculate",
    }
}
