//! Names: those that are listed, what stands where names stand, capitals within a sentence, and words that are in no list.

use super::lexicon::{Lexicon, is_family, is_given, nearly_given};
use super::token::{Form, Token};
use super::{Kind, Marks};

/// Given names that are words as well: marked where a name stands, or with a capital in mid-sentence.
const WORDS_TOO: &[&str] = &[
    "my", "love", "lo", "sten", "björn", "stig", "maj", "tim", "tom", "dag", "max", "saga", "tage", "john", "lova",
    "max", "paul", "harry", "rune", "nova", "ted", "hans", "jan", "vide", "ros", "lilly", "leo", "charlie", "tor",
    "mona", "sally", "pia", "ella", "kim",
];
/// Of these those that stand after "med" or "av" as words.
const DOUBTFUL: &[&str] = &["max", "dag", "hans", "saga", "kim"];
/// Words after which a name stands, whatever it looks like.
const CALLED: &[&str] = &[
    "heter",
    "hette",
    "hetat",
    "heta",
    "kallas",
    "kallades",
    "kallar",
    "döpt",
    "vid",
    "namn",
    "namnet",
    "namnen",
    "hälsningar",
    "mvh",
    "hälsar",
    "kram",
];
/// Who somebody is to the writer: a name often follows.
const ROLES: &[&str] = &[
    "kompis",
    "kompisen",
    "kompisar",
    "bästis",
    "bästisen",
    "vän",
    "vännen",
    "vännerna",
    "polare",
    "polaren",
    "lärare",
    "läraren",
    "lärarna",
    "fröken",
    "magister",
    "magistern",
    "mentor",
    "mentorn",
    "rektor",
    "rektorn",
    "kurator",
    "kuratorn",
    "sköterska",
    "sköterskan",
    "skolsköterskan",
    "syster",
    "syrra",
    "syrran",
    "bror",
    "brorsa",
    "brorsan",
    "lillebror",
    "storebror",
    "lillasyster",
    "storasyster",
    "kusin",
    "kusinen",
    "mamma",
    "pappa",
    "morsan",
    "farsan",
    "moster",
    "faster",
    "morbror",
    "farbror",
    "styvpappa",
    "styvmamma",
    "bonuspappa",
    "bonusmamma",
    "tränare",
    "tränaren",
    "handläggare",
    "handläggaren",
    "soctanten",
    "psykolog",
    "psykologen",
    "läkare",
    "läkaren",
    "doktor",
    "granne",
    "grannen",
    "tjej",
    "tjejen",
    "kille",
    "killen",
    "klasskompis",
    "klasskompisen",
    "flickvän",
    "pojkvän",
    "pojkvännen",
    "flickvännen",
    "vikarien",
    "assistenten",
    "familjen",
];
/// Words that may stand between a role and a name.
const BETWEEN: &[&str] = &["som", "heter", "är", "hette", "kallas", "var", "alltså"];
/// What a person does in a sentence that begins with a name.
const DOES: &[&str] = &[
    "sa",
    "säger",
    "sade",
    "slog",
    "slår",
    "skrek",
    "skriker",
    "tvingade",
    "tvingar",
    "sparkade",
    "sparkar",
    "hjälpte",
    "hjälper",
    "lyssnade",
    "lyssnar",
    "frågade",
    "frågar",
    "knuffade",
    "knuffar",
    "retar",
    "retade",
    "mobbar",
    "mobbade",
    "hotade",
    "hotar",
    "skrattade",
    "skrattar",
    "berättade",
    "skickade",
    "skickar",
    "filmade",
    "bor",
    "bodde",
    "heter",
    "brukar",
    "brukade",
    "kom",
    "kommer",
    "fick",
    "får",
    "ville",
    "vill",
    "tog",
    "gick",
    "går",
    "har",
    "hade",
    "är",
    "var",
    "kan",
];
/// Words that join people.
const WITH: &[&str] = &[
    "med",
    "hos",
    "av",
    "till",
    "från",
    "om",
    "mot",
    "för",
    "och",
    "eller",
    "samt",
    "träffa",
    "träffade",
    "hatar",
    "gillar",
    "älskar",
    "saknar",
    "fråga",
    "ringde",
    "plus",
    "än",
    "utan",
];
/// Other people.
const ME: &[&str] = &["jag", "mig", "mej", "vi", "oss", "han", "hon", "hen"];
/// Words that are never names, however they are written.
const NEVER: &[&str] = &[
    "jag", "du", "han", "hon", "hen", "vi", "ni", "de", "dom", "dem", "det", "den", "en", "ett", "man", "som", "och",
    "att", "inte", "också", "på", "i", "för", "med", "men", "så", "när", "var", "är", "om", "av", "till", "från",
    "min", "mitt", "mina", "din", "sin", "vår", "alla", "ingen", "någon", "något", "några", "här", "där", "nu", "då",
    "ja", "nej", "hej", "tack", "mamma", "pappa", "mycket", "väldigt", "bra", "dåligt", "kan", "ska", "vill", "får",
    "har", "hade", "blir", "blev", "gör", "gjorde", "vet", "tycker", "tror", "känner", "skolan", "lärare", "lärarna",
    "läraren", "bara", "kanske", "ibland", "alltid", "aldrig", "ofta", "detta", "dessa", "hur", "vad", "vem", "varför",
    "eller", "även", "efter", "innan", "under", "sen", "sedan", "fast", "typ", "ba", "liksom", "alltså", "asså",
    "samma", "helt", "jätte", "sverige", "svenska", "engelska", "gud", "hen", "ok", "okej", "bup", "bris", "umo", "e",
    "o", "sig", "mig", "dig", "sej", "mej",
];

pub(super) fn mark(lexicon: &Lexicon, all: &[Token<'_>], found: &mut Marks) {
    let loud = shouted(all);
    for at in (0..all.len()).filter(|at| all[*at].is_word()) {
        one(lexicon, all, at, loud, found);
    }
    for at in 0..all.len() {
        context(lexicon, all, at, found);
    }
    // A family name follows a given one, and names stand beside names.
    for (at, here) in all.iter().enumerate().skip(1) {
        let beside = found.is(at - 1, Kind::Name) && here.is_word() && !here.first;
        let more = here.capital() || is_family(&here.small);
        if beside && more && !never(&here.small) {
            found.put(at, Kind::Name);
        }
    }
    listed(lexicon, all, found);
}

/// Whether a text is written in capitals: then they tell nothing.
fn shouted(all: &[Token<'_>]) -> bool {
    let words = all.iter().filter(|one| one.is_word() && one.letters() > 2);
    let (loud, total) = words.fold((0, 0), |(loud, total), one| (loud + usize::from(one.shouted()), total + 1));
    loud * 3 > total * 2
}

pub(super) fn never(small: &str) -> bool {
    NEVER.contains(&small)
}

/// What a word tells by itself.
fn one(lexicon: &Lexicon, all: &[Token<'_>], at: usize, loud: bool, found: &mut Marks) {
    let here = &all[at];
    let word = here.small.as_str();
    if never(word) {
        return;
    }
    let count = here.letters();
    let capital = here.capital() && !here.first && !loud;
    let base = word.strip_suffix('s').unwrap_or(word);
    let too = WORDS_TOO.contains(&word) || WORDS_TOO.contains(&base);
    let known = lexicon.is_known(word);
    let listed = is_given(word) && (capital || (!too && !lexicon.is_word(word)) || (too && !known));
    if listed || (capital && count > 1 && !here.shouted()) {
        found.put(at, Kind::Name);
    } else if !known && count > 1 {
        let name = is_family(word) || nearly_given(word) || (capital && count > 1);
        found.put(at, if name { Kind::Name } else { Kind::Unusual });
    } else if capital && count == 1 && all.get(at + 1).is_some_and(|next| next.close && matches!(next.text, "." | ":"))
    {
        // An initial.
        found.put(at, Kind::Name);
    }
}

/// What a word tells by where it stands.
fn context(lexicon: &Lexicon, all: &[Token<'_>], at: usize, found: &mut Marks) {
    let here = &all[at];
    if !here.is_word() {
        return;
    }
    let word = here.small.as_str();
    if CALLED.contains(&word) {
        let next = skip(all, at + 1, &["är", "typ", "ju", "så"]);
        if let Some(next) = next.filter(|next| may_name(all, *next)) {
            found.put(next, Kind::Name);
        }
    }
    if ROLES.contains(&word) {
        let next = skip(all, at + 1, BETWEEN);
        let verb = |small: &str| DOES.contains(&small) || WITH.contains(&small);
        if let Some(next) = next.filter(|next| may_name(all, *next) && !verb(&all[*next].small)) {
            let small = all[next].small.as_str();
            // After "min kompis" a noun or a capital is a name; a verb or an adverb is none.
            let plain = lexicon.is_word(small) && !all[next].capital();
            let direct = next == at + 1 || (next == at + 2 && !all[at + 1].is_word());
            if !plain || (direct && WORDS_TOO.contains(&small)) || all[at + 1].small == "heter" {
                found.put(next, Kind::Name);
            }
        }
    }
    // "jag och my", "my och jag"
    let near = |other: usize| all.get(other).is_some_and(|one| ME.contains(&one.small.as_str()));
    if word == "och" && at > 0 {
        for (one, other) in [(at + 1, at - 1), (at - 1, at + 1)] {
            let beside = near(other) || found.is(other, Kind::Name);
            let name = all
                .get(one)
                .is_some_and(|one| WORDS_TOO.contains(&one.small.as_str()) || !lexicon.is_known(&one.small));
            if beside && name && may_name(all, one) {
                found.put(one, Kind::Name);
            }
        }
    }
    let next = all.get(at + 1).filter(|next| WITH.contains(&word) && next.is_word());
    if next.is_some_and(|next| WORDS_TOO.contains(&next.small.as_str()) && !DOUBTFUL.contains(&next.small.as_str())) {
        // "med my." and "med my i", and not "med min my" or "av love and …": nothing that a noun would go on with.
        let goes_on = all.get(at + 2).filter(|after| after.is_word()).map(|after| after.small.as_str());
        if goes_on.is_none_or(|after| DOES.contains(&after) || WITH.contains(&after) || never(after)) {
            found.put(at + 1, Kind::Name);
        }
    }
    // A sentence that begins with a bare word and goes on with what a person does: "Runa slog mig".
    let does = all.get(at + 1).is_some_and(|next| DOES.contains(&next.small.as_str()));
    let strong = all.get(at + 1).is_some_and(|next| DOES[..36].contains(&next.small.as_str()));
    if here.first && does && may_name(all, at) {
        let too = WORDS_TOO.contains(&word) || is_given(word);
        if too || (strong && !lexicon.is_word(word)) {
            found.put(at, Kind::Name);
        }
    }
}

/// Whether a word may be a name at all.
fn may_name(all: &[Token<'_>], at: usize) -> bool {
    all.get(at).is_some_and(|one| one.is_word() && one.letters() > 1 && !never(&one.small))
}

/// The next word after those that are passed over, in the same sentence or right after a colon.
fn skip(all: &[Token<'_>], from: usize, over: &[&str]) -> Option<usize> {
    let mut at = from;
    while let Some(one) = all.get(at) {
        let passed = over.contains(&one.small.as_str())
            || (one.form == Form::Mark && matches!(one.text, ":" | "," | "-" | "\"" | "”" | "(" | "'"));
        if !passed || at > from + 4 {
            break;
        }
        at += 1;
    }
    all.get(at).is_some_and(Token::is_word).then_some(at)
}

/// Names one after the other: "alma, runa och sund".
fn listed(lexicon: &Lexicon, all: &[Token<'_>], found: &mut Marks) {
    for at in 2..all.len() {
        let joined = all[at - 1].is_mark(",")
            || all[at - 1].small == "och"
            || all[at - 1].is_mark("&")
            || all[at - 1].is_mark("/");
        let name = found.is(at - 2, Kind::Name);
        let rare = !lexicon.is_known(&all[at].small) || WORDS_TOO.contains(&all[at].small.as_str());
        if joined && name && rare && may_name(all, at) && !found.has(at) {
            found.put(at, Kind::Name);
        }
        if joined && name && found.is(at, Kind::Unusual) {
            found.put(at, Kind::Name);
        }
    }
}
