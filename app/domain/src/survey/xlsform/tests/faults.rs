//! Every fault, at its place in the workbook.

use std::collections::BTreeSet;

use super::{book, faults, given, import, survey};
use crate::survey::xlsform::{Given, KINDS, MOST_CHOICES, MOST_ITEMS, MOST_ROWS, Notice, Row, Sheet, Workbook, read};

type Rows<'a> = &'a [&'a [&'a str]];

/// Rows under the usual headers, and the faults that they give.
const CASES: &[(Rows, &str)] = &[
    (&[&["", "a", "A"]], "survey A2 no-type()"),
    (&[&["txet", "a", "A"]], "survey A2 unknown-type-near(txet|text)"),
    (&[&["xyzzy", "a", "A"]], "survey A2 unknown-type(xyzzy|)"),
    (&[&["selct_one l", "a", "A"]], "survey A2 unknown-type-near(selct_one l|select_one)"),
    (&[&["text", "", "A"]], "survey B2 no-name()"),
    (&[&["text", "1a", "A"]], "survey B2 not-a-name(1a)"),
    (&[&["text", "a b", "A"]], "survey B2 not-a-name(a b)"),
    (&[&["text", "instanceID", "A"]], "survey B2 reserved-name(instanceID)"),
    (&[&["text", "meta", "A"]], "survey B2 reserved-name(meta)"),
    (&[&["text", "__x", "A"]], "survey B2 reserved-name(__x)"),
    (&[&["text", "a", "A"], &["text", "a", "B"]], "survey B3 twice-name(a|2)"),
    (&[&["select_one", "a", "A"]], "survey A2 no-list()"),
    (&[&["select_one m", "a", "A"]], "survey A2 unknown-list(m|)"),
    (&[&["select_one lists", "a", "A"]], "survey A2 unknown-list-near(lists|list)"),
    (&[&["select_multiple spaced", "a", "A"]], "choices A4 space-in-choice(spaced|a b)"),
    (&[&["text", "a", ""]], "survey C2 no-label(a)"),
    (&[&["begin group", "g", "G"], &["text", "a", "A"]], "survey A2 open-group(g)"),
    (&[&["text", "a", "A"], &["end group"]], "survey A3 no-group()"),
    (&[&["begin group", "g", "G"], &["text", "a", "A"], &["end repeat"]], "survey A4 other-end(g)"),
    (&[&["begin repeat", "r", "R"], &["text", "a", "A"], &["end repeat"]], "survey E2 no-count(r)"),
    (&[&["begin repeat", "r", "R", "", "21"], &["text", "a", "A"], &["end repeat"]], "survey E2 many-rounds(r|20)"),
    (&[&["begin repeat", "r", "R", "", "0"], &["text", "a", "A"], &["end repeat"]], "survey E2 many-rounds(r|20)"),
    (
        &[
            &["begin repeat", "r", "R", "", "2"],
            &["begin repeat", "s", "S", "", "2"],
            &["text", "a", "A"],
            &["end repeat"],
            &["end repeat"],
        ],
        "survey A3 repeat-in-repeat(s)",
    ),
    (&[&["text", "a", "A", "${a} ="]], "survey D2 expression(7||)"),
    (&[&["text", "a", "A", "${b} = 1"]], "survey D2 unknown-name(b|)"),
    (&[&["text", "aged", "A"], &["text", "b", "B", "${age} = 1"]], "survey D3 unknown-name-near(age|aged)"),
    (&[&["text", "a", "A ${b}"]], "survey C2 unknown-name(b|)"),
    (&[&["text", "a", "A", "b = 1"]], "survey D2 bare-name(b)"),
    (&[&["text", "a", "A", "instance('m')/root/item[name = 'x']/label = 'X'"]], "survey D2 unknown-instance(m)"),
    (&[&["text", "a", "A", "${a} = 1"]], "survey D2 circular(a)"),
    (&[&["text", "a", "A", "${b} = 1"], &["text", "b", "B", "${a} = 1"]], "survey D2 circular(a, b)"),
    (&[&["begin group", "g", "G", "${a} = 1"], &["text", "a", "A"], &["end group"]], "survey D2 circular(g, a)"),
    (&[&["calculate", "a", "", "", "", "${a} + 1"], &["text", "b", "B"]], "survey F2 circular(a)"),
    (&[&["select_one list", "a", "A", "", "", "", "town = 1"]], "survey G2 unknown-column(town)"),
    (&[&["range", "a", "A", "", "", "", "", "start=1 end"]], "survey H2 bad-parameter(end)"),
    (&[&["range", "a", "A", "", "", "", "", "start=one"]], "survey H2 bad-parameter(one)"),
    (&[&["range", "a", "A", "", "", "", "", "start=5 end=1"]], "survey H2 bad-range()"),
    (&[&["range", "a", "A", "", "", "", "", "step=0"]], "survey H2 bad-range()"),
    (&[&["range", "a", "A", "", "", "", "", "end=1e9"]], "survey H2 bad-range()"),
    (&[&["range", "a", "A", "", "", "", "", "end=NaN"]], "survey H2 bad-range()"),
    (&[&["text", "a", "A", "", "", "", "", "", "maybe"]], "survey I2 bad-yes-no(maybe)"),
    (
        &[&["begin group", "g", "G", "", "", "", "", "", "", "mitt"], &["text", "a", "A"], &["end group"]],
        "survey J2 bad-area(mitt)",
    ),
    (&[&["note", "a", "A"]], "survey  nothing-left()"),
];

fn case(rows: Rows) -> Workbook {
    let headers: &[&str] = &[
        "type",
        "name",
        "label",
        "relevant",
        "repeat_count",
        "calculation",
        "choice_filter",
        "parameters",
        "read_only",
        "lotsen_area",
    ];
    let survey: Vec<&[&str]> = std::iter::once(headers).chain(rows.iter().copied()).collect();
    let choices: Rows =
        &[&["list_name", "name", "label"], &["list", "x", "X"], &["list", "y", "Y"], &["spaced", "a b", "AB"]];
    book(&[("survey", &survey), ("choices", choices)])
}

#[test]
fn each_fault_stands_at_its_place() {
    for (rows, expected) in CASES {
        let imported = read(&case(rows), &given());
        assert_eq!(faults(&imported), [*expected], "{rows:?}");
    }
}

/// Workbooks whose fault lies elsewhere than in a row of the survey.
fn others() -> Vec<(Workbook, String)> {
    let text: Rows = &[&["type", "name", "label"], &["text", "a", "A"]];
    let choices = |rows: Rows| {
        let all: Vec<&[&str]> =
            std::iter::once::<&[&str]>(&["list_name", "name", "label"]).chain(rows.iter().copied()).collect();
        book(&[("survey", text), ("choices", &all)])
    };
    let mut many = book(&[("survey", &[&["type", "name", "label"], &["select_one l", "a", "A"]])]);
    let mut rows = vec![Sheet::of("", &[&["list_name", "name", "label"]]).rows.remove(0)];
    rows.extend((2..10_002).map(|number| {
        let value = number.to_string();
        Row { number, ..Sheet::of("", &[&["l", &value, "X"]]).rows.remove(0) }
    }));
    many.sheets.push(Sheet { name: "choices".to_owned(), rows });
    let rows_of = |count: u32, cells: &[&str]| -> Vec<Row> {
        (2..count + 2).map(|number| Row { number, ..Sheet::of("", &[cells]).rows.remove(0) }).collect()
    };
    let long = |rows: Vec<Row>| {
        let mut sheet = Sheet::of("survey", &[&["type", "name", "label"]]);
        sheet.rows.extend(rows);
        Workbook { sheets: vec![sheet] }
    };
    let mut items = rows_of(u32::try_from(MOST_ITEMS).unwrap() + 1, &["text", "a", "A"]);
    for row in &mut items {
        row.cells[1].text = format!("a{}", row.number);
    }
    let deep: Vec<Vec<String>> =
        (0..7).map(|depth| vec!["begin group".to_owned(), format!("g{depth}"), "G".to_owned()]).collect();
    let mut nested: Vec<Vec<&str>> = vec![vec!["type", "name", "label"]];
    nested.extend(deep.iter().map(|row| row.iter().map(String::as_str).collect()));
    nested.push(vec!["text", "a", "A"]);
    nested.extend((0..7).map(|_| vec!["end group"]));
    let nested: Vec<&[&str]> = nested.iter().map(Vec::as_slice).collect();
    let languages: Vec<String> = (0..25_u8).map(|at| format!("label::x{}", char::from(b'a' + at))).collect();
    let headers: Vec<&str> = ["type", "name"].into_iter().chain(languages.iter().map(String::as_str)).collect();
    let long_text = "x".repeat(5001);
    [
        (book(&[("undersökning", text)]), "  no-sheet()"),
        (book(&[("surveys", text)]), "  no-sheet-near(surveys)"),
        (book(&[("survey", &[])]), "survey  empty-sheet()"),
        (book(&[("survey", &[&["type", "label"], &["text", "A"]])]), "survey  no-header(name)"),
        (
            book(&[("survey", &[&["type", "name", "label", "label"], &["text", "a", "A"]])]),
            "survey D1 twice-header(label)",
        ),
        (
            book(&[("survey", &[&["type", "name", "label::sv", "label::Svenska (sv)"], &["text", "a", "A"]])]),
            "survey D1 twice-header(label::Svenska (sv))",
        ),
        (book(&[("survey", &[&["type", "name", "label"], &["text", "a", &long_text]])]), "survey C2 long-text(5000)"),
        (book(&[("survey", &[&headers, &["text", "a", "A"]])]), "survey AA1 too-many-languages(24)"),
        (long(rows_of(u32::try_from(MOST_ROWS).unwrap(), &["text", "a", "A"])), "survey  too-many-rows(12000)"),
        (long(items), "survey  too-many-items(2000)"),
        (book(&[("survey", &nested)]), "survey A8 deep-group(g6|6)"),
        (many, "choices A2 too-many-choices(l|10000|1000)"),
        (choices(&[&["", "x", "X"]]), "choices A2 no-choice-list()"),
        (choices(&[&["l", "", "X"]]), "choices B2 no-choice-name(l)"),
        (choices(&[&["l 1", "x", "X"]]), "choices A2 not-a-name(l 1)"),
        (choices(&[&["l", "x", "X"], &["l", "x", "Y"]]), "choices B3 twice-choice(l|x|2)"),
        (book(&[("survey", text), ("settings", &[&["lotsen_audience"], &["alla"]])]), "settings A2 bad-audience(alla)"),
    ]
    .map(|(workbook, expected)| (workbook, expected.to_owned()))
    .into()
}

#[test]
fn each_other_fault_stands_at_its_place() {
    for (workbook, expected) in others() {
        assert_eq!(faults(&read(&workbook, &given())), [expected]);
    }
}

#[test]
fn a_list_may_hold_a_value_twice_when_the_settings_say_so() {
    let sheets = |allow: &'static str| {
        import(&[
            ("survey", &[&["type", "name", "label"], &["select_one l", "a", "A"]]),
            ("choices", &[&["list_name", "name", "label"], &["l", "x", "X"], &["l", "x", "Y"]]),
            ("settings", &[&["allow_choice_duplicates"], &[allow]]),
        ])
    };
    assert_eq!(faults(&sheets("yes")), Vec::<String>::new());
    assert_eq!(faults(&sheets("no")), ["choices B3 twice-choice(l|x|2)"]);
    assert_eq!(MOST_CHOICES, 1000);
}

#[test]
fn one_fault_does_not_hide_another() {
    let imported = survey(&[
        &["type", "name", "label", "relevant"],
        &["txet", "a", "A"],
        &["text", "b", "", "${c} = 1"],
        &["begin group", "g", "G", "(1"],
        &["text", "d", "D", "${g"],
    ]);
    assert_eq!(
        faults(&imported),
        [
            "survey A2 unknown-type-near(txet|text)",
            "survey C3 no-label(b)",
            "survey D3 unknown-name(c|)",
            "survey A4 open-group(g)",
            "survey D4 expression(1||)",
            "survey D5 expression(1||)",
        ]
    );
}

#[test]
fn every_kind_is_met_by_some_workbook() {
    let mut met = BTreeSet::new();
    let mut see = |notices: &[Notice]| met.extend(notices.iter().map(|notice| notice.what.as_str()));
    let all = CASES.iter().map(|(rows, _)| case(rows)).chain(others().into_iter().map(|(workbook, _)| workbook));
    for workbook in all.chain(warned()) {
        let report = read(&workbook, &Given { audience: None, ..given() }).report;
        see(&report.faults);
        see(&report.warnings);
        for notice in report.faults.iter().chain(&report.warnings) {
            assert_eq!(notice.what.is_fault(), report.faults.contains(notice));
        }
    }
    let missed: Vec<_> = KINDS.iter().filter(|kind| !met.contains(*kind)).collect();
    assert_eq!(missed, Vec::<&&str>::new());
    assert!(met.iter().all(|kind| KINDS.contains(kind)));
}

/// Workbooks that are taken with every warning there is.
fn warned() -> Vec<Workbook> {
    vec![
        book(&[
            (
                "survey",
                &[
                    &[
                        "type",
                        "name",
                        "label::sv",
                        "label::Klingon",
                        "image",
                        "xyzzy",
                        "lable",
                        "appearance",
                        "parameters",
                        "required",
                        "repeat_count",
                        "default",
                        "calculation",
                        "lotsen_area",
                        "lotsen_instrument",
                        "relevant",
                    ],
                    &["start", "s"],
                    &["calculate", "c", "", "", "", "", "", "", "", "", "", "", "${s}"],
                    &["note", "n", "${s}"],
                    &["", "x"],
                    &["date", "d", "D", "", "", "", "", "map", "rows=1", "yes", "", "${s}", "", "discover"],
                    &["begin repeat", "r", "R", "", "", "", "", "", "", "", "${k}", "", "", "", "SDQ"],
                    &["select_one l", "e", "E"],
                    &["end repeat"],
                    &["integer", "k", "K", "", "", "", "", "", "", "", "", "", "", "", "", "${s} = 1"],
                ],
            ),
            ("choices", &[&["list_name", "name", "label"], &["l", "x"]]),
            ("settings", &[&["form_id", "public_key", "default_language"], &["a b", "x", "Finska"]]),
            ("entities", &[&["x"]]),
            ("stettings", &[&["x"]]),
        ]),
        book(&[("survey", &[&["type", "name", "label"], &["text", "a", "A"]])]),
        book(&[
            ("survey", &[&["type", "name", "label::en"], &["text", "a", "A"]]),
            ("settings", &[&["default_language"], &["Finska"]]),
        ]),
    ]
}
