//! A branch as it is kept, as a team whose reading the rules judge.

use domain::contact::reading::{Chosen, DateRange, Holiday, Reader, ReaderId, Team};
use uuid::Uuid;

use super::store::{BranchRow, ReaderRow};

/// The id of a member of staff as the rules know it; `None` for one that is no random id.
#[must_use]
pub fn reader_id(staff: &str) -> Option<ReaderId> {
    Uuid::parse_str(staff).ok().map(|id| ReaderId(id.as_u128()))
}

/// The team of a branch; `None` when nobody reads there.
#[must_use]
pub fn team(branch: &BranchRow) -> Option<Team> {
    let team = setup(branch);
    (!team.readers.is_empty()).then_some(team)
}

/// The branch as the rules judge it, also one that has nobody yet: then nobody is the named one.
#[must_use]
pub fn setup(branch: &BranchRow) -> Team {
    let readers: Vec<Reader> = branch.readers.iter().filter_map(reader).collect();
    let holidays = branch.plan.holidays.iter().map(|(days, cover)| Holiday {
        days: *days,
        cover: cover.iter().filter_map(|staff| reader_id(staff)).collect(),
    });
    let chosen = branch
        .plan
        .chosen
        .iter()
        .filter_map(|(away, days, by)| Some(Chosen { away: reader_id(away)?, days: *days, by: reader_id(by)? }));
    Team {
        named: readers.first().map_or(ReaderId(0), |reader| reader.id),
        cover: readers.get(1).map(|reader| reader.id),
        hours: branch.hours.clone(),
        service_days: branch.service_days,
        holidays: holidays.collect(),
        closed: branch.plan.closed.clone(),
        chosen: chosen.collect(),
        paused: branch.plan.paused,
        readers,
    }
}

fn reader(row: &ReaderRow) -> Option<Reader> {
    Some(Reader {
        id: reader_id(&row.staff)?,
        active: row.active,
        trained: Some(row.trained_on),
        has_key: row.public_key.is_some(),
        away: row.absences.iter().filter_map(|(first, last)| DateRange::new(*first, *last)).collect(),
    })
}
