//! What the one program does, a file a command.

pub mod ask;
pub mod audit;
pub mod backup;
pub mod check;
pub mod escrow;
pub mod file;
pub mod import;
pub mod invite;
mod many;
pub mod release;
pub mod serve;
pub mod sweep;
mod there;
pub mod units;
pub mod xlsform;
