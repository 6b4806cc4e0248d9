//! Rules of Lotsen: pure types and functions, compiled for server and browser.
//!
//! Nothing here reads a file, a clock or a random source, so nothing here can fail for outside reasons.

pub mod contact;
pub mod danger;
pub mod desk;
pub mod guide;
pub mod hours;
mod letters;
// Not in the browser: it never sees another's answer, and needs no solver.
#[cfg(not(target_arch = "wasm32"))]
pub mod mapping;
pub mod search;
pub mod statistics;
pub mod survey;
