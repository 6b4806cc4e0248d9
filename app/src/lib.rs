//! What a person sees: pages that run on the server, and the few islands that reach the browser.
//!
//! No axum, sqlx or tokio here. Pages are pure functions of what a handler loaded; words come from Fluent and never
//! enter the browser's share.

#[cfg(feature = "ssr")]
pub mod contact;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod frame;
pub mod guide;
#[cfg(feature = "ssr")]
pub mod mapping;
pub mod survey;
#[cfg(feature = "ssr")]
pub mod words;
