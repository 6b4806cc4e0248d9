//! *Enkäter* at the desk, on the server: a process leader makes a survey, opens it, invites to it and closes it.

mod begin;
mod contract;
mod list;
pub(crate) mod load;
mod mend;
mod merge;
mod open;
mod plan;
mod plan_form;
mod preview;
mod questions;
pub mod routes;
mod slips;
pub(crate) mod upload;
mod wave;
