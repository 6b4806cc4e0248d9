//! What fits on two pages of paper: how high a finding is there, rather too much than too little, and how many of the newest fit.
//!
//! It reckons with the measures of `@media print` in `app/style/mapping.css`; a browser's own pages are held against both.

/// So many findings fit on two pages, and so many charts, where their words are of usual length.
const ON_PAPER: usize = 4;

/// Tenths of a millimetre: the two pages between their margins, without the heading and without the line that tells of the rest.
const PAGES: [usize; 2] = [2620, 2720];
/// A line of a finding's sentence, a line of text, a row of a table, a chart's own lines, and the picture beside its table.
const TITLE: usize = 45;
const LINE: usize = 36;
const ROW: usize = 37;
const CAPTION: usize = 110;
const PICTURE: usize = 540;
/// What every finding has: where it belongs, how sure it is, how many answered, where the rest is, and the room around it.
const ALWAYS: usize = 280;
/// Letters in a line of each.
const TITLE_LETTERS: usize = 60;
const LETTERS: usize = 100;

/// What a finding would take room for.
pub(super) struct Need {
    /// Letters of its sentence.
    pub(super) title: usize,
    /// Letters of each line about it: what is done, what was said since.
    pub(super) lines: Vec<usize>,
    /// Rows of each chart's table.
    pub(super) tables: Vec<usize>,
}

impl Need {
    /// How high it is with so many of its charts.
    fn height(&self, charts: usize) -> usize {
        let lines = |letters: usize, most: usize| letters.div_ceil(most).max(1);
        let text: usize = self.lines.iter().map(|letters| lines(*letters, LETTERS) * LINE).sum();
        let drawn: usize = self.tables.iter().take(charts).map(|rows| CAPTION + PICTURE.max((rows + 1) * ROW)).sum();
        ALWAYS + lines(self.title, TITLE_LETTERS) * TITLE + text + drawn
    }
}

/// How many charts of each finding are shown, for the newest findings that fit. The newest is always there.
pub(super) fn plan(needs: &[Need]) -> Vec<usize> {
    // Fewer findings rather than a third page; of as many findings rather with more charts.
    let plans = (1..=needs.len().min(ON_PAPER)).rev().filter_map(|count| needs.get(..count));
    let mut plans = plans.flat_map(|newest| [spread(newest, ON_PAPER - newest.len()), spread(newest, 0)]);
    plans.find(|plan| fits(needs, plan)).unwrap_or_else(|| vec![1; needs.len().min(1)])
}

/// Each finding's first chart has its place; the others take what is left of it, in their order.
fn spread(newest: &[Need], mut room: usize) -> Vec<usize> {
    let charts = newest.iter().map(|need| {
        let further = need.tables.len().saturating_sub(1).min(room);
        room -= further;
        1 + further
    });
    charts.collect()
}

/// Whether they fit, in their order. None is parted by the end of a page, save for one that stands alone: that goes on, between charts.
fn fits(needs: &[Need], charts: &[usize]) -> bool {
    let heights: Vec<usize> = needs.iter().zip(charts).map(|(need, charts)| need.height(*charts)).collect();
    if let [alone] = heights.as_slice() {
        return *alone + CAPTION + PICTURE <= PAGES.iter().sum::<usize>();
    }
    let mut pages = PAGES.into_iter();
    let mut room = 0;
    heights.into_iter().all(|height| {
        while height > room {
            let Some(page) = pages.next() else { return false };
            room = page;
        }
        room -= height;
        true
    })
}

#[cfg(test)]
mod tests {
    use super::{Need, plan};

    fn need(title: usize, lines: &[usize], tables: &[usize]) -> Need {
        Need { title, lines: lines.to_vec(), tables: tables.to_vec() }
    }

    #[test]
    fn four_findings_fit_with_a_chart_each_and_a_fifth_does_not() {
        let usual = || need(150, &[150, 150, 150], &[12, 12]);
        assert_eq!(plan(&[]), Vec::<usize>::new());
        assert_eq!(plan(&[usual()]), [2]);
        assert_eq!(plan(&[usual(), usual(), usual()]), [2, 1, 1]);
        assert_eq!(plan(&[usual(), usual(), usual(), usual(), usual()]), [1, 1, 1, 1]);
    }

    #[test]
    fn a_finding_alone_has_room_for_four_charts() {
        assert_eq!(plan(&[need(60, &[80], &[5, 5, 12, 5, 5])]), [4]);
    }

    #[test]
    fn what_is_long_makes_others_wait_and_takes_no_third_page() {
        let long = || need(300, &[400, 400, 400, 400], &[24]);
        let usual = || need(80, &[100], &[8]);
        assert_eq!(plan(&[long(), long(), usual(), usual()]), [1, 1]);
        assert_eq!(plan(&[usual(), usual(), long(), usual()]), [1, 1, 1]);
        assert_eq!(plan(&[need(9_000, &[], &[1]), usual()]), [1], "the newest is there whatever it says");
    }
}
