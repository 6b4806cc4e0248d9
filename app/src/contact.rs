//! The contact room's pages: who is mine, writing in confidence, the code, the thread. One neutral address for all of it.

pub mod card;
pub mod choose;
pub mod day;
mod step;
pub mod thread;
pub mod write;
