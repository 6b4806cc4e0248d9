//! Bars as SVG: what is too few is hatched, so that meaning never lies in colour alone. The same stands in a table beside.

use std::fmt::Write;

use domain::contact::measure::Chart;
use leptos::prelude::*;

/// A drawing; `id` is its own on the page, `few` the word for too few.
pub(super) fn drawn(id: &str, chart: &Chart, few: &str) -> impl IntoView + use<> {
    let size = format!("0 0 {} {}", chart.width, chart.height);
    let inside = inside(id, chart, few);
    view! { <svg class="bars" viewBox=size aria-hidden="true" inner_html=inside></svg> }
}

/// What stands in it. A string, as with the icons: the view's own elements would weigh more than the drawing.
fn inside(id: &str, chart: &Chart, few: &str) -> String {
    let mut out = format!(
        "<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 6 6 0\"/></pattern>"
    );
    for bar in &chart.bars {
        let (label, end) = (escaped(&bar.label), bar.long + 6);
        let base = bar.top + chart.thick - 3;
        let (class, fill, number) = match bar.count {
            Some(count) => ("", String::new(), count.to_string()),
            None => (" class=\"few\"", format!(" fill=\"url(#{id})\""), escaped(few)),
        };
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "<text y=\"{}\">{label}</text><rect{class}{fill} y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>\
             <text x=\"{end}\" y=\"{base}\">{number}</text>",
            bar.words, bar.top, bar.long, chart.thick
        );
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use domain::contact::measure::{Bar, Cell, chart};

    use super::inside;

    #[test]
    fn few_is_hatched_and_words_are_only_words() {
        let bar = |label: &str, value| Bar { label: label.to_owned(), value };
        let drawing = chart(vec![bar("<script>&", Cell::Few), bar("skola", Cell::Count(7))]);
        let svg = inside("a", &drawing, "för få");
        assert!(svg.contains("&lt;script&gt;&amp;") && !svg.contains("<script"));
        assert_eq!(svg.matches("url(#a)").count(), 1);
        assert!(svg.contains(">för få<") && svg.contains(">7<"));
    }
}
