//! What invites to a survey, to be printed or shown on a screen: poster, slips, paper twin, waiting-room screens.
//!
//! Each is one document of its own, without header and footer, from the same view in every language of the survey. A browser
//! makes a tagged PDF of it (*Save as PDF*): headings are headings, the QR code is a picture with the address as its text.

pub mod class;
pub mod consent;
pub(crate) mod leaf;
pub mod paper;
pub mod poster;
mod refer;
pub mod screen;
pub mod slips;
mod style;

pub use style::{Sheet, style};

use domain::survey::contract::Contract;
use domain::survey::questionnaire::{Questionnaire, Text};
use domain::survey::wave::Mode;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::contact::day::named;
use crate::words::Words;

/// What a sheet says, in one language.
pub struct Invitation<'a> {
    /// The site's words in that language; Swedish where the site does not speak it.
    pub words: &'a Words,
    /// The language's tag.
    pub tag: &'a str,
    /// Whether it goes from right to left.
    pub right_to_left: bool,
    /// What is asked.
    pub asked: &'a Questionnaire,
    /// What is promised.
    pub contract: &'a Contract,
    /// How it is seen to that each answers once.
    pub mode: Mode,
    /// The last day.
    pub closes_on: Date,
    /// The address as it is typed.
    pub address: String,
    /// The QR code of the address, as SVG.
    pub code: String,
}

impl Invitation<'_> {
    /// A text in this language, else in the survey's first.
    fn said(&self, text: &Text) -> String {
        text.best(self.tag, &self.asked.languages).to_owned()
    }

    fn word(&self, id: &str) -> String {
        self.words.get(id).to_string()
    }

    /// Who asks, who decides, when the answer comes: label and words.
    fn promise(&self) -> Vec<(String, String)> {
        let mut lines = vec![
            (self.word("survey-asks"), self.said(&self.contract.asks)),
            (self.word("survey-decides"), self.said(&self.contract.decides)),
        ];
        if let Some(day) = self.contract.answer_on {
            let by = self.words.fill("survey-answer-by", &[("day", &named(self.words, day))]);
            lines.push((self.word("survey-answer"), [by, self.said(&self.contract.answer_where)].join(" ")));
        }
        lines.retain(|(_, said)| !said.trim().is_empty());
        lines
    }

    /// The one honest sentence about this way of answering.
    fn honest(&self) -> String {
        let word = match self.mode {
            Mode::Open => "survey-promise-open",
            Mode::Codes => "survey-promise-codes",
        };
        let grown = if self.asked.audience.is_child() { "" } else { "-grown" };
        self.word(&format!("{word}{grown}"))
    }

    fn free(&self) -> String {
        self.word(if self.asked.audience.is_child() { "survey-free" } else { "survey-free-grown" })
    }

    fn until(&self) -> String {
        self.words.fill("survey-closes", &[("day", &named(self.words, self.closes_on))])
    }

    /// The QR code with the address under it.
    fn scan(&self) -> impl IntoView + use<> {
        leaf::scan(self.words, &self.code, &self.address)
    }

    /// The whole document.
    fn document(&self, sheet: Sheet, main: impl IntoView + 'static) -> String {
        let speaks = leaf::Speaks { words: self.words, tag: self.tag, right_to_left: self.right_to_left };
        leaf::document(speaks, self.said(&self.asked.title), sheet, style(sheet), main)
    }
}
