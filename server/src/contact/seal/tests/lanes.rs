//! Who is next: nobody lost, order kept, no starving, and the flood of the measure in pretended time.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use proptest::prelude::*;

use crate::contact::seal::Limits;
use crate::contact::seal::lanes::{Lanes, Queued};

const NOW: Duration = Duration::from_secs(1000);

fn lanes(lane: usize, all: usize) -> Lanes<u32> {
    Lanes::new(Limits { at_once: 1, lane, all })
}

fn order(lanes: &mut Lanes<u32>) -> Vec<u32> {
    std::iter::from_fn(|| lanes.next(NOW).map(|(_, who)| who)).collect()
}

#[test]
fn the_lane_that_asks_for_least_comes_first_and_keeps_its_order() {
    let mut queue = lanes(9, 99);
    for (lane, who) in [(1, 10), (1, 11), (1, 12), (2, 20), (2, 21), (3, 30)] {
        assert_eq!(queue.push(lane, who, NOW), Queued::Waits);
    }
    assert_eq!(order(&mut queue), [30, 20, 21, 10, 11, 12]);
    assert_eq!(queue.waiting(), 0);
}

#[test]
fn somebody_new_goes_before_who_used_much() {
    let mut queue = lanes(99, 99);
    for who in 0..20 {
        queue.push(1, who, NOW);
    }
    for _ in 0..4 {
        queue.next(NOW);
    }
    queue.push(2, 100, NOW);
    assert_eq!(queue.next(NOW), Some((2, 100)));
}

#[test]
fn a_right_code_takes_its_use_back_and_no_more() {
    // Lane 1 used four, lane 2 one. Taking more back than was used gives no credit for later.
    let used_least = |forgiven: usize| {
        let mut queue = lanes(99, 99);
        for lane in [1, 1, 1, 1, 2] {
            queue.push(lane, 0, NOW);
            queue.next(NOW);
        }
        (0..forgiven).for_each(|_| queue.forgive(1, NOW));
        queue.push(2, 0, NOW);
        queue.push(1, 0, NOW);
        queue.next(NOW).map(|(lane, _)| lane)
    };
    assert_eq!([0, 2, 4].map(used_least), [Some(2), Some(2), Some(1)]);
    let mut queue = lanes(99, 99);
    for lane in [1, 2] {
        queue.push(lane, 0, NOW);
        queue.next(NOW);
    }
    (0..9).for_each(|_| queue.forgive(1, NOW));
    for (lane, who) in [(1, 10), (1, 11), (2, 20)] {
        queue.push(lane, who, NOW);
    }
    assert_eq!([queue.next(NOW), queue.next(NOW)], [Some((1, 10)), Some((1, 11))]);
}

#[test]
fn use_is_forgotten_with_time() {
    let mut queue = lanes(99, 99);
    for who in 0..40 {
        queue.push(1, who, NOW);
        queue.next(NOW);
    }
    let later = NOW + Duration::from_mins(10);
    queue.push(2, 1, later);
    queue.next(later);
    queue.push(2, 2, later);
    queue.push(1, 3, later);
    assert_eq!(queue.next(later), Some((1, 3)), "forty halved ten times is less than one just now");
}

#[test]
fn a_full_room_makes_place_for_a_shorter_lane_only() {
    let mut queue = lanes(4, 6);
    for who in 10..14 {
        assert_eq!(queue.push(1, who, NOW), Queued::Waits);
    }
    assert_eq!(queue.push(1, 14, NOW), Queued::Refused(14), "its lane is full");
    assert_eq!(queue.push(2, 20, NOW), Queued::Waits);
    assert_eq!(queue.push(2, 21, NOW), Queued::Waits);
    assert_eq!(queue.push(3, 30, NOW), Queued::Instead(13), "the last of the longest gives way");
    assert_eq!(queue.push(2, 22, NOW), Queued::Refused(22), "three against two would only turn it round");
    assert_eq!(queue.push(3, 31, NOW), Queued::Instead(12));
    // Which of equally long lanes gives way is not promised, only that one does.
    assert!(matches!(queue.push(4, 40, NOW), Queued::Refused(40) | Queued::Instead(_)));
    assert_eq!(queue.waiting(), 6);
}

#[test]
fn memory_is_bounded_however_many_addresses_come() {
    let mut queue = lanes(9, 99);
    for lane in 0..20_000 {
        queue.push(lane, 0, NOW);
        queue.next(NOW);
        assert!(queue.remembered() <= 4096);
    }
}

/// What can happen to a queue.
#[derive(Debug, Clone)]
enum Act {
    Push(u64),
    Next,
    Forgive(u64),
    Leave(u64, u32),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0_u64..6).prop_map(Act::Push),
        2 => Just(Act::Next),
        1 => (0_u64..6).prop_map(Act::Forgive),
        1 => (0_u64..6, 0_u32..5).prop_map(|(lane, rest)| Act::Leave(lane, rest)),
    ]
}

proptest! {
    #[test]
    fn nobody_is_lost_doubled_or_overtaken_in_their_lane(acts in proptest::collection::vec(act(), 0..200)) {
        let mut queue = lanes(5, 12);
        let mut model: HashMap<u64, Vec<u32>> = HashMap::new();
        let mut next = 0;
        for act in acts {
            match act {
                Act::Push(lane) => {
                    next += 1;
                    let length = model.get(&lane).map_or(0, Vec::len);
                    match queue.push(lane, next, NOW) {
                        Queued::Waits => prop_assert!(length < 5),
                        Queued::Instead(other) => {
                            let from = model.values_mut().find(|line| line.last() == Some(&other)).unwrap();
                            prop_assert!(from.len() > length + 1);
                            from.pop();
                        }
                        Queued::Refused(who) => {
                            prop_assert_eq!(who, next);
                            let longest = model.values().map(Vec::len).max().unwrap_or(0);
                            let all: usize = model.values().map(Vec::len).sum();
                            prop_assert!(length == 5 || (all == 12 && longest <= length + 1));
                            continue;
                        }
                    }
                    model.entry(lane).or_default().push(next);
                }
                Act::Next => match queue.next(NOW) {
                    Some((lane, who)) => prop_assert_eq!(model.get_mut(&lane).unwrap().remove(0), who),
                    None => prop_assert!(model.values().all(Vec::is_empty)),
                },
                Act::Forgive(lane) => queue.forgive(lane, NOW),
                Act::Leave(lane, rest) => {
                    queue.leave(lane, |who| who % 5 == rest);
                    if let Some(line) = model.get_mut(&lane) {
                        line.retain(|who| who % 5 != rest);
                    }
                }
            }
            prop_assert_eq!(queue.waiting(), model.values().map(Vec::len).sum::<usize>());
            prop_assert!(queue.waiting() <= 12);
        }
    }

    /// However many newcomers stream in, whoever has `before` others before them runs within eight times as many turns.
    #[test]
    fn nobody_starves(used in 0_u32..50, before in 0_u64..10, stream in 1_u64..4) {
        let mut queue = Lanes::new(Limits { at_once: 1, lane: 1000, all: 100_000 });
        for _ in 0..used {
            queue.push(1, 0, NOW);
            queue.next(NOW);
        }
        for lane in 0..before {
            queue.push(100 + lane, 0, NOW);
        }
        queue.push(1, 77, NOW);
        let mut fresh = 1000;
        let mut turns = 0;
        loop {
            for _ in 0..stream {
                fresh += 1;
                queue.push(fresh, 0, NOW);
            }
            turns += 1;
            if queue.next(NOW).unwrap().1 == 77 {
                break;
            }
            prop_assert!(turns < 8 * (before + 1), "still waiting after {turns} turns");
        }
    }
}

/// One sign-in of the pretended thirty seconds.
struct Visit {
    came: u64,
    innocent: bool,
}

/// Two cores, a run of `run` ms, `flood` lanes sending a wrong code every `every` ms together, and an innocent child
/// signing in every 700 ms. Gives how long each innocent one took, how many were refused, and how many ran in all.
fn thirty_seconds(run: u64, flood: u64, every: u64) -> (Vec<u64>, usize, usize) {
    let mut queue: Lanes<Visit> = Lanes::new(Limits::product(2));
    let mut busy: Vec<(u64, u64, Visit)> = Vec::new();
    let (mut took, mut refused, mut ran) = (Vec::new(), 0, 0);
    let mut note = |queued: Queued<Visit>| match queued {
        Queued::Refused(visit) | Queued::Instead(visit) => refused += usize::from(visit.innocent),
        Queued::Waits => {}
    };
    for ms in 0..30_000 {
        let now = Duration::from_millis(ms);
        let (done, still): (Vec<_>, Vec<_>) = busy.into_iter().partition(|(ends, ..)| *ends <= ms);
        busy = still;
        for (_, lane, visit) in done {
            ran += 1;
            if visit.innocent {
                queue.forgive(lane, now);
                took.push(ms - visit.came);
            }
        }
        if ms % every == 0 {
            note(queue.push(1 + (ms / every) % flood, Visit { came: ms, innocent: false }, now));
        }
        if ms % 700 == 350 {
            note(queue.push(999, Visit { came: ms, innocent: true }, now));
        }
        while busy.len() < 2 {
            let Some((lane, visit)) = queue.next(now) else { break };
            busy.push((ms + run, lane, visit));
        }
    }
    took.sort_unstable();
    (took, refused, ran)
}

#[test]
fn fifty_wrong_codes_a_second_from_twenty_addresses_hold_up_nobody_else() {
    // 147 ms is Argon2 alone; 400 ms is the same on cores that do much else besides.
    for (run, most) in [(147, 500), (400, 1300)] {
        let (took, refused, ran) = thirty_seconds(run, 20, 20);
        assert_eq!(refused, 0);
        assert!(took.len() >= 40, "{}", took.len());
        let p95 = took[took.len() * 95 / 100];
        assert!(p95 <= most, "{run} ms a run: p95 {p95} ms, worst {:?}", took.last());
        assert!(ran * 500 >= 30_000 || run > 300, "{ran} in thirty seconds");
    }
}

#[test]
fn a_flood_that_fills_the_room_still_refuses_no_innocent_one() {
    // Two thousand a second from twenty addresses: the room is full within a second.
    let (took, refused, _) = thirty_seconds(147, 20, 1);
    assert_eq!(refused, 0);
    assert!(took[took.len() * 95 / 100] <= 500);
}

#[test]
fn a_school_behind_one_address_signs_in_at_once() {
    let mut queue = lanes(256, 1024);
    let all: BTreeSet<_> = (0..200).collect();
    assert!(all.iter().all(|who| queue.push(1, *who, NOW) == Queued::Waits));
    assert_eq!(order(&mut queue).into_iter().collect::<BTreeSet<_>>(), all);
}
