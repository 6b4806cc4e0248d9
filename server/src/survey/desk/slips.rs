//! Class slips: so many new codes, printed once. Codes follow from a key outside of the database, so no list of them lies anywhere.

use app::desk::survey::Told;
use app::desk::survey::print::Sheet;
use app::desk::survey::print::slips::slips as sheet_of;
use axum::http::StatusCode;
use domain::desk::Action;
use domain::survey::slip::Slip;
use domain::survey::wave::{Mode, WaveState};

use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::survey::codes::{MOST, slips};
use crate::survey::invite::{invitation, shown};
use crate::survey::open::renew;

/// The most slips that are made at a time: a dozen classes.
const AT_ONCE: u32 = 300;

impl At<'_> {
    pub(super) async fn make_slips(self, id: &str, fields: Fields) -> Answer {
        let (seated, held) = match self.held(Action::OpenSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let wave = &held.row.head;
        let count = fields.get("antal").parse::<u32>().ok().filter(|count| (1..=AT_ONCE).contains(count));
        let tag = fields.get("sprak");
        let spoken = held.asked.languages.iter().any(|own| own == tag);
        let room = wave.codes.saturating_add(count.unwrap_or_default()) <= MOST;
        let (Some(count), true, true) = (count, spoken, room) else {
            let told = Told::bad(self.words.get("desk-survey-bad-slips").to_string());
            return self.show_wave(&seated, &held, told, (StatusCode::UNPROCESSABLE_ENTITY, false)).await;
        };
        if wave.mode != Mode::Codes || wave.state != WaveState::Open {
            return Ok(self.missing());
        }
        let line = self.survey_line(&seated, Action::OpenSurvey, ("wave", id), &held.organization);
        let Some(all) = self.app.stores().survey.add_codes(id, count, &line).await? else { return Ok(self.missing()) };
        renew(self.app).await?;
        // Of two who make slips at once each prints their own: the last of as many as there were after theirs.
        let made = slips(&self.room.keys, id, all);
        let first = made.len().saturating_sub(usize::try_from(count).unwrap_or_default());
        let codes: Vec<String> = made.get(first..).unwrap_or_default().iter().map(Slip::letters).collect();
        let (library, waves) = (self.app.library(), self.room.survey.waves.now());
        let Some(page) = waves.wave(id).and_then(|wave| invitation(self.app, &library, wave, tag)) else {
            return Ok(self.missing());
        };
        Ok(shown(Sheet::Slips, sheet_of(&page, &codes), self.headers))
    }
}
