//! The questions that stand beside answers, all of a language drawn at once: by the time they take an answer does not tell whether
//! somebody asked about the same before.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use app::guide::ask::{beside, folded};
use app::words::Words;
use domain::guide::{Age, Ask, Voice};
use jiff::Timestamp;
use jiff::civil::Date;

use super::library::Library;
use super::views;

/// What was drawn, by language.
#[derive(Default)]
pub struct Folds(RwLock<HashMap<String, Arc<Day>>>);

/// A language's, on one day: a number that is over a year old says so.
struct Day {
    date: Date,
    /// By question; a child's and a guardian's.
    drawn: HashMap<String, [String; 2]>,
}

impl Folds {
    /// What stands beside the answer to a topic, in a voice and for an age where one was told; empty when nothing does.
    pub(super) fn of(
        &self,
        library: &Library,
        words: &Words,
        (topic, voice, age): (&str, Voice, Option<Age>),
        now: Timestamp,
    ) -> Arc<str> {
        let Some(topic) = library.outcomes.topic(topic) else { return Arc::default() };
        let day = self.day(library, words, now);
        let place = usize::from(voice == Voice::Guardian);
        let drawn = topic.beside(&library.asks, voice, age).filter_map(|ask| day.drawn.get(&ask.id)?.get(place));
        beside(words, &drawn.map(String::as_str).collect::<Vec<_>>()).into()
    }

    fn day(&self, library: &Library, words: &Words, now: Timestamp) -> Arc<Day> {
        let date = now.to_zoned(domain::hours::stockholm().clone()).date();
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(day) = all.get(words.tag()).filter(|day| day.date == date) {
            return Arc::clone(day);
        }
        drop(all);
        let draw = |ask: &Ask| {
            let in_voice = |voice| folded(words, &views::asked(library, words, ask, voice, now));
            (ask.id.clone(), Voice::ALL.map(in_voice))
        };
        let day = Arc::new(Day { date, drawn: library.asks.iter().map(draw).collect() });
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        all.insert(words.tag().to_owned(), Arc::clone(&day));
        day
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn what_stands_beside_an_answer_is_the_topics_own_for_the_age_and_of_today() {
        let library = Library::built_in().unwrap();
        let now: Timestamp = "2010-03-10T12:00:00Z".parse().unwrap();
        // Long after, every number that nobody checked is old.
        let later = now.checked_add(SignedDuration::from_hours(24 * 365 * 30)).unwrap();
        let ages = [None, Age::new(8), Age::new(16)];
        let mut seen = Vec::new();
        for words in ["sv", "ar"].map(|tag| library.book.language(tag).unwrap()) {
            // The last on a clock that was set back.
            for at in [now, later, now] {
                for (topic, voice) in
                    library.outcomes.topics.iter().flat_map(|topic| Voice::ALL.map(|one| (topic, one)))
                {
                    let kept = ages.map(|age| library.folds.of(&library, words, (&topic.id, voice, age), at));
                    for (kept, age) in kept.iter().zip(ages) {
                        let known: Vec<_> = topic.beside(&library.asks, voice, age).collect();
                        assert_eq!(kept.matches("<details").count(), known.len(), "{}", topic.id);
                        for ask in known {
                            let drawn = folded(words, &views::asked(&library, words, ask, voice, at));
                            assert!(kept.contains(&drawn), "{} {}", topic.id, ask.id);
                        }
                    }
                    seen.push((words.tag(), at, kept));
                }
            }
            assert!(library.folds.of(&library, words, ("finns-inte", Voice::Child, None), now).is_empty());
        }
        let on = |tag: &str, at: Timestamp| {
            let here = seen.iter().filter(|one| one.0 == tag && one.1 == at);
            here.map(|one| &one.2).collect::<std::collections::BTreeSet<_>>()
        };
        assert!(on("sv", now) != on("sv", later), "some way on leads to a number, which grows old");
        assert!(seen.iter().any(|(_, _, kept)| kept[1] != kept[2]), "what fits only some ages is told to those");
    }
}
