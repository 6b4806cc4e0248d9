//! The guide's plain pages and the feed: the same for everyone in a language, kept in the cache.

use app::guide::{about, ask, offline as kept, search as found};
use app::words::Words;
use axum::body::Body;
use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use domain::guide::Voice;
use leptos::prelude::{AnyView, IntoAny};

use super::library::Library;
use super::{hsds as feed, views};
use crate::web::{App, Cached, Fault, Page, Reply};

/// The feed is public and the same for all.
const FEED: &str = "public, max-age=300";
const JSON: &str = "application/json";

/// `GET /{lang}/sok`: the empty form.
pub async fn search_empty(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/sok", true, &headers, |app, library, words| {
        found::search(words, views::search(library, words, String::new(), Voice::Child, app.now())).into_any()
    })
}

/// `GET /{lang}/akut`: the crisis page, in a child's words.
pub async fn crisis(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    urgent(&app, &lang, "/akut", Voice::Child, &headers)
}

/// `GET /{lang}/akut/vuxen`: the crisis page for somebody who asks for their child.
pub async fn crisis_grown(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    urgent(&app, &lang, "/akut/vuxen", Voice::Guardian, &headers)
}

fn urgent(app: &App, lang: &str, path: &'static str, voice: Voice, headers: &HeaderMap) -> Response<Body> {
    plain(app, lang, path, false, headers, |app, library, words| {
        about::crisis(words, voice, (&library.outcomes, &library.directory), app.now()).into_any()
    })
}

/// `GET /{lang}/fragor`: every question from the young.
pub async fn asks(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/fragor", true, &headers, |app, library, words| {
        let now = app.now();
        let asked: Vec<_> =
            library.asks.iter().map(|ask| views::asked(library, words, ask, Voice::Child, now)).collect();
        ask::asks(words, &asked).into_any()
    })
}

/// `GET /{lang}/om`: who stands behind.
pub async fn who(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/om", true, &headers, |app, _, words| text(app, words, "guide-who"))
}

/// `GET /{lang}/det-du-skriver`: what happens to what you write.
pub async fn privacy(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/det-du-skriver", true, &headers, |app, _, words| text(app, words, "guide-privacy"))
}

/// `GET /{lang}/tillganglighet`: the accessibility statement (lag 2018:1937).
pub async fn accessibility(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/tillganglighet", true, &headers, |app, _, words| text(app, words, "guide-accessibility"))
}

/// `GET /{lang}/spara`: keep the guide for when there is no net.
pub async fn keep(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/spara", true, &headers, |_, _, words| kept::keep(words).into_any())
}

/// `GET /{lang}/utan-nat`: all the guide's texts on one page.
pub async fn offline(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    plain(&app, &lang, "/utan-nat", true, &headers, |app, library, words| {
        kept::page(words, &library.flow, &library.outcomes, &library.directory, app.now()).into_any()
    })
}

fn text(app: &App, words: &Words, id: &'static str) -> AnyView {
    about::text(words, id, &app.stands()).into_any()
}

/// A page that is the same for everyone in a language.
fn plain(
    app: &App,
    lang: &str,
    rest: &str,
    strip: bool,
    headers: &HeaderMap,
    main: impl FnOnce(&App, &Library, &Words) -> AnyView,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(lang) else {
        return Fault::Missing.page(app, library.book.source(), headers);
    };
    let mut page = Page::at(words, rest);
    page.strip = strip;
    page.island = rest == "/spara";
    // Hours stand on some of these pages, so none is kept longer than a quarter of an hour.
    let stale_at = app.now().checked_add(jiff::SignedDuration::from_mins(15)).ok();
    page.keep(app, &library.version, rest, stale_at, main(app, &library, words)).answer(headers)
}

/// `GET /hsds…`: the open feed (Open Referral HSDS 3.1), for anyone, without a key.
pub async fn hsds(State(app): State<App>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response<Body> {
    let library = app.library();
    let rest = uri.path().strip_prefix("/hsds").unwrap_or_default();
    let query = uri.query().unwrap_or_default();
    let key = format!("{rest}?{query}");
    let mut response = if let Some(kept) = app.feed().get(&key, &library.version, app.now()) {
        kept.answer(&headers)
    } else {
        let reply = feed::handle(rest, query, &library.directory, app.origin());
        if reply.status == StatusCode::OK.as_u16() {
            let text = String::from_utf8_lossy(&reply.body).into_owned();
            app.feed().put(key, Cached::new(text, JSON, FEED, &library.version, None)).answer(&headers)
        } else {
            refused(&reply, &headers)
        }
    };
    open_to_all(&mut response);
    response
}

/// Any other method at an address of the feed.
pub async fn hsds_read_only(headers: HeaderMap) -> Response<Body> {
    let mut response = refused(&feed::read_only(), &headers);
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET,HEAD"));
    open_to_all(&mut response);
    response
}

fn refused(reply: &feed::Reply, headers: &HeaderMap) -> Response<Body> {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Reply::once(status, String::from_utf8_lossy(&reply.body).into_owned(), headers)
}

/// JSON, for pages of any origin.
fn open_to_all(response: &mut Response<Body>) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
}
