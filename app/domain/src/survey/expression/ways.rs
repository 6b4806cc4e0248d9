//! What must have been answered for a condition to hold: parts that all must, each with the ways of which one is enough.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::eval::compares;
use super::function::Function;
use super::held::Held;
use super::tree::{Node, Operator};
use super::{Context, Expression, Scalar};
use crate::survey::answer::Value;
use crate::survey::questionnaire::{Group, Kind, Name, Question, Questionnaire};

/// The most parts that a condition is written out into. No form that somebody answers has so many; what is longer cannot be followed.
const MOST: usize = 256;
/// How deep computed values are looked into.
const DEEP: usize = 40;
/// The most answers that are named once computed values are looked through: each may name others, and these others again.
const NAMED: usize = 4096;

/// One way to fulfil a part of a condition.
#[derive(Debug, Clone)]
pub enum Way {
    /// It always does, or never.
    Fixed(bool),
    /// It hangs on one answer alone.
    Answer(Hangs),
    /// It hangs on something else, or on several answers at once: who does is not known.
    Open(Open),
}

/// What hangs on something else than one answer.
#[derive(Debug, Clone)]
pub struct Open {
    /// The questions that it hangs on besides.
    pub questions: BTreeSet<Name>,
    /// What it says, to tell it from others.
    pub said: String,
    /// Whether it must hold, or must not.
    pub wanted: bool,
    /// What is held against a number, where it says no more than that.
    pub held: Option<Held>,
}

/// What hangs on one answer alone.
#[derive(Debug, Clone)]
pub struct Hangs {
    /// The question.
    pub question: Name,
    pub(super) node: Node,
    pub(super) wanted: bool,
}

impl Hangs {
    /// Whether this answer, or none, fulfils it.
    #[must_use]
    pub fn on(&self, value: Option<&Value>, context: &Context) -> bool {
        let given = match value {
            Some(Value::Number(number)) => Node::Number(*number),
            Some(Value::Text(text) | Value::Date(text) | Value::One(text)) => Node::Text(text.clone()),
            Some(Value::Many(values)) => Node::Text(values.join(" ")),
            None => Node::Text(String::new()),
        };
        let own = |part: &Node| matches!(part, Node::Answer(name) if *name == self.question);
        let node = replaced(&self.node, &|part| own(part).then(|| given.clone()));
        context.eval(&node).truth() == self.wanted
    }

    /// What it says, to tell it from others, and whether it must hold or must not.
    #[must_use]
    pub fn said(&self) -> (String, bool) {
        (format!("{:?}", self.node), self.wanted)
    }

    /// Where it looks at a list only for one choice, or only for whether it was answered: the choice, none for any; and whether that
    /// must be so, or must not.
    #[must_use]
    pub fn of_list(&self) -> Option<(Option<&str>, bool)> {
        let list = |node: &Node| matches!(node, Node::Answer(_));
        match &self.node {
            Node::Answer(_) => Some((None, self.wanted)),
            Node::Call(Function::Selected, parts) => match parts.as_slice() {
                [own, Node::Text(choice)] if list(own) => Some((Some(choice.trim()), self.wanted)),
                _ => None,
            },
            Node::Chain(own, rest) if list(own) => match rest.as_slice() {
                [(Operator::Other, Node::Text(text))] if text.is_empty() => Some((None, self.wanted)),
                [(Operator::Same, Node::Text(text))] if text.is_empty() => Some((None, !self.wanted)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it looks for words in a text.
    #[must_use]
    pub fn looks_into(&self) -> bool {
        let mut looks = false;
        self.node.each(&mut |part| looks |= matches!(part, Node::Call(Function::Selected, _)));
        looks
    }

    /// The texts and numbers that the answer is held against: answers that are none of them it does not tell apart.
    #[must_use]
    pub fn constants(&self) -> (BTreeSet<String>, Vec<f64>) {
        let (mut texts, mut numbers) = (BTreeSet::new(), Vec::new());
        self.node.each(&mut |part| match part {
            Node::Text(text) => {
                texts.insert(text.clone());
            }
            Node::Number(number) => numbers.push(*number),
            _ => {}
        });
        (texts, numbers)
    }

    /// Whether the answer is held against anything but nothing at all.
    #[must_use]
    pub fn names_something(&self) -> bool {
        let (texts, numbers) = self.constants();
        !numbers.is_empty() || texts.iter().any(|text| !text.is_empty())
    }

    /// Whether it hangs on more of a list than which of the named choices were made: on how many, or in what order.
    #[must_use]
    pub fn counts(&self) -> bool {
        let mut counts = false;
        self.node.each(&mut |part| {
            counts |= match part {
                Node::Call(function, _) => !tells_by_name(*function),
                Node::Chain(_, rest) => rest.iter().any(|(operator, _)| !is_joint(*operator) && !is_equal(*operator)),
                Node::Negative(_) | Node::Matches(..) => true,
                _ => false,
            };
        });
        counts
    }
}

impl Expression {
    /// The parts of the condition: it holds only if every part is fulfilled in one of its ways. Values that a form computes are
    /// looked through. None where these are more than anybody follows.
    #[must_use]
    pub fn ways(&self, asked: &Questionnaire, context: &Context) -> Option<Vec<Vec<Way>>> {
        let form = Form { all: asked.questions(), context, left: Cell::new(NAMED) };
        let node = form.computed(&self.tree, DEEP);
        if form.left.get() == 0 { None } else { parts(&node, true, &form) }
    }
}

/// A form whose computed values are looked through.
struct Form<'a> {
    all: Vec<(Vec<&'a Group>, &'a Question)>,
    context: &'a Context<'a>,
    /// How many more answers may be named.
    left: Cell<usize>,
}

impl<'a> Form<'a> {
    fn question(&self, name: &Name) -> Option<(&[&'a Group], &'a Question)> {
        self.all.iter().find(|(_, one)| one.name == *name).map(|(groups, one)| (groups.as_slice(), *one))
    }

    /// The same with what is computed in place of its name: nothing where it, or a group around it, is not asked. Nothing is left
    /// where that is more than anybody follows.
    fn computed(&self, node: &Node, deep: usize) -> Node {
        replaced(node, &|part| {
            let Node::Answer(name) = part else { return None };
            self.left.set(self.left.get().saturating_sub(1));
            let (groups, question) = self.question(name).filter(|(_, question)| question.kind == Kind::Calculate)?;
            let calculation = question.calculation.as_ref().or(question.default.as_ref())?;
            // In a repeat it is computed in every round.
            if self.left.get() == 0 || groups.iter().any(|group| group.repeat.is_some()) {
                return None;
            }
            let Some(deeper) = deep.checked_sub(1) else {
                self.left.set(0);
                return None;
            };
            let value = self.computed(&calculation.tree, deeper);
            let around = groups.iter().filter_map(|group| group.relevant.as_ref()).chain(&question.relevant);
            Some(around.fold(value, |value, relevant| {
                let holds = self.computed(&relevant.tree, deeper);
                Node::Call(Function::If, vec![holds, value, Node::Text(String::new())])
            }))
        })
    }

    /// What a computed value that was not looked through is computed from.
    fn behind(&self, name: &Name) -> BTreeSet<Name> {
        let found = self.question(name).filter(|(_, question)| question.kind == Kind::Calculate);
        let from = found.and_then(|(_, question)| question.calculation.as_ref().or(question.default.as_ref()));
        from.map(Expression::names).unwrap_or_default()
    }
}

/// The same with other nodes in place of some.
pub(super) fn replaced(node: &Node, by: &dyn Fn(&Node) -> Option<Node>) -> Node {
    let again = |node: &Node| replaced(node, by);
    if let Some(other) = by(node) {
        return other;
    }
    match node {
        Node::Chain(first, rest) => {
            Node::Chain(Box::new(again(first)), rest.iter().map(|(operator, part)| (*operator, again(part))).collect())
        }
        Node::Negative(part) => Node::Negative(Box::new(again(part))),
        Node::Call(function, parts) => Node::Call(*function, parts.iter().map(again).collect()),
        Node::Matches(part, pattern) => Node::Matches(Box::new(again(part)), pattern.clone()),
        _ => node.clone(),
    }
}

fn parts(node: &Node, wanted: bool, form: &Form) -> Option<Vec<Vec<Way>>> {
    match node {
        Node::Call(Function::Not, inner) if inner.len() == 1 => parts(&inner[0], !wanted, form),
        Node::Chain(first, rest) if rest.iter().all(|(operator, _)| is_joint(*operator)) => {
            let all = std::iter::once(first.as_ref()).chain(rest.iter().map(|(_, part)| part));
            let each: Vec<Vec<Vec<Way>>> = all.map(|part| parts(part, wanted, form)).collect::<Option<_>>()?;
            // Parts of one rank: all of them `and`, or all of them `or`.
            let every = rest.iter().any(|(operator, _)| *operator == Operator::And);
            let mut each = each.into_iter();
            if every == wanted { Some(each.flatten().collect()) } else { each.try_fold(vec![Vec::new()], either) }
        }
        _ => {
            let way = way(node, wanted, form);
            let split = if matches!(way, Way::Open(_)) { split(node) } else { None };
            split.map_or_else(|| Some(vec![vec![way]]), |cases| either_case(&cases, wanted, form))
        }
    }
}

/// What is asked first, and what must hold then and otherwise.
type Cases = (Node, Node, Node);

/// What begins with `if()`, as two cases: each of them may hang on one answer alone.
fn split(node: &Node) -> Option<Cases> {
    let choice = |node: &Node| match node {
        Node::Call(Function::If, parts) => match parts.as_slice() {
            [when, then, otherwise] => Some((when.clone(), then.clone(), otherwise.clone())),
            _ => None,
        },
        _ => None,
    };
    let Node::Chain(left, rest) = node else { return choice(node) };
    let [(operator, right)] = rest.as_slice() else { return None };
    if !compares(*operator) {
        return None;
    }
    let compared = |left: Node, right: Node| Node::Chain(Box::new(left), vec![(*operator, right)]);
    if let Some((when, then, otherwise)) = choice(left) {
        return Some((when, compared(then, right.clone()), compared(otherwise, right.clone())));
    }
    let (when, then, otherwise) = choice(right)?;
    let left = left.as_ref();
    Some((when, compared(left.clone(), then), compared(left.clone(), otherwise)))
}

fn either_case((when, then, otherwise): &Cases, wanted: bool, form: &Form) -> Option<Vec<Vec<Way>>> {
    let (then, otherwise) = (parts(then, wanted, form)?, parts(otherwise, wanted, form)?);
    let never = |all: &[Vec<Way>]| all.iter().any(|ways| ways.iter().all(|way| matches!(way, Way::Fixed(false))));
    let always = |all: &[Vec<Way>]| all.iter().all(|ways| ways.iter().any(|way| matches!(way, Way::Fixed(true))));
    let both = |holds: bool, more: Vec<Vec<Way>>| Some([parts(when, holds, form)?, more].concat());
    if never(&otherwise) {
        both(true, then)
    } else if never(&then) {
        both(false, otherwise)
    } else if always(&otherwise) {
        either(then, parts(when, false, form)?)
    } else if always(&then) {
        either(otherwise, parts(when, true, form)?)
    } else {
        either(both(true, then)?, both(false, otherwise)?)
    }
}

const fn is_joint(operator: Operator) -> bool {
    matches!(operator, Operator::And | Operator::Or)
}

const fn is_equal(operator: Operator) -> bool {
    matches!(operator, Operator::Same | Operator::Other)
}

/// All parts of the one, or all of the other; none where that is too many.
fn either(one: Vec<Vec<Way>>, other: Vec<Vec<Way>>) -> Option<Vec<Vec<Way>>> {
    let each = || one.iter().flat_map(|ways| other.iter().map(move |more| [ways.as_slice(), more.as_slice()].concat()));
    (one.len() * other.len() <= MOST).then(|| each().collect())
}

/// The questions that something names, and whether it hangs on nothing else.
fn named(node: &Node) -> (BTreeSet<Name>, bool) {
    let (mut names, mut plain) = (BTreeSet::new(), true);
    node.each(&mut |part| match part {
        Node::Answer(name) => {
            names.insert(name.clone());
        }
        Node::ChoiceName(_, name) => {
            names.insert(name.clone());
            plain = false;
        }
        Node::Own | Node::Round | Node::Column(_) | Node::Choices { .. } => plain = false,
        Node::Call(function, _) => plain &= !hangs_on_more(*function),
        _ => {}
    });
    (names, plain)
}

fn way(node: &Node, wanted: bool, form: &Form) -> Way {
    let (mut names, mut plain) = named(node);
    let behind: BTreeSet<Name> = names.iter().flat_map(|name| form.behind(name)).collect();
    plain &= behind.is_empty();
    names.extend(behind);
    let mut some = names.iter();
    match (plain, some.next(), some.next()) {
        (true, None, _) => Way::Fixed(form.context.eval(node).truth() == wanted),
        (true, Some(question), None) => Way::Answer(Hangs { question: question.clone(), node: node.clone(), wanted }),
        _ => {
            let (said, held) = (format!("{node:?}"), held(node, form));
            Way::Open(Open { said, questions: names, wanted, held })
        }
    }
}

fn held(node: &Node, form: &Form) -> Option<Held> {
    let Node::Chain(left, rest) = node else { return None };
    let [(operator, right)] = rest.as_slice() else { return None };
    let against = |what: &Node, fixed: &Node| {
        let (names, plain) = named(fixed);
        let Scalar::Number(number) = form.context.eval(fixed) else { return None };
        let told = compares(*operator) && plain && names.is_empty() && number.is_finite();
        told.then(|| Held { said: format!("{what:?}"), number, operator: *operator })
    };
    against(left, right).or_else(|| against(right, left).map(Held::turned))
}

/// Functions that look at a list only by the names of choices.
const fn tells_by_name(function: Function) -> bool {
    matches!(
        function,
        Function::Selected
            | Function::Not
            | Function::If
            | Function::Coalesce
            | Function::True
            | Function::False
            | Function::Boolean
            | Function::String
            | Function::NormalizeSpace
    )
}

/// Functions that hang on the day, on the round or on what was said before.
pub(super) const fn hangs_on_more(function: Function) -> bool {
    matches!(
        function,
        Function::Position
            | Function::IndexedRepeat
            | Function::Once
            | Function::Today
            | Function::Randomize
            | Function::Sum
            | Function::Count
            | Function::CountNonEmpty
            | Function::Join
            | Function::Min
            | Function::Max
    )
}
