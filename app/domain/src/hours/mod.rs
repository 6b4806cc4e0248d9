//! When a contact can be reached: weekly hours, Swedish holidays and eves, and an honest "we do not know".
//!
//! Outside formats could not carry this: a recurrence rule knows no holidays, and a fixed offset from UTC is wrong
//! for half of the year. So the model here is weekly slots with dated exceptions, and RFC 5545 is only exported.

mod clock;
mod export;
mod holidays;
mod school;
mod state;
mod timeline;
mod typed;
mod week;
mod zone;

#[cfg(test)]
mod tests;

pub use clock::{BadClock, Clock};
pub use export::{Frequency, Recurrence};
pub use holidays::{FIRST_YEAR, Holiday, LAST_YEAR, covers, easter_sunday, eve_of, holiday};
pub use school::{
    SchoolOpens, SchoolYear, Term, TermState, in_term, school_next_change, school_opens, school_shut, terms_behind,
};
pub use state::State;
pub use timeline::SIGHT_DAYS;
pub use typed::{BadTerm, TermFault, TermField, read_terms, sourced, terms_typed};
pub use week::{Day, Exception, Holidays, Hours, Shift, Slot, Weekly};
pub use zone::stockholm;
