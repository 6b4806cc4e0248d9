//! All tests of the server: stores on both engines, journeys through the router, and rules about the repository.

mod journeys;
mod stores;
mod support;
mod tidy;
