//! A block: questions that bear on each other, protected step by step. Blocks are independent of each other, so that a
//! caller may work on several at once; the result is the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::cube::Cube;
use super::fault::Fault;
use super::figures::{Figures, Offer};
use super::ledger::Ledger;
use super::outline::Outline;
use super::search::Search;
use super::solve::Known;
use super::system::System;

use super::verify::Proof;

pub use super::solve::Budget;

/// Everything that is protected, and from what: shared by its blocks.
#[derive(Debug)]
pub(super) struct Inputs {
    /// What is to be published.
    pub outline: Outline,
    /// What people answered.
    pub cube: Cube,
    /// What was published before.
    pub ledger: Ledger,
    /// SHA-256 of all three, and of the way of searching.
    pub digest: String,
    /// How much work a block may take.
    pub budget: Budget,
    /// Whether every step of the ladder is tried, to be shown, or only up to the first that hides little enough.
    pub every_step: bool,
}

/// Questions that bear on each other.
#[derive(Debug)]
pub struct Block {
    pub(super) inputs: Arc<Inputs>,
    /// Places of its questions.
    pub(super) questions: Vec<usize>,
    pub(super) search: Search,
    at: At,
    offers: Vec<Offer>,
    /// The best step so far, as it can be taken up again.
    best: Option<Saved>,
}

/// Where the work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct At {
    step: usize,
    phase: Phase,
    /// What the phase goes through: protected rows, secondary cells, or the number of a pair.
    queue: Vec<usize>,
    /// How far it is.
    next: usize,
    /// Who is being asked about: those who know something and were not asked about before.
    #[serde(default)]
    asking: Vec<Known>,
    /// Who was asked about, for every protected row.
    #[serde(default)]
    asked: BTreeSet<Known>,
}

impl At {
    /// A phase begins.
    fn new(step: usize, phase: Phase, queue: Vec<usize>) -> Self {
        Self { step, phase, queue, next: 0, asking: Vec::new(), asked: BTreeSet::new() }
    }
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Proving every value of every protected cell possible.
    Cover,
    /// Showing again what need not be hidden.
    Trim,
    /// What single respondents know.
    Insiders,
    /// All is done.
    Done,
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The step of the ladder, from 0.
    pub step: usize,
    /// What is being done.
    pub phase: Phase,
    /// How much of the phase is done.
    pub done: usize,
    /// Of how much.
    pub of: usize,
}

/// A search as it can be saved: everything else follows from the inputs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Saved {
    step: usize,
    hidden: Vec<usize>,
    witnesses: Vec<Vec<(usize, i32)>>,
    totals: bool,
    told: Vec<(Known, usize)>,
    spent: Budget,
}

/// A block's work, to be stopped and taken up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockState {
    digest: String,
    questions: Vec<usize>,
    at: At,
    now: Saved,
    best: Option<Saved>,
    offers: Vec<Offer>,
}

impl BlockState {
    /// Whether it was saved from these inputs.
    pub(super) fn is_of(&self, digest: &str) -> bool {
        self.digest == digest
    }
}

impl Block {
    pub(super) fn new(inputs: Arc<Inputs>, questions: Vec<usize>) -> Result<Self, Fault> {
        let mut offers = Vec::new();
        let (step, search) = Self::first(&inputs, &questions, 0, Budget::default(), &mut offers)?;
        let at = At::new(step, Phase::Cover, search.protected());
        Ok(Self { inputs, questions, search, at, offers, best: None })
    }

    /// The first step from one on that does not ask for what earlier releases make impossible.
    fn first(
        inputs: &Inputs,
        questions: &[usize],
        from: usize,
        spent: Budget,
        offers: &mut Vec<Offer>,
    ) -> Result<(usize, Search), Fault> {
        let mut step = from;
        loop {
            match Self::search(inputs, questions, step, spent) {
                Err(Fault::AlreadyShown(_)) if step + 1 < inputs.outline.steps.len() => {
                    offers.push(Offer::impossible(&inputs.outline.steps[step].name, spent));
                    step += 1;
                }
                other => return other.map(|search| (step, search)),
            }
        }
    }

    fn search(inputs: &Inputs, questions: &[usize], step: usize, spent: Budget) -> Result<Search, Fault> {
        let outline = &inputs.outline;
        let step = outline.steps.get(step).ok_or(Fault::State)?;
        Ok(Search::new(System::new(outline, step, questions, &inputs.cube, &inputs.ledger)?, spent))
    }

    /// Does a little: at most a few problems of the solver.
    ///
    /// # Errors
    /// [`Fault`], after which nothing can be released.
    pub fn step(&mut self) -> Result<Progress, Fault> {
        if self.inputs.budget.is_spent(&self.search.spent) {
            return Err(Fault::Budget);
        }
        match self.work() {
            // These tables cannot be protected, beside what was published before or at all: the next step may ask for less.
            // What it gives is proved as any other.
            Err(fault @ (Fault::Unprotectable(_) | Fault::AlreadyShown(_) | Fault::Solver(_))) => {
                let name = &self.inputs.outline.steps[self.at.step].name;
                self.offers.push(Offer::impossible(name, self.search.spent));
                self.next_step(true).map_err(|_| fault)?;
            }
            other => other?,
        }
        Ok(self.progress())
    }

    fn work(&mut self) -> Result<(), Fault> {
        match self.at.phase {
            Phase::Cover => {
                if let Some(row) = self.at.queue.get(self.at.next).copied() {
                    if !self.search.cover(row)? {
                        self.at.next += 1;
                    }
                } else {
                    self.turn(Phase::Trim, self.search.secondary());
                }
            }
            Phase::Trim => {
                if let Some(row) = self.at.queue.get(self.at.next).copied() {
                    self.search.trim(row)?;
                    self.at.next += 1;
                } else {
                    self.turn(Phase::Insiders, self.search.protected());
                }
            }
            Phase::Insiders => self.insiders()?,
            Phase::Done => {}
        }
        Ok(())
    }

    /// Goes on to the end.
    ///
    /// # Errors
    /// [`Fault`], after which nothing can be released.
    pub fn run(&mut self) -> Result<(), Fault> {
        while !self.is_done() {
            self.step()?;
        }
        Ok(())
    }

    /// Whether all is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.at.phase == Phase::Done
    }

    /// How far the work is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { step: self.at.step, phase: self.at.phase, done: self.at.next, of: self.at.queue.len() }
    }

    /// What the steps of the ladder give that were tried so far.
    #[must_use]
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    fn turn(&mut self, phase: Phase, queue: Vec<usize>) {
        self.at = At::new(self.at.step, phase, queue);
    }

    /// Goes through everybody who knows something, for one protected row. Hiding more makes more people know something:
    /// they are asked about for every row too, those before not again, for tables found stay valid while more is hidden.
    fn insiders(&mut self) -> Result<(), Fault> {
        if let (Some(row), false) = (self.at.queue.get(self.at.next).copied(), self.at.asking.is_empty()) {
            for known in &self.at.asking {
                if self.search.guard(*known, row)? {
                    return Ok(());
                }
            }
            self.at.next += 1;
            return Ok(());
        }
        self.at.asked.extend(std::mem::take(&mut self.at.asking));
        let asked = &self.at.asked;
        self.at.asking = self.search.insiders().into_iter().filter(|known| !asked.contains(known)).collect();
        self.at.next = 0;
        if self.at.asking.is_empty() || self.at.queue.is_empty() {
            // Whether more is hidden for it or not: the next step asks anew who knows something.
            if !self.search.keep_open()? {
                self.search.show_the_idle();
                return self.offer();
            }
        }
        Ok(())
    }

    /// A step of the ladder is protected: is it the one, or what does the next give?
    fn offer(&mut self) -> Result<(), Fault> {
        let outline = &self.inputs.outline;
        let figures = Figures::of(outline, self.at.step, &self.questions, &self.search);
        let fits = figures.hidden_per_mille() <= outline.bound;
        let better = self.best.as_ref().is_none_or(|best| {
            let before = &self.offers[best.step].figures;
            before.hidden_per_mille() > outline.bound && figures.hidden_per_mille() < before.hidden_per_mille()
        });
        let name = outline.steps[self.at.step].name.clone();
        self.offers.push(Offer { name, figures, possible: true, taken: false });
        if better {
            self.best = Some(self.save());
        }
        self.next_step(self.inputs.every_step || !fits)
    }

    /// Goes on with the next step of the ladder if `more` is wanted and there is one, else takes the best so far.
    fn next_step(&mut self, more: bool) -> Result<(), Fault> {
        let next = self.at.step + 1;
        if more && next < self.inputs.outline.steps.len() {
            let spent = self.search.spent;
            match Self::first(&self.inputs, &self.questions, next, spent, &mut self.offers) {
                Ok((step, search)) => {
                    self.search = search;
                    self.at = At::new(step, Phase::Cover, self.search.protected());
                    return Ok(());
                }
                Err(Fault::AlreadyShown(_)) if self.best.is_some() => {
                    let last = self.offers.len();
                    self.offers.push(Offer::impossible(&self.inputs.outline.steps[last].name, spent));
                }
                Err(fault) => return Err(fault),
            }
        }
        let best = self.best.clone().ok_or(Fault::State)?;
        self.offers[best.step].taken = true;
        let step = best.step;
        if step != self.at.step {
            let spent = self.search.spent;
            self.search = Self::load(&self.inputs, &self.questions, best)?;
            self.search.spent = spent;
        }
        self.at = At::new(step, Phase::Done, Vec::new());
        Ok(())
    }

    fn save(&self) -> Saved {
        let search = &self.search;
        Saved {
            step: self.at.step,
            hidden: (0..search.hidden.len()).filter(|row| search.hidden[*row]).collect(),
            witnesses: search.pool.found.iter().map(|found| found.moves.clone()).collect(),
            totals: search.totals,
            told: search.told.iter().copied().collect(),
            spent: search.spent,
        }
    }

    fn load(inputs: &Inputs, questions: &[usize], saved: Saved) -> Result<Search, Fault> {
        let mut search = Self::search(inputs, questions, saved.step, saved.spent)?;
        search.hidden.fill(false);
        for row in saved.hidden {
            *search.hidden.get_mut(row).ok_or(Fault::State)? = true;
        }
        for moves in saved.witnesses {
            if moves.iter().any(|(column, _)| *column >= search.system.columns.len()) {
                return Err(Fault::State);
            }
            search.pool.add(&search.system, moves);
        }
        search.totals = saved.totals;
        search.told = saved.told.into_iter().collect();
        Ok(search)
    }

    /// Everything that is needed to go on later. It holds what is hidden: keep it as answers are kept.
    #[must_use]
    pub fn state(&self) -> BlockState {
        BlockState {
            digest: self.inputs.digest.clone(),
            questions: self.questions.clone(),
            at: self.at.clone(),
            now: self.save(),
            best: self.best.clone(),
            offers: self.offers.clone(),
        }
    }

    pub(super) fn resume(inputs: Arc<Inputs>, state: BlockState) -> Result<Self, Fault> {
        if !state.is_of(&inputs.digest) || state.now.step != state.at.step {
            return Err(Fault::State);
        }
        let search = Self::load(&inputs, &state.questions, state.now)?;
        let BlockState { questions, at, offers, best, .. } = state;
        Ok(Self { inputs, questions, search, at, offers, best })
    }

    /// The witnesses, leaf by leaf, and what they prove.
    pub(super) fn proof(&self) -> Proof {
        Proof::of(&self.inputs, &self.questions, &self.search)
    }

    /// The step of the ladder that was taken.
    pub(super) fn taken(&self) -> usize {
        self.at.step
    }
}
