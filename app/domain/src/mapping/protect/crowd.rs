//! Questions that exclude each other: together no more answered them than gave an answer that leads to any of them.
//!
//! Whoever said yes may be asked one thing if they were at a school, and another if they were at a clinic. Nobody is asked both, so
//! how many answered the one and the other say together how many said yes at least (R5).

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::book::Role;
use super::draft::{Draft, Kind, Led};
use super::families::Families;
use super::fault::Fault;
use super::outline::{Apart, Outline};
use super::route::parts;

/// Answers: the question's place, the answer's.
type Given = BTreeSet<(usize, usize)>;

/// By question, the sets of answers that lead to it.
type Bound = BTreeMap<usize, Vec<Given>>;

/// Questions that are counted together, and the answers that lead to them.
type Said = BTreeSet<(Vec<usize>, Given)>;

/// The most unions of answers that are looked at for one set of questions.
const MOST: usize = 256;
/// The most sets of questions that exclude each other, and the most sums of these: more than that cannot be protected in any time.
const CROWDS: usize = 512;

/// The most work that the check may have with all of them: half of what it tries. It is reckoned from the form before anybody has
/// answered it, since what the check does not prove is never published.
pub const TOLL: usize = 2_500_000;
/// The most questions that are looked at together.
const FAMILIES: usize = 127;
/// So many waves are reckoned with, pooled ones apart: a survey of five waves has room.
const WAVES: usize = 8;

/// Questions that exclude some other, the first of each family, tied by whom they exclude.
fn tied(outline: &Outline, families: &Families, questions: &[usize]) -> Vec<Vec<usize>> {
    let mut all: Vec<BTreeSet<usize>> = Vec::new();
    for family in families.all.iter().filter(|family| questions.contains(&family[0])) {
        for other in family.iter().flat_map(|at| &outline.questions[*at].apart).map(|apart| apart.question) {
            let first = families.own(other).into_iter().next().unwrap_or(other);
            let mut one = BTreeSet::from([family[0], first]);
            all.retain(|tied| {
                let apart = tied.is_disjoint(&one);
                if !apart {
                    one.extend(tied);
                }
                apart
            });
            all.push(one);
        }
    }
    all.sort();
    all.into_iter().map(|one| one.into_iter().collect()).collect()
}

/// Whether it is said of two questions that they exclude each other, for some people at least for whom `holds` is so.
fn stated(outline: &Outline, families: &Families, pair: [usize; 2], holds: &dyn Fn(&Apart) -> bool) -> bool {
    let says = |[own, other]: [usize; 2]| {
        let mut all = families.own(own).into_iter().flat_map(|at| &outline.questions[at].apart);
        all.any(|apart| families.same(apart.question, other) && holds(apart))
    };
    says(pair) || says([pair[1], pair[0]])
}

/// Whether nobody of a group is asked both of two questions.
fn apart(outline: &Outline, families: &Families, members: &[Vec<usize>], pair: [usize; 2]) -> bool {
    stated(outline, families, pair, &|apart| {
        let unless = apart.unless.as_ref();
        unless.is_none_or(|(at, leaves)| !members[*at].iter().any(|leaf| leaves.contains(leaf)))
    })
}

/// For questions that exclude each other, in every group of background: no more answered them than gave an answer that leads there.
///
/// Groups are as fine as tables of any of them part them. Of questions of which each excludes each other one, all together are
/// counted; and for every set of answers that lead to some of them, those.
///
/// # Errors
/// [`Fault::Excluding`] where these are too many.
pub(super) fn crowds(
    outline: &Outline,
    families: &Families,
    questions: &[usize],
    drafts: &[Draft],
) -> Result<Vec<Draft>, Fault> {
    let mut found = Vec::new();
    for tied in tied(outline, families, questions) {
        let near = tied.iter().flat_map(|one| families.with_followers(*one)).collect();
        // Most groups are alike in this.
        let mut known: BTreeMap<(BTreeSet<[usize; 2]>, Bound), Said> = BTreeMap::new();
        for members in parts(outline, &near, drafts) {
            let pairs = tied.iter().flat_map(|one| tied.iter().map(move |other| [*one, *other]));
            let apart: BTreeSet<[usize; 2]> = pairs.filter(|pair| apart(outline, families, &members, *pair)).collect();
            let key = (apart, bound(outline, &tied, Some(&members)));
            let told = match known.entry(key) {
                Entry::Occupied(one) => one.into_mut(),
                Entry::Vacant(one) => {
                    let (apart, bound) = one.key();
                    let told = said(bound, &|one, other| apart.contains(&[one, other]));
                    one.insert(told.ok_or_else(|| Fault::Excluding(outline.questions[tied[0]].id.clone()))?)
                }
            };
            found.extend(told.iter().map(|(crowd, given)| draft(outline, &members, crowd, given)));
        }
    }
    Ok(found)
}

/// The answers that lead to each of some questions, in a group; in any group where none is named.
fn bound(outline: &Outline, questions: &[usize], members: Option<&[Vec<usize>]>) -> Bound {
    let of = |question: usize| -> Vec<Given> {
        let all = outline.questions[question].asked.iter().filter(|one| !one.answers.is_empty());
        let own = all.filter(|one| members.is_none_or(|members| !one.covers(members)));
        own.map(|one| one.answers.iter().flat_map(|(at, all)| all.iter().map(|answer| (*at, *answer))).collect())
            .collect()
    };
    questions.iter().map(|question| (*question, of(*question))).filter(|(_, all)| !all.is_empty()).collect()
}

/// Questions that are counted together, and the answers that lead to all of them; none where these are too many.
fn said(bound: &Bound, excludes: &dyn Fn(usize, usize) -> bool) -> Option<Said> {
    let questions: Vec<usize> = bound.keys().copied().collect();
    let mut said = BTreeSet::new();
    for crowd in crowded(&questions, excludes)?.0 {
        let sets: BTreeSet<&Given> = crowd.iter().flat_map(|question| &bound[question]).collect();
        for given in unions(&sets)? {
            let within = |question: &&usize| bound[*question].iter().any(|own| own.is_subset(&given));
            let those: Vec<usize> = crowd.iter().filter(within).copied().collect();
            if those.len() > 1 {
                said.insert((those, given));
            }
        }
    }
    (said.len() <= CROWDS).then_some(said)
}

/// A question of those that exclude each other in more ways than can be protected, or than the check tries.
pub(in crate::mapping) fn too_many(outline: &Outline) -> Option<usize> {
    let families = Families::of(outline);
    let questions: Vec<usize> = families.all.iter().map(|family| family[0]).collect();
    let mut left = TOLL;
    tied(outline, &families, &questions).into_iter().find_map(|tied| {
        let less = toll(outline, &families, &tied).and_then(|toll| left.checked_sub(toll));
        let Some(less) = less else { return tied.first().copied() };
        left = less;
        None
    })
}

/// How much work the check has at most with some questions that exclude each other; none where they are more than can be protected.
fn toll(outline: &Outline, families: &Families, tied: &[usize]) -> Option<usize> {
    if tied.len() > FAMILIES {
        return None;
    }
    // In some groups all of them may, and in others only those that always do.
    let pairs = || tied.iter().flat_map(|one| tied.iter().map(move |other| [*one, *other]));
    let ever: BTreeSet<_> = pairs().filter(|pair| stated(outline, families, *pair, &|_| true)).collect();
    let all = |pair: &[usize; 2]| stated(outline, families, *pair, &|apart| apart.unless.is_none());
    let always: BTreeSet<_> = ever.iter().copied().filter(all).collect();
    let bound = bound(outline, tied, None);
    let width = |question: usize| outline.questions[question].answers.len();
    // A row counts everybody who answered, and everybody who gave an answer that leads there.
    let one = |(crowd, given): &(Vec<usize>, Given)| crowd.iter().map(|at| width(*at)).sum::<usize>() + given.len();
    let (mut rows, mut sought) = (0_usize, 0_usize);
    for apart in [ever, always] {
        let excludes = |one: usize, other: usize| apart.contains(&[one, other]);
        let said = said(&bound, &excludes)?;
        rows = rows.max(said.iter().map(one).sum());
        sought = sought.max(steps(&bound, &excludes)?);
    }
    let own = bound.iter().map(|(at, all)| 2 * width(*at) + all.iter().map(|given| given.len() + 2).sum::<usize>());
    let rows = rows + own.sum::<usize>();
    // In as many groups as anybody can be in; and looked for once in each that conditions tell apart.
    let leaves = |at: &usize| match outline.variables[*at].role {
        Role::Wave => WAVES,
        // Files have no column for it.
        Role::Other => 1,
        Role::Place | Role::Age | Role::Gender => outline.variables[*at].leaves.len(),
    };
    let of = |at: &usize| &outline.questions[*at];
    let asked = tied.iter().map(of).flat_map(|one| &one.asked).flat_map(|one| &one.groups).map(|(at, _)| *at);
    let unless = tied.iter().map(of).flat_map(|one| &one.apart).filter_map(|one| one.unless.as_ref());
    let told: BTreeSet<usize> = asked.chain(unless.map(|(at, _)| *at)).collect();
    let groups: usize = (0..outline.variables.len()).map(|at| leaves(&at)).product();
    let kinds: usize = told.iter().map(leaves).product();
    // Twice, for groups between the two, and since whoever begins elsewhere takes another way.
    Some(2 * (groups.checked_mul(rows)? + kinds.checked_mul(sought)?))
}

/// How many steps it takes to find what is counted together, and the answers that lead there.
fn steps(bound: &Bound, excludes: &dyn Fn(usize, usize) -> bool) -> Option<usize> {
    let questions: Vec<usize> = bound.keys().copied().collect();
    let (crowds, looked) = crowded(&questions, excludes)?;
    let mut steps = looked * (questions.len() + 1);
    for crowd in crowds {
        let sets: BTreeSet<&Given> = crowd.iter().flat_map(|question| &bound[question]).collect();
        let bases: usize = crowd.iter().map(|question| bound[question].len()).sum();
        steps += bases * unions(&sets)?.len();
    }
    Some(steps)
}

fn draft(outline: &Outline, members: &[Vec<usize>], crowd: &[usize], given: &Given) -> Draft {
    let mut by: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (question, answer) in given {
        by.entry(*question).or_default().push(*answer);
    }
    let (question, others) = (crowd[0], crowd[1..].to_vec());
    let answers = (0..outline.questions[question].answers.len()).map(|answer| (answer, 1)).collect();
    let led = Some(Box::new(Led { others, by: by.into_iter().collect(), also: Vec::new() }));
    Draft { question, members: members.to_vec(), answers, less: None, led, kind: Kind::Asked }
}

/// Every set of which each excludes each other one, as large as it can be (Bron and Kerbosch 1973), and how many were looked at for
/// that; none where these are too many.
fn crowded(all: &[usize], excludes: &dyn Fn(usize, usize) -> bool) -> Option<(Vec<Vec<usize>>, usize)> {
    let (mut found, mut looked) = (Vec::new(), 0);
    // Those in the set, those that may come to it, and those with which it was looked at before.
    let mut open = vec![(Vec::new(), all.to_vec(), Vec::new())];
    while let Some((set, mut may, mut seen)) = open.pop() {
        looked += 1;
        if looked > TOLL {
            return None;
        }
        if may.is_empty() {
            if seen.is_empty() && set.len() > 1 {
                found.push(set);
            }
            if found.len() > CROWDS {
                return None;
            }
            continue;
        }
        // Whoever excludes most of them: only it, or what it does not exclude, can begin what is left.
        let most =
            may.iter().chain(&seen).copied().max_by_key(|one| may.iter().filter(|at| excludes(*one, **at)).count());
        let begin: Vec<usize> = may.iter().copied().filter(|at| most.is_none_or(|one| !excludes(one, *at))).collect();
        for one in begin {
            let with =
                |others: &[usize]| others.iter().copied().filter(|other| excludes(one, *other)).collect::<Vec<_>>();
            let mut longer = [set.as_slice(), &[one]].concat();
            longer.sort_unstable();
            open.push((longer, with(&may), with(&seen)));
            may.retain(|at| *at != one);
            seen.push(one);
        }
    }
    found.sort();
    Some((found, looked))
}

/// Sets, and what such as have something in common are together; none where these are too many.
fn unions(sets: &BTreeSet<&Given>) -> Option<BTreeSet<Given>> {
    let mut all: BTreeSet<Given> = sets.iter().map(|set| (*set).clone()).collect();
    let mut open: Vec<Given> = all.iter().cloned().collect();
    while let Some(one) = open.pop() {
        for other in sets.iter().filter(|other| !one.is_disjoint(other)) {
            let both: Given = one.union(other).copied().collect();
            if all.insert(both.clone()) {
                open.push(both);
            }
        }
        if all.len() > MOST {
            return None;
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Bound, Given, crowded, said, unions};

    #[test]
    fn every_set_that_excludes_each_other_is_as_large_as_it_can_be() {
        let pairs = [(0, 1), (0, 2), (1, 2), (2, 3)];
        let excludes = |one: usize, other: usize| pairs.contains(&(one.min(other), one.max(other)));
        assert_eq!(crowded(&[0, 1, 2, 3, 4], &excludes).unwrap().0, [vec![0, 1, 2], vec![2, 3]]);
        assert_eq!(crowded(&[0, 3], &excludes).unwrap().0, Vec::<Vec<usize>>::new());
        // Eight blocks of eight, each excluding the others: more than anybody counts.
        let all: Vec<usize> = (0..64).collect();
        assert_eq!(crowded(&all, &|one, other| one / 8 != other / 8), None);
        assert_eq!(crowded(&all, &|one, other| one / 32 != other / 32), None, "1,024 pairs");
        assert_eq!(crowded(&all[..32], &|one, other| one / 16 != other / 16).map(|all| all.0.len()), Some(256));
    }

    #[test]
    fn what_has_something_in_common_is_looked_at_together() {
        let sets = [[(0, 0), (0, 1)], [(0, 1), (0, 2)], [(1, 0), (1, 1)]].map(BTreeSet::from);
        assert_eq!(unions(&sets.iter().collect()).unwrap().len(), 4);
    }

    #[test]
    fn what_leads_to_one_and_to_more_is_added_up() {
        // The second is asked of some others too.
        let (yes, either) = (Given::from([(0, 0)]), Given::from([(0, 0), (3, 1)]));
        let apart = |one: usize, other: usize| one != other;
        let bound = Bound::from([(1, vec![yes.clone()]), (2, vec![either.clone()])]);
        assert_eq!(said(&bound, &apart).unwrap().into_iter().collect::<Vec<_>>(), [(vec![1, 2], either)]);
        // What leads to them has nothing in common: each says it by itself.
        let bound = Bound::from([(1, vec![yes]), (2, vec![Given::from([(3, 1)])])]);
        assert!(said(&bound, &apart).unwrap().is_empty());
    }
}
