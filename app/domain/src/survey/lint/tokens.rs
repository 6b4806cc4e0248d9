//! A text as words in small letters, so that phrases are found however they are written.

/// The words of a text.
#[derive(Debug)]
pub(super) struct Tokens(pub Vec<String>);

impl Tokens {
    pub fn of(text: &str) -> Self {
        let small = text.to_lowercase().replace('’', "'");
        let inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '\'' | '-');
        let words = small.split(|letter: char| !inside(letter)).map(|word| word.trim_matches(['\'', '-']));
        Self(words.filter(|word| !word.is_empty()).map(str::to_owned).collect())
    }

    /// Where a phrase begins. A word of it may end with `*`: any word that begins so; `#` is any number.
    pub fn find(&self, phrase: &str) -> Option<usize> {
        let steps: Vec<&str> = phrase.split(' ').collect();
        let fits = |at: usize| steps.iter().zip(&self.0[at..]).all(|(step, word)| fits(step, word));
        (0..=self.0.len().checked_sub(steps.len())?).find(|at| fits(*at))
    }

    /// The words of a phrase that begins at a place, as they stand in the text.
    pub fn words(&self, at: usize, phrase: &str) -> String {
        let count = phrase.split(' ').count();
        self.0.iter().skip(at).take(count).cloned().collect::<Vec<_>>().join(" ")
    }

    /// The same without the words of these phrases.
    pub fn without(&self, phrases: &[&str]) -> Self {
        let mut left = Self(self.0.clone());
        for phrase in phrases {
            while let Some(at) = left.find(phrase) {
                let count = phrase.split(' ').count();
                // A mark stays in their place, so that what stood around them is no phrase now.
                left.0.splice(at..at + count, [".".to_owned()]);
            }
        }
        left
    }

    /// The first of these phrases, in the order of the text.
    pub fn first(&self, phrases: &[&str]) -> Option<String> {
        let found = phrases.iter().filter_map(|phrase| Some((self.find(phrase)?, *phrase)));
        found.min_by_key(|(at, _)| *at).map(|(at, phrase)| self.words(at, phrase))
    }
}

fn fits(step: &str, word: &str) -> bool {
    match (step, step.strip_suffix('*')) {
        ("#", _) => word.chars().all(|sign| sign.is_ascii_digit()),
        (_, Some(start)) => word.starts_with(start),
        _ => word == step,
    }
}
