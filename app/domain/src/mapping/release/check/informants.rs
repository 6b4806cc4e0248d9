//! Informants beside each other: which may stand there, before anything is held against the releases they come from.

use super::super::begin::GOOD;
use super::super::finding::{Chart, Drawing};
use super::super::informant::{Drawn, Informant};
use super::super::table::Key;
use super::words::written;
use crate::mapping::release::Release;

/// The most informants of a radar: more lines cannot be told apart.
const MOST: usize = 3;
/// Under so many questions there is no shape to see.
pub(super) const AROUND: usize = 3;

impl Release {
    /// Whether informants from other releases may stand in a chart: in a radar, beside one wave of its own, each of other people
    /// than the others (waves of the same people are compared by [`Release::compared`] alone, with its verdicts), with a cell of
    /// everybody for each row, and no number that has to be hidden.
    pub(in crate::mapping::release) fn stands(&self, chart: &Chart) -> bool {
        if chart.others.is_empty() {
            return true;
        }
        let first = chart.rows.first().and_then(|row| row.cells.first());
        let Some(own) = first.and_then(|cell| self.wave(&cell.key.wave)) else { return false };
        let everybody = Key::everybody(&own.code, GOOD);
        let people: Vec<_> = [own.audience].into_iter().chain(chart.others.iter().map(|one| one.audience)).collect();
        chart.drawing == Drawing::Radar
            && chart.series.len() == 1
            && people.len() <= MOST
            && chart.rows.len() >= AROUND
            && chart.rows.iter().all(|row| matches!(row.cells.as_slice(), [cell] if cell.key == everybody))
            && people.iter().enumerate().all(|(at, one)| !people[..at].contains(one))
            && chart.others.iter().all(|other| self.takes(other, chart.rows.len()))
    }

    fn takes(&self, other: &Informant, rows: usize) -> bool {
        let everybody = Key::everybody(&other.wave, GOOD);
        other.release != self.id
            && written(&other.called)
            && other.effect >= 100
            && other.cells.len() == rows
            && other.cells.iter().all(|drawn| drawn.cell.key == everybody && self.may_show(drawn))
    }

    fn may_show(&self, drawn: &Drawn) -> bool {
        let Drawn { sha256, asked, count, of, .. } = drawn;
        let hash = sha256.len() == 64 && sha256.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let few = count.is_some_and(|count| (1..self.k).contains(&count)) || of.is_some_and(|of| of < self.g);
        let fits = count.zip(*of).is_none_or(|(count, of)| count <= of);
        hash && written(asked) && !few && fits
    }
}
