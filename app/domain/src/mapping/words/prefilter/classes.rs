//! Classes and years of school, however they are written: 7B, "klass 7", "åttan", NA21.

use super::token::Token;
use super::{Kind, Marks};

/// Years of school, as children say them.
const YEARS: &[&str] = &[
    "ettan",
    "tvåan",
    "trean",
    "fyran",
    "femman",
    "sexan",
    "sjuan",
    "åttan",
    "nian",
    "fyrorna",
    "femmorna",
    "sexorna",
    "sjuorna",
    "åttorna",
    "niorna",
    "ettorna",
    "tvåorna",
    "treorna",
    "förskoleklassen",
    "gymnasieettan",
];

pub(super) fn mark(all: &[Token<'_>], found: &mut Marks) {
    for at in 0..all.len() {
        class(all, at, found);
    }
}

fn class(all: &[Token<'_>], at: usize, found: &mut Marks) {
    let here = &all[at];
    let next = all.get(at + 1);
    let letter =
        |one: &Token<'_>| one.is_word() && one.letters() == 1 && !matches!(one.small.as_str(), "i" | "å" | "ö" | "e");
    // 7B, 7 b, F-6a
    if here.is_digits() && here.letters() <= 2 {
        if let Some(one) = next.filter(|one| letter(one)) {
            let joined = one.close || all.get(at + 2).is_none_or(|after| !after.close);
            if joined && here.text.parse::<u8>().is_ok_and(|year| (1..=9).contains(&year)) {
                found.span(at, at + 1, Kind::Class);
            }
        }
        // 7:an, 8an
        let tail = all.get(at + 1).filter(|one| one.close).map(|one| if one.is_mark(":") { at + 2 } else { at + 1 });
        let ending = tail.and_then(|tail| all.get(tail)).filter(|one| one.close);
        if ending.is_some_and(|one| matches!(one.small.as_str(), "an" | "ans" | "orna" | "or")) {
            found.span(at, tail.unwrap_or(at), Kind::Class);
        }
    }
    let close_digits = next.filter(|one| one.close && one.is_digits() && one.letters() == 2);
    // NA21, sa22b: a programme and the year it began.
    let programme = here.is_word() && (2..=3).contains(&here.letters()) && !(at > 0 && here.close);
    if programme && close_digits.is_some() {
        let more = all.get(at + 2).is_some_and(|one| one.close && one.is_word() && one.letters() == 1);
        found.span(at, at + 1 + usize::from(more), Kind::Class);
    }
    match here.small.as_str() {
        "klass" | "åk" | "årskurs" | "klassen" | "klassens" => {
            if let Some(one) = next.filter(|one| one.is_digits() && one.letters() <= 2) {
                let more = all.get(at + 2).is_some_and(|one| letter(one) && (one.close || one.letters() == 1));
                found.span(at, at + 1 + usize::from(more && one.letters() <= 2), Kind::Class);
            } else if at > 0 && matches!(all[at - 1].small.as_str(), "min" | "vår") {
                found.span(at - 1, at, Kind::Class);
            }
        }
        year if YEARS.contains(&year) => {
            let more = next.is_some_and(letter);
            found.span(at, at + usize::from(more), Kind::Class);
        }
        // sjuB, åttanc
        word if here.letters() >= 4 => {
            let stem = |year: &&str| word.strip_prefix(*year).is_some_and(|rest| rest.chars().count() == 1);
            if ["sju", "åtta", "nio", "fyra", "fem", "sex", "sjuan", "åttan", "nian", "femman", "sexan", "fyran"]
                .iter()
                .any(stem)
                && !matches!(
                    word,
                    "femte" | "sjuk" | "sexa" | "fyran" | "åttan" | "femma" | "sexig" | "åttans" | "sjuan"
                )
            {
                found.put(at, Kind::Class);
            }
        }
        _ => {}
    }
}
