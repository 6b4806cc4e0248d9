//! What the independent check found, in the words of the desk. The check itself speaks English, to those who run it from a shell.

use app::words::Words;

use crate::mapping::check::{Found, Kind, Row};

/// How many finds are told; `lotsen release audit` lists all.
const MOST: usize = 8;

/// A line a find, each once.
pub(super) fn lines(words: &Words, found: &[Found]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for one in found {
        let line = line(words, one);
        if !all.contains(&line) {
            all.push(line);
        }
    }
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    all.extend((more > 0).then(|| words.fill("desk-release-report-more", &[("count", &more.to_string())])));
    all
}

fn line(words: &Words, found: &Found) -> String {
    let said = words.fill(id(found.kind), &[("at", &found.at)]);
    match &found.row {
        Some(row) => format!("{said} {}", cell(words, row)),
        None => said,
    }
}

/// Which cell: by the codes of the code book, as they stand in the files.
fn cell(words: &Words, row: &Row) -> String {
    let Row { question, wave, municipality, age, gender, answer } = row;
    words.fill(
        "desk-release-find-cell",
        &[
            ("question", question),
            ("wave", wave),
            ("place", municipality),
            ("age", age),
            ("gender", gender),
            ("answer", answer),
        ],
    )
}

const fn id(kind: Kind) -> &'static str {
    match kind {
        Kind::Tampered => "desk-release-find-tampered",
        Kind::Unlisted => "desk-release-find-unlisted",
        Kind::EarlierMissing => "desk-release-find-earlier-missing",
        Kind::OtherMissing => "desk-release-find-other-missing",
        Kind::Shape => "desk-release-find-shape",
        Kind::Order => "desk-release-find-order",
        Kind::Symbol => "desk-release-find-symbol",
        Kind::Differs => "desk-release-find-differs",
        Kind::Label => "desk-release-find-label",
        Kind::Percent => "desk-release-find-percent",
        Kind::Untraced => "desk-release-find-untraced",
        Kind::Small => "desk-release-find-small",
        Kind::SmallGroup => "desk-release-find-small-group",
        Kind::Attribute => "desk-release-find-attribute",
        Kind::Changed => "desk-release-find-changed",
        Kind::Contradiction => "desk-release-find-contradiction",
        Kind::Exact => "desk-release-find-exact",
        Kind::Narrow => "desk-release-find-narrow",
        Kind::Difference => "desk-release-find-difference",
        Kind::Derived => "desk-release-find-derived",
        Kind::Unprotected => "desk-release-find-unprotected",
        Kind::Insider => "desk-release-find-insider",
        Kind::NotProved => "desk-release-find-not-proved",
    }
}

#[cfg(test)]
mod tests {
    use super::lines;
    use crate::guide::library::Library;
    use crate::mapping::check::{Found, Kind, Row};

    fn found(kind: Kind, at: &str, row: Option<Row>) -> Found {
        Found {
            kind,
            at: at.to_owned(),
            row: row.map(Box::new),
            interval: Some((1, Some(2))),
            how: "by hand".to_owned(),
        }
    }

    #[test]
    fn a_find_is_told_in_swedish_once_and_without_what_it_can_be() {
        let library = Library::built_in().unwrap();
        let words = library.book.language("sv").unwrap();
        let [question, wave, municipality, age, gender, answer] =
            ["q1", "v1", "0880", "*", "*", "good"].map(str::to_owned);
        let row = Row { question, wave, municipality, age, gender, answer };
        let told = lines(
            words,
            &[
                found(Kind::Label, "r2/release.json, municipality 0880", None),
                found(Kind::Exact, "r2/q1", None),
                found(Kind::Exact, "r2/q1", None),
                found(Kind::Differs, "r2/q1.json", Some(row)),
            ],
        );
        assert_eq!(told.len(), 3, "{told:?}");
        assert!(told[0].contains("municipality 0880") && told[0].contains("heter något annat"), "{told:?}");
        assert!(told[1].contains("ett dolt tal går att räkna ut"), "{told:?}");
        assert!(told[2].contains("kommun 0880") && told[2].contains("svar good"), "{told:?}");
        assert!(told.iter().all(|line| !line.contains("by hand")), "{told:?}");
        let many: Vec<Found> = (0..11).map(|at| found(Kind::Small, &format!("r/{at}"), None)).collect();
        let told = lines(words, &many);
        assert_eq!((told.len(), told[8].as_str()), (9, "och 3 till"));
    }
}
