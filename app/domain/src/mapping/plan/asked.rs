//! Who is asked a question: from the conditions of a form to statements about those who gave an answer before (R5).

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::bound::leads_nowhere;
use super::implied::either;
use super::{Prepared, Read, UNSAID, Wave};
use crate::mapping::protect::{Condition, Fault, Role};
use crate::survey::answer::{Answers, Value};
use crate::survey::expression::{Context, Hangs, Way};
use crate::survey::plan::{Gap, Plan};
use crate::survey::questionnaire::{Group, Kind, Name, Question, Questionnaire};
use crate::survey::whom::{Part, selection};

/// How far it is followed who was asked what somebody had to answer before: further than questions of a form wait one for another.
const DEEP: usize = 100;
/// The most conditions that one question's may be written out into.
const MOST: usize = 64;

/// The question of which it cannot be followed what its counts tell of other answers, where there is one, and so nothing is released: who
/// is asked it hangs on several answers held against each other, or on how many choices were made; it excludes others in more ways than the
/// check tries; or not everything can be answered.
#[must_use]
pub fn unfollowed(plan: &Plan, asked: &Questionnaire) -> Option<Gap> {
    let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
    match Prepared::new(plan, asked, &waves) {
        Err(Fault::Unfollowed(question)) => Name::parse(&question).ok().map(Gap::Unfollowed),
        Err(Fault::Excluding(question)) => Name::parse(&question).ok().map(Gap::Excluding),
        Err(Fault::Bound(question)) => Name::parse(&question).ok().map(Gap::Bound),
        _ => None,
    }
}

/// A form, laid out once.
struct Form<'a> {
    asked: &'a Questionnaire,
    context: &'a Context<'a>,
    all: Vec<(Vec<&'a Group>, &'a Question)>,
    /// What was found of questions before.
    known: RefCell<BTreeMap<Name, Vec<Condition>>>,
}

impl Form<'_> {
    /// Whether an answer to a question is one that somebody gave, once: not so in a repeat, nor where something stands there before.
    fn is_given(&self, name: &Name) -> bool {
        self.all
            .iter()
            .find(|(_, one)| one.name == *name)
            .is_some_and(|(groups, one)| one.calculation.is_none() && groups.iter().all(|group| group.repeat.is_none()))
    }
}

/// What hangs on one question: parts that must all be fulfilled, each in one of its ways.
type Parts<'a> = [Vec<&'a Hangs>];

impl Prepared {
    /// The conditions of some questions: their own and those of the groups around them. What is fulfilled by people whom no table
    /// counts says nothing that a table could be held against.
    ///
    /// # Errors
    /// [`Fault::Unfollowed`] where counts bear on each other in a way that cannot be said.
    pub(super) fn conditions<'a>(
        &self,
        asked: &Questionnaire,
        of: impl IntoIterator<Item = &'a Name>,
    ) -> Result<Vec<(Name, Vec<Condition>)>, Fault> {
        let none = Answers::default();
        // The day is not looked at: what hangs on it is open.
        let context = Context::new(asked, &none, "sv", date(2000, 1, 1), 0);
        let form = Form { asked, context: &context, all: asked.questions(), known: RefCell::default() };
        of.into_iter().map(|name| Ok((name.clone(), self.of(name, &form, DEEP)?))).collect()
    }

    fn of(&self, name: &Name, form: &Form, deep: usize) -> Result<Vec<Condition>, Fault> {
        let found = form.all.iter().find(|(_, one)| one.name == *name);
        let Some((groups, question)) = found else { return Ok(Vec::new()) };
        let known = form.known.borrow().get(name).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        // Whoever waits for itself is asked by nobody.
        form.known.borrow_mut().insert(name.clone(), Vec::new());
        let deeper = deep.checked_sub(1).ok_or_else(|| unfollowable(name))?;
        let mut parts: Vec<Vec<Way>> = Vec::new();
        for one in groups.iter().filter_map(|group| group.relevant.as_ref()).chain(&question.relevant) {
            parts.extend(one.ways(form.asked, form.context).ok_or_else(|| unfollowable(name))?);
        }
        let mut found = Vec::new();
        // What hangs on one question alone is one condition, in however many parts it is written.
        let mut alone: BTreeMap<&Name, Vec<Vec<&Hangs>>> = BTreeMap::new();
        for ways in &parts {
            match one_question(ways) {
                Some((lead, hangs)) => alone.entry(lead).or_default().push(hangs),
                None => found.extend(self.any(name, ways, form, deeper)?),
            }
        }
        for (lead, parts) in &alone {
            found.extend(self.on(name, lead, parts, form, deeper)?.unwrap_or_default());
        }
        // Of what nobody can fulfil there are no answers to protect.
        found.retain(|one: &Condition| !one.answers.is_empty() || !one.groups.is_empty());
        let lists: Vec<Condition> = found.iter().filter_map(|one| self.with_lists(one)).collect();
        let all = found.into_iter().chain(lists).fold(Vec::new(), |mut all, one| {
            if !all.contains(&one) {
                all.push(one);
            }
            all
        });
        form.known.borrow_mut().insert(name.clone(), all.clone());
        Ok(all)
    }

    /// What follows where one way of several is enough; nothing where people fulfil it whom no table counts.
    fn any(&self, own: &Name, ways: &[Way], form: &Form, deep: usize) -> Result<Vec<Condition>, Fault> {
        let mut all = vec![Condition::default()];
        let mut open = BTreeSet::new();
        for way in ways {
            let conditions = match way {
                Way::Fixed(true) => return Ok(Vec::new()),
                Way::Fixed(false) => continue,
                Way::Open(one) => {
                    open.extend(&one.questions);
                    continue;
                }
                Way::Answer(hangs) => self.on(own, &hangs.question, &[vec![hangs]], form, deep)?,
            };
            let Some(conditions) = conditions else { return Ok(Vec::new()) };
            all = all.iter().flat_map(|one| conditions.iter().map(|other| either(one, other))).collect();
            if all.len() > MOST {
                return Err(unfollowable(own));
            }
        }
        // What hangs on the day alone anybody may fulfil.
        let is_open = ways.iter().any(|way| matches!(way, Way::Open(_)));
        for name in open {
            if self.is_counted(name) || !self.of(name, form, deep)?.is_empty() {
                return Err(unfollowable(own));
            }
        }
        Ok(if is_open { Vec::new() } else { all })
    }

    /// Whether some table tells of a question's answers.
    pub(super) fn is_counted(&self, name: &Name) -> bool {
        self.read.iter().any(|(read, _)| read == name) || self.backgrounds.iter().any(|one| one.question == *name)
    }

    /// What follows where an answer to one question fulfils all parts; none where people do whom no table counts.
    fn on(
        &self,
        own: &Name,
        lead: &Name,
        parts: &Parts,
        form: &Form,
        deep: usize,
    ) -> Result<Option<Vec<Condition>>, Fault> {
        let part = |hangs: &[&Hangs], value: Option<&Value>| hangs.iter().any(|way| way.on(value, form.context));
        let fits = |value: Option<&Value>| parts.iter().all(|hangs| part(hangs, value));
        if let Some(at) = self.backgrounds.iter().position(|one| one.question == *lead) {
            let variable = &self.outline.variables[at + 1];
            // By what files have no column for, no table is broken down.
            let known = form.asked.question(lead).is_some_and(|one| matches!(one.kind, Kind::One(_)));
            if !known || !form.is_given(lead) || variable.role == Role::Other {
                return Ok(None);
            }
            let fits = |leaf: &str| fits(Some(&Value::One(leaf.to_owned())).filter(|_| leaf != UNSAID));
            let leaves = variable.leaves.iter().enumerate().filter(|(_, leaf)| fits(leaf));
            let leaves: Vec<usize> = leaves.map(|(at, _)| at).collect();
            let groups = if leaves.is_empty() { Vec::new() } else { vec![(at + 1, leaves)] };
            return Ok(Some(vec![Condition { answers: Vec::new(), groups }]));
        }
        if lead == own || fits(None) {
            return Ok(None);
        }
        let named = self.read.iter().enumerate().filter(|(_, (name, _))| name == lead && form.is_given(lead));
        let places: Vec<usize> = named.map(|(at, _)| at).collect();
        let Some(first) = places.first().copied() else {
            if form.is_given(lead) && leads_nowhere(form.asked, form.context, lead, parts) {
                return Ok(Some(vec![Condition::default()]));
            }
            // In no table, but it had to be answered: so whoever did was asked it.
            let conditions = self.of(lead, form, deep)?;
            return Ok(Some(conditions).filter(|conditions| !conditions.is_empty()));
        };
        let these = |wanted: &dyn Fn(&str) -> bool| {
            let leaves = self.outline.questions[first].answers.iter().enumerate();
            let answers: Vec<usize> = leaves.filter(|(_, leaf)| wanted(leaf)).map(|(at, _)| at).collect();
            vec![given(vec![(first, answers)])]
        };
        let found = match &self.read[first].1 {
            Read::One => these(&|leaf| fits(Some(&Value::One(leaf.to_owned())))),
            Read::Number => these(&|leaf| leaf.parse().is_ok_and(|number| fits(Some(&Value::Number(number))))),
            // In which order they were put is in no table but for the first.
            Read::First if parts.iter().flatten().any(|one| one.counts() || one.names_something()) => {
                return Err(unfollowable(own));
            }
            Read::First => vec![given(vec![(first, self.every(first))])],
            Read::Chosen(_) => {
                let choices = self.choices(&places);
                let each = parts.iter().map(|hangs| {
                    selection(&choices, hangs, &|value: Option<&Value>| value.is_some() && part(hangs, value))
                });
                let each: Option<Vec<Vec<Part>>> = each.collect();
                let all: Vec<&Hangs> = parts.iter().flatten().copied().collect();
                let said = each.map(|each| each.concat()).or_else(|| selection(&choices, &all, &fits));
                self.chosen(&places, &said.ok_or_else(|| unfollowable(own))?)
            }
            Read::Theme(_) => return Ok(None),
        };
        Ok(Some(found))
    }

    /// The choices of a list, by the questions that they are.
    fn choices(&self, places: &[usize]) -> Vec<String> {
        let choice = |at: &usize| match &self.read[*at].1 {
            Read::Chosen(value) => value.clone(),
            _ => String::new(),
        };
        places.iter().map(choice).collect()
    }

    /// What those who fulfil a condition on a list have in common, as conditions on its choices.
    fn chosen(&self, places: &[usize], parts: &[Part]) -> Vec<Condition> {
        let choices = self.choices(places);
        let place = |choice: &String| choices.iter().position(|one| one == choice).map(|at| places[at]);
        let one = |part: &Part| match part {
            Part::Any(some) => given(some.iter().filter_map(place).map(|at| (at, vec![0])).collect()),
            Part::Not(choice) => given(place(choice).into_iter().map(|at| (at, vec![1])).collect()),
        };
        let everybody = || vec![given(vec![(places[0], self.every(places[0]))])];
        if parts.is_empty() { everybody() } else { parts.iter().map(one).collect() }
    }

    /// The same condition where several choices of one list fulfil it: nor did more answer than answered the list.
    fn with_lists(&self, condition: &Condition) -> Option<Condition> {
        let mut answers: Vec<(usize, Vec<usize>)> = Vec::new();
        for (at, own) in &condition.answers {
            let family = &self.outline.questions[*at].family;
            let same =
                |(other, _): &(usize, Vec<usize>)| family.is_some() && self.outline.questions[*other].family == *family;
            match answers.iter_mut().find(|one| same(one)) {
                Some((first, all)) => *all = self.every(*first),
                None => answers.push((*at, own.clone())),
            }
        }
        let fewer = answers.len() < condition.answers.len();
        fewer.then(|| Condition { answers, groups: condition.groups.clone() })
    }

    /// Places of all answers of a question.
    fn every(&self, question: usize) -> Vec<usize> {
        (0..self.outline.questions[question].answers.len()).collect()
    }
}

/// A condition on answers; those of no question left out.
fn given(answers: Vec<(usize, Vec<usize>)>) -> Condition {
    let answers = answers.into_iter().filter(|(_, answers)| !answers.is_empty()).collect();
    Condition { answers, groups: Vec::new() }
}

pub(super) fn unfollowable(name: &Name) -> Fault {
    Fault::Unfollowed(name.to_string())
}

/// The question that all ways hang on, where it is one.
fn one_question(ways: &[Way]) -> Option<(&Name, Vec<&Hangs>)> {
    let hangs = ways.iter().map(|way| match way {
        Way::Answer(hangs) => Some(hangs),
        Way::Fixed(_) | Way::Open(_) => None,
    });
    let hangs: Vec<&Hangs> = hangs.collect::<Option<_>>()?;
    let lead = &hangs.first()?.question;
    hangs.iter().all(|one| one.question == *lead).then_some((lead, hangs))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, plan};
    use super::super::{Prepared, Wave};
    use super::unfollowed;
    use crate::mapping::protect::{Condition, Fault};
    use crate::survey::expression::Expression;
    use crate::survey::plan::Gap;
    use crate::survey::questionnaire::{Item, Name, Questionnaire};

    /// The conditions of one question under another's answers, as ids and codes.
    fn said(question: &str, relevant: &str) -> Result<Vec<String>, Fault> {
        let mut asked: Questionnaire = asked();
        let own = asked.items.iter_mut().find_map(|item| match item {
            Item::Question(one) if one.name.as_str() == question => Some(one),
            _ => None,
        });
        own.unwrap().relevant = Some(Expression::parse(relevant).unwrap());
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        let prepared = Prepared::new(&plan(), &asked, &waves)?;
        let outline = &prepared.outline;
        let own = outline.questions.iter().find(|one| one.id.split('/').next() == Some(question)).unwrap();
        let one = |condition: &Condition| {
            let answers = condition.answers.iter().map(|(at, answers)| {
                let lead = &outline.questions[*at];
                let all: Vec<&str> = answers.iter().map(|answer| lead.answers[*answer].as_str()).collect();
                format!("{}={}", lead.id, all.join("+"))
            });
            let groups = condition.groups.iter().map(|(at, leaves)| {
                let variable = &outline.variables[*at];
                let all: Vec<&str> = leaves.iter().map(|leaf| variable.leaves[*leaf].as_str()).collect();
                format!("{}:{}", variable.name, all.join("+"))
            });
            answers.chain(groups).collect::<Vec<_>>().join(" | ")
        };
        Ok(own.asked.iter().map(one).collect())
    }

    #[test]
    fn what_had_to_be_answered_was_asked() {
        let mut asked = asked();
        for item in &mut asked.items {
            let Item::Question(one) = item else { continue };
            one.relevant = match one.name.as_str() {
                "fritt" => Some(Expression::parse("${lyssnad} = '1'").unwrap()),
                "mar" => Some(Expression::parse("${fritt} != ''").unwrap()),
                _ => None,
            };
        }
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        let prepared = Prepared::new(&plan(), &asked, &waves).unwrap();
        let own = prepared.outline.questions.iter().find(|one| one.id == "mar").unwrap();
        assert_eq!(own.asked, [Condition { answers: vec![(0, vec![0])], groups: Vec::new() }]);
        // However far away it is.
        for at in 0..20 {
            let before = if at == 0 { "fritt".to_owned() } else { format!("t{}", at - 1) };
            let next = format!(r#"{{"question":{{"name":"t{at}","kind":"text","relevant":"${{{before}}} != ''"}}}}"#);
            asked.items.push(serde_json::from_str(&next).unwrap());
        }
        let Item::Question(mar) = &mut asked.items[4] else { panic!() };
        mar.relevant = Some(Expression::parse("${t19} != ''").unwrap());
        let far = Prepared::new(&plan(), &asked, &waves).unwrap();
        assert_eq!(far.outline.questions[1].asked, [Condition { answers: vec![(0, vec![0])], groups: Vec::new() }]);
    }

    #[test]
    fn a_form_s_condition_becomes_a_statement_about_those_who_fulfil_it() {
        for (question, relevant, wanted) in [
            ("mar", "${lyssnad} = '1'", vec!["lyssnad=1"]),
            ("mar", "${lyssnad} = '1' or ${lyssnad} = '3'", vec!["lyssnad=1+3"]),
            ("mar", "${lyssnad} = '1' or ${alder} = '16-19'", vec!["lyssnad=1 | age:16-19"]),
            ("mar", "${alder} = '16-19'", vec!["age:16-19"]),
            ("mar", "selected(${vem}, '2')", vec!["vem/2=1"]),
            ("mar", "selected(${vem}, '2') or selected(${vem}, '3')", vec!["vem/2=1 | vem/3=1", "vem/2=1+0"]),
            ("mar", "${vem} != ''", vec!["vem/1=1+0"]),
            ("mar", "count-selected(${vem}) > 0", vec!["vem/1=1+0"]),
            ("mar", "${vem} != '' and not(selected(${vem}, '2'))", vec!["vem/2=0"]),
            (
                "mar",
                "selected(${vem}, '2') or selected(${vem}, '3') or ${lyssnad} = '1'",
                vec!["vem/2=1 | vem/3=1 | lyssnad=1", "vem/2=1+0 | lyssnad=1"],
            ),
            ("mar", "${lyssnad} = '1' and selected(${vem}, '2')", vec!["lyssnad=1", "vem/2=1"]),
            ("vem", "${mar} >= 9", vec!["mar=9+10"]),
            // Who skipped it is asked too, and nobody counts them.
            ("mar", "${lyssnad} != '1'", vec![]),
            ("mar", "${fritt} != ''", vec![]),
            // In however many parts it is written.
            ("mar", "${lyssnad} != '' and ${lyssnad} != '1'", vec!["lyssnad=2+3"]),
            ("vem", "${mar} > 3 and ${mar} < 6", vec!["mar=4+5"]),
            // What nobody can fulfil says nothing.
            ("mar", "${lyssnad} = '9'", vec![]),
            ("mar", "false()", vec![]),
            // Of the day no table tells.
            ("mar", "today() > date('2026-01-01')", vec![]),
            ("mar", "${lyssnad} = '1' and today() > date('2026-01-01')", vec!["lyssnad=1"]),
        ] {
            assert_eq!(said(question, relevant).unwrap(), wanted, "{relevant}");
        }
    }

    #[test]
    fn what_cannot_be_followed_is_refused() {
        for (question, relevant) in [
            ("mar", "${lyssnad} = ${alder}"),
            ("mar", "${lyssnad} = '1' or ${lyssnad} = ${alder}"),
            ("mar", "count-selected(${vem}) > 1"),
            ("fritt", "${mar} + ${lyssnad} > 9"),
        ] {
            // Of own words there are themes.
            assert_eq!(said(question, relevant), Err(Fault::Unfollowed(question.to_owned())), "{relevant}");
        }
        let mut asked = asked();
        assert_eq!(unfollowed(&plan(), &asked), None);
        let Item::Question(mar) = &mut asked.items[4] else { panic!() };
        mar.relevant = Some(Expression::parse("count-selected(${vem}) > 1").unwrap());
        assert_eq!(unfollowed(&plan(), &asked), Name::parse("mar").ok().map(Gap::Unfollowed));
    }
}
