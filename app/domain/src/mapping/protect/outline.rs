//! What is to be published: the plain input of the protector, made from a survey's plan, fixed before fieldwork.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::book::{Code, Variable};
use super::families::Families;
use super::fault::Fault;
use super::rules::Rules;
use crate::survey::plan::Sensitivity;

/// Everything that is to be published of a set of waves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Bounds of the rules.
    pub rules: Rules,
    /// What tables are broken down by, in the order of columns.
    pub variables: Vec<Variable>,
    /// What was asked. A choice of several is a question of its own.
    pub questions: Vec<Question>,
    /// The ladder: what is published if it hides little enough, first choice first. At least one step.
    pub steps: Vec<Step>,
    /// How many of a thousand municipal cells of a question may be hidden before it takes the ladder's next step.
    pub bound: u32,
}

/// A question, or one choice of several, or a coded theme of free words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name, the same in every release.
    pub id: String,
    /// Questions that the same people answered, always: the choices of one list. Their margins are the same number.
    pub family: Option<String>,
    /// How sensitive it is (R3, R4).
    pub class: Sensitivity,
    /// Its finest answers, in order. "Vet ej" is one; a skipped question is none.
    pub answers: Vec<String>,
    /// Ways of putting answers together, each holding every answer once.
    pub groupings: Vec<Grouping>,
    /// Who is asked it: whoever answered it fulfils each of these. Empty where everybody is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Condition>,
    /// Questions before it of which nobody is asked both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<Apart>,
    /// Whether it is a choice, made by its first answer, of a list of which whoever answers makes one at least, and every choice of the list
    /// is a question here. So in every group the choices together are as many as answered, at least; that is known to everybody who
    /// reads the questionnaire (R5).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub picked: bool,
    /// Whether it is a choice of such a list beside which nobody makes another (R5).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// Of such a list, how many of its choices anybody makes at most, the same for each of them; none where nothing bounds it (R5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<usize>,
}

/// A condition under which a question is asked. Whoever answered the question gave one of these answers before, so in every
/// group at least as many did; that is known to everybody who reads the questionnaire (R5).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Condition {
    /// Places of questions, and of answers to each.
    pub answers: Vec<(usize, Vec<usize>)>,
    /// Places of variables, and of leaves: these people fulfil it whatever they answered.
    pub groups: Vec<(usize, Vec<usize>)>,
}

/// That nobody is asked two questions, whatever they answer: so of an answer that leads to both there are as many as answered the
/// one and the other together (R5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    /// The place of the other question; of a list its first choice.
    pub question: usize,
    /// Who may be asked both all the same: the place of a variable, and of leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unless: Option<(usize, Vec<usize>)>,
}

/// One way of putting answers together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grouping {
    /// Its name.
    pub id: String,
    /// The answers as they are shown. The margin, everybody who answered, is always shown with them and stands not here.
    pub answers: Vec<Code>,
}

/// A step of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Step {
    /// Its name, for those who choose.
    pub name: String,
    /// Its tables of counts and percentages.
    pub tables: Vec<Table>,
    /// Its tables of means.
    pub means: Vec<MeanTable>,
}

/// A table: one question, one grouping of its answers, by codes of every variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub id: String,
    /// Place of the question.
    pub question: usize,
    /// Place of the grouping in the question.
    pub grouping: usize,
    /// For each variable, places of the codes that are shown.
    pub shown: Vec<Vec<usize>>,
}

/// Means of a question's answers, by codes of every variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeanTable {
    /// Place of the question.
    pub question: usize,
    /// For each answer what it counts; none where it is left out of mean and count ("vet ej").
    pub scores: Vec<Option<i32>>,
    /// With how many decimals the mean is shown, at most 3.
    pub decimals: u8,
    /// For each variable, places of the codes that are shown.
    pub shown: Vec<Vec<usize>>,
}

impl Outline {
    /// Every group of a table, in the order of the code book: for each variable the place of a code.
    #[must_use]
    pub fn groups(&self, shown: &[Vec<usize>]) -> Vec<Vec<usize>> {
        shown.iter().fold(vec![Vec::new()], |groups, codes| {
            let longer = |group: &Vec<usize>, code: &usize| group.iter().copied().chain([*code]).collect();
            groups.iter().flat_map(|group| codes.iter().map(move |code| longer(group, code))).collect()
        })
    }

    /// The leaves of a group, for each variable.
    #[must_use]
    pub(super) fn members(&self, group: &[usize]) -> Vec<Vec<usize>> {
        self.variables.iter().zip(group).map(|(variable, code)| variable.codes[*code].members.clone()).collect()
    }

    /// SHA-256 in hexadecimal: a plan that was changed after fieldwork began has another.
    ///
    /// # Panics
    /// Never: everything in it can be written as JSON.
    #[must_use]
    pub fn digest(&self) -> String {
        digest(self)
    }

    /// Whether all of it fits together.
    ///
    /// # Errors
    /// [`Fault`] saying what does not.
    pub fn check(&self) -> Result<(), Fault> {
        self.rules.check()?;
        unique(self.variables.iter().map(|one| one.name.as_str()))?;
        unique(self.questions.iter().map(|one| one.id.as_str()))?;
        for variable in &self.variables {
            unique(variable.leaves.iter().map(String::as_str))?;
            unique(variable.codes.iter().map(|one| one.code.as_str()))?;
            let wrong = variable.codes.iter().find(|code| !code.fits(variable.leaves.len()));
            wrong.map_or(Ok(()), |code| Err(Fault::Code(variable.name.clone(), code.code.clone())))?;
        }
        for question in &self.questions {
            unique(question.answers.iter().map(String::as_str))?;
            let wrong = question.groupings.iter().find(|grouping| !grouping.parts(question.answers.len()));
            wrong.map_or(Ok(()), |grouping| Err(Fault::Grouping(question.id.clone(), grouping.id.clone())))?;
            if !self.is_list(question) {
                return Err(Fault::Family(question.id.clone()));
            }
        }
        self.check_conditions()?;
        if self.steps.is_empty() {
            return Err(Fault::NoTables);
        }
        self.steps.iter().try_for_each(|step| self.check_step(step))
    }

    /// Whether what is said of a question as a choice of a list can be so: of all its choices alike, and two of them at least may be made
    /// together.
    fn is_list(&self, question: &Question) -> bool {
        if !question.picked {
            return !question.alone && question.most.is_none();
        }
        let list = || self.questions.iter().filter(|other| other.family == question.family);
        let alike = |other: &Question| other.picked && other.most == question.most;
        let together = !question.alone || list().filter(|other| !other.alone).count() > 1;
        question.family.is_some()
            && question.answers.len() == 2
            && question.most.is_none_or(|most| most > 1)
            && list().all(alike)
            && together
    }

    /// Conditions name what is there, and no question waits for itself.
    fn check_conditions(&self) -> Result<(), Fault> {
        for question in &self.questions {
            let places = |all: &[usize], most: usize| all.iter().all(|at| *at < most);
            let known = question.asked.iter().all(|condition| {
                let answers = |(at, answers): &(usize, Vec<usize>)| {
                    self.questions.get(*at).is_some_and(|one| places(answers, one.answers.len()))
                };
                let groups = |(at, leaves): &(usize, Vec<usize>)| {
                    self.variables.get(*at).is_some_and(|one| places(leaves, one.leaves.len()))
                };
                let once: BTreeSet<usize> = condition.answers.iter().map(|(at, _)| *at).collect();
                once.len() == condition.answers.len()
                    && condition.answers.iter().all(answers)
                    && condition.groups.iter().all(groups)
            });
            let apart = question.apart.iter().all(|apart| {
                let unless = |(at, leaves): &(usize, Vec<usize>)| {
                    self.variables.get(*at).is_some_and(|one| places(leaves, one.leaves.len()))
                };
                apart.question < self.questions.len() && apart.unless.as_ref().is_none_or(unless)
            });
            if !known || !apart {
                return Err(Fault::Asked(question.id.clone()));
            }
        }
        let families = Families::of(self);
        families.circle().map_or(Ok(()), |family| Err(Fault::Asked(self.questions[family[0]].id.clone())))
    }

    fn check_step(&self, step: &Step) -> Result<(), Fault> {
        unique(step.tables.iter().map(|one| one.id.as_str()))?;
        if step.tables.is_empty() {
            return Err(Fault::NoTables);
        }
        for table in &step.tables {
            let question = self.questions.get(table.question);
            let known = question.is_some_and(|question| table.grouping < question.groupings.len());
            if !known || !self.has(&table.shown) {
                return Err(Fault::Table(table.id.clone()));
            }
        }
        for mean in &step.means {
            let question = self.questions.get(mean.question);
            let known = question.is_some_and(|question| mean.scores.len() == question.answers.len());
            let small = mean.scores.iter().flatten().all(|score| score.abs() <= 10_000) && mean.decimals <= 3;
            if !known || !small || mean.scores.iter().all(Option::is_none) || !self.has(&mean.shown) {
                return Err(Fault::Table(question.map_or_else(String::new, |question| question.id.clone())));
            }
        }
        Ok(())
    }

    fn has(&self, shown: &[Vec<usize>]) -> bool {
        let fits = |(variable, codes): (&Variable, &Vec<usize>)| {
            let once: BTreeSet<usize> = codes.iter().copied().collect();
            !codes.is_empty() && once.len() == codes.len() && codes.iter().all(|code| *code < variable.codes.len())
        };
        shown.len() == self.variables.len() && self.variables.iter().zip(shown).all(fits)
    }
}

impl Grouping {
    /// Whether it holds every answer exactly once.
    fn parts(&self, answers: usize) -> bool {
        let mut all: Vec<usize> = self.answers.iter().flat_map(|code| code.members.iter().copied()).collect();
        all.sort_unstable();
        let labels: BTreeSet<&str> = self.answers.iter().map(|code| code.code.as_str()).collect();
        let named = labels.len() == self.answers.len() && !labels.contains(Code::ALL);
        all == (0..answers).collect::<Vec<_>>() && named && self.answers.iter().all(|code| code.fits(answers))
    }
}

/// SHA-256 of something as JSON, in hexadecimal.
pub(in crate::mapping) fn digest(what: &impl Serialize) -> String {
    let text = serde_json::to_vec(what).unwrap_or_default();
    Sha256::digest(&text).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Fault::Twice(name.to_owned()));
        }
    }
    Ok(())
}
