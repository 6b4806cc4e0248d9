//! *Vår mottagning* at the desk: the branches somebody sees to, and the page of one.

use app::desk::inputs::Typed;
use app::desk::readers::{ReaderView, Standing};
use app::desk::reception::{self as pages, BranchLine, CheckLine, Choice, HolidayLine, ReceptionView, Rights};
use axum::http::StatusCode;
use domain::contact::card::Card;
use domain::contact::reading::{Check, Need, Taking, Why, date_of};
use domain::contact::typed::line;
use domain::contact::unit::{Branch, UnitId as Listed};
use domain::desk::{Action, Branch as Of, OrgId, Role, Scope, UnitId, Verdict, may};
use domain::hours::{Day, Hours};
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::office::Seated;
use super::store::Staff;
use crate::contact::let_in;
use crate::contact::send::SendFault;
use crate::contact::store::listed::leave_out;
use crate::contact::store::reception::{CardRow, Reception};
use crate::contact::store::{BranchRow, Plan, ReaderRow, StoreError};
use crate::contact::team::{setup, team};

/// Within how many days of service a branch that is set up anew answers.
const SERVICE_DAYS: u8 = 2;

/// A branch somebody may see to, with all that is kept of it.
pub(super) struct Place {
    pub(super) row: BranchRow,
    pub(super) kept: Reception,
    pub(super) branch: Branch,
    pub(super) scope: Scope,
    pub(super) rights: Rights,
}

impl At<'_> {
    pub(super) async fn receptions(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let lines = self.seen_receptions(&seated).await?;
        if let [only] = lines.as_slice() {
            return Ok(self.to(&format!("/mottagning/{}/{}", only.unit, only.branch.id())));
        }
        Ok(self.page(pages::receptions(self.words, lines).into_any(), "/mottagning", StatusCode::OK))
    }

    /// The branches somebody may see to, each once.
    async fn seen_receptions(&self, seated: &Seated) -> Result<Vec<BranchLine>, SendFault> {
        let mut lines: Vec<BranchLine> = Vec::new();
        for grant in &seated.staff.person.grants {
            let (_, Some(unit), Some(of)) = grant.scope.parts() else { continue };
            let place = match self.reception_of(seated, unit.as_str(), of.as_str()).await {
                Ok(Some(place)) => place,
                Ok(None) => continue,
                // The page of one that cannot be read says that something broke; the others stay in the list.
                Err(SendFault::Store(fault @ StoreError::Inconsistent { .. })) => {
                    leave_out(&fault);
                    continue;
                }
                Err(fault) => return Err(fault),
            };
            let known = |line: &BranchLine| line.unit == unit.as_str() && line.branch == place.branch;
            if !lines.iter().any(known) {
                let takes = self.takes(&place.row).is_some();
                let (unit, name) = (unit.as_str().to_owned(), self.unit_name(unit.as_str()));
                lines.push(BranchLine { unit, name, branch: place.branch, takes });
            }
        }
        Ok(lines)
    }

    pub(super) async fn reception_page(self, unit: &str, branch: &str, saved: bool) -> Answer {
        self.show_reception(unit, branch, Typed::default(), (StatusCode::OK, saved)).await
    }

    /// A branch that somebody may see to: by a grant that names it, set up or not yet.
    pub(super) async fn reception_of(
        &self,
        seated: &Seated,
        unit: &str,
        branch: &str,
    ) -> Result<Option<Place>, SendFault> {
        let Some(known) = Branch::parse(branch) else { return Ok(None) };
        let row = self.app.stores().contact.branch(unit, branch).await?;
        let person = &seated.staff.person;
        let ours = |scope: &&Scope| {
            let (organisation, own, of) = scope.parts();
            let same = own.map(UnitId::as_str) == Some(unit) && of.map(Of::as_str) == Some(branch);
            same && row.as_ref().is_none_or(|row| organisation.map(OrgId::as_str) == Some(row.organization.as_str()))
        };
        let Some(scope) = person.grants.iter().map(|grant| &grant.scope).find(ours).cloned() else { return Ok(None) };
        let allowed = |action| may(person, action, &scope) == Verdict::Allowed;
        let rights = Rights { sets: allowed(Action::SetHours), plans: allowed(Action::PlanCover) };
        if !rights.sets && !rights.plans {
            return Ok(None);
        }
        let organization = scope.parts().0.map(|id| id.as_str().to_owned()).unwrap_or_default();
        let row = row.unwrap_or_else(|| BranchRow {
            unit: unit.to_owned(),
            branch: branch.to_owned(),
            organization,
            hours: Hours::Unknown,
            plan: Plan::default(),
            service_days: SERVICE_DAYS,
            readers: Vec::new(),
            waiting: Vec::new(),
        });
        // When the branch is shut decides the day that children are promised an answer by: that is for those who read there.
        let waits = row.waiting.iter().any(|one| one.staff == seated.staff.id.as_str());
        let rights = Rights { plans: rights.plans && (rights.sets || !waits), ..rights };
        let kept = self.app.stores().reception.reception(unit, branch).await?;
        Ok(Some(Place { row, kept, branch: known, scope, rights }))
    }

    pub(super) async fn show_reception(
        &self,
        unit: &str,
        branch: &str,
        typed: Typed,
        (status, saved): (StatusCode, bool),
    ) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(place) = self.reception_of(&seated, unit, branch).await? else { return Ok(self.missing()) };
        let today = date_of(self.now);
        let row = &place.row;
        let listed = self.listed().await?;
        let listed = Listed::parse(unit).is_some_and(|id| listed.open.get(&id).is_some());
        let escrow = self.room.escrow.is_some();
        let checks = setup(row).checklist(self.now, escrow, listed);
        let staff = self.app.stores().desk.all_staff().await?;
        let lets_in = let_in::reads(row, &seated.staff.id) && allowed_to_let_in(&seated.staff, &place.scope);
        let mut readers: Vec<ReaderView> =
            row.everybody().map(|one| reader(row, one, &place.kept.cards, (&seated.staff, today))).collect();
        for one in readers.iter_mut().filter(|one| lets_in && one.ready && !one.mine && one.standing == Standing::Reads)
        {
            one.shut = self.shut_to(&seated, row, &one.staff).await?.len();
        }
        // The list of one leads straight here.
        let several = self.seen_receptions(&seated).await?.len() > 1;
        let view = ReceptionView {
            back: if several { ("/mottagning", "desk-receptions") } else { ("", "desk-inbox") },
            unit: unit.to_owned(),
            name: self.unit_name(unit),
            branch: place.branch,
            version: place.kept.version,
            takes: self.takes(row).filter(|_| listed && escrow),
            checks: checks.iter().map(|check| self.check(check)).collect(),
            paused: row.plan.paused,
            rights: place.rights,
            hours: week(&row.hours),
            service_days: row.service_days,
            holidays: ahead(&row.plan, today)
                .map(|(_, (days, cover))| HolidayLine { days: *days, cover: names(row, cover) })
                .collect(),
            closed: row.plan.closed.iter().filter(|days| days.to() >= today).copied().collect(),
            readers,
            door: let_in::door(row),
            lets_in,
            candidates: candidates(&staff, &place),
            typed,
            saved,
        };
        let rest = format!("/mottagning/{unit}/{branch}");
        Ok(self.page(pages::reception(self.words, view).into_any(), &rest, status))
    }

    /// Who reads first and by which day an answer comes.
    fn takes(&self, row: &BranchRow) -> Option<(String, Date)> {
        let Taking::Takes { first, due, .. } = team(row)?.takes(self.now) else { return None };
        let id = uuid::Uuid::from_u128(first.reader.0).to_string();
        row.readers.iter().find(|reader| reader.staff == id).map(|reader| (reader.name.clone(), due))
    }

    /// A line of the list: what is needed, and where the rule can say more, what is missing.
    fn check(&self, check: &Check) -> CheckLine {
        let need = self.words.get(&format!("desk-need-{}", check.need.as_str())).to_string();
        let more: Vec<String> = check.why.iter().filter_map(|why| self.why(*why)).collect();
        let text = if more.is_empty() || check.need == Need::On { need } else { format!("{need} {}", more.join(" ")) };
        CheckLine { done: check.done, text }
    }

    fn why(&self, why: Why) -> Option<String> {
        match why {
            Why::Readers { ready } => Some(self.words.fill("desk-why-readers", &[("number", &ready.to_string())])),
            Why::NoHolidayPlan => Some(self.words.get("desk-why-no-plan").to_string()),
            Why::Holiday(days) => {
                let day = |day| app::contact::day::named(self.words, day);
                let span = [("from", &*day(days.from())), ("to", &*day(days.to()))];
                Some(self.words.fill("desk-why-holiday", &span))
            }
            Why::Nobody(day) => {
                let day = app::contact::day::named(self.words, day);
                Some(self.words.fill("desk-why-nobody", &[("day", &day)]))
            }
            Why::Named | Why::Hours | Why::Paused => None,
        }
    }

    /// Why somebody cannot be taken off yet: so many contacts under way can be opened by nobody else who reads there.
    pub(super) fn alone(&self, name: &str, number: usize) -> String {
        self.words.fill("desk-reader-alone", &[("name", name), ("number", &number.to_string())])
    }

    pub(super) fn unit_name(&self, unit: &str) -> String {
        let listed = self.room.units.now();
        let name =
            Listed::parse(unit).and_then(|id| listed.kept.all().get(&id).map(|unit| unit.name.as_str().to_owned()));
        name.unwrap_or_else(|| unit.to_owned())
    }
}

/// Whether somebody who reads in a branch may let others in: not whoever keeps the accounts as well.
pub(super) fn allowed_to_let_in(staff: &Staff, scope: &Scope) -> bool {
    may(&staff.person, Action::LetIn, scope) == Verdict::Allowed
}

/// Holidays that are not over, with their places in the plan.
pub(super) fn ahead(
    plan: &Plan,
    today: Date,
) -> impl Iterator<Item = (usize, &(domain::contact::reading::DateRange, Vec<String>))> {
    plan.holidays.iter().enumerate().filter(move |(_, (days, _))| days.to() >= today)
}

/// Seven lines, Monday first.
fn week(hours: &Hours) -> [String; 7] {
    Day::ALL.map(|day| line(hours, day))
}

fn names(row: &BranchRow, staff: &[String]) -> Vec<String> {
    let name = |id: &String| row.readers.iter().find(|one| one.staff == *id).map(|one| one.name.clone());
    staff.iter().filter_map(name).collect()
}

fn reader(branch: &BranchRow, row: &ReaderRow, cards: &[CardRow], (me, today): (&Staff, Date)) -> ReaderView {
    let card = cards.iter().find(|card| card.staff == row.staff);
    let assured = card.and_then(|card| card.assured);
    let (room, drop_in) = card.map_or((None, Hours::Unknown), |card| (card.room.clone(), card.drop_in.clone()));
    let shown = Card { phone: row.phone.clone(), room: room.clone(), drop_in: drop_in.clone(), assured };
    let waits = branch.waiting.iter().any(|one| one.staff == row.staff);
    let away = row.absences.iter().filter(|(_, last)| *last >= today);
    ReaderView {
        staff: row.staff.clone(),
        name: row.name.clone(),
        title: row.title.clone(),
        phone: row.phone.clone().unwrap_or_default(),
        room: room.unwrap_or_default(),
        drop_in: week(&drop_in),
        trained: row.trained_on,
        assured,
        shown: shown.shown(today).is_some(),
        ready: let_in::ready(row),
        standing: if waits { Standing::Waits } else { Standing::Reads },
        away: away.filter_map(|(first, last)| domain::contact::reading::DateRange::new(*first, *last)).collect(),
        mine: row.staff == me.id,
        shut: 0,
    }
}

/// Who may read in a branch and does not yet: somebody else has invited them there.
pub(super) fn candidates(staff: &[Staff], place: &Place) -> Vec<Choice> {
    let may_read = |one: &&Staff| {
        let grants = &one.person.grants;
        one.person.active && grants.iter().any(|grant| grant.role == Role::NamedPerson && grant.scope == place.scope)
    };
    let reads = |one: &&Staff| place.row.everybody().any(|reader| reader.staff == one.id);
    let free = staff.iter().filter(may_read).filter(|one| !reads(one));
    free.map(|one| Choice { staff: one.id.clone(), name: one.name.clone() }).collect()
}
