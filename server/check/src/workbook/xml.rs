//! Just enough of XML to read a workbook: tags with their attributes, and the text between them.

use std::collections::BTreeMap;

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// `<name a="b">`, also that of `<name/>`.
    Open(String, BTreeMap<String, String>),
    /// `</name>`, also that of `<name/>`.
    Close(String),
    /// Words.
    Text(String),
}

/// The pieces of a document; none where it cannot be read.
pub(super) fn pieces(document: &str) -> Option<Vec<Piece>> {
    let (mut pieces, mut rest) = (Vec::new(), document);
    while let Some(at) = rest.find('<') {
        if at > 0 {
            pieces.push(Piece::Text(text(&rest[..at])?));
        }
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<?") {
            rest = after.split_once("?>")?.1;
        } else if rest.starts_with("<!") {
            // Comments and documents' types have no place in a workbook.
            return None;
        } else {
            let (tag, after) = rest[1..].split_once('>')?;
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                pieces.push(Piece::Close(name.trim().to_owned()));
                continue;
            }
            let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
            pieces.push(Piece::Open(name.to_owned(), pairs(attributes)?));
            if empty {
                pieces.push(Piece::Close(name.to_owned()));
            }
        }
    }
    Some(pieces)
}

fn pairs(mut attributes: &str) -> Option<BTreeMap<String, String>> {
    let mut pairs = BTreeMap::new();
    while let Some((name, after)) = attributes.split_once('=') {
        let (value, after) = after.trim_start().strip_prefix('"')?.split_once('"')?;
        pairs.insert(name.trim().to_owned(), text(value)?);
        attributes = after;
    }
    attributes.trim().is_empty().then_some(pairs)
}

fn text(raw: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (entity, after) = after.split_once(';')?;
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            other => {
                let digits = other.strip_prefix('#')?;
                let hex = digits.strip_prefix('x').map(|digits| u32::from_str_radix(digits, 16).ok());
                char::from_u32(hex.unwrap_or_else(|| digits.parse().ok())?)?
            }
        });
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}
