//! Several informants side by side, in words: how many of each gave a good answer, how each was asked, and the cell of another
//! answer that each number stands in.

use std::sync::Arc;

use domain::mapping::release::{Chart, Informant, Release, Row};
use domain::statistics::Of;
use domain::survey::questionnaire::{Audience, Text};
use leptos::prelude::*;

use super::chart::{Figure, Line, Value};
use super::trace::elsewhere;
use super::{Version, say};
use crate::words::{Book, Words};

/// What those who answered are called, as a child says it.
#[must_use]
pub fn people(words: &Words, audience: Audience) -> Arc<str> {
    words.get(match audience {
        Audience::Young => "mapping-informant-young",
        Audience::Child => "mapping-informant-child",
        Audience::Youth => "mapping-informant-youth",
        Audience::Guardian => "mapping-informant-guardian",
        Audience::Staff => "mapping-informant-staff",
    })
}

/// What the people of a wave are called in a chart, in every language: who they are, and when they were asked.
#[must_use]
pub fn called(book: &Book, audience: Audience, when: &Text) -> Text {
    let one = |words: &Words| {
        let (who, when) = (people(words, audience), say::text(words.tag(), when).text);
        (words.tag().to_owned(), words.fill("mapping-informant", &[("who", &who), ("when", &when)]))
    };
    Text(book.languages().map(one).collect())
}

/// What such a chart is called, in every language.
#[must_use]
pub fn title(book: &Book) -> Text {
    let one = |words: &Words| (words.tag().to_owned(), words.get("mapping-informants-title").to_string());
    Text(book.languages().map(one).collect())
}

/// What stands under the chart; nothing where everybody in it is of this answer.
pub(super) fn told(
    words: &Words,
    release: &Release,
    chart: &Chart,
    figure: &Figure,
    version: Version,
) -> Option<AnyView> {
    figure.beside.then(|| {
        // A child reads the numbers without a drawing or a table.
        let read = (version == Version::Child).then(|| {
            let lines: Vec<_> = figure.rows.iter().map(|line| in_words(words, figure, line)).collect();
            view! { <ul class="dots">{lines}</ul> }
        });
        let asked: Vec<_> =
            chart.rows.iter().enumerate().map(|(at, row)| asked(words, release, chart, at, row)).collect();
        let ways: Vec<_> = chart.others.iter().map(|other| way(words, other)).collect();
        view! {
            <p>{words.get("mapping-informants-good")}</p>
            {read}
            <details class="trace noprint">
                <summary>{words.get("mapping-informants")}</summary>
                <p class="small">{words.get("mapping-informants.text")}</p>
                {asked}
                <ul class="dots small">{ways}</ul>
            </details>
        }
        .into_any()
    })
}

/// A question: "Barn: 6 av 10 · Personal: för få svar". Each is said of as many as its own answers bear: of a hundred where ten
/// would rule out what is likely for it, and a few are never said of a hundred because others are many.
fn in_words(words: &Words, figure: &Figure, line: &Line) -> AnyView {
    let one = |(who, value): (&say::Said, &Value)| {
        let number = match value {
            Value::Is(share, interval) => say::about(words, *share, Of::nearest(*share, *interval)),
            Value::Few => words.get("mapping-few").to_string(),
        };
        format!("{}: {number}", who.text)
    };
    let said: Vec<String> = figure.series.iter().zip(&line.values).map(one).collect();
    let label = line.label.clone();
    view! {
        <li>
            <b lang=label.lang>{label.text}</b>
            " "
            {said.join(" · ")}
        </li>
    }
    .into_any()
}

/// How each was asked a question, which answers count as good, and where the number stands.
fn asked(words: &Words, release: &Release, chart: &Chart, at: usize, row: &Row) -> AnyView {
    let plain = |text: &Text| say::text(words.tag(), text).text;
    let own = row.cells.first().and_then(|cell| {
        let good = release.answer_called(release.table(&cell.table)?, &cell.key.answer);
        Some(put(&chart.series.first().map(plain).unwrap_or_default(), &plain(&row.label), &plain(&good)))
    });
    let others: Vec<_> = chart
        .others
        .iter()
        .filter_map(|other| {
            let drawn = other.cells.get(at)?;
            let said = put(&plain(&other.called), &plain(&drawn.asked), &plain(&drawn.good));
            Some(elsewhere(other.release.as_str(), &drawn.cell, &drawn.sha256, said))
        })
        .collect();
    view! {
        <ul class="dots small">
            <li>
                <b>{own}</b>
            </li>
            {others}
        </ul>
    }
    .into_any()
}

/// "Personal: Hinner vi lyssna? (Ja, helt / Ja, nästan helt)".
fn put(who: &str, asked: &str, good: &str) -> String {
    if good.is_empty() { format!("{who}: {asked}") } else { format!("{who}: {asked} ({good})") }
}

/// The way to another answer.
fn way(words: &Words, other: &Informant) -> AnyView {
    let called = say::text(words.tag(), &other.called);
    view! {
        <li>
            <a href=super::path(words, &format!("/{}", other.release)) lang=called.lang>
                {format!("{}: {}", words.get("mapping-read"), called.text)}
            </a>
        </li>
    }
    .into_any()
}
