//! What was typed into a form about a survey's words, laid over the survey as it is now.
//!
//! Of two who edit at once the second is told; what they changed stands over what the first one saved, and only there.

use domain::survey::edit::{Change, LONGEST, Refusal};
use domain::survey::questionnaire::{Questionnaire, Text};
use domain::survey::spot::Spot;

/// Words that a form carries: where they stand, in which language.
pub(super) struct Said {
    pub(super) spot: Spot,
    pub(super) language: String,
    pub(super) words: String,
}

/// The words of a form: fields named `w|<spot>|<language>`.
pub(super) fn said(fields: &[(String, String)]) -> Vec<Said> {
    let one = |(name, words): &(String, String)| {
        let (address, language) = name.strip_prefix("w|")?.rsplit_once('|')?;
        // Browsers send line ends as two letters.
        let words = words.replace("\r\n", "\n").trim().to_owned();
        Some(Said { spot: Spot::parse(address)?, language: language.to_owned(), words })
    };
    fields.iter().filter_map(one).collect()
}

/// Lays words over a questionnaire: those that differ from what the form was made of. The refusals.
pub(super) fn lay(asked: &mut Questionnaire, seen: &Questionnaire, said: &[Said]) -> Vec<Refusal> {
    let mut refused = Vec::new();
    for one in said {
        let before = seen.text(&one.spot).and_then(|text| text.in_language(&one.language)).unwrap_or_default();
        if before == one.words {
            continue;
        }
        let change = Change::Words(one.spot.clone(), one.language.clone(), one.words.clone());
        if let Err(refusal) = asked.change(change)
            && !refused.contains(&refusal)
        {
            refused.push(refusal);
        }
    }
    refused
}

/// Words that both changed, as they stand now: the second is shown the first one's.
pub(super) fn both(now: &Questionnaire, seen: &Questionnaire, said: &[Said]) -> Vec<String> {
    let words = |asked: &Questionnaire, one: &Said| {
        asked.text(&one.spot).and_then(|text| text.in_language(&one.language)).unwrap_or_default().to_owned()
    };
    let clash = |one: &&Said| {
        let (now, before) = (words(now, one), words(seen, one));
        now != before && one.words != before && one.words != now
    };
    said.iter().filter(clash).map(|one| words(now, one)).collect()
}

/// Languages in which a text stayed as it was though the first language's words changed.
pub(super) fn stale<'a>(before: &Text, after: &Text, languages: &'a [String]) -> Vec<&'a str> {
    let Some((first, others)) = languages.split_first() else { return Vec::new() };
    let said = |text: &Text, tag: &str| text.in_language(tag).map(str::to_owned);
    if said(before, first) == said(after, first) || said(after, first).is_none() {
        return Vec::new();
    }
    let same = |tag: &&String| said(before, tag).is_some() && said(before, tag) == said(after, tag);
    others.iter().filter(same).map(String::as_str).collect()
}

/// A text out of fields named `<part>|<language>`. Too long a text is kept as it was typed and told.
pub(super) fn text(fields: &[(String, String)], part: &str, languages: &[String]) -> (Text, bool) {
    let mut text = Text::default();
    let mut long = false;
    for tag in languages {
        let name = format!("{part}|{tag}");
        let words = fields.iter().find(|(field, _)| *field == name).map(|(_, words)| words.replace("\r\n", "\n"));
        let words = words.unwrap_or_default().trim().to_owned();
        long |= words.chars().count() > LONGEST;
        if !words.is_empty() {
            text.0.insert(tag.clone(), words);
        }
    }
    (text, long)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(words: &[(&str, &str)]) -> Text {
        Text(words.iter().map(|(tag, words)| ((*tag).to_owned(), (*words).to_owned())).collect())
    }

    fn asked(title: &str) -> Questionnaire {
        let json = r#"{"id":"a","title":{"sv":"T"},"languages":["sv","en"],"audience":"youth","items":[
            {"question":{"name":"q","kind":"text","label":{"sv":"Fråga","en":"Question"}}}]}"#;
        let mut asked: Questionnaire = serde_json::from_str(json).unwrap();
        asked.title = text_of(&[("sv", title)]);
        asked
    }

    fn fields(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())).collect()
    }

    #[test]
    fn of_two_who_edit_at_once_neither_undoes_the_other() {
        let (seen, mut now) = (asked("Före"), asked("Den första"));
        let said = said(&fields(&[("w|t|sv", "Före"), ("w|q/q/label|sv", "Ny fråga\r\n"), ("v", "1"), ("w|x", "y")]));
        assert_eq!(said.len(), 2);
        assert!(both(&now, &seen, &said).is_empty());
        assert_eq!(lay(&mut now, &seen, &said), []);
        assert_eq!(now.title.in_language("sv"), Some("Den första"), "what the second left alone stays");
        let label = Spot::parse("q/q/label").unwrap();
        assert_eq!(now.text(&label).unwrap().in_language("sv"), Some("Ny fråga"));
    }

    #[test]
    fn what_both_changed_is_told() {
        let (seen, now) = (asked("Före"), asked("Den första"));
        let said = said(&fields(&[("w|t|sv", "Den andra")]));
        assert_eq!(both(&now, &seen, &said), ["Den första"]);
    }

    #[test]
    fn a_changed_first_language_makes_the_others_stale() {
        let tags = ["sv", "en", "ar"].map(str::to_owned);
        let before = text_of(&[("sv", "a"), ("en", "b")]);
        assert_eq!(stale(&before, &text_of(&[("sv", "c"), ("en", "b")]), &tags), ["en"]);
        assert!(stale(&before, &text_of(&[("sv", "a"), ("en", "d")]), &tags).is_empty());
        assert!(stale(&before, &text_of(&[("sv", "c"), ("en", "d"), ("ar", "e")]), &tags).is_empty());
    }

    #[test]
    fn a_text_is_read_from_its_languages_and_too_long_is_told() {
        let tags = ["sv", "en"].map(str::to_owned);
        let (text, long) = text(&fields(&[("asks|sv", " Hej \r\n"), ("asks|en", ""), ("asks|fi", "x")]), "asks", &tags);
        assert_eq!((text, long), (text_of(&[("sv", "Hej")]), false));
        let much = "x".repeat(LONGEST + 1);
        assert!(super::text(&fields(&[("asks|sv", much.as_str())]), "asks", &tags).1);
    }
}
