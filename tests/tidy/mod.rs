//! Rules about the repository itself.

mod house;
mod words;
