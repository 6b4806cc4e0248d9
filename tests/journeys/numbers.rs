//! Numbers hold together on every page of the guide: half a number at the end of a line is read as a whole one.

use domain::guide::{Answers, ChannelKind, Flow, Step, Voice};

use crate::support::site::{Seen, Site};

/// What stands on a page outside elements whose numbers never break, without its tags.
fn loose(page: &Seen) -> String {
    let mut parts = page.body.split("number\">");
    let mut html = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        html.push_str(part.find("</").and_then(|end| part.get(end..)).unwrap_or_default());
    }
    let mut inside = false;
    html.retain(|letter| {
        let tag = inside || letter == '<';
        inside = tag && letter != '>';
        !tag
    });
    html
}

/// Answers that end at a topic, from the municipality of this number.
fn ended(flow: &Flow, topic: &str, place: u8, voice: Voice) -> Answers {
    let mut answers = flow.answers_for(topic, voice).unwrap();
    while let Step::Ask(question) = flow.walk(&answers).step {
        let slot = flow.slot(&question.slot).unwrap();
        let offered = question.slot == "place" && question.options.iter().any(|offer| offer.n == place);
        answers = flow.answer(&answers, slot, if offered { place } else { flow.slots[slot].skipped() });
    }
    answers
}

#[tokio::test]
async fn no_number_breaks_over_two_lines_in_any_language() {
    let site = Site::new().await;
    let library = site.app.library();
    let shown = library.directory.services.iter().flat_map(domain::guide::Service::shown);
    let called = shown.filter(|one| matches!(one.kind, ChannelKind::Phone | ChannelKind::Sms));
    let numbers: Vec<&str> =
        called.filter_map(|one| one.value.as_deref()).filter(|one| one.contains([' ', '-'])).collect();
    assert!(numbers.contains(&"116 111") && numbers.contains(&"020-45 39 00"), "{numbers:?}");
    for words in library.book.languages() {
        let tag = words.tag();
        let mut pages = Vec::new();
        for rest in ["", "/akut", "/akut/vuxen", "/fragor", "/om", "/det-du-skriver", "/tillganglighet", "/utan-nat"] {
            pages.push(site.get(&format!("/{tag}{rest}")).await);
        }
        for typed in ["polisen", "socialtj%C3%A4nsten", "kvinnofridslinjen", "vill+inte+leva", "bris"] {
            for voice in ["c", "g"] {
                pages.push(site.post(&format!("/{tag}/sok"), &format!("q={typed}&v={voice}")).await);
            }
        }
        for (place, topic) in (1..=12).cycle().zip(&library.outcomes.topics) {
            let answers = ended(&library.flow, &topic.id, place, Voice::Child);
            let code = library.flow.encode(&answers);
            pages.push(if library.flow.walk(&answers).sensitive {
                site.post(&format!("/{tag}/vart"), &format!("c={code}")).await
            } else {
                site.get(&format!("/{tag}/vart/{code}")).await
            });
            pages.push(site.post(&format!("/{tag}/lapp"), &format!("c={code}")).await);
        }
        for page in &pages {
            assert_eq!(page.status, 200, "{tag}: {}", page.text());
            let text = loose(page);
            for number in &numbers {
                assert!(!text.contains(number), "{tag}: {number} in {text}");
                let held = number.replace(' ', "\u{a0}");
                assert!(
                    !number.contains('-') || !text.contains(&held),
                    "{tag}: {number} may break at its hyphen: {text}"
                );
            }
        }
        assert!(pages.iter().any(|page| loose(page).contains("116\u{a0}111")), "{tag}: sentences hold a number too");
    }
}
