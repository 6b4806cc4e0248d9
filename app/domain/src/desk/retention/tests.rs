//! Nothing goes without a rule, nothing goes before its day, and the newest rule holds.

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

use super::{Bad, LONGEST, Rule, What, due, in_force, in_force_together, over};
use crate::contact::reading::date_of;
use crate::desk::OrgId;

fn org(name: &str) -> OrgId {
    OrgId::parse(name).unwrap()
}

fn rule(number: u32, valid_from: Date, keep_days: Option<u32>) -> Rule {
    Rule {
        number,
        organisation: org("kommunen"),
        what: What::Thread,
        decision: "KS 2026/123".to_owned(),
        decided_by: "Kommunstyrelsen".to_owned(),
        decided_on: date(2026, 1, 1),
        valid_from,
        keep_days,
        entered_on: date(2026, 1, 2),
    }
}

#[test]
fn without_a_rule_nothing_holds() {
    let rules = [rule(1, date(2026, 2, 1), Some(90))];
    let ask = |organisation: &str, today| in_force(&rules, &org(organisation), What::Thread, today);
    assert_eq!(ask("kommunen", date(2026, 1, 31)), None, "not yet");
    assert_eq!(ask("regionen", date(2026, 3, 1)), None, "another's decision");
    assert_eq!(ask("kommunen", date(2026, 2, 1)), rules.first());
}

#[test]
fn a_rule_sleeps_one_night() {
    let today = date(2026, 1, 2);
    let rules = [rule(1, today, Some(1))];
    assert_eq!(in_force(&rules, &org("kommunen"), What::Thread, today), None);
    assert!(in_force(&rules, &org("kommunen"), What::Thread, date(2026, 1, 3)).is_some());
}

#[test]
fn the_newest_rule_holds_and_one_that_keeps_for_good_stops_everything() {
    let (old, new) = (rule(1, date(2026, 2, 1), Some(90)), rule(2, date(2026, 3, 1), Some(365)));
    let same_day = rule(3, date(2026, 3, 1), None);
    let rules = [same_day.clone(), old.clone(), new.clone()];
    let ask = |rules: &[Rule], today| in_force(rules, &org("kommunen"), What::Thread, today).cloned();
    assert_eq!(ask(&rules, date(2026, 2, 28)), Some(old.clone()));
    assert_eq!(ask(&[old, new.clone()], date(2026, 3, 1)), Some(new));
    assert_eq!(ask(&rules, date(2026, 3, 1)), Some(same_day.clone()));
    assert!(!due(&same_day, true, Timestamp::UNIX_EPOCH, date(2026, 3, 1)));
}

#[test]
fn the_days_are_counted_from_the_day_after() {
    let rule = rule(1, date(2026, 1, 1), Some(30));
    let last: Timestamp = "2026-03-01T23:30:00+01:00".parse().unwrap();
    assert!(!due(&rule, true, last, date(2026, 3, 31)), "the thirtieth day");
    assert!(due(&rule, true, last, date(2026, 4, 1)));
    assert!(!due(&rule, false, last, date(2036, 4, 1)), "who waits for an answer is not forgotten");
}

#[test]
fn what_is_entered_is_checked() {
    let good = rule(1, date(2026, 2, 1), Some(90));
    assert_eq!(good.check(), Ok(()));
    let bad = Rule { decision: " ".to_owned(), decided_by: "x".repeat(121), keep_days: Some(0), ..good.clone() };
    assert_eq!(bad.check(), Err(vec![Bad::Decision, Bad::DecidedBy, Bad::KeepDays]));
    let bad = Rule { decided_on: date(2026, 1, 3), valid_from: date(2026, 1, 1), ..good.clone() };
    assert_eq!(bad.check(), Err(vec![Bad::DecidedOn, Bad::ValidFrom]));
    assert_eq!(Rule { keep_days: Some(LONGEST + 1), ..good }.check(), Err(vec![Bad::KeepDays]));
    assert!(What::ALL.iter().all(|what| What::parse(what.as_str()) == Some(*what)));
    assert_eq!(What::parse("audit"), None, "the log is never destroyed");
}

fn shared(number: u32, organisation: &str, keep_days: Option<u32>) -> Rule {
    let of = Rule { organisation: org(organisation), what: What::SignUp, ..rule(number, date(2026, 1, 3), keep_days) };
    assert_eq!(of.check(), Ok(()));
    of
}

#[test]
fn what_several_have_in_common_is_kept_until_all_have_decided_and_as_long_as_anyone_keeps_it() {
    let (both, today) = ([org("kommunen"), org("regionen")], date(2026, 2, 1));
    let ask = |rules: &[Rule], all: &[OrgId]| {
        in_force_together(rules, all, What::SignUp, today).map(|rule| (rule.number, rule.keep_days))
    };
    let one = shared(1, "kommunen", Some(30));
    assert_eq!(ask(std::slice::from_ref(&one), &both), None, "the other has not decided");
    assert_eq!(ask(std::slice::from_ref(&one), &both[..1]), Some((1, Some(30))));
    assert_eq!(ask(&[one.clone(), shared(2, "regionen", Some(90))], &both), Some((2, Some(90))));
    assert_eq!(ask(&[one.clone(), shared(2, "regionen", None)], &both), Some((2, None)), "for good");
    assert_eq!(ask(std::slice::from_ref(&one), &[]), None, "nobody decides for nobody");
    let thread = Rule { what: What::Thread, ..shared(2, "regionen", Some(30)) };
    assert_eq!(ask(&[one, thread], &both), None, "a decision on something else");
}

#[test]
fn a_proposal_is_kept_as_long_as_its_reason_is_told() {
    let short = Rule { what: What::Proposal, ..rule(1, date(2026, 1, 1), Some(1)) };
    let judged = date(2026, 3, 1);
    assert!(!over(&short, true, judged, date(2026, 4, 30)) && over(&short, true, judged, date(2026, 5, 1)));
    assert!(!over(&short, false, judged, date(2036, 5, 1)), "one that waits, or that is asked about");
    let signup = Rule { what: What::SignUp, ..short };
    assert!(over(&signup, true, judged, date(2026, 3, 3)));
}

proptest! {
    #[test]
    fn nothing_younger_than_its_rule_is_ever_due(
        keep in prop::option::of(0_u32..40_000),
        age_hours in 0_i64..2_000_000,
        answered in any::<bool>(),
        valid in 0_i32..400,
        number in any::<u32>(),
    ) {
        let now: Timestamp = "2026-06-01T01:30:00Z".parse().unwrap();
        let (today, last) = (date_of(now), now.checked_sub(age_hours.hours()).unwrap());
        let from = date(2026, 1, 1).checked_add(valid.days()).unwrap();
        let rules = [rule(number, from, keep)];
        let taken = in_force(&rules, &org("kommunen"), What::Thread, today)
            .is_some_and(|rule| due(rule, answered, last, today));
        if taken {
            let keep = i64::from(keep.unwrap());
            prop_assert!(answered && from <= today && keep >= 1);
            prop_assert!(now.duration_since(last) >= jiff::SignedDuration::from_hours(24 * keep));
        }
    }
}
