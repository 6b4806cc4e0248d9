//! A questionnaire from an XLSForm workbook. What names or watches somebody is left out, each with a warning by name; whatever
//! cannot be read is a fault with its sheet, row and column, its cause and its mend. A workbook with a fault gives nothing.
//!
//! Beside the columns and settings of XLSForm these are read. On group rows: `lotsen_why` and `lotsen_proposed_by` (in each
//! language), `lotsen_area` (`discover`, `assess`, `collaborate`, `follow-up`, or the Swedish words), `lotsen_instrument` and
//! `lotsen_licence` for an instrument whose wording may not change. On any row: `lotsen_sensitive` (`yes`). Among the settings:
//! `lotsen_audience` (`young`, `child`, `youth`, `guardian`, `staff`). Beside the appearance `likert`: `good-high` or `good-low`, the
//! end of the scale at which its good answers lie.

mod appearance;
mod check;
mod choices;
mod column;
mod defaults;
mod group;
mod kind;
mod languages;
mod left_out;
mod notice;
mod parameters;
mod prune;
mod question;
mod rows;
mod settings;
mod table;
mod what;
mod workbook;

#[cfg(test)]
mod tests;

pub use appearance::DRAWN;
pub use column::Column;
pub use left_out::Why;
pub use notice::{FileFault, Notice, Report, Spot};
pub use what::{KINDS, What};
pub use workbook::{Cell, Row, Sheet, Workbook};

use super::questionnaire::{Audience, Questionnaire, Text};

/// The most rows of a sheet that are read.
pub const MOST_ROWS: usize = 12_000;
/// The most questions, groups and notes of a questionnaire.
pub const MOST_ITEMS: usize = 2_000;
/// The most choices of a list. Longer lists cannot be answered on a phone.
pub const MOST_CHOICES: usize = 1_000;
/// The most choices of all lists together.
pub const MOST_CHOICES_IN_ALL: usize = 5_000;
/// The most rounds of a repeat.
pub const MOST_ROUNDS: u8 = 20;
/// The deepest that groups nest.
pub const DEEPEST_GROUP: usize = 6;
/// The most languages.
pub const MOST_LANGUAGES: usize = 24;

/// What whoever imports a workbook gives beside it.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The file's name without its ending: names the questionnaire where the workbook does not.
    pub name: String,
    /// Whom it is for, where the workbook does not say; [`Audience::Youth`] and a warning where neither does.
    pub audience: Option<Audience>,
    /// The words of the choice that `or_other` adds.
    pub other: Text,
    /// The words of the question that follows it.
    pub which_other: Text,
}

/// A workbook that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The questionnaire; none where there are faults.
    pub questionnaire: Option<Questionnaire>,
    /// Faults and warnings.
    pub report: Report,
}

/// Reads a workbook.
#[must_use]
pub fn read(workbook: &Workbook, given: &Given) -> Imported {
    let mut report = Report::default();
    let questionnaire = rows::read(workbook, given, &mut report);
    let report = report.in_order();
    Imported { questionnaire: questionnaire.filter(|_| report.faults.is_empty()), report }
}
