//! Charts: a hidden number is drawn nowhere, and every shown one stands in the table too.

#[path = "../../../domain/src/mapping/release/tests/sample.rs"]
pub mod sample;

// What the sample is made of.
use domain::mapping::release;
use domain::statistics;
use domain::survey::questionnaire;

use domain::mapping::release::{Drawing, Drawn, Informant, ReleaseId};
use domain::statistics::Share;
use domain::survey::questionnaire::Audience;
use leptos::prelude::*;

use super::{Figure, Value, figure, image};
use crate::mapping::{Version, informants};
use crate::words::Book;

fn book() -> Book {
    let mut files = Vec::new();
    for tag in ["sv", "ar"] {
        for room in ["frame", "mapping"] {
            let path = format!("{}/../locales/{tag}/{room}.ftl", env!("CARGO_MANIFEST_DIR"));
            files.push((tag.to_owned(), std::fs::read_to_string(path).unwrap()));
        }
    }
    Book::read(&files).unwrap()
}

fn figures(tag: &str) -> Vec<(Figure, String)> {
    let (book, release) = (book(), sample::release());
    let words = book.language(tag).unwrap();
    let charts = release.findings[0].charts.iter().enumerate();
    charts
        .map(|(at, chart)| {
            let made = Figure::of(words, &release, chart, format!("f-{at}"));
            let html = figure(words, &made, None, false).to_html();
            (made, html)
        })
        .collect()
}

#[test]
fn hidden_is_hatched_and_said_and_nothing_else() {
    for (figure, html) in figures("sv") {
        let hidden = figure.rows.iter().flat_map(|row| &row.values).filter(|value| **value == Value::Few).count();
        let hatched = html.matches("class=\"few\"").count();
        match figure.drawing {
            Drawing::Radar => assert_eq!(hidden, 0),
            _ => assert_eq!((hidden, hatched), (hidden.max(1), hidden), "{:?}", figure.drawing),
        }
        // In the drawing and in the table.
        assert_eq!(html.matches("för få svar").count(), 2 * hidden);
    }
}

#[test]
fn every_number_of_the_drawing_stands_in_the_table() {
    for (figure, html) in figures("sv") {
        let (drawing, table) = html.split_once("<table").unwrap();
        let shown = figure.rows.iter().flat_map(|row| &row.values);
        for value in shown {
            let Value::Is(share, interval) = value else { continue };
            let percent = format!("{} %", share.percent());
            assert!(table.contains(&percent), "{percent}");
            assert!(figure.drawing == Drawing::Radar || drawing.contains(&percent));
            assert!(interval.low <= share.value() && share.value() <= interval.high);
        }
        assert!(html.contains("role=\"img\"") && html.contains("<desc id=\"f-") && html.contains("<title id=\"f-"));
        assert!(table.contains("scope=\"row\"") && table.contains("scope=\"col\""));
        // Of fewer than a hundred the interval stands in words, whatever is drawn (R19); with one series it has a column.
        let values = figure.rows.iter().flat_map(|row| &row.values);
        let few = values.filter(|value| matches!(value, Value::Is(share, _) if share.of() < 100)).count();
        if figure.series.len() > 1 {
            assert!(table.contains("<span class=\"number\">"), "a share never breaks over two lines");
            assert_eq!(table.matches("Troligen").count(), few, "{:?}", figure.drawing);
        }
    }
}

#[test]
fn words_are_only_words() {
    let (book, mut release) = (book(), sample::release());
    release.findings[0].charts[0].rows[0].label = sample::text("<script>&\"");
    release.findings[0].charts[0].title = sample::text("</title><script>");
    let words = book.source();
    let made = Figure::of(words, &release, &release.findings[0].charts[0], "f".to_owned());
    for text in [figure(words, &made, None, true).to_html(), image(words, &made)] {
        assert!(!text.contains("<script") && text.contains("&lt;script&gt;"));
    }
}

#[test]
fn from_right_to_left_bars_grow_from_the_right_and_the_map_stays() {
    let (swedish, arabic) = (figures("sv"), figures("ar"));
    let first = |html: &str, class: &str| {
        let at = html.find(&format!("class=\"{class}\"")).unwrap();
        html[at..].split(" x=\"").nth(1).unwrap().split('"').next().unwrap().parse::<i32>().unwrap()
    };
    assert_eq!(first(&swedish[0].1, "track"), 0);
    assert_eq!(first(&arabic[0].1, "track"), 54);
    assert_eq!(first(&swedish[3].1, "tile"), first(&arabic[3].1, "tile"), "west stays in the west");
}

#[test]
fn no_line_of_words_is_wider_than_the_drawing() {
    let many = "Inom en månad / Mer än en månad / Väntar fortfarande / Jag vet inte / Jag vill inte svara";
    let (book, mut looked) = (book(), 0);
    let words = book.language("sv").unwrap();
    for (mut made, _) in figures("sv").into_iter().filter(|(made, _)| made.drawing != Drawing::Tiles) {
        for row in &mut made.rows {
            many.clone_into(&mut row.label.text);
        }
        for name in &mut made.series {
            "Dadka waaweyn ee guriga, Nofembar 2026".clone_into(&mut name.text);
        }
        let html = figure(words, &made, None, false).to_html();
        for text in html.split("<text x=\"").skip(1).filter(|text| text.contains("text-anchor=\"start\"")) {
            let (x, rest) = text.split_once('"').unwrap();
            let (before, line) = rest.split_once("</text>").unwrap().0.split_once('>').unwrap();
            // A letter of a broad type, in tenths of a unit.
            let letter = if before.contains("\"strong\"") {
                91
            } else if before.contains("\"small\"") {
                75
            } else {
                87
            };
            let to = x.parse::<usize>().unwrap() * 10 + line.chars().count() * letter;
            assert!(to <= 3200, "{:?} {line}: {to}", made.drawing);
            looked += 1;
        }
    }
    assert!(looked > 10, "{looked}");
}

#[test]
fn a_picture_stands_alone() {
    let (book, release) = (book(), sample::release());
    for tag in ["sv", "ar"] {
        let words = book.language(tag).unwrap();
        for chart in &release.findings[0].charts {
            let made = Figure::of(words, &release, chart, "f".to_owned());
            let text = image(words, &made);
            assert!(text.starts_with("<svg xmlns=") && text.ends_with("</svg>\n"));
            assert!(!text.contains("href") && !text.contains("var("));
            assert_eq!(text, image(words, &made));
        }
    }
}

#[test]
fn people_of_another_answer_are_a_line_with_gaps_of_its_own() {
    let (book, release) = (book(), sample::release());
    let words = book.language("sv").unwrap();
    let mut chart = release.findings[0].charts[2].clone();
    chart.series.truncate(1);
    for row in &mut chart.rows {
        row.cells.truncate(1);
    }
    let drawn = |count: Option<u32>| Drawn {
        cell: sample::at("q1", "g9", "*", "1"),
        sha256: "0".repeat(64),
        asked: sample::text("Vet barnen vem?"),
        good: sample::text("Ja"),
        count,
        of: Some(40),
    };
    chart.others.push(Informant {
        release: ReleaseId::parse("vuxna").unwrap(),
        wave: "g9".to_owned(),
        audience: Audience::Guardian,
        called: sample::text("Vuxna hemma"),
        effect: 100,
        cells: [Some(20), None, Some(10)].map(drawn).to_vec(),
    });
    let made = Figure::of(words, &release, &chart, "f".to_owned());
    assert!(made.beside && made.series.len() == 2);
    assert!(matches!(made.rows[0].values[1], Value::Is(share, _) if share.percent() == 50));
    assert_eq!(made.rows[1].values[1], Value::Few);
    let html = figure(words, &made, None, true).to_html();
    assert_eq!(html.matches("för få svar").count(), 2, "in the drawing and in the table: {html}");
    assert_eq!(html.matches("Troligen").count(), 2, "of so few the interval stands beside: {html}");
    // In words for a child, with where each number stands; a grown-up has the table.
    let told = |version| informants::told(words, &release, &chart, &made, version).unwrap().to_html();
    let (child, adult) = (told(Version::Child), told(Version::Adult));
    assert!(child.contains("Vuxna hemma: 5 av 10") && child.contains("Vuxna hemma: för få svar"), "{child}");
    assert!(!adult.contains("5 av 10") && adult.contains("Vet barnen vem? (Ja)"), "{adult}");
    assert!(adult.contains("/data/vuxna/q1-three-municipality.csv") && adult.contains("/sv/sagt/vuxna"), "{adult}");
    // Each is said as finely as its own answers bear: a few are not said of a hundred because others are many.
    let mut precise = made.clone();
    let (many, few) = (Share::new(4600, 20_000).unwrap(), Share::new(7, 20).unwrap());
    precise.rows[0].values = vec![Value::Is(many, many.wilson(1.0)), Value::Is(few, few.wilson(1.0))];
    let both = informants::told(words, &release, &chart, &precise, Version::Child).unwrap().to_html();
    assert!(both.contains("23 av 100 · Vuxna hemma: 4 av 10"), "{both}");
    // Of one's own alone nothing is said.
    let own = Figure::of(words, &release, &release.findings[0].charts[2], "f".to_owned());
    assert!(informants::told(words, &release, &release.findings[0].charts[2], &own, Version::Child).is_none());
}
