//! What the desk does to contacts and texts: who may, how it is logged, and what a refusal says.

use app::desk::contact::Notice;
use axum::body::Body;
use axum::http::Response;
use domain::desk::{
    Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Role, Scope, Verdict, contact_scope, may,
};
use domain::guide::{Service, Voice};

use super::at::{Answer, At};
use super::office::Seated;
use crate::contact::send::SendFault;
use crate::guide::check::{Found, Place};
use crate::guide::live::LiveFault;
use crate::web::Fault;

/// How many who would be stranded are named; the rest is counted.
const LINES: usize = 6;

/// A kind of thing, and its own id, as the audit log knows them.
#[derive(Clone, Copy)]
pub(super) struct Thing<'a> {
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
}

impl At<'_> {
    /// Whether somebody may do this to a contact.
    pub(super) fn may_contact(seated: &Seated, action: Action, service: &Service) -> bool {
        may(&seated.staff.person, action, &contact_scope(service)) == Verdict::Allowed
    }

    /// Whether somebody may do this to texts; they belong to the whole installation.
    pub(super) fn may_text(seated: &Seated, action: Action) -> bool {
        may(&seated.staff.person, action, &Scope::installation()) == Verdict::Allowed
    }

    /// Whether there is any contact that somebody may change or check.
    pub(super) fn has_contacts(&self, seated: &Seated) -> bool {
        let library = self.app.library();
        let may = |service: &Service| {
            [Action::EditContact, Action::AssureContact].iter().any(|act| Self::may_contact(seated, *act, service))
        };
        library.directory.services.iter().any(may)
    }

    /// Whether somebody is here for contacts and texts alone: their first page is that of the contacts.
    pub(super) fn edits_alone(seated: &Seated) -> bool {
        seated.staff.person.grants.iter().all(|grant| grant.role == Role::Editor)
            && Self::may_text(seated, Action::EditText)
    }

    /// Puts a line into the audit log: who, what, which thing; no word of content.
    pub(super) async fn log_thing(
        &self,
        seated: &Seated,
        action: Action,
        scope: Scope,
        thing: Option<Thing<'_>>,
        outcome: Outcome,
    ) -> Result<(), SendFault> {
        // Ids of texts have a dot, which the log's ids have not.
        let object = thing.and_then(|Thing { kind, id }| {
            let id = id.replace('.', "-");
            Some((ObjectKind::parse(kind).ok()?, ObjectId::parse(id.get(..64).unwrap_or(&id)).ok()?))
        });
        let actor = PersonId::parse(&seated.staff.id).ok();
        let entry = Entry { number: 0, at: self.now, actor, act: Act::Desk(action), scope, object, outcome };
        Ok(self.app.stores().desk.log(&entry).await?)
    }

    /// Logs that somebody asked for what is not theirs; to them it is not there.
    pub(super) async fn hidden_thing(
        &self,
        seated: &Seated,
        action: Action,
        scope: Scope,
        thing: Option<Thing<'_>>,
    ) -> Answer {
        self.log_thing(seated, action, scope, thing, Outcome::Hidden).await?;
        Ok(self.missing())
    }

    /// Nobody is signed in: the way in, and what was written to copy.
    pub(super) fn nobody_there(&self, typed: &str) -> Response<Body> {
        if typed.is_empty() {
            return self.to("");
        }
        self.kept(self.way_in("", None), typed)
    }

    /// The content could not be worked with.
    pub(super) fn broken(&self, fault: LiveFault) -> Answer {
        match fault {
            LiveFault::Store(fault) => Err(fault.into()),
            LiveFault::Content(_) | LiveFault::Stopped => Ok(Fault::Broken.page(self.app, self.words, self.headers)),
        }
    }

    /// Why a change was not kept, in plain words: who would be left without a way on.
    pub(super) fn proof_notice(&self, faults: &[Found]) -> Notice {
        let mut lines: Vec<String> = Vec::new();
        for fault in faults {
            let line = match &fault.place {
                Place::Way(id) => {
                    let topic = self.words.find(&format!("guide-topic-{id}"));
                    let name = topic.map(|_| self.words.say(&format!("guide-topic-{id}"), Voice::Child));
                    self.words.fill("desk-content-stranded", &[("topic", name.as_deref().unwrap_or(id))])
                }
                Place::Record(_) => self.words.get("desk-content-record").to_string(),
                Place::Ask(id) => {
                    let ask = self.words.find(&format!("ask-{id}"));
                    self.words.fill("desk-content-ask", &[("ask", ask.as_deref().unwrap_or(id))])
                }
                Place::Text => self.words.get("desk-content-text").to_string(),
            };
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        let rest = lines.len().saturating_sub(LINES);
        if rest > 1 {
            lines.truncate(LINES);
            lines.push(self.words.fill("desk-content-more", &[("count", &rest.to_string())]));
        }
        Notice { bad: true, told: self.words.get("desk-content-refused").to_string(), lines }
    }

    /// A notice of one sentence.
    pub(super) fn notice(&self, bad: bool, id: &str) -> Notice {
        Notice { bad, told: self.words.get(id).to_string(), lines: Vec::new() }
    }
}
