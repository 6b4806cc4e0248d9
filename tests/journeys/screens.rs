//! Every screen as it is first seen: how many words, and how hard they are to read (LIX).

use std::collections::BTreeSet;

use domain::guide::{Answers, Pick, Step, Voice};
use server::guide::library::Library;

use crate::support::reading::{lix, seen, words};
use crate::support::site::Site;

/// Words on a question's screen, and unfolded on an answer's; the product says "about".
const QUESTION: usize = 66;
const ANSWER: usize = 132;

#[tokio::test]
async fn question_screens_are_short_and_easy() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let names = names(&library);
    let mut asked = BTreeSet::new();
    let mut faults = Vec::new();
    for voice in Voice::ALL {
        let mut open = vec![Answers::none(voice)];
        while let Some(answers) = open.pop() {
            let walk = library.flow.walk(&answers);
            let Step::Ask(question) = walk.step else { continue };
            let slot = library.flow.slot(&question.slot).unwrap();
            if !asked.insert((voice, question.id.clone())) {
                continue;
            }
            open.extend(question.options.iter().map(|offer| answers.with(slot, offer.n)));
            let page = site.post("/sv/vart", &format!("c={}", library.flow.encode(&answers))).await;
            let page = if page.status == 303 { site.get(page.header("location")).await } else { page };
            judge(&format!("{voice:?} {}", question.id), &page.body, QUESTION, voice, &names, &mut faults);
        }
    }
    assert!(asked.len() > 35 && faults.is_empty(), "{}", faults.join("\n"));
}

/// Every answer that differs by whom it names or whom it lacks, with a municipality and an age and with neither.
#[tokio::test]
async fn answer_screens_are_short_and_easy() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let names = names(&library);
    let (mut told, mut faults) = (BTreeSet::new(), Vec::new());
    for voice in Voice::ALL {
        for topic in &library.outcomes.topics {
            let mut open = vec![library.flow.answers_for(&topic.id, voice).unwrap()];
            while let Some(answers) = open.pop() {
                let walk = library.flow.walk(&answers);
                let Step::Ask(question) = walk.step else {
                    let answer = library.outcomes.answer(&topic.id, &walk.facts, &library.directory).unwrap();
                    let picks: Vec<_> = std::iter::once(&answer.first).chain(&answer.others).map(id).collect();
                    let place = walk.facts.place.is_some();
                    if told.insert((voice, topic.id.as_str(), picks, answer.missing.len(), place)) {
                        let page = site.post("/sv/vart", &format!("c={}", library.flow.encode(&answers))).await;
                        let page = if page.status == 303 { site.get(page.header("location")).await } else { page };
                        assert_eq!(page.status, 200, "{}", topic.id);
                        judge(&format!("{voice:?} {}", topic.id), &page.body, ANSWER, voice, &names, &mut faults);
                    }
                    continue;
                };
                let slot = library.flow.slot(&question.slot).unwrap();
                open.push(answers.with(slot, library.flow.slots[slot].skipped()));
                open.extend(question.options.iter().map(|offer| library.flow.answer(&answers, slot, offer.n)));
            }
        }
    }
    assert!(told.len() > 300 && faults.is_empty(), "{} of {}\n{}", faults.len(), told.len(), faults.join("\n"));
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
