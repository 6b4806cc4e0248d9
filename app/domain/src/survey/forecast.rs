//! What a municipality will be able to see: which groups of each breakdown will likely have enough answers to be shown.
//!
//! It reckons with the number of answers that the process leader hopes for, spread evenly over the other backgrounds: a
//! forecast from a guess, and the page says so. Chance is Poisson's, as for counts of answers that come in one by one.

use std::collections::BTreeMap;

use super::plan::{Background, Breakdown, Plan, Role, Sensitivity};
use super::questionnaire::{Kind, Name, Questionnaire};

#[cfg(test)]
mod tests;

/// The least answers of a group that is shown (R3).
pub const GATE: u32 = 10;
/// The same for a municipality's group, where the question is of class S2 (R3).
pub const GATE_S2: u32 = 30;
/// How sure the forecast must be before it says *likely* or *unlikely*.
const SURE: f64 = 0.9;

/// Whether a group will have enough answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chance {
    /// In nine of ten surveys at least.
    Likely,
    /// Perhaps.
    Open,
    /// In one of ten at most.
    Unlikely,
}

/// How many groups of a row will have enough answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outlook {
    /// Groups in all.
    pub groups: u32,
    /// Those that likely have enough.
    pub likely: u32,
    /// Those that likely have not.
    pub unlikely: u32,
    /// Whether they are shown merged, because they would show one school.
    pub merged: bool,
}

/// How an outlook is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// Every group will likely be shown.
    All,
    /// Half of them or more.
    Most,
    /// Fewer than half.
    Some,
    /// Chance decides for all of them.
    Open,
    /// Likely none.
    None,
    /// They are shown merged with those of other municipalities.
    Merged,
    /// Nobody has said how many answers are hoped for.
    Unknown,
}

impl Told {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Most => "most",
            Self::Some => "some",
            Self::Open => "open",
            Self::None => "none",
            Self::Merged => "merged",
            Self::Unknown => "unknown",
        }
    }
}

impl Outlook {
    /// How it is told.
    #[must_use]
    pub fn told(&self) -> Told {
        match *self {
            Self { merged: true, .. } => Told::Merged,
            Self { groups: 0, .. } => Told::Unknown,
            Self { groups, likely, .. } if likely == groups => Told::All,
            Self { groups, likely, .. } if likely * 2 >= groups => Told::Most,
            Self { likely: 1.., .. } => Told::Some,
            Self { groups, unlikely, .. } if unlikely == groups => Told::None,
            Self { .. } => Told::Open,
        }
    }
}

/// A row of the forecast: a municipality, or a coarser value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its value; empty for everybody.
    pub value: String,
    /// How many answers are hoped for.
    pub answers: u32,
    /// For ordinary questions.
    pub ordinary: Outlook,
    /// For questions of class S2; none where the plan has none.
    pub sensitive: Option<Outlook>,
}

/// The forecast of one breakdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forecast {
    /// The breakdown.
    pub breakdown: Name,
    /// Its rows, as many as its municipality axis has values; one where it has none.
    pub rows: Vec<Row>,
}

/// The chance that at least `gate` answers come when `hoped` are hoped for.
#[must_use]
pub fn chance(hoped: f64, gate: u32) -> Chance {
    // Far above the gate the tail is nothing, and e^−hoped would be no number.
    let below = if hoped > 10.0 * f64::from(gate) { 0.0 } else { poisson_below(hoped, gate) };
    match 1.0 - below {
        enough if enough >= SURE => Chance::Likely,
        enough if enough <= 1.0 - SURE => Chance::Unlikely,
        _ => Chance::Open,
    }
}

fn poisson_below(mean: f64, gate: u32) -> f64 {
    let mut term = (-mean).exp();
    let mut sum = 0.0;
    for count in 0..gate {
        sum += term;
        term *= mean / f64::from(count + 1);
    }
    sum
}

/// The forecast of every breakdown, in the plan's order.
#[must_use]
pub fn forecast(asked: &Questionnaire, plan: &Plan) -> Vec<Forecast> {
    let place = plan.of_role(Role::Municipality);
    let hoped =
        |value: &str| place.and_then(|place| plan.known(&place.question, value)).and_then(|known| known.answers);
    let answers: BTreeMap<String, Option<u32>> = place
        .map(|place| leaves(asked, place).into_iter().map(|value| (value.clone(), hoped(&value))).collect())
        .unwrap_or_default();
    plan.breakdowns.iter().map(|one| of(asked, plan, one, (place, &answers))).collect()
}

fn of(
    asked: &Questionnaire,
    plan: &Plan,
    breakdown: &Breakdown,
    (place, answers): (Option<&Background>, &BTreeMap<String, Option<u32>>),
) -> Forecast {
    let mut others = vec![1.0];
    let (mut rows, mut ages) = (None, false);
    for axis in &breakdown.by {
        let Some(background) = plan.background(&axis.question) else { continue };
        if place.is_some_and(|place| place.question == axis.question) {
            rows = Some(values(asked, background, axis.level.as_ref()));
            continue;
        }
        ages |= background.role == Role::Age;
        // Each leaf is thought to be as large as the next; what is never shown by itself is thought to be small.
        let shown: Vec<f64> = shares(asked, background, axis.level.as_ref());
        others = others.iter().flat_map(|share| shown.iter().map(move |own| share * own)).collect();
    }
    let by_leaf =
        breakdown.by.iter().any(|axis| place.is_some_and(|at| at.question == axis.question) && axis.level.is_none());
    let all = (String::new(), answers.keys().cloned().collect());
    let has_s2 = plan.measures.iter().any(|measure| measure.class == Sensitivity::S2);
    let rows = rows.unwrap_or_else(|| vec![all]).into_iter().map(|(value, leaves)| {
        let known: Vec<u32> = leaves.iter().filter_map(|leaf| answers.get(leaf).copied().flatten()).collect();
        let sum = known.iter().fold(0_u32, |sum, more| sum.saturating_add(*more));
        let judged = plan.single_school.as_ref().is_some_and(|one| one.values.contains(&value));
        let merged = by_leaf && ages && judged;
        let look = |gate| Outlook { merged, ..outlook(sum, known.len(), &others, gate) };
        let sensitive = has_s2.then(|| look(if by_leaf { GATE_S2 } else { GATE }));
        Row { value, answers: sum, ordinary: look(GATE), sensitive }
    });
    Forecast { breakdown: breakdown.name.clone(), rows: rows.collect() }
}

fn outlook(answers: u32, known: usize, shares: &[f64], gate: u32) -> Outlook {
    let mut outlook = Outlook::default();
    for share in shares.iter().filter(|_| known > 0) {
        outlook.groups += 1;
        match chance(f64::from(answers) * share, gate) {
            Chance::Likely => outlook.likely += 1,
            Chance::Unlikely => outlook.unlikely += 1,
            Chance::Open => {}
        }
    }
    outlook
}

/// The share of everybody that each shown value of a background is thought to have.
fn shares(asked: &Questionnaire, background: &Background, level: Option<&Name>) -> Vec<f64> {
    let shown = |leaf: &String| !background.unshown.contains(leaf);
    let all = leaves(asked, background).into_iter().filter(shown).count();
    let values = values(asked, background, level).into_iter();
    let sizes = values.map(|(_, leaves)| leaves.iter().filter(|leaf| shown(leaf)).count()).filter(|size| *size > 0);
    sizes.map(|size| as_share(size, all)).collect()
}

fn as_share(size: usize, all: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    number(size) / number(all.max(1))
}

/// The values of a background at a level, each with its leaves.
#[must_use]
pub fn values(asked: &Questionnaire, background: &Background, level: Option<&Name>) -> Vec<(String, Vec<String>)> {
    match level.and_then(|name| background.level(name)) {
        Some(level) => level.groups.iter().map(|group| (group.value.clone(), group.of.clone())).collect(),
        None => leaves(asked, background).into_iter().map(|leaf| (leaf.clone(), vec![leaf])).collect(),
    }
}

/// The leaf values of a background, in the order of its list.
#[must_use]
pub fn leaves(asked: &Questionnaire, background: &Background) -> Vec<String> {
    let list = asked.question(&background.question).and_then(|question| match &question.kind {
        Kind::One(list) => asked.lists.get(list),
        _ => None,
    });
    list.map(|choices| choices.iter().map(|choice| choice.value.clone()).collect()).unwrap_or_default()
}
