//! *Diarium*: the register of what has come in, for the lead of a branch; without content, and every look is logged.

use std::collections::BTreeSet;

use app::desk::register as pages;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Outcome, Scope, Verdict, may};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::csv;
use super::office::Seated;
use super::place::scope as place_scope;
use crate::contact::send::SendFault;
use crate::contact::store::BranchRow;

impl At<'_> {
    /// The branches whose register this person may see.
    pub(super) async fn kept_registers(&self, seated: &Seated) -> Result<Vec<(BranchRow, Scope)>, SendFault> {
        let branches = self.app.stores().contact.branches().await?.rows;
        let seen = branches.into_iter().filter_map(|row| {
            let scope = place_scope(&row.organization, &row.unit, &row.branch)?;
            (may(&seated.staff.person, Action::SeeRegister, &scope) == Verdict::Allowed).then_some((row, scope))
        });
        Ok(seen.collect())
    }

    /// The register of a year: `2026`, `2026.csv`, or nothing for this year.
    pub(super) async fn register(self, asked: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let branches = self.kept_registers(&seated).await?;
        let (year, file) = asked.strip_suffix(".csv").map_or((asked, false), |year| (year, true));
        let this = date_of(self.now).year();
        let year =
            if year.is_empty() { Some(this) } else { year.parse().ok().filter(|year| (2000..=this).contains(year)) };
        let Some(year) = year.filter(|_| !branches.is_empty()) else {
            let (act, scope) = (Act::Desk(Action::SeeRegister), Scope::installation());
            self.log(&seated.staff.id, act, scope, None, Outcome::Hidden).await?;
            return Ok(self.missing());
        };
        let (mut rows, mut years) = (Vec::new(), BTreeSet::from([i64::from(this)]));
        let register = self.app.stores().register.as_ref();
        for (row, scope) in branches {
            years.extend(register.years(&row.organization, &row.unit, &row.branch).await?);
            let found = register.register(&row.organization, &row.unit, &row.branch, year.into());
            rows.extend(found.await?.into_iter().map(|one| pages::Row {
                number: one.name(),
                day: one.day,
                place: self.place(&one.unit, &one.branch),
            }));
            self.log(&seated.staff.id, Act::Desk(Action::SeeRegister), scope, None, Outcome::Done).await?;
        }
        rows.sort_by(|one, other| one.number.cmp(&other.number));
        if file {
            let name = format!("diarium-{year}.csv");
            return Ok(csv::download(&pages::rows(self.words, &rows), &name));
        }
        years.remove(&i64::from(year));
        let others: Vec<i64> = years.into_iter().rev().collect();
        Ok(self.page(pages::register(self.words, year, &others, &rows).into_any(), "/diarium", StatusCode::OK))
    }
}
