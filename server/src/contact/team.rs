//! A branch as it is kept, as a team whose reading the rules judge.

use domain::contact::reading::{DateRange, Holiday, Reader, ReaderId, Team};
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
    let readers: Vec<Reader> = branch.readers.iter().filter_map(reader).collect();
    let holidays = branch.plan.holidays.iter().map(|(days, cover)| Holiday {
        days: *days,
        cover: cover.iter().filter_map(|staff| reader_id(staff)).collect(),
    });
    Some(Team {
        named: readers.first()?.id,
        cover: readers.get(1).map(|reader| reader.id),
        hours: branch.hours.clone(),
        service_days: branch.service_days,
        holidays: holidays.collect(),
        closed: branch.plan.closed.clone(),
        readers,
    })
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
