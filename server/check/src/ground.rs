//! The ground that a block stands on: its leaf cells, as finely as any table, mean or condition of its questions parts them.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{AXES, Alternative, Code};
use super::release::Public;
use super::route::{Apart, Condition, Family};
use super::space::{Partition, Space};

/// Sets of waves, municipalities, ages and genders, by axis.
pub(super) type Axes = [BTreeSet<u128>; 4];

/// The leaf cells of a block.
#[derive(Debug)]
pub(super) struct Ground {
    pub space: Space,
    /// By family, what its own tables and means break down by.
    pub own: Vec<Axes>,
}

impl Ground {
    /// The ground of questions, which are those of some families.
    pub fn of(releases: &[Public], questions: &[String], kin: &[Family]) -> Result<Self, String> {
        let used: Vec<[Vec<&Code>; 4]> = kin.iter().map(|family| used(releases, &family.questions)).collect();
        let conditions = || kin.iter().flat_map(|family| &family.conditions);
        let too_many = || "has too many codes to be checked".to_owned();
        let part = |axis: usize| {
            let codes: Vec<&Code> = used.iter().flat_map(|own| own[axis].iter().copied()).collect();
            let leaves: BTreeSet<&str> = codes.iter().flat_map(|code| &code.members).map(String::as_str).collect();
            let mut cuts: Vec<Code> = conditions().flat_map(|one| cuts(one, axis, &leaves)).collect();
            cuts.extend(kin.iter().flat_map(|family| &family.apart).flat_map(|one| parting(one, axis, &leaves)));
            Partition::of(codes.iter().copied().chain(&cuts)).ok_or_else(too_many)
        };
        let groups = [part(0)?, part(1)?, part(2)?, part(3)?];
        let mut answers = answers(releases, questions);
        for one in conditions().flat_map(|one| &one.alternatives) {
            let Alternative::Answered(one) = one else { continue };
            let Some(at) = questions.iter().position(|id| *id == one.question) else { continue };
            answers[at].push(code(one.answers.clone()));
        }
        let answers = answers.iter().map(|codes| Partition::of(codes.iter()).ok_or_else(too_many));
        let answers = answers.collect::<Result<_, _>>()?;
        let set = |axis: usize, code: &Code| groups[axis].known(&code.members);
        let axes = |own: &[Vec<&Code>; 4]| -> Axes {
            std::array::from_fn(|axis| own[axis].iter().map(|code| set(axis, code)).collect())
        };
        let own = used.iter().map(axes).collect();
        Ok(Self { space: Space { groups, answers }, own })
    }
}

/// The codes of wave, municipality, age and gender that tables and means of some questions use.
fn used<'a>(releases: &'a [Public], questions: &[String]) -> [Vec<&'a Code>; 4] {
    let mut codes: [Vec<&Code>; 4] = Default::default();
    for release in releases {
        let tables = release.tables.iter().filter(|table| questions.contains(&table.entry.question));
        let groups = tables.flat_map(|table| &table.cells).map(|cell| &cell.group);
        let means = release.means.iter().filter(|mean| questions.contains(&mean.question)).map(|mean| &mean.group);
        let mut used: [BTreeSet<&str>; 4] = Default::default();
        for group in groups.chain(means) {
            for (used, code) in used.iter_mut().zip(group) {
                used.insert(code.as_str());
            }
        }
        for (axis, used) in used.iter().enumerate() {
            codes[axis].extend(release.manifest.axis(axis).iter().filter(|code| used.contains(code.name.as_str())));
        }
    }
    codes
}

/// The codes that any release has for the answers of questions.
fn answers(releases: &[Public], questions: &[String]) -> Vec<Vec<Code>> {
    let mut answers: Vec<Vec<Code>> = vec![Vec::new(); questions.len()];
    for release in releases {
        for question in &release.manifest.questions {
            let Some(at) = questions.iter().position(|id| *id == question.id) else { continue };
            let shown = question.groupings.iter().flat_map(|grouping| &grouping.answers);
            if release.means.iter().any(|mean| mean.question == question.id) {
                // A mean tells every leaf answer from the others.
                let leaves = shown.clone().flat_map(|code| &code.members);
                answers[at].extend(leaves.map(|leaf| code(vec![leaf.clone()])));
            }
            answers[at].extend(shown.cloned());
        }
    }
    answers
}

/// What a condition tells apart on an axis, of leaves that some table has.
fn cuts(condition: &Condition, axis: usize, known: &BTreeSet<&str>) -> Vec<Code> {
    let waves: Option<Vec<String>> = (axis == 0).then(|| condition.waves.iter().cloned().collect());
    let named = condition.alternatives.iter().filter_map(|one| match one {
        Alternative::Is(one) if one.variable == AXES[axis] => Some(one.members.clone()),
        Alternative::Is(_) | Alternative::Answered(_) => None,
    });
    waves.into_iter().chain(named).filter_map(|leaves| own(leaves, known)).collect()
}

/// What is told apart on an axis where two families exclude each other.
fn parting(apart: &Apart, axis: usize, known: &BTreeSet<&str>) -> Vec<Code> {
    let waves: Option<Vec<String>> = (axis == 0).then(|| apart.waves.iter().cloned().collect());
    let named = apart.unless.iter().filter(|one| one.variable == AXES[axis]).map(|one| one.members.clone());
    waves.into_iter().chain(named).filter_map(|leaves| own(leaves, known)).collect()
}

fn own(leaves: Vec<String>, known: &BTreeSet<&str>) -> Option<Code> {
    let own: Vec<String> = leaves.into_iter().filter(|leaf| known.contains(leaf.as_str())).collect();
    (!own.is_empty()).then(|| code(own))
}

fn code(members: Vec<String>) -> Code {
    Code { name: members.join("+"), members, label: BTreeMap::new() }
}
