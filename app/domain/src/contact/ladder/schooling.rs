//! When school begins, and which years a child of some age can be in.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::guide::Age;

/// The rule for when school begins, for a time. Today: in the autumn of the year the child turns six (skollagen
/// (2010:800) 7 kap. 10 §), and compulsory school ends with the tenth year's spring term (7 kap. 12 §).
///
/// Some begin a year later, earlier, or go a year once more; so an age never shuts a stage off, it only leaves it out of
/// what is offered first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schooling {
    /// The first day of the rule.
    pub valid_from: Date,
    /// Its last day; `None` until it changes.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The age the child turns in the year when school begins.
    pub begins_turning: u8,
    /// The last month of the spring term (6).
    pub spring_ends: i8,
    /// The first month of the autumn term (8). Months between are holidays, when both school years count: a child who
    /// left year nine in June belongs neither wholly here nor there.
    pub autumn_begins: i8,
    /// The years of compulsory school.
    pub years: LastYear,
}

/// How compulsory school counts its years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastYear {
    /// The number of the first year: 0, förskoleklass.
    pub first: i8,
    /// The number of the last year: 9.
    pub last: i8,
}

/// A span of school years, both ends included: 0 is förskoleklass, −1 the year before it, 10 the first year of upper
/// secondary school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearSpan {
    /// From this year.
    pub from: i8,
    /// To this year.
    pub to: i8,
}

impl YearSpan {
    /// Whether the two spans share a year.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

impl Schooling {
    /// Whether the rule holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// The school years a child who is `age` years old today can be in, if it goes with its age.
    ///
    /// Somebody aged A was born A or A + 1 calendar years ago, depending on whether the birthday has been, so there are
    /// two years, and in the summer three.
    #[must_use]
    pub fn years_at(&self, age: Age, today: Date) -> YearSpan {
        let age = i8::try_from(age.years()).unwrap_or(i8::MAX);
        let begins = i8::try_from(self.begins_turning).unwrap_or(i8::MAX);
        // In the autumn of year Y a child born in Y − A is in year A − begins; in spring the school year began in Y − 1.
        let turned = age.saturating_sub(begins).saturating_add(self.years.first);
        let spring = today.month() <= self.spring_ends;
        let autumn = today.month() >= self.autumn_begins;
        let from = if autumn { turned } else { turned.saturating_sub(1) };
        let to = if spring { turned } else { turned.saturating_add(1) };
        YearSpan { from, to }
    }
}
