//! Words: there in Swedish, with the same numbers in every language, and no number that no cell holds.

use std::collections::BTreeSet;

use super::super::decision::{Decision, What};
use super::super::finding::{Drawing, Finding};
use super::super::sentence::{Part, foreign_some, parts, tells_some, typed_count, typed_number, typed_people};
use super::after::KNOWN;
use super::informants::AROUND;
use super::{Fault, Found, once};
use crate::guide::MUNICIPALITIES;
use crate::mapping::release::{ALL, Release};
use crate::survey::questionnaire::Text;

/// The language everything is written in first.
pub(super) const SOURCE: &str = "sv";

impl Release {
    pub(super) fn texts(&self, found: &mut Found) {
        found.unless(written(&self.title), "title", Fault::Text);
        found.unless(!self.findings.is_empty(), "findings", Fault::Text);
        for wave in &self.waves {
            found.unless(written(&wave.clock.owes), &format!("waves/{}", wave.code), Fault::Text);
        }
        for question in &self.questions {
            found.unless(written(&question.label), &format!("questions/{}", question.id), Fault::Text);
        }
        for finding in &self.findings {
            self.finding(found, &format!("findings/{}", finding.id), finding);
        }
    }

    fn finding(&self, found: &mut Found, at: &str, finding: &Finding) {
        found.unless(self.share(&finding.about).is_some(), at, Fault::Number);
        found.unless(once(finding.numbers.iter().map(|one| one.name.as_str())), at, Fault::Name);
        let known: BTreeSet<&str> = finding.numbers.iter().map(|one| one.name.as_str()).collect();
        let local = finding.about.key.municipality != ALL;
        for number in &finding.numbers {
            found.unless(self.share(&number.cell).is_some(), at, Fault::Number);
        }
        for text in [&finding.child, &finding.adult] {
            found.unless(written(text), at, Fault::Text);
            let source = named(text.in_language(SOURCE).unwrap_or_default());
            for sentence in text.0.values().filter(|sentence| !sentence.is_empty()) {
                found.unless(named(sentence) == source, at, Fault::Text);
                let typed = typed_number(sentence).is_some() || typed_people(sentence);
                found.unless(named(sentence).is_subset(&known) && !typed, at, Fault::Number);
            }
            found.unless(!counts(text, local), at, Fault::Number);
        }
        for text in [&finding.reading, &finding.counter, &finding.talks].into_iter().chain(&finding.quotes) {
            found.unless(text.0.values().all(|text| typed_count(text).is_none()), at, Fault::Number);
        }
        check_quotes(found, at, finding);
        for chart in &finding.charts {
            let cells = chart.rows.iter().flat_map(|row| &row.cells);
            let fits = match chart.drawing {
                Drawing::Bars | Drawing::Tiles => chart.series.len() == 1,
                Drawing::Waves => chart.series.len() > 1,
                Drawing::Radar => chart.series.len() + chart.others.len() > 1 && chart.rows.len() >= AROUND,
            };
            let even = chart.rows.iter().all(|row| row.cells.len() == chart.series.len() && written(&row.label));
            found.unless(fits && even && !chart.rows.is_empty() && written(&chart.title), at, Fault::Text);
            found.unless(cells.clone().all(|cell| self.has(cell)), at, Fault::Unknown);
            found.unless(self.stands(chart), at, Fault::Elsewhere);
        }
        found.unless(!finding.decisions.is_empty(), at, Fault::Decision);
        for decision in &finding.decisions {
            check_decision(found, at, decision, local);
        }
    }
}

/// Whether words about a place (`local`, or one that they name in some language) count its people: what is said of a number comes
/// from a cell, in its place in braces. Without a place such words are ordinary: a question may well be about one pupil.
fn counts(text: &Text, local: bool) -> bool {
    let known = |language: &str| KNOWN.contains(&language);
    let somewhere = local || text.0.iter().any(|(language, words)| names_a_place(words, known(language.as_str())));
    let ends = ['.', '?', '!', ';', '\n', '{', '}', '؟', '؛'];
    let tells = |(language, words): (&String, &String)| {
        words.split(ends).any(if known(language.as_str()) { tells_some } else { foreign_some })
    };
    somewhere && text.0.iter().any(tells)
}

/// Whether a text names a municipality. Other languages than Swedish and English (`known`) put endings to its name.
fn names_a_place(text: &str, known: bool) -> bool {
    // The county is no place where a few can be told.
    let county = ["kalmar län", "kalmar county", "kalmarin lään", "gobolka kalmar"];
    let small = county.into_iter().fold(text.to_lowercase(), |text, county| text.replace(county, ""));
    let mut words = small.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| {
        MUNICIPALITIES.iter().any(|(_, name)| {
            let name = name.to_lowercase();
            word == name || word.strip_suffix('s') == Some(&*name) || (!known && word.starts_with(&name))
        })
    })
}

/// The most quotes of a finding, and the most words of one.
const QUOTES: (usize, usize) = (3, 25);

/// Quotes are few and short, and none stands by a municipality or a gender (Q5, Q8).
fn check_quotes(found: &mut Found, at: &str, finding: &Finding) {
    let said = || finding.quotes.iter().chain(Some(&finding.counter).filter(|text| !text.is_empty()));
    let short = said().flat_map(|text| text.0.values()).all(|text| text.split_whitespace().count() <= QUOTES.1);
    found.unless(finding.quotes.len() <= QUOTES.0 && short && said().all(|text| !text.is_empty()), at, Fault::Text);
    let digits = said().flat_map(|text| text.0.values()).any(|text| text.chars().any(char::is_numeric));
    found.unless(!digits, at, Fault::Number);
    let key = &finding.about.key;
    let whole = key.municipality == ALL && key.gender == ALL;
    found.unless(whole || said().next().is_none(), at, Fault::Text);
}

fn check_decision(found: &mut Found, at: &str, decision: &Decision, local: bool) {
    let texts = [&decision.heading, &decision.child, &decision.adult];
    found.unless(texts.into_iter().chain([&decision.owner]).all(written), at, Fault::Text);
    let typed = texts.into_iter().flat_map(|text| text.0.values()).any(|text| typed_count(text).is_some());
    found.unless(!typed && !texts.into_iter().any(|text| counts(text, local)), at, Fault::Number);
    let by = match decision.what {
        What::Will(by) => by >= decision.day,
        What::Do | What::Cannot => true,
    };
    found.unless(by && decision.follow_up.is_none_or(|day| day >= decision.day), at, Fault::Decision);
}

pub(super) fn written(text: &Text) -> bool {
    text.in_language(SOURCE).is_some_and(|text| !text.trim().is_empty())
}

pub(super) fn named(sentence: &str) -> BTreeSet<&str> {
    let names = parts(sentence).into_iter().filter_map(|part| match part {
        Part::Number(name) => Some(name),
        Part::Words(_) => None,
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn counts(words: &str, local: bool) -> bool {
        in_language("sv", words, local)
    }

    fn in_language(language: &str, words: &str, local: bool) -> bool {
        super::counts(&Text([(language.to_owned(), words.to_owned())].into()), local)
    }

    #[test]
    fn nor_in_finnish_somali_or_arabic() {
        for (language, typed) in [
            ("fi", "Vain yksi oppilas Torsåsissa vastasi ei."),
            ("fi", "Kaikki lapset Högsbyssä vastasivat kyllä."),
            ("so", "Torsås: hal arday ayaa tidhi maya."),
            ("so", "Carruurta oo dhan Torsås way haa yidhaahdeen."),
        ] {
            assert!(in_language(language, typed, false), "{typed}");
        }
        for (language, typed) in [
            ("fi", "Kukaan vastaaja ei tiennyt."),
            ("so", "Dhammaan carruurta ayaa ogaa."),
            ("ar", "قال طفل واحد لا."),
            ("ar", "قال جميع الأطفال نعم."),
        ] {
            assert!(in_language(language, typed, true), "{typed}");
            assert!(!in_language(language, typed, false), "no place: {typed}");
        }
        // The place is named in the Swedish text alone.
        let two = [("sv", "Unga i Torsås"), ("ar", "قال طفل واحد لا.")];
        let two = Text(two.map(|(language, words)| (language.to_owned(), words.to_owned())).into());
        assert!(super::counts(&two, false));
        for (language, fine) in [
            ("fi", "{tio} nuorista Torsåsissa tiesi."),
            ("fi", "Kalmarin läänissä {tio} kaikista nuorista tiesi."),
            ("so", "{tio} ka mid ah dhammaan dhallinyarada Torsås way ogaayeen."),
            ("ar", "{tio} من جميع الأطفال عرفوا."),
        ] {
            assert!(!in_language(language, fine, language == "ar"), "{fine}");
        }
    }

    #[test]
    fn a_finding_counts_nobody_of_a_place_in_words() {
        for typed in [
            "Bara en elev i Torsås svarade nej.",
            "I Torsås svarade {tio} ja. Bara en elev svarade nej.",
            "{tio} visste. Ingen flicka i Högsby svarade nej.",
            "Alla barn i Kalmars kommun svarade ja",
            "Only one girl in Borgholm said no.",
        ] {
            assert!(counts(typed, false), "{typed}");
        }
        assert!(counts("Bara en elev svarade nej.", true), "it is about one place");
        for fine in [
            "{tio} av unga i Torsås visste vart de kan vända sig.",
            "{tio} av unga i Kalmar har en vuxen att lita på.",
            "{tio} av alla unga i Torsås visste vart de kan vända sig.",
            "I Kalmar län visste {tio} av alla unga vart de kan vända sig.",
            "{tio} svarade ”Ingen” på frågan: Har du en vuxen som lyssnar på barn?",
            "Bara en elev är för många.",
            "{tio} of young people in Kalmar county knew where to turn.",
        ] {
            assert!(!counts(fine, false), "{fine}");
        }
    }
}
