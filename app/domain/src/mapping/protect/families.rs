//! Questions that the same people answer, and which of these wait for an answer to another: questions that bear on each other.

use std::collections::BTreeSet;

use super::outline::Outline;

/// The families of an outline: a question by itself, or the choices of one list.
#[derive(Debug)]
pub(super) struct Families {
    /// Places of the questions of each family; families in the order of their first.
    pub all: Vec<Vec<usize>>,
    /// The family of each question.
    of: Vec<usize>,
    /// The families whose answers each waits for.
    leads: Vec<BTreeSet<usize>>,
    /// How many wait one for another before it; none in a circle.
    depth: Vec<Option<usize>>,
}

impl Families {
    pub fn of(outline: &Outline) -> Self {
        let mut all: Vec<Vec<usize>> = Vec::new();
        let mut of = Vec::new();
        for (at, question) in outline.questions.iter().enumerate() {
            let same =
                |one: &Vec<usize>| question.family.is_some() && outline.questions[one[0]].family == question.family;
            let place = all.iter().position(same).unwrap_or(all.len());
            match all.get_mut(place) {
                Some(family) => family.push(at),
                None => all.push(vec![at]),
            }
            of.push(place);
        }
        let leads_of = |family: &Vec<usize>| {
            let conditions = family.iter().flat_map(|at| &outline.questions[*at].asked);
            conditions.flat_map(|one| &one.answers).filter_map(|(at, _)| of.get(*at).copied()).collect()
        };
        let leads: Vec<BTreeSet<usize>> = all.iter().map(leads_of).collect();
        let mut depth: Vec<Option<usize>> = vec![None; all.len()];
        for _ in 0..all.len() {
            for at in 0..all.len() {
                let before: Option<Vec<usize>> = leads[at].iter().map(|lead| depth[*lead]).collect();
                depth[at] = before.map(|before| before.into_iter().max().map_or(0, |most| most + 1));
            }
        }
        Self { all, of, leads, depth }
    }

    /// Whether some question waits for itself, by way of others or at once.
    pub fn circle(&self) -> Option<&[usize]> {
        self.depth.iter().position(Option::is_none).map(|at| self.all[at].as_slice())
    }

    /// The questions of a question's family.
    pub fn own(&self, question: usize) -> BTreeSet<usize> {
        self.all[self.of[question]].iter().copied().collect()
    }

    /// Whether the same people answered two questions.
    pub fn same(&self, one: usize, other: usize) -> bool {
        self.of[one] == self.of[other]
    }

    /// The questions of a question's family and of all that it waits for.
    pub fn with_leads(&self, question: usize) -> BTreeSet<usize> {
        self.reached(question, |at| self.leads[at].iter().copied().collect())
    }

    /// The questions of a question's family and of all that wait for it.
    pub fn with_followers(&self, question: usize) -> BTreeSet<usize> {
        self.reached(question, |at| (0..self.all.len()).filter(|other| self.leads[*other].contains(&at)).collect())
    }

    fn reached(&self, question: usize, next: impl Fn(usize) -> Vec<usize>) -> BTreeSet<usize> {
        let mut found = BTreeSet::from([self.of[question]]);
        let mut open = vec![self.of[question]];
        while let Some(at) = open.pop() {
            open.extend(next(at).into_iter().filter(|other| found.insert(*other)));
        }
        found.into_iter().flat_map(|family| &self.all[family]).copied().collect()
    }

    /// All families, those that are waited for before those that wait.
    pub fn in_order(&self) -> Vec<&[usize]> {
        let mut places: Vec<usize> = (0..self.all.len()).collect();
        places.sort_by_key(|at| (self.depth[*at], *at));
        places.into_iter().map(|at| self.all[at].as_slice()).collect()
    }

    /// Questions that bear on each other, together: families that are tied. Each in the order of questions, all of them in the
    /// order of their first.
    pub fn blocks(&self) -> Vec<Vec<usize>> {
        let pairs = self.leads.iter().enumerate().flat_map(|(at, leads)| leads.iter().map(move |lead| [at, *lead]));
        let block = tied(self.all.len(), pairs);
        let mut blocks: Vec<Vec<usize>> = (0..self.all.len())
            .map(|at| {
                let own = block.iter().enumerate().filter(|(_, of)| **of == at);
                let mut questions: Vec<usize> = own.flat_map(|(family, _)| &self.all[family]).copied().collect();
                questions.sort_unstable();
                questions
            })
            .filter(|questions| !questions.is_empty())
            .collect();
        blocks.sort();
        blocks
    }
}

/// For each of so many things the first of those that it is tied to, by these pairs or through others.
pub(in crate::mapping) fn tied(count: usize, pairs: impl IntoIterator<Item = [usize; 2]>) -> Vec<usize> {
    let mut first: Vec<usize> = (0..count).collect();
    for [one, other] in pairs {
        let (one, other) = (first[one], first[other]);
        first.iter_mut().filter(|of| **of == one.max(other)).for_each(|of| *of = one.min(other));
    }
    first
}
