//! What tests of several rooms need: a PostgreSQL of their own, and a whole site.

pub mod postgres;
pub mod site;
