//! What every sheet is, whatever it says: a document of its own with one style, and a code to scan with its address under it.

use leptos::prelude::*;

use super::Sheet;
use crate::words::Words;

/// The language of a sheet.
#[derive(Clone, Copy)]
pub(crate) struct Speaks<'a> {
    /// The site's words in it; Swedish where the site does not speak it.
    pub(crate) words: &'a Words,
    /// Its tag.
    pub(crate) tag: &'a str,
    /// Whether it goes from right to left.
    pub(crate) right_to_left: bool,
}

/// The whole document.
pub(crate) fn document(
    speaks: Speaks<'_>,
    title: String,
    sheet: Sheet,
    style: &str,
    main: impl IntoView + 'static,
) -> String {
    let direction = if speaks.right_to_left { "rtl" } else { "ltr" };
    let how = (!sheet.is_screen()).then(|| view! { <p class="how">{speaks.words.get("survey-print-how")}</p> });
    let inner = view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width,initial-scale=1"/>
            <title>{title}</title>
            <meta name="robots" content="noindex"/>
            <style inner_html=style.to_owned()></style>
        </head>
        <body class=sheet.word()>
            {how}
            <main>{main}</main>
        </body>
    };
    format!("<!DOCTYPE html><html lang=\"{}\" dir=\"{direction}\">{}</html>", plain(speaks.tag), inner.to_html())
}

/// The QR code with the address under it.
pub(crate) fn scan(words: &Words, code: &str, address: &str) -> impl IntoView + use<> {
    let (code, label) = (code.to_owned(), [&*words.get("survey-print-or"), address].join(" "));
    // A long address breaks before its word, not within it.
    let (host, word) = address.rsplit_once('/').unwrap_or(("", address));
    let (host, word) = (format!("{host}/"), word.to_owned());
    view! {
        <figure>
            <div class="qr" role="img" aria-label=label inner_html=code></div>
            <figcaption>
                {words.get("survey-print-or")} " " <bdi dir="ltr">{host}<wbr/><span class="word">{word}</span></bdi>
            </figcaption>
        </figure>
    }
}

/// A language tag holds letters, digits and hyphens; whatever else a workbook named one does not reach an attribute.
fn plain(tag: &str) -> String {
    tag.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect()
}
