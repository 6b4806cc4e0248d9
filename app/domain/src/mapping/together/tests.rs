//! What can be kept of the work, in which order it is shown, and where a link may lead.

use jiff::civil::{Date, date};

use super::*;

const TODAY: Date = date(2026, 3, 10);

fn text(words: &str) -> Text {
    Text([("sv".to_owned(), words.to_owned())].into())
}

fn entry(id: &str, kind: Kind, day: Date) -> Entry {
    Entry {
        id: id.to_owned(),
        kind,
        changed: TODAY,
        day,
        title: text("Något"),
        text: text("Mer"),
        owner: text("Skolchefen"),
        by: Some(date(2026, 6, 1)),
        done: false,
        link: None,
    }
}

fn ids(all: &[&Entry]) -> Vec<String> {
    all.iter().map(|one| one.id.clone()).collect()
}

#[test]
fn each_kind_asks_for_its_own_and_for_swedish() {
    let faults = |kind, change: &dyn Fn(&mut Entry)| {
        let mut one = entry("a", kind, TODAY);
        change(&mut one);
        one.faults(TODAY)
    };
    for kind in [Kind::Meeting, Kind::Document, Kind::Decision] {
        assert_eq!(faults(kind, &|_| ()), [], "{kind:?}");
        let english = |one: &mut Entry| one.title = Text([("en".to_owned(), "Something".to_owned())].into());
        assert_eq!(faults(kind, &english), [Fault::Title]);
        assert_eq!(faults(kind, &|one| one.title = text("  ")), [Fault::Title]);
        let long = |one: &mut Entry| drop(one.text.0.insert("fi".to_owned(), "å".repeat(LONGEST + 1)));
        assert_eq!(faults(kind, &long), [Fault::Long], "in any language");
    }
    assert_eq!(faults(Kind::Decision, &|one| one.owner = Text::default()), [Fault::Owner]);
    assert_eq!(faults(Kind::Decision, &|one| one.by = None), [Fault::By]);
    assert_eq!(faults(Kind::Decision, &|one| one.by = Some(date(2026, 3, 9))), [Fault::ByBefore]);
    assert_eq!(faults(Kind::Decision, &|one| one.by = Some(TODAY)), [], "the same day will do");
    assert_eq!(faults(Kind::Decision, &|one| one.day = date(2026, 3, 11)), [Fault::Ahead]);
    assert_eq!(faults(Kind::Meeting, &|one| one.day = date(2026, 3, 11)), [], "a meeting may be to come");
    assert_eq!(faults(Kind::Document, &|one| one.text = Text::default()), [Fault::Empty]);
    let linked = |one: &mut Entry| {
        one.text = Text::default();
        one.link = Link::parse("https://exempel.se/plan.pdf");
    };
    assert_eq!(faults(Kind::Document, &linked), []);
}

#[test]
fn a_change_takes_its_place_and_no_more_are_kept_than_may_be() {
    let work = Work::default().with(entry("a", Kind::Meeting, TODAY), TODAY).unwrap();
    let work = work.with(entry("b", Kind::Decision, TODAY), TODAY).unwrap();
    let later = Entry { day: date(2026, 4, 1), ..entry("a", Kind::Meeting, TODAY) };
    let work = work.with(later.clone(), TODAY).unwrap();
    assert_eq!((work.entries.len(), work.entry("a")), (2, Some(&later)));
    assert_eq!(work.clone().without("a").entry("a"), None);
    let mut full = work;
    while full.entries.len() < MOST {
        full = full.clone().with(entry(&full.entries.len().to_string(), Kind::Meeting, TODAY), TODAY).unwrap();
    }
    assert_eq!(full.clone().with(entry("new", Kind::Meeting, TODAY), TODAY), Err(Fault::Full));
    assert!(full.with(later, TODAY).is_ok(), "what is there can be changed");
}

#[test]
fn the_next_meeting_comes_first_and_of_those_that_were_the_last() {
    let days = [("old", 1), ("yesterday", 9), ("today", 10), ("soon", 11), ("far", 30)];
    let mut work = Work::default();
    for (id, day) in days {
        work = work.with(entry(id, Kind::Meeting, date(2026, 3, day)), TODAY).unwrap();
    }
    let (ahead, past) = work.meetings(TODAY);
    assert_eq!(ids(&ahead), ["today", "soon", "far"]);
    assert_eq!(ids(&past), ["yesterday", "old"]);
    assert!(work.of(Kind::Decision).is_empty() && !work.is_empty() && Work::default().is_empty());
}

#[test]
fn a_decision_is_late_from_the_day_after_unless_it_is_done() {
    let one = Entry { by: Some(TODAY), ..entry("a", Kind::Decision, TODAY) };
    assert_eq!(one.standing(TODAY), Standing::Waits);
    assert_eq!(one.standing(date(2026, 3, 11)), Standing::Late);
    assert_eq!(Entry { done: true, ..one }.standing(date(2026, 3, 11)), Standing::Done);
}

#[test]
fn all_five_phases_have_a_name_or_none() {
    let phase = |name: &str| Phase { name: text(name), about: Text::default() };
    let five = ["Ett", "Två", "Tre", "Fyra", "Fem"].map(phase);
    let work = Work::default().with_phases(five.clone(), Some(2)).unwrap();
    assert_eq!((work.phases.len(), work.now), (5, Some(2)));
    let mut lacks = five.clone();
    lacks[4].name = Text([("en".to_owned(), "Five".to_owned())].into());
    assert_eq!(Work::default().with_phases(lacks, None), Err(Fault::Phase));
    for wild in [0, 6, 255] {
        assert_eq!(Work::default().with_phases(five.clone(), Some(wild)).unwrap().now, None, "{wild}");
    }
}

#[test]
fn a_link_leads_where_it_says() {
    for good in ["https://exempel.se", "https://www.exempel.se/a/b.pdf?c=d#e", "https://xn--lns-qla.se/å"] {
        let link = Link::parse(good).unwrap_or_else(|| panic!("{good}"));
        assert_eq!(link.as_str(), good);
        assert_eq!(serde_json::from_str::<Link>(&serde_json::to_string(&link).unwrap()).unwrap(), link);
    }
    for bad in [
        "",
        "http://exempel.se",
        "javascript:alert(1)",
        "https://",
        "https://localhost/a",
        "https://127.0.0.1/a",
        "https://region.se@annan.se/",
        "https://exempel.se:8443/",
        "https://exempel..se",
        "https://-exempel.se",
        "https://exempel.se/a b",
        "https://exempel.se/\u{202e}fdp",
        "https://exempel.se/\"><script>",
        "HTTPS://exempel.se",
        " https://exempel.se",
    ] {
        assert_eq!(Link::parse(bad), None, "{bad}");
    }
    assert_eq!(Link::parse(&format!("https://exempel.se/{}", "a".repeat(500))), None);
    assert_eq!(Link::parse("https://exempel.se/a?b").unwrap().host(), "exempel.se");
    assert!(serde_json::from_str::<Link>("\"http://exempel.se\"").is_err());
}

#[test]
fn what_is_kept_comes_back() {
    let work = Work::default().with(entry("a", Kind::Decision, TODAY), TODAY).unwrap();
    let json = serde_json::to_string(&work).unwrap();
    assert_eq!(serde_json::from_str::<Work>(&json).unwrap(), work);
}

#[test]
fn what_was_typed_is_tidied() {
    assert_eq!(tidied("  Ett\r\n\r\n\r\n\r\ntvå \r\ntre\n\n"), "Ett\n\ntvå\ntre");
    assert_eq!(tidied("a\u{202e}b\u{7}c"), "abc");
    assert_eq!(tidied("fe\u{ad}m \u{34f}te\u{115f}xt\u{61c}"), "fem text", "what hides in a word");
    let joined = "👨\u{200d}👩\u{200d}👧 ❤\u{fe0f} می\u{200c}خواهم";
    assert_eq!(tidied(joined), joined, "what belongs to how others are written");
    assert_eq!(tidied(" \r\n "), "");
}
