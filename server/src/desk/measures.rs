//! *Mått* at the desk: how long children wait and what becomes of it, for the branches somebody may see, as a page and as a
//! table to take along.

use std::collections::HashMap;

use app::desk::measures as pages;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::band::Band;
use domain::contact::measure::{Calendar, Event, Facts, Input, Measures, Reached, first_of_month, reached};
use domain::contact::reading::date_of;
use domain::contact::thread::Lane;
use domain::desk::{Act, Action, Outcome, Scope, Verdict, may};
use domain::hours::stockholm;
use jiff::civil::{Date, date};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::csv;
use super::office::Seated;
use super::place;
use super::store::measure::HappenedRow;
use crate::contact::send::{SendFault, hour};
use crate::contact::store::BranchRow;
use crate::web::Fault;

/// What somebody may see, worked out.
struct Seen {
    measures: Measures,
    /// How far people came in the contact room; of the whole county, for who sees all of it.
    reached: Vec<Reached>,
    /// The last day that is in the figures.
    until: Date,
    /// How many branches are counted together.
    branches: usize,
    /// Rows of the event table that this program cannot read.
    unread: usize,
}

impl At<'_> {
    /// The page.
    pub(super) async fn measures(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(sight) = self.sight(&seated).await? else { return Ok(self.missing()) };
        let Some(seen) = self.seen(&seated, sight).await? else { return Ok(self.uncounted()) };
        let page = pages::Page {
            measures: &seen.measures,
            reached: &seen.reached,
            until: seen.until,
            branches: seen.branches,
            unread: seen.unread,
        };
        Ok(self.page(pages::measures(self.words, &page).into_any(), "/matt", StatusCode::OK))
    }

    /// The same figures as CSV, for a spreadsheet.
    pub(super) async fn measures_table(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(sight) = self.sight(&seated).await? else { return Ok(self.missing()) };
        let Some(seen) = self.seen(&seated, sight).await? else { return Ok(self.uncounted()) };
        let name = format!("lotsen-{}.csv", seen.until);
        Ok(csv::download(&pages::rows(self.words, &seen.measures, &seen.reached), &name))
    }

    /// Whether there is anything for them to see, so that a way there can be shown.
    pub(super) async fn may_see_measures(&self, seated: &Seated) -> Result<bool, SendFault> {
        Ok(self.app.stores().contact.branches().await?.rows.iter().any(|branch| allowed(seated, branch)))
    }

    /// The branches whose measures somebody may see, and whether that is all there are; nothing when there are none. Either
    /// way it is logged.
    async fn sight(&self, seated: &Seated) -> Result<Option<(Vec<BranchRow>, bool)>, SendFault> {
        let all = self.app.stores().contact.branches().await?;
        let count = all.rows.len().saturating_add(all.unread.len());
        let mine: Vec<BranchRow> = all.rows.into_iter().filter(|branch| allowed(seated, branch)).collect();
        let of = match mine.as_slice() {
            [one] => scope(one),
            _ => None,
        };
        let outcome = if mine.is_empty() { Outcome::Hidden } else { Outcome::Done };
        let of = of.unwrap_or_else(Scope::installation);
        self.log(&seated.staff.id, Act::Desk(Action::SeeMeasures), of, None, outcome).await?;
        let all = mine.len() == count;
        Ok((!mine.is_empty()).then_some((mine, all)))
    }

    /// Reads what happened and works the measures out, beside the threads that answer others: years of hours are laid out.
    async fn seen(&self, seated: &Seated, (branches, all): (Vec<BranchRow>, bool)) -> Result<Option<Seen>, SendFault> {
        let now = first_of_month(self.now);
        let year = date_of(now).year().saturating_sub(1);
        let since = date(year, 1, 1).to_zoned(stockholm().clone()).map_or(0, |start| hour(start.timestamp()));
        let store = self.app.stores().measure.as_ref();
        let mut rows = Vec::new();
        if all {
            rows = store.happened(None, since).await?;
        } else {
            for branch in &branches {
                rows.extend(store.happened(Some((&branch.unit, &branch.branch)), since).await?);
            }
        }
        let everywhere = may(&seated.staff.person, Action::SeeMeasures, &Scope::installation()) == Verdict::Allowed;
        let shown = if everywhere { store.shown(date(year, 1, 1)).await? } else { Vec::new() };
        let (threads, events, unread) = read(&branches, &rows);
        let count = branches.len();
        let calendars = branches.into_iter().map(|branch| Calendar {
            hours: branch.hours,
            closed: branch.plan.closed,
            service_days: branch.service_days,
        });
        let input = Input { branches: calendars.collect(), units: None, threads, events, since: year, now };
        let Ok(measures) = tokio::task::spawn_blocking(move || input.measures()).await else { return Ok(None) };
        let until = date_of(now).yesterday().unwrap_or_else(|_| date_of(now));
        Ok(Some(Seen { measures, reached: reached(&shown, year, now), until, branches: count, unread }))
    }

    fn uncounted(&self) -> Response<Body> {
        Fault::Broken.page(self.app, self.words, self.headers)
    }
}

/// Threads and events as the rules take them, and how many rows could not be read.
pub(crate) fn read(branches: &[BranchRow], rows: &[HappenedRow]) -> (Vec<Facts>, Vec<Event>, usize) {
    let place: HashMap<(&str, &str), usize> =
        branches.iter().enumerate().map(|(at, branch)| ((branch.unit.as_str(), branch.branch.as_str()), at)).collect();
    let mut known: HashMap<&str, usize> = HashMap::new();
    let (mut threads, mut events, mut unread) = (Vec::new(), Vec::new(), 0);
    for row in rows {
        // A branch that is not set up any longer has no calendar, and nobody may see it.
        let Some(branch) = place.get(&(row.unit_id.as_str(), row.branch.as_str())) else { continue };
        let band = Band::parse(&row.band);
        let (Some(lane), true) = (Lane::parse(&row.lane), band.is_some() || row.band.is_empty()) else {
            unread += 1;
            continue;
        };
        let thread = *known.entry(&row.thread_id).or_insert_with(|| {
            threads.push(Facts { branch: *branch, lane, band, gone: row.gone != 0 });
            threads.len() - 1
        });
        let at = (row.hour, u32::try_from(row.seq).unwrap_or_default());
        match Event::read(thread, at, &row.actor, &row.kind, &row.detail) {
            Ok(event) => events.push(event),
            Err(_) => unread += 1,
        }
    }
    (threads, events, unread)
}

fn allowed(seated: &Seated, branch: &BranchRow) -> bool {
    scope(branch).is_some_and(|scope| may(&seated.staff.person, Action::SeeMeasures, &scope) == Verdict::Allowed)
}

fn scope(branch: &BranchRow) -> Option<Scope> {
    place::scope(&branch.organization, &branch.unit, &branch.branch)
}
