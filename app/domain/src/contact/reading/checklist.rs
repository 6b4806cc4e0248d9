//! What a branch needs before it takes messages, one line each, for whoever sees to it.

use jiff::Timestamp;

use super::{Taking, Team, Why};

/// Something a branch needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The unit stands in the list that children choose from.
    Listed,
    /// Two trained readers with keys.
    Readers,
    /// The first of them is ready: the page names them.
    Named,
    /// Hours, with an open day soon enough.
    Hours,
    /// The next holidays are planned and covered.
    Holidays,
    /// Somebody reads on every day until an answer is due.
    EveryDay,
    /// The two holders of the escrow.
    Escrow,
    /// It is turned on.
    On,
}

impl Need {
    /// Every need, in the order somebody sets a branch up.
    pub const ALL: [Self; 8] =
        [Self::Listed, Self::Escrow, Self::Readers, Self::Named, Self::Hours, Self::Holidays, Self::EveryDay, Self::On];

    /// Its stable name, for words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Readers => "readers",
            Self::Named => "named",
            Self::Hours => "hours",
            Self::Holidays => "holidays",
            Self::EveryDay => "every-day",
            Self::Escrow => "escrow",
            Self::On => "on",
        }
    }

    /// The need that a reason is about.
    const fn of(why: Why) -> Self {
        match why {
            Why::Readers { .. } => Self::Readers,
            Why::Named => Self::Named,
            Why::Hours => Self::Hours,
            Why::NoHolidayPlan | Why::Holiday(_) => Self::Holidays,
            Why::Nobody(_) => Self::EveryDay,
            Why::Paused => Self::On,
        }
    }
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is needed.
    pub need: Need,
    /// Whether it is there.
    pub done: bool,
    /// What exactly is missing, where the rule can say more.
    pub why: Vec<Why>,
}

impl Team {
    /// The list, every need once. All are done exactly when messages are taken: it is made from the same rule.
    #[must_use]
    pub fn checklist(&self, now: Timestamp, escrow: bool, listed: bool) -> Vec<Check> {
        let missing = match self.takes(now) {
            Taking::Takes { .. } => Vec::new(),
            Taking::NotYet(why) => why,
        };
        let line = |need| {
            let why: Vec<Why> = missing.iter().copied().filter(|why| Need::of(*why) == need).collect();
            let done = match need {
                Need::Escrow => escrow,
                Need::Listed => listed,
                _ => why.is_empty(),
            };
            Check { need, done, why }
        };
        Need::ALL.map(line).to_vec()
    }
}
