//! Who is asked a question: from the conditions of a form to statements about those who gave an answer before (R5).

use std::collections::BTreeMap;

use jiff::civil::date;

use super::{Prepared, Read, UNSAID};
use crate::mapping::protect::{Condition, Role};
use crate::survey::answer::{Answers, Value};
use crate::survey::expression::{Context, Hangs, Way};
use crate::survey::questionnaire::{Group, Kind, Name, Question, Questionnaire};

/// The most other choices of a list whose every selection is tried.
const TRIED: usize = 12;

/// How far it is followed who was asked what somebody had to answer before.
const DEEP: usize = 8;

/// A form, laid out once.
struct Form<'a> {
    asked: &'a Questionnaire,
    context: &'a Context<'a>,
    all: Vec<(Vec<&'a Group>, &'a Question)>,
}

/// Whether an answer, or none, fulfils something.
type Fits<'a> = &'a dyn Fn(Option<&Value>) -> bool;

impl Prepared {
    /// The conditions of each question of the outline: its own and those of the groups around it. What is fulfilled by people whom no
    /// table counts says nothing that a table could be held against.
    pub(super) fn conditions(&self, asked: &Questionnaire) -> Vec<Vec<Condition>> {
        let none = Answers::default();
        // The day is not looked at: what hangs on it is open.
        let context = Context::new(asked, &none, "sv", date(2000, 1, 1), 0);
        let form = Form { asked, context: &context, all: asked.questions() };
        self.read.iter().map(|(name, _)| self.of(name, &form, DEEP)).collect()
    }

    fn of(&self, name: &Name, form: &Form, deep: usize) -> Vec<Condition> {
        let found = form.all.iter().find(|(_, one)| one.name == *name);
        let (Some((groups, question)), Some(deeper)) = (found, deep.checked_sub(1)) else { return Vec::new() };
        let around = groups.iter().filter_map(|group| group.relevant.as_ref());
        let parts: Vec<Vec<Way>> =
            around.chain(&question.relevant).flat_map(|one| one.ways(form.asked, form.context)).collect();
        let mut found = Vec::new();
        // What hangs on one question alone is one condition, in however many parts it is written.
        let mut alone: BTreeMap<&Name, Vec<Vec<&Hangs>>> = BTreeMap::new();
        for ways in &parts {
            match one_question(ways) {
                Some((lead, hangs)) => alone.entry(lead).or_default().push(hangs),
                None => found.extend(self.condition(name, ways, form)),
            }
        }
        for (lead, hangs) in alone.into_iter().filter(|(lead, _)| *lead != name) {
            let fits =
                |value: Option<&Value>| hangs.iter().all(|ways| ways.iter().any(|way| way.on(value, form.context)));
            found.extend(self.lead(lead, &fits, form, deeper));
        }
        // Of what nobody can fulfil there are no answers to protect.
        found.retain(|one| !one.answers.is_empty() || !one.groups.is_empty());
        found.into_iter().fold(Vec::new(), |mut all, one| {
            if !all.contains(&one) {
                all.push(one);
            }
            all
        })
    }

    /// A condition on one question.
    fn lead(&self, lead: &Name, fits: Fits, form: &Form, deep: usize) -> Vec<Condition> {
        let mut condition = Condition { answers: Vec::new(), groups: Vec::new() };
        if self.add(&mut condition, lead, fits, form).is_none() {
            // In no table, but it had to be answered: so whoever did was asked it.
            return if fits(None) { Vec::new() } else { self.of(lead, form, deep) };
        }
        // Several choices of one list: nor did more answer than answered the list.
        let list = (condition.answers.len() > 1).then(|| {
            let (at, _) = condition.answers[0];
            Condition { answers: vec![(at, self.every(at))], groups: Vec::new() }
        });
        [condition].into_iter().chain(list).collect()
    }

    /// A condition on several questions, of which one is enough; none where people fulfil it whom no table counts.
    fn condition(&self, own: &Name, ways: &[Way], form: &Form) -> Option<Condition> {
        let mut condition = Condition { answers: Vec::new(), groups: Vec::new() };
        for way in ways {
            match way {
                Way::Fixed(true) | Way::Open => return None,
                Way::Fixed(false) => {}
                Way::Answer(hangs) if hangs.question == *own => return None,
                Way::Answer(hangs) => {
                    let fits = |value: Option<&Value>| hangs.on(value, form.context);
                    self.add(&mut condition, &hangs.question, &fits, form)?;
                }
            }
        }
        Some(condition)
    }

    /// One more way to fulfil a condition; none where it is fulfilled by people whom no table counts.
    fn add(&self, condition: &mut Condition, question: &Name, fits: Fits, form: &Form) -> Option<()> {
        if let Some(at) = self.backgrounds.iter().position(|one| one.question == *question) {
            let variable = &self.outline.variables[at + 1];
            // By what files have no column for, no table is broken down.
            if !matches!(form.asked.question(question)?.kind, Kind::One(_)) || variable.role == Role::Other {
                return None;
            }
            let fits = |leaf: &str| fits(Some(&Value::One(leaf.to_owned())).filter(|_| leaf != UNSAID));
            let leaves = variable.leaves.iter().enumerate().filter(|(_, leaf)| fits(leaf));
            let leaves: Vec<usize> = leaves.map(|(at, _)| at).collect();
            if !leaves.is_empty() {
                condition.groups.push((at + 1, leaves));
            }
            return Some(());
        }
        if fits(None) {
            return None;
        }
        let named = self.read.iter().enumerate().filter(|(_, (name, _))| name == question);
        let places: Vec<usize> = named.map(|(at, _)| at).collect();
        let first = *places.first()?;
        let leaves = || self.outline.questions[first].answers.iter().enumerate();
        let these = |wanted: &dyn Fn(&str) -> bool| {
            vec![(first, leaves().filter(|(_, leaf)| wanted(leaf)).map(|(at, _)| at).collect::<Vec<usize>>())]
        };
        let found = match &self.read[first].1 {
            Read::One => these(&|leaf| fits(Some(&Value::One(leaf.to_owned())))),
            Read::Number => these(&|leaf| leaf.parse().is_ok_and(|number| fits(Some(&Value::Number(number))))),
            Read::First => vec![(first, self.every(first))],
            Read::Chosen(_) => self.chosen(&places, &|values| fits(Some(&Value::Many(values)))),
            Read::Theme(_) => return None,
        };
        for (at, answers) in found.into_iter().filter(|(_, answers)| !answers.is_empty()) {
            match condition.answers.iter_mut().find(|(own, _)| *own == at) {
                Some((_, own)) => {
                    own.extend(answers);
                    own.sort_unstable();
                    own.dedup();
                }
                None => condition.answers.push((at, answers)),
            }
        }
        Some(())
    }

    /// Choices of which one at least was made where a selection fulfils a condition; everybody who answered the list where there
    /// are none such.
    fn chosen(&self, places: &[usize], fits: &dyn Fn(Vec<String>) -> bool) -> Vec<(usize, Vec<usize>)> {
        let value = |at: &usize| match &self.read[*at].1 {
            Read::Chosen(value) => value.clone(),
            _ => String::new(),
        };
        let (needed, others): (Vec<usize>, Vec<usize>) = places.iter().partition(|at| fits(vec![value(at)]));
        let selection = |mask: usize| {
            let some = others.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
            some.map(|(_, place)| value(place)).collect::<Vec<String>>()
        };
        if others.len() > TRIED || (1..1_usize << others.len()).any(|mask| fits(selection(mask))) {
            return vec![(places[0], self.every(places[0]))];
        }
        needed.into_iter().map(|at| (at, vec![0])).collect()
    }

    /// Places of all answers of a question.
    fn every(&self, question: usize) -> Vec<usize> {
        (0..self.outline.questions[question].answers.len()).collect()
    }
}

/// The question that all ways hang on, where it is one.
fn one_question(ways: &[Way]) -> Option<(&Name, Vec<&Hangs>)> {
    let hangs = ways.iter().map(|way| match way {
        Way::Answer(hangs) => Some(hangs),
        Way::Fixed(_) | Way::Open => None,
    });
    let hangs: Vec<&Hangs> = hangs.collect::<Option<_>>()?;
    let lead = &hangs.first()?.question;
    hangs.iter().all(|one| one.question == *lead).then_some((lead, hangs))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, plan};
    use super::super::{Prepared, Wave};
    use crate::mapping::protect::{Condition, Fault};
    use crate::survey::expression::Expression;
    use crate::survey::questionnaire::{Item, Questionnaire};

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
            ("mar", "count-selected(${vem}) > 1", vec!["vem/1=1+0"]),
            ("vem", "${mar} >= 9", vec!["mar=9+10"]),
            // Who skipped it is asked too, and nobody counts them.
            ("mar", "${lyssnad} != '1'", vec![]),
            ("mar", "${fritt} != ''", vec![]),
            ("mar", "${lyssnad} = '1' and ${vem} = '2'", vec!["lyssnad=1", "vem/2=1"]),
            // In however many parts it is written.
            ("mar", "${lyssnad} != '' and ${lyssnad} != '1'", vec!["lyssnad=2+3"]),
            ("vem", "${mar} > 3 and ${mar} < 6", vec!["mar=4+5"]),
            // What nobody can fulfil says nothing.
            ("mar", "${lyssnad} = '9'", vec![]),
            ("mar", "false()", vec![]),
        ] {
            assert_eq!(said(question, relevant).unwrap(), wanted, "{relevant}");
        }
    }
}
