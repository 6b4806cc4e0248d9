//! What a form says of a finding or a decision.

use app::desk::release::decision::word;
use app::desk::release::typed_text;
use app::words::Book;
use domain::mapping::release::{Decision, Drawing, What};
use domain::survey::questionnaire::Text;
use jiff::civil::Date;

use crate::desk::fields::Fields;

/// Kinds of charts, by their value in the form.
pub(in crate::mapping) const DRAWINGS: [(&str, Drawing); 4] =
    [("staplar", Drawing::Bars), ("omgangar", Drawing::Waves), ("karta", Drawing::Tiles), ("spindel", Drawing::Radar)];

/// The text of a field in every language.
pub(super) fn text(book: &Book, fields: &Fields, name: &str) -> Text {
    typed_text(book, name, |field| fields.get(field).to_owned())
}

/// A decision; or the id of the words that say what is wrong, and the fields it is about.
pub(super) fn decision(
    book: &Book,
    fields: &Fields,
    today: Date,
) -> Result<Decision, (&'static str, &'static [&'static str])> {
    let day = |name: &str| fields.get(name).parse::<Date>().ok();
    let by = day("klart");
    let what = match fields.get("vad") {
        one if one == word(What::Do) => What::Do,
        one if one == word(What::Cannot) => What::Cannot,
        one if one == word(What::Will(today)) => What::Will(by.ok_or(("desk-release-no-by", &["klart"] as &[_]))?),
        _ => return Err(("desk-release-no-what", &["vad"])),
    };
    let decided = day("dag").ok_or(("desk-release-no-day", &["dag"] as &[_]))?;
    if decided > today {
        return Err(("desk-release-day-ahead", &["dag"]));
    }
    if matches!(what, What::Will(by) if by < decided) {
        return Err(("desk-release-by-before", &["klart"]));
    }
    let follow_up = match fields.get("foljs") {
        "" => None,
        typed => Some(typed.parse::<Date>().map_err(|_| ("desk-release-no-day", &["foljs"] as &[_]))?),
    };
    if follow_up.is_some_and(|day| day < decided) {
        return Err(("desk-release-follow-before", &["foljs"]));
    }
    let texts = ["rubrik", "barn", "vuxen", "ansvar"].map(|name| text(book, fields, name));
    if texts.iter().any(|text| text.in_language("sv").is_none_or(str::is_empty)) {
        return Err(("desk-release-no-words", &["rubrik|sv", "barn|sv", "vuxen|sv", "ansvar|sv"]));
    }
    let [heading, child, adult, owner] = texts;
    Ok(Decision { what, heading, child, adult, owner, day: decided, follow_up })
}
