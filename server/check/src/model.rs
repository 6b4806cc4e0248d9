//! From what is said of a block to a system over whole numbers, and to the sums that the attacker is after.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::block::Block;
use super::space::{Region, members};
use super::statement::Limit;
use super::system::{Bound, System, Terms};

/// Why a sum is of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wanted {
    /// A hidden cell of a table.
    Hidden,
    /// A group or answer that stands in no table, but lies between some that do (Total − F − P).
    Derived,
    /// A leaf cell where tables cross.
    Leaf,
    /// What the inside says is protected.
    Told,
}

/// A sum that the attacker is after.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub region: Region,
    pub wanted: Wanted,
    /// Where it is hidden.
    pub at: String,
    /// Everybody of a group, whatever they answered.
    pub margin: bool,
    pub terms: Terms,
}

/// A block as the attacker's problem.
#[derive(Debug)]
pub(super) struct Model {
    pub system: System,
    pub targets: Vec<Target>,
    /// Where what the inside names stands among them.
    pub told: BTreeMap<Region, usize>,
    /// The variable of each leaf cell; none where it is known to be nought.
    pub variable: Vec<Option<usize>>,
    /// The leaf cells of each variable.
    pub cells: Vec<Vec<usize>>,
}

impl Model {
    /// Leaf cells in the same published sums and the same sums of interest are one variable: nothing tells them apart.
    pub fn of(block: &Block, inside: &[Region]) -> Self {
        let space = &block.space;
        let mut rows: Vec<Limit> = Vec::new();
        let ones = |region: &Region| space.cells(region).into_iter().map(|(cell, _)| (cell, 1)).collect::<Vec<_>>();
        let mut nought = vec![false; space.size()];
        for fact in &block.facts {
            if fact.count == 0 {
                space.cells(&fact.region).into_iter().for_each(|(cell, _)| nought[cell] = true);
            } else {
                let (weights, is) = (ones(&fact.region), Some(fact.count));
                rows.push(Limit { weights, low: is, high: is });
            }
        }
        rows.extend(block.limits.iter().cloned());
        rows.extend(same_people(block));
        let mut wanted: Vec<(Region, Wanted, String)> =
            block.hidden.iter().map(|(region, at)| (*region, Wanted::Hidden, at.clone())).collect();
        let known: BTreeSet<Region> =
            block.facts.iter().map(|fact| fact.region).chain(wanted.iter().map(|one| one.0)).collect();
        let derived = derived(block).into_iter().filter(|region| !known.contains(region));
        wanted.extend(derived.map(|region| (region, Wanted::Derived, block.name.clone())));
        wanted.extend(inside.iter().map(|region| (*region, Wanted::Told, block.name.clone())));

        let mut signature: Vec<Vec<(usize, i64)>> = vec![Vec::new(); space.size()];
        for (at, row) in rows.iter().enumerate() {
            for (cell, weight) in &row.weights {
                match signature[*cell].last_mut() {
                    // A cell may stand in a row twice, as in a percentage: in the cell and in its group.
                    Some((row, sum)) if *row == at => *sum += weight,
                    _ => signature[*cell].push((at, *weight)),
                }
            }
        }
        let before = rows.len();
        for (at, (region, ..)) in wanted.iter().enumerate() {
            for (cell, _) in space.cells(region) {
                signature[cell].push((before + at, 1));
            }
        }
        let mut classes: HashMap<&[(usize, i64)], usize> = HashMap::new();
        let mut leaves: Vec<Vec<usize>> = Vec::new();
        let mut variable = vec![None; space.size()];
        for (cell, own) in signature.iter().enumerate() {
            if nought[cell] || own.is_empty() {
                continue;
            }
            let at = *classes.entry(own).or_insert(leaves.len());
            if at == leaves.len() {
                leaves.push(Vec::new());
            }
            leaves[at].push(cell);
            variable[cell] = Some(at);
        }
        let mut bounds: Vec<Bound> =
            rows.iter().map(|row| Bound { terms: Vec::new(), low: row.low, high: row.high }).collect();
        for (at, cells) in leaves.iter().enumerate() {
            for (row, weight) in signature[cells[0]].iter().filter(|(row, _)| *row < before) {
                bounds[*row].terms.push((at, *weight));
            }
        }
        let system = System { size: leaves.len(), rows: bounds };
        let mut model = Self { system, targets: Vec::new(), told: BTreeMap::new(), variable, cells: leaves };
        for (region, wanted, at) in wanted {
            let (margin, terms) = (block.is_margin(&region), model.terms(block, &region));
            if wanted == Wanted::Told {
                model.told.entry(region).or_insert(model.targets.len());
            }
            model.targets.push(Target { region, wanted, at, margin, terms });
        }
        model.leaves(block, &known);
        model
    }

    /// Leaf cells that stand alone: where tables cross, one of them may be known although it is in no table.
    fn leaves(&mut self, block: &Block, known: &BTreeSet<Region>) {
        let told = self.targets.iter().filter(|target| target.wanted != Wanted::Told).map(|target| target.region);
        let seen: BTreeSet<Region> = told.chain(known.iter().copied()).collect();
        for (at, cells) in self.cells.iter().enumerate() {
            let [cell] = cells.as_slice() else { continue };
            let region = leaf(block, *cell);
            if !seen.contains(&region) {
                let (wanted, terms, at) = (Wanted::Leaf, vec![(at, 1)], block.name.clone());
                self.targets.push(Target { region, wanted, at, margin: false, terms });
            }
        }
    }

    /// A region as a sum of variables.
    pub fn terms(&self, block: &Block, region: &Region) -> Terms {
        // A variable stands for all of its leaf cells, and lies in the region whole: it counts once.
        let cells = block.space.cells(region).into_iter();
        let variables: BTreeSet<usize> = cells.filter_map(|(cell, _)| self.variable[cell]).collect();
        variables.into_iter().map(|variable| (variable, 1)).collect()
    }
}

fn leaf(block: &Block, cell: usize) -> Region {
    let (question, place) = block.space.place(cell);
    Region { question, sets: place.map(|at| 1 << at) }
}

/// The choices of one list were answered by the same people: in every leaf group their margins are the same.
fn same_people(block: &Block) -> Vec<Limit> {
    let space = &block.space;
    let answered = |question: usize, group: usize, weight: i64| {
        (0..space.answers[question].len()).map(move |answer| (space.cell(question, group, answer), weight))
    };
    let mut rows = Vec::new();
    for question in 1..block.questions.len() {
        for group in 0..space.group_count() {
            let weights = answered(0, group, 1).chain(answered(question, group, -1)).collect();
            rows.push(Limit { weights, low: Some(0), high: Some(0) });
        }
    }
    rows
}

/// What lies between published groups: for each way of breaking tables down, the groups as finely as any of them parts
/// them, by answers as finely as any grouping does.
fn derived(block: &Block) -> BTreeSet<Region> {
    let mut found = BTreeSet::new();
    for ((question, broken), regions) in &block.patterns {
        let mut axes: Vec<Vec<u128>> = Vec::new();
        for (axis, broken) in broken.iter().enumerate() {
            let sets: BTreeSet<u128> = regions.iter().map(|region| region.sets[axis]).collect();
            axes.push(if *broken { parts(&sets) } else { sets.into_iter().collect() });
        }
        let everything = block.space.all_answers(*question);
        let shown = block.patterns.iter().filter(|((other, _), _)| other == question).flat_map(|(_, regions)| regions);
        let mut answers = parts(&shown.map(|region| region.sets[4]).collect());
        answers.push(everything);
        axes.push(answers);
        let mut groups: Vec<Vec<u128>> = vec![Vec::new()];
        for sets in &axes {
            let longer = |group: &Vec<u128>, set: u128| group.iter().copied().chain([set]).collect();
            groups = groups.iter().flat_map(|group| sets.iter().map(move |set| longer(group, *set))).collect();
        }
        found.extend(
            groups.into_iter().filter_map(|sets| Some(Region { question: *question, sets: sets.try_into().ok()? })),
        );
    }
    found
}

/// The finest sets that some sets cut each other into.
fn parts(sets: &BTreeSet<u128>) -> Vec<u128> {
    let mut parts: BTreeMap<Vec<bool>, u128> = BTreeMap::new();
    for at in members(sets.iter().fold(0, |all, set| all | set)) {
        *parts.entry(sets.iter().map(|set| set >> at & 1 == 1).collect()).or_default() |= 1 << at;
    }
    parts.into_values().collect()
}
