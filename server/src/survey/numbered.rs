//! A form's own number: made here, good for two days, and the same form sent again is known again.

use domain::contact::reading::date_of;
use jiff::{SignedDuration, Timestamp};

use crate::contact::room::Room;

/// What a form carries: its number, and that we made it.
pub type Number = Vec<(&'static str, String)>;

/// Which form; each has numbers of its own, so that nothing of one can be found in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A proposal or a support.
    Youth,
    /// A sign-up.
    SignUp,
}

impl Of {
    const fn label(self) -> &'static str {
        match self {
            Self::Youth => "youth form",
            Self::SignUp => "sign-up form",
        }
    }

    /// A fresh number.
    #[must_use]
    pub fn fresh(self, room: &Room, now: Timestamp) -> Number {
        let number = uuid::Uuid::new_v4().simple().to_string();
        let sign = self.sign(room, &number, now);
        vec![("n", number), ("z", sign)]
    }

    /// Whether a number was made here, today or yesterday, since the program started.
    #[must_use]
    pub fn made(self, room: &Room, (number, sign): (&str, &str), now: Timestamp) -> bool {
        let yesterday = now.checked_sub(SignedDuration::from_hours(24)).unwrap_or(now);
        [now, yesterday].iter().any(|day| self.sign(room, number, *day) == sign)
    }

    /// What is kept of a number: a keyed hash, so that the database alone tells nothing of the form.
    #[must_use]
    pub fn kept(self, room: &Room, number: &str, what: &str) -> Vec<u8> {
        room.keys.fingerprint(format!("{}\n{what}\n{number}", self.label()).as_bytes()).to_vec()
    }

    fn sign(self, room: &Room, number: &str, now: Timestamp) -> String {
        room.once.sign(&room.keys, &[self.label(), number, &date_of(now).to_string()])
    }
}
