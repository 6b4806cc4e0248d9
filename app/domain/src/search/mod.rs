//! Free words: finds the topic, question or service a person means, however they spell it.
//!
//! The lexicon is data: it says which words belong together and where they lead. This module only
//! normalises, splits compounds, forgives typing slips and adds up. It keeps and logs nothing.

mod compound;
mod doc;
mod index;
mod lattice;
mod lexicon;
pub mod normalise;
mod phrase;
mod typo;
mod vocabulary;

#[cfg(test)]
mod tests;

pub use doc::{Doc, DocId, DocKind, Hit, ParseDocIdError};
pub use index::Index;
pub use lexicon::{Group, Lexicon, LexiconDoc};
