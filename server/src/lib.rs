//! Everything that is not a rule and not a page: HTTP, stores, settings, and the commands of the one program.

// A page is one type, as deep as it is nested; the deepest pass the usual bound of 128.
#![recursion_limit = "256"]

pub mod brake;
pub mod command;
pub mod config;
pub mod contact;
pub mod content;
pub mod desk;
pub mod guide;
pub mod jobs;
pub mod mapping;
pub mod store;
pub mod survey;
pub mod token;
pub mod web;

/// Pages are made of thousands of small strings: this allocator makes rendering them about a third cheaper.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
