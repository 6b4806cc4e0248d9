//! Where the numbers of a release can be had: files that never change, at addresses that never change.

use domain::mapping::release::Release;
use leptos::prelude::*;

use super::say;
use crate::words::Words;

/// The list of files.
pub(super) fn downloads(words: &Words, release: &Release) -> AnyView {
    let at = |name: &str| format!("/data/{}/{name}", release.id);
    let tables: Vec<_> = release
        .tables
        .iter()
        .map(|table| {
            let asked = release.question(&table.question).map(|one| say::text(words.tag(), &one.label));
            let (asked, lang) = asked.map_or((table.question.clone(), None), |said| (said.text, said.lang));
            let by: Vec<&str> = table.by.iter().map(|axis| axis.as_str()).collect();
            let name = words.fill("mapping-download-table", &[("question", &asked)]);
            let (csv, json) = (at(&format!("{}.csv", table.id)), at(&format!("{}.json", table.id)));
            view! {
                <li>
                    <span lang=lang>{name}</span>
                    <small>" "{by.join(", ")}</small>
                    <br/>
                    <a href=csv>"CSV"</a>
                    " · "
                    <a href=json>"JSON-stat"</a>
                </li>
            }
        })
        .collect();
    view! {
        <details class="noprint">
            <summary>{words.get("mapping-download")}</summary>
            <p class="small">{words.get("mapping-download-fixed")}</p>
            <p class="more">
                <a href=at("release.xlsx")>{words.get("mapping-download-xlsx")}</a>
            </p>
            <p class="more">
                <a href=at("release.json")>{words.get("mapping-download-manifest")}</a>
            </p>
            <ul class="files">{tables}</ul>
        </details>
    }
    .into_any()
}
