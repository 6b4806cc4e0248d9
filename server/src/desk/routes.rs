//! The desk's handlers. What somebody may not see looks as if it did not exist.

use app::desk::{inbox, path, sign_in, thread as pages};
use app::frame::Here;
use app::words::Words;
use axum::body::Body;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::reading::date_of;
use domain::contact::thread::{BadText, State as Standing, Text};
use domain::desk::{
    Act, Action, Branch, Entry, ObjectId, ObjectKind, OrgId, Outcome, PersonId, Scope, UnitId, Verdict, may,
};
use jiff::Timestamp;
use leptos::prelude::{AnyView, IntoAny};
use serde::Deserialize;

use super::demo::PHRASE;
use super::office::Seated;
use super::store::Staff;
use crate::contact::open;
use crate::contact::room::Room;
use crate::contact::seal::{Direction, KeyPair, SealError, ThreadKeys};
use crate::contact::send::{self, SendFault, holder, public, thread_id};
use crate::contact::store::{Added, ThreadRow};
use crate::web::{App, Fault, Page, Reply};

/// Languages the desk speaks.
const SPOKEN: [&str; 2] = ["sv", "en"];

pub(super) struct At<'a> {
    pub(super) app: &'a App,
    pub(super) room: &'a Room,
    pub(super) words: &'a Words,
    pub(super) headers: &'a HeaderMap,
    pub(super) now: Timestamp,
}

pub(super) type Answer = Result<Response<Body>, SendFault>;

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

/// `GET /{lang}/skrivbord`: the inbox, or the way in.
pub async fn home(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    // The page's languages lead here too: who chooses one the desk does not speak stays at the desk, in Swedish.
    if let Some(source) =
        app.library().book.language(&lang).and(SPOKEN.first()).filter(|_| !SPOKEN.contains(&lang.as_str()))
    {
        return Reply::see_other(&format!("/{source}/skrivbord"));
    }
    at_the_desk!(app, lang, headers, |at| at.home())
}

/// `GET /{lang}/skrivbord/in/{token}`: a one-time link was followed.
pub async fn link(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.link(&token))
}

/// `POST /{lang}/skrivbord/in/{token}`: it is used.
pub async fn enter(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.enter(&token))
}

/// What unlocking carries.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Unlocking {
    fras: String,
}

/// `POST /{lang}/skrivbord/las-upp`.
pub async fn unlock(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Unlocking>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.unlock(&form.fras))
}

/// `POST /{lang}/skrivbord/ut`.
pub async fn leave(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.leave())
}

/// `POST /{lang}/skrivbord/ut/overallt`.
pub async fn leave_everywhere(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.leave_everywhere())
}

/// `GET /{lang}/skrivbord/trad/{id}`.
pub async fn thread(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.thread(&id, Told::default()))
}

/// What an act on a thread carries.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct ActForm {
    r#do: String,
    v: i64,
    n: String,
    text: String,
}

/// `POST /{lang}/skrivbord/trad/{id}`.
pub async fn act(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Form<ActForm>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.act(&id, &form))
}

/// What a thread's page says beside the thread.
#[derive(Default)]
struct Told {
    typed: String,
    fault: Option<String>,
    status: StatusCode,
}

impl At<'_> {
    pub(super) fn page(&self, main: AnyView, rest: &str, status: StatusCode) -> Response<Body> {
        let mut page = Page::at(self.words, &format!("/skrivbord{rest}"));
        page.here = Here::Path("/skrivbord".to_owned());
        page.strip = false;
        Reply::once(status, page.html(self.app, main), self.headers)
    }

    /// Nobody is signed in or the key is locked: what was written is given back above the way in.
    fn kept(&self, way_in: AnyView, typed: &str) -> Response<Body> {
        let main = [sign_in::unsent(self.words, typed).into_any(), way_in];
        self.page(main.into_any(), "", StatusCode::UNPROCESSABLE_ENTITY)
    }

    fn missing(&self) -> Response<Body> {
        Fault::Missing.page(self.app, self.words, self.headers)
    }

    pub(super) fn to(&self, rest: &str) -> Response<Body> {
        Reply::see_other(&path(self.words, rest))
    }

    pub(super) async fn seated(&self) -> Result<Option<Seated>, SendFault> {
        let desk = self.app.stores().desk.as_ref();
        Ok(self.app.office().seated(&self.room.keys, desk, self.headers, self.now).await?)
    }

    pub(super) async fn log(
        &self,
        actor: &str,
        act: Act,
        scope: Scope,
        thread: Option<&str>,
        outcome: Outcome,
    ) -> Result<(), SendFault> {
        let kind = ObjectKind::parse("thread").ok();
        let object = kind.zip(thread.and_then(|id| ObjectId::parse(id).ok()));
        let actor = PersonId::parse(actor).ok();
        let entry = Entry { number: 0, at: self.now, actor, act, scope, object, outcome };
        Ok(self.app.stores().desk.log(&entry).await?)
    }

    async fn home(self) -> Answer {
        let Some(seated) = self.seated().await? else {
            return Ok(self.page(sign_in::nobody(self.words, self.room.demo).into_any(), "", StatusCode::OK));
        };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let contact = self.app.stores().contact.as_ref();
        let mut rows = Vec::new();
        for row in contact.inbox(&seated.staff.id).await? {
            if let Some(scope) = scope(&row)
                && may(&seated.staff.person, Action::SeeQueue, &scope) == Verdict::Allowed
            {
                rows.push(self.row(&row).await?);
            }
        }
        let today = date_of(self.now);
        let main = inbox::inbox(self.words, &seated.staff.name, rows, today).into_any();
        Ok(self.page(main, "", StatusCode::OK))
    }

    async fn row(&self, thread: &ThreadRow) -> Result<inbox::Row, SendFault> {
        Ok(inbox::Row {
            id: thread.id.clone(),
            name: self.name(thread),
            lane: self.words.get(&format!("desk-lane-{}", thread.lane)),
            beginning: self.words.get(&format!("desk-beginning-{}", thread.beginning)),
            state: Standing::parse(&thread.state).unwrap_or(Standing::Open),
            began: day(thread.began_hour),
            answer_by: thread.answer_by,
            holder: self.holder(thread).await?,
        })
    }

    /// A name that says nothing, and is the same for all who may see the thread.
    fn name(&self, thread: &ThreadRow) -> String {
        let short = thread.id.get(..4).unwrap_or_default().to_uppercase();
        self.words.fill("desk-name", &[("number", &short)])
    }

    async fn holder(&self, thread: &ThreadRow) -> Result<Option<String>, SendFault> {
        let Some(id) = thread.holder.as_deref() else { return Ok(None) };
        Ok(self.app.stores().desk.staff(id).await?.map(|staff| staff.name))
    }

    /// A thread that this person may do this to, with its keys; nothing when it is not theirs.
    async fn allowed(
        &self,
        seated: &Seated,
        id: &str,
        action: Action,
    ) -> Result<Option<(ThreadRow, Scope, ThreadKeys)>, SendFault> {
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
        let keys = open_staff(&thread, &wrap, &seated.staff.id, pair)?;
        Ok(Some((thread, scope, keys)))
    }

    async fn thread(self, id: &str, told: Told) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        let Some((thread, scope, keys)) = self.allowed(&seated, id, Action::ReadThread).await? else {
            return Ok(self.missing());
        };
        self.log(&seated.staff.id, Act::Desk(Action::ReadThread), scope, Some(id), Outcome::Done).await?;
        let messages = self.app.stores().contact.messages(id).await?;
        let staff = self.app.stores().desk.all_staff().await?;
        let messages = open::read(&thread, messages, &keys).into_iter().map(|read| pages::Said {
            author: author(read.row.author.as_deref(), &staff),
            direction: read.row.direction,
            text: read.text.map(|text| text.to_string()),
            day: day(read.row.hour),
        });
        let view = pages::ThreadView {
            id: thread.id.clone(),
            name: self.name(&thread),
            state: Standing::parse(&thread.state).unwrap_or(Standing::Open),
            version: thread.version,
            answer_by: thread.answer_by,
            holder: self.holder(&thread).await?,
            mine: thread.holder.as_deref() == Some(seated.staff.id.as_str()),
            messages: messages.collect(),
            typed: told.typed,
            fault: told.fault,
            number: uuid::Uuid::new_v4().simple().to_string(),
        };
        let main = pages::thread(self.words, view).into_any();
        Ok(self.page(main, &format!("/trad/{id}"), told.status))
    }

    async fn act(self, id: &str, form: &ActForm) -> Answer {
        let Some(seated) = self.seated().await? else {
            let way_in = sign_in::nobody(self.words, self.room.demo);
            return Ok(self.kept(way_in.into_any(), &form.text));
        };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            let shown = self.room.demo.then_some(PHRASE);
            let unlock = sign_in::unlock(self.words, &seated.staff.name, false, shown);
            return Ok(self.kept(unlock.into_any(), &form.text));
        }
        let (action, direction) = match form.r#do.as_str() {
            "ta" => (Action::Accept, None),
            "svara" => (Action::Answer, Some(Direction::Staff)),
            "anteckna" => (Action::WriteNote, Some(Direction::Note)),
            _ => return Ok(self.to(&format!("/trad/{id}"))),
        };
        let Some((thread, scope, _)) = self.allowed(&seated, id, action).await? else { return Ok(self.missing()) };
        let contact = self.app.stores().contact.as_ref();
        let again = |fault: String| Told {
            typed: form.text.clone(),
            fault: Some(fault),
            status: StatusCode::UNPROCESSABLE_ENTITY,
        };
        let conflict = |fault: String| Told { status: StatusCode::CONFLICT, ..again(fault) };
        let Some(direction) = direction else {
            let event = send::event("staff", "received", "", self.now);
            let state = if thread.state == Standing::New.as_str() { Standing::Open.as_str() } else { &thread.state };
            let done = contact.take(id, form.v, &seated.staff.id, state, &event).await?;
            let outcome = if done { Outcome::Done } else { Outcome::Failed };
            self.log(&seated.staff.id, Act::Desk(action), scope, Some(id), outcome).await?;
            if done {
                return Ok(self.to(&format!("/trad/{id}")));
            }
            let fault = self.words.get("desk-taken").to_string();
            return self.thread(id, conflict(fault)).await;
        };
        let text = match Text::parse(&form.text) {
            Ok(text) => text,
            Err(BadText::Empty) => {
                let fault = self.words.get("desk-empty").to_string();
                return self.thread(id, again(fault)).await;
            }
            Err(BadText::TooLong { over }) => {
                let fault = self.words.fill("desk-too-long", &[("over", &over.to_string())]);
                return self.thread(id, again(fault)).await;
            }
        };
        match send::add(self.room, contact, &thread, (direction, Some(&seated.staff.id)), &text, &form.n, self.now)
            .await?
        {
            Added::New | Added::Already => {
                self.log(&seated.staff.id, Act::Desk(action), scope, Some(id), Outcome::Done).await?;
                Ok(self.to(&format!("/trad/{id}")))
            }
            Added::Changed | Added::PlaceTaken => {
                let fault = self.words.get("desk-taken").to_string();
                self.thread(id, conflict(fault)).await
            }
        }
    }
}

/// The name of who wrote.
fn author(id: Option<&str>, staff: &[Staff]) -> Option<String> {
    staff.iter().find(|one| Some(one.id.as_str()) == id).map(|one| one.name.clone())
}

/// Where a thread belongs.
fn scope(thread: &ThreadRow) -> Option<Scope> {
    let organization = OrgId::parse(&thread.organization).ok()?;
    Some(Scope::branch(organization, UnitId::parse(&thread.unit).ok()?, Branch::parse(&thread.branch).ok()?))
}

fn open_staff(thread: &ThreadRow, wrap: &[u8], staff: &str, pair: &KeyPair) -> Result<ThreadKeys, SealError> {
    ThreadKeys::open_staff(wrap, &thread_id(thread)?, &public(thread)?, &holder(staff)?, pair)
}

fn day(hour: i64) -> jiff::civil::Date {
    date_of(Timestamp::from_second(hour.saturating_mul(3600)).unwrap_or_default())
}
