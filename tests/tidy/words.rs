//! The words: every id in every language and used, short and easy to read, no words of the authorities, no loud marks.

use std::collections::BTreeSet;
use std::fs;

use app::words::Words;
use domain::guide::Voice;
use server::guide::check;
use server::guide::library::Library;

use super::house::{files, root};
use crate::support::reading::{lix, words};

/// Words that an authority uses and a child does not; a text that needs one explains it and stands in `EXPLAINED`.
const FORBIDDEN: [&str; 13] = [
    "remiss",
    "insats",
    "huvudman",
    "vårdnadshavare",
    "ärende",
    "aktualisera",
    "handläggare",
    "biståndsbedömning",
    "orosanmälan",
    "samverkan",
    "verksamhet",
    "SIP",
    "EVI",
];
/// Texts that explain the word they use.
const EXPLAINED: [&str; 2] = ["ask-vad-ar-en-orosanmalan", "ask-vad-ar-en-orosanmalan.answer"];

#[test]
fn everything_is_proved_and_every_text_is_in_every_language() {
    let library = Library::built_in().unwrap();
    let counts = check::check(&library).unwrap_or_else(|faults| panic!("{}", faults.join("\n")));
    assert!(counts.contains("outcomes"));
}

#[test]
#[expect(clippy::too_many_lines, reason = "the ids that are put together stand in one list")]
fn every_word_is_used() {
    let mut sources = String::new();
    for folder in ["app/src", "server/src"] {
        for path in files(folder, &[".rs"]) {
            sources.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    // Ids that are put together from content: every one of these beginnings is looked up with `format!`.
    let made = [
        "guide-need-",
        "guide-topic-",
        "guide-part-",
        "guide-direction-",
        "guide-kind-",
        "guide-question-",
        "guide-urgency-",
        "service-",
        "ask-",
        "frame-month-",
        "frame-weekday-",
        "guide-who-",
        "guide-privacy-",
        "guide-accessibility-",
        "contact-stage-",
        "contact-branch-",
        "contact-how-",
        "contact-day-",
        "contact-reason-",
        "desk-state-",
        "desk-lane-",
        "desk-beginning-",
        "desk-from-",
        "desk-measure-clock-",
        "desk-measure-step-",
        "desk-act-",
        "desk-outcome-",
        "desk-thing-",
        "desk-measure-about-",
        "desk-measure-bucket-",
        "desk-measure-age-",
        "desk-measure-question-",
        "desk-measure-option-",
        "desk-measure-head-",
        "desk-measure-tertial-",
        "desk-contact-",
        "desk-terms-bad-",
        "desk-language-",
        "desk-texts-room-",
        "desk-text-bad-",
        "desk-keeping-",
        "desk-role-",
        "desk-need-",
        "desk-unit-kind-",
        "desk-unit-form-",
        "desk-unit-organiser-",
        "desk-unit-was-",
        "desk-unit-fault-",
        "desk-survey-import-",
        "desk-survey-lint-",
        "contact-told-",
        "contact-template-",
        "contact-reply-",
        "desk-template-",
        "desk-group-",
        "desk-help-",
        "desk-spoken-",
        "desk-principal-",
        "desk-consent-",
        "desk-cleared-",
        "desk-warned-",
        "desk-calmed-",
        "desk-ending-",
        "desk-reason-",
        "desk-why-",
        "desk-rejection-",
        "desk-purpose-",
        "desk-refused-",
        "desk-survey-audience-",
        "desk-survey-part-",
        "desk-survey-level-",
        "desk-survey-purpose-",
        "desk-survey-kind-",
        "desk-survey-of-",
        "desk-survey-area-",
        "desk-survey-gap-",
        "desk-survey-refused-",
        "desk-survey-role-",
        "desk-survey-class-",
        "desk-survey-seen-",
        "desk-survey-outlook-",
        "desk-survey-mode-",
        "desk-survey-sheet-",
        "desk-survey-wave-",
        "desk-survey-voice-",
        "survey-age-",
        "survey-stay-",
        "survey-youth-kind-",
        "survey-youth-reason-",
        "survey-signup-way-",
        "survey-signup-who-",
        "desk-youth-state-",
        "desk-release-hindered-",
        "desk-release-seat-",
        "desk-release-chart-",
        "desk-words-kind-",
        "desk-words-mark-",
        "desk-words-lack-",
        "desk-words-why-",
        "desk-words-voice-",
        "desk-words-band-",
        "desk-words-strength-",
        "mapping-area-",
        "mapping-pulse-",
        "mapping-sheet-",
        "mapping-measure-",
        "mapping-sought-quarter-",
        "desk-together-",
    ];
    let library = Library::built_in().unwrap();
    for id in library.book.source().ids().filter(|id| !id.contains('.')) {
        let used = sources.contains(&format!("\"{id}\"")) || made.iter().any(|start| id.starts_with(start));
        assert!(used, "{id} is used nowhere");
    }
}

/// Names are left out of the count: they are long, and they are what the child looks for.
fn without_names(text: &str, names: &BTreeSet<String>) -> String {
    let mut text = text.to_owned();
    for name in names {
        text = text.replace(name, "");
    }
    text
}

#[test]
fn texts_are_short_and_easy() {
    let library = Library::built_in().unwrap();
    let mut names: BTreeSet<String> = library.directory.services.iter().map(|service| service.name.clone()).collect();
    names.extend(library.directory.organizations.iter().map(|one| one.name.clone()));
    names.extend(
        ["socialtjänsten", "Socialtjänsten", "Självmordslinjen", "ungdomsmottagningen", "Barnombudsmannen"]
            .map(str::to_owned),
    );
    for tag in ["sv", "sv-x-latt"] {
        let book = library.book.language(tag).unwrap();
        for id in book.ids() {
            let text = book.get(id);
            if id.starts_with("guide-accessibility") {
                // The law (2018:1937) says what this page must contain, in its own words.
                continue;
            }
            let text = without_names(&text, &names);
            let (count, lix) = (words(&text).len(), lix(&text));
            let limit = if id.contains("guardian") { 40.0 } else { 30.0 };
            assert!(count < 30 || lix <= limit, "{tag} {id}: LIX {lix:.0}: {text}");
            assert!(count <= 60, "{tag} {id}: {count} words");
        }
    }
}

#[test]
fn no_words_of_the_authorities_and_no_loud_marks() {
    let library = Library::built_in().unwrap();
    for tag in ["sv", "sv-x-latt"] {
        let words = library.book.language(tag).unwrap();
        // Staff have their own words at the desk.
        for id in words.ids().filter(|id| !id.starts_with("desk")) {
            let text = words.get(id);
            for forbidden in FORBIDDEN {
                let found = text
                    .split(|letter: char| !letter.is_alphanumeric())
                    .any(|word| word.eq_ignore_ascii_case(forbidden));
                assert!(!found || EXPLAINED.contains(&id), "{tag} {id} says {forbidden}: {text}");
            }
        }
    }
    for words in library.book.languages() {
        for id in words.ids() {
            assert!(!words.get(id).contains('!'), "{} {id} shouts", words.tag());
        }
    }
}

#[test]
fn a_guardian_is_spoken_to_about_their_child() {
    let library = Library::built_in().unwrap();
    let words: &Words = library.book.source();
    for id in words.ids().filter(|id| id.starts_with("guide-topic-") && id.ends_with(".wait-guardian")) {
        let base = id.trim_end_matches("-guardian");
        assert_ne!(words.say(base, Voice::Guardian), words.say(base, Voice::Child), "{id}");
    }
}

#[test]
fn numbers_in_words_are_only_those_everybody_knows() {
    for path in files("locales", &[".ftl"]) {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            // Ids may carry a number ("hjalplinjen-90390"); only what is shown counts.
            let shown = line.split_once('=').map_or(line, |(_, text)| text);
            // A day is no number to call.
            let is_day = |word: &&str| word.trim_end_matches(['.', ',']).parse::<jiff::civil::Date>().is_ok();
            let shown: Vec<&str> = shown.split(' ').filter(|word| !is_day(word)).collect();
            let digits: String = shown
                .concat()
                .replace(['\u{a0}', '-'], "")
                .chars()
                .map(|c| if c.is_ascii_digit() { c } else { ' ' })
                .collect();
            for number in digits.split_whitespace().filter(|number| number.len() >= 5) {
                let known = ["116111", "11414", "20181937", "112116111"].contains(&number);
                assert!(known, "{} has the number {number}", path.strip_prefix(root()).unwrap().display());
            }
        }
    }
}
