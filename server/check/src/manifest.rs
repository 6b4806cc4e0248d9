//! `release.json` as the attacker reads it: code book, questions and tables. See FORMAT.md.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::folder::{Folder, MANIFEST, Unreadable};

/// The code for everybody.
pub(super) const ALL: &str = "*";
/// The leaf answer of a choice that was made.
pub(super) const MADE: &str = "1";
/// The background variables, in the order of columns.
pub(super) const AXES: [&str; 4] = ["wave", "municipality", "age", "gender"];

/// A code, and the leaf codes it covers.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Code {
    #[serde(rename = "code")]
    pub name: String,
    pub members: Vec<String>,
    #[serde(default)]
    pub label: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Codes {
    pub wave: Vec<Code>,
    pub municipality: Vec<Code>,
    pub age: Vec<Code>,
    pub gender: Vec<Code>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Grouping {
    pub id: String,
    pub answers: Vec<Code>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum Sensitivity {
    S0,
    S1,
    S2,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Question {
    pub id: String,
    /// What was asked, by language.
    #[serde(default)]
    pub label: BTreeMap<String, String>,
    pub sensitivity: Sensitivity,
    pub groupings: Vec<Grouping>,
    /// What each leaf answer counts in a mean; left out where leaf codes are the numbers themselves.
    #[serde(default)]
    pub scores: Option<BTreeMap<String, i64>>,
    /// Questions that the same people answered; left out where the id before a `/` says it.
    #[serde(default)]
    pub family: Option<String>,
    /// Who was asked: whoever answered fulfilled each of these conditions, by any of its alternatives. Nobody was left out where
    /// there are none.
    #[serde(default)]
    pub asked: Vec<Vec<Alternative>>,
    /// Questions of which nobody was asked both.
    #[serde(default)]
    pub apart: Vec<Apart>,
    /// Whether it is a choice of a list of which whoever answered made one at least, all of the list being among these questions.
    #[serde(default)]
    pub picked: bool,
    /// Whether it is a choice of such a list beside which nobody made another.
    #[serde(default)]
    pub alone: bool,
    /// How many choices of such a list anybody made at most.
    #[serde(default)]
    pub most: Option<i64>,
}

/// That nobody was asked this question and another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Apart {
    /// The other.
    pub question: String,
    /// Who may have been all the same.
    #[serde(default)]
    pub unless: Option<Background>,
}

/// One way of fulfilling a condition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(untagged)]
pub(super) enum Alternative {
    /// By an answer to another question.
    Answered(Answered),
    /// By where they live or who they are, whatever they answered.
    Is(Background),
}

/// Leaf answers to a question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    pub question: String,
    pub answers: Vec<String>,
}

/// Leaves of a background variable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Background {
    pub variable: String,
    pub members: Vec<String>,
}

impl Question {
    /// The name of the questions that the same people answered.
    pub fn family(&self) -> &str {
        let before = self.id.split_once('/').map(|(list, _)| list);
        self.family.as_deref().or(before).unwrap_or(&self.id)
    }

    /// Whether it is a choice of which a list has one at least, and the answer that it was made is its own.
    fn is_made(&self) -> bool {
        let mut codes = self.groupings.iter().flat_map(|grouping| &grouping.answers);
        self.picked && codes.any(|code| code.members == [MADE])
    }

    /// Whether what is said of it beside other choices of its list can be so: two of them may be made at least, and of each the same is
    /// said.
    fn goes_with(&self, list: &[&Self]) -> bool {
        let ruled = self.alone || self.most.is_some();
        let alike = || list.iter().all(|other| other.most == self.most);
        let free = || list.iter().filter(|other| !other.alone).count() > 1;
        let some = |most: i64| most > 1 && usize::try_from(most).is_ok_and(|most| most <= list.len());
        !ruled || (self.picked && self.most.is_none_or(some) && alike() && free())
    }

    /// What a leaf answer counts in a mean; none where it is left out of it.
    pub fn score(&self, leaf: &str) -> Option<i64> {
        self.scores.as_ref().map_or_else(|| leaf.parse().ok(), |scores| scores.get(leaf).copied())
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct TableEntry {
    pub id: String,
    pub question: String,
    pub grouping: String,
    pub by: Vec<String>,
    pub csv: String,
    pub json: String,
    pub sha256: Hashes,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Hashes {
    pub csv: String,
    pub json: String,
}

/// A cell of a table.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct CellName {
    pub table: String,
    pub wave: String,
    pub municipality: String,
    pub age: String,
    pub gender: String,
    pub answer: String,
}

/// What is said of two cells.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Compared {
    pub before: CellName,
    pub after: CellName,
    pub verdict: serde_json::Value,
}

/// The manifest. Fields that say nothing about numbers are not read.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Manifest {
    pub format: String,
    pub id: String,
    /// What it is called, by language.
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    pub k: i64,
    pub g: i64,
    /// The gate of a municipality's groups for class S2.
    #[serde(default)]
    pub strict_g: Option<i64>,
    pub method: String,
    pub codes: Codes,
    pub questions: Vec<Question>,
    pub tables: Vec<TableEntry>,
    #[serde(default)]
    pub earlier: Vec<String>,
    /// Comparisons between waves.
    #[serde(default)]
    pub compared: Vec<Compared>,
    /// SHA-256 of every file but this one.
    pub files: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads it, and refuses what it could misunderstand.
    pub fn read(folder: &Folder) -> Result<Self, Unreadable> {
        let at = format!("{}/{MANIFEST}", folder.name);
        let refused = |why: String| Unreadable::new(&at, why);
        let manifest: Self =
            serde_json::from_str(folder.text(MANIFEST)?).map_err(|error| refused(error.to_string()))?;
        if manifest.format != "lotsen-release-1" {
            return Err(refused(format!("the format “{}” is not known here", manifest.format)));
        }
        if manifest.method != "suppression" {
            return Err(refused(format!("the method “{}” is not known here", manifest.method)));
        }
        if !(2..=100).contains(&manifest.k) || !(manifest.k..=1000).contains(&manifest.g) {
            return Err(refused("k and g are no limits".to_owned()));
        }
        for (axis, name) in AXES.into_iter().enumerate() {
            well_formed(manifest.axis(axis)).map_err(|why| refused(format!("codes of {name}: {why}")))?;
        }
        unique(manifest.questions.iter().map(|one| one.id.as_str()))
            .map_err(|why| refused(why + " among questions"))?;
        unique(manifest.tables.iter().map(|one| one.id.as_str())).map_err(|why| refused(why + " among tables"))?;
        for question in &manifest.questions {
            for grouping in &question.groupings {
                let at = format!("{} {}", question.id, grouping.id);
                well_formed(&grouping.answers).map_err(|why| refused(format!("answers of {at}: {why}")))?;
            }
            for condition in &question.asked {
                fulfilled(condition).map_err(|why| refused(format!("who was asked {}: {why}", question.id)))?;
            }
            for one in question.apart.iter().filter_map(|apart| apart.unless.as_ref()) {
                background(one).map_err(|why| refused(format!("who was asked {}: {why}", question.id)))?;
            }
            let list = manifest.questions.iter().filter(|other| other.family() == question.family());
            let list: Vec<&Question> = list.collect();
            if question.picked && !list.iter().all(|other| other.is_made()) {
                return Err(refused(format!("{} is no choice of a list of which one is made", question.id)));
            }
            if !question.goes_with(&list) {
                return Err(refused(format!("{} is no choice of a list of which some go together", question.id)));
            }
        }
        Ok(manifest)
    }

    /// The codes of a background variable, by its place in [`AXES`].
    pub fn axis(&self, axis: usize) -> &[Code] {
        match axis {
            0 => &self.codes.wave,
            1 => &self.codes.municipality,
            2 => &self.codes.age,
            _ => &self.codes.gender,
        }
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|one| one.id == id)
    }

    pub fn grouping(&self, question: &str, id: &str) -> Option<&Grouping> {
        self.question(question)?.groupings.iter().find(|one| one.id == id)
    }

    /// The gate of groups: of a single municipality, and of the others.
    pub fn gate(&self, sensitivity: Sensitivity, local: bool) -> i64 {
        if sensitivity == Sensitivity::S2 && local { self.strict_g.unwrap_or(30).max(self.g) } else { self.g }
    }
}

fn well_formed(codes: &[Code]) -> Result<(), String> {
    unique(codes.iter().map(|one| one.name.as_str()))?;
    for one in codes {
        unique(one.members.iter().map(String::as_str))
            .map_err(|why| format!("{why} among the members of {}", one.name))?;
        if one.members.is_empty() {
            return Err(format!("{} has no members", one.name));
        }
    }
    let everything: BTreeSet<&String> = codes.iter().flat_map(|one| &one.members).collect();
    match codes.iter().find(|one| one.name == ALL) {
        Some(all) if all.members.len() != everything.len() => Err("* does not cover all".to_owned()),
        _ => Ok(()),
    }
}

/// Whether a condition can be read, and be fulfilled by anybody.
fn fulfilled(condition: &[Alternative]) -> Result<(), String> {
    for alternative in condition {
        match alternative {
            Alternative::Answered(one) if one.answers.is_empty() => {
                return Err(format!("no answer to “{}” leads there", one.question));
            }
            Alternative::Is(one) => background(one)?,
            Alternative::Answered(_) => {}
        }
    }
    if condition.is_empty() { Err("nothing fulfils a condition".to_owned()) } else { Ok(()) }
}

fn background(one: &Background) -> Result<(), String> {
    if !AXES.contains(&one.variable.as_str()) {
        return Err(format!("“{}” is no variable", one.variable));
    }
    if one.members.is_empty() { Err(format!("no {} leads there", one.variable)) } else { Ok(()) }
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(format!("“{name}” stands twice"));
        }
    }
    Ok(())
}
