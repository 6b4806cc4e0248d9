//! Pages about what nobody looks at every day: the queue for a lead, and *Bevarande och gallring* for whoever may decide.

use app::desk::queue::{self, Waits};
use app::desk::retention::{self, Keeps, Night, Typed};
use axum::body::Body;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::reading::date_of;
use domain::desk::retention::{Bad, Rule, What};
use domain::desk::{Act, Action, Entry, OrgId, Outcome, PersonId, Role, Scope, Verdict, may};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::at::{Answer, At, SPOKEN, at_the_desk};
use super::office::Seated;
use super::place::scope;
use super::thread::day;
use crate::contact::send::SendFault;
use crate::contact::store::listed::{Listed, if_read};
use crate::jobs::sweep;
use crate::web::{App, Fault};

/// `GET /{lang}/skrivbord/ko`: who waits, for the lead of a unit.
pub async fn queue(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.queue())
}

/// `GET /{lang}/skrivbord/bevarande`.
pub async fn retention(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.retention())
}

/// A decision as it is typed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Decision {
    org: String,
    vad: String,
    beslut: String,
    vem: String,
    dag: String,
    fran: String,
    dagar: String,
    alltid: String,
    ja: String,
}

/// `POST /{lang}/skrivbord/bevarande`: a decision is entered; what it takes is shown once before it holds.
pub async fn set_retention(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Decision>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.set_retention(&form))
}

impl At<'_> {
    /// Whoever is signed in, or the way in.
    async fn seated_or_way_in(&self) -> Result<Result<Seated, Response<Body>>, SendFault> {
        let seated = self.seated().await?;
        let way_in = || self.page(self.way_in("", None), "", StatusCode::OK);
        Ok(seated.ok_or_else(way_in))
    }

    async fn queue(self) -> Answer {
        let seated = match self.seated_or_way_in().await? {
            Ok(seated) => seated,
            Err(way_in) => return Ok(way_in),
        };
        let person = &seated.staff.person;
        if !(person.active && person.is(Role::UnitLead)) {
            self.log(&seated.staff.id, Act::Desk(Action::SeeQueue), Scope::installation(), None, Outcome::Hidden)
                .await?;
            return Ok(self.missing());
        }
        let (waiting, staff) = (self.app.stores().jobs.waiting().await?, self.app.stores().desk.all_staff().await?);
        // What is broken hides no other; the jobs tell of it, and whose it is nobody can say.
        let Listed { rows: waiting, unread } = Listed::of(waiting);
        let own = waiting.into_iter().filter(|one| {
            scope(&one.organization, &one.unit, &one.branch)
                .is_some_and(|scope| may(person, Action::SeeQueue, &scope) == Verdict::Allowed)
        });
        let rows = own.map(|one| Waits {
            name: self.short(&one.thread),
            since: day(one.since),
            by: one.by,
            holder: staff.iter().find(|staff| Some(&staff.id) == one.holder.as_ref()).map(|staff| staff.name.clone()),
        });
        let (rows, today): (Vec<_>, _) = (rows.collect(), date_of(self.now));
        let main = queue::queue(self.words, &seated.staff.name, (&rows, unread.len()), today).into_any();
        Ok(self.page(main, "/ko", StatusCode::OK))
    }

    async fn retention(self) -> Answer {
        let seated = match self.seated_or_way_in().await? {
            Ok(seated) => seated,
            Err(way_in) => return Ok(way_in),
        };
        self.keeping(&seated, None, StatusCode::OK).await
    }

    async fn set_retention(self, form: &Decision) -> Answer {
        let seated = match self.seated_or_way_in().await? {
            Ok(seated) => seated,
            Err(way_in) => return Ok(way_in),
        };
        let own = organisations(&seated).into_iter().find(|own| own.as_str() == form.org);
        let Some(organisation) = own else {
            let act = Act::Desk(Action::SetRetention);
            self.log(&seated.staff.id, act, Scope::installation(), None, Outcome::Hidden).await?;
            return Ok(self.missing());
        };
        let Some(what) = What::parse(&form.vad) else { return Ok(self.missing()) };
        let rule = match form.rule(organisation, what, date_of(self.now)) {
            Ok(rule) => rule,
            Err(bad) => {
                let told = Told { form, bad, rule: None };
                return self.keeping(&seated, Some(told), StatusCode::UNPROCESSABLE_ENTITY).await;
            }
        };
        if form.ja.is_empty() {
            let told = Told { form, bad: Vec::new(), rule: Some(rule) };
            return self.keeping(&seated, Some(told), StatusCode::OK).await;
        }
        let line = Entry {
            number: 0,
            at: self.now,
            actor: PersonId::parse(&seated.staff.id).ok(),
            act: Act::Desk(Action::SetRetention),
            scope: Scope::organisation(rule.organisation.clone()),
            object: None,
            outcome: Outcome::Done,
        };
        self.app.stores().retention.add_rule(&rule, &seated.staff.id, &line).await?;
        Ok(self.to("/bevarande"))
    }

    async fn keeping(&self, seated: &Seated, told: Option<Told<'_>>, status: StatusCode) -> Answer {
        let own = organisations(seated);
        if own.is_empty() {
            let act = Act::Desk(Action::SetRetention);
            self.log(&seated.staff.id, act, Scope::installation(), None, Outcome::Hidden).await?;
            return Ok(self.missing());
        }
        let retention = &self.app.stores().retention;
        let (rules, aged, swept) = (retention.rules().await?, retention.aged().await?, retention.swept().await?);
        let voices = retention.voices().await?;
        let desk = self.app.stores().desk.as_ref();
        let whole = if_read(desk.whole_staff().await.map(Some))?;
        // Where somebody's rights cannot be read it is not known who has to have decided, and nothing of what is in common is taken.
        let known = whole.is_some();
        let leading = match whole {
            Some(staff) => sweep::leading(&staff),
            None => sweep::leading(&desk.all_staff().await?),
        };
        let tonight = self.now.checked_add(24.hours()).unwrap_or(self.now);
        let mut pages = Vec::new();
        // Threads of each organisation first; then what those with a process leader have in common.
        let threads = own.iter().map(|organisation| (organisation.clone(), What::Thread));
        let led = own.iter().filter(|organisation| leading.contains(organisation));
        let common = led.flat_map(|organisation| What::SHARED.map(|what| (organisation.clone(), what)));
        for (organisation, what) in threads.chain(common) {
            let own = |rule: &&Rule| rule.organisation == organisation && rule.what == what;
            let all: Vec<Rule> = rules.iter().filter(own).rev().cloned().collect();
            let (rule, lack, takes, count) = match what {
                What::Thread => {
                    let plan = sweep::one(organisation.clone(), &rules, &aged, tonight);
                    (plan.rule, Vec::new(), plan.takes.len(), plan.threads)
                }
                What::SignUp | What::Proposal => {
                    let plan = sweep::shared(what, &rules, &leading, &voices, tonight);
                    let today = sweep::shared(what, &rules, &leading, &voices, self.now);
                    (plan.rule, today.lack, if known { plan.takes.len() } else { 0 }, plan.count)
                }
            };
            let nights = swept.iter().filter_map(|night| {
                let rule = all.iter().find(|rule| rule.number == night.rule)?;
                let (day, decision) = (night.day, rule.decision.clone());
                Some(Night { day, decision, threads: night.threads, messages: night.messages })
            });
            let nights = nights.collect();
            let mine = |told: &&Told<'_>| told.form.org == organisation.as_str() && told.form.vad == what.as_str();
            let told = told.as_ref().filter(mine);
            let first_night = |rule: &Rule| match what {
                What::Thread => {
                    let own = aged.iter().filter(|thread| thread.organization == organisation.as_str());
                    own.filter(|thread| sweep::ripe(rule, thread, tonight)).count()
                }
                // As it would be with what the others decided: theirs may keep it longer.
                What::SignUp | What::Proposal if !known => 0,
                What::SignUp | What::Proposal => {
                    let valid_from = rule.valid_from.min(date_of(tonight));
                    let entered = Rule { number: u32::MAX, valid_from, ..rule.clone() };
                    let rules: Vec<Rule> = rules.iter().cloned().chain([entered]).collect();
                    sweep::shared(what, &rules, &leading, &voices, tonight).takes.len()
                }
            };
            pages.push(Keeps {
                organisation: organisation.as_str().to_owned(),
                what,
                lack: lack.iter().map(|one| self.organisation_name(one)).collect(),
                id: format!("{}-{}", organisation.as_str(), what.as_str()),
                name: self.organisation_name(&organisation),
                rule,
                all,
                threads: count,
                takes,
                nights,
                typed: told.map(|told| told.form.typed()).unwrap_or_default(),
                bad: told.map(|told| told.bad.clone()).unwrap_or_default(),
                ask: told.and_then(|told| told.rule.as_ref()).map(first_night),
            });
        }
        let main = retention::retention(self.words, pages).into_any();
        Ok(self.page(main, "/bevarande", status))
    }

    fn organisation_name(&self, organisation: &OrgId) -> String {
        let library = self.app.library();
        let known = library.directory.organizations.iter().find(|one| one.id == organisation.as_str());
        known.map_or_else(|| organisation.as_str().to_owned(), |one| one.name.clone())
    }
}

/// The organisations whose keeping somebody may decide on.
pub(super) fn organisations(seated: &Seated) -> Vec<OrgId> {
    let person = &seated.staff.person;
    let named = person.grants.iter().filter_map(|grant| grant.scope.parts().0.cloned());
    let may = |own: &OrgId| may(person, Action::SetRetention, &Scope::organisation(own.clone())) == Verdict::Allowed;
    let mut all: Vec<OrgId> = named.filter(may).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What was typed, what is wrong with it, and the rule when nothing is.
struct Told<'a> {
    form: &'a Decision,
    bad: Vec<Bad>,
    rule: Option<Rule>,
}

impl Decision {
    fn typed(&self) -> Typed {
        Typed {
            decision: self.beslut.clone(),
            decided_by: self.vem.clone(),
            decided_on: self.dag.clone(),
            valid_from: self.fran.clone(),
            keep_days: self.dagar.clone(),
            for_good: !self.alltid.is_empty(),
        }
    }

    /// The rule, or everything that is wrong.
    fn rule(&self, organisation: OrgId, what: What, today: Date) -> Result<Rule, Vec<Bad>> {
        let plain = |text: &str| text.trim().replace(char::is_control, " ");
        let (decided_on, valid_from) = (self.dag.trim().parse().ok(), self.fran.trim().parse().ok());
        let days: Option<u32> = self.dagar.trim().parse().ok();
        let rule = Rule {
            number: 0,
            organisation,
            what,
            decision: plain(&self.beslut),
            decided_by: plain(&self.vem),
            decided_on: decided_on.unwrap_or(today),
            valid_from: valid_from.unwrap_or(Date::MAX),
            keep_days: if self.alltid.is_empty() { Some(days.unwrap_or_default()) } else { None },
            entered_on: today,
        };
        let mut bad = rule.check().err().unwrap_or_default();
        bad.extend(decided_on.is_none().then_some(Bad::DecidedOn));
        bad.extend(valid_from.is_none().then_some(Bad::ValidFrom));
        if bad.is_empty() { Ok(rule) } else { Err(bad) }
    }
}
