//! School terms, a decision of each municipality and so data: whether a school is in term on a day.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::holidays::{Holiday, eve_of, holiday};

/// The longest gap between two terms, in days, that is read as holidays. A Swedish summer is about ten weeks; a
/// longer gap means that a term is missing from the data.
const LONGEST_GAP: i32 = 100;

/// Between these hours of a school day somebody may be met at a school. No school's own hours are known; outside of these nobody is
/// there to be asked for.
const DAY: (i8, i8) = (7, 17);
/// How far ahead a day with school is looked for: further than any summer.
const AHEAD: usize = 120;

/// One municipality's decided terms, of one school year or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolYear {
    /// The municipality's four-digit code (Statistics Sweden), such as `0880`.
    pub municipality: String,
    /// The terms (läsår, or höst- and vårtermin).
    pub terms: Vec<Term>,
    /// Holidays within a term (höstlov, sportlov, påsklov) and free days.
    #[serde(default)]
    pub breaks: Vec<Term>,
    /// Where the days were read: a sentence or an address. Empty where nobody has said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A first and a last day, both included. One that ends before it begins covers nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Whether school is in term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermState {
    /// In a term. Weekends and red days within it count as in term.
    In,
    /// In a break, or between two terms.
    Out,
    /// No data for that day.
    Unknown,
}

impl Term {
    /// Whether the day lies in it.
    #[must_use]
    pub fn contains(self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

impl SchoolYear {
    /// Whether the day is in term, by this year's data alone.
    #[must_use]
    pub fn in_term(&self, date: Date) -> TermState {
        within(&[self], date)
    }
}

/// Whether the day is in term in a municipality, by all its years together: the summer between two known years is
/// out of term, while days before the first or after the last known term are unknown.
#[must_use]
pub fn in_term(years: &[SchoolYear], municipality: &str, date: Date) -> TermState {
    let own: Vec<&SchoolYear> = years.iter().filter(|year| year.municipality == municipality).collect();
    within(&own, date)
}

/// Whether schools are known to be shut on a day: on a weekend, a red day or an eve that the law treats as one, in July (the
/// school year begins in August and ends in June, skolförordningen (2011:185) 3 kap. 2 §), and out of term where the
/// municipality's terms are known.
#[must_use]
pub fn school_shut(years: &[SchoolYear], municipality: Option<&str>, date: Date) -> bool {
    let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let eve = eve_of(date).is_some_and(Holiday::eve_is_free);
    let out = municipality.is_some_and(|code| in_term(years, code, date) == TermState::Out);
    weekend || holiday(date).is_some() || eve || date.month() == 7 || out
}

/// When a school that is shut can be reached again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SchoolOpens {
    /// On this day: it lies in a term that is known.
    On(Date),
    /// On this day at the earliest: nobody has said that there is school.
    Earliest(Date),
    /// In August: the terms are not known, and no school year begins before.
    August,
}

/// When somebody can be met at a school again; `None` while they may well be there.
#[must_use]
pub fn school_opens(years: &[SchoolYear], municipality: Option<&str>, now: &Zoned) -> Option<SchoolOpens> {
    let (today, (from, to)) = (now.date(), DAY);
    let shut = |day: Date| school_shut(years, municipality, day);
    if !shut(today) && (from..to).contains(&now.hour()) {
        return None;
    }
    let next = if now.hour() < from { Some(today) } else { today.tomorrow().ok() };
    let days = || std::iter::successors(next, |day| day.tomorrow().ok()).take(AHEAD);
    let day = days().find(|day| !shut(*day))?;
    let known = municipality.is_some_and(|code| in_term(years, code, day) == TermState::In);
    let summer = days().take_while(|one| *one < day).any(|one| one.month() == 7);
    Some(match (known, summer) {
        (true, _) => SchoolOpens::On(day),
        (false, true) => SchoolOpens::August,
        (false, false) => SchoolOpens::Earliest(day),
    })
}

/// The terms by which a school is said to be shut until it opens, where somebody has said where they were read; nothing where the law and
/// the calendar alone say it.
#[must_use]
pub fn terms_behind<'a>(
    years: &'a [SchoolYear],
    municipality: Option<&str>,
    today: Date,
    opens: SchoolOpens,
) -> Option<&'a SchoolYear> {
    let code = municipality?;
    let out = in_term(years, code, today) == TermState::Out;
    let says = |year: &&SchoolYear| match opens {
        SchoolOpens::On(day) => year.terms.iter().any(|term| term.contains(day)),
        SchoolOpens::Earliest(_) | SchoolOpens::August => out,
    };
    years.iter().filter(|year| year.municipality == code && !year.source.is_empty()).find(says)
}

/// The next moment at which [`school_opens`] may say something else within the day; nothing when only midnight does.
#[must_use]
pub fn school_next_change(now: &Zoned) -> Option<Timestamp> {
    let at = |hour| now.date().at(hour, 0, 0, 0).to_zoned(now.time_zone().clone()).ok();
    [DAY.0, DAY.1].into_iter().filter_map(at).map(|moment| moment.timestamp()).find(|moment| *moment > now.timestamp())
}

fn within(years: &[&SchoolYear], date: Date) -> TermState {
    let terms = || years.iter().flat_map(|year| &year.terms).filter(|term| term.from <= term.to);
    if terms().any(|term| term.contains(date)) {
        let mut breaks = years.iter().flat_map(|year| &year.breaks);
        return if breaks.any(|pause| pause.contains(date)) { TermState::Out } else { TermState::In };
    }
    let before = terms().map(|term| term.to).filter(|to| *to < date).max();
    let after = terms().map(|term| term.from).filter(|from| date < *from).min();
    match (before, after) {
        (Some(before), Some(after)) if days_between(before, after) <= LONGEST_GAP => TermState::Out,
        _ => TermState::Unknown,
    }
}

/// Days from one day to another; as many as there can be where they cannot be counted.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}
