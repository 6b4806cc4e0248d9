//! An answer on a wall: a poster, and screens that play by themselves in waiting rooms. What was heard in a number said in words,
//! what is done about it, and the way to the whole answer.

use domain::mapping::release::{Decision, Finding, What};
use leptos::prelude::*;

use super::finding::{self, Shown};
use super::{Answer, Version, after, answer, say};
use crate::contact::day::dated;
use crate::desk::survey::print::leaf::{self, Speaks};
use crate::desk::survey::print::{Sheet, style as plain};
use crate::words::{Book, Words};

/// The sheets there are of an answer.
pub const SHEETS: [Sheet; 4] = [Sheet::PosterA4, Sheet::PosterA3, Sheet::Wide, Sheet::Tall];

/// So many findings stand on a poster; the code leads to the rest.
const ON_POSTER: usize = 3;
/// So many play on a screen.
const ON_SCREEN: usize = 6;
/// How long a slide stands, in seconds: time to read it twice, slowly.
const STANDS: usize = 14;

/// What a sheet says.
pub struct Sign<'a> {
    /// Every language, for a sentence that is not translated.
    pub book: &'a Book,
    /// The sheet's language.
    pub words: &'a Words,
    /// The answer.
    pub answer: &'a Answer,
    /// Its address as it is typed.
    pub address: String,
    /// The QR code of the address, as SVG.
    pub code: String,
}

/// The sheet of a word in an address.
#[must_use]
pub fn sheet(word: &str) -> Option<Sheet> {
    SHEETS.into_iter().find(|sheet| sheet.word() == word)
}

/// The document, and the style that it carries.
#[must_use]
pub fn sign(page: &Sign<'_>, sheet: Sheet) -> (String, String) {
    let title = say::text(page.words.tag(), &page.answer.release.title);
    let style = style(sheet, 1 + page.answer.release.findings.len().min(ON_SCREEN));
    let speaks = Speaks { words: page.words, tag: page.words.tag(), right_to_left: page.words.right_to_left() };
    let main = if sheet.is_screen() { screen(page).into_any() } else { poster(page).into_any() };
    (leaf::document(speaks, title.text, sheet, &style, main), style)
}

fn poster(page: &Sign<'_>) -> impl IntoView + use<> {
    let (words, release) = (page.words, &page.answer.release);
    let found: Vec<_> = release.findings.iter().take(ON_POSTER).map(|one| part(page, one)).collect();
    view! {
        <p class="kick">{words.get("mapping")}</p>
        {heading(page)}
        {found}
        <footer>
            <div>
                <h2>{words.get("mapping-print-scan")}</h2>
                <p>{answer::came(words, release, page.answer.published)}</p>
            </div>
            {leaf::scan(words, &page.code, &page.address)}
        </footer>
    }
}

/// The way to the answer stands on every slide: somebody looks up once.
fn screen(page: &Sign<'_>) -> impl IntoView + use<> {
    let (words, release) = (page.words, &page.answer.release);
    let slides: Vec<_> =
        release.findings.iter().take(ON_SCREEN).map(|one| view! { <section>{part(page, one)}</section> }).collect();
    view! {
        <div class="slides">
            <section>
                <p class="kick">{words.get("mapping")}</p>
                {heading(page)}
                <p>{answer::came(words, release, page.answer.published)}</p>
            </section>
            {slides}
        </div>
        <aside>
            <h2>{words.get("mapping-print-scan")}</h2>
            {leaf::scan(words, &page.code, &page.address)}
        </aside>
    }
}

fn heading(page: &Sign<'_>) -> impl IntoView + use<> {
    let title = say::text(page.words.tag(), &page.answer.release.title);
    view! {
        <h1 lang=title.lang dir="auto">{title.text}</h1>
        {after::news(&shown(page), None)}
    }
}

fn shown<'a>(page: &Sign<'a>) -> Shown<'a> {
    let (version, afterwords) = (Version::Child, page.answer.afterwords.as_slice());
    let (book, words, release) = (page.book, page.words, &page.answer.release);
    Shown { book, words, release, version, afterwords, images: false, open: false }
}

/// What was heard, how sure it is, and what is done.
fn part(page: &Sign<'_>, found: &Finding) -> AnyView {
    let (words, release, shown) = (page.words, &page.answer.release, shown(page));
    let said = finding::sentence(&shown, found);
    let number = release
        .share(&found.about)
        .map(|share| view! { <p class="number">{say::about(words, share, say::of(release, found))}</p> });
    let done: Vec<_> = found.decisions.iter().map(|one| decision(words, one)).collect();
    view! {
        <article>
            {number}
            <h2 class="said" lang=said.lang dir="auto">{said.text}</h2>
            {after::news(&shown, Some(found))}
            <div class="sure">{finding::numbers(words, release, found)}</div>
            <ul class="done">{done}</ul>
        </article>
    }
    .into_any()
}

fn decision(words: &Words, decision: &Decision) -> AnyView {
    let heading = say::text(words.tag(), &decision.heading);
    let by = match decision.what {
        What::Will(day) => Some(words.fill("mapping-will-by", &[("day", &dated(words, day))])),
        What::Do | What::Cannot => None,
    };
    view! {
        <li>
            <b>{words.get(finding::tag(decision.what))}</b>
            <span lang=heading.lang dir="auto">{heading.text}</span>
            {by.map(|by| view! { <small>{by}</small> })}
        </li>
    }
    .into_any()
}

/// The style of a sheet: a screen's slides follow one upon the other, however many there are.
#[must_use]
pub fn style(sheet: Sheet, slides: usize) -> String {
    let own = include_str!("../../style/print/told.css");
    let own: String = own.lines().map(str::trim).filter(|line| !line.starts_with("/*")).collect();
    let turns = if sheet.is_screen() { turns(slides) } else { String::new() };
    [plain(sheet), &own, &turns].concat()
}

fn turns(slides: usize) -> String {
    if slides < 2 {
        return ".slides section{animation:none;opacity:1}".to_owned();
    }
    let all = slides * STANDS;
    // In thousandths of the whole: a second to come, a second to go.
    let at = |second: usize| format!("{}.{}%", second * 100 / all, second * 1000 / all % 10);
    let delays: Vec<String> = (1..=slides)
        .map(|slide| {
            let delay = (slide - 1) * STANDS;
            format!(".slides section:nth-child({slide}){{animation-delay:{delay}s}}")
        })
        .collect();
    format!(
        "@media screen and (prefers-reduced-motion:no-preference){{@keyframes told{{0%{{opacity:0}}{},{}{{opacity:1}}{},100%{{opacity:0}}}}\
        .slides section{{animation:told {all}s infinite}}{}}}",
        at(1),
        at(STANDS - 1),
        at(STANDS),
        delays.concat(),
    )
}

/// Ways to the sheets, under an answer.
pub(super) fn ways(words: &Words, answer: &Answer) -> impl IntoView + use<> {
    let links: Vec<_> = SHEETS
        .into_iter()
        .map(|sheet| {
            let to = super::path(words, &format!("/{}/ark/{}", answer.release.id, sheet.word()));
            view! { <li><a href=to>{words.get(&format!("mapping-sheet-{}", sheet.word()))}</a></li> }
        })
        .collect();
    view! {
        <details class="noprint">
            <summary>{words.get("mapping-print")}</summary>
            <p class="small">{words.get("mapping-print.text")}</p>
            <ul class="files">{links}</ul>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::{sheet, style, turns};
    use crate::desk::survey::print::Sheet;

    #[test]
    fn slides_take_turns_and_one_alone_stands_still() {
        assert!(turns(1).contains("animation:none"));
        let three = turns(3);
        assert!(three.contains("told 42s") && three.contains("nth-child(3){animation-delay:28s}"), "{three}");
        assert!(three.contains("2.3%,30.9%{opacity:1}33.3%,100%"), "{three}");
        assert!(!three.contains("nth-child(4)"));
    }

    #[test]
    fn slips_and_papers_are_no_sheets_of_an_answer() {
        assert_eq!(sheet("skarm-hog"), Some(Sheet::Tall));
        assert_eq!((sheet("lappar"), sheet("papper"), sheet("klass")), (None, None, None));
        assert!(!style(Sheet::PosterA4, 3).contains("@keyframes told"));
    }
}
