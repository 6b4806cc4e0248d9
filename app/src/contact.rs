//! The contact room's pages: who is mine, writing in confidence, the code, the thread. One neutral address for all of it.

pub mod choose;
pub mod day;
pub mod ended;
mod step;
pub mod thread;
pub mod told;
pub mod write;
