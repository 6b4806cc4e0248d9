//! What must have been answered for a condition to hold.

use super::{TODAY, ask, expression, group, question, questionnaire, several};
use crate::survey::answer::{Answers, Value};
use crate::survey::expression::{Context, Way};
use crate::survey::questionnaire::{Item, Kind, Name};

/// The ways of each part, as which of `ja`, `nej` and no answer fulfil it.
fn said(source: &str) -> String {
    let mut computed = question("c", Kind::Calculate);
    computed.calculation = Some(expression("if(${a} = 'ja', 1, 0)"));
    let asked = questionnaire(vec![ask(computed)]);
    let answers = Answers::default();
    let context = Context::new(&asked, &answers, "sv", TODAY, 0);
    let one = |way: &Way| match way {
        Way::Fixed(holds) => holds.to_string(),
        Way::Open(open) => {
            open.questions.iter().map(Name::as_str).chain([""]).map(|name| ["?", name].concat()).collect()
        }
        Way::Answer(hangs) => {
            let values = ["ja", "nej"].map(|value| Some(Value::One(value.to_owned())));
            let fits = values.iter().chain([&None]).filter(|value| hangs.on(value.as_ref(), &context));
            let fits = fits.map(|value| match value {
                Some(Value::One(value)) => value.as_str(),
                _ => "-",
            });
            format!("{}:{}", hangs.question, fits.collect::<Vec<_>>().join("+"))
        }
    };
    let Some(parts) = expression(source).ways(&asked, &context) else { return "too many".to_owned() };
    parts.iter().map(|ways| ways.iter().map(one).collect::<Vec<_>>().join(" | ")).collect::<Vec<_>>().join(" & ")
}

#[test]
fn a_condition_says_which_answers_fulfil_it() {
    for (source, wanted) in [
        ("${a} = 'ja'", "a:ja"),
        ("${a} != 'ja'", "a:nej+-"),
        ("not(${a} = 'ja')", "a:nej+-"),
        ("selected(${a}, 'ja')", "a:ja"),
        ("${a} = 'ja' and ${b} != ''", "a:ja & b:ja+nej"),
        ("${a} = 'ja' or ${b} = 'nej'", "a:ja | b:nej"),
        ("not(${a} = 'ja' or ${b} = 'nej')", "a:nej+- & b:ja+-"),
        ("(${a} = 'ja' and ${b} = 'ja') or ${d} = 'nej'", "a:ja | d:nej & b:ja | d:nej"),
        ("${c} = 1", "a:ja"),
        ("${a} = ${b}", "?a?b?"),
        ("${a} = 'ja' and today() > date('2026-01-01')", "a:ja & ?"),
        ("true()", "true"),
        ("1 = 2", "false"),
    ] {
        assert_eq!(said(source), wanted, "{source}");
    }
    let pair = "(${a} = 'ja' and ${b} = 'ja')";
    assert_eq!(said(&[pair; 9].join(" or ")), "too many");
}

#[test]
fn a_computed_value_is_nothing_where_it_is_not_asked() {
    let computed = |name: &str, from: &str, relevant: Option<&str>| {
        let mut computed = question(name, Kind::Calculate);
        (computed.calculation, computed.relevant) = (Some(expression(from)), relevant.map(expression));
        ask(computed)
    };
    let mut around = group("del", vec![computed("c", "if(${a} = 'ja', 'x', 'y')", Some("${b} != ''"))]);
    around.relevant = Some(expression("${d} = 'ja'"));
    let each = several("varv", "2", 3, vec![computed("i", "if(${a} = 'ja', 1, 0)", None)]);
    // Each of a chain names the one before twice.
    let chain = (1..30).map(|at| {
        let from = format!("if(${{k{}}} = 1 or ${{k{}}} = 2, 1, 0)", at - 1, at - 1);
        computed(&format!("k{at}"), &from, None)
    });
    let mut items = vec![Item::Group(Box::new(around)), each, computed("k0", "if(${a} = 'ja', 1, 0)", None)];
    items.extend(chain);
    let asked = questionnaire(items);
    let answers = Answers::default();
    let context = Context::new(&asked, &answers, "sv", TODAY, 0);
    let hang = |source: &str| {
        let parts = expression(source).ways(&asked, &context)?;
        let one = |way: &Way| match way {
            Way::Answer(hangs) => hangs.question.to_string(),
            Way::Open(open) => format!("?{}", open.questions.len()),
            Way::Fixed(holds) => holds.to_string(),
        };
        Some(parts.iter().map(|ways| ways.iter().map(one).collect::<Vec<_>>().join("|")).collect::<Vec<_>>())
    };
    assert_eq!(hang("${c} = 'y'").unwrap(), ["b", "d", "a"]);
    // Whoever is not asked it has nothing there.
    assert_eq!(hang("${c} != 'y'").unwrap(), ["a|d|b"]);
    assert_eq!(hang("${i} = 1").unwrap(), ["?2"], "in a repeat there are several");
    assert!(hang("${k3} = 1").is_some());
    assert!(hang("${k29} = 1").is_none(), "it is not written out at any length");
}
