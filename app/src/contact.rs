//! The contact room's pages: who is mine, writing in confidence, the code, the thread. One neutral address for all of it.

pub mod band;
pub mod card;
pub mod choose;
pub mod day;
pub mod ended;
pub mod full;
pub mod hide;
pub mod questions;
pub mod reach;
pub mod renew;
pub mod sentence;
pub mod soon;
pub mod step;
pub mod tells;
pub mod thread;
pub mod told;
pub mod write;
pub(crate) mod written;
