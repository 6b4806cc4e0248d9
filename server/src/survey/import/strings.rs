//! Texts of an xlsx: those that its cells share, and those within a cell.

use super::Read;
use super::xml::{Next, Xml, name};

/// The texts that cells share, by their place.
pub(super) fn shared(text: &str) -> Read<Vec<String>> {
    let mut xml = Xml::of(text);
    let mut strings = Vec::new();
    loop {
        match xml.next()? {
            Next::Start(start) if name(&start) == "si" => strings.push(rich(&mut xml, "si")?),
            Next::Done => return Ok(strings),
            _ => {}
        }
    }
}

/// The text of an element that was begun, in one piece or in several with their own fonts. How it is pronounced is passed over.
pub(super) fn rich(xml: &mut Xml, element: &str) -> Read<String> {
    let mut out = String::new();
    let mut inside = false;
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "t" => inside = true,
                "rPh" | "phoneticPr" => xml.skip()?,
                _ => {}
            },
            Next::Text(text) if inside => out.push_str(&text),
            Next::End(end) if end == "t" => inside = false,
            Next::End(end) if end == element => return Ok(plain(&out)),
            Next::Done => return Ok(plain(&out)),
            _ => {}
        }
    }
}

/// `_x000D_` is a character that XML cannot hold, by its number.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        out.push_str(before);
        let number =
            after.get(..5).and_then(|code| code.strip_suffix('_')).and_then(|code| u32::from_str_radix(code, 16).ok());
        match number.and_then(char::from_u32) {
            Some('\r') => rest = &after[5..],
            Some(sign) => {
                out.push(sign);
                rest = &after[5..];
            }
            None => {
                out.push_str("_x");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
