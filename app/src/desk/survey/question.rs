//! One question, or one section: its words in every language, its choices, and what else can be set about it.

use domain::survey::edit::list_of;
use domain::survey::lint::Remark;
use domain::survey::questionnaire::{Area, Choice, Group, Item, Lock, Name, Question, Questionnaire, Text};
use domain::survey::scale::Good;
use domain::survey::spot::{Of, Spot};
use leptos::prelude::*;

use super::fields::{Texts, texts};
use super::questions::kind;
use super::{Told, remarks, survey_path, told};
use crate::desk::inputs::{Typed, choice};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What the page shows.
pub struct ItemView<'a> {
    /// The survey's id.
    pub id: String,
    /// What is asked.
    pub asked: &'a Questionnaire,
    /// Which question or section.
    pub item: &'a Item,
    /// The locked instrument it stands in.
    pub lock: Option<String>,
    /// What the linter says; it stops nobody.
    pub remarks: Vec<Remark>,
    /// The version that is looked at.
    pub version: i64,
    /// Fields of a form that was not taken, as they were typed.
    pub typed: Vec<(String, String)>,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page. Everything is one form: whatever was typed is kept by any of its buttons.
pub fn item(words: &Words, page: &ItemView<'_>) -> impl IntoView + use<> {
    let back = survey_path(words, &page.id, "/fragor");
    let (name, fields) = match page.item {
        Item::Question(question) => (&question.name, one(words, page, question)),
        Item::Group(group) => (&group.name, section(words, page, group)),
    };
    let to = survey_path(words, &page.id, &format!("/fraga/{name}"));
    let called = super::lacks::called(page.asked, name);
    let locked = page.lock.as_ref().map(|lock| words.fill("desk-survey-locked", &[("name", lock)]));
    view! {
        <a class="back" href=back>{icon(Icon::Back)} {words.get("desk-survey-questions")}</a>
        <h1 tabindex="-1">{called}</h1>
        {told(&page.told)}
        {locked.map(|text| view! { <p class="note">{text}</p> })}
        {remarks::on(words, page.asked, &page.remarks, name)}
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
            {fields}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
        </form>
    }
}

fn field(words: &Words, page: &ItemView<'_>, spot: &Spot, label: String, text: &Text, rows: &'static str) -> AnyView {
    let about = match spot {
        Spot::Question(_, of) | Spot::Group(_, of) => words.find(&format!("desk-survey-of-{}.about", of.as_str())),
        Spot::Title | Spot::Choice(..) => None,
    };
    // Why an instrument is asked and who proposed it are words of those who ask.
    let own = matches!(spot, Spot::Group(_, Of::Why | Of::ProposedBy));
    let mut spoken = super::contract::spoken(text, &page.asked.languages);
    for (tag, words) in &mut spoken {
        let name = format!("w|{spot}|{tag}");
        if let Some((_, typed)) = page.typed.iter().find(|(field, _)| *field == name) {
            words.clone_from(typed);
        }
    }
    let shown = Texts {
        name: format!("w|{spot}"),
        label,
        about: about.map(|about| about.to_string()),
        words: spoken,
        rows,
        locked: page.lock.is_some() && !own,
    };
    texts(words, shown).into_any()
}

fn one(words: &Words, page: &ItemView<'_>, question: &Question) -> AnyView {
    let name = &question.name;
    let at = |of: Of, text: &Text, rows| {
        let label = words.get(&format!("desk-survey-of-{}", of.as_str())).to_string();
        field(words, page, &Spot::Question(name.clone(), of), label, text, rows)
    };
    let reminder = question.required.as_ref().map(|reminder| at(Of::Reminder, &reminder.message, "2"));
    let constraint = question.constraint.as_ref().map(|constraint| at(Of::Constraint, &constraint.message, "2"));
    let condition = question
        .relevant
        .as_ref()
        .map(|when| words.fill("desk-survey-condition", &[("when", when.source())]))
        .map(|text| view! { <p class="small">{text}</p> });
    let sections: Vec<(String, String)> = std::iter::once((String::new(), words.get("desk-survey-stays").to_string()))
        .chain(
            groups(&page.asked.items)
                .into_iter()
                .map(|group| (group.name.to_string(), super::lacks::called(page.asked, &group.name))),
        )
        .collect();
    let move_to = (page.lock.is_none() && sections.len() > 1).then(|| {
        view! {
            {choice(&Typed::default(), ("fraga", "till"), words.get("desk-survey-move-to"), "", sections)}
        }
    });
    view! {
        <p class="small">{kind(words, &question.kind)}</p>
        {condition}
        {at(Of::Label, &question.label, "2")}
        {at(Of::Hint, &question.hint, "2")}
        {choices(words, page, question)}
        {good(words, page, question)}
        {hidden("flaggor", "ja".to_owned())}
        <label class="pick">
            <input type="checkbox" name="kanslig" value="ja" checked=question.sensitive/>
            <span>{words.get("desk-survey-sensitive")}</span>
        </label>
        <label class="pick">
            <input type="checkbox" name="paminn" value="ja" checked=question.required.is_some()/>
            <span>{words.get("desk-survey-remind")}</span>
        </label>
        {reminder}
        {constraint}
        {at(Of::Guidance, &question.guidance, "3")}
        {move_to}
    }
    .into_any()
}

fn choices(words: &Words, page: &ItemView<'_>, question: &Question) -> Option<AnyView> {
    let list = list_of(&question.kind)?;
    let all = page.asked.lists.get(list)?;
    let others = page.asked.users(list).len().saturating_sub(1);
    let shared = (others > 0)
        .then(|| words.fill("desk-survey-list-shared", &[("count", &others.to_string())]))
        .map(|text| view! { <p class="small">{text}</p> });
    let rows: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(place, choice)| {
            let number = (place + 1).to_string();
            let label = words.fill("desk-survey-choice", &[("number", &number)]);
            let spot = Spot::Choice(list.clone(), choice.value.clone());
            let button = |act: &str, id: &str| {
                let told = words.fill(&format!("{id}.what"), &[("what", &label)]);
                view! {
                    <button class="plain" name="do" value=format!("{act}:{}", choice.value) aria-label=told>
                        {words.get(id)}
                    </button>
                }
            };
            let buttons = page.lock.is_none().then(|| {
                view! {
                    <p class="ways">
                        {button("val-upp", "desk-survey-up")} {button("val-ner", "desk-survey-down")}
                        {button("val-bort", "desk-survey-remove")}
                    </p>
                }
            });
            view! { <li>{field(words, page, &spot, label.clone(), &choice.label, "1")} {buttons}</li> }
        })
        .collect();
    let add = page.lock.is_none().then(|| {
        view! { <button class="reach" name="do" value="val-nytt">{words.get("desk-survey-add-choice")}</button> }
    });
    let view = view! {
        <fieldset>
            <legend>{words.get("desk-survey-choices")}</legend>
            {shared}
            <ol class="items">{rows}</ol>
            {add}
        </fieldset>
    };
    Some(view.into_any())
}

/// Which answer of a scale is the best, by its words: nobody sees at the desk which numbers the answers have.
fn good(words: &Words, page: &ItemView<'_>, question: &Question) -> Option<AnyView> {
    let (least, most) = page.asked.ends(question).filter(|_| page.lock.is_none())?;
    let all = list_of(&question.kind).and_then(|list| page.asked.lists.get(list))?;
    let called = |choice: &Choice| {
        let said = choice.label.best("", &page.asked.languages);
        let place = all.iter().position(|one| one.value == choice.value).map_or(0, |place| place + 1);
        let number = place.to_string();
        if said.is_empty() { words.fill("desk-survey-choice", &[("number", &number)]) } else { said.to_owned() }
    };
    let ends = [(good_word(Good::High), called(most)), (good_word(Good::Low), called(least))];
    let none = (String::new(), words.get("desk-survey-good-none").to_string());
    let options = std::iter::once(none).chain(ends.map(|(word, said)| (word.to_owned(), said))).collect();
    let now = Good::of(question).map_or("", good_word);
    let view = view! {
        {hidden("skala", "ja".to_owned())}
        {choice(&Typed::default(), ("fraga", "bast"), words.get("desk-survey-good"), now, options)}
        <p class="small">{words.get("desk-survey-good.about")}</p>
    };
    Some(view.into_any())
}

/// The stable word of a good end, for forms.
const fn good_word(good: Good) -> &'static str {
    match good {
        Good::High => "high",
        Good::Low => "low",
    }
}

/// A good end by its word in forms.
#[must_use]
pub fn good_of(word: &str) -> Option<Good> {
    [Good::High, Good::Low].into_iter().find(|good| good_word(*good) == word)
}

fn section(words: &Words, page: &ItemView<'_>, group: &Group) -> AnyView {
    let at = |of: Of, text: &Text, rows| {
        let id =
            if of == Of::Label { "desk-survey-heading".to_owned() } else { format!("desk-survey-of-{}", of.as_str()) };
        field(words, page, &Spot::Group(group.name.clone(), of), words.get(&id).to_string(), text, rows)
    };
    let areas: Vec<(String, String)> = std::iter::once((String::new(), words.get("desk-survey-choose").to_string()))
        .chain(AREAS.map(|area| {
            let word = area_word(area);
            (word.to_owned(), words.get(&format!("desk-survey-area-{word}")).to_string())
        }))
        .collect();
    let now = group.area.map_or("", area_word);
    view! {
        {at(Of::Label, &group.label, "1")}
        {at(Of::Why, &group.why, "2")}
        {at(Of::ProposedBy, &group.proposed_by, "1")}
        {choice(&Typed::default(), ("fraga", "omrade"), words.get("desk-survey-area"), now, areas)}
        {group.lock.as_ref().map(|lock| licence(words, page, lock))}
    }
    .into_any()
}

/// The licence of an instrument: it cannot be opened without, and some licences demand to be told where it is answered.
fn licence(words: &Words, page: &ItemView<'_>, lock: &Lock) -> impl IntoView + use<> {
    let typed = |name: &str| page.typed.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone());
    let said = typed("licens").or_else(|| lock.licence.clone()).unwrap_or_default();
    let credit = if page.typed.is_empty() { lock.credit } else { typed("licens-visas").is_some() };
    view! {
        {hidden("lasflagga", "ja".to_owned())}
        <label for="licens">{words.fill("desk-survey-licence", &[("name", &lock.instrument)])}</label>
        <p id="licens-om" class="small">{words.get("desk-survey-licence.about")}</p>
        <input id="licens" name="licens" type="text" value=said maxlength="500" autocomplete="off" dir="auto" aria-describedby="licens-om"/>
        <label class="pick">
            <input type="checkbox" name="licens-visas" value="ja" checked=credit/>
            <span>{words.get("desk-survey-licence-credit")}</span>
        </label>
    }
}

/// The mapping areas, in their order.
pub const AREAS: [Area; 4] = [Area::Discover, Area::Assess, Area::Collaborate, Area::FollowUp];

/// The stable word of a mapping area, for forms and ids of words.
#[must_use]
pub const fn area_word(area: Area) -> &'static str {
    match area {
        Area::Discover => "discover",
        Area::Assess => "assess",
        Area::Collaborate => "collaborate",
        Area::FollowUp => "follow-up",
    }
}

/// The sections that a question can go into: not the locked ones.
fn groups(items: &[Item]) -> Vec<&Group> {
    let mut found = Vec::new();
    for item in items {
        if let Item::Group(group) = item
            && group.lock.is_none()
        {
            found.push(group.as_ref());
            found.extend(groups(&group.items));
        }
    }
    found
}

/// The name of an item.
#[must_use]
pub fn name(item: &Item) -> &Name {
    match item {
        Item::Question(question) => &question.name,
        Item::Group(group) => &group.name,
    }
}
