//! Several informants side by side in a finding: which people of answers that are out can stand there, and the chart of those who were
//! chosen. Numbers come from what everybody can read; nobody types one, and no answer of another organisation is drawn from.

use std::sync::Arc;

use app::mapping::{Answer as Published, informants, say};
use app::words::Book;
use domain::mapping::release::{Axis, Chart, Finding, Out, Release, Source};

use super::load::Held;
use crate::contact::send::SendFault;
use crate::desk::at::At;

/// So many can be chosen: with the finding's own people three, and more lines cannot be told apart.
const MOST: usize = 2;

/// The people of a wave of an answer that is out.
pub(super) struct Offer {
    answer: Arc<Published>,
    wave: String,
}

impl Offer {
    /// Its value in the form.
    fn value(&self) -> String {
        format!("{}|{}", self.answer.release.id, self.wave)
    }

    fn source(&self, book: &Book) -> Option<Source<'_>> {
        let release = &self.answer.release;
        let audience = release.wave(&self.wave)?.audience;
        let called = informants::called(book, audience, &release.called(Axis::Wave, &self.wave));
        Some(Source { out: Out { release, files: &self.answer.files }, wave: &self.wave, called })
    }

    /// Whether a finding's chart draws from it.
    fn is_drawn(&self, finding: &Finding) -> bool {
        let mut others = finding.charts.iter().flat_map(|chart| &chart.others);
        others.any(|other| other.release == self.answer.release.id && other.wave == self.wave)
    }
}

/// The chart of a finding's own people beside these; none where they have too little in common.
fn side_by_side(book: &Book, release: &Release, finding: &Finding, offers: &[&Offer]) -> Option<Chart> {
    let wave = finding.about.key.wave.as_str();
    let own = informants::called(book, release.wave(wave)?.audience, &release.called(Axis::Wave, wave));
    let sources = offers.iter().map(|offer| offer.source(book)).collect::<Option<Vec<_>>>()?;
    release.side_by_side((wave, own), &sources, informants::title(book))
}

/// The chart of a finding's own people beside those of the last wave of these answers; none where they have too little in common.
pub(in crate::mapping) fn beside(
    book: &Book,
    release: &Release,
    finding: &Finding,
    answers: &[Arc<Published>],
) -> Option<Chart> {
    let last = |answer: &Arc<Published>| {
        let wave = answer.release.latest()?.code.clone();
        Some(Offer { answer: Arc::clone(answer), wave })
    };
    let offers = answers.iter().map(last).collect::<Option<Vec<_>>>()?;
    side_by_side(book, release, finding, &offers.iter().collect::<Vec<_>>())
}

/// The chart of those that a form chose, if it chose any; or the id of the words that say why there is none.
pub(super) fn chosen(
    book: &Book,
    release: &Release,
    finding: &Finding,
    offers: &[Offer],
    values: &[String],
) -> Result<Option<Chart>, &'static str> {
    if values.is_empty() {
        return Ok(None);
    }
    if values.len() > MOST {
        return Err("desk-release-beside-most");
    }
    let found = values.iter().map(|value| offers.iter().find(|offer| offer.value() == *value));
    let found = found.collect::<Option<Vec<_>>>().ok_or("desk-release-beside-gone")?;
    side_by_side(book, release, finding, &found).map(Some).ok_or("desk-release-beside-few")
}

impl At<'_> {
    /// Everybody who can stand beside a finding's own people: of answers of the same organisation.
    pub(super) async fn informants(
        &self,
        held: &Held,
        release: &Release,
        finding: &Finding,
    ) -> Result<Vec<Offer>, SendFault> {
        let set = self.app.told().at(self.app.stores().out.as_ref(), self.now).await?;
        let library = self.app.library();
        let mut offers = Vec::new();
        for answer in &set.answers {
            for wave in &answer.release.waves {
                let offer = Offer { answer: Arc::clone(answer), wave: wave.code.clone() };
                if side_by_side(&library.book, release, finding, &[&offer]).is_some() {
                    offers.push(offer);
                }
            }
        }
        if offers.is_empty() {
            return Ok(offers);
        }
        let mut own = Vec::new();
        for row in self.app.stores().releases.releases().await? {
            let offered = offers.iter().any(|offer| offer.answer.release.id.as_str() == row.id);
            if !offered {
                continue;
            }
            let id = row.id.clone();
            if self.read_release(row).await?.is_some_and(|other| other.scope == held.scope) {
                own.push(id);
            }
        }
        offers.retain(|offer| own.iter().any(|id| *id == offer.answer.release.id.as_str()));
        Ok(offers)
    }

    /// The same as boxes to tick: value in the form, words, and whether they stand there.
    pub(super) async fn informant_boxes(
        &self,
        held: &Held,
        release: &Release,
        finding: &Finding,
    ) -> Result<Vec<(String, String, bool)>, SendFault> {
        let offers = self.informants(held, release, finding).await?;
        let library = self.app.library();
        let boxes = offers.iter().filter_map(|offer| {
            let chart = side_by_side(&library.book, release, finding, &[offer])?;
            let who = say::text(self.words.tag(), &chart.others.first()?.called).text;
            let title = say::text(self.words.tag(), &offer.answer.release.title).text;
            let count = chart.rows.len().to_string();
            let words =
                self.words.fill("desk-release-beside-one", &[("who", &who), ("title", &title), ("count", &count)]);
            Some((offer.value(), words, offer.is_drawn(finding)))
        });
        Ok(boxes.collect())
    }
}
