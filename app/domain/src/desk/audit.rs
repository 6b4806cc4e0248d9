//! The audit log: who did what to which thing and when, without a word of content, chained so that a change shows.
//!
//! `hash = SHA-256(previous hash ‖ encoding)`. The hash function is fixed here and is no parameter: the record is only
//! worth something if every program that checks it, in ten years too, must use the same one.

mod chain;
mod entry;
mod watch;

pub use chain::{Broken, Checkpoint, Link, Verifier, append, verify};
pub use entry::{Act, Entry, Event, Hash, Outcome};
pub use watch::Watch;
