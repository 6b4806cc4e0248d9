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

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::guide::Directory;

    static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../server/content/guide/directory.json")).unwrap()
    });

    fn channel(confidence: Confidence, date: Option<&str>, short: bool) -> Channel {
        let mut channel = DIRECTORY.services[0].channels[0].clone();
        channel.reading.confidence = confidence;
        channel.reading.date = date.map(str::to_owned);
        channel.national_short_number = short;
        channel.show = Show::Shown;
        channel
    }

    #[test]
    fn freshness_follows_the_pages_date() {
        let today = date(2026, 11, 21);
        let fresh =
            |read: Option<&str>, short| freshness(&channel(Confidence::ReadOnPage, read, short), today).unwrap();
        assert_eq!(fresh(Some("2025-11-21"), false), Freshness::Read(Some("2025-11-21".to_owned())));
        assert_eq!(fresh(Some("2025-11-20"), false), Freshness::MayHaveChanged(Some("2025-11-20".to_owned())));
        assert_eq!(fresh(Some("2026"), false), Freshness::Read(Some("2026".to_owned())));
        // A date without its day is as old as it can be: what was read in "2025" may have been read in January.
        for short in ["2025", "2025-11"] {
            assert_eq!(fresh(Some(short), false), Freshness::MayHaveChanged(Some(short.to_owned())));
            assert_eq!(fresh(Some(short), true), Freshness::Read(Some(short.to_owned())));
        }
        assert_eq!(fresh(Some("2025-12"), false), Freshness::Read(Some("2025-12".to_owned())));
        assert_eq!(fresh(None, false), Freshness::MayHaveChanged(None));
        assert_eq!(fresh(None, true), Freshness::Read(None));
        let mut assured = channel(Confidence::FromMemory, None, false);
        assured.assured_date = Some(today);
        assert_eq!(freshness(&assured, today), Some(Freshness::Assured(today)));
    }

    proptest! {
        #[test]
        fn what_was_not_read_is_never_shown(memory in 0_u8..3, read in proptest::option::of("20[0-9]{2}"), short: bool) {
            let confidence = [Confidence::FromMemory, Confidence::Missing, Confidence::Conflict][usize::from(memory)];
            prop_assert_eq!(freshness(&channel(confidence, read.as_deref(), short), date(2026, 11, 21)), None);
        }
    }
}
