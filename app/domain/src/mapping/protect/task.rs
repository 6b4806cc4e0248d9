//! The whole of a release's protection: from inputs to independent blocks, and from blocks to tables with their proof.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::block::{Block, BlockState, Budget, Inputs};
use super::book::Role;
use super::cube::Cube;
use super::draft::rounded;
use super::families::Families;
use super::fault::Fault;
use super::figures::Offer;
use super::ledger::{Ledger, Published, Saying};
use super::outline::{Outline, digest};
use super::verify::{Proof, said};

/// Which way of searching this is: raised when another is taken, so that what was found by an older one is not gone on with.
const METHOD: u32 = 6;

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
    /// SHA-256 of everything it was made of, and of the way of searching.
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
        let used = |questions: &Vec<usize>| {
            let table = |at: &usize| outline.steps.iter().any(|step| step.tables.iter().any(|one| one.question == *at));
            questions.iter().any(table)
        };
        let blocks = Families::of(&outline).blocks().into_iter().filter(used).collect();
        let digest = digest(&(METHOD, &outline, &cube, &ledger));
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

    /// Plan, counts and ledger.
    pub(super) fn inputs(&self) -> (&Outline, &Cube, &Ledger) {
        (&self.inputs.outline, &self.inputs.cube, &self.inputs.ledger)
    }

    /// For each block, places of its questions.
    pub(super) fn blocks_of(&self) -> &[Vec<usize>] {
        &self.blocks
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
    /// [`Fault::State`] when it was saved from other inputs, or by another way of searching.
    pub fn resume(task: Task, state: ProtectorState) -> Result<Self, Fault> {
        if state.done.iter().any(|block| !block.is_of(&task.inputs.digest)) {
            return Err(Fault::State);
        }
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
