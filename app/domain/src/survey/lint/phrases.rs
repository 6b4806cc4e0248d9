//! What the linter looks for, each in its own way.

use super::tokens::Tokens;
use super::words::Lexicon;

/// A negation that turns the question around.
pub(super) fn negation(tokens: &Tokens, lexicon: &Lexicon) -> Option<String> {
    tokens.without(lexicon.harmless_negations).first(lexicon.negations)
}

/// Two questions in one: two question marks, or a word that joins two things.
pub(super) fn double(text: &str, tokens: &Tokens, lexicon: &Lexicon) -> Option<String> {
    if text.matches(['?', '؟']).count() > 1 {
        return Some("?".to_owned());
    }
    tokens.without(lexicon.harmless_joints).first(lexicon.joints)
}

/// A quantifier that everybody reads otherwise. After *how* it is what is asked.
pub(super) fn vague(tokens: &Tokens, lexicon: &Lexicon) -> Option<String> {
    tokens.without(lexicon.asked_quantities).first(lexicon.vague)
}

/// A sentence with more words than it may have; how many.
pub(super) fn long(text: &str, most: usize) -> Option<String> {
    let sentences = text.split(['.', '?', '!', ':', ';', '\n']);
    let longest = sentences.map(|sentence| Tokens::of(sentence).0.len()).max().unwrap_or_default();
    (longest > most).then(|| longest.to_string())
}

/// Words that ask who somebody is; to be asked not to tell is none.
pub(super) fn asks_who(tokens: &Tokens, lexicon: &Lexicon) -> Option<String> {
    if tokens.first(lexicon.do_not_tell).is_some() {
        return None;
    }
    tokens.without(lexicon.harmless_who).first(lexicon.who)
}

/// Words after which a card with where to turn is due.
pub(super) fn sensitive(tokens: &Tokens, lexicon: &Lexicon) -> Option<String> {
    tokens.without(lexicon.harmless_sensitive).first(lexicon.sensitive)
}

/// A question as the one who is asked would say it of themselves.
pub(super) fn as_own_words(tokens: &Tokens, lexicon: &Lexicon) -> String {
    let own = |word: &String| {
        let found = lexicon.yours.iter().find(|(yours, _)| yours == word);
        found.map_or_else(|| word.clone(), |(_, mine)| (*mine).to_owned())
    };
    tokens.0.iter().map(own).collect::<Vec<_>>().join(" ")
}
