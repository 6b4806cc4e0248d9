//! Each clock by hand: what starts it, what stops it, and what does not.

use super::*;

const T: i64 = 492_000;

#[test]
fn only_a_human_stops_the_clock_and_a_call_counts_as_an_answer() {
    let site = event(Actor::Site, What::Message, T + 1);
    let reminded = event(Actor::Site, What::Aside, T + 2);
    let base = [child(What::Message, T), site, reminded];
    assert_eq!(waits(Clock::Answer, &base, T + 9), [(T, End::Waiting)]);
    assert_eq!(waits(Clock::Received, &base, T + 9), [(T, End::Waiting)]);
    let called = [base.as_slice(), &[staff(What::OtherContact, T + 5), staff(What::Message, T + 6)]].concat();
    assert_eq!(waits(Clock::Answer, &called, T + 9), [(T, End::Done(T + 5))]);
    assert_eq!(waits(Clock::Received, &called, T + 9), [(T, End::Done(T + 5))], "who answers has it in hand");
    let noted = [base.as_slice(), &[staff(What::Handled, T + 3), staff(What::Message, T + 6)]].concat();
    assert_eq!(waits(Clock::Received, &noted, T + 9), [(T, End::Done(T + 3))]);
    assert_eq!(waits(Clock::Answer, &noted, T + 9), [(T, End::Done(T + 6))], "a note is no answer");
    let covered = [base.as_slice(), &[staff(What::Aside, T + 4)]].concat();
    assert_eq!(waits(Clock::Received, &covered, T + 9), [(T, End::Waiting)], "planning cover reads nothing");
}

/// What staff wrote down at an hour as having been on a day.
fn dated(what: What, hour: i64, day: &str) -> Event {
    Event { on: Some(day.parse().unwrap()), ..staff(what, hour) }
}

#[test]
fn a_talk_counts_by_its_day_and_answers_only_what_was_written_by_then() {
    let (monday, tuesday) = (hour("2026-03-09T10:00"), hour("2026-03-10T23:00"));
    let (wednesday, thursday) = (hour("2026-03-11T10:00"), hour("2026-03-12T09:00"));
    let wrote = [child(What::Message, monday)];
    let with = |clock, more: &[Event]| waits(clock, &[wrote.as_slice(), more].concat(), thursday + 900);
    for (day, end) in [
        ("2026-03-08", End::Waiting),
        ("2026-03-09", End::Done(hour("2026-03-09T23:00"))),
        ("2026-03-10", End::Done(tuesday)),
        ("2026-03-12", End::Done(thursday)),
        ("2026-03-13", End::Done(thursday)),
    ] {
        let talk = [dated(What::OtherContact, thursday, day)];
        assert_eq!(with(Clock::Answer, &talk), [(monday, end)], "{day}");
        assert_eq!(with(Clock::Reply, &talk), [(monday, end)], "{day}");
    }
    let talk = dated(What::OtherContact, thursday, "2026-03-10");
    let again = [child(What::Message, wednesday), talk];
    assert_eq!(with(Clock::Answer, &again), [(monday, End::Done(tuesday))]);
    assert_eq!(with(Clock::Reply, &again), [(monday, End::Done(tuesday)), (wednesday, End::Waiting)], "waits still");
    let ended = [child(What::Closed { wished: true }, wednesday), talk];
    assert_eq!(with(Clock::Answer, &ended), [(monday, End::Done(tuesday))], "it was answered before it was ended");
    let answered = [staff(What::Message, wednesday), talk];
    assert_eq!(with(Clock::Answer, &answered), [(monday, End::Done(tuesday))]);
    assert_eq!(with(Clock::Received, &answered), [(monday, End::Done(tuesday))], "nobody answers what nobody has");
}

#[test]
fn a_plan_counts_by_the_day_it_was_agreed_on() {
    let (needed, kept) = (hour("2026-03-09T10:00"), hour("2026-03-25T09:00"));
    let start = [child(What::Message, needed - 20), staff(What::Needed, needed)];
    for (day, end) in [
        ("2026-03-18", hour("2026-03-18T23:00")),
        ("2026-03-25", kept),
        // Agreed on before anybody wrote down that it was needed.
        ("2026-03-05", needed),
    ] {
        let planned = [start.as_slice(), &[dated(What::Planned, kept, day)]].concat();
        assert_eq!(waits(Clock::Plan, &planned, kept + 900), [(needed, End::Done(end))], "{day}");
    }
    assert_eq!(Clock::Plan.due(needed, &school()), Some(jiff::civil::date(2026, 3, 19)), "the 18th was in time");
}

#[test]
fn a_report_waits_for_its_answer() {
    let reported = [
        child(What::Message, T),
        staff(What::ConcernSeen, T + 1),
        staff(What::Reported(Told::First), T + 2),
        staff(What::Closed { wished: false }, T + 3),
    ];
    assert_eq!(waits(Clock::Feedback, &reported[..3], T + 90), [(T + 2, End::Waiting)]);
    let answered = [reported.as_slice(), &[staff(What::ReportAnswered, T + 40)]].concat();
    assert_eq!(waits(Clock::Feedback, &answered, T + 90), [(T + 2, End::Done(T + 40))], "also after the end");
    assert_eq!(waits(Clock::Feedback, &[child(What::Message, T), staff(What::ConcernSeen, T + 1)], T + 90), []);
}

#[test]
fn messages_on_end_count_once_from_the_first() {
    let events = [
        child(What::Message, T),
        child(What::Message, T + 5),
        staff(What::Message, T + 8),
        staff(What::Message, T + 9),
        child(What::Message, T + 20),
        child(What::Message, T + 21),
    ];
    assert_eq!(waits(Clock::Reply, &events, T + 30), [(T, End::Done(T + 8)), (T + 20, End::Waiting)]);
    assert_eq!(waits(Clock::Answer, &events, T + 30), [(T, End::Done(T + 8))]);
}

#[test]
fn an_answer_within_the_hour_took_none() {
    let events = [staff(What::Message, T), child(What::Message, T), staff(What::Received, T)];
    assert_eq!(waits(Clock::Answer, &events, T + 1), [(T, End::Done(T))]);
    assert_eq!(waits(Clock::Received, &events, T + 1), [(T, End::Done(T))]);
}

#[test]
fn closing_does_not_answer_anybody() {
    let closed = |wished| [child(What::Message, T), staff(What::Closed { wished }, T + 4)];
    assert_eq!(waits(Clock::Answer, &closed(false), T + 90), [(T, End::Unmet)], "it goes on counting");
    assert_eq!(waits(Clock::Answer, &closed(true), T + 90), [(T, End::Left(T + 4))], "the child wished so");
    assert_eq!(waits(Clock::Course, &closed(false), T + 90), [(T, End::Done(T + 4))]);
    let later = [closed(false).as_slice(), &[staff(What::Message, T + 7)]].concat();
    assert_eq!(waits(Clock::Answer, &later, T + 90), [(T, End::Done(T + 7))]);
    let answered = [child(What::Message, T), staff(What::Message, T + 4), child(What::Closed { wished: true }, T + 4)];
    assert_eq!(waits(Clock::Answer, &answered, T + 90), [(T, End::Done(T + 4))], "answered and ended in one hour");
}

#[test]
fn what_the_child_ended_is_not_taken_up_by_a_later_answer() {
    let events = [
        child(What::Message, T),
        child(What::Closed { wished: true }, T + 2),
        child(What::Message, T + 50),
        child(What::Reopened, T + 50),
        staff(What::Message, T + 53),
    ];
    assert_eq!(waits(Clock::Reply, &events, T + 90), [(T, End::Left(T + 2)), (T + 50, End::Done(T + 53))]);
}

#[test]
fn help_and_assessment() {
    let events =
        [child(What::Message, T), staff(What::Help(Help::Advice), T + 3), staff(What::Help(Help::TalkBooked), T + 30)];
    assert_eq!(waits(Clock::Help, &events, T + 90), [(T, End::Done(T + 3))]);
    assert_eq!(waits(Clock::Assessment, &events, T + 90), [(T, End::Done(T + 30))], "advice settles nothing");
    let needed = [child(What::Message, T), staff(What::Needed, T + 6)];
    assert_eq!(waits(Clock::Assessment, &needed, T + 90), [(T, End::Done(T + 6))]);
    assert_eq!(waits(Clock::Help, &needed, T + 90), [(T, End::Waiting)]);
    let pretended = [child(What::Message, T), child(What::Help(Help::Plan), T + 1)];
    assert_eq!(waits(Clock::Help, &pretended, T + 90), [(T, End::Waiting)], "help is what staff say it is");
}

#[test]
fn from_needing_coordination_to_a_plan() {
    let start = [child(What::Message, T), staff(What::Needed, T + 10)];
    let with = |more: &[Event]| waits(Clock::Plan, &[start.as_slice(), more].concat(), T + 900);
    assert_eq!(with(&[]), [(T + 10, End::Waiting)]);
    assert_eq!(with(&[staff(What::Planned, T + 40), staff(What::Planned, T + 60)]), [(T + 10, End::Done(T + 40))]);
    assert_eq!(with(&[staff(What::Cleared { mistake: false }, T + 20)]), [(T + 10, End::Left(T + 20))]);
    assert_eq!(with(&[staff(What::Cleared { mistake: true }, T + 20)]), []);
    let twice =
        [staff(What::Cleared { mistake: true }, T + 20), staff(What::Needed, T + 30), staff(What::Planned, T + 31)];
    assert_eq!(with(&twice), [(T + 30, End::Done(T + 31))]);
}

#[test]
fn offers_and_their_answers_take_turns() {
    let events = [
        child(What::Message, T),
        staff(What::Offered, T + 1),
        staff(What::Rejected, T + 5),
        staff(What::Offered, T + 5),
        staff(What::Accepted, T + 5),
        staff(What::Offered, T + 9),
        staff(What::Withdrawn, T + 12),
        staff(What::Offered, T + 20),
    ];
    let ends =
        [(T + 1, End::Done(T + 5)), (T + 5, End::Done(T + 5)), (T + 9, End::Left(T + 12)), (T + 20, End::Waiting)];
    assert_eq!(waits(Clock::Handover, &events, T + 90), ends);
}

#[test]
fn reading_and_reporting() {
    let events = [
        child(What::Message, T),
        child(What::Opened, T + 1),
        staff(What::Message, T + 2),
        staff(What::Message, T + 3),
        child(What::Opened, T + 26),
        staff(What::ConcernSeen, T + 27),
        staff(What::Reported(Told::First), T + 28),
        staff(What::Message, T + 29),
    ];
    assert_eq!(waits(Clock::Read, &events, T + 90), [(T + 2, End::Done(T + 26)), (T + 29, End::Waiting)]);
    assert_eq!(waits(Clock::Concern, &events, T + 90), [(T + 27, End::Done(T + 28))]);
}

#[test]
fn a_worry_that_was_laid_down_waits_no_longer() {
    let ends = |mistake| {
        let laid_down = staff(What::LaidDown { mistake }, T + 5);
        waits(Clock::Concern, &[child(What::Message, T), staff(What::ConcernSeen, T + 2), laid_down], T + 90)
    };
    assert_eq!(ends(false), [(T + 2, End::Left(T + 5))]);
    assert_eq!(ends(true), []);
}

#[test]
fn the_day_that_was_promised() {
    let school = school();
    let friday = hour("2026-03-06T15:20");
    let due = Clock::Answer.due(friday, &school);
    assert_eq!(due, Some(jiff::civil::date(2026, 3, 10)), "Friday, then Monday and Tuesday");
    assert_eq!(Clock::Handover.due(friday, &school), due);
    assert_eq!(Clock::Plan.due(friday, &school), Some(jiff::civil::date(2026, 3, 16)));
    assert_eq!(Clock::Help.due(friday, &school), Some(jiff::civil::date(2026, 4, 3)));
    assert_eq!(Clock::Received.due(friday, &school), None);
    let unknown = Calendar { hours: Hours::Unknown, ..school };
    assert_eq!(Clock::Answer.due(friday, &unknown), None);
}
