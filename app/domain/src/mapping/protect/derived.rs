//! What can be worked out from what is said: by subtracting one sum from another, and from who answered a list's choices.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Role;
use super::care::{KeptBack, enough, need};
use super::cube::Cube;
use super::draft::{Draft, Kind, Led};
use super::families::Families;
use super::outline::Outline;
use super::system::FAR;

/// Which variables a sum is broken down by; waves always count as that, for a pooled wave less another is a third.
fn pattern(outline: &Outline, draft: &Draft) -> Vec<bool> {
    let broken = |(at, members): (usize, &Vec<usize>)| {
        let variable = &outline.variables[at];
        variable.role == Role::Wave || members.len() < variable.leaves.len()
    };
    draft.members.iter().enumerate().map(broken).collect()
}

/// What can be worked out: for each question and each pattern of breakdown, all its groups parted as finely as any of its
/// tables part them, by answers parted as finely as any grouping does.
pub(super) fn derived(outline: &Outline, questions: &[usize], drafts: &mut Vec<Draft>) {
    for question in questions {
        let mut patterns: BTreeMap<Vec<bool>, Vec<BTreeSet<&[usize]>>> = BTreeMap::new();
        let mut waves: BTreeSet<&[usize]> = BTreeSet::new();
        let mut answers: BTreeSet<Vec<usize>> = BTreeSet::new();
        for draft in drafts.iter().filter(|draft| draft.question == *question) {
            let sets =
                patterns.entry(pattern(outline, draft)).or_insert_with(|| vec![BTreeSet::new(); draft.members.len()]);
            for (at, members) in draft.members.iter().enumerate() {
                sets[at].insert(members);
                if outline.variables[at].role == Role::Wave {
                    waves.insert(members);
                }
            }
            if !matches!(draft.kind, Kind::Mean(_)) {
                answers.insert(draft.answers.iter().map(|(answer, _)| *answer).collect());
            }
        }
        let mut found = Vec::new();
        let width = outline.questions[*question].answers.len();
        let parts = atoms(&answers.iter().map(Vec::as_slice).collect(), width);
        for (broken, sets) in &patterns {
            let mut groups: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
            for (at, variable) in outline.variables.iter().enumerate() {
                let whole: Vec<usize> = (0..variable.leaves.len()).collect();
                let atoms = match (variable.role, broken[at]) {
                    // Waves that no table holds are other people.
                    (Role::Wave, _) => within(atoms(&waves, whole.len()), &waves),
                    (_, true) => atoms(&sets[at], whole.len()),
                    (_, false) => vec![whole],
                };
                let longer = |group: &Vec<Vec<usize>>, atom: &Vec<usize>| {
                    [group.as_slice(), std::slice::from_ref(atom)].concat()
                };
                groups = groups.iter().flat_map(|group| atoms.iter().map(move |atom| longer(group, atom))).collect();
            }
            for members in groups {
                for answers in parts.iter().cloned().chain([(0..width).collect()]) {
                    let kind = Kind::Derived { margin: answers.len() == width };
                    let answers = answers.into_iter().map(|answer| (answer, 1)).collect();
                    found.push(Draft {
                        question: *question,
                        members: members.clone(),
                        answers,
                        less: None,
                        led: None,
                        kind,
                    });
                }
            }
        }
        drafts.extend(found);
    }
}

/// Two sums that may both be shown, one part of the other, and few between them: who they are is known too, whatever stands in
/// tables (Total − F is everybody who is not F). Sums that are protected are hidden anyway.
pub(super) fn apart(outline: &Outline, cube: &Cube, drafts: &mut Vec<Draft>) {
    let shown = |draft: &&Draft| matches!(draft.kind, Kind::Cell { .. } | Kind::Seen { .. });
    let kept_back = KeptBack::of(outline, cube);
    let open: Vec<(&Draft, i64, bool)> = (drafts.iter().filter(shown))
        .map(|draft| (draft, draft.sum(outline, cube)))
        .filter(|(draft, sum)| need(outline, cube, &kept_back, draft, *sum).is_empty())
        .map(|(draft, sum)| (draft, sum, draft.answers.len() == outline.questions[draft.question].answers.len()))
        .collect();
    // Few are between two sums only where the sums are near each other, so that not every pair has to be looked at.
    let mut by_sum: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (at, (_, sum, _)) in open.iter().enumerate() {
        by_sum.entry(*sum).or_default().push(at);
    }
    let part = |inner: &Draft, outer: &Draft| {
        let inside = |own: &[usize], other: &[usize]| own.iter().all(|one| other.binary_search(one).is_ok());
        let answers = |(answer, _): &(usize, i32)| outer.answers.iter().any(|(other, _)| other == answer);
        inner.question == outer.question
            && inner.answers.iter().all(answers)
            && inner.members.iter().zip(&outer.members).all(|(own, other)| inside(own, other))
    };
    let mut found = Vec::new();
    for (outer, most, whole) in &open {
        let (few, all_few) = (enough(outline, outer, false), enough(outline, outer, true));
        let mut near: Vec<usize> =
            by_sum.range(most - few.max(all_few) + 1..*most).flat_map(|(_, at)| at).copied().collect();
        near.sort_unstable();
        for (inner, sum, all) in near.into_iter().map(|at| &open[at]) {
            let margin = *whole && *all;
            if most - sum >= (if margin { all_few } else { few }) || !part(inner, outer) {
                continue;
            }
            let inner = (inner.members.clone(), inner.answers.iter().map(|(answer, _)| *answer).collect());
            let kind = Kind::Apart { margin };
            let (question, members, answers) = (outer.question, outer.members.clone(), outer.answers.clone());
            found.push(Draft { question, members, answers, less: Some(Box::new(inner)), led: None, kind });
        }
    }
    drafts.extend(found);
}

/// The parts of `0..size` that no set parts further.
pub(super) fn atoms(sets: &BTreeSet<&[usize]>, size: usize) -> Vec<Vec<usize>> {
    let mut parts: BTreeMap<Vec<bool>, Vec<usize>> = BTreeMap::new();
    for leaf in 0..size {
        parts.entry(sets.iter().map(|set| set.contains(&leaf)).collect()).or_default().push(leaf);
    }
    let mut parts: Vec<Vec<usize>> = parts.into_values().collect();
    parts.sort();
    parts
}

pub(super) fn within(parts: Vec<Vec<usize>>, sets: &BTreeSet<&[usize]>) -> Vec<Vec<usize>> {
    parts.into_iter().filter(|part| sets.iter().any(|set| set.contains(&part[0]))).collect()
}

/// For the choices of one list: in every leaf group, the same people answered each of them, and each of these people made one at least.
pub(super) fn families(outline: &Outline, questions: &[usize], drafts: &mut Vec<Draft>) {
    let families = Families::of(outline);
    for family in families.all.iter().filter(|family| questions.contains(&family[0])) {
        let Some((first, others)) = family.split_first().filter(|(_, others)| !others.is_empty()) else { continue };
        let groups = leaf_groups(outline);
        same_people(outline, (*first, others), &groups, drafts);
        if outline.questions[*first].picked {
            drafts.extend(groups.iter().map(|members| one_at_least(*first, others, members.clone())));
            nobody_together(outline, family, &groups, drafts);
        }
    }
}

fn leaf_groups(outline: &Outline) -> Vec<Vec<Vec<usize>>> {
    let mut groups: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
    for variable in &outline.variables {
        let longer = |group: &Vec<Vec<usize>>, leaf: usize| [group.as_slice(), &[vec![leaf]]].concat();
        groups =
            groups.iter().flat_map(|group| (0..variable.leaves.len()).map(move |leaf| longer(group, leaf))).collect();
    }
    groups
}

/// Whoever left the first choice made another: said so no leaf cell stands in it twice.
fn one_at_least(first: usize, others: &[usize], members: Vec<Vec<usize>>) -> Draft {
    let led = Led { by: others.iter().map(|other| (*other, vec![0])).collect(), ..Led::default() };
    let (answers, led) = (vec![(1, 1)], Some(Box::new(led)));
    Draft { question: first, members, answers, less: None, led, kind: Kind::Picked }
}

/// What nobody chooses together: in every leaf group whoever made a choice left those beside which none is made, and of the others
/// nobody made more than so many. With what [`one_at_least`] says it is all that counts of a list's choices can tell of each other: any
/// counts that keep to it can be spread over people who each chose what somebody may. No leaf cell stands in a draft twice.
fn nobody_together(outline: &Outline, family: &[usize], groups: &[Vec<Vec<usize>>], drafts: &mut Vec<Draft>) {
    let (alone, free): (Vec<usize>, Vec<usize>) = family.iter().copied().partition(|at| outline.questions[*at].alone);
    let mut say = |question: usize, answers: &[(usize, i32)], also: &[(usize, usize, i32)], kind: Kind| {
        for members in groups {
            let (members, answers) = (members.clone(), answers.to_vec());
            let led = Some(Box::new(Led { also: also.to_vec(), ..Led::default() }));
            drafts.push(Draft { question, members, answers, less: None, led, kind });
        }
    };
    if let Some((first, more)) = alone.split_first() {
        let also: Vec<(usize, usize, i32)> = more.iter().map(|other| (*other, 0, 1)).chain([(*first, 1, -1)]).collect();
        for choice in &free {
            say(*choice, &[(0, 1)], &also, Kind::Alone);
        }
    }
    let most = outline.questions[family[0]].most.map(|most| i32::try_from(most).unwrap_or(FAR));
    if let (Some(most), Some((choice, rest))) = (most, free.split_first()) {
        let mut also: Vec<(usize, usize, i32)> = rest.iter().map(|other| (*other, 0, 1)).collect();
        // Who made one of those beside which there is none made no other.
        match alone.split_first() {
            Some((first, more)) => {
                also.push((*first, 1, -most));
                also.extend(more.iter().map(|other| (*other, 0, most)));
                say(*choice, &[(0, 1)], &also, Kind::Most);
            }
            None => say(*choice, &[(0, 1 - most), (1, -most)], &also, Kind::Most),
        }
    }
}

fn same_people(
    outline: &Outline,
    (first, others): (usize, &[usize]),
    groups: &[Vec<Vec<usize>>],
    drafts: &mut Vec<Draft>,
) {
    for other in others {
        for members in groups {
            let answers = (0..outline.questions[first].answers.len()).map(|answer| (answer, 1)).collect();
            drafts.push(Draft {
                question: first,
                members: members.clone(),
                answers,
                less: None,
                led: None,
                kind: Kind::Same(*other),
            });
        }
    }
}
