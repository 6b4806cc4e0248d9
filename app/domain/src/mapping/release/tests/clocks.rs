//! The clock from closing to answer.

use jiff::civil::date;

use super::release::{Clock, Standing};
use super::sample::text;

#[test]
fn on_the_promised_day_it_is_not_late_and_the_day_after_it_is() {
    let clock = Clock { closed: date(2026, 5, 30), promised: date(2026, 9, 30), owes: text("Samordnaren") };
    let stands = |day, answered| clock.standing(day, answered);
    assert_eq!(stands(date(2026, 9, 1), None), Standing::OnItsWay { days: 29 });
    assert_eq!(stands(date(2026, 9, 30), None), Standing::OnItsWay { days: 0 });
    assert_eq!(stands(date(2026, 10, 1), None), Standing::Late { days: 1 });
    let (early, late) = (Some(date(2026, 9, 2)), Some(date(2026, 10, 7)));
    assert_eq!(stands(date(2027, 1, 1), early), Standing::Answered { late: 0 });
    assert_eq!(stands(date(2027, 1, 1), late), Standing::Answered { late: 7 });
}
