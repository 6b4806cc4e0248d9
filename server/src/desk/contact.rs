//! One contact at the desk: shown as citizens see it, changed, checked, and taken back. Of two at once one wins, and the
//! other sees both.

use app::contact::day::named;
use app::desk::contact::{Card, ContactView, Notice, Past, contact};
use app::guide::card::card;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Outcome, Verdict, contact_scope, may_tie};
use domain::guide::edit::{Bad, Difference, Draft, FieldFault, assure, differences, due};
use domain::guide::{Keeper, Service};
use leptos::prelude::IntoAny;
use uuid::Uuid;

use super::at::{Answer, At};
use super::content::Thing;
use super::office::Seated;
use crate::contact::send::SendFault;
use crate::contact::store::BranchRow;
use crate::desk::store::Staff;
use crate::guide::live::{self, Refused, Write};
use crate::guide::store::edit::{ContactChange, Content};

/// What the page of a contact says beside the contact.
#[derive(Default)]
pub(super) struct Beside {
    draft: Option<Draft>,
    faults: Vec<FieldFault>,
    notice: Option<Notice>,
    both: Vec<Difference>,
    preview: Option<Service>,
    status: StatusCode,
}

impl At<'_> {
    /// `GET /skrivbord/kontakter/{id}`.
    pub(super) async fn contact(self, id: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        self.contact_page(&seated, id, Beside::default()).await
    }

    /// `POST /skrivbord/kontakter/{id}`.
    pub(super) async fn contact_act(self, id: &str, pairs: &[(String, String)]) -> Answer {
        let field = |name: &str| pairs.iter().find(|(one, _)| one == name).map_or("", |(_, value)| value.as_str());
        let Some(seated) = self.seated().await? else {
            let typed = pairs.iter().filter(|(name, value)| !["do", "v"].contains(&name.as_str()) && !value.is_empty());
            return Ok(self.nobody_there(&typed.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join("\n")));
        };
        let (act, seen) = (field("do").to_owned(), field("v").parse().unwrap_or(-1));
        let action = if act == "kontrollerad" { Action::AssureContact } else { Action::EditContact };
        let content = self.app.stores().edit.content().await?;
        let Some(service) = content.directory.service(id) else { return Ok(self.missing()) };
        if !Self::may_contact(&seated, action, service) {
            return self
                .hidden_thing(&seated, action, contact_scope(service), Some(Thing { kind: "contact", id }))
                .await;
        }
        match act.as_str() {
            "spara" | "visa" => {
                let draft = Draft::read(pairs);
                let new_id = format!("way-{}", Uuid::new_v4().simple());
                let tie = pairs.iter().find(|(name, _)| name == "keeper").map(|(_, value)| value.as_str());
                let tie = tie.filter(|_| may_tie(&seated.staff.person, service) == Verdict::Allowed);
                let branches = self.app.stores().contact.branches().await?.rows;
                let made = draft.apply(service, date_of(self.now), &new_id);
                match made.and_then(|after| tied(after, tie, &branches)) {
                    Err(faults) => {
                        let notice = Some(self.notice(true, "desk-contact-faults"));
                        let status = StatusCode::UNPROCESSABLE_ENTITY;
                        let beside = Beside { draft: Some(draft), faults, notice, status, ..Beside::default() };
                        self.contact_page(&seated, id, beside).await
                    }
                    Ok(after) if act == "visa" => {
                        let notice = Some(self.notice(false, "desk-contact-previewed"));
                        let beside = Beside { draft: Some(draft), preview: Some(after), notice, ..Beside::default() };
                        self.contact_page(&seated, id, beside).await
                    }
                    Ok(after) if after == *service => Ok(self.to(&format!("/kontakter/{id}"))),
                    Ok(after) => self.keep_contact(&seated, seen, "edited", after, Some(draft)).await,
                }
            }
            "kontrollerad" => {
                let after = assure(service, date_of(self.now));
                self.keep_contact(&seated, seen, "assured", after, None).await
            }
            "angra" => {
                let last = self.app.stores().edit.contact_history(id).await?.into_iter().next();
                match last.and_then(|last| last.was) {
                    // A lead takes back what was changed, not whose the contact is.
                    Some(before) if may_tie(&seated.staff.person, service) == Verdict::Hidden => {
                        let before = Service { keeper: service.keeper.clone(), ..before };
                        self.keep_contact(&seated, seen, "undone", before, None).await
                    }
                    Some(before) => self.keep_contact(&seated, seen, "undone", before, None).await,
                    None => Ok(self.to(&format!("/kontakter/{id}"))),
                }
            }
            _ => Ok(self.to(&format!("/kontakter/{id}"))),
        }
    }

    /// Keeps a version of a contact, if it was made of the newest and leaves nobody without a way on.
    async fn keep_contact(
        self,
        seated: &Seated,
        seen: i64,
        kind: &str,
        after: Service,
        draft: Option<Draft>,
    ) -> Answer {
        let (id, scope) = (after.id.clone(), contact_scope(&after));
        let action = if kind == "assured" { Action::AssureContact } else { Action::EditContact };
        let decide = |content: &Content| {
            let Some(was) = content.directory.service(&id) else { return Err(Refused::Gone) };
            if version(content, &id) != seen {
                return Err(Refused::Changed);
            }
            Ok(Write::Contacts(vec![ContactChange {
                number: 0,
                staff: Some(seated.staff.id.clone()),
                at: self.now,
                kind: kind.to_owned(),
                was: Some(was.clone()),
                became: after.clone(),
            }]))
        };
        let kept = match live::change(self.app, decide).await {
            Ok(kept) => kept,
            Err(fault) => return self.broken(fault),
        };
        let outcome = if kept.is_ok() { Outcome::Done } else { Outcome::Failed };
        self.log_thing(seated, action, scope, Some(Thing { kind: "contact", id: &id }), outcome).await?;
        let beside = Beside { draft, status: StatusCode::CONFLICT, ..Beside::default() };
        let beside = match kept {
            Ok(()) => return Ok(self.to(&format!("/kontakter/{id}"))),
            Err(Refused::Gone) => return Ok(self.missing()),
            Err(Refused::Busy) => Beside { notice: Some(self.notice(true, "desk-content-busy")), ..beside },
            Err(Refused::Changed) => {
                // What stands now, beside what was typed; the form keeps what was typed, upon the new version.
                let now = self.app.stores().edit.content().await?;
                let both = now.directory.service(&id).map(|now| self.differ(now, &after)).unwrap_or_default();
                let both = if beside.draft.is_some() { both } else { Vec::new() };
                Beside { notice: Some(self.notice(true, "desk-content-changed")), both, ..beside }
            }
            Err(Refused::Faults(faults)) => {
                let notice = Some(self.proof_notice(&faults));
                Beside { notice, status: StatusCode::UNPROCESSABLE_ENTITY, ..beside }
            }
        };
        self.contact_page(seated, &id, beside).await
    }

    async fn contact_page(&self, seated: &Seated, id: &str, beside: Beside) -> Answer {
        let content = self.app.stores().edit.content().await?;
        let Some(service) = content.directory.service(id) else { return Ok(self.missing()) };
        let edits = Self::may_contact(seated, Action::EditContact, service);
        let assures = Self::may_contact(seated, Action::AssureContact, service);
        if !edits && !assures {
            let thing = Some(Thing { kind: "contact", id });
            return self.hidden_thing(seated, Action::EditContact, contact_scope(service), thing).await;
        }
        let today = date_of(self.now);
        let history = self.app.stores().edit.contact_history(id).await?;
        let undoable = edits && history.first().is_some_and(|last| last.was.is_some());
        let staff = self.app.stores().desk.all_staff().await?;
        let past = history.into_iter().map(|change| self.past(&change, &staff)).collect();
        let draft = edits.then(|| beside.draft.unwrap_or_else(|| Draft::of(service)));
        let keepers = self.keepers(seated, service).await?;
        let view = ContactView {
            id: id.to_owned(),
            name: service.name.clone(),
            card: match &beside.preview {
                Some(draft) => Card::Draft(card(self.words, draft, self.now)),
                None => Card::Live(card(self.words, service, self.now)),
            },
            told: self.contact_told(service, today).await?,
            notice: beside.notice,
            both: beside.both,
            draft,
            keepers,
            topics: self.topics(),
            faults: beside.faults,
            version: version(&content, id),
            assurable: assures && assure(service, today) != *service,
            undoable,
            history: past,
            texts: Self::may_text(seated, Action::EditText)
                && self.app.library().base.source().written(&format!("service-{id}")).is_some(),
        };
        Ok(self.page(contact(self.words, view).into_any(), "/kontakter", beside.status))
    }

    /// Whether it wants a look, and how often citizens called it wrong.
    async fn contact_told(&self, service: &Service, today: jiff::civil::Date) -> Result<Vec<String>, SendFault> {
        let reports = self.app.stores().guide.wrong_reports().await?;
        let count: i64 = reports
            .iter()
            .filter(|(channel, _)| service.channels.iter().any(|one| one.id == *channel))
            .map(|(_, count)| count)
            .sum();
        let mut told = Vec::new();
        if count > 0 {
            told.push(self.words.fill("desk-contacts-reports", &[("count", &count.to_string())]));
        }
        told.extend(due(service, today).map(|due| self.due_told(due)));
        Ok(told)
    }

    fn past(&self, change: &ContactChange, staff: &[Staff]) -> Past {
        let who = change.staff.as_deref().and_then(|id| staff.iter().find(|one| one.id == id));
        let who = who.map_or_else(|| self.words.get("desk-contact-import").to_string(), |one| one.name.clone());
        let day = named(self.words, date_of(change.at));
        let told = self.words.fill(&format!("desk-contact-did-{}", change.kind), &[("name", &who), ("day", &day)]);
        let differences = change.was.as_ref().map(|was| self.differ(was, &change.became)).unwrap_or_default();
        Past { told, differences }
    }

    /// What differs, with branches as people call them.
    fn differ(&self, before: &Service, after: &Service) -> Vec<Difference> {
        let named = |word: String| match word.split_once('/') {
            Some((unit, branch)) => self.place(unit, branch),
            None => word,
        };
        let told = |one: Difference| match one.field {
            "keeper" => Difference { before: named(one.before), after: named(one.after), ..one },
            _ => one,
        };
        differences(before, after).into_iter().map(told).collect()
    }

    /// Every topic, as a child says it.
    fn topics(&self) -> Vec<(String, String)> {
        let library = self.app.library();
        let named = |id: &str| (id.to_owned(), self.words.get(&format!("guide-topic-{id}")).to_string());
        library.outcomes.topics.iter().map(|topic| named(&topic.id)).collect()
    }

    /// The branches a contact can be tied to, for who may tie it: those there are, and the one it is tied to.
    async fn keepers(&self, seated: &Seated, service: &Service) -> Result<Vec<(String, String)>, SendFault> {
        if may_tie(&seated.staff.person, service) == Verdict::Hidden {
            return Ok(Vec::new());
        }
        let branches = self.app.stores().contact.branches().await?.rows;
        let mut all: Vec<_> = branches.iter().map(keeper).chain(service.keeper.clone()).collect();
        all.sort_by_cached_key(Keeper::word);
        all.dedup();
        let named = |keeper: Keeper| (keeper.word(), self.place(&keeper.unit, &keeper.branch));
        let none = (String::new(), self.words.get("desk-contact-keeper-none").to_string());
        Ok(std::iter::once(none).chain(all.into_iter().map(named)).collect())
    }
}

/// The version of a contact: the state of the content in which it was last changed.
fn version(content: &Content, id: &str) -> i64 {
    content.contacts.get(id).copied().unwrap_or_default()
}

fn keeper(branch: &BranchRow) -> Keeper {
    Keeper { organization: branch.organization.clone(), unit: branch.unit.clone(), branch: branch.branch.clone() }
}

/// The contact tied as a form says; `None` leaves it as it is.
fn tied(contact: Service, tie: Option<&str>, branches: &[BranchRow]) -> Result<Service, Vec<FieldFault>> {
    let Some(word) = tie.filter(|word| contact.keeper.as_ref().is_none_or(|now| now.word() != *word)) else {
        return Ok(contact);
    };
    let found = branches.iter().map(keeper).find(|keeper| keeper.word() == word);
    if found.is_none() && !word.is_empty() {
        return Err(vec![FieldFault { field: "keeper".to_owned(), bad: Bad::Choice }]);
    }
    Ok(Service { keeper: found, ..contact })
}
