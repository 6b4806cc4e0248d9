//! What may be shown of a whole site, from one view and from two.

use super::*;
use crate::contact::measure::{Cell, Clock, Quantile, Question, Share};

/// Fifty contacts or so of two branches.
fn two_branches() -> impl Strategy<Value = Input> {
    let band = proptest::option::of(proptest::sample::select(Band::ALL));
    let thread = (any_thread(), prop_oneof![Just(0_usize), Just(1_usize), Just(2_usize)], band);
    proptest::collection::vec(thread, 0..70).prop_map(|threads| {
        let place = |(thread, (events, ..)): (usize, &(Vec<Event>, usize, Option<Band>))| -> Vec<Event> {
            events.iter().map(|event| Event { thread, ..*event }).collect()
        };
        Input {
            branches: vec![school(), always(), school()],
            units: None,
            threads: threads
                .iter()
                .map(|(_, branch, band)| Facts { branch: *branch, lane: lane(*band), band: *band, gone: false })
                .collect(),
            events: threads.iter().enumerate().flat_map(place).collect(),
            since: 2026,
            now: moment(LAST),
        }
    })
}

fn lane(band: Option<Band>) -> Lane {
    if band == Some(Band::Guardian) { Lane::Guardian } else { Lane::Child }
}

/// What a unit lead of one branch sees.
fn own(all: &Input, branch: usize) -> Input {
    let own = |thread: usize| all.threads.get(thread).is_some_and(|facts| facts.branch == branch);
    Input { events: all.events.iter().copied().filter(|event| own(event.thread)).collect(), ..all.clone() }
}

fn apart(whole: Cell, part: Cell) -> bool {
    match (whole, part) {
        (Cell::Count(whole), Cell::Count(part)) => whole.checked_sub(part).is_none_or(|rest| rest == 0 || rest >= 5),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_everybody_reads_is_never_one_units_alone(input in two_branches()) {
        // The first two branches are of one school.
        let public = Input { units: Some(vec![0, 0, 1]), ..input.clone() };
        let of_unit = |all: &Input, unit: usize| -> Input {
            let own = |thread: usize| all.threads.get(thread).is_some_and(|facts| usize::from(facts.branch == 2) == unit);
            Input { events: all.events.iter().copied().filter(|event| own(event.thread)).collect(), ..all.clone() }
        };
        let all = public.measures();
        for unit in [0, 1] {
            let alone = of_unit(&public, unit).measures();
            for table in &alone.times {
                prop_assert!(table.whole.is_none() && matches!(table.waiting, Cell::Few | Cell::Count(0)));
            }
            prop_assert!(alone.choices.iter().all(|choice| choice.rounds.is_empty()) && alone.by_staff == Cell::Few);
            // What is left beside what a unit knows of itself is of five at least.
            let own = of_unit(&input, unit).measures();
            for (public, own) in all.choices.iter().zip(&own.choices) {
                for round in &public.rounds {
                    let same = own.rounds.iter().find(|one| one.tertial == round.tertial);
                    prop_assert!(same.is_none_or(|same| round.n - same.n >= 5));
                }
            }
        }
    }

    #[test]
    fn nothing_under_five_is_shown(input in two_branches()) {
        let measures = input.measures();
        for table in &measures.times {
            for row in table.rows.iter().chain(&table.whole) {
                prop_assert!(row.n >= 5);
                prop_assert!(!matches!(row.not_over, Cell::Count(1..5)));
            }
            for cell in table.buckets.iter().chain(&table.ages).chain([&table.waiting]) {
                prop_assert!(!matches!(cell, Cell::Count(1..5)));
            }
            if let Some(whole) = &table.whole {
                prop_assert_eq!(whole.n, table.rows.iter().map(|row| row.n).sum::<u32>());
                let hidden = table.rows.iter().filter(|row| row.in_time == Share::Few).count();
                prop_assert!(hidden != 1 || whole.in_time != Share::Percent(100), "one alone could be worked out");
            }
        }
        for round in measures.choices.iter().flat_map(|choice| &choice.rounds) {
            prop_assert!(round.n >= 5);
            let shown: u32 = round.cells.iter().filter_map(|cell| match cell {
                Cell::Count(count) => Some(*count),
                Cell::Few => None,
            }).sum();
            let hidden = round.cells.iter().filter(|cell| **cell == Cell::Few).count();
            prop_assert!(round.cells.iter().all(|cell| !matches!(cell, Cell::Count(0..5))));
            prop_assert!(hidden != 1 && (hidden == 0 || round.n - shown >= 5));
        }
    }

    /// How many wrote in all is known from other figures.
    #[test]
    fn no_hidden_age_is_what_the_others_leave_of_the_whole(counts in proptest::collection::vec(0_usize..40, 6)) {
        let bands = Band::ALL.iter().copied().map(Some).chain([None]);
        let facts = |(band, count): (Option<Band>, &usize)| vec![Facts { lane: lane(band), band, ..CHILD }; *count];
        let threads: Vec<Facts> = bands.zip(&counts).flat_map(facts).collect();
        let wrote = vec![vec![child(What::Message, NEW_YEAR + 5)]; threads.len()];
        let measures = Input { threads, ..input(always(), &wrote, LAST) }.measures();
        let who = measures.choices.iter().find(|choice| choice.question == Question::Who).unwrap();
        let all: usize = counts.iter().sum();
        let Some(round) = who.rounds.first() else {
            prop_assert!(all < 5);
            return Ok(());
        };
        let shown: Vec<usize> = round.cells.iter().filter_map(|cell| match cell {
            Cell::Count(count) => usize::try_from(*count).ok(),
            Cell::Few => None,
        }).collect();
        let (hidden, rest) = (counts.len() - shown.len(), all - shown.iter().sum::<usize>());
        for (cell, count) in round.cells.iter().zip(&counts) {
            prop_assert!(*cell == Cell::Few || (*count >= 5 && *cell == Cell::Count(u32::try_from(*count).unwrap())));
        }
        prop_assert!(hidden != 1, "one alone is the whole without the others");
        // What is left may be the others' without any one of them: few in each, or all in one that is smaller than what is shown.
        let without_one = rest <= 4 * hidden.saturating_sub(1) || shown.iter().min().is_none_or(|least| rest < *least);
        prop_assert!(hidden == 0 || (rest >= 5 && without_one));
    }

    /// A unit lead who takes their own figures away from the county's.
    #[test]
    fn nothing_under_five_is_left_between_two_views(input in two_branches(), branch in 0_usize..3) {
        let (all, own) = (input.measures(), own(&input, branch).measures());
        for (all, own) in all.times.iter().zip(&own.times) {
            for row in &all.rows {
                for mine in own.rows.iter().filter(|mine| mine.period == row.period) {
                    prop_assert!(apart(Cell::Count(row.n), Cell::Count(mine.n)), "{:?}", all.clock);
                }
            }
            if all.clock != Clock::Reply && all.clock != Clock::Read && all.clock != Clock::Handover {
                for (all, own) in all.ages.iter().zip(&own.ages) {
                    prop_assert!(apart(*all, *own));
                }
            }
        }
        for (all, own) in all.choices.iter().zip(&own.choices) {
            for round in &all.rounds {
                for mine in own.rounds.iter().filter(|mine| mine.tertial == round.tertial) {
                    if !all.question.several() && !matches!(all.question, Question::Handover) {
                        prop_assert!(apart(Cell::Count(round.n), Cell::Count(mine.n)), "{:?}", all.question);
                    }
                    for (all, own) in round.cells.iter().zip(&mine.cells) {
                        prop_assert!(apart(*all, *own));
                    }
                }
            }
        }
    }

    /// No time is one child's own.
    #[test]
    fn a_quantile_is_shown_where_five_stand_on_either_side(minutes in proptest::collection::vec(0_i64..2000, 1..60)) {
        let threads: Vec<Vec<Event>> = minutes
            .iter()
            .map(|hours| vec![child(What::Message, NEW_YEAR + 5), staff(What::Message, NEW_YEAR + 5 + hours)])
            .collect();
        let measures = measures(always(), &threads, LAST);
        let Some(whole) = &measures.times[Clock::Answer as usize].whole else {
            prop_assert!(threads.len() < 5);
            return Ok(());
        };
        let mut sorted = minutes.clone();
        sorted.sort_unstable();
        for (quantile, part) in [(whole.calendar.median, 5), (whole.calendar.p90, 9), (whole.calendar.with_waiting, 5)] {
            let value = sorted.iter().find(|value| {
                let upto = sorted.iter().filter(|one| one <= value).count();
                10 * upto >= part * sorted.len()
            }).copied().unwrap();
            let below = sorted.iter().filter(|one| **one <= value).count();
            let above = sorted.iter().filter(|one| **one >= value).count();
            let wanted = if below >= 5 && above >= 5 { Quantile::At(u32::try_from(value * 60).unwrap()) } else { Quantile::Few };
            prop_assert_eq!(quantile, wanted);
        }
    }
}
