//! The answer a person gets about a contact: open, opens later, or not known.

use jiff::{Timestamp, ToSpan, Zoned};

use super::timeline::Status;
use super::zone::stockholm;
use super::{Hours, SIGHT_DAYS, Weekly};

/// Whether somebody answers now. There is no plain "closed": who waits needs to know until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Open now.
    Open {
        /// The first moment, in Swedish time, when it is no longer known to be open. `None`: no end within
        /// [`SIGHT_DAYS`] days.
        until: Option<Zoned>,
    },
    /// Closed now, and closed without doubt until it opens.
    Opens {
        /// When it opens, in Swedish time.
        at: Zoned,
    },
    /// Nobody can say: the hours are unknown, a doubtful day is on or comes before the next opening, or no opening
    /// is in sight.
    Unknown,
}

impl Hours {
    /// The state at an instant. Never fails; what cannot be worked out is [`State::Unknown`].
    #[must_use]
    pub fn state(&self, at: Timestamp) -> State {
        match self {
            Self::Always => State::Open { until: None },
            Self::Unknown => State::Unknown,
            Self::Weekly(weekly) => weekly.state(at).unwrap_or(State::Unknown),
        }
    }

    /// The instant when the state could next change, always later than `at`; before it the state is constant, so a
    /// page that shows it may be kept until then. It may come early, never late. `None`: the state never changes.
    #[must_use]
    pub fn next_change(&self, at: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Always | Self::Unknown => None,
            Self::Weekly(weekly) => weekly.run(at).map(|run| run.end),
        }
    }

    /// The next opening that is certain, later than `at` and within [`SIGHT_DAYS`] days, in Swedish time; doubtful
    /// days are passed over. It gives a page something to say beside [`State::Unknown`] ("säkert öppet tisdag 8").
    #[must_use]
    pub fn next_opening(&self, at: Timestamp) -> Option<Zoned> {
        match self {
            Self::Always | Self::Unknown => None,
            Self::Weekly(weekly) => weekly.next_opening(at),
        }
    }
}

impl Weekly {
    fn state(&self, at: Timestamp) -> Option<State> {
        let now = self.run(at)?;
        Some(match now.status {
            Status::Open => State::Open { until: now.ends.then(|| local(now.end)) },
            Status::Closed if now.ends && self.status(now.end)? == Status::Open => State::Opens { at: local(now.end) },
            Status::Closed | Status::Doubtful => State::Unknown,
        })
    }

    fn next_opening(&self, at: Timestamp) -> Option<Zoned> {
        let sight = at.checked_add((24 * SIGHT_DAYS).hours()).ok()?;
        let mut run = self.run(at)?;
        while run.ends && run.end <= sight {
            if self.status(run.end)? == Status::Open {
                return Some(local(run.end));
            }
            run = self.run(run.end)?;
        }
        None
    }
}

fn local(at: Timestamp) -> Zoned {
    at.to_zoned(stockholm().clone())
}
