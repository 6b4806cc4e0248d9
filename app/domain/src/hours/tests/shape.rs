//! The JSON of the directory, and what leaves in the open feed.

use serde_json::{from_value, json, to_value};

use super::{WEEKDAYS, clock, day, office, shift, slot, weekly};
use crate::hours::{Clock, Day, Exception, Holidays, Hours, Weekly};

#[test]
fn hours_are_read_and_written_as_the_directory_has_them() {
    let full = json!({"kind": "weekly",
        "slots": [{"days": ["mo", "tu", "we", "th", "fr"], "opens": "08:00", "closes": "16:00"}],
        "holidays": "closed", "eve_closes": "14:30"});
    let week = Weekly { eve_closes: Some(clock("14:30")), ..office(Holidays::Closed) };
    for (hours, text) in [
        (Hours::Always, json!({"kind": "always"})),
        (Hours::Unknown, json!({"kind": "unknown"})),
        (weekly(&week), full),
    ] {
        assert_eq!(to_value(&hours).unwrap(), text);
        assert_eq!(from_value::<Hours>(text).unwrap(), hours);
    }
}

#[test]
fn exceptions_are_optional_and_no_eve_is_null() {
    let text = json!({"kind": "weekly", "slots": [{"days": ["su"], "opens": "21:00", "closes": "03:00"}],
        "holidays": "unknown", "eve_closes": null,
        "exceptions": [{"date": "2026-12-24", "slots": [{"opens": "10:00", "closes": "12:00"}]},
                       {"date": "2026-12-25", "slots": []}]});
    let exceptions = vec![
        Exception { date: day("2026-12-24"), slots: vec![shift("10:00", "12:00")] },
        Exception { date: day("2026-12-25"), slots: Vec::new() },
    ];
    let slots = vec![slot(&[Day::Su], "21:00", "03:00")];
    let hours = weekly(&Weekly { slots, exceptions, ..office(Holidays::Unknown) });
    assert_eq!(to_value(&hours).unwrap(), text);
    assert_eq!(from_value::<Hours>(text).unwrap(), hours);
}

#[test]
fn mistakes_in_the_data_are_refused() {
    for text in [
        json!({"kind": "closed"}),
        json!({"kind": "weekly", "slots": []}),
        json!({"kind": "weekly", "slots": [], "holidays": "closed", "eve_close": "14:30"}),
        json!({"kind": "weekly", "slots": [{"days": ["må"], "opens": "08:00", "closes": "16:00"}], "holidays": "open"}),
        json!({"kind": "weekly", "slots": [{"days": ["mo"], "opens": "8", "closes": "16:00"}], "holidays": "open"}),
    ] {
        assert!(from_value::<Hours>(text.clone()).is_err(), "{text}");
    }
    for text in ["24:00", "8:00", "08:60", "08:00:00", "+8:00", "0800", "", "08:0å"] {
        assert!(text.parse::<Clock>().is_err(), "{text}");
    }
    assert_eq!(clock("00:00"), Clock::MIDNIGHT);
    assert_eq!(Clock::new(23, 59).unwrap().to_string(), "23:59");
}

#[test]
fn the_week_leaves_as_recurrence_rules() {
    let always =
        json!([{"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "23:59"}]);
    assert_eq!(to_value(Hours::Always.to_rrule()).unwrap(), always);
    assert_eq!(Hours::Unknown.to_rrule(), []);
    let slots = vec![
        slot(&WEEKDAYS, "08:00", "16:00"),
        slot(&[Day::Su, Day::Mo, Day::Su], "21:00", "03:00"),
        slot(&[], "01:00", "02:00"),
        slot(&[Day::Sa], "18:00", "00:00"),
    ];
    let rules = weekly(&Weekly { slots, ..office(Holidays::Open) }).to_rrule();
    let short: Vec<_> = rules.iter().map(|rule| [&*rule.byday, &*rule.opens_at, &*rule.closes_at]).collect();
    assert_eq!(short, [["MO,TU,WE,TH,FR", "08:00", "16:00"], ["MO,SU", "21:00", "03:00"], ["SA", "18:00", "23:59"]]);
    let eve = shift("10:00", "00:00").to_rrule(day("2026-12-24"));
    assert_eq!((&*eve.byday, &*eve.opens_at, &*eve.closes_at), ("TH", "10:00", "23:59"));
}
