//! A wave: one closed collection period of a survey. Who may answer, when, and what it can promise.

use jiff::civil::Date;

macro_rules! words {
    ($(#[$doc:meta])+ $kind:ident { $($(#[$each:meta])+ $name:ident = $text:literal)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind { $($(#[$each])+ $name,)+ }

        impl $kind {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable word, for the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The one of this word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }
    };
}

words! {
    /// Where a survey stands.
    SurveyState {
        /// Being made; nobody has answered yet.
        Draft = "draft"
        /// A wave of it is open.
        Open = "open"
        /// It has been asked, and no wave of it is open.
        Closed = "closed"
    }
}

words! {
    /// How it is seen to that each answers once. Each way has its own honest promise.
    Mode {
        /// Whoever has the link can answer, also twice: results are marked as an open collection.
        Open = "open"
        /// One printed code, one answer. The server sees code and answer in the same moment and keeps no tie.
        Codes = "codes"
    }
}

words! {
    /// Where a wave stands. It only ever moves on.
    WaveState {
        /// It takes answers between its days.
        Open = "open"
        /// It takes no more; what came in has still to be opened, shuffled and stored.
        Closing = "closing"
        /// Its answers are stored, and key and intake are gone. It never changes again.
        Closed = "closed"
    }
}

/// Whether a wave takes answers on a day: from the day it opens to the day it closes, both included.
#[must_use]
pub fn takes(state: WaveState, opens_on: Date, closes_on: Date, today: Date) -> bool {
    state == WaveState::Open && (opens_on..=closes_on).contains(&today)
}

/// Whether a wave's time is over, so that it is due to be closed.
#[must_use]
pub fn is_over(state: WaveState, closes_on: Date, today: Date) -> bool {
    state != WaveState::Closed && closes_on < today
}

/// How many answers there are, as told while a wave is open: in whole tens, so that nobody can watch one arrive.
#[must_use]
pub fn about(answers: u64) -> u64 {
    answers / 10 * 10
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Mode, SurveyState, WaveState, about, is_over, takes};

    #[test]
    fn every_word_is_read_back() {
        assert!(Mode::ALL.iter().all(|one| Mode::parse(one.as_str()) == Some(*one)));
        assert!(WaveState::ALL.iter().all(|one| WaveState::parse(one.as_str()) == Some(*one)));
        assert!(SurveyState::ALL.iter().all(|one| SurveyState::parse(one.as_str()) == Some(*one)));
        assert_eq!((Mode::parse("blind"), WaveState::parse("")), (None, None));
    }

    #[test]
    fn answers_are_taken_on_both_of_its_days_and_on_no_other() {
        let (opens, closes) = (date(2026, 3, 2), date(2026, 3, 20));
        let taken = |state, day| takes(state, opens, closes, day);
        assert!(taken(WaveState::Open, opens) && taken(WaveState::Open, closes));
        assert!(!taken(WaveState::Open, date(2026, 3, 1)) && !taken(WaveState::Open, date(2026, 3, 21)));
        assert!(!taken(WaveState::Closing, opens) && !taken(WaveState::Closed, opens));
    }

    #[test]
    fn it_is_over_the_day_after_its_last() {
        let closes = date(2026, 3, 20);
        assert!(!is_over(WaveState::Open, closes, closes) && is_over(WaveState::Open, closes, date(2026, 3, 21)));
        assert!(!is_over(WaveState::Closed, closes, date(2026, 3, 21)));
    }

    #[test]
    fn a_single_answer_is_never_seen_to_arrive() {
        assert_eq!([0, 9, 10, 19, 25, 100].map(about), [0, 0, 10, 10, 20, 100]);
    }
}
