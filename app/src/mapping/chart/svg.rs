//! The few shapes of the charts, as text: each has a class, so that the page's colours apply, and is turned round where one
//! reads from right to left.

use std::fmt::Write;

use domain::statistics::Interval;

/// Every drawing is so wide, in its own units: as wide as the column of the smallest phone.
pub(super) const WIDTH: i32 = 320;

/// Colours of a picture that stands alone: those of the light page.
pub(super) const STYLE: &str = "text{font:15px system-ui,sans-serif;fill:#0f2f3d}.head{font-size:19px;font-weight:700}\
.strong{font-weight:700}.small{font-size:13px}.paper{fill:#fffdf8}.track{fill:#dcebe6}.bar{fill:#ffc53d;stroke:#8a7f68}\
.before{fill:#fff1cc;stroke:#8a7f68}.likely{stroke:#0f2f3d;stroke-width:3}.few,.tile{stroke:#8a7f68}.tile{fill:#fffdf8}\
.hatch{stroke:#8a7f68;stroke-width:1.5}.ring{fill:none;stroke:#8a7f68}.series0,.series1,.series2{fill:none;stroke-width:3}\
.series0{stroke:#0b5568}.series1{stroke:#b3261e;stroke-dasharray:8 5}.series2{stroke:#1d6b46;stroke-dasharray:2 5}\
.dot0{fill:#0b5568}.dot1{fill:#b3261e}.dot2{fill:#1d6b46}";

/// A drawing on its way.
pub(super) struct Svg {
    out: String,
    rtl: bool,
    id: String,
}

impl Svg {
    pub(super) fn new(rtl: bool) -> Self {
        Self { out: String::new(), rtl, id: String::new() }
    }

    /// Gives it a name and a description for those who hear it, and the hatching that is its own on the page.
    pub(super) fn named(&mut self, id: &str, title: &str, about: &str) {
        id.clone_into(&mut self.id);
        self.put(format_args!(
            "<title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc><pattern id=\"{id}-h\" width=\"8\" height=\"8\" \
             patternUnits=\"userSpaceOnUse\"><path class=\"hatch\" d=\"M-2 2 2-2M0 8 8 0M6 10 10 6\"/></pattern>",
            escaped(title),
            escaped(about)
        ));
    }

    pub(super) fn text_of(self) -> String {
        self.out
    }

    /// A place that is the same whichever way one reads, said as the other shapes take it.
    pub(super) fn fixed(&self, x: i32, wide: i32) -> i32 {
        if self.rtl { WIDTH - x - wide } else { x }
    }

    /// Whether it is turned round.
    pub(super) fn turned(&self) -> bool {
        self.rtl
    }

    /// Words at a place; `anchor` is `start`, `middle` or `end` as one reads.
    pub(super) fn text(&mut self, x: i32, y: i32, anchor: &str, class: &str, words: &str) {
        let x = if self.rtl { WIDTH - x } else { x };
        self.put(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" class=\"{class}\">{}</text>",
            escaped(words)
        ));
    }

    pub(super) fn rect(&mut self, x: i32, y: i32, size: (i32, i32), class: &str) {
        let x = if self.rtl { WIDTH - x - size.0 } else { x };
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"6\"/>",
            size.0, size.1
        ));
    }

    /// What is hidden: hatched, so that it can be told apart without colour.
    pub(super) fn few(&mut self, x: i32, y: i32, size: (i32, i32)) {
        let x = if self.rtl { WIDTH - x - size.0 } else { x };
        let hatch = format!("url(#{}-h)", self.id);
        self.put(format_args!(
            "<rect class=\"few\" fill=\"{hatch}\" x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"6\"/>",
            size.0, size.1
        ));
    }

    /// From–to of an interval on a track.
    pub(super) fn likely(&mut self, x: i32, y: i32, wide: i32, interval: Interval) {
        let at = |share: f64| {
            let along = x + along(share, wide);
            if self.rtl { WIDTH - along } else { along }
        };
        let (from, to) = (at(interval.low), at(interval.high));
        self.put(format_args!("<path class=\"likely\" d=\"M{from} {y}H{to}\"/>"));
    }

    /// A shape of points that are where they are in every language.
    pub(super) fn path(&mut self, class: &str, points: &[(i32, i32)], closed: bool) {
        let line: Vec<String> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
        let end = if closed { "Z" } else { "" };
        self.put(format_args!("<path class=\"{class}\" d=\"M{}{end}\"/>", line.join("L")));
    }

    /// A point of a series: a circle, a square or a triangle.
    pub(super) fn dot(&mut self, series: usize, x: i32, y: i32) {
        match series {
            0 => self.put(format_args!("<circle class=\"dot0\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>")),
            1 => self.path("dot1", &[(x - 5, y - 5), (x + 5, y - 5), (x + 5, y + 5), (x - 5, y + 5)], true),
            _ => self.path("dot2", &[(x, y - 7), (x + 6, y + 5), (x - 6, y + 5)], true),
        }
    }

    fn put(&mut self, what: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(what);
    }
}

/// How far along a track a share is.
pub(super) fn along(share: f64, wide: i32) -> i32 {
    units(share.clamp(0.0, 1.0) * f64::from(wide))
}

/// The nearest whole unit of a drawing.
#[expect(clippy::cast_possible_truncation, reason = "a drawing is a few hundred units wide")]
pub(super) fn units(place: f64) -> i32 {
    place.round() as i32
}

/// Words in lines of at most so many letters, broken between words.
pub(super) fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
