//! Workbooks as bytes: xlsx, ods and xls made part by part, so that a test can also make what no program would.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::Crc;
use flate2::write::DeflateEncoder;

/// Rows of cells; an empty cell is left out.
pub type Rows<'a> = &'a [&'a [&'a str]];

/// A part of a package, with what its table of contents says of it.
pub struct Part {
    pub name: String,
    pub bytes: Vec<u8>,
    /// How long it says it is, when that is not the truth.
    pub says: Option<u32>,
    pub flags: u16,
}

impl Part {
    pub fn of(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), bytes: text.as_bytes().to_vec(), says: None, flags: 0 }
    }
}

/// A ZIP package of parts.
pub fn zip(parts: &[Part]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for part in parts {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&part.bytes).unwrap();
        let packed = packed.finish().unwrap();
        let mut check = Crc::new();
        check.update(&part.bytes);
        let length = part.says.unwrap_or_else(|| u32::try_from(part.bytes.len()).unwrap());
        let offset = u32::try_from(out.len()).unwrap();
        let mut middle = Vec::new();
        for number in [20, part.flags, 8, 0, 33] {
            middle.extend(number.to_le_bytes());
        }
        for number in [check.sum(), u32::try_from(packed.len()).unwrap(), length] {
            middle.extend(number.to_le_bytes());
        }
        middle.extend(u16::try_from(part.name.len()).unwrap().to_le_bytes());
        middle.extend(0_u16.to_le_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&middle);
        out.extend(part.name.as_bytes());
        out.extend(packed);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&middle);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(part.name.as_bytes());
    }
    let (count, start) = (u16::try_from(parts.len()).unwrap(), u32::try_from(out.len()).unwrap());
    let length = u32::try_from(directory.len()).unwrap();
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0; 2]);
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The parts of an xlsx with these sheets, each the inside of its `sheetData`.
pub fn xlsx_parts(sheets: &[(&str, String)], shared: &str) -> Vec<Part> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let (mut list, mut links) = (String::new(), String::new());
    let mut parts = Vec::new();
    for (at, (name, data)) in (1..).zip(sheets) {
        let _ = write!(list, "<sheet name=\"{}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>", escaped(name));
        let _ = write!(
            links,
            "<Relationship Id=\"rId{at}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"
        );
        let data = format!("<worksheet xmlns=\"{main}\"><sheetData>{data}</sheetData></worksheet>");
        parts.push(Part::of(&format!("xl/worksheets/sheet{at}.xml"), &data));
    }
    let _ = write!(links, "<Relationship Id=\"s\" Type=\"{office}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
    let _ = write!(links, "<Relationship Id=\"t\" Type=\"{office}/styles\" Target=\"styles.xml\"/>");
    let styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs><xf \
                  numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    parts.insert(0, Part::of("[Content_Types].xml", "<Types/>"));
    parts.push(Part::of(
        "_rels/.rels",
        &format!("<Relationships><Relationship Id=\"a\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
    ));
    parts.push(Part::of(
        "xl/workbook.xml",
        &format!("<workbook xmlns:r=\"{office}\"><sheets>{list}</sheets></workbook>"),
    ));
    parts.push(Part::of("xl/_rels/workbook.xml.rels", &format!("<Relationships>{links}</Relationships>")));
    parts.push(Part::of("xl/sharedStrings.xml", &format!("<sst xmlns=\"{main}\">{shared}</sst>")));
    parts.push(Part::of("xl/styles.xml", styles));
    parts
}

fn letters(column: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap());
    if column < 26 { letter(column).to_string() } else { format!("{}{}", letter(column / 26 - 1), letter(column)) }
}

/// An xlsx as Excel writes it: texts shared by number, numbers as numbers.
pub fn xlsx(sheets: &[(&str, Rows)]) -> Vec<u8> {
    let (mut shared, mut count) = (String::new(), 0);
    let mut data = Vec::new();
    for (name, rows) in sheets {
        let mut inside = String::new();
        for (row, cells) in (1..).zip(*rows) {
            let _ = write!(inside, "<row r=\"{row}\">");
            for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                let at = letters(column);
                if text.parse::<f64>().is_ok() {
                    let _ = write!(inside, "<c r=\"{at}{row}\"><v>{text}</v></c>");
                } else {
                    let _ = write!(inside, "<c r=\"{at}{row}\" t=\"s\"><v>{count}</v></c>");
                    let _ = write!(shared, "<si><t xml:space=\"preserve\">{}</t></si>", escaped(text));
                    count += 1;
                }
            }
            inside.push_str("</row>");
        }
        data.push((*name, inside));
    }
    zip(&xlsx_parts(&data, &shared))
}

/// The parts of an ods with this inside of its `office:spreadsheet`.
pub fn ods_parts(inside: &str) -> Vec<Part> {
    vec![
        Part::of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        Part::of("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:m\"/>"),
        Part::of(
            "content.xml",
            &format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" \
                 xmlns:text=\"urn:x\"><office:body><office:spreadsheet>{inside}</office:spreadsheet></office:body></office:document-content>"
            ),
        ),
    ]
}

/// An ods as LibreOffice writes it, with a million empty rows at the end of each sheet.
pub fn ods(sheets: &[(&str, Rows)]) -> Vec<u8> {
    let mut inside = String::new();
    for (name, rows) in sheets {
        let _ = write!(inside, "<table:table table:name=\"{}\">", escaped(name));
        for cells in *rows {
            inside.push_str("<table:table-row>");
            for text in *cells {
                let lines = escaped(text).replace('\n', "</text:p><text:p>");
                let _ = match text.parse::<f64>() {
                    Ok(number) => {
                        write!(inside, "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"/>")
                    }
                    _ if text.is_empty() => write!(inside, "<table:table-cell/>"),
                    _ => write!(
                        inside,
                        "<table:table-cell office:value-type=\"string\"><text:p>{lines}</text:p></table:table-cell>"
                    ),
                };
            }
            inside.push_str("</table:table-row>");
        }
        inside.push_str(
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/>\
             </table:table-row></table:table>",
        );
    }
    zip(&ods_parts(&inside))
}

/// A record of an xls.
pub fn record(kind: u16, bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), bytes].concat()
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The stream of an xls with these sheets, each the records between its beginning and its end.
pub fn xls_stream(before: &[u8], sheets: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let begin = |kind: u16| record(0x0809, &[&0x0600_u16.to_le_bytes()[..], &kind.to_le_bytes(), &[0; 12]].concat());
    let bound = |name: &str, at: usize| {
        let mut bytes = u32::try_from(at).unwrap().to_le_bytes().to_vec();
        bytes.extend([0, 0, u8::try_from(name.encode_utf16().count()).unwrap(), 1]);
        bytes.extend(wide(name));
        record(0x0085, &bytes)
    };
    let globals: usize = sheets.iter().map(|(name, _)| bound(name, 0).len()).sum();
    let mut at = begin(5).len() + before.len() + globals + 4;
    let mut stream = [begin(5), before.to_vec()].concat();
    let mut bodies = Vec::new();
    for (name, records) in sheets {
        stream.extend(bound(name, at));
        let body = [begin(16), records.clone(), record(0x000A, &[])].concat();
        at += body.len();
        bodies.push(body);
    }
    stream.extend(record(0x000A, &[]));
    stream.extend(bodies.concat());
    stream
}

/// Shared texts of an xls, cut into records of at most 8,000 bytes, in the middle of texts too.
pub fn xls_strings(texts: &[&str]) -> Vec<u8> {
    let count = u32::try_from(texts.len()).unwrap().to_le_bytes();
    let mut pieces = vec![[count, count].concat()];
    for text in texts {
        let units: Vec<u16> = text.encode_utf16().collect();
        let piece = pieces.last_mut().unwrap();
        piece.extend(u16::try_from(units.len()).unwrap().to_le_bytes());
        piece.push(1);
        for unit in units {
            if pieces.last().unwrap().len() > 7_998 {
                // What goes on begins with how wide its signs are.
                pieces.push(vec![1]);
            }
            pieces.last_mut().unwrap().extend(unit.to_le_bytes());
        }
        if pieces.last().unwrap().len() > 7_990 {
            pieces.push(Vec::new());
        }
    }
    let kinds = std::iter::once(0x00FC).chain(std::iter::repeat(0x003C));
    kinds.zip(&pieces).flat_map(|(kind, piece)| record(kind, piece)).collect()
}

/// A compound file with these streams.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    const END: u32 = 0xFFFF_FFFE;
    let mut table = vec![0xFFFF_FFFD_u32, END];
    let mut directory = entry("Root Entry", 5, END, 0);
    let mut sectors = Vec::new();
    for (name, bytes) in streams {
        // Streams under 4,096 bytes lie elsewhere: these are filled up.
        let mut bytes = bytes.to_vec();
        bytes.resize(bytes.len().max(4096).next_multiple_of(512), 0);
        let (start, count) = (u32::try_from(table.len()).unwrap(), u32::try_from(bytes.len() / 512).unwrap());
        table.extend((1..count).map(|more| start + more));
        table.push(END);
        directory.extend(entry(name, 2, start, u32::try_from(bytes.len()).unwrap()));
        sectors.extend(bytes);
    }
    // One sector of table and one of directory are enough for tests; more table would need more.
    assert!(directory.len() <= 512);
    let tables = table.len().div_ceil(128);
    assert!(tables == 1, "{} sectors: a test's workbook is smaller", table.len());
    table.resize(128, 0xFFFF_FFFF);
    directory.resize(512, 0);
    let mut out = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].to_vec();
    out.resize(24, 0);
    for number in [0x3E_u16, 3, 0xFFFE, 9, 6] {
        out.extend(number.to_le_bytes());
    }
    out.resize(44, 0);
    for number in [1, 1, 0, 4096, END, 0, END, 0, 0] {
        out.extend(number.to_le_bytes());
    }
    out.resize(512, 0xFF);
    out.extend(table.iter().flat_map(|next| next.to_le_bytes()));
    out.extend(directory);
    out.extend(sectors);
    out
}

fn entry(name: &str, kind: u8, start: u32, length: u32) -> Vec<u8> {
    let mut bytes = wide(name);
    let named = u16::try_from(bytes.len() + 2).unwrap();
    bytes.resize(64, 0);
    bytes.extend(named.to_le_bytes());
    bytes.push(kind);
    bytes.resize(116, 0);
    bytes.extend(start.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.resize(128, 0);
    bytes
}

/// An xls as Excel 97 writes it.
pub fn xls(sheets: &[(&str, Rows)]) -> Vec<u8> {
    let texts: Vec<&str> =
        sheets.iter().flat_map(|(_, rows)| rows.iter().flat_map(|cells| cells.iter().copied())).collect();
    let mut at = 0_u32;
    let mut bodies = Vec::new();
    for (name, rows) in sheets {
        let mut body = Vec::new();
        for (row, cells) in (0_u16..).zip(*rows) {
            for (column, text) in (0_u16..).zip(*cells) {
                let mut place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
                if let Ok(number) = text.parse::<f64>() {
                    place.extend(number.to_le_bytes());
                    body.extend(record(0x0203, &place));
                } else {
                    place.extend(at.to_le_bytes());
                    body.extend(record(0x00FD, &place));
                }
                at += 1;
            }
        }
        bodies.push((*name, body));
    }
    compound(&[("Workbook", &xls_stream(&xls_strings(&texts), &bodies))])
}
