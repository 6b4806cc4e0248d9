//! At which numbers a condition may turn from holding to not holding.

use super::context::Context;
use super::eval::compares;
use super::function::Function;
use super::tree::{Node, Operator};
use super::ways::Hangs;

/// The most numbers that one place may be spread over by what is rounded.
const SPREAD: u16 = 400;

/// A straight line over the answer, and how far from it a number may be that is rounded.
#[derive(Debug, Clone, Copy)]
struct Line {
    steep: f64,
    from: f64,
    off: f64,
}

impl Hangs {
    /// The numbers at which it may turn: between two neighbours of these it holds of all answers or of none. None where that cannot
    /// be said. `whole`: answers are whole numbers.
    #[must_use]
    pub fn turns(&self, whole: bool, context: &Context) -> Option<Vec<f64>> {
        let (mut turns, mut known) = (Vec::new(), true);
        self.node.each(&mut |node| {
            match node {
                Node::Chain(left, rest) if rest.iter().all(|(operator, _)| compares(*operator)) => {
                    for (_, right) in rest {
                        for one in lines(left, context).into_iter().flatten() {
                            let mut others = lines(right, context).into_iter().flatten();
                            known &= others.all(|other| meet(one, other, whole, &mut turns));
                        }
                    }
                }
                Node::Number(number) => turns.push(*number),
                Node::Text(text) => turns.extend(text.trim().parse::<f64>().ok().filter(|number| number.is_finite())),
                _ => {}
            }
            // As a truth, it turns at nought.
            let nought = Line { steep: 0.0, from: 0.0, off: 0.0 };
            match lines(node, context) {
                Some(own) => known &= own.into_iter().all(|one| meet(one, nought, whole, &mut turns)),
                None => known = false,
            }
        });
        known.then_some(turns)
    }
}

/// Where two lines meet; `false` where that may be at more places than are looked at.
fn meet(one: Line, other: Line, whole: bool, turns: &mut Vec<f64>) -> bool {
    let (steep, off) = (one.steep - other.steep, one.off + other.off);
    if steep.abs() < 1e-12 {
        return steep == 0.0;
    }
    let at = (other.from - one.from) / steep;
    let wide = off / steep.abs();
    // A number that is rounded turns at places of its own, near where it would if it were not.
    if wide > 0.0 && (!whole || wide > f64::from(SPREAD)) {
        return false;
    }
    turns.push(at);
    if wide > 0.0 {
        let steps = (0..=2 * SPREAD + 2).map(|step| (at - wide).floor() + f64::from(step));
        turns.extend(steps.take_while(|next| *next <= at + wide + 1.0));
    }
    true
}

/// What a part may be as a number: of text that is no number, nothing. None where it is no straight line.
fn lines(node: &Node, context: &Context) -> Option<Vec<Line>> {
    let flat = |from: f64| Line { steep: 0.0, from, off: 0.0 };
    let mut named = false;
    node.each(&mut |part| named |= matches!(part, Node::Answer(_)));
    if !named {
        let number = context.eval(node).number();
        return Some(if number.is_finite() { vec![flat(number)] } else { Vec::new() });
    }
    match node {
        Node::Answer(_) => Some(vec![Line { steep: 1.0, from: 0.0, off: 0.0 }]),
        Node::Negative(part) => {
            let back = |line: Line| Line { steep: -line.steep, from: -line.from, off: line.off };
            Some(lines(part, context)?.into_iter().map(back).collect())
        }
        Node::Chain(first, rest) if rest.iter().all(|(operator, _)| reckons(*operator)) => {
            rest.iter().try_fold(lines(first, context)?, |left, (operator, part)| {
                let right = lines(part, context)?;
                let pairs = left.iter().flat_map(|one| right.iter().map(move |other| (*one, *other)));
                pairs.map(|(one, other)| together(one, *operator, other)).collect::<Option<Vec<Line>>>()
            })
        }
        Node::Chain(_, rest) if !rest.iter().any(|(operator, _)| reckons(*operator) || *operator == Operator::Mod) => {
            Some(vec![flat(0.0), flat(1.0)])
        }
        Node::Call(Function::Not | Function::Boolean | Function::Selected, _) => Some(vec![flat(0.0), flat(1.0)]),
        Node::Call(Function::Number | Function::String | Function::Coalesce, parts) => {
            let all: Option<Vec<Vec<Line>>> = parts.iter().map(|part| lines(part, context)).collect();
            Some(all?.concat())
        }
        Node::Call(Function::If, parts) => match parts.as_slice() {
            [_, then, otherwise] => Some([lines(then, context)?, lines(otherwise, context)?].concat()),
            _ => None,
        },
        Node::Call(Function::Int | Function::Round, parts) if parts.len() == 1 => {
            let near = |line: Line| Line { off: line.off + 1.0, ..line };
            Some(lines(&parts[0], context)?.into_iter().map(near).collect())
        }
        _ => None,
    }
}

const fn reckons(operator: Operator) -> bool {
    matches!(operator, Operator::Plus | Operator::Minus | Operator::Times | Operator::Div)
}

fn together(one: Line, operator: Operator, other: Line) -> Option<Line> {
    let times = |line: Line, by: f64| Line { steep: line.steep * by, from: line.from * by, off: line.off * by.abs() };
    let is_flat = |line: Line| line.steep == 0.0 && line.off == 0.0;
    match operator {
        Operator::Plus | Operator::Minus => {
            let other = if operator == Operator::Minus { times(other, -1.0) } else { other };
            Some(Line { steep: one.steep + other.steep, from: one.from + other.from, off: one.off + other.off })
        }
        Operator::Times if is_flat(other) => Some(times(one, other.from)),
        Operator::Times if is_flat(one) => Some(times(other, one.from)),
        Operator::Div if is_flat(other) && other.from != 0.0 => Some(times(one, 1.0 / other.from)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{TODAY, ask, expression, question, questionnaire};
    use crate::survey::answer::Answers;
    use crate::survey::expression::{Context, Way};
    use crate::survey::questionnaire::Kind;

    /// The numbers at which a condition turns, each once and in order.
    fn turns(source: &str, whole: bool) -> Option<Vec<f64>> {
        let asked = questionnaire(vec![ask(question("n", Kind::Integer))]);
        let answers = Answers::default();
        let context = Context::new(&asked, &answers, "sv", TODAY, 0);
        let parts = expression(source).ways(&asked, &context).unwrap();
        let Way::Answer(hangs) = &parts[0][0] else { panic!("{source}") };
        let mut turns = hangs.turns(whole, &context)?;
        turns.sort_by(f64::total_cmp);
        turns.dedup();
        Some(turns)
    }

    #[test]
    fn a_condition_turns_where_what_it_reckons_does() {
        for (source, wanted) in [
            ("${n} > 5", 5.0),
            ("2026 - ${n} >= 13", 2013.0),
            ("${n} * 12 > 240000", 20000.0),
            ("(${n} + 4) div 2 = 7", 10.0),
            ("if(${n} >= 13, 'a', 'b') = 'a'", 13.0),
            ("-${n} < 5", -5.0),
            ("int((2026 - ${n}) div 10) >= 2", 2006.0),
            ("coalesce(${n}, 3) + 1 = 8", 7.0),
        ] {
            assert!(turns(source, true).unwrap().contains(&wanted), "{source}: {:?}", turns(source, true));
        }
        for source in ["${n} mod 2 = 0", "${n} * ${n} > 9", "string-length(${n}) > 2", "int(${n} div 1000) = 4"] {
            assert_eq!(turns(source, true), None, "{source}");
        }
        assert_eq!(turns("int(${n}) = 4", false), None, "between whole numbers there is no end of places");
    }
}
