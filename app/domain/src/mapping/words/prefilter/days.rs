//! Days: dates in words, and a weekday or a feast with a place in the same sentence.

use super::token::Token;
use super::{Kind, Marks};

const MONTHS: &[&str] = &[
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
    "jan",
    "feb",
    "aug",
    "sept",
    "sep",
    "okt",
    "nov",
    "dec",
];
const WEEKDAYS: &[&str] = &["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
/// What makes a weekday a certain one: somewhere it happened.
const SOMEWHERE: &[&str] = &[
    "ica",
    "coop",
    "willys",
    "lidl",
    "hemköp",
    "maxi",
    "mcdonalds",
    "donken",
    "max",
    "station",
    "stationen",
    "tågstationen",
    "busstationen",
    "resecentrum",
    "badhuset",
    "simhallen",
    "ishallen",
    "idrottshallen",
    "sporthallen",
    "biblioteket",
    "torget",
    "parken",
    "stranden",
    "sjukhuset",
    "akuten",
    "vårdcentralen",
    "bion",
    "macken",
    "kiosken",
    "kyrkan",
    "moskén",
    "fritidsgården",
    "ungdomsgården",
    "festivalen",
    "matchen",
    "cupen",
    "festen",
    "discot",
    "lägret",
    "konserten",
    "gallerian",
    "köpcentret",
];

/// Whether a word is a weekday, in any form: "i fredags", "tisdagen".
fn weekday(small: &str) -> bool {
    WEEKDAYS.iter().any(|day| {
        small
            .strip_prefix(day)
            .is_some_and(|rest| matches!(rest, "" | "s" | "en" | "ens" | "ar" | "arna" | "er" | "sen"))
    })
}

pub(super) fn mark(all: &[Token<'_>], found: &mut Marks) {
    for at in 0..all.len() {
        let word = all[at].small.as_str();
        if MONTHS.contains(&word) {
            // 3 mars, den tredje mars, mars 2024
            let day = at > 0 && (all[at - 1].is_digits() || ordinal(&all[at - 1].small));
            let colon = at > 2 && all[at - 2].is_mark(":") && all[at - 3].is_digits();
            let year = all.get(at + 1).is_some_and(|one| one.is_digits() && one.letters() == 4);
            if day || colon || year {
                let from = if colon { at - 3 } else { at - usize::from(day) };
                let from = from - usize::from(from > 0 && all[from - 1].small == "den");
                found.span(from, at + usize::from(year), Kind::Date);
            }
        }
    }
    // A weekday, a month or a feast with a place in the same sentence says which day it was.
    let sentences = all.last().map_or(0, |last| last.sentence + 1);
    let mut placed = vec![false; sentences];
    for (at, one) in all.iter().enumerate() {
        let where_it_was = [Kind::Place, Kind::School, Kind::Address].iter().any(|kind| found.is(at, *kind));
        placed[one.sentence] |= where_it_was || SOMEWHERE.contains(&one.small.as_str());
    }
    for at in 0..all.len() {
        let one = &all[at];
        let feast = matches!(
            one.small.as_str(),
            "lucia"
                | "luciadagen"
                | "påskafton"
                | "julafton"
                | "nyårsafton"
                | "midsommar"
                | "midsommarafton"
                | "valborg"
                | "halloween"
                | "studenten"
        );
        if placed[one.sentence] && (weekday(&one.small) || feast) {
            found.put(at, Kind::Date);
            for (near, other) in all.iter().enumerate() {
                if other.sentence == one.sentence && SOMEWHERE.contains(&other.small.as_str()) {
                    found.put(near, Kind::Place);
                }
            }
        }
    }
}

fn ordinal(small: &str) -> bool {
    const DAYS: &[&str] = &[
        "första",
        "andra",
        "tredje",
        "fjärde",
        "femte",
        "sjätte",
        "sjunde",
        "åttonde",
        "nionde",
        "tionde",
        "elfte",
        "tolfte",
        "trettonde",
        "fjortonde",
        "femtonde",
        "sextonde",
        "sjuttonde",
        "artonde",
        "nittonde",
        "tjugonde",
    ];
    DAYS.contains(&small) || small.starts_with("tjugo") || small.starts_with("trettio")
}
