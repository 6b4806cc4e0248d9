//! Where: schools and other units, addresses, places.

use super::lexicon::Lexicon;
use super::token::{Form, Token};
use super::{Kind, Marks};

/// What ends the name of a school.
const SCHOOL: &[&str] = &[
    "skolan",
    "skolans",
    "skola",
    "skolas",
    "gymnasiet",
    "gymnasiets",
    "gymnasium",
    "gymnasieskola",
    "gymnasieskolan",
    "förskola",
    "förskolan",
    "friskola",
];
/// Every school and none in particular.
const ANY_SCHOOL: &[&str] = &[
    "skolan",
    "skolans",
    "skola",
    "grundskola",
    "grundskolan",
    "gymnasiet",
    "gymnasium",
    "gymnasiets",
    "förskola",
    "förskolan",
    "friskola",
    "friskolan",
    "gymnasieskola",
    "gymnasieskolan",
    "särskola",
    "särskolan",
    "grundsärskola",
    "grundsärskolan",
    "högskola",
    "högskolan",
    "folkhögskola",
    "folkhögskolan",
    "högstadieskola",
    "högstadieskolan",
    "mellanstadieskola",
    "lågstadieskola",
    "musikskola",
    "musikskolan",
    "kulturskola",
    "kulturskolan",
    "sommarskola",
    "hemskola",
    "trafikskola",
    "simskola",
    "simskolan",
    "dansskola",
    "fotbollsskola",
    "anpassade",
    "anpassad",
    "resursskola",
    "resursskolan",
    "internatskola",
    "yrkesgymnasium",
    "privatskola",
    "storskola",
    "småskola",
    "förstaskola",
    "nyskola",
    "byskola",
    "mellanskola",
    "distansskola",
    "ridskola",
    "ridskolan",
    "sameskola",
    "specialskola",
    "specialskolan",
    "flyktingskola",
    "kvällsskola",
    "lovskola",
    "lovskolan",
    "familjeskola",
    "skolas",
];
/// What ends the name of a street, a yard or a way.
const STREET: &[&str] = &[
    "gatan",
    "gata",
    "gatans",
    "vägen",
    "väg",
    "stigen",
    "stig",
    "gränd",
    "gränden",
    "allén",
    "torget",
    "backen",
    "brinken",
    "gården",
    "leden",
    "esplanaden",
    "kajen",
    "stråket",
];
/// Ways that are anybody's.
const ANY_STREET: &[&str] = &[
    "gatan",
    "gata",
    "vägen",
    "väg",
    "stigen",
    "stig",
    "torget",
    "backen",
    "gården",
    "leden",
    "skolgården",
    "fritidsgården",
    "ungdomsgården",
    "gångvägen",
    "cykelvägen",
    "motorvägen",
    "omvägen",
    "skogsvägen",
    "landsvägen",
    "hemvägen",
    "gågatan",
    "skolvägen",
    "bakgården",
    "trädgården",
    "bondgården",
    "innergården",
    "förgården",
    "kyrkogården",
    "gångväg",
    "cykelväg",
    "omväg",
    "hemväg",
    "utväg",
    "genväg",
    "herrgården",
    "lantgården",
];
/// What stands before the name of a school: "går på …".
const GOES: &[&str] =
    &["går", "gick", "gått", "gå", "pluggar", "pluggade", "plugga", "börjat", "börjar", "började", "bytte", "byter"];

pub(super) fn mark(lexicon: &Lexicon, all: &[Token<'_>], found: &mut Marks) {
    for at in 0..all.len() {
        unit(lexicon, all, at, found);
        school(lexicon, all, at, found);
        address(lexicon, all, at, found);
        if all[at].is_word() && lexicon.is_place(&all[at].small) {
            found.put(at, Kind::Place);
        }
    }
}

/// The words from a token on, within its sentence.
fn small<'a>(all: &'a [Token<'_>], at: usize) -> Vec<&'a str> {
    let words = all[at..].iter().take_while(|one| one.form != Form::Mark || matches!(one.text, "-" | "." | "’"));
    words.filter(|one| one.form != Form::Mark).take(8).map(|one| one.small.as_str()).collect()
}

fn unit(lexicon: &Lexicon, all: &[Token<'_>], at: usize, found: &mut Marks) {
    if all[at].form == Form::Mark {
        return;
    }
    let Some(mut words) = lexicon.unit(&small(all, at)) else { return };
    let mut to = at;
    while words > 0 && to < all.len() {
        words -= usize::from(all[to].form != Form::Mark);
        to += 1;
    }
    found.span(at, to - 1, Kind::School);
}

fn school(lexicon: &Lexicon, all: &[Token<'_>], at: usize, found: &mut Marks) {
    let here = &all[at];
    if !here.is_word() {
        return;
    }
    let word = here.small.as_str();
    let any = ANY_SCHOOL.contains(&word);
    // A word that ends as a school does, and is none of the common ones: "tallhedsskolan".
    if !any && SCHOOL.iter().any(|end| word.ends_with(end) && word != *end) {
        found.put(at, Kind::School);
    }
    // What stands before it is its name where it is a capital in mid-sentence, a place or no known word: "Oscars gymnasium".
    let named = SCHOOL.contains(&word) || found.is(at, Kind::School);
    if named && at > 0 {
        let before = &all[at - 1];
        let name = before.is_word() && before.letters() > 2 && !close_function(&before.small);
        if name && ((before.capital() && !before.first) || !lexicon.is_known(&before.small)) {
            found.span(at - 1, at, Kind::School);
        }
    }
    // "går på lindö": a word that is not known, or has a capital, after going to school.
    if GOES.contains(&word) {
        let Some(on) = all.get(at + 1).filter(|one| matches!(one.small.as_str(), "på" | "i" | "till" | "vid")) else {
            return;
        };
        let name = all.get(at + 2).filter(|one| one.is_word() && one.sentence == on.sentence);
        let named = |one: &Token<'_>| one.letters() > 2 && (one.capital() || !lexicon.is_known(&one.small));
        if name.is_some_and(|one| named(one) && !any_stage(&one.small)) {
            found.put(at + 2, Kind::School);
        }
    }
}

/// Stages of school that are everybody's.
fn any_stage(small: &str) -> bool {
    ["högstadiet", "mellanstadiet", "lågstadiet", "gymnasiet", "gymnasiet", "fritids", "skolan"].contains(&small)
}

fn close_function(small: &str) -> bool {
    [
        "den", "min", "vår", "hela", "varje", "ny", "nya", "gamla", "annan", "samma", "från", "till", "efter", "innan",
        "på", "för",
    ]
    .contains(&small)
}

fn address(lexicon: &Lexicon, all: &[Token<'_>], at: usize, found: &mut Marks) {
    let here = &all[at];
    let word = here.small.as_str();
    if !here.is_word() || !STREET.iter().any(|end| word.ends_with(end)) {
        return;
    }
    let numbered = all.get(at + 1).is_some_and(|one| one.is_digits() && one.letters() <= 3 && !one.first);
    let alone = STREET.contains(&word);
    // "Stora vägen 3", "Kung Karls väg"
    let before = at > 0 && all[at - 1].is_word() && all[at - 1].sentence == here.sentence && all[at - 1].letters() > 2;
    let named = before
        && alone
        && (numbered || (all[at - 1].capital() && !all[at - 1].first) || !lexicon.is_known(&all[at - 1].small))
        && !close_function(&all[at - 1].small);
    if ANY_STREET.contains(&word) && !numbered && !named {
        return;
    }
    if !alone || numbered || named {
        let from = at - usize::from(named);
        let mut to = at;
        if numbered {
            to += 1;
            to += usize::from(all.get(at + 2).is_some_and(|one| one.is_word() && one.letters() == 1));
        }
        found.span(from, to, Kind::Address);
    }
}
