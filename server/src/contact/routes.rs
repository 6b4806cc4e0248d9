//! The contact room's one address: every step is a form posted to it, every answer is `no-store`, and none has a title of
//! its own.

use std::net::SocketAddr;

use app::contact::{choose, write};
use app::frame::Here;
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension, Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::code::Code;
use domain::contact::ladder::{Asked, Next, Stage};
use domain::contact::thread::{BadText, Beginning, Lane, Text};
use domain::contact::unit::{Branch, UnitId};
use domain::guide::{Municipality, Voice};
use jiff::Timestamp;
use leptos::prelude::{AnyView, IntoAny};
use rand_core::Rng;
use serde::Deserialize;

use super::room::Room;
use super::seal::os_rng;
use super::send::{self, First, SendFault, Sent};
use super::views;
use crate::guide::library::Library;
use crate::web::{App, Fault, Page, Reply};

/// What a step's form may carry. Anything else in it is ignored.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Step {
    /// The step.
    r#do: String,
    /// Voice: `c` or `g`.
    r: String,
    /// Municipality.
    k: String,
    /// Stage.
    s: String,
    /// Unit.
    u: String,
    /// Grown-up: a branch.
    g: String,
    /// How it begins.
    b: String,
    /// The code made before the form was shown.
    pub(super) c: String,
    /// The form's own random number.
    pub(super) n: String,
    /// That code and number were made here.
    pub(super) z: String,
    /// The token of an opened thread.
    pub(super) t: String,
    /// A typed code.
    pub(super) kod: String,
    /// What was written.
    pub(super) text: String,
    /// *Fick du hjälp?*
    pub(super) hjalp: String,
    /// *Fick du vara med och bestämma?*
    pub(super) med: String,
}

impl Step {
    pub(super) fn voice(&self) -> Voice {
        if self.r == "g" { Voice::Guardian } else { Voice::Child }
    }

    fn lane(&self) -> Lane {
        if self.r == "g" { Lane::Guardian } else { Lane::Child }
    }

    /// What has been told so far, in the order it was told.
    fn told(&self) -> Vec<(&'static str, String)> {
        let all = [("r", &self.r), ("k", &self.k), ("s", &self.s), ("u", &self.u)];
        all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.clone())).collect()
    }
}

/// Everything a step works with.
pub(super) struct At<'a> {
    pub(super) app: &'a App,
    pub(super) library: &'a Library,
    pub(super) room: &'a Room,
    pub(super) words: &'a Words,
    pub(super) headers: &'a HeaderMap,
    pub(super) now: Timestamp,
    pub(super) bucket: u64,
}

/// `GET /{lang}/kontakt`.
pub async fn start(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let room = app.room();
    let at = At { app: &app, library: &library, room: &room, words, headers: &headers, now: app.now(), bucket: 0 };
    at.begin(Voice::Child, "", None)
}

/// `POST /{lang}/kontakt`: one step.
pub async fn step(
    State(app): State<App>,
    Path(lang): Path<String>,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(step): Form<Step>,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(&lang) else {
        return Fault::Missing.page(&app, library.book.source(), &headers);
    };
    let room = app.room();
    let bucket = bucket(&room, from.map(|Extension(ConnectInfo(from))| from));
    let at = At { app: &app, library: &library, room: &room, words, headers: &headers, now: app.now(), bucket };
    let answer = match step.r#do.as_str() {
        "vem" => at.who(&step).await,
        "skriv" => at.write(&step, None, None).await,
        "skicka" => at.send(&step).await,
        "oppna" => at.open(&step).await,
        "svara" => at.reply(&step).await,
        "klar" => at.end(&step).await,
        "sag" => at.say(&step).await,
        "ny-kod" => at.new_code(&step).await,
        "stang" => {
            room.opened.close(&room.keys, &step.t);
            Ok(at.page(write::closed(words).into_any(), &[], StatusCode::OK))
        }
        _ => Ok(at.begin(step.voice(), "", None)),
    };
    answer.unwrap_or_else(|_| Fault::Broken.page(&app, words, &headers))
}

/// Who asks, for the gate's fairness: a keyed hash of a coarse address (IPv4 /24, IPv6 /64), held in memory only.
fn bucket(room: &Room, from: Option<SocketAddr>) -> u64 {
    let Some(from) = from else { return 0 };
    let coarse: Vec<u8> = match from.ip().to_canonical() {
        std::net::IpAddr::V4(ip) => ip.octets().into_iter().take(3).collect(),
        std::net::IpAddr::V6(ip) => ip.octets().into_iter().take(8).collect(),
    };
    let hash = room.keys.fingerprint(&[b"lane\n", coarse.as_slice()].concat());
    u64::from_be_bytes(std::array::from_fn(|at| hash.get(at).copied().unwrap_or_default()))
}

pub(super) type Answer = Result<Response<Body>, SendFault>;

impl At<'_> {
    /// A page of the room. Its language can be changed by posting the same step again.
    pub(super) fn page(&self, main: AnyView, carries: &[(&'static str, String)], status: StatusCode) -> Response<Body> {
        let mut page = Page::at(self.words, "/kontakt");
        if !carries.is_empty() {
            page.here = Here::Posted { action: "/kontakt", carries: carries.to_vec() };
        }
        Reply::once(status, page.html(self.app, main), self.headers)
    }

    pub(super) fn begin(&self, voice: Voice, code: &str, fault: Option<String>) -> Response<Body> {
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let carries = [("do", "borja".to_owned()), ("r", choose::mark(voice))];
        self.page(choose::start(self.words, voice, code, fault).into_any(), &carries, status)
    }

    async fn who(&self, step: &Step) -> Answer {
        let Some(municipality) = Municipality::parse(&step.k) else {
            return Ok(self.begin(step.voice(), "", None));
        };
        let (voice, told) = (step.voice(), step.told());
        let asked = Asked {
            age: None,
            municipality,
            unit: UnitId::parse(&step.u),
            stage: Stage::parse(&step.s),
            voice,
            today: domain::contact::reading::date_of(self.now),
        };
        let found = self.room.ladder.who(&self.room.units, &asked);
        let main = match &found.next {
            Next::Stage(rungs) => choose::stages(self.words, voice, rungs, &told).into_any(),
            Next::Unit { units, .. } => choose::units(self.words, voice, units, &told).into_any(),
            Next::GrownUp { unit, branches, .. } => {
                let mut all = Vec::new();
                for branch in branches {
                    all.push(views::grown_up(self.app, unit.id.as_str(), *branch, self.now).await?);
                }
                choose::grown_ups(self.words, voice, unit, all, &told).into_any()
            }
            Next::Guide => {
                let answers = self.library.flow.answers_for(&found.guide.topic, voice);
                let code = answers.map(|answers| self.library.flow.encode(&answers));
                let path = code.map_or_else(
                    || format!("/{}", self.words.tag()),
                    |code| format!("/{}/vart/{code}", self.words.tag()),
                );
                choose::nobody(self.words, voice, path).into_any()
            }
        };
        let mut carries = vec![("do", "vem".to_owned())];
        carries.extend(told);
        Ok(self.page(main, &carries, StatusCode::OK))
    }

    /// The form. `fault` says what is wrong with what was typed; `code` takes the place of one that is in use.
    async fn write(&self, step: &Step, fault: Option<String>, code: Option<Code>) -> Answer {
        let Some(branch) = Branch::parse(&step.g) else { return self.who(step).await };
        let grown_up = views::grown_up(self.app, &step.u, branch, self.now).await?;
        let (Some(reader), Some(answer_by)) = (grown_up.reader, grown_up.answer_by) else {
            return self.not_taking(step).await;
        };
        let code = code.or_else(|| self.made(step)).unwrap_or_else(fresh);
        let number = if step.n.is_empty() || fault.is_none() { random() } else { step.n.clone() };
        let beginning = Beginning::parse(&step.b).unwrap_or(Beginning::Write);
        let back = step.told();
        let mut told = back.clone();
        told.extend([("g", branch.id().to_owned()), ("b", beginning.as_str().to_owned())]);
        let mut carries = vec![("do", "skriv".to_owned())];
        carries.extend(told.clone());
        let seal = self.room.seal(&code, &number);
        told.extend([("c", code.letters()), ("n", number), ("z", seal)]);
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let view = write::WriteView {
            lane: step.lane(),
            beginning,
            branch,
            reader,
            cover: grown_up.cover,
            answer_by,
            typed: step.text.clone(),
            fault,
            carried: told,
            back,
            demo: self.room.demo,
        };
        Ok(self.page(write::write(self.words, view).into_any(), &carries, status))
    }

    /// Nobody takes messages any more: what was written stays to be saved.
    async fn not_taking(&self, step: &Step) -> Answer {
        if step.text.is_empty() {
            return self.who(step).await;
        }
        let main = write::stopped(self.words, step.lane(), &step.text).into_any();
        Ok(self.page(main, &[], StatusCode::SERVICE_UNAVAILABLE))
    }

    pub(super) fn said(&self, bad: BadText) -> String {
        match bad {
            BadText::Empty => self.words.get("contact-empty").to_string(),
            BadText::TooLong { over } => self.words.fill("contact-too-long", &[("over", &over.to_string())]),
        }
    }

    /// The form's code, if it was made here: with one of their own somebody could ask which beginnings of codes are in use.
    fn made(&self, step: &Step) -> Option<Code> {
        Code::parse(&step.c).ok().filter(|code| self.room.seal(code, &step.n) == step.z)
    }

    async fn send(&self, step: &Step) -> Answer {
        let text = match Text::parse(&step.text) {
            Ok(text) => text,
            Err(bad) => return self.write(step, Some(self.said(bad)), None).await,
        };
        let (Some(branch), Some(code)) = (Branch::parse(&step.g), self.made(step)) else {
            return self.write(step, Some(self.words.get("contact-code-taken").to_string()), Some(fresh())).await;
        };
        let store = self.app.stores().contact.as_ref();
        let Some(row) = views::branch(self.app, &step.u, branch).await? else { return self.not_taking(step).await };
        let lane = step.lane();
        let version = views::text_version(&self.library.book, branch, lane);
        let (eight, letters) = (code.words(), code.letters());
        let first = First {
            branch: &row,
            code,
            form: &step.n,
            lane,
            beginning: Beginning::parse(&step.b).unwrap_or(Beginning::Write),
            band: "",
            text_version: &version,
            text: &text,
            lane_at_gate: self.bucket,
        };
        match send::begin(self.room, store, first, self.now).await? {
            Sent::Stored { answer_by } => {
                let reader = views::grown_up(self.app, &step.u, branch, self.now).await?.reader;
                let Some(reader) = reader else { return self.not_taking(step).await };
                let danger = self.library.danger.assess(text.as_str()).is_some();
                let demo = self.room.demo;
                let view = write::SentView { lane, reader, answer_by, code: eight, letters, danger, demo };
                // In another language only the room's front page can be had: the code is shown once.
                Ok(self.page(write::sent(self.words, &view).into_any(), &[], StatusCode::OK))
            }
            Sent::Changed => {
                let main = write::again(self.words, &self.words.get("contact-changed"), &step.c, &step.text).into_any();
                Ok(self.page(main, &[], StatusCode::UNPROCESSABLE_ENTITY))
            }
            Sent::CodeTaken => {
                let fault = self.words.get("contact-code-taken").to_string();
                self.write(step, Some(fault), Some(fresh())).await
            }
            Sent::NotTaking => self.not_taking(step).await,
            Sent::Busy => self.write(step, Some(self.words.get("contact-busy").to_string()), None).await,
        }
    }
}

pub(super) fn fresh() -> Code {
    let mut bytes = [0_u8; 11];
    os_rng().fill_bytes(&mut bytes);
    Code::from_random(bytes)
}

/// A form's own number: 128 random bits.
pub(super) fn random() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
