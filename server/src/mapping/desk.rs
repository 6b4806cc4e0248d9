//! The desk's way from closed waves to an answer that is out: who may, what the pages show, and what is done when a form is sent.

mod act;
mod after;
mod decide;
mod form;
mod found;
mod hub;
mod informants;
mod list;
mod load;
pub mod routes;
mod word;

pub(super) use form::DRAWINGS;
pub(super) use informants::beside;
pub(super) use word::draft_words;
