//! What never happens: a panic, an unsafe field that slips in, a questionnaire that leans on nothing.

use proptest::prelude::*;

use super::{book, given};
use crate::survey::answer::Answers;
use crate::survey::expression::Context;
use crate::survey::outline::Outline;
use crate::survey::questionnaire::{Kind, Questionnaire};
use crate::survey::xlsform::{Given, Workbook, read};

const HEADERS: [&str; 14] = [
    "type",
    "name",
    "label",
    "label::English (en)",
    "hint",
    "relevant",
    "constraint",
    "calculation",
    "required",
    "choice_filter",
    "repeat_count",
    "default",
    "appearance",
    "lotsen_sensitive",
];

fn cell() -> impl Strategy<Value = String> {
    let words = [
        "",
        "",
        "",
        "text",
        "integer",
        "note",
        "calculate",
        "date",
        "range",
        "select_one l",
        "select_multiple l or_other",
        "rank m",
        "begin group",
        "end group",
        "begin repeat",
        "end repeat",
        "begin loop over l",
        "end loop",
        "geopoint",
        "start",
        "a",
        "b",
        "c",
        "d",
        "l",
        "${a}",
        "${b} = 1",
        "${c} > ${d}",
        ". > 1",
        "k = ${a}",
        "selected(${a}, 'x')",
        "count(${b})",
        "now()",
        "yes",
        "no",
        "2",
        "99",
        "1e9",
        "start=1 end=5",
        "minimal",
        "Hej ${a}",
        "å😀\u{202e}",
        "instance('l')/root/item/name",
    ];
    prop_oneof![9 => proptest::sample::select(words.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,12}"]
}

fn rows(columns: usize) -> impl Strategy<Value = Vec<Vec<String>>> {
    proptest::collection::vec(proptest::collection::vec(cell(), columns), 0..12)
}

fn view(rows: &[Vec<String>]) -> Vec<Vec<&str>> {
    rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect()
}

fn workbook(survey: &[Vec<String>], choices: &[Vec<String>], headers: &[&str]) -> Workbook {
    let borrow = |rows: &[Vec<String>], headers: &[&str]| -> Vec<Vec<String>> {
        let first = headers.iter().map(|header| (*header).to_owned()).collect();
        std::iter::once(first).chain(rows.iter().cloned()).collect()
    };
    let (survey, choices) = (borrow(survey, headers), borrow(choices, &["list_name", "name", "label", "k"]));
    let (survey, choices) = (view(&survey), view(&choices));
    let survey: Vec<&[&str]> = survey.iter().map(Vec::as_slice).collect();
    let choices: Vec<&[&str]> = choices.iter().map(Vec::as_slice).collect();
    book(&[("survey", &survey), ("choices", &choices)])
}

/// What holds for everything that is let in.
fn holds(form: &Questionnaire) {
    let outline = Outline::of(form);
    assert!(outline.circular().is_empty());
    for row in outline.rows() {
        for name in row.sources().iter().flat_map(|source| source.names()) {
            assert!(outline.find(name.as_str()).is_some(), "{name} is leant on and not there");
        }
    }
    for (_, question) in form.questions() {
        if let Kind::One(list) | Kind::Many(list) | Kind::Rank(list) = &question.kind {
            assert!(form.lists.contains_key(list));
        }
        assert!(
            !matches!(question.kind, Kind::Date(crate::survey::questionnaire::Grain::Day)) || !form.audience.is_child()
        );
    }
    let none = Answers::default();
    let context = Context::new(form, &none, "sv", jiff::civil::date(2026, 3, 1), 1);
    let _ = context.kept();
    let json = serde_json::to_string(form).unwrap();
    assert_eq!(serde_json::from_str::<Questionnaire>(&json).unwrap(), *form);
}

proptest! {
    #[test]
    fn whatever_stands_in_the_cells_it_ends_and_what_is_let_in_holds(
        survey in rows(HEADERS.len()), choices in rows(4)
    ) {
        let imported = read(&workbook(&survey, &choices, &HEADERS), &given());
        prop_assert_eq!(imported.questionnaire.is_some(), imported.report.faults.is_empty());
        if let Some(form) = imported.questionnaire {
            holds(&form);
        }
    }

    #[test]
    fn whatever_the_headers_are_it_ends(headers in proptest::collection::vec("\\PC{0,16}|label|type|name|label::.{0,6}", 0..8), survey in rows(8)) {
        let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
        let _ = read(&workbook(&survey, &[], &headers), &Given::default());
    }
}
