//! The feed of answers (Atom, RFC 4287): whoever follows it learns that an answer has come, and we learn nothing of them.

use std::fmt::Write;

use jiff::civil::Date;

use super::finding::{self, Shown};
use super::{Answer, Version, after, say};
use crate::contact::day::dated;
use crate::words::{Book, Words};

/// The feed in a language; `origin` is the site's public address, `made` the day it stands for when it is empty.
#[must_use]
pub fn feed(words: &Words, book: &Book, answers: &[&Answer], origin: &str, made: Date) -> String {
    let here = format!("{origin}{}", super::path(words, ""));
    let newest = answers.iter().map(|one| updated(one)).max().unwrap_or(made);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{here}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{here}/flode\"/>\n<link href=\"{here}\"/>\n",
        escaped(&words.get("mapping")),
        moment(newest),
        escaped(&words.get("frame-name")),
        tag = words.tag(),
    );
    for answer in answers {
        let release = &answer.release;
        let (version, afterwords) = (Version::Child, answer.afterwords.as_slice());
        let shown = Shown { book, words, release, version, afterwords, images: false, open: false };
        // What is new comes first: who follows has read the rest.
        let since = afterwords.iter().rev().map(|word| {
            let text = after::said(&shown, word).text;
            let heading = words.get(after::id(word.why));
            format!("{heading}, {}: {}", dated(words, word.day), text.trim_end_matches('.'))
        });
        let said = release.findings.iter().map(|one| finding::sentence(&shown, one).text);
        let said: Vec<String> = since.chain(said).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "<entry><id>{here}/{id}</id><title>{}</title><updated>{}</updated><published>{}</published>\
             <link href=\"{here}/{id}\"/><summary>{}</summary></entry>",
            escaped(&say::text(words.tag(), &release.title).text),
            moment(updated(answer)),
            moment(answer.published),
            escaped(&said.join(". ")),
            id = release.id,
        );
    }
    out.push_str("</feed>\n");
    out
}

/// The day something was last said of an answer.
fn updated(answer: &Answer) -> Date {
    answer.afterwords.iter().map(|word| word.day).chain([answer.published]).max().unwrap_or(answer.published)
}

/// A day as a feed writes it. Only days are kept of an answer.
pub(super) fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// A text within XML 1.0, which has no place for most control characters.
pub(super) fn escaped(text: &str) -> String {
    let allowed = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    let text: String = text.chars().filter(allowed).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
