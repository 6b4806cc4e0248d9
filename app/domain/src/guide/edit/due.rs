//! Which contacts want a look: checked by nobody, or so long ago that a school year or a reorganisation lies between.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::guide::Service;

/// Why a contact should be checked, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Something of it is shown that nobody at the desk has ever checked.
    Never,
    /// What is shown was checked, but half a year ago or more: units move and numbers change with the school year.
    Since(Date),
    /// Nothing of it is shown: what is known about it waits for somebody to check it.
    Waits,
}

/// Whether a contact should be checked on this day, and why; `None` when it is fresh, or gone for good.
#[must_use]
pub fn due(service: &Service, today: Date) -> Option<Due> {
    if service.status == crate::guide::Status::Defunct {
        return None;
    }
    let dates: Vec<Option<Date>> = service.shown().map(|channel| channel.assured_date).collect();
    if dates.is_empty() {
        return service.channels.iter().any(|channel| channel.value.is_some()).then_some(Due::Waits);
    }
    let oldest = dates.iter().min().copied()?;
    match oldest {
        None => Some(Due::Never),
        Some(date) => today.checked_sub(6.months()).is_ok_and(|limit| date <= limit).then_some(Due::Since(date)),
    }
}

/// The contact after somebody has checked everything of it that is shown.
#[must_use]
pub fn assure(service: &Service, today: Date) -> Service {
    let mut after = service.clone();
    for channel in after.channels.iter_mut().filter(|channel| channel.showable()) {
        channel.assured_date = Some(today);
    }
    after
}
