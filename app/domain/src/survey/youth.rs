//! The youth space: what young people propose to ask about, how it is judged, and how support is shown so that nobody is
//! ranked by noise. There are no accounts, so one person can support twice; whoever reads this page is told so.

use std::cmp::Reverse;
use std::fmt;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::contact::names::words;
use crate::contact::thread::{BadText, Text};
use crate::letters::line;

#[cfg(test)]
mod tests;

/// The longest proposal and the longest own words beside a reason, in letters.
pub const LONGEST: usize = 300;
/// So many days a decision against a proposal is told.
pub const TOLD: i32 = 60;
/// No more proposals wait at once: a process leader who has so many reads no more of them by getting more.
pub const MOST_WAITING: i64 = 1_000;

words! {
    /// What somebody proposes.
    Kind {
        /// Something to ask about.
        Topic = "topic"
        /// A question in their own words.
        Question = "question"
    }

    /// Where a proposal stands.
    State {
        /// Nobody has judged it yet.
        Waiting = "waiting"
        /// Everybody sees it.
        Shown = "shown"
        /// It is not shown; the reason is told.
        Declined = "declined"
    }

    /// Why a proposal is not shown.
    Reason {
        /// Somebody can be recognised.
        Names = "names"
        /// Somebody could be hurt or frightened by it.
        Hurts = "hurts"
        /// It is asked already, or proposed already.
        Already = "already"
        /// Nobody who is asked here can change it.
        Elsewhere = "elsewhere"
        /// It could not be understood.
        Unclear = "unclear"
        /// Whoever wrote it seems to need help more than a question.
        Help = "help"
    }
}

/// A proposal's words, or own words beside a reason: one paragraph, nothing in it that turns the direction of what follows.
#[derive(Clone, PartialEq, Eq)]
pub struct Said(String);

/// Why words are not taken; they stay in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadSaid {
    /// Nothing can be seen.
    Empty,
    /// Too long, by so many letters.
    Long(usize),
}

impl Said {
    /// Takes what was typed.
    ///
    /// # Errors
    /// [`BadSaid`].
    pub fn parse(typed: &str) -> Result<Self, BadSaid> {
        let text = Text::parse(typed).map_err(|bad| match bad {
            BadText::Empty => BadSaid::Empty,
            BadText::TooLong { .. } => BadSaid::Long(typed.chars().count().saturating_sub(LONGEST)),
        })?;
        let line = line(text.as_str());
        match line.chars().count() {
            0 => Err(BadSaid::Empty),
            count if count > LONGEST => Err(BadSaid::Long(count - LONGEST)),
            _ => Ok(Self(line)),
        }
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Said {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Said(…)")
    }
}

/// How much support is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Support {
    /// Fewer than five: the first who press are not watched.
    Few,
    /// At least so many: five, or whole tens.
    AtLeast(u64),
}

impl Support {
    /// What is told of a count.
    #[must_use]
    pub const fn of(count: u64) -> Self {
        match count {
            0..=4 => Self::Few,
            5..=9 => Self::AtLeast(5),
            _ => Self::AtLeast(count / 10 * 10),
        }
    }
}

/// Where a proposal stands in the list: by what is told of its support, and within that by a lot that is drawn anew each day.
#[must_use]
pub fn place(id: &str, count: u64, today: Date) -> (Reverse<Support>, [u8; 32]) {
    let lot = Sha256::new().chain_update(today.to_string()).chain_update(id).finalize().into();
    (Reverse(Support::of(count)), lot)
}

/// Signs of a mark: no vowels, so that it is never a word, and none that is taken for another.
const SIGNS: &[u8; 27] = b"BCDFGHJKLMNPQRSTVWXZ2345679";

/// The mark by which somebody finds what became of their proposal: five signs, public, and worth nothing else. `random` are 32
/// random bits.
#[must_use]
pub fn mark(random: u32) -> String {
    let mut rest = usize::try_from(random).unwrap_or_default();
    let mut signs = String::with_capacity(5);
    for _ in 0..5 {
        signs.push(SIGNS.get(rest % SIGNS.len()).map_or('B', |sign| char::from(*sign)));
        rest /= SIGNS.len();
    }
    signs
}
