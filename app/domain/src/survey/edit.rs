//! Changes to a questionnaire that somebody makes in the browser: words, order, questions, choices, languages.
//!
//! A change either leaves a questionnaire that is whole or is refused with a word: nothing that another expression names can
//! go, and a locked instrument stays as it is.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::questionnaire::{Area, Audience, Choice, Group, Item, Kind, Name, Question, Questionnaire, Reminder, Text};
use super::scale::Good;
use super::spot::{Spot, name_of};

mod mend;
mod place;
#[cfg(test)]
mod tests;

pub use mend::Mended;
pub use place::list_of;

/// The longest text in one language, in characters.
pub const LONGEST: usize = 4_000;
/// The most choices of a list.
pub const MOST_CHOICES: usize = 500;
/// The most questions and groups.
pub const MOST_ITEMS: usize = 1_000;

/// A change.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Other words at a spot, in one language.
    Words(Spot, String, String),
    /// An item goes before the one above it, or out of its group at the top.
    Up(Name),
    /// An item goes behind the one below it, or out of its group at the bottom.
    Down(Name),
    /// An item goes, with all that is in it.
    Remove(Name),
    /// A new question behind an item, or last in the questionnaire.
    Add(Kind, Option<Name>),
    /// A new section, last in the questionnaire.
    AddGroup,
    /// A question goes into a section, last.
    Into(Name, Name),
    /// A choice goes before the one above it.
    ChoiceUp(Name, String),
    /// A choice goes behind the one below it.
    ChoiceDown(Name, String),
    /// A choice goes.
    RemoveChoice(Name, String),
    /// A new choice, last in its list.
    AddChoice(Name),
    /// Whether a card with where to turn follows a question.
    Sensitive(Name, bool),
    /// Whether somebody who leaves a question out is gently reminded.
    Remind(Name, bool),
    /// Which end of a question's scale is the good one, from which its faces follow; none for none.
    Good(Name, Option<Good>),
    /// The mapping area of a section.
    Area(Name, Option<Area>),
    /// The licence of a locked instrument, and whether it demands to be told where it is answered.
    Licence(Name, String, bool),
    /// Whom it is for.
    Audience(Audience),
    /// One more language.
    AddLanguage(String),
    /// A language less, with all its words.
    RemoveLanguage(String),
}

/// Why a change is not made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// What it is about is not there any more.
    Gone,
    /// It stands in a locked instrument, whose order and wording may not change.
    Locked(String),
    /// Others hang on it: a condition or a calculation names it.
    Needed(Vec<Name>),
    /// The text is longer than [`LONGEST`] characters.
    Long,
    /// There is no room for more.
    Full,
    /// It is there already.
    Twice,
    /// The last language cannot go, and a list cannot lose its last choice.
    Last,
    /// A section that repeats holds no other sections.
    Nested,
    /// Words that are shown cannot go while they are asked.
    Emptied,
    /// Which answers a text fetches (`${name}`) stays while it is asked.
    Fetched,
}

impl Refusal {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Locked(_) => "locked",
            Self::Needed(_) => "needed",
            Self::Long => "long",
            Self::Full => "full",
            Self::Twice => "twice",
            Self::Last => "last",
            Self::Nested => "nested",
            Self::Emptied => "emptied",
            Self::Fetched => "fetched",
        }
    }
}

impl Questionnaire {
    /// Makes a change.
    ///
    /// # Errors
    /// Why it is not made; then nothing has changed.
    pub fn change(&mut self, change: Change) -> Result<(), Refusal> {
        match change {
            Change::Words(spot, language, words) => self.set_words(&spot, &language, &words),
            Change::Up(name) => self.shift(&name, true),
            Change::Down(name) => self.shift(&name, false),
            Change::Remove(name) => self.remove(&name),
            Change::Add(kind, after) => self.add(kind, after.as_ref()),
            Change::AddGroup => self.add_group(),
            Change::Into(name, group) => self.move_into(&name, &group),
            Change::ChoiceUp(list, value) => self.shift_choice(&list, &value, true),
            Change::ChoiceDown(list, value) => self.shift_choice(&list, &value, false),
            Change::RemoveChoice(list, value) => self.remove_choice(&list, &value),
            Change::AddChoice(list) => self.add_choice(&list),
            // Where to turn is no part of an instrument: it may follow a locked question too.
            Change::Sensitive(name, is) => match self.item_mut(&name)? {
                Item::Question(question) => {
                    question.sensitive = is;
                    Ok(())
                }
                Item::Group(_) => Err(Refusal::Gone),
            },
            Change::Remind(name, is) => self.with_question(&name, |question| {
                let new = || Reminder { when: Expression::always(), message: Text::default() };
                let kept = question.required.take();
                question.required = is.then(|| kept.unwrap_or_else(new));
            }),
            Change::Good(name, good) => self.set_good(&name, good),
            Change::Area(name, area) => match self.item_mut(&name)? {
                Item::Group(group) => {
                    group.area = area;
                    Ok(())
                }
                Item::Question(_) => Err(Refusal::Gone),
            },
            Change::Licence(name, licence, credit) => self.set_licence(&name, &licence, credit),
            Change::Audience(audience) => {
                self.audience = audience;
                Ok(())
            }
            Change::AddLanguage(tag) => self.add_language(tag),
            Change::RemoveLanguage(tag) => self.remove_language(&tag),
        }
    }

    fn set_words(&mut self, spot: &Spot, language: &str, words: &str) -> Result<(), Refusal> {
        if !self.languages.iter().any(|tag| tag == language) {
            return Err(Refusal::Gone);
        }
        let now = self.text(spot).ok_or(Refusal::Gone)?;
        let words = words.trim();
        // The same words once more are no change: a form carries every text of a page, also those of a locked instrument.
        if now.in_language(language).unwrap_or_default() == words {
            return Ok(());
        }
        if words.chars().count() > LONGEST {
            return Err(Refusal::Long);
        }
        if let Some(instrument) = self.locked_at(spot) {
            return Err(Refusal::Locked(instrument));
        }
        let text = self.text_mut(spot).ok_or(Refusal::Gone)?;
        if words.is_empty() {
            text.0.remove(language);
        } else {
            text.0.insert(language.to_owned(), words.to_owned());
        }
        Ok(())
    }

    /// Under which licence an instrument is used is no wording of it.
    fn set_licence(&mut self, name: &Name, licence: &str, credit: bool) -> Result<(), Refusal> {
        let licence = licence.trim();
        if licence.chars().count() > LONGEST {
            return Err(Refusal::Long);
        }
        let Item::Group(group) = self.item_mut(name)? else { return Err(Refusal::Gone) };
        let lock = group.lock.as_mut().ok_or(Refusal::Gone)?;
        lock.licence = (!licence.is_empty()).then(|| licence.to_owned());
        lock.credit = credit;
        Ok(())
    }

    /// A face is a picture, and a locked instrument has none but its own. What is no scale of numbers has no end.
    fn set_good(&mut self, name: &Name, good: Option<Good>) -> Result<(), Refusal> {
        self.free(name)?;
        self.question(name).and_then(|question| self.ends(question)).ok_or(Refusal::Gone)?;
        self.with_question(name, |question| Good::say(question, good))
    }

    fn with_question(&mut self, name: &Name, change: impl FnOnce(&mut Question)) -> Result<(), Refusal> {
        self.free(name)?;
        match self.item_mut(name)? {
            Item::Question(question) => {
                change(question);
                Ok(())
            }
            Item::Group(_) => Err(Refusal::Gone),
        }
    }

    fn remove(&mut self, name: &Name) -> Result<(), Refusal> {
        // A locked instrument goes as a whole or not at all.
        if let Some(instrument) = self.inside_lock(name) {
            return Err(Refusal::Locked(instrument));
        }
        let item = self.item(name).ok_or(Refusal::Gone)?;
        let mut going = BTreeSet::new();
        place::names(item, &mut going);
        let hang = |(own, expression): &(Name, &Expression)| {
            !going.contains(own) && expression.names().iter().any(|name| going.contains(name))
        };
        let needed: BTreeSet<Name> = self.expressions().into_iter().filter(hang).map(|(own, _)| own).collect();
        if !needed.is_empty() {
            return Err(Refusal::Needed(needed.into_iter().collect()));
        }
        place::take(&mut self.items, name).ok_or(Refusal::Gone)?;
        self.drop_unused_lists();
        Ok(())
    }

    /// Lists that nothing uses any more go: nobody sees their words, and nobody could mend them.
    fn drop_unused_lists(&mut self) {
        let mut used: BTreeSet<String> = self.expressions().into_iter().flat_map(|(_, one)| one.lists()).collect();
        let lists = self.questions().into_iter().filter_map(|(_, question)| list_of(&question.kind));
        used.extend(lists.map(Name::to_string));
        self.lists.retain(|name, _| used.contains(name.as_str()));
    }

    fn add(&mut self, kind: Kind, after: Option<&Name>) -> Result<(), Refusal> {
        let name = self.free_name("fraga")?;
        let list = list_of(&kind).cloned();
        self.insert(Item::Question(Box::new(Question::new(name, kind))), after)?;
        if let Some(list) = list {
            // A new list begins with one choice without words: it stops opening until it has some.
            let first = || vec![Choice { value: "1".to_owned(), label: Text::default(), columns: [].into() }];
            self.lists.entry(list).or_insert_with(first);
        }
        Ok(())
    }

    fn add_group(&mut self) -> Result<(), Refusal> {
        let group = Group {
            name: self.free_name("avsnitt")?,
            label: Text::default(),
            relevant: None,
            appearance: Vec::new(),
            repeat: None,
            lock: None,
            why: Text::default(),
            proposed_by: Text::default(),
            area: None,
            items: Vec::new(),
        };
        self.insert(Item::Group(Box::new(group)), None)
    }

    /// A name that nothing has yet: `fraga_1`, `fraga_2`, …
    fn free_name(&self, begin: &str) -> Result<Name, Refusal> {
        let mut taken = BTreeSet::new();
        for item in &self.items {
            place::names(item, &mut taken);
        }
        if taken.len() >= MOST_ITEMS {
            return Err(Refusal::Full);
        }
        let free = (1..=MOST_ITEMS + 1).filter_map(|number| Name::parse(&format!("{begin}_{number}")).ok());
        free.into_iter().find(|name| !taken.contains(name)).ok_or(Refusal::Full)
    }

    fn add_language(&mut self, tag: String) -> Result<(), Refusal> {
        if self.languages.contains(&tag) {
            return Err(Refusal::Twice);
        }
        self.languages.push(tag);
        Ok(())
    }

    fn remove_language(&mut self, tag: &str) -> Result<(), Refusal> {
        if self.languages.len() < 2 {
            return Err(Refusal::Last);
        }
        let place = self.languages.iter().position(|own| own == tag).ok_or(Refusal::Gone)?;
        self.languages.remove(place);
        let spots: Vec<Spot> = self.spots().into_iter().map(|(spot, _)| spot).collect();
        for spot in spots {
            if let Some(text) = self.text_mut(&spot) {
                text.0.remove(tag);
            }
        }
        Ok(())
    }

    fn shift_choice(&mut self, list: &Name, value: &str, up: bool) -> Result<(), Refusal> {
        self.free_list(list)?;
        let choices = self.lists.get_mut(list).ok_or(Refusal::Gone)?;
        let place = choices.iter().position(|choice| choice.value == value).ok_or(Refusal::Gone)?;
        let other = if up { place.checked_sub(1) } else { Some(place + 1).filter(|next| *next < choices.len()) };
        if let Some(other) = other {
            choices.swap(place, other);
        }
        Ok(())
    }

    fn remove_choice(&mut self, list: &Name, value: &str) -> Result<(), Refusal> {
        self.free_list(list)?;
        let choices = self.lists.get(list).ok_or(Refusal::Gone)?;
        let place = choices.iter().position(|choice| choice.value == value).ok_or(Refusal::Gone)?;
        if choices.len() < 2 {
            return Err(Refusal::Last);
        }
        let users: BTreeSet<&Name> = self.users(list).into_iter().collect();
        // A condition that speaks of such a question and of this value would never hold again, and nobody would see why.
        let quoted = [format!("'{value}'"), format!("\"{value}\"")];
        let speaks = |expression: &Expression| {
            expression.names().iter().any(|name| users.contains(name))
                && quoted.iter().any(|quoted| expression.source().contains(quoted.as_str()))
        };
        let needed: BTreeSet<Name> =
            self.expressions().into_iter().filter(|(_, one)| speaks(one)).map(|(own, _)| own).collect();
        if !needed.is_empty() {
            return Err(Refusal::Needed(needed.into_iter().collect()));
        }
        if let Some(choices) = self.lists.get_mut(list) {
            choices.remove(place);
        }
        Ok(())
    }

    fn add_choice(&mut self, list: &Name) -> Result<(), Refusal> {
        self.free_list(list)?;
        let choices = self.lists.get_mut(list).ok_or(Refusal::Gone)?;
        if choices.len() >= MOST_CHOICES {
            return Err(Refusal::Full);
        }
        let free = (1..=MOST_CHOICES + 1).map(|number| number.to_string());
        let value = free.into_iter().find(|value| choices.iter().all(|choice| choice.value != *value));
        let value = value.ok_or(Refusal::Full)?;
        choices.push(Choice { value, label: Text::default(), columns: [].into() });
        Ok(())
    }

    /// The questions that use a list.
    #[must_use]
    pub fn users(&self, list: &Name) -> Vec<&Name> {
        let all = self.questions().into_iter();
        all.filter(|(_, one)| list_of(&one.kind) == Some(list)).map(|(_, question)| &question.name).collect()
    }
}

/// Whether an item is this one, or a group that holds it.
fn holds(item: &Item, name: &Name) -> bool {
    match item {
        _ if name_of(item) == name => true,
        Item::Group(group) => group.items.iter().any(|inner| holds(inner, name)),
        Item::Question(_) => false,
    }
}
