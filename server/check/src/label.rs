//! Labels: what a code is called is the same in every file of a release, and in every release of the same people. Whoever reads
//! one file by the words of another must not take an answer for its opposite.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::folder::{Folder, MANIFEST, Unreadable};
use super::found::{Found, Kind};
use super::manifest::{ALL, AXES, Code, Manifest, Question};
use super::release::Public;
use super::table::MEANS;

/// The language of files that have words of one language.
const SOURCE: &str = "sv";

/// Words by language.
type Label = BTreeMap<String, String>;

/// What is found to be called otherwise.
struct Look<'a> {
    /// The release.
    id: &'a str,
    found: Vec<Found>,
}

impl Look<'_> {
    /// `what`: the code or field of the file.
    fn fault(&mut self, file: &str, what: &str, how: String) {
        let at = format!("{}/{file}, {what}", self.id);
        self.found.push(Found { kind: Kind::Label, at, row: None, interval: None, how });
    }
}

/// Where files of a release call something otherwise than its code book does. The workbook is looked at where it is read.
pub(super) fn within(folder: &Folder, release: &Public) -> Result<Vec<Found>, Unreadable> {
    let manifest = &release.manifest;
    let mut look = Look { id: &manifest.id, found: Vec::new() };
    for question in &manifest.questions {
        look.groupings(question);
    }
    for entry in &manifest.tables {
        let question = manifest.question(&entry.question);
        if let Some(question) = question {
            look.described(folder, manifest, &entry.csv, &question.label)?;
        }
        let answers = manifest.grouping(&entry.question, &entry.grouping).map(|one| one.answers.as_slice());
        look.dataset(folder, manifest, &entry.json, question, answers.unwrap_or_default())?;
    }
    look.described(folder, manifest, MEANS, &manifest.title)?;
    Ok(look.found)
}

/// Where releases of the same people call something otherwise than an earlier one did.
///
/// The words of a translation may be mended from one release to the next, and everybody (`*`) may be called otherwise: what they
/// are is said by the code. But nothing may take the name that another code had.
pub(super) fn between(releases: &[Public]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, later) in releases.iter().enumerate() {
        for before in releases[..at].iter().filter(|before| share_a_wave(before, later)) {
            let mut look = Look { id: &later.manifest.id, found: Vec::new() };
            look.lists(&before.manifest, &later.manifest);
            found.extend(look.found);
        }
    }
    found
}

/// Whether somebody may have answered in both.
pub(super) fn share_a_wave(one: &Public, other: &Public) -> bool {
    let waves = |release: &Public| -> BTreeSet<String> {
        release.manifest.axis(0).iter().flat_map(|code| &code.members).cloned().collect()
    };
    !waves(one).is_disjoint(&waves(other))
}

impl Look<'_> {
    /// The same answers under the same code in two groupings are called the same.
    fn groupings(&mut self, question: &Question) {
        let mut known: BTreeMap<(&str, BTreeSet<&str>), &Label> = BTreeMap::new();
        for code in question.groupings.iter().flat_map(|grouping| &grouping.answers) {
            let members = code.members.iter().map(String::as_str).collect();
            let label = *known.entry((code.name.as_str(), members)).or_insert(&code.label);
            if *label != code.label {
                self.fault(MANIFEST, &format!("{} {}", question.id, code.name), "in two groupings".to_owned());
            }
        }
    }

    /// The title of a file's description is what its question, or the release, is called.
    fn described(&mut self, folder: &Folder, manifest: &Manifest, csv: &str, label: &Label) -> Result<(), Unreadable> {
        let file = format!("{csv}-metadata.json");
        let Some(described) = read(folder, manifest, &file)? else { return Ok(()) };
        let Some(title) = described.get("dc:title").and_then(Value::as_object) else { return Ok(()) };
        let fits = title.iter().all(|(language, words)| label.get(language).map(String::as_str) == words.as_str());
        if !label.is_empty() && !fits {
            self.fault(&file, "dc:title", String::new());
        }
        Ok(())
    }

    /// The words of a dataset are those of the code book.
    fn dataset(
        &mut self,
        folder: &Folder,
        manifest: &Manifest,
        file: &str,
        question: Option<&Question>,
        answers: &[Code],
    ) -> Result<(), Unreadable> {
        let Some(dataset) = read(folder, manifest, file)? else { return Ok(()) };
        let source = |label: &Label| label.get(SOURCE).filter(|words| !words.is_empty()).cloned();
        for (field, label) in [("label", question.map(|one| &one.label)), ("source", Some(&manifest.title))] {
            let said = dataset.get(field).and_then(Value::as_str);
            let known = label.and_then(source);
            if said.is_some() && known.is_some() && said != known.as_deref() {
                self.fault(file, field, String::new());
            }
        }
        let lists = AXES.into_iter().enumerate().map(|(axis, name)| (name, manifest.axis(axis)));
        for (name, codes) in lists.chain([("answer", answers)]) {
            let labels = dataset["dimension"][name]["category"]["label"].as_object();
            for (code, words) in labels.into_iter().flatten() {
                let known = codes.iter().find(|one| one.name == *code);
                // Where it has no words, a code stands for itself.
                let called = known.map(|known| source(&known.label).unwrap_or_else(|| code.clone()));
                if called.is_none() || called.as_deref() != words.as_str() {
                    self.fault(file, &format!("{name} {code}"), String::new());
                }
            }
        }
        Ok(())
    }

    /// The lists of two releases.
    fn lists(&mut self, before: &Manifest, later: &Manifest) {
        let than = format!("called otherwise in {}", before.id);
        for (axis, name) in AXES.into_iter().enumerate() {
            for (code, language) in renamed(before.axis(axis), later.axis(axis)) {
                self.fault(MANIFEST, &format!("{name} {code}"), format!("in {language}, {than}"));
            }
        }
        for question in &later.questions {
            let Some(old) = before.question(&question.id) else { continue };
            let others = before.questions.iter().filter(|other| other.id != old.id).map(|other| &other.label);
            if let Some(language) = otherwise(&old.label, &question.label, &others.collect::<Vec<_>>(), true) {
                self.fault(MANIFEST, &question.id, format!("in {language}, {than}"));
            }
            for grouping in &question.groupings {
                let Some(was) = before.grouping(&question.id, &grouping.id) else { continue };
                for (code, language) in renamed(&was.answers, &grouping.answers) {
                    self.fault(MANIFEST, &format!("{} {code}", question.id), format!("in {language}, {than}"));
                }
            }
        }
    }
}

/// A file as JSON; none where the manifest has none of this name.
fn read(folder: &Folder, manifest: &Manifest, file: &str) -> Result<Option<Value>, Unreadable> {
    if !manifest.files.contains_key(file) {
        return Ok(None);
    }
    let failed = |error: serde_json::Error| Unreadable::new(format!("{}/{file}", folder.name), error.to_string());
    serde_json::from_str(folder.text(file)?).map(Some).map_err(failed)
}

/// Codes that are called otherwise than before, and in which language.
fn renamed<'a>(before: &'a [Code], later: &'a [Code]) -> Vec<(&'a str, &'a str)> {
    let one = |code: &'a Code| {
        let old = before.iter().find(|old| old.name == code.name)?;
        let others = before.iter().filter(|other| other.name != code.name).map(|other| &other.label);
        let language = otherwise(&old.label, &code.label, &others.collect::<Vec<_>>(), code.name != ALL)?;
        Some((code.name.as_str(), language))
    };
    later.iter().filter_map(one).collect()
}

/// The first language in which something has other words than before, where that may not be: in the source language if these are
/// `fixed`, and in every language words that something else had.
fn otherwise<'a>(before: &Label, later: &'a Label, others: &[&Label], fixed: bool) -> Option<&'a str> {
    let wrong = |(language, words): &(&String, &String)| {
        let known = before.get(*language).is_some_and(|was| was != *words);
        let taken = || others.iter().any(|other| !words.is_empty() && other.get(*language) == Some(*words));
        known && ((fixed && *language == SOURCE) || taken())
    };
    later.iter().find(wrong).map(|(language, _)| language.as_str())
}
