//! The red days and eves, checked against known years.

use super::day;
use crate::hours::{FIRST_YEAR, Holiday, LAST_YEAR, covers, easter_sunday, eve_of, holiday};

#[test]
fn easter_falls_where_the_almanac_has_it() {
    let known = [
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2035-03-25",
        "2038-04-25",
        "2049-04-18",
        "2060-04-18",
        "1818-03-22",
        "2285-03-22",
    ];
    for text in known {
        assert_eq!(easter_sunday(day(text).year()), Some(day(text)));
    }
    assert_eq!(easter_sunday(0), None);
}

#[test]
fn every_red_day_of_2026() {
    let mut found = Vec::new();
    let mut date = day("2026-01-01");
    while date.year() == 2026 {
        found.extend(holiday(date).map(|holiday| (date.to_string(), holiday)));
        date = date.tomorrow().unwrap();
    }
    let known = [
        ("2026-01-01", Holiday::NewYearsDay),
        ("2026-01-06", Holiday::Epiphany),
        ("2026-04-03", Holiday::GoodFriday),
        ("2026-04-05", Holiday::EasterSunday),
        ("2026-04-06", Holiday::EasterMonday),
        ("2026-05-01", Holiday::MayDay),
        ("2026-05-14", Holiday::AscensionDay),
        ("2026-05-24", Holiday::Pentecost),
        ("2026-06-06", Holiday::NationalDay),
        ("2026-06-20", Holiday::MidsummerDay),
        ("2026-10-31", Holiday::AllSaintsDay),
        ("2026-12-25", Holiday::ChristmasDay),
        ("2026-12-26", Holiday::BoxingDay),
    ];
    assert_eq!(found, known.map(|(date, holiday)| (date.to_owned(), holiday)));
}

#[test]
fn movable_days_of_other_years() {
    for text in ["2020-06-20", "2021-06-26", "2024-06-22", "2025-06-21", "2027-06-26"] {
        assert_eq!(holiday(day(text)), Some(Holiday::MidsummerDay));
    }
    for text in ["2020-10-31", "2021-11-06", "2024-11-02", "2025-11-01", "2027-11-06"] {
        assert_eq!(holiday(day(text)), Some(Holiday::AllSaintsDay));
    }
    for text in ["2020-05-21", "2024-05-09", "2025-05-29", "2027-05-06"] {
        assert_eq!(holiday(day(text)), Some(Holiday::AscensionDay));
    }
    // Annandag pingst is an ordinary Monday since 2005.
    assert_eq!(holiday(day("2026-05-25")), None);
}

#[test]
fn each_year_has_its_thirteen_red_days() {
    for year in FIRST_YEAR..=LAST_YEAR {
        let first = jiff::civil::date(year, 1, 1);
        let days = first.series(jiff::ToSpan::days(1)).take_while(|date| date.year() == year);
        let red = days.filter(|date| holiday(*date).is_some()).count();
        // Pingstdagen on 6 June makes it one fewer, Kristi himmelsfärd on 1 May likewise.
        let easter = easter_sunday(year).unwrap();
        let shared = [("04-18", 1), ("03-23", 1)].iter().find(|(when, _)| easter.to_string().ends_with(when));
        assert_eq!(red, 13 - shared.map_or(0, |(_, fewer)| *fewer), "{year}");
    }
}

#[test]
fn eves_by_their_names() {
    let known = [
        ("2026-01-05", Holiday::Epiphany),     // trettondagsafton
        ("2026-04-02", Holiday::GoodFriday),   // skärtorsdagen
        ("2026-04-04", Holiday::EasterSunday), // påskafton
        ("2026-04-30", Holiday::MayDay),       // valborgsmässoafton
        ("2026-05-23", Holiday::Pentecost),    // pingstafton
        ("2026-06-19", Holiday::MidsummerDay), // midsommarafton
        ("2026-12-24", Holiday::ChristmasDay), // julafton
        ("2026-12-31", Holiday::NewYearsDay),  // nyårsafton
        ("2026-05-13", Holiday::AscensionDay), // these have no name
        ("2026-06-05", Holiday::NationalDay),
        ("2026-10-30", Holiday::AllSaintsDay),
    ];
    for (text, holiday) in known {
        assert_eq!(eve_of(day(text)), Some(holiday));
    }
    let free: Vec<&str> = known.iter().filter(|(_, holiday)| holiday.eve_is_free()).map(|(text, _)| *text).collect();
    assert_eq!(free, ["2026-06-19", "2026-12-24", "2026-12-31"]);
    assert_eq!(eve_of(day("2026-06-17")), None);
}

#[test]
fn nothing_is_vouched_for_outside_the_years() {
    assert!(covers(day("2020-01-01")) && covers(day("2060-12-31")));
    assert!(!covers(day("2019-12-31")) && !covers(day("2061-01-01")));
    assert_eq!(holiday(day("2061-01-01")), None);
    assert_eq!(eve_of(day("2019-12-31")), None);
    assert_eq!(eve_of(day("2060-12-31")), Some(Holiday::NewYearsDay));
}
