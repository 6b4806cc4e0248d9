//! Signing up for an interview or a group talk: who wants to talk, and how they are reached. It is kept apart from every answer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::contact::names::words;
use crate::guide::Municipality;

#[cfg(test)]
mod tests;

/// The longest name and the longest way to reach somebody, in letters.
const LINE: usize = 100;
/// The longest wish, in letters.
const WISH: usize = 300;
/// The least signs of an address or a number.
const LEAST: usize = 5;

words! {
    /// How somebody wants to talk.
    Way {
        /// Alone with a grown-up who asks.
        Alone = "alone"
        /// With others.
        Group = "group"
        /// Either.
        Either = "either"
    }

    /// Who somebody is.
    Who {
        /// Up to twelve years.
        Child = "child"
        /// Thirteen to fourteen.
        Teen = "teen"
        /// Fifteen to seventeen.
        Youth = "youth"
        /// Eighteen to twenty.
        Young = "young"
        /// A guardian.
        Guardian = "guardian"
        /// Somebody else.
        Other = "other"
    }
}

/// What was typed, field by field.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    /// What they want to be called.
    pub name: &'a str,
    /// A number or an address.
    pub reach: &'a str,
    /// How they want to talk.
    pub way: &'a str,
    /// Who they are.
    pub who: &'a str,
    /// Where they live, by SCB's code.
    pub municipality: &'a str,
    /// When and how it is good to reach them, in which language, and whatever else helps.
    pub wish: &'a str,
}

/// Somebody who wants to talk. It is sealed as it is, and no field of it is a column.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignUp {
    /// What they want to be called; empty when they did not say.
    pub name: String,
    /// A number or an address.
    pub reach: String,
    /// How they want to talk.
    pub way: Way,
    /// Who they are, if they said.
    pub who: Option<Who>,
    /// Where they live, by SCB's code, if they said.
    pub municipality: Option<String>,
    /// When and how it is good to reach them; empty when they did not say.
    pub wish: String,
}

/// Why it is not taken; everything typed stays in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadSignUp {
    /// Nobody could be reached by this.
    Reach,
    /// The name, or how to be reached, is longer than anybody needs.
    LongLine,
    /// The wish is too long, by so many letters.
    LongWish(usize),
}

impl SignUp {
    /// Takes what was typed, forgivingly: choices that are none of the words count as not made.
    ///
    /// # Errors
    /// [`BadSignUp`].
    pub fn parse(typed: &Typed<'_>) -> Result<Self, BadSignUp> {
        let (name, reach) = (line(typed.name, LINE), line(typed.reach, LINE));
        let (Ok(name), Ok(reach)) = (name, reach) else { return Err(BadSignUp::LongLine) };
        if reach.chars().filter(|letter| letter.is_alphanumeric()).count() < LEAST {
            return Err(BadSignUp::Reach);
        }
        Ok(Self {
            name,
            reach,
            way: Way::parse(typed.way).unwrap_or(Way::Either),
            who: Who::parse(typed.who),
            municipality: Municipality::parse(typed.municipality).map(|one| one.code().to_owned()),
            wish: line(typed.wish, WISH).map_err(BadSignUp::LongWish)?,
        })
    }
}

impl fmt::Debug for SignUp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SignUp(…)")
    }
}

impl fmt::Debug for Typed<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Typed(…)")
    }
}

/// One line of at most so many letters; else how many are too many.
fn line(typed: &str, most: usize) -> Result<String, usize> {
    if typed.len() > 40 * most {
        return Err(typed.chars().count().saturating_sub(most).max(1));
    }
    let line = crate::letters::line(typed);
    match line.chars().count() {
        count if count > most => Err(count - most),
        _ => Ok(line),
    }
}
