//! Handing over: keys are made by whoever can read the thread, for those who are asked or let in. Nobody else can.

use domain::contact::reading::Taking;
use domain::contact::unit::UnitId;

use super::act::Means;
use super::at::At;
use super::fields::Fields;
use super::office::Seated;
use super::thread::{Theirs, open_staff};
use super::wish;
use crate::contact::seal::{PublicKey, ThreadKeys, os_rng};
use crate::contact::send::{SendFault, holder, hour, thread_id};
use crate::contact::store::course::{KeyFor, OfferRow};
use crate::contact::store::listed::if_read;
use crate::contact::store::{BranchRow, ReaderRow, ThreadRow};
use crate::contact::team::{reader_id, team};

impl At<'_> {
    /// The branches a thread can be offered to: every one that takes messages today but its own, those of its unit first.
    pub(super) async fn branches_for(&self, thread: &ThreadRow) -> Result<Vec<BranchRow>, SendFault> {
        let own = |row: &BranchRow| (row.unit == thread.unit, row.branch == thread.branch);
        let all = self.app.stores().contact.branches().await?.rows;
        let takes = |row: &BranchRow| matches!(team(row).map(|team| team.takes(self.now)), Some(Taking::Takes { .. }));
        let mut found: Vec<_> = all.into_iter().filter(|row| own(row) != (true, true) && takes(row)).collect();
        found.sort_by_key(|row| row.unit != thread.unit);
        Ok(found)
    }

    /// Colleagues of the branch who have a key of their own and none to this thread.
    pub(super) async fn colleagues(&self, thread: &ThreadRow) -> Result<Vec<ReaderRow>, SendFault> {
        let stores = self.app.stores();
        let branch = if_read(stores.contact.branch(&thread.unit, &thread.branch).await)?;
        let known = stores.course.readers(&thread.id).await?;
        let readers = branch.map(|row| row.readers).unwrap_or_default();
        Ok(readers
            .into_iter()
            .filter(|one| one.active && one.public_key.is_some() && !known.contains(&one.staff))
            .collect())
    }

    /// What a unit's branch is called.
    pub(super) fn place(&self, unit: &str, branch: &str) -> String {
        let branch = self.words.get(&format!("contact-branch-{branch}"));
        self.words.fill("desk-place", &[("branch", &branch), ("unit", &self.unit(unit))])
    }

    pub(super) fn unit(&self, unit: &str) -> String {
        let listed = self.room.units.now();
        let known = UnitId::parse(unit).and_then(|id| listed.kept.all().get(&id));
        known.map_or_else(|| unit.to_owned(), |known| known.name.as_str().to_owned())
    }

    /// The offer of a form, with the thread's keys for every reader of the branch that is asked.
    pub(super) async fn offering(
        &self,
        theirs: &Theirs,
        to: &str,
        form: &Fields,
    ) -> Result<Result<Means, &'static str>, SendFault> {
        let branches = self.branches_for(&theirs.thread).await?;
        let asked = branches.into_iter().find(|row| format!("{}/{}", row.unit, row.branch) == to);
        let (Some(row), Some(why), Some(by)) = (asked, wish::why(form), theirs.me.as_ref()) else {
            return Ok(Err("desk-choose"));
        };
        let wraps = keys(&theirs.thread, &theirs.keys, &row.readers)?;
        let first = match team(&row).map(|team| team.takes(self.now)) {
            Some(Taking::Takes { first, .. }) => {
                row.readers.iter().find(|one| reader_id(&one.staff) == Some(first.reader))
            }
            _ => None,
        };
        let Some(first) = first else { return Ok(Err("desk-choose")) };
        let other = [first.name.clone(), first.title.clone(), self.unit(&row.unit)];
        let offer = OfferRow {
            organization: row.organization.clone(),
            unit: row.unit.clone(),
            branch: row.branch.clone(),
            why: why.as_str().to_owned(),
            by: by.clone(),
            hour: hour(self.now),
        };
        Ok(Ok(Means { offer: Some((offer, wraps)), other, ..Means::default() }))
    }

    /// A key for one colleague.
    pub(super) async fn letting(&self, theirs: &Theirs, staff: &str) -> Result<Result<Means, &'static str>, SendFault> {
        let colleague = self.colleagues(&theirs.thread).await?.into_iter().find(|one| one.staff == staff);
        let Some(colleague) = colleague else { return Ok(Err("desk-choose")) };
        let other = [colleague.name.clone(), colleague.title.clone(), self.unit(&theirs.thread.unit)];
        let wraps = keys(&theirs.thread, &theirs.keys, &[colleague])?;
        Ok(Ok(Means { wraps, other, ..Means::default() }))
    }

    /// Somebody was let in: what their branch is asked about is sealed to them too, by the one who let them in. They could accept it.
    pub(super) async fn lay_by(&self, seated: &Seated, branch: &BranchRow, staff: &str) -> Result<(), SendFault> {
        let new = branch.readers.iter().find(|one| one.staff == staff);
        let (Some(pair), Some(new)) = (seated.keys.as_deref(), new) else { return Ok(()) };
        let (stores, me) = (self.app.stores(), seated.staff.id.as_str());
        let mut laid = Vec::new();
        for (id, wrap) in stores.course.laid_by(me, (branch.unit.as_str(), branch.branch.as_str())).await? {
            // What was changed in the store does not open, and is given on to nobody; of the rest nothing is kept back for that.
            let Ok(Some(thread)) = stores.contact.thread(&id).await else { continue };
            let Ok(opened) = open_staff(&thread, &wrap, me, pair) else { continue };
            let Ok(made) = keys(&thread, &opened, std::slice::from_ref(new)) else { continue };
            laid.extend(made.into_iter().map(|(_, wrap)| (id.clone(), wrap)));
        }
        Ok(stores.course.lay_by(staff, &laid).await?)
    }
}

/// The thread's keys for each of these who can hold one.
fn keys(thread: &ThreadRow, own: &ThreadKeys, readers: &[ReaderRow]) -> Result<Vec<KeyFor>, SendFault> {
    let id = thread_id(thread)?;
    let able = readers.iter().filter(|one| one.active);
    able.filter_map(|one| one.public_key.as_deref().map(|key| (one, key)))
        .map(|(one, key)| {
            let key = PublicKey::parse(key)?;
            Ok((one.staff.clone(), own.wrap_for_staff(&id, &holder(&one.staff)?, &key, &mut os_rng())?))
        })
        .collect()
}
