//! Who is next: a queue of many lanes in which a flood holds up itself and not others. Pure: time is a parameter.
//!
//! Plain round-robin between twenty flooding addresses would give an innocent one every twenty-first turn, seconds late.
//! So a lane remembers what it has used of late (halved every minute), and the one that used and asks for least comes
//! first: somebody new goes before every flooder. A right code takes its own use back, so a school behind one address
//! stays innocent.
//! Every eighth turn goes to whoever has waited longest, so no lane starves under an endless flow of new ones.
//! When the room is full, a newcomer from a shorter lane takes the place of the last in the longest.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// How much at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Runs at the same time: one a core. Each takes 64 MiB at the product's cost.
    pub at_once: usize,
    /// Waiting in one lane.
    pub lane: usize,
    /// Waiting in all lanes.
    pub all: usize,
}

impl Limits {
    /// The product's: a whole school may sign in at once from one address, and twenty floods fill the room together only.
    pub const fn product(cores: usize) -> Self {
        Self { at_once: if cores == 0 { 1 } else { cores }, lane: 256, all: 1024 }
    }
}

/// Use is halved in this time: an hour after a flood its address is as good as any.
const HALF_LIFE: Duration = Duration::from_mins(1);
/// Every so many turns the longest waiting comes first.
const OLDEST_EVERY: u64 = 8;
/// So many lanes are remembered at most; those that used least are forgotten first.
const REMEMBERED: usize = 4096;
/// Less use than this is none.
const NOTHING: f64 = 0.05;

/// What became of somebody who came to wait.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Queued<W> {
    /// Waiting.
    Waits,
    /// Waiting, in the place of this other one, who is to be told "busy".
    Instead(W),
    /// No room: told "busy" themselves.
    Refused(W),
}

struct Lane<W> {
    waiting: VecDeque<(u64, W)>,
    used: f64,
    at: Duration,
}

impl<W> Lane<W> {
    /// What it asks for and has used. The waiting count too: a flood is seen in its first second, before it has run.
    #[expect(clippy::cast_precision_loss, reason = "a lane holds some hundreds")]
    fn burden(&self, now: Duration) -> f64 {
        self.used(now) + self.waiting.len() as f64
    }

    /// What it has used, halved for the time gone by.
    fn used(&self, now: Duration) -> f64 {
        self.used * 0.5_f64.powf(now.saturating_sub(self.at).as_secs_f64() / HALF_LIFE.as_secs_f64())
    }
}

/// All lanes. `W` is whoever waits.
pub(crate) struct Lanes<W> {
    limits: Limits,
    by_name: HashMap<u64, Lane<W>>,
    waiting: usize,
    ticket: u64,
    turns: u64,
}

impl<W> Lanes<W> {
    /// Empty ones.
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, by_name: HashMap::new(), waiting: 0, ticket: 0, turns: 0 }
    }

    /// How many wait.
    pub(crate) const fn waiting(&self) -> usize {
        self.waiting
    }

    /// Somebody comes to wait in a lane.
    pub(crate) fn push(&mut self, lane: u64, who: W, now: Duration) -> Queued<W> {
        let length = self.by_name.get(&lane).map_or(0, |lane| lane.waiting.len());
        if length >= self.limits.lane {
            return Queued::Refused(who);
        }
        let mut instead = None;
        if self.waiting >= self.limits.all {
            let longest = self.by_name.iter().max_by(|(_, a), (_, b)| {
                a.waiting.len().cmp(&b.waiting.len()).then(a.used(now).total_cmp(&b.used(now)))
            });
            // Only a lane that stays the longer one gives way, else two would push each other out in turn.
            match longest.filter(|(_, other)| other.waiting.len() > length + 1).map(|(name, _)| *name) {
                Some(name) => instead = self.by_name.get_mut(&name).and_then(|other| other.waiting.pop_back()),
                None => return Queued::Refused(who),
            }
        }
        self.ticket += 1;
        self.forget(now);
        let place = self.by_name.entry(lane).or_insert_with(|| Lane { waiting: VecDeque::new(), used: 0.0, at: now });
        place.waiting.push_back((self.ticket, who));
        if let Some((_, other)) = instead {
            return Queued::Instead(other);
        }
        self.waiting += 1;
        Queued::Waits
    }

    /// The next to run, and its lane; from now on the run counts as used.
    pub(crate) fn next(&mut self, now: Duration) -> Option<(u64, W)> {
        let oldest = (self.turns + 1).is_multiple_of(OLDEST_EVERY);
        let name = self
            .by_name
            .iter()
            .filter_map(|(name, lane)| lane.waiting.front().map(|(ticket, _)| (name, lane.burden(now), *ticket)))
            .min_by(
                |(_, a_burden, a), (_, b_burden, b)| {
                    if oldest { a.cmp(b) } else { a_burden.total_cmp(b_burden).then(a.cmp(b)) }
                },
            )
            .map(|(name, ..)| *name)?;
        let lane = self.by_name.get_mut(&name)?;
        let (_, who) = lane.waiting.pop_front()?;
        (lane.used, lane.at) = (lane.used(now) + 1.0, now);
        self.turns += 1;
        self.waiting -= 1;
        Some((name, who))
    }

    /// Takes one run's use back: it was a right code, or nobody waited for it any more.
    pub(crate) fn forgive(&mut self, lane: u64, now: Duration) {
        if let Some(lane) = self.by_name.get_mut(&lane) {
            (lane.used, lane.at) = ((lane.used(now) - 1.0).max(0.0), now);
        }
    }

    /// Takes out everybody of a lane who no longer waits.
    pub(crate) fn leave(&mut self, lane: u64, gone: impl Fn(&W) -> bool) {
        if let Some(lane) = self.by_name.get_mut(&lane) {
            let before = lane.waiting.len();
            lane.waiting.retain(|(_, who)| !gone(who));
            self.waiting -= before - lane.waiting.len();
        }
    }

    /// Keeps the memory bounded: an address is remembered as a number with a use, and not for longer than it says something.
    fn forget(&mut self, now: Duration) {
        if self.by_name.len() < REMEMBERED {
            return;
        }
        self.by_name.retain(|_, lane| !lane.waiting.is_empty() || lane.used(now) > NOTHING);
        if self.by_name.len() < REMEMBERED {
            return;
        }
        let mut idle: Vec<_> = (self.by_name.iter().filter(|(_, lane)| lane.waiting.is_empty()))
            .map(|(name, lane)| (lane.used(now), *name))
            .collect();
        idle.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        // Half at once: else every newcomer would sort anew.
        for (_, name) in idle.iter().take(idle.len().div_ceil(2)) {
            self.by_name.remove(name);
        }
    }

    /// How many lanes are remembered.
    #[cfg(test)]
    pub(crate) fn remembered(&self) -> usize {
        self.by_name.len()
    }
}
