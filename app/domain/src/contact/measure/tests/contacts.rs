//! Where a contact begins and ends.

use super::*;

const T: i64 = 492_000;
const DAY: i64 = 24;

fn began(events: &[Event], now: i64) -> Vec<(Option<i64>, bool)> {
    of(events, now).iter().map(|contact| (contact.began.map(|(hour, _)| hour), contact.ended)).collect()
}

#[test]
fn thirty_days_part_one_contact_from_the_next() {
    let start = [child(What::Message, T), staff(What::Closed { wished: false }, T + 10)];
    let back = |after: i64| {
        let at = T + 10 + after;
        began(&[start.as_slice(), &[child(What::Reopened, at), child(What::Message, at)]].concat(), at + 1)
    };
    assert_eq!(back(30 * DAY), [(Some(T), false)]);
    assert_eq!(back(30 * DAY + 1), [(Some(T), true), (Some(T + 10 + 30 * DAY + 1), false)]);
    let only_wrote = [start.as_slice(), &[child(What::Message, T + 900)]].concat();
    assert_eq!(began(&only_wrote, T + 901), [(Some(T), true), (Some(T + 900), false)], "writing opens again by itself");
    let asked = [start.as_slice(), &[child(What::AskedHelp(YesNo::Yes), T + 900)]].concat();
    assert_eq!(began(&asked, T + 901), [(Some(T), true)], "an answer to the two questions does not");
}

#[test]
fn endings_and_openings_of_one_hour_take_turns() {
    let close = staff(What::Closed { wished: false }, T + 3);
    let open = staff(What::Reopened, T + 3);
    let first = child(What::Message, T);
    assert_eq!(began(&[first, close, open], T + 9), [(Some(T), false)], "ended and opened");
    assert_eq!(began(&[first, close, open, close], T + 9), [(Some(T), true)]);
    let ended = staff(What::Closed { wished: false }, T + 1);
    assert_eq!(began(&[first, ended, open, close], T + 9), [(Some(T), true)], "opened and ended");
    assert_eq!(began(&[first, ended, open], T + 9), [(Some(T), false)]);
}

#[test]
fn within_an_hour_the_order_counts_where_it_was_kept() {
    let (write, answer) = (child(What::Message, T), staff(What::Message, T));
    let (end, wish) = (staff(What::Closed { wished: false }, T), child(What::Closed { wished: true }, T));
    let open = child(What::Reopened, T);
    let state = |events: &[Event]| began(&in_order(events), T + 9);
    assert_eq!(state(&[write, end, open, write, end]), [(Some(T), true)]);
    assert_eq!(state(&[write, end, open, write]), [(Some(T), false)]);
    // They end it, and write again in the same hour: the first wait was given up, the second goes on.
    let again = in_order(&[write, wish, open, write]);
    assert_eq!(waits(Clock::Reply, &again, T + 9), [(T, End::Left(T)), (T, End::Waiting)]);
    let answered = in_order(&[write, answer, write]);
    assert_eq!(waits(Clock::Reply, &answered, T + 9), [(T, End::Done(T)), (T, End::Waiting)]);
    let offers = in_order(&[write, staff(What::Offered, T), staff(What::Rejected, T), staff(What::Offered, T)]);
    assert_eq!(waits(Clock::Handover, &offers, T + 9), [(T, End::Done(T)), (T, End::Waiting)]);
}

#[test]
fn of_a_thread_that_was_destroyed_nothing_waits_and_nothing_looks_better() {
    let facts = [Facts { gone: true, ..CHILD }];
    let events = [child(What::Message, T), staff(What::Message, T + 5)];
    let contact = &contacts(&facts, &events, T + 900)[0];
    let ends = |clock: Clock| clock.spells(contact).iter().map(|spell| spell.end).collect::<Vec<_>>();
    assert_eq!(ends(Clock::Answer), [End::Done(T + 5)]);
    for clock in [Clock::Help, Clock::Assessment, Clock::Course, Clock::Read] {
        assert_eq!(ends(clock), [End::Unmet], "{clock:?}");
    }
}

#[test]
fn what_staff_begin_keeps_nobody_waiting() {
    let events = [staff(What::Message, T), child(What::Opened, T + 1)];
    assert_eq!(began(&events, T + 9), [(None, false)]);
    assert_eq!(Clock::Answer.spells(&of(&events, T + 9)[0]), []);
    let answered = [events.as_slice(), &[child(What::Message, T + 5), staff(What::Message, T + 7)]].concat();
    assert_eq!(waits(Clock::Answer, &answered, T + 9), [(T + 5, End::Done(T + 7))]);
}

#[test]
fn what_comes_later_is_not_seen() {
    let events = [child(What::Message, T), staff(What::Message, T + 5)];
    assert_eq!(waits(Clock::Answer, &events, T + 5), [(T, End::Waiting)]);
    assert_eq!(began(&events, T), []);
}

#[test]
fn an_event_of_no_known_thread_is_passed_over() {
    let stray = Event { thread: 7, ..child(What::Message, T) };
    assert_eq!(began(&[stray], T + 5), []);
}
