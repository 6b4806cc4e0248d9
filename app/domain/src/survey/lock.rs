//! Locked instruments: order and wording that nobody may change, known by a digest.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::questionnaire::{Choice, Group, Item, Kind, Lock, Name, Questionnaire};

/// Locks items as they stand now.
#[must_use]
pub fn lock(instrument: String, licence: Option<String>, items: &[Item], lists: &BTreeMap<Name, Vec<Choice>>) -> Lock {
    Lock { instrument, licence, credit: false, digest: digest(items, lists) }
}

/// Whether a locked group still has the order and wording it was locked with; a group without a lock has nothing to keep.
#[must_use]
pub fn is_intact(group: &Group, questionnaire: &Questionnaire) -> bool {
    group.lock.as_ref().is_none_or(|lock| lock.digest == digest(&group.items, &questionnaire.lists))
}

/// SHA-256 of order and wording, in hexadecimal: names, kinds, labels, hints, guidance and every choice in its order. When
/// something is asked, and whether it is reminded of, is no wording.
fn digest(items: &[Item], lists: &BTreeMap<Name, Vec<Choice>>) -> String {
    let mut hash = Sha256::new();
    hash_items(items, lists, &mut hash);
    hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(half.into(), 16).unwrap_or_default());
        }
        text
    })
}

fn hash_items(items: &[Item], lists: &BTreeMap<Name, Vec<Choice>>, hash: &mut Sha256) {
    put(hash, &items.len().to_string());
    for item in items {
        match item {
            Item::Group(group) => {
                put(hash, "group");
                put(hash, group.name.as_str());
                put_text(hash, &group.label.0);
                hash_items(&group.items, lists, hash);
            }
            Item::Question(question) => {
                put(hash, "question");
                put(hash, question.name.as_str());
                for text in [&question.label, &question.hint, &question.guidance] {
                    put_text(hash, &text.0);
                }
                put(hash, &serde_json::to_string(&question.kind).unwrap_or_default());
                if let Kind::One(list) | Kind::Many(list) | Kind::Rank(list) = &question.kind {
                    for choice in lists.get(list).into_iter().flatten() {
                        put(hash, &choice.value);
                        put_text(hash, &choice.label.0);
                    }
                }
            }
        }
    }
}

fn put_text(hash: &mut Sha256, text: &BTreeMap<String, String>) {
    put(hash, &text.len().to_string());
    for (tag, words) in text {
        put(hash, tag);
        put(hash, words);
    }
}

/// Length first, so that no two different things are hashed alike.
fn put(hash: &mut Sha256, text: &str) {
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text.as_bytes());
}
