//! Passphrase, then code: no other way, growing waits, no step twice, and nobody shut out for good.

use jiff::SignedDuration;
use proptest::prelude::*;

use super::at;
use crate::desk::{Account, Attempt, Factor, Refused, Stage, Tries, Try};

const RIGHT: Try = Try::Passphrase(true);
const WRONG: Try = Try::Passphrase(false);

fn after_passphrase(account: Account) -> Attempt {
    Attempt::begin(at(0)).hear(account, RIGHT, at(0)).1.unwrap()
}

#[test]
fn the_way_in() {
    let account = Account::default();
    let (account, attempt) = Attempt::begin(at(0)).hear(account, RIGHT, at(1));
    let attempt = attempt.unwrap();
    assert_eq!(attempt.stage, Stage::Totp);
    let (account, done) = attempt.hear(account, Try::Totp(Some(59)), at(9));
    assert_eq!(done.unwrap().stage, Stage::Done);
    assert_eq!(account, Account { last_step: Some(59), ..Account::default() });
}

#[test]
fn no_step_is_left_out() {
    let account = Account::default();
    let attempt = Attempt::begin(at(0));
    assert_eq!(attempt.hear(account, Try::Totp(Some(1)), at(0)), (account, Err(Refused::OutOfOrder)));
    let attempt = after_passphrase(account);
    assert_eq!(attempt.hear(account, RIGHT, at(0)), (account, Err(Refused::OutOfOrder)));
    let (account, done) = attempt.hear(account, Try::Totp(Some(1)), at(0));
    for tried in [RIGHT, WRONG, Try::Totp(Some(2)), Try::Totp(None)] {
        assert_eq!(done.unwrap().hear(account, tried, at(1)), (account, Err(Refused::OutOfOrder)));
    }
}

#[test]
fn a_code_is_never_taken_twice_nor_an_older_one() {
    let account = Account { last_step: Some(100), ..Account::default() };
    for old in [0, 99, 100] {
        let (counted, refused) = after_passphrase(account).hear(account, Try::Totp(Some(old)), at(0));
        assert_eq!((refused, counted.totp.wrong, counted.last_step), (Err(Refused::Replayed), 1, Some(100)));
    }
    assert!(after_passphrase(account).hear(account, Try::Totp(Some(101)), at(0)).1.is_ok());
}

#[test]
fn waits_double_to_a_roof_each_factor_its_own() {
    let seconds = |factor: Factor, wrong| factor.wait(wrong).as_secs();
    for (wrong, want) in [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (8, 32), (9, 60), (10, 60), (u32::MAX, 60)] {
        assert_eq!(seconds(Factor::Passphrase, wrong), want, "{wrong}");
    }
    for (wrong, want) in [(2, 0), (3, 1), (9, 64), (12, 512), (13, 900), (u32::MAX, 900)] {
        assert_eq!(seconds(Factor::Totp, wrong), want, "{wrong}");
    }
}

#[test]
fn a_right_passphrase_does_not_forget_the_wrong_codes() {
    let mut account = Account::default();
    for _ in 0..5 {
        account = after_passphrase(account).hear(account, Try::Totp(None), at(0)).0;
        account.totp.last = Some(at(-10_000));
    }
    let (account, _) = Attempt::begin(at(0)).hear(account, RIGHT, at(0));
    assert_eq!(account.totp.wrong, 5);
}

#[test]
fn an_attempt_grows_old() {
    let attempt = Attempt::begin(at(0));
    let account = Account::default();
    assert!(attempt.hear(account, RIGHT, at(599)).1.is_ok());
    for late in [600, 10_000, -600] {
        assert_eq!(attempt.hear(account, RIGHT, at(late)), (account, Err(Refused::TooLate)));
    }
}

#[test]
fn a_clock_set_back_shuts_nobody_out() {
    let tries = Tries { wrong: 40, last: Some(at(100_000)) };
    let account = Account { passphrase: tries, totp: tries, last_step: None };
    assert!(Attempt::begin(at(0)).hear(account, RIGHT, at(0)).1.is_ok());
    let just = Account { passphrase: Tries { wrong: 40, last: Some(at(1)) }, ..account };
    let refused = Attempt::begin(at(0)).hear(just, RIGHT, at(0)).1;
    assert_eq!(refused, Err(Refused::Wait { until: at(61) }), "two tries at once are still two");
}

fn tries() -> impl Strategy<Value = Tries> {
    (0_u32..40, prop::option::of(-2000_i64..0)).prop_map(|(wrong, last)| Tries { wrong, last: last.map(at) })
}

fn accounts() -> impl Strategy<Value = Account> {
    (tries(), tries(), prop::option::of(0_u64..10)).prop_map(|(passphrase, totp, last_step)| Account {
        passphrase,
        totp,
        last_step,
    })
}

proptest! {
    #[test]
    fn in_a_wait_right_and_wrong_look_the_same_and_change_nothing(account in accounts(), second: bool, step in 0_u64..20) {
        let (stage, right, wrong) = if second {
            (Stage::Totp, Try::Totp(Some(step)), Try::Totp(None))
        } else {
            (Stage::Passphrase, RIGHT, WRONG)
        };
        let attempt = Attempt { stage, began: at(0) };
        if attempt.ready(&account, at(0)).is_err() {
            let heard = attempt.hear(account, right, at(0));
            prop_assert_eq!(heard.0, account);
            let waits = matches!(heard.1, Err(Refused::Wait { .. }));
            prop_assert!(waits);
            prop_assert_eq!(heard, attempt.hear(account, wrong, at(0)));
        } else {
            let unheard = matches!(attempt.hear(account, wrong, at(0)).1, Ok(_) | Err(Refused::Wait { .. }));
            prop_assert!(!unheard);
        }
    }

    #[test]
    fn nobody_is_shut_out(account in accounts(), step in 10_u64..20) {
        // Whatever was tried before: after the roof, the right passphrase and a fresh code open.
        let later = at(900);
        let attempt = Attempt::begin(later);
        let (account, attempt) = attempt.hear(account, RIGHT, later);
        let (_, done) = attempt.unwrap().hear(account, Try::Totp(Some(step)), later);
        prop_assert_eq!(done.map(|attempt| attempt.stage), Ok(Stage::Done));
    }

    #[test]
    fn a_wrong_try_never_opens_and_never_shortens_a_wait(wrong in 0_u32..100) {
        for factor in [Factor::Passphrase, Factor::Totp] {
            prop_assert!(factor.wait(wrong) <= factor.wait(wrong + 1));
            prop_assert!(factor.wait(wrong + 1) <= factor.roof());
            prop_assert!(factor.wait(wrong) >= SignedDuration::ZERO);
        }
    }

    #[test]
    fn steps_only_grow(steps in prop::collection::vec(0_u64..30, 1..40)) {
        let mut account = Account::default();
        let mut taken: Vec<u64> = Vec::new();
        for (index, step) in steps.into_iter().enumerate() {
            let now = at(i64::try_from(index).unwrap() * 1000);
            let attempt = Attempt { stage: Stage::Totp, began: now };
            let (next, result) = attempt.hear(account, Try::Totp(Some(step)), now);
            account = next;
            if result.is_ok() {
                prop_assert!(taken.iter().all(|old| *old < step));
                taken.push(step);
            } else {
                prop_assert!(taken.iter().any(|old| *old >= step));
            }
        }
    }
}
