//! Where an item of a questionnaire stands, and moving it: into a group, out of it, past its neighbours.

use std::collections::BTreeSet;

use super::super::expression::Expression;
use super::super::questionnaire::{Item, Kind, Name, Questionnaire};
use super::super::spot::{Spot, find_mut, name_of};
use super::{Refusal, holds};

impl Questionnaire {
    /// An item by its name.
    #[must_use]
    pub fn item(&self, name: &Name) -> Option<&Item> {
        fn find<'a>(items: &'a [Item], name: &Name) -> Option<&'a Item> {
            items.iter().find_map(|item| match item {
                _ if name_of(item) == name => Some(item),
                Item::Group(group) => find(&group.items, name),
                Item::Question(_) => None,
            })
        }
        find(&self.items, name)
    }

    pub(super) fn item_mut(&mut self, name: &Name) -> Result<&mut Item, Refusal> {
        find_mut(&mut self.items, name).ok_or(Refusal::Gone)
    }

    /// The locked instrument that an item stands in or is.
    #[must_use]
    pub fn lock_of(&self, name: &Name) -> Option<&str> {
        fn walk<'a>(items: &'a [Item], name: &Name) -> Option<&'a str> {
            let item = items.iter().find(|item| holds(item, name))?;
            let Item::Group(group) = item else { return None };
            match &group.lock {
                Some(lock) => Some(&lock.instrument),
                None if group.name == *name => None,
                None => walk(&group.items, name),
            }
        }
        walk(&self.items, name)
    }

    pub(super) fn free(&self, name: &Name) -> Result<(), Refusal> {
        self.lock_of(name).map_or(Ok(()), |instrument| Err(Refusal::Locked(instrument.to_owned())))
    }

    /// A list is locked with any question that uses it.
    pub(super) fn free_list(&self, list: &Name) -> Result<(), Refusal> {
        self.users(list).into_iter().try_for_each(|name| self.free(name))
    }

    /// The locked instrument whose words stand at a spot.
    #[must_use]
    pub fn locked_at(&self, spot: &Spot) -> Option<String> {
        let found = match spot {
            Spot::Title => None,
            // Why an instrument is asked and who proposed it are words of those who ask, not of the instrument.
            Spot::Group(name, of) => self.lock_of(name).filter(|_| *of == super::super::spot::Of::Label),
            Spot::Question(name, _) => self.lock_of(name),
            Spot::Choice(list, _) => self.users(list).into_iter().find_map(|name| self.lock_of(name)),
        };
        found.map(str::to_owned)
    }

    /// Every expression, with the item it stands at.
    pub(super) fn expressions(&self) -> Vec<(Name, &Expression)> {
        fn walk<'a>(items: &'a [Item], found: &mut Vec<(Name, &'a Expression)>) {
            for item in items {
                let own: Vec<Option<&Expression>> = match item {
                    Item::Question(one) => vec![
                        one.relevant.as_ref(),
                        one.calculation.as_ref(),
                        one.default.as_ref(),
                        one.choice_filter.as_ref(),
                        one.constraint.as_ref().map(|constraint| &constraint.must),
                        one.required.as_ref().map(|reminder| &reminder.when),
                    ],
                    Item::Group(group) => {
                        vec![group.relevant.as_ref(), group.repeat.as_ref().map(|repeat| &repeat.count)]
                    }
                };
                found.extend(own.into_iter().flatten().map(|one| (name_of(item).clone(), one)));
                if let Item::Group(group) = item {
                    walk(&group.items, found);
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.items, &mut found);
        found
    }

    /// Moves an item past its neighbour; at the edge of its group it goes out of it.
    pub(super) fn shift(&mut self, name: &Name, up: bool) -> Result<(), Refusal> {
        // A locked instrument moves as a whole; what is in it does not.
        if let Some(instrument) = self.inside_lock(name) {
            return Err(Refusal::Locked(instrument));
        }
        shift(&mut self.items, name, up).then_some(()).ok_or(Refusal::Gone)
    }

    /// The locked instrument that an item stands in; an instrument does not stand in itself.
    pub(super) fn inside_lock(&self, name: &Name) -> Option<String> {
        let own = matches!(self.item(name)?, Item::Group(group) if group.lock.is_some());
        if own { None } else { self.lock_of(name).map(str::to_owned) }
    }

    pub(super) fn move_into(&mut self, name: &Name, group: &Name) -> Result<(), Refusal> {
        if let Some(instrument) = self.inside_lock(name) {
            return Err(Refusal::Locked(instrument));
        }
        self.free(group)?;
        let (item, target) = (self.item(name).ok_or(Refusal::Gone)?, self.item(group).ok_or(Refusal::Gone)?);
        if !matches!(target, Item::Group(_)) {
            return Err(Refusal::Gone);
        }
        // A group in itself would hang in the air; a repeat in a repeat is refused.
        if holds(item, group) || (matches!(item, Item::Group(_)) && self.repeats(group)) {
            return Err(Refusal::Nested);
        }
        let item = take(&mut self.items, name).ok_or(Refusal::Gone)?;
        if let Item::Group(target) = self.item_mut(group)? {
            target.items.push(item);
        }
        Ok(())
    }

    fn repeats(&self, group: &Name) -> bool {
        fn walk(items: &[Item], name: &Name) -> bool {
            items.iter().any(|item| match item {
                Item::Group(group) if holds(item, name) => group.repeat.is_some() || walk(&group.items, name),
                _ => false,
            })
        }
        walk(&self.items, group)
    }

    /// Puts an item behind another one, or last.
    pub(super) fn insert(&mut self, item: Item, after: Option<&Name>) -> Result<(), Refusal> {
        fn put(items: &mut Vec<Item>, after: &Name, item: Item) -> Result<(), Item> {
            if let Some(place) = items.iter().position(|other| name_of(other) == after) {
                items.insert(place + 1, item);
                return Ok(());
            }
            let mut item = item;
            for other in items {
                let Item::Group(group) = other else { continue };
                match put(&mut group.items, after, item) {
                    Ok(()) => return Ok(()),
                    Err(back) => item = back,
                }
            }
            Err(item)
        }
        let Some(after) = after else {
            self.items.push(item);
            return Ok(());
        };
        if let Some(instrument) = self.inside_lock(after) {
            return Err(Refusal::Locked(instrument));
        }
        put(&mut self.items, after, item).map_err(|_| Refusal::Gone)
    }
}

/// Takes an item out.
pub(super) fn take(items: &mut Vec<Item>, name: &Name) -> Option<Item> {
    if let Some(place) = items.iter().position(|item| name_of(item) == name) {
        return Some(items.remove(place));
    }
    items.iter_mut().find_map(|item| match item {
        Item::Group(group) => take(&mut group.items, name),
        Item::Question(_) => None,
    })
}

/// Every name of an item and of what is in it.
pub(super) fn names(item: &Item, found: &mut BTreeSet<Name>) {
    found.insert(name_of(item).clone());
    if let Item::Group(group) = item {
        group.items.iter().for_each(|inner| names(inner, found));
    }
}

fn shift(items: &mut Vec<Item>, name: &Name, up: bool) -> bool {
    if let Some(place) = items.iter().position(|item| name_of(item) == name) {
        let other = if up { place.checked_sub(1) } else { Some(place + 1).filter(|next| *next < items.len()) };
        if let Some(other) = other {
            items.swap(place, other);
        }
        return true;
    }
    for place in 0..items.len() {
        let Some(Item::Group(group)) = items.get_mut(place) else { continue };
        let edge = if up { group.items.first() } else { group.items.last() };
        let out = edge.is_some_and(|item| name_of(item) == name);
        if out {
            let item = if up { Some(group.items.remove(0)) } else { group.items.pop() };
            if let Some(item) = item {
                items.insert(if up { place } else { place + 1 }, item);
            }
            return true;
        }
        if shift(&mut group.items, name, up) {
            return true;
        }
    }
    false
}

/// The list that answers of a kind come from.
#[must_use]
pub fn list_of(kind: &Kind) -> Option<&Name> {
    match kind {
        Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => Some(list),
        _ => None,
    }
}
