//! What leans on something that was left out: calculations and notes go too, each with a warning; a default does not fill in.

use std::collections::HashMap;

use super::column::Column;
use super::left_out::Why;
use super::rows::Reader;
use super::what::What;
use crate::survey::questionnaire::{Item, Kind, Question, Questionnaire};

/// Leaves out what only showed or computed from what is gone. Whatever else leans on it stays, and is a fault.
pub(super) fn prune(questionnaire: &mut Questionnaire, reader: &mut Reader) {
    let mut kinds = HashMap::new();
    for (_, question) in questionnaire.questions() {
        kinds.insert(question.name.to_string(), question.kind.clone());
    }
    let mut gone: HashMap<String, Why> = HashMap::new();
    loop {
        let mut next: Vec<(String, What, super::notice::Spot, Why)> = Vec::new();
        for used in &reader.uses {
            let computes = kinds.get(&used.by) == Some(&Kind::Calculate);
            let shows = kinds.get(&used.by) == Some(&Kind::Note)
                && matches!(used.column, Column::Label | Column::Hint | Column::Guidance | Column::Calculation);
            if gone.contains_key(&used.by) || !(computes || shows) {
                continue;
            }
            let found = used.names.iter().find_map(|name| Some((name, reader.left.get(name.as_str())?)));
            if let Some((needs, why)) = found {
                let (name, needs) = (used.by.clone(), needs.clone());
                let what = if computes {
                    What::LeftOutCalculation { name: name.clone(), needs }
                } else {
                    What::LeftOutNote { name: name.clone(), needs }
                };
                next.push((name, what, used.spot.clone(), *why));
            }
        }
        if next.is_empty() {
            break;
        }
        for (name, what, spot, why) in next {
            if gone.insert(name.clone(), why).is_none() {
                reader.report.say(spot, what);
            }
            reader.names.remove(&name);
            reader.left.entry(name).or_insert(why);
        }
    }
    reader.uses.retain(|used| !gone.contains_key(&used.by));
    defaults(questionnaire, reader);
    if !gone.is_empty() {
        keep(&mut questionnaire.items, &|question| !gone.contains_key(question.name.as_str()), reader);
    }
}

/// A default that leans on what is gone is no default.
fn defaults(questionnaire: &mut Questionnaire, reader: &mut Reader) {
    let leans = |used: &super::check::Use| {
        used.column == Column::Default && used.names.iter().any(|name| reader.left.contains_key(name))
    };
    let gone: Vec<_> =
        reader.uses.iter().filter(|used| leans(used)).map(|used| (used.by.clone(), used.spot.clone())).collect();
    reader.uses.retain(|used| !(used.column == Column::Default && gone.iter().any(|(name, _)| *name == used.by)));
    for (name, spot) in gone {
        each(&mut questionnaire.items, &mut |question| {
            if question.name.as_str() == name {
                question.default = None;
            }
        });
        reader.report.say(spot, What::LeftOutDefault { name });
    }
}

fn each(items: &mut [Item], change: &mut impl FnMut(&mut Question)) {
    for item in items {
        match item {
            Item::Question(question) => change(question),
            Item::Group(group) => each(&mut group.items, change),
        }
    }
}

/// Keeps some questions; groups that have none left go, and their names with them.
fn keep(items: &mut Vec<Item>, stays: &impl Fn(&Question) -> bool, reader: &mut Reader) {
    items.retain_mut(|item| match item {
        Item::Question(question) => stays(question),
        Item::Group(group) => {
            keep(&mut group.items, stays, reader);
            if group.items.is_empty() {
                reader.names.remove(group.name.as_str());
                reader.left.entry(group.name.to_string()).or_insert(Why::NotAsked);
                reader.uses.retain(|used| used.by != group.name.as_str());
            }
            !group.items.is_empty()
        }
    });
}
