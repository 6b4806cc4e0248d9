//! What every handler of the desk has at hand: the site, the room, the words, who sits there, and the log.

use app::desk::path;
use app::desk::sign_in;
use app::frame::{Here, Sheet};
use app::words::Words;
use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Scope};
use jiff::Timestamp;
use leptos::prelude::{AnyView, IntoAny};
use serde::Deserialize;

use super::office::Seated;
use crate::contact::room::Room;
use crate::contact::send::{SendFault, midnight};
use crate::web::{App, Fault, Page, Reply};

/// Languages the desk speaks.
pub(crate) const SPOKEN: [&str; 2] = ["sv", "en"];

/// One request at the desk.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) app: &'a App,
    pub(crate) room: &'a Room,
    pub(crate) words: &'a Words,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) now: Timestamp,
}

/// A page, or a fault that becomes one.
pub(crate) type Answer = Result<Response<Body>, SendFault>;

/// Runs a handler of the desk in one of its languages.
macro_rules! at_the_desk {
    ($app:ident, $lang:ident, $headers:ident, |$at:ident| $do:expr) => {{
        let library = $app.library();
        let Some(words) = library.book.language(&$lang).filter(|_| SPOKEN.contains(&$lang.as_str())) else {
            return Fault::Missing.page(&$app, library.book.source(), &$headers);
        };
        let room = $app.room();
        let $at = At { app: &$app, room: &room, words, headers: &$headers, now: $app.now() };
        let answer: Answer = $do.await;
        answer.unwrap_or_else(|_| Fault::Broken.page(&$app, words, &$headers))
    }};
}
pub(crate) use at_the_desk;

/// Whether the page before saved something.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct After {
    pub(crate) sparat: Option<String>,
}

/// Names pairs of handlers, one that shows a page and one that takes what is posted there, each an act of [`At`].
macro_rules! handlers {
    ($($(#[$doc:meta])+ $name:ident($($part:ident),*) => $get:ident $form:ident;)+) => {$(
        $(#[$doc])+
        pub async fn $name(
            State(app): State<App>,
            Path((lang, $($part),*)): Path<handlers!(@path $($part),*)>,
            Query(after): Query<After>,
            headers: HeaderMap,
        ) -> Response<Body> {
            at_the_desk!(app, lang, headers, |at| at.$get($(&$part,)* after.sparat.is_some()))
        }
        $(#[$doc])+
        ///
        /// What is posted there.
        pub async fn $form(
            State(app): State<App>,
            Path((lang, $($part),*)): Path<handlers!(@path $($part),*)>,
            headers: HeaderMap,
            Form(fields): Form<Vec<(String, String)>>,
        ) -> Response<Body> {
            at_the_desk!(app, lang, headers, |at| at.$form($(&$part,)* Fields(fields)))
        }
    )+};
    (@path) => { (String,) };
    (@path $one:ident) => { (String, String) };
    (@path $one:ident, $other:ident) => { (String, String, String) };
}
pub(crate) use handlers;

impl At<'_> {
    pub(crate) fn page(&self, main: AnyView, rest: &str, status: StatusCode) -> Response<Body> {
        self.dressed(main, rest, &[Sheet::Desk], status)
    }

    /// The same, with these stylesheets.
    pub(crate) fn dressed(
        &self,
        main: AnyView,
        rest: &str,
        sheets: &'static [Sheet],
        status: StatusCode,
    ) -> Response<Body> {
        let mut page = Page::at(self.words, &format!("/skrivbord{rest}"));
        page.here = Here::Path("/skrivbord".to_owned());
        page.strip = false;
        page.sheets = sheets;
        Reply::once(status, page.html(self.app, main), self.headers)
    }

    /// Nobody is signed in or the key is locked: what was written is given back above the way in.
    pub(crate) fn kept(&self, way_in: AnyView, typed: &str) -> Response<Body> {
        let main = [sign_in::unsent(self.words, typed).into_any(), way_in];
        self.page(main.into_any(), "", StatusCode::UNPROCESSABLE_ENTITY)
    }

    pub(crate) fn missing(&self) -> Response<Body> {
        Fault::Missing.page(self.app, self.words, self.headers)
    }

    pub(crate) fn to(&self, rest: &str) -> Response<Body> {
        Reply::see_other(&path(self.words, rest))
    }

    pub(crate) async fn seated(&self) -> Result<Option<Seated>, SendFault> {
        let desk = self.app.stores().desk.as_ref();
        Ok(self.app.office().seated(&self.room.keys, desk, self.headers, self.now).await?)
    }

    pub(crate) async fn log(
        &self,
        actor: &str,
        act: Act,
        scope: Scope,
        thread: Option<&str>,
        outcome: Outcome,
    ) -> Result<(), SendFault> {
        Ok(self.app.stores().desk.log(&self.about_thread(actor, act, scope, thread, outcome)).await?)
    }

    /// That what is kept of a thread was met as it should not be: once a day of each who meets it by what they do, or the log would
    /// be full of one thread.
    pub(crate) async fn log_damage(
        &self,
        actor: &str,
        action: Action,
        scope: Scope,
        thread: &str,
    ) -> Result<(), SendFault> {
        let line = self.about_thread(actor, Act::Desk(action), scope, Some(thread), Outcome::Failed);
        self.app.stores().desk.log_once(&line, midnight(self.now)).await?;
        Ok(())
    }

    fn about_thread(&self, actor: &str, act: Act, scope: Scope, thread: Option<&str>, outcome: Outcome) -> Entry {
        let kind = ObjectKind::parse("thread").ok();
        let object = kind.zip(thread.and_then(|id| ObjectId::parse(id).ok()));
        let actor = PersonId::parse(actor).ok();
        Entry { number: 0, at: self.now, actor, act, scope, object, outcome }
    }
}
