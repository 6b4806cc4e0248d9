//! Questions that exclude each other: nobody was asked both, so all who answered them are as many people, and no more than gave an
//! answer that leads to any of them.

use std::collections::{BTreeMap, BTreeSet};

use super::bound::Rows;
use super::lead::Condition;
use super::space::members;
use super::statement::Limit;

/// The answers of questions.
type Given = BTreeMap<usize, u128>;

/// Families of which each excludes each other one, by bit, and the answers that lead to them.
type Crowd = (u128, Given);

/// What leads to each of some families in a group, by its conditions, and which each of them excludes, by bit.
type Led = (Vec<Vec<Given>>, Vec<u128>);

/// The most unions of answers that are looked at for one crowd.
const MOST: usize = 256;
/// The most work that the crowds of a block may take: what is looked at, and what is written down. A county's forms take a few thousand
/// times less, and a long list of what excludes each other in odd ways would take for ever. Whoever makes forms refuses one that would
/// take more before anybody has answered it.
pub const WORK: usize = 5_000_000;
/// The most families that are looked at together.
const MEMBERS: usize = 127;

impl Rows<'_> {
    /// A row for each crowd and group, as long as that is not more than is tried.
    pub(super) fn crowds(&mut self) {
        let block = self.block;
        for families in block.leads.excluding() {
            if families.len() > MEMBERS {
                self.whole = false;
                return;
            }
            let groups = block.leads.joint(&block.space, &families);
            let families: Vec<usize> = families.into_iter().collect();
            // Most groups are alike in this.
            let mut known = BTreeMap::new();
            for (groups, pieces) in groups {
                if self.crowd(&families, &groups, &pieces, &mut known).is_none() {
                    self.whole = false;
                    return;
                }
            }
        }
    }

    /// A row, for which there must be work left.
    fn push_within(&mut self, weights: Vec<(usize, i64)>) -> Option<()> {
        self.left = self.left.checked_sub(weights.len())?;
        self.limits.push(Limit { weights, low: None, high: Some(0) });
        Some(())
    }

    /// The rows of a group; none where they are more than is tried.
    fn crowd(
        &mut self,
        families: &[usize],
        groups: &[usize],
        pieces: &[Vec<usize>],
        known: &mut BTreeMap<Led, Vec<Crowd>>,
    ) -> Option<()> {
        let mut all: Vec<Vec<Crowd>> = Vec::new();
        for piece in pieces {
            let led = self.led(families, piece);
            if let Some(crowds) = known.get(&led) {
                all.push(crowds.clone());
                continue;
            }
            let crowds = told(&led, &mut self.left)?;
            known.insert(led, crowds.clone());
            all.push(crowds);
        }
        let told = all;
        if told.iter().all(Vec::is_empty) {
            return Some(());
        }
        if let [only] = told.as_slice() {
            for (crowd, given) in only {
                let mut weights: Vec<(usize, i64)> =
                    members(*crowd).flat_map(|at| self.answered(families[at], groups)).map(|cell| (cell, 1)).collect();
                weights.extend(self.given(given, groups).into_iter().map(|cell| (cell, -1)));
                self.push_within(weights)?;
            }
            return Some(());
        }
        // In some pieces others exclude each other than in the next: how many answered in each is a count of its own.
        let mut own: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (at, family) in families.iter().enumerate() {
            let binding: Vec<Vec<Condition>> = pieces.iter().map(|piece| self.binding(*family, piece[0])).collect();
            let open =
                |(piece, binding): (&Vec<usize>, &Vec<Condition>)| binding.is_empty() && !self.nobody(*family, piece);
            if pieces.iter().zip(&binding).any(open) {
                // Where anybody can be asked whatever they said, a group is bounded by nothing.
                continue;
            }
            let mut weights: Vec<(usize, i64)> =
                self.answered(*family, groups).into_iter().map(|cell| (cell, 1)).collect();
            for (place, (piece, binding)) in pieces.iter().zip(&binding).enumerate() {
                if self.nobody(*family, piece) {
                    continue;
                }
                let count = self.block.space.size() + self.between.len();
                self.between.push(*family);
                own.insert((at, place), count);
                weights.push((count, -1));
                for one in binding {
                    let mut weights = vec![(count, 1)];
                    weights.extend(self.given(&one.given, piece).into_iter().map(|cell| (cell, -1)));
                    self.push_within(weights)?;
                }
            }
            self.push_within(weights)?;
        }
        for (place, (piece, told)) in pieces.iter().zip(&told).enumerate() {
            for (crowd, given) in told {
                let mut weights: Vec<(usize, i64)> =
                    members(*crowd).filter_map(|at| Some((*own.get(&(at, place))?, 1))).collect();
                weights.extend(self.given(given, piece).into_iter().map(|cell| (cell, -1)));
                self.push_within(weights)?;
            }
        }
        Some(())
    }

    /// Whether nobody of some leaf groups can have been asked.
    fn nobody(&self, family: usize, piece: &[usize]) -> bool {
        piece.iter().all(|group| self.block.leads.nobody_in(family, *group))
    }

    /// The conditions of a family that bind in a leaf group.
    fn binding(&self, family: usize, group: usize) -> Vec<Condition> {
        let place = self.block.space.coordinates(group);
        self.block.leads.conditions[family].iter().filter(|one| one.binds(&place)).cloned().collect()
    }

    /// What leads to families, and what they exclude, in leaf groups that no condition parts.
    fn led(&self, families: &[usize], piece: &[usize]) -> Led {
        let place = self.block.space.coordinates(piece[0]);
        let leads = &self.block.leads;
        let own = |family: &usize| -> Vec<Given> {
            let binding = self.binding(*family, piece[0]).into_iter().map(|one| one.given);
            let asked = binding.filter(|given| !given.is_empty());
            if self.nobody(*family, piece) { Vec::new() } else { asked.collect() }
        };
        let excluded = |one: &usize| {
            let excludes = |at: &usize| leads.exclude(*one, families[*at], &place);
            (0..families.len()).filter(excludes).fold(0_u128, |set, at| set | 1 << at)
        };
        (families.iter().map(own).collect(), families.iter().map(excluded).collect())
    }

    /// Leaf cells of everybody who answered a family's first question in some leaf groups.
    fn answered(&self, family: usize, groups: &[usize]) -> Vec<usize> {
        let block = self.block;
        let Some(question) = block.families.iter().position(|one| *one == family) else { return Vec::new() };
        let answers = 0..block.space.answers[question].len();
        let cells = groups
            .iter()
            .flat_map(|group| answers.clone().map(move |answer| block.space.cell(question, *group, answer)));
        cells.filter(|cell| !block.nought[*cell]).collect()
    }

    fn given(&self, given: &Given, groups: &[usize]) -> Vec<usize> {
        let space = &self.block.space;
        let of = |group: &usize| {
            let group = *group;
            given.iter().flat_map(move |(question, answers)| {
                members(*answers).map(move |answer| space.cell(*question, group, answer))
            })
        };
        groups.iter().flat_map(of).collect()
    }
}

/// Every crowd; none where these are more than is tried. `left`: how much work may be done.
fn told((given, excluded): &Led, left: &mut usize) -> Option<Vec<Crowd>> {
    let mut told = BTreeSet::new();
    // A family that nothing leads to here makes no crowd larger, and must hide none.
    let led = (0..given.len()).filter(|at| !given[*at].is_empty()).fold(0_u128, |set, at| set | 1 << at);
    for crowd in together(excluded, 0, led, 0, left)? {
        let bases: Vec<&Given> = members(crowd).flat_map(|at| &given[at]).collect();
        for all in joined(&bases, left)? {
            let within = |at: &usize| given[*at].iter().any(|own| is_within(own, &all));
            let those = members(crowd).filter(within).fold(0_u128, |set, at| set | 1 << at);
            if those.count_ones() > 1 {
                told.insert((those, all));
            }
        }
    }
    Some(told.into_iter().collect())
}

/// Sets of which each excludes each other one, and to which nothing can be added: `set` with what `may` still come to it, and
/// without what was `tried` before (Bron and Kerbosch 1973). None where there is not as much work `left` as that takes.
fn together(excluded: &[u128], set: u128, may: u128, tried: u128, left: &mut usize) -> Option<Vec<u128>> {
    *left = left.checked_sub(1 + members(may | tried).count())?;
    if may == 0 {
        return Some(if tried == 0 && set.count_ones() > 1 { vec![set] } else { Vec::new() });
    }
    let near = |at: usize| excluded.get(at).copied().unwrap_or_default();
    // Whoever excludes most of them: only it, or what it does not exclude, can begin what is left.
    let most = members(may | tried).map(near).max_by_key(|near| (may & near).count_ones()).unwrap_or_default();
    let (mut found, mut may, mut tried) = (Vec::new(), may, tried);
    for at in members(may & !most) {
        found.extend(together(excluded, set | 1 << at, may & near(at), tried & near(at), left)?);
        may &= !(1 << at);
        tried |= 1 << at;
    }
    Some(found)
}

/// Answers, and what such as have some in common are together; none where these are too many, or there is not as much work `left`.
fn joined(bases: &[&Given], left: &mut usize) -> Option<Vec<Given>> {
    let mut all: Vec<Given> = Vec::new();
    for base in bases {
        if !all.contains(base) {
            all.push((*base).clone());
        }
    }
    let mut at = 0;
    while at < all.len() {
        *left = left.checked_sub(bases.len()).filter(|_| all.len() <= MOST)?;
        for base in bases {
            let some =
                base.iter().any(|(question, answers)| all[at].get(question).is_some_and(|own| own & answers != 0));
            let mut both = all[at].clone();
            base.iter().for_each(|(question, answers)| *both.entry(*question).or_default() |= answers);
            if some && !all.contains(&both) {
                all.push(both);
            }
        }
        at += 1;
    }
    Some(all)
}

fn is_within(own: &Given, all: &Given) -> bool {
    own.iter().all(|(question, answers)| all.get(question).is_some_and(|all| answers & !all == 0))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Given, MEMBERS, WORK, joined, together};

    #[test]
    fn crowds_are_as_large_as_they_can_be() {
        // 0, 1 and 2 exclude each other, and 2 and 3; 4 excludes nobody.
        let excluded = [0b00110, 0b00101, 0b01011, 0b00100, 0];
        let mut left = WORK;
        assert_eq!(together(&excluded, 0, 0b11111, 0, &mut left), Some(vec![0b00111, 0b01100]));
    }

    #[test]
    fn a_long_list_with_a_follower_of_each_choice_is_one_crowd() {
        let all = (1_u128 << MEMBERS) - 1;
        let excluded: Vec<u128> = (0..MEMBERS).map(|at| all & !(1 << at)).collect();
        let mut left = WORK;
        assert_eq!(together(&excluded, 0, all, 0, &mut left), Some(vec![all]));
    }

    #[test]
    fn more_crowds_than_anybody_tries_are_none() {
        // Twenty times three that do not exclude each other, and exclude all others: three to the power of twenty crowds.
        let all = (1_u128 << 60) - 1;
        let excluded: Vec<u128> = (0..60).map(|at| all & !(0b111_u128 << (at / 3 * 3))).collect();
        let mut left = 10_000;
        assert_eq!(together(&excluded, 0, all, 0, &mut left), None);
        assert_eq!(together(&excluded[..9], 0, 0b1_1111_1111, 0, &mut left), None, "and nothing is left");
        left = 10_000;
        assert_eq!(together(&excluded[..9], 0, 0b1_1111_1111, 0, &mut left).map(|all| all.len()), Some(27));
    }

    #[test]
    fn more_unions_than_anybody_tries_are_none() {
        // Each has an answer in common with the next.
        let bases: Vec<Given> = (0..40).map(|at| BTreeMap::from([(0, 0b11_u128 << at)])).collect();
        let of = |count: usize, work: usize| {
            let mut left = work;
            joined(&bases[..count].iter().collect::<Vec<_>>(), &mut left)
        };
        assert_eq!(of(10, WORK).map(|all| all.len()), Some(55));
        assert_eq!(of(40, WORK), None);
        assert_eq!(of(10, 100), None);
    }
}
