//! From a main part to a response: the frame around it, the encoding that is taken, and how long it may be kept.

use app::frame::{Frame, Here, document};
use app::words::Words;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use leptos::prelude::IntoView;

use super::cache::{Cached, brotli};
use super::state::App;

/// A page on its way out.
pub struct Page {
    /// Its language.
    pub words: Words,
    /// Where it is, for the language switch.
    pub here: Here,
    /// Whether the urgent strip is shown.
    pub strip: bool,
    /// Whether it carries an island.
    pub island: bool,
}

impl Page {
    /// A page at a path after the language.
    #[must_use]
    pub fn at(words: &Words, path: &str) -> Self {
        Self { words: words.clone(), here: Here::Path(path.to_owned()), strip: true, island: false }
    }

    /// The whole page as HTML.
    pub fn html(self, app: &App, main: impl IntoView + 'static) -> String {
        let frame = Frame {
            book: app.library().book.clone(),
            words: self.words,
            stands: app.stands(),
            here: self.here,
            strip: self.strip,
            island: self.island.then(|| app.island_script()).flatten(),
        };
        document(frame, main)
    }
}

/// The ways a page is answered.
pub struct Reply;

impl Reply {
    /// A page from the cache: revalidated by its tag, identical for everyone.
    #[must_use]
    pub fn cached(page: &Cached, headers: &HeaderMap, keep: &'static str) -> Response<Body> {
        let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        if known.is_some_and(|tags| {
            tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == page.etag.trim_start_matches("W/"))
        }) {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            tag(&mut response, &page.etag, keep);
            return response;
        }
        let (encoding, body) = match taken(headers) {
            Some("br") if !page.brotli.is_empty() => (Some("br"), page.brotli.clone()),
            Some(_) if !page.gzip.is_empty() => (Some("gzip"), page.gzip.clone()),
            _ => (None, page.plain.clone()),
        };
        let mut response = html(StatusCode::OK, body, encoding);
        tag(&mut response, &page.etag, keep);
        response
    }

    /// A page for one person, never kept by anyone.
    #[must_use]
    pub fn once(status: StatusCode, text: String, headers: &HeaderMap) -> Response<Body> {
        let plain = Bytes::from(text);
        let (encoding, body) = match taken(headers) {
            Some("br") => (Some("br"), brotli(&plain, 5)),
            Some(_) => (Some("gzip"), super::cache::gzip(&plain)),
            None => (None, plain),
        };
        let mut response = html(status, body, encoding);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

fn html(status: StatusCode, body: Bytes, encoding: Option<&'static str>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn tag(response: &mut Response<Body>, etag: &str, keep: &'static str) {
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
}

/// The best encoding a browser takes: Brotli, else gzip.
pub(super) fn taken(headers: &HeaderMap) -> Option<&'static str> {
    let value = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let takes = |name: &str| {
        value.split(',').any(|one| {
            let mut parts = one.trim().split(';');
            parts.next() == Some(name) && !parts.any(|rest| rest.trim() == "q=0")
        })
    };
    if takes("br") { Some("br") } else { takes("gzip").then_some("gzip") }
}
