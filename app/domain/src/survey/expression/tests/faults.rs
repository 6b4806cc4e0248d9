//! What is no expression: each kind of fault, at its character.

use super::super::{Expression, ParseKind};

#[test]
fn every_fault_is_named_at_its_character() {
    let deep = format!("{}1{}", "(".repeat(Expression::DEEPEST + 1), ")".repeat(Expression::DEEPEST + 1));
    let long = format!("'{}'", "x".repeat(Expression::LONGEST));
    let pattern = format!("regex(., '{}')", "a".repeat(301));
    for (source, at, kind) in [
        ("", 1, "empty"),
        (" \u{a0}\n", 1, "empty"),
        (&long, 4097, "too-long"),
        (&deep, 42, "too-deep"),
        ("${a} = ‘ja’", 8, "curly-quote"),
        ("${a} = ”ja”", 8, "curly-quote"),
        ("${a} = 'ja", 8, "open-text"),
        ("1 = ${a", 5, "open-name"),
        ("${a b} = 1", 1, "no-name"),
        ("${last-saved#a}", 1, "no-name"),
        ("${} = 1", 1, "no-name"),
        ("${a} == 1", 6, "foreign"),
        ("${a} <> 1", 6, "foreign"),
        ("${a} && 1", 6, "foreign"),
        ("${å} ≤ 1", 6, "foreign"),
        ("if(1; 2; 3)", 5, "foreign"),
        ("$a = 1", 1, "sign"),
        ("1 # 2", 3, "sign"),
        ("1 +", 4, "ends"),
        ("selected(${a},", 15, "ends"),
        ("not(1", 4, "open-bracket"),
        ("(1 + 2", 1, "open-bracket"),
        ("${a} ${b}", 6, "unexpected"),
        ("1)", 2, "unexpected"),
        ("* 2", 1, "unexpected"),
        ("selected(${a} 'b')", 15, "unexpected"),
        ("1 | 2", 3, "unexpected"),
        ("sleect(1, 2)", 1, "unknown-function"),
        ("selectd(1, 2)", 1, "misspelt-function"),
        ("1 + now()", 5, "barred"),
        ("uuid()", 1, "barred"),
        ("pulldata('a', 'b', 'c', 'd')", 1, "barred"),
        ("if(1, 2)", 1, "arguments"),
        ("true(1)", 1, "arguments"),
        ("concat()", 1, "arguments"),
        ("regex(., ${pattern})", 10, "literal"),
        ("format-date(today(), ${how})", 22, "literal"),
        ("instance(${a})/root/item", 10, "literal"),
        ("position(${a})", 1, "reference"),
        ("jr:choice-name(1, 2)", 19, "reference"),
        ("jr:choice-name(1, 'a b')", 19, "reference"),
        ("indexed-repeat(1, ${r}, 2)", 1, "reference"),
        ("regex(., '[')", 10, "pattern"),
        ("regex(., 'a{1000}{1000}')", 10, "pattern"),
        ("regex(., '(?=x)')", 10, "pattern"),
        (&pattern, 10, "pattern"),
        ("format-date(today(), '%Y %b')", 22, "format"),
        ("format-date(today(), '%H:%M')", 22, "format"),
        ("./a", 1, "path"),
        ("..", 1, "path"),
        ("../..", 1, "path"),
        ("/", 1, "path"),
        ("//a", 1, "path"),
        ("@id", 1, "path"),
        ("a/b", 1, "path"),
        ("../a[1]", 1, "path"),
        ("child::a", 1, "path"),
        ("instance('a')", 1, "instance"),
        ("instance('a')/root", 1, "instance"),
        ("instance('a')/root/item/a/b", 1, "instance"),
    ] {
        let fault = Expression::parse(source).expect_err(source);
        assert_eq!((fault.at, fault.kind.as_str()), (at, kind), "{source}: {fault}");
        assert!(!fault.to_string().is_empty());
    }
}

#[test]
fn a_misspelt_function_is_told_what_it_may_be() {
    let near = |source: &str| Expression::parse(source).unwrap_err().kind.parts().1;
    assert_eq!(near("selectd(1, 2)"), "selected");
    assert_eq!(near("count_selected(1)"), "count-selected");
    assert_eq!(near("Regex(1, 2)"), "regex");
    assert_eq!(near("xyzzyx(1)"), "");
}

#[test]
fn what_an_expression_leans_on_is_told() {
    let source = "selected(${a}, 'x') and instance('l')/root/item[k = ${b}]/label = jr:choice-name(${a}, '${c}') and town = ../d";
    let read = Expression::parse(source).unwrap();
    let names = |set: std::collections::BTreeSet<super::super::Name>| -> Vec<String> {
        set.into_iter().map(String::from).collect()
    };
    assert_eq!(names(read.names()), ["a", "b", "c", "d"]);
    assert_eq!(names(read.answers()), ["a", "b", "d"], "a list is no answer");
    assert_eq!(Vec::from_iter(read.lists()), ["l"]);
    assert_eq!(Vec::from_iter(read.columns()), ["town"], "a column within instance() is its own");
    assert_eq!(read.source(), source);
}

#[test]
fn json_that_is_no_expression_is_refused() {
    let fault = serde_json::from_str::<Expression>("\"1 +\"").unwrap_err().to_string();
    assert!(fault.contains("at character 4"), "{fault}");
    let read: Expression = serde_json::from_str("\"${a} = 1\"").unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), "\"${a} = 1\"");
    assert_eq!(Expression::always().source(), "true()");
    assert_eq!(Expression::parse(" 1"), Ok(serde_json::from_str::<Expression>("\" 1\"").unwrap()));
    assert_eq!(Expression::parse("").map_err(|fault| fault.kind), Err(ParseKind::Empty));
}
