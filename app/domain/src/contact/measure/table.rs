//! One clock's table: rows by cohort, how long it took, in time or not, and who still waits.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::clock::{Clock, End, Spell};
use super::cohort::{Month, Period, day_of};
use super::contact::Contact;
use super::protect::{complement, times};
use super::quantile::{Wait, of_done, with_waiting};
use super::{Calendar, Cell, Quantile, Service, Tally, Whose};

/// Upper ends of the buckets of how long it took, in hours of the calendar; the last bucket has none.
pub const BUCKETS: [u32; 7] = [1, 4, 8, 24, 72, 168, 672];
/// Upper ends of the ages of those who wait, in hours of the calendar; the last has none.
pub const AGES: [u32; 4] = [24, 72, 168, 672];

/// How long it took, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The median of those that are over.
    pub median: Quantile,
    /// Nine in ten of those that are over took no longer.
    pub p90: Quantile,
    /// The median with those who still wait.
    pub with_waiting: Quantile,
}

/// The share that was over by the day it should be, of those where that is settled: over, or that day has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// Percent, rounded down so that 100 means all.
    Percent(u32),
    /// All but a few.
    AllButFew,
    /// None, or a few.
    OnlyFew,
    /// Too few to show, or hidden so that another few cannot be worked out.
    Few,
    /// There is no such day, or none is settled yet.
    None,
}

/// A cohort, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// When the waits began.
    pub period: Period,
    /// How many began.
    pub n: u32,
    /// By the calendar.
    pub calendar: Figures,
    /// In service time; `None` where no branch has known hours.
    pub service: Option<Figures>,
    /// The share in time.
    pub in_time: Share,
    /// How many are not over: they wait, or it was called off. `Count(0)` is said.
    pub not_over: Cell,
}

/// One clock's table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeTable {
    /// What is measured.
    pub clock: Clock,
    /// Every cohort that is shown, together; `None` when there is none.
    pub whole: Option<Row>,
    /// The cohorts, the oldest first.
    pub rows: Vec<Row>,
    /// How many took how long, of those that are over, by [`BUCKETS`].
    pub buckets: Vec<Cell>,
    /// How many wait now: all, also those who began before the first cohort. `Count(0)` is said.
    pub waiting: Cell,
    /// By how long they have waited ([`AGES`]).
    pub ages: Vec<Cell>,
}

/// What tables are made with.
pub(super) struct View<'a> {
    pub(super) branches: &'a [Calendar],
    pub(super) services: &'a [Option<Arc<Service>>],
    pub(super) units: Option<&'a [usize]>,
    /// The first year.
    pub(super) since: i16,
    /// The hour the figures stand for.
    pub(super) now: i64,
}

/// A wait, measured.
#[derive(Debug, Clone, Copy)]
struct Measured {
    contact: usize,
    branch: Whose,
    month: Month,
    minutes: u32,
    service: Option<u32>,
    over: bool,
    waiting: bool,
    in_time: Option<bool>,
}

impl View<'_> {
    /// Whose a contact of a branch is counted as.
    pub(super) fn whose(&self, branch: usize) -> Whose {
        let unit = self.units.and_then(|units| units.get(branch));
        unit.map_or(Whose { at: branch, wide: self.units.is_some() }, |unit| Whose { at: *unit, wide: true })
    }

    /// The table of a clock.
    pub(super) fn table(&self, clock: Clock, contacts: &[Contact]) -> TimeTable {
        let mut all = Vec::new();
        for (number, contact) in contacts.iter().enumerate() {
            all.extend(clock.spells(contact).iter().filter_map(|spell| self.measure(clock, number, spell)));
        }
        let open = || all.iter().filter(|one| one.waiting);
        let ages = spread(AGES.len() + 1, open().map(|one| (spot(&AGES, one.minutes), one)));
        let waiting = tally(open());
        let waiting = if waiting.none_or_solid() { Cell::Count(waiting.total()) } else { Cell::Few };
        all.retain(|one| one.month.year >= self.since);
        let mut months: BTreeMap<Month, Tally> = BTreeMap::new();
        for one in &all {
            months.entry(one.month).or_default().add(one.contact, one.branch);
        }
        let periods = Period::join(&months);
        all.retain(|one| periods.iter().any(|period| period.contains(one.month)));
        let done = all.iter().filter(|one| one.over).map(|one| (spot(&BUCKETS, one.minutes), one));
        let buckets = spread(BUCKETS.len() + 1, done);
        let (whole, rows) = rows(&periods, &all);
        TimeTable { clock, whole, rows, buckets, waiting, ages }
    }

    fn measure(&self, clock: Clock, contact: usize, spell: &Spell) -> Option<Measured> {
        let calendar = self.branches.get(spell.branch)?;
        let (end, over) = match spell.end {
            End::Done(hour) => (hour, true),
            End::Left(hour) => (hour, false),
            End::Waiting | End::Unmet => (self.now, false),
        };
        let service = self.services.get(spell.branch).and_then(Option::as_ref);
        let in_time = clock.due(spell.start, calendar).and_then(|due| {
            let last = if over { day_of(end) } else { day_before(end) };
            match (last <= due, over) {
                (true, false) => None,
                (in_time, _) => Some(in_time),
            }
        });
        Some(Measured {
            contact,
            branch: self.whose(spell.branch),
            month: Month::of(spell.start),
            minutes: u32::try_from(end.saturating_sub(spell.start).saturating_mul(60)).unwrap_or_default(),
            service: service.map(|service| service.minutes(spell.start, end)),
            over,
            waiting: spell.end == End::Waiting,
            in_time,
        })
    }
}

/// The last day that is over before an hour: a wait is late once its day has passed, not while it lasts.
fn day_before(hour: i64) -> jiff::civil::Date {
    let day = day_of(hour);
    day.yesterday().unwrap_or(day)
}

/// The bucket of a time.
fn spot(ends: &[u32], minutes: u32) -> usize {
    ends.partition_point(|end| end.saturating_mul(60) <= minutes)
}

fn spread<'a>(width: usize, spots: impl Iterator<Item = (usize, &'a Measured)>) -> Vec<Cell> {
    let mut counts = vec![Tally::default(); width];
    for (spot, one) in spots {
        if let Some(count) = counts.get_mut(spot) {
            count.add(one.contact, one.branch);
        }
    }
    times(&counts)
}

fn tally<'a>(of: impl Iterator<Item = &'a Measured>) -> Tally {
    let mut tally = Tally::default();
    of.for_each(|one| tally.add(one.contact, one.branch));
    tally
}

/// All cohorts together and each alone, with what must be hidden of each so that the whole gives nothing away.
fn rows(periods: &[Period], all: &[Measured]) -> (Option<Row>, Vec<Row>) {
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return (None, Vec::new()) };
    let of: Vec<Vec<Measured>> =
        periods.iter().map(|period| all.iter().copied().filter(|one| period.contains(one.month)).collect()).collect();
    let timed: Vec<Vec<Tally>> = of.iter().map(|one| timed(one)).collect();
    let over: Vec<Vec<Tally>> = of.iter().map(|one| ended(one)).collect();
    let (whole_timed, in_time) = shown(&timed);
    let (whole_over, not_over) = shown(&over);
    let row = |period: Period, all: &[Measured], timed: &[Tally], in_time: bool, over: &[Tally], not_over: bool| Row {
        period,
        n: tally(all.iter()).total(),
        calendar: figures(all, |one| Some(one.minutes)).unwrap_or(Figures::FEW),
        service: figures(all, |one| one.service),
        in_time: share(timed, in_time),
        not_over: match over {
            [_, open] if not_over => Cell::Count(open.total()),
            _ => Cell::Few,
        },
    };
    let mut cohorts = Vec::new();
    for (at, period) in periods.iter().enumerate() {
        if let (Some(all), Some(timed), Some(in_time), Some(over), Some(not_over)) =
            (of.get(at), timed.get(at), in_time.get(at), over.get(at), not_over.get(at))
        {
            cohorts.push(row(*period, all, timed, *in_time, over, *not_over));
        }
    }
    let (all_timed, all_over) = (sums(&timed), sums(&over));
    let whole = row(Period { from: first.from, to: last.to }, all, &all_timed, whole_timed, &all_over, whole_over);
    let whole = Row { in_time: whole.in_time.or_nearly(&all_timed), ..whole };
    (Some(whole), cohorts)
}

/// In time and not, of those where it is settled.
fn timed(all: &[Measured]) -> Vec<Tally> {
    [true, false].map(|wanted| tally(all.iter().filter(|one| one.in_time == Some(wanted)))).to_vec()
}

/// Over and not.
fn ended(all: &[Measured]) -> Vec<Tally> {
    [true, false].map(|wanted| tally(all.iter().filter(|one| one.over == wanted))).to_vec()
}

fn sums(parts: &[Vec<Tally>]) -> Vec<Tally> {
    let width = parts.first().map_or(0, Vec::len);
    (0..width).map(|at| Tally::sum(parts.iter().filter_map(|part| part.get(at)))).collect()
}

/// Whether the whole may be shown, and which of its parts beside it. Where the whole is too small, no part is shown: of four
/// parts with somebody late in each, and fewer than five late in all, each would have exactly one.
fn shown(parts: &[Vec<Tally>]) -> (bool, Vec<bool>) {
    let may = |part: &[Tally]| part.iter().all(Tally::none_or_solid);
    let whole = may(&sums(parts));
    (whole, if whole { complement(parts, may, |_| true) } else { vec![false; parts.len()] })
}

fn share(timed: &[Tally], shown: bool) -> Share {
    let [within, late] = timed else { return Share::None };
    match within.total() + late.total() {
        0 => Share::None,
        all if shown => Share::Percent(within.total() * 100 / all),
        _ => Share::Few,
    }
}

impl Share {
    /// Where the whole's exact share must not be shown, which side is the small one: it says no more than that it is small.
    fn or_nearly(self, timed: &[Tally]) -> Self {
        match (self, timed) {
            (Self::Few, [within, late]) if within.solid() && !late.solid() => Self::AllButFew,
            (Self::Few, [within, late]) if late.solid() && !within.solid() => Self::OnlyFew,
            _ => self,
        }
    }
}

impl Figures {
    const FEW: Self = Self { median: Quantile::Few, p90: Quantile::Few, with_waiting: Quantile::Few };
}

fn figures(all: &[Measured], minutes: impl Fn(&Measured) -> Option<u32>) -> Option<Figures> {
    let wait = |one: &Measured| Some(Wait { minutes: minutes(one)?, over: one.over, contact: one.contact });
    let waits: Vec<Wait> = all.iter().filter_map(wait).collect();
    (!waits.is_empty()).then(|| Figures {
        median: of_done(&waits, 1, 2),
        p90: of_done(&waits, 9, 10),
        with_waiting: with_waiting(&waits, 1, 2),
    })
}
