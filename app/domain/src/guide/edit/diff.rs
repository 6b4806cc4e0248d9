//! What a change changed, field by field, as the history shows it.

use super::draft::{Draft, WayDraft};
use crate::guide::Service;

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field's name in the form, without the number of its way in: the end of an id among the words.
    pub field: &'static str,
    /// Which way in it belongs to, by its number or address; `None` for the contact's own fields.
    pub way: Option<String>,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

/// Everything that differs between two versions of a contact, as far as the desk can change it.
#[must_use]
pub fn differences(before: &Service, after: &Service) -> Vec<Difference> {
    let (old, new) = (Draft::of(before), Draft::of(after));
    let mut found = Vec::new();
    for ((field, before), (_, after)) in own(&old).into_iter().zip(own(&new)) {
        push(&mut found, field, None, before, after);
    }
    let none = WayDraft::default();
    let gone = old.ways.iter().filter(|way| new.ways.iter().all(|one| one.id != way.id)).map(|way| (way, &none));
    let others = new.ways.iter().map(|way| (old.ways.iter().find(|one| one.id == way.id).unwrap_or(&none), way));
    for (before, after) in others.chain(gone) {
        let named = [after, before].into_iter().find(|way| !way.id.is_empty()).unwrap_or(after);
        let name = [&named.value, &named.street].into_iter().find(|name| !name.is_empty()).unwrap_or(&named.kind);
        for ((field, was), (_, is)) in way(before).into_iter().zip(way(after)) {
            push(&mut found, field, Some(name.clone()), was, is);
        }
    }
    // Assured dates are not typed, but somebody's word that they called.
    for channel in &after.channels {
        let was = before.channels.iter().find(|one| one.id == channel.id).and_then(|one| one.assured_date);
        let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        let name = channel.value.clone().unwrap_or_default();
        push(&mut found, "assured", Some(name), day(was), day(channel.assured_date));
    }
    found
}

fn push(found: &mut Vec<Difference>, field: &'static str, way: Option<String>, before: String, after: String) {
    if before != after {
        found.push(Difference { field, way, before, after });
    }
}

fn own(draft: &Draft) -> [(&'static str, String); 12] {
    [
        ("name", draft.name.clone()),
        ("about", draft.about.clone()),
        ("status", draft.status.clone()),
        ("help", draft.help.clone()),
        ("voice", draft.voices.join(", ")),
        ("topic", draft.topics.join(", ")),
        ("youngest", draft.youngest.clone()),
        ("oldest", draft.oldest.clone()),
        ("language", draft.languages.join(", ")),
        ("cost", draft.cost.clone()),
        ("anonymous", draft.anonymous.clone()),
        ("keeper", draft.keeper.clone()),
    ]
}

fn way(way: &WayDraft) -> Vec<(&'static str, String)> {
    const DAYS: [&str; 7] = ["day0", "day1", "day2", "day3", "day4", "day5", "day6"];
    let shown = if way.kind.is_empty() {
        ""
    } else if way.shown {
        "yes"
    } else {
        "no"
    };
    let mut parts = vec![
        ("value", way.value.clone()),
        ("street", way.street.clone()),
        ("city", way.city.clone()),
        ("postal", way.postal.clone()),
        ("hours", way.hours.clone()),
        ("holidays", way.holidays.clone()),
        ("eve", way.eve.clone()),
        ("exceptions", way.exceptions.clone()),
        ("shown", shown.to_owned()),
        ("source", way.source.clone()),
        ("read", way.read_on.clone()),
    ];
    parts.extend(DAYS.into_iter().zip(way.days.iter().cloned()));
    parts
}
