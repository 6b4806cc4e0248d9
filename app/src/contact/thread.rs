//! The thread as who has the code sees it: what is new first, what was before folded. What is marked `data-said` goes from a page
//! that nobody touches (`app/src/frame/idle.js`).

use domain::contact::course::Awaited;
use domain::contact::thread::{Lane, State};
use jiff::civil::Date;
use leptos::prelude::*;

use super::card::{Away, away_text, nobody_reads};
use super::choose::reachable;
use super::day::named;
use super::ended::{self, Asked};
use super::hide::{Hiding, hide};
use super::soon::soon;
use super::step::{Carried, action, go};
use super::write::{code, voiced};
use super::written::written;
use crate::frame::{at_top, hidden, kept as safe};
use crate::guide::crisis_card;
use crate::words::Words;

/// One message.
pub struct Shown {
    /// Whether the reader of this page wrote it.
    pub mine: bool,
    /// Whether the site tells it.
    pub told: bool,
    /// Who of the staff wrote it, where that is known.
    pub author: Option<String>,
    /// The words; `None` when what is stored was changed and does not open.
    pub text: Option<String>,
    /// The day it was stored.
    pub day: Date,
}

/// What the page of a thread shows.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct ThreadView {
    /// The messages, first to last.
    pub messages: Vec<Shown>,
    /// Where it stands.
    pub state: State,
    /// Whose lane.
    pub lane: Lane,
    /// Who is written to.
    pub name: String,
    /// What they wait for.
    pub awaited: Awaited,
    /// Whether others have been told that its day has come.
    pub others: bool,
    /// That they are away, and who reads instead.
    pub away: Option<Away>,
    /// Whether nobody can be said to read.
    pub nobody: bool,
    /// The guide's first contact, drawn, for when nobody reads, an answer is late or no day can be promised.
    pub first: Option<AnyView>,
    /// What was typed, to be kept.
    pub typed: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// The token and the form's own number.
    pub carried: Carried,
    /// A code ready to be shown, and then to take the place of the present one: asked for twice, it is the same.
    pub next_code: String,
    /// That it was made here, for this thread.
    pub next_seal: String,
    /// Whether something was sent just now.
    pub sent: bool,
    /// The two questions, once it has ended.
    pub asked: Option<Asked>,
    /// A code that was exchanged just now.
    pub fresh: Option<([&'static str; 8], String)>,
    /// Whether what was sent just now signalled danger.
    pub danger: bool,
    /// Whether this is a demo, where nobody reads.
    pub demo: bool,
    /// What is hidden from who has the code.
    pub hiding: Hiding,
}

/// The page of a thread.
pub fn thread(words: &Words, mut page: ThreadView) -> impl IntoView + use<> {
    // The last exchange: from the last message of the own side on, or the one before an answer.
    let last_mine = page.messages.iter().rposition(|one| one.mine).unwrap_or_default();
    let recent = page.messages.split_off(last_mine);
    let older: Vec<_> = page.messages.iter().map(|one| message(words, one)).collect();
    let recent: Vec<_> = recent.iter().map(|one| message(words, one)).collect();
    let token: Carried = page.carried.iter().filter(|(name, _)| *name == "t").cloned().collect();
    let mut renew = token.clone();
    renew.extend([("c", page.next_code.clone()), ("z", page.next_seal.clone())]);
    let fields: Vec<_> = page.carried.iter().map(|(name, value)| hidden(name, value.clone())).collect();
    let answers = page.away.as_ref().map_or(page.name.as_str(), |away| away.by.as_str()).to_owned();
    let away = page.away.as_ref().map(|away| view! { <p class="note" data-said="1">{away_text(words, away)}</p> });
    let awaited = awaited(words, page.awaited, &answers, (page.nobody, page.others));
    let voice = page.lane.voice();
    let first = if page.nobody {
        Some(nobody_reads(words, voice, page.first).into_any())
    } else {
        page.first.map(|first| reachable(words, voice, first))
    };
    let wrong = page.fault.is_some();
    let told = page.fault.clone();
    view! {
        {page.danger.then(|| crisis_card(words, page.lane.voice()))}
        <h1 tabindex="-1">{words.get("contact-thread")}</h1>
        {at_top("#text", told)}
        {page.demo.then(|| view! { <p class="fault">{words.get(&voiced(words, "contact-demo", page.lane))}</p> })}
        {page.sent.then(|| view! { <p class="note" role="status">{words.get("contact-sent")}</p> })}
        {page.fresh.map(|(eight, letters)| view! { <div data-said="1">{code(words, eight, &letters)}</div> })}
        {(!older.is_empty())
            .then(|| {
                view! {
                    <details class="card" data-said="1">
                        <summary>{words.get("contact-older")}</summary>
                        {older}
                    </details>
                }
            })}
        {recent}
        {away}
        {awaited}
        {first}
        {page.asked.map(|asked| ended::ended(words, asked, &page.carried))}
        <form method="post" data-swap="1" action=action(words) autocomplete="off" class="write" data-lost=words.get("contact-lost")>
            {fields}
            <div id="gone" hidden>
                <p class="note" role="alert">{words.get("contact-gone")}</p>
                <button class="go" name="do" value="svara">
                    {words.get("contact-gone-go")}
                </button>
            </div>
            <label for="text">{words.get(if page.asked.is_some() { "contact-reply-again" } else { "contact-reply" })}</label>
            {page.fault.map(|fault| view! { <p id="fel" class="fault">{fault}</p> })}
            <textarea id="text" name="text" rows="6" dir="auto" autocomplete="off" aria-describedby=wrong.then_some("fel") aria-invalid=wrong.then_some("true") inner_html=safe(&page.typed)></textarea>
            <button class="go" name="do" value="svara">
                {words.get("contact-send")}
            </button>
        </form>
        {(page.state != State::Closed).then(|| ended::done(words, &page.carried))}
        {go(words, "stang", &token, "reach", words.get("contact-close"))}
        {go(words, "jag", &token, "reach", words.get("contact-say"))}
        {hide(words, &token, page.hiding)}
        <details class="card">
            <summary>{words.get("contact-new-code")}</summary>
            <p>{words.get("contact-new-code.lead")}</p>
            {go(words, "byt-kod", &renew, "reach", words.get("contact-new-code-go"))}
        </details>
        {soon(words)}
    }
}

/// Which answer they can wait for. A day that has passed is told as that, and what was done about it only if it was.
fn awaited(words: &Words, awaited: Awaited, name: &str, (nobody, others): (bool, bool)) -> Option<AnyView> {
    let text = match awaited {
        Awaited::Late(day) => {
            let late = words.fill("contact-late", &[("day", &named(words, day))]);
            let told = others.then(|| view! { <p class="calm" data-said="1">{words.get("contact-late-told")}</p> });
            return Some(view! { <p class="fault" data-said="1">{late}</p>{told} }.into_any());
        }
        Awaited::By(day) if !nobody => {
            words.fill("contact-no-answer-yet", &[("name", name), ("day", &named(words, day))])
        }
        Awaited::NoDay if !nobody => words.get("contact-no-day").to_string(),
        Awaited::By(_) | Awaited::NoDay | Awaited::Nothing => return None,
    };
    Some(view! { <p class="calm" data-said="1">{text}</p> }.into_any())
}

fn message(words: &Words, one: &Shown) -> AnyView {
    if one.told
        && let Some(text) = one.text.clone()
    {
        return view! { <p class="calm" dir="auto" data-said="1">{text}</p> }.into_any();
    }
    // Whoever is written to now need not have written it: where that is not known, nobody's name stands above it.
    let who = if one.mine { words.get("contact-you").to_string() } else { one.author.clone().unwrap_or_default() };
    let day = named(words, one.day);
    let text = match &one.text {
        Some(text) => view! { <p class="said" dir="auto">{written(text)}</p> }.into_any(),
        None => view! { <p class="fault">{words.get("contact-damaged")}</p> }.into_any(),
    };
    view! {
        <article data-said="1" class=if one.mine { "said-by mine" } else { "said-by" }>
            <h2><bdi>{who}</bdi>" "<small>{day}</small></h2>
            {text}
        </article>
    }
    .into_any()
}
