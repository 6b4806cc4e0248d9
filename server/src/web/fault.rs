//! Fault pages: what happened in plain words, a way onward, an id for those who mend it, never a cause.

use std::panic::Location;

use app::frame::{Notice, notice};
use app::words::Words;
use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};

use super::page::{Page, Reply};
use super::state::App;

/// The faults a person can meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No such page.
    Missing,
    /// Something broke here.
    Broken,
    /// More was sent than is taken.
    TooMuch,
    /// What was sent cannot be read.
    Unreadable,
    /// A form of another site.
    Foreign,
    /// A way of asking that this page does not know.
    Method,
}

impl Fault {
    fn id(self) -> &'static str {
        match self {
            Self::Missing => "frame-missing",
            Self::Broken => "frame-broken",
            Self::TooMuch => "frame-too-much",
            Self::Unreadable | Self::Method => "frame-unreadable",
            Self::Foreign => "frame-foreign",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::Missing => StatusCode::NOT_FOUND,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TooMuch => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
        }
    }

    /// The page of this fault. Where it was met is told to those who mend it, under the id that the page shows.
    #[must_use]
    #[track_caller]
    pub fn page(self, app: &App, words: &Words, headers: &HeaderMap) -> Response<Body> {
        let mut text = words.get(&format!("{}.text", self.id()));
        if self == Self::Broken {
            let id = uuid::Uuid::new_v4().simple().to_string();
            let short = id.get(..8).unwrap_or_default();
            tracing::error!(fault = short, at = %Location::caller(), "a page broke");
            text = format!("{text} {}", words.fill("frame-broken-id", &[("id", short)])).into();
        }
        let main = notice(Notice {
            title: words.get(self.id()),
            text,
            way_on: (words.get("frame-start"), format!("/{}", words.tag())),
        });
        Reply::once(self.status(), Page::at(words, "").html(app, main), headers)
    }
}
