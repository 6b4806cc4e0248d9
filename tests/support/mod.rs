//! What tests of several rooms need: a PostgreSQL of their own, a whole site, and eyes.

pub mod child;
pub mod postgres;
pub mod reading;
pub mod site;
