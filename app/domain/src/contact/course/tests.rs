//! What must hold for any order of acts, and the table of what each act does.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;

use super::{Act, Awaited, By, Course, Facts, Group, Refused};
use crate::contact::event::{
    Calmed, Cleared, Consent, Ending, Event, Help, Kind, Principal, Purpose, Reason, Rejection, Reply, Spoken, Warned,
};
use crate::contact::thread::{Lane, State};
use crate::contact::told::Tell;
use crate::desk::PersonId;

const TODAY: Date = date(2026, 3, 10);

fn staff(id: &str) -> By {
    By::Staff(PersonId::parse(id).unwrap())
}

fn fresh() -> Course {
    Course { state: State::New, holder: None, answer_by: date(2026, 3, 12), offered: false, facts: Facts::default() }
}

fn done(course: &Course, act: Act) -> Course {
    course.after(&act, &staff("anna"), TODAY).unwrap().course
}

fn days() -> impl Strategy<Value = Date> {
    (-500_i32..500).prop_map(|days| TODAY.checked_add(days.days()).unwrap())
}

fn acts() -> impl Strategy<Value = Act> {
    let one = |all: &'static [Principal]| select(all.to_vec());
    prop_oneof![
        Just(Act::TakeIn),
        Just(Act::Answer),
        Just(Act::Note),
        days().prop_map(|until| Act::Wait { until }),
        (1_i32..14).prop_map(|days| Act::Wait { until: TODAY.checked_add(days.days()).unwrap() }),
        Just(Act::Resume),
        (select(Spoken::ALL.to_vec()), days(), prop::option::of(days())).prop_map(|(how, on, wrote)| Act::Spoke {
            how,
            on,
            wrote
        }),
        select(Help::ALL.to_vec()).prop_map(Act::Help),
        (prop::collection::vec(one(Principal::ALL), 0..4), select(Consent::ALL.to_vec()))
            .prop_map(|(principals, consent)| Act::Coordinate { principals, consent }),
        days().prop_map(|on| Act::Plan { on }),
        select(Cleared::ALL.to_vec()).prop_map(Act::Clear),
        Just(Act::Worry),
        select(Warned::ALL.to_vec()).prop_map(Act::Report),
        select(Calmed::ALL.to_vec()).prop_map(Act::Calm),
        Just(Act::Feedback),
        Just(Act::Offer { to: "demoskolan/psychosocial".to_owned() }),
        Just(Act::Accept),
        select(Rejection::ALL.to_vec()).prop_map(Act::Reject),
        Just(Act::Withdraw),
        Just(Act::LetRead),
        (select(Ending::ALL.to_vec()), prop::option::of(select(Reason::ALL.to_vec())))
            .prop_map(|(why, reason)| Act::End { why, reason }),
        Just(Act::Reopen),
        select(Purpose::ALL.to_vec()).prop_map(Act::TakeOut),
        prop::option::of(days()).prop_map(|due| Act::Write { due }),
        (prop::option::of(select(Reply::ALL.to_vec())), prop::option::of(select(Reply::ALL.to_vec())))
            .prop_map(|(help, part)| Act::Say { help, part }),
    ]
}

fn people() -> impl Strategy<Value = By> {
    select(vec![staff("anna"), staff("omar"), By::Writer(Lane::Child), By::Writer(Lane::Guardian)])
}

/// Any thread that acts can lead to, and the days that went by.
fn courses() -> impl Strategy<Value = (Course, Date)> {
    prop::collection::vec((acts(), people(), 0_i32..9), 0..25).prop_map(|steps| {
        steps.into_iter().fold((fresh(), TODAY), |(course, day), (act, by, days)| {
            let day = day.checked_add(days.days()).unwrap();
            (course.after(&act, &by, day).map_or(course, |next| next.course), day)
        })
    })
}

#[test]
fn what_was_set_aside_comes_back_on_its_day_and_once() {
    let waits = done(&done(&fresh(), Act::Answer), Act::Wait { until: date(2026, 3, 20) });
    assert_eq!(waits.back(date(2026, 3, 19)), None, "its day has not come");
    let next = waits.back(date(2026, 3, 20)).unwrap();
    assert_eq!(next.events, [Event::new(crate::contact::event::Actor::Site, Kind::Resumed, "")]);
    assert_eq!((next.course.facts.waits, next.course.state, next.tell), (None, State::Answered, None));
    assert_eq!(next.course.back(date(2026, 3, 21)), None);
    assert_eq!(fresh().back(date(2026, 3, 20)), None);
}

proptest! {
    #[test]
    fn whoever_began_can_always_write_and_then_an_answer_is_owed((course, today) in courses(), due in prop::option::of(days())) {
        let next = course.after(&Act::Write { due }, &By::Writer(Lane::Child), today).unwrap();
        prop_assert!(next.course.owes() && next.course.waits(today).is_none());
        prop_assert!(next.course.facts.ended.is_none());
        let reopened = next.events.iter().any(|event| event.kind == Kind::Reopened);
        prop_assert_eq!(reopened, course.state == State::Closed);
        let promised = matches!(course.awaited(today), Awaited::By(_));
        prop_assert!(!promised || next.course.awaited(today) == course.awaited(today), "never later");
        prop_assert!(promised || due.is_some() || next.course.awaited(today) == Awaited::NoDay, "no day is made up");
    }

    #[test]
    fn nothing_is_a_dead_end((course, today) in courses()) {
        let ways = [Act::Answer, Act::Reopen];
        prop_assert!(ways.iter().any(|act| course.after(act, &staff("anna"), today).is_ok()));
        let open = if course.offered { course.after(&Act::Withdraw, &staff("anna"), today).unwrap().course } else { course };
        let end = Act::End { why: Ending::Done, reason: None };
        prop_assert!(open.state == State::Closed || open.after(&end, &staff("anna"), today).is_ok());
    }

    #[test]
    fn what_is_offered_and_not_accepted_leaves_the_reader_responsible(
        (course, today) in courses(), why in select(Rejection::ALL.to_vec()),
    ) {
        if let Ok(offered) = course.after(&Act::Offer { to: "a/emi".to_owned() }, &staff("anna"), today) {
            prop_assert_eq!(offered.tell, Some(Tell::Offered), "the child is told before anybody accepts");
            let holder = course.holder.clone().or_else(|| PersonId::parse("anna").ok());
            prop_assert_eq!(&offered.course.holder, &holder);
            prop_assert_eq!(offered.course.answer_by, course.answer_by);
            for (act, by) in [(Act::Reject(why), staff("kim")), (Act::Withdraw, staff("anna"))] {
                let back = offered.course.after(&act, &by, today).unwrap();
                prop_assert_eq!(&back.course.holder, &holder);
                prop_assert_eq!(back.tell, Some(Tell::Stays));
                prop_assert!(!back.course.offered);
            }
            let taken = offered.course.after(&Act::Accept, &staff("kim"), today).unwrap();
            prop_assert_eq!(&taken.course.holder, &PersonId::parse("kim").ok());
            prop_assert_eq!(taken.tell, Some(Tell::Accepted));
            prop_assert_eq!(taken.course.after(&Act::Accept, &staff("sara"), today), Err(Refused::NotOffered));
        }
    }

    #[test]
    fn a_thread_changes_hands_only_when_the_child_is_told((course, today) in courses(), act in acts(), by in people()) {
        if let Ok(next) = course.after(&act, &by, today) {
            let same = course.holder.is_none() || next.course.holder == course.holder;
            prop_assert!(same || next.tell.is_some(), "{:?}", act);
        }
        for heir in [PersonId::parse("omar").ok(), None] {
            for here in [true, false] {
                let next = course.left(heir.clone(), here);
                prop_assert!(next.tell.is_some() && next.events.iter().all(Event::fits));
                let kept = course.holder.as_ref().and(heir.clone());
                prop_assert_eq!(&next.course.holder, &kept, "who was nobody's is nobody's still");
                prop_assert_eq!((next.course.state, next.course.answer_by), (course.state, course.answer_by));
                prop_assert_eq!(next.tell == Some(Tell::Inherited), heir.is_some() && here, "who is away does not read now");
            }
        }
        let again = course.again();
        prop_assert!(again.tell.is_some() && again.events.iter().all(Event::fits));
        prop_assert_eq!(again.course, course);
    }

    #[test]
    fn what_has_ended_owes_nothing_and_waits_for_nothing((course, today) in courses()) {
        prop_assert_eq!(course.facts.ended.is_some(), course.state == State::Closed);
        if course.state == State::Closed {
            prop_assert!(!course.owes() && !course.late(today) && !course.offered);
            prop_assert_eq!((course.waits(today), course.group(today)), (None, Group::Ended));
        }
    }

    #[test]
    fn a_promised_day_never_moves_unless_the_child_is_told((course, today) in courses(), act in acts()) {
        if let Ok(next) = course.after(&act, &staff("anna"), today) {
            let moved = next.course.answer_by != course.answer_by;
            prop_assert_eq!(moved, next.tell == Some(Tell::Later));
            prop_assert!(!moved || next.course.answer_by > course.answer_by);
        }
    }

    #[test]
    fn every_event_is_of_the_closed_lists((course, today) in courses(), act in acts(), by in people()) {
        if let Ok(next) = course.after(&act, &by, today) {
            prop_assert!(!next.events.is_empty(), "what is done is kept");
            for event in next.events {
                prop_assert!(event.fits(), "{:?}", event);
            }
        }
    }

    #[test]
    fn each_side_does_only_its_own((course, today) in courses(), act in acts()) {
        let writer = course.after(&act, &By::Writer(Lane::Child), today);
        let own = matches!(act, Act::Write { .. } | Act::Say { .. } | Act::End { why: Ending::ChildAsked, reason: None });
        prop_assert!(own || writer == Err(Refused::NotYours));
        if matches!(act, Act::Write { .. } | Act::Say { .. }) {
            prop_assert!(course.after(&act, &staff("anna"), today).is_err());
        }
    }

    #[test]
    fn what_waits_comes_back_by_itself((course, today) in courses(), days in 1_i32..14) {
        let until = today.checked_add(days.days()).unwrap();
        if let Ok(next) = course.after(&Act::Wait { until }, &staff("anna"), today) {
            prop_assert_eq!(next.course.group(today), Group::Waiting);
            prop_assert_ne!(next.course.group(until), Group::Waiting);
        }
    }

    #[test]
    fn what_happened_tells_the_course_anew(steps in prop::collection::vec((acts(), people(), 0_i32..9), 0..25)) {
        let (mut course, mut day, mut events) = (fresh(), TODAY, Vec::new());
        for (act, by, days) in steps {
            day = day.checked_add(days.days()).unwrap();
            if let Ok(next) = course.after(&act, &by, day) {
                events.extend(next.events.into_iter().map(|event| (day, event)));
                course = next.course;
            }
        }
        let anew = Facts::rebuilt(events, course.state, course.answer_by);
        let waits = |facts: &Facts| facts.waits.filter(|until| day < *until);
        prop_assert_eq!(waits(&anew), waits(&course.facts));
        let rest = |facts: Facts| Facts { waits: None, no_day: false, ..facts };
        prop_assert_eq!(rest(anew), rest(course.facts));
    }

    #[test]
    fn facts_read_back((course, _) in courses()) {
        let text = serde_json::to_string(&course.facts).unwrap();
        prop_assert_eq!(serde_json::from_str::<Facts>(&text).unwrap(), course.facts);
    }
}

#[test]
fn an_older_and_a_newer_program_read_what_the_other_wrote_and_lose_nothing_of_it() {
    let write = |facts: &Facts| serde_json::to_string(facts).unwrap();
    let read = |text: &str| serde_json::from_str::<Facts>(text).unwrap();
    // What is not so is not written: one that does not know of it reads the rest.
    assert_eq!(write(&Facts::default()), "{}");
    assert_eq!(write(&done(&fresh(), Act::Wait { until: date(2026, 3, 11) }).facts), r#"{"waits":"2026-03-11"}"#);
    assert_eq!(write(&Facts { no_day: true, ..Facts::default() }), r#"{"no_day":true}"#);
    // As it was written before: all of it, and without what came later.
    let before = r#"{"waits":null,"coordination":null,"concern":null,"help":"talk-booked","ended":null}"#;
    assert_eq!(read(before), Facts { help: Some(Help::TalkBooked), ..Facts::default() });
    // What one does not know of is there as it was after an act.
    let after = r#"{"help":"advice","loaned":{"to":["a",1],"until":"2026-03-20"},"seen":null}"#;
    let course = Course { facts: read(after), ..fresh() };
    assert_eq!(write(&done(&course, Act::Answer).facts), after);
    // A part is read whole or not at all.
    assert!(serde_json::from_str::<Facts>(r#"{"concern":{"seen":"2026-03-10","by":"a"}}"#).is_err());
    assert!(serde_json::from_str::<Facts>(r#"{"waits":"snart"}"#).is_err());
}

#[test]
fn a_day_before_the_last_words_is_no_promise_for_them_when_the_course_is_begun_anew() {
    let wrote = |day| (day, Event::new(crate::contact::event::Actor::Child, Kind::Message, ""));
    for (by, no_day) in [(date(2026, 3, 12), true), (date(2026, 3, 13), false)] {
        let facts = Facts::rebuilt([wrote(TODAY), wrote(date(2026, 3, 13))], State::Open, by);
        assert_eq!(facts, Facts { no_day, ..Facts::default() }, "{by}");
    }
    let closed = (TODAY, Event::new(crate::contact::event::Actor::Staff, Kind::Closed, "done"));
    assert_eq!(Facts::rebuilt([closed], State::Open, TODAY).ended, None, "only what is ended did end");
}

#[test]
fn whoever_does_something_first_has_taken_it_in() {
    let spoke = Act::Spoke { how: Spoken::Call, on: TODAY, wrote: None };
    for act in [Act::TakeIn, Act::Answer, spoke, Act::Help(Help::Advice), Act::Wait { until: date(2026, 3, 11) }] {
        let next = fresh().after(&act, &staff("anna"), TODAY).unwrap();
        assert_eq!(next.events[0], Event::new(crate::contact::event::Actor::Staff, Kind::Received, ""), "{act:?}");
        assert_eq!(next.course.holder, PersonId::parse("anna").ok());
        assert_ne!(next.course.state, State::New);
    }
    for act in [Act::Note, Act::TakeOut(Purpose::Journal), Act::LetRead] {
        assert_eq!(done(&fresh(), act).state, State::New);
    }
}

#[test]
fn an_answer_or_a_talk_pays_what_is_owed() {
    assert_eq!(done(&fresh(), Act::Answer).state, State::Answered);
    let spoke = |on| Act::Spoke { how: Spoken::Call, on, wrote: Some(TODAY) };
    let spoken = fresh().after(&spoke(TODAY), &staff("anna"), TODAY).unwrap();
    assert_eq!((spoken.course.state, spoken.tell), (State::Answered, Some(Tell::Talked)));
    for wrong in [date(2026, 3, 11), date(2024, 1, 1)] {
        assert_eq!(fresh().after(&spoke(wrong), &staff("anna"), TODAY), Err(Refused::Day));
    }
}

#[test]
fn a_talk_before_the_last_words_is_kept_and_told_and_pays_nothing() {
    let waits = done(&fresh(), Act::Wait { until: date(2026, 3, 12) });
    let act = Act::Spoke { how: Spoken::Call, on: date(2026, 3, 9), wrote: Some(TODAY) };
    let next = waits.after(&act, &staff("anna"), TODAY).unwrap();
    assert_eq!(next.course, waits, "state, promise and what was set aside are as they were");
    assert!(next.course.owes());
    assert_eq!(next.events, [Event::new(crate::contact::event::Actor::Staff, Kind::OtherContact, "call 2026-03-09")]);
    assert_eq!(next.tell, Some(Tell::Talked));
}

#[test]
fn a_day_that_has_passed_or_that_nobody_could_promise_is_no_promise() {
    assert_eq!(fresh().awaited(date(2026, 3, 12)), Awaited::By(date(2026, 3, 12)), "the day itself is in time");
    assert_eq!(fresh().awaited(date(2026, 3, 13)), Awaited::Late(date(2026, 3, 12)));
    let answered = done(&fresh(), Act::Answer);
    assert_eq!(answered.awaited(date(2026, 3, 13)), Awaited::Nothing);
    let write = |course: &Course, due, today| course.after(&Act::Write { due }, &By::Writer(Lane::Child), today);
    let open = write(&answered, None, TODAY).unwrap().course;
    assert_eq!(open.awaited(TODAY), Awaited::NoDay, "a day of before is no day for what is new");
    let late = write(&fresh(), None, date(2026, 3, 13)).unwrap().course;
    assert_eq!(late.awaited(date(2026, 3, 13)), Awaited::NoDay);
    let again = write(&open, Some(date(2026, 3, 16)), TODAY).unwrap().course;
    assert_eq!(again.awaited(TODAY), Awaited::By(date(2026, 3, 16)), "as soon as there is one it is promised");
    let told = done(&open, Act::Wait { until: date(2026, 3, 17) });
    assert_eq!(told.awaited(TODAY), Awaited::By(date(2026, 3, 17)), "a later day that is told is a promise");
}

#[test]
fn a_day_to_wait_for_lies_ahead_and_not_too_far() {
    let until = |day| fresh().after(&Act::Wait { until: day }, &staff("anna"), TODAY);
    for wrong in [TODAY, date(2026, 3, 9), date(2026, 3, 25), date(9999, 12, 31)] {
        assert_eq!(until(wrong), Err(Refused::Day), "{wrong}");
    }
    assert_eq!(until(date(2026, 3, 12)).unwrap().tell, None, "the promised day itself");
    assert_eq!(until(date(2026, 3, 24)).unwrap().tell, Some(Tell::Later));
    let answered = done(&fresh(), Act::Answer);
    assert_eq!(answered.after(&Act::Wait { until: date(2026, 6, 8) }, &staff("anna"), TODAY).unwrap().tell, None);
    assert!(answered.after(&Act::Wait { until: date(2026, 6, 9) }, &staff("anna"), TODAY).is_err());
}

#[test]
fn coordination_needs_two_and_a_plan_once() {
    let set = |principals: &[Principal]| Act::Coordinate { principals: principals.to_vec(), consent: Consent::Yes };
    let twice = set(&[Principal::School, Principal::School]);
    assert_eq!(fresh().after(&twice, &staff("anna"), TODAY), Err(Refused::Principals));
    assert_eq!(fresh().after(&Act::Plan { on: TODAY }, &staff("anna"), TODAY), Err(Refused::NoCoordination));
    let next = fresh().after(&set(&[Principal::School, Principal::Region]), &staff("anna"), TODAY).unwrap();
    assert_eq!(next.events[1].detail, "principals=region,school consent=yes");
    assert_eq!(next.course.facts.coordination.as_ref().unwrap().target(), date(2026, 3, 20));
    let answered = done(&next.course, Act::Answer);
    assert_eq!(answered.group(TODAY), Group::Coordination);
    let planned = done(&answered, Act::Plan { on: TODAY });
    assert_eq!(planned.group(TODAY), Group::Answered);
    assert_eq!(planned.after(&Act::Plan { on: TODAY }, &staff("anna"), TODAY), Err(Refused::NoCoordination));
    assert_eq!(done(&planned, Act::Clear(Cleared::OtherSolution)).facts.coordination, None);
}

#[test]
fn a_report_of_worry_goes_step_by_step_also_after_the_end() {
    assert_eq!(fresh().after(&Act::Feedback, &staff("anna"), TODAY), Err(Refused::NoReport));
    let ended = done(&fresh(), Act::End { why: Ending::Done, reason: Some(Reason::Family) });
    let seen = done(&ended, Act::Worry);
    assert_eq!(seen.after(&Act::Worry, &staff("anna"), TODAY), Err(Refused::Already));
    let made = ended.after(&Act::Report(Warned::First), &staff("anna"), TODAY).unwrap();
    let kinds: Vec<_> = made.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [Kind::ConcernIdentified, Kind::ConcernReported], "seen and reported at once is two facts");
    let answered = done(&made.course, Act::Feedback);
    assert_eq!(answered.after(&Act::Feedback, &staff("anna"), TODAY), Err(Refused::NoReport));
    let calm = Act::Calm(Calmed::Mistake);
    assert_eq!(answered.after(&calm, &staff("anna"), TODAY), Err(Refused::NoConcern), "what is reported stays so");
    assert_eq!(done(&seen, calm).facts.concern, None);
    assert!(done(&answered, Act::Worry).facts.concern.unwrap().reported.is_none(), "a new worry begins anew");
}

#[test]
fn the_two_questions_are_asked_once_and_only_after_the_end() {
    let say = |help, part| Act::Say { help, part };
    let child = By::Writer(Lane::Child);
    assert_eq!(fresh().after(&say(Some(Reply::Yes), None), &child, TODAY), Err(Refused::NotEnded));
    let ended = done(&fresh(), Act::End { why: Ending::Done, reason: None });
    assert_eq!(ended.after(&say(None, None), &child, TODAY), Err(Refused::Already));
    let one = ended.after(&say(Some(Reply::Partly), None), &child, TODAY).unwrap();
    assert_eq!(one.events, [Event::new(crate::contact::event::Actor::Child, Kind::AskedHelp, "partly")]);
    let two = one.course.after(&say(Some(Reply::No), Some(Reply::Yes)), &child, TODAY).unwrap();
    assert_eq!(two.events.len(), 1, "the first answer stands");
    assert_eq!(two.course.facts.ended.unwrap().help, Some(Reply::Partly));
}

#[test]
fn details_that_no_list_has_do_not_fit() {
    for (kind, detail) in [
        (Kind::Waiting, "2026-3-1"),
        (Kind::Waiting, "soon"),
        (Kind::CoordinationNeeded, "principals= consent=yes"),
        (Kind::CoordinationNeeded, "principals=region,mamma consent=yes"),
        (Kind::HandoverOffered, "demoskolan"),
        (Kind::HandoverOffered, "demoskolan/rum 3"),
        (Kind::OtherContact, "call 2026-3-9"),
        (Kind::OtherContact, "2026-03-09"),
        (Kind::OtherContact, "call 2026-03-09 Anna"),
        (Kind::Note, "Anna"),
        (Kind::Reason, ""),
    ] {
        assert!(!Event::new(crate::contact::event::Actor::Staff, kind, detail).fits(), "{kind:?} {detail}");
    }
}
