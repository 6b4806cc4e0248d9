//! Research: nobody is asked anything before they have been told what it is and have said yes. That somebody did is carried in the
//! form and kept nowhere: of an answer to research it holds that it cannot be sent without.

use app::survey::consent::{ConsentView, consent};
use app::survey::tongue::Tongue;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::survey::contract::{Band, Research};
use domain::survey::questionnaire::Audience;
use domain::survey::wave::Mode;
use leptos::prelude::IntoAny;

use super::form::{At as Standing, Carried};
use super::routes::{At, Posted};
use super::send::Answer;
use super::step::Beside;
use super::waves::Wave;

/// The page of an age; without one, and of several, the question how old somebody is.
pub(super) fn page(
    tongue: &Tongue,
    research: &Research,
    (audience, mode): (Audience, Mode),
    band: Option<Band>,
    carried: String,
) -> ConsentView {
    let bands = Band::of(audience);
    let band = band.or_else(|| bands.first().copied().filter(|_| bands.len() == 1));
    let told = band.map(|band| tongue.said(research.consent.page(band)));
    let guardians = band.filter(|band| band.needs_guardians()).map(|_| tongue.said(&research.consent.guardians));
    ConsentView {
        bands,
        band,
        may: band.is_none_or(|band| band.may_answer(mode)),
        text: told.unwrap_or_else(|| tongue.said(&domain::survey::questionnaire::Text::default())),
        guardians,
        dnr: research.dnr.clone(),
        carried,
    }
}

/// What has to be said yes to before anything of this wave is shown to the one who holds this form.
pub(super) fn due<'a>(wave: &'a Wave, carried: &Carried) -> Option<&'a Research> {
    wave.contract.research().filter(|_| !carried.yes && carried.at != Standing::First)
}

/// Whether an answer must not be taken: it is for research, and nobody who may has said yes, wherever in the form they stand.
pub(super) fn lacks(wave: &Wave, carried: &Carried) -> bool {
    let may = carried.band.is_none_or(|band| band.may_answer(wave.head.mode));
    wave.contract.research().is_some() && !(carried.yes && may)
}

impl At<'_> {
    /// The page that asks.
    pub(super) fn ask_consent(
        &self,
        wave: &Wave,
        research: &Research,
        carried: &Carried,
        sealed: String,
    ) -> Response<Body> {
        let of = (wave.questionnaire.audience, wave.head.mode);
        let view = page(&self.tongue(wave), research, of, carried.band, sealed);
        self.asking(wave, carried, consent(self.words, view).into_any(), StatusCode::OK)
    }

    /// What somebody did on that page.
    pub(super) fn consent(&self, wave: &Wave, mut carried: Carried, posted: &Posted) -> Answer {
        let bands = Band::of(wave.questionnaire.audience);
        let only = bands.first().copied().filter(|_| bands.len() == 1);
        let band = carried.band.or(only);
        match posted.step.as_str() {
            "ja" if band.is_some_and(|band| band.may_answer(wave.head.mode)) => carried.yes = true,
            "nej" if band.is_some() => return Ok(self.declined(wave)),
            "tillbaka" if carried.band.is_some() => carried.band = None,
            "tillbaka" => carried.at = Standing::First,
            step => {
                let said = step.strip_prefix("alder.").and_then(Band::parse).filter(|band| bands.contains(band));
                carried.band = said.or(carried.band);
            }
        }
        self.show(wave, &carried, &Beside::default(), StatusCode::OK)
    }
}
