//! Coming back with the code: opening a thread, writing more, ending it.

use std::sync::Arc;

use app::contact::ended::Asked;
use app::contact::hide::Hiding;
use app::contact::thread as pages;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::code::{BadCode, Code};
use domain::contact::course::{Act, Awaited};
use domain::contact::event::{Actor, Ending, Event, Kind, Reply};
use domain::contact::reading::date_of;
use domain::contact::thread::{Lane, State as Standing, Text};
use domain::desk::{Act as Logged, Action, Entry, ObjectId, ObjectKind, Outcome, Scope};
use jiff::Timestamp;
use leptos::prelude::IntoAny;

use super::anew;
use super::form::{fresh, random};
use super::once::Number;
use super::open::{self, Opening};
use super::opened::Open;
use super::reach::busy;
use super::routes::{Answer, At, Step};
use super::send::{self, SendFault};
use super::step::{self, Came};
use super::store::ThreadRow;
use super::store::listed::if_read;
use super::views;
use crate::desk::place::scope;

/// What a thread's page shows beside the thread.
#[derive(Default)]
struct Shown {
    typed: String,
    fault: Option<String>,
    /// The number of a form that was not taken: sent again it is the same form.
    number: String,
    sent: bool,
    thanked: bool,
    danger: bool,
    /// A code that counts since just now.
    fresh: Option<([&'static str; 8], String)>,
}

impl At<'_> {
    fn bad_code(&self, bad: &BadCode) -> String {
        let number = |number: usize| number.to_string();
        match bad {
            BadCode::Empty => self.words.get("contact-code-empty").to_string(),
            BadCode::TooLong => self.words.get("contact-code-long").to_string(),
            BadCode::Count { found } | BadCode::Letters { found } => {
                self.words.fill("contact-code-count", &[("found", &number(*found))])
            }
            BadCode::Unknown { words } => {
                let said = words.iter().map(|(place, meant)| match meant {
                    Some(word) => self.words.fill("contact-code-meant", &[("place", &number(*place)), ("word", word)]),
                    None => self.words.fill("contact-code-unknown", &[("place", &number(*place))]),
                });
                said.collect::<Vec<_>>().join(" ")
            }
            BadCode::Checksum | BadCode::Letter { .. } => self.words.get("contact-code-letters").to_string(),
        }
    }

    /// The code opened nothing: what was typed stays, the code and the words.
    fn not_opened(&self, step: &Step, fault: String) -> Response<Body> {
        if step.text.is_empty() {
            return self.begin(step.voice(), &step.kod, Some(fault));
        }
        self.ask_code(&fault, (&step.kod, &step.text), StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// A code form that may not open (any more): the code that came with it is not shown again.
    fn not_again(&self, typed: &str) -> Response<Body> {
        self.ask_code(&self.words.get("contact-code-once"), ("", typed), StatusCode::UNPROCESSABLE_ENTITY)
    }

    pub(super) async fn open(&self, step: &Step) -> Answer {
        let room = self.room;
        let number = (step.n.as_str(), step.z.as_str());
        match room.once.judge(&room.keys, number, self.now, |token| room.opened.is_open(token, self.now)) {
            Number::Good => {}
            Number::Spent => return Ok(self.not_again("")),
            Number::Foreign => return Ok(self.not_again(&step.text)),
        }
        let code = match Code::parse(&step.kod) {
            Ok(code) => code,
            Err(bad) => return Ok(self.not_opened(step, self.bad_code(&bad))),
        };
        let store = self.app.stores().contact.as_ref();
        match open::open(self.room, store, &code, self.bucket, self.now).await? {
            Opening::Open(token) => {
                self.gave(&step.n, &token);
                self.came_back(&token).await?;
                self.show(&token, Shown { typed: step.text.clone(), ..Shown::default() }).await
            }
            Opening::Damaged(thread) => {
                self.log_damage(&thread).await?;
                Ok(self.not_opened(step, self.words.get("contact-damaged").to_string()))
            }
            Opening::Wrong => Ok(self.not_opened(step, self.words.get("contact-wrong").to_string())),
            Opening::Busy => Ok(busy(self.not_opened(step, self.words.get("contact-busy").to_string()))),
        }
    }

    /// The thread of a token, or nothing once it is closed. It is closed too when its public keys were exchanged meanwhile: what is
    /// written now would be sealed to somebody else.
    pub(super) async fn opened(&self, token: &str) -> Result<Option<(Arc<Open>, ThreadRow)>, SendFault> {
        let Some(open) = self.room.opened.get(&self.room.keys, token, self.now) else { return Ok(None) };
        let thread = self.app.stores().contact.thread(&open.thread).await?;
        let same = |thread: &ThreadRow| send::public(thread).is_ok_and(|public| public == open.keys.public());
        Ok(thread.filter(same).map(|thread| (open, thread)))
    }

    /// What was changed, moved or taken away in the store stands in the log, once a day and by the hour: the log tells no more of
    /// when a child came than the store does.
    pub(super) async fn log_damage(&self, thread: &ThreadRow) -> Result<(), SendFault> {
        let hour = Timestamp::from_second(send::hour(self.now).saturating_mul(3600)).unwrap_or(self.now);
        let line = Entry {
            number: 0,
            at: hour,
            actor: None,
            act: Logged::Desk(Action::ReadThread),
            scope: scope(&thread.organization, &thread.unit, &thread.branch).unwrap_or_else(Scope::installation),
            object: ObjectKind::parse("thread").ok().zip(ObjectId::parse(&thread.id).ok()),
            outcome: Outcome::Failed,
        };
        self.app.stores().desk.log_once(&line, send::midnight(self.now)).await?;
        Ok(())
    }

    /// Open too long: the code is asked for again, and what was written stays.
    pub(super) fn over(&self, typed: &str) -> Response<Body> {
        self.ask_code(&self.words.get("contact-over"), ("", typed), StatusCode::UNPROCESSABLE_ENTITY)
    }

    pub(super) async fn reply(&self, step: &Step) -> Answer {
        let opened = self.opened(&step.t).await?;
        let sent = self.app.stores().hidden.was_sent(&send::form_id(self.room, &step.n)).await?;
        let Some((_, thread)) = opened else { return Ok(self.over(if sent { "" } else { &step.text })) };
        // Of what is kept already it is not said that it cannot be.
        if !sent && !self.keeps() {
            return self.not_kept(step, self.words.get("contact-full").to_string()).await;
        }
        let text = match Text::parse(&step.text) {
            Ok(text) => text,
            Err(bad) => return self.not_kept(step, self.said(bad)).await,
        };
        let act = (&Act::Write { due: None }, Some(&text));
        let came = step::written(self.room, self.app.stores(), &thread.id, act, (&step.n, "write"), self.now).await?;
        let shown = match came {
            Some(Came::Done) => {
                Shown { sent: true, danger: self.library.danger.assess(text.as_str()).is_some(), ..Shown::default() }
            }
            // The number stands for what came first: what is written now is another form.
            Some(Came::Changed) => {
                let fault = Some(self.words.get("contact-not-sent").to_string());
                return self.show(&step.t, Shown { typed: step.text.clone(), fault, ..Shown::default() }).await;
            }
            None | Some(Came::Late | Came::Refused(_)) => {
                return Ok(busy(self.not_kept(step, self.words.get("contact-busy").to_string()).await?));
            }
        };
        self.show(&step.t, shown).await
    }

    /// What they wrote could not be kept, or not be shown to be: it stays under its number, with why.
    pub(super) async fn not_kept(&self, step: &Step, why: String) -> Answer {
        let (typed, number) = (step.text.clone(), step.n.clone());
        self.show(&step.t, Shown { typed, fault: Some(why), number, ..Shown::default() }).await
    }

    /// That they came back is kept once a day: it tells whether answers reach anybody.
    async fn came_back(&self, token: &str) -> Result<(), SendFault> {
        let Some((_, thread)) = self.opened(token).await? else { return Ok(()) };
        let actor = Actor::parse(&thread.lane).unwrap_or(Actor::Child);
        let event = step::kept(&Event::new(actor, Kind::Opened, ""), self.now);
        let since = send::hour(send::midnight(self.now));
        Ok(self.app.stores().course.opened(&thread.id, &event, since).await?)
    }

    /// *Vi är klara*: whoever began can end it too.
    pub(super) async fn end(&self, step: &Step) -> Answer {
        self.plain(step, Act::End { why: Ending::ChildAsked, reason: None }, "end", Shown::default()).await
    }

    /// The two questions after the end.
    pub(super) async fn answer_asked(&self, step: &Step) -> Answer {
        let act = Act::Say { help: Reply::parse(&step.hjalp), part: Reply::parse(&step.med) };
        let carried = format!("say {} {}", step.hjalp, step.med);
        self.plain(step, act, &carried, Shown { thanked: true, ..Shown::default() }).await
    }

    /// A step without words. Where it cannot be done (any more) the page simply shows how things stand.
    async fn plain(&self, step: &Step, act: Act, carried: &str, shown: Shown) -> Answer {
        let Some((_, thread)) = self.opened(&step.t).await? else { return Ok(self.over(&step.text)) };
        let form = (step.n.as_str(), carried);
        let came = step::written(self.room, self.app.stores(), &thread.id, (&act, None), form, self.now).await?;
        let done = came == Some(Came::Done);
        let shown = Shown { thanked: shown.thanked && done, typed: step.text.clone(), ..shown };
        self.show(&step.t, shown).await
    }

    /// The thread of a token.
    pub(super) async fn trad(&self, token: &str) -> Answer {
        self.show(token, Shown::default()).await
    }

    /// The thread, just after something was sent.
    pub(super) async fn sent_more(&self, token: &str, danger: bool) -> Answer {
        self.show(token, Shown { sent: true, danger, ..Shown::default() }).await
    }

    /// The thread, whose code was exchanged just now.
    pub(super) async fn renewed(&self, token: &str, code: &Code) -> Answer {
        self.show(token, Shown { fresh: Some((code.words(), code.letters())), ..Shown::default() }).await
    }

    async fn show(&self, token: &str, shown: Shown) -> Answer {
        let Some((open, thread)) = self.opened(token).await? else {
            return Ok(self.over(&shown.typed));
        };
        let store = self.app.stores().contact.as_ref();
        let events = store.events(&thread.id).await?;
        let messages = store.messages(&thread.id).await?;
        let staff = self.app.stores().desk.all_staff().await?;
        // Where it cannot be read up to where it was hidden, all of it stays hidden until it is asked for.
        let upto = if_read(self.app.stores().hidden.hidden(&thread.id).await.map(Some))?.unwrap_or(u32::MAX);
        let all = open::whole(&thread, &events, messages, &open.keys);
        let damaged = open::is_damaged(&all);
        let (hidden, read): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.row.seq <= upto);
        let hiding = Hiding {
            last: open::last(&read),
            hidden: !hidden.is_empty(),
            waits: read.last().or(hidden.last()).is_some_and(|one| one.row.direction == "child"),
        };
        // What is known beside it hides no word of it where it cannot be read.
        let row = anew::known(self.app.stores(), &thread).await?;
        if damaged || row.anew {
            self.log_damage(&thread).await?;
        }
        let course = step::course(&thread, &row);
        let (ended, awaited) = (course.facts.ended, course.awaited(date_of(self.now)));
        let others = if let Awaited::Late(day) = awaited { views::others_told(&events, day) } else { false };
        let next_code = fresh();
        let number = if shown.number.is_empty() { random() } else { shown.number };
        let waits = views::waits(self.app, &thread, self.now).await?;
        let able = waits.able;
        let beside = !waits.read || matches!(awaited, Awaited::Late(_) | Awaited::NoDay);
        let lane = Lane::parse(&thread.lane).unwrap_or(Lane::Child);
        let status = if shown.fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        // Another language keeps the thread open, and a new code on the page: asking for it twice gives the same.
        let given = shown.fresh.as_ref().and_then(|(_, letters)| Code::parse(letters).ok());
        let step = if given.is_some() { "ny-kod" } else { "trad" };
        let mut carries = vec![("do", step.to_owned()), ("t", token.to_owned())];
        if let Some(code) = given {
            carries.extend([("c", code.letters()), ("z", self.room.seal(&code, token))]);
        }
        let view = pages::ThreadView {
            messages: read.into_iter().filter_map(|one| views::shown(self.words, one, &staff, able)).collect(),
            state: Standing::parse(&thread.state).unwrap_or(Standing::Open),
            lane,
            name: waits.name,
            awaited,
            others,
            away: waits.away,
            nobody: !waits.read,
            first: beside.then(|| self.first_for(&thread)).flatten(),
            typed: shown.typed,
            fault: shown.fault,
            carried: vec![("t", token.to_owned()), ("n", number)],
            next_seal: self.room.seal(&next_code, token),
            next_code: next_code.letters(),
            sent: shown.sent,
            asked: ended.map(|ended| Asked {
                help: ended.help.is_none(),
                part: ended.part.is_none(),
                thanked: shown.thanked,
            }),
            fresh: shown.fresh,
            danger: shown.danger,
            demo: self.room.demo,
            hiding,
        };
        Ok(self.page(pages::thread(self.words, view).into_any(), &carries, status))
    }
}
