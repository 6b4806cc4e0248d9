//! The survey room's pages: what is asked now, the promise before it, a screen at a time, and what is shown when it is sent.

#[cfg(feature = "ssr")]
pub(crate) mod choice;
#[cfg(feature = "ssr")]
pub mod consent;
#[cfg(feature = "ssr")]
pub mod end;
#[cfg(feature = "ssr")]
pub(crate) mod face;
#[cfg(feature = "ssr")]
mod field;
#[cfg(feature = "ssr")]
pub mod first;
pub mod island;
#[cfg(feature = "ssr")]
pub mod kit;
#[cfg(feature = "ssr")]
pub mod list;
#[cfg(feature = "ssr")]
pub mod receipt;
#[cfg(feature = "ssr")]
pub mod screen;
#[cfg(feature = "ssr")]
pub mod signup;
#[cfg(feature = "ssr")]
pub mod stay;
#[cfg(feature = "ssr")]
pub mod step;
#[cfg(feature = "ssr")]
pub mod support;
#[cfg(feature = "ssr")]
pub mod tongue;
#[cfg(feature = "ssr")]
pub mod youth;
