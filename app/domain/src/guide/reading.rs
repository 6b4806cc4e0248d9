//! How fresh a contact is: checked by a person, read on a page, or read so long ago that it may have changed.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Channel, Confidence, Show};

/// What a page says about how a contact came to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Freshness {
    /// Somebody at the desk checked it on this day.
    Assured(Date),
    /// Read on a page of this date; `None` for a short national number whose page had none.
    Read(Option<String>),
    /// Read on a page that is more than a year old, or has no date.
    MayHaveChanged(Option<String>),
}

/// The freshness of a channel on a day; `None` when it must not be shown at all: a number that was not read at its
/// source is never shown to a citizen, whatever its `show` says.
///
/// An assured date makes any channel showable: then a person has called it.
#[must_use]
pub fn freshness(channel: &Channel, today: Date) -> Option<Freshness> {
    if channel.show != Show::Shown || channel.value.as_deref().is_none_or(str::is_empty) && channel.address.is_none() {
        return None;
    }
    if let Some(day) = channel.assured_date {
        return Some(Freshness::Assured(day));
    }
    if channel.reading.confidence != Confidence::ReadOnPage {
        return None;
    }
    let date = channel.reading.date.clone();
    let young = date
        .as_deref()
        .and_then(earliest)
        .is_some_and(|read| today.checked_sub(1.year()).is_ok_and(|limit| read >= limit));
    Some(if young || channel.national_short_number { Freshness::Read(date) } else { Freshness::MayHaveChanged(date) })
}

/// The first day a date that may lack day or month can mean: "2026" may be its January, and a number that may be a year old
/// may have changed.
fn earliest(date: &str) -> Option<Date> {
    let mut parts = date.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().map_or(Some(1), |month| month.parse().ok())?;
    let day = parts.next().map_or(Some(1), |day| day.parse().ok())?;
    Date::new(year, month, day).ok()
}
