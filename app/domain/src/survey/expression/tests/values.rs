//! What expressions come to: the table that ODK's own rules give.

use super::super::Scalar;
use super::{answers, ask, at, many, one, question, questionnaire, several, text};
use crate::survey::answer::Value;
use crate::survey::questionnaire::{Grain, Kind, Questionnaire};

fn form() -> Questionnaire {
    questionnaire(vec![
        ask(question("age", Kind::Integer)),
        ask(question("tall", Kind::Decimal)),
        ask(question("word", Kind::Text)),
        ask(question("skipped", Kind::Text)),
        ask(question("town", Kind::One(super::name("places")))),
        ask(question("towns", Kind::Many(super::name("places")))),
        ask(question("born", Kind::Date(Grain::Month))),
        several("child", "3", 5, vec![ask(question("years", Kind::Integer)), ask(question("first", Kind::Text))]),
    ])
}

fn come_to(source: &str) -> Scalar {
    let given = answers(&[
        ("age", Value::Number(12.0)),
        ("tall", Value::Number(1.5)),
        ("word", text("Glad häst")),
        ("town", one("nybro")),
        ("towns", many(&["kalmar", "nybro"])),
        ("born", Value::Date("2014-02".to_owned())),
        ("years*1", Value::Number(3.0)),
        ("years*3", Value::Number(8.0)),
        ("first*2", text("Kim")),
    ]);
    at(&form(), &given, "word", source)
}

#[test]
fn texts() {
    for (source, expected) in [
        ("'a'", "a"),
        ("\"it's\"", "it's"),
        (".", "Glad häst"),
        ("${word}", "Glad häst"),
        ("${ word }", "Glad häst"),
        ("../word", "Glad häst"),
        ("/prov/word", "Glad häst"),
        ("current()/../word", "Glad häst"),
        ("${skipped}", ""),
        ("${unknown}", ""),
        ("concat('a', 1, true())", "a1true"),
        ("concat(${skipped}, 'b')", "b"),
        ("join(', ', ${years})", "3, 8"),
        ("join('-', 'a', '', 'b')", "a-b"),
        ("if(${age} > 10, 'old', 'young')", "old"),
        ("if(${age} > 10, 'old', 1 div 0)", "old"),
        ("coalesce(${skipped}, ${word})", "Glad häst"),
        ("coalesce('', '')", ""),
        ("once('x')", "Glad häst"),
        ("string(1.50)", "1.5"),
        ("string(-0)", "0"),
        ("string(1 div 0)", "Infinity"),
        ("string(0 div 0)", "NaN"),
        ("selected-at(${towns}, 1)", "nybro"),
        ("selected-at(${towns}, 2)", ""),
        ("selected-at(${towns}, -1)", ""),
        ("substr('häst', 1)", "äst"),
        ("substr('häst', 1, 3)", "äs"),
        ("substr('häst', -2)", "st"),
        ("substr('häst', 3, 1)", ""),
        ("normalize-space('  a  b ')", "a b"),
        ("jr:choice-name(${town}, '${town}')", "Nybro"),
        ("jr:choice-name('kalmar', '${towns}')", "Kalmar"),
        ("jr:choice-name('nowhere', '${town}')", "nowhere"),
        ("jr:choice-name(selected-at(${towns}, 0), '${towns}')", "Kalmar"),
        ("today()", "2026-03-12"),
        ("format-date(today(), '%d/%m %Y (%e/%n, %y, %j, %%)')", "12/03 2026 (12/3, 26, 071, %)"),
        ("format-date(today() - 12, '%Y-%m-%d')", "2026-02-28"),
        ("format-date('2026-03-12T23:59:00.000+01:00', '%e')", "12"),
        ("format-date('yesterday', '%Y')", ""),
        ("format-date(${born}, '%Y')", "2014"),
        ("date('2026-02-31')", ""),
        ("date(20000)", "2024-10-04"),
        ("instance('places')/root/item[name = ${town}]/label", "Nybro"),
        ("instance('places')/root/item[name = 'oskarshamn']/kind", "kust"),
        ("instance('places')/root/item[kind = 'kust'][name != 'kalmar']/name", "oskarshamn"),
        ("instance('places')/root/item/name", "kalmar"),
        ("instance('nowhere')/root/item[name = 'x']/label", ""),
        ("join(' ', instance('places')/root/item[kind = 'kust']/name)", "kalmar oskarshamn"),
        ("indexed-repeat(${first}, ${child}, 2)", "Kim"),
        ("indexed-repeat(${first}, ${child}, 9)", ""),
    ] {
        assert_eq!(come_to(source).text(), expected, "{source}");
    }
}

#[test]
fn numbers() {
    for (source, expected) in [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("10 - 3 - 2", 5.0),
        ("7 div 2", 3.5),
        ("-7 mod 3", -1.0),
        ("5 mod -2", 1.0),
        ("- - 3", 3.0),
        ("---3", -3.0),
        ("2 - -3", 5.0),
        ("${age}-1", 11.0),
        ("${age} * ${tall}", 18.0),
        (".5 + 1.", 1.5),
        ("number(' 12 ')", 12.0),
        ("number(true()) + number('')", f64::NAN),
        ("number('1e3')", f64::NAN),
        ("number('inf')", f64::NAN),
        ("number('1.2.3')", f64::NAN),
        ("number('2026-03-12')", 20_524.0),
        ("today() - 1", 20_523.0),
        ("decimal-date-time('1970-01-02')", 1.0),
        ("int(-1.7)", -1.0),
        ("int('x')", f64::NAN),
        ("round(2.5)", 3.0),
        ("round(-2.5)", -2.0),
        ("round(2.71549, 2)", 2.72),
        ("round(1234, -2)", 1200.0),
        ("abs(-2)", 2.0),
        ("pow(2, 10)", 1024.0),
        ("min(${years})", 3.0),
        ("max(${years}, 20)", 20.0),
        ("sum(${years})", 11.0),
        ("sum(${skipped})", 0.0),
        ("min(${skipped})", f64::NAN),
        ("count(${child})", 3.0),
        ("count(${years})", 3.0),
        ("count-non-empty(${years})", 2.0),
        ("count(instance('places')/root/item[kind = 'kust'])", 2.0),
        ("count-selected(${towns})", 2.0),
        ("count-selected(${skipped})", 0.0),
        ("string-length(.)", 9.0),
        ("string-length('')", 0.0),
        ("position(..)", 1.0),
    ] {
        let found = come_to(source).number();
        assert_eq!(found.to_string(), expected.to_string(), "{source}");
    }
}

#[test]
fn truths() {
    for (source, expected) in [
        ("true() and not(false())", true),
        ("false() or true() and false()", false),
        ("true() or false() and false()", true),
        ("1 = 1 = true()", true),
        ("3 > 2 > 1", false),
        ("'a' = 'a'", true),
        ("'1' = 1", true),
        ("'a' = 1", false),
        ("'a' != 1", true),
        ("${skipped} = ''", true),
        ("${skipped} != ''", false),
        ("${skipped} > 3", false),
        ("${skipped} < 3", false),
        ("not(${skipped} > 3)", true),
        ("${age} != ''", true),
        ("${age} = '12'", true),
        ("${age} >= 12 and ${age} <= 12", true),
        ("${born} < '2015-01-01'", true),
        ("${born} < today()", true),
        ("selected(${towns}, 'nybro')", true),
        ("selected(${towns}, 'bro')", false),
        ("selected(${skipped}, '')", false),
        ("selected(${town}, 'nybro')", true),
        ("contains(., 'häst')", true),
        ("contains(., '')", true),
        ("starts-with(., 'Glad')", true),
        ("ends-with(., 'Glad')", false),
        ("regex(., '[A-Za-zåäöÅÄÖ ]+')", true),
        ("regex(., 'Glad')", false),
        ("regex(., '^Glad.*')", true),
        ("regex(., 'Glad|häst')", false),
        ("regex('12', '[0-9]{2}')", true),
        ("boolean('false')", true),
        ("boolean(0)", false),
        ("boolean(number('x'))", false),
        ("boolean-from-string('false')", false),
        ("true() = 'true'", true),
        ("(1 = 2) = 'false'", true),
        ("(1 = 2) != 'true'", true),
        ("${years} = 8", true),
        ("${years} = 4", false),
        ("instance('places')/root/item/kind = 'inland'", true),
        ("'x' = instance('nowhere')/root/item/name", false),
    ] {
        assert_eq!(come_to(source).truth(), expected, "{source}");
    }
}

#[test]
fn within_a_repeat_a_name_means_the_same_round() {
    let given =
        answers(&[("years*1", Value::Number(3.0)), ("years*2", Value::Number(5.0)), ("years*3", Value::Number(8.0))]);
    let form = form();
    assert_eq!(at(&form, &given, "first*2", "${years}").text(), "5");
    assert_eq!(at(&form, &given, "first*2", "sum(${years})").text(), "5");
    assert_eq!(at(&form, &given, "first*3", "position(..)").text(), "3");
    assert_eq!(at(&form, &given, "years*3", ". - 1").text(), "7");
    assert_eq!(at(&form, &given, "first*2", "indexed-repeat(${years}, ${child}, position(..) - 1)").text(), "3");
    assert_eq!(at(&form, &given, "age", "${years}").text(), "3", "the first, seen from outside");
}

#[test]
fn a_random_order_follows_the_seed_and_none_is_likelier_than_another() {
    let shuffled = |seed: u64| {
        let mut things = ["A", "B", "C", "D"];
        super::super::shuffle::shuffle(&mut things, seed);
        things.concat()
    };
    let mut times = std::collections::BTreeMap::<String, usize>::new();
    for seed in 0..24_000 {
        *times.entry(shuffled(seed)).or_default() += 1;
        assert_eq!(shuffled(seed), shuffled(seed));
    }
    assert_eq!(times.len(), 24);
    // A thousand each, give or take; four standard deviations are 124.
    assert!(times.values().all(|times| (850..1150).contains(times)), "{times:?}");
    let list = "randomize(instance('places')/root/item/name, ";
    assert_eq!(come_to(&format!("join('', {list}7))")), come_to(&format!("join('', {list}7))")));
    assert_eq!(come_to(&format!("count({list}7))")).text(), "3");
}
