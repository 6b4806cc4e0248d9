//! Who is asked what: how many answered a question is a statement about those who gave the answer that leads to it.
//!
//! Everybody who reads a questionnaire sees that only those are asked what helped who said that they sought help. So how many
//! answered that says how many sought help at least, in every group; and where few did not, who they are (R5).

use std::collections::BTreeSet;

use super::book::Role;
use super::crowd::crowds;
use super::derived::{atoms, within};
use super::draft::{Draft, Kind, Led};
use super::families::Families;
use super::fault::Fault;
use super::outline::{Condition, Outline};

impl Condition {
    /// Whether people of a group fulfil it whatever they answered: all of them, for no group is parted by it.
    pub(super) fn covers(&self, members: &[Vec<usize>]) -> bool {
        self.groups.iter().any(|(variable, leaves)| members[*variable].iter().any(|leaf| leaves.contains(leaf)))
    }
}

/// For each family that waits for an answer, in every group of background: no more answered it than gave that answer.
///
/// Groups are as fine as tables of the family part them, and of those that wait for it. Under one condition that says as much as
/// if they were leaves, under several the check looks finer: where a lead's counts may be spread over finer groups in any way, there is one in which everybody who answered finds
/// a place, and the lead's own tables are of counts that the spread does not touch.
///
/// # Errors
/// [`Fault::Excluding`] where questions exclude each other in too many ways.
pub(super) fn routes(outline: &Outline, questions: &[usize], drafts: &mut Vec<Draft>) -> Result<(), Fault> {
    let families = Families::of(outline);
    let mut found = Vec::new();
    for family in families.all.iter().filter(|family| questions.contains(&family[0])) {
        let asked = &outline.questions[family[0]];
        if asked.asked.is_empty() {
            continue;
        }
        let groups = parts(outline, &families.with_followers(family[0]), drafts);
        for condition in &asked.asked {
            for members in groups.iter().filter(|members| !condition.covers(members)) {
                let answers = (0..asked.answers.len()).map(|answer| (answer, 1)).collect();
                let (question, members) = (family[0], members.clone());
                let led = Some(Box::new(Led { by: condition.answers.clone(), ..Led::default() }));
                found.push(Draft { question, members, answers, less: None, led, kind: Kind::Asked });
            }
        }
    }
    found.extend(crowds(outline, &families, questions, drafts)?);
    drafts.extend(found);
    Ok(())
}

/// Groups as finely as anything said of some questions, or asked before them, parts them.
pub(super) fn parts(outline: &Outline, questions: &BTreeSet<usize>, drafts: &[Draft]) -> Vec<Vec<Vec<usize>>> {
    let own = || drafts.iter().filter(|draft| questions.contains(&draft.question));
    let asked = || questions.iter().map(|at| &outline.questions[*at]);
    let conditions = || {
        let groups = asked().flat_map(|one| &one.asked).flat_map(|one| &one.groups);
        groups.chain(asked().flat_map(|one| &one.apart).filter_map(|one| one.unless.as_ref()))
    };
    let mut groups: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
    for (at, variable) in outline.variables.iter().enumerate() {
        let said: BTreeSet<&[usize]> = own().map(|draft| draft.members[at].as_slice()).collect();
        let named = conditions().filter(|(variable, _)| *variable == at).map(|(_, leaves)| leaves.as_slice());
        let sets: BTreeSet<&[usize]> = said.iter().copied().chain(named).collect();
        let mut atoms = atoms(&sets, variable.leaves.len());
        if variable.role == Role::Wave {
            // Waves that no table holds are other people.
            atoms = within(atoms, &said);
        }
        let longer =
            |group: &Vec<Vec<usize>>, atom: &Vec<usize>| [group.as_slice(), std::slice::from_ref(atom)].concat();
        groups = groups.iter().flat_map(|group| atoms.iter().map(move |atom| longer(group, atom))).collect();
    }
    groups
}

/// Whether nobody of a group can have been asked, by their background alone: that says nothing of anybody. That nobody there gave
/// the answer which leads here is another matter: a nought shown would tell it, also where the other question hides it.
pub(super) fn nobody(outline: &Outline, draft: &Draft) -> bool {
    let conditions = outline.questions[draft.question].asked.iter();
    conditions.filter(|one| one.answers.is_empty()).any(|condition| !condition.covers(&draft.members))
}

/// Whether it hangs on an answer to another question who of a group is asked.
pub(super) fn hangs_on_an_answer(outline: &Outline, draft: &Draft) -> bool {
    let conditions = outline.questions[draft.question].asked.iter();
    conditions.filter(|one| !one.answers.is_empty()).any(|condition| !condition.covers(&draft.members))
}
