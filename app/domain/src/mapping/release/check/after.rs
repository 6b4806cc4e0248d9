//! Words said once a release is out: they are read beside its numbers and cannot be mended, so more is asked of them than of a
//! sentence that two have before their eyes together with all of a release.

use std::collections::BTreeSet;

use super::super::after::{LONGEST, Said, Why};
use super::super::sentence::{Part, counts_people, foreign_number, parts, typed_count, typed_number};
use super::words::{SOURCE, named, written};
use super::{Broken, Fault};
use crate::letters::{joins, unseen};
use crate::mapping::release::{ALL, Release};
use crate::mapping::words::prefilter::{Kind, Lexicon, marks};
use crate::survey::questionnaire::Text;

/// Languages whose words for numbers, places and people are known well enough to tell a day from a count.
pub(super) const KNOWN: [&str; 3] = ["sv", "sv-x-latt", "en"];

/// What tells who somebody is or how to reach them. Numbers to call come from the directory, where they were read at their source.
const PERSONAL: [Kind; 8] =
    [Kind::Personnummer, Kind::Phone, Kind::Mail, Kind::Web, Kind::User, Kind::Address, Kind::Class, Kind::Health];

impl Release {
    /// What is wrong with words said after the release is out, and where: `finding`, or `child/sv`, `adult/fi` and so on.
    ///
    /// An erratum types no number at all; a follow-up none of people, and none at all in a language whose words are not known.
    /// None and all of a group are numbers too (R4).
    #[must_use]
    pub fn afterword_broken(&self, why: Why, finding: Option<&str>, said: &Said, known: &Lexicon) -> Option<Broken> {
        let numbers: BTreeSet<&str> = match finding {
            None => BTreeSet::new(),
            Some(id) => match self.findings.iter().find(|one| one.id == id) {
                Some(finding) => finding.numbers.iter().map(|one| one.name.as_str()).collect(),
                None => return Some(Broken { at: "finding".to_owned(), fault: Fault::Unknown }),
            },
        };
        // What is said under a finding of one place is about that place, whether it is named or not.
        let about = finding.and_then(|id| self.findings.iter().find(|one| one.id == id));
        let local = about.is_some_and(|one| one.about.key.municipality != ALL);
        let texts = [("child", &said.child), ("adult", &said.adult)];
        texts.into_iter().find_map(|(which, text)| {
            let (language, fault) = broken((why, local), text, &numbers, known)?;
            Some(Broken { at: format!("{which}/{language}"), fault })
        })
    }
}

/// The first language in which a text is wrong, and how.
fn broken(about: (Why, bool), text: &Text, numbers: &BTreeSet<&str>, known: &Lexicon) -> Option<(String, Fault)> {
    if !written(text) {
        return Some((SOURCE.to_owned(), Fault::Text));
    }
    let source = named(text.in_language(SOURCE).unwrap_or_default());
    text.0.iter().filter(|(_, text)| !text.is_empty()).find_map(|(language, text)| {
        // Read without what only joins others: within a number's word it would hide it from every list.
        let plain: String = text.chars().filter(|letter| !joins(*letter)).collect();
        let fault = if text.chars().count() > LONGEST || plain.contains(unseen) {
            Some(Fault::Text)
        } else if !named(text).is_subset(numbers) || counted(about, language, &plain, known) {
            Some(Fault::Number)
        } else if marks(known, &plain).iter().any(|mark| PERSONAL.contains(&mark.kind)) {
            Some(Fault::Personal)
        } else {
            (named(text) != source).then_some(Fault::Text)
        };
        fault.map(|fault| (language.clone(), fault))
    })
}

/// Whether a text says a number that comes from no cell.
fn counted((why, local): (Why, bool), language: &str, text: &str, known: &Lexicon) -> bool {
    // What a name stands for comes from a cell.
    let words: String = parts(text)
        .into_iter()
        .map(|part| match part {
            Part::Words(words) => words,
            Part::Number(_) => " … ",
        })
        .collect();
    if !KNOWN.contains(&language) {
        return foreign_number(&words);
    }
    let typed = match why {
        Why::Erratum => typed_number(&words).is_some(),
        Why::FollowUp => typed_count(&words).is_some(),
    };
    typed
        || words.split(['.', '?', '!', ';', '\n']).any(|sentence| {
            let somewhere = marks(known, sentence).iter().any(|mark| matches!(mark.kind, Kind::Place | Kind::School));
            counts_people(sentence, somewhere || local)
        })
}
