//! The feed of answers (Atom, RFC 4287): whoever follows it learns that an answer has come, and we learn nothing of them.

use std::fmt::Write;

use jiff::civil::Date;

use super::finding::{self, Shown};
use super::{Answer, Version, say};
use crate::words::{Book, Words};

/// The feed in a language; `origin` is the site's public address, `made` the day it stands for when it is empty.
#[must_use]
pub fn feed(words: &Words, book: &Book, answers: &[&Answer], origin: &str, made: Date) -> String {
    let here = format!("{origin}{}", super::path(words, ""));
    let newest = answers.iter().map(|one| one.published).max().unwrap_or(made);
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
        let shown = Shown { book, words, release, version: Version::Child, images: false, open: false };
        let said: Vec<String> = release.findings.iter().map(|one| finding::sentence(&shown, one).text).collect();
        let day = moment(answer.published);
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "<entry><id>{here}/{id}</id><title>{}</title><updated>{day}</updated><published>{day}</published>\
             <link href=\"{here}/{id}\"/><summary>{}</summary></entry>",
            escaped(&say::text(words.tag(), &release.title).text),
            escaped(&said.join(". ")),
            id = release.id,
        );
    }
    out.push_str("</feed>\n");
    out
}

/// A day as a feed writes it. Only days are kept of an answer.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
