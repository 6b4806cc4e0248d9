//! Verdicts and intervals in words.

use crate::statistics::{Interval, Of, Pair, Says, Schools, Share, Verdict, Way, Within, judge};

const ALONE: Schools = Schools { count: None, effect: 1.0, same_people: false };

fn share(hits: u32, of: u32) -> Option<Share> {
    Share::new(hits, of)
}

fn pair(before: (u32, u32), after: (u32, u32)) -> Pair {
    Pair { before: share(before.0, before.1), after: share(after.0, after.1) }
}

fn verdicts(list: &[Pair], schools: Schools) -> Vec<Verdict> {
    judge(list, schools).into_iter().map(|one| one.verdict).collect()
}

#[test]
fn the_four_words() {
    let list = [
        pair((600, 1500), (550, 1100)),
        pair((700, 1500), (560, 1100)),
        pair((750, 1500), (540, 1100)),
        pair((3, 8), (5, 9)),
        Pair { before: None, after: share(5, 100) },
        pair((900, 1500), (500, 1100)),
    ];
    let found = verdicts(&list, ALONE);
    assert_eq!(
        found,
        [
            Verdict::Surely(Way::More),
            // p 0.034 by itself, 0.17 among six.
            Verdict::Probably(Way::More),
            Verdict::NoneSure,
            Verdict::TooFew,
            Verdict::TooFew,
            Verdict::Surely(Way::Fewer),
        ]
    );
}

#[test]
fn more_questions_make_it_harder() {
    let near = pair((700, 1500), (560, 1100));
    assert_eq!(verdicts(&[near], ALONE), [Verdict::Surely(Way::More)]);
    let hidden = Pair { before: None, after: None };
    assert_eq!(verdicts(&[near, hidden], ALONE)[0], Verdict::Probably(Way::More), "the list was fixed with it");
}

#[test]
fn schools_make_it_harder() {
    let clear = pair((600, 1500), (550, 1100));
    let few = Schools { count: Some(9), ..ALONE };
    let judged = judge(&[clear], few);
    assert_eq!(judged[0].verdict, Verdict::Probably(Way::More));
    assert!(judged[0].limits.few_schools);
    let alike = Schools { count: Some(12), effect: 6.98, same_people: true };
    let judged = judge(&[clear], alike);
    assert_eq!(judged[0].verdict, Verdict::NoneSure);
    assert_eq!((judged[0].limits.visible, judged[0].limits.same_people), (Some(11), true));
    let huge = Schools { effect: 200.0, ..ALONE };
    assert_eq!(verdicts(&[clear], huge), [Verdict::TooFew], "less than ten voices");
}

#[test]
fn few_in_a_cell_takes_the_exact_test() {
    // 0 of 12 against 6 of 12: the score test says 0.005, Fisher 0.0137, mid-P 0.0103.
    let judged = judge(&[pair((0, 12), (6, 12))], ALONE);
    assert!(judged[0].p > 0.0102 && judged[0].p < 0.0104, "{judged:?}");
}

#[test]
fn an_interval_in_words() {
    let within = |low, high, of| Within::new(Interval { low, high }, of);
    assert_eq!(within(0.61, 0.79, Of::Ten).says(), Says::Between(6, 8));
    assert_eq!(within(0.6, 0.8, Of::Ten).says(), Says::Between(6, 8));
    assert_eq!(within(0.59, 0.81, Of::Ten).says(), Says::Between(5, 9));
    assert_eq!(within(0.0, 0.16, Of::Ten).says(), Says::AtMost(2));
    assert_eq!(within(0.57, 1.0, Of::Ten).says(), Says::AtLeast(5));
    assert_eq!(within(0.05, 0.95, Of::Ten).says(), Says::Nothing);
    assert_eq!(within(0.361, 0.439, Of::Hundred).says(), Says::Between(36, 44));
    assert_eq!(Of::fitting(share(245, 612).unwrap().wilson(1.0)), Of::Hundred);
    assert_eq!(Of::fitting(share(24, 60).unwrap().wilson(1.0)), Of::Ten);
    assert_eq!(Of::Ten.about(share(245, 612).unwrap()), 4);
    assert_eq!(Of::Ten.about(share(1, 20).unwrap()), 1);
}

#[test]
fn percent_as_in_the_files() {
    for (hits, of, percent) in [(1, 8, 13), (1, 3, 33), (2, 3, 67), (0, 7, 0), (7, 7, 100), (1, 200, 1), (1, 201, 0)] {
        assert_eq!(share(hits, of).unwrap().percent(), percent, "{hits}/{of}");
    }
    assert_eq!(Share::new(1, 0), None);
    assert_eq!(Share::new(2, 1), None);
}
