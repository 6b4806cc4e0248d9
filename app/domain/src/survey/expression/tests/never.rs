//! What never happens, whatever is written: a panic, an endless loop, a text without bound.

use proptest::prelude::*;

use super::super::scalar::LONGEST_TEXT;
use super::super::{Context, Expression};
use super::{TODAY, answers, ask, expression, name, place, question, questionnaire, several, text};
use crate::survey::answer::{Answers, Value};
use crate::survey::questionnaire::{Item, Kind, Question, Questionnaire};

fn form() -> Questionnaire {
    questionnaire(vec![
        ask(question("a", Kind::Text)),
        ask(question("b", Kind::Decimal)),
        ask(question("c", Kind::Many(name("places")))),
        several("r", "${b}", 9, vec![ask(question("d", Kind::Text))]),
    ])
}

/// Pieces that come near to expressions.
fn pieces() -> impl Strategy<Value = String> {
    let words = [
        "${a}",
        "${b}",
        "${c}",
        "${d}",
        "${r}",
        "${",
        "}",
        ".",
        "..",
        "/",
        "(",
        ")",
        "[",
        "]",
        ",",
        "+",
        "-",
        "*",
        " div ",
        " mod ",
        "=",
        "!=",
        "<",
        ">=",
        " and ",
        " or ",
        "'",
        "\"",
        "'x'",
        "1",
        "0.5",
        "1e9",
        "not(",
        "if(",
        "selected(",
        "regex(., '",
        "a+",
        "(a*)*",
        "substr(",
        "round(",
        "instance('places')/root/item",
        "[name = ${c}]",
        "/label",
        "sum(",
        "join(",
        "format-date(",
        "'%Y'",
        "today()",
        "position(..)",
        "jr:choice-name(",
        "randomize(",
        "pow(",
        "å",
        "😀",
        "\u{0}",
    ];
    proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..25).prop_map(|words| words.concat())
}

/// Expressions that can be read.
fn good() -> impl Strategy<Value = String> {
    let leaf = proptest::sample::select(vec![
        "${a}", "${b}", "${c}", "${d}", ".", "1", "-2.5", "''", "'x y'", "today()", "1 div 0",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(5, 60, 3, |inner| {
        let functions = vec!["if", "substr", "concat", "join", "min", "coalesce", "max"];
        let ones = vec![
            "not",
            "int",
            "sum",
            "count",
            "date",
            "round",
            "count-selected",
            "string-length",
            "number",
            "abs",
            "-",
        ];
        let signs = vec!["+", "-", "*", " div ", " mod ", "=", "<", " and ", " or ", "!="];
        prop_oneof![
            (proptest::sample::select(functions), inner.clone(), inner.clone(), inner.clone())
                .prop_map(|(function, a, b, c)| format!("{function}({a}, {b}, {c})")),
            (proptest::sample::select(ones), inner.clone()).prop_map(|(function, a)| format!("{function}({a})")),
            (proptest::sample::select(signs), inner.clone(), inner).prop_map(|(sign, a, b)| format!("({a}{sign}{b})")),
        ]
    })
}

fn evaluate(source: &str, words: &str, number: f64) {
    let form = form();
    let given = answers(&[("a", text(words)), ("b", Value::Number(number)), ("d*1", text(words))]);
    if let Ok(read) = Expression::parse(source) {
        let context = Context::new(&form, &given, "sv", TODAY, 7);
        for at in ["a", "d*1", "c"] {
            let found = read.eval(&context.at(&place(at)));
            assert!(found.text().len() <= LONGEST_TEXT.max(400));
            let _ = (found.number(), found.truth());
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(source in "\\PC{0,60}", words in "\\PC{0,20}") {
        evaluate(&source, &words, 1.0);
    }

    #[test]
    fn no_pieces_make_it_panic(source in pieces(), words in "\\PC{0,20}", number in any::<f64>()) {
        evaluate(&source, &words, number);
    }

    #[test]
    fn a_good_one_is_read_whole_and_again_as_itself(source in good(), words in "\\PC{0,20}", number in any::<f64>()) {
        let read = expression(&source);
        prop_assert_eq!(expression(read.source()), read);
        evaluate(&source, &words, number);
    }

    #[test]
    fn a_fault_points_into_the_text(source in "\\PC{0,60}") {
        if let Err(fault) = Expression::parse(&source) {
            prop_assert!(fault.at >= 1 && fault.at <= source.chars().count() + 1);
        }
    }
}

#[test]
fn texts_that_double_stay_bounded() {
    let compute = |at: usize| {
        let from =
            if at == 0 { "'xxxxxxxxxxxxxxxx'".to_owned() } else { format!("concat(${{c{0}}}, ${{c{0}}})", at - 1) };
        ask(Question { calculation: Some(expression(&from)), ..question(&format!("c{at}"), Kind::Calculate) })
    };
    let form = questionnaire((0..200).map(compute).collect::<Vec<Item>>());
    let none = Answers::default();
    let context = Context::new(&form, &none, "sv", TODAY, 1);
    assert_eq!(context.value(&place("c199")).text().len(), LONGEST_TEXT);
}

#[test]
fn looks_into_lists_within_looks_into_lists_end() {
    let source = (0..18).fold("1".to_owned(), |inner, _| format!("count(instance('places')/root/item[{inner}])"));
    let form = form();
    let none = Answers::default();
    let context = Context::new(&form, &none, "sv", TODAY, 1);
    let _ = expression(&source).eval(&context);
}

#[test]
fn long_flat_expressions_are_read_without_depth() {
    let source = vec!["${a}='x'"; 250].join(" or ");
    let form = form();
    let given = answers(&[("a", text("y"))]);
    assert!(!expression(&source).holds(&Context::new(&form, &given, "sv", TODAY, 1)));
}
