//! `server check --graph`: a flow drawn as SVG, questions as boxes in columns, answers as labelled edges.

use std::collections::HashMap;
use std::fmt::Write;

use domain::guide::{Flow, Question};

const WIDTH: usize = 260;
const ROW: usize = 22;

/// Draws a flow.
#[must_use]
pub fn draw(flow: &Flow) -> String {
    let columns = columns(flow);
    let mut tops: HashMap<usize, usize> = HashMap::new();
    let mut places: HashMap<&str, (usize, usize)> = HashMap::new();
    for question in &flow.questions {
        let column = columns.get(question.id.as_str()).copied().unwrap_or_default();
        let top = tops.entry(column).or_insert(20);
        places.insert(&question.id, (column * (WIDTH + 160) + 20, *top));
        *top += (question.options.len() + 3) * ROW;
    }
    let last = columns.values().max().copied().unwrap_or_default() + 1;
    let height = tops.values().max().copied().unwrap_or(200) + 40;
    places.insert("answer", (last * (WIDTH + 160) + 20, height / 2));
    let width = (last + 1) * (WIDTH + 160);
    let mut out = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' font-family='sans-serif' font-size='13'>"
    );
    for question in &flow.questions {
        boxed(&mut out, question, &places);
    }
    if let Some((x, y)) = places.get("answer") {
        let _ = write!(
            out,
            "<rect x='{x}' y='{y}' width='120' height='40' rx='12' fill='#ffc53d'/><text x='{}' y='{}'>answer</text>",
            x + 30,
            y + 25
        );
    }
    out.push_str("</svg>\n");
    out
}

/// The column of each question: the longest way to it from the start.
fn columns(flow: &Flow) -> HashMap<&str, usize> {
    let mut columns = HashMap::from([(flow.start.as_str(), 0)]);
    for _ in &flow.questions {
        for question in &flow.questions {
            let Some(at) = columns.get(question.id.as_str()).copied() else { continue };
            for go in question.options.iter().flat_map(|offer| &offer.next).chain(&question.skip) {
                if flow.question(&go.go).is_some() {
                    let next = columns.entry(&go.go).or_insert(0);
                    *next = (*next).max(at + 1);
                }
            }
        }
    }
    columns
}

fn boxed(out: &mut String, question: &Question, places: &HashMap<&str, (usize, usize)>) {
    let Some((x, y)) = places.get(question.id.as_str()).copied() else { return };
    let rows = question.options.len() + 2;
    let _ = write!(
        out,
        "<rect x='{x}' y='{y}' width='{WIDTH}' height='{}' rx='12' fill='#fffdf8' stroke='#0f2f3d'/><text x='{}' y='{}' font-weight='bold'>{}</text>",
        rows * ROW,
        x + 10,
        y + 16,
        question.id
    );
    let ways = question.options.iter().map(|offer| (offer.id.as_str(), offer.sensitive, &offer.next));
    for (row, (label, sensitive, next)) in ways.chain([("hoppa över", false, &question.skip)]).enumerate() {
        let line = y + (row + 2) * ROW - 6;
        let colour = if sensitive { "#b3261e" } else { "#0b5568" };
        let _ = write!(out, "<text x='{}' y='{line}' fill='{colour}'>{label}</text>", x + 10);
        for go in next {
            if let Some((to_x, to_y)) = places.get(go.go.as_str()) {
                let (from, end) = (x + WIDTH, to_y + 12);
                let _ = write!(
                    out,
                    "<path d='M{from} {} C{} {} {} {end} {to_x} {end}' fill='none' stroke='{colour}' opacity='.5'><title>{label}: {}</title></path>",
                    line - 4,
                    from + 60,
                    line - 4,
                    to_x.saturating_sub(60),
                    go.go
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::guide::Flow;
    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::draw;

    /// Every piece of text in a drawing that is whole XML, and how often it stands there.
    fn texts(drawing: &str) -> BTreeMap<String, usize> {
        let mut reader = Reader::from_str(drawing);
        let (mut found, mut open) = (BTreeMap::new(), 0_usize);
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => {
                    assert!(start.attributes().all(|attribute| attribute.is_ok()));
                    open += 1;
                }
                Event::Empty(element) => assert!(element.attributes().all(|attribute| attribute.is_ok())),
                Event::End(_) => open -= 1,
                Event::Text(text) => *found.entry(text.xml10_content().into_owned()).or_insert(0) += 1,
                Event::Eof => break,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(open, 0, "what is opened is closed");
        found
    }

    #[test]
    fn every_question_and_every_labelled_edge_is_in_a_drawing_that_is_xml() {
        let flow: Flow = serde_json::from_str(include_str!("../../content/guide/flow.json")).unwrap();
        let drawing = draw(&flow);
        assert!(drawing.starts_with("<svg xmlns='http://www.w3.org/2000/svg'"));
        let found = texts(&drawing);
        assert!(found.contains_key("answer"));
        let mut edges: BTreeMap<String, usize> = BTreeMap::new();
        for question in &flow.questions {
            assert!(found.contains_key(question.id.as_str()), "{}", question.id);
            let offers = question.options.iter().map(|offer| (offer.id.as_str(), &offer.next));
            for (label, next) in offers.chain([("hoppa över", &question.skip)]) {
                assert!(found.contains_key(label), "{}: {label}", question.id);
                for go in next {
                    *edges.entry(format!("{label}: {}", go.go)).or_default() += 1;
                }
            }
        }
        assert!(edges.len() > flow.questions.len());
        for (edge, count) in &edges {
            assert_eq!(found.get(edge), Some(count), "{edge}");
        }
    }
}
