//! How long things are kept: only a decision with a number lets anything of an authority's be destroyed.
//!
//! What comes in to an authority is a public record from the moment it arrives (TF 2 kap. 9 §) and may be destroyed only as
//! a law or a decision says (arkivlagen (1990:782) 10 §; RA-FS 1991:6). So a rule names the decision, who took it and when.
//! A rule is never changed: another one takes its place, and what held before can be read.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::OrgId;
use crate::contact::reading::date_of;

#[cfg(test)]
mod tests;

/// The longest time a rule can keep something, in days: a hundred years.
pub const LONGEST: u32 = 36_525;

/// The longest name or number of a decision, in letters.
pub const WORDS: usize = 120;

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// Threads with their messages, wraps and form keys.
    Thread,
    /// Who wanted to talk, once somebody got in touch.
    SignUp,
    /// What young people proposed, once it was judged and no survey that is being made or asked takes it up.
    Proposal,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Thread, Self::SignUp, Self::Proposal];

    /// Those that come in to no organisation alone, but to every process leader of the site.
    pub const SHARED: [Self; 2] = [Self::SignUp, Self::Proposal];

    /// The stable name, for the database and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Thread => "thread",
            Self::SignUp => "signup",
            Self::Proposal => "proposal",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == name)
    }

    /// It is kept for so many days whatever a decision says: as long as somebody was told that they find something there.
    const fn at_least(self) -> u32 {
        match self {
            Self::Thread | Self::SignUp => 0,
            Self::Proposal => crate::survey::youth::TOLD.unsigned_abs(),
        }
    }
}

/// A decision on how long something is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Counts up with each rule that is entered: of two that begin on one day the later one holds.
    pub number: u32,
    /// Whose things.
    pub organisation: OrgId,
    /// Which things.
    pub what: What,
    /// The decision's number in the organisation's register.
    pub decision: String,
    /// Who decided: a board or a delegate's office.
    pub decided_by: String,
    /// When.
    pub decided_on: Date,
    /// From which day it holds.
    pub valid_from: Date,
    /// How many days a thing is kept after the last thing that happened to it; `None`: it is kept for good.
    pub keep_days: Option<u32>,
    /// The day it was entered here.
    pub entered_on: Date,
}

/// What is wrong with a rule that somebody wants to enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bad {
    /// No number of a decision, or one too long.
    Decision,
    /// Nobody who decided, or too long a name.
    DecidedBy,
    /// No day, or one to come.
    DecidedOn,
    /// No day, or one before the decision.
    ValidFrom,
    /// Not a number of days from 1 to [`LONGEST`].
    KeepDays,
}

impl Bad {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::DecidedBy => "decided-by",
            Self::DecidedOn => "decided-on",
            Self::ValidFrom => "valid-from",
            Self::KeepDays => "keep-days",
        }
    }
}

impl Rule {
    /// Checks what somebody enters.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form.
    pub fn check(&self) -> Result<(), Vec<Bad>> {
        let said = |text: &str| !text.trim().is_empty() && text.chars().count() <= WORDS;
        let days = self.keep_days.is_none_or(|days| (1..=LONGEST).contains(&days));
        let all = [
            (said(&self.decision), Bad::Decision),
            (said(&self.decided_by), Bad::DecidedBy),
            (self.decided_on <= self.entered_on, Bad::DecidedOn),
            (self.valid_from >= self.decided_on, Bad::ValidFrom),
            (days, Bad::KeepDays),
        ];
        let bad: Vec<Bad> = all.into_iter().filter(|(good, _)| !good).map(|(_, bad)| bad).collect();
        if bad.is_empty() { Ok(()) } else { Err(bad) }
    }

    /// Whether it holds on a day. Not on the day it is entered: a slip can be mended before the first night.
    fn holds(&self, today: Date) -> bool {
        self.valid_from <= today && self.entered_on < today
    }
}

/// The rule that holds for an organisation's things on a day: of those that hold, the one valid from the latest day, and of
/// two from one day the one entered last. None: nothing may be destroyed.
#[must_use]
pub fn in_force<'a>(rules: &'a [Rule], organisation: &OrgId, what: What, today: Date) -> Option<&'a Rule> {
    let own = rules.iter().filter(|rule| rule.organisation == *organisation && rule.what == what && rule.holds(today));
    own.max_by_key(|rule| (rule.valid_from, rule.number))
}

/// The rule that holds on a day for what these organisations have in common: every one of them must have decided, and whoever
/// keeps it longest prevails. None: nothing may be destroyed.
#[must_use]
pub fn in_force_together<'a>(rules: &'a [Rule], all: &[OrgId], what: What, today: Date) -> Option<&'a Rule> {
    let all: Option<Vec<&Rule>> = all.iter().map(|own| in_force(rules, own, what, today)).collect();
    all?.into_iter().max_by_key(|rule| (rule.keep_days.is_none(), rule.keep_days, rule.number))
}

/// Whether a thread may be destroyed under a rule: it owes nobody an answer, and the days it is kept are over. The day on
/// which something last happened does not count, as with every span of days in Swedish law.
#[must_use]
pub fn due(rule: &Rule, answered: bool, last: Timestamp, today: Date) -> bool {
    over(rule, answered, date_of(last), today)
}

/// The same for what is known by its day: `settled` says that nobody waits for anything about it.
#[must_use]
pub fn over(rule: &Rule, settled: bool, last: Date, today: Date) -> bool {
    let Some(days) = rule.keep_days.filter(|days| settled && (1..=LONGEST).contains(days)) else { return false };
    let days = days.max(rule.what.at_least());
    last.checked_add(i64::from(days).days()).is_ok_and(|kept_until| kept_until < today)
}
