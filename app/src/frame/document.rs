//! The document: head, header with the way out, urgent strip, main, footer. Every page is one of these.

use std::sync::Arc;

use leptos::prelude::*;

use super::field::hidden;
use super::style::{loader, style};
use crate::words::{Book, Words};

/// Who stands behind an installation, and where its buttons lead.
#[derive(Debug, Clone)]
pub struct Stands {
    /// The organisation's name; `None` for a demo that nobody stands behind.
    pub behind: Option<String>,
    /// Where *Lämna* leads.
    pub leave: String,
    /// Path of the script, with its hash.
    pub script: String,
}

/// Where a page is, so that it can be had in another language.
#[derive(Debug, Clone)]
pub enum Here {
    /// At this path after the language: empty for the start page, else with a leading slash.
    Path(String),
    /// Posted here with this value; it must not stand in a path.
    Posted {
        /// Path after the language.
        action: &'static str,
        /// Names and values of what is carried.
        carries: Vec<(&'static str, String)>,
    },
}

/// Everything a document needs beside its main part.
pub struct Frame {
    /// Every language.
    pub book: Book,
    /// This page's language.
    pub words: Words,
    /// Who stands behind.
    pub stands: Arc<Stands>,
    /// Where the page is.
    pub here: Here,
    /// The urgent strip: shown everywhere but on the crisis page itself.
    pub strip: bool,
    /// Whether the page carries an island and so needs the browser's share.
    pub island: Option<String>,
}

/// Renders a whole page around its main part. The title is neutral on purpose: a history list shows nothing but "Lotsen".
pub fn document(frame: Frame, main: impl IntoView + 'static) -> String {
    let words = frame.words.clone();
    let (w, tag) = (|id: &str| words.get(id), words.tag().to_owned());
    let start = format!("/{tag}");
    let direction = if words.right_to_left() { "rtl" } else { "ltr" };
    let html = view! {
        <html lang=tag.clone() dir=direction>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <title>{w("frame-title")}</title>
                <meta name="color-scheme" content="light dark"/>
                <meta name="robots" content="noarchive"/>
                <link rel="icon" href="/s/icon.svg"/>
                <style inner_html=style()></style>
                <script
                    data-page=frame.stands.script.clone()
                    data-out=frame.stands.leave.clone()
                    inner_html=loader()
                ></script>
                {frame.island.map(|src| view! { <script src=src defer></script> })}
            </head>
            <body>
                <a class="skip" href="#main">
                    {w("frame-skip")}
                </a>
                <header>
                    <a class="logo" href=start.clone()>
                        <svg viewBox="0 0 32 32" aria-hidden="true" inner_html=LANTERN></svg>
                        <span>{w("frame-name")}</span>
                    </a>
                    <a class="pill" href="#lang">
                        {w("frame-language")}
                    </a>
                    <button id="listen" class="pill" type="button" aria-pressed="false" hidden>
                        {w("frame-listen")}
                    </button>
                    <a
                        id="leave"
                        class="pill out"
                        href="/lamna"
                        rel="nofollow noreferrer"
                        data-to=frame.stands.leave.clone()
                        data-more=w("frame-leave-more")
                    >
                        <span aria-hidden="true">"✕ "</span>
                        {w("frame-leave")}
                    </a>
                    <span id="hush" role="status" class="sr"></span>
                </header>
                {(frame.stands.behind.is_none() || !words.reviewed())
                    .then(|| {
                        view! {
                            <aside class="demo" aria-label=w("frame-about")>
                                {frame.stands.behind.is_none().then(|| view! { <p>{w("frame-demo")}</p> })}
                                {(!words.reviewed()).then(|| view! { <p>{w("frame-not-reviewed")}</p> })}
                            </aside>
                        }
                    })}
                {frame.strip.then(|| strip(&words))}
                <main id="main">{main}</main>
                {footer(&words, &frame.book, &frame.here, &start)}
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", html.to_html())
}

/// A lantern over the sound.
const LANTERN: &str = "<path d='M16 9 9 22h14Z' fill='currentColor'/><circle cx='16' cy='8' r='5' fill='#ffc53d'/>\
<path d='M3 26q4-4 8 0t8 0 8-2' fill='none' stroke='currentColor' stroke-width='3' stroke-linecap='round'/>";

fn strip(words: &Words) -> impl IntoView + use<> {
    view! {
        <aside class="strip" aria-label=words.get("frame-urgent")>
            <a href=format!("/{}/akut", words.tag())>{words.get("frame-urgent")}</a>
            <a href="tel:112">{words.get("frame-call-112")}</a>
            <a href="tel:116111">{words.get("frame-call-bris")}</a>
        </aside>
    }
}

fn footer(words: &Words, book: &Book, here: &Here, start: &str) -> impl IntoView + use<> {
    let languages: Vec<_> = book.languages().map(|other| language(words, other, here)).collect();
    let link = |path: &str, id: &str| {
        let label = words.get(id);
        let path = format!("{start}{path}");
        view! {
            <li>
                <a href=path>{label}</a>
            </li>
        }
    };
    view! {
        <footer>
            <nav id="lang" aria-label=words.get("frame-language")>
                <ul>{languages}</ul>
            </nav>
            <nav aria-label=words.get("frame-about")>
                <ul>
                    {link("/om", "frame-who")} {link("/det-du-skriver", "frame-privacy")}
                    {link("/tillganglighet", "frame-accessibility")} {link("/spara", "frame-offline")}
                </ul>
            </nav>
        </footer>
    }
}

fn language(words: &Words, other: &Words, here: &Here) -> impl IntoView + use<> {
    let name = other.get("frame-language-name");
    let lang = other.tag().to_owned();
    let dir = if other.right_to_left() { "rtl" } else { "ltr" };
    let current = (words.tag() == other.tag()).then_some("true");
    let way = match here {
        Here::Path(path) => {
            let href = format!("/{lang}{path}");
            view! { <a href=href lang=lang.clone() dir=dir hreflang=lang aria-current=current>{name}</a> }.into_any()
        }
        Here::Posted { action, carries } => {
            let action = format!("/{lang}{action}");
            let fields = carries.iter().map(|(field, value)| hidden(field, value.clone())).collect_view();
            view! {
                <form method="post" action=action>
                    {fields}
                    <button class="plain" lang=lang dir=dir aria-current=current>
                        {name}
                    </button>
                </form>
            }
            .into_any()
        }
    };
    view! { <li>{way}</li> }
}
