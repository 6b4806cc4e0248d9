//! The types of XLSForm, by all the names they go under.

use super::column::near;
use super::left_out::{self, Why};

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Integer,
    Decimal,
    Range,
    Date,
    Note,
    Acknowledge,
    /// `calculate` and `hidden`.
    Calculate,
    Wheel,
    /// One, many or a rank; the list; whether a choice *other* is added.
    Select(Select, String, bool),
    Begin(Block),
    End(Block),
    LeftOut(Why),
    /// Nobody knows what it is; perhaps it means this.
    Unknown(Option<&'static str>),
}

/// How one chooses from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Select {
    One,
    Many,
    Rank,
}

/// What begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    Group,
    Repeat,
    /// A loop over a list, of old workbooks: left out with all that is in it.
    Loop,
}

const PLAIN: [(&str, Type); 30] = [
    ("text", Type::Text),
    ("string", Type::Text),
    ("q string", Type::Text),
    ("add text prompt", Type::Text),
    ("integer", Type::Integer),
    ("int", Type::Integer),
    ("q int", Type::Integer),
    ("add integer prompt", Type::Integer),
    ("decimal", Type::Decimal),
    ("q decimal", Type::Decimal),
    ("add decimal prompt", Type::Decimal),
    ("range", Type::Range),
    ("date", Type::Date),
    ("q date", Type::Date),
    ("add date prompt", Type::Date),
    ("note", Type::Note),
    ("add note prompt", Type::Note),
    ("acknowledge", Type::Acknowledge),
    ("trigger", Type::Acknowledge),
    ("q acknowledge", Type::Acknowledge),
    ("add acknowledge prompt", Type::Acknowledge),
    ("calculate", Type::Calculate),
    ("calculation", Type::Calculate),
    ("q calculate", Type::Calculate),
    ("add calculate prompt", Type::Calculate),
    ("hidden", Type::Calculate),
    ("wheel", Type::Wheel),
    ("lotsen wheel", Type::Wheel),
    ("hjulet", Type::Wheel),
    ("lotsen hjulet", Type::Wheel),
];

/// What chooses from a list whose name follows, the longer names first.
const SELECTS: [(&str, Select); 16] = [
    ("add select multiple prompt using", Select::Many),
    ("add select one prompt using", Select::One),
    ("select all that apply from", Select::Many),
    ("select all that apply", Select::Many),
    ("select multiple from", Select::Many),
    ("select multiple using", Select::Many),
    ("select multiple", Select::Many),
    ("select one from", Select::One),
    ("select one using", Select::One),
    ("select one", Select::One),
    ("selectmultiple", Select::Many),
    ("selectone", Select::One),
    ("select1", Select::One),
    ("rank from", Select::Rank),
    ("rank", Select::Rank),
    ("q select1", Select::One),
];

const BLOCKS: [(&str, Block); 5] = [
    ("group", Block::Group),
    ("lgroup", Block::Repeat),
    ("looped group", Block::Repeat),
    ("repeat", Block::Repeat),
    ("loop", Block::Loop),
];

/// What a type is.
pub(super) fn read(text: &str) -> Type {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let small = text.to_ascii_lowercase().replace('_', " ");
    if let Some((_, found)) = PLAIN.iter().find(|(name, _)| *name == small) {
        return found.clone();
    }
    if let Some(block) = small.strip_prefix("begin ").and_then(block) {
        return Type::Begin(block);
    }
    if let Some(block) = small.strip_prefix("end ").and_then(block) {
        return Type::End(block);
    }
    // A type as it is, or with the file it takes.
    if let Some(why) = left_out::of_type(&small) {
        return Type::LeftOut(why);
    }
    for (start, select) in SELECTS {
        if let Some(after) = small.strip_prefix(start)
            && (after.is_empty() || after.starts_with(' '))
        {
            // Letters are as many bytes in both: only ASCII was made small.
            let rest = text[start.len()..].trim_start_matches([' ', '_']);
            let (list, other) = or_other(rest);
            return Type::Select(select, list.to_owned(), other);
        }
    }
    let known = PLAIN.iter().map(|(name, _)| *name).chain(left_out::types());
    let selects = ["select_one", "select_multiple", "begin group", "end group", "begin repeat", "end repeat"];
    let first = small.split(' ').take(2).collect::<Vec<_>>().join("_");
    let select = near(&first, selects.into_iter()).and_then(|found| selects.into_iter().find(|name| *name == found));
    Type::Unknown(near(&small, known).or(select))
}

fn block(name: &str) -> Option<Block> {
    let found = BLOCKS.iter().find(|(known, _)| *known == name).map(|(_, block)| *block);
    found.or_else(|| name.starts_with("loop over ").then_some(Block::Loop))
}

/// A list's name without the `or_other` behind it.
fn or_other(rest: &str) -> (&str, bool) {
    let small = rest.to_ascii_lowercase();
    for end in [" or_other", " or other", " or specify other", " or_specify_other"] {
        if small.ends_with(end) {
            return (rest[..rest.len() - end.len()].trim_end(), true);
        }
    }
    (rest, false)
}
