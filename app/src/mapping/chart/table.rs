//! The numbers of a chart as a table: what everybody can read who cannot see the drawing.

use leptos::prelude::*;

use super::{Figure, Value};
use crate::mapping::say::{self, Said};
use crate::words::Words;

/// Under so many answers an interval stands beside a share (R19).
const FEW: u32 = 100;

/// The table. With one series: share, interval and how many answered; with several, a column each, and of a few answers the interval too.
pub(crate) fn table(words: &Words, figure: &Figure) -> AnyView {
    let named = |id: &str| Said { text: words.get(id).to_string(), lang: None };
    let heads: Vec<Said> = match figure.series.as_slice() {
        [_] => ["mapping-head-share", "mapping-head-likely", "mapping-answered"].map(named).to_vec(),
        all => all.to_vec(),
    };
    let heads: Vec<_> = heads.into_iter().map(|one| view! { <th scope="col" lang=one.lang>{one.text}</th> }).collect();
    let one = figure.series.len() == 1;
    let rows: Vec<_> = figure
        .rows
        .iter()
        .map(|row| {
            let cells: Vec<_> = row.values.iter().map(|value| cells(words, *value, one)).collect();
            view! {
                <tr>
                    <th scope="row" lang=row.label.lang>{row.label.text.clone()}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    let title = figure.title.clone();
    let label = format!("{}: {}", figure.title.text, words.get(figure.kind()));
    view! {
        <div class="sheet" role="group" tabindex="0" aria-label=label>
            <table>
                <caption class="sr" lang=title.lang>{title.text}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.get("mapping-head-what")}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cells(words: &Words, value: Value, one: bool) -> AnyView {
    match (value, one) {
        (Value::Few, true) => view! { <td colspan="3">{words.get("mapping-few")}</td> }.into_any(),
        (Value::Few, false) => view! { <td>{words.get("mapping-few")}</td> }.into_any(),
        (Value::Is(share, interval), true) => view! {
            <td>{say::percent(words, share)}</td>
            <td>{say::interval(words, interval)}</td>
            <td>{say::whole(share.of())}</td>
        }
        .into_any(),
        (Value::Is(share, interval), false) => {
            let mut answered = format!("{}: {}", words.get("mapping-answered"), say::whole(share.of()));
            if share.of() < FEW {
                let likely = words.fill("mapping-likely", &[("interval", &say::interval(words, interval))]);
                answered = format!("{answered}. {likely}");
            }
            // The share in one piece, and under it of how many.
            view! { <td><span class="number">{say::percent(words, share)}</span> <small>{answered}</small></td> }
                .into_any()
        }
    }
}
