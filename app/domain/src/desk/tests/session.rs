//! Sessions end when they should and never live again; a link works once.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::at;
use crate::desk::{Ended, Limits, LinkFault, LinkKind, OneTimeLink, Session};

const DESK: Limits = Limits::DESK;

fn touch(session: Session, now: Timestamp) -> Result<Session, Ended> {
    session.touch(now, &DESK, true, None)
}

#[test]
fn limits_to_the_second() {
    let session = Session::begin(at(0));
    assert_eq!(touch(session, at(1799)).map(|session| session.seen), Ok(at(1799)));
    assert_eq!(touch(session, at(1800)), Err(Ended::Idle));
    let busy = Session { began: at(0), seen: at(35_999) };
    assert!(touch(busy, at(35_999)).is_ok());
    assert_eq!(touch(busy, at(36_000)), Err(Ended::Absolute), "ten hours, however busy");
}

#[test]
fn leavers_and_those_signed_out_are_out_at_once() {
    let session = Session::begin(at(100));
    assert_eq!(session.touch(at(101), &DESK, false, None), Err(Ended::Inactive));
    assert_eq!(session.touch(at(101), &DESK, true, Some(at(100))), Err(Ended::SignedOut));
    assert_eq!(session.touch(at(101), &DESK, true, Some(at(101))), Err(Ended::SignedOut));
    assert!(session.touch(at(101), &DESK, true, Some(at(99))).is_ok(), "signed in anew after signing out");
}

#[test]
fn a_clock_set_back_a_little_is_forgiven_and_a_lot_is_not() {
    let session = Session::begin(at(0));
    assert_eq!(touch(session, at(-60)).map(|session| session.seen), Ok(at(0)));
    assert_eq!(touch(session, at(-61)), Err(Ended::Clock));
}

#[test]
fn each_kind_of_link_has_its_life() {
    for (kind, seconds) in
        [(LinkKind::Demo, 86_400), (LinkKind::Invitation, 259_200), (LinkKind::FirstAdministrator, 259_200)]
    {
        let link = OneTimeLink::make(kind, at(0));
        assert_eq!(kind.life(), SignedDuration::from_secs(seconds));
        assert!(link.take(at(seconds - 1)).is_ok());
        assert_eq!(link.take(at(seconds)), Err(LinkFault::Expired));
        assert!(link.take(at(-60)).is_ok());
        assert_eq!(link.take(at(-61)), Err(LinkFault::Expired));
    }
}

proptest! {
    #[test]
    fn a_session_lives_exactly_as_long_as_its_requests_are_close_and_it_is_young(
        gaps in prop::collection::vec(0_i64..2400, 1..60),
    ) {
        let (mut session, mut now) = (Session::begin(at(0)), 0);
        for gap in gaps {
            now += gap;
            match touch(session, at(now)) {
                Ok(next) => {
                    prop_assert!(gap < 1800 && now < 36_000);
                    prop_assert_eq!(next, Session { began: at(0), seen: at(now) });
                    session = next;
                }
                Err(why) => {
                    prop_assert!(gap >= 1800 || now >= 36_000);
                    // Once over, over: the store may forget to remove it.
                    for later in [0, 1, 100_000] {
                        prop_assert!(touch(session, at(now + later)).is_err(), "{why:?}");
                    }
                    break;
                }
            }
        }
    }

    #[test]
    fn seen_never_goes_back(seen in 0_i64..1700, now in 0_i64..1700) {
        let session = Session { began: at(0), seen: at(seen) };
        prop_assert_eq!(touch(session, at(now)).map(|session| session.seen), Ok(at(seen.max(now))));
    }

    #[test]
    fn a_link_works_once(first in 0_i64..100_000, later in 0_i64..1_000_000) {
        let link = OneTimeLink::make(LinkKind::Demo, at(0));
        match link.take(at(first)) {
            Ok(used) => {
                prop_assert!(first < 86_400);
                prop_assert_eq!(used.take(at(first + later)), Err(LinkFault::Used));
            }
            Err(fault) => prop_assert!(first >= 86_400 && fault == LinkFault::Expired),
        }
    }
}
