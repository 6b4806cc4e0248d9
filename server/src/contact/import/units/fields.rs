//! One row of the register, whatever shape it came in, and the words of its fields.

use domain::contact::record::Record;
use domain::contact::unit::{Form, OrganiserKind};
use domain::guide::Municipality;

/// A row: `code`, `name`, `municipality`, `status`, `forms`, `years`, `organiser`, `organiser_kind`, `lat`, `lon`, each as
/// the register writes it.
pub(super) type Row = Record;

/// A word without case, marks over letters, spaces and signs: `Årskurser` and `arskurser` are one column.
pub(super) fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'å' | 'ä' | 'á' | 'à' => 'a',
        'ö' | 'ø' => 'o',
        'é' | 'è' => 'e',
        other => other,
    };
    text.to_lowercase().chars().map(plain).filter(char::is_ascii_alphanumeric).collect()
}

/// What a word of the register stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word<T> {
    /// Something of ours.
    Ours(T),
    /// Something known that has no place here: adult education, the state, another county.
    Other,
}

/// A form by the register's code or name, old and new; `None` for a word that is none.
pub(super) fn form(word: &str) -> Option<Word<Form>> {
    Some(Word::Ours(match folded(word).as_str() {
        "forskola" => Form::Forskola,
        "fklass" | "fsk" | "forskoleklass" => Form::Forskoleklass,
        "gr" | "grundskola" => Form::Grundskola,
        "gran" | "grs" | "grsar" | "anpassadgrundskola" | "grundsarskola" => Form::AnpassadGrundskola,
        "fth" | "fritidshem" => Form::Fritidshem,
        "gy" | "gymnasieskola" => Form::Gymnasieskola,
        "gyan" | "gys" | "gysar" | "anpassadgymnasieskola" | "gymnasiesarskola" => Form::AnpassadGymnasieskola,
        "vux"
        | "komvux"
        | "sfi"
        | "sarvux"
        | "vuxenutbildning"
        | "kommunalvuxenutbildning"
        | "oppfth"
        | "oppenfritidsverksamhet"
        | "sp"
        | "spec"
        | "specialskola"
        | "sam"
        | "sameskola"
        | "grundsameskola"
        | "isk"
        | "folkhogskola" => return Some(Word::Other),
        _ => return None,
    }))
}

/// A kind of organiser by the register's word; `None` for a word that is none.
pub(super) fn organiser(word: &str) -> Option<Word<OrganiserKind>> {
    Some(match folded(word).as_str() {
        "kommun" | "kommunal" | "kommunalforbund" => Word::Ours(OrganiserKind::Municipal),
        "enskild" | "fristaende" => Word::Ours(OrganiserKind::Private),
        "region" | "regional" | "landsting" => Word::Ours(OrganiserKind::Regional),
        "stat" | "statlig" => Word::Other,
        _ => return None,
    })
}

/// A municipality by its code; `None` for text that is no code. Three digits are a code whose zero a spreadsheet took.
pub(super) fn municipality(text: &str) -> Option<Word<Municipality>> {
    let digits = (3..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| Municipality::parse(&format!("{text:0>4}")).map_or(Word::Other, Word::Ours))
}

/// Whether a status means that the unit runs; `None` for a word that is no status.
pub(super) fn active(word: &str) -> Option<bool> {
    match folded(word).as_str() {
        "aktiv" | "active" => Some(true),
        "vilande" | "upphort" | "planerad" | "nedlagd" | "inaktiv" | "inactive" => Some(false),
        _ => None,
    }
}

/// The lowest and highest of some years: `F-6`, `0–9`, `7,8,9`, `1 2 3`; F is förskoleklass, 0.
pub(super) fn years(text: &str) -> Option<(u8, u8)> {
    let year = |word: &str| match word.trim() {
        "F" | "f" => Some(0),
        word => word.parse::<u8>().ok().filter(|year| *year <= 10),
    };
    let all: Option<Vec<u8>> =
        text.split([',', ' ', '-', '–', '/']).filter(|word| !word.trim().is_empty()).map(year).collect();
    let all = all?;
    Some((*all.iter().min()?, *all.iter().max()?))
}
