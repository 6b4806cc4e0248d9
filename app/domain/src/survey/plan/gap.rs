//! What a plan lacks for a questionnaire, or what in it does not fit: a closed list.

use std::collections::BTreeSet;

use super::super::decimal;
use super::super::questionnaire::{Kind, Name, Question, Questionnaire};
use super::{Axis, Breakdown, Grouping, Plan, Role, Sensitivity, Step};

/// The most steps of a range that are values by themselves.
pub const STEPS: usize = 101;

/// Something that a plan lacks or that does not fit the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Background questions and no breakdown at all.
    Breakdowns,
    /// A background that is no question with one choice of a list.
    Background(Name),
    /// A level that does not hold every value once, or that parts what an earlier one merged.
    Level(Name, Name),
    /// A breakdown that names a background or level that is not there, a background twice, none or too many.
    Crossing(Name),
    /// A question that is asked and has no class.
    Class(Name),
    /// A question marked as sensitive that is classed as ordinary.
    TooMild(Name),
    /// A class for a question that is not there.
    Gone(Name),
    /// An answer grouping that does not hold every answer once.
    Grouping(Name, Name),
    /// A range of more than [`STEPS`] steps: none of its answers could be counted.
    Steps(Name),
    /// A step of the ladder, by its place from 1, that names what is not there.
    Step(usize),
    /// Breakdowns and no ladder at all.
    Ladder,
    /// Nobody has judged where a group is one school, or the judgement names what is not there.
    SingleSchool,
    /// A question of which it cannot be followed who is asked it ([`crate::mapping::plan::unfollowed`]): found when the plan is
    /// taken up, not by the plan itself.
    Unfollowed(Name),
    /// The first of questions that exclude each other in more ways than the check before a release tries: found in the same way.
    Excluding(Name),
    /// A question whose constraint, choice filter or calculation bars answers that are counted: found in the same way.
    Bound(Name),
}

impl Gap {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Breakdowns => "breakdowns",
            Self::Background(_) => "background",
            Self::Level(..) => "level",
            Self::Crossing(_) => "crossing",
            Self::Class(_) => "class",
            Self::TooMild(_) => "too-mild",
            Self::Gone(_) => "gone",
            Self::Grouping(..) => "grouping",
            Self::Steps(_) => "steps",
            Self::Step(_) => "step",
            Self::Ladder => "ladder",
            Self::SingleSchool => "single-school",
            Self::Unfollowed(_) => "unfollowed",
            Self::Excluding(_) => "excluding",
            Self::Bound(_) => "bound",
        }
    }
}

impl Plan {
    /// Everything that the plan lacks for a questionnaire, or that does not fit it, in the order of the form.
    #[must_use]
    pub fn missing(&self, asked: &Questionnaire) -> Vec<Gap> {
        let mut gaps = self.background_gaps(asked);
        // Without background questions there is nothing to show by, and the total alone needs no ladder.
        if self.breakdowns.is_empty() && !self.backgrounds.is_empty() {
            gaps.push(Gap::Breakdowns);
        }
        let crossings = self.breakdowns.iter().filter(|one| !self.crosses(one));
        gaps.extend(crossings.map(|one| Gap::Crossing(one.name.clone())));
        gaps.extend(self.measure_gaps(asked));
        if self.ladder.is_empty() && !self.breakdowns.is_empty() {
            gaps.push(Gap::Ladder);
        }
        let steps = self.ladder.iter().enumerate().filter(|(_, step)| !self.has(step));
        gaps.extend(steps.map(|(place, _)| Gap::Step(place + 1)));
        if !self.judged_schools(asked) {
            gaps.push(Gap::SingleSchool);
        }
        gaps
    }

    fn background_gaps(&self, asked: &Questionnaire) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let mut seen = BTreeSet::new();
        for background in &self.backgrounds {
            let name = &background.question;
            let leaves = asked.question(name).and_then(|question| one_of(asked, question));
            let Some(leaves) = leaves.filter(|_| seen.insert(name)) else {
                gaps.push(Gap::Background(name.clone()));
                continue;
            };
            if !background.unshown.iter().all(|value| leaves.contains(value)) {
                gaps.push(Gap::Background(name.clone()));
            }
            let mut finer: Option<&Grouping> = None;
            for level in &background.levels {
                if !level.parts(&leaves) || finer.is_some_and(|finer| !level.coarsens(finer)) {
                    gaps.push(Gap::Level(name.clone(), level.name.clone()));
                }
                finer = Some(level);
            }
        }
        gaps
    }

    fn measure_gaps(&self, asked: &Questionnaire) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for (_, question) in asked.questions() {
            let name = &question.name;
            if !question.kind.is_shown() || self.background(name).is_some() {
                continue;
            }
            let Some(measure) = self.measure(name) else {
                gaps.push(Gap::Class(name.clone()));
                continue;
            };
            if question.sensitive && measure.class == Sensitivity::S0 {
                gaps.push(Gap::TooMild(name.clone()));
            }
            let leaves = leaves(asked, question);
            if leaves.is_none() && matches!(question.kind, Kind::Range { .. }) {
                gaps.push(Gap::Steps(name.clone()));
            }
            let fits = |grouping: &&Grouping| leaves.as_ref().is_some_and(|all| grouping.parts(all));
            let wrong = measure.groupings.iter().filter(|grouping| !fits(grouping));
            gaps.extend(wrong.map(|grouping| Gap::Grouping(name.clone(), grouping.name.clone())));
        }
        let gone =
            self.measures.iter().filter(|one| !asked.question(&one.question).is_some_and(|at| at.kind.is_shown()));
        gaps.extend(gone.map(|one| Gap::Gone(one.question.clone())));
        gaps
    }

    fn crosses(&self, breakdown: &Breakdown) -> bool {
        let mut seen = BTreeSet::new();
        let known = breakdown.by.iter().all(|axis| {
            seen.insert(&axis.question)
                && self
                    .background(&axis.question)
                    .is_some_and(|background| axis.level.as_ref().is_none_or(|level| background.level(level).is_some()))
        });
        known && (1..=Breakdown::MOST).contains(&breakdown.by.len())
    }

    fn has(&self, step: &Step) -> bool {
        match step {
            Step::MergeAnswers(name) => {
                self.measures.iter().any(|measure| measure.groupings.iter().any(|grouping| grouping.name == *name))
            }
            Step::Coarsen { question, level } => {
                self.background(question).is_some_and(|background| background.level(level).is_some())
            }
            Step::Drop { question, beside } => {
                question != beside && self.background(question).is_some() && self.background(beside).is_some()
            }
        }
    }

    /// Where a municipality and an age are shown crossed, somebody must have judged where that is one school.
    fn judged_schools(&self, asked: &Questionnaire) -> bool {
        let role = |axis: &Axis, role| self.background(&axis.question).is_some_and(|one| one.role == role);
        let crossed = self.breakdowns.iter().any(|one| {
            one.by.iter().any(|axis| axis.level.is_none() && role(axis, Role::Municipality))
                && one.by.iter().any(|axis| role(axis, Role::Age))
        });
        let Some(judged) = &self.single_school else { return !crossed };
        let leaves = asked.question(&judged.question).and_then(|question| one_of(asked, question)).unwrap_or_default();
        self.background(&judged.question).is_some_and(|background| background.level(&judged.into).is_some())
            && judged.values.iter().all(|value| leaves.contains(value))
    }
}

impl Grouping {
    /// Whether it holds each of these leaf values exactly once, and nothing else.
    fn parts(&self, leaves: &BTreeSet<String>) -> bool {
        let all: Vec<&String> = self.groups.iter().flat_map(|group| &group.of).collect();
        let values: BTreeSet<&str> = self.groups.iter().map(|group| group.value.as_str()).collect();
        let within = all.iter().all(|value| leaves.contains(*value));
        let once: BTreeSet<&String> = all.iter().copied().collect();
        within && all.len() == leaves.len() && once.len() == all.len() && values.len() == self.groups.len()
    }

    /// Whether what a finer grouping merges stays together here.
    fn coarsens(&self, finer: &Self) -> bool {
        finer.groups.iter().all(|group| {
            let mut above = group.of.iter().map(|leaf| self.of(leaf).map(|merged| merged.value.as_str()));
            let first = above.next().flatten();
            above.all(|other| other == first)
        })
    }
}

/// The values of a question with one choice of a list.
fn one_of(asked: &Questionnaire, question: &Question) -> Option<BTreeSet<String>> {
    matches!(question.kind, Kind::One(_)).then(|| leaves(asked, question)).flatten()
}

/// The leaf values of a question: those of its list, or the steps of its range.
fn leaves(asked: &Questionnaire, question: &Question) -> Option<BTreeSet<String>> {
    match &question.kind {
        Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => {
            Some(asked.lists.get(list)?.iter().map(|choice| choice.value.clone()).collect())
        }
        Kind::Range { start, end, step } if *step > 0.0 => {
            let steps = decimal::steps(*start, *end, *step, STEPS + 1);
            (steps.len() <= STEPS).then(|| steps.into_iter().map(decimal::written).collect())
        }
        _ => None,
    }
}
