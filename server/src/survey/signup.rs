//! Signing up for an interview or a group talk, on the server. It shares nothing with any answer: no form, no number, no key.

mod seal;
pub mod store;

use std::net::SocketAddr;

use app::frame::Here;
use app::survey::signup::{self as pages, Field, FormView};
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension, Form, Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use domain::contact::reading::date_of;
use domain::desk::{Action, Person, Scope, Verdict, may};
use domain::survey::signup::{BadSignUp, SignUp, Typed};
use jiff::Timestamp;
use leptos::prelude::{AnyView, IntoAny};
use serde::Deserialize;

pub(crate) use self::seal::open;
use super::numbered::Of;
use crate::contact::room::Room;
use crate::contact::seal::PublicKey;
use crate::contact::send::SendFault;
use crate::guide::library::Library;
use crate::web::{App, Fault, Page, Reply};

/// What the form may carry.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    r#do: String,
    n: String,
    z: String,
    namn: String,
    nar: String,
    hur: String,
    vem: String,
    kommun: String,
    onskan: String,
}

impl Sent {
    fn typed(&self) -> Typed<'_> {
        Typed {
            name: &self.namn,
            reach: &self.nar,
            way: &self.hur,
            who: &self.vem,
            municipality: &self.kommun,
            wish: &self.onskan,
        }
    }
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

/// `GET /{lang}/tyck/samtal`.
pub async fn page(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    answer(app, &lang, None, &headers, &Sent::default()).await
}

/// `POST /{lang}/tyck/samtal`.
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
    let answer = if sent.r#do == "skicka" { at.sign_up(sent).await } else { at.form(sent, StatusCode::OK, None).await };
    answer.unwrap_or_else(|_| Fault::Broken.page(&app, words, headers))
}

type Answer = Result<Response<Body>, SendFault>;

/// Those who can read a sign-up that comes now: id and public key.
///
/// # Errors
/// When the store fails, or a key is none.
pub(crate) async fn leaders(app: &App) -> Result<Vec<(String, PublicKey)>, SendFault> {
    let staff = app.stores().desk.all_staff().await?;
    let reads = |person: &Person| may(person, Action::ReadSignUp, &Scope::installation()) == Verdict::Allowed;
    let mut leaders = Vec::new();
    for one in staff.into_iter().filter(|one| reads(&one.person)) {
        if let Some(keys) = one.keys {
            leaders.push((one.id, PublicKey::parse(&keys.public)?));
        }
    }
    Ok(leaders)
}

impl At<'_> {
    async fn form(&self, sent: &Sent, status: StatusCode, fault: Option<(Field, String)>) -> Answer {
        let keeps = self.app.health().state(self.now).takes() && !leaders(self.app).await?.is_empty();
        let fields = [
            ("namn", &sent.namn),
            ("nar", &sent.nar),
            ("hur", &sent.hur),
            ("vem", &sent.vem),
            ("kommun", &sent.kommun),
            ("onskan", &sent.onskan),
        ];
        let typed: Vec<_> = fields.into_iter().map(|(name, value)| (name, value.clone())).collect();
        let mut carries = Vec::new();
        if typed.iter().any(|(_, value)| !value.is_empty()) {
            carries.push(("do", "skriv".to_owned()));
            carries.extend(typed.iter().filter(|(_, value)| !value.is_empty()).cloned());
        }
        let view = FormView { typed, fault, number: Of::SignUp.fresh(self.room, self.now), keeps };
        Ok(self.page(pages::form(self.words, view).into_any(), carries, status))
    }

    fn page(&self, main: AnyView, carries: Vec<(&'static str, String)>, status: StatusCode) -> Response<Body> {
        let mut page = Page::at(self.words, "/tyck/samtal");
        if !carries.is_empty() {
            page.here = Here::Posted { action: "/tyck/samtal", carries };
        }
        let mut page = Reply::once(status, page.html(self.app, main), self.headers);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        page
    }

    async fn again(&self, sent: &Sent, status: StatusCode, (field, id): (Field, &str)) -> Answer {
        self.form(sent, status, Some((field, self.words.get(id).to_string()))).await
    }

    async fn sign_up(&self, sent: &Sent) -> Answer {
        let one = match SignUp::parse(&sent.typed()) {
            Ok(one) => one,
            Err(bad) => {
                let (field, told) = match bad {
                    BadSignUp::Reach => (Field::Reach, self.words.get("survey-signup-bad-reach").to_string()),
                    BadSignUp::LongLine => (Field::Reach, self.words.get("survey-signup-long").to_string()),
                    BadSignUp::LongWish(over) => {
                        (Field::Wish, self.words.fill("survey-signup-long-wish", &[("over", &over.to_string())]))
                    }
                };
                return self.form(sent, StatusCode::UNPROCESSABLE_ENTITY, Some((field, told))).await;
            }
        };
        if !Of::SignUp.made(self.room, (&sent.n, &sent.z), self.now) {
            return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, (Field::Form, "survey-signup-old")).await;
        }
        let leaders = leaders(self.app).await?;
        if leaders.is_empty() || !self.app.health().state(self.now).takes() {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, (Field::Form, "survey-signup-full")).await;
        }
        match self.app.voices().wait(self.lane, 2) {
            Some(wait) => tokio::time::sleep(wait).await,
            None => {
                return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, (Field::Form, "survey-signup-busy")).await;
            }
        }
        let form = Of::SignUp.kept(self.room, &sent.n, "sign-up");
        let new = seal::seal(&one, &leaders, form, date_of(self.now))?;
        // A form that comes again is thanked again: whoever did not see the first answer presses once more.
        self.app.stores().sign_ups.sign_up(&new).await?;
        let danger = self.library.danger.assess(&one.wish).is_some();
        Ok(self.page(pages::thanks(self.words, danger).into_any(), Vec::new(), StatusCode::OK))
    }
}
