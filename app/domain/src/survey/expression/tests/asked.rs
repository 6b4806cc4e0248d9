//! What is asked under somebody's answers, what is computed, and what is kept.

use super::super::Context;
use super::{TODAY, answers, ask, expression, group, many, name, one, place, question, questionnaire, several, text};
use crate::survey::answer::{Answers, Value};
use crate::survey::questionnaire::{Constraint, Group, Item, Kind, Question, Questionnaire, Reminder, Text};

fn if_(relevant: &str, question: Question) -> Item {
    ask(Question { relevant: Some(expression(relevant)), ..question })
}

fn compute(text: &str, from: &str) -> Item {
    ask(Question { calculation: Some(expression(from)), ..question(text, Kind::Calculate) })
}

fn asked(form: &Questionnaire, given: &Answers, at: &str) -> bool {
    Context::new(form, given, "sv", TODAY, 1).asked(&place(at))
}

#[test]
fn what_is_not_asked_has_no_value_and_decides_nothing() {
    let form = questionnaire(vec![
        ask(question("a", Kind::Text)),
        if_("${a} = 'yes'", question("b", Kind::Text)),
        if_("${b} = 'yes'", question("c", Kind::Text)),
    ]);
    let stale = answers(&[("a", text("no")), ("b", text("yes")), ("c", text("left over"))]);
    assert!(!asked(&form, &stale, "b") && !asked(&form, &stale, "c"));
    let kept = Context::new(&form, &stale, "sv", TODAY, 1).kept();
    assert_eq!(kept, answers(&[("a", text("no"))]));
    let fresh = answers(&[("a", text("yes")), ("b", text("yes"))]);
    assert!(asked(&form, &fresh, "b") && asked(&form, &fresh, "c"));
}

#[test]
fn a_group_that_is_not_asked_takes_all_in_it_along() {
    let inner =
        Group { relevant: Some(expression("${a} = 'yes'")), ..group("g", vec![ask(question("b", Kind::Text))]) };
    let outer = group("o", vec![Item::Group(Box::new(inner))]);
    let form = questionnaire(vec![Item::Group(Box::new(outer)), ask(question("a", Kind::Text))]);
    assert!(!asked(&form, &Answers::default(), "b"));
    assert!(!asked(&form, &Answers::default(), "g"));
    assert!(asked(&form, &answers(&[("a", text("yes"))]), "b"), "it may look at what comes later");
}

#[test]
fn a_repeat_goes_as_often_as_its_count_and_never_more_than_it_may() {
    let form = questionnaire(vec![
        ask(question("n", Kind::Integer)),
        several("r", "${n}", 4, vec![ask(question("x", Kind::Text))]),
        compute("told", "count(${r})"),
    ]);
    for (count, rounds) in [(-1.0, 0), (0.0, 0), (2.0, 2), (2.9, 2), (4.0, 4), (1e9, 4), (f64::NAN, 0)] {
        let given = answers(&[("n", Value::Number(count))]);
        let context = Context::new(&form, &given, "sv", TODAY, 1);
        assert_eq!(context.rounds(&name("r")), rounds, "{count}");
        assert_eq!((1..=5).filter(|round| context.asked(&place(&format!("x*{round}")))).count(), usize::from(rounds));
        assert_eq!(context.value(&place("told")).text(), rounds.to_string());
        assert!(!context.asked(&place("x")), "it has no place outside of its repeat");
    }
    assert!(!asked(&form, &Answers::default(), "x*1"), "no count is no round");
}

#[test]
fn computed_values_follow_and_are_never_taken_from_outside() {
    let form = questionnaire(vec![
        compute("double", "${half} * 2"),
        ask(question("half", Kind::Decimal)),
        compute("big", "${double} > 10"),
        ask(Question { default: Some(expression("'fast'")), ..question("hidden", Kind::Calculate) }),
    ]);
    let given = answers(&[("half", Value::Number(6.0)), ("double", Value::Number(1.0)), ("hidden", text("forged"))]);
    let kept = Context::new(&form, &given, "sv", TODAY, 1).kept();
    let expected = [
        ("half", Value::Number(6.0)),
        ("double", Value::Number(12.0)),
        ("big", text("true")),
        ("hidden", text("fast")),
    ];
    assert_eq!(kept, answers(&expected));
}

#[test]
fn a_long_chain_is_worked_out_whatever_its_order() {
    let chain = |at: usize| compute(&format!("c{at}"), &format!("${{c{}}} + 1", at + 1));
    let mut items: Vec<Item> = (0..2000).map(chain).collect();
    items.push(compute("c2000", "1"));
    let form = questionnaire(items);
    let none = Answers::default();
    let context = Context::new(&form, &none, "sv", TODAY, 1);
    assert_eq!(context.value(&place("c0")).text(), "2001");
    assert!(context.outline().circular().is_empty());
}

#[test]
fn circles_are_named_and_hang_nothing() {
    let form = questionnaire(vec![
        if_("${b} = 1", question("a", Kind::Integer)),
        if_("${c} = 1", question("b", Kind::Integer)),
        if_("${a} = 1", question("c", Kind::Integer)),
        if_("${c} = 1", question("behind", Kind::Integer)),
        if_("${self} = 1", question("self", Kind::Integer)),
        ask(question("free", Kind::Integer)),
    ]);
    let given = Answers::default();
    let context = Context::new(&form, &given, "sv", TODAY, 1);
    let named: Vec<_> =
        context.outline().circular().iter().map(|row| context.outline().rows()[*row].name().as_str()).collect();
    assert_eq!(named, ["a", "b", "c", "self"]);
    assert!(context.asked(&place("free")));
}

#[test]
fn the_filter_offers_what_fits_and_random_order_is_the_same_every_time() {
    let by_kind = Question {
        choice_filter: Some(expression("kind = ${kind} or name = 'nybro'")),
        ..question("town", Kind::One(name("places")))
    };
    let form = questionnaire(vec![
        ask(question("kind", Kind::Text)),
        ask(by_kind),
        ask(Question { randomize: true, ..question("rank", Kind::Rank(name("places"))) }),
    ]);
    let given = answers(&[("kind", text("kust"))]);
    let offered = |given: &Answers, seed, at: &str| -> Vec<String> {
        let context = Context::new(&form, given, "sv", TODAY, seed);
        context.offered(&place(at)).iter().map(|choice| choice.value.clone()).collect()
    };
    assert_eq!(offered(&given, 1, "town"), ["kalmar", "nybro", "oskarshamn"]);
    assert_eq!(offered(&Answers::default(), 1, "town"), ["nybro"]);
    assert_eq!(offered(&given, 1, "kind"), Vec::<String>::new());
    let orders: std::collections::BTreeSet<_> = (0..50).map(|seed| offered(&given, seed, "rank")).collect();
    assert_eq!(orders.len(), 6, "every order comes up");
    assert_eq!(offered(&given, 3, "rank"), offered(&Answers::default(), 3, "rank"));
}

#[test]
fn a_missing_answer_breaks_no_constraint_and_is_reminded_of_gently() {
    let must = Constraint { must: expression(". > 2 and . < ${most}"), message: Text::default() };
    let required = Some(Reminder { when: expression("${most} > 5"), message: Text::default() });
    let form = questionnaire(vec![
        ask(question("most", Kind::Integer)),
        ask(Question { constraint: Some(must), required, ..question("n", Kind::Integer) }),
    ]);
    let see = |given: &[(&str, Value)]| {
        let given = answers(given);
        let context = Context::new(&form, &given, "sv", TODAY, 1);
        (context.broken(&place("n")).is_some(), context.reminds(&place("n")))
    };
    assert_eq!(see(&[("most", Value::Number(9.0))]), (false, true));
    assert_eq!(see(&[("most", Value::Number(3.0))]), (false, false));
    assert_eq!(see(&[("most", Value::Number(9.0)), ("n", Value::Number(5.0))]), (false, false));
    assert_eq!(see(&[("most", Value::Number(9.0)), ("n", Value::Number(2.0))]), (true, false));
}

#[test]
fn a_label_is_filled_with_answers_in_words() {
    let form = questionnaire(vec![
        ask(question("town", Kind::One(name("places")))),
        ask(question("towns", Kind::Many(name("places")))),
        ask(question("n", Kind::Integer)),
    ]);
    let given = answers(&[("town", one("nybro")), ("towns", many(&["kalmar", "nybro"])), ("n", Value::Number(2.0))]);
    let context = Context::new(&form, &given, "en", TODAY, 1);
    assert_eq!(
        context.fill("In ${town}, ${ n } of ${towns}${nobody}?"),
        "In Nybro town, 2 of Kalmar town, Nybro town?"
    );
    assert_eq!(context.fill("no ${end"), "no ${end");
    assert_eq!(context.fill("5 $ {n}"), "5 $ {n}");
}
