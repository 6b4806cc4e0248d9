//! Bytes of workbooks: three formats read alike, and whatever is made to harm is refused by name and never breaks anything.

use domain::survey::xlsform::{FileFault as F, Sheet, Workbook};
use proptest::prelude::*;
use server::survey::import::{LARGEST, read};

use crate::support::workbook::{
    Part, Rows, compound, ods, ods_parts, record, xls, xls_stream, xls_strings, xlsx, xlsx_parts, zip,
};

const SURVEY: Rows = &[
    &["type", "name", "label::Svenska (sv)", "label::العربية (ar)"],
    &["text", "fråga_1", "Är <du> \"trygg\" & glad?\nSkriv gärna.", "هل أنت بأمان؟"],
    &[],
    &["integer", "", "", "12", "1.5", "-3", "0.1"],
];
const CHOICES: Rows = &[&["list_name", "name"], &["l", "0880"]];

fn expected() -> Workbook {
    // What is written as a number is one: it has no zeros before it.
    let choices: Rows = &[&["list_name", "name"], &["l", "880"]];
    Workbook { sheets: vec![Sheet::of("survey", SURVEY), Sheet::of("val & mer", choices)] }
}

#[test]
fn three_formats_are_read_alike() {
    let sheets: &[(&str, Rows)] = &[("survey", SURVEY), ("val & mer", CHOICES)];
    for (format, bytes) in [("xlsx", xlsx(sheets)), ("ods", ods(sheets)), ("xls", xls(sheets))] {
        assert_eq!(read(&bytes), Ok(expected()), "{format}");
    }
}

fn cells(bytes: &[u8]) -> Vec<String> {
    let workbook = read(bytes).unwrap();
    let rows = workbook.sheets.iter().flat_map(|sheet| &sheet.rows);
    rows.flat_map(|row| row.cells.iter().map(|cell| format!("{}.{} {}", row.number, cell.column, cell.text))).collect()
}

#[test]
fn xlsx_cells_of_every_kind() {
    let data = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t xml:space=\"preserve\"> line</t></r></is></c>\
                <c><v>3</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>made</v></c><c t=\"e\"><v>#REF!</v></c></row>\
                <row><c s=\"1\"><v>45000</v></c><c s=\"2\"><v>45000.75</v></c><c s=\"2\"><v>0.5</v></c><c s=\"1\"><v>1</v></c>\
                <c s=\"1\"><v>60</v></c><c s=\"1\"><v>61</v></c><c t=\"s\"><v>0</v></c></row>";
    let shared = "<si><r><t>a_x000D_</t></r><rPh><t>no</t></rPh><r><t>&#10;b&amp;_x0041_</t></r></si>";
    let bytes = zip(&xlsx_parts(&[("s", data.to_owned())], shared));
    assert_eq!(
        cells(&bytes),
        [
            "2.1 in line",
            "2.2 3",
            "2.3 TRUE",
            "2.4 made",
            "2.5 #REF!",
            "3.0 2023-03-15",
            "3.1 2023-03-15T18:00:00",
            "3.2 12:00:00",
            "3.3 1900-01-01",
            "3.4 1900-02-28",
            "3.5 1900-03-01",
            "3.6 a\nb&A",
        ]
    );
}

#[test]
fn ods_cells_of_every_kind() {
    let inside = "<table:tracked-changes><table:table table:name=\"old\"/></table:tracked-changes>\
        <table:table table:name=\"s\"><table:shapes><text:p>drawn</text:p></table:shapes>\
        <table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">\
        <table:table-cell table:number-columns-repeated=\"2\"><text:p>x<text:s text:c=\"2\"/><text:span>y</text:span><text:tab/></text:p>\
        <office:annotation><text:p>remark</text:p></office:annotation><text:p>z</text:p></table:table-cell>\
        <table:covered-table-cell table:number-columns-repeated=\"3\"/>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-12\"><text:p>12 mars</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>SANT</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50 %</text:p></table:table-cell>\
        </table:table-row></table:table-header-rows></table:table>";
    let row = ["0 x  y\t\nz", "1 x  y\t\nz", "5 2026-03-12", "6 TRUE", "7 0.5"];
    let all: Vec<_> = [1, 2].iter().flat_map(|number| row.map(|cell| format!("{number}.{cell}"))).collect();
    assert_eq!(cells(&zip(&ods_parts(inside))), all);
}

#[test]
fn xls_cells_of_every_kind() {
    let place =
        |row: u16, column: u16, style: u16| [row.to_le_bytes(), column.to_le_bytes(), style.to_le_bytes()].concat();
    let with = |row, column, style, more: &[u8]| [&place(row, column, style)[..], more].concat();
    let mut before = record(0x041E, &[&164_u16.to_le_bytes()[..], &8_u16.to_le_bytes(), &[0], b"yy-mm-dd"].concat());
    for format in [0_u16, 164, 14] {
        before.extend(record(0x00E0, &[&[0, 0][..], &format.to_le_bytes(), &[0; 16]].concat()));
    }
    before.extend(xls_strings(&["first", &"lång ".repeat(4_000), "last"]));
    let formula = |column: u16, value: [u8; 8]| record(0x0006, &[&place(1, column, 0)[..], &value, &[0; 8]].concat());
    let body = [
        record(0x027E, &with(0, 0, 0, &(12_u32 << 2 | 2).to_le_bytes())),
        record(0x027E, &with(0, 1, 0, &(1234_u32 << 2 | 3).to_le_bytes())),
        record(
            0x00BD,
            &[
                &[0, 0, 2, 0][..],
                &[0, 0],
                &(7_u32 << 2 | 2).to_le_bytes(),
                &[1, 0],
                &(45_000_u32 << 2 | 2).to_le_bytes(),
                &[3, 0],
            ]
            .concat(),
        ),
        record(0x0203, &with(0, 4, 2, &45_000.25_f64.to_le_bytes())),
        record(0x0205, &with(0, 5, 0, &[1, 0])),
        record(0x0205, &with(0, 6, 0, &[0x2A, 1])),
        record(0x0204, &with(0, 7, 0, &[&3_u16.to_le_bytes()[..], &[0], b"old"].concat())),
        formula(0, 2.5_f64.to_le_bytes()),
        formula(1, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
        record(0x0207, &[&4_u16.to_le_bytes()[..], &[0], b"made"].concat()),
        formula(2, [1, 0, 1, 0, 0, 0, 0xFF, 0xFF]),
        formula(3, [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
        // A chart within the sheet has cells of its own.
        record(0x0809, &[0; 16]),
        record(0x0203, &with(9, 9, 0, &1.0_f64.to_le_bytes())),
        record(0x000A, &[]),
        record(0x00FD, &with(2, 0, 0, &0_u32.to_le_bytes())),
        record(0x00FD, &with(2, 1, 0, &2_u32.to_le_bytes())),
        record(0x00FD, &with(3, 0, 0, &1_u32.to_le_bytes())),
    ]
    .concat();
    let found = cells(&compound(&[("Workbook", &xls_stream(&before, &[("s", body)]))]));
    let (short, long) = found.split_at(found.len() - 1);
    assert_eq!(
        short,
        [
            "1.0 12",
            "1.1 12.34",
            "1.2 7",
            "1.3 2023-03-15",
            "1.4 2023-03-15T06:00:00",
            "1.5 TRUE",
            "1.6 #N/A",
            "1.7 old",
            "2.0 2.5",
            "2.1 made",
            "2.2 TRUE",
            "3.0 first",
            "3.1 last",
        ]
    );
    assert_eq!(long[0], format!("4.0 {}", "lång ".repeat(4_000)), "a text that goes on over three records");
}

/// A good xlsx in which one part says something else.
fn with_part(name: &str, text: &str) -> Vec<u8> {
    let mut parts = xlsx_parts(&[("survey", "<row><c t=\"s\"><v>0</v></c></row>".to_owned())], "<si><t>x</t></si>");
    parts.retain(|part| part.name != name);
    parts.insert(1, Part::of(name, text));
    zip(&parts)
}

fn sheet(data: &str) -> Vec<u8> {
    zip(&xlsx_parts(&[("survey", data.to_owned())], &format!("<si><t>{}</t></si>", "x".repeat(30_000))))
}

/// An xls with these records before those of its sheets.
fn stream(before: &[u8]) -> Vec<u8> {
    compound(&[("Workbook", &xls_stream(before, &[]))])
}

/// Reads each and looks whether it is refused by its name.
fn refused(cases: Vec<(&str, Vec<u8>, F)>) {
    for (what, bytes, fault) in cases {
        assert_eq!(read(&bytes).map(|_| ()), Err(fault), "{what}");
    }
}

#[test]
fn what_is_no_workbook_or_is_broken_is_refused_by_name() {
    let good = || xlsx(&[("survey", SURVEY)]);
    let mut twice = xlsx_parts(&[("survey", String::new())], "");
    twice.push(Part::of("xl/workbook.xml", "<workbook/>"));
    let mut broken_check = good();
    let at = broken_check.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap() + 16;
    broken_check[at] ^= 1;
    let mut utf16 = xlsx_parts(&[("s", String::new())], "");
    utf16[1].bytes = vec![0xFF, 0xFE, b'<', 0];
    let nested = format!("{}{}", "<a>".repeat(1000), "</a>".repeat(1000));
    refused(vec![
        ("empty", Vec::new(), F::NotAWorkbook),
        ("text", b"type,name,label\ntext,a,A\n".to_vec(), F::NotAWorkbook),
        ("pdf", b"%PDF-1.7 ...".to_vec(), F::NotAWorkbook),
        ("too large", vec![b'P'; LARGEST + 1], F::TooLarge),
        ("cut off", good()[..400].to_vec(), F::Broken),
        ("the first bytes alone", b"PK\x03\x04".to_vec(), F::Broken),
        ("a package of nothing", zip(&[Part::of("x", "")]), F::NotAWorkbook),
        (
            "a text document",
            zip(&[Part::of("mimetype", "application/vnd.oasis.opendocument.text"), Part::of("content.xml", "<a/>")]),
            F::NotAWorkbook,
        ),
        (
            "a binary workbook",
            with_part("_rels/.rels", "<R><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></R>"),
            F::NotAWorkbook,
        ),
        ("another check sum", broken_check, F::Broken),
        ("no XML", with_part("xl/workbook.xml", "<workbook><sheets>"), F::Broken),
        ("UTF-16", zip(&utf16), F::Broken),
        ("the same part twice", zip(&twice), F::Broken),
        ("a text that is not there", sheet("<row><c t=\"s\"><v>7</v></c></row>"), F::Broken),
        ("a cell beyond the last", sheet("<row><c r=\"XFE1\"><v>1</v></c></row>"), F::Broken),
        ("a cell without a place", sheet("<row><c r=\"åå\"><v>1</v></c></row>"), F::Broken),
        ("row 0", sheet("<row r=\"0\"><c><v>1</v></c></row>"), F::Broken),
        ("deep", sheet(&nested), F::Broken),
    ]);
}

#[test]
fn macros_and_locks_are_refused_by_name() {
    let mut locked = xlsx_parts(&[("survey", String::new())], "");
    locked[1].flags = 1;
    let (mut basic, mut sealed) = (ods_parts(""), ods_parts(""));
    basic.push(Part::of("Basic/Standard/Module1.xml", ""));
    sealed[1] = Part::of("META-INF/manifest.xml", "<m><encryption-data/></m>");
    refused(vec![
        ("macros", zip(&[Part::of("[Content_Types].xml", ""), Part::of("xl/vbaProject.bin", "")]), F::Macros),
        ("macros by another way of writing", zip(&[Part::of("xl\\VBAPROJECT.BIN", "")]), F::Macros),
        ("a sheet of macros", zip(&[Part::of("xl/macrosheets/sheet1.xml", "")]), F::Macros),
        (
            "a type with macros",
            with_part("[Content_Types].xml", "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>"),
            F::Macros,
        ),
        ("macros in ods", zip(&basic), F::Macros),
        ("macros in xls", compound(&[("Workbook", &xls_stream(&[], &[])), ("_VBA_PROJECT_CUR", &[])]), F::Macros),
        ("a sheet of macros in xls", stream(&record(0x0085, &[0, 0, 0, 0, 0, 1, 1, 0, b'm'])), F::Macros),
        ("locked", zip(&locked), F::Locked),
        ("locked ods", zip(&sealed), F::Locked),
        ("locked xls", stream(&record(0x002F, &[1, 0])), F::Locked),
        ("a locked xlsx", compound(&[("EncryptedPackage", &[])]), F::Locked),
    ]);
}

#[test]
fn what_unpacks_without_end_or_reaches_for_files_is_refused_by_name() {
    let many: Vec<Part> = (0..401).map(|at| Part::of(&format!("{at}"), "")).collect();
    let mut lies = xlsx_parts(&[("survey", " ".repeat(20_000_000))], "");
    lies[1].says = Some(100);
    let mut says_much = xlsx_parts(&[("survey", String::new())], "");
    says_much[1].says = Some(u32::MAX);
    let big = " ".repeat(49 * 1024 * 1024);
    let dtd = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let xxe = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    let rows = format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(2)).repeat(700);
    let repeated = "<table:table table:name=\"survey\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell \
                    table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
    refused(vec![
        ("many parts", zip(&many), F::Bomb),
        ("a part that says little and is much", zip(&lies), F::Bomb),
        ("a part that says it is huge", zip(&says_much), F::Bomb),
        ("a part that is huge", with_part("xl/worksheets/sheet1.xml", &big), F::Bomb),
        ("entities in a sheet", with_part("xl/worksheets/sheet1.xml", &format!("{dtd}<x>&b;</x>")), F::Entities),
        ("a file of the server", with_part("xl/sharedStrings.xml", &format!("{xxe}<x>&a;</x>")), F::Entities),
        ("an entity nobody declared", sheet("<row><c><v>&a;</v></c></row>"), F::Entities),
        (
            "entities in ods",
            zip(&[
                Part::of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                Part::of("content.xml", xxe),
            ]),
            F::Entities,
        ),
        ("one long text in many cells", sheet(&rows), F::TooManyCells),
        ("a cell that is repeated", zip(&ods_parts(repeated)), F::TooManyCells),
        ("many sheets", zip(&ods_parts(&"<table:table table:name=\"s\"/>".repeat(65))), F::TooManyCells),
    ]);
}

#[test]
fn an_xls_that_is_none_is_refused_by_name() {
    let mut circle = stream(&[]);
    // The sector of the directory follows itself.
    circle[512 + 4..512 + 8].copy_from_slice(&1_u32.to_le_bytes());
    refused(vec![
        ("Excel 95", compound(&[("Book", &[])]), F::NotAWorkbook),
        ("BIFF5", compound(&[("Workbook", &record(0x0809, &[0, 5, 5, 0]))]), F::NotAWorkbook),
        (
            "the beginning of a compound file",
            [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat(),
            F::Broken,
        ),
        ("a stream that follows itself", circle, F::Broken),
        ("a record that is cut off", stream(&[0xFC, 0, 0xFF, 0xFF]), F::Broken),
        ("texts that are not there", stream(&record(0x00FC, &[0xFF; 8])), F::Broken),
    ]);
}

#[test]
fn two_cells_in_opposite_corners_are_two_cells() {
    let bytes =
        sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>");
    assert_eq!(cells(&bytes), ["1.0 1", "1048576.16383 2"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn changed_bytes_never_break_it(
        format in 0_usize..3,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..9),
        end in proptest::option::of(any::<prop::sample::Index>())
    ) {
        let sheets: &[(&str, Rows)] = &[("survey", SURVEY), ("choices", CHOICES)];
        let mut bytes = [xlsx(sheets), ods(sheets), xls(sheets)][format].clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(end) = end {
            bytes.truncate(end.index(bytes.len()));
        }
        let _ = read(&bytes);
    }

    #[test]
    fn changed_text_within_never_breaks_it(
        ods in any::<bool>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), "[<>/&;\"= a-z0-9:é]{0,6}"), 1..6)
    ) {
        let data = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>in</t></is></c><c t=\"s\"><v>0</v></c></row>".to_owned();
        let table = "<table:table table:name=\"s\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell \
                     table:number-columns-repeated=\"2\"><text:p>x<text:s text:c=\"2\"/></text:p></table:table-cell></table:table-row></table:table>";
        let mut parts = if ods { ods_parts(table) } else { xlsx_parts(&[("s", data)], "<si><t>x</t></si>") };
        for (at, text) in changes {
            let part = at.index(parts.len());
            let mut inside = String::from_utf8_lossy(&parts[part].bytes).into_owned();
            let place = (0..=at.index(inside.len() + 1)).rev().find(|at| inside.is_char_boundary(*at)).unwrap();
            inside.insert_str(place, &text);
            parts[part].bytes = inside.into_bytes();
        }
        let _ = read(&zip(&parts));
    }
}
