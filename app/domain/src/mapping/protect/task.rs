//! The whole of a release's protection: from inputs to independent blocks, and from blocks to tables with their proof.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::block::{Block, BlockState, Budget, Inputs};
use super::book::Role;
use super::cube::Cube;
use super::draft::rounded;
use super::fault::Fault;
use super::ledger::{Ledger, Published, Saying};
use super::outline::{Outline, digest};
use super::search::Search;
use super::verify::{Proof, said};

/// A release to be protected.
#[derive(Debug, Clone)]
pub struct Task {
    inputs: Arc<Inputs>,
    /// Places of the questions of each block.
    blocks: Vec<Vec<usize>>,
}

/// Protects block after block; a caller with several threads uses [`Task`] and [`Block`] instead.
#[derive(Debug)]
pub struct Protector {
    task: Task,
    done: Vec<BlockState>,
    now: Option<Block>,
}

/// The work so far, to be stopped and taken up again. It holds what is hidden: keep it as answers are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectorState {
    done: Vec<BlockState>,
    now: Option<BlockState>,
}

/// What a step of the ladder gives a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The step's name.
    pub name: String,
    /// What it gives.
    pub figures: Figures,
    /// Whether it is the one that is published.
    pub taken: bool,
}

/// How much is hidden, and how well. None of it may be published: it tells how many of the hidden are small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// Cells of tables, margins among them.
    pub cells: usize,
    /// Of these, protected.
    pub protected: usize,
    /// Of these, hidden to protect others.
    pub secondary: usize,
    /// Answer cells of single municipalities.
    pub municipal: usize,
    /// Of these, hidden.
    pub municipal_hidden: usize,
    /// Protected sums that stand in no table, but could be worked out.
    pub derived: usize,
    /// Protected sums, in a table or not, that could be worked out exactly.
    pub exact: usize,
    /// Protected sums of which every value that must stay possible was proved so.
    pub full: usize,
    /// Protected sums that a single respondent knows from earlier releases, whatever is hidden now.
    pub told: usize,
    /// Work done.
    pub spent: Budget,
}

/// A cell as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// For each variable, the place of the code.
    pub group: Vec<usize>,
    /// The place of the answer in the grouping; none for the margin.
    pub answer: Option<usize>,
    /// How many; none where it is hidden. There is one symbol, whatever the reason (R6).
    pub count: Option<u32>,
    /// The whole percentage of the group, halves up; none for a margin, and where count or margin is hidden (R9).
    pub percent: Option<u8>,
}

/// A table as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectedTable {
    /// Its name.
    pub id: String,
    /// The place of its question.
    pub question: usize,
    /// The place of its grouping.
    pub grouping: usize,
    /// Its cells: groups in the order of the code book, in each the answers and last the margin.
    pub cells: Vec<Cell>,
}

/// A mean as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectedMean {
    /// The place of its question.
    pub question: usize,
    /// For each variable, the place of the code.
    pub group: Vec<usize>,
    /// For each answer what it counts; none where it is left out.
    pub scores: Vec<Option<i32>>,
    /// In units of its last decimal (37 with one decimal is 3.7); none where it is hidden.
    pub mean: Option<i64>,
    /// How many decimals.
    pub decimals: u8,
    /// How many it is a mean of; none where it is hidden.
    pub n: Option<u32>,
}

/// What may be published, and its proof, which may not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protected {
    /// The tables.
    pub tables: Vec<ProtectedTable>,
    /// The means.
    pub means: Vec<ProtectedMean>,
    /// What goes into the ledger.
    pub published: Published,
    /// How many releases stood in the ledger: the place of this one.
    pub after: usize,
    /// For each block, what each step of its ladder that was tried gives.
    pub offers: Vec<Vec<Offer>>,
    /// For each block, its witnesses.
    pub proofs: Vec<Proof>,
    /// SHA-256 of everything it was made of.
    pub inputs: String,
}

impl Task {
    /// Takes up a release to be protected.
    ///
    /// # Errors
    /// [`Fault`] when the plan does not hold together, a wave is empty, or the answers are not those published before.
    pub fn new(outline: Outline, cube: Cube, ledger: Ledger) -> Result<Self, Fault> {
        outline.check()?;
        let step = &outline.steps[0];
        for (at, variable) in outline.variables.iter().enumerate().filter(|(_, one)| one.role == Role::Wave) {
            let shown = |leaf: usize| {
                let codes = step.tables.iter().flat_map(|table| &table.shown[at]);
                codes.into_iter().any(|code| variable.codes[*code].members.contains(&leaf))
            };
            if let Some(leaf) = (0..variable.leaves.len()).find(|leaf| shown(*leaf) && !cube.anybody(*leaf)) {
                return Err(Fault::EmptyWave(variable.leaves[leaf].clone()));
            }
        }
        let mut blocks: BTreeMap<(usize, Option<&str>), Vec<usize>> = BTreeMap::new();
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, question) in outline.questions.iter().enumerate() {
            let family = question.family.as_deref();
            let place = family.map_or(at, |family| *first.entry(family).or_insert(at));
            blocks.entry((place, family)).or_default().push(at);
        }
        let used = |questions: &Vec<usize>| {
            let table = |at: &usize| outline.steps.iter().any(|step| step.tables.iter().any(|one| one.question == *at));
            questions.iter().any(table)
        };
        let blocks = blocks.into_values().filter(used).collect();
        let digest = digest(&(&outline, &cube, &ledger));
        let inputs = Inputs { outline, cube, ledger, digest, budget: Budget::AMPLE, every_step: false };
        Ok(Self { inputs: Arc::new(inputs), blocks })
    }

    /// Tries every step of the ladder, so that it can be shown what each would give.
    #[must_use]
    pub fn with_every_step(self) -> Self {
        self.with(|inputs| inputs.every_step = true)
    }

    /// Bounds the work of each block.
    #[must_use]
    pub fn within(self, budget: Budget) -> Self {
        self.with(|inputs| inputs.budget = budget)
    }

    fn with(self, change: impl FnOnce(&mut Inputs)) -> Self {
        let Self { inputs, blocks } = self;
        let (outline, cube, ledger) = (inputs.outline.clone(), inputs.cube.clone(), inputs.ledger.clone());
        let Inputs { budget, every_step, ref digest, .. } = *inputs;
        let mut inputs = Inputs { outline, cube, ledger, digest: digest.clone(), budget, every_step };
        change(&mut inputs);
        Self { inputs: Arc::new(inputs), blocks }
    }

    /// How many blocks there are.
    #[must_use]
    pub fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// A block, not yet begun. Blocks are independent of each other.
    ///
    /// # Errors
    /// [`Fault`] when there is no such block, or its statements contradict each other.
    pub fn block(&self, at: usize) -> Result<Block, Fault> {
        Block::new(self.inputs.clone(), self.blocks.get(at).ok_or(Fault::State)?.clone())
    }

    /// A block taken up again.
    ///
    /// # Errors
    /// [`Fault::State`] when it was saved from other inputs.
    pub fn resume(&self, state: BlockState) -> Result<Block, Fault> {
        Block::resume(self.inputs.clone(), state)
    }

    /// Puts finished blocks together, in whatever order they came, and checks every witness against what would be published.
    ///
    /// # Errors
    /// [`Fault::State`] when a block is missing or not done, [`Fault::Proof`] when a witness does not hold.
    pub fn finish(&self, id: &str, mut blocks: Vec<Block>) -> Result<Protected, Fault> {
        blocks.sort_by(|one, other| one.questions.cmp(&other.questions));
        let mut wanted = self.blocks.clone();
        wanted.sort();
        let ours = blocks.iter().all(|block| block.is_done() && block.inputs.digest == self.inputs.digest);
        if !ours || blocks.iter().map(|block| &block.questions).ne(&wanted) {
            return Err(Fault::State);
        }
        let ledger = &self.inputs.ledger;
        let mut protected = Protected {
            tables: Vec::new(),
            means: Vec::new(),
            published: Saying::new(id).done(),
            after: ledger.releases().len(),
            offers: blocks.iter().map(|block| block.offers().to_vec()).collect(),
            proofs: blocks.iter().map(Block::proof).collect(),
            inputs: self.inputs.digest.clone(),
        };
        for block in &blocks {
            self.publish(block, &mut protected);
        }
        protected.published = said(&self.inputs.outline, id, &protected.tables, &protected.means);
        for proof in &protected.proofs {
            proof.check(&self.inputs.outline, &self.inputs.cube, ledger, &protected.published)?;
        }
        Ok(protected)
    }

    /// What a block's search left visible, in the order in which its statements were drafted.
    fn publish(&self, block: &Block, protected: &mut Protected) {
        let outline = &self.inputs.outline;
        let step = &outline.steps[block.taken()];
        let search = &block.search;
        let mut places = search.system.places.iter();
        let mut next = || {
            let row = places.next().copied().unwrap_or_default();
            let count = u32::try_from(search.system.rows[row].sum).ok();
            (search.system.rows[row].sum, count.filter(|_| !search.hidden[row]), search.hidden[row])
        };
        for table in step.tables.iter().filter(|table| block.questions.contains(&table.question)) {
            let answers = outline.questions[table.question].groupings[table.grouping].answers.len();
            let mut cells = Vec::new();
            for group in outline.groups(&table.shown) {
                let counts: Vec<Option<u32>> = (0..=answers).map(|_| next().1).collect();
                let n = counts[answers];
                for (answer, count) in counts.into_iter().enumerate() {
                    let answer = (answer < answers).then_some(answer);
                    let percent = answer.and_then(|_| percent(count?, n?));
                    cells.push(Cell { group: group.clone(), answer, count, percent });
                }
            }
            let (question, grouping) = (table.question, table.grouping);
            protected.tables.push(ProtectedTable { id: table.id.clone(), question, grouping, cells });
        }
        for mean in step.means.iter().filter(|mean| block.questions.contains(&mean.question)) {
            for group in outline.groups(&mean.shown) {
                let (n, count, _) = next();
                let (sum, _, hidden) = next();
                let shown = count.filter(|_| !hidden).map(|_| rounded(sum, n, mean.decimals));
                let (question, decimals) = (mean.question, mean.decimals);
                let scores = mean.scores.clone();
                protected.means.push(ProtectedMean { question, group, scores, mean: shown, decimals, n: count });
            }
        }
    }
}

/// The whole percentage, halves up.
fn percent(count: u32, n: u32) -> Option<u8> {
    let whole = (u64::from(count) * 200 + u64::from(n)).checked_div(u64::from(n) * 2)?;
    u8::try_from(whole).ok()
}

impl Protector {
    /// Begins.
    #[must_use]
    pub fn new(task: Task) -> Self {
        Self { task, done: Vec::new(), now: None }
    }

    /// Goes on from where the work was stopped; the result is the same, byte for byte.
    ///
    /// # Errors
    /// [`Fault::State`] when it was saved from other inputs.
    pub fn resume(task: Task, state: ProtectorState) -> Result<Self, Fault> {
        let now = state.now.map(|now| task.resume(now)).transpose()?;
        Ok(Self { task, done: state.done, now })
    }

    /// The work so far.
    #[must_use]
    pub fn state(&self) -> ProtectorState {
        ProtectorState { done: self.done.clone(), now: self.now.as_ref().map(Block::state) }
    }

    /// Does a little: how many blocks are done, and of how many; all of them when there is nothing left to do.
    ///
    /// # Errors
    /// [`Fault`], after which nothing can be released.
    pub fn step(&mut self) -> Result<(usize, usize), Fault> {
        let of = self.task.blocks();
        if self.done.len() < of {
            let mut block = match self.now.take() {
                Some(block) => block,
                None => self.task.block(self.done.len())?,
            };
            block.step()?;
            if block.is_done() {
                self.done.push(block.state());
            } else {
                self.now = Some(block);
            }
        }
        Ok((self.done.len(), of))
    }

    /// Goes on to the end.
    ///
    /// # Errors
    /// [`Fault`]: there is no release.
    pub fn finish(mut self, id: &str) -> Result<Protected, Fault> {
        while self.done.len() < self.task.blocks() {
            self.step()?;
        }
        let blocks: Result<Vec<Block>, Fault> = self.done.into_iter().map(|state| self.task.resume(state)).collect();
        self.task.finish(id, blocks?)
    }
}

impl Figures {
    /// Figures of a block under a step of the ladder.
    pub(super) fn of(outline: &Outline, step: usize, questions: &[usize], search: &Search) -> Self {
        let told = search.told.len();
        let mut figures = Self { spent: search.spent, told, ..Self::default() };
        let rows = &search.system.rows;
        let place = outline.variables.iter().position(|variable| variable.role == Role::Place);
        let mut in_table = vec![false; rows.len()];
        let mut places = search.system.places.iter();
        for table in outline.steps[step].tables.iter().filter(|table| questions.contains(&table.question)) {
            let answers = outline.questions[table.question].groupings[table.grouping].answers.len();
            for group in outline.groups(&table.shown) {
                let local = place.is_some_and(|at| outline.variables[at].codes[group[at]].members.len() == 1);
                for answer in 0..=answers {
                    let row = places.next().copied().unwrap_or_default();
                    in_table[row] = true;
                    figures.cells += 1;
                    figures.protected += usize::from(rows[row].protected);
                    figures.secondary += usize::from(search.hidden[row] && !rows[row].protected);
                    figures.municipal += usize::from(local && answer < answers);
                    figures.municipal_hidden += usize::from(local && answer < answers && search.hidden[row]);
                }
            }
        }
        let moving = search.pool.moving();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.protected) {
            figures.derived += usize::from(!in_table[at]);
            figures.exact += usize::from(!moving.contains(&at));
            figures.full += usize::from(row.need.iter().all(|distance| search.pool.proves(at, *distance)));
        }
        figures
    }

    /// How many of a thousand answer cells of single municipalities are hidden, rounded up.
    #[must_use]
    pub fn hidden_per_mille(&self) -> u32 {
        u32::try_from((self.municipal_hidden * 1000).div_ceil(self.municipal.max(1))).unwrap_or(1000)
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: &Self) -> Self {
        let spent = Budget {
            solves: self.spent.solves + other.spent.solves,
            pivots: self.spent.pivots + other.spent.pivots,
            nodes: self.spent.nodes + other.spent.nodes,
        };
        Self {
            cells: self.cells + other.cells,
            protected: self.protected + other.protected,
            secondary: self.secondary + other.secondary,
            municipal: self.municipal + other.municipal,
            municipal_hidden: self.municipal_hidden + other.municipal_hidden,
            derived: self.derived + other.derived,
            exact: self.exact + other.exact,
            full: self.full + other.full,
            told: self.told + other.told,
            spent,
        }
    }
}
