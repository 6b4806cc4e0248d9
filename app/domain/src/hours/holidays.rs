//! Swedish public holidays and the days before them, found by rule and never from a list.
//!
//! The rules are lag (1989:253) om allmänna helgdagar, 2 §, in force in this form since 2005:
//! <https://rkrattsbaser.gov.se/sfst?bet=1989:253>. The law also counts every Sunday; a Sunday is left to the weekly
//! hours here, because many help lines are open on them.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The first year the rules are vouched for.
pub const FIRST_YEAR: i16 = 2020;
/// The last year the rules are vouched for; the law has changed about every fifteenth year, so not for ever.
pub const LAST_YEAR: i16 = 2060;

/// A red day that has a name of its own in the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// Nyårsdagen, 1 January.
    NewYearsDay,
    /// Trettondedag jul, 6 January.
    Epiphany,
    /// Långfredagen, the Friday before Easter Sunday.
    GoodFriday,
    /// Påskdagen.
    EasterSunday,
    /// Annandag påsk, the day after Easter Sunday.
    EasterMonday,
    /// Första maj.
    MayDay,
    /// Kristi himmelsfärdsdag, the sixth Thursday after Easter Sunday.
    AscensionDay,
    /// Pingstdagen, the seventh Sunday after Easter Sunday.
    Pentecost,
    /// Nationaldagen, 6 June.
    NationalDay,
    /// Midsommardagen, the Saturday of 20–26 June.
    MidsummerDay,
    /// Alla helgons dag, the Saturday of 31 October–6 November.
    AllSaintsDay,
    /// Juldagen, 25 December.
    ChristmasDay,
    /// Annandag jul, 26 December.
    BoxingDay,
}

impl Holiday {
    /// True when the law treats the day before this one as a holiday too: midsommarafton, julafton and nyårsafton,
    /// by lag (1930:173) om beräkning av lagstadgad tid, 2 §.
    #[must_use]
    pub fn eve_is_free(self) -> bool {
        matches!(self, Self::NewYearsDay | Self::MidsummerDay | Self::ChristmasDay)
    }
}

/// Whether the rules are vouched for on this day: true from [`FIRST_YEAR`] to [`LAST_YEAR`], both whole.
#[must_use]
pub fn covers(date: Date) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year())
}

/// The holiday on this day, if it is one. `None` outside the years of [`covers`] means not known.
///
/// Where two fall on one day (första maj with Kristi himmelsfärd, nationaldagen with pingst) the fixed date is named.
#[must_use]
pub fn holiday(date: Date) -> Option<Holiday> {
    covers(date).then(|| by_rule(date)).flatten()
}

/// The holiday that falls on the morrow: the day is then an eve ("dag före röd dag"), under any name it may bear
/// (trettondagsafton, skärtorsdagen, påskafton, valborgsmässoafton, pingstafton, midsommarafton, julafton,
/// nyårsafton) or none. `None` outside the years of [`covers`] means not known.
#[must_use]
pub fn eve_of(date: Date) -> Option<Holiday> {
    covers(date).then(|| date.tomorrow().ok().and_then(by_rule)).flatten()
}

fn by_rule(date: Date) -> Option<Holiday> {
    let saturday = date.weekday() == Weekday::Saturday;
    match (date.month(), date.day()) {
        (1, 1) => Some(Holiday::NewYearsDay),
        (1, 6) => Some(Holiday::Epiphany),
        (5, 1) => Some(Holiday::MayDay),
        (6, 6) => Some(Holiday::NationalDay),
        (6, 20..=26) if saturday => Some(Holiday::MidsummerDay),
        (10, 31) | (11, 1..=6) if saturday => Some(Holiday::AllSaintsDay),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::BoxingDay),
        (3..=6, _) => by_easter(date),
        _ => None,
    }
}

fn by_easter(date: Date) -> Option<Holiday> {
    let easter = easter_sunday(date.year())?;
    match easter.until(date).ok()?.get_days() {
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::EasterSunday),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::AscensionDay),
        49 => Some(Holiday::Pentecost),
        _ => None,
    }
}

/// Easter Sunday of a Gregorian year by the anonymous computus (Butcher 1876, Meeus 1991); `None` before year 1.
///
/// The letters are those of the published rule, so that a reader can hold the two side by side.
#[must_use]
#[expect(clippy::many_single_char_names, reason = "the names of the published rule")]
pub fn easter_sunday(year: i16) -> Option<Date> {
    if year < 1 {
        return None;
    }
    let y = i64::from(year);
    let a = y % 19;
    let (b, c) = (y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    // Days after 22 March, the earliest Easter there is; the library finds the month.
    let after = h + l - 7 * m;
    Date::new(year, 3, 22).ok()?.checked_add(after.days()).ok()
}
