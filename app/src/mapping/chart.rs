//! Charts drawn on the server, from released cells alone. What is hidden is hatched and says "för få svar"; the same numbers
//! stand in a table beside each.

mod bars;
mod radar;
mod svg;
mod table;
mod tiles;
mod waves;

#[cfg(test)]
pub(super) mod tests;

use domain::mapping::release::{CellRef, Chart, Drawing, Drawn, Informant, Release};
use domain::statistics::{Interval, Share};
use leptos::prelude::*;

use super::say::{self, Said};
use crate::words::Words;
use svg::Svg;

pub(super) use table::table;

/// A number of a chart, as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Hidden, or not asked.
    Few,
    /// A share with its 95 % interval.
    Is(Share, Interval),
}

/// A row of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is about.
    pub label: Said,
    /// Code of the municipality, for the map.
    pub place: String,
    /// One a series.
    pub values: Vec<Value>,
}

/// A chart with its numbers and words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its own on the page.
    pub id: String,
    /// How it is drawn.
    pub drawing: Drawing,
    /// What it shows.
    pub title: Said,
    /// Waves or informants.
    pub series: Vec<Said>,
    /// Rows.
    pub rows: Vec<Line>,
    /// Whether lines of it come from other answers.
    pub beside: bool,
}

impl Figure {
    /// A chart of a release in a language.
    #[must_use]
    pub fn of(words: &Words, release: &Release, chart: &Chart, id: String) -> Self {
        let value = |at: &CellRef| {
            let is = |share: Share| Value::Is(share, share.wilson(release.effect(&at.key.wave)));
            release.share(at).map_or(Value::Few, is)
        };
        let other = |one: &Informant, at: usize| {
            let is = |share: Share| Value::Is(share, share.wilson(one.effect()));
            one.cells.get(at).and_then(Drawn::share).map_or(Value::Few, is)
        };
        let said = |text| say::text(words.tag(), text);
        let rows = chart.rows.iter().enumerate().map(|(at, row)| Line {
            label: said(&row.label),
            place: row.cells.first().map(|cell| cell.key.municipality.clone()).unwrap_or_default(),
            values: row.cells.iter().map(value).chain(chart.others.iter().map(|one| other(one, at))).collect(),
        });
        Self {
            id,
            drawing: chart.drawing,
            title: said(&chart.title),
            series: chart.series.iter().chain(chart.others.iter().map(|one| &one.called)).map(said).collect(),
            rows: rows.collect(),
            beside: !chart.others.is_empty(),
        }
    }

    /// The id of the words that tell it from others about the same question.
    const fn kind(&self) -> &'static str {
        match self.drawing {
            Drawing::Bars => "mapping-kind-bars",
            Drawing::Waves => "mapping-kind-waves",
            Drawing::Radar if self.beside => "mapping-kind-informants",
            Drawing::Radar => "mapping-kind-radar",
            Drawing::Tiles => "mapping-kind-tiles",
        }
    }
}

/// The chart as it stands in a page, with its table folded under it, or open beside it (`open`). `image`: where the picture
/// alone can be had.
pub fn figure(words: &Words, figure: &Figure, image: Option<String>, open: bool) -> AnyView {
    let (drawn, numbers) = (inline(words, figure), table(words, figure));
    let title = figure.title.clone();
    let numbers = if open {
        numbers.into_any()
    } else {
        view! {
            <details>
                <summary>{words.get("mapping-as-table")}</summary>
                {numbers}
            </details>
        }
        .into_any()
    };
    let image = image.map(|path| {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        view! {
            <p class="more noprint">
                <a href=path download=name>
                    {words.get("mapping-image")}
                </a>
            </p>
        }
    });
    view! {
        <figure class="chart">
            <figcaption>
                <span lang=title.lang>{title.text}</span>
                " "
                <small>{words.get(figure.kind())}</small>
            </figcaption>
            {drawn}
            {numbers}
            {image}
        </figure>
    }
    .into_any()
}

/// The drawing within a page: its colours are those of the page, light or dark.
fn inline(words: &Words, figure: &Figure) -> impl IntoView + use<> {
    let (inside, height) = drawn(words, figure);
    let size = format!("0 0 {} {height}", svg::WIDTH);
    let named = format!("{0}-t {0}-d", figure.id);
    view! { <svg viewBox=size role="img" aria-labelledby=named inner_html=inside></svg> }
}

/// The drawing as a picture of its own, for a slide: the light colours, and its title above.
#[must_use]
pub fn image(words: &Words, figure: &Figure) -> String {
    let (inside, height) = drawn(words, figure);
    let rtl = words.right_to_left();
    let title = svg::wrapped(&figure.title.text, 34);
    let above = 24 * i32::try_from(title.len()).unwrap_or(0) + 8;
    let mut head = Svg::new(rtl);
    for (at, line) in (1..).zip(&title) {
        head.text(0, 24 * at - 4, "start", "head", line);
    }
    let (width, whole) = (svg::WIDTH + 32, height + above + 32);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-16 -16 {width} {whole}\" width=\"{}\" height=\"{}\" \
         direction=\"{}\" xml:lang=\"{}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\
         <style>{}</style><rect class=\"paper\" x=\"-16\" y=\"-16\" width=\"{width}\" height=\"{whole}\"/>\
         {}<g transform=\"translate(0 {above})\">{inside}</g></svg>\n",
        width * 3,
        whole * 3,
        if rtl { "rtl" } else { "ltr" },
        words.tag(),
        svg::STYLE,
        head.text_of(),
        id = figure.id,
    )
}

/// What stands in the drawing, and how high it is.
fn drawn(words: &Words, figure: &Figure) -> (String, i32) {
    let few = words.get("mapping-few");
    let mut out = Svg::new(words.right_to_left());
    let about = match figure.drawing {
        Drawing::Bars => "mapping-chart-bars",
        Drawing::Waves => "mapping-chart-waves",
        Drawing::Radar => "mapping-chart-radar",
        Drawing::Tiles => "mapping-chart-tiles",
    };
    out.named(&figure.id, &figure.title.text, &words.get(about));
    let height = match figure.drawing {
        Drawing::Bars => bars::draw(&mut out, words, figure, &few),
        Drawing::Waves => waves::draw(&mut out, words, figure, &few),
        Drawing::Radar => radar::draw(&mut out, figure, &few),
        Drawing::Tiles => tiles::draw(&mut out, words, figure, &few),
    };
    (out.text_of(), height)
}
