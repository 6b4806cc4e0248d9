//! A block's statements as a system of linear rows over merged leaf cells: what an attacker would solve.

mod choice;

use std::collections::{BTreeMap, BTreeSet};

use super::book::Role;
use super::care::{KeptBack, TOTAL, is_total, need, small, weight};
use super::cube::Cube;
use super::draft::{Draft, Kind, drafts};
use super::families::Families;
use super::fault::Fault;
use super::ledger::Ledger;
use super::outline::{Outline, Step};
use super::solve::Known;

/// Leaf cells that stand in exactly the same rows, as one unknown.
#[derive(Debug)]
pub(super) struct Column {
    /// How many people are in it.
    pub count: i32,
    /// The rows it stands in, and with what coefficient.
    pub rows: Vec<(usize, i32)>,
    /// Its leaf cells: place of the question, place of the leaf.
    pub leaves: Vec<(usize, usize)>,
    /// The wave that all of them are of; none where they are of several.
    pub wave: Option<usize>,
    /// Their question.
    pub question: usize,
}

/// What may become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Always holds for everybody: published before, or true by its nature.
    Locked,
    /// A total of the whole county: hidden only where nothing else protects (R7).
    Total,
    /// Shown, unless it must be hidden.
    Free,
    /// Not shown: hidden before, or in no table at all.
    Never,
}

/// A sum over columns.
#[derive(Debug)]
pub(super) struct Row {
    /// Columns and coefficients.
    pub columns: Vec<(usize, i32)>,
    /// The true sum.
    pub sum: i64,
    /// How far the sum may be from the true one while the row says what it says.
    pub band: (i32, i32),
    /// What may become of it.
    pub standing: Standing,
    /// What hiding it costs.
    pub weight: u32,
    /// Which other sums must stay possible, as distances from the true one; empty where it is not protected.
    pub need: Vec<i32>,
    /// Whether it is protected: then never shown.
    pub protected: bool,
    /// Of a count in a table: below which it is small, and how many values from nought it must be able to have then.
    pub small: Option<(i64, i64)>,
    /// The question it belongs to.
    pub question: usize,
    /// The questions of which it says that no more answered them than gave an answer that leads there; empty where it says
    /// something else.
    pub asked: Vec<usize>,
    /// The leaf group of which it says how the choices of a list go together, and how much of what it leaves over one person may account
    /// for at most; none where it says something else.
    pub list: Option<(usize, i32)>,
}

/// The rows and columns of a block.
#[derive(Debug)]
pub(super) struct System {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// For each draft, its row.
    pub places: Vec<usize>,
    /// Names of all questions of the outline.
    pub names: Vec<String>,
    /// Which questions the same people answered, and which wait for which.
    pub families: Families,
    /// Whether some of these questions wait for another.
    pub tied: bool,
    /// Questions of the outline that are a choice beside which nobody makes another.
    alone: BTreeSet<usize>,
    /// For each question of the outline, how many leaf answers it has.
    widths: Vec<usize>,
    /// How many waves its columns are of.
    waves: usize,
}

/// The distance that stands for "no bound".
pub(super) const FAR: i32 = 1 << 30;

impl System {
    /// The system of some questions under a step of the ladder.
    pub fn new(
        outline: &Outline,
        step: &Step,
        questions: &[usize],
        cube: &Cube,
        ledger: &Ledger,
    ) -> Result<Self, Fault> {
        let drafts = drafts(outline, step, questions, cube, ledger)?;
        let columns = merged(outline, questions, cube, &drafts)?;
        let mut sums = vec![Vec::new(); drafts.len()];
        for (at, column) in columns.iter().enumerate() {
            for (draft, coefficient) in &column.rows {
                sums[*draft].push((at, *coefficient));
            }
        }
        let names = outline.questions.iter().map(|question| question.id.clone()).collect();
        let widths = outline.questions.iter().map(|question| question.answers.len()).collect();
        let waves = columns.iter().map(|column| column.wave).collect::<BTreeSet<_>>().len();
        let families = Families::of(outline);
        let tied = drafts.iter().any(|draft| matches!(draft.kind, Kind::Asked));
        let (rows, places) = (Vec::new(), Vec::new());
        let alone = (0..outline.questions.len()).filter(|at| outline.questions[*at].alone).collect();
        let mut system = Self { columns, rows, places, names, families, tied, alone, widths, waves };
        let (mut known, kept_back) = (BTreeMap::new(), KeptBack::of(outline, cube));
        for (draft, columns) in drafts.iter().zip(sums) {
            let place = *known.entry(columns.clone()).or_insert(system.rows.len());
            system.places.push(place);
            let row = row(outline, (cube, &kept_back), draft, columns, &system.columns)?;
            match system.rows.get_mut(place) {
                Some(old) => old.join(row),
                None => system.rows.push(row),
            }
        }
        for column in &mut system.columns {
            column.rows.clear();
        }
        for (at, row) in system.rows.iter().enumerate() {
            for (column, coefficient) in &row.columns {
                system.columns[*column].rows.push((at, *coefficient));
            }
        }
        system.settle(outline)?;
        Ok(system)
    }

    /// What is protected and cannot be, and totals that are protected themselves.
    fn settle(&mut self, outline: &Outline) -> Result<(), Fault> {
        for row in &self.rows {
            if row.protected && row.standing == Standing::Locked {
                return Err(Fault::AlreadyShown(outline.questions[row.question].id.clone()));
            }
        }
        let open: Vec<usize> =
            self.rows.iter().filter(|row| row.protected && row.weight >= TOTAL).map(|row| row.question).collect();
        for row in &mut self.rows {
            if row.standing == Standing::Total && open.contains(&row.question) {
                row.standing = Standing::Free;
            }
        }
        Ok(())
    }

    /// The wave in which a row is looked at first: people of different waves meet in pooled tables alone, so that what one wave
    /// can do for itself is nearly all there is. Of a pooled row, the wave with most people in it. None where there is but one.
    pub fn wave(&self, row: usize) -> Option<usize> {
        let mut people: BTreeMap<usize, i64> = BTreeMap::new();
        for (column, _) in self.rows[row].columns.iter().filter(|_| self.waves > 1) {
            let column = &self.columns[*column];
            *people.entry(column.wave?).or_default() += i64::from(column.count);
        }
        people.into_iter().max_by_key(|(wave, people)| (*people, std::cmp::Reverse(*wave))).map(|(wave, _)| wave)
    }

    /// Leaf groups of a row.
    pub fn groups(&self, row: usize) -> BTreeSet<usize> {
        self.leaves(row).map(|(question, leaf)| leaf / self.widths[question]).collect()
    }

    /// Whether a row is everybody of its leaf groups who answered.
    pub fn is_everybody(&self, row: usize) -> bool {
        let width = self.widths[self.rows[row].question];
        self.leaves(row).count() == self.groups(row).len() * width
    }

    /// The leaf cells that somebody is alone in.
    fn known(&self, known: Known) -> Box<dyn Iterator<Item = (usize, usize)> + '_> {
        match known {
            Known::Row(own) => Box::new(self.leaves(own)),
            Known::Column(own) => Box::new(self.columns[own].leaves.iter().copied()),
        }
    }

    fn leaves(&self, row: usize) -> impl Iterator<Item = (usize, usize)> {
        let columns = self.rows[row].columns.iter();
        columns.flat_map(|(column, _)| self.columns[*column].leaves.iter().copied())
    }

    /// How far each row moves with some columns; rows that stay are left out.
    pub fn moved(&self, moves: &[(usize, i32)]) -> Vec<(usize, i32)> {
        let mut rows: BTreeMap<usize, i32> = BTreeMap::new();
        for (column, distance) in moves {
            for (row, coefficient) in &self.columns[*column].rows {
                *rows.entry(*row).or_default() += distance * coefficient;
            }
        }
        rows.into_iter().filter(|(_, distance)| *distance != 0).collect()
    }
}

impl Row {
    /// Whether it says something else after moving this far.
    pub fn breaks(&self, distance: i32) -> bool {
        distance < self.band.0 || self.band.1 < distance
    }

    /// Whether an earlier release hid it.
    pub fn was_hidden(&self) -> bool {
        self.standing == Standing::Never && self.weight == HIDDEN
    }

    /// The same sum said once more.
    fn join(&mut self, other: Self) {
        let strength = |standing: Standing| match standing {
            Standing::Never => 0,
            Standing::Free => 1,
            Standing::Total => 2,
            Standing::Locked => 3,
        };
        // Hidden before is hidden for good; what stands in no table says nothing about being shown.
        if other.standing != Standing::Locked && self.was_hidden() {
            // It stays.
        } else if self.standing != Standing::Locked && other.was_hidden() {
            self.standing = Standing::Never;
            self.weight = HIDDEN;
        } else if strength(other.standing) > strength(self.standing) {
            self.standing = other.standing;
            self.weight = other.weight;
        } else if self.standing == other.standing {
            self.weight = self.weight.max(other.weight);
        }
        self.band = (self.band.0.max(other.band.0), self.band.1.min(other.band.1));
        self.need.extend(other.need);
        self.need.sort_unstable();
        self.need.dedup();
        self.protected |= other.protected;
        self.asked.extend(other.asked);
        self.asked.sort_unstable();
        self.asked.dedup();
        self.list = self.list.max(other.list);
        self.small = match (self.small, other.small) {
            (Some((few, values)), Some((other, more))) => Some((few.max(other), values.max(more))),
            (one, other) => one.or(other),
        };
    }
}

/// The weight of a row that an earlier release hid.
const HIDDEN: u32 = u32::MAX;

/// Leaf cells by the drafts they stand in; those that stand in none are left out.
fn merged(outline: &Outline, questions: &[usize], cube: &Cube, drafts: &[Draft]) -> Result<Vec<Column>, Fault> {
    let mut signs: Vec<BTreeMap<usize, Vec<(usize, i32)>>> = vec![BTreeMap::new(); outline.questions.len()];
    for (at, draft) in drafts.iter().enumerate() {
        for (question, leaf, coefficient) in draft.leaves(outline) {
            if coefficient != 0 {
                signs[question].entry(leaf).or_default().push((at, coefficient));
            }
        }
    }
    let mut columns: Vec<Column> = Vec::new();
    let mut known: BTreeMap<Vec<(usize, i32)>, usize> = BTreeMap::new();
    let sizes: Vec<usize> = outline.variables.iter().map(|variable| variable.leaves.len()).collect();
    let axis = outline.variables.iter().position(|variable| variable.role == Role::Wave);
    let wave = |question: usize, leaf: usize| {
        let group = leaf / outline.questions[question].answers.len();
        axis.map_or(0, |axis| group / sizes[axis + 1..].iter().product::<usize>() % sizes[axis])
    };
    for question in questions {
        let counts = cube.cells(&outline.questions[*question].id);
        for (leaf, rows) in std::mem::take(&mut signs[*question]) {
            let at = *known.entry(rows.clone()).or_insert(columns.len());
            if at == columns.len() {
                let (wave, question) = (Some(wave(*question, leaf)), *question);
                columns.push(Column { count: 0, rows, leaves: Vec::new(), wave, question });
            }
            columns[at].wave = columns[at].wave.filter(|own| *own == wave(*question, leaf));
            let count = counts.get(leaf).and_then(|count| i32::try_from(*count).ok());
            let sum = count.and_then(|count| columns[at].count.checked_add(count)).filter(|sum| *sum < FAR);
            columns[at].count = sum.ok_or_else(|| Fault::TooFine(outline.questions[*question].id.clone()))?;
            columns[at].leaves.push((*question, leaf));
        }
    }
    Ok(columns)
}

fn row(
    outline: &Outline,
    (cube, kept_back): (&Cube, &KeptBack),
    draft: &Draft,
    columns: Vec<(usize, i32)>,
    unknowns: &[Column],
) -> Result<Row, Fault> {
    let sum: i64 = columns.iter().map(|(at, score)| i64::from(unknowns[*at].count) * i64::from(*score)).sum();
    let standing = match draft.kind {
        Kind::Cell { .. } if is_total(outline, draft) => Standing::Total,
        Kind::Cell { .. } | Kind::Mean(Some(_)) => Standing::Free,
        Kind::Mean(None) | Kind::Unseen { .. } | Kind::Derived { .. } | Kind::Apart { .. } => Standing::Never,
        Kind::Seen { .. }
        | Kind::Between(..)
        | Kind::Same(_)
        | Kind::Asked
        | Kind::Picked
        | Kind::Alone
        | Kind::Most => Standing::Locked,
    };
    let distance = |bound: i64| i32::try_from((bound - sum).clamp(-i64::from(FAR), i64::from(FAR))).unwrap_or(FAR);
    let band = match draft.kind {
        Kind::Mean(Some((least, most))) | Kind::Between(least, most) => (distance(least), distance(most)),
        Kind::Asked | Kind::Picked | Kind::Alone | Kind::Most => (-FAR, distance(0)),
        _ => (0, 0),
    };
    let values = need(outline, cube, kept_back, draft, sum);
    if (matches!(draft.kind, Kind::Same(_)) && sum != 0) || (draft.kind.is_of_list() && sum > 0) {
        let question = &outline.questions[draft.question];
        return Err(Fault::Family(question.family.clone().unwrap_or_default()));
    }
    let asked: Vec<usize> = match &draft.led {
        Some(led) if draft.kind == Kind::Asked => {
            std::iter::once(draft.question).chain(led.others.iter().copied()).collect()
        }
        _ => Vec::new(),
    };
    let list = draft.kind.is_of_list().then(|| {
        let leaf = outline.variables.iter().zip(draft.members.iter().flatten());
        let group = leaf.fold(0, |group, (variable, leaf)| group * variable.leaves.len() + leaf);
        (group, left_by_one(outline, draft))
    });
    if !asked.is_empty() && sum > 0 {
        return Err(Fault::Asked(outline.questions[draft.question].id.clone()));
    }
    let protected = !values.is_empty();
    let need = values.into_iter().map(distance).filter(|distance| *distance != 0).collect();
    let weight = if matches!(draft.kind, Kind::Unseen { .. }) { HIDDEN } else { weight(outline, draft) };
    let small = small(outline, draft);
    let question = draft.question;
    Ok(Row { columns, sum, band, standing, weight, need, protected, small, question, asked, list })
}

/// How much one person may account for of what a sum over a list's choices leaves over.
fn left_by_one(outline: &Outline, draft: &Draft) -> i32 {
    match draft.kind {
        // They made neither.
        Kind::Alone => 1,
        // They made one choice alone.
        Kind::Most => {
            outline.questions[draft.question].most.and_then(|most| i32::try_from(most - 1).ok()).unwrap_or(FAR)
        }
        // How many choices they made is not counted.
        _ => FAR,
    }
}
