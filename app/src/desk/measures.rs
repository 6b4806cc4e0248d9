//! *Mått*: how long children wait and what becomes of it. Each figure with its definition, a drawing with its table; never a
//! person's, never a list of branches.

use std::sync::Arc;

use domain::contact::measure::{
    AGES, BUCKETS, Bar, Cell, Choice, Clock, Figures, Measures, Month, Period, Quantile, Question, Reached, Round, Row,
    Share, Tertial, TimeTable, chart,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::measures_chart::drawn;
use super::measures_reached;
use super::path;
use crate::contact::day::named;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// What the page shows.
pub struct Page<'a> {
    /// The figures.
    pub measures: &'a Measures,
    /// How far people came in the contact room; empty for who does not see all of it.
    pub reached: &'a [Reached],
    /// The last day that is in them.
    pub until: Date,
    /// How many branches are counted together.
    pub branches: usize,
    /// How many events could not be read.
    pub unread: usize,
}

/// The page.
pub fn measures(words: &Words, page: &Page<'_>) -> impl IntoView + use<> {
    let until = words.fill("desk-measure-until", &[("day", &named(words, page.until))]);
    let together = (page.branches > 1)
        .then(|| words.fill("desk-measure-together", &[("count", &page.branches.to_string())]))
        .map(|text| view! { <p class="small">{text}</p> });
    let unread = (page.unread > 0)
        .then(|| words.fill("desk-measure-unread", &[("count", &page.unread.to_string())]))
        .map(|text| view! { <p class="fault">{text}</p> });
    let times: Vec<_> = page.measures.times.iter().filter_map(|table| time(words, table)).collect();
    let choices: Vec<_> = page.measures.choices.iter().filter_map(|one| choice(words, one)).collect();
    let none = (times.is_empty() && choices.is_empty())
        .then(|| view! { <p class="calm">{words.get("desk-measure-none")}</p> });
    let begun = match page.measures.by_staff {
        Cell::Count(count) => Some(words.fill("desk-measure-by-staff", &[("count", &count.to_string())])),
        Cell::Few => None,
    };
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-measure")}</h1>
        <p class="lead">{until}</p>
        {together}
        {unread}
        {none}
        {times}
        {(!choices.is_empty()).then(|| view! { <h2 class="above">{words.get("desk-measure-answers")}</h2> })}
        {choices}
        {measures_reached::table(words, page.reached)}
        {begun.map(|text| view! { <p class="small">{text}</p> })}
        <details>
            <summary>{words.get("desk-measure-how")}</summary>
            <p>{words.get("desk-measure-how.waiting")}</p>
            <p>{words.get("desk-measure-how.few")}</p>
            <p>{words.get("desk-measure-how.clocks")}</p>
            <p>{words.get("desk-measure-how.still")}</p>
        </details>
        <a class="reach" href=path(words, "/matt/csv")>{words.get("desk-measure-csv")}</a>
    }
}

/// One clock: who waits now, the median, the drawing, the cohorts. Nothing where there is nothing to show.
fn time(words: &Words, table: &TimeTable) -> Option<impl IntoView + use<>> {
    let name = words.get(&format!("desk-measure-clock-{}", table.clock.as_str()));
    let about = words.get(&format!("desk-measure-about-{}", table.clock.as_str()));
    let waiting = match table.waiting {
        Cell::Count(0) | Cell::Few => None,
        Cell::Count(count) => Some(words.fill("desk-measure-waiting", &[("count", &count.to_string())])),
    };
    if table.whole.is_none() && waiting.is_none() {
        return None;
    }
    let id = table.clock.as_str();
    let few = words.get("desk-measure-few");
    let whole = table.whole.as_ref().map(|whole| {
        let half = words.fill("desk-measure-half", &[("time", &quantile(words, whole.calendar.with_waiting))]);
        let bars = labelled(words, "desk-measure-bucket-", &table.buckets);
        let drawing = drawn(&format!("tid-{id}"), &chart(bars), &few);
        let rows: Vec<_> = std::iter::once(whole)
            .chain(table.rows.iter().filter(|_| table.rows.len() > 1))
            .map(|row| cohort(words, row))
            .collect();
        let heads: Vec<_> = heads(words).into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect();
        view! {
            <p class="open">{half}</p>
            {drawing}
            <div class="sheet" tabindex="0" role="region" aria-label=name.clone()>
                <table>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    let ages = waiting.map(|text| {
        let ages: Vec<_> = labelled(words, "desk-measure-age-", &table.ages)
            .into_iter()
            .map(|bar| view! { <li>{bar.label}": "{count(words, bar.value)}</li> })
            .collect();
        view! {
            <details>
                <summary>{text}</summary>
                <ul>{ages}</ul>
            </details>
        }
    });
    Some(view! {
        <article class="card">
            <h2>{name}</h2>
            <p class="small">{about}</p>
            {whole}
            {ages}
        </article>
    })
}

/// One question: the last tertial drawn, all of them in a table.
fn choice(words: &Words, choice: &Choice) -> Option<impl IntoView + use<>> {
    let last = choice.rounds.last()?;
    let name = words.get(&format!("desk-measure-question-{}", choice.question.as_str()));
    let few = words.get("desk-measure-few");
    let bars = options(words, choice.question, last);
    let drawing = drawn(&format!("svar-{}", choice.question.as_str()), &chart(bars), &few);
    let heads: Vec<_> =
        choice.rounds.iter().map(|round| view! { <th scope="col">{tertial(words, round.tertial)}</th> }).collect();
    let rows: Vec<_> = choice
        .question
        .options()
        .into_iter()
        .enumerate()
        .map(|(at, option)| {
            let label = words.get(&format!("desk-measure-option-{option}"));
            let cells: Vec<_> = choice
                .rounds
                .iter()
                .map(|round| view! { <td>{count(words, round.cells.get(at).copied().unwrap_or(Cell::Few))}</td> })
                .collect();
            view! { <tr><th scope="row">{label}</th>{cells}</tr> }
        })
        .collect();
    let several = choice.question.several().then(|| view! { <p class="small">{words.get("desk-measure-several")}</p> });
    Some(view! {
        <article class="card">
            <h2>{name.clone()}</h2>
            <p class="small">{tertial(words, last.tertial)}</p>
            {several}
            {drawing}
            <details>
                <summary>{words.get("desk-measure-table")}</summary>
                <div class="sheet" tabindex="0" role="region" aria-label=name>
                    <table>
                        <thead>
                            <tr>
                                <td></td>
                                {heads}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </article>
    })
}

fn cohort(words: &Words, row: &Row) -> impl IntoView + use<> {
    let mut fields = fields(words, row).into_iter();
    let period = fields.next().unwrap_or_default();
    let cells: Vec<_> = fields.map(|field| view! { <td>{field}</td> }).collect();
    view! { <tr><th scope="row">{period}</th>{cells}</tr> }
}

/// The heads of a clock's table.
fn heads(words: &Words) -> Vec<Arc<str>> {
    ["period", "n", "half", "median", "p90", "service", "in-time", "not-over"]
        .map(|head| words.get(&format!("desk-measure-head-{head}")))
        .to_vec()
}

/// A row of it, in the order of its heads.
fn fields(words: &Words, row: &Row) -> Vec<String> {
    let service = row.service.map(|figures: Figures| quantile(words, figures.with_waiting));
    vec![
        period(words, row.period),
        row.n.to_string(),
        quantile(words, row.calendar.with_waiting),
        quantile(words, row.calendar.median),
        quantile(words, row.calendar.p90),
        service.unwrap_or_else(|| words.get("desk-measure-unknown").to_string()),
        share(words, row.in_time),
        count(words, row.not_over),
    ]
}

/// The figures as rows of a table to take along: in each the measure, then the same fields as on the page.
#[must_use]
pub fn rows(words: &Words, measures: &Measures, reached: &[Reached]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut head = vec![words.get("desk-measure").to_string()];
    head.extend(heads(words).iter().map(ToString::to_string));
    rows.push(head);
    for table in &measures.times {
        let name = words.get(&format!("desk-measure-clock-{}", table.clock.as_str())).to_string();
        let cohorts = table.rows.iter().filter(|_| table.rows.len() > 1);
        for row in table.whole.iter().chain(cohorts) {
            rows.push([vec![name.clone()], fields(words, row)].concat());
        }
        let spread = [(&table.buckets, "desk-measure-bucket-"), (&table.ages, "desk-measure-age-")];
        for (cells, prefix) in spread.into_iter().filter(|_| table.whole.is_some()) {
            for bar in labelled(words, prefix, cells) {
                rows.push(vec![name.clone(), bar.label, count(words, bar.value)]);
            }
        }
    }
    for choice in &measures.choices {
        let name = words.get(&format!("desk-measure-question-{}", choice.question.as_str())).to_string();
        for round in &choice.rounds {
            for bar in options(words, choice.question, round) {
                let tertial = tertial(words, round.tertial);
                rows.push(vec![name.clone(), tertial, bar.label, count(words, bar.value)]);
            }
        }
    }
    rows.extend(measures_reached::rows(words, reached));
    rows
}

fn labelled(words: &Words, prefix: &str, cells: &[Cell]) -> Vec<Bar> {
    let label = |at: usize| words.get(&format!("{prefix}{at}")).to_string();
    cells.iter().enumerate().map(|(at, value)| Bar { label: label(at), value: *value }).collect()
}

fn options(words: &Words, question: Question, round: &Round) -> Vec<Bar> {
    let label = |option: &str| words.get(&format!("desk-measure-option-{option}")).to_string();
    let options = question.options().into_iter().zip(&round.cells);
    options.map(|(option, value)| Bar { label: label(option), value: *value }).collect()
}

/// A count, or that it is too few.
pub(super) fn count(words: &Words, cell: Cell) -> String {
    match cell {
        Cell::Count(count) => count.to_string(),
        Cell::Few => words.get("desk-measure-few").to_string(),
    }
}

fn share(words: &Words, share: Share) -> String {
    match share {
        Share::Percent(percent) => words.fill("desk-measure-percent", &[("percent", &percent.to_string())]),
        Share::AllButFew => words.get("desk-measure-all-but-few").to_string(),
        Share::OnlyFew => words.get("desk-measure-only-few").to_string(),
        Share::Few => words.get("desk-measure-few").to_string(),
        Share::None => words.get("desk-measure-no-target").to_string(),
    }
}

/// A time as one says it: hours up to two days, then days with one decimal.
fn quantile(words: &Words, quantile: Quantile) -> String {
    match quantile {
        Quantile::At(minutes) if minutes < 60 => words.get("desk-measure-under-hour").to_string(),
        Quantile::At(minutes) if minutes < 48 * 60 => {
            words.fill("desk-measure-hours", &[("hours", &(minutes / 60).to_string())])
        }
        Quantile::At(minutes) => {
            let tenths = minutes / 144;
            let (whole, tenth) = ((tenths / 10).to_string(), (tenths % 10).to_string());
            words.fill("desk-measure-days", &[("whole", &whole), ("tenth", &tenth)])
        }
        Quantile::Beyond => words.get("desk-measure-beyond").to_string(),
        Quantile::Few => words.get("desk-measure-few").to_string(),
    }
}

fn period(words: &Words, period: Period) -> String {
    let name = |month: i8| words.get(&format!("frame-month-{month}")).to_string();
    let (first, last) = (name(period.from.month), name(period.to.month));
    let (from, to) = (period.from.year.to_string(), period.to.year.to_string());
    if period.from == period.to {
        month(words, period.to)
    } else if period.from.year == period.to.year {
        words.fill("desk-measure-months", &[("first", &first), ("last", &last), ("year", &to)])
    } else {
        let values = [("first", first.as_str()), ("from", &from), ("last", &last), ("to", &to)];
        words.fill("desk-measure-years", &values)
    }
}

/// A month of a year.
pub(super) fn month(words: &Words, month: Month) -> String {
    let name = words.get(&format!("frame-month-{}", month.month));
    words.fill("desk-measure-month", &[("month", &name), ("year", &month.year.to_string())])
}

fn tertial(words: &Words, tertial: Tertial) -> String {
    let id = format!("desk-measure-tertial-{}", tertial.number);
    words.fill(&id, &[("year", &tertial.year.to_string())])
}

const _: () = assert!(BUCKETS.len() == 7 && AGES.len() == 4, "each bucket and age has words of its own");
const _: () = assert!(Clock::ALL.len() == 11, "each clock has words of its own");
