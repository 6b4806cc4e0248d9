//! Leaks of every kind, planted one by one; each is found, and a sound release passes.

mod choices;
mod files;
mod informants;
mod labels;
mod leaks;
mod ledger;
mod routes;
mod several;
mod together;
mod truth;
mod workbook;
mod world;
