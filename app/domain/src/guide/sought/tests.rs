//! Nothing small, nothing new, nothing of danger by municipality, and nothing learnt by pressing.

use proptest::prelude::*;

use super::*;

const NEEDS_HERE: [&str; 3] = ["fara", "skolan", "hemma"];

fn quarter(text: &str) -> Quarter {
    Quarter::parse(text).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn one(when: &str, place: Option<&str>, need: &str, count: u32) -> Counted {
    let place = place.map(|code| Municipality::parse(code).unwrap());
    Counted { quarter: quarter(when), place, need: need.to_owned(), count }
}

fn told(counted: &[Counted], now: &str) -> Vec<Round> {
    rounds(counted, &NEEDS_HERE, at(now), |_| 0)
}

#[test]
fn a_quarter_is_swedish_and_reads_as_it_is_written() {
    assert_eq!(Quarter::of(at("2026-03-31T21:59:00Z")), quarter("2026-1"));
    assert_eq!(Quarter::of(at("2026-03-31T22:01:00Z")), quarter("2026-2"), "the Swedish day has begun");
    assert_eq!(Quarter::of(at("2026-12-31T22:59:00Z")), quarter("2026-4"));
    for bad in ["", "2026", "2026-0", "2026-5", "2026-03", "x-1", "26-1"] {
        assert_eq!(Quarter::parse(bad), None, "{bad}");
    }
    assert!(quarter("2025-4") < quarter("2026-1"));
}

#[test]
fn only_what_is_over_is_told_in_whole_tens_and_few_is_few() {
    let counted = [
        one("2026-1", None, "skolan", 29),
        one("2026-1", None, "hemma", 9),
        one("2026-2", None, "skolan", 500),
        one("2025-4", None, "skolan", 9),
    ];
    let all = told(&counted, "2026-06-30T12:00:00+02:00");
    assert_eq!(all.len(), 1, "the quarter that runs is not told, nor one of which all is few: {all:?}");
    let few = |need: &str| (need.to_owned(), Told::Few);
    assert_eq!(all[0].needs, [few("fara"), ("skolan".to_owned(), Told::AtLeast(20)), few("hemma")]);
    assert_eq!(told(&counted, "2026-07-01T00:01:00+02:00").len(), 2);
}

#[test]
fn a_municipality_is_told_of_from_thirty_on_and_not_what_is_few_in_it() {
    let counted = [
        one("2026-1", None, "skolan", 60),
        one("2026-1", Some("0880"), "skolan", 25),
        one("2026-1", Some("0880"), "hemma", 5),
        one("2026-1", Some("0885"), "skolan", 29),
    ];
    let all = told(&counted, "2026-04-02T12:00:00+02:00");
    let kalmar = Municipality::parse("0880").unwrap();
    assert_eq!(all[0].places, [(kalmar, vec![("skolan".to_owned(), 20)])]);
}

#[test]
fn what_tells_of_danger_counts_for_the_county_alone() {
    use super::super::{Answers, Voice};
    let flow: Flow = serde_json::from_str(include_str!("../../../../../server/content/guide/flow.json")).unwrap();
    let walked = |id: &str| {
        let mut answers = flow.answers_for(id, Voice::Child).unwrap();
        while let Step::Ask(question) = flow.walk(&answers).step {
            let slot = flow.slot(&question.slot).unwrap();
            answers = flow.answer(&answers, slot, question.options[0].n);
        }
        answers
    };
    let counts_as = |answers: &Answers| Spot::of(&flow, &flow.walk(answers));
    let number = |id: &str| needs(&flow).into_iter().find(|(_, need)| *need == id).unwrap().0;
    let somewhere = counts_as(&walked("somn")).unwrap();
    assert_eq!((somewhere.need, somewhere.place.is_some()), (number("mar-daligt"), true));
    for (topic, need) in [("sjalvskada", "mar-daligt"), ("vald-i-relation", "illa")] {
        assert_eq!(counts_as(&walked(topic)), Some(Spot { need: number(need), place: None }), "{topic}");
    }
    assert_eq!(counts_as(&Answers::none(Voice::Child)), None, "a question is no answer");
    let asked = flow.answers_for("somn", Voice::Child).unwrap();
    assert_eq!(counts_as(&asked), None);
    // Whoever skips the first question does not know, and is counted so.
    let mut skipped = Answers::none(Voice::Child);
    while let Step::Ask(question) = flow.walk(&skipped).step {
        let slot = flow.slot(&question.slot).unwrap();
        skipped = flow.answer(&skipped, slot, flow.slots[slot].skipped());
    }
    assert_eq!(counts_as(&skipped), Some(Spot { need: number("vet-inte"), place: None }));
    assert!(needs(&flow).iter().all(|(n, _)| usize::from(*n) < NEEDS));
}

proptest! {
    /// Whatever was counted and whatever the lot: what is told is in tens, no more than was counted, and one more or less than
    /// ten changes nothing that somebody could be sure of.
    #[test]
    fn what_is_told_is_at_least_true_and_never_small(
        counts in prop::collection::vec((0..3_usize, prop::option::of(0..12_usize), 0..90_u32), 0..30), lots in 0..10_u32,
    ) {
        let counted: Vec<Counted> = counts
            .iter()
            .map(|(need, place, count)| Counted {
                quarter: quarter("2026-1"),
                place: place.and_then(|at| Municipality::all().nth(at)),
                need: NEEDS_HERE[*need].to_owned(),
                count: *count,
            })
            .collect();
        let lot = |one: &Counted| (u32::from(one.need.starts_with('s')) * 4 + lots) % 10;
        for round in rounds(&counted, &NEEDS_HERE, at("2026-05-01T12:00:00Z"), lot) {
            let true_of = |place, need: &str, tens: u32| {
                counted.iter().any(|one| one.place == place && one.need == need && one.count >= tens)
            };
            for (need, told) in &round.needs {
                if let Told::AtLeast(tens) = told {
                    prop_assert!(*tens >= 10 && tens % 10 == 0 && true_of(None, need, *tens));
                }
            }
            for (place, shown) in &round.places {
                let all: u32 = counted.iter().filter(|one| one.place == Some(*place)).map(|one| one.count).sum();
                prop_assert!(all >= 30);
                for (need, tens) in shown {
                    prop_assert!(*tens >= 10 && tens % 10 == 0 && true_of(Some(*place), need, *tens));
                }
            }
        }
    }
}
