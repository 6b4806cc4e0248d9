//! The variables of the outline: waves, and background questions with their levels.

use super::{UNSAID, Wave, lacking, leaves};
use crate::mapping::protect::{Code, Fault, Role as Says, Variable};
use crate::survey::plan::{Background, Role};
use crate::survey::questionnaire::{Choice, Kind, Name, Question, Questionnaire};

/// The code of a merged value: the value, unless a leaf or a finer level has it already.
pub(super) fn merged_code(background: &Background, level: &Name, value: &str) -> String {
    let finer = background.levels.iter().take_while(|one| one.name != *level);
    let taken = finer
        .flat_map(|one| &one.groups)
        .any(|group| group.value == value || group.of.iter().any(|leaf| leaf == value))
        || background
            .level(level)
            .is_some_and(|one| one.groups.iter().any(|group| group.of.iter().any(|leaf| leaf == value)));
    if taken { format!("{level}-{value}") } else { value.to_owned() }
}

/// The value of "I do not want to say", in the surveys of the box and as suggested for others.
const REFUSED: [&str; 2] = ["vill_inte", "vill-inte"];
/// The column of a choice that stands apart from what somebody can be.
const APART: &str = "apart";

/// Places of leaves of those who chose not to say: by this value alone, marked as standing apart, and never shown. "Annat" is
/// something that somebody is and "vet inte" something that they say of themselves, so neither is one; whatever is not known
/// for certain to be one is protected as others are.
fn refused(background: &Background, question: &Question, asked: &Questionnaire, leaves: &[String]) -> Vec<usize> {
    let Kind::One(list) = &question.kind else { return Vec::new() };
    let choices = asked.lists.get(list).map(Vec::as_slice).unwrap_or_default();
    let known = |choice: &&Choice| {
        REFUSED.contains(&choice.value.as_str())
            && choice.columns.contains_key(APART)
            && background.unshown.contains(&choice.value)
    };
    let place = |choice: &Choice| leaves.iter().position(|leaf| *leaf == choice.value);
    choices.iter().filter(known).filter_map(place).collect()
}

pub(super) fn wave_variable(waves: &[Wave]) -> Result<Variable, Fault> {
    let mut leaves: Vec<String> = Vec::new();
    for member in waves.iter().flat_map(|wave| &wave.members) {
        if !leaves.contains(member) {
            leaves.push(member.clone());
        }
    }
    let mut codes = Vec::new();
    for wave in waves {
        let mut members: Vec<usize> =
            wave.members.iter().filter_map(|member| leaves.iter().position(|leaf| leaf == member)).collect();
        members.sort_unstable();
        codes.push(Code { code: wave.code.clone(), members });
    }
    let variable =
        Variable { name: "wave".to_owned(), role: Says::Wave, leaves, unsaid: None, refused: Vec::new(), codes };
    if variable.codes.is_empty() { Err(Fault::EmptyWave(String::new())) } else { Ok(variable) }
}

/// The values of a background, each shown one; then its levels; then everybody, also those who did not say.
pub(super) fn background_variable(background: &Background, asked: &Questionnaire) -> Result<Variable, Fault> {
    let question = asked.question(&background.question).ok_or_else(|| lacking(&background.question))?;
    let mut leaves = leaves(question, asked).ok_or_else(|| lacking(&background.question))?;
    leaves.push(UNSAID.to_owned());
    let shown = |leaf: &String| *leaf != UNSAID && !background.unshown.contains(leaf);
    let each = leaves.iter().enumerate().filter(|(_, leaf)| shown(leaf));
    let mut codes: Vec<Code> = each.map(|(at, leaf)| Code::one(leaf, at)).collect();
    for level in &background.levels {
        for group in &level.groups {
            let members = (0..leaves.len()).filter(|at| group.of.contains(&leaves[*at])).collect();
            codes.push(Code { code: merged_code(background, &level.name, &group.value), members });
        }
    }
    codes.push(Code::all(leaves.len()));
    let (name, role) = match background.role {
        Role::Municipality => ("municipality", Says::Place),
        Role::Age => ("age", Says::Age),
        Role::Gender => ("gender", Says::Gender),
        Role::Language | Role::Other => (background.question.as_str(), Says::Other),
    };
    let refused = refused(background, question, asked, &leaves);
    Ok(Variable { name: name.to_owned(), role, unsaid: Some(leaves.len() - 1), refused, leaves, codes })
}
