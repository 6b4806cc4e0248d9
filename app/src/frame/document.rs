//! The document: head, header with the way out, urgent strip, main, footer. Every page is one of these.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use leptos::prelude::*;

use super::field::hidden;
use super::style::{Sheet, loader, style};
use crate::words::{Book, Words};

#[cfg(test)]
mod tests;

/// Stands in a page where what follows is the same for everybody who comes there, and tells nothing of who did: it need not be
/// compressed anew. No text can hold it, because texts are escaped.
pub const ALIKE: &str = "<!--=-->";
/// The same, of what stands around the main part where an island does: its place, and the footer.
pub const FRAME: &str = "<!--+-->";
/// Where what is one person's own goes on within it: what the footer carries.
pub const OWN: &str = "<!--.-->";

/// Who stands behind an installation, and where its buttons lead.
#[derive(Debug, Clone)]
pub struct Stands {
    /// The organisation's name; `None` for a demo that nobody stands behind.
    pub behind: Option<String>,
    /// How to reach them: what one reads, and where it leads.
    pub reach: Vec<(String, String)>,
    /// Whether this is a demo with made-up people: nobody reads what is written.
    pub demo: bool,
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
    /// On a page with a form whose fields go along, as they are filled in now.
    Form {
        /// The form's id.
        id: &'static str,
        /// Path after the language.
        action: &'static str,
        /// The step, in the field `do`.
        step: &'static str,
    },
}

/// What a page wears beside what every page does.
#[derive(Debug, Clone, Default)]
pub struct Dress {
    /// The urgent strip, shown everywhere but on the crisis page itself.
    pub strip: bool,
    /// The script that a page with an island needs.
    pub island: Option<String>,
    /// Styles that only some pages need.
    pub sheets: &'static [Sheet],
    /// What stands after the main part and stays when a posted step is swapped in: what outlives its steps.
    pub beside: Option<String>,
}

/// What stands around every main part, rendered once for each language: it is the larger half of a page.
pub struct Frames(HashMap<String, Frame>);

/// One language's.
struct Frame {
    /// From the doctype to the end of the head, save for a room's own styles and the script that wakes islands.
    head: String,
    /// From there to the end of what stands above the main part, save for the urgent strip.
    top: String,
    strip: String,
    /// From the end of the main part on, for a page at [`PATH`]: cut where that goes.
    foot: Vec<String>,
    /// The same, for a page that was posted to [`PATH`] and carries nothing yet: to where its form begins, and from there.
    posted: (String, Vec<String>),
    /// The same, by a form that goes along, its address and its step. Which there are is written in code: they are few.
    forms: RwLock<HashMap<[&'static str; 3], Arc<str>>>,
    book: Book,
}

/// Stands in a footer that is drawn to be kept where the page's path goes.
const PATH: &str = "/--path--";
/// The same in the tag of the form around the languages, whose end it stands at.
const POSTED: &str = "/--path--\">";

impl Frames {
    /// Renders the frames of every language.
    #[must_use]
    pub fn new(book: &Book, stands: &Stands) -> Self {
        Self(book.languages().map(|words| (words.tag().to_owned(), Frame::new(words, book, stands))).collect())
    }

    /// A whole page around its main part.
    pub fn document(&self, words: &Words, here: &Here, dress: Dress, main: impl IntoView + 'static) -> String {
        let main = view! { <main id="main">{main}</main> }.to_html();
        let Some(frame) = self.0.get(words.tag()) else { return main };
        let more = dress.sheets.iter().map(|sheet| sheet.style().len()).sum::<usize>()
            + dress.beside.as_ref().map_or(0, String::len)
            + frame.strip.len();
        // Whatever the footer carries fits as well, so that a page is never moved while it grows.
        let mut page = String::with_capacity(frame.head.len() + frame.top.len() + main.len() + more + 16 * 1024);
        page.push_str(&frame.head);
        for sheet in dress.sheets {
            page.push_str("<style>");
            page.push_str(sheet.style());
            page.push_str("</style>");
        }
        if let Some(src) = dress.island {
            page.push_str(&view! { <script src=src defer></script> }.to_html());
        }
        page.push_str(&frame.top);
        if dress.strip {
            page.push_str(&frame.strip);
        }
        page.push_str(&main);
        let apart = dress.beside.is_some() && !matches!(here, Here::Path(_));
        if apart {
            page.push_str(FRAME);
        }
        if let Some(beside) = dress.beside {
            page.push_str(&beside);
        }
        match here {
            // Nothing in such a path needs to be escaped.
            Here::Path(path) if path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-".contains(&byte)) => {
                joined(&mut page, &frame.foot, path);
            }
            Here::Posted { action, carries } => {
                let carried: String =
                    carries.iter().map(|(field, value)| hidden(field, value.clone()).to_html()).collect();
                let (above, rest) = &frame.posted;
                let (own, alike) = if apart { (OWN, FRAME) } else { ("", "") };
                for part in [above.as_str(), *action, "\">", own, carried.as_str(), alike] {
                    page.push_str(part);
                }
                joined(&mut page, rest, action);
            }
            Here::Form { id, action, step } => page.push_str(&frame.form([id, action, step], words.tag(), here)),
            here @ Here::Path(_) => page.push_str(&foot(words, &frame.book, here)),
        }
        page
    }
}

impl Frame {
    fn new(words: &Words, book: &Book, stands: &Stands) -> Self {
        let posted = foot(words, book, &Here::Posted { action: PATH, carries: Vec::new() });
        let (above, rest) = posted.split_once(POSTED).unwrap_or((posted.as_str(), ""));
        Self {
            head: head(words, stands),
            top: format!("</head><body>{}", top(words, stands)),
            strip: strip(words).to_html(),
            foot: cut(&foot(words, book, &Here::Path(PATH.to_owned())), PATH),
            posted: (above.to_owned(), cut(rest, PATH)),
            forms: RwLock::default(),
            book: book.clone(),
        }
    }

    /// From the end of the main part on, for a page whose form goes along: drawn once.
    fn form(&self, form: [&'static str; 3], tag: &str, here: &Here) -> Arc<str> {
        if let Some(drawn) = self.forms.read().unwrap_or_else(PoisonError::into_inner).get(&form) {
            return Arc::clone(drawn);
        }
        // In the words that this frame is of, not in those a page was begun with.
        let words = self.book.language(tag).unwrap_or_else(|| self.book.source());
        let drawn: Arc<str> = foot(words, &self.book, here).into();
        self.forms.write().unwrap_or_else(PoisonError::into_inner).insert(form, Arc::clone(&drawn));
        drawn
    }
}

fn cut(drawn: &str, at: &str) -> Vec<String> {
    drawn.split(at).map(str::to_owned).collect()
}

/// Adds what was cut, with this between.
fn joined(page: &mut String, parts: &[String], between: &str) {
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            page.push_str(between);
        }
        page.push_str(part);
    }
}

/// The title is neutral on purpose: a history list shows nothing but "Lotsen".
fn head(words: &Words, stands: &Stands) -> String {
    let direction = if words.right_to_left() { "rtl" } else { "ltr" };
    let inner = view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width,initial-scale=1"/>
        <title>{words.get("frame-title")}</title>
        <meta name="color-scheme" content="light dark"/>
        <meta name="robots" content="noarchive"/>
        <link rel="icon" href=picture()/>
        <style inner_html=style()></style>
        <script data-page=stands.script.clone() data-out=stands.leave.clone() inner_html=loader()></script>
    };
    format!("<!DOCTYPE html><html lang=\"{}\" dir=\"{direction}\"><head>{}", words.tag(), inner.to_html())
}

fn top(words: &Words, stands: &Stands) -> String {
    let w = |id: &str| words.get(id);
    let start = format!("/{}", words.tag());
    let demo = (stands.behind.is_none() || stands.demo || !words.reviewed()).then(|| {
        view! {
            <aside class="demo" aria-label=w("frame-about")>
                {stands.behind.is_none().then(|| view! { <p>{w("frame-demo")}</p> })}
                {stands.demo.then(|| view! { <p>{w("frame-demo-reads")}</p> })}
                {(!words.reviewed()).then(|| view! { <p>{w("frame-not-reviewed")}</p> })}
            </aside>
        }
    });
    let top = view! {
        <a class="skip" href="#main">
            {w("frame-skip")}
        </a>
        <header>
            <a class="logo" href=start>
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
                data-to=stands.leave.clone()
                data-more=w("frame-leave-more")
            >
                <span aria-hidden="true">"✕ "</span>
                {w("frame-leave")}
            </a>
            <span id="hush" role="status" class="sr"></span>
        </header>
        {demo}
    };
    top.to_html()
}

fn foot(words: &Words, book: &Book, here: &Here) -> String {
    format!("{}</body></html>", footer(words, book, here, &format!("/{}", words.tag())).to_html())
}

/// The picture on a browser's tab, within the page: a request of its own would come before the page is shown.
fn picture() -> &'static str {
    static PICTURE: LazyLock<String> = LazyLock::new(|| {
        let drawn = include_str!("lantern.svg").trim_end().replace('"', "'");
        let signs = drawn.replace('#', "%23").replace('<', "%3C").replace('>', "%3E");
        format!("data:image/svg+xml,{signs}")
    });
    &PICTURE
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
    let languages = view! { <ul>{languages}</ul> };
    // What is carried stands there once, however many languages there are.
    let languages = match here {
        Here::Posted { action, carries } => {
            let action = format!("{start}{action}");
            let fields = carries.iter().map(|(field, value)| hidden(field, value.clone())).collect_view();
            view! {
                <form method="post" action=action>
                    {fields}
                    {languages}
                </form>
            }
            .into_any()
        }
        Here::Path(_) | Here::Form { .. } => languages.into_any(),
    };
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
                {languages}
            </nav>
            <nav aria-label=words.get("frame-about")>
                <ul>
                    {link("/om", "frame-who")} {link("/det-du-skriver", "frame-privacy")}
                    {link("/fragor", "guide-asks-link")} {link("/tillganglighet", "frame-accessibility")} {link("/spara", "frame-offline")}
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
        Here::Posted { action, .. } => {
            let action = format!("/{lang}{action}");
            view! {
                <button class="plain" formaction=action lang=lang dir=dir aria-current=current>
                    {name}
                </button>
            }
            .into_any()
        }
        Here::Form { id, action, step } => {
            let action = format!("/{lang}{action}");
            view! {
                <button class="plain" form=*id formaction=action name="do" value=*step lang=lang dir=dir aria-current=current>
                    {name}
                </button>
            }
            .into_any()
        }
    };
    view! { <li>{way}</li> }
}
