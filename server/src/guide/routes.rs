//! The guide's handlers: path or form in, page out. They load and choose; pages show, rules decide.

use app::frame::{Here, Notice, notice};
use app::guide::{answer, note as lapp, question, search as found};
use app::words::Words;
use axum::body::Body;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, Method, Response, StatusCode};
use domain::guide::sought::Spot;
use domain::guide::{Answers, Step, Voice};
use leptos::prelude::{AnyView, IntoAny};
use serde::Deserialize;

use super::library::Library;
use super::sought::looks;
use super::views;
use crate::web::{App, Fault, Page, Reply};

/// `GET /`: the Swedish start page itself, no redirect.
pub async fn front(State(app): State<App>, method: Method, headers: HeaderMap) -> Response<Body> {
    let library = app.library();
    show(&app, &library, library.book.source(), "", &Answers::none(Voice::Child), None, (&method, &headers))
}

/// `GET /{lang}`.
pub async fn start(
    State(app): State<App>,
    Path(lang): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Response<Body> {
    let library = app.library();
    match library.book.language(&lang) {
        Some(words) => show(&app, &library, words, "", &Answers::none(Voice::Child), None, (&method, &headers)),
        None => Fault::Missing.page(&app, library.book.source(), &headers),
    }
}

/// `GET /{lang}/vart/{code}`: the step that these answers lead to.
pub async fn step(
    State(app): State<App>,
    Path((lang, code)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Response<Body> {
    coded(&app, (&lang, &code), None, (&method, &headers))
}

/// `GET /{lang}/vart/{code}/{slot}`: one question again, with the other answers kept.
pub async fn again(
    State(app): State<App>,
    Path((lang, code, slot)): Path<(String, String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Response<Body> {
    coded(&app, (&lang, &code), slot.parse().ok(), (&method, &headers))
}

fn coded(
    app: &App,
    (lang, code): (&str, &str),
    slot: Option<usize>,
    (method, headers): (&Method, &HeaderMap),
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(lang) else {
        return Fault::Missing.page(app, library.book.source(), headers);
    };
    match library.flow.decode(code) {
        // Danger and harm never stand in a path; such a path was not made here.
        Ok(answers) if !library.flow.walk(&answers).sensitive => {
            // A question that is not on the way cannot be asked again; no page is made or kept for it.
            let on_the_way = |slot: &usize| library.flow.walk(&answers).path.iter().any(|given| given.slot == *slot);
            if slot.is_some_and(|slot| !on_the_way(&slot)) {
                return Reply::see_other(&format!("/{lang}/vart/{code}"));
            }
            let rest = slot.map_or_else(|| format!("/vart/{code}"), |slot| format!("/vart/{code}/{slot}"));
            show(app, &library, words, &rest, &answers, slot, (method, headers))
        }
        _ => Fault::Missing.page(app, words, headers),
    }
}

/// A step, rendered and kept under the path it was asked at; the next who asks there does not come this far.
fn show(
    app: &App,
    library: &Library,
    words: &Words,
    rest: &str,
    answers: &Answers,
    slot: Option<usize>,
    (method, headers): (&Method, &HeaderMap),
) -> Response<Body> {
    let Some((main, stale_at, sought)) = main_part(app, library, words, answers, slot, Kind::Kept) else {
        return Fault::Broken.page(app, words, headers);
    };
    let page = Page { sought, ..Page::at(words, rest) };
    let page = page.keep(app, &library.version, rest, stale_at, main);
    // A program that asks for the head alone shows nobody anything.
    if *method == Method::GET { page.seen(headers, app.sought()) } else { page.answer(headers) }
}

/// How a step is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// To be kept for everybody who asks at its path.
    Kept,
    /// Once.
    Once,
    /// Once, and told that nothing was chosen.
    Unchosen,
}

/// The main part of a step, for one that is kept when it would say something else, and for an answer what it is counted as.
fn main_part(
    app: &App,
    library: &Library,
    words: &Words,
    answers: &Answers,
    slot: Option<usize>,
    kind: Kind,
) -> Option<(AnyView, Option<jiff::Timestamp>, Option<Spot>)> {
    let flow = &library.flow;
    let walk = views::today(library, flow.walk_until(answers, slot), app.now());
    let sought = Spot::of(flow, &walk);
    match walk.step {
        Step::Ask(asked) => {
            let page = question::QuestionView {
                flow,
                question: asked,
                answers: *answers,
                walk: &walk,
                again: slot.is_some() && !walk.stale,
                unchosen: kind == Kind::Unchosen,
            };
            Some((question::question(words, &page).into_any(), None, sought))
        }
        Step::Answer => {
            let outcome = views::outcome(library, &walk)?;
            let page = views::answer(library, words, answers, &walk, &outcome, app.now());
            let stale_at = if kind == Kind::Kept { page.stale_at() } else { None };
            Some((answer::answer(words, &page).into_any(), stale_at, sought))
        }
        Step::Broken => None,
    }
}

/// What a step's form carries: a code (with a question to ask again after a dot), or a slot and its value.
#[derive(Deserialize)]
pub struct StepForm {
    c: Option<String>,
    s: Option<String>,
    v: Option<String>,
}

/// `POST /{lang}/vart`: a step about danger or harm, or the wheel's choice; a harmless one is led to its own path.
pub async fn posted(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<StepForm>,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let given = form.c.unwrap_or_default();
    let (code, slot) = given.split_once('.').map_or((given.as_str(), None), |(code, slot)| (code, slot.parse().ok()));
    let Ok(mut answers) = library.flow.decode(code) else {
        return Fault::Missing.page(&app, words, &headers);
    };
    let mut unchosen = false;
    // What is no number was offered nowhere: it is asked again, and the other answers are kept.
    if let Some(at) = form.s.and_then(|slot| slot.parse().ok()) {
        match form.v.and_then(|value| value.parse().ok()) {
            Some(value) => answers = library.flow.answer(&answers, at, value),
            None => unchosen = true,
        }
    }
    stepped(&app, &library, words, (&answers, slot, unchosen), &headers)
}

/// The step that posted answers lead to: one about danger or harm, or with nothing chosen, as a page of its own; a harmless one at its path.
fn stepped(
    app: &App,
    library: &Library,
    words: &Words,
    (answers, slot, unchosen): (&Answers, Option<usize>, bool),
    headers: &HeaderMap,
) -> Response<Body> {
    let lang = words.tag();
    let sensitive = library.flow.walk(answers).sensitive;
    let code = library.flow.encode(answers);
    if !sensitive && !unchosen {
        let path = match slot {
            Some(slot) => format!("/{lang}/vart/{code}/{slot}"),
            None if *answers == Answers::none(Voice::Child) => format!("/{lang}"),
            None => format!("/{lang}/vart/{code}"),
        };
        return Reply::see_other(&path);
    }
    let kind = if unchosen { Kind::Unchosen } else { Kind::Once };
    let Some((main, _, sought)) = main_part(app, library, words, answers, slot, kind) else {
        return Fault::Broken.page(app, words, headers);
    };
    if let Some(spot) = sought.filter(|_| !unchosen && looks(headers)) {
        app.sought().count(spot);
    }
    let carried = slot.map_or_else(|| code.clone(), |slot| format!("{code}.{slot}"));
    let mut page = Page::at(words, "");
    page.here = if sensitive {
        Here::Posted { action: "/vart", carries: vec![("c", carried)] }
    } else {
        Here::Path(format!("/vart/{code}"))
    };
    let status = if unchosen { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Reply::once(status, page.html(app, main), headers)
}

/// `GET /{lang}/lapp/{code}`: the note of an answer.
pub async fn note(
    State(app): State<App>,
    Path((lang, code)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    noted(&app, &lang, &code, false, &headers)
}

/// `POST /{lang}/lapp`: the note of an answer about danger or harm.
pub async fn note_posted(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<StepForm>,
) -> Response<Body> {
    noted(&app, &lang, &form.c.unwrap_or_default(), true, &headers)
}

fn noted(app: &App, lang: &str, code: &str, posted: bool, headers: &HeaderMap) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(lang) else {
        return Fault::Missing.page(app, library.book.source(), headers);
    };
    let Ok(answers) = library.flow.decode(code) else {
        return Fault::Missing.page(app, words, headers);
    };
    let walk = views::today(&library, library.flow.walk(&answers), app.now());
    // Kept from before the flow changed: the question that is open now, with the answers that still hold.
    if matches!(walk.step, Step::Ask(_)) && (posted || !walk.sensitive) {
        return stepped(app, &library, words, (&answers, None, false), headers);
    }
    let found = views::outcome(&library, &walk);
    let (Step::Answer, Some(outcome), true) = (walk.step, found, posted || !walk.sensitive) else {
        return Fault::Missing.page(app, words, headers);
    };
    let view = views::answer(&library, words, &answers, &walk, &outcome, app.now());
    let mut page = Page::at(words, &format!("/lapp/{code}"));
    if walk.sensitive {
        page.here = Here::Posted { action: "/lapp", carries: vec![("c", code.to_owned())] };
    }
    Reply::once(StatusCode::OK, page.html(app, lapp::note(words, &view)), headers)
}

/// What the search form carries.
#[derive(Deserialize)]
pub struct SearchForm {
    #[serde(default)]
    q: String,
    #[serde(default)]
    v: String,
}

/// `POST /{lang}/sok`: free words. They are in the body, in the answer, and nowhere else.
pub async fn search(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<SearchForm>,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let voice = if form.v == "g" { Voice::Guardian } else { Voice::Child };
    let view = views::search(&library, words, form.q, voice, app.now());
    let status = if view.cut { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::OK };
    let mut page = Page::at(words, "/sok");
    page.here = Here::Posted { action: "/sok", carries: vec![("q", view.typed.clone()), ("v", form.v)] };
    Reply::once(status, page.html(&app, found::search(words, view)), &headers)
}

/// What *Numret stämmer inte* carries: the channel, and the code to come back with.
#[derive(Deserialize)]
pub struct WrongForm {
    #[serde(default)]
    k: String,
    #[serde(default)]
    c: String,
}

/// `POST /{lang}/stammer-inte`: one tap, counted, nothing else kept.
pub async fn wrong(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<WrongForm>,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    // Only what a citizen sees can be wrong to a citizen; whether another id exists is not told.
    let shown =
        library.directory.services.iter().filter(|service| service.public()).flat_map(domain::guide::Service::shown);
    if !shown.into_iter().any(|channel| channel.id == form.k) {
        return Fault::Missing.page(&app, words, &headers);
    }
    match app.stores().guide.report_wrong(&form.k).await {
        Ok(true) => {}
        Ok(false) => return Fault::Missing.page(&app, words, &headers),
        Err(_) => return Fault::Broken.page(&app, words, &headers),
    }
    let main = match library.flow.decode(&form.c) {
        Ok(answers) => views::thanks(&library, words, &answers).into_any(),
        Err(_) => notice(Notice {
            title: words.get("guide-wrong-thanks"),
            text: words.get("guide-wrong-thanks.text"),
            way_on: (words.get("frame-start"), format!("/{lang}")),
        })
        .into_any(),
    };
    Reply::once(StatusCode::OK, Page::at(words, "").html(&app, main), &headers)
}
