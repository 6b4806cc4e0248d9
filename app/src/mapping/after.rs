//! What was said since an answer came: that something in it was wrong, and how it went with what was promised.

use domain::mapping::release::{Afterword, Finding, Why};
use jiff::civil::Date;
use leptos::prelude::*;

use super::finding::{self, Shown};
use super::{Answer, say};
use crate::contact::day::dated;

/// The words in a language, numbers of their finding in their places.
pub(super) fn said(shown: &Shown<'_>, word: &Afterword) -> say::Said {
    if word.is_gone() {
        return say::Said { text: shown.words.get("mapping-after-gone").to_string(), lang: None };
    }
    let text = shown.version.of(&word.said.child, &word.said.adult);
    let finding = word.finding.as_ref().and_then(|id| shown.release.findings.iter().find(|one| one.id == *id));
    match finding {
        Some(finding) => say::sentence(shown.book, shown.words.tag(), shown.release, finding, text),
        None => say::text(shown.words.tag(), text),
    }
}

/// What was said for this reason of a finding, or with none of all of the release.
fn of<'a>(shown: &Shown<'a>, why: Why, finding: Option<&'a Finding>) -> impl Iterator<Item = &'a Afterword> {
    let about = finding.map(|one| one.id.as_str());
    shown.afterwords.iter().filter(move |word| word.why == why && word.finding.as_deref() == about)
}

/// The id of what stands above such words.
pub(crate) const fn id(why: Why) -> &'static str {
    match why {
        Why::Erratum => "mapping-after-erratum",
        Why::FollowUp => "mapping-after-follow-up",
    }
}

/// Cards, each with its day: under a finding, or with none of all of the release.
pub(super) fn cards(shown: &Shown<'_>, why: Why, finding: Option<&Finding>) -> Vec<AnyView> {
    of(shown, why, finding).map(|word| card(shown, word)).collect()
}

fn card(shown: &Shown<'_>, word: &Afterword) -> AnyView {
    let (said, heading) = (said(shown, word), shown.words.get(id(word.why)));
    let class = match word.why {
        Why::Erratum => "tag late",
        Why::FollowUp => "tag",
    };
    let heading = if word.finding.is_some() {
        view! { <h3 class=class>{heading}</h3> }.into_any()
    } else {
        view! { <h2 class=class>{heading}</h2> }.into_any()
    };
    view! {
        <section class="card after" id=word.id.clone()>
            {heading}
            <p class="own" lang=said.lang>{said.text}</p>
            <p class="small">{dated(shown.words, word.day)}</p>
        </section>
    }
    .into_any()
}

/// Ways from the top of an answer to what was wrong in it.
pub(super) fn ways(shown: &Shown<'_>) -> Vec<AnyView> {
    let wrong = shown.release.findings.iter().filter(|one| of(shown, Why::Erratum, Some(one)).next().is_some());
    wrong
        .map(|one| {
            let title = finding::sentence(shown, one);
            view! {
                <p class="note">
                    <b>{shown.words.get(id(Why::Erratum))}": "</b>
                    <a href=format!("#{}", one.id) lang=title.lang>{title.text}</a>
                </p>
            }
            .into_any()
        })
        .collect()
}

/// The same in a line each, where a finding stands in a list or on paper: what was wrong first, then how it went.
pub(super) fn lines(shown: &Shown<'_>, finding: Option<&Finding>) -> Vec<AnyView> {
    Why::ALL.into_iter().flat_map(|why| of(shown, why, finding)).map(|word| line(shown, word)).collect()
}

/// How many letters each such line has, for whoever has to know how much room they take.
pub(super) fn letters(shown: &Shown<'_>, finding: Option<&Finding>) -> Vec<usize> {
    // What stands before the words: why they were said, and when.
    const HEADING: usize = 40;
    let words = Why::ALL.into_iter().flat_map(|why| of(shown, why, finding));
    words.map(|word| HEADING + said(shown, word).text.chars().count()).collect()
}

/// On a wall there is room for saying that something was said, and when; the code beside it leads to the words.
pub(super) fn news(shown: &Shown<'_>, finding: Option<&Finding>) -> Vec<AnyView> {
    let one = |why| {
        let day = of(shown, why, finding).map(|word| word.day).max()?;
        let (id, class) = match why {
            Why::Erratum => ("mapping-after-corrected", "wrong"),
            Why::FollowUp => ("mapping-after-news", "news"),
        };
        Some(
            view! { <p class=class><b>{shown.words.fill(id, &[("day", &dated(shown.words, day))])}</b></p> }.into_any(),
        )
    };
    Why::ALL.into_iter().filter_map(one).collect()
}

fn line(shown: &Shown<'_>, word: &Afterword) -> AnyView {
    let said = said(shown, word);
    let class = match word.why {
        Why::Erratum => "small wrong",
        Why::FollowUp => "small news",
    };
    let heading = format!("{}, {}: ", shown.words.get(id(word.why)), dated(shown.words, word.day));
    view! {
        <p class=class>
            <b>{heading}</b>
            <span lang=said.lang dir="auto">{said.text}</span>
        </p>
    }
    .into_any()
}

/// The last day on which something was said for this reason.
pub(super) fn last(answer: &Answer, why: Why) -> Option<Date> {
    answer.afterwords.iter().filter(|word| word.why == why).map(|word| word.day).max()
}
