//! The survey room's pages: what young people propose to ask about, and signing up for a talk.

pub mod signup;
pub mod youth;
