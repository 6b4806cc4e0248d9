//! Tables as CSV for a spreadsheet: semicolons as Swedish Excel expects them, and nothing in it is ever run as a formula.

use axum::body::Body;
use axum::http::Response;

/// A table as a file to keep.
pub(crate) fn download(rows: &[Vec<String>], name: &str) -> Response<Body> {
    super::take_out::download(table(rows), "text/csv; charset=utf-8", name)
}

/// A table as text: UTF-8 with a mark at its beginning (else Excel takes it for another encoding), lines ended by CRLF
/// (RFC 4180).
#[must_use]
pub fn table(rows: &[Vec<String>]) -> String {
    let mut out = String::from('\u{feff}');
    for row in rows {
        let fields: Vec<String> = row.iter().map(|field| plain(field)).collect();
        out.push_str(&fields.join(";"));
        out.push_str("\r\n");
    }
    out
}

/// One field. What a spreadsheet would run (OWASP, *CSV injection*: a beginning of `=`, `+`, `-`, `@`, a tab or a carriage
/// return) gets an apostrophe in front; quotes are doubled.
fn plain(field: &str) -> String {
    let runs = field.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let field = if runs { format!("'{field}") } else { field.to_owned() };
    if field.contains([';', ',', '"', '\n', '\r', '\t', '\'']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn a_formula_is_only_text() {
        for (field, shown) in [
            ("=cmd()", "\"'=cmd()\""),
            (" =1", "\"' =1\""),
            ("+46", "\"'+46\""),
            ("-1", "\"'-1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("a;b", "\"a;b\""),
            ("säger \"hej\"", "\"säger \"\"hej\"\"\""),
            ("rad\nrad", "\"rad\nrad\""),
            ("12", "12"),
            ("", ""),
        ] {
            assert_eq!(table(&[vec![field.to_owned()]]), format!("\u{feff}{shown}\r\n"), "{field:?}");
        }
    }

    #[test]
    fn rows_and_fields() {
        let row = |fields: [&str; 2]| fields.map(str::to_owned).to_vec();
        assert_eq!(table(&[row(["a", "b"]), row(["c", "d"])]), "\u{feff}a;b\r\nc;d\r\n");
        assert_eq!(table(&[]), "\u{feff}");
    }
}
