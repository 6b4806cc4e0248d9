//! A questionnaire: what is asked, in every language it is asked in. Whether it came from a workbook, a template or the
//! browser, it is this one shape.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::expression::Expression;
pub use super::name::{Name, NameFault};
pub use super::text::Text;

/// Whom a questionnaire is for. Its words, its screens and its smileys follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Six to eight years, with a grown-up or read aloud in class: three faces, one question a screen.
    Young,
    /// Nine to twelve: one question a screen.
    Child,
    /// Thirteen to twenty: one question a screen.
    Youth,
    /// Guardians: sections.
    Guardian,
    /// Staff: sections.
    Staff,
}

impl Audience {
    /// Whether it is answered by children or young people.
    #[must_use]
    pub fn is_child(self) -> bool {
        matches!(self, Self::Young | Self::Child | Self::Youth)
    }
}

/// The four areas of the county's mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// *Upptäcka*.
    Discover,
    /// *Bedöma*.
    Assess,
    /// *Samverka*.
    Collaborate,
    /// *Följa upp*.
    FollowUp,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// `form_id` of the settings sheet: names the questionnaire in files.
    pub id: Name,
    /// `version` of the settings sheet.
    #[serde(default)]
    pub version: String,
    /// What it is called.
    pub title: Text,
    /// Its languages, the default first.
    pub languages: Vec<String>,
    /// Whom it is for.
    pub audience: Audience,
    /// Choices, by the name of their list.
    #[serde(default)]
    pub lists: BTreeMap<Name, Vec<Choice>>,
    /// What is asked, in order.
    pub items: Vec<Item>,
}

/// A choice of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its value in an answer.
    pub value: String,
    /// Its words.
    pub label: Text,
    /// Further columns of the choices sheet, for choice filters.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
}

/// A row of the questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// One question, note or calculation.
    Question(Box<Question>),
    /// Items that belong together.
    Group(Box<Group>),
}

/// Items that belong together: a section, a matrix, a locked instrument, or a repeat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its name.
    pub name: Name,
    /// Its heading.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// Whether it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Expression>,
    /// Appearances, as XLSForm names them (`field-list`, `table-list`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appearance: Vec<String>,
    /// How often it is asked: none for once; a repeat in a repeat is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// An instrument whose order and wording may not change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// Why we ask this, in the words of those who ask.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub why: Text,
    /// Who proposed it ("ungdomsrådet i …"), never a private person.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub proposed_by: Text,
    /// The area of the mapping it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// What is in it, in order.
    pub items: Vec<Item>,
}

/// A group that is asked several times.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// How often: `repeat_count`.
    pub count: Expression,
    /// Never more often than this, whatever the count says.
    pub most: u8,
}

/// A locked instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The instrument's name (`WHO-5`).
    pub instrument: String,
    /// The licence under which it is used, and whose it is; none blocks opening.
    pub licence: Option<String>,
    /// Whether the licence demands that both are told where it is answered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub credit: bool,
    /// SHA-256 of its order and wording when it was locked, in hexadecimal.
    pub digest: String,
}

/// One question, note or calculation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub name: Name,
    /// What kind it is.
    pub kind: Kind,
    /// The question.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// A line of help under it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub hint: Text,
    /// A longer help, folded.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub guidance: Text,
    /// A gentle reminder when it is left out; whoever answers can always skip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Reminder>,
    /// Whether it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Expression>,
    /// What an answer must fulfil, and what is said when it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint: Option<Constraint>,
    /// What it is computed from, for [`Kind::Calculate`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculation: Option<Expression>,
    /// What stands there before it is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Expression>,
    /// Which choices of its list are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice_filter: Option<Expression>,
    /// Whether its choices are offered in a random order (`randomize=true`), the same for one person throughout.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub randomize: bool,
    /// Whether it is shown and cannot be changed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read_only: bool,
    /// Appearances, as XLSForm names them (`likert`, `minimal`, `multiline`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appearance: Vec<String>,
    /// Whether a card with where to turn follows, answered or skipped.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
}

/// A gentle reminder that a question was left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    /// When it is wanted; `true()` for always.
    pub when: Expression,
    /// `required_message`; empty for our own words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub message: Text,
}

/// What an answer must fulfil.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// `.` is the answer.
    pub must: Expression,
    /// `constraint_message`; empty for our own words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub message: Text,
}

/// What kind of question it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// `text`: words of their own.
    Text,
    /// `integer`.
    Integer,
    /// `decimal`.
    Decimal,
    /// `range`: from, to and step of its parameters.
    Range {
        /// The least.
        start: f64,
        /// The most.
        end: f64,
        /// From one to the next.
        step: f64,
    },
    /// `date`, never finer than its grain.
    Date(Grain),
    /// `select_one`: one of a list.
    One(Name),
    /// `select_multiple`: any of a list.
    Many(Name),
    /// `rank`: a list, put in order.
    Rank(Name),
    /// The wheel: one of the eight parts of a good life that chafes.
    Wheel,
    /// `note`: words without a question.
    Note,
    /// `acknowledge`: "I have read this".
    Acknowledge,
    /// `calculate` and `hidden`: computed, never shown.
    Calculate,
}

/// How fine a date may be. A day is never asked of children: with a school it can name one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grain {
    /// A year.
    Year,
    /// A month of a year.
    Month,
    /// A day.
    Day,
}

impl Question {
    /// A question that says no more than its name and kind.
    #[must_use]
    pub fn new(name: Name, kind: Kind) -> Self {
        Self {
            name,
            kind,
            label: Text::default(),
            hint: Text::default(),
            guidance: Text::default(),
            required: None,
            relevant: None,
            constraint: None,
            calculation: None,
            default: None,
            choice_filter: None,
            randomize: false,
            read_only: false,
            appearance: Vec::new(),
            sensitive: false,
        }
    }
}

impl Questionnaire {
    /// Every question, depth first, in order, with the groups it stands in.
    #[must_use]
    pub fn questions(&self) -> Vec<(Vec<&Group>, &Question)> {
        fn walk<'a>(items: &'a [Item], within: &[&'a Group], found: &mut Vec<(Vec<&'a Group>, &'a Question)>) {
            for item in items {
                match item {
                    Item::Question(question) => found.push((within.to_vec(), question)),
                    Item::Group(group) => {
                        let mut deeper = within.to_vec();
                        deeper.push(group);
                        walk(&group.items, &deeper, found);
                    }
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.items, &[], &mut found);
        found
    }

    /// The instruments that a row stands in whose licence is told where they are answered: the instrument and the licence.
    #[must_use]
    pub fn credits(within: &[&Group]) -> Vec<(String, String)> {
        let locks = within.iter().filter_map(|group| group.lock.as_ref()).filter(|lock| lock.credit);
        locks.filter_map(|lock| Some((lock.instrument.clone(), lock.licence.clone()?))).collect()
    }

    /// A question by its name.
    #[must_use]
    pub fn question(&self, name: &Name) -> Option<&Question> {
        self.questions().into_iter().find(|(_, question)| question.name == *name).map(|(_, question)| question)
    }
}
