//! *Folk*: who works here, what they may do where, inviting, taking back, ending.

use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, Typed, field, picks};
use super::path;
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Invited; the link works to this day.
    Invited(Date),
    /// Invited, but the link does not work any more.
    Late,
    /// Works here.
    Active,
    /// Access was ended.
    Ended,
}

/// Something somebody may do somewhere.
pub struct GrantView {
    /// As a form carries it.
    pub value: String,
    /// In words.
    pub text: String,
    /// Whether who looks may take it back.
    pub mine: bool,
}

/// Somebody in the list.
pub struct PersonView {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub mail: String,
    /// What they may do.
    pub grants: Vec<GrantView>,
    /// Where they stand.
    pub standing: Standing,
    /// Whether who looks may invite them anew.
    pub renew: bool,
    /// Whether who looks may end their access.
    pub end: bool,
}

/// Why what was asked for is not done.
pub enum Undone {
    /// Said plainly; there is something else to do first.
    Said(String),
    /// Access would end of somebody who alone can open something under way. It can all the same, once that is told.
    Alone,
}

/// The list. `unread`: how many of all who work here cannot be read, which is said: one of them may be missed in it.
pub fn list(words: &Words, people: Vec<PersonView>, unread: usize) -> impl IntoView + use<> {
    let empty = people.is_empty();
    let unread = (unread > 0).then(|| {
        let text = words.fill("desk-folk-unread", &[("number", &unread.to_string())]);
        view! { <p class="note">{text}</p> }
    });
    let cards: Vec<_> = people
        .into_iter()
        .map(|person| {
            let grants: Vec<_> = person.grants.into_iter().map(|grant| view! { <li>{grant.text}</li> }).collect();
            view! {
                <article class="card">
                    <h2>
                        <a href=path(words, &format!("/folk/{}", person.id))>
                            <bdi>{person.name}</bdi>
                        </a>
                    </h2>
                    <p class="open">{standing(words, person.standing)}</p>
                    <ul>{grants}</ul>
                </article>
            }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-folk")}</h1>
        <p class="lead">{words.get("desk-folk.lead")}</p>
        <a class="go" href=path(words, "/folk/ny")>{words.get("desk-folk-invite")}</a>
        {unread}
        {empty.then(|| view! { <p class="calm">{words.get("desk-folk.empty")}</p> })}
        {cards}
    }
}

fn standing(words: &Words, standing: Standing) -> String {
    match standing {
        Standing::Invited(day) => words.fill("desk-folk-invited", &[("day", &named(words, day))]),
        Standing::Late => words.get("desk-folk-late").to_string(),
        Standing::Active => words.get("desk-folk-active").to_string(),
        Standing::Ended => words.get("desk-folk-ended").to_string(),
    }
}

/// Somebody's own page. What cannot be undone stands folded, with what it does, and takes a second press. `undone`: why what was
/// asked for is not done.
pub fn person(words: &Words, person: PersonView, undone: Option<Undone>) -> impl IntoView + use<> {
    let to = path(words, &format!("/folk/{}", person.id));
    let (name, more) = (person.name.clone(), person.renew || person.end);
    let grants: Vec<_> = person
        .grants
        .into_iter()
        .map(|grant| {
            let back = grant.mine.then(|| {
                view! {
                    <details>
                        <summary>{words.get("desk-folk-take")}</summary>
                        <p>{words.get("desk-folk-take.what")}</p>
                        <form method="post" action=to.clone()>
                            {hidden("uppdrag", grant.value.clone())}
                            <button class="reach" name="do" value="ta">{words.get("desk-folk-take.go")}</button>
                        </form>
                    </details>
                }
            });
            view! {
                <article class="card">
                    <p>{grant.text}</p>
                    {back}
                </article>
            }
        })
        .collect();
    let renew = person.renew.then(|| {
        let ended = person.standing == Standing::Ended;
        view! {
            <details>
                <summary>{words.get(if ended { "desk-folk-renew.ended" } else { "desk-folk-renew" })}</summary>
                <p>{words.get("desk-folk-renew.what")}</p>
                <form method="post" action=to.clone()>
                    <button class="reach" name="do" value="igen">{words.get("desk-folk-renew.go")}</button>
                </form>
            </details>
        }
    });
    let undone = undone.map(|undone| match undone {
        Undone::Said(fault) => view! { <p class="fault" role="alert">{fault}</p> }.into_any(),
        Undone::Alone => view! {
            <div class="note" role="alert">
                <p>{words.fill("desk-folk-end-alone", &[("name", &name)])}</p>
                <form method="post" action=to.clone()>
                    {hidden("anda", "ja".to_owned())}
                    <button class="reach" name="do" value="avsluta">{words.get("desk-folk-end-alone.go")}</button>
                </form>
            </div>
        }
        .into_any(),
    });
    let end = (person.end && person.standing != Standing::Ended).then(|| {
        view! {
            <details>
                <summary>{words.get("desk-folk-end")}</summary>
                <p>{words.fill("desk-folk-end-what", &[("name", &name)])}</p>
                <form method="post" action=to.clone()>
                    <button class="reach" name="do" value="avsluta">{words.get("desk-folk-end.go")}</button>
                </form>
            </details>
        }
    });
    view! {
        <a class="back" href=path(words, "/folk")>{icon(Icon::Back)} {words.get("desk-folk")}</a>
        <h1 tabindex="-1"><bdi>{person.name}</bdi></h1>
        <p class="small">{person.mail}</p>
        <p class="open">{standing(words, person.standing)}</p>
        {undone}
        {grants}
        {more.then_some((renew, end))}
    }
}

/// A grant that can be chosen.
pub struct Offer {
    /// As the form carries it.
    pub value: String,
    /// In words.
    pub text: String,
}

/// What the page of an invitation shows.
#[derive(Default)]
pub struct InviteView {
    /// What was typed: name, address, and the unit that is looked for.
    pub typed: [String; 3],
    /// What can be given.
    pub offers: Vec<Offer>,
    /// Which was chosen.
    pub chosen: String,
    /// Whether leads can be named: then a unit can be looked for.
    pub search: bool,
    /// What is wrong with the name, the address, the choice, and the unit.
    pub faults: [Option<String>; 4],
}

/// Inviting somebody.
pub fn invite(words: &Words, page: InviteView) -> impl IntoView + use<> {
    let [name, mail, unit] = page.typed;
    let [bad_name, bad_mail, bad_choice, bad_unit] = page.faults;
    let faults = [("namn", bad_name), ("mejl", bad_mail), ("uppdrag", bad_choice), ("enhet", bad_unit)];
    let typed = Typed::wrong("bjud", faults);
    let line = |name: &'static str, id: &str, value: String| Field::new("bjud", name, words.get(id)).value(value);
    let offers = page.offers.into_iter().map(|offer| (offer.value, offer.text)).collect();
    let search = page.search.then(|| {
        view! {
            {field(&typed, line("enhet", "desk-folk-unit", unit))}
            // A unit is looked for before the rest is right: the browser does not hold the search back for it.
            <button class="reach" name="do" value="sok" formnovalidate>{words.get("desk-folk-unit.go")}</button>
        }
    });
    view! {
        <a class="back" href=path(words, "/folk")>{icon(Icon::Back)} {words.get("desk-folk")}</a>
        <h1 tabindex="-1">{words.get("desk-folk-invite")}</h1>
        <p class="lead">{words.get("desk-folk-invite.lead")}</p>
        <p class="small">{words.get("desk-folk-invite.known")}</p>
        <form method="post" action=path(words, "/folk/ny") class="write">
            // Enter in a field invites, not the first button that stands in the form.
            <button class="sr" name="do" value="bjud" tabindex="-1" aria-hidden="true"></button>
            {field(&typed, line("namn", "desk-folk-name", name))}
            {field(&typed, line("mejl", "desk-mail", mail).kind("email"))}
            {picks(&typed, ("bjud", "uppdrag"), words.get("desk-folk-what"), &page.chosen, offers)}
            {search}
            <button class="go" name="do" value="bjud">{words.get("desk-folk-invite.go")}</button>
        </form>
    }
}

/// The link, once: it is kept nowhere, and is given by hand.
pub fn link(words: &Words, name: &str, address: String) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.fill("desk-folk-link", &[("name", name)])}</h1>
        <p class="lead">{words.get("desk-folk-link-lead")}</p>
        <p class="letters" id="lank">{address}</p>
        <p class="small">{words.get("desk-folk-link-how")}</p>
        <p class="more">
            <a href=path(words, "/folk")>{words.get("desk-folk")}</a>
        </p>
    }
}
