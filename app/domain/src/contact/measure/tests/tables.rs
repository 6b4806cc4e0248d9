//! Whole tables by hand.

use super::super::table::AGES;
use super::*;
use crate::contact::measure::{
    Bar, Cell, Clock, Period, Quantile, Question, Share, Tertial, chart, first_of_month, first_of_tertial,
};

fn many(count: usize, events: &[Event]) -> Vec<Vec<Event>> {
    vec![events.to_vec(); count]
}

fn table(measures: &Measures, clock: Clock) -> super::super::TimeTable {
    measures.times.iter().find(|table| table.clock == clock).unwrap().clone()
}

fn month(year: i16, month: i8) -> Month {
    Month { year, month }
}

#[test]
fn a_weekend_by_both_clocks() {
    let (friday, monday) = (hour("2026-03-06T15:20"), hour("2026-03-09T09:40"));
    let threads = many(10, &[child(What::Message, friday), staff(What::Message, monday)]);
    let measures = measures(school(), &threads, hour("2026-04-01T00:00"));
    let answer = table(&measures, Clock::Answer);
    let whole = answer.whole.clone().unwrap();
    assert_eq!(whole.period, Period { from: month(2026, 1), to: month(2026, 3) });
    assert_eq!((whole.n, whole.not_over, whole.in_time), (10, Cell::Count(0), Share::Percent(100)));
    assert_eq!(whole.calendar.median, Quantile::At(66 * 60));
    assert_eq!(whole.calendar.with_waiting, Quantile::At(66 * 60));
    assert_eq!(whole.calendar.p90, Quantile::At(66 * 60));
    assert_eq!(whole.service.unwrap().median, Quantile::At(2 * 60));
    assert_eq!(answer.rows.len(), 1);
    assert_eq!(answer.buckets, [0, 0, 0, 0, 10, 0, 0, 0].map(Cell::Count));
}

#[test]
fn those_who_wait_are_in_the_figures() {
    let start = hour("2026-03-02T09:00");
    let mut threads = many(8, &[child(What::Message, start), staff(What::Message, start + 2)]);
    threads.extend(many(12, &[child(What::Message, start)]));
    let measures = measures(school(), &threads, hour("2026-04-01T00:00"));
    let answer = table(&measures, Clock::Answer);
    let whole = answer.whole.unwrap();
    assert_eq!((whole.n, whole.not_over, whole.in_time), (20, Cell::Count(12), Share::Percent(40)));
    assert_eq!(whole.calendar.with_waiting, Quantile::Beyond, "more than half wait");
    assert_eq!(whole.calendar.median, Quantile::At(120), "of the eight");
    assert_eq!((answer.waiting, answer.ages), (Cell::Count(12), [0, 0, 0, 0, 12].map(Cell::Count).to_vec()));
}

#[test]
fn product_limit_by_hand() {
    use super::super::quantile::{Wait, of_done, with_waiting};
    // 10 waits: 1 2 3 3 4 over, then one of 4 that goes on, 6 7 over, 8 and 9 that go on.
    // S: .9 .8 .6 (at 3), .5 at 4: the median is 4. Of the seven that are over it is 3.
    let pairs = [
        (1, true),
        (2, true),
        (3, true),
        (3, true),
        (4, true),
        (4, false),
        (6, true),
        (7, true),
        (8, false),
        (9, false),
    ];
    let waits: Vec<Wait> = pairs
        .iter()
        .enumerate()
        .map(|(contact, (minutes, over))| Wait { minutes: *minutes, over: *over, contact })
        .collect();
    assert_eq!(with_waiting(&waits, 1, 2), Quantile::At(4));
    assert_eq!(of_done(&waits, 1, 2), Quantile::Few, "seven have not five on either side of the fourth");
    // After 4: four are left; .5 × 3/4 = .375 at 6, .25 at 7: nine in ten is never reached.
    assert_eq!(with_waiting(&waits, 9, 10), Quantile::Beyond);
}

#[test]
fn months_are_joined_until_there_are_five_and_never_over_new_year() {
    let at = |wall: &str| vec![child(What::Message, hour(wall))];
    let mut threads = Vec::new();
    for (wall, count) in [
        ("2026-01-10T12:00", 3),
        ("2026-03-10T12:00", 2),
        ("2026-04-10T12:00", 9),
        ("2026-12-10T12:00", 4),
        ("2027-01-10T12:00", 4),
        ("2027-02-10T12:00", 4),
    ] {
        threads.extend(vec![at(wall); count]);
    }
    let measures = measures(school(), &threads, hour("2027-03-01T00:00"));
    let rows = table(&measures, Clock::Answer).rows;
    let periods: Vec<(Period, u32)> = rows.iter().map(|row| (row.period, row.n)).collect();
    let period = |from, to| Period { from, to };
    assert_eq!(
        periods,
        [
            (period(month(2026, 1), month(2026, 3)), 5),
            (period(month(2026, 4), month(2026, 4)), 9),
            (period(month(2027, 1), month(2027, 2)), 8),
        ],
        "December's four are in no figure"
    );
    assert_eq!(table(&measures, Clock::Answer).waiting, Cell::Count(26), "but they wait, and that is told");
    assert_eq!(
        table(&measures, Clock::Answer).ages,
        vec![Cell::Few; AGES.len() + 1],
        "four of them for less than a month"
    );
}

#[test]
fn five_waits_of_one_child_are_one_childs() {
    let start = hour("2026-03-02T09:00");
    let talk: Vec<Event> = (0..9)
        .flat_map(|turn| [child(What::Message, start + 10 * turn), staff(What::Message, start + 10 * turn + 2)])
        .collect();
    let alone = measures(school(), std::slice::from_ref(&talk), hour("2026-04-01T00:00"));
    assert_eq!(table(&alone, Clock::Reply).whole, None);
    let six = measures(school(), &many(6, &talk), hour("2026-04-01T00:00"));
    let whole = table(&six, Clock::Reply).whole.unwrap();
    assert_eq!((whole.n, whole.calendar.median), (54, Quantile::At(120)));
}

#[test]
fn answers_are_told_when_their_tertial_is_over() {
    let start = hour("2026-03-02T09:00");
    let said = |reason| vec![child(What::Message, start), child(What::Reason(reason), start)];
    let mut threads = Vec::new();
    for (reason, count) in [(Reason::School, 9), (Reason::Psyche, 7), (Reason::Violence, 2), (Reason::Sex, 1)] {
        threads.extend(vec![said(reason); count]);
    }
    let reasons = |now: &str| {
        let measures = measures(school(), &threads, hour(now));
        measures.choices.into_iter().find(|choice| choice.question == Question::ReasonOwn).unwrap().rounds
    };
    assert_eq!(reasons("2026-04-01T00:00"), []);
    let rounds = reasons("2026-05-01T00:00");
    assert_eq!((rounds.len(), rounds[0].tertial, rounds[0].n), (1, Tertial { year: 2026, number: 1 }, 19));
    let cells = Question::ReasonOwn.options().into_iter().zip(rounds[0].cells.clone());
    let shown: Vec<(&str, Cell)> = cells.filter(|(_, cell)| *cell != Cell::Few).collect();
    assert_eq!(
        shown,
        [("school", Cell::Count(9))],
        "three hidden would be known to be three: the next larger goes too"
    );
    assert_eq!(rounds, reasons("2026-11-01T00:00"), "what is told stands");
}

#[test]
fn what_became_of_offers() {
    let start = hour("2026-02-02T09:00");
    let offer = |more: &[Event]| [&[child(What::Message, start), staff(What::Offered, start + 1)], more].concat();
    let mut threads = many(6, &offer(&[staff(What::OfferTold, start + 2), staff(What::Accepted, start + 2)]));
    threads.extend(many(5, &offer(&[staff(What::Accepted, start + 2), staff(What::OfferTold, start + 3)])));
    threads.extend(many(5, &offer(&[staff(What::Rejected, start + 3)])));
    threads.extend(many(5, &offer(&[staff(What::Withdrawn, start + 3)])));
    threads.extend(many(5, &offer(&[])));
    threads.extend(many(20, &[child(What::Message, start)]));
    let measures = measures(school(), &threads, hour("2026-06-01T00:00"));
    let cells = |question| {
        let choice = measures.choices.iter().find(|choice| choice.question == question).unwrap();
        choice.rounds.first().map(|round| round.cells.clone()).unwrap_or_default()
    };
    let count = |counts: [u32; 4]| counts.map(Cell::Count).to_vec();
    assert_eq!(cells(Question::Handover), count([11, 5, 5, 5]));
    assert_eq!(cells(Question::HandoverTold), [Cell::Count(6), Cell::Count(5)]);
    assert_eq!(cells(Question::Bounced), [Cell::Count(5), Cell::Count(21)]);
    assert_eq!(cells(Question::Chain), [Cell::Few, Cell::Few], "nobody: as good as few");
    let table = table(&measures, Clock::Handover).whole.unwrap();
    assert_eq!((table.n, table.not_over), (26, Cell::Count(10)), "an offer taken back was not answered");
}

#[test]
fn a_month_stands_still() {
    let first = first_of_month("2026-03-31T23:30:00+02:00".parse().unwrap());
    assert_eq!(first, "2026-03-01T00:00:00+01:00".parse().unwrap());
    assert_eq!(first_of_month(first), first);
}

#[test]
fn what_everybody_reads_stands_still_for_a_third_of_a_year() {
    let first = |now: &str| first_of_tertial(now.parse().unwrap());
    assert_eq!(first("2026-04-30T23:59:00+02:00"), "2026-01-01T00:00:00+01:00".parse().unwrap());
    assert_eq!(first("2026-05-01T00:00:00+02:00"), "2026-05-01T00:00:00+02:00".parse().unwrap());
    assert_eq!(first("2026-12-31T23:30:00Z"), "2027-01-01T00:00:00+01:00".parse().unwrap());
}

#[test]
fn bars_for_a_phone() {
    let bar = |label: &str, value| Bar { label: label.to_owned(), value };
    let drawn = chart(vec![bar("skola", Cell::Count(20)), bar("våld", Cell::Few), bar("kompisar", Cell::Count(10))]);
    assert_eq!((drawn.width, drawn.height), (320, 132));
    let long: Vec<(u32, Option<u32>)> = drawn.bars.iter().map(|bar| (bar.long, bar.count)).collect();
    assert_eq!(long, [(264, Some(20)), (24, None), (132, Some(10))]);
    assert!(drawn.bars.iter().all(|bar| bar.top > bar.words && bar.top + drawn.thick <= drawn.height));
    assert_eq!(chart(Vec::new()).height, 0);
}

#[test]
fn what_staff_began_is_counted_apart() {
    let start = hour("2026-03-02T09:00");
    let mut threads = many(6, &[staff(What::Message, start), child(What::Opened, start + 1)]);
    threads.extend(many(7, &[child(What::Message, start), staff(What::Message, start + 1)]));
    let measures = measures(school(), &threads, hour("2026-06-01T00:00"));
    assert_eq!(measures.by_staff, Cell::Count(6));
    assert_eq!(table(&measures, Clock::Answer).whole.unwrap().n, 7);
    let who = measures.choices.iter().find(|choice| choice.question == Question::Who).unwrap();
    assert_eq!(who.rounds[0].n, 7);
}

/// What is told of who wrote, when so many wrote in a lane and said that they are so old.
fn of_ages(ages: &[(Lane, Option<Band>, usize)]) -> Vec<Cell> {
    let start = hour("2026-03-02T09:00");
    let count: usize = ages.iter().map(|(.., count)| count).sum();
    let facts =
        |(lane, band, count): &(Lane, Option<Band>, usize)| vec![Facts { lane: *lane, band: *band, ..CHILD }; *count];
    let all = input(school(), &many(count, &[child(What::Message, start)]), hour("2026-06-01T00:00"));
    let measures = Input { threads: ages.iter().flat_map(facts).collect(), ..all }.measures();
    let who = measures.choices.into_iter().find(|choice| choice.question == Question::Who).unwrap();
    who.rounds.into_iter().next().unwrap().cells
}

#[test]
fn who_wrote_is_told_by_age_band() {
    let [young, middle, teen, grown, guardian] = [
        (Lane::Child, Some(Band::SixToNine), 7),
        (Lane::Child, Some(Band::TenToTwelve), 12),
        (Lane::Child, Some(Band::ThirteenToSeventeen), 9),
        (Lane::Child, Some(Band::EighteenToTwenty), 6),
        (Lane::Guardian, Some(Band::Guardian), 8),
    ];
    let unsaid = (Lane::Child, None, 5);
    let told = of_ages(&[young, middle, teen, grown, guardian, unsaid]);
    assert_eq!(told, [7, 12, 9, 6, 8, 5].map(Cell::Count));
    // The lane alone tells who is a guardian.
    let odd =
        [(Lane::Child, Some(Band::Guardian), 5), (Lane::Guardian, Some(Band::SixToNine), 5), (Lane::Guardian, None, 3)];
    assert_eq!(of_ages(&[&[young, middle, teen, grown], odd.as_slice()].concat()), told);
}

#[test]
fn a_band_of_few_takes_another_one_with_it() {
    let young = (Lane::Child, Some(Band::SixToNine), 3);
    let middle = (Lane::Child, Some(Band::TenToTwelve), 30);
    let teen = (Lane::Child, Some(Band::ThirteenToSeventeen), 20);
    let grown = (Lane::Child, Some(Band::EighteenToTwenty), 9);
    let guardian = (Lane::Guardian, Some(Band::Guardian), 22);
    let unsaid = (Lane::Child, None, 24);
    let told = of_ages(&[young, middle, teen, grown, guardian, unsaid]);
    let count = Cell::Count;
    assert_eq!(told, [Cell::Few, count(30), count(20), Cell::Few, count(22), count(24)], "nine stand in for the three");
    assert_eq!(of_ages(&[young, (Lane::Child, Some(Band::TenToTwelve), 2)]), [Cell::Few; 6]);
}

#[test]
fn who_has_waited_since_before_the_first_year_still_waits() {
    let threads = many(8, &[child(What::Message, hour("2025-12-31T23:00"))]);
    let measures = measures(school(), &threads, hour("2026-06-01T00:00"));
    let answer = table(&measures, Clock::Answer);
    assert_eq!((answer.whole, answer.waiting), (None, Cell::Count(8)));
    assert_eq!(answer.ages, [0, 0, 0, 0, 8].map(Cell::Count));
}

#[test]
fn months_are_swedish() {
    assert_eq!(Month::of(hour("2026-01-01T00:00")), month(2026, 1));
    assert_eq!(Month::of(hour("2025-12-31T23:00")), month(2025, 12));
    for (wall, number) in [("2026-04-30T23:00", 1), ("2026-05-01T00:00", 2), ("2026-09-01T00:00", 3)] {
        assert_eq!(Tertial::of(hour(wall)), Tertial { year: 2026, number });
    }
}

#[test]
fn nothing_happened() {
    let measures = measures(school(), &[], LAST);
    assert_eq!(measures.times.len(), Clock::ALL.len());
    assert!(measures.times.iter().all(|table| table.whole.is_none() && table.waiting == Cell::Count(0)));
    assert!(measures.choices.iter().all(|choice| choice.rounds.is_empty()));
}
