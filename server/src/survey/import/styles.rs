//! Which styles of an xlsx show a number as a date.

use std::collections::HashMap;

use super::Read;
use super::number::{is_built_in_date, is_date_format};
use super::xml::{Next, Xml, attribute, name};

/// For each style whether it shows a date, by its place.
pub(super) fn dates(text: &str) -> Read<Vec<bool>> {
    let mut xml = Xml::of(text);
    let mut formats: HashMap<u32, bool> = HashMap::new();
    let mut styles = Vec::new();
    let mut inside = false;
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "numFmt" => {
                    let id = attribute(&start, "numFmtId")?.and_then(|id| id.parse().ok());
                    let code = attribute(&start, "formatCode")?;
                    if let (Some(id), Some(code)) = (id, code) {
                        formats.insert(id, is_date_format(&code));
                    }
                }
                "cellXfs" => inside = true,
                "xf" if inside => {
                    let id = attribute(&start, "numFmtId")?.and_then(|id| id.parse().ok()).unwrap_or_default();
                    styles.push(formats.get(&id).copied().unwrap_or_else(|| is_built_in_date(id)));
                }
                _ => {}
            },
            Next::End(end) if end == "cellXfs" => inside = false,
            Next::Done => return Ok(styles),
            _ => {}
        }
    }
}
