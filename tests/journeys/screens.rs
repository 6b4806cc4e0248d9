//! Every screen as it is first seen: how many words, and how hard they are to read (LIX).

use std::collections::BTreeSet;

use domain::guide::{Answers, Pick, Step, Voice};
use server::guide::library::Library;

use crate::support::reading::{lix, seen, words};
use crate::support::site::{Seen, Site};

/// Words on a question's screen, and unfolded on an answer's; the product says "about".
const QUESTION: usize = 66;
const ANSWER: usize = 132;
/// On *Min lapp*, which is half a sheet of paper.
const NOTE: usize = 80;
/// On a page that is read, not answered: at most seven parts of some forty words (a text alone has sixty at most).
const READ: usize = 300;
/// Of a question from the young, on average: their page is a list of them.
const ASKED: usize = 7;

/// Both kinds of Swedish.
const SWEDISH: [&str; 2] = ["sv", "sv-x-latt"];

/// Easy Swedish says the same in more and shorter words: a tenth more of them.
fn most(lang: &str, words: usize) -> usize {
    if lang == "sv" { words } else { words + words / 10 }
}

#[tokio::test]
async fn question_screens_are_short_and_easy() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let names = names(&library);
    let mut asked = BTreeSet::new();
    let mut faults = Vec::new();
    for (lang, voice) in SWEDISH.into_iter().flat_map(|lang| Voice::ALL.map(|voice| (lang, voice))) {
        let mut open = vec![Answers::none(voice)];
        while let Some(answers) = open.pop() {
            let walk = library.flow.walk(&answers);
            let Step::Ask(question) = walk.step else { continue };
            let slot = library.flow.slot(&question.slot).unwrap();
            if !asked.insert((lang, voice, question.id.clone())) {
                continue;
            }
            open.extend(question.options.iter().map(|offer| answers.with(slot, offer.n)));
            let page = step(&site, lang, &library, &answers).await;
            let what = format!("{lang} {voice:?} {}", question.id);
            judge(&what, &page.body, most(lang, QUESTION), voice, &names, &mut faults);
        }
    }
    assert!(asked.len() > 70 && faults.is_empty(), "{}", faults.join("\n"));
}

/// Every answer that differs by whom it names or whom it lacks, with a municipality and an age and with neither.
#[tokio::test]
async fn answer_screens_are_short_and_easy() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let names = names(&library);
    let (mut told, mut faults) = (BTreeSet::new(), Vec::new());
    for (lang, voice) in SWEDISH.into_iter().flat_map(|lang| Voice::ALL.map(|voice| (lang, voice))) {
        for topic in &library.outcomes.topics {
            let mut open = vec![library.flow.answers_for(&topic.id, voice).unwrap()];
            while let Some(answers) = open.pop() {
                let walk = library.flow.walk(&answers);
                let Step::Ask(question) = walk.step else {
                    let answer = library.outcomes.answer(&topic.id, &walk.facts, &library.directory).unwrap();
                    let picks: Vec<_> = std::iter::once(&answer.first).chain(&answer.others).map(id).collect();
                    let place = walk.facts.place.is_some();
                    if told.insert((lang, voice, topic.id.as_str(), picks, answer.missing.len(), place)) {
                        let page = step(&site, lang, &library, &answers).await;
                        assert_eq!(page.status, 200, "{}", topic.id);
                        let what = format!("{lang} {voice:?} {}", topic.id);
                        judge(&what, &page.body, most(lang, ANSWER), voice, &names, &mut faults);
                    }
                    continue;
                };
                let slot = library.flow.slot(&question.slot).unwrap();
                open.push(answers.with(slot, library.flow.slots[slot].skipped()));
                open.extend(question.options.iter().map(|offer| library.flow.answer(&answers, slot, offer.n)));
            }
        }
    }
    assert!(told.len() > 600 && faults.is_empty(), "{} of {}\n{}", faults.len(), told.len(), faults.join("\n"));
}

/// The pages beside the questions and answers, which are met by whoever is afraid, looks for words of their own or wants to know more.
#[tokio::test]
async fn every_other_page_of_the_guide_is_short_and_easy() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let names = names(&library);
    let mut faults = Vec::new();
    for lang in SWEDISH {
        for (path, words, voice) in [
            ("akut", ANSWER, Voice::Child),
            ("akut/vuxen", ANSWER, Voice::Guardian),
            ("sok", QUESTION, Voice::Child),
            ("fragor", library.asks.len() * ASKED, Voice::Child),
            ("om", ANSWER, Voice::Child),
            ("det-du-skriver", READ, Voice::Child),
            ("tillganglighet", READ, Voice::Child),
            ("spara", ANSWER, Voice::Child),
            ("kontakt", QUESTION, Voice::Child),
        ] {
            let page = site.get(&format!("/{lang}/{path}")).await;
            assert_eq!(page.status, 200, "{lang} {path}");
            judge(&format!("{lang} {path}"), &page.body, most(lang, words), voice, &names, &mut faults);
        }
        let hits = site.post(&format!("/{lang}/sok"), "q=orkar+inte+plugget&v=c").await;
        assert_eq!(hits.status, 200);
        judge(&format!("{lang} hits"), &hits.body, most(lang, ANSWER), Voice::Child, &names, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn notes_are_short_and_easy() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let names = names(&library);
    let mut faults = Vec::new();
    for (lang, voice) in SWEDISH.into_iter().flat_map(|lang| Voice::ALL.map(|voice| (lang, voice))) {
        for topic in &library.outcomes.topics {
            let mut answers = library.flow.answers_for(&topic.id, voice).unwrap();
            while let Step::Ask(question) = library.flow.walk(&answers).step {
                let slot = library.flow.slot(&question.slot).unwrap();
                answers = answers.with(slot, library.flow.slots[slot].skipped());
            }
            let note = site.post(&format!("/{lang}/lapp"), &format!("c={}", library.flow.encode(&answers))).await;
            assert_eq!(note.status, 200, "{}", topic.id);
            let what = format!("{lang} {voice:?} note of {}", topic.id);
            judge(&what, &note.body, most(lang, NOTE), voice, &names, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The step that these answers lead to, in a language.
async fn step(site: &Site, lang: &str, library: &Library, answers: &Answers) -> Seen {
    let page = site.post(&format!("/{lang}/vart"), &format!("c={}", library.flow.encode(answers))).await;
    if page.status == 303 { site.get(page.header("location")).await } else { page }
}

fn id(pick: &Pick<'_>) -> String {
    match pick {
        Pick::Direction(id) => (*id).to_owned(),
        Pick::Service(service) => service.id.clone(),
    }
}

/// Names are left out: they are long, and they are what somebody looks for.
fn names(library: &Library) -> Vec<String> {
    let mut names: Vec<String> = library.directory.services.iter().map(|service| service.name.clone()).collect();
    names.extend(library.directory.organizations.iter().map(|one| one.name.clone()));
    names.extend(domain::guide::MUNICIPALITIES.map(|(_, name)| name.to_owned()));
    names.extend(["socialtjänsten", "Socialtjänsten"].map(str::to_owned));
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn judge(what: &str, body: &str, most: usize, voice: Voice, names: &[String], faults: &mut Vec<String>) {
    let mut text = seen(body);
    for name in names {
        text = text.replace(name.as_str(), "");
    }
    let count = words(&text).len();
    if count > most {
        faults.push(format!("{what}: {count} words: {text}"));
    }
    let limit = if voice == Voice::Child { 30.0 } else { 40.0 };
    if count >= 30 && lix(&text) > limit {
        faults.push(format!("{what}: LIX {:.0}: {text}", lix(&text)));
    }
}
