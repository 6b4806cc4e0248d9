//! What stands beside findings on the page of an area: how long people wait and how it went, and what they look for in the guide.
//! Both say what they are: our own counting, and no answer to a survey.

use domain::contact::measure::{
    Cell, Choice, Clock, Measures, Month, Period, Quantile, Question, Round as Tertials, TimeTable,
};
use domain::guide::sought::{Round, Told};
use domain::survey::questionnaire::Area;
use leptos::prelude::*;

use super::say;
use crate::words::Words;

/// What is counted, as it may be shown to everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Process measures of the whole county.
    pub measures: Measures,
    /// Needs of the guide, the newest quarter first.
    pub sought: Vec<Round>,
}

/// The clocks and questions that belong to an area.
const fn of(area: Area) -> (&'static [Clock], &'static [Question]) {
    match area {
        Area::Discover => (&[Clock::Answer], &[Question::PassedOn]),
        Area::Assess => (&[Clock::Assessment, Clock::Help], &[]),
        Area::Collaborate => (&[Clock::Plan, Clock::Handover], &[Question::Bounced, Question::HandoverTold]),
        Area::FollowUp => (&[], &[Question::AskedHelp, Question::AskedPart]),
    }
}

/// Both parts for an area.
pub(super) fn beside(words: &Words, area: Area, counted: &Counted) -> impl IntoView + use<> {
    view! {
        {measures(words, area, &counted.measures)}
        {sought(words, area, &counted.sought)}
    }
}

/// How long people wait and how it went.
fn measures(words: &Words, area: Area, measures: &Measures) -> AnyView {
    let (clocks, questions) = of(area);
    let clocks = clocks.iter().map(|clock| time(words, *clock, measures.times.iter().find(|one| one.clock == *clock)));
    let questions =
        questions.iter().map(|asked| choice(words, *asked, measures.choices.iter().find(|one| one.question == *asked)));
    let cards: Vec<_> = clocks.chain(questions).collect();
    view! {
        <section data-source="contact-measures">
            <h2 class="above">{words.get("mapping-measure")}</h2>
            <p class="small">{words.get("mapping-measure.text")}</p>
            <dl class="figures">{cards}</dl>
        </section>
    }
    .into_any()
}

/// A clock: by when half had what they waited for, those who still wait reckoned in.
fn time(words: &Words, clock: Clock, table: Option<&TimeTable>) -> AnyView {
    let newest = table.and_then(|table| table.rows.last());
    let told = newest.and_then(|row| {
        let period = months(words, row.period);
        match row.calendar.with_waiting {
            Quantile::At(minutes) => {
                Some(words.fill("mapping-measure-half", &[("time", &long(words, minutes)), ("period", &period)]))
            }
            Quantile::Beyond => Some(words.fill("mapping-measure-beyond", &[("period", &period)])),
            Quantile::Few => None,
        }
    });
    figure(words, &format!("mapping-measure-{}", clock.as_str()), told)
}

fn figure(words: &Words, id: &str, told: Option<String>) -> AnyView {
    let told = told.unwrap_or_else(|| words.get("mapping-measure-few").to_string());
    view! {
        <dt>{words.get(id)}</dt>
        <dd>{told}</dd>
    }
    .into_any()
}

/// The months in which the contacts of a figure began.
fn months(words: &Words, period: Period) -> String {
    let month = |month: Month| format!("{} {}", words.get(&format!("frame-month-{}", month.month)), month.year);
    match (period.from, period.to) {
        (one, same) if one == same => month(one),
        (from, to) => words.fill("mapping-measure-months", &[("from", &month(from)), ("to", &month(to))]),
    }
}

/// A wait as one says it: hours for two days, then days.
fn long(words: &Words, minutes: u32) -> String {
    match minutes.div_ceil(60) {
        0 | 1 => words.get("mapping-measure-hour").to_string(),
        hours @ 2..48 => words.fill("mapping-measure-hours", &[("count", &hours.to_string())]),
        hours => words.fill("mapping-measure-days", &[("count", &hours.div_ceil(24).to_string())]),
    }
}

/// A question: how many gave each answer in the last third of a year that is over.
fn choice(words: &Words, asked: Question, choice: Option<&Choice>) -> AnyView {
    let told = choice.and_then(|choice| choice.rounds.last()).and_then(|round: &Tertials| {
        if round.cells.iter().all(|cell| *cell == Cell::Few) {
            return None;
        }
        let cells = asked.options().into_iter().zip(&round.cells).map(|(option, cell)| {
            let count = match cell {
                Cell::Count(count) => say::whole(*count),
                Cell::Few => words.get("mapping-measure-few").to_string(),
            };
            format!("{}: {count}", words.get(&format!("mapping-measure-option-{option}")))
        });
        let year = round.tertial.year.to_string();
        let when = words.fill(&format!("mapping-measure-tertial-{}", round.tertial.number), &[("year", &year)]);
        Some(format!("{when}. {}", cells.collect::<Vec<_>>().join(" · ")))
    });
    figure(words, &format!("mapping-measure-{}", asked.as_str()), told)
}

/// What people look for in the guide: all of it where the area is about noticing, and the way there in the others.
fn sought(words: &Words, area: Area, rounds: &[Round]) -> AnyView {
    if area != Area::Discover {
        let to = super::path(words, &format!("/del/{}#guide", super::slug(Area::Discover)));
        return view! { <p class="more"><a href=to>{words.get("mapping-sought-there")}</a></p> }.into_any();
    }
    let none = rounds.is_empty().then(|| view! { <p class="calm">{words.get("mapping-sought-none")}</p> });
    let (newest, older) = rounds.split_at(rounds.len().min(1));
    let newest: Vec<_> = newest.iter().map(|round| quarter(words, round)).collect();
    let older: Vec<_> = older.iter().map(|round| quarter(words, round)).collect();
    let older = (!older.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.get("mapping-sought-earlier")}</summary>
                {older}
            </details>
        }
    });
    view! {
        <section id="guide" data-source="guide-counters">
            <h2 class="above">{words.get("mapping-sought")}</h2>
            <p>{words.get("mapping-sought.text")}</p>
            <p class="small">{words.get("mapping-sought.rules")}</p>
            {none}
            {newest}
            {older}
        </section>
    }
    .into_any()
}

fn at_least(words: &Words, tens: u32) -> String {
    words.fill("mapping-pulse-count", &[("n", &say::whole(tens))])
}

fn need(words: &Words, id: &str) -> String {
    words.get(&format!("guide-need-{id}")).to_string()
}

fn quarter(words: &Words, round: &Round) -> AnyView {
    let when = words.fill(
        &format!("mapping-sought-quarter-{}", round.quarter.number),
        &[("year", &round.quarter.year.to_string())],
    );
    let rows: Vec<_> = round
        .needs
        .iter()
        .map(|(id, told)| {
            let told = match told {
                Told::AtLeast(tens) => at_least(words, *tens),
                Told::Few => words.get("mapping-measure-few").to_string(),
            };
            view! { <tr><th scope="row">{need(words, id)}</th><td>{told}</td></tr> }
        })
        .collect();
    let places: Vec<_> = round
        .places
        .iter()
        .map(|(place, shown)| {
            let shown = shown.iter().map(|(id, tens)| format!("{}: {}", need(words, id), at_least(words, *tens)));
            view! { <dt lang="sv">{place.name()}</dt><dd>{shown.collect::<Vec<_>>().join(" · ")}</dd> }
        })
        .collect();
    let places = (!places.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.get("mapping-sought-places")}</summary>
                <p class="small">{words.get("mapping-sought-places.text")}</p>
                <dl class="figures">{places}</dl>
            </details>
        }
    });
    view! {
        <div class="sheet" tabindex="0" role="region" aria-label=when>
            <table>
                <caption>{when.clone()}</caption>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {places}
    }
    .into_any()
}
