//! *Jag är borta* at the desk: somebody's own absence, with who covers in each branch they read for.

use app::contact::choose;
use app::desk::away::{self as pages, Absence, AwayView, BranchAway};
use app::desk::inputs::Typed;
use app::desk::reception::Choice;
use axum::http::StatusCode;
use domain::contact::reading::{DateRange, ReaderId, date_of};
use domain::contact::unit::Branch;
use domain::desk::{Act, Action, Branch as Of, OrgId, Outcome, Scope, UnitId, Verdict, may};
use domain::guide::Voice;
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::reception_act::{span, wrong};
use super::store::Staff;
use crate::contact::send::SendFault;
use crate::contact::store::BranchRow;
use crate::contact::store::reception::Planned;
use crate::contact::team::{reader_id, setup};

/// The most absences that are told ahead.
const MOST: usize = 20;

impl At<'_> {
    pub(super) async fn away_page(self, saved: bool) -> Answer {
        self.show_away(Typed::default(), (StatusCode::OK, saved)).await
    }

    /// The branches somebody reads for and may plan cover in.
    pub(super) async fn own_branches(&self, staff: &Staff) -> Result<Vec<(BranchRow, Scope)>, SendFault> {
        let all = self.app.stores().contact.branches().await?.rows;
        let own = all.into_iter().filter(|row| row.readers.iter().any(|reader| reader.staff == staff.id));
        let mine = own.filter_map(|row| {
            let organisation = OrgId::parse(&row.organization).ok()?;
            let scope = Scope::branch(organisation, UnitId::parse(&row.unit).ok()?, Of::parse(&row.branch).ok()?);
            (may(&staff.person, Action::PlanCover, &scope) == Verdict::Allowed).then_some((row, scope))
        });
        Ok(mine.collect())
    }

    async fn show_away(&self, typed: Typed, (status, saved): (StatusCode, bool)) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let own = self.own_branches(&seated.staff).await?;
        if own.is_empty() {
            return Ok(self.missing());
        }
        let today = date_of(self.now);
        let absences = self.app.stores().reception.absences(&seated.staff.id).await?;
        let me = reader_id(&seated.staff.id).unwrap_or(ReaderId(0));
        let absence = |days: DateRange| {
            let (mut cover, mut bare) = (Vec::new(), Vec::new());
            for (row, _) in &own {
                let (team, name) = (setup(row), self.branch_name(row));
                let from = days.from().max(today);
                let by = team.in_place_of(me, from).and_then(|instead| named(row, instead.by));
                cover.extend(by.map(|by| self.words.fill("desk-away-reads", &[("branch", &name), ("name", &by)])));
                let nobody = days.days().find(|day| *day >= today && team.readers_on(*day).is_empty());
                bare.extend(nobody.map(|day| (name.clone(), day)));
            }
            Absence { days, cover, bare }
        };
        let view = AwayView {
            absences: absences.into_iter().filter(|days| days.to() >= today).map(absence).collect(),
            branches: own.iter().map(|(row, _)| self.choices(row, &seated.staff.id)).collect(),
            typed,
            saved,
        };
        Ok(self.page(pages::away(self.words, view).into_any(), "/borta", status))
    }

    pub(super) async fn change_away(self, fields: Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let me = &seated.staff.id;
        let mut own = self.own_branches(&seated.staff).await?;
        if own.is_empty() {
            return Ok(self.missing());
        }
        let (reception, today) = (self.app.stores().reception.as_ref(), date_of(self.now));
        // Read before the branches are: a change in between is told by their versions.
        let mut versions = Vec::new();
        for (row, _) in &own {
            versions.push(reception.reception(&row.unit, &row.branch).await?.version);
        }
        let absences = reception.absences(me).await?;
        let mut absences: Vec<DateRange> = absences.into_iter().filter(|days| days.to() >= today).collect();
        let changed = match fields.get("do") {
            "borta" => leave(&mut absences, &mut own, me, &fields, today),
            "tillbaka" => back(&mut absences, &mut own, me, &fields),
            _ => return Ok(self.missing()),
        };
        if let Err(wrong) = changed {
            let names: Vec<&str> = wrong.fields.iter().map(String::as_str).collect();
            let typed = fields.again("borta", self.words.get(wrong.id).to_string(), &names);
            return self.show_away(typed, (StatusCode::UNPROCESSABLE_ENTITY, false)).await;
        }
        let plans: Vec<Planned> = own
            .iter()
            .zip(versions)
            .map(|((row, _), version)| Planned {
                unit: row.unit.clone(),
                branch: row.branch.clone(),
                version,
                hours: row.hours.clone(),
                service_days: row.service_days,
                plan: row.plan.clone(),
            })
            .collect();
        let done = reception.go_away(me, &absences, &plans).await?;
        let outcome = if done { Outcome::Done } else { Outcome::Failed };
        for (_, scope) in &own {
            self.log(me, Act::Desk(Action::PlanCover), scope.clone(), None, outcome).await?;
        }
        if done {
            return Ok(self.to("/borta?sparat=1"));
        }
        let typed = fields.again("borta", self.words.get("desk-changed").to_string(), &[]);
        self.show_away(typed, (StatusCode::CONFLICT, false)).await
    }

    fn choices(&self, row: &BranchRow, me: &str) -> BranchAway {
        let others = row.readers.iter().filter(|one| one.staff != me && one.active);
        let others = others.map(|one| Choice { staff: one.staff.clone(), name: one.name.clone() }).collect();
        BranchAway { field: field(row), name: self.branch_name(row), others }
    }

    /// A branch in words: *Skolsköterskan, Demoskolan*.
    fn branch_name(&self, row: &BranchRow) -> String {
        let branch = Branch::parse(&row.branch).map(|branch| choose::branch(self.words, branch, Voice::Child));
        format!("{}, {}", branch.unwrap_or_default(), self.unit_name(&row.unit))
    }
}

/// The name of a branch's field.
fn field(row: &BranchRow) -> String {
    format!("las-{}-{}", row.unit, row.branch)
}

fn named(row: &BranchRow, id: ReaderId) -> Option<String> {
    row.readers.iter().find(|one| reader_id(&one.staff) == Some(id)).map(|one| one.name.clone())
}

/// Somebody is away: their days, and in each branch whom they chose, if anybody.
fn leave(
    absences: &mut Vec<DateRange>,
    own: &mut [(BranchRow, Scope)],
    me: &str,
    fields: &Fields,
    today: Date,
) -> Result<(), super::reception_act::Wrong> {
    let days = span(fields, today)?;
    if absences.iter().any(|other| other.from() <= days.to() && days.from() <= other.to()) {
        return Err(wrong("desk-wrong-twice", &["fran", "till"]));
    }
    if absences.len() >= MOST {
        return Err(wrong("desk-wrong-many", &[]));
    }
    for (row, _) in own {
        row.plan.chosen.retain(|(_, days, _)| days.to() >= today);
        let field = field(row);
        let by = fields.get(&field);
        if by.is_empty() {
            continue;
        }
        let other = row.readers.iter().find(|one| one.staff == by && one.staff != me && one.active);
        let other = other.ok_or_else(|| wrong("desk-wrong-reader", &[&field]))?;
        // Somebody who is away on one of these days themselves would leave it to the rule, and nobody would have been told.
        let away = other.absences.iter().any(|(first, last)| *first <= days.to() && days.from() <= *last);
        if away {
            return Err(wrong("desk-wrong-away-too", &[&field]));
        }
        let by = other.staff.clone();
        row.plan.chosen.push((me.to_owned(), days, by));
    }
    absences.push(days);
    absences.sort_unstable();
    Ok(())
}

/// Somebody is back, or will not go: the absence and the choices for it go.
fn back(
    absences: &mut Vec<DateRange>,
    own: &mut [(BranchRow, Scope)],
    me: &str,
    fields: &Fields,
) -> Result<(), super::reception_act::Wrong> {
    let number = fields.get("nr").parse().ok().filter(|number: &usize| *number < absences.len());
    let days = absences.remove(number.ok_or_else(|| wrong("desk-changed", &[]))?);
    for (row, _) in own {
        row.plan.chosen.retain(|(away, chosen, _)| away != me || *chosen != days);
    }
    Ok(())
}
