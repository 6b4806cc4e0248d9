//! The protector: from closed waves and the plan fixed before fieldwork to tables in which nobody can be found.
//!
//! Hiding small cells alone is worth nothing where totals are shown: a linear program gives every one of them back. So for
//! **every protected cell, everything ever published leaves all values from 0 to K − 1 possible** (rule R5), over the union
//! of all tables, answer groupings, waves and pooled waves in the [`Ledger`]. Cell by cell and value by value the protector
//! looks for an integer table that has this value and agrees with everything published, at the least cost in further
//! cells; what differs between that table and the true one is hidden too (after Fischetti and Salazar, *Management Science*
//! 47, 2001). The tables found are kept as witnesses: they are the proof, and a program that knows nothing of the search
//! can check them. Nothing here has a clock; work is bounded by counts ([`Budget`]), and a solver that fails, or a budget that
//! is used up, is a [`Fault`]: there is then no release.
//!
//! What is proved is against anybody who knows everything published, and against each single respondent who also knows
//! that they are the only one in their cell (R8). What others know from elsewhere is not covered.

mod block;
mod book;
mod care;
mod crowd;
mod cube;
mod derived;
mod draft;
mod families;
mod fault;
mod figures;
mod inside;
mod ledger;
mod outline;
mod pool;
mod route;
mod rules;
mod run;
mod search;
mod solve;
mod system;
mod task;
mod verify;

#[cfg(test)]
mod tests;

pub use block::{Block, BlockState, Budget, Phase, Progress};
pub use book::{Code, Role, Variable};
pub use crowd::TOLL;
pub(in crate::mapping) use crowd::too_many;
pub use cube::{Cube, Record};
pub(in crate::mapping) use families::tied;
pub use fault::Fault;
pub use figures::{Figures, Offer};
pub use inside::{Inside, Sum};
pub use ledger::{Ledger, Published, Saying, Says};
pub(in crate::mapping) use outline::digest;
pub use outline::{Apart, Condition, Grouping, MeanTable, Outline, Question, Step, Table};
pub use rules::Rules;
pub use task::{Cell, Protected, ProtectedMean, ProtectedTable, Protector, ProtectorState, Task};
pub use verify::{Moved, Proof, Witness};
