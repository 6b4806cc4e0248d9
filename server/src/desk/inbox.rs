//! The inbox: the threads somebody may see, those that wait longest first, and what they are asked to take over.

use std::collections::HashMap;

use app::desk::{front, inbox, sign_in};
use axum::http::StatusCode;
use domain::contact::reading::{Taking, date_of};
use domain::contact::unit::UnitId;
use domain::desk::{Action, Role, Verdict, may};
use jiff::ToSpan;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::glance::{self, Glance};
use super::office::Seated;
use super::place::scope as place_scope;
use super::reception::allowed_to_let_in;
use super::thread::day;
use crate::contact::anew;
use crate::contact::let_in;
use crate::contact::send::SendFault;
use crate::contact::step;
use crate::contact::store::course::CourseRow;
use crate::contact::store::listed::if_read;
use crate::contact::store::{BranchRow, ReaderRow, ThreadRow};
use crate::contact::team::team;

/// How long an ended thread stays in the inbox, in days; then it is found under *Avslutade*.
const RECENT: i32 = 30;

impl At<'_> {
    pub(super) async fn home(self) -> Answer {
        let Some(seated) = self.seated().await? else {
            return Ok(self.page(self.way_in("", None), "", StatusCode::OK));
        };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        if Self::edits_alone(&seated) {
            return Ok(self.to("/kontakter"));
        }
        if Self::needs_key(&seated) {
            return Ok(self.first_phrase(&seated, None));
        }
        if seated.staff.person.grants.is_empty() {
            let main = [
                front::uninvited(self.words, Some(&seated.staff.name)).into_any(),
                self.ways(&seated).await?,
                sign_in::out(self.words).into_any(),
            ];
            return Ok(self.page(main.into_any(), "", StatusCode::OK));
        }
        let stores = self.app.stores();
        let today = date_of(self.now);
        let since = today.saturating_sub(RECENT.days());
        let known = stores.course.courses(&seated.staff.id).await?;
        let mut courses: HashMap<String, CourseRow> = known.rows.into_iter().collect();
        let listed = stores.contact.inbox(&seated.staff.id, since).await?;
        let (mut unread, mut rows) = (listed.unread.len(), Vec::new());
        for thread in listed.rows {
            let Some(own) = glance::known(&thread) else {
                unread += 1;
                continue;
            };
            if may(&seated.staff.person, Action::SeeQueue, &own) != Verdict::Allowed {
                continue;
            }
            let course = if known.unread.contains(&thread.id) {
                unread += 1;
                anew::known(stores, &thread).await?
            } else {
                courses.remove(&thread.id).unwrap_or_default()
            };
            let mut row = self.row(&thread, &course).await?;
            let seen = self.glance(&seated, &thread, row.course.owes()).await?;
            (row.danger, row.closed) = (seen == Glance::Danger, seen == Glance::Closed);
            unread += usize::from(row.closed);
            row.language = self.shown_in(&thread);
            rows.push(row);
        }
        let (asked, lost) = self.asked(&seated).await?;
        // Words of danger come first under each heading, then the earliest promise.
        rows.sort_by_key(|row| !row.danger);
        let view = inbox::InboxView {
            name: seated.staff.name.clone(),
            rows,
            asked,
            unread: unread + lost,
            shut: self.shut(&seated).await?,
            knocks: self.knocks(&seated).await?,
            locked: self.locked_to(&seated).await?,
            reads: self.reads(&seated).await?,
            leads: seated.staff.person.is(Role::UnitLead),
            today,
        };
        let main = inbox::inbox(self.words, &view).into_any();
        let main = [main, self.ways(&seated).await?, sign_in::out(self.words).into_any()];
        Ok(self.page(main.into_any(), "", StatusCode::OK))
    }

    pub(super) async fn row(&self, thread: &ThreadRow, course: &CourseRow) -> Result<inbox::Row, SendFault> {
        Ok(inbox::Row {
            id: thread.id.clone(),
            name: self.name(thread),
            lane: self.words.get(&format!("desk-lane-{}", thread.lane)),
            beginning: self.words.get(&format!("desk-beginning-{}", thread.beginning)),
            course: step::course(thread, course),
            anew: course.anew,
            began: day(thread.began_hour),
            holder: self.holder(thread).await?,
            danger: false,
            closed: false,
            language: None,
        })
    }

    /// Whether somebody reads what is written to some branch.
    async fn reads(&self, seated: &Seated) -> Result<bool, SendFault> {
        let branches = self.app.stores().contact.branches().await?.rows;
        let mut readers = branches.iter().flat_map(|branch| &branch.readers);
        Ok(readers.any(|reader| reader.staff == seated.staff.id))
    }

    /// The branches somebody reads in or leads that take no messages now, whatever the reason: what is missing, a pause, or the unit's own end.
    async fn shut(&self, seated: &Seated) -> Result<Vec<inbox::Shut>, SendFault> {
        let mut shut = Vec::new();
        for branch in self.app.stores().contact.branches().await?.rows {
            let own = place_scope(&branch.organization, &branch.unit, &branch.branch)
                .is_some_and(|own| may(&seated.staff.person, Action::SeeQueue, &own) == Verdict::Allowed);
            if !own || self.is_open(&branch) {
                continue;
            }
            let (unit, of) = (&branch.unit, &branch.branch);
            let sees = self.reception_of(seated, unit, of).await?.is_some();
            shut.push(inbox::Shut {
                place: self.place(unit, of),
                to: sees.then(|| format!("/mottagning/{unit}/{of}")),
            });
        }
        Ok(shut)
    }

    /// Who waits to be let in where somebody reads and may let them in, and where that somebody waits.
    async fn knocks(&self, seated: &Seated) -> Result<Vec<inbox::Knock>, SendFault> {
        let mut knocks = Vec::new();
        for branch in self.app.stores().contact.branches().await?.rows {
            let own = place_scope(&branch.organization, &branch.unit, &branch.branch);
            let lets_in = own.is_some_and(|own| allowed_to_let_in(&seated.staff, &own));
            if !lets_in {
                continue;
            }
            let (unit, of, me) = (&branch.unit, &branch.branch, &seated.staff.id);
            let reads = let_in::reads(&branch, me);
            let readers = branch.readers.iter().filter(|one| one.active);
            let readers: Vec<String> = readers.map(|one| one.name.clone()).collect();
            let knock = |one: &ReaderRow| inbox::Knock {
                name: (one.staff != *me).then(|| one.name.clone()),
                door: let_in::door(&branch),
                readers: readers.clone(),
                place: self.place(unit, of),
                to: format!("/mottagning/{unit}/{of}"),
            };
            let told = |one: &&ReaderRow| one.staff == *me || (reads && let_in::ready(one));
            knocks.extend(branch.waiting.iter().filter(told).map(knock));
        }
        Ok(knocks)
    }

    /// Where somebody reads, or waits to, and others wait for an answer in threads that one has no key to.
    async fn locked_to(&self, seated: &Seated) -> Result<Vec<inbox::Locked>, SendFault> {
        let stores = self.app.stores();
        let branches = stores.contact.branches().await?.rows;
        let mut locked = Vec::new();
        for row in stores.contact.locked(&seated.staff.id).await? {
            let of = branches.iter().find(|branch| branch.unit == row.unit && branch.branch == row.branch);
            let Some(branch) = of else { continue };
            let own = place_scope(&branch.organization, &branch.unit, &branch.branch);
            if own.is_some_and(|own| may(&seated.staff.person, Action::SeeQueue, &own) == Verdict::Allowed) {
                let (place, reads) = (self.place(&row.unit, &row.branch), let_in::reads(branch, &seated.staff.id));
                locked.push(inbox::Locked { place, number: row.number, lost: row.lost, reads });
            }
        }
        Ok(locked)
    }

    /// Whether somebody can write to a branch now.
    fn is_open(&self, branch: &BranchRow) -> bool {
        let takes = team(branch).is_some_and(|team| matches!(team.takes(self.now), Taking::Takes { .. }));
        let listed = UnitId::parse(&branch.unit).is_some_and(|id| self.room.units.now().open.get(&id).is_some());
        takes && listed && self.room.escrow.is_some()
    }

    /// What others ask this person's branch to take over, and how many of these cannot be read.
    async fn asked(&self, seated: &Seated) -> Result<(Vec<inbox::Asked>, usize), SendFault> {
        let stores = self.app.stores();
        let mut asked = Vec::new();
        let offers = stores.course.offers(&seated.staff.id).await?;
        for (thread, offer) in offers.rows {
            let own = place_scope(&offer.organization, &offer.unit, &offer.branch);
            if own.is_some_and(|own| may(&seated.staff.person, Action::Accept, &own) == Verdict::Allowed) {
                let by = if_read(stores.desk.staff(&offer.by).await)?.map(|staff| staff.name);
                asked.push(inbox::Asked {
                    id: thread.id.clone(),
                    name: by.unwrap_or_default(),
                    place: self.place(&thread.unit, &thread.branch),
                    day: day(offer.hour),
                });
            }
        }
        Ok((asked, offers.unread.len()))
    }

    /// A name that says nothing, and is the same for all who may see the thread.
    pub(super) fn name(&self, thread: &ThreadRow) -> String {
        self.short(&thread.id)
    }

    /// The same, by the thread's id.
    pub(super) fn short(&self, thread: &str) -> String {
        let short = thread.get(..4).unwrap_or_default().to_uppercase();
        self.words.fill("desk-name", &[("number", &short)])
    }

    pub(super) async fn holder(&self, thread: &ThreadRow) -> Result<Option<String>, SendFault> {
        let Some(id) = thread.holder.as_deref() else { return Ok(None) };
        Ok(if_read(self.app.stores().desk.staff(id).await)?.map(|staff| staff.name))
    }
}

/// The first letters of a thread's id: they tell two apart, and nothing else.
pub(super) fn short(thread: &ThreadRow) -> String {
    thread.id.get(..4).unwrap_or_default().to_uppercase()
}
