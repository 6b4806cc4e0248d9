//! A screen of questions: one for a child, a section for grown-ups. It can always be gone back from and skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::survey::answer::{Answers, Place};
use domain::survey::questionnaire::{Group, Name, Question, Questionnaire};
use domain::survey::walk::read::Fields;
use domain::survey::walk::{Screen, Shown, Walk};
use jiff::Timestamp;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use super::field::{Around, Kept, field, is_single};
use super::step::{button, form};
use super::support::{Why, support};
use super::tongue::{Said, Tongue};
use crate::frame::{ALIKE, Icon, icon};
use crate::guide::kept::{CODE, Drawn, Keep, REST, SAY};
use crate::words::Words;

/// What a screen shows.
pub struct ScreenView<'a> {
    /// In which language the survey's words are said.
    pub tongue: &'a Tongue,
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The walk under the answers so far.
    pub walk: &'a Walk<'a>,
    /// Which of its screens.
    pub at: usize,
    /// The answers so far.
    pub answers: &'a Answers,
    /// What was typed last, where it has to be shown again.
    pub typed: Option<&'a Fields>,
    /// What is wrong with it, in words, by place.
    pub faults: BTreeMap<Place, String>,
    /// Whether the gentle reminder stands here, in the form's own words where it has some.
    pub reminder: Option<Said>,
    /// Something else to be told: that questions were changed, or one more has come.
    pub note: Option<String>,
    /// A card with where to turn, from the screen before.
    pub support: Option<Why>,
    /// The sealed answers.
    pub carried: String,
    /// Where questions that are the same for everybody are kept, drawn.
    pub alike: Option<Alike<'a>>,
}

/// Where drawn questions are kept, of one state of the content.
pub struct Alike<'a> {
    /// The questions that everybody is shown alike.
    pub standing: &'a BTreeSet<Name>,
    /// Where.
    pub kept: &'a dyn Keep,
    /// Which questions: of which wave, in which version.
    pub of: String,
    /// The moment.
    pub now: Timestamp,
}

/// The main part of a screen.
pub fn screen(words: &Words, page: &ScreenView<'_>) -> impl IntoView + use<> {
    let single = page.questionnaire.audience.is_child();
    let here = page.walk.screens().get(page.at);
    let asks = here.is_some_and(Screen::asks);
    let (now, all) = page.walk.progress(page.at);
    let id = if single { "survey-progress" } else { "survey-progress-part" };
    let progress = asks.then(|| words.fill(id, &[("now", &now.to_string()), ("all", &all.to_string())]));
    let told = Told {
        card: page.support.map(|why| support(words, page.questionnaire.audience, why)),
        note: page.note.clone(),
        summary: (!page.faults.is_empty()).then(|| summary(words, page, here)),
        reminder: page.reminder.as_ref().map(|said| reminder(words, said)),
    };
    let alike = page.alike.as_ref().zip(here).filter(|(alike, here)| untouched(page, alike, here));
    let rest = match (alike, progress) {
        (Some((alike, here)), Some(progress)) if told.is_nothing() => {
            let rest = kept(words, page, alike, here).filled("", "");
            let html = shell(words, alike).around(&page.carried, &progress.to_html(), &rest);
            return InertElement::new(html).into_any();
        }
        (Some((alike, here)), progress) => {
            let rest = kept(words, page, alike, here).filled("", "");
            (progress, InertElement::new(format!("{ALIKE}{rest}")).into_any())
        }
        (None, progress) => (progress, rest(words, page, here)),
    };
    around(words, &page.carried, rest, told)
}

/// What is told above the questions, where there is anything to be told.
#[derive(Default)]
struct Told {
    card: Option<AnyView>,
    note: Option<String>,
    summary: Option<AnyView>,
    reminder: Option<AnyView>,
}

impl Told {
    fn is_nothing(&self) -> bool {
        self.card.is_none() && self.note.is_none() && self.summary.is_none() && self.reminder.is_none()
    }
}

/// A screen's form: how far one has come, what is told, and the questions.
fn around(words: &Words, carried: &str, (progress, rest): (Option<String>, AnyView), told: Told) -> AnyView {
    // Enter in a line sends the form's first button: it must not be the one that leads back.
    let inner = view! {
        <button class="sr" name="do" value="nasta" tabindex="-1" aria-hidden="true">
            {words.get("survey-next")}
        </button>
        {button("back", "tillbaka", view! { {icon(Icon::Back)} {words.get("survey-back")} })}
        {progress.map(|progress| view! { <p class="progress">{progress}</p> })}
        {told.card}
        {told.note.map(|note| view! { <p class="note" role="status">{note}</p> })}
        {told.summary}
        {told.reminder}
        {rest}
    };
    form(words, Some(carried), inner)
}

/// The form around questions that everybody is shown alike, drawn once in a language: what is carried, how far one has come and the
/// questions are put in.
fn shell(words: &Words, alike: &Alike<'_>) -> Arc<Drawn> {
    let key = format!("{} f", words.tag());
    alike.kept.get(&key, alike.now).unwrap_or_else(|| {
        let rest = InertElement::new(format!("{ALIKE}{REST}")).into_any();
        let html = around(words, CODE, (Some(SAY.to_owned()), rest), Told::default()).to_html();
        let drawn = Arc::new(Drawn::cut(&html));
        alike.kept.put(key, Arc::clone(&drawn), alike.now, None);
        drawn
    })
}

/// The questions, and the ways on.
fn rest(words: &Words, page: &ScreenView<'_>, here: Option<&Screen<'_>>) -> AnyView {
    let asks = here.is_some_and(Screen::asks);
    view! {
        {here.map(|here| body(words, page, page.tongue, here))}
        {button("go", "nasta", words.get("survey-next"))}
        {asks.then(|| button("skipit", "hoppa", words.get("survey-skip")))}
    }
    .into_any()
}

/// Whether a screen is the same for everybody who comes to it, and nobody has answered anything on it yet.
fn untouched(page: &ScreenView<'_>, alike: &Alike<'_>, here: &Screen<'_>) -> bool {
    let fresh = |place: &Place| alike.standing.contains(&place.name) && page.answers.at(place).is_none();
    page.typed.is_none() && page.faults.is_empty() && here.items.iter().all(|item| fresh(&item.place))
}

/// The questions and the ways on, drawn once for everybody.
fn kept(words: &Words, page: &ScreenView<'_>, alike: &Alike<'_>, here: &Screen<'_>) -> Arc<Drawn> {
    let places: Vec<&str> = here.items.iter().map(|item| item.place.name.as_str()).collect();
    let key = format!("{} q{} {}", words.tag(), alike.of, places.join(" "));
    alike.kept.get(&key, alike.now).unwrap_or_else(|| {
        let drawn = Arc::new(Drawn::whole(rest(words, page, Some(here)).to_html()));
        alike.kept.put(key, Arc::clone(&drawn), alike.now, None);
        drawn
    })
}

fn reminder(words: &Words, said: &Said) -> AnyView {
    let own = said.clone();
    view! {
        <p class="note" role="status">
            {(!own.is_empty()).then(|| view! { {own.view()} " " })}
            {words.get("survey-reminder")}
        </p>
    }
    .into_any()
}

/// What is wrong, each a link to its field.
fn summary(words: &Words, page: &ScreenView<'_>, here: Option<&Screen<'_>>) -> AnyView {
    let links: Vec<_> = here
        .into_iter()
        .flat_map(|here| here.items.iter().enumerate())
        .filter_map(|(at, item)| {
            let said = page.faults.get(&item.place)?.clone();
            Some(view! { <li><a href=format!("#f{at}")>{said}</a></li> })
        })
        .collect();
    view! {
        <div class="fault" role="alert">
            <h2>{words.get("survey-fault")}</h2>
            <ul>{links}</ul>
        </div>
    }
    .into_any()
}

fn body(words: &Words, page: &ScreenView<'_>, tongue: &Tongue, here: &Screen<'_>) -> AnyView {
    let single = here.items.iter().filter(|item| item.asks()).count() <= 1;
    let section = section(words, tongue, page, here, single);
    let (mut parts, mut over): (Vec<AnyView>, &[&Group]) = (Vec::new(), &[]);
    for (at, item) in here.items.iter().enumerate() {
        // What stands within a section has its own heading, once: so have the rows of a matrix, which stand as cards under it.
        let new = item.inside.iter().filter(|group| !single && over.iter().all(|known| known.name != group.name));
        parts.extend(new.map(|group| heading(tongue, page, group).into_any()));
        over = &item.inside;
        parts.push(question(words, page, tongue, at, item, single));
    }
    let round = (here.round > 0).then(|| {
        view! { <p class="tag">{words.fill("survey-round", &[("now", &here.round.to_string())])}</p> }
    });
    view! { {section} {round} {parts} }.into_any()
}

pub(super) fn heading(tongue: &Tongue, page: &ScreenView<'_>, group: &Group) -> impl IntoView + use<> {
    let said = tongue.filled(page.walk.context(), &group.label);
    view! { {(!said.is_empty()).then(|| view! { <h2 class="above">{said.view()}</h2> })} {credit(&[group])} }
}

/// Why this part is asked, and who proposed it: with its heading for grown-ups, folded under the question for children.
pub(super) fn section(
    words: &Words,
    tongue: &Tongue,
    page: &ScreenView<'_>,
    here: &Screen<'_>,
    single: bool,
) -> AnyView {
    let Some(top) = here.within.first() else {
        // Something must be the page's heading, where no question is.
        return (!single).then(|| view! { <h1 class="sr" tabindex="-1">{words.get("survey")}</h1> }).into_any();
    };
    let (label, why, who) =
        (tongue.filled(page.walk.context(), &top.label), tongue.said(&top.why), tongue.said(&top.proposed_by));
    let title = match (single, label.is_empty()) {
        // Of a question alone also what stands over it within the section: "Hur är det med" … "maten".
        (true, _) => here
            .within
            .iter()
            .map(|group| tongue.filled(page.walk.context(), &group.label))
            .filter(|label| !label.is_empty())
            .map(|label| view! { <p class="part">{label.view()}</p> })
            .collect_view()
            .into_any(),
        (false, true) => view! { <h1 class="sr" tabindex="-1">{words.get("survey")}</h1> }.into_any(),
        (false, false) => view! { <h1 tabindex="-1">{label.view()}</h1> }.into_any(),
    };
    // What a grown-up reads further down stands there.
    let credit = credit(if single { here.within.as_slice() } else { here.within.get(..1).unwrap_or_default() });
    let told = (!why.is_empty() || !who.is_empty()).then(|| {
        let who = (!who.is_empty()).then(|| view! { <p>{words.get("survey-proposed")} " " {who.view()}</p> });
        view! {
            <details class="why">
                <summary>{words.get("survey-why")}</summary>
                <p>{why.view()}</p>
                {who}
            </details>
        }
    });
    view! { {title} {credit} {told} }.into_any()
}

/// Whose an instrument is and under which licence, where the licence demands that it is told.
pub(crate) fn credit(within: &[&Group]) -> impl IntoView + use<> {
    let lines =
        Questionnaire::credits(within).into_iter().map(|(instrument, licence)| format!("{instrument}: {licence}"));
    lines.map(|line| view! { <p class="small" dir="auto">{line}</p> }).collect_view()
}

pub(super) fn question(
    words: &Words,
    page: &ScreenView<'_>,
    tongue: &Tongue,
    at: usize,
    item: &Shown<'_>,
    alone: bool,
) -> AnyView {
    let (context, question) = (page.walk.context(), item.question);
    let label = tongue.filled(context, &question.label);
    if !item.asks() {
        return note(&label, &computed(page, question, &item.place));
    }
    let (id, fault) = (format!("f{at}"), page.faults.get(&item.place).cloned());
    let (hint, guidance) = (tongue.filled(context, &question.hint), tongue.filled(context, &question.guidance));
    let names = matches!(question.kind, domain::survey::questionnaire::Kind::Text);
    let (h, f) = (format!("h{at}"), format!("e{at}"));
    let described: Vec<&str> = [((!hint.is_empty() || names), &h), (fault.is_some(), &f)]
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, id)| id.as_str())
        .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let around = Around {
        words,
        tongue,
        context,
        audience: page.questionnaire.audience,
        locked: item.matrix.or(None).is_some_and(|group| group.lock.is_some()) || locked(page, item),
        id: id.clone(),
        described: described.clone(),
        wrong: fault.is_some(),
    };
    let control = field(&around, item, Kept { answers: page.answers, typed: page.typed });
    let hints = view! {
        {(!hint.is_empty() || names).then(|| view! {
            <p id=h class="small">
                {hint.view()}
                {(names && !hint.is_empty()).then_some(" ")}
                {names.then(|| view! { {words.get("survey-no-names")} " " {words.get("survey-own-words")} })}
            </p>
        })}
        {(!guidance.is_empty()).then(|| view! {
            <details class="why"><summary>{words.get("survey-help")}</summary><p>{guidance.view()}</p></details>
        })}
        {fault.map(|fault| view! { <p id=f class="fault">{fault}</p> })}
    };
    if is_single(item) {
        let label = view! { <label for=id>{label.view()}</label> };
        let label = if alone {
            view! { <h1 tabindex="-1">{label}</h1> }.into_any()
        } else {
            view! { <h2>{label}</h2> }.into_any()
        };
        return view! { <div class="q">{label} {hints} {control}</div> }.into_any();
    }
    let own = format!("{id}-l");
    let legend = if alone {
        view! { <h1 id=own tabindex="-1">{label.view()}</h1> }.into_any()
    } else {
        view! { <h2 id=own>{label.view()}</h2> }.into_any()
    };
    view! {
        <fieldset class="q" aria-describedby=described>
            <legend>{legend}</legend>
            {hints}
            {control}
        </fieldset>
    }
    .into_any()
}

fn locked(page: &ScreenView<'_>, item: &Shown<'_>) -> bool {
    page.walk.screens().iter().any(|one| one.has(&item.place) && one.within.iter().any(|group| group.lock.is_some()))
}

/// A note, with what the form computed where it shows that.
fn note(label: &Said, value: &str) -> AnyView {
    let value = (!value.is_empty()).then(|| view! { <p><b>{value.to_owned()}</b></p> });
    view! { <div class="say"><p>{label.view()}</p> {value}</div> }.into_any()
}

fn computed(page: &ScreenView<'_>, question: &Question, place: &Place) -> String {
    if question.read_only { page.walk.context().value(place).text() } else { String::new() }
}
