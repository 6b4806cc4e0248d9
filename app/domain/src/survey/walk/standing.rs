//! What everybody is shown alike: questions of which nothing depends on an answer or on whose form it is.

use std::collections::BTreeSet;

use crate::survey::questionnaire::{Group, Item, Name, Question, Questionnaire};
use crate::survey::text::Text;

/// The questions and notes of sections in which nothing depends on an answer: everybody who comes there gets the same screens, with the
/// same words and choices. Those outside of sections stand among all the others, and so only if all stand.
#[must_use]
pub fn standing(questionnaire: &Questionnaire) -> BTreeSet<Name> {
    let all = questionnaire.items.iter().all(item);
    let (mut standing, mut others) = (BTreeSet::new(), BTreeSet::new());
    for one in &questionnaire.items {
        let stands = match one {
            Item::Group(group) => all || self::group(group),
            Item::Question(_) => all,
        };
        names(one, if stands { &mut standing } else { &mut others });
    }
    // Of two rows with one name only the first is asked.
    standing.retain(|name| !others.contains(name));
    standing
}

fn item(item: &Item) -> bool {
    match item {
        Item::Question(one) => question(one),
        Item::Group(one) => group(one),
    }
}

fn group(group: &Group) -> bool {
    group.relevant.is_none() && group.repeat.is_none() && !fills(&group.label) && group.items.iter().all(item)
}

fn question(question: &Question) -> bool {
    let fixed = question.relevant.is_none() && question.choice_filter.is_none() && question.calculation.is_none();
    let words = [&question.label, &question.hint, &question.guidance];
    fixed && !question.randomize && !question.read_only && !words.into_iter().any(fills)
}

/// Whether earlier answers are filled in, in any language.
fn fills(text: &Text) -> bool {
    text.0.values().any(|words| words.contains("${"))
}

fn names(item: &Item, into: &mut BTreeSet<Name>) {
    match item {
        Item::Question(question) => drop(into.insert(question.name.clone())),
        Item::Group(group) => group.items.iter().for_each(|item| names(item, into)),
    }
}
