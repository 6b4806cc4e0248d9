//! Proposing, supporting and signing up: what their pages share. One address each, every step a form, and nothing of any answer.

use std::net::SocketAddr;
use std::sync::Arc;

use app::frame::Here;
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use jiff::Timestamp;
use leptos::prelude::AnyView;

use crate::contact::room::Room;
use crate::contact::send::SendFault;
use crate::guide::library::Library;
use crate::web::{App, Fault, Page, Reply};

/// Who asks in which language, and when.
pub struct At {
    pub(super) app: App,
    pub(super) library: Arc<Library>,
    pub(super) room: Arc<Room>,
    pub(super) words: Words,
    pub(super) now: Timestamp,
    headers: HeaderMap,
    lane: u64,
}

/// A page, or why none could be made.
pub(super) type Answer = Result<Response<Body>, SendFault>;

impl FromRequestParts<App> for At {
    type Rejection = Response<Body>;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let Path(language) =
            Path::<String>::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let (library, room, now) = (app.library(), app.room(), app.now());
        let Some(words) = library.book.language(&language).cloned() else {
            return Err(Fault::Missing.page(app, library.book.source(), &parts.headers));
        };
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let from = from.map(|ConnectInfo(from)| app.proxies().sender(from.ip(), &parts.headers));
        let lane = room.senders.lane(from, now);
        Ok(Self { app: app.clone(), library, room, words, now, headers: parts.headers.clone(), lane })
    }
}

impl At {
    /// A page at a path after the language. `carries`: what goes along into another language.
    pub(super) fn page(
        &self,
        path: &'static str,
        main: AnyView,
        carries: Vec<(&'static str, String)>,
        status: StatusCode,
    ) -> Response<Body> {
        let mut page = Page::at(&self.words, path);
        if !carries.is_empty() {
            page.here = Here::Posted { action: path, carries };
        }
        let mut page = Reply::once(status, page.html(&self.app, main), &self.headers);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        page
    }

    /// The page, or that something is broken.
    #[track_caller]
    pub(super) fn done(&self, answer: Answer) -> Response<Body> {
        match answer {
            Ok(page) => page,
            Err(_) => Fault::Broken.page(&self.app, &self.words, &self.headers),
        }
    }

    /// Whether anything can be kept.
    pub(super) fn takes(&self) -> bool {
        self.app.health().state(self.now).takes()
    }

    /// Waits as long as the brake says; `false`: too many come from there.
    pub(super) async fn passes(&self, weight: u32) -> bool {
        match self.app.voices().wait(self.lane, weight) {
            Some(wait) => {
                tokio::time::sleep(wait).await;
                true
            }
            None => false,
        }
    }
}
