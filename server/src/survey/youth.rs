//! The youth space on the server: proposing, supporting, and telling what became of it. One address, every step a form.

pub mod store;

use std::net::SocketAddr;

use app::frame::Here;
use app::survey::youth::{self as pages, Notice, Shown, Told, Typed, YouthView};
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension, Form, Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use domain::contact::reading::date_of;
use domain::survey::youth::{BadSaid, Kind, LONGEST, MOST_WAITING, Said, State as Stands, Support, TOLD, mark, place};
use jiff::{Timestamp, ToSpan};
use leptos::prelude::IntoAny;
use rand_core::Rng;
use serde::Deserialize;

use self::store::{NewProposal, Proposed};
use super::numbered::Of;
use crate::contact::room::Room;
use crate::contact::seal::os_rng;
use crate::guide::library::Library;
use crate::store::StoreError;
use crate::web::{App, Fault, Page, Reply};

/// So many marks are tried before the page asks to press again.
const MARKS: usize = 8;

/// What a form may carry.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    r#do: String,
    n: String,
    z: String,
    slag: String,
    text: String,
    id: String,
}

struct At<'a> {
    app: &'a App,
    library: &'a Library,
    room: &'a Room,
    words: &'a Words,
    headers: &'a HeaderMap,
    now: Timestamp,
    lane: u64,
}

/// `GET /{lang}/tyck/forslag`.
pub async fn page(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    answer(app, &lang, None, &headers, &Sent::default()).await
}

/// `POST /{lang}/tyck/forslag`: a proposal, a support, or the page in another language with what was typed.
pub async fn posted(
    State(app): State<App>,
    Path(lang): Path<String>,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Response<Body> {
    answer(app, &lang, from, &headers, &sent).await
}

async fn answer(
    app: App,
    lang: &str,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: &HeaderMap,
    sent: &Sent,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(lang) else {
        return Fault::Missing.page(&app, library.book.source(), headers);
    };
    let (room, now) = (app.room(), app.now());
    let from = from.map(|Extension(ConnectInfo(from))| app.proxies().sender(from.ip(), headers));
    let sender = room.senders.lane(from, now);
    let at = At { app: &app, library: &library, room: &room, words, headers, now, lane: sender };
    let answer = match sent.r#do.as_str() {
        "skicka" => at.propose(sent).await,
        "stod" => at.support(sent).await,
        _ => at.show(sent, None, None).await,
    };
    answer.unwrap_or_else(|_| Fault::Broken.page(&app, words, headers))
}

type Answer = Result<Response<Body>, StoreError>;

impl At<'_> {
    /// The page. `fault` says what is wrong with what was typed, `notice` what was done.
    async fn show(&self, sent: &Sent, fault: Option<(StatusCode, String)>, notice: Option<Notice>) -> Answer {
        let today = date_of(self.now);
        let since = today.saturating_sub(TOLD.days());
        let (mut rows, sections) =
            (self.app.stores().youth.public(since).await?, self.app.stores().youth.sections().await?);
        rows.sort_by_cached_key(|row| place(&row.id, row.support, today));
        let shown = rows.iter().filter(|row| row.state == Stands::Shown).map(|row| Shown {
            supported: notice.as_ref().is_some_and(|notice| *notice == Notice::Supported(row.id.clone())),
            asked: sections.iter().any(|one| one.at.proposal_id == row.id && !one.draft),
            id: row.id.clone(),
            kind: row.kind,
            words: row.words.clone(),
            edited: row.edited,
            support: Support::of(row.support),
        });
        let told = rows
            .iter()
            .filter(|row| row.state == Stands::Declined)
            .filter_map(|row| Some(Told { mark: row.mark.clone(), reason: row.reason?, own: row.told.clone() }));
        let (status, fault) = fault.unzip();
        let view = YouthView {
            shown: shown.collect(),
            told: told.collect(),
            typed: Typed { kind: Kind::parse(&sent.slag).unwrap_or(Kind::Topic), text: sent.text.clone() },
            fault,
            notice,
            number: Of::Youth.fresh(self.room, self.now),
            keeps: self.app.health().state(self.now).takes(),
        };
        let mut carries = Vec::new();
        if !sent.text.is_empty() {
            carries = vec![("do", "skriv".to_owned()), ("slag", sent.slag.clone()), ("text", sent.text.clone())];
        }
        Ok(self.page(pages::space(self.words, view).into_any(), carries, status.unwrap_or(StatusCode::OK)))
    }

    fn page(
        &self,
        main: leptos::prelude::AnyView,
        carries: Vec<(&'static str, String)>,
        status: StatusCode,
    ) -> Response<Body> {
        let mut page = Page::at(self.words, "/tyck/forslag");
        if !carries.is_empty() {
            page.here = Here::Posted { action: "/tyck/forslag", carries };
        }
        let mut page = Reply::once(status, page.html(self.app, main), self.headers);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        page
    }

    /// The page with everything typed and what to do.
    async fn again(&self, sent: &Sent, status: StatusCode, id: &str) -> Answer {
        self.show(sent, Some((status, self.words.get(id).to_string())), None).await
    }

    async fn propose(&self, sent: &Sent) -> Answer {
        let said = match Said::parse(&sent.text) {
            Ok(said) => said,
            Err(BadSaid::Empty) => {
                return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-empty").await;
            }
            Err(BadSaid::Long(over)) => {
                let most = [("most", LONGEST.to_string()), ("over", over.to_string())];
                let told =
                    self.words.fill("survey-youth-long", &most.each_ref().map(|(id, value)| (*id, value.as_str())));
                return self.show(sent, Some((StatusCode::UNPROCESSABLE_ENTITY, told)), None).await;
            }
        };
        if !Of::Youth.made(self.room, (&sent.n, &sent.z), self.now) {
            return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-old").await;
        }
        if !self.app.health().state(self.now).takes() {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-full").await;
        }
        if !self.passes(2).await {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-busy").await;
        }
        let kind = Kind::parse(&sent.slag).unwrap_or(Kind::Topic);
        let form = Of::Youth.kept(self.room, &sent.n, "proposal");
        let carried = format!("{}\n{}", kind.as_str(), said.as_str());
        let fingerprint = self.room.keys.fingerprint(carried.as_bytes());
        for _ in 0..MARKS {
            let (id, mark) = (uuid::Uuid::new_v4().to_string(), mark(os_rng().next_u32()));
            let new = NewProposal {
                id: &id,
                mark: &mark,
                kind,
                words: said.as_str(),
                came_on: date_of(self.now),
                form: &form,
                fingerprint: &fingerprint,
                most: MOST_WAITING,
            };
            match self.app.stores().youth.propose(new).await? {
                Proposed::Kept(mark) => return Ok(self.thanks(&said, &mark)),
                Proposed::Changed => {
                    return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-changed").await;
                }
                Proposed::Full => return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-full").await,
                Proposed::MarkTaken => {}
            }
        }
        self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-busy").await
    }

    fn thanks(&self, said: &Said, mark: &str) -> Response<Body> {
        let danger = self.library.danger.assess(said.as_str()).is_some();
        self.page(pages::thanks(self.words, mark, danger).into_any(), Vec::new(), StatusCode::OK)
    }

    async fn support(&self, sent: &Sent) -> Answer {
        if !Of::Youth.made(self.room, (&sent.n, &sent.z), self.now) {
            return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-old").await;
        }
        if !self.app.health().state(self.now).takes() || !self.passes(1).await {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-busy").await;
        }
        let form = Of::Youth.kept(self.room, &sent.n, &format!("support {}", sent.id));
        self.app.stores().youth.support(&sent.id, &form).await?;
        let row = self.app.stores().youth.proposal(&sent.id).await?;
        if row.is_some_and(|row| row.state == Stands::Shown) {
            return self.show(sent, None, Some(Notice::Supported(sent.id.clone()))).await;
        }
        self.show(sent, Some((StatusCode::NOT_FOUND, self.words.get("survey-youth-gone").to_string())), None).await
    }

    /// Waits as long as the brake says; `false`: too many come from there.
    async fn passes(&self, weight: u32) -> bool {
        match self.app.voices().wait(self.lane, weight) {
            Some(wait) => {
                tokio::time::sleep(wait).await;
                true
            }
            None => false,
        }
    }
}
