//! From a survey's publication plan to what the protector works on, from answers to its records, and back to the tables of a
//! release.

mod apart;
mod asked;
mod bound;
mod implied;
mod names;
mod record;
mod rule;
mod tables;
#[cfg(test)]
pub(super) mod tests;
mod themes;
mod variables;
mod worded;

pub use super::release::GOOD;
pub use asked::unfollowed;
pub use tables::Numbers;
pub use themes::{Themed, Written};

use names::{named, plain, unlike};
use variables::{background_variable, merged_code, wave_variable};

use super::protect::{Code, Condition, Fault, Grouping, MeanTable, Outline, Question, Rules, Step, Table, digest};
use crate::survey::decimal;
use crate::survey::plan::{Axis, Background, Measure, Merged, Plan, Role, STEPS, Step as Rung};
use crate::survey::questionnaire::{Kind, Name, Question as Asked, Questionnaire};
use crate::survey::wheel;

/// How many of a thousand municipal cells of a question may be hidden before the ladder's next step is taken.
pub const BOUND: u32 = 100;
/// The leaf of those who did not say: of a background it is counted in totals and never shown by itself.
pub const UNSAID: &str = "-";
/// The grouping of answers one by one.
pub const EACH: &str = "each";

/// A wave of a release, or several pooled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wave {
    /// Its code in files.
    pub code: String,
    /// The waves it is of: itself, or several.
    pub members: Vec<String>,
}

/// A plan as the protector takes it, with what leads from answers to it and from it to a release.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// What is to be published.
    pub outline: Outline,
    /// The background questions, in the order of the outline's variables after the wave.
    backgrounds: Vec<Background>,
    /// For each question of the outline, which one it is and how it is read.
    read: Vec<(Name, Read)>,
    /// Who is asked a question that is answered in own words: themes of it are counted later.
    worded: Vec<(Name, Vec<Condition>)>,
    /// SHA-256 of the plan.
    plan: String,
}

/// SHA-256 of a publication plan in hexadecimal: it stands in every release, so that a plan that was changed after fieldwork
/// began is seen.
#[must_use]
pub fn fixed(plan: &Plan) -> String {
    digest(plan)
}

/// How an answer becomes a place among leaf answers.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Read {
    /// One of a list, or a part of the wheel.
    One,
    /// A step of a range.
    Number,
    /// The first of a rank.
    First,
    /// Whether this choice of several was made.
    Chosen(String),
    /// Whether they wrote about a theme of this name.
    Theme(String),
}

/// Which tables there are at a rung of the ladder.
#[derive(Clone)]
struct Shape {
    /// The grouping of answers, where a rung names one.
    merged: Vec<Name>,
    /// Backgrounds and levels that are crossed. The first crosses none: the total.
    crossed: Vec<Vec<Axis>>,
}

impl Prepared {
    /// Takes up a plan for closed waves. The order of everything is the plan's and the questionnaire's.
    ///
    /// Numbers of one's own and words of one's own have no leaf answers: they are in no table.
    ///
    /// # Errors
    /// [`Fault`] when plan, questionnaire and waves do not hold together.
    pub fn new(plan: &Plan, asked: &Questionnaire, waves: &[Wave]) -> Result<Self, Fault> {
        let mut variables = vec![wave_variable(waves)?];
        for background in &plan.backgrounds {
            variables.push(background_variable(background, asked)?);
        }
        let (mut questions, mut read) = (Vec::new(), Vec::new());
        for measure in &plan.measures {
            let question = asked.question(&measure.question).ok_or_else(|| lacking(&measure.question))?;
            for (one, how) in measured(measure, question, asked) {
                questions.push(one);
                read.push((measure.question.clone(), how));
            }
        }
        let school = plan.single_school.as_ref().and_then(|judged| {
            let at = plan.backgrounds.iter().position(|one| one.question == judged.question)?;
            Some(judged.values.iter().filter_map(|value| variables[at + 1].leaf(value)).collect())
        });
        let rules = Rules { single_school: school.unwrap_or_default(), ..Rules::default() };
        let outline = Outline { rules, variables, questions, steps: Vec::new(), bound: BOUND };
        let (backgrounds, worded) = (plan.backgrounds.clone(), Vec::new());
        let mut prepared = Self { outline, backgrounds, read, worded, plan: fixed(plan) };
        let worded = plan.measures.iter().map(|one| &one.question);
        let worded = worded.filter(|name| asked.question(name).is_some_and(|one| one.kind == Kind::Text));
        prepared.worded = prepared.conditions(asked, worded)?;
        let every: Vec<Name> = prepared.read.iter().map(|(name, _)| name.clone()).collect();
        let conditions = prepared.conditions(asked, &every)?.into_iter().map(|(_, conditions)| conditions);
        for (question, conditions) in prepared.outline.questions.iter_mut().zip(conditions) {
            question.asked = conditions;
        }
        let rules = prepared.unbound(asked)?;
        prepared.keep_to(&rules);
        prepared.hang_on_one()?;
        prepared.tell_apart(asked)?;
        prepared.words_apart(asked)?;
        prepared.words_of_no_group(plan)?;
        // Files have a column for place, age and gender. By anything else, as somebody's work, nobody is shown: it stays a leaf.
        let told = |axis: &Axis| {
            let role = plan.background(&axis.question).map(|one| one.role);
            !matches!(role, Some(Role::Language | Role::Other))
        };
        let by = plan.breakdowns.iter().map(|one| &one.by).filter(|by| by.iter().all(told));
        let crossed = [Vec::new()].into_iter().chain(by.cloned()).collect();
        let mut shape = Shape { merged: Vec::new(), crossed };
        let mut steps = vec![prepared.step(plan, &shape, "0")?];
        for (at, rung) in plan.ladder.iter().enumerate() {
            shape.give_way(plan, rung);
            steps.push(prepared.step(plan, &shape, &(at + 1).to_string())?);
        }
        prepared.outline.steps = steps;
        prepared.outline.check()?;
        Ok(prepared)
    }

    /// The same beside earlier releases that hold some of its waves together with others: these, by their codes. Nothing is shown of
    /// the others here, and they are leaves all the same: a pooled number less what is shown now would be theirs, so what was
    /// said of them, and of all together, is part of the one system that is protected (R5, R12). Their counts are the frozen ones.
    #[must_use]
    pub fn beside<'a>(mut self, waves: impl IntoIterator<Item = &'a String>) -> Self {
        let leaves = &mut self.outline.variables[0].leaves;
        for wave in waves {
            // At the end: codes name leaves by their place.
            if !leaves.contains(wave) {
                leaves.push(wave.clone());
            }
        }
        self
    }

    /// SHA-256 of the plan that was taken up ([`fixed`]).
    #[must_use]
    pub fn plan(&self) -> &str {
        &self.plan
    }

    /// The tables of a rung.
    fn step(&self, plan: &Plan, shape: &Shape, name: &str) -> Result<Step, Fault> {
        let mut step = Step { name: name.to_owned(), tables: Vec::new(), means: Vec::new() };
        for (at, question) in self.outline.questions.iter().enumerate() {
            let merged = |grouping: &Grouping| shape.merged.iter().any(|name| name.as_str() == grouping.id);
            let main = question.groupings.iter().rposition(merged).unwrap_or(0);
            let good = question.groupings.iter().position(|grouping| grouping.id == GOOD);
            for axes in &shape.crossed {
                let shown = self.shown(plan, axes)?;
                for grouping in [Some(main), good].into_iter().flatten() {
                    let id = format!("{}-{}-{}", question.id, question.groupings[grouping].id, named(axes));
                    let id = unlike(&plain(&id), |id| step.tables.iter().any(|one| one.id == id));
                    step.tables.push(Table { id, question: at, grouping, shown: shown.clone() });
                }
                let scores: Vec<Option<i32>> = question.answers.iter().map(|answer| answer.parse().ok()).collect();
                if self.read[at].1 == Read::Number && scores.iter().all(Option::is_some) {
                    step.means.push(MeanTable { question: at, scores, decimals: 1, shown });
                }
            }
        }
        Ok(step)
    }

    /// The codes of each variable in a crossing. Where a municipality's age group is often one school, the part of the
    /// county stands in its place (R3).
    fn shown(&self, plan: &Plan, crossed: &[Axis]) -> Result<Vec<Vec<usize>>, Fault> {
        let variables = &self.outline.variables;
        let mut shown = vec![(0..variables[0].codes.len()).collect()];
        let by_age =
            crossed.iter().any(|axis| plan.background(&axis.question).is_some_and(|one| one.role == Role::Age));
        for (background, variable) in self.backgrounds.iter().zip(&variables[1..]) {
            let code = |code: &str| variable.code(code).ok_or_else(|| lacking(&background.question));
            let Some(axis) = crossed.iter().find(|axis| axis.question == background.question) else {
                shown.push(vec![code(Code::ALL)?]);
                continue;
            };
            let level = |name: &Name| background.level(name).ok_or_else(|| lacking(name));
            let mut chosen = Vec::new();
            if let Some(name) = &axis.level {
                // Those who would not say are no part of the county: they are counted in totals alone (R7).
                let said = |group: &&Merged| group.of.iter().any(|value| !background.unshown.contains(value));
                for group in level(name)?.groups.iter().filter(said) {
                    chosen.push(code(&merged_code(background, name, &group.value))?);
                }
            } else {
                let judged = plan.single_school.as_ref().filter(|one| by_age && one.question == background.question);
                for leaf in variable.leaves.iter().filter(|leaf| *leaf != UNSAID && !background.unshown.contains(leaf))
                {
                    let school = judged.filter(|judged| judged.values.contains(leaf));
                    let Some(school) = school else {
                        chosen.push(code(leaf)?);
                        continue;
                    };
                    let group = level(&school.into)?.of(leaf).ok_or_else(|| lacking(&school.into))?;
                    chosen.push(code(&merged_code(background, &school.into, &group.value))?);
                }
            }
            chosen.sort_unstable();
            chosen.dedup();
            shown.push(chosen);
        }
        Ok(shown)
    }
}

impl Shape {
    /// A rung of the ladder.
    fn give_way(&mut self, plan: &Plan, rung: &Rung) {
        match rung {
            Rung::MergeAnswers(name) => self.merged = vec![name.clone()],
            Rung::Coarsen { question, level } => {
                let place = |name: &Name| plan.background(question)?.levels.iter().position(|one| one.name == *name);
                let finer = |axis: &Axis| axis.level.as_ref().is_none_or(|own| place(own) < place(level));
                for axis in self.crossed.iter_mut().flatten().filter(|axis| axis.question == *question && finer(axis)) {
                    axis.level = Some(level.clone());
                }
            }
            Rung::Drop { question, beside } => {
                for axes in &mut self.crossed {
                    if axes.iter().any(|axis| axis.question == *beside && axis.level.is_none()) {
                        axes.retain(|axis| axis.question != *question);
                    }
                }
            }
        }
        let mut once: Vec<Vec<Axis>> = Vec::new();
        for axes in std::mem::take(&mut self.crossed) {
            let same = |other: &Vec<Axis>| other.len() == axes.len() && axes.iter().all(|axis| other.contains(axis));
            if !once.iter().any(same) {
                once.push(axes);
            }
        }
        self.crossed = once;
    }
}

fn lacking(name: &Name) -> Fault {
    Fault::Table(name.to_string())
}

/// The leaf answers of a question; none where it has none.
fn leaves(question: &Asked, asked: &Questionnaire) -> Option<Vec<String>> {
    match &question.kind {
        Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => {
            Some(asked.lists.get(list)?.iter().map(|choice| choice.value.clone()).collect())
        }
        Kind::Range { start, end, step } if *step > 0.0 => {
            // Of a longer one the last steps would be left out, and numbers of the others be wrong: it is not counted at all.
            let steps = decimal::steps(*start, *end, *step, STEPS + 1);
            (steps.len() <= STEPS).then(|| steps.into_iter().map(decimal::written).collect())
        }
        Kind::Wheel => Some(wheel::PARTS.map(str::to_owned).into()),
        _ => None,
    }
}

/// What a measure is in the outline: one question, each choice of several, or none.
fn measured(measure: &Measure, question: &Asked, asked: &Questionnaire) -> Vec<(Question, Read)> {
    let Some(answers) = leaves(question, asked) else { return Vec::new() };
    let id = measure.question.to_string();
    let each = |answers: &[String]| Grouping {
        id: EACH.to_owned(),
        answers: answers.iter().enumerate().map(|(at, answer)| Code::one(answer, at)).collect(),
    };
    if matches!(question.kind, Kind::Many(_)) {
        let chosen = vec!["1".to_owned(), "0".to_owned()];
        // An answer without a choice is none. Of a list of one choice everybody who answered made it, and nothing is told by that.
        let picked = answers.len() > 1;
        // What its constraint says of it stands there later.
        let (alone, most) = (false, None);
        let one = |choice: String| {
            let (id, family, groupings) = (format!("{id}/{choice}"), Some(id.clone()), vec![each(&chosen)]);
            let (class, answers, asked, apart) = (measure.class, chosen.clone(), Vec::new(), Vec::new());
            let question = Question { id, family, class, answers, groupings, asked, apart, picked, alone, most };
            (question, Read::Chosen(choice))
        };
        return answers.into_iter().map(one).collect();
    }
    let mut groupings = vec![each(&answers)];
    let places = |of: &[String]| -> Vec<usize> { (0..answers.len()).filter(|at| of.contains(&answers[*at])).collect() };
    for grouping in &measure.groupings {
        let codes = grouping.groups.iter().map(|group| Code { code: group.value.clone(), members: places(&group.of) });
        groupings.push(Grouping { id: grouping.name.to_string(), answers: codes.collect() });
    }
    let good = places(&measure.favourable);
    if !good.is_empty() && good.len() < answers.len() {
        let others: Vec<usize> = (0..answers.len()).filter(|at| !good.contains(at)).collect();
        let code = |code: &str, members| Code { code: code.to_owned(), members };
        groupings.push(Grouping { id: GOOD.to_owned(), answers: vec![code(GOOD, good), code("other", others)] });
    }
    let read = match question.kind {
        Kind::Range { .. } => Read::Number,
        Kind::Rank(_) => Read::First,
        _ => Read::One,
    };
    let (class, asked, apart, picked) = (measure.class, Vec::new(), Vec::new(), false);
    let (family, alone, most) = (None, false, None);
    vec![(Question { id, family, class, answers, groupings, asked, apart, picked, alone, most }, read)]
}
