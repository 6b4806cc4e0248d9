//! How alike two coders code, as a table: percent agreement and Cohen's kappa with its word.

use domain::mapping::words::agreement::{Four, Strength};
use leptos::prelude::*;

use crate::words::Words;

/// How alike two code.
pub struct Alike {
    /// How many texts both have read.
    pub texts: u32,
    /// Of how many they say exactly the same.
    pub same: u32,
    /// Codes by name, and how the two used them.
    pub codes: Vec<(String, Four)>,
    /// All codes together.
    pub all: Four,
}

/// The part of the page.
pub(super) fn alike(words: &Words, found: Option<&Alike>) -> AnyView {
    let heading = view! {
        <h2 class="above">{words.get("desk-words-agreement")}</h2>
        <p class="small">{words.get("desk-words-agreement.how")}</p>
    };
    let Some(found) = found else {
        return view! { {heading} <p class="calm">{words.get("desk-words-agreement-none")}</p> }.into_any();
    };
    let numbers = [("texts", found.texts.to_string()), ("same", found.same.to_string())];
    let numbers: Vec<(&str, &str)> = numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut rows: Vec<_> = found.codes.iter().map(|(name, four)| row(words, name, *four)).collect();
    rows.push(row(words, &words.get("desk-words-all-codes"), found.all));
    view! {
        {heading}
        <p>{words.fill("desk-words-agreement-texts", &numbers)}</p>
        <table>
            <thead>
                <tr>
                    <th scope="col">{words.get("desk-words-code")}</th>
                    <th scope="col">{words.get("desk-words-percent")}</th>
                    <th scope="col">{words.get("desk-words-kappa")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(words: &Words, name: &str, four: Four) -> AnyView {
    let percent = four.percent().map(|percent| format!("{percent} %")).unwrap_or_default();
    let kappa = match four.kappa() {
        None => words.get("desk-words-kappa-none").to_string(),
        Some(kappa) => {
            // Two decimals, with the language's own mark; never "−0".
            let number = format!("{:.2}", if kappa.abs() < 0.005 { 0.0 } else { kappa });
            let number = if words.tag() == "sv" { number.replace('.', ",") } else { number };
            let strength = words.get(&format!("desk-words-strength-{}", Strength::of(kappa).as_str()));
            format!("{} ({strength})", number.replace('-', "−"))
        }
    };
    view! {
        <tr>
            <th scope="row" dir="auto">{name.to_owned()}</th>
            <td>{percent}</td>
            <td>{kappa}</td>
        </tr>
    }
    .into_any()
}
