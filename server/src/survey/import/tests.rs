//! Numbers and dates: what the formats of spreadsheets mean.

use proptest::prelude::*;

use super::number::{Epoch, date, is_date_format, plain};

#[test]
fn numbers_are_written_as_somebody_would() {
    for (number, text) in
        [(1.0, "1"), (-0.0, "0"), (0.1, "0.1"), (1e15, "1000000000000000"), (f64::NAN, ""), (f64::INFINITY, "")]
    {
        assert_eq!(plain(number), text);
    }
}

#[test]
fn days_are_counted_as_spreadsheets_do() {
    for (days, lotus, mac) in [
        (0.0, "1899-12-31", "1904-01-01"),
        (1.0, "1900-01-01", "1904-01-02"),
        (59.0, "1900-02-28", "1904-02-29"),
        (61.0, "1900-03-01", "1904-03-02"),
        (45_000.5, "2023-03-15T12:00:00", "2027-03-16T12:00:00"),
        (0.999_999_9, "1900-01-01", "1904-01-02"),
        (0.25, "06:00:00", "06:00:00"),
        (-1.0, "-1", "-1"),
        (2_958_465.0, "9999-12-31", "2958465"),
    ] {
        assert_eq!((date(days, Epoch::Lotus).as_str(), date(days, Epoch::Mac).as_str()), (lotus, mac), "{days}");
    }
}

#[test]
fn formats_of_dates_are_told_from_those_of_numbers() {
    for format in ["yyyy-mm-dd", "d/m/yy", "[h]:mm", "hh:mm", "[$-41D]d mmmm", "\"den\" d", "mmm;@"] {
        assert!(is_date_format(format), "{format}");
    }
    for format in ["General", "0.00", "#,##0", "\"dag\" 0", "0\\d", "[Red]0", "0_m", "@", "", "0;\"m\"", "[Magenta]0.0"]
    {
        assert!(!is_date_format(format), "{format}");
    }
}

proptest! {
    #[test]
    fn any_count_of_days_is_written(days in any::<f64>()) {
        for epoch in [Epoch::Lotus, Epoch::Mac] {
            let text = date(days, epoch);
            prop_assert!(text.is_ascii() && text.len() < 400);
        }
    }

    #[test]
    fn any_format_is_looked_through(format in "\\PC{0,20}") {
        let _ = is_date_format(&format);
    }
}
