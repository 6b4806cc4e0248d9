//! Where each text of a questionnaire stands, by an address that a form's field can carry.

use std::fmt;

use super::questionnaire::{Group, Item, Name, Question, Questionnaire, Text};

#[cfg(test)]
mod tests;

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// [`Questionnaire::title`].
    Title,
    /// A text of a question.
    Question(Name, Of),
    /// A text of a group.
    Group(Name, Of),
    /// The words of a choice: its list and its value.
    Choice(Name, String),
}

/// Which text of a question or group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    /// The question itself, or the heading of a group.
    Label,
    /// The line of help.
    Hint,
    /// The longer help.
    Guidance,
    /// What is said when it is left out.
    Reminder,
    /// What is said when an answer does not fit.
    Constraint,
    /// Why we ask.
    Why,
    /// Who proposed it.
    ProposedBy,
}

impl Of {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Label, Self::Hint, Self::Guidance, Self::Reminder, Self::Constraint, Self::Why, Self::ProposedBy];

    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Hint => "hint",
            Self::Guidance => "guidance",
            Self::Reminder => "reminder",
            Self::Constraint => "constraint",
            Self::Why => "why",
            Self::ProposedBy => "proposed-by",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|of| of.as_str() == word)
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => out.write_str("t"),
            Self::Question(name, of) => write!(out, "q/{name}/{}", of.as_str()),
            Self::Group(name, of) => write!(out, "g/{name}/{}", of.as_str()),
            // A value may hold anything, a name never a slash: the value comes last.
            Self::Choice(list, value) => write!(out, "c/{list}/{value}"),
        }
    }
}

impl Spot {
    /// The spot of an address.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let mut parts = address.splitn(3, '/');
        let kind = parts.next()?;
        if kind == "t" {
            return parts.next().is_none().then_some(Self::Title);
        }
        let (name, rest) = (Name::parse(parts.next()?).ok()?, parts.next()?);
        match kind {
            "q" => Of::parse(rest).map(|of| Self::Question(name, of)),
            "g" => Of::parse(rest).map(|of| Self::Group(name, of)),
            "c" => Some(Self::Choice(name, rest.to_owned())),
            _ => None,
        }
    }
}

impl Question {
    /// Its texts. Those of a reminder and a constraint are there only when it has one.
    fn texts(&self) -> Vec<(Of, &Text)> {
        let mut texts = vec![(Of::Label, &self.label), (Of::Hint, &self.hint), (Of::Guidance, &self.guidance)];
        texts.extend(self.required.as_ref().map(|reminder| (Of::Reminder, &reminder.message)));
        texts.extend(self.constraint.as_ref().map(|constraint| (Of::Constraint, &constraint.message)));
        texts
    }

    fn text_mut(&mut self, of: Of) -> Option<&mut Text> {
        match of {
            Of::Label => Some(&mut self.label),
            Of::Hint => Some(&mut self.hint),
            Of::Guidance => Some(&mut self.guidance),
            Of::Reminder => self.required.as_mut().map(|reminder| &mut reminder.message),
            Of::Constraint => self.constraint.as_mut().map(|constraint| &mut constraint.message),
            Of::Why | Of::ProposedBy => None,
        }
    }
}

impl Group {
    fn texts(&self) -> [(Of, &Text); 3] {
        [(Of::Label, &self.label), (Of::Why, &self.why), (Of::ProposedBy, &self.proposed_by)]
    }

    fn text_mut(&mut self, of: Of) -> Option<&mut Text> {
        match of {
            Of::Label => Some(&mut self.label),
            Of::Why => Some(&mut self.why),
            Of::ProposedBy => Some(&mut self.proposed_by),
            Of::Hint | Of::Guidance | Of::Reminder | Of::Constraint => None,
        }
    }
}

impl Questionnaire {
    /// Every text with its spot, in the order it is read: title, then depth first, then the lists.
    #[must_use]
    pub fn spots(&self) -> Vec<(Spot, &Text)> {
        fn walk<'a>(items: &'a [Item], found: &mut Vec<(Spot, &'a Text)>) {
            for item in items {
                match item {
                    Item::Question(question) => {
                        let texts = question.texts().into_iter();
                        found.extend(texts.map(|(of, text)| (Spot::Question(question.name.clone(), of), text)));
                    }
                    Item::Group(group) => {
                        let texts = group.texts().into_iter();
                        found.extend(texts.map(|(of, text)| (Spot::Group(group.name.clone(), of), text)));
                        walk(&group.items, found);
                    }
                }
            }
        }
        let mut found = vec![(Spot::Title, &self.title)];
        walk(&self.items, &mut found);
        for (list, choices) in &self.lists {
            let labels = choices.iter().map(|one| (Spot::Choice(list.clone(), one.value.clone()), &one.label));
            found.extend(labels);
        }
        found
    }

    /// The text at a spot.
    #[must_use]
    pub fn text(&self, spot: &Spot) -> Option<&Text> {
        self.spots().into_iter().find(|(own, _)| own == spot).map(|(_, text)| text)
    }

    /// The text at a spot, to be changed.
    pub(super) fn text_mut(&mut self, spot: &Spot) -> Option<&mut Text> {
        match spot {
            Spot::Title => Some(&mut self.title),
            Spot::Question(name, of) => match find_mut(&mut self.items, name)? {
                Item::Question(question) => question.text_mut(*of),
                Item::Group(_) => None,
            },
            Spot::Group(name, of) => match find_mut(&mut self.items, name)? {
                Item::Group(group) => group.text_mut(*of),
                Item::Question(_) => None,
            },
            Spot::Choice(list, value) => {
                let choices = self.lists.get_mut(list)?;
                choices.iter_mut().find(|choice| choice.value == *value).map(|choice| &mut choice.label)
            }
        }
    }
}

/// The name of an item.
#[must_use]
pub(super) fn name_of(item: &Item) -> &Name {
    match item {
        Item::Question(question) => &question.name,
        Item::Group(group) => &group.name,
    }
}

/// An item by its name, depth first, to be changed.
pub(super) fn find_mut<'a>(items: &'a mut [Item], name: &Name) -> Option<&'a mut Item> {
    for item in items {
        if name_of(item) == name {
            return Some(item);
        }
        if let Item::Group(group) = item
            && let Some(found) = find_mut(&mut group.items, name)
        {
            return Some(found);
        }
    }
    None
}
