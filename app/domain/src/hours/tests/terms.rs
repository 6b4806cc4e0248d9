//! School terms: in, out, and unknown where no data reaches.

use jiff::ToSpan;
use proptest::prelude::*;

use super::day;
use crate::guide::Municipality;
use crate::hours::{
    BadTerm, SchoolOpens, SchoolYear, Term, TermField, TermState, in_term, read_terms, school_next_change,
    school_opens, school_shut, sourced, stockholm, terms_behind, terms_typed,
};

fn span(from: &str, to: &str) -> Term {
    Term { from: day(from), to: day(to) }
}

/// An invented year; real ones are data.
fn year(municipality: &str, autumn: Term, spring: Term) -> SchoolYear {
    SchoolYear {
        municipality: municipality.to_owned(),
        terms: vec![autumn, spring],
        breaks: Vec::new(),
        source: String::new(),
    }
}

#[test]
fn terms_breaks_and_gaps() {
    let mut first = year("0880", span("2026-08-18", "2026-12-18"), span("2027-01-11", "2027-06-11"));
    first.breaks = vec![span("2026-10-26", "2026-10-30")];
    let second = year("0880", span("2027-08-17", "2027-12-17"), span("2028-01-10", "2028-06-09"));
    for (text, state) in [
        ("2026-08-17", TermState::Unknown),
        ("2026-08-18", TermState::In),
        ("2026-10-26", TermState::Out),
        ("2026-12-18", TermState::In),
        ("2026-12-24", TermState::Out),
        ("2027-06-12", TermState::Unknown),
    ] {
        assert_eq!(first.in_term(day(text)), state, "{text}");
    }
    let years = [first, second];
    assert_eq!(in_term(&years, "0880", day("2027-07-01")), TermState::Out);
    assert_eq!(in_term(&years, "0880", day("2027-08-17")), TermState::In);
    assert_eq!(in_term(&years, "0881", day("2027-08-17")), TermState::Unknown);
    assert_eq!(in_term(&[], "0880", day("2027-08-17")), TermState::Unknown);
}

#[test]
fn the_source_of_terms_is_told_where_they_say_when_school_opens_and_nowhere_else() {
    let mut known = year("0880", span("2026-08-18", "2026-12-18"), span("2027-01-11", "2027-06-11"));
    known.source = "kalmar.se/lasar".to_owned();
    let unsaid = year("0881", span("2026-08-18", "2026-12-18"), span("2027-01-11", "2027-06-11"));
    let years = [known, unsaid];
    let (christmas, january) = (day("2026-12-28"), SchoolOpens::On(day("2027-01-11")));
    let behind = |code, today, opens| terms_behind(&years, code, today, opens).map(|year| year.source.as_str());
    assert_eq!(behind(Some("0880"), christmas, january), Some("kalmar.se/lasar"));
    assert_eq!(behind(Some("0881"), christmas, january), None, "nobody has said where they were read");
    assert_eq!(behind(None, christmas, january), None);
    // The law says that there is no school in July, and nothing is known of August.
    assert_eq!(behind(Some("0880"), day("2027-07-01"), SchoolOpens::August), None);
    assert_eq!(behind(Some("0880"), christmas, SchoolOpens::Earliest(day("2027-01-07"))), Some("kalmar.se/lasar"));
}

#[test]
fn a_missing_term_is_not_a_long_holiday() {
    let gap = year("0880", span("2026-08-18", "2026-12-18"), span("2027-08-17", "2027-12-17"));
    assert_eq!(gap.in_term(day("2027-03-01")), TermState::Unknown);
    let backwards = year("0880", span("2026-12-18", "2026-08-18"), span("2027-01-11", "2027-06-11"));
    assert_eq!(backwards.in_term(day("2026-10-01")), TermState::Unknown);
}

#[test]
fn a_year_is_read_from_json_without_breaks() {
    let text = r#"{"municipality":"0880","terms":[{"from":"2026-08-18","to":"2026-12-18"}]}"#;
    let year: SchoolYear = serde_json::from_str(text).unwrap();
    assert_eq!(year.in_term(day("2026-09-01")), TermState::In);
}

#[test]
fn schools_are_shut_when_law_or_known_terms_say_so_and_never_by_guess() {
    for (date, shut) in [
        ("2026-03-10", false),
        ("2026-03-14", true),
        ("2026-03-15", true),
        ("2026-04-03", true),
        ("2026-06-19", true),
        ("2026-07-15", true),
        ("2026-08-12", false),
        ("2026-12-24", true),
        ("2026-12-29", false),
    ] {
        assert_eq!(school_shut(&[], None, date.parse().unwrap()), shut, "{date}");
    }
}

fn moment(text: &str) -> jiff::Zoned {
    text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(stockholm().clone()).unwrap()
}

#[test]
fn a_school_that_is_shut_says_when_it_opens_and_no_surer_than_is_known() {
    use SchoolOpens::{August, Earliest, On};
    let mut own = year("0880", span("2025-08-19", "2026-06-11"), span("2026-08-18", "2026-12-18"));
    own.breaks = vec![span("2026-02-16", "2026-02-20")];
    let years = [own];
    for (now, code, opens) in [
        ("2026-03-10T07:00", "0880", None),
        ("2026-03-10T16:59", "0881", None),
        ("2026-03-10T17:00", "0880", Some(On(day("2026-03-11")))),
        ("2026-03-11T06:59", "0880", Some(On(day("2026-03-11")))),
        ("2026-03-10T22:00", "0881", Some(Earliest(day("2026-03-11")))),
        ("2026-03-14T12:00", "0881", Some(Earliest(day("2026-03-16")))),
        ("2026-02-13T17:00", "0880", Some(On(day("2026-02-23")))),
        ("2026-07-01T12:00", "0880", Some(On(day("2026-08-18")))),
        ("2026-07-01T12:00", "0881", Some(August)),
        ("2026-06-30T18:00", "0881", Some(August)),
    ] {
        assert_eq!(school_opens(&years, Some(code), &moment(now)), opens, "{now} {code}");
    }
}

#[test]
fn a_term_is_not_taken_without_where_it_was_read() {
    let year = read_terms("0880", "2026-01-12 – 2026-06-12", "").unwrap();
    for source in ["", " \n", &"a".repeat(301)] {
        assert_eq!(sourced(year.clone(), source), None, "{source}");
    }
    let known = sourced(year.clone(), " kalmar.se\n läsår ").unwrap();
    assert_eq!(known.source, "kalmar.se läsår");
    assert_eq!((known.terms, known.breaks), (year.terms, year.breaks));
    let nothing = read_terms("0880", "", "").unwrap();
    assert_eq!(sourced(nothing.clone(), ""), Some(nothing), "nothing is known, so nothing was read");
    let kept = r#"{"municipality":"0880","terms":[{"from":"2026-01-12","to":"2026-06-12"}]}"#;
    assert_eq!(serde_json::from_str::<SchoolYear>(kept).unwrap().source, "", "kept before it was asked for");
}

#[test]
fn no_term_is_built_in_and_a_day_that_nobody_typed_is_never_claimed() {
    // A file would say a day without saying where it was read; the desk keeps who typed it, and when.
    let built_in: Vec<SchoolYear> =
        serde_json::from_str(include_str!("../../../../../server/content/guide/terms.json")).unwrap();
    assert_eq!(built_in, []);
    let days = std::iter::successors(Some(day("2026-01-01")), |date| date.tomorrow().ok()).take(365);
    for date in days {
        for place in Municipality::all() {
            assert_eq!(in_term(&built_in, place.code(), date), TermState::Unknown, "{date} {}", place.name());
            let now = date.at(20, 0, 0, 0).to_zoned(stockholm().clone()).unwrap();
            let opens = school_opens(&built_in, Some(place.code()), &now);
            assert!(!matches!(opens, Some(SchoolOpens::On(_))), "{date} {}: {opens:?}", place.name());
        }
    }
}

#[test]
fn what_is_said_of_a_school_changes_in_the_morning_and_in_the_afternoon() {
    let next = |text| school_next_change(&moment(text)).map(|at| at.to_zoned(stockholm().clone()).datetime());
    let at = |text: &str| Some(text.parse().unwrap());
    assert_eq!(next("2026-03-10T06:59"), at("2026-03-10T07:00"));
    assert_eq!(next("2026-03-10T07:00"), at("2026-03-10T17:00"));
    assert_eq!(next("2026-03-10T17:00"), None, "only midnight does");
}

#[test]
fn typed_terms_are_read_as_people_write_them_and_come_back_alike() {
    let terms = "2027-01-11 till 2027-06-11\n\n 2026-08-18 – 2026-12-18 ";
    let year = read_terms("0880", terms, "2026-10-26 - 2026-10-30\n2027-05-07").unwrap();
    assert_eq!(year.terms, [span("2026-08-18", "2026-12-18"), span("2027-01-11", "2027-06-11")], "in order");
    assert_eq!(year.breaks, [span("2026-10-26", "2026-10-30"), span("2027-05-07", "2027-05-07")]);
    assert_eq!(terms_typed(&year.breaks), "2026-10-26 – 2026-10-30\n2027-05-07");
    assert_eq!(read_terms("0880", &terms_typed(&year.terms), &terms_typed(&year.breaks)), Ok(year));
    let nothing = read_terms("0880", "", " \n").unwrap();
    assert_eq!(nothing.in_term(day("2026-09-01")), TermState::Unknown, "nothing typed is nothing known");
}

#[test]
fn a_line_that_cannot_be_taken_is_named_by_its_number() {
    let good = "2026-08-18 – 2026-12-18";
    let twice = format!("{good}\n\n2026-12-18 – 2027-06-11");
    for (terms, breaks, field, line, bad) in [
        ("hösten", "", TermField::Terms, 1, BadTerm::Unreadable),
        ("2026-08-18", "", TermField::Terms, 1, BadTerm::Unreadable),
        ("2026-08-18 – 2026-12-18 – 2027-01-01", "", TermField::Terms, 1, BadTerm::Unreadable),
        ("18/8 – 18/12", "", TermField::Terms, 1, BadTerm::Day),
        ("2026-08-18 – 2026-12-32", "", TermField::Terms, 1, BadTerm::Day),
        (good, "2026-13-26", TermField::Breaks, 1, BadTerm::Day),
        ("2026-12-18 – 2026-08-18", "", TermField::Terms, 1, BadTerm::Backwards),
        ("2061-08-18 – 2061-12-18", "", TermField::Terms, 1, BadTerm::Year),
        ("2026-08-18 – 2027-08-18", "", TermField::Terms, 1, BadTerm::Long),
        (twice.as_str(), "", TermField::Terms, 3, BadTerm::Overlap),
        (good, "2026-12-19 – 2027-01-10", TermField::Breaks, 1, BadTerm::Outside),
        (good, "2026-12-10 – 2026-12-20", TermField::Breaks, 1, BadTerm::Outside),
        ("", "2026-10-26", TermField::Breaks, 1, BadTerm::Outside),
        (good, "2026-08-20 – 2026-12-01", TermField::Breaks, 1, BadTerm::Long),
    ] {
        let faults = read_terms("0880", terms, breaks).unwrap_err();
        let told: Vec<_> = faults.iter().map(|one| (one.field, one.line, one.bad)).collect();
        assert_eq!(told, [(field, line, bad)], "{terms} / {breaks}");
    }
    let many = vec!["2026-10-26"; 101].join("\n");
    let faults = read_terms("0880", good, &many).unwrap_err();
    assert_eq!(faults.iter().map(|one| (one.line, one.bad)).collect::<Vec<_>>(), [(101, BadTerm::Many)]);
}

proptest! {
    /// Whatever is typed: a day that no term covers, and that lies between no two, is unknown and never out of term.
    #[test]
    fn what_was_not_typed_is_unknown(
        starts in proptest::collection::vec(0..2000_i32, 0..4),
        lengths in proptest::collection::vec(1..150_i32, 4),
        asked in -400..2600_i32,
    ) {
        let first = day("2026-01-01");
        let at = |days: i32| first.checked_add(days.days()).unwrap();
        let typed: Vec<Term> = starts
            .iter()
            .zip(&lengths)
            .map(|(start, length)| Term { from: at(*start), to: at(start + length) })
            .collect();
        if let Ok(year) = read_terms("0880", &terms_typed(&typed), "") {
            let date = at(asked);
            let (before, after) = (year.terms.iter().any(|one| one.to < date), year.terms.iter().any(|one| date < one.from));
            match year.in_term(date) {
                TermState::In => prop_assert!(year.terms.iter().any(|one| one.contains(date))),
                TermState::Out => prop_assert!(before && after),
                TermState::Unknown => {}
            }
            if !(year.terms.iter().any(|one| one.contains(date)) || before && after) {
                prop_assert_eq!(year.in_term(date), TermState::Unknown);
            }
        }
    }
}
