//! Sentences with a number in them: one of a thing is told as one, in each language's own plurals.

use app::words::pattern::read;
use server::guide::library::Library;

/// Words for several of a thing that follow a number which may be one.
const SEVERAL: [(&str, &[&str]); 2] = [
    (
        "sv",
        &[
            "grupper",
            "frågor",
            "texter",
            "enheter",
            "dagar",
            "timmar",
            "personer",
            "skolor",
            "kontakter",
            "saker",
            "påpekanden",
            "händelser",
            "mottagningar",
            "rader",
            "summor",
            "anmälningar",
            "meddelanden",
        ],
    ),
    (
        "en",
        &[
            "groups",
            "questions",
            "texts",
            "units",
            "days",
            "hours",
            "people",
            "schools",
            "contacts",
            "things",
            "remarks",
            "events",
            "teams",
            "lines",
            "sums",
            "sign-ups",
            "proposals",
            "messages",
            "characters",
            "signs",
        ],
    ),
];
/// Numbers that are never one: a limit, a fixed number of days, tenths of one, what is told only of several.
const NEVER_ONE: [&str; 7] = [
    "most",
    "least",
    "survey-youth-declined",
    "desk-survey-lack-words",
    "desk-folk-many",
    "tenth",
    "desk-survey-template-about",
];

#[test]
fn one_of_a_thing_is_not_told_as_several() {
    let library = Library::built_in().unwrap();
    for (tag, several) in SEVERAL {
        let words = library.book.language(tag).unwrap();
        for id in words.ids() {
            let Some(text) = words.written(id).filter(|text| !text.contains("->")) else { continue };
            for (before, after) in text.split(" }").zip(text.split(" }").skip(1)) {
                let named = before.rsplit("{ $").next().unwrap_or_default();
                let noun = after.trim_start().split([' ', '.', ',', ';', ':']).next().unwrap_or_default();
                let told = several.contains(&noun) && !NEVER_ONE.iter().any(|one| *one == named || id.starts_with(one));
                assert!(!told, "{tag} {id}: {text}");
            }
        }
    }
}

#[test]
fn a_text_that_counts_has_a_word_for_one_and_arabic_for_two_and_few_as_well() {
    let library = Library::built_in().unwrap();
    let mut counting = 0;
    for words in library.book.languages() {
        for id in words.ids() {
            let Some(text) = words.written(id) else { continue };
            let Some((_, rest)) = text.split_once("{ $").filter(|_| text.contains("->")) else { continue };
            // The book wants names that live as long as it does.
            let name: &'static str = rest.split(' ').next().unwrap().to_owned().leak();
            let names = |written: &str| read(written).unwrap().variables;
            let known = names(&library.book.source().written(id).unwrap());
            assert!(names(&text).is_subset(&known), "{} {id} is filled with something else: {text}", words.tag());
            let told = |count: &str| words.fill(id, &[(name, count)]).replace(count, "#");
            counting += 1;
            assert_ne!(told("1"), told("5"), "{} {id}", words.tag());
            assert_eq!(told("5"), told("7"), "{} {id}", words.tag());
            if words.tag() == "ar" {
                assert!(told("2") != told("1") && told("2") != told("5") && told("5") != told("100"), "{id}");
            }
        }
    }
    assert!(counting > 40, "{counting}");
    let sv = library.book.source();
    let groups = |count: &str| sv.fill("desk-survey-outlook-all", &[("groups", count)]);
    assert_eq!([groups("1"), groups("12")], ["Den enda gruppen syns", "Alla 12 grupper"]);
    // What is no number, as where a phone fills it in itself, has the words for several.
    assert_eq!(groups("\u{e001}"), "Alla \u{e001} grupper");
}
