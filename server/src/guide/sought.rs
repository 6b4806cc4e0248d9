//! How often answers of the guide are shown, by need: counted in memory by nothing but the need and the municipality, and kept by the
//! quarter, in batches that do not tell when.
//!
//! A batch is written at a moment drawn by lot one to nine days after the one before, and takes along only what has grown by five: two
//! copies of the database, a day apart, do not tell that one person looked. What is left goes when the quarter or the program ends.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use axum::http::{HeaderMap, header};
use domain::guide::Municipality;
use domain::guide::sought::{Counted, NEEDS, Quarter, Spot, needs};
use jiff::{SignedDuration, Timestamp};
use rand_core::Rng;

use crate::contact::seal::os_rng;
use crate::store::StoreError;
use crate::web::App;

/// The county, and the twelve municipalities.
const PLACES: usize = 13;
/// What has grown by less stays in memory.
const BATCH: u32 = 5;
/// Between two batches: a day at least, and so many minutes at most beyond it.
const DAY: SignedDuration = SignedDuration::from_hours(24);
const BEYOND: u32 = 8 * 24 * 60;

/// Counts since the last batch.
#[derive(Default)]
pub struct Sought {
    counts: [[AtomicU32; NEEDS]; PLACES],
    due: Mutex<Option<Due>>,
}

/// To which quarter the counts belong, and when the next batch is written.
#[derive(Clone, Copy)]
struct Due {
    quarter: Quarter,
    next: Timestamp,
}

impl Sought {
    /// An answer was shown.
    pub fn count(&self, spot: Spot) {
        self.add(None, spot.need, 1);
        if spot.place.is_some() {
            self.add(spot.place, spot.need, 1);
        }
    }

    fn add(&self, place: Option<Municipality>, need: u8, by: u32) {
        let row = place.map_or(0, |place| place.place() + 1);
        if let Some(count) = self.counts.get(row).and_then(|row| row.get(usize::from(need))) {
            count.fetch_add(by, Ordering::Relaxed);
        }
    }

    /// What has grown by so many at least; those counts begin anew.
    fn take(&self, least: u32) -> Vec<(Option<Municipality>, u8, u32)> {
        let places = std::iter::once(None).chain(Municipality::all().map(Some));
        let rows = places.zip(&self.counts);
        let all = rows.flat_map(|(place, row)| (0_u8..).zip(row).map(move |(need, count)| (place, need, count)));
        all.filter(|(.., count)| count.load(Ordering::Relaxed) >= least)
            .map(|(place, need, count)| (place, need, count.swap(0, Ordering::Relaxed)))
            .collect()
    }

    /// Which quarter a batch belongs to that is to be written at a moment, and from how many on; nothing when none is.
    fn turn(&self, now: Timestamp) -> Option<(Quarter, u32)> {
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        let quarter = Quarter::of(now);
        let before = due.replace(Due { quarter, next: later(now) })?;
        if before.quarter != quarter {
            return Some((before.quarter, 1));
        }
        if before.next <= now {
            return Some((quarter, BATCH));
        }
        *due = Some(before);
        None
    }
}

fn later(now: Timestamp) -> Timestamp {
    let lot = i64::from(os_rng().next_u32() % BEYOND);
    now.checked_add(DAY + SignedDuration::from_mins(lot)).unwrap_or(Timestamp::MAX)
}

/// Whether who asks for a page is somebody who looks at it: no browser that fetches ahead, and nothing that calls itself a bot. What a
/// browser calls itself is looked at here and kept nowhere.
#[must_use]
pub fn looks(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(header::HeaderValue::as_bytes).unwrap_or_default();
    let ahead = ["sec-purpose", "purpose", "x-purpose", "x-moz"].iter().any(|name| !text(name).is_empty());
    let dest = text("sec-fetch-dest");
    let program = [b"bot".as_slice(), b"crawl", b"spider"];
    let agent = text("user-agent");
    let called = |name: &[u8]| agent.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    !ahead && (dest.is_empty() || dest == b"document" || dest == b"empty") && !program.into_iter().any(called)
}

/// Writes a batch when one is due.
///
/// # Errors
/// When the store fails; the counts stay in memory then.
pub async fn keep(app: &App) -> Result<(), StoreError> {
    match app.sought().turn(app.now()) {
        Some((quarter, least)) => {
            let kept = write(app, quarter, least).await;
            if kept.is_err() {
                // What could not be written belongs to its own quarter still: it is tried again the next minute.
                let due = Due { quarter, next: app.now() };
                *app.sought().due.lock().unwrap_or_else(PoisonError::into_inner) = Some(due);
            }
            kept
        }
        None => Ok(()),
    }
}

/// Writes all there is: the program ends.
///
/// # Errors
/// When the store fails.
pub async fn keep_all(app: &App) -> Result<(), StoreError> {
    let due = *app.sought().due.lock().unwrap_or_else(PoisonError::into_inner);
    write(app, due.map_or_else(|| Quarter::of(app.now()), |due| due.quarter), 1).await
}

async fn write(app: &App, quarter: Quarter, least: u32) -> Result<(), StoreError> {
    let (library, taken) = (app.library(), app.sought().take(least));
    let known = needs(&library.flow);
    let named = |need: u8| known.iter().find(|(number, _)| *number == need).map(|(_, id)| (*id).to_owned());
    let counted = taken.iter().filter_map(|(place, need, count)| {
        Some(Counted { quarter, place: *place, need: named(*need)?, count: *count })
    });
    let counted: Vec<Counted> = counted.collect();
    if counted.is_empty() {
        return Ok(());
    }
    let kept = app.stores().sought.add_sought(&counted).await;
    if kept.is_err() {
        for (place, need, count) in taken {
            app.sought().add(place, need, count);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_batch_comes_by_lot_and_takes_what_has_grown() {
        let sought = Sought::default();
        let start = at("2026-02-01T12:00:00Z");
        let kalmar = Municipality::parse("0880");
        for _ in 0..5 {
            sought.count(Spot { need: 5, place: None });
        }
        sought.count(Spot { need: 2, place: kalmar });
        assert_eq!(sought.turn(start), None, "the first look only draws a lot");
        assert_eq!(sought.turn(at("2026-02-02T11:59:00Z")), None, "no sooner than in a day");
        let quarter = Quarter { year: 2026, number: 1 };
        assert_eq!(sought.turn(at("2026-02-11T12:00:00Z")), Some((quarter, BATCH)), "in nine days at most");
        assert_eq!(sought.turn(at("2026-02-11T12:01:00Z")), None);
        assert_eq!(sought.take(BATCH), [(None, 5, 5)]);
        assert_eq!(sought.turn(at("2026-04-01T08:00:00Z")), Some((quarter, 1)), "the rest belongs to what is over");
        assert_eq!(sought.take(1), [(None, 2, 1), (kalmar, 2, 1)]);
        assert_eq!(sought.take(1), []);
        // What no flow can hold is not counted, and nothing breaks.
        sought.count(Spot { need: 200, place: kalmar });
        assert_eq!(sought.take(1), []);
    }

    #[test]
    fn moments_of_batches_differ() {
        let now = at("2026-02-01T12:00:00Z");
        let drawn: std::collections::BTreeSet<Timestamp> = (0..20).map(|_| later(now)).collect();
        assert!(drawn.len() > 10, "{drawn:?}");
    }

    #[test]
    fn who_fetches_ahead_or_is_a_bot_does_not_look() {
        let with = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            looks(&headers)
        };
        assert!(looks(&HeaderMap::new()));
        assert!(with("sec-fetch-dest", "document") && with("sec-fetch-dest", "empty"));
        assert!(with("user-agent", "Mozilla/5.0 (Linux; Android 15) Chrome/140"));
        for (name, value) in [
            ("sec-purpose", "prefetch;prerender"),
            ("purpose", "prefetch"),
            ("x-moz", "prefetch"),
            ("sec-fetch-dest", "iframe"),
            ("user-agent", "Mozilla/5.0 (compatible; Googlebot/2.1)"),
            ("user-agent", "some-CRAWLER"),
        ] {
            assert!(!with(name, value), "{name}: {value}");
        }
    }
}
