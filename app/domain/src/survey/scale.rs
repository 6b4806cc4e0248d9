//! Which end of a scale is the good one: said by whoever asks, and never guessed from its numbers. *How often are you afraid?* has
//! numbers too, and a glad face at the most would tell a child the opposite of what it says.

use super::questionnaire::{Choice, Kind, Question, Questionnaire};

/// The end of a scale of numbers at which its good answers lie. Faces are drawn from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Good {
    /// The greatest number is the best.
    High,
    /// The least is.
    Low,
}

impl Good {
    /// Both, with the words that say so beside `likert` among a question's appearances. ODK passes over words it does not know, so
    /// a workbook with them is still one.
    pub const WORDS: [(&'static str, Self); 2] = [("good-high", Self::High), ("good-low", Self::Low)];

    /// The good end of a question's scale; none where it is no scale, and where nothing or both are said.
    pub fn of(question: &Question) -> Option<Self> {
        let says = |word: &str| question.appearance.iter().any(|one| one == word);
        let mut said = Self::WORDS.into_iter().filter(|(word, _)| says("likert") && says(word));
        let (first, other) = (said.next(), said.next());
        first.filter(|_| other.is_none()).map(|(_, good)| good)
    }

    /// Says of a question which end of its scale is the good one; without, that none is. Then it is no scale for faces any more,
    /// and nobody is reminded to say of what kind.
    pub(super) fn say(question: &mut Question, good: Option<Self>) {
        let own = |word: &str| word == "likert" || Self::WORDS.into_iter().any(|(one, _)| one == word);
        question.appearance.retain(|word| !own(word));
        let word = Self::WORDS.into_iter().find(|(_, one)| Some(*one) == good).map(|(word, _)| word);
        question.appearance.extend(word.into_iter().flat_map(|word| ["likert", word]).map(str::to_owned));
    }

    /// How many steps of a scale are worse than one.
    pub fn worse(self, steps: &[i64], own: i64) -> usize {
        let is = |step: &&i64| match self {
            Self::High => **step < own,
            Self::Low => **step > own,
        };
        steps.iter().filter(is).count()
    }
}

impl Choice {
    /// Whether it stands beside the scale: *vet inte*, *vill inte svara*.
    pub fn is_apart(&self) -> bool {
        self.columns.contains_key("apart")
    }

    /// Its step on a scale of numbers.
    pub fn step(&self) -> Option<i64> {
        self.value.parse().ok().filter(|_| !self.is_apart())
    }
}

impl Questionnaire {
    /// The choices with the least and with the greatest number, where a question asks for one step of a scale.
    #[must_use]
    pub fn ends(&self, question: &Question) -> Option<(&Choice, &Choice)> {
        let Kind::One(list) = &question.kind else { return None };
        let choices = self.lists.get(list)?;
        let steps = steps(choices)?;
        let (least, most) = (steps.iter().min()?, steps.iter().max()?);
        let at = |step: &i64| choices.iter().find(|choice| choice.step() == Some(*step));
        at(least).zip(at(most)).filter(|_| least < most)
    }
}

/// The steps of a scale; none where one of them is no number.
pub fn steps<'a>(choices: impl IntoIterator<Item = &'a Choice>) -> Option<Vec<i64>> {
    choices.into_iter().filter(|choice| !choice.is_apart()).map(Choice::step).collect()
}

#[cfg(test)]
mod tests {
    use super::{Good, steps};
    use crate::survey::questionnaire::{Choice, Kind, Name, Question, Text};

    fn shown(words: &[&str]) -> Question {
        let name = Name::parse("q").unwrap();
        Question {
            appearance: words.iter().map(|word| (*word).to_owned()).collect(),
            ..Question::new(name.clone(), Kind::One(name))
        }
    }

    #[test]
    fn which_end_is_good_is_said_or_not_known() {
        let cases: [(&[&str], Option<Good>); 5] = [
            (&["likert", "good-high"], Some(Good::High)),
            (&["good-low", "likert"], Some(Good::Low)),
            (&["likert"], None),
            (&["good-high"], None),
            (&["likert", "good-high", "good-low"], None),
        ];
        for (words, good) in cases {
            assert_eq!(Good::of(&shown(words)), good, "{words:?}");
        }
    }

    #[test]
    fn a_turned_scale_is_worst_at_its_greatest_number() {
        let worse = |good: Good| [1, 2, 3].map(|own| good.worse(&[3, 1, 2], own));
        assert_eq!((worse(Good::High), worse(Good::Low)), ([0, 1, 2], [2, 1, 0]));
    }

    #[test]
    fn what_stands_apart_is_no_step_and_words_are_no_scale() {
        let choice = |value: &str, apart: bool| Choice {
            value: value.to_owned(),
            label: Text::default(),
            columns: apart.then(|| ("apart".to_owned(), "ja".to_owned())).into_iter().collect(),
        };
        let scale = [choice("2", false), choice("1", false), choice("9", true), choice("vet_inte", true)];
        assert_eq!(steps(&scale), Some(vec![2, 1]));
        assert_eq!(steps(&[choice("ja", false), choice("1", false)]), None);
    }
}
