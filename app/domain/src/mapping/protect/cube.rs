//! Counts of what people answered, leaf by leaf: what the protector works on instead of answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::book::Role;
use super::fault::Fault;
use super::outline::{Outline, digest};

/// One respondent: leaves of their background, and their answers. It cannot be written anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// For each variable the place of a leaf.
    pub background: Vec<usize>,
    /// For each question the place of an answer; none where it was skipped.
    pub answers: Vec<Option<usize>>,
}

/// A variable's name and leaves.
type Leaves = (String, Vec<String>);

/// Counts by leaf. Frozen with a release, it stands in for the answers of its waves ever after (R13). It is no release:
/// many of its cells hold one child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cube {
    /// Name and leaves of each variable.
    variables: Vec<Leaves>,
    /// The place of the variable that holds waves.
    wave: usize,
    /// Each question's answers and counts.
    questions: BTreeMap<String, Counts>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Counts {
    answers: Vec<String>,
    /// By leaf, the last variable's next to each other, the answer's nearest.
    cells: Vec<u32>,
}

impl Cube {
    /// The most leaf cells of a question.
    const MOST: usize = 4_000_000;

    /// Counts records. Records of a wave that is among the frozen are not looked at: what was released stands, whoever has
    /// been erased or came late since (R13).
    ///
    /// # Errors
    /// [`Fault`] when a record or a frozen cube does not fit, or there are too many leaf cells.
    pub fn count(
        outline: &Outline,
        records: impl IntoIterator<Item = Record>,
        frozen: &[&Self],
    ) -> Result<Self, Fault> {
        let mut cube = Self::empty(outline)?;
        let closed = cube.adopt(frozen)?;
        let sizes: Vec<usize> = cube.variables.iter().map(|(_, leaves)| leaves.len()).collect();
        for record in records {
            let background = &record.background;
            let fits = background.len() == sizes.len() && background.iter().zip(&sizes).all(|(leaf, size)| leaf < size);
            if !fits || record.answers.len() != outline.questions.len() {
                return Err(Fault::Record);
            }
            if closed.contains(&background[cube.wave]) {
                continue;
            }
            let group = background.iter().zip(&sizes).fold(0, |at, (leaf, size)| at * size + leaf);
            for (question, answer) in outline.questions.iter().zip(&record.answers) {
                let Some(answer) = answer else { continue };
                let counts = cube.questions.get_mut(&question.id).ok_or(Fault::Record)?;
                if *answer >= counts.answers.len() {
                    return Err(Fault::Record);
                }
                counts.cells[group * counts.answers.len() + answer] += 1;
            }
        }
        Ok(cube)
    }

    fn empty(outline: &Outline) -> Result<Self, Fault> {
        outline.check()?;
        let variables: Vec<_> =
            outline.variables.iter().map(|variable| (variable.name.clone(), variable.leaves.clone())).collect();
        let wave = outline.variables.iter().position(|variable| variable.role == Role::Wave);
        let groups = variables.iter().try_fold(1_usize, |size, (_, leaves)| size.checked_mul(leaves.len()));
        let mut questions = BTreeMap::new();
        for question in &outline.questions {
            let size = groups.and_then(|groups| groups.checked_mul(question.answers.len()));
            let size = size.filter(|size| *size <= Self::MOST).ok_or_else(|| Fault::TooFine(question.id.clone()))?;
            questions.insert(question.id.clone(), Counts { answers: question.answers.clone(), cells: vec![0; size] });
        }
        Ok(Self { variables, wave: wave.ok_or_else(|| Fault::Table("wave".to_owned()))?, questions })
    }

    /// Takes over the counts of frozen waves; their places.
    fn adopt(&mut self, frozen: &[&Self]) -> Result<Vec<usize>, Fault> {
        let mut closed = Vec::new();
        for other in frozen {
            let map =
                self.places_of(other).ok_or_else(|| Fault::UnknownLeaf(other.variables[other.wave].1.join("+")))?;
            closed.extend(map[self.wave].iter().copied());
            let sizes: Vec<usize> = other.variables.iter().map(|(_, leaves)| leaves.len()).collect();
            let ours: Vec<usize> = self.variables.iter().map(|(_, leaves)| leaves.len()).collect();
            for (id, theirs) in &other.questions {
                let Some(counts) = self.questions.get_mut(id) else { continue };
                let place = |answer: &String| counts.answers.iter().position(|one| one == answer);
                let answers: Option<Vec<usize>> = theirs.answers.iter().map(place).collect();
                let answers = answers.ok_or_else(|| Fault::UnknownLeaf(id.clone()))?;
                let width = answers.len();
                for (at, count) in theirs.cells.iter().enumerate().filter(|(_, count)| **count > 0) {
                    let leaves = split(at / width, &sizes);
                    let group = (0..ours.len()).fold(0, |place, axis| place * ours[axis] + map[axis][leaves[axis]]);
                    counts.cells[group * counts.answers.len() + answers[at % width]] = *count;
                }
            }
        }
        Ok(closed)
    }

    /// For each of our variables, our places of the other's leaves; none where one is unknown.
    fn places_of(&self, other: &Self) -> Option<Vec<Vec<usize>>> {
        let same = self.variables.len() == other.variables.len();
        let one = |((name, ours), (other, theirs)): (&Leaves, &Leaves)| {
            let place = |leaf: &String| ours.iter().position(|one| one == leaf);
            if name == other { theirs.iter().map(place).collect::<Option<Vec<usize>>>() } else { None }
        };
        same.then(|| self.variables.iter().zip(&other.variables).map(one).collect()).flatten()
    }

    /// The counts of a question, by leaf: the place of a leaf is its group's place times the number of answers plus the
    /// answer's.
    pub(super) fn cells(&self, question: &str) -> &[u32] {
        self.questions.get(question).map_or(&[], |counts| &counts.cells)
    }

    /// Whether it counts a question.
    #[must_use]
    pub fn knows(&self, question: &str) -> bool {
        self.questions.contains_key(question)
    }

    /// Whether anybody answered anything in a wave.
    pub(super) fn anybody(&self, wave: usize) -> bool {
        let sizes: Vec<usize> = self.variables.iter().map(|(_, leaves)| leaves.len()).collect();
        self.questions.values().any(|counts| {
            let in_wave = |at: usize| split(at / counts.answers.len(), &sizes)[self.wave] == wave;
            counts.cells.iter().enumerate().any(|(at, count)| *count > 0 && in_wave(at))
        })
    }

    /// The leaves of every group that anybody answered anything in, for each variable.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let sizes: Vec<usize> = self.variables.iter().map(|(_, leaves)| leaves.len()).collect();
        let mut held = vec![false; sizes.iter().product()];
        for counts in self.questions.values() {
            for (held, cells) in held.iter_mut().zip(counts.cells.chunks(counts.answers.len().max(1))) {
                *held |= cells.iter().any(|count| *count > 0);
            }
        }
        held.iter().enumerate().filter(|(_, held)| **held).map(|(at, _)| split(at, &sizes)).collect()
    }

    /// SHA-256 in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        digest(self)
    }
}

/// The leaves at a group's place.
fn split(mut group: usize, sizes: &[usize]) -> Vec<usize> {
    let mut leaves = vec![0; sizes.len()];
    for (leaf, size) in leaves.iter_mut().zip(sizes).rev() {
        (*leaf, group) = (group % size, group / size);
    }
    leaves
}
