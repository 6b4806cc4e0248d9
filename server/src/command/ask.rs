//! Asking for a phrase: without showing it where somebody types, a line where it is piped in.

use std::io::{BufRead, IsTerminal, stdin};

use anyhow::Context;
use zeroize::Zeroizing;

use crate::contact::seal::Phrase;

/// A phrase that exists already.
///
/// # Errors
/// When nothing can be read, or it is too short for a phrase.
pub fn phrase(whose: &str) -> anyhow::Result<Phrase> {
    let typed = typed(&format!("Phrase of {whose}: "))?;
    Phrase::parse(&typed).context("a phrase has at least 12 letters")
}

/// A new phrase, typed twice.
///
/// # Errors
/// When the two differ, or it is too short.
pub fn new_phrase(whose: &str) -> anyhow::Result<Phrase> {
    let first = typed(&format!("New phrase of {whose}, at least 12 letters: "))?;
    let second = typed("The same once more: ")?;
    anyhow::ensure!(*first == *second, "the two differ");
    Phrase::parse(&first).context("a phrase has at least 12 letters")
}

fn typed(prompt: &str) -> anyhow::Result<Zeroizing<String>> {
    if stdin().is_terminal() {
        return rpassword::prompt_password(prompt).map(Zeroizing::new).context("cannot ask for a phrase");
    }
    let mut line = Zeroizing::new(String::new());
    stdin().lock().read_line(&mut line).context("cannot read a phrase")?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}
