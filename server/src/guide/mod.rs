//! The guide on the server: its content in memory, its store, its routes and its commands.

pub mod cards;
pub mod check;
pub mod folds;
pub mod graph;
pub mod hsds;
pub mod import;
pub mod library;
pub mod live;
pub mod plain;
pub mod routes;
pub mod seed;
pub mod sought;
pub mod store;
pub mod texts;
pub(crate) mod views;
