//! What must not be shown: counts under five, and whatever lets a reader work one out.
//!
//! The rules, which hold for every count that leaves this module:
//!
//! 1. **Five.** A count of 0–4 contacts is *few*. Nought too: "nobody chose violence" is an answer about each who wrote.
//!    Only of times nought is shown: that nobody has waited for a month tells of the branch and not of a child.
//! 2. **Five beside the largest.** Where several branches are counted together, all but the largest one's part must be none
//!    or at least five: a unit lead knows their own figures and could take them away from the whole.
//! 3. **Complement.** Cells are shown beside their total, so what is hidden is known together. Those hidden must be two at
//!    least and be together what may be shown; else the smallest cell that stands is hidden with them. And a reader who
//!    knows these rules must still be able to think of each hidden cell as empty: so many are hidden that all of them could
//!    be few (4 each) without it, or so little that all of it could be one cell's, smaller than any that is shown.
//! 4. A total is either the one rule 3 was used against, or a sum of what is shown.
//! 5. **More than one unit.** In what everybody reads, five beside the largest unit's part are asked for, none will not do: no
//!    figure is a single school's.

use std::collections::{BTreeMap, BTreeSet};

/// How many it takes.
pub const ENOUGH: u32 = 5;
/// The most that is too few.
const FEW: u32 = ENOUGH - 1;

/// Whose a contact is: a branch, or for what everybody reads a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// The branch or unit.
    pub(super) at: usize,
    /// Whether everybody reads it: then nothing is shown that is one unit's alone.
    pub(super) wide: bool,
}

impl From<usize> for Whose {
    fn from(at: usize) -> Self {
        Self { at, wide: false }
    }
}

/// A count that remembers whose it is made of: five waits of one child are one child's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Contact and branch.
    who: BTreeSet<(usize, usize)>,
    n: u32,
    /// Whether everybody reads it.
    wide: bool,
}

/// A count as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// So many, from [`ENOUGH`] contacts at least.
    Count(u32),
    /// Too few to show, or hidden so that another few cannot be worked out.
    Few,
}

impl Tally {
    /// One more, from a contact of a branch.
    pub fn add(&mut self, contact: usize, of: impl Into<Whose>) {
        let of = of.into();
        self.who.insert((contact, of.at));
        self.wide |= of.wide;
        self.n = self.n.saturating_add(1);
    }

    /// The sum of several.
    #[must_use]
    pub fn sum<'a>(all: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        for one in all {
            sum.who.extend(&one.who);
            sum.n = sum.n.saturating_add(one.n);
            sum.wide |= one.wide;
        }
        sum
    }

    /// How many.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.n
    }

    /// Whether the count may be shown (rules 1, 2 and 5).
    #[must_use]
    pub fn solid(&self) -> bool {
        let mut branches: BTreeMap<usize, u32> = BTreeMap::new();
        for (_, branch) in &self.who {
            *branches.entry(*branch).or_default() += 1;
        }
        let all: u32 = branches.values().sum();
        let rest = all - branches.values().copied().max().unwrap_or_default();
        all >= ENOUGH && (rest >= ENOUGH || (rest == 0 && !self.wide))
    }

    /// Whether there is nothing, or enough: rules 1 and 2 for times.
    #[must_use]
    pub fn none_or_solid(&self) -> bool {
        self.n == 0 || self.solid()
    }

    /// The count alone, as it may be shown where nothing is shown that it is a part of.
    #[must_use]
    pub fn cell(&self) -> Cell {
        if self.solid() { Cell::Count(self.n) } else { Cell::Few }
    }
}

/// What is hidden, together.
pub(super) struct Hidden {
    /// How many parts.
    parts: u32,
    /// Their sums.
    sums: Vec<Tally>,
    /// The size of the smallest part that is shown, if any is.
    next: Option<u32>,
}

impl Hidden {
    fn sum(&self) -> u32 {
        self.sums.iter().map(Tally::total).sum()
    }
}

/// Which parts of a whole may be shown when the whole is known (rule 3). A part is one count or more; `may` tells whether one
/// may stand by itself, `enough` whether so much is hidden that nothing can be worked out. Of two parts equally small the
/// later is hidden first.
pub(super) fn complement(
    parts: &[Vec<Tally>],
    may: impl Fn(&[Tally]) -> bool,
    enough: impl Fn(&Hidden) -> bool,
) -> Vec<bool> {
    let size = |part: &[Tally]| part.iter().map(Tally::total).sum::<u32>();
    let mut shown: Vec<bool> = parts.iter().map(|part| may(part)).collect();
    let width = parts.first().map_or(0, Vec::len);
    loop {
        let hidden: Vec<&Vec<Tally>> =
            parts.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(part, _)| part).collect();
        let open = parts.iter().enumerate().zip(&shown).filter(|(_, shown)| **shown).map(|(one, _)| one);
        // To hide nothing hides nothing.
        let open = open.filter(|(_, part)| size(part) > 0);
        let smallest = open.map(|(at, part)| (size(part), usize::MAX - at, at)).min();
        let sums = (0..width).map(|at| Tally::sum(hidden.iter().filter_map(|part| part.get(at)))).collect();
        let parts_hidden = u32::try_from(hidden.len()).unwrap_or(u32::MAX);
        let state = Hidden { parts: parts_hidden, sums, next: smallest.map(|(size, ..)| size) };
        if state.parts == 0 || (state.parts > 1 && may(&state.sums) && enough(&state)) {
            return shown;
        }
        match smallest.and_then(|(.., at)| shown.get_mut(at)) {
            Some(one) => *one = false,
            None => return shown,
        }
    }
}

/// Whether each of the hidden cells could be empty, as far as anybody can tell.
fn each_may_be_empty(hidden: &Hidden) -> bool {
    hidden.sum() <= hidden.parts.saturating_sub(1).saturating_mul(FEW)
        || hidden.next.is_some_and(|next| hidden.sum() < next)
}

/// Whether each of the hidden cells, none of them empty, could be one or another: not all 1, not all 4, or two of them share
/// what is hidden in more ways than one.
fn each_may_differ(hidden: &Hidden) -> bool {
    let few = hidden.parts < hidden.sum() && hidden.sum() < hidden.parts.saturating_mul(FEW);
    few || hidden.next.is_some_and(|next| hidden.sum() <= next)
}

/// Counts of what people answered or what was done, beside their known total. All are hidden when that is too small.
pub(super) fn cells(counts: &[Tally]) -> Vec<Cell> {
    protected(counts, Tally::solid, each_may_be_empty)
}

/// Counts of times, beside their known total.
pub(super) fn times(counts: &[Tally]) -> Vec<Cell> {
    protected(counts, Tally::none_or_solid, each_may_differ)
}

fn protected(counts: &[Tally], may: fn(&Tally) -> bool, enough: fn(&Hidden) -> bool) -> Vec<Cell> {
    if !may(&Tally::sum(counts)) {
        return vec![Cell::Few; counts.len()];
    }
    let parts: Vec<Vec<Tally>> = counts.iter().map(|count| vec![count.clone()]).collect();
    let mut shown = complement(&parts, |part| part.iter().all(may), enough);
    // Noughts beside nothing else would tell how many the others are.
    if !counts.iter().zip(&shown).any(|(count, shown)| *shown && count.total() > 0) {
        shown.fill(false);
    }
    let cell = |(count, shown): (&Tally, bool)| if shown { Cell::Count(count.total()) } else { Cell::Few };
    counts.iter().zip(shown).map(cell).collect()
}
