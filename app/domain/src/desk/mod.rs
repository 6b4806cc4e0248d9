//! The desk's rules: who may do what, how a sign-in and a session end, and the record that nobody can quietly change.
//!
//! Pure like the rest of `domain`: moments and the outcome of a check come in as parameters.

mod action;
mod audit;
mod people;
mod place;
pub mod retention;
mod rights;
mod role;
mod scope;
mod session;
mod signin;

#[cfg(test)]
mod tests;

pub use action::Action;
pub use audit::{Act, Broken, Checkpoint, Entry, Event, Hash, Link, Outcome, Verifier, Watch, append, verify};
pub use people::{may_end, may_renew, person_mail, person_name, sees};
pub use place::{contact_scope, may_tie, organisation_of};
pub use rights::{Verdict, may, may_give};
pub use role::{Grant, Person, Role};
pub use scope::{BadId, Branch, ObjectId, ObjectKind, OrgId, PersonId, Scope, UnitId};
pub use session::{Ended, Limits, LinkFault, LinkKind, OneTimeLink, Session};
pub use signin::{Account, Attempt, Factor, Refused, Stage, Tries, Try};
