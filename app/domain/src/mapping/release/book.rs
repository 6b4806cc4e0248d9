//! The code book: what each code of a table stands for, down to the leaves that are counted.

use serde::{Deserialize, Serialize};

use crate::mapping::protect::tied;
use crate::survey::questionnaire::{Area, Text};

/// The code for everybody; as an answer, everybody who answered the question.
pub const ALL: &str = "*";

/// A background variable of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Axis {
    /// When.
    Wave,
    /// Where.
    Municipality,
    /// How old.
    Age,
    /// Girl, boy, or their own word.
    Gender,
}

impl Axis {
    /// Every one, in the order of a table's columns.
    pub const EVERY: [Self; 4] = [Self::Wave, Self::Municipality, Self::Age, Self::Gender];

    /// Its name in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wave => "wave",
            Self::Municipality => "municipality",
            Self::Age => "age",
            Self::Gender => "gender",
        }
    }
}

/// A code, and the leaves it covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// As it stands in files.
    pub code: String,
    /// The leaf codes it is the sum of.
    pub members: Vec<String>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
}

/// What the codes of the background variables mean. Their order is that of rows in every file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Waves, and several pooled.
    pub wave: Vec<Code>,
    /// Municipalities, parts of the county, the county.
    pub municipality: Vec<Code>,
    /// Ages.
    pub age: Vec<Code>,
    /// Genders.
    pub gender: Vec<Code>,
}

impl Book {
    /// The codes of a variable.
    #[must_use]
    pub fn axis(&self, axis: Axis) -> &[Code] {
        match axis {
            Axis::Wave => &self.wave,
            Axis::Municipality => &self.municipality,
            Axis::Age => &self.age,
            Axis::Gender => &self.gender,
        }
    }

    /// A code of a variable, and its place.
    #[must_use]
    pub fn code(&self, axis: Axis, code: &str) -> Option<(usize, &Code)> {
        self.axis(axis).iter().enumerate().find(|(_, one)| one.code == code)
    }
}

/// How much a true number about a small group could hurt: what is hidden follows from it (R3, R4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sensitivity {
    /// Ordinary.
    S0,
    /// Nought, and nearly all, are hidden too.
    S1,
    /// Violence, sex, self-harm, drugs, family: as S1, and larger groups.
    S2,
}

/// One way of putting answers together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grouping {
    /// Its name.
    pub id: String,
    /// The answers, in the question's order; last [`ALL`].
    pub answers: Vec<Code>,
}

/// A question, as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name; a choice of several is a question of its own, `q7/cinema`.
    pub id: String,
    /// As it was asked.
    pub label: Text,
    /// The area of the mapping.
    pub area: Area,
    /// How much it could hurt.
    pub sensitivity: Sensitivity,
    /// Ways of putting its answers together.
    pub groupings: Vec<Grouping>,
    /// Who was asked it: whoever answered fulfils each of these conditions, in one of its ways. Empty where everybody was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Vec<Alternative>>,
    /// Questions of which nobody was asked both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<Apart>,
    /// Whether it is a choice of a list of which whoever answered made one at least, every choice of it being among the questions.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub picked: bool,
    /// Whether it is a choice of such a list beside which nobody makes another.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// Of such a list, how many of its choices anybody makes at most; none where nothing bounds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<usize>,
}

/// That nobody was asked this question and another, whatever they answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// The other; of a list one of its choices.
    pub question: String,
    /// Who may have been asked both all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unless: Option<Being>,
}

/// People, by their background.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Being {
    /// The background.
    pub variable: Axis,
    /// Its leaves.
    pub members: Vec<String>,
}

/// A way to fulfil a condition under which a question was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Alternative {
    /// By having given one of these answers (leaves) to another question.
    Answered {
        /// The other question.
        question: String,
        /// Its answers.
        answers: Vec<String>,
    },
    /// By being one of these (leaves), whatever was answered.
    Being(Being),
}

/// Questions that bear on each other, by their places: choices of one list, and what leads to what. Each in the order of the
/// questions, all of them in the order of their first. So they are protected together.
#[must_use]
pub fn together_protected(questions: &[Question]) -> Vec<Vec<usize>> {
    let family = |id: &str| id.split('/').next().unwrap_or_default().to_owned();
    let mut pairs = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let leads = question.asked.iter().flatten().filter_map(|way| match way {
            Alternative::Answered { question, .. } => Some(family(question)),
            Alternative::Being(_) => None,
        });
        for name in leads.chain([family(&question.id)]) {
            if let Some(other) = questions.iter().position(|other| family(&other.id) == name) {
                pairs.push([at, other]);
            }
        }
    }
    let block = tied(questions.len(), pairs);
    let own = |at: usize| (0..questions.len()).filter(|other| block[*other] == at).collect::<Vec<usize>>();
    (0..questions.len()).map(own).filter(|questions| !questions.is_empty()).collect()
}
