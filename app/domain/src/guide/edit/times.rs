//! Hours as somebody types them, day by day, and back.

use jiff::civil::Date;

use crate::hours::{Clock, Day, Exception, Holidays, Hours, Shift, Slot, Weekly};

/// Hours as they stand in a form.
pub(super) struct Typed {
    pub(super) kind: &'static str,
    pub(super) days: [String; 7],
    pub(super) holidays: &'static str,
    pub(super) eve: String,
    pub(super) exceptions: String,
}

/// Which part of typed hours cannot be read: a weekday by its place, the evening before, the days that differ, or all.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BadTimes {
    Kind,
    Day(usize),
    Holidays,
    Eve,
    Exceptions,
    /// A week without a single time.
    Empty,
}

/// Hours as a form shows them.
pub(super) fn typed(hours: &Hours) -> Typed {
    let (kind, weekly) = match hours {
        Hours::Always => ("always", None),
        Hours::Unknown => ("unknown", None),
        Hours::Weekly(weekly) => ("weekly", Some(weekly)),
    };
    let Some(weekly) = weekly else {
        return Typed {
            kind,
            days: Default::default(),
            holidays: "unknown",
            eve: String::new(),
            exceptions: String::new(),
        };
    };
    let exceptions: Vec<String> = weekly
        .exceptions
        .iter()
        .map(|one| {
            let times = if one.slots.is_empty() { "stängt".to_owned() } else { written(&one.slots) };
            format!("{} {times}", one.date)
        })
        .collect();
    Typed {
        kind,
        days: week(weekly).map(|shifts| written(&shifts)),
        holidays: match weekly.holidays {
            Holidays::Closed => "closed",
            Holidays::Open => "open",
            Holidays::Unknown => "unknown",
        },
        eve: weekly.eve_closes.map(clock).unwrap_or_default(),
        exceptions: exceptions.join("\n"),
    }
}

/// What typed hours mean. Hours that say the same as `before` come back as they were, slot by slot.
pub(super) fn read(
    kind: &str,
    days: &[String; 7],
    holidays: &str,
    eve: &str,
    exceptions: &str,
    before: Option<&Hours>,
) -> Result<Hours, BadTimes> {
    match kind {
        "always" => return Ok(Hours::Always),
        "unknown" => return Ok(Hours::Unknown),
        "weekly" => {}
        _ => return Err(BadTimes::Kind),
    }
    let mut read: [Vec<Shift>; 7] = Default::default();
    for (place, (typed, into)) in days.iter().zip(&mut read).enumerate() {
        *into = shifts(typed).ok_or(BadTimes::Day(place))?;
    }
    if read.iter().all(Vec::is_empty) {
        return Err(BadTimes::Empty);
    }
    let holidays = match holidays {
        "closed" => Holidays::Closed,
        "open" => Holidays::Open,
        "unknown" => Holidays::Unknown,
        _ => return Err(BadTimes::Holidays),
    };
    let eve_closes = match eve.trim() {
        "" => None,
        eve => Some(time(eve).ok_or(BadTimes::Eve)?),
    };
    let exceptions: Vec<Exception> = exceptions
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(exception)
        .collect::<Option<_>>()
        .ok_or(BadTimes::Exceptions)?;
    let mut slots = slots(&read);
    if let Some(Hours::Weekly(before)) = before
        && week(before) == read
    {
        slots.clone_from(&before.slots);
    }
    Ok(Hours::Weekly(Weekly { slots, holidays, eve_closes, exceptions }))
}

/// The stretches of each day, Monday first, earliest first.
fn week(weekly: &Weekly) -> [Vec<Shift>; 7] {
    Day::ALL.map(|day| {
        let mut shifts: Vec<Shift> = weekly
            .slots
            .iter()
            .filter(|slot| slot.days.contains(&day))
            .map(|slot| Shift { opens: slot.opens, closes: slot.closes })
            .collect();
        shifts.sort_by_key(|shift| shift.opens);
        shifts
    })
}

/// A slot for each stretch that some days share.
fn slots(week: &[Vec<Shift>; 7]) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for (day, shifts) in Day::ALL.into_iter().zip(week) {
        for shift in shifts {
            match slots.iter_mut().find(|slot| (slot.opens, slot.closes) == (shift.opens, shift.closes)) {
                Some(slot) => slot.days.push(day),
                None => slots.push(Slot { days: vec![day], opens: shift.opens, closes: shift.closes }),
            }
        }
    }
    slots
}

fn exception(line: &str) -> Option<Exception> {
    let (date, times) = line.trim().split_once(char::is_whitespace)?;
    let date: Date = date.parse().ok()?;
    Some(Exception { date, slots: shifts(times)? })
}

/// `8–12, 13–16`; nothing, a dash or *stängt* is closed. `None` when it cannot be read or two stretches meet.
fn shifts(typed: &str) -> Option<Vec<Shift>> {
    let typed = typed.trim().to_lowercase().replace(['–', '—'], "-");
    if matches!(typed.as_str(), "" | "-" | "stängt" | "closed") {
        return Some(Vec::new());
    }
    let mut shifts: Vec<Shift> = typed
        .split([',', ';'])
        .map(|one| {
            let (opens, closes) = one.split_once('-')?;
            Some(Shift { opens: time(opens)?, closes: time(closes)? })
        })
        .collect::<Option<_>>()?;
    shifts.sort_by_key(|shift| shift.opens);
    let apart = shifts.windows(2).all(|pair| match pair {
        [one, next] => one.opens < one.closes && one.closes <= next.opens,
        _ => true,
    });
    apart.then_some(shifts)
}

/// `8`, `08.30`, `8:30`; 24 is midnight.
fn time(typed: &str) -> Option<Clock> {
    let typed = typed.trim().trim_start_matches("kl").trim_start_matches('.').trim().replace('.', ":");
    let (hour, minute) = typed.split_once(':').unwrap_or((typed.as_str(), "00"));
    let digits = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || minute.len() != 2 || !digits(minute) {
        return None;
    }
    match (hour.parse().ok()?, minute.parse().ok()?) {
        (24, 0) => Some(Clock::MIDNIGHT),
        (hour, minute) => Clock::new(hour, minute).ok(),
    }
}

fn written(shifts: &[Shift]) -> String {
    let one = |shift: &Shift| {
        let closes = if shift.closes == Clock::MIDNIGHT { "24".to_owned() } else { clock(shift.closes) };
        format!("{}–{closes}", clock(shift.opens))
    };
    shifts.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// `8` or `8.30`, as Swedes write times.
fn clock(at: Clock) -> String {
    let (hour, minute) = (at.time().hour(), at.time().minute());
    if minute == 0 { hour.to_string() } else { format!("{hour}.{minute:02}") }
}
