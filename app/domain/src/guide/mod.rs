//! The guide: answers in, the next question or the right first contact out.
//!
//! A flow is data ([`Flow`]), an outcome is data ([`Outcomes`]), the directory is data ([`Directory`]); what stands here
//! is only how they are read, and the proof ([`prove`]) that together they leave nobody without a way on.

mod answers;
mod code;
mod condition;
mod directory;
pub mod edit;
mod flow;
mod gathered;
mod instead;
mod keeper;
mod open;
mod outcome;
mod person;
mod proof;
mod reading;
pub mod sought;
pub mod text;
mod tied;

#[cfg(test)]
mod tests;

pub use answers::Answers;
pub use code::{BadCode, CODE_LENGTH};
pub use condition::Condition;
pub use directory::{
    Address, Channel, ChannelKind, Confidence, Cost, Directory, DirectoryFault, Kind, Organization, Reading, Scope,
    Service, Show, Status,
};
pub use flow::{Flow, Given, Go, Offer, Question, QuestionKind, Slot, Step, Walk};
pub use gathered::Listed;
pub use keeper::Keeper;
pub use outcome::{Answer, Ask, Line, Outcomes, Pick, Rule, Topic, Use, WayOn, at_school};
pub use person::{Age, Facts, MUNICIPALITIES, Municipality, OLDEST, Urgency, Voice, municipalities_by_name};
pub use proof::{Counts, Fault, Hole, holes, prove};
pub use reading::{Freshness, freshness};
pub use tied::Tied;
