//! Mending words of questions that are being asked: a slip of the pen goes, and whoever has begun goes on.
//!
//! Words alone: names, kinds, conditions, values and order stay, since answers that are in were given to them.

use std::collections::BTreeSet;

use super::super::questionnaire::Questionnaire;
use super::super::spot::Spot;
use super::{Change, Refusal};

/// Words that were mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Where they stand.
    pub spot: Spot,
    /// In which language.
    pub language: String,
    /// What they were; empty where there were none.
    pub was: String,
    /// What they became.
    pub became: String,
}

impl Questionnaire {
    /// Mends words in one language; none when they are what they were.
    ///
    /// # Errors
    /// Why they stay as they were: besides what stops any change, words that are shown cannot go, and the answers that a text
    /// fetches stay the same.
    pub fn mend(&mut self, spot: Spot, language: &str, words: &str) -> Result<Option<Mended>, Refusal> {
        let text = self.text(&spot).ok_or(Refusal::Gone)?;
        let was = text.in_language(language).unwrap_or_default().to_owned();
        let words = words.trim();
        if was.trim() == words {
            return Ok(None);
        }
        if words.is_empty() {
            return Err(Refusal::Emptied);
        }
        // A language that is added fetches what the others do.
        let model = if was.is_empty() { text.best("", &self.languages) } else { was.as_str() };
        if fetched(model) != fetched(words) {
            return Err(Refusal::Fetched);
        }
        self.change(Change::Words(spot.clone(), language.to_owned(), words.to_owned()))?;
        Ok(Some(Mended { spot, language: language.to_owned(), was, became: words.to_owned() }))
    }
}

/// The names in `${name}` of a text.
fn fetched(text: &str) -> BTreeSet<&str> {
    text.split("${").skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.trim()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Mended, Questionnaire, Refusal, Spot};

    fn asked() -> Questionnaire {
        serde_json::from_str(
            r#"{"id":"prov","title":{"sv":"Prov"},"languages":["sv","en"],"audience":"child",
                "lists":{"yn":[{"value":"ja","label":{"sv":"Jaa"}}]},"items":[
                {"question":{"name":"djur","kind":"text","label":{"sv":"Hurr mår du?"},"hint":{"sv":"Kort."}}},
                {"question":{"name":"mer","kind":{"one":"yn"},"label":{"sv":"Är ${djur} snäll?"},"relevant":"${djur} != ''"}},
                {"group":{"name":"who","lock":{"instrument":"WHO-5","licence":"x","digest":"0"},"items":[
                    {"question":{"name":"glad","kind":"integer","label":{"sv":"Jag är glad"}}}]}}]}"#,
        )
        .unwrap()
    }

    fn at(address: &str) -> Spot {
        Spot::parse(address).unwrap()
    }

    #[test]
    fn a_slip_of_the_pen_goes_and_what_was_said_is_told() {
        let mut now = asked();
        let mended = now.mend(at("q/djur/label"), "sv", " Hur mår du? ").unwrap();
        let wanted = Mended {
            spot: at("q/djur/label"),
            language: "sv".to_owned(),
            was: "Hurr mår du?".to_owned(),
            became: "Hur mår du?".to_owned(),
        };
        assert_eq!(mended, Some(wanted));
        assert_eq!(now.mend(at("q/djur/label"), "sv", "Hur mår du?"), Ok(None), "the same once more is no change");
        assert!(now.mend(at("c/yn/ja"), "sv", "Ja").unwrap().is_some());
        assert!(now.mend(at("q/mer/label"), "en", "Is ${djur} kind?").unwrap().is_some(), "a language may be added");
        let names = |asked: &Questionnaire| -> Vec<String> {
            asked
                .questions()
                .into_iter()
                .map(|(_, one)| format!("{} {:?} {:?}", one.name, one.kind, one.relevant))
                .collect()
        };
        assert_eq!(names(&now), names(&asked()), "names, kinds and conditions stay");
        assert_eq!(now.lists.values().flatten().map(|one| one.value.as_str()).collect::<Vec<_>>(), ["ja"]);
    }

    #[test]
    fn what_would_change_the_question_is_refused_and_changes_nothing() {
        let mut now = asked();
        for (spot, language, words, wanted) in [
            ("q/djur/label", "sv", "", Refusal::Emptied),
            ("q/mer/label", "sv", "Är djuret snällt?", Refusal::Fetched),
            ("q/mer/label", "en", "Is it kind?", Refusal::Fetched),
            ("q/djur/hint", "sv", "Som ${mer}.", Refusal::Fetched),
            ("q/djur/label", "fi", "Mitä kuuluu?", Refusal::Gone),
            ("q/borta/label", "sv", "Hur mår du?", Refusal::Gone),
            ("q/glad/label", "sv", "Jag är arg", Refusal::Locked("WHO-5".to_owned())),
        ] {
            assert_eq!(now.mend(at(spot), language, words), Err(wanted), "{spot} {words}");
        }
        assert_eq!(now, asked());
    }
}
