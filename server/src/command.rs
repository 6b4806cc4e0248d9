//! What the one program does, a file a command.

pub mod audit;
pub mod check;
pub mod import;
pub mod serve;
pub mod units;
