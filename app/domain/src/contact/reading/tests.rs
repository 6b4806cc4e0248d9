//! Tests of reading: who reads, by when, and the promise that *takes messages* makes.

use jiff::Timestamp;
use jiff::civil::{Date, Time, date};

use super::*;
use crate::hours::{Clock, Day, Exception, Holidays, Hours, Slot, Weekly, stockholm};

mod absence;
mod properties;

const ANNA: ReaderId = ReaderId(1);
const OMAR: ReaderId = ReaderId(2);
const SARA: ReaderId = ReaderId(3);
const MONDAY: Date = date(2026, 11, 23);

fn at(day: Date, hour: i8, minute: i8) -> Timestamp {
    day.to_datetime(Time::new(hour, minute, 0, 0).unwrap()).to_zoned(stockholm().clone()).unwrap().timestamp()
}

fn range(from: Date, to: Date) -> DateRange {
    DateRange::new(from, to).unwrap()
}

fn weekly() -> Weekly {
    let days = vec![Day::Mo, Day::Tu, Day::We, Day::Th, Day::Fr];
    let slot = Slot { days, opens: Clock::new(8, 0).unwrap(), closes: Clock::new(16, 0).unwrap() };
    Weekly { slots: vec![slot], holidays: Holidays::Closed, eve_closes: None, exceptions: Vec::new() }
}

fn hours() -> Hours {
    Hours::Weekly(weekly())
}

fn reader(id: ReaderId) -> Reader {
    Reader { id, active: true, trained: Some(date(2026, 1, 15)), has_key: true, away: Vec::new() }
}

fn christmas(cover: Vec<ReaderId>) -> Holiday {
    Holiday { days: range(date(2026, 12, 21), date(2027, 1, 10)), cover }
}

fn team() -> Team {
    Team {
        named: ANNA,
        cover: Some(OMAR),
        readers: vec![reader(SARA), reader(OMAR), reader(ANNA)],
        hours: hours(),
        service_days: 2,
        holidays: vec![christmas(vec![SARA])],
        closed: Vec::new(),
        chosen: Vec::new(),
        paused: false,
    }
}

fn line(team: &Team, day: Date) -> Vec<(ReaderId, Rule)> {
    team.readers_on(day).into_iter().map(|reads| (reads.reader, reads.rule)).collect()
}

fn reasons(team: &Team, now: Timestamp) -> Vec<Why> {
    match team.takes(now) {
        Taking::Takes { .. } => Vec::new(),
        Taking::NotYet(why) => why,
    }
}

#[test]
fn an_answer_comes_within_the_service_days() {
    for (sent, days, due) in [
        // In time on Monday: Tuesday, Wednesday.
        (at(MONDAY, 10, 0), 2, date(2026, 11, 25)),
        (at(MONDAY, 7, 0), 2, date(2026, 11, 25)),
        (at(MONDAY, 10, 0), 0, MONDAY),
        // At closing and after: it counts as Tuesday's.
        (at(MONDAY, 15, 59), 1, date(2026, 11, 24)),
        (at(MONDAY, 16, 0), 1, date(2026, 11, 25)),
        (at(MONDAY, 16, 0), 0, date(2026, 11, 24)),
        // Over a weekend.
        (at(date(2026, 11, 27), 10, 0), 2, date(2026, 12, 1)),
        (at(date(2026, 11, 28), 10, 0), 2, date(2026, 12, 2)),
        // 24 December is doubtful, 25 and 26 red; then Monday 28.
        (at(date(2026, 12, 23), 10, 0), 1, date(2026, 12, 28)),
        // Trettondagen is red.
        (at(date(2027, 1, 5), 17, 0), 0, date(2027, 1, 7)),
        // The night when summer time begins, which is Easter's too in 2027.
        (at(date(2027, 3, 28), 3, 30), 0, date(2027, 3, 30)),
    ] {
        assert_eq!(answer_by(sent, &hours(), days, &[]), Some(due), "{sent} {days}");
    }
}

#[test]
fn closed_days_do_not_count() {
    let closed = [range(date(2026, 11, 24), date(2026, 11, 24)), range(date(2026, 11, 25), date(2026, 11, 26))];
    assert_eq!(answer_by(at(MONDAY, 10, 0), &hours(), 1, &closed), Some(date(2026, 11, 27)));
    assert_eq!(answer_by(at(date(2026, 11, 24), 10, 0), &hours(), 0, &closed), Some(date(2026, 11, 27)));
}

#[test]
fn unknown_or_far_hours_promise_nothing() {
    let sent = at(MONDAY, 10, 0);
    assert_eq!(answer_by(sent, &Hours::Unknown, 2, &[]), None);
    let empty = Weekly { slots: Vec::new(), ..weekly() };
    assert_eq!(answer_by(sent, &Hours::Weekly(empty), 2, &[]), None);
    assert_eq!(answer_by(sent, &Hours::Always, 2, &[]), Some(date(2026, 11, 25)));
    let far = [range(MONDAY, date(2027, 11, 30))];
    assert_eq!(answer_by(sent, &hours(), 1, &far), Some(date(2027, 12, 2)));
    let further = [far[0], range(date(2027, 12, 1), date(2028, 2, 1))];
    assert_eq!(answer_by(sent, &hours(), 1, &further), None);
    // The rules for red days are vouched for to the end of 2060 and no longer.
    assert_eq!(answer_by(at(date(2060, 12, 31), 17, 0), &hours(), 2, &[]), None);
}

#[test]
fn an_exception_opens_and_shuts_a_day() {
    let shut = Exception { date: date(2026, 11, 24), slots: Vec::new() };
    let hours = Hours::Weekly(Weekly { exceptions: vec![shut], ..weekly() });
    assert_eq!(answer_by(at(MONDAY, 10, 0), &hours, 1, &[]), Some(date(2026, 11, 25)));
}

#[test]
fn the_line_is_named_then_cover_then_any() {
    let mut team = team();
    let all = [(ANNA, Rule::Named), (OMAR, Rule::Cover), (SARA, Rule::Any)];
    assert_eq!(line(&team, MONDAY), all);
    team.readers[2].away = vec![range(MONDAY, MONDAY)];
    assert_eq!(line(&team, MONDAY), all[1..]);
    team.readers[1].has_key = false;
    assert_eq!(line(&team, MONDAY), all[2..]);
    team.readers[0].active = false;
    assert_eq!(line(&team, MONDAY), []);
    assert_eq!(line(&team, date(2026, 11, 24)), all[..1]);
}

#[test]
fn in_holidays_only_those_who_cover_read() {
    let mut team = team();
    let holiday = date(2026, 12, 28);
    assert_eq!(line(&team, holiday), [(SARA, Rule::Holiday)]);
    team.holidays.push(Holiday { days: range(holiday, holiday), cover: vec![ANNA, SARA] });
    assert_eq!(line(&team, holiday), [(SARA, Rule::Holiday), (ANNA, Rule::Named)]);
    team.readers[0].away = vec![range(holiday, holiday)];
    assert_eq!(line(&team, holiday), [(ANNA, Rule::Named)]);
}

#[test]
fn training_counts_from_its_day() {
    let mut team = team();
    team.readers[2].trained = Some(date(2026, 11, 24));
    assert_eq!(line(&team, MONDAY)[0], (OMAR, Rule::Cover));
    assert_eq!(line(&team, date(2026, 11, 24))[0], (ANNA, Rule::Named));
}

#[test]
fn a_team_in_order_takes_messages() {
    let first = Reads { reader: ANNA, rule: Rule::Named };
    let cover = Some(Reads { reader: OMAR, rule: Rule::Cover });
    assert_eq!(team().takes(at(MONDAY, 10, 0)), Taking::Takes { first, cover, due: date(2026, 11, 25) });
}

#[test]
fn each_lack_is_told() {
    let now = at(MONDAY, 10, 0);
    let lacking = |change: &dyn Fn(&mut Team)| {
        let mut team = team();
        change(&mut team);
        reasons(&team, now)
    };
    assert_eq!(lacking(&|team| team.readers.truncate(1)), [Why::Readers { ready: 1 }, Why::Named]);
    assert_eq!(
        lacking(&|team| team.readers = vec![reader(ANNA), reader(ANNA)])[..1],
        [Why::Readers { ready: 1 }],
        "the same person twice"
    );
    assert_eq!(lacking(&|team| team.readers[2].has_key = false), [Why::Named]);
    assert_eq!(lacking(&|team| team.hours = Hours::Unknown), [Why::Hours]);
    assert_eq!(lacking(&|team| team.holidays.clear()), [Why::NoHolidayPlan]);
    let past = Holiday { days: range(date(2026, 6, 15), date(2026, 8, 15)), cover: vec![SARA] };
    assert_eq!(lacking(&|team| team.holidays = vec![past.clone()]), [Why::NoHolidayPlan]);
    let bare = christmas(Vec::new());
    assert_eq!(lacking(&|team| team.holidays = vec![bare.clone()]), [Why::Holiday(bare.days)]);
    let stranger = christmas(vec![ReaderId(9)]);
    assert_eq!(lacking(&|team| team.holidays = vec![stranger.clone()]), [Why::Holiday(stranger.days)]);
    let ill = range(date(2026, 12, 30), date(2026, 12, 30));
    assert_eq!(lacking(&|team| team.readers[0].away = vec![ill]), [Why::Holiday(bare.days)]);
    let tuesday = date(2026, 11, 24);
    let all_away = |team: &mut Team| {
        for reader in &mut team.readers {
            reader.away = vec![range(tuesday, tuesday)];
        }
    };
    assert_eq!(lacking(&all_away), [Why::Nobody(tuesday)]);
}

#[test]
fn holidays_after_the_next_can_wait() {
    let mut team = team();
    team.holidays.push(Holiday { days: range(date(2027, 2, 15), date(2027, 2, 19)), cover: Vec::new() });
    assert_eq!(reasons(&team, at(MONDAY, 10, 0)), []);
    // Once Christmas has begun, the winter break is the next.
    assert_eq!(reasons(&team, at(date(2026, 12, 28), 10, 0)), [Why::Holiday(team.holidays[1].days)]);
}

#[test]
fn spans_of_days_are_checked_when_read() {
    for text in [
        r#"{"from":"2026-01-02","to":"2026-01-01"}"#,
        r#"{"from":"2026-01-01","to":"2027-12-31"}"#,
        r#"{"from":"-009999-01-01","to":"9999-12-31"}"#,
        r#"{"from":"2026-01-01"}"#,
    ] {
        assert!(serde_json::from_str::<DateRange>(text).is_err(), "{text}");
    }
    let text = r#"{"from":"2026-01-01","to":"2026-01-02"}"#;
    let span: DateRange = serde_json::from_str(text).unwrap();
    assert_eq!((span.days().count(), serde_json::to_string(&span).unwrap().as_str()), (2, text));
}
