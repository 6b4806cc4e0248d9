//! Hours as staff type them, a line a weekday: `8–12 och 13–16`, nothing for a day that is closed.

use core::fmt::Write;

use crate::hours::{Clock, Day, Holidays, Hours, Slot, Weekly};

/// The longest line that is read, in characters.
const LONGEST: usize = 80;

/// A week from seven lines, Monday first. Seven empty lines are [`Hours::Unknown`]: an empty week is nothing that was said.
/// Red days are closed.
///
/// Read forgivingly, as people write: `8-16`, `8.00–16.30`, `kl 08:00 till 16:00`, several apart by comma, *och* or *and*.
///
/// # Errors
/// The days whose line is not understood, or whose times overlap or run backwards.
pub fn week(lines: &[&str; 7]) -> Result<Hours, Vec<Day>> {
    let read = Day::ALL.into_iter().zip(lines).map(|(day, line)| (day, day_of(line)));
    let (good, bad): (Vec<_>, Vec<_>) = read.partition(|(_, spans)| spans.is_some());
    if !bad.is_empty() {
        return Err(bad.into_iter().map(|(day, _)| day).collect());
    }
    let mut slots: Vec<Slot> = Vec::new();
    for (day, (opens, closes)) in
        good.into_iter().flat_map(|(day, spans)| spans.unwrap_or_default().into_iter().map(move |span| (day, span)))
    {
        match slots.iter_mut().find(|slot| slot.opens == opens && slot.closes == closes) {
            Some(slot) => slot.days.push(day),
            None => slots.push(Slot { days: vec![day], opens, closes }),
        }
    }
    if slots.is_empty() {
        return Ok(Hours::Unknown);
    }
    Ok(Hours::Weekly(Weekly { slots, holidays: Holidays::Closed, eve_closes: None, exceptions: Vec::new() }))
}

/// The line of a day, as [`week`] reads it back.
#[must_use]
pub fn line(hours: &Hours, day: Day) -> String {
    let mut out = String::new();
    for (opens, closes) in spans(hours, day) {
        let mark = if out.is_empty() { "" } else { ", " };
        let _ = write!(out, "{mark}{opens}–{closes}");
    }
    out
}

/// The times of a day, earliest first.
#[must_use]
pub fn spans(hours: &Hours, day: Day) -> Vec<(Clock, Clock)> {
    let Hours::Weekly(week) = hours else { return Vec::new() };
    let mut spans: Vec<_> =
        week.slots.iter().filter(|slot| slot.days.contains(&day)).map(|slot| (slot.opens, slot.closes)).collect();
    spans.sort_unstable();
    spans
}

fn day_of(line: &str) -> Option<Vec<(Clock, Clock)>> {
    if line.chars().count() > LONGEST {
        return None;
    }
    let line = line.to_lowercase().replace(" och ", ",").replace(" and ", ",").replace([';', '&'], ",");
    let parts = line.split(',').map(str::trim).filter(|part| !part.is_empty());
    let mut spans: Vec<(Clock, Clock)> = parts.map(span).collect::<Option<_>>()?;
    spans.sort_unstable();
    let apart = spans.windows(2).all(|pair| matches!(pair, [first, second] if first.1 <= second.0));
    apart.then_some(spans)
}

/// `8–12`: from, to, on the same day.
fn span(text: &str) -> Option<(Clock, Clock)> {
    let text = text.strip_prefix("kl").map_or(text, |rest| rest.trim_start_matches('.'));
    let text = text.replace(" till ", "-").replace(" to ", "-").replace(['–', '—', '−'], "-");
    let (opens, closes) = text.split_once('-')?;
    let (opens, closes) = (clock(opens.trim())?, clock(closes.trim())?);
    (opens < closes).then_some((opens, closes))
}

/// `8`, `8.30`, `08:30`, `0830`.
fn clock(text: &str) -> Option<Clock> {
    let text = text.replace('.', ":");
    let (hour, minute) = match text.split_once(':') {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if text.len() == 4 => text.split_at_checked(2)?,
        None => (text.as_str(), "0"),
    };
    let number = |part: &str| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<i8>().ok())?
    };
    Clock::new(number(hour)?, number(minute)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn monday(text: &str) -> Option<String> {
        week(&[text, "", "", "", "", "", "9-10"]).ok().map(|hours| line(&hours, Day::Mo))
    }

    #[test]
    fn what_people_write_is_understood() {
        for (typed, read) in [
            ("8-16", "08:00–16:00"),
            (" 8.00 – 16.30 ", "08:00–16:30"),
            ("08:00–12:00, 13–16", "08:00–12:00, 13:00–16:00"),
            ("13-16 och 8-12", "08:00–12:00, 13:00–16:00"),
            ("kl 8 till 16", "08:00–16:00"),
            ("kl. 0830-1600", "08:30–16:00"),
            ("", ""),
        ] {
            assert_eq!(monday(typed).as_deref(), Some(read), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_not_guessed() {
        let long = "8-9,".repeat(30);
        for typed in [
            "8",
            "16-8",
            "8-8",
            "8-25",
            "8:5-9",
            "8-12, 11-16",
            "åtta",
            "8-12-16",
            "=8-9",
            "-8-9",
            "8–٩",
            "24-25",
            long.as_str(),
        ] {
            assert_eq!(monday(typed), None, "{typed}");
        }
        assert_eq!(week(&["x", "8-9", "y", "", "", "", ""]), Err(vec![Day::Mo, Day::We]));
        assert_eq!(week(&[""; 7]), Ok(Hours::Unknown));
    }

    proptest! {
        /// What is shown is read back as it was, and any text is read or refused.
        #[test]
        fn a_week_comes_back(
            starts in proptest::collection::vec(proptest::option::of((0i8..12, 0i8..60, 12i8..24, 0i8..60)), 7), noise in ".{0,30}"
        ) {
            let typed: Vec<String> = starts
                .iter()
                .map(|day| day.map_or_else(String::new, |(h, m, to, n)| format!("{h}.{m:02}-{to}:{n:02}")))
                .collect();
            let lines: [&str; 7] = std::array::from_fn(|at| typed[at].as_str());
            let hours = week(&lines).unwrap();
            let shown: Vec<String> = Day::ALL.map(|day| line(&hours, day)).to_vec();
            let lines: [&str; 7] = std::array::from_fn(|at| shown[at].as_str());
            prop_assert_eq!(week(&lines), Ok(hours));
            let _ = week(&[noise.as_str(), "", "", "", "", "", ""]);
        }
    }
}
