//! What a constraint, a choice filter or a reckoned answer tells of counts: no more gave an answer than could. But for two rules of a list
//! by itself nothing of it is followed, so a question whose numbers, or those of others, would tell it is refused before anybody answers
//! (R5).
//!
//! Followed as who is asked what is, it would bind answers that a form lets stand when somebody goes back and changes what they hang on.
//! What must hold of an answer by itself is looked at once more when a form is sent, and when it is counted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::rule::Rule;
use super::{Prepared, leaves};
use crate::mapping::protect::Fault;
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::expression::{Context, Expression, Hangs};
use crate::survey::questionnaire::{Group, Item, Kind, Name, Question, Questionnaire};
use crate::survey::whom::possible;

/// The longest list whose every selection is tried.
const TRIED: usize = 10;
/// The longest list that is ranked in every order.
const RANKED: usize = 5;

/// Questions that hang on each other, by name: each way.
type Near = BTreeMap<Name, BTreeSet<Name>>;

impl Prepared {
    /// Whether everything can be answered to what is counted, whatever was answered before, but for rules of lists: these.
    ///
    /// # Errors
    /// [`Fault::Bound`] with the question at which it is not so.
    pub(super) fn unbound(&self, asked: &Questionnaire) -> Result<Vec<(Name, Rule)>, Fault> {
        let mut found = Vec::new();
        let all = asked.questions();
        let near = near(&all);
        for (_, question) in &all {
            let told = self.is_told(&question.name);
            // What is reckoned stands there where nobody answered; where nobody may change it, it is all that stands there. What is only
            // reckoned is looked through where it is named.
            let stands = told || (question.read_only && question.kind != Kind::Calculate);
            let reckoned = question.calculation.as_ref().filter(|_| stands);
            let named: BTreeSet<Name> =
                rules(question).into_iter().chain(reckoned).flat_map(Expression::names).collect();
            let others = named.iter().any(|name| *name != question.name);
            let bound = if told {
                let held = if others { Held::Barred } else { held(question, asked) };
                let barred = held == Held::Barred;
                if let Held::To(rule) = held {
                    found.push((question.name.clone(), rule));
                }
                barred
            } else {
                // What no table tells of may tie two that tables do tell of.
                others && self.reached(&question.name, &near).len() > 1
            };
            if bound {
                return Err(Fault::Bound(question.name.to_string()));
            }
        }
        Ok(found)
    }

    /// Whether anything is told of a question: numbers, or themes of own words.
    fn is_told(&self, name: &Name) -> bool {
        self.is_counted(name) || self.worded.iter().any(|(worded, _)| worded == name)
    }

    /// The questions of which something is told that hang together with one, directly or through others of which nothing is.
    fn reached(&self, from: &Name, near: &Near) -> BTreeSet<Name> {
        let (mut seen, mut told) = (BTreeSet::from([from.clone()]), BTreeSet::new());
        let mut open = vec![from.clone()];
        while let Some(name) = open.pop() {
            if self.is_told(&name) {
                told.insert(name);
                continue;
            }
            for other in near.get(&name).into_iter().flatten() {
                if seen.insert(other.clone()) {
                    open.push(other.clone());
                }
            }
        }
        told
    }
}

/// Whether a question's own constraint, or a filter of its choices that hangs on nothing, refuses every answer that fulfils all parts,
/// each in one of its ways: nobody came that way.
pub(super) fn leads_nowhere(asked: &Questionnaire, context: &Context, lead: &Name, parts: &[Vec<&Hangs>]) -> bool {
    let all: Vec<&Hangs> = parts.iter().flatten().copied().collect();
    let held = asked.question(lead).filter(|one| one.constraint.is_some() || one.choice_filter.is_some());
    let values = held.and_then(|one| possible(one, asked, &all, context));
    let fits = |value: &Value| parts.iter().all(|ways| ways.iter().any(|way| way.on(Some(value), context)));
    values.is_some_and(|values| !values.iter().any(fits))
}

/// What an answer to a question is held to.
fn rules(question: &Question) -> Vec<&Expression> {
    question.constraint.iter().map(|one| &one.must).chain(&question.choice_filter).collect()
}

fn near(all: &[(Vec<&Group>, &Question)]) -> Near {
    let mut near = Near::new();
    for (groups, question) in all {
        let around =
            groups.iter().flat_map(|group| group.relevant.iter().chain(group.repeat.iter().map(|one| &one.count)));
        let own = question.relevant.iter().chain(&question.calculation).chain(&question.default);
        for other in around.chain(own).chain(rules(question)).flat_map(Expression::names) {
            near.entry(question.name.clone()).or_default().insert(other.clone());
            near.entry(other).or_default().insert(question.name.clone());
        }
    }
    near
}

/// What answers to a question are held to by themselves.
#[derive(PartialEq)]
enum Held {
    /// Every answer can be given.
    Free,
    /// A rule of a list.
    To(Rule),
    /// There is an answer to it, a selection of its list or an order of it that nobody can give: everybody who reads the questionnaire
    /// knows that nobody did.
    Barred,
}

/// What answers to a question are held to. Numbers and words of one's own are in no table.
fn held(question: &Question, asked: &Questionnaire) -> Held {
    let Some(leaves) = leaves(question, asked) else { return Held::Free };
    let rules = rules(question);
    if rules.is_empty() {
        return Held::Free;
    }
    if !rules.iter().all(|one| one.hangs_on_answers_alone()) {
        return Held::Barred;
    }
    // By itself: of everybody who is asked it.
    let mut alone = question.clone();
    (alone.relevant, alone.calculation, alone.default) = (None, None, None);
    let form = Questionnaire { items: vec![Item::Question(Box::new(alone))], ..asked.clone() };
    let place = Place::of(question.name.clone());
    let none = Answers::default();
    let day = date(2000, 1, 1);
    let offered = Context::new(&form, &none, "sv", day, 0).offered(&place).len();
    if question.choice_filter.is_some() && offered < leaves.len() {
        return Held::Barred;
    }
    if question.constraint.is_none() {
        return Held::Free;
    }
    let Some(values) = values(&question.kind, &leaves) else { return Held::Barred };
    let tried = values.into_iter().map(|value| {
        let given = Answers([(place.clone(), value.clone())].into());
        let fits = Context::new(&form, &given, "sv", day, 0).broken(&place).is_none();
        (value, fits)
    });
    let tried: Vec<(Value, bool)> = tried.collect();
    if tried.iter().all(|(_, fits)| *fits) {
        return Held::Free;
    }
    // What stands there before anybody answers was not chosen, and need not keep to it.
    let chosen = question.calculation.is_none() && question.default.is_none();
    let list = matches!(question.kind, Kind::Many(_)) && chosen;
    let rule = if list { Rule::of(&leaves, &tried) } else { None };
    rule.map_or(Held::Barred, Held::To)
}

/// Every answer to a question; none where these are more than are tried.
fn values(kind: &Kind, leaves: &[String]) -> Option<Vec<Value>> {
    let many = |all: Vec<Vec<String>>| -> Vec<Value> { all.into_iter().map(Value::Many).collect() };
    match kind {
        Kind::Many(_) if leaves.len() > TRIED => None,
        Kind::Many(_) => {
            let made = |mask: usize| {
                let made = leaves.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
                made.map(|(_, choice)| choice.clone()).collect::<Vec<_>>()
            };
            Some(many((1..1_usize << leaves.len()).map(made).collect()))
        }
        Kind::Rank(_) if leaves.len() > RANKED => None,
        Kind::Rank(_) => {
            let mut all: Vec<Vec<String>> = vec![Vec::new()];
            for leaf in leaves {
                let places = |order: &Vec<String>| -> Vec<Vec<String>> {
                    let put = |at: usize| [&order[..at], std::slice::from_ref(leaf), &order[at..]].concat();
                    (0..=order.len()).map(put).collect()
                };
                all = all.iter().flat_map(places).collect();
            }
            Some(many(all))
        }
        Kind::Range { .. } => Some(leaves.iter().filter_map(|leaf| leaf.parse().ok()).map(Value::Number).collect()),
        _ => Some(leaves.iter().cloned().map(Value::One).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, plan};
    use super::super::{Prepared, Wave, unfollowed};
    use crate::mapping::protect::Condition;
    use crate::survey::expression::Expression;
    use crate::survey::plan::Gap;
    use crate::survey::questionnaire::{Constraint, Item, Name, Question, Questionnaire, Text};

    /// What is told of a form where a question is held to a constraint and a filter, none where empty.
    fn told(question: &str, must: &str, filter: &str) -> Option<Gap> {
        let mut form = asked();
        form.items.push(integer());
        change(&mut form, question, |one| held(one, must, filter));
        unfollowed(&plan(), &form)
    }

    /// A number of one's own, which is in no table.
    fn integer() -> Item {
        serde_json::from_str(r#"{"question":{"name":"antal","kind":"integer"}}"#).unwrap()
    }

    fn held(one: &mut Question, must: &str, filter: &str) {
        let parse = |source: &str| (!source.is_empty()).then(|| Expression::parse(source).unwrap());
        one.constraint = parse(must).map(|must| Constraint { must, message: Text::default() });
        one.choice_filter = parse(filter);
    }

    fn change(form: &mut Questionnaire, name: &str, with: impl FnOnce(&mut Question)) {
        let own = form.items.iter_mut().find_map(|item| match item {
            Item::Question(one) if one.name.as_str() == name => Some(one.as_mut()),
            _ => None,
        });
        with(own.unwrap());
    }

    fn bound(name: &str) -> Gap {
        Gap::Bound(Name::parse(name).unwrap())
    }

    #[test]
    fn what_bars_an_answer_that_is_counted_is_refused() {
        for (question, must) in [
            ("lyssnad", ". != '3'"),
            ("kommun", ". != '0883'"),
            ("mar", ". <= 9"),
            // But for what stands alone and how many there are at most no rule of a list is followed.
            ("vem", "count-selected(.) = 1"),
            ("vem", "count-selected(.) >= 2"),
            ("vem", "not(selected(., '3') and selected(., '1'))"),
            ("vem", "not(selected(., '3'))"),
            ("mar", ". >= 0 and ${lyssnad} != ''"),
            ("mar", "today() > date('2026-01-01')"),
            ("fritt", "${lyssnad} = '1'"),
        ] {
            assert_eq!(told(question, must, ""), Some(bound(question)), "{must}");
        }
        for (question, filter) in
            [("vem", "name != '3'"), ("vem", "name != '3' or ${lyssnad} = '1'"), ("kon", "false()")]
        {
            assert_eq!(told(question, "", filter), Some(bound(question)), "{filter}");
        }
    }

    #[test]
    fn what_bars_nothing_that_is_counted_may_stand() {
        for (question, must, filter) in [
            ("mar", ". >= 0 and . <= 10", ""),
            ("vem", "count-selected(.) <= 3", "name != ''"),
            ("fritt", "string-length(.) < 200", ""),
            ("antal", ". >= 0 and . < 100", ""),
            // Of one alone it tells nothing: whoever cannot answer skips.
            ("antal", ". > ${mar}", ""),
        ] {
            assert_eq!(told(question, must, filter), None, "{must} {filter}");
        }
    }

    #[test]
    fn by_an_answer_that_a_constraint_refuses_nobody_came() {
        let of = |must: &str| {
            let mut form = asked();
            form.items.push(integer());
            change(&mut form, "antal", |one| held(one, must, ""));
            let relevant = Expression::parse("${antal} < 10 or ${lyssnad} = '1'").unwrap();
            change(&mut form, "mar", |one| one.relevant = Some(relevant));
            let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
            Prepared::new(&plan(), &form, &waves).unwrap().outline.questions[1].asked.clone()
        };
        assert!(of("").is_empty() && of(". >= 0").is_empty());
        // Thirty answered, so thirty were listened to at least.
        assert_eq!(of(". >= 10"), [Condition { answers: vec![(0, vec![0])], groups: Vec::new() }]);
    }

    #[test]
    fn by_a_choice_that_is_offered_to_nobody_nobody_came() {
        let of = |kind: &str, filter: &str, relevant: &str| {
            let mut form = asked();
            let own = format!(r#"{{"question":{{"name":"hur","kind":{{"{kind}":"tre"}}}}}}"#);
            form.items.push(serde_json::from_str(&own).unwrap());
            change(&mut form, "hur", |one| held(one, "", filter));
            let relevant = Expression::parse(relevant).unwrap();
            change(&mut form, "mar", |one| one.relevant = Some(relevant));
            let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
            Prepared::new(&plan(), &form, &waves).unwrap().outline.questions[1].asked.clone()
        };
        let only = [Condition { answers: vec![(0, vec![0])], groups: Vec::new() }];
        for (kind, relevant) in [
            ("one", "${hur} = '3' or ${lyssnad} = '1'"),
            ("many", "selected(${hur}, '3') or ${lyssnad} = '1'"),
            ("rank", "selected(${hur}, '3') or ${lyssnad} = '1'"),
        ] {
            assert!(of(kind, "", relevant).is_empty(), "{kind}");
            assert!(of(kind, "name != '2'", relevant).is_empty(), "{kind}");
            assert_eq!(of(kind, "name != '3'", relevant), only, "{kind}");
        }
    }

    #[test]
    fn what_is_counted_and_reckoned_from_another_answer_is_refused() {
        let of = |name: &str, read_only: bool| {
            let mut form = asked();
            form.items.push(integer());
            change(&mut form, name, |one| {
                one.calculation = Some(Expression::parse("${lyssnad}").unwrap());
                one.read_only = read_only;
            });
            change(&mut form, "vem", |one| one.relevant = Some(Expression::parse("${antal} > 1").unwrap()));
            unfollowed(&plan(), &form)
        };
        // Its table is the other's once more, with other cells hidden.
        assert_eq!(of("mar", true), Some(bound("mar")));
        assert_eq!(of("mar", false), Some(bound("mar")), "of whoever skipped it");
        assert_eq!(of("fritt", false), Some(bound("fritt")));
        assert_eq!(of("antal", true), Some(bound("antal")), "whoever was asked whom they told said it");
        assert_eq!(of("antal", false), None, "they may change it");
    }

    #[test]
    fn what_is_in_no_table_ties_no_two_that_are() {
        assert_eq!(told("antal", ". > ${mar} or ${lyssnad} = '1'", ""), Some(bound("antal")));
        let mut form = asked();
        form.items.push(integer());
        change(&mut form, "vem", |one| one.relevant = Some(Expression::parse("${antal} > 5").unwrap()));
        assert_eq!(unfollowed(&plan(), &form), None);
        // Whoever was asked whom they told feels better than five.
        change(&mut form, "antal", |one| held(one, ". < ${mar}", ""));
        assert_eq!(unfollowed(&plan(), &form), Some(bound("antal")));
    }
}
