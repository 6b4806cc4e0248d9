//! Each rule, broken once.

use super::release::{ALL, Axis, Drawing, Fault, Release, ReleaseId, Sensitivity, What};
use super::sample::{at, release, text};
use super::statistics::Verdict;
use jiff::civil::date;
use proptest::prelude::*;

/// The faults of a release that was changed.
fn after(change: impl FnOnce(&mut Release)) -> Vec<Fault> {
    let mut release = release();
    change(&mut release);
    let mut faults: Vec<Fault> = release.broken().into_iter().map(|one| one.fault).collect();
    faults.dedup();
    faults
}

fn set(release: &mut Release, place: &str, answer: &str, count: Option<u32>) {
    let key = at("q1", "v1", place, answer).key;
    release.tables[0].cells.iter_mut().find(|cell| cell.key == key).unwrap().count = count;
}

#[test]
fn names() {
    assert_eq!(ReleaseId::parse("kalmar-2026-1").unwrap().as_str(), "kalmar-2026-1");
    for bad in ["", "-a", "a-", "A", "å", "a/b", "..", "a b", &"a".repeat(65)] {
        assert_eq!(ReleaseId::parse(bad), None, "{bad}");
    }
    assert_eq!(after(|one| one.plan = "none".to_owned()), [Fault::Name]);
    assert_eq!(after(|one| one.earlier.push(one.id.clone())), [Fault::Name]);
    assert!(after(|one| one.tables[0].id = "../q1".to_owned()).contains(&Fault::Name));
    assert!(after(|one| one.findings[0].id = "F 1".to_owned()).contains(&Fault::Name));
    assert_eq!(after(|one| one.book.age[0].code = "all".to_owned())[0], Fault::Unknown);
    assert_eq!(after(|one| one.findings.push(one.findings[0].clone())), [Fault::Name]);
}

#[test]
fn a_code_that_a_spreadsheet_takes_for_a_formula() {
    for bad in ["=1+1", "+46", "-a", "@x", "a,b", "a\"b", "a b", ""] {
        let faults = after(|one| one.book.municipality[0].code = bad.to_owned());
        assert!(faults.contains(&Fault::Name) || bad == "+46", "{bad}: {faults:?}");
    }
    let minus = after(|one| one.questions[1].groupings[0].answers[0].code = "-99".to_owned());
    assert!(!minus.contains(&Fault::Name), "a number is no formula: {minus:?}");
}

#[test]
fn cells_that_are_missing_twice_or_out_of_order() {
    assert!(after(|one| drop(one.tables[0].cells.pop())).contains(&Fault::Cells));
    assert!(after(|one| one.tables[0].cells.swap(0, 1)).contains(&Fault::Cells));
    assert!(after(|one| one.tables[0].cells[1] = one.tables[0].cells[0].clone()).contains(&Fault::Cells));
    assert!(after(|one| one.tables[0].by = vec![Axis::Age]).contains(&Fault::Cells));
    assert!(after(|one| one.tables[0].question = "q9".to_owned()).contains(&Fault::Unknown));
    assert!(after(|one| one.tables[0].cells.clear()).contains(&Fault::Cells));
}

#[test]
fn what_has_to_be_hidden() {
    for count in 1..5 {
        assert!(after(|one| set(one, "0821", "1", Some(count))).contains(&Fault::Small), "{count}");
    }
    assert!(after(|one| set(one, "0885", ALL, Some(8))).contains(&Fault::Small), "a group under ten");
    assert!(after(|one| set(one, "0885", "1", Some(4))).contains(&Fault::Small), "a few of a hidden group");
    assert!(!after(|one| set(one, "0860", "1", Some(7))).contains(&Fault::Small), "hidden for another's sake");
    let sensitive = |one: &mut Release| one.questions[0].sensitivity = Sensitivity::S2;
    assert!(!after(sensitive).contains(&Fault::Small));
    let nought = |one: &mut Release| {
        set(one, "0821", "2", Some(0));
        set(one, "0821", "3", None);
    };
    assert!(!after(nought).contains(&Fault::Small), "nought of an ordinary question");
    assert!(
        after(|one| {
            sensitive(one);
            nought(one);
        })
        .contains(&Fault::Small)
    );
    let nearly_all = |one: &mut Release| {
        for (answer, count) in [("1", Some(36)), ("2", None), ("3", None)] {
            set(one, "0821", answer, count);
        }
    };
    assert!(!after(nearly_all).contains(&Fault::Small));
    assert!(
        after(|one| {
            sensitive(one);
            nearly_all(one);
        })
        .contains(&Fault::Small)
    );
}

#[test]
fn counts_that_cannot_be() {
    assert!(after(|one| set(one, "0821", "1", Some(30))).contains(&Fault::Sum));
    assert!(after(|one| set(one, "0821", "1", Some(50))).contains(&Fault::Sum));
    assert!(after(|one| set(one, "0821", ALL, Some(41))).contains(&Fault::Sum), "all are shown, and one is nowhere");
}

#[test]
fn a_verdict_that_the_counts_do_not_give() {
    let faults = after(|one| one.compared[0].verdict = Verdict::TooFew);
    assert_eq!(faults, [Fault::Verdict]);
    assert_eq!(after(|one| one.compared[0].limits.same_people = false), [Fault::Verdict]);
    // One more in the list makes all harder: the rest cannot stay as they were unless they were clear.
    assert!(after(|one| one.compared[0].after.table = "q9".to_owned()).contains(&Fault::Unknown));
}

#[test]
fn texts_and_their_numbers() {
    assert_eq!(after(|one| one.title = text(" ")), [Fault::Text]);
    assert_eq!(after(|one| one.findings[0].child = text("Tre av tio visste")), [Fault::Number]);
    assert_eq!(after(|one| one.findings[0].child = text("{okänd} visste")), [Fault::Number]);
    let uneven = |one: &mut Release| drop(one.findings[0].child.0.insert("en".to_owned(), "Many knew".to_owned()));
    assert_eq!(after(uneven), [Fault::Text]);
    assert_eq!(after(|one| one.findings[0].numbers[0].cell = at("q1", "v2", "0885", "1")), [Fault::Number]);
    assert_eq!(after(|one| one.findings[0].about = at("q1", "v2", "0885", "1")), [Fault::Number]);
    assert_eq!(after(|one| one.findings[0].reading = text("Det är 3 barn i Borgholm")), [Fault::Number]);
    assert_eq!(after(|one| one.findings[0].quotes.push(text("vi är två elever"))), [Fault::Number]);
    assert_eq!(after(|one| one.findings[0].talks = text("Det sa 3 barn")), [Fault::Number]);
    assert_eq!(after(|one| one.findings.clear()), [Fault::Text]);
}

#[test]
fn quotes_are_few_and_short_and_stand_by_no_place() {
    let quoted = |count: usize, words: &str| {
        let quotes = vec![text(words); count];
        move |one: &mut Release| one.findings[0].quotes = quotes
    };
    assert_eq!(after(quoted(3, "Ingen lyssnar")), []);
    assert_eq!(after(quoted(4, "Ingen lyssnar")), [Fault::Text]);
    assert_eq!(after(quoted(2, "")), [Fault::Text]);
    assert_eq!(after(quoted(2, "Jag fick fråga 3 gånger")), [Fault::Number]);
    assert_eq!(after(quoted(2, &"ord ".repeat(25))), []);
    assert_eq!(after(quoted(2, &"ord ".repeat(26))), [Fault::Text]);
    assert_eq!(after(|one| one.findings[0].counter = text(&"ord ".repeat(26))), [Fault::Text]);
    let placed = |one: &mut Release| {
        one.findings[0].about.key.municipality = "0880".to_owned();
        one.findings[0].quotes = vec![text("Ingen lyssnar"); 2];
    };
    assert_eq!(after(placed), [Fault::Text]);
}

#[test]
fn charts() {
    assert_eq!(after(|one| one.findings[0].charts[0].rows[0].cells.clear()), [Fault::Text]);
    assert_eq!(after(|one| one.findings[0].charts[2].rows.truncate(2)), [Fault::Text]);
    assert_eq!(after(|one| one.findings[0].charts[0].drawing = Drawing::Waves), [Fault::Text]);
    let elsewhere = at("q1", "v9", ALL, "1");
    assert_eq!(after(|one| one.findings[0].charts[0].rows[0].cells[0] = elsewhere), [Fault::Unknown]);
}

#[test]
fn decisions() {
    assert_eq!(after(|one| one.findings[0].decisions.clear()), [Fault::Decision]);
    assert_eq!(after(|one| one.findings[0].decisions[0].what = What::Will(date(2026, 1, 1))), [Fault::Decision]);
    assert_eq!(after(|one| one.findings[0].decisions[0].follow_up = Some(date(2026, 1, 1))), [Fault::Decision]);
    assert_eq!(after(|one| one.findings[0].decisions[0].owner = text("")), [Fault::Text]);
    assert_eq!(after(|one| one.findings[0].decisions[0].child = text("För 3 barn")), [Fault::Number]);
    assert_eq!(after(|one| one.waves[0].clock.promised = date(2026, 1, 1)), [Fault::Clock]);
}

proptest! {
    #[test]
    fn no_count_under_the_limit_passes(cell in 0_usize..156, count in 1_u32..5, group in 0_u32..10) {
        let mut release = release();
        let n = release.tables[0].cells[cell].key.answer == ALL;
        release.tables[0].cells[cell].count = Some(if n { group } else { count });
        let faults: Vec<Fault> = release.numbers_broken().into_iter().map(|one| one.fault).collect();
        prop_assert!(faults.contains(&Fault::Small), "{faults:?}");
    }
}

#[test]
fn people_counted_in_words_of_a_decision_or_of_another_language() {
    let decided = |language: &str, words: &str| {
        after(|one| {
            let heading = &mut one.findings[0].decisions[0].heading;
            heading.0.insert(language.to_owned(), words.to_owned());
        })
    };
    for (language, words) in [
        ("sv", "Två elever får hjälp"),
        ("sv", "En elev i Torsås får hjälp"),
        ("en", "Only one girl in Borgholm gets help"),
        ("fi", "Kolme lasta saa apua"),
        ("so", "Saddex carruur ah ayaa la caawinayaa"),
        ("ar", "ثلاثة أطفال يحصلون على مساعدة"),
    ] {
        assert_eq!(decided(language, words), [Fault::Number], "{words}");
    }
    for (language, words) in [
        ("sv", "En elev ska aldrig behöva vänta"),
        ("sv", "Två kuratorer på varje skola i Torsås"),
        ("fi", "Koulussa on kaksi kuraattoria"),
    ] {
        assert_eq!(decided(language, words), [], "{words}");
    }
    // A finding of one place is about it whether it is named or not.
    let local = after(|one| {
        one.findings[0].about.key.municipality = "0880".to_owned();
        let heading = &mut one.findings[0].decisions[0].heading;
        heading.0.insert("sv".to_owned(), "En elev får hjälp".to_owned());
    });
    assert!(local.contains(&Fault::Number), "{local:?}");
    // In a sentence of a finding it is found without a place, too.
    let said = after(|one| {
        let child = &mut one.findings[0].child;
        let words = child.0["sv"].clone();
        child.0.insert("fi".to_owned(), format!("{words}, kolme lasta"));
    });
    assert_eq!(said, [Fault::Number]);
}
