//! Golden values of the literature, and what always holds.

mod clusters;
mod golden;
mod properties;
mod words;
