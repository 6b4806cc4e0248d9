//! The little XML that is needed: elements by their local names, attributes, text. A document type is refused unread, so that no
//! entity is ever looked up or unfolded.

use domain::survey::xlsform::FileFault;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::Read;

/// The deepest that elements nest.
const DEEPEST: usize = 200;

/// What comes next.
#[derive(Debug)]
pub(super) enum Next<'a> {
    /// An element begins.
    Start(BytesStart<'a>),
    /// An element ends, by its local name.
    End(String),
    /// Text.
    Text(String),
    /// The end.
    Done,
}

/// Reads one document.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    pub fn of(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    pub fn next(&mut self) -> Read<Next<'a>> {
        loop {
            match self.reader.read_event().map_err(|_| FileFault::Broken)? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(FileFault::Broken);
                    }
                    return Ok(Next::Start(start));
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Next::End(end.local_name().as_ref().to_owned()));
                }
                Event::Text(text) => return Ok(Next::Text(text.xml10_content().into_owned())),
                Event::CData(text) => return Ok(Next::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(name) => return Ok(Next::Text(entity(&name)?)),
                Event::DocType(_) => return Err(FileFault::Entities),
                Event::Eof if self.depth > 0 => return Err(FileFault::Broken),
                Event::Eof => return Ok(Next::Done),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Passes over what is left of the element that was begun last.
    pub fn skip(&mut self) -> Read<()> {
        let outside = self.depth.saturating_sub(1);
        loop {
            match self.next()? {
                Next::End(_) if self.depth <= outside => return Ok(()),
                Next::Done => return Err(FileFault::Broken),
                _ => {}
            }
        }
    }
}

/// The five entities of XML, and characters by number. There are no others, since none can be declared.
fn entity(name: &quick_xml::events::BytesRef) -> Read<String> {
    if let Some(sign) = name.resolve_char_ref().map_err(|_| FileFault::Broken)? {
        return Ok(sign.to_string());
    }
    let sign = match name.xml10_content().as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(FileFault::Entities),
    };
    Ok(sign.to_owned())
}

/// The local name of an element.
pub(super) fn name(start: &BytesStart) -> String {
    start.local_name().as_ref().to_owned()
}

/// An attribute by its local name.
pub(super) fn attribute(start: &BytesStart, wanted: &str) -> Read<Option<String>> {
    for found in start.attributes().with_checks(false) {
        let found = found.map_err(|_| FileFault::Broken)?;
        if found.key.local_name().as_ref() == wanted {
            return unescape(&found.value).map(|text| Some(text.into_owned())).map_err(|_| FileFault::Broken);
        }
    }
    Ok(None)
}
