//! A thread at the desk: opened with the reader's own key, shown, and every opening logged.

use std::sync::Arc;

use app::contact::tells;
use app::desk::inputs::Typed;
use app::desk::{gone, thread as pages};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::contact::unit::Branch as Of;
use domain::desk::{Act, Action, Outcome, Scope, Verdict, may};
use jiff::Timestamp;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::office::Seated;
use super::place;
use super::store::Staff;
use crate::contact::seal::{Direction, KeyPair, SealError, ThreadKeys};
use crate::contact::send::{SendFault, direction, holder, public, register_mark, thread_id, word};
use crate::contact::store::ThreadRow;
use crate::contact::store::course::CourseRow;
use crate::contact::{anew, open, step, templates};

/// What a thread's page says beside the thread.
#[derive(Default)]
pub(super) struct Beside {
    /// What stands in the answer's field.
    pub(super) answer: String,
    /// What happened, at the top.
    pub(super) told: Option<String>,
    /// A form that was not taken.
    pub(super) typed: Typed,
    pub(super) status: StatusCode,
    /// The number of a form that broke on the way: sent again it is the same form.
    pub(super) number: Option<String>,
}

impl Beside {
    /// A form cannot be taken: it has to be mended, or it cannot be done as the thread stands.
    pub(super) fn wrong(form: &Fields, fault: String) -> Self {
        let fields = ["svara", "anteckna"].contains(&form.get("do")).then(|| form.written_in().to_owned());
        Self {
            answer: form.as_typed("text").to_owned(),
            told: None,
            typed: Typed {
                form: form.get("do").to_owned(),
                values: form.kept(),
                fault: Some(fault),
                fields: fields.into_iter().collect(),
                faults: Vec::new(),
            },
            status: StatusCode::UNPROCESSABLE_ENTITY,
            number: None,
        }
    }
}

/// A thread that somebody may do something to.
pub(super) struct Theirs {
    pub(super) thread: ThreadRow,
    pub(super) row: CourseRow,
    pub(super) scope: Scope,
    pub(super) keys: ThreadKeys,
    /// Who.
    pub(super) me: Option<String>,
}

impl At<'_> {
    /// A thread that this person may do this to, with its keys; nothing when it is not theirs.
    pub(super) async fn allowed(&self, seated: &Seated, id: &str, action: Action) -> Result<Option<Theirs>, SendFault> {
        let contact = self.app.stores().contact.as_ref();
        let Some(thread) = contact.thread(id).await? else { return Ok(None) };
        let Some(scope) = scope(&thread) else { return Ok(None) };
        if may(&seated.staff.person, action, &scope) == Verdict::Hidden {
            self.log(&seated.staff.id, Act::Desk(action), scope, Some(id), Outcome::Hidden).await?;
            return Ok(None);
        }
        let (Some(wrap), Some(pair)) = (contact.wrap(id, &seated.staff.id).await?, seated.keys.as_deref()) else {
            return Ok(None);
        };
        let keys = match open_staff(&thread, &wrap, &seated.staff.id, pair) {
            Ok(keys) => keys,
            // Their key to it, or the thread's own, was changed or moved in the store.
            Err(fault) => {
                self.log_damage(&seated.staff.id, action, scope, id).await?;
                return Err(fault.into());
            }
        };
        let row = anew::known(self.app.stores(), &thread).await?;
        Ok(Some(Theirs { thread, row, scope, keys, me: Some(seated.staff.id.clone()) }))
    }

    pub(super) async fn thread(self, id: &str, beside: Beside) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let theirs = match self.allowed(&seated, id, Action::ReadThread).await {
            Ok(Some(theirs)) => theirs,
            Ok(None) => return Ok(self.gone(&beside.answer)),
            // Their key of it was changed in the store: nothing of it opens, and what was written is given back.
            Err(SendFault::Seal(_)) => {
                let note = beside.typed.value("anteckna", "note").unwrap_or_default();
                return Ok(self.damaged(if beside.answer.is_empty() { note } else { &beside.answer }));
            }
            Err(fault) => return Err(fault),
        };
        let scope = theirs.scope.clone();
        self.log(&seated.staff.id, Act::Desk(Action::ReadThread), scope, Some(id), Outcome::Done).await?;
        let status = beside.status;
        let view = self.view(&seated, &theirs, beside).await?;
        Ok(self.page(pages::thread(self.words, &view).into_any(), &format!("/trad/{id}"), status))
    }

    /// Nothing of it can be opened: what was changed in the store is said, and what was written is given back.
    pub(super) fn damaged(&self, typed: &str) -> Response<Body> {
        let main = gone::damaged(self.words, typed).into_any();
        self.page(main, "", StatusCode::INTERNAL_SERVER_ERROR)
    }

    async fn view(&self, seated: &Seated, theirs: &Theirs, beside: Beside) -> Result<pages::ThreadView, SendFault> {
        let thread = &theirs.thread;
        let place = |unit: &str, branch: &str| (format!("{unit}/{branch}"), self.place(unit, branch));
        let branches = self.branches_for(thread).await?;
        let colleagues = self.colleagues(thread).await?;
        let own = Of::parse(&thread.branch);
        let templates =
            own.map(|branch| templates::of(&self.room.templates, branch).map(|one| one.id.clone()).collect());
        let library = self.app.library();
        let languages = library.book.languages();
        Ok(pages::ThreadView {
            id: thread.id.clone(),
            name: self.name(thread),
            lane: self.words.get(&format!("desk-lane-{}", thread.lane)),
            beginning: self.words.get(&format!("desk-beginning-{}", thread.beginning)),
            chosen: self.chosen_first(thread).await?,
            course: step::course(thread, &theirs.row),
            anew: theirs.row.anew,
            today: date_of(self.now),
            version: thread.version,
            holder: self.holder(thread).await?,
            mine: thread.holder.as_deref() == Some(seated.staff.id.as_str()),
            registered: self.registered(&thread.id).await?,
            messages: self.said(theirs, |_| true).await?,
            colleagues: colleagues.into_iter().map(|one| (one.staff, one.name)).collect(),
            branches: branches.iter().map(|row| place(&row.unit, &row.branch)).collect(),
            offered: theirs.row.offer.as_ref().map(|offer| self.place(&offer.unit, &offer.branch)),
            templates: templates.unwrap_or_default(),
            languages: languages
                .map(|words| (words.tag().to_owned(), words.get("frame-language-name").to_string()))
                .collect(),
            told: beside.told,
            typed: beside.typed,
            answer: beside.answer,
            number: beside.number.unwrap_or_else(|| uuid::Uuid::new_v4().simple().to_string()),
        })
    }

    /// What who wrote chose before the first message.
    async fn chosen_first(&self, thread: &ThreadRow) -> Result<Vec<(Arc<str>, Arc<str>)>, SendFault> {
        let events = self.app.stores().contact.events(&thread.id).await?;
        let own = events.iter().filter(|event| event.actor == thread.lane);
        let chosen = own.filter_map(|event| match event.kind.as_str() {
            "passed-on" => Some(("contact-passed-on", format!("contact-passed-on-{}", event.detail))),
            "reason" => Some(("contact-reason", format!("contact-reason-{}", event.detail))),
            _ => None,
        });
        Ok(chosen.map(|(asked, said)| (self.words.get(asked), self.words.get(&said))).collect())
    }

    /// The messages of a thread that are wanted, by direction, opened. What was changed, moved or taken away in the store does not
    /// open; it is said there, and stands in the log.
    pub(super) async fn said(
        &self,
        theirs: &Theirs,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<pages::Said>, SendFault> {
        let stores = self.app.stores();
        let events = stores.contact.events(&theirs.thread.id).await?;
        let messages = stores.contact.messages(&theirs.thread.id).await?;
        let staff = stores.desk.all_staff().await?;
        let all = open::whole(&theirs.thread, &events, messages, &theirs.keys);
        if open::is_damaged(&all) || theirs.row.anew {
            let me = theirs.me.as_deref().unwrap_or_default();
            self.log_damage(me, Action::ReadThread, theirs.scope.clone(), &theirs.thread.id).await?;
        }
        Ok(all
            .into_iter()
            .filter(|read| wanted(&read.row.direction))
            .map(|read| {
                let text = read.text.map(|text| text.to_string());
                let system = read.row.direction == "system";
                // Who wrote is not known of what is gone, or of what has a word for it that is none of ours.
                let known = direction(&read.row.direction).is_some();
                pages::Said {
                    author: author(read.row.author.as_deref(), &staff),
                    text: if system { text.and_then(|text| tells::said(self.words, &text)) } else { text },
                    direction: if known { read.row.direction } else { word(Direction::System).to_owned() },
                    day: day(read.row.hour),
                }
            })
            .collect())
    }

    /// A thread's number in the register.
    pub(super) async fn registered(&self, thread: &str) -> Result<Option<String>, SendFault> {
        let row = self.app.stores().register.registered(&register_mark(self.room, thread)).await?;
        Ok(row.map(|row| row.name()))
    }
}

/// The name of who wrote.
fn author(id: Option<&str>, staff: &[Staff]) -> Option<String> {
    staff.iter().find(|one| Some(one.id.as_str()) == id).map(|one| one.name.clone())
}

/// Where a thread belongs.
pub(super) fn scope(thread: &ThreadRow) -> Option<Scope> {
    place::scope(&thread.organization, &thread.unit, &thread.branch)
}

/// A thread's keys, opened by the pair of whoever has the wrap.
pub(super) fn open_staff(
    thread: &ThreadRow,
    wrap: &[u8],
    staff: &str,
    pair: &KeyPair,
) -> Result<ThreadKeys, SealError> {
    ThreadKeys::open_staff(wrap, &thread_id(thread)?, &public(thread)?, &holder(staff)?, pair)
}

/// The day of an hour counted from 1970.
pub(crate) fn day(hour: i64) -> jiff::civil::Date {
    date_of(Timestamp::from_second(hour.saturating_mul(3600)).unwrap_or_default())
}
