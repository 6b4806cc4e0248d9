//! Mail, web and what people are called in games and networks.

use super::token::{Form, Token};
use super::{Kind, Marks};

/// Endings of addresses.
const TOPS: &[&str] = &[
    "se", "com", "nu", "net", "org", "gg", "tv", "io", "eu", "dk", "no", "fi", "me", "app", "info", "live", "xyz",
    "link",
];
/// Networks and games: what follows is what somebody is called there.
const NETS: &[&str] = &[
    "snap",
    "snapchat",
    "snapp",
    "insta",
    "instagram",
    "ig",
    "tiktok",
    "tictok",
    "discord",
    "roblox",
    "fortnite",
    "minecraft",
    "steam",
    "kik",
    "facebook",
    "fb",
    "whatsapp",
    "signal",
    "telegram",
    "twitch",
    "youtube",
    "psn",
];
/// What leads to a name in a network.
const CALLED: &[&str] =
    &["användarnamn", "användarnamnet", "användare", "nick", "gamertag", "kontot", "konto", "alias", "usern"];
/// Words between a network and the name: "min snap är kalle".
const LINKS: &[&str] = &["är", "heter", "e", "namn", "namnet", "hette", "på", "där", "som", "för"];
/// Words that follow a network and are no name.
const PLAIN: &[&str] = &[
    "och", "eller", "så", "inte", "men", "med", "jag", "de", "dom", "vi", "han", "hon", "man", "att", "om", "till",
    "när", "där", "för", "i", "en", "ett", "hela", "skriver", "skrev", "varje", "alla", "bara", "hemska", "elaka",
    "saker", "bilder", "grupp", "gruppen", "kontot", "konto", "men", "det", "kan", "jätte",
];
/// `@` in words.
const AT: &[&str] = &["snabela", "snabel", "alfakrull", "kanelbulle"];

pub(super) fn mark(all: &[Token<'_>], found: &mut Marks) {
    for at in 0..all.len() {
        if all[at].is_mark("@") || AT.contains(&all[at].small.as_str()) {
            around(all, at, found);
        } else if all[at].is_mark("(") || all[at].is_mark("[") {
            // (at), [snabel-a]
            if all.get(at + 1).is_some_and(|one| one.small == "at") {
                around(all, at + 1, found);
            }
        }
        web(all, at, found);
        shape(all, at, found);
        called(all, at, found);
    }
}

/// The first token of what is written together with this one.
fn begin(all: &[Token<'_>], mut at: usize) -> usize {
    while at > 0 && all[at].close {
        at -= 1;
    }
    at
}

/// The last token of what is written together with this one.
fn end(all: &[Token<'_>], mut at: usize) -> usize {
    while all.get(at + 1).is_some_and(|next| next.close) {
        at += 1;
    }
    // A mark at the end belongs to the sentence.
    while at > 0 && all[at].form == Form::Mark && !all[at].is_mark("_") && all[at].close {
        at -= 1;
    }
    at
}

/// An address around an `@`: what is written together with it, else its neighbours, and an ending that is written apart.
fn around(all: &[Token<'_>], at: usize, found: &mut Marks) {
    let mut from = begin(all, at);
    if from == at && at > 0 {
        from = begin(all, at - 1);
        // "kalle (at) …": the bracket stands between.
        if all[from].form == Form::Mark && from > 0 {
            from = begin(all, from - 1);
        }
    }
    let mut to = end(all, at).max(at);
    let mut steps = 0;
    while to + 1 < all.len() && steps < 6 {
        let next = &all[to + 1];
        let ending = TOPS.contains(&all[to].small.as_str()) && to > at;
        let joins = next.form != Form::Mark || matches!(next.text, "." | "-" | "_" | ")" | "]");
        if ending || !joins {
            break;
        }
        // Words go on only up to an ending: "gmail punkt com".
        let reaches = all[to + 1..].iter().take(4).any(|one| TOPS.contains(&one.small.as_str()));
        if !reaches && steps > 0 {
            break;
        }
        to += 1;
        steps += 1;
    }
    let mail = all[at..=to].iter().any(|one| TOPS.contains(&one.small.as_str())) || from < at;
    found.span(from, to, if mail { Kind::Mail } else { Kind::User });
}

fn web(all: &[Token<'_>], at: usize, found: &mut Marks) {
    let start =
        matches!(all[at].small.as_str(), "http" | "https" | "www") && all.get(at + 1).is_some_and(|next| next.close);
    // kalle.se
    let dotted = all[at].is_mark(".")
        && all[at].close
        && at > 0
        && all[at - 1].form != Form::Mark
        && all.get(at + 1).is_some_and(|next| next.close && TOPS.contains(&next.small.as_str()))
        && all.get(at + 2).is_none_or(|next| !next.close || next.form == Form::Mark);
    if start || dotted {
        let from = begin(all, at);
        found.span(from, end(all, at + 1).max(at + 1), Kind::Web);
    }
}

/// Letters and digits or underscores in one: `kalle09`, `xX_lo_Xx`. One to three letters with digits are left to classes.
fn shape(all: &[Token<'_>], at: usize, found: &mut Marks) {
    let here = &all[at];
    let Some(next) = all.get(at + 1).filter(|next| next.close) else { return };
    let letters = |one: &Token<'_>| one.is_word() && one.letters() >= 2;
    let mixed = (letters(here) && next.is_digits() && !(next.letters() == 2 && here.letters() <= 3))
        || (here.is_digits() && letters(next) && !plain_unit(&next.small))
        || (next.is_mark("_") && here.form != Form::Mark)
        || (here.is_mark("_") && next.form != Form::Mark);
    if mixed {
        found.span(begin(all, at), end(all, at + 1).max(at + 1), Kind::User);
    }
}

/// What stands close to a number and is no name: "10min", "7an".
fn plain_unit(small: &str) -> bool {
    const UNITS: &[&str] = &[
        "an", "ans", "orna", "or", "kr", "min", "h", "st", "km", "cm", "kg", "år", "åring", "åringar", "e", "a", "de",
        "tiden", "gånger", "ggr", "procent", "tim", "åk", "kronor",
    ];
    UNITS.contains(&small)
}

/// "min snap är nova.lo": whatever follows a network is what somebody is called there.
fn called(all: &[Token<'_>], at: usize, found: &mut Marks) {
    let named = CALLED.contains(&all[at].small.as_str());
    if !named && !NETS.contains(&all[at].small.as_str()) {
        return;
    }
    let mut next = at + 1;
    let mut linked = false;
    while let Some(one) = all.get(next) {
        let link = LINKS.contains(&one.small.as_str()) || matches!(one.text, ":" | "=" | "-" | "–" | "(");
        if !link {
            break;
        }
        linked |= matches!(one.small.as_str(), "är" | "heter" | "e" | ":" | "=" | "namn" | "namnet" | "hette");
        next += 1;
    }
    let Some(name) = all.get(next).filter(|one| one.form != Form::Mark) else { return };
    if (linked || named) && name.sentence <= all[at].sentence + 1 && !PLAIN.contains(&name.small.as_str()) {
        found.span(next, end(all, next).max(next), Kind::User);
    }
}
