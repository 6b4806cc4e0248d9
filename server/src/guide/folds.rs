//! The questions that stand beside answers, drawn for all topics of a language at once: by the time they take an answer does not tell
//! whether somebody asked about the same topic before.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use app::guide::ask::beside;
use app::words::Words;
use domain::guide::{Topic, Voice};
use jiff::Timestamp;
use jiff::civil::Date;

use super::library::Library;
use super::views;

/// What was drawn, by language.
#[derive(Default)]
pub struct Folds(RwLock<HashMap<String, Day>>);

/// A language's, on one day: a number that is over a year old says so.
struct Day {
    date: Date,
    /// By topic; a child's and a guardian's.
    drawn: HashMap<String, [Arc<str>; 2]>,
}

impl Folds {
    /// What stands beside the answer to a topic, in a voice; empty when nothing does.
    pub(super) fn of(
        &self,
        library: &Library,
        words: &Words,
        (topic, voice): (&str, Voice),
        now: Timestamp,
    ) -> Arc<str> {
        let date = now.to_zoned(domain::hours::stockholm().clone()).date();
        let of = |day: &Day| {
            let [child, guardian] = day.drawn.get(topic)?;
            Some(Arc::clone(if voice == Voice::Child { child } else { guardian }))
        };
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let day = all.get(words.tag()).filter(|day| day.date == date);
        if let Some(day) = day {
            return of(day).unwrap_or_default();
        }
        drop(all);
        let draw =
            |topic: &Topic| (topic.id.clone(), Voice::ALL.map(|voice| drawn(library, words, (topic, voice), now)));
        let day = Day { date, drawn: library.outcomes.topics.iter().map(draw).collect() };
        let found = of(&day).unwrap_or_default();
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(words.tag().to_owned(), day);
        found
    }
}

fn drawn(library: &Library, words: &Words, (topic, voice): (&Topic, Voice), now: Timestamp) -> Arc<str> {
    let own = topic.asks.iter().filter_map(|id| library.ask(id)).filter(|ask| ask.is_for(voice));
    let asks: Vec<_> = own.map(|ask| views::asked(library, words, ask, voice, now)).collect();
    beside(words, &asks).into()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn what_stands_beside_an_answer_is_the_topics_own_and_of_today() {
        let library = Library::built_in().unwrap();
        let now: Timestamp = "2010-03-10T12:00:00Z".parse().unwrap();
        // Long after, every number that nobody checked is old.
        let later = now.checked_add(SignedDuration::from_hours(24 * 365 * 30)).unwrap();
        let mut seen = Vec::new();
        for words in ["sv", "ar"].map(|tag| library.book.language(tag).unwrap()) {
            // The last on a clock that was set back.
            for at in [now, later, now] {
                for topic in &library.outcomes.topics {
                    for voice in Voice::ALL {
                        let kept = library.folds.of(&library, words, (&topic.id, voice), at);
                        assert_eq!(kept, drawn(&library, words, (topic, voice), at), "{}", topic.id);
                        let known = topic.asks.iter().filter_map(|id| library.ask(id)).filter(|ask| ask.is_for(voice));
                        assert_eq!(kept.matches("<details").count(), known.count(), "{}", topic.id);
                        seen.push((words.tag(), at, kept));
                    }
                }
            }
            assert!(library.folds.of(&library, words, ("finns-inte", Voice::Child), now).is_empty());
        }
        let aged = |tag: &str, at: Timestamp| {
            let here = seen.iter().filter(|one| one.0 == tag && one.1 == at);
            here.map(|one| &one.2).collect::<std::collections::BTreeSet<_>>()
        };
        assert!(aged("sv", now) != aged("sv", later), "some way on leads to a number, which grows old");
    }
}
