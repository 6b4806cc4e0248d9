//! Whether anybody can be asked two questions.

use super::{Both, Whom};
use crate::survey::expression::tests::{ask, expression, question, questionnaire, several};
use crate::survey::questionnaire::{Constraint, Grain, Kind, Name, Text};

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

/// Whether anybody can be asked two questions with these conditions. `f` is asked of those who said yes to `a`.
fn both(one: &str, other: &str, being: Option<(&Name, Option<&str>)>) -> Both {
    let yes_no = || Kind::One(name("yn"));
    let mut led = question("f", yes_no());
    led.relevant = Some(expression("${a} = 'ja'"));
    let mut filled = question("p", yes_no());
    filled.calculation = Some(expression("'ja'"));
    let (mut first, mut second) = (question("g", Kind::Text), question("h", Kind::Text));
    (first.relevant, second.relevant) = (Some(expression(one)), Some(expression(other)));
    let asked = [
        question("a", yes_no()),
        question("b", yes_no()),
        led,
        question("v", Kind::Many(name("yn"))),
        question("n", Kind::Integer),
        question("k", Kind::Decimal),
        question("s", Kind::Range { start: 0.0, end: 200.0, step: 1.0 }),
        question("d", Kind::Date(Grain::Year)),
        question("r", Kind::Rank(name("yn"))),
        question("t", Kind::Text),
        filled,
        first,
        second,
    ];
    let mut form = questionnaire(asked.into_iter().map(ask).collect());
    form.items.push(several("varv", "2", 3, vec![ask(question("i", yes_no()))]));
    let choice = |value: &str| crate::survey::questionnaire::Choice {
        value: value.to_owned(),
        label: crate::survey::questionnaire::Text::default(),
        columns: std::collections::BTreeMap::new(),
    };
    form.lists.insert(name("yn"), ["ja", "nej", "annat"].map(choice).into());
    Whom::of(&form).can(&[&name("g"), &name("h")], being)
}

#[test]
fn whether_anybody_can_be_asked_two_questions() {
    for (one, other, wanted) in [
        ("${a} = 'ja'", "${a} = 'nej'", Both::Never),
        ("${a} = 'ja'", "${b} = 'nej'", Both::Yes),
        ("${a} = 'ja' and ${b} = 'ja'", "${a} = 'ja' and ${b} = 'nej'", Both::Never),
        ("${a} = 'ja' or ${b} = 'ja'", "${a} = 'nej'", Both::Yes),
        ("${a} = 'ja' or ${b} = 'ja'", "${a} = 'nej' and ${b} = ''", Both::Never),
        // Whoever answered `f` said yes to `a`.
        ("${f} = 'nej'", "${a} = 'nej'", Both::Never),
        ("${f} != 'ja'", "${a} = 'nej'", Both::Yes),
        ("${f} != 'ja' and ${f} != ''", "not(${a} = 'ja')", Both::Never),
        ("selected(${v}, 'ja')", "${v} != '' and not(selected(${v}, 'ja'))", Both::Never),
        ("selected(${v}, 'ja')", "selected(${v}, 'nej')", Both::Yes),
        ("count-selected(${v}) = 1", "selected(${v}, 'ja') and selected(${v}, 'nej')", Both::Never),
        ("${n} < 5", "${n} >= 5", Both::Never),
        ("${n} <= 5", "${n} >= 5", Both::Yes),
        ("${n} > 4", "${n} < 5", Both::Never),
        // Ages from a year.
        ("2026 - ${n} >= 13", "2026 - ${n} <= 15", Both::Yes),
        ("2026 - ${n} >= 16", "2026 - ${n} <= 15", Both::Never),
        ("${n} mod 2 = 0", "${n} mod 2 = 1", Both::Unknown),
        ("${k} > 0.1", "${k} < 0.3", Both::Yes),
        ("${k} > 4", "${k} < 5", Both::Yes),
        ("${k} >= 5", "${k} < 5", Both::Never),
        ("${s} > 150", "${s} < 180", Both::Yes),
        ("${s} < 50 or ${s} > 150", "${s} > 80 and ${s} < 160", Both::Yes),
        ("${d} >= 2010", "${d} < 2008", Both::Never),
        ("${d} >= 2010", "${d} < 2012", Both::Yes),
        ("selected(${t}, 'a')", "selected(${t}, 'b')", Both::Unknown),
        ("${t} = 5", "${t} = 6", Both::Never),
        ("${t} = 5", "${t} != 6", Both::Yes),
        ("selected-at(${r}, 0) = 'ja'", "selected-at(${r}, 1) = 'annat'", Both::Yes),
        ("selected-at(${r}, 0) = 'ja'", "selected-at(${r}, 2) = 'ja'", Both::Never),
        // An age today.
        (
            "int((today() - date('2010-01-01')) div 365) >= 13",
            "int((today() - date('2010-01-01')) div 365) <= 15",
            Both::Yes,
        ),
        (
            "int((today() - date('2010-01-01')) div 365) >= 13",
            "int((today() - date('2010-01-01')) div 365) < 13",
            Both::Never,
        ),
        ("${n} - decimal-date-time(today()) > 15", "${n} - decimal-date-time(today()) <= 15", Both::Never),
        ("${n} - decimal-date-time(today()) > 12", "${n} - decimal-date-time(today()) < 13", Both::Unknown),
        ("${n} - decimal-date-time(today()) > 12", "not(${n} - decimal-date-time(today()) > 12)", Both::Never),
        ("not(${n} - ${k} > 12)", "not(${n} - ${k} <= 12)", Both::Yes),
        // In a repeat there are several answers.
        ("${i} = 'ja'", "${i} = 'nej'", Both::Unknown),
        // What stands there before anybody answers.
        ("${p} = 'ja'", "${p} = 'nej'", Both::Unknown),
        ("${v} = ''", "selected(${v}, 'ja')", Both::Never),
        ("${v} != '' and not(selected(${v}, 'ja')) and not(selected(${v}, 'nej'))", "${v} != ''", Both::Yes),
        ("${t} != ''", "${t} = ''", Both::Never),
        ("today() > date('2026-01-01')", "${a} = 'ja'", Both::Yes),
        ("today() > date('2026-01-01')", "not(today() > date('2026-01-01'))", Both::Never),
        ("today() > date('2026-01-01')", "today() < date('2026-02-01')", Both::Unknown),
        ("false()", "true()", Both::Never),
    ] {
        assert_eq!(both(one, other, None), wanted, "{one} — {other}");
        assert_eq!(both(other, one, None), wanted, "{other} — {one}");
    }
}

#[test]
fn somebody_is_looked_for_among_those_who_gave_an_answer() {
    let (a, nobody) = (name("a"), None);
    let (one, other) = ("${a} = 'ja' or ${b} = 'ja'", "${a} = 'ja' or ${b} = 'nej'");
    assert_eq!(both(one, other, Some((&a, Some("ja")))), Both::Yes);
    assert_eq!(both(one, other, Some((&a, Some("nej")))), Both::Never);
    assert_eq!(both(one, other, Some((&a, nobody))), Both::Never);
}

#[test]
fn a_long_list_with_a_follower_of_each_choice_is_followed() {
    let mut items = vec![question("v", Kind::Many(name("many")))];
    for at in 0..20 {
        let mut led = question(&format!("f{at}"), Kind::Text);
        led.relevant = Some(expression(&format!("selected(${{v}}, 'c{at}')")));
        items.push(led);
    }
    let mut other = question("h", Kind::Text);
    let none: Vec<String> = (0..20).map(|at| format!("not(selected(${{v}}, 'c{at}'))")).collect();
    other.relevant = Some(expression(&format!("${{v}} != '' and {}", none.join(" and "))));
    items.push(other);
    let mut form = questionnaire(items.into_iter().map(ask).collect());
    let choice = |at: usize| crate::survey::questionnaire::Choice {
        value: format!("c{at}"),
        label: crate::survey::questionnaire::Text::default(),
        columns: std::collections::BTreeMap::new(),
    };
    form.lists.insert(name("many"), (0..21).map(choice).collect());
    let whom = Whom::of(&form);
    assert_eq!(whom.can(&[&name("f0"), &name("f19")], None), Both::Yes);
    assert_eq!(whom.can(&[&name("f0"), &name("h")], None), Both::Never);
    assert_eq!(whom.can(&[&name("h")], None), Both::Yes, "by the last choice");
    form.lists.insert(name("many"), (0..20).map(choice).collect());
    assert_eq!(Whom::of(&form).can(&[&name("h")], None), Both::Never, "who answers chooses something");
}

#[test]
fn what_a_constraint_refuses_nobody_answered() {
    let both = |must: Option<&str>| {
        let (mut number, mut one) = (question("n", Kind::Integer), question("g", Kind::Text));
        let mut other = question("h", Kind::Text);
        number.constraint = must.map(|must| Constraint { must: expression(must), message: Text::default() });
        (one.relevant, other.relevant) = (Some(expression("${n} >= 10")), Some(expression("${n} <= 20")));
        let form = questionnaire([number, one, other].into_iter().map(ask).collect());
        Whom::of(&form).can(&[&name("g"), &name("h")], None)
    };
    assert_eq!(both(None), Both::Yes);
    assert_eq!(both(Some(". >= 0 and . < 100")), Both::Yes);
    assert_eq!(both(Some(". < 10 or . > 20")), Both::Never);
}
