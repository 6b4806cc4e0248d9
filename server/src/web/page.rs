//! From a main part to a response: the frame around it, the encoding that is taken, and how long it may be kept.

use std::sync::Arc;

use app::frame::{Dress, Here, Sheet, idle};
use app::words::Words;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use domain::guide::sought::Spot;
use jiff::Timestamp;
use leptos::prelude::IntoView;

use super::cache::{Cached, brotli};
use super::pack::packed;
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
    /// Styles it needs beside those of every page.
    pub sheets: &'static [Sheet],
    /// An island after the main part, which outlives steps that are swapped in.
    pub beside: Option<String>,
    /// Whether an opened thread may come to stand in it, which is put away when nobody touches the page.
    pub idle: bool,
    /// What it is counted as, of an answer of the guide.
    pub sought: Option<Spot>,
}

impl Page {
    /// A page at a path after the language.
    #[must_use]
    pub fn at(words: &Words, path: &str) -> Self {
        Self {
            words: words.clone(),
            here: Here::Path(path.to_owned()),
            strip: true,
            island: false,
            sheets: &[],
            beside: None,
            idle: false,
            sought: None,
        }
    }

    /// Rendered and kept for everyone who asks at its path, which is its language and `rest`, for as long as the content is
    /// the one (`version`) that the main part was made of.
    pub fn keep(
        self,
        app: &App,
        version: &str,
        rest: &str,
        stale_at: Option<Timestamp>,
        main: impl IntoView + 'static,
    ) -> Arc<Cached> {
        let path = format!("/{}{rest}", self.words.tag());
        let sought = self.sought;
        let page = Cached::new(self.html(app, main), "text/html; charset=utf-8", KEEP, version, stale_at);
        app.pages().put(path, page.counted(sought))
    }

    /// The whole page as HTML.
    pub fn html(self, app: &App, main: impl IntoView + 'static) -> String {
        let island = (self.island || self.beside.is_some()).then(|| app.island_script()).flatten();
        // Without the script there is nothing to wake.
        let island_beside = self.beside.filter(|_| island.is_some());
        let beside = island_beside.or_else(|| self.idle.then(|| format!("<script>{}</script>", idle())));
        let dress = Dress { strip: self.strip, island, sheets: self.sheets, beside };
        app.frames().document(&self.words, &self.here, dress, main)
    }
}

/// Guide pages may be kept by the browser and are asked for anew by their tag.
const KEEP: &str = "private, no-cache";

/// How a page that is not kept is answered.
pub struct Reply;

impl Reply {
    /// On to another path of this site; nobody keeps the way there.
    #[must_use]
    pub fn see_other(path: &str) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SEE_OTHER;
        if let Ok(value) = HeaderValue::from_str(path) {
            response.headers_mut().insert(header::LOCATION, value);
        }
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }

    /// A page for one person, never kept by anyone.
    #[must_use]
    pub fn once(status: StatusCode, text: String, headers: &HeaderMap) -> Response<Body> {
        // Gzip is as small as Brotli at a quarter of its time, for a page that is sent once.
        let (encoding, body) = match taken(headers) {
            _ if takes(headers, "gzip") => (Some("gzip"), packed(&text)),
            Some("br") => (Some("br"), brotli(text.as_bytes(), 5)),
            _ => (None, Bytes::from(text)),
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

/// The best encoding a browser takes: Brotli, else gzip.
pub(super) fn taken(headers: &HeaderMap) -> Option<&'static str> {
    ["br", "gzip"].into_iter().find(|name| takes(headers, name))
}

/// Whether a browser takes an encoding.
pub(crate) fn takes(headers: &HeaderMap, name: &str) -> bool {
    let value = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().split(',').any(|one| {
        let mut parts = one.trim().split(';');
        parts.next() == Some(name) && !parts.any(|rest| rest.trim() == "q=0")
    })
}
