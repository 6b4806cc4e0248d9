//! The one time zone of every contact, and how a wall clock becomes an instant in it.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

static STOCKHOLM: TimeZone = jiff::tz::get!("Europe/Stockholm");

/// Europe/Stockholm with its summer time, compiled in: no file is read and the device's own zone plays no part.
#[must_use]
pub fn stockholm() -> &'static TimeZone {
    &STOCKHOLM
}

/// The instant when clocks in Stockholm first reach `wall`; `None` only at the far end of the calendar.
///
/// In autumn an hour comes twice and the first time counts (as in RFC 5545, 3.3.5). In spring an hour is missing:
/// what would begin or end in it does so at the jump, because from then on every clock shows a later time. RFC 5545
/// would move it an hour onward instead, and a door would then be shown as open after its closing time.
pub(super) fn instant(wall: DateTime) -> Option<Timestamp> {
    let candidate = STOCKHOLM.to_ambiguous_timestamp(wall);
    match candidate.offset() {
        AmbiguousOffset::Gap { .. } => {
            let before = candidate.earlier().ok()?;
            STOCKHOLM.following(before).next().map(|jump| jump.timestamp())
        }
        _ => candidate.earlier().ok(),
    }
}
