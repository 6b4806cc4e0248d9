//! What rows of lists of choices say, to somebody who made choices of one themselves.

use std::collections::BTreeSet;

use super::{FAR, Known, System};

impl System {
    /// How far a row may rise that says how choices go together in the group of somebody who knows something of their list, so that it
    /// is true of all others whatever they chose themselves; none where it says something else.
    ///
    /// What a row leaves over is what each of its people leaves, who leave nothing less than nought. Whoever made one choice where
    /// three may be made knows that the others leave two less. So as much must stay left over as one of them may account for, or as
    /// much as there truly is.
    pub fn rises(&self, known: Known, row: usize) -> Option<i32> {
        let (group, own) = self.rows[row].list?;
        let here = |(question, leaf): (usize, usize)| {
            leaf / self.widths[question] == group && self.families.same(question, self.rows[row].question)
        };
        let beside = self.known(known).any(here);
        let left = -self.rows[row].sum - i64::from(own);
        beside.then(|| i32::try_from(left.max(0)).unwrap_or(FAR))
    }

    /// Questions of a list, and leaf groups in which everybody made a choice of it: who is there may have made several.
    pub fn choosing(&self) -> BTreeSet<(usize, usize)> {
        let picked = self.rows.iter().filter_map(|row| Some((row.question, row.list?.0)));
        let all =
            |(question, group): (usize, usize)| self.families.own(question).into_iter().map(move |own| (own, group));
        picked.flat_map(all).collect()
    }

    /// Whether any leaf cell of a column is of these questions and groups.
    pub fn is_among(&self, column: usize, groups: &BTreeSet<(usize, usize)>) -> bool {
        let leaves = self.columns[column].leaves.iter();
        leaves.map(|(question, leaf)| (*question, leaf / self.widths[*question])).any(|one| groups.contains(&one))
    }

    /// Whether any row says how choices go together.
    pub fn has_choices(&self) -> bool {
        self.rows.iter().any(|row| row.list.is_some())
    }

    /// Whether a row counts only who made a choice and so left another, and all who left that are where somebody is who is alone there:
    /// it is about them or about nobody.
    pub fn is_theirs(&self, known: Known, row: usize) -> bool {
        if self.alone.is_empty() {
            return false;
        }
        let own: BTreeSet<(usize, usize)> = self.known(known).collect();
        self.leaves(row).all(|(question, leaf)| {
            let (group, answer) = (leaf / self.widths[question], leaf % self.widths[question]);
            let excluded = |other: &usize| self.alone.contains(&question) || self.alone.contains(other);
            let mut others = self.families.own(question).into_iter().filter(|other| *other != question);
            answer == 0
                && others.any(|other| excluded(&other) && own.contains(&(other, group * self.widths[other] + 1)))
        })
    }
}
