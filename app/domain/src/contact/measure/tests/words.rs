//! Rows of the event table: the vocabulary is read, everything else is told.

use super::*;
use crate::contact::event::{Calmed, Cleared, Help, Kind, PassedOn, Reason, Reply, Warned};
use crate::contact::measure::{Clock, Question, Unread};

#[test]
fn the_whole_vocabulary_is_read() {
    let rows = [
        ("child", "message", "call-me"),
        ("staff", "note", ""),
        ("staff", "received", ""),
        ("guardian", "passed-on", "several"),
        ("child", "reason", "bullying"),
        ("child", "opened", ""),
        ("staff", "help-started", "talk-booked"),
        ("staff", "waiting", "2026-03-10"),
        ("site", "resumed", ""),
        ("staff", "let-read", ""),
        ("staff", "other-contact", "call 2026-03-09"),
        ("staff", "handover-offered", "demoskolan/emi"),
        ("staff", "handover-told", ""),
        ("staff", "handover-accepted", ""),
        ("staff", "handover-rejected", "full"),
        ("staff", "handover-withdrawn", ""),
        ("staff", "coordination-needed", "principals=region,municipality consent=yes"),
        ("staff", "coordination-planned", "2026-03-10"),
        ("staff", "coordination-cleared", "declined"),
        ("staff", "concern-identified", ""),
        ("staff", "concern-reported", "told-first"),
        ("staff", "concern-feedback", ""),
        ("staff", "closed", "done"),
        ("child", "asked-help", "partly"),
        ("child", "asked-part", "no"),
        ("guardian", "reopened", ""),
        ("site", "cover", ""),
        ("site", "reminded", ""),
        ("site", "escalated", ""),
        ("staff", "exported", "journal"),
    ];
    for (actor, kind, detail) in rows {
        assert!(Event::read(0, (1, 0), actor, kind, detail).is_ok(), "{kind}");
    }
}

#[test]
fn who_wished_it_ended() {
    let wished = |actor, detail| Event::read(0, (1, 0), actor, "closed", detail).unwrap().what;
    assert_eq!(wished("staff", "done"), What::Closed { wished: false });
    assert_eq!(wished("staff", "child-asked"), What::Closed { wished: true });
    assert_eq!(wished("child", "done"), What::Closed { wished: true });
}

#[test]
fn the_days_that_staff_say_are_read() {
    let on = |kind, detail| Event::read(0, (1, 0), "staff", kind, detail).map(|event| event.on);
    let day = Some(jiff::civil::date(2026, 3, 9));
    assert_eq!(on("other-contact", "call 2026-03-09"), Ok(day));
    assert_eq!(on("other-contact", "call"), Ok(None), "of those that were kept first it is not known");
    assert_eq!(on("coordination-planned", "2026-03-09"), Ok(day));
    assert_eq!(on("waiting", "2026-03-09"), Ok(None));
    assert_eq!((on("other-contact", "call soon"), on("coordination-planned", "soon")), (Err(Unread), Err(Unread)));
}

#[test]
fn unknown_words_are_told() {
    let bad = [
        ("admin", "message", ""),
        ("", "message", ""),
        ("child", "", ""),
        ("child", "Message", ""),
        ("child", "message\0", ""),
        ("child", "passed-on", ""),
        ("child", "passed-on", "NO"),
        ("child", "reason", "violence school"),
        ("staff", "help-started", "=cmd()"),
        ("staff", "coordination-cleared", ""),
        ("staff", "concern-reported", "told"),
        ("child", "asked-help", "ja"),
    ];
    for (actor, kind, detail) in bad {
        assert_eq!(Event::read(0, (1, 0), actor, kind, detail), Err(Unread), "{actor} {kind} {detail}");
    }
}

#[test]
fn every_kind_of_event_that_a_thread_can_have_is_read() {
    for kind in Kind::ALL {
        let details: Vec<&str> = match kind {
            Kind::PassedOn => PassedOn::ALL.iter().map(|one| one.as_str()).collect(),
            Kind::Reason => Reason::ALL.iter().map(|one| one.as_str()).collect(),
            Kind::HelpStarted => Help::ALL.iter().map(|one| one.as_str()).collect(),
            Kind::CoordinationCleared => Cleared::ALL.iter().map(|one| one.as_str()).collect(),
            Kind::ConcernReported => Warned::ALL.iter().map(|one| one.as_str()).collect(),
            Kind::ConcernCleared => Calmed::ALL.iter().map(|one| one.as_str()).collect(),
            Kind::AskedHelp | Kind::AskedPart => Reply::ALL.iter().map(|one| one.as_str()).collect(),
            _ => vec![""],
        };
        for detail in details {
            assert!(Event::read(0, (1, 0), "staff", kind.as_str(), detail).is_ok(), "{} {detail}", kind.as_str());
        }
    }
}

#[test]
fn names_are_words_of_an_id_and_stand_once() {
    let names = Clock::ALL.iter().map(|one| one.as_str()).chain(Question::ALL.iter().map(|one| one.as_str()));
    for name in names.chain(Question::ALL.iter().flat_map(|one| one.options())) {
        assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
    }
    for question in Question::ALL {
        assert_eq!(Question::parse(question.as_str()), Some(*question));
        assert!(question.options().len() > 1);
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_told(actor in ".{0,12}", kind in ".{0,20}", detail in ".{0,20}") {
        let _ = Event::read(0, (0, 0), &actor, &kind, &detail);
    }
}
