//! How far people come in the contact room, as a table: a month a row, a step a column.

use std::sync::Arc;

use domain::contact::measure::{Reached, Step};
use leptos::prelude::*;

use super::measures::{count, month};
use crate::words::Words;

/// The part of the page; nothing where there is nothing to show.
pub(super) fn table(words: &Words, all: &[Reached]) -> Option<impl IntoView + use<>> {
    let heads: Vec<_> = heads(words).into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect();
    let rows: Vec<_> = all
        .iter()
        .map(|row| {
            let cells: Vec<_> = row.cells.iter().map(|cell| view! { <td>{count(words, *cell)}</td> }).collect();
            view! { <tr><th scope="row">{month(words, row.month)}</th>{cells}</tr> }
        })
        .collect();
    let name = words.get("desk-measure-reached");
    (!all.is_empty()).then(|| {
        view! {
            <article class="card">
                <h2>{name.clone()}</h2>
                <p class="small">{words.get("desk-measure-reached.about")}</p>
                <div class="sheet" tabindex="0" role="region" aria-label=name>
                    <table>
                        <thead>
                            <tr>{heads}</tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </article>
        }
    })
}

fn heads(words: &Words) -> Vec<Arc<str>> {
    let steps = Step::ALL.iter().map(|step| words.get(&format!("desk-measure-step-{}", step.as_str())));
    std::iter::once(words.get("desk-measure-head-period")).chain(steps).collect()
}

/// The same as rows of a table to take along, one a month and step.
pub(super) fn rows(words: &Words, all: &[Reached]) -> Vec<Vec<String>> {
    let name = words.get("desk-measure-reached").to_string();
    let row = |reached: &Reached| {
        let period = month(words, reached.month);
        let steps = Step::ALL.iter().zip(reached.cells.clone());
        let fields = steps.map(|(step, cell)| {
            let step = words.get(&format!("desk-measure-step-{}", step.as_str())).to_string();
            vec![name.clone(), period.clone(), step, count(words, cell)]
        });
        fields.collect::<Vec<_>>()
    };
    all.iter().flat_map(row).collect()
}
