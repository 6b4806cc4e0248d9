//! What a release's own page shows: how far it has come, what is missing, what the check said, who approved.

use std::collections::BTreeSet;

use app::contact::day::dated;
use app::desk::release::hub::{self as pages, Checked, HubView, Line, May, Work};
use app::desk::release::numbers::{Made, Step, Tried};
use app::desk::survey::Told;
use app::mapping::say;
use axum::http::StatusCode;
use domain::desk::{Action, Person, Role, Verdict, may};
use domain::mapping::protect::Offer;
use domain::mapping::release::{Broken, Fault, Key, Release, together_protected};
use domain::survey::plan::{Plan, Step as Rung};
use leptos::prelude::IntoAny;

use super::found;
use super::load::{ANY, Held};
use crate::contact::send::SendFault;
use crate::contact::store::listed::if_read;
use crate::desk::at::{Answer, At};
use crate::desk::office::Seated;
use crate::mapping::check::Report;
use crate::mapping::gate::two;
use crate::mapping::prepare::Kept;
use crate::mapping::protect::Progress;
use crate::mapping::store::{ApprovalRow, Seat};
use crate::mapping::work::{End, Now, What};

/// As what somebody approves: none who may not.
pub(super) fn seat(seated: &Seated, held: &Held) -> Option<Seat> {
    seat_of(&seated.staff.person, held)
}

pub(super) fn seat_of(person: &Person, held: &Held) -> Option<Seat> {
    let in_role =
        |role| person.active && person.grants.iter().any(|grant| grant.role == role && grant.scope.covers(&held.scope));
    if may(person, Action::ApproveRelease, &held.scope) != Verdict::Allowed {
        None
    } else if in_role(Role::ProcessLeader) {
        Some(Seat::Leader)
    } else if in_role(Role::Analyst) || in_role(Role::Coordinator) {
        Some(Seat::Second)
    } else {
        None
    }
}

impl At<'_> {
    pub(super) async fn release_page(self, id: &str, saved: Option<&str>) -> Answer {
        let (seated, held) = match self.held_release(id, &ANY).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let told = match saved {
            Some("ute") => Told::done(self.words.get("desk-release-now-out").to_string()),
            Some("syns") => Told::done(self.words.get("desk-release-after-now-out").to_string()),
            Some("godkand") => Told::done(self.words.get("desk-release-approved").to_string()),
            Some(_) => Told::done(self.words.get("desk-saved").to_string()),
            None => Told::default(),
        };
        self.show_release(&seated, &held, (told, None, false), StatusCode::OK).await
    }

    pub(super) async fn show_release(
        &self,
        seated: &Seated,
        held: &Held,
        (told, link, removing): (Told, Option<String>, bool),
        status: StatusCode,
    ) -> Answer {
        let store = self.app.stores().releases.as_ref();
        let id = &held.row.id;
        let (check, approvals) = (store.check(id).await?, self.standing_approvals(held).await?);
        let passed = check.as_ref().is_some_and(|check| check.passed);
        let out = held.row.published.is_some();
        let own_seat = seat(seated, held);
        let approved = approvals.iter().any(|one| one.staff == seated.staff.id);
        let view = HubView {
            id: id.clone(),
            title: held.title.clone(),
            waves: held.waves.iter().map(|wave| self.wave_days(wave)).collect(),
            version: held.row.version,
            digest: held.row.digest.clone().unwrap_or_default(),
            protecting: self.protecting(held),
            made: self.made(held).await?,
            findings: held.release.as_ref().map(|release| self.finding_lines(release)).unwrap_or_default(),
            lacks: held.release.as_ref().filter(|_| !out).map(|one| self.lacks(one)).unwrap_or_default(),
            readings: self.heard_readings(id).await?,
            link,
            checking: self.work_of(id, What::Check),
            check: check.map(|check| Checked { passed: check.passed, lines: self.report(&check.report) }),
            approvals: self.approved(held, &approvals).await?,
            after: self.after(held).await?,
            published: held.row.published.map(|day| dated(self.words, day)),
            removing,
            may: May {
                prepare: held.may(seated, Action::PrepareRelease),
                word: held.may(seated, Action::ReplyToCitizens),
                approve: passed && own_seat.is_some() && !approved,
                publish: passed && own_seat.is_some() && two(&approvals).is_some(),
            },
            told,
        };
        Ok(self.mapping_page(pages::hub(self.words, &view).into_any(), status))
    }

    /// Work of a kind on a release, as the page shows it.
    fn work_of(&self, id: &str, what: What) -> Work {
        let Some(work) = self.app.workshop().of(id).filter(|work| work.what == what) else { return Work::None };
        match work.now() {
            Now::Waiting => Work::Waiting,
            Now::Going(done, of) => Work::Going(done, of),
            // What was recovered stands with the check's result.
            Now::Ended(End::Done | End::Hindered("recovered", _)) => Work::None,
            Now::Ended(End::Stopped) => Work::Stopped,
            Now::Ended(End::Hindered(why, what)) => {
                Work::Hindered(self.words.fill(&format!("desk-release-hindered-{why}"), &[("what", &what)]))
            }
        }
    }

    /// Protecting, also where another server, or this one before it was started anew, left it half done.
    fn protecting(&self, held: &Held) -> Work {
        match self.work_of(&held.row.id, What::Protect) {
            Work::None if held.release.is_none() && Progress::of(&held.row).state.is_some() => Work::Stopped,
            other => other,
        }
    }

    /// How much can be shown. The figures tell how much is small and stay here.
    async fn made(&self, held: &Held) -> Result<Option<Made>, SendFault> {
        let Some(release) = &held.release else { return Ok(None) };
        let cells = release.tables.iter().flat_map(|table| &table.cells);
        let (all, hidden) =
            cells.fold((0, 0), |(all, hidden), cell| (all + 1, hidden + usize::from(cell.count.is_none())));
        let proof = self.app.stores().releases.proof(&held.row.id).await?;
        let kept: Option<Kept> = proof.and_then(|proof| serde_json::from_str(&proof).ok());
        let plan = self.plan_of(held).await?;
        let tried = kept.map(|kept| self.tried(release, plan.as_ref(), &kept.protected.offers)).unwrap_or_default();
        let latest = release.latest().map(|wave| wave.code.clone()).unwrap_or_default();
        let everybody = |table: &domain::mapping::release::Table| {
            table.count(&Key::everybody(&latest, domain::mapping::release::ALL))
        };
        let answered = release.tables.iter().filter_map(everybody).max();
        Ok(Some(Made { cells: all, hidden, answered, tried }))
    }

    /// The plan that the last wave was opened with.
    async fn plan_of(&self, held: &Held) -> Result<Option<Plan>, SendFault> {
        let Some(wave) = held.waves.last() else { return Ok(None) };
        let row = self.app.stores().survey.wave(&wave.id).await?;
        Ok(row.and_then(|row| serde_json::from_str(&row.plan).ok()))
    }

    /// For each block of questions, the steps of the ladder that were tried. Blocks stand in the order of their questions.
    fn tried(&self, release: &Release, plan: Option<&Plan>, offers: &[Vec<Offer>]) -> Vec<Tried> {
        // Of a list the first choice stands for all.
        let called = |block: &Vec<usize>| {
            let mut seen = BTreeSet::new();
            let own = block.iter().map(|at| &release.questions[*at]);
            let first = own.filter(|question| seen.insert(question.id.split('/').next().unwrap_or_default()));
            first.map(|question| say::text(self.words.tag(), &question.label).text).collect::<Vec<_>>().join(" · ")
        };
        let step = |offer: &Offer| {
            let at: usize = offer.name.parse().unwrap_or_default();
            let rung = at.checked_sub(1).and_then(|at| plan?.ladder.get(at));
            Step {
                name: rung
                    .map_or_else(|| self.words.get("desk-release-step-first").to_string(), |rung| self.rung(rung)),
                local: offer.figures.municipal,
                hidden: offer.figures.municipal_hidden,
                taken: offer.taken,
            }
        };
        let each = together_protected(&release.questions).into_iter().zip(offers);
        each.map(|(block, offers)| Tried { question: called(&block), steps: offers.iter().map(step).collect() })
            .collect()
    }

    /// A step of the ladder in words.
    fn rung(&self, rung: &Rung) -> String {
        let (id, what) = match rung {
            Rung::MergeAnswers(name) => ("desk-release-rung-merge", name),
            Rung::Coarsen { level, .. } => ("desk-release-rung-coarsen", level),
            Rung::Drop { question, .. } => ("desk-release-rung-drop", question),
        };
        self.words.fill(id, &[("what", what.as_str())])
    }

    fn finding_lines(&self, release: &Release) -> Vec<Line> {
        let library = self.app.library();
        let line = |one: &domain::mapping::release::Finding| Line {
            id: one.id.clone(),
            said: say::sentence(&library.book, self.words.tag(), release, one, &one.child).text,
            decisions: one.decisions.len(),
        };
        release.findings.iter().map(line).collect()
    }

    /// What is still missing, in words, each once.
    pub(super) fn lacks(&self, release: &Release) -> Vec<String> {
        let mut all: Vec<String> = release.broken().iter().map(|broken| self.lack(release, broken)).collect();
        all.dedup();
        all
    }

    fn lack(&self, release: &Release, broken: &Broken) -> String {
        if broken.at == "findings" {
            return self.words.get("desk-release-lack-no-finding").to_string();
        }
        let finding = broken
            .at
            .strip_prefix("findings/")
            .and_then(|id| release.findings.iter().position(|one| one.id == id).map(|at| (at + 1).to_string()));
        let number = finding.unwrap_or_default();
        let id = match broken.fault {
            Fault::Text if number.is_empty() => "desk-release-lack-text-elsewhere",
            Fault::Text => "desk-release-lack-text",
            Fault::Number => "desk-release-lack-number",
            Fault::Decision => "desk-release-lack-decision",
            Fault::Elsewhere => "desk-release-lack-elsewhere",
            _ => "desk-release-lack-other",
        };
        self.words.fill(id, &[("number", &number), ("at", &broken.at)])
    }

    /// What the check said, in words.
    fn report(&self, text: &str) -> Vec<String> {
        let Ok(report) = serde_json::from_str::<Report>(text) else { return Vec::new() };
        let count = |number: usize| number.to_string();
        let mut lines = vec![
            self.words.fill(
                "desk-release-report-cells",
                &[
                    ("cells", &count(report.cells)),
                    ("hidden", &count(report.hidden)),
                    ("derived", &count(report.derived)),
                ],
            ),
            self.words.fill(
                "desk-release-report-read",
                &[("releases", &count(report.releases.len())), ("witnesses", &count(report.witnesses))],
            ),
        ];
        lines.extend(found::lines(self.words, &report.found));
        lines
    }

    /// Approvals of its files by those who still may: who lost the right, or left, has no say in what goes out.
    pub(super) async fn standing_approvals(&self, held: &Held) -> Result<Vec<ApprovalRow>, SendFault> {
        let mut standing = Vec::new();
        for one in self.app.stores().releases.approvals(&held.row.id).await? {
            let staff = if_read(self.app.stores().desk.staff(&one.staff).await)?;
            // Of a published release stands who approved it then.
            let counts = staff.is_some_and(|staff| seat_of(&staff.person, held) == Some(one.seat));
            if counts || held.row.published.is_some() {
                standing.push(one);
            }
        }
        Ok(standing)
    }

    /// Who approved its files, in words; also whose approval counts no longer.
    async fn approved(&self, held: &Held, standing: &[ApprovalRow]) -> Result<Vec<String>, SendFault> {
        let mut lines = Vec::new();
        for one in self.app.stores().releases.approvals(&held.row.id).await? {
            let name = self.named(&one.staff).await?;
            let id = if standing.contains(&one) {
                format!("desk-release-seat-{}", one.seat.as_str())
            } else {
                "desk-release-seat-lapsed".to_owned()
            };
            lines.push(self.words.fill(&id, &[("name", &name), ("day", &dated(self.words, one.on))]));
        }
        Ok(lines)
    }
}
