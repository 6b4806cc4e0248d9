//! Times and dates as a person says them: "i dag", "på tisdag", "12 mars".

use domain::hours::{SchoolOpens, State};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::reach::host;
use crate::words::Words;

/// When somebody can be met at school again, where nobody can now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct School<'a> {
    /// When.
    pub opens: SchoolOpens,
    /// Where the terms were read that say so, and the day they were typed in, where somebody has said it.
    pub read: Option<(&'a str, Option<Date>)>,
}

/// What to say about a state: the words, and whether somebody answers now (`None` when nobody knows).
pub(super) fn open(words: &Words, state: &State, now: Timestamp) -> (String, Option<bool>) {
    let today = now.to_zoned(domain::hours::stockholm().clone()).date();
    match state {
        State::Open { until: None } => (words.get("guide-open-always").to_string(), Some(true)),
        State::Open { until: Some(until) }
            if until.date() == today || until.time() == jiff::civil::Time::midnight() =>
        {
            (words.fill("guide-open-until", &[("time", &clock(until))]), Some(true))
        }
        State::Open { until: Some(until) } => {
            let day = day(words, until.date(), today);
            (words.fill("guide-open-until-day", &[("day", &day), ("time", &clock(until))]), Some(true))
        }
        State::Opens { at } if at.date() == today => {
            (words.fill("guide-opens-today", &[("time", &clock(at))]), Some(false))
        }
        State::Opens { at } => {
            let day = day(words, at.date(), today);
            (words.fill("guide-opens-day", &[("day", &day), ("time", &clock(at))]), Some(false))
        }
        State::Unknown => (words.get("guide-open-unknown").to_string(), None),
    }
}

/// `8.00` or `16.30`, as Swedes write times.
fn clock(at: &Zoned) -> String {
    if at.hour() == 0 && at.minute() == 0 { "24.00".to_owned() } else { format!("{}.{:02}", at.hour(), at.minute()) }
}

/// What to say of a school where nobody can be met now.
pub(super) fn school(words: &Words, opens: SchoolOpens, now: Timestamp) -> String {
    let today = now.to_zoned(domain::hours::stockholm().clone()).date();
    match opens {
        SchoolOpens::On(date) => words.fill("guide-school-shut-on", &[("day", &day(words, date, today))]),
        SchoolOpens::Earliest(date) => words.fill("guide-school-shut-earliest", &[("day", &day(words, date, today))]),
        SchoolOpens::August => words.get("guide-school-shut-august").to_string(),
    }
}

/// Where the terms were read that say when a school opens, with the page where it is one.
pub(super) fn terms(words: &Words, school: School<'_>) -> Option<(String, Option<String>)> {
    let (source, on) = school.read?;
    let page = source.starts_with("https://").then(|| source.to_owned());
    // A whole address is no sentence: the way to the page stands behind it.
    let source = page.as_deref().map_or(source, host);
    let said = match on {
        Some(on) => {
            let on = date(words, &on.to_string());
            words.fill("guide-known-terms", &[("source", source), ("date", &on)])
        }
        None => words.fill("guide-known-terms-undated", &[("source", source)]),
    };
    Some((said, page))
}

fn day(words: &Words, at: Date, today: Date) -> String {
    let ahead = today.until(at).map_or(i32::MAX, |span| span.get_days());
    match ahead {
        0 => words.get("frame-today").to_string(),
        1 => words.get("frame-tomorrow").to_string(),
        2..=6 => words.get(&format!("frame-weekday-{}", at.weekday().to_monday_one_offset())).to_string(),
        _ => date(words, &at.to_string()),
    }
}

/// A date that may lack day or month: "20 augusti 2025", "augusti 2025", "2025".
pub(super) fn date(words: &Words, written: &str) -> String {
    let mut parts = written.splitn(3, '-');
    let year = parts.next().unwrap_or_default().to_owned();
    let Some(month) = parts.next().and_then(|month| month.parse::<u8>().ok()) else { return year };
    let month = words.get(&format!("frame-month-{month}"));
    match parts.next().and_then(|day| day.parse::<u8>().ok()) {
        Some(day) => words.fill("frame-date", &[("day", &day.to_string()), ("month", &month), ("year", &year)]),
        None => words.fill("frame-date-month", &[("month", &month), ("year", &year)]),
    }
}

/// From which day a page that may be kept is, and that its numbers can change.
pub(super) fn made(words: &Words, now: Timestamp) -> String {
    let today = now.to_zoned(domain::hours::stockholm().clone()).date();
    words.fill("guide-made", &[("date", &date(words, &today.to_string()))])
}

#[cfg(test)]
mod tests {
    use domain::hours::SchoolOpens;

    use super::{School, terms};
    use crate::words::Book;

    #[test]
    fn a_page_where_terms_were_read_is_told_by_its_site_and_anything_else_as_it_was_typed() {
        let text = "guide-known-terms-undated = Läst här: { $source }.\n";
        let book = Book::read(&[("sv".to_owned(), text.to_owned())]).unwrap();
        let said = |source| {
            let school = School { opens: SchoolOpens::August, read: Some((source, None)) };
            terms(book.source(), school).unwrap()
        };
        let page = "https://www.kalmar.se/barn-och-utbildning/lasar.html?ar=2026";
        assert_eq!(said(page), ("Läst här: kalmar.se.".to_owned(), Some(page.to_owned())));
        assert_eq!(said("skolans papper, s. 3"), ("Läst här: skolans papper, s. 3.".to_owned(), None));
    }
}
