//! Which answer leads to which question, as all releases together say it. Who is asked depends on what they said before, so the
//! counts of questions that lead to each other are counts of the same people.

use std::collections::{BTreeMap, BTreeSet};

use super::folder::{MANIFEST, Unreadable};
use super::manifest::{Alternative, Answered, Background, Question};
use super::release::Public;

/// Questions that the same people answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Family {
    pub name: String,
    /// In order.
    pub questions: Vec<String>,
    /// Who was asked them fulfilled all of these.
    pub conditions: Vec<Condition>,
    /// Others of which nobody was asked both.
    pub apart: Vec<Apart>,
    /// Lists of which whoever answered them made a choice at least.
    pub picked: Vec<Picked>,
}

/// That whoever answered made one of some choices at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picked {
    /// The leaf waves of the releases that state it.
    pub waves: BTreeSet<String>,
    /// Every choice of the list.
    pub choices: Vec<String>,
    /// Those beside which nobody made another.
    pub alone: Vec<String>,
    /// How many anybody made at most.
    pub most: Option<i64>,
}

/// That nobody was asked two families of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Apart {
    /// The leaf waves of the releases that state it.
    pub waves: BTreeSet<String>,
    /// A question of the other.
    pub other: String,
    /// Who may have been asked both all the same.
    pub unless: Option<Background>,
}

/// A condition for being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition {
    /// The leaf waves of the releases that state it: another wave may have been asked otherwise.
    pub waves: BTreeSet<String>,
    /// Any of them fulfils it.
    pub alternatives: Vec<Alternative>,
}

/// Families by block: those of a block lead to each other, directly or through others. What one release says of who was asked
/// holds in all releases of its waves, whether these say it or not.
pub(super) fn blocks(releases: &[Public]) -> Result<Vec<Vec<Family>>, Unreadable> {
    let mut families = families(releases);
    exclude(releases, &mut families);
    pick(releases, &mut families);
    let mut place = BTreeMap::new();
    for (at, family) in families.iter().enumerate() {
        place.extend(family.questions.iter().map(|id| (id.clone(), at)));
    }
    let stated = stated(releases, &place, families.len())?;
    let leads = |alternatives: &[Alternative]| -> Vec<usize> {
        answered(alternatives).filter_map(|one| place.get(&one.question).copied()).collect()
    };
    let waves: BTreeSet<&String> = stated.iter().flat_map(BTreeMap::values).flatten().collect();
    for wave in waves {
        let mut edges = Vec::new();
        for (own, conditions) in stated.iter().enumerate() {
            for (alternatives, _) in conditions.iter().filter(|(_, waves)| waves.contains(wave)) {
                edges.extend(leads(alternatives).into_iter().map(|lead| (own, lead)));
            }
        }
        if let Some(at) = waits_for_itself(edges) {
            return Err(Unreadable::new(&families[at].name, "who was asked it waits for itself"));
        }
    }
    let told = told(releases);
    let mut ties = Vec::new();
    for (own, conditions) in stated.into_iter().enumerate() {
        for (alternatives, waves) in conditions {
            // Of a question without numbers another release may tell; until then such a condition says nothing of numbers.
            if answered(&alternatives).all(|one| told.contains(one.question.as_str())) {
                ties.extend(leads(&alternatives).into_iter().map(|lead| (own, lead)));
                families[own].conditions.push(Condition { waves, alternatives });
            }
        }
    }
    let mut blocks: BTreeMap<usize, Vec<Family>> = BTreeMap::new();
    let numbers = tied(families.len(), &ties);
    for (family, block) in families.into_iter().zip(numbers) {
        blocks.entry(block).or_default().push(family);
    }
    Ok(blocks.into_values().collect())
}

/// Every family of questions. Where one release gives a question a family and another does not, it is in it.
fn families(releases: &[Public]) -> Vec<Family> {
    let mut asked_as: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for question in releases.iter().flat_map(|release| &release.manifest.questions) {
        asked_as.entry(&question.id).or_default().insert(question.family());
    }
    let called: BTreeSet<&str> = asked_as.values().flatten().copied().collect();
    let at = |name: &str| called.iter().take_while(|other| **other < name).count();
    let mut ties = Vec::new();
    for own in asked_as.values() {
        ties.extend(own.iter().zip(own.iter().skip(1)).map(|(one, other)| (at(one), at(other))));
    }
    let numbers = tied(called.len(), &ties);
    let mut all: BTreeMap<usize, Family> = BTreeMap::new();
    for (id, own) in &asked_as {
        let Some(name) = own.first() else { continue };
        let number = numbers[at(name)];
        let new = || {
            let name = called.iter().nth(number).copied().unwrap_or_default().to_owned();
            Family { name, questions: Vec::new(), conditions: Vec::new(), apart: Vec::new(), picked: Vec::new() }
        };
        all.entry(number).or_insert_with(new).questions.push((*id).to_owned());
    }
    all.into_values().collect()
}

/// What releases state of families that exclude each other.
fn exclude(releases: &[Public], families: &mut [Family]) {
    for release in releases {
        for question in release.manifest.questions.iter().filter(|question| !question.apart.is_empty()) {
            let Some(own) = families.iter_mut().find(|family| family.questions.contains(&question.id)) else {
                continue;
            };
            for one in &question.apart {
                let (waves, other, unless) = (release.waves(), one.question.clone(), one.unless.clone());
                own.apart.push(Apart { waves: waves.iter().cloned().collect(), other, unless });
            }
        }
    }
}

/// What releases state of lists of which a choice at least is made. A release names every choice of a list.
fn pick(releases: &[Public], families: &mut [Family]) {
    for release in releases {
        let picked = || release.manifest.questions.iter().filter(|question| question.picked);
        for family in &mut *families {
            let own: Vec<&Question> = picked().filter(|question| family.questions.contains(&question.id)).collect();
            if !own.is_empty() {
                let choices = own.iter().map(|question| question.id.clone()).collect();
                let alone = own.iter().filter(|question| question.alone).map(|question| question.id.clone()).collect();
                let most = own.iter().filter_map(|question| question.most).min();
                family.picked.push(Picked { waves: release.waves().iter().cloned().collect(), choices, alone, most });
            }
        }
    }
}

/// Conditions, each once, with the waves that it holds for.
type Stated = BTreeMap<Vec<Alternative>, BTreeSet<String>>;

/// By family, every condition that any release states.
fn stated(releases: &[Public], place: &BTreeMap<String, usize>, families: usize) -> Result<Vec<Stated>, Unreadable> {
    let mut leaves: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for question in releases.iter().flat_map(|release| &release.manifest.questions) {
        let codes = question.groupings.iter().flat_map(|grouping| &grouping.answers);
        leaves.entry(&question.id).or_default().extend(codes.flat_map(|code| &code.members).map(String::as_str));
    }
    let strange = |one: &Answered| {
        let leaves = leaves.get(one.question.as_str())?;
        one.answers.iter().find(|answer| !leaves.contains(answer.as_str())).cloned()
    };
    let mut stated = vec![BTreeMap::new(); families];
    for release in releases {
        let waves = release.waves();
        let routed =
            release.manifest.questions.iter().filter_map(|question| Some((place.get(&question.id)?, question)));
        for (own, question) in routed {
            for condition in &question.asked {
                if let Some((one, answer)) = answered(condition).find_map(|one| Some((one, strange(one)?))) {
                    return Err(refused(release, question, &format!("“{answer}” is no answer to “{}”", one.question)));
                }
                let known: &mut BTreeSet<String> = stated[*own].entry(condition.clone()).or_default();
                known.extend(waves.iter().cloned());
            }
        }
    }
    Ok(stated)
}

fn refused(release: &Public, question: &Question, why: &str) -> Unreadable {
    Unreadable::new(format!("{}/{MANIFEST}", release.name), format!("who was asked {}: {why}", question.id))
}

/// The alternatives that are answers to questions.
fn answered(alternatives: &[Alternative]) -> impl Iterator<Item = &Answered> {
    alternatives.iter().filter_map(|one| match one {
        Alternative::Answered(one) => Some(one),
        Alternative::Is(_) => None,
    })
}

/// Questions of which any release tells numbers.
fn told(releases: &[Public]) -> BTreeSet<&str> {
    let tables = releases.iter().flat_map(|release| &release.tables).map(|table| table.entry.question.as_str());
    let means = releases.iter().flat_map(|release| &release.means).map(|mean| mean.question.as_str());
    tables.chain(means).collect()
}

/// One that waits for itself, through others or not; of each pair the first waits for the second.
fn waits_for_itself(mut pairs: Vec<(usize, usize)>) -> Option<usize> {
    loop {
        let (before, waiting) = (pairs.len(), pairs.iter().map(|pair| pair.0).collect::<BTreeSet<usize>>());
        // Who waits for nobody that waits is asked in the end.
        pairs.retain(|(_, lead)| waiting.contains(lead));
        if pairs.len() == before {
            return pairs.first().map(|pair| pair.0);
        }
    }
}

/// The group of each of `0..count`, called by its least: what pairs tie, directly or through others, is together.
fn tied(count: usize, pairs: &[(usize, usize)]) -> Vec<usize> {
    let mut group: Vec<usize> = (0..count).collect();
    for (one, other) in pairs {
        let (least, most) = (group[*one].min(group[*other]), group[*one].max(group[*other]));
        group.iter_mut().filter(|at| **at == most).for_each(|at| *at = least);
    }
    group
}

#[cfg(test)]
mod tests {
    use super::{tied, waits_for_itself};

    #[test]
    fn what_is_tied_through_others_is_together() {
        assert_eq!(tied(6, &[(4, 2), (0, 5), (5, 2)]), [0, 1, 0, 3, 0, 0]);
    }

    #[test]
    fn a_chain_ends_and_a_ring_does_not() {
        assert_eq!(waits_for_itself(vec![(3, 2), (2, 1), (3, 1)]), None);
        assert!(waits_for_itself(vec![(3, 2), (2, 1), (1, 2)]).is_some());
        assert_eq!(waits_for_itself(vec![(1, 1)]), Some(1));
    }
}
