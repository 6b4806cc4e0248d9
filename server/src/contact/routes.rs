//! The contact room's one address: every step is a form posted to it, every answer is `no-store`, and none has a title of
//! its own.

use std::net::SocketAddr;

use app::contact::questions::Chosen;
use app::contact::step::Carried;
use app::contact::{band, choose, full, write};
use app::frame::Here;
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension, Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::band::Band;
use domain::contact::code::Code;
use domain::contact::ladder::{AgeSpan, Asked, Next, Rung, Stage};
use domain::contact::measure::Step as Shown;
use domain::contact::reading::date_of;
use domain::contact::reason::Told;
use domain::contact::thread::{BadText, Beginning, Lane};
use domain::contact::unit::{Branch, UnitId};
use domain::guide::{Municipality, Voice};
use jiff::Timestamp;
use leptos::prelude::{AnyView, IntoAny};
use serde::Deserialize;

use super::form::{fresh, random};
use super::reach::{Field, busy};
use super::receipt::Receipt;
use super::room::Room;
use super::send::{self, First, SendFault, Sent};
use super::{told, views};
use crate::brake;
use crate::guide::library::Library;
use crate::web::{App, Fault, Page, Reply};

/// What a step's form may carry. Anything else in it is ignored.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Step {
    /// The step.
    pub(super) r#do: String,
    /// Voice: `c` or `g`.
    pub(super) r: String,
    /// Municipality.
    pub(super) k: String,
    /// Stage.
    pub(super) s: String,
    /// Unit.
    pub(super) u: String,
    /// Grown-up: a branch.
    pub(super) g: String,
    /// How it begins.
    pub(super) b: String,
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
    /// Age band.
    pub(super) a: String,
    /// Sent on from elsewhere, and what it is about: what may be skipped.
    pub(super) p: String,
    pub(super) o1: String,
    pub(super) o2: String,
    /// When the form was shown, signed.
    pub(super) e: String,
    /// A name, a number, times, a message, if somebody else answers.
    pub(super) namn: String,
    pub(super) nummer: String,
    pub(super) tider: String,
    pub(super) besked: String,
    pub(super) andra: String,
    /// Up to which message to hide.
    pub(super) h: String,
    /// A receipt's day, hour and whether there was danger in the words.
    pub(super) d: String,
    pub(super) tim: String,
    pub(super) w: String,
    /// *Fick du hjälp?*
    pub(super) hjalp: String,
    /// *Fick du vara med och bestämma?*
    pub(super) med: String,
}

impl Step {
    pub(super) fn voice(&self) -> Voice {
        if self.r == "g" { Voice::Guardian } else { Voice::Child }
    }

    pub(super) fn lane(&self) -> Lane {
        if self.r == "g" { Lane::Guardian } else { Lane::Child }
    }

    /// What is known of their age band, and in whose words they are told.
    fn band(&self) -> (Option<Band>, Band) {
        let stage = Stage::parse(&self.s);
        let known = Band::known(self.lane(), stage, Band::parse(&self.a));
        (known, Band::in_words_of(self.lane(), stage, known))
    }

    /// Between which ages they are; for a guardian the child.
    pub(super) fn ages(&self) -> Option<AgeSpan> {
        AgeSpan::parse(&self.a)
    }

    fn chosen(&self) -> Chosen {
        Chosen { passed_on: self.p.clone(), reason: self.o1.clone(), second: self.o2.clone() }
    }

    /// What has been told, as the ladder asks it; nothing without a place.
    pub(super) fn asked(&self, now: Timestamp) -> Option<Asked> {
        Some(Asked {
            ages: self.ages(),
            municipality: Municipality::parse(&self.k)?,
            unit: UnitId::parse(&self.u),
            stage: Stage::parse(&self.s),
            voice: self.voice(),
            today: date_of(now),
        })
    }

    /// What has been told so far, in the order it was told.
    fn told(&self) -> Carried {
        self.told_at(&self.s, &self.u)
    }

    /// The same, with a stage and a unit.
    fn told_at(&self, stage: &str, unit: &str) -> Carried {
        let (voice, place, ages) = (self.r.as_str(), self.k.as_str(), self.a.as_str());
        let all = [("r", voice), ("k", place), ("a", ages), ("s", stage), ("u", unit)];
        all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.to_owned())).collect()
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
    let (room, now) = (app.room(), app.now());
    let from = from.map(|Extension(ConnectInfo(from))| app.proxies().sender(from.ip(), &headers));
    let bucket = room.senders.lane(from, now);
    let at = At { app: &app, library: &library, room: &room, words, headers: &headers, now, bucket };
    let answer = match step.r#do.as_str() {
        "vem" | "alder" => at.who(&step).await,
        "skriv" => at.write(&step, None, None).await,
        "skicka" => at.send(&step).await,
        "oppna" => at.open(&step).await,
        "svara" => at.reply(&step).await,
        "klar" => at.end(&step).await,
        "sag" => at.answer_asked(&step).await,
        "byt-kod" => at.offer_code(&step).await,
        "ny-kod" => at.new_code(&step).await,
        "kvitto" => at.again(&step).await,
        "jag" => at.say(&step, None, "").await,
        "jag-skicka" => at.say_it(&step).await,
        "trad" => at.trad(&step.t).await,
        "dolj" => at.hide(&step).await,
        "visa" => at.unhide(&step).await,
        "stang" => Ok(at.close(&step)),
        _ => Ok(at.begin(step.voice(), "", None)),
    };
    at.seen(&step, answer).await
}

pub(super) type Answer = Result<Response<Body>, SendFault>;

impl At<'_> {
    /// A page of the room. Its language can be changed by posting the same step again.
    pub(super) fn page(&self, main: AnyView, carries: &[(&'static str, String)], status: StatusCode) -> Response<Body> {
        let mut page = Page { idle: true, ..Page::at(self.words, "/kontakt") };
        if !carries.is_empty() {
            page.here = Here::Posted { action: "/kontakt", carries: carries.to_vec() };
        }
        Reply::once(status, page.html(self.app, main), self.headers)
    }

    pub(super) fn begin(&self, voice: Voice, code: &str, fault: Option<String>) -> Response<Body> {
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let carries = [("do", "borja".to_owned()), ("r", choose::mark(voice))];
        self.page(choose::start(self.words, voice, code, fault, &self.number()).into_any(), &carries, status)
    }

    pub(super) async fn who(&self, step: &Step) -> Answer {
        let Some(asked) = step.asked(self.now) else {
            return Ok(self.begin(step.voice(), "", None));
        };
        let (voice, told) = (step.voice(), step.told());
        let listed = self.room.units.now();
        let found = self.room.ladder.who(&listed.open, &asked);
        // Telling an age shows the same page once more.
        let again = step.r#do == "alder";
        if step.s.is_empty() && step.u.is_empty() && !again {
            self.room.shown.count(Shown::Began);
        }
        // Where an age alone chose, the stages that it left out stay at hand.
        let by_age = step.s.is_empty() && step.u.is_empty() && asked.ages.is_some();
        let others: &[&Rung] = if by_age { &found.others } else { &[] };
        let stage = found.rung.map_or(step.s.as_str(), |rung| rung.stage.id());
        let unit = if let Next::GrownUp { unit, .. } = &found.next { unit.id.as_str() } else { step.u.as_str() };
        let on = step.told_at(stage, unit);
        let carried = choose::Told { told: &told, on: &on, others, guide: &self.guide(step) };
        let main = match &found.next {
            Next::Stage(rungs) => {
                let age = band::ages(self.words, voice, &step.a, &told);
                choose::stages(self.words, voice, (rungs.as_slice(), others), &told, age).into_any()
            }
            Next::Unit { units, .. } => choose::units(self.words, voice, units, &carried).into_any(),
            Next::GrownUp { rung, unit, branches } => {
                let mut all = Vec::new();
                for branch in branches {
                    all.push(views::grown_up(self.app, unit.id.as_str(), *branch, self.now).await?);
                }
                if !again {
                    let reads = all.iter().any(|one| one.reader.is_some());
                    self.room.shown.count(if reads { Shown::GrownUps } else { Shown::Closed });
                }
                let offered = Band::offered(step.lane(), Some(rung.stage));
                let known = Band::known(step.lane(), Some(rung.stage), Band::parse(&step.a));
                let ask = (band::ask(self.words, offered, known, &on), known == Some(Band::EighteenToTwenty));
                let closed = all.iter().any(|one| one.reader.is_none());
                let first = if closed { self.first_beside(&found, &asked) } else { None };
                choose::grown_ups(self.words, voice, unit, all, &carried, ask, first).into_any()
            }
            Next::Guide => {
                let first = self.first_of(&found, &asked);
                choose::nobody(self.words, voice, &carried, found.rung.is_some(), first).into_any()
            }
        };
        let posted = if again { "alder" } else { "vem" };
        let mut along = vec![("do", posted.to_owned())];
        along.extend(told);
        Ok(self.page(main, &along, StatusCode::OK))
    }

    /// The form. `fault` says what is wrong with what was typed; `code` takes the place of one that is in use.
    pub(super) async fn write(&self, step: &Step, fault: Option<(Field, String)>, code: Option<Code>) -> Answer {
        if !self.keeps() {
            return Ok(self.full(step));
        }
        let Some(branch) = Branch::parse(&step.g) else { return self.who(step).await };
        let grown_up = views::grown_up(self.app, &step.u, branch, self.now).await?;
        let (Some(reader), Some(answer_by)) = (grown_up.reader, grown_up.answer_by) else {
            return self.not_taking(step).await;
        };
        if fault.is_none() && step.c.is_empty() {
            self.room.shown.count(Shown::Form);
        }
        let code = code.or_else(|| self.made(step)).unwrap_or_else(fresh);
        let number = if step.n.is_empty() || fault.is_none() { random() } else { step.n.clone() };
        let beginning = Beginning::parse(&step.b).unwrap_or(Beginning::Write);
        let mut told = step.told();
        told.push(("g", branch.id().to_owned()));
        let back = told.clone();
        told.extend([("b", beginning.as_str().to_owned())]);
        let mut carries = vec![("do", "skriv".to_owned())];
        carries.extend(told.clone());
        let seal = self.room.seal(&code, &number);
        told.extend([("c", code.letters()), ("e", self.shown_at(&number)), ("n", number), ("z", seal)]);
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let at = |field| fault.as_ref().filter(|(place, _)| *place == field).map(|(_, said)| said.clone());
        let view = write::WriteView {
            lane: step.lane(),
            beginning,
            branch,
            band: step.band().1,
            reader,
            cover: grown_up.cover,
            answer_by,
            typed: step.text.clone(),
            fault: at(Field::Text),
            reach: step.fields(),
            reach_fault: at(Field::Phone),
            chosen: step.chosen(),
            carried: told,
            back,
            demo: self.room.demo,
        };
        Ok(self.page(write::write(self.words, view).into_any(), &carries, status))
    }

    /// Whether a message could be kept now: the disk has room, and writing works.
    pub(super) fn keeps(&self) -> bool {
        self.app.health().state(self.now).takes()
    }

    /// Nothing can be kept: told before anybody has written.
    pub(super) fn full(&self, step: &Step) -> Response<Body> {
        let main = full::full(self.words, step.lane(), &step.text, self.guide(step)).into_any();
        self.page(main, &[], StatusCode::SERVICE_UNAVAILABLE)
    }

    /// Nobody takes messages any more: what was written stays to be saved.
    async fn not_taking(&self, step: &Step) -> Answer {
        if step.text.is_empty() {
            return self.who(step).await;
        }
        let main = write::stopped(self.words, step.lane(), &step.text, self.first_on(step)).into_any();
        Ok(self.page(main, &[], StatusCode::SERVICE_UNAVAILABLE))
    }

    pub(super) fn said(&self, bad: BadText) -> String {
        match bad {
            BadText::Empty => self.words.get("contact-empty").to_string(),
            BadText::TooLong { over } => self.words.fill("contact-too-long", &[("over", &over.to_string())]),
        }
    }

    async fn busy(&self, step: &Step) -> Answer {
        let fault = (Field::Text, self.words.get("contact-busy").to_string());
        Ok(busy(self.write(step, Some(fault), None).await?))
    }

    pub(super) async fn send(&self, step: &Step) -> Answer {
        let text = match self.composed(step) {
            Ok(text) => text,
            Err(fault) => return self.write(step, Some(fault), None).await,
        };
        let taken = || (Field::Text, self.words.get("contact-code-taken").to_string());
        let (Some(branch), Some(code)) = (Branch::parse(&step.g), self.made(step)) else {
            return self.write(step, Some(taken()), Some(fresh())).await;
        };
        let store = self.app.stores().contact.as_ref();
        if let Some(answer) = self.stored_before(step, &code, branch, &text).await? {
            return Ok(answer);
        }
        if !self.keeps() {
            return Ok(self.full(step));
        }
        let Some(row) = views::branch(self.app, &step.u, branch).await? else { return self.not_taking(step).await };
        match self.room.brake.wait(self.bucket, brake::weight(self.age(step))) {
            Some(wait) => tokio::time::sleep(wait).await,
            None => return self.busy(step).await,
        }
        let (lane, (known, band)) = (step.lane(), step.band());
        let carried = code.clone();
        let first = First {
            branch: &row,
            code,
            form: &step.n,
            lane,
            beginning: Beginning::parse(&step.b).unwrap_or(Beginning::Write),
            band: known.map_or("", Band::as_str),
            shown: told::digest(self.words, branch, lane, band),
            told: &Told::parse(&step.p, [&step.o1, &step.o2]),
            text: &text,
            lane_at_gate: self.bucket,
        };
        let danger = self.library.danger.assess(text.as_str()).is_some();
        let receipt = |answer_by| Receipt { code: &carried, branch, answer_by, danger };
        match send::begin(self.room, store, first, self.now).await? {
            Sent::Stored { answer_by } => {
                self.room.shown.count(Shown::Sent);
                self.sent(step, receipt(answer_by)).await
            }
            Sent::Already => self.already(step, receipt(date_of(self.now))).await,
            Sent::Changed => Ok(self.changed(step)),
            Sent::CodeTaken => self.write(step, Some(taken()), Some(fresh())).await,
            Sent::NotTaking => self.not_taking(step).await,
            Sent::Busy => self.busy(step).await,
        }
    }
}
