//! One contact at the desk: the card as citizens see it, the form beside it, and who changed what when.

use domain::guide::Kind;
use domain::guide::edit::{Difference, Draft, FieldFault, LANGUAGES, WayDraft};
use leptos::prelude::*;

use super::inputs::{Field, Typed, boxes, choice, field, lines};
use super::path;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One change of the history.
pub struct Past {
    /// Who and when, in words.
    pub told: String,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// What stands at the top: what was done, or what stood in the way.
pub struct Notice {
    /// Whether something stood in the way.
    pub bad: bool,
    /// In words.
    pub told: String,
    /// What it is about, a line each.
    pub lines: Vec<String>,
}

/// The card as citizens see it.
pub enum Card {
    /// As it is.
    Live(AnyView),
    /// As it would be with what is typed and not yet kept.
    Draft(AnyView),
}

/// What the page shows.
pub struct ContactView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The card.
    pub card: Card,
    /// What is to be said about it, in words.
    pub told: Vec<String>,
    /// What was done, or what stood in the way.
    pub notice: Option<Notice>,
    /// What stands now beside what was typed, where somebody else came first.
    pub both: Vec<Difference>,
    /// The form; `None` for who may only check.
    pub draft: Option<Draft>,
    /// The branches it can be tied to, none first, for who may tie it; else empty.
    pub keepers: Vec<(String, String)>,
    /// Every topic there is: id and name.
    pub topics: Vec<(String, String)>,
    /// What is wrong with it.
    pub faults: Vec<FieldFault>,
    /// The version that was seen.
    pub version: i64,
    /// Whether it can be checked today.
    pub assurable: bool,
    /// Whether the last change can be undone.
    pub undoable: bool,
    /// What changed, newest first.
    pub history: Vec<Past>,
    /// Whether its sentences can be changed.
    pub texts: bool,
}

/// The page of a contact.
pub fn contact(words: &Words, page: ContactView) -> impl IntoView + use<> {
    let to = path(words, &format!("/kontakter/{}", page.id));
    let version = page.version;
    let told: Vec<_> = page.told.into_iter().map(|told| view! { <p class="open">{told}</p> }).collect();
    let (card_title, card) = match page.card {
        Card::Live(card) => ("desk-contact-card", card),
        Card::Draft(card) => ("desk-contact-card.draft", card),
    };
    let assure = page.assurable.then(|| {
        view! {
            <form method="post" action=to.clone()>
                {hidden("v", version.to_string())}
                <button class="go" name="do" value="kontrollerad">{words.get("desk-contact-assure")}</button>
            </form>
            <p class="small">{words.get("desk-contact-assure.lead")}</p>
        }
    });
    let both = (!page.both.is_empty()).then(|| {
        view! {
            <section class="note">
                <h2>{words.get("desk-contact-both")}</h2>
                {changes(words, &page.both, true)}
            </section>
        }
    });
    let sentences = page.texts.then(|| {
        view! {
            <p class="more">
                <a href=path(words, &format!("/text/sv/service-{}", page.id))>{words.get("desk-contact-texts")}</a>
            </p>
        }
    });
    let form = page.draft.map(|draft| form(words, &to, (draft, page.keepers, page.topics), &page.faults, version));
    view! {
        <a class="back" href=path(words, "/kontakter")>{icon(Icon::Back)} {words.get("desk-contacts")}</a>
        <h1 tabindex="-1">{page.name}</h1>
        {page.notice.map(notice)}
        {told}
        {both}
        <div class="beside">
            <div>
                <h2>{words.get(card_title)}</h2>
                <div inert>{card}</div>
                {assure}
                {sentences}
                {history(words, &to, version, page.undoable, page.history)}
            </div>
            {form}
        </div>
    }
}

/// A notice at the top of a page.
pub(super) fn notice(notice: Notice) -> AnyView {
    let lines: Vec<_> = notice.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    let lines = (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> });
    if notice.bad {
        view! { <div class="fault" role="alert"><p>{notice.told}</p>{lines}</div> }.into_any()
    } else {
        view! { <div class="note" role="status"><p>{notice.told}</p>{lines}</div> }.into_any()
    }
}

/// What can be chosen: ids with their names.
type Named = Vec<(String, String)>;

fn form(
    words: &Words,
    to: &str,
    (draft, keepers, topics): (Draft, Named, Named),
    faults: &[FieldFault],
    version: i64,
) -> AnyView {
    let at = Form::new(words, faults);
    let keeper = (!keepers.is_empty()).then(|| {
        let label = words.get("desk-contact-field-keeper").to_string();
        choice(&at.typed, (FORM, "keeper"), label, &draft.keeper, keepers)
    });
    let spoken = LANGUAGES
        .iter()
        .map(|code| (*code).to_owned())
        .chain(draft.languages.iter().filter(|code| !LANGUAGES.contains(&code.as_str())).cloned())
        .map(|code| {
            let is = draft.languages.contains(&code);
            let name = words.find(&format!("desk-language-{code}")).map_or(code.clone(), |name| name.to_string());
            (code, name, is)
        })
        .collect();
    let spoken = boxes(&at.typed, (FORM, "language"), words.get("desk-contact-field-language"), spoken);
    let help = Kind::ALL.iter().map(|kind| (kind.id().to_owned(), help_name(words, kind.id()))).collect();
    let help = choice(&at.typed, (FORM, "help"), field_name(words, "help"), &draft.help, help);
    let voices = ["child", "guardian"].map(|voice| {
        let is = draft.voices.iter().any(|one| one == voice);
        (voice.to_owned(), choice_name(words, "voice", voice), is)
    });
    let voices = boxes(&at.typed, (FORM, "voice"), field_name(words, "voice"), voices.to_vec());
    let topics = topics
        .into_iter()
        .map(|(id, name)| {
            let is = draft.topics.contains(&id);
            (id, name, is)
        })
        .collect();
    let topics = boxes(&at.typed, (FORM, "topic"), field_name(words, "topic"), topics);
    let unknown = at.wrong("topic");
    let known: Vec<_> = draft.ways.iter().filter(|way| !way.id.is_empty()).cloned().collect();
    let new = draft.ways.iter().find(|way| way.id.is_empty()).cloned().unwrap_or_else(WayDraft::empty);
    let open = !new.untouched();
    let count = known.len();
    let ways: Vec<_> = known.into_iter().enumerate().map(|(number, way)| at.way(number, way)).collect();
    view! {
        <form method="post" action=to.to_owned() class="write" novalidate>
            {hidden("v", version.to_string())}
            <h2>{words.get("desk-contact-form")}</h2>
            {at.line("name", draft.name, "text")}
            {at.lines("about", draft.about, Some("sv".to_owned()))}
            {at.choice("status", &draft.status, &["active", "temporarily closed", "inactive", "defunct"])}
            {help}
            {voices}
            <details open=unknown>
                <summary>{words.get("desk-contact-topics")}</summary>
                {topics}
            </details>
            {at.line("youngest", draft.youngest, "text")}
            {at.line("oldest", draft.oldest, "text")}
            {at.choice("cost", &draft.cost, &["free", "call_rate", "unknown"])}
            {at.choice("anonymous", &draft.anonymous, &["yes", "no", "unknown"])}
            {spoken}
            {keeper}
            {ways}
            <details open=open>
                <summary>{words.get("desk-contact-add")}</summary>
                {at.way(count, new)}
            </details>
            <button class="go" name="do" value="spara">{words.get("desk-contact-save")}</button>
            <button class="reach" name="do" value="visa">{words.get("desk-contact-preview")}</button>
        </form>
    }
    .into_any()
}

/// The form's name on its page.
const FORM: &str = "kontakt";

struct Form<'a> {
    words: &'a Words,
    /// What is wrong; what was typed stands in the draft.
    typed: Typed,
}

impl<'a> Form<'a> {
    fn new(words: &'a Words, faults: &[FieldFault]) -> Self {
        let told = |fault: &FieldFault| words.get(&format!("desk-contact-bad-{}", fault.bad.id())).to_string();
        let typed = Typed::wrong(FORM, faults.iter().map(|fault| (fault.field.as_str(), Some(told(fault)))));
        Self { words, typed }
    }

    fn wrong(&self, name: &str) -> bool {
        self.typed.faults.iter().any(|(field, _)| field == name)
    }

    fn field<'n>(&self, name: &'n str, value: String) -> Field<'n> {
        Field::new(FORM, name, field_name(self.words, part(name))).value(value)
    }

    fn line(&self, name: &str, value: String, kind: &'static str) -> AnyView {
        field(&self.typed, self.field(name, value).kind(kind))
    }

    fn lines(&self, name: &str, value: String, language: Option<String>) -> AnyView {
        lines(&self.typed, self.field(name, value), "3", language)
    }

    fn choice(&self, name: &str, now: &str, values: &[&str]) -> AnyView {
        let label = field_name(self.words, part(name));
        let named = |value: &&str| ((*value).to_owned(), choice_name(self.words, part(name), value));
        choice(&self.typed, (FORM, name), label, now, values.iter().map(named).collect())
    }

    fn way(&self, number: usize, way: WayDraft) -> AnyView {
        let words = self.words;
        let name = |part: &str| format!("{number}-{part}");
        let kind = choice_name(words, "kind", &way.kind);
        let new = way.id.is_empty();
        let chosen = if new {
            self.choice(&name("kind"), &way.kind, &["phone", "sms", "chat", "web", "email", "visit"])
        } else {
            view! { <input type="hidden" name=name("id") value=way.id/> <input type="hidden" name=name("kind") value=way.kind.clone()/> }
                .into_any()
        };
        let place = (way.kind == "visit" || new).then(|| {
            [("street", way.street), ("postal", way.postal), ("city", way.city)]
                .map(|(part, value)| self.line(&name(part), value, "text"))
        });
        let weekly = way.hours == "weekly";
        let days: Vec<_> = way
            .days
            .into_iter()
            .enumerate()
            .map(|(day, typed)| self.line(&name(&format!("day{day}")), typed, "text"))
            .collect();
        let late = ["eve", "exceptions"].iter().any(|part| self.wrong(&name(part)));
        view! {
            <fieldset class="card">
                <legend>{if new { words.get("desk-contact-new").to_string() } else { kind }}</legend>
                {chosen}
                {self.line(&name("value"), way.value, "text")}
                {place}
                {self.line(&name("source"), way.source, "url")}
                {self.line(&name("read"), way.read_on, "text")}
                {self.choice(&name("shown"), if way.shown { "yes" } else { "no" }, &["yes", "no"])}
                {self.choice(&name("hours"), &way.hours, &["always", "weekly", "unknown"])}
                <details open=weekly>
                    <summary>{words.get("desk-contact-week")}</summary>
                    <p class="small">{words.get("desk-contact-week.lead")}</p>
                    {days}
                    {self.choice(&name("holidays"), &way.holidays, &["closed", "open", "unknown"])}
                    <details open=late>
                        <summary>{words.get("desk-contact-odd-days")}</summary>
                        {self.line(&name("eve"), way.eve, "text")}
                        {self.lines(&name("exceptions"), way.exceptions, None)}
                    </details>
                </details>
            </fieldset>
        }
        .into_any()
    }
}

/// Which part of a way a field's name is about: `2-source` is the source of the third.
fn part(name: &str) -> &str {
    name.rsplit('-').next().unwrap_or(name)
}

/// What a field is called; a weekday has its name everywhere.
fn field_name(words: &Words, part: &str) -> String {
    match part.strip_prefix("day").and_then(|day| day.parse::<u8>().ok()) {
        Some(day) => words.get(&format!("contact-day-{}", day + 1)).to_string(),
        None => words.get(&format!("desk-contact-field-{part}")).to_string(),
    }
}

/// What a choice is called.
fn choice_name(words: &Words, field: &str, value: &str) -> String {
    let id = format!("desk-contact-{field}-{}", value.replace([' ', '_'], "-"));
    words.find(&id).map_or_else(|| value.to_owned(), |name| name.to_string())
}

/// What a kind of help is called.
fn help_name(words: &Words, id: &str) -> String {
    words.get(&format!("guide-kind-{}", id.replace('_', "-"))).to_string()
}

/// What differs, field by field. `both`: what stands now beside what was typed.
fn changes(words: &Words, all: &[Difference], both: bool) -> AnyView {
    let closed = ["status", "cost", "anonymous", "hours", "holidays", "shown"];
    let said = |field: &str, value: &str| {
        let empty = words.get("desk-contact-empty").to_string();
        match value {
            "" => empty,
            id if field == "help" => help_name(words, id),
            all if field == "voice" => {
                let named = all.split(", ").map(|voice| choice_name(words, "voice", voice));
                named.collect::<Vec<_>>().join(", ")
            }
            all if field == "topic" => {
                let named = |id: &str| {
                    words.find(&format!("guide-topic-{id}")).map_or_else(|| id.to_owned(), |it| it.to_string())
                };
                all.split(", ").map(named).collect::<Vec<_>>().join(", ")
            }
            value if closed.contains(&field) => choice_name(words, field, value),
            value => value.to_owned(),
        }
    };
    let rows: Vec<_> = all
        .iter()
        .map(|one| {
            let name = field_name(words, one.field);
            let name = one.way.as_ref().map_or_else(|| name.clone(), |way| format!("{name}, {way}"));
            let id = if both { "desk-contact-now-typed" } else { "desk-contact-was-became" };
            let (was, became) = (said(one.field, &one.before), said(one.field, &one.after));
            view! { <li><b>{name}</b>": "{words.fill(id, &[("was", &was), ("became", &became)])}</li> }
        })
        .collect();
    view! { <ul>{rows}</ul> }.into_any()
}

fn history(words: &Words, to: &str, version: i64, undoable: bool, all: Vec<Past>) -> AnyView {
    if all.is_empty() {
        return view! { <p class="small">{words.get("desk-contact-history.none")}</p> }.into_any();
    }
    let all: Vec<_> = all
        .into_iter()
        .enumerate()
        .map(|(place, past)| {
            let undo = (place == 0 && undoable).then(|| {
                view! {
                    <form method="post" action=to.to_owned()>
                        {hidden("v", version.to_string())}
                        <button class="reach small" name="do" value="angra">{words.get("desk-contact-undo")}</button>
                    </form>
                }
            });
            view! {
                <article class="said-by">
                    <h3>{past.told}</h3>
                    {changes(words, &past.differences, false)}
                    {undo}
                </article>
            }
        })
        .collect();
    view! {
        <details>
            <summary>{words.get("desk-contact-history")}</summary>
            {all}
        </details>
    }
    .into_any()
}
