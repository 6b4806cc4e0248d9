//! What tests of several rooms need: a PostgreSQL of their own, a whole site, and eyes.

pub mod child;
pub mod county;
pub mod family;
pub mod form;
pub mod hsds;
pub mod moment;
pub mod postgres;
pub mod program;
pub mod provider;
pub mod reading;
pub mod release;
pub mod seen;
pub mod site;
pub mod smtp;
pub mod staff;
pub mod steps;
pub mod storm;
pub mod survey;
pub mod workbook;
