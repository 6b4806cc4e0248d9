//! The search over one block: proving every value possible, showing again what need not be hidden, and respondents who
//! know themselves (R8).

use std::collections::BTreeSet;

use super::fault::Fault;
use super::pool::Pool;
use super::solve::{Aim, Budget, Give, Known, Moves, solve};
use super::system::{Standing, System};

/// The search over a system.
#[derive(Debug)]
pub(super) struct Search {
    /// What an attacker would solve.
    pub system: System,
    /// Rows that are not shown.
    pub hidden: Vec<bool>,
    /// Tables found.
    pub pool: Pool,
    /// Whether totals of the county may give way.
    pub totals: bool,
    /// Who knows a protected row whatever is hidden here.
    pub told: BTreeSet<(Known, usize)>,
    /// Work done.
    pub spent: Budget,
}

/// How many values must hang on a cell for it to stay hidden without trying.
const TRIES: usize = 8;

impl Search {
    /// A search that has found nothing yet.
    pub fn new(system: System, spent: Budget) -> Self {
        let hidden = system.rows.iter().map(|row| row.protected || row.standing == Standing::Never).collect();
        Self { system, hidden, pool: Pool::default(), totals: false, told: BTreeSet::new(), spent }
    }

    /// Rows that are protected: those that move farthest first, then the dearest, then in order.
    pub fn protected(&self) -> Vec<usize> {
        let mut rows: Vec<usize> = (0..self.system.rows.len()).filter(|row| self.system.rows[*row].protected).collect();
        rows.sort_by_key(|row| {
            let row = &self.system.rows[*row];
            let far = row.need.iter().map(|distance| distance.abs()).max().unwrap_or_default();
            std::cmp::Reverse((far, row.weight))
        });
        rows
    }

    /// What is not proved of a row yet, the farthest first.
    fn open(&self, row: usize) -> Option<i32> {
        let open = self.system.rows[row].need.iter().filter(|distance| !self.pool.proves(row, **distance));
        open.copied().max_by_key(|distance| (distance.abs(), *distance))
    }

    /// Proves one more value of a row; false where there is none left.
    pub fn cover(&mut self, row: usize) -> Result<bool, Fault> {
        let Some(distance) = self.open(row) else { return Ok(false) };
        if let Some(moves) = self.pool.combined(&self.system, &self.hidden, (row, distance), None) {
            self.pool.add_with_multiples(&self.system, &self.hidden, moves);
            return Ok(true);
        }
        if !self.reach(row, distance, None, false)? {
            return Err(self.unprotectable(row));
        }
        if self.pool.proves(row, distance) { Ok(true) } else { Err(Fault::Proof) }
    }

    /// Looks for a table in which a row moves so far, hiding what it takes: totals of the county last.
    fn reach(&mut self, row: usize, distance: i32, known: Option<Known>, several: bool) -> Result<bool, Fault> {
        let gives: &[Give] = if self.totals { &[Give::Totals] } else { &[Give::Shown, Give::Totals] };
        for give in gives {
            let aim = Aim { known, several, ..Aim::of(row, distance, *give) };
            if self.reach_by((row, distance), aim)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The same, hiding no more than may give way.
    fn reach_by(&mut self, (row, distance): (usize, i32), aim: Aim) -> Result<bool, Fault> {
        if distance + i32::try_from(self.system.rows[row].sum).unwrap_or(i32::MAX) < 0 {
            return Ok(false);
        }
        let mut found = None;
        if let wave @ Some(_) = self.system.wave(row) {
            found = match self.find(row, Aim { wave, ..aim }) {
                // All waves together may find what one does not.
                Err(Fault::Solver(_)) => None,
                outcome => outcome?,
            };
        }
        if found.is_none() {
            found = self.find(row, aim)?;
        }
        let Some(moves) = found else { return Ok(false) };
        self.totals |= aim.give == Give::Totals;
        for (row, distance) in self.system.moved(&moves) {
            self.hidden[row] |= self.system.rows[row].breaks(distance);
        }
        self.pool.add_with_multiples(&self.system, &self.hidden, moves);
        Ok(true)
    }

    /// Looks for a table. Where questions wait for one another, first among the counts of a row's own question and the choices
    /// beside it; then with those that wait for it going along; then with what it waits for itself; then among all at once.
    fn find(&mut self, row: usize, aim: Aim) -> Result<Option<Moves>, Fault> {
        if !self.system.tied {
            return solve(&self.system, &self.hidden, aim, &mut self.spent);
        }
        let (question, families) = (self.system.rows[row].question, &self.system.families);
        let own = families.own(question);
        let leads = families.with_leads(question);
        let all: BTreeSet<usize> = self.system.columns.iter().map(|column| column.question).collect();
        let mut ways = vec![(&own, false)];
        if families.with_followers(question).len() > own.len() {
            ways.push((&own, true));
        }
        if leads.len() > own.len() {
            ways.push((&leads, true));
        }
        if aim.give != Give::Hidden {
            // What one after the other does not find all may together.
            ways.push((&all, false));
        }
        for (questions, leave) in ways {
            let aim = aim.of_questions(questions, leave);
            let found = match solve(&self.system, &self.hidden, aim, &mut self.spent) {
                Err(Fault::Solver(_)) => None,
                outcome => outcome?,
            };
            let Some(moves) = found else { continue };
            let all = if leave { self.go_along(aim, moves)? } else { Some(moves) };
            if all.is_some() {
                return Ok(all);
            }
        }
        Ok(None)
    }

    /// Questions that were left behind go along, those that are waited for first: in each, what it takes for no more to answer it
    /// than gave the answer that leads to it. Those that exclude each other go together.
    fn go_along(&mut self, aim: Aim, moves: Moves) -> Result<Option<Moves>, Fault> {
        let mut all = moves;
        let order: Vec<BTreeSet<usize>> =
            self.system.families.in_order().into_iter().map(|family| family.iter().copied().collect()).collect();
        for family in order.iter().filter(|family| aim.questions.is_none_or(|done| done.is_disjoint(family))) {
            let behind: BTreeSet<usize> = (self.system.moved(&all).into_iter())
                .map(|(row, distance)| (&self.system.rows[row], distance))
                .filter(|(row, distance)| row.breaks(*distance) && row.asked.iter().any(|one| family.contains(one)))
                .flat_map(|(row, _)| row.asked.iter().flat_map(|one| self.system.families.own(*one)))
                .collect();
            if behind.is_empty() {
                continue;
            }
            // Nobody goes along twice.
            if all.iter().any(|(column, _)| behind.contains(&self.system.columns[*column].question)) {
                return Ok(None);
            }
            let aim = Aim { goal: None, before: &all, ..aim }.of_questions(&behind, true);
            let more = match solve(&self.system, &self.hidden, aim, &mut self.spent) {
                Err(Fault::Solver(_)) => None,
                outcome => outcome?,
            };
            let Some(more) = more else { return Ok(None) };
            all.extend(more);
            all.sort_unstable();
        }
        Ok(Some(all))
    }

    fn unprotectable(&self, row: usize) -> Fault {
        Fault::Unprotectable(self.system.names[self.system.rows[row].question].clone())
    }

    /// Cells that are hidden only to protect others: the dearest first, then the last hidden.
    pub fn secondary(&self) -> Vec<usize> {
        let rows = &self.system.rows;
        let one = |row: &usize| self.hidden[*row] && !rows[*row].protected && rows[*row].standing != Standing::Never;
        let mut found: Vec<usize> = (0..rows.len()).filter(one).collect();
        found.sort_by_key(|row| std::cmp::Reverse((rows[*row].weight, *row)));
        found
    }

    /// Shows a cell again if everything can be proved without hiding it.
    pub fn trim(&mut self, row: usize) -> Result<(), Fault> {
        let hanging = self.pool.hangs_on(&self.system, row);
        if hanging.len() > TRIES {
            return Ok(());
        }
        self.hidden[row] = false;
        let mut others = Vec::new();
        for (needed, distance) in hanging {
            let proved =
                others.iter().any(|moves: &Vec<(usize, i32)>| self.system.moved(moves).contains(&(needed, distance)));
            if proved {
                continue;
            }
            let mut found = self.pool.combined(&self.system, &self.hidden, (needed, distance), Some(row));
            if found.is_none() {
                let wave = self.system.wave(needed);
                found = self.find(needed, Aim { wave, ..Aim::of(needed, distance, Give::Hidden) })?;
            }
            let Some(moves) = found else {
                self.hidden[row] = true;
                return Ok(());
            };
            others.push(moves);
        }
        self.pool.release(&self.system, row);
        for moves in others {
            self.pool.add_with_multiples(&self.system, &self.hidden, moves);
        }
        Ok(())
    }

    /// Shows what no table moves: it could be worked out, so hiding it protects nobody.
    pub fn show_the_idle(&mut self) {
        let moving = self.pool.moving();
        for row in self.secondary() {
            self.hidden[row] = moving.contains(&row);
        }
    }

    /// What is hidden for another's sake must not come out either, harmless as it may be: what an earlier release hid must
    /// not be given back, and what is known to be small must be able to be all that a small count can be. Whoever tries the
    /// public files cannot tell it from a protected one, and knows that a protected one would be. False where all of it is
    /// open; else one more was opened, and more may be hidden for it.
    pub fn keep_open(&mut self) -> Result<bool, Fault> {
        let Some((row, ways)) = self.closed() else { return Ok(false) };
        let gives: &[Give] = if self.totals { &[Give::Totals] } else { &[Give::Shown, Give::Totals] };
        for give in gives {
            for distance in &ways {
                if self.reach_by((row, *distance), Aim::of(row, *distance, *give))? {
                    return Ok(true);
                }
            }
        }
        Err(self.unprotectable(row))
    }

    /// A row that tells more than it may, and the distances of which one must become possible.
    fn closed(&self) -> Option<(usize, Vec<i32>)> {
        let secondary =
            || (0..self.system.rows.len()).filter(|at| self.hidden[*at] && !self.system.rows[*at].protected);
        let was =
            secondary().find(|at| self.system.rows[*at].was_hidden() && self.pool.that_move(*at).next().is_none());
        let narrow = || {
            secondary().find_map(|at| {
                let row = &self.system.rows[at];
                let (few, values) = row.small?;
                let small = |distance: i32| row.sum + i64::from(distance) < few;
                if !small(0) {
                    return None;
                }
                let distances = self.pool.distances(at);
                if distances.is_empty() || distances.iter().any(|distance| !small(*distance)) {
                    return None;
                }
                let away = |value: i64| i32::try_from(value - row.sum).ok();
                let missing = (0..values).filter_map(away).find(|way| *way != 0 && !distances.contains(way))?;
                Some((at, [missing].into_iter().chain(away(few)).collect()))
            })
        };
        was.map(|row| (row, vec![1, -1])).or_else(narrow)
    }

    /// What single respondents know: those who are alone in a hidden cell, published or not, or in a leaf cell. Who is in a list knows
    /// something of its other choices by those they made, also where all is shown of the one in which they are alone.
    pub fn insiders(&self) -> Vec<Known> {
        let rows = self.system.rows.iter().enumerate();
        let alone = rows.filter(|(at, row)| {
            self.hidden[*at] && row.sum == 1 && row.columns.iter().all(|(_, coefficient)| *coefficient == 1)
        });
        let leaves = self.system.columns.iter().enumerate();
        let choosing = self.system.choosing();
        let leaf = leaves.filter(|(at, column)| {
            let hidden = || column.rows.iter().any(|(row, _)| self.hidden[*row]);
            column.count == 1 && (hidden() || self.system.is_among(*at, &choosing))
        });
        alone.map(|(at, _)| Known::Row(at)).chain(leaf.map(|(at, _)| Known::Column(at))).collect()
    }

    /// Makes sure that what somebody knows gives no protected row away; true where that took a search. Where hiding all of
    /// this release would not prevent it, earlier releases have told them, and nothing here tells them more.
    pub fn guard(&mut self, known: Known, row: usize) -> Result<bool, Fault> {
        // Of a part of the cell in which they are alone they know everything, whatever is hidden.
        let within = |column: &usize| match known {
            Known::Row(other) => self.system.rows[other].columns.iter().any(|(own, _)| own == column),
            Known::Column(own) => own == *column,
        };
        let same = |row: usize| self.system.rows[row].columns.iter().all(|(column, _)| within(column));
        // So it is with what they are asked beside it: of a list, the same people answer every choice.
        let beside = |known: Known| match known {
            Known::Row(own) => {
                let (one, other) = (self.system.rows[own].question, self.system.rows[row].question);
                one != other
                    && self.system.families.same(one, other)
                    && self.system.is_everybody(own)
                    && self.system.groups(row).is_subset(&self.system.groups(own))
            }
            Known::Column(_) => false,
        };
        let theirs = |row: usize| same(row) || beside(known) || self.system.is_theirs(known, row);
        if self.differs(known, row) || theirs(row) || self.told.contains(&(known, row)) {
            return Ok(false);
        }
        let several = self.system.has_choices();
        if self.reach(row, 1, Some(known), several)? || self.reach(row, -1, Some(known), several)? {
            return Ok(true);
        }
        self.told.insert((known, row));
        // What they cannot be kept from if they made all the choices they can may be kept from whoever made one.
        Ok(several && (self.reach(row, 1, Some(known), false)? || self.reach(row, -1, Some(known), false)?))
    }

    /// Whether a table is known in which a row differs and what somebody knows does not.
    fn differs(&self, known: Known, row: usize) -> bool {
        let fewer = |(at, distance): &(usize, i32)| self.system.rises(known, *at).is_some_and(|free| *distance > free);
        self.pool.that_move(row).any(|found| {
            let stays = match known {
                Known::Row(other) => found.rows.binary_search_by_key(&other, |(row, _)| *row).is_err(),
                Known::Column(column) => found.moves.binary_search_by_key(&column, |(at, _)| *at).is_err(),
            };
            // Whoever knows what they chose of a list themselves knows more of what the others did.
            stays && !found.rows.iter().any(fewer)
        })
    }
}
