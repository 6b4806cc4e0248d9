//! School terms: in, out, and unknown where no data reaches.

use super::day;
use crate::hours::{SchoolYear, Term, TermState, in_term, school_shut};

fn span(from: &str, to: &str) -> Term {
    Term { from: day(from), to: day(to) }
}

/// An invented year; real ones are data.
fn year(municipality: &str, autumn: Term, spring: Term) -> SchoolYear {
    SchoolYear { municipality: municipality.to_owned(), terms: vec![autumn, spring], breaks: Vec::new() }
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
