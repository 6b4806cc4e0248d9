//! *Öppna*: nothing opens before everything is there; then the wave's key is made, and its link.

use app::desk::inputs::Typed;
use app::desk::survey::Told;
use app::desk::survey::lacks::{line, rest};
use app::desk::survey::open::{self as pages, FORM, Missing, OpenView};
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::Action;
use domain::survey::opening;
use domain::survey::wave::Mode;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::IntoAny;
use rand_core::Rng;

use super::load::{Draft, version};
use crate::contact::seal::os_rng;
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::survey::open::{OpenFault, Opening, open};
use crate::survey::store::Opened;
use crate::web::Fault;

/// How long a wave is open when nobody says otherwise, in days: two school weeks.
const USUAL: i32 = 14;
/// Letters of the word in its address: short enough to be typed from a poster, and 30 bits.
const LETTERS: usize = 6;
/// Small letters and digits that nobody takes for one another on a poster.
const ALPHABET: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

impl At<'_> {
    pub(super) async fn open_page(self, id: &str, _: bool) -> Answer {
        let (_, draft) = match self.survey(Action::OpenSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        Ok(self.show_open(&draft, Typed::default(), Told::default(), StatusCode::OK))
    }

    pub(super) async fn open_survey(self, id: &str, fields: Fields) -> Answer {
        let (seated, draft) = match self.survey(Action::OpenSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        if !draft.lacks().is_empty() {
            return Ok(self.show_open(&draft, Typed::default(), Told::default(), StatusCode::UNPROCESSABLE_ENTITY));
        }
        let seen = version(fields.get("v"));
        let (opens_on, closes_on, mode) = match self.chosen(&draft, &fields) {
            Ok(chosen) => chosen,
            Err((fault, names)) => {
                let typed = fields.again(FORM, self.words.get(fault).to_string(), names);
                return Ok(self.show_open(&draft, typed, Told::default(), StatusCode::UNPROCESSABLE_ENTITY));
            }
        };
        let line = self.survey_line(&seated, Action::OpenSurvey, ("survey", &draft.row.id), &draft.row.organization);
        loop {
            let word = link();
            let opening = Opening { survey: id, version: seen, link: &word, mode, opens_on, closes_on, codes: 0 };
            match open(self.app, opening, &line).await {
                // Pressed twice, or in two tabs: there is one, and this is it.
                Ok(Ok(wave) | Err(Opened::Already(wave))) => {
                    return Ok(self.to(&format!("/enkater/insamling/{wave}?sparat=1")));
                }
                Ok(Err(Opened::LinkTaken)) => {}
                Ok(Err(Opened::Changed | Opened::Done)) => {
                    let told = Told::bad(self.words.get("desk-survey-changed-since").to_string());
                    return Ok(self.show_open(&draft, Typed::default(), told, StatusCode::CONFLICT));
                }
                Err(OpenFault::Store(fault)) => return Err(SendFault::from(fault)),
                Err(OpenFault::Key(_)) => return Ok(Fault::Broken.page(self.app, self.words, self.headers)),
            }
        }
    }

    /// Days and mode of the form.
    fn chosen(
        &self,
        draft: &Draft,
        fields: &Fields,
    ) -> Result<(Date, Date, Mode), (&'static str, &'static [&'static str])> {
        let day = |name: &str| fields.get(name).parse::<Date>().ok();
        let (Some(opens), Some(closes)) = (day("fran"), day("till")) else {
            return Err(("desk-survey-bad-day", &["fran", "till"]));
        };
        let ways = opening::ways(draft.asked.audience, &draft.contract);
        let mode = Mode::parse(fields.get("satt"))
            .filter(|mode| ways.contains(mode))
            .ok_or(("desk-survey-bad-mode", &[] as &[&str]))?;
        match opening::days(opens, closes, date_of(self.now), &draft.contract) {
            Ok(()) => Ok((opens, closes, mode)),
            Err(opening::BadDays::Order) => Err(("desk-survey-days-order", &["fran", "till"])),
            Err(opening::BadDays::Long) => Err(("desk-survey-days-long", &["till"])),
            Err(opening::BadDays::AnswerTooEarly) => Err(("desk-survey-days-answer-too-early", &["till"])),
        }
    }

    fn show_open(
        &self,
        draft: &Draft,
        typed: Typed,
        told: Told,
        status: StatusCode,
    ) -> axum::http::Response<axum::body::Body> {
        let today = date_of(self.now);
        let last = today.saturating_add(USUAL.days());
        let missing = draft.lacks().into_iter();
        let view = OpenView {
            id: draft.row.id.clone(),
            title: draft.title(self.words),
            missing: missing
                .map(|lack| Missing { told: line(self.words, &draft.asked, &lack), rest: rest(&lack) })
                .collect(),
            ways: opening::ways(draft.asked.audience, &draft.contract),
            days: (today.to_string(), last.to_string()),
            version: draft.row.version,
            typed,
            told,
        };
        self.page(pages::open(self.words, &view).into_any(), "/enkater", status)
    }
}

/// A word for an address, by the system's randomness.
fn link() -> String {
    let fair = u32::MAX - u32::MAX % 31;
    let letter = || {
        let drawn = std::iter::repeat_with(|| os_rng().next_u32()).find(|drawn| *drawn < fair).unwrap_or_default();
        ALPHABET.get((drawn % 31) as usize).copied().map_or('a', char::from)
    };
    (0..LETTERS).map(|_| letter()).collect()
}
