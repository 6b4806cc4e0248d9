//! Who can be asked what: every question's condition over the answers that conditions tell apart, and whether anybody at all can
//! be asked two questions.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::answer::{Answers, Value};
use super::expression::{Context, Hangs, Open, Way};
use super::questionnaire::{Name, Question, Questionnaire};

mod told_apart;

#[cfg(test)]
mod tests;

pub use told_apart::{Part, possible, selection};

/// How many steps a search for somebody may take. Forms that people answer need a few dozen.
const STEPS: usize = 20_000;

/// Whether anybody can be asked both of two questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Both {
    /// Somebody can.
    Yes,
    /// Nobody can, whatever they answer.
    Never,
    /// It hangs on several things that no answer tells, such as the day.
    Unknown,
}

/// The conditions of a questionnaire, laid out once.
#[derive(Debug)]
pub struct Whom {
    all: BTreeMap<Name, Asked>,
    /// What is reckoned, by its number: the numbers that it is held against and those between, none first.
    reckoned: Vec<Vec<Option<f64>>>,
}

/// A question, and who is asked it.
#[derive(Debug, Default)]
struct Asked {
    /// No answer, and the answers that some condition tells apart; empty where they cannot be listed.
    values: Vec<Option<Value>>,
    /// The choices of a list that conditions look at one by one: then its values are no answer and any.
    choices: Vec<String>,
    /// Each must be fulfilled, in one of its ways.
    parts: Vec<Vec<Fit>>,
}

/// A way to fulfil a part.
#[derive(Debug)]
enum Fit {
    Always,
    Never,
    /// Something that is not known, by its number: that it holds, or does not.
    Open(usize, bool),
    /// Something that is reckoned, by its number: by some of the numbers that it may be.
    Reckoned(usize, Vec<bool>),
    /// By one of a question's values.
    Given(Name, Vec<bool>),
    /// By making a choice of a list, or by not making it.
    Made(Name, String, bool),
}

/// What is known of somebody who is looked for.
#[derive(Debug, Clone, Default)]
struct Somebody<'a> {
    given: BTreeMap<&'a Name, Vec<bool>>,
    /// Questions that they answered.
    answered: BTreeSet<&'a Name>,
    /// Choices that they made, or did not make.
    made: BTreeMap<(&'a Name, &'a str), bool>,
    open: BTreeSet<(usize, bool)>,
    /// What is reckoned of them may be.
    reckoned: BTreeMap<usize, Vec<bool>>,
}

impl Whom {
    /// The conditions of a questionnaire. What is more than anybody follows ([`super::expression::Expression::ways`]) counts as none.
    #[must_use]
    pub fn of(asked: &Questionnaire) -> Self {
        let none = Answers::default();
        // The day is not looked at: what hangs on it is open.
        let context = Context::new(asked, &none, "sv", date(2000, 1, 1), 0);
        let mut parts: BTreeMap<&Name, Vec<Vec<Way>>> = BTreeMap::new();
        let mut questions: BTreeMap<&Name, (&Question, bool)> = BTreeMap::new();
        let all = asked.questions();
        // Of two with one name only the first is asked.
        for (groups, question) in all.iter().rev() {
            let around = groups.iter().filter_map(|group| group.relevant.as_ref());
            let ways = around.chain(&question.relevant).filter_map(|one| one.ways(asked, &context)).flatten();
            parts.insert(&question.name, ways.collect());
            questions.insert(&question.name, (*question, groups.iter().any(|group| group.repeat.is_some())));
        }
        let mut hanging: BTreeMap<&Name, Vec<&Hangs>> = BTreeMap::new();
        for way in parts.values().flatten().flatten() {
            if let Way::Answer(hangs) = way {
                hanging.entry(&hangs.question).or_default().push(hangs);
            }
        }
        let mut lead = BTreeMap::new();
        for (name, hangs) in &hanging {
            // In a repeat there are several answers.
            let Some((question, _)) = questions.get(*name).filter(|(_, repeats)| !repeats) else { continue };
            // Held to a constraint, or offered in part, its choices are not looked at one by one.
            let fixed = question.constraint.is_some() || told_apart::offered(question, asked, &context).is_some();
            if let Some(choices) = told_apart::each(question, asked, hangs).filter(|_| !fixed) {
                lead.insert((*name).clone(), (vec![None, Some(Value::Many(Vec::new()))], choices));
            } else if let Some(values) = told_apart::possible(question, asked, hangs, &context) {
                let values = std::iter::once(None).chain(values.into_iter().map(Some));
                lead.insert((*name).clone(), (values.collect(), Vec::new()));
            }
        }
        let reckoned = reckoned(parts.values().flatten().flatten());
        let mut fitting = Fitting { lead, open: BTreeMap::new(), reckoned, context: &context };
        let all: BTreeMap<Name, Vec<Vec<Fit>>> = (parts.iter())
            .map(|(name, parts)| {
                let fits = parts.iter().map(|ways| ways.iter().map(|way| fitting.fit(way)).collect());
                ((*name).clone(), fits.collect())
            })
            .collect();
        let Fitting { mut lead, reckoned, .. } = fitting;
        let all = all.into_iter().map(|(name, parts)| {
            let (values, choices) = lead.remove(&name).unwrap_or_default();
            (name, Asked { values, choices, parts })
        });
        Self { all: all.collect(), reckoned: reckoned.into_iter().map(|(_, numbers)| numbers).collect() }
    }

    /// Whether two questions hang on a question that is the same, directly or through others: only then their counts bear on each
    /// other.
    #[must_use]
    pub fn near(&self, one: &Name, other: &Name) -> bool {
        !self.leads(one).is_disjoint(&self.leads(other))
    }

    /// Whether an answer to a question bears on who is asked some others.
    #[must_use]
    pub fn bears(&self, lead: &Name, asked: &[&Name]) -> bool {
        let waits = self.all.get(lead).is_some_and(|lead| !lead.parts.is_empty());
        waits || asked.iter().any(|name| self.leads(name).contains(lead))
    }

    /// Every question that a question hangs on.
    fn leads(&self, name: &Name) -> BTreeSet<&Name> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Asked> = self.all.get(name).into_iter().collect();
        while let Some(asked) = open.pop() {
            for fit in asked.parts.iter().flatten() {
                let (Fit::Given(lead, _) | Fit::Made(lead, ..)) = fit else { continue };
                if found.insert(lead) {
                    open.extend(self.all.get(lead));
                }
            }
        }
        found
    }

    /// Whether somebody can be asked all of these questions, who gave this answer (second; none: did not answer) to a question
    /// (first) where one is named.
    #[must_use]
    pub fn can(&self, asked: &[&Name], being: Option<(&Name, Option<&str>)>) -> Both {
        let mut somebody = Somebody::default();
        let mut todo: Vec<&[Fit]> = Vec::new();
        let questions = asked.iter().filter_map(|name| self.all.get_key_value(*name));
        todo.extend(questions.flat_map(|(_, asked)| asked.parts.iter().map(Vec::as_slice)));
        if let Some((name, leaf)) = being
            && let Some((name, own)) = self.all.get_key_value(name).filter(|(_, own)| !own.values.is_empty())
        {
            let leaf = leaf.map(|leaf| Value::One(leaf.to_owned()));
            let fits: Vec<bool> = own.values.iter().map(|value| *value == leaf).collect();
            if !self.narrow(&mut somebody, &mut todo, name, &fits) {
                return Both::Never;
            }
        }
        let mut steps = STEPS;
        self.search(todo, &somebody, &mut steps)
    }

    fn search<'a>(&'a self, mut todo: Vec<&'a [Fit]>, somebody: &Somebody<'a>, steps: &mut usize) -> Both {
        let Some(left) = steps.checked_sub(1) else { return Both::Unknown };
        *steps = left;
        let Some(part) = todo.pop() else {
            // One thing that is not known may be so; of several it is not known whether they go together.
            let one = somebody.open.len() + somebody.reckoned.len() < 2;
            return if one && self.may_be(somebody) { Both::Yes } else { Both::Unknown };
        };
        let mut found = Both::Never;
        for fit in part {
            let (mut todo, mut somebody) = (todo.clone(), somebody.clone());
            let fits = match fit {
                Fit::Always => true,
                Fit::Never => false,
                Fit::Open(at, wanted) => {
                    somebody.open.insert((*at, *wanted));
                    !somebody.open.contains(&(*at, !*wanted))
                }
                Fit::Reckoned(at, fits) => {
                    let may = somebody.reckoned.entry(*at).or_insert_with(|| vec![true; fits.len()]);
                    may.iter_mut().zip(fits).for_each(|(own, fits)| *own &= fits);
                    may.contains(&true)
                }
                Fit::Given(name, fits) => self.narrow(&mut somebody, &mut todo, name, fits),
                Fit::Made(name, choice, made) => self.make(&mut somebody, &mut todo, (name, choice.as_str()), *made),
            };
            if !fits {
                continue;
            }
            match self.search(todo, &somebody, steps) {
                Both::Yes => return Both::Yes,
                Both::Unknown => found = Both::Unknown,
                Both::Never => {}
            }
        }
        found
    }

    /// Whether what is reckoned may be so: where it is a whole number, there is none between two neighbours.
    fn may_be(&self, somebody: &Somebody<'_>) -> bool {
        somebody.reckoned.iter().all(|(at, may)| {
            let numbers = &self.reckoned[*at];
            let mut left = numbers.iter().enumerate().filter(|(place, _)| may[*place]);
            left.any(|(place, number)| {
                let (before, after) =
                    (place.checked_sub(1).and_then(|at| numbers[at]), numbers.get(place + 1).copied().flatten());
                let wide = before.zip(after).is_none_or(|(before, after)| after - before > 1.0);
                wide || number.is_none_or(|number| number.fract() == 0.0)
            })
        })
    }

    /// Keeps to some values of a question; false where none is left. Who must have answered it was asked it.
    fn narrow<'a>(
        &'a self,
        somebody: &mut Somebody<'a>,
        todo: &mut Vec<&'a [Fit]>,
        name: &'a Name,
        fits: &[bool],
    ) -> bool {
        let given = somebody.given.entry(name).or_insert_with(|| vec![true; fits.len()]);
        for (own, fits) in given.iter_mut().zip(fits) {
            *own &= fits;
        }
        if given.first() == Some(&false) && somebody.answered.insert(name) {
            todo.extend(self.all.get(name).into_iter().flat_map(|asked| asked.parts.iter().map(Vec::as_slice)));
        }
        somebody.given[name].contains(&true) && !self.chose_nothing(somebody, name)
    }

    /// Keeps to those who made a choice of a list, or to those who did not; false where nobody is left.
    fn make<'a>(
        &'a self,
        somebody: &mut Somebody<'a>,
        todo: &mut Vec<&'a [Fit]>,
        (name, choice): (&'a Name, &'a str),
        made: bool,
    ) -> bool {
        let known = self.all.get(name).is_some_and(|asked| asked.choices.iter().any(|one| one == choice));
        if !known {
            return !made;
        }
        if *somebody.made.entry((name, choice)).or_insert(made) != made {
            return false;
        }
        if made { self.narrow(somebody, todo, name, &[false, true]) } else { !self.chose_nothing(somebody, name) }
    }

    /// Whether somebody answered a list and made none of its choices.
    fn chose_nothing(&self, somebody: &Somebody<'_>, name: &Name) -> bool {
        let choices = self.all.get(name).map(|asked| asked.choices.as_slice()).unwrap_or_default();
        let not_made = |choice: &String| somebody.made.get(&(name, choice.as_str())) == Some(&false);
        somebody.answered.contains(name) && !choices.is_empty() && choices.iter().all(not_made)
    }
}

/// What a question's conditions tell apart: no answer and its values, and the choices that are looked at one by one.
type Told = (Vec<Option<Value>>, Vec<String>);

/// What is reckoned, and the numbers that tell it apart: none, those that it is held against, and one between each two.
type Reckoned = Vec<(String, Vec<Option<f64>>)>;

fn reckoned<'a>(ways: impl Iterator<Item = &'a Way>) -> Reckoned {
    let mut held: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for way in ways {
        if let Way::Open(Open { held: Some(one), .. }) = way {
            held.entry(&one.said).or_default().push(one.number);
        }
    }
    let numbers = held.into_iter().map(|(said, mut numbers)| {
        numbers.sort_by(f64::total_cmp);
        numbers.dedup();
        let ends = [numbers.first().map(|least| least - 1.0), numbers.last().map(|most| most + 1.0)];
        let between = numbers.windows(2).map(|pair| f64::midpoint(pair[0], pair[1]));
        let mut all: Vec<f64> = between.chain(ends.into_iter().flatten()).chain(numbers.iter().copied()).collect();
        all.sort_by(f64::total_cmp);
        (said.to_owned(), std::iter::once(None).chain(all.into_iter().map(Some)).collect())
    });
    numbers.collect()
}

/// Ways, as values of the questions that they hang on.
struct Fitting<'a> {
    lead: BTreeMap<Name, Told>,
    open: BTreeMap<String, usize>,
    reckoned: Reckoned,
    context: &'a Context<'a>,
}

impl Fitting<'_> {
    fn fit(&mut self, way: &Way) -> Fit {
        let hangs = match way {
            Way::Fixed(true) => return Fit::Always,
            Way::Fixed(false) => return Fit::Never,
            Way::Open(one) => return self.unknown(one),
            Way::Answer(hangs) => hangs,
        };
        let name = || hangs.question.clone();
        match (self.lead.get(&hangs.question), hangs.of_list()) {
            (Some((_, choices)), Some((Some(choice), made))) if !choices.is_empty() => {
                Fit::Made(name(), choice.to_owned(), made)
            }
            (Some((_, choices)), Some((None, any))) if !choices.is_empty() => Fit::Given(name(), vec![!any, any]),
            (Some((values, _)), _) if values.len() > 1 => {
                Fit::Given(name(), values.iter().map(|value| hangs.on(value.as_ref(), self.context)).collect())
            }
            _ => {
                let (said, wanted) = hangs.said();
                self.open(said, wanted)
            }
        }
    }

    fn unknown(&mut self, one: &Open) -> Fit {
        let known = one.held.as_ref().and_then(|held| {
            let at = self.reckoned.iter().position(|(said, _)| *said == held.said)?;
            let fits = self.reckoned[at].1.iter().map(|number| held.on(*number) == one.wanted);
            Some(Fit::Reckoned(at, fits.collect()))
        });
        known.unwrap_or_else(|| self.open(one.said.clone(), one.wanted))
    }

    fn open(&mut self, said: String, wanted: bool) -> Fit {
        let next = self.open.len();
        Fit::Open(*self.open.entry(said).or_insert(next), wanted)
    }
}
