//! From what is said of a block to a system over whole numbers, and to the sums that the attacker is after.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::block::Block;
use super::bound::Rows;
use super::space::{Region, parts};
use super::statement::Limit;
use super::system::{Bound, System, Terms, sum};

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
    /// The leaf cells of each variable; none where it stands between others only.
    pub cells: Vec<Vec<usize>>,
    /// The family of each variable.
    pub family: Vec<usize>,
    /// Variables that stand between others, in order.
    between: Vec<Between>,
    /// Whether everything that is known of who was asked stands in the system.
    pub whole: bool,
    /// The first row that holds whatever is published: who answered the same, and who was asked what.
    of_form: usize,
}

/// A count that stands between others.
#[derive(Debug)]
struct Between {
    variable: usize,
    /// The rows that say how much it can be at most.
    within: Vec<usize>,
    /// The rows of what counts in it.
    around: Vec<usize>,
}

impl Model {
    /// Leaf cells in the same published sums and the same sums of interest are one variable: nothing tells them apart.
    pub fn of(block: &Block, inside: &[Region]) -> Self {
        let space = &block.space;
        let mut rows: Vec<Limit> = Vec::new();
        let ones = |region: &Region| space.cells(region).into_iter().map(|(cell, _)| (cell, 1)).collect::<Vec<_>>();
        // Where it is nought its leaf cells are known to be so.
        for fact in block.facts.iter().filter(|fact| fact.count != 0) {
            let (weights, is) = (ones(&fact.region), Some(fact.count));
            rows.push(Limit { weights, low: is, high: is });
        }
        rows.extend(block.limits.iter().cloned());
        let of_form = rows.len();
        rows.extend(same_people(block));
        rows.extend(block.picked.iter().flat_map(|list| list.limits(block)));
        let Rows { limits, between, whole, .. } = Rows::of(block);
        rows.extend(limits);
        let mut wanted: Vec<(Region, Wanted, String)> =
            block.hidden.iter().map(|(region, at)| (*region, Wanted::Hidden, at.clone())).collect();
        let known: BTreeSet<Region> =
            block.facts.iter().map(|fact| fact.region).chain(wanted.iter().map(|one| one.0)).collect();
        let derived = derived(block).into_iter().filter(|region| !known.contains(region));
        let named = |region: Region, why: Wanted| (region, why, block.family(&region).to_owned());
        wanted.extend(derived.map(|region| named(region, Wanted::Derived)));
        wanted.extend(inside.iter().map(|region| named(*region, Wanted::Told)));

        let mut signature: Vec<Vec<(usize, i64)>> = vec![Vec::new(); space.size() + between.len()];
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
        let mut variable = vec![None; space.size() + between.len()];
        for (cell, own) in signature.iter().enumerate() {
            if block.nought.get(cell) == Some(&true) || own.is_empty() {
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
        let family = |cells: &Vec<usize>| match cells[0].checked_sub(space.size()) {
            Some(at) => between[at],
            None => block.families[space.place(cells[0]).0],
        };
        let family = leaves.iter().map(family).collect();
        // A count that stands between others is at most what the rows say that it counts in, and no more than counts in it.
        let rows_of = |cell: usize, within: bool| -> Vec<usize> {
            let own = signature[cell].iter().filter(|(row, weight)| *row < before && (*weight > 0) == within);
            own.map(|(row, _)| *row).collect()
        };
        let between = (space.size()..signature.len()).filter_map(|cell| {
            let variable = variable[cell]?;
            Some(Between { variable, within: rows_of(cell, true), around: rows_of(cell, false) })
        });
        let between = between.collect();
        for cells in &mut leaves {
            cells.retain(|cell| *cell < space.size());
        }
        let system = System { size: leaves.len(), rows: bounds };
        let (targets, told) = (Vec::new(), BTreeMap::new());
        let mut model = Self { system, targets, told, variable, cells: leaves, family, between, whole, of_form };
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
            let Some(region) = block.atom(cells) else { continue };
            if !seen.contains(&region) {
                let (wanted, terms, at) = (Wanted::Leaf, vec![(at, 1)], block.family(&region).to_owned());
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

    /// A limit of which the system has one of the same sum.
    pub fn bound(&self, limit: &Limit) -> Bound {
        let Limit { weights, low, high } = limit;
        let counted = weights.iter().filter_map(|(cell, weight)| Some((self.variable[*cell]?, *weight)));
        // All leaf cells of a variable count alike in it, and stand in it together.
        let terms: BTreeMap<usize, i64> = counted.collect();
        Bound { terms: terms.into_iter().collect(), low: *low, high: *high }
    }

    /// The rows that hold whatever is published.
    pub fn of_form(&self) -> &[Bound] {
        &self.system.rows[self.of_form..]
    }

    /// Counts that stand between others, as large as what counts in them takes and these let them be: who offers a table does not know
    /// of them. No larger, for of questions that exclude each other one leaves the others the rest.
    pub fn fill(&self, point: &mut [i64]) {
        for one in &self.between {
            point[one.variable] = 0;
        }
        for one in &self.between {
            point[one.variable] = 0;
            let most = one.within.iter().map(|row| -sum(&self.system.rows[*row].terms, point)).min();
            let takes = one.around.iter().map(|row| sum(&self.system.rows[*row].terms, point).max(0)).max();
            let most = most.unwrap_or_default();
            point[one.variable] = takes.map_or(most, |takes| takes.min(most));
        }
    }
}

/// The choices of one list were answered by the same people: in every group that its tables part their margins are the same.
fn same_people(block: &Block) -> Vec<Limit> {
    let space = &block.space;
    let answered = |question: usize, groups: &[usize], weight: i64| -> Vec<(usize, i64)> {
        let cells = |group: &usize| {
            let group = *group;
            (0..space.answers[question].len()).map(move |answer| (space.cell(question, group, answer), weight))
        };
        groups.iter().flat_map(cells).collect()
    };
    let mut rows = Vec::new();
    for family in 0..block.kin.len() {
        let own: Vec<usize> = (0..block.families.len()).filter(|at| block.families[*at] == family).collect();
        let Some((first, others)) = own.split_first() else { continue };
        for other in others {
            for sets in block.leads.groups(family) {
                let groups = space.groups_of(&sets);
                let mut weights = answered(*first, &groups, 1);
                weights.extend(answered(*other, &groups, -1));
                rows.push(Limit { weights, low: Some(0), high: Some(0) });
            }
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
