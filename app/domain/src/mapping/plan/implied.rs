//! What follows from conditions: from one or the other, and from what leads to what leads somewhere.

use super::Prepared;
use crate::mapping::protect::Condition;

/// The most conditions of one question.
const MOST: usize = 64;

/// Places of things, and of what they hold.
type Places = Vec<(usize, Vec<usize>)>;

impl Prepared {
    /// A question's conditions and all that follow from them: whoever answered what leads there was asked that too, and of a list no
    /// more made a choice than answered it. None where these are more than anybody follows.
    ///
    /// By themselves they say nothing new. Beside a question that excludes this one they do: together no more answered both than
    /// gave what both go back to.
    pub(super) fn followed(&self, question: usize) -> Option<Vec<Condition>> {
        self.with_all_before(self.outline.questions[question].asked.clone())
    }

    /// Conditions, these first, and all that follow from them; none where these are more than anybody follows.
    pub(super) fn with_all_before(&self, conditions: Vec<Condition>) -> Option<Vec<Condition>> {
        let mut all = conditions;
        let mut next = 0;
        while let Some(one) = all.get(next).cloned() {
            next += 1;
            for more in self.before(&one) {
                if !all.contains(&more) {
                    all.push(more);
                }
            }
            if all.len() > MOST {
                return None;
            }
        }
        Some(all)
    }

    fn before(&self, condition: &Condition) -> Vec<Condition> {
        let questions = &self.outline.questions;
        let family = |at: usize| questions[at].family.as_ref();
        let mut found = Vec::new();
        for (lead, _) in &condition.answers {
            let of_list = family(*lead).is_some();
            let same = |at: usize| at == *lead || (of_list && family(at) == family(*lead));
            let others: Places = condition.answers.iter().filter(|(at, _)| !same(*at)).cloned().collect();
            let with = |answers: &[(usize, Vec<usize>)], groups: &[(usize, Vec<usize>)]| {
                let mut answers = merged(&others, answers);
                answers.sort();
                Condition { answers, groups: merged(&condition.groups, groups) }
            };
            found.extend(questions[*lead].asked.iter().map(|one| with(&one.answers, &one.groups)));
            let first = (0..questions.len()).find(|at| same(*at)).filter(|_| of_list);
            found.extend(first.map(|at| with(&[(at, (0..questions[at].answers.len()).collect())], &[])));
        }
        found
    }
}

/// One condition or the other.
pub(super) fn either(one: &Condition, other: &Condition) -> Condition {
    Condition { answers: merged(&one.answers, &other.answers), groups: merged(&one.groups, &other.groups) }
}

/// Places of things, and of what they hold, together.
fn merged(one: &[(usize, Vec<usize>)], other: &[(usize, Vec<usize>)]) -> Places {
    let mut all = one.to_vec();
    for (at, more) in other {
        match all.iter_mut().find(|(own, _)| own == at) {
            Some((_, own)) => {
                own.extend(more);
                own.sort_unstable();
                own.dedup();
            }
            None => all.push((*at, more.clone())),
        }
    }
    all
}
