//! A time a survey is asked: how many have answered in tens, who is not heard, what to print, and closing it. Never a result.

use domain::survey::plan::Role;
use domain::survey::reach::Voice;
use domain::survey::wave::{Mode, WaveState};
use leptos::prelude::*;

use super::plan::unasked;
use super::{Told, back, language, path, told};
use crate::desk::path as desk_path;
use crate::words::Words;

/// A group of people, and how it was reached.
pub struct Reached {
    /// What it is called.
    pub name: String,
    /// Answers in whole tens.
    pub tens: u32,
    /// How many there are.
    pub people: Option<u32>,
    /// How it was reached.
    pub voice: Voice,
}

/// The groups of one background.
pub struct ReachedBy {
    /// The background, in words.
    pub name: String,
    /// Its groups.
    pub groups: Vec<Reached>,
    /// What groups are called that are not counted by themselves.
    pub uncounted: Vec<String>,
}

/// That words were mended while it was open.
pub struct Mended {
    /// How many texts.
    pub count: usize,
    /// When the last of them was, in words.
    pub day: String,
}

/// What the page shows.
pub struct WaveView {
    /// Its id.
    pub id: String,
    /// The survey's id.
    pub survey: String,
    /// What it is called.
    pub title: String,
    /// The days, in words.
    pub days: String,
    /// Where it stands.
    pub state: WaveState,
    /// How it is seen to that each answers once.
    pub mode: Mode,
    /// The word in its address.
    pub link: String,
    /// Where it is answered, as it is printed.
    pub address: String,
    /// The languages it is asked in.
    pub languages: Vec<String>,
    /// Answers in whole tens.
    pub tens: u64,
    /// Missing voices, where the plan has backgrounds.
    pub reached: Vec<ReachedBy>,
    /// By what nobody can be told to be missing, while it is open.
    pub unasked: Vec<Role>,
    /// Where the numbers of people come from.
    pub known_from: String,
    /// Whether somebody pressed *close* and is asked once more.
    pub closing: bool,
    /// Whether somebody may close it, and print.
    pub may_open: bool,
    /// What words of it were mended while it was open.
    pub mended: Option<Mended>,
    /// Whether guardians are asked first.
    pub guardians: bool,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page.
pub fn wave(words: &Words, page: &WaveView) -> impl IntoView + use<> {
    let open = page.state == WaveState::Open;
    let state = words.get(&format!("desk-survey-wave-{}", page.state.as_str()));
    let count = match page.tens {
        0 => words.get("desk-survey-count-few").to_string(),
        tens => words.fill("desk-survey-count", &[("count", &tens.to_string())]),
    };
    let mode = words.get(&format!("desk-survey-mode-{}.promise", page.mode.as_str()));
    let print = (open && page.may_open).then(|| print(words, page));
    let mended = page.mended.as_ref().map(|mended| {
        let told = words.fill("desk-survey-mend-count", &[("count", &mended.count.to_string()), ("day", &mended.day)]);
        view! {
            <h2 class="above">{words.get("desk-survey-mend-past")}</h2>
            <p>{told}</p>
        }
    });
    let mend = (page.may_open && (open || page.mended.is_some())).then(|| {
        view! {
            <p>
                <a class="reach" href=path(words, &format!("/insamling/{}/ord", page.id))>{words.get("desk-survey-mend")}</a>
            </p>
        }
    });
    let close = (open && page.may_open).then(|| close(words, page));
    // What holds while it is asked is not said when it is over: then it says where the answers are gone on with.
    let closed = page.state == WaveState::Closed;
    let about = if closed {
        let to = |rest: &str, id: &str| view! { <a class="reach" href=desk_path(words, rest)>{words.get(id)}</a> };
        view! {
            <p class="small">{words.get("desk-survey-count.closed")}</p>
            {to("/ord", "desk-words")}
            {to("/svar", "desk-release")}
        }
        .into_any()
    } else {
        view! {
            <p class="small">{words.get("desk-survey-count.about")}</p>
            <p>{words.get("desk-survey-address")} " " <bdi class="letters">{page.address.clone()}</bdi></p>
            <p class="small">{mode}</p>
        }
        .into_any()
    };
    view! {
        {back(words, &page.survey, &page.title)}
        <h1 tabindex="-1">{page.days.clone()}</h1>
        <p class="lead">{state}</p>
        {told(&page.told)}
        <article class="card">
            <p>
                <b>{count}</b>
            </p>
            {about}
        </article>
        {print}
        {reached(words, page)}
        {mended}
        {mend}
        {close}
    }
}

fn print(words: &Words, page: &WaveView) -> impl IntoView + use<> {
    let to = |rest: &str| path(words, &format!("/insamling/{}{rest}", page.id));
    let mut sheets = vec!["affisch-a4", "affisch-a3", "papper", "klass", "skarm-bred", "skarm-hog"];
    if page.guardians {
        sheets.push("samtycke");
    }
    let rows: Vec<_> = page
        .languages
        .iter()
        .map(|tag| {
            let links: Vec<_> = sheets
                .iter()
                .map(|sheet| {
                    view! {
                        <li>
                            <a href=format!("/{tag}/tyck/{}/ark/{sheet}", page.link)>{words.get(&format!("desk-survey-sheet-{sheet}"))}</a>
                        </li>
                    }
                })
                .collect();
            view! {
                <details class="fold" open=page.languages.first() == Some(tag)>
                    <summary>{language(words, tag)}</summary>
                    <ul class="ways">{links}</ul>
                </details>
            }
        })
        .collect();
    let slips = (page.mode == Mode::Codes).then(|| {
        let options: Vec<_> = page
            .languages
            .iter()
            .map(|tag| view! { <option value=tag.clone()>{language(words, tag)}</option> })
            .collect();
        view! {
            <h3>{words.get("desk-survey-slips")}</h3>
            <p class="small">{words.get("desk-survey-slips.about")}</p>
            <form method="post" action=to("/lappar") class="write">
                <label for="antal">{words.get("desk-survey-slips-count")}</label>
                <input id="antal" name="antal" type="text" inputmode="numeric" maxlength="3" value="30" autocomplete="off"/>
                <label for="sprak">{words.get("desk-survey-slips-language")}</label>
                <select id="sprak" name="sprak">{options}</select>
                <button class="reach">{words.get("desk-survey-slips-go")}</button>
            </form>
        }
    });
    view! {
        <h2 class="above">{words.get("desk-survey-invite")}</h2>
        <p class="small">{words.get("desk-survey-invite.about")}</p>
        {rows}
        {slips}
        <h3>{words.get("desk-survey-keying")}</h3>
        <p class="small">{words.get(if page.mode == Mode::Codes { "desk-survey-keying.codes" } else { "desk-survey-keying.open" })}</p>
        <p>
            <a class="reach" href=format!("/{}/tyck/{}", words.tag(), page.link)>{words.get("desk-survey-keying.go")}</a>
        </p>
    }
}

fn reached(words: &Words, page: &WaveView) -> impl IntoView + use<> {
    let parts: Vec<_> = page
        .reached
        .iter()
        .map(|by| {
            let rows: Vec<_> = by
                .groups
                .iter()
                .map(|group| {
                    let tens = match group.tens {
                        0 => words.get("desk-survey-few").to_string(),
                        tens => words.fill("desk-survey-least", &[("count", &tens.to_string())]),
                    };
                    let people = group.people.map(|people| people.to_string());
                    view! {
                        <tr>
                            <th scope="row">{group.name.clone()}</th>
                            <td class="count" data-is=words.get("desk-survey-answers").to_string()>{tens}</td>
                            <td data-is=words.get("desk-survey-people").to_string()>{people}</td>
                            <td>{words.get(&format!("desk-survey-voice-{}", group.voice.as_str()))}</td>
                        </tr>
                    }
                })
                .collect();
            let uncounted: Vec<_> = by
                .uncounted
                .iter()
                .map(|name| {
                    view! {
                        <tr>
                            <th scope="row">{name.clone()}</th>
                            <td colspan="3">{words.get("desk-survey-voice-uncounted")}</td>
                        </tr>
                    }
                })
                .collect();
            view! {
                <details class="fold" open>
                    <summary>{by.name.clone()}</summary>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{words.get("desk-survey-group")}</th>
                                <th scope="col">{words.get("desk-survey-answers")}</th>
                                <th scope="col">{words.get("desk-survey-people")}</th>
                                <th scope="col">{words.get("desk-survey-heard")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows} {uncounted}</tbody>
                    </table>
                </details>
            }
        })
        .collect();
    let from = (!page.known_from.is_empty())
        .then(|| words.fill("desk-survey-known-source", &[("source", &page.known_from)]))
        .map(|text| view! { <p class="small">{text}</p> });
    let unasked = (!page.unasked.is_empty()).then(|| unasked(words, &page.unasked));
    (!parts.is_empty() || unasked.is_some()).then(|| {
        view! {
            <h2 class="above">{words.get("desk-survey-missing")}</h2>
            <p class="small">{words.get("desk-survey-missing.about")}</p>
            {parts}
            {unasked}
            {from}
        }
    })
}

fn close(words: &Words, page: &WaveView) -> impl IntoView + use<> {
    let to = path(words, &format!("/insamling/{}", page.id));
    let (act, id, class) = if page.closing {
        ("stang-ja", "desk-survey-close-yes", "go")
    } else {
        ("stang", "desk-survey-close", "reach")
    };
    let about = page.closing.then(|| view! { <p class="fault">{words.get("desk-survey-close.about")}</p> });
    let stay = page.closing.then(|| {
        view! { <a class="reach" href=to.clone()>{words.get("desk-survey-close-no")}</a> }
    });
    view! {
        <form method="post" action=to.clone() class="more">
            {about}
            <button class=class name="do" value=act>{words.get(id)}</button>
            {stay}
        </form>
    }
}
