//! *Granskning*: the lines of the audit log that somebody may see, by day, person and thing, and whether the chain holds.

use std::collections::HashMap;

use app::desk::audit::{self as pages, AuditView, Chain, FORM, Line};
use app::desk::inputs::Typed;
use axum::http::StatusCode;
use domain::desk::{
    Act, Action, Branch, Entry, Link, ObjectId, OrgId, Outcome, Person, PersonId, Scope, UnitId, Verdict, may,
};
use domain::hours::stockholm;
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::office::Seated;
use super::store::{Asked, Staff};
use crate::contact::send::SendFault;
use crate::token::hex;

/// Lines on a page.
const PAGE: usize = 100;
/// Lines that are read at a time, and old lines that are checked again at a look: a long log need not fit in memory, and a look at it
/// does not grow with its age.
const AT_ONCE: usize = 2000;
/// Stands for whoever is not known, and for the program itself.
const NOBODY: &str = "-";

impl At<'_> {
    /// `GET`: the newest lines.
    pub(super) async fn audit_page(self, _: bool) -> Answer {
        self.show_audit(&Fields(Vec::new())).await
    }

    /// `POST`: a filter, or the next page of one.
    pub(super) async fn filter_audit(self, fields: Fields) -> Answer {
        self.show_audit(&fields).await
    }

    async fn show_audit(self, fields: &Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let scopes = seen(&seated.staff.person);
        let (act, outcome) =
            (Act::Desk(Action::SeeAudit), if scopes.is_empty() { Outcome::Hidden } else { Outcome::Done });
        for scope in if scopes.is_empty() { vec![Scope::installation()] } else { scopes.clone() } {
            self.log(&seated.staff.id, act, scope, None, outcome).await?;
        }
        if scopes.is_empty() {
            return Ok(self.missing());
        }
        let typed = self.typed(fields);
        let status = if typed.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let found = if typed.faults.is_empty() { self.lines(&scopes, fields).await? } else { Vec::new() };
        let staff = self.app.stores().desk.all_staff().await?;
        let names: HashMap<&str, &str> = staff.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
        let earlier = found.get(PAGE.saturating_sub(1)).filter(|_| found.len() > PAGE).map(|link| link.entry.number);
        let view = AuditView {
            chain: self.chain().await?,
            lines: found.iter().take(PAGE).map(|link| self.line(&link.entry, &names)).collect(),
            earlier,
            people: self.people_in(&seated, &scopes, &staff),
            typed,
        };
        Ok(self.page(pages::audit(self.words, &view).into_any(), "/granskning", status))
    }

    /// The filter as it was typed, and what is wrong with it.
    fn typed(&self, fields: &Fields) -> Typed {
        let told = |bad: bool, id: &str| bad.then(|| self.words.get(id).to_string());
        let bad_day = !fields.get("dag").is_empty() && fields.get("dag").parse::<Date>().is_err();
        let thing = thing(fields.get("sak"));
        let bad_thing = !thing.is_empty() && ObjectId::parse(&thing).is_err();
        let faults = [("dag", told(bad_day, "desk-audit-bad-day")), ("sak", told(bad_thing, "desk-audit-bad-thing"))];
        let sent = ["dag", "vem", "sak"].iter().any(|name| !fields.get(name).is_empty());
        let wrong = Typed::wrong(if sent { FORM } else { "" }, faults);
        Typed { values: fields.0.clone(), ..wrong }
    }

    /// The newest lines that fit a filter, one more than a page has.
    async fn lines(&self, scopes: &[Scope], fields: &Fields) -> Result<Vec<Link>, SendFault> {
        let day = fields.get("dag").parse::<Date>().ok();
        let midnight = |day: Date| day.to_zoned(stockholm().clone()).ok().map(|start| start.timestamp());
        let mut found: Vec<Link> = Vec::new();
        for scope in scopes {
            let asked = Asked {
                scope: scope.clone(),
                before: fields.get("fore").parse().ok(),
                from: day.and_then(midnight),
                until: day.and_then(|day| midnight(day.tomorrow().ok()?)),
                actor: match fields.get("vem") {
                    "" => None,
                    NOBODY => Some(None),
                    id => Some(PersonId::parse(id).ok()),
                },
                object: thing(fields.get("sak")),
                limit: PAGE + 1,
            };
            found.extend(self.app.stores().desk.audit_page(&asked).await?);
        }
        found.sort_by_key(|link| std::cmp::Reverse(link.entry.number));
        found.dedup_by_key(|link| link.entry.number);
        found.truncate(PAGE + 1);
        Ok(found)
    }

    /// Whether the log holds together: every new line, the head that was reached before, and the next stretch of the old lines. The
    /// first look after a start checks all of it; how late a change in an old line is found is said in [`domain::desk::Watch`].
    async fn chain(&self) -> Result<Chain, SendFault> {
        let mut watch = self.app.office().log.lock().await;
        let desk = &self.app.stores().desk;
        let old = desk.audit_after(watch.old_after(), AT_ONCE).await?;
        if let Err(broken) = watch.take_old(&old) {
            return Ok(Chain::Broken { at: broken.at });
        }
        loop {
            let new = desk.audit_after(watch.new_after(), AT_ONCE).await?;
            if let Err(broken) = watch.take_new(&new) {
                return Ok(Chain::Broken { at: broken.at });
            }
            if new.len() < AT_ONCE {
                break;
            }
        }
        let reached = watch.head();
        Ok(Chain::Whole { lines: reached.count, mark: hex(reached.hash.get(..8).unwrap_or_default()) })
    }

    fn line(&self, entry: &Entry, names: &HashMap<&str, &str>) -> Line {
        let at = stockholm().to_datetime(entry.at);
        let name = |id: &str| names.get(id).map(|name| (*name).to_owned());
        let who = entry.actor.as_ref().map(|id| name(id.as_str()).unwrap_or_else(|| id.as_str().to_owned()));
        let act = entry.act.as_str();
        let word =
            |id: &str, else_: &str| self.words.find(id).map_or_else(|| else_.to_owned(), |text| text.to_string());
        let ended = (entry.outcome != Outcome::Done)
            .then(|| word(&format!("desk-outcome-{}", entry.outcome.as_str()), entry.outcome.as_str()));
        let thing = entry.object.as_ref().map(|(kind, id)| match kind.as_str() {
            "thread" => self.short(id.as_str()),
            "staff" => name(id.as_str()).unwrap_or_else(|| id.as_str().to_owned()),
            "unit" => self.unit(id.as_str()),
            kind => format!("{} {}", word(&format!("desk-thing-{kind}"), kind), id.as_str()),
        });
        Line {
            number: entry.number,
            day: at.date(),
            time: format!("{:02}.{:02}", at.hour(), at.minute()),
            who: who.unwrap_or_else(|| self.words.get("desk-audit-nobody").to_string()),
            act: word(&format!("desk-act-{act}"), act),
            place: self.placed(&entry.scope),
            thing: thing.unwrap_or_default(),
            ended,
        }
    }

    /// Where a thing belongs, in words.
    fn placed(&self, scope: &Scope) -> String {
        let (organisation, unit, branch) = scope.parts();
        match (organisation.map(OrgId::as_str), unit.map(UnitId::as_str), branch.map(Branch::as_str)) {
            (_, Some(unit), Some(branch)) => self.place(unit, branch),
            (_, Some(unit), None) => self.unit(unit),
            (Some(organisation), None, _) => organisation.to_owned(),
            _ => self.words.get("desk-audit-everywhere").to_string(),
        }
    }

    /// Whose lines can be asked for: those who may do something where the reader sees the log.
    fn people_in(&self, seated: &Seated, scopes: &[Scope], staff: &[Staff]) -> Vec<(String, String)> {
        let near = |one: &&Staff| {
            let own = |scope: &Scope| one.person.grants.iter().any(|grant| scope.covers(&grant.scope));
            one.id == seated.staff.id || scopes.iter().any(own)
        };
        let mut people: Vec<_> = staff.iter().filter(near).map(|one| (one.id.clone(), one.name.clone())).collect();
        people.push((NOBODY.to_owned(), self.words.get("desk-audit-nobody").to_string()));
        people
    }
}

/// The places whose lines somebody may see; a smaller one within a larger is the larger.
pub(super) fn seen(person: &Person) -> Vec<Scope> {
    let one = |grant: &domain::desk::Grant| Person { active: person.active, grants: vec![grant.clone()] };
    let mut scopes: Vec<Scope> = Vec::new();
    for grant in &person.grants {
        let sees = may(&one(grant), Action::SeeAudit, &grant.scope) == Verdict::Allowed;
        if sees && !scopes.iter().any(|wider| wider.covers(&grant.scope)) {
            scopes.retain(|narrower| !grant.scope.covers(narrower));
            scopes.push(grant.scope.clone());
        }
    }
    scopes
}

/// A thing as somebody types it: the four signs of a contact's name, or the whole of an id.
fn thing(typed: &str) -> String {
    typed.trim().to_lowercase()
}
