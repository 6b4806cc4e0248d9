//! All tests of the server: stores on both engines, journeys through the router, and rules about the repository.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journeys;
mod stores;
mod support;
mod tidy;
