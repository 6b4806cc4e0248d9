//! Finished cards of one state of the content, and questions of surveys, in memory, each for as long as it says what holds.

use std::sync::Arc;

use app::guide::kept::{Drawn, Keep};
use jiff::Timestamp;
use moka::sync::Cache;

/// How many bytes of cards are kept: some thousands of them.
const CAPACITY: u64 = 16 * 1024 * 1024;

/// The kept cards.
pub struct Cards(Cache<String, Card>);

#[derive(Clone)]
struct Card {
    drawn: Arc<Drawn>,
    /// The moment it was made for: a clock that was set back must not show it early.
    from: Timestamp,
    until: Option<Timestamp>,
}

impl Default for Cards {
    fn default() -> Self {
        let weigh = |key: &String, card: &Card| u32::try_from(key.len() + card.drawn.size()).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(CAPACITY).weigher(weigh).build())
    }
}

impl Keep for Cards {
    fn get(&self, key: &str, now: Timestamp) -> Option<Arc<Drawn>> {
        let card = self.0.get(key)?;
        (card.from <= now && card.until.is_none_or(|until| now < until)).then_some(card.drawn)
    }

    fn put(&self, key: String, drawn: Arc<Drawn>, from: Timestamp, until: Option<Timestamp>) {
        self.0.insert(key, Card { drawn, from, until });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use app::guide::answer::answer;
    use app::guide::kept::{Keep, Nothing};
    use app::words::Words;
    use domain::guide::{Answers, Channel, ChannelKind, Step, Voice};
    use jiff::SignedDuration;
    use leptos::prelude::*;
    use proptest::prelude::*;

    use super::*;
    use crate::guide::library::Library;
    use crate::guide::views;

    static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::built_in().unwrap());

    /// Answers that end at a topic, for a municipality, an age and an urgency by their places in the lists.
    fn answers(topic: usize, place: u8, age: u8, urgency: u8, voice: Voice) -> Answers {
        let (flow, topics) = (&LIBRARY.flow, &LIBRARY.outcomes.topics);
        let mut answers = LIBRARY.answers_for(&topics[topic % topics.len()].id, voice).unwrap();
        while let Step::Ask(question) = flow.walk(&answers).step {
            let slot = flow.slot(&question.slot).unwrap();
            let wanted = match question.slot.as_str() {
                "place" => place,
                "age" => age,
                "urgency" => urgency,
                _ => 1,
            };
            let offered = question.options.iter().any(|offer| offer.n == wanted);
            answers = flow.answer(&answers, slot, if offered { wanted } else { flow.slots[slot].skipped() });
        }
        answers
    }

    fn page(words: &Words, answers: &Answers, now: Timestamp, cards: &dyn Keep) -> String {
        let walk = views::today(&LIBRARY, LIBRARY.flow.walk(answers), now);
        let outcome = views::outcome(&LIBRARY, &walk).unwrap();
        let view = views::answer(&LIBRARY, words, answers, &walk, &outcome, now);
        answer(words, &app::guide::answer::AnswerView { cards, ..view }).to_html()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        /// Whatever was asked before and whenever, a page of kept cards is the page that is drawn anew, to the letter.
        #[test]
        fn a_kept_card_never_says_what_does_not_hold(
            topic in 0..60_usize, place in 0..14_u8, age in 0..24_u8, urgency in 0..4_u8,
            tag in proptest::sample::select(vec!["sv", "ar"]), guardian: bool,
            moments in proptest::collection::vec(0..60 * 24 * 40_i64, 2..7),
        ) {
            let words = LIBRARY.book.language(tag).unwrap();
            let voice = if guardian { Voice::Guardian } else { Voice::Child };
            let answers = answers(topic, place, age, urgency, voice);
            // From a Monday in March on: a change of clocks and the holidays of Easter lie in it.
            let start: Timestamp = "2026-03-16T00:00:00+01:00".parse().unwrap();
            let cards = Cards::default();
            for minutes in moments {
                let now = start.checked_add(SignedDuration::from_mins(minutes)).unwrap();
                let kept = page(words, &answers, now, &cards);
                prop_assert_eq!(&kept, &page(words, &answers, now, &Nothing));
                prop_assert_eq!(&kept, &page(words, &answers, now, &cards), "the second time, from what was kept");
            }
        }
    }

    #[test]
    fn a_card_says_one_thing_of_names_and_speaks_of_a_number_only_where_there_is_one() {
        let now: Timestamp = "2026-03-10T11:00:00Z".parse().unwrap();
        let number = |channel: &Channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms);
        for words in LIBRARY.book.languages() {
            for service in LIBRARY.directory.services.iter().filter(|service| service.public()) {
                let card = app::guide::card::card(words, service, now).to_html();
                let says = |id: &str| card.contains(&*words.get(id));
                let nameless = says("guide-kind-police.nameless") || says("guide-kind-social-services.nameless");
                assert!(!(nameless && says("guide-anonymous-unknown")), "{} {}", words.tag(), service.id);
                assert_eq!(says("guide-wrong"), service.shown().any(number), "{} {}", words.tag(), service.id);
                let address = service.shown().any(|channel| !number(channel));
                assert_eq!(says("guide-wrong-address"), address, "{} {}", words.tag(), service.id);
            }
        }
    }

    #[test]
    fn a_card_is_kept_until_what_it_says_changes_and_says_nothing_of_who_asked() {
        let cards = Cards::default();
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let (from, until) = (at("2026-03-10T12:00:00Z"), at("2026-03-10T15:00:00Z"));
        cards.put("a".to_owned(), Arc::new(Drawn::whole("öppet nu".to_owned())), from, Some(until));
        assert!(cards.get("a", from).is_some() && cards.get("a", at("2026-03-10T14:59:59.999Z")).is_some());
        assert!(cards.get("a", until).is_none(), "not from the moment on");
        assert!(cards.get("a", at("2026-03-10T11:59:59Z")).is_none(), "nor on a clock that was set back");

        let words = LIBRARY.book.source();
        let cards = Cards::default();
        let answers = answers(0, 3, 12, 1, Voice::Child);
        let (code, now) = (LIBRARY.flow.encode(&answers), at("2026-03-10T11:00:00Z"));
        assert!(page(words, &answers, now, &cards).contains(&code));
        assert!(cards.0.iter().count() > 0);
        for (key, card) in &cards.0 {
            assert!(!card.drawn.filled("", "").contains(&code) && !key.contains(&code), "{key}");
        }
    }
}
