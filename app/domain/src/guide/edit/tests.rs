//! Editing a contact: what comes through, what is refused, and that nothing is lost on the way.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::guide::{Channel, Confidence, Directory, Kind, Service, Show};
use crate::hours::Hours;

const TODAY: Date = date(2026, 3, 10);

fn directory() -> Directory {
    serde_json::from_str(include_str!("../../../../../server/content/guide/directory.json")).unwrap()
}

fn service(id: &str) -> Service {
    directory().service(id).unwrap().clone()
}

/// The number of the first way in that is a telephone.
fn phone(service: &Service) -> usize {
    service.channels.iter().position(|one| one.kind == crate::guide::ChannelKind::Phone).unwrap()
}

#[test]
fn a_form_sent_back_untouched_changes_nothing() {
    for service in directory().services {
        let after = Draft::of(&service).apply(&service, TODAY, "new");
        assert_eq!(after.as_ref(), Ok(&service), "{}", service.id);
        assert_eq!(differences(&service, &service), []);
    }
}

#[test]
fn a_new_number_needs_its_source_and_day_and_loses_its_assurance() {
    let mut before = service("1177");
    let at = phone(&before);
    before = assure(&before, date(2026, 1, 1));
    let mut draft = Draft::of(&before);
    draft.ways[at].value = "010-123 45 67".to_owned();
    let field = |part: &str| format!("{at}-{part}");
    let bad = |draft: &Draft| draft.apply(&before, TODAY, "new").unwrap_err();
    // The old reading does not speak for the new number.
    assert!(bad(&draft).iter().all(|fault| fault.field == field("read") || fault.field == field("source")));
    draft.ways[at].source = "https://www.1177.se/kontakt".to_owned();
    for (typed, says) in [("", Bad::Day), ("2026", Bad::Day), ("i går", Bad::Day), ("2026-03-11", Bad::Ahead)] {
        draft.ways[at].read_on = typed.to_owned();
        assert_eq!(bad(&draft), [FieldFault { field: field("read"), bad: says }], "{typed}");
    }
    draft.ways[at].read_on = "2026-03-10".to_owned();
    for shown in [true, false] {
        draft.ways[at].shown = shown;
        draft.ways[at].source = String::new();
        assert!(bad(&draft).contains(&FieldFault { field: field("source"), bad: Bad::Source }), "shown: {shown}");
        draft.ways[at].source = "https://www.1177.se/kontakt".to_owned();
    }
    draft.ways[at].shown = true;
    let after = draft.apply(&before, TODAY, "new").unwrap();
    let channel = &after.channels[at];
    assert_eq!(channel.assured_date, None);
    assert!(!channel.national_short_number, "another number is not the one everybody knows");
    assert_eq!(channel.reading.confidence, Confidence::ReadOnPage);
    assert_eq!((channel.reading.date.as_deref(), channel.reading.quote.as_deref()), (Some("2026-03-10"), None));
    let told = differences(&before, &after);
    let fields: Vec<&str> = told.iter().map(|one| one.field).collect();
    assert_eq!(fields, ["value", "source", "read", "assured"]);
    assert!(told.iter().all(|one| one.way.as_deref() == Some("010-123 45 67")));
}

#[test]
fn what_came_in_unsorted_is_sorted_by_saying_what_it_is_for_whom_and_for_what() {
    let mut before = service("1177");
    before.kind = Kind::Other;
    before.voices.clear();
    before.topics.clear();
    let mut draft = Draft::of(&before);
    assert_eq!(draft.apply(&before, TODAY, "new"), Ok(before.clone()), "nothing said changes nothing");
    draft = Draft::read(&[
        ("help".to_owned(), "helpline".to_owned()),
        ("voice".to_owned(), "guardian".to_owned()),
        ("voice".to_owned(), "child".to_owned()),
        ("topic".to_owned(), "somn".to_owned()),
    ]);
    draft = Draft { help: draft.help, voices: draft.voices, topics: draft.topics, ..Draft::of(&before) };
    let after = draft.apply(&before, TODAY, "new").unwrap();
    assert_eq!((after.kind, after.sorted()), (Kind::Helpline, true));
    assert_eq!((after.voices.len(), after.topics.as_slice()), (2, ["somn".to_owned()].as_slice()));
    let told = differences(&before, &after);
    assert_eq!(told.iter().map(|one| one.field).collect::<Vec<_>>(), ["help", "voice", "topic"]);
    "cinema".clone_into(&mut draft.help);
    draft.voices.push("teacher".to_owned());
    let fields: Vec<_> = draft.apply(&before, TODAY, "new").unwrap_err().into_iter().map(|one| one.field).collect();
    assert_eq!(fields, ["help", "voice"]);
}

#[test]
fn what_cannot_be_called_opened_or_written_to_is_refused() {
    let before = service("1177");
    let at = phone(&before);
    let try_it = |kind: &str, value: &str| {
        let mut draft = Draft::of(&before);
        draft.ways.push(WayDraft {
            kind: kind.to_owned(),
            value: value.to_owned(),
            source: "https://exempel.se/kontakt".to_owned(),
            read_on: "2026-03-09".to_owned(),
            ..WayDraft::empty()
        });
        let number = before.channels.len();
        draft.apply(&before, TODAY, "new").map_err(|faults| {
            assert!(faults.iter().all(|fault| fault.field.starts_with(&format!("{number}-"))));
            faults[0].bad
        })
    };
    for value in ["12", "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6", "ring oss", "0480<b>", "0480-12 34 +", "tel:112"] {
        assert_eq!(try_it("phone", value), Err(Bad::Number), "{value}");
    }
    for value in
        ["kalmar.se", "javascript:alert(1)", "https://", "https://a b.se", "https://x\"y.se", "ftp://kalmar.se"]
    {
        assert_eq!(try_it("web", value), Err(Bad::Link), "{value}");
    }
    for value in ["a", "@b.se", "a@b", "a b@c.se", "a@b.se, c@d.se"] {
        assert_eq!(try_it("email", value), Err(Bad::Mail), "{value}");
    }
    assert_eq!(try_it("fax", "0480"), Err(Bad::Choice));
    for (kind, value) in
        [("phone", "+46 480-45 00 00"), ("sms", "116 111"), ("web", "https://kalmar.se/x?y#z"), ("email", "a.b@c.se")]
    {
        let after = try_it(kind, value).unwrap();
        let new = after.channels.last().unwrap();
        assert_eq!((new.id.as_str(), new.value.as_deref(), new.show), ("new", Some(value), Show::Shown));
        assert!(new.showable());
    }
    let mut draft = Draft::of(&before);
    draft.ways[at].id = "somebody-elses".to_owned();
    assert_eq!(draft.apply(&before, TODAY, "new").unwrap_err()[0].bad, Bad::Foreign);
}

#[test]
fn fields_of_the_contact_itself_are_judged_by_name() {
    let before = service("1177");
    let long = "å".repeat(301);
    for (field, value, bad) in [
        ("name", " \n ", Bad::Missing),
        ("name", long.as_str(), Bad::TooLong),
        ("about", "", Bad::Missing),
        ("about", long.as_str(), Bad::TooLong),
        ("status", "open", Bad::Choice),
        ("youngest", "", Bad::Age),
        ("youngest", "-1", Bad::Age),
        ("youngest", "121", Bad::Age),
        ("oldest", "tolv", Bad::Age),
        ("language", "<b>", Bad::Choice),
        ("cost", "1 kr", Bad::Choice),
        ("anonymous", "kanske", Bad::Choice),
    ] {
        let mut draft = Draft::of(&before);
        match field {
            "name" => &mut draft.name,
            "about" => &mut draft.about,
            "status" => &mut draft.status,
            "youngest" => &mut draft.youngest,
            "oldest" => &mut draft.oldest,
            "cost" => &mut draft.cost,
            "anonymous" => &mut draft.anonymous,
            _ => {
                draft.languages.push(String::new());
                draft.languages.last_mut().unwrap()
            }
        }
        .clone_from(&value.to_owned());
        assert_eq!(
            draft.apply(&before, TODAY, "").unwrap_err(),
            [FieldFault { field: field.to_owned(), bad }],
            "{value}"
        );
    }
    let mut draft = Draft::of(&before);
    (draft.youngest, draft.oldest) = ("13".to_owned(), "12".to_owned());
    assert_eq!(draft.apply(&before, TODAY, "").unwrap_err()[0].bad, Bad::Ages);
}

#[test]
fn hours_are_read_as_people_write_them() {
    let before = service("1177");
    let at = phone(&before);
    let mut draft = Draft::of(&before);
    let way = &mut draft.ways[at];
    (way.source, way.read_on) = ("https://www.1177.se".to_owned(), "2026-03-10".to_owned());
    (way.hours, way.holidays, way.eve) = ("weekly".to_owned(), "closed".to_owned(), "13".to_owned());
    way.days = ["8-16.30", "08:00–12:00, 13.00 – 16", "stängt", "kl 9–24", "20-02", "", "-"].map(str::to_owned);
    way.exceptions = "2026-12-24 stängt\n\n2026-12-23 8-12".to_owned();
    let after = draft.apply(&before, TODAY, "").unwrap();
    let Hours::Weekly(week) = &after.channels[at].hours else { panic!("weekly") };
    assert_eq!(week.slots.len(), 5);
    assert_eq!((week.exceptions.len(), week.exceptions[0].slots.len()), (2, 0));
    assert!(after.channels[at].hours_read);
    let again = Draft::of(&after);
    assert_eq!(
        again.ways[at].days.each_ref().map(String::as_str),
        ["8–16.30", "8–12, 13–16", "", "9–24", "20–2", "", ""]
    );
    assert_eq!(again.apply(&after, TODAY, ""), Ok(after.clone()));
    for (part, typed) in
        [("day", "8"), ("day", "8-25"), ("day", "8-12, 11-13"), ("day", "22-6, 23-24"), ("day", "8-12 12-13")]
    {
        let mut bad = draft.clone();
        bad.ways[at].days[0] = typed.to_owned();
        let fault = FieldFault { field: format!("{at}-{part}0"), bad: Bad::Times };
        assert_eq!(bad.apply(&before, TODAY, "").unwrap_err(), [fault], "{typed}");
    }
    for typed in ["24 december stängt", "2026-02-30 stängt", "2026-12-24"] {
        let mut bad = draft.clone();
        bad.ways[at].exceptions = typed.to_owned();
        assert_eq!(bad.apply(&before, TODAY, "").unwrap_err()[0].field, format!("{at}-exceptions"), "{typed}");
    }
    let mut empty = draft.clone();
    empty.ways[at].days = <_>::default();
    assert_eq!(empty.apply(&before, TODAY, "").unwrap_err()[0].bad, Bad::EmptyWeek);
}

#[test]
fn what_wants_a_look_is_said_and_an_assurance_settles_it() {
    let shown = service("1177");
    assert_eq!(due(&shown, TODAY), Some(Due::Never));
    let fresh = assure(&shown, TODAY);
    assert!(fresh.shown().all(|channel| channel.assured_date == Some(TODAY)));
    assert_eq!(due(&fresh, TODAY), None);
    assert_eq!(due(&fresh, date(2026, 9, 9)), None);
    assert_eq!(due(&fresh, date(2026, 9, 10)), Some(Due::Since(TODAY)));
    for service in directory().services {
        let assured = assure(&service, TODAY);
        let kept = |channel: &&Channel| channel.show == Show::Withheld;
        assert!(
            assured.channels.iter().filter(kept).eq(service.channels.iter().filter(kept)),
            "{}: nobody's word shows a number that was withheld",
            service.id
        );
    }
}

proptest! {
    /// Whatever is typed: nothing panics, a number is never shown without a source, and what was accepted is stable.
    #[test]
    fn no_typed_form_shows_a_number_without_a_source(
        which in 0..82_usize,
        value in "[0-9 +-]{0,12}|[a-z:/.@]{0,20}",
        source in "|https://[a-z]{1,8}\\.se|[a-z]{0,9}",
        read in "|2026-0[1-3]-[01][0-9]|20[0-9]{2}|2025-11",
        days in proptest::array::uniform7("|[0-2]?[0-9][-–][0-2]?[0-9]"),
        hours in "always|unknown|weekly",
        shown in any::<bool>(),
    ) {
        let directory = directory();
        let before = &directory.services[which % directory.services.len()];
        let mut draft = Draft::of(before);
        let typed = WayDraft { value, source, read_on: read, days, hours, shown, ..WayDraft::empty() };
        if let Some(way) = draft.ways.first_mut() {
            *way = WayDraft { id: way.id.clone(), kind: way.kind.clone(), ..typed.clone() };
        }
        draft.ways.push(typed);
        if let Ok(after) = draft.apply(before, TODAY, "new") {
            for channel in after.shown() {
                let known = before.channels.contains(channel);
                prop_assert!(known || (channel.reading.source.is_some() && channel.reading.date.is_some()));
            }
            let mut one = directory.clone();
            *one.services.iter_mut().find(|service| service.id == after.id).unwrap() = after.clone();
            prop_assert_eq!(one.faults(), vec![]);
            prop_assert_eq!(Draft::of(&after).apply(&after, TODAY, "new"), Ok(after));
        }
    }
}
