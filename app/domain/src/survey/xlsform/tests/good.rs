//! What good workbooks become.

use super::{book, given, good, group, import, question, shown, survey};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::expression::Context;
use crate::survey::lock;
use crate::survey::questionnaire::{Area, Audience, Grain, Kind, Name, Questionnaire};
use crate::survey::xlsform::{Given, read};

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

/// A workbook as a process leader may write it.
fn whole() -> Questionnaire {
    good(import(&[("survey", SURVEY), ("choices", CHOICES), ("settings", SETTINGS)]))
}

const SURVEY: &[&[&str]] = &[
    &[
        "type",
        "name",
        "label::Svenska (sv)",
        "label::العربية (ar)",
        "hint::Svenska (sv)",
        "required",
        "required_message::Svenska (sv)",
        "relevant",
        "constraint",
        "constraint_message::Svenska (sv)",
        "appearance",
        "parameters",
        "choice_filter",
        "calculation",
        "default",
        "read_only",
        "guidance_hint::Svenska (sv)",
        "lotsen_why::Svenska (sv)",
        "lotsen_proposed_by::Svenska (sv)",
        "lotsen_area",
        "lotsen_sensitive",
    ],
    &[
        "begin group",
        "skolan",
        "I skolan",
        "في المدرسة",
        "",
        "",
        "",
        "",
        "",
        "",
        "table-list",
        "",
        "",
        "",
        "",
        "",
        "",
        "Vi vill veta hur det är.",
        "Ungdomsrådet",
        "Upptäcka",
        "",
    ],
    &[
        "select_one hur_ofta",
        "trygg",
        "Är du trygg?",
        "هل تشعر بالأمان؟",
        "Tänk på den här veckan.",
        "yes",
        "Vill du svara?",
        "",
        "",
        "",
        "likert",
        "",
        "",
        "",
        "",
        "",
        "Trygg är att inte vara rädd.",
        "",
        "",
        "",
        "ja",
    ],
    &["text", "varfor", "Vad gör dig otrygg?", "لماذا؟", "", "", "", "${trygg} = 'aldrig'", "", "", "multiline"],
    &["end group"],
    &["integer", "ar", "Hur gammal är du?", "كم عمرك؟", "", "", "", "", ". >= 6 and . <= 20", "6 till 20 år."],
    &["range", "betyg", "Hur bra?", "كم؟", "", "", "", "", "", "", "rating", "start=1 end=5 step=1"],
    &[
        "select_multiple kommun",
        "kommuner",
        "Var?",
        "أين؟",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "randomize=true",
        "kust = 'ja'",
    ],
    &["calculate", "aldre", "", "", "", "", "", "", "", "", "", "", "", "${ar} > 12"],
    &["decimal", "vikt", "Hur långt?", "كم؟", "", "", "", "", "", "", "", "", "", "", "1.5"],
    &["note", "tack", "Tack ${ar}", "شكرا", "", "", "", "", "", "", "", "", "", "", "", "yes"],
];

const CHOICES: &[&[&str]] = &[
    &["list_name", "name", "label::Svenska (sv)", "label::العربية (ar)", "kust"],
    &["hur_ofta", "alltid", "Alltid", "دائما"],
    &["hur_ofta", "aldrig", "Aldrig", "أبدا"],
    &["kommun", "0880", "Kalmar", "كالمار", "ja"],
    &["kommun", "0881", "Nybro", "نيبرو", "nej"],
    &["unused", "x", "X", "X"],
];

const SETTINGS: &[&[&str]] = &[
    &["form_title", "form_id", "version", "default_language", "style", "lotsen_audience"],
    &["Skolan", "skolan_2026", "2026-1", "Svenska (sv)", "pages", "child"],
];

#[test]
fn a_whole_workbook_is_one_questionnaire() {
    let form = whole();
    assert_eq!((form.id.as_str(), form.version.as_str()), ("skolan_2026", "2026-1"));
    assert_eq!(form.title.in_language("sv"), Some("Skolan"));
    assert_eq!(form.languages, ["sv", "ar"]);
    assert_eq!(form.audience, Audience::Child);
    let names: Vec<_> = form.questions().iter().map(|(_, question)| question.name.as_str()).collect();
    assert_eq!(names, ["trygg", "varfor", "ar", "betyg", "kommuner", "aldre", "vikt", "tack"]);
    assert_eq!(
        form.lists.keys().map(Name::as_str).collect::<Vec<_>>(),
        ["hur_ofta", "kommun"],
        "unused lists stay behind"
    );

    let school = group(&form.items, "skolan");
    assert_eq!(school.label.in_language("ar"), Some("في المدرسة"));
    assert_eq!(school.why.in_language("sv"), Some("Vi vill veta hur det är."));
    assert_eq!(school.proposed_by.in_language("sv"), Some("Ungdomsrådet"));
    assert_eq!(
        (school.area, school.appearance.as_slice()),
        (Some(Area::Discover), ["table-list".to_owned()].as_slice())
    );

    let safe = question(&form, "trygg");
    assert_eq!(safe.kind, Kind::One(name("hur_ofta")));
    assert_eq!(safe.hint.in_language("sv"), Some("Tänk på den här veckan."));
    assert_eq!(safe.guidance.in_language("sv"), Some("Trygg är att inte vara rädd."));
    assert_eq!(safe.required.as_ref().unwrap().message.in_language("sv"), Some("Vill du svara?"));
    assert!(safe.sensitive && !question(&form, "varfor").sensitive);
    assert_eq!(question(&form, "varfor").relevant.as_ref().unwrap().source(), "${trygg} = 'aldrig'");
    let age = question(&form, "ar").constraint.as_ref().unwrap();
    assert_eq!(age.must.source(), ". >= 6 and . <= 20");
    assert_eq!(question(&form, "betyg").kind, Kind::Range { start: 1.0, end: 5.0, step: 1.0 });
    let towns = question(&form, "kommuner");
    assert!(towns.randomize && towns.kind == Kind::Many(name("kommun")));
    assert_eq!(form.lists[&name("kommun")][0].columns["kust"], "ja");
    assert_eq!(question(&form, "vikt").default.as_ref().unwrap().source(), "1.5");
    assert!(question(&form, "tack").read_only);
    let json = serde_json::to_string(&form).unwrap();
    assert_eq!(serde_json::from_str::<Questionnaire>(&json).unwrap(), form, "it is written and read as itself");
}

#[test]
fn what_was_imported_works() {
    let form = whole();
    let place = |text: &str| Place::of(name(text));
    let given = Answers([(place("trygg"), Value::One("aldrig".to_owned())), (place("ar"), Value::Number(13.0))].into());
    let context = Context::new(&form, &given, "sv", jiff::civil::date(2026, 3, 1), 1);
    assert!(context.asked(&place("varfor")));
    assert_eq!(context.value(&place("aldre")).text(), "true");
    assert_eq!(context.offered(&place("kommuner")).len(), 1);
    assert_eq!(context.fill(question(&form, "tack").label.in_language("sv").unwrap()), "Tack 13");
}

#[test]
fn types_go_under_many_names() {
    let form = good(import(&[
        (
            "Survey",
            &[
                &["Type", "NAME", "Label", "repeat_count"],
                &["string", "a", "A"],
                &["INT", "b", "B"],
                &["add date prompt", "c", "C"],
                &["select one from l", "d", "D"],
                &["select all that apply from l", "e", "E"],
                &["select1 l", "f", "F"],
                &["rank l", "g", "G"],
                &["trigger", "h", "H"],
                &["begin_repeat", "r", "R", "3"],
                &["hidden", "i"],
                &["wheel", "j", "J"],
                &["end_repeat"],
            ],
        ),
        ("CHOICES", &[&["list name", "name", "label"], &["l", "x", "X"]]),
    ]));
    let kinds: Vec<_> = form.questions().into_iter().map(|(_, question)| question.kind.clone()).collect();
    let list = name("l");
    assert_eq!(
        kinds,
        [
            Kind::Text,
            Kind::Integer,
            Kind::Date(Grain::Month),
            Kind::One(list.clone()),
            Kind::Many(list.clone()),
            Kind::One(list.clone()),
            Kind::Rank(list),
            Kind::Acknowledge,
            Kind::Calculate,
            Kind::Wheel,
        ]
    );
}

#[test]
fn a_date_is_as_fine_as_its_audience_may_be_asked() {
    let rows: &[&[&str]] = &[
        &["type", "name", "label", "appearance"],
        &["date", "a", "A"],
        &["date", "b", "B", "year"],
        &["date", "c", "C", "month-year"],
    ];
    let workbook = book(&[("survey", rows)]);
    let grains = |audience| {
        let form = good(read(&workbook, &Given { audience: Some(audience), ..given() }));
        form.questions().into_iter().map(|(_, question)| question.kind.clone()).collect::<Vec<_>>()
    };
    let (year, month, day) = (Kind::Date(Grain::Year), Kind::Date(Grain::Month), Kind::Date(Grain::Day));
    for audience in [Audience::Young, Audience::Child, Audience::Youth] {
        assert_eq!(grains(audience), [month.clone(), year.clone(), month.clone()]);
    }
    assert_eq!(grains(Audience::Guardian), [day, year, month]);
}

#[test]
fn languages_are_known_by_tag_or_name_and_the_default_comes_first() {
    for (headers, default, languages) in [
        (["label::English (en)", "label::Svenska (sv)"], "Svenska", vec!["sv", "en"]),
        (["label::English", "label::Arabiska"], "", vec!["en", "ar"]),
        (["label:English", "label"], "", vec!["sv", "en"]),
        (["label::sv-x-latt", "label"], "Swedish (sv)", vec!["sv", "sv-x-latt"]),
        (["label::Klingon", "label"], "", vec!["sv", "x-klingon"]),
        (["label", "label::Svenska (sv)"], "", vec!["sv"]),
    ] {
        let rows: &[&[&str]] = &[&["type", "name", headers[0], headers[1]], &["text", "a", "one", "two"]];
        let settings: &[&[&str]] = &[&["default_language", "version"], &[default, "1"]];
        let form = good(import(&[("survey", rows), ("settings", settings)]));
        assert_eq!(form.languages, languages, "{headers:?}");
    }
}

#[test]
fn a_column_that_names_its_language_wins_over_one_that_does_not() {
    let form = good(survey(&[
        &["type", "name", "label", "label::Svenska (sv)"],
        &["text", "a", "plain", "named"],
        &["text", "b", "plain"],
    ]));
    assert_eq!(question(&form, "a").label.in_language("sv"), Some("named"));
    assert_eq!(question(&form, "b").label.in_language("sv"), Some("plain"));
}

#[test]
fn or_other_adds_a_choice_and_a_question() {
    let form = good(import(&[
        (
            "survey",
            &[
                &["type", "name", "label", "lotsen_sensitive"],
                &["select_one l or_other", "a", "A", "yes"],
                &["select_one l", "b", "B"],
            ],
        ),
        ("choices", &[&["list_name", "name", "label"], &["l", "x", "X"]]),
    ]));
    let names: Vec<_> = form.questions().iter().map(|(_, question)| question.name.as_str()).collect();
    assert_eq!(names, ["a", "a_other", "b"]);
    let which = question(&form, "a_other");
    assert_eq!(which.relevant.as_ref().unwrap().source(), "selected(${a}, 'other')");
    assert!(which.sensitive);
    assert_eq!(form.lists[&name("l")].len(), 1, "the other question keeps its list");
    assert_eq!(form.lists[&name("l_or_other")][1].label.in_language("sv"), Some("Annat"));
}

#[test]
fn defaults_are_words_as_they_are_or_expressions() {
    let form = good(import(&[
        (
            "survey",
            &[
                &["type", "name", "label", "default"],
                &["text", "a", "A", "Kalmar (norr)"],
                &["text", "b", "B", "it's \"so\""],
                &["integer", "c", "C", "12"],
                &["select_one l", "d", "D", "x"],
                &["text", "e", "E", "concat(${a}, '!')"],
                &["text", "f", "F", "a-b"],
                &["date", "g", "G", "2026-03"],
                &["select_multiple l", "h", "H", "x y"],
            ],
        ),
        ("choices", &[&["list_name", "name", "label"], &["l", "x", "X"], &["l", "y", "Y"]]),
    ]));
    let none = Answers::default();
    let context = Context::new(&form, &none, "sv", jiff::civil::date(2026, 3, 1), 1);
    let value = |at: &str| question(&form, at).default.as_ref().unwrap().eval(&context).text();
    assert_eq!(value("a"), "Kalmar (norr)");
    assert_eq!(value("b"), "it's \"so\"");
    assert_eq!(value("c"), "12");
    assert_eq!(value("d"), "x");
    assert_eq!(value("e"), "!");
    assert_eq!((value("f"), value("g"), value("h")), ("a-b".to_owned(), "2026-03".to_owned(), "x y".to_owned()));
}

#[test]
fn a_locked_instrument_keeps_its_order_and_wording() {
    let rows: &[&[&str]] = &[
        &["type", "name", "label", "lotsen_instrument", "lotsen_licence"],
        &["begin group", "who", "Fem frågor", "WHO-5", "CC BY-NC-SA 3.0 IGO"],
        &["integer", "a", "A"],
        &["integer", "b", "B"],
        &["end group"],
    ];
    let form = good(survey(rows));
    let locked = group(&form.items, "who").clone();
    let lock = locked.lock.clone().unwrap();
    assert_eq!((lock.instrument.as_str(), lock.licence.as_deref()), ("WHO-5", Some("CC BY-NC-SA 3.0 IGO")));
    assert_eq!(lock.digest.len(), 64);
    assert!(lock::is_intact(&locked, &form));
    let mut swapped = locked.clone();
    swapped.items.reverse();
    assert!(!lock::is_intact(&swapped, &form));
    let mut reworded = locked;
    if let crate::survey::questionnaire::Item::Question(question) = &mut reworded.items[0] {
        question.label.0.insert("sv".to_owned(), "Å".to_owned());
    }
    assert!(!lock::is_intact(&reworded, &form));
}

#[test]
fn notes_and_groups_may_go_without_a_name_and_a_cell_may_be_true() {
    let form = good(survey(&[
        &["type", "name", "label", "relevant"],
        &["note", "", "Hej", "TRUE"],
        &["begin group", "", "G", "FALSE"],
        &["text", "a", "A"],
        &["end group"],
    ]));
    assert_eq!(question(&form, "note_2").relevant.as_ref().unwrap().source(), "true()");
    assert_eq!(group(&form.items, "group_3").relevant.as_ref().unwrap().source(), "false()");
}

#[test]
fn remarks_and_empty_rows_are_passed_over() {
    let imported = survey(&[
        &["type", "name", "label", "notes"],
        &[],
        &["", "", "", "remember to ask Kim"],
        &["", "", "Only words"],
        &["text", "a", "A"],
    ]);
    assert_eq!(
        shown(&imported.report.warnings),
        ["survey  language-assumed(sv)", "survey D1 unknown-header(notes|)", "survey 4 row-skipped()"]
    );
    assert_eq!(good(imported).questions().len(), 1);
}
