//! Mapping: what was said becomes numbers nobody can turn back into a child, and an answer.

// Not in the browser: it never sees an answer, and needs no solver.
#[cfg(not(target_arch = "wasm32"))]
pub mod draft;
#[cfg(not(target_arch = "wasm32"))]
pub mod plan;
#[cfg(not(target_arch = "wasm32"))]
pub mod protect;
pub mod pulse;
pub mod release;
#[cfg(not(target_arch = "wasm32"))]
pub mod synthetic;
pub mod together;
#[cfg(not(target_arch = "wasm32"))]
pub mod words;
