//! Handlers of the page about the county's own work, for everybody and at the desk: HTTP in, page out.

use std::sync::Arc;

use app::frame::Sheet;
use app::mapping::together;
use app::words::Words;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use axum::routing::get;
use domain::contact::reading::date_of;
use leptos::prelude::IntoAny;

use super::Held;
use crate::desk::at::{After, Answer, At, SPOKEN, at_the_desk};
use crate::desk::fields::Fields;
use crate::mapping::routes::broken;
use crate::web::{App, Cached, Fault, Page};

/// Five steps of two texts in six languages, or an entry of three.
const ROOM: usize = 256 * 1024;

/// Every address of the page.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/tillsammans", get(page))
        .route("/{lang}/tillsammans/flode", get(atom))
        .route("/{lang}/skrivbord/tillsammans", get(home).post(bring_back))
        .route("/{lang}/skrivbord/tillsammans/steg", get(steps).post(change_steps).layer(DefaultBodyLimit::max(ROOM)))
        .route("/{lang}/skrivbord/tillsammans/ny/{kind}", get(new).post(add).layer(DefaultBodyLimit::max(ROOM)))
        .route("/{lang}/skrivbord/tillsammans/post/{id}", get(entry).post(change).layer(DefaultBodyLimit::max(ROOM)))
}

/// What a page for everybody is made of.
struct Here {
    words: Words,
    held: Arc<Held>,
    /// What it is kept under: what is late today was not yesterday.
    version: String,
}

async fn here(app: &App, lang: &str, headers: &HeaderMap) -> Result<Here, Box<Response<Body>>> {
    let library = app.library();
    let Some(words) = library.book.language(lang).cloned() else {
        return Err(Box::new(Fault::Missing.page(app, library.book.source(), headers)));
    };
    match app.together().at(app.stores().together.as_ref(), app.now()).await {
        Ok(held) => {
            let version = format!("{} tillsammans {} {}", library.version, held.version, date_of(app.now()));
            Ok(Here { words, held, version })
        }
        Err(fault) => Err(Box::new(broken(app, &words, headers, &fault))),
    }
}

/// `GET /{lang}/tillsammans`: where the county's own work stands.
async fn page(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    let here = match here(&app, &lang, &headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let (rest, now) = ("/tillsammans", app.now());
    if let Some(page) = app.pages().get(&format!("/{lang}{rest}"), &here.version, now) {
        return page.answer(&headers);
    }
    let main = together::page(&here.words, &here.held.work, date_of(now)).into_any();
    let page = Page { sheets: &[Sheet::Mapping], ..Page::at(&here.words, rest) };
    page.keep(&app, &here.version, rest, None, main).answer(&headers)
}

/// `GET /{lang}/tillsammans/flode`: the feed of decisions.
async fn atom(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    let here = match here(&app, &lang, &headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let (key, now) = (format!("tillsammans/{}", here.words.tag()), app.now());
    let mut response = if let Some(feed) = app.feed().get(&key, &here.version, now) {
        feed.answer(&headers)
    } else {
        let text = together::feed(&here.words, &here.held.work, app.origin(), date_of(now));
        let kept = Cached::new(text, crate::mapping::routes::ATOM, "public, max-age=300", &here.version, None);
        app.feed().put(key, kept).answer(&headers)
    };
    response.headers_mut().insert(axum::http::header::ACCESS_CONTROL_ALLOW_ORIGIN, crate::mapping::ANYBODY);
    response
}

type Posted = Form<Vec<(String, String)>>;

/// `GET /{lang}/skrivbord/tillsammans`: what stands on the page, and what it said before.
async fn home(
    State(app): State<App>,
    Path(lang): Path<String>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.together_home(after.sparat.is_some()))
}

/// `POST` of the same: what it said before holds again.
async fn bring_back(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.bring_together_back(Fields(fields)))
}

/// `GET /{lang}/skrivbord/tillsammans/steg`: the five steps.
async fn steps(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.together_steps())
}

/// `POST` of the same.
async fn change_steps(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_together_steps(Fields(fields)))
}

/// `GET /{lang}/skrivbord/tillsammans/ny/{kind}`: a new meeting, document or decision.
async fn new(State(app): State<App>, Path((lang, kind)): Path<(String, String)>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.new_together(&kind))
}

/// `POST` of the same.
async fn add(
    State(app): State<App>,
    Path((lang, kind)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.add_together(&kind, Fields(fields)))
}

/// `GET /{lang}/skrivbord/tillsammans/post/{id}`: one that is there.
async fn entry(State(app): State<App>, Path((lang, id)): Path<(String, String)>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.together_entry(&id))
}

/// `POST` of the same.
async fn change(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_together(&id, Fields(fields)))
}
