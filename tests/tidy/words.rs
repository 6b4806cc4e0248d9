//! The words: every id in every language and used, short and easy to read, no words of the authorities, no loud marks.

use std::collections::BTreeSet;
use std::fs;

use app::words::Words;
use domain::guide::Voice;
use domain::search::Lexicon;
use server::guide::check;
use server::guide::library::Library;

use super::house::{files, root};
use crate::support::reading::{lix, words};

/// What words hold that an authority uses and a child does not, in whatever form and compound; a text that needs one explains it and
/// stands in `EXPLAINED`.
const FORBIDDEN: [&str; 12] = [
    "remiss",
    "insats",
    "huvudman",
    "huvudmän",
    "vårdnadshavar",
    "ärende",
    "aktualiser",
    "handlägg",
    "biståndsbedöm",
    "orosanmäl",
    "samverk",
    "verksamhet",
];
/// Abbreviations: other words hold their letters, so they count alone.
const ABBREVIATED: [&str; 2] = ["sip", "evi"];
/// Texts that explain the word they use. The last is the county's own name of an area: it stands with its meaning beside it or on pages
/// for grown-ups, and children are told its `.child`.
const EXPLAINED: [&str; 3] =
    ["ask-vad-ar-en-orosanmalan", "ask-vad-ar-en-orosanmalan.answer", "mapping-area-collaborate"];

/// The first word of the authorities in a text.
fn authority(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let mut words = small.split(|letter: char| !letter.is_alphanumeric());
    let found = words.find(|word| FORBIDDEN.iter().any(|stem| word.contains(stem)) || ABBREVIATED.contains(word));
    found.map(str::to_owned)
}

#[test]
fn a_word_of_the_authorities_is_known_in_every_form() {
    for said in [
        "remissen",
        "Insatser",
        "vårdnadshavaren",
        "Ärende",
        "ditt ÄRENDE",
        "skolärenden",
        "en SIP-plan",
        "Evi",
        "samverkar",
    ] {
        assert!(authority(said).is_some(), "{said}");
    }
    for said in ["sippor", "Previa", "en lärare", "de vuxna hjälps åt", "verkstad"] {
        assert_eq!(authority(said), None, "{said}");
    }
}

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
fn a_question_that_is_typed_is_found_first_among_all_texts_and_the_lexicon_knows_every_one() {
    let library = Library::built_in().unwrap();
    let table = include_str!("../../server/content/guide/queries.tsv").lines().filter(|line| !line.trim().is_empty());
    let best = |typed: &str| library.index.search(typed, 1).first().map(|hit| hit.doc.to_string());
    let missed = table.filter_map(|line| {
        let mut cells = line.split('\t');
        let (typed, expected) = (cells.next()?, cells.next()?);
        // Who is looked for by name stands above the questions about them, though no way in to them was read.
        let named = expected.strip_prefix("service:").is_some_and(|id| library.outcomes.named.contains_key(id));
        if !named && !expected.starts_with("ask:") {
            return None;
        }
        let found = best(typed);
        (found.as_deref() != Some(expected)).then(|| format!("{typed} → {expected} but {found:?}"))
    });
    let missed: Vec<String> = missed.collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    let lexicon: Lexicon = serde_json::from_str(include_str!("../../server/content/guide/lexicon.json")).unwrap();
    let said = lexicon.asks.iter().map(|ask| (ask.id.clone(), ask.title.clone()));
    let source = library.book.source();
    let known = library.asks.iter().map(|ask| (ask.id.clone(), source.get(&format!("ask-{}", ask.id)).to_string()));
    assert_eq!(said.collect::<Vec<_>>(), known.collect::<Vec<_>>());
}

#[test]
fn questions_from_the_young_are_about_forty_and_answered_in_under_sixty_words_in_every_language() {
    let library = Library::built_in().unwrap();
    assert!(library.asks.len() >= 40, "{}", library.asks.len());
    for words in library.book.languages() {
        for ask in &library.asks {
            for voice in Voice::ALL {
                let count = words.say(&format!("ask-{}.answer", ask.id), voice).split_whitespace().count();
                assert!((3..60).contains(&count), "{} {}: {count} words", words.tag(), ask.id);
            }
        }
    }
}

#[test]
fn no_words_of_the_authorities_and_no_loud_marks() {
    let library = Library::built_in().unwrap();
    for tag in ["sv", "sv-x-latt"] {
        let words = library.book.language(tag).unwrap();
        // Staff have their own words at the desk.
        for id in words.ids().filter(|id| !id.starts_with("desk") && !EXPLAINED.contains(id)) {
            let text = words.get(id);
            assert_eq!(authority(&text), None, "{tag} {id}: {text}");
        }
    }
    // A service is described in its own sentence where it has no words yet, and in the feed.
    for service in library.directory.services.iter().filter(|service| !service.voices.is_empty()) {
        assert_eq!(authority(&service.description), None, "{}: {}", service.id, service.description);
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
