//! Rows of the survey room as what they stand for; whatever does not fit is named by table, column and row.

use sqlx::FromRow;

use super::{MendedLine, PastLine, StoreError, SurveyRow, WaveHead, WaveRow};
use domain::survey::wave::{Mode, SurveyState, WaveState};

#[derive(FromRow)]
pub(super) struct Survey {
    id: String,
    organization_id: String,
    questionnaire: String,
    contract: String,
    plan: String,
    state: String,
    version: i64,
    made_by: String,
    made_on: String,
    changed_by: String,
    changed_on: String,
}

#[derive(FromRow)]
pub(super) struct Past {
    version: i64,
    changed_by: String,
    changed_on: String,
}

#[derive(FromRow)]
pub(super) struct Mend {
    wave_id: String,
    version: i64,
    spot: String,
    language: String,
    was: String,
    became: String,
    mended_by: String,
    mended_on: String,
}

#[derive(FromRow)]
pub(super) struct Head {
    id: String,
    survey_id: String,
    link: String,
    mode: String,
    opens_on: String,
    closes_on: String,
    state: String,
    codes: i64,
    version: i64,
}

#[derive(FromRow)]
pub(super) struct Wave {
    #[sqlx(flatten)]
    head: Head,
    public_key: Vec<u8>,
    questionnaire: String,
    contract: String,
    plan: String,
}

#[derive(FromRow)]
pub(super) struct Id {
    pub(super) id: String,
}

#[derive(FromRow)]
pub(super) struct State {
    pub(super) state: String,
}

#[derive(FromRow)]
pub(super) struct Count {
    pub(super) number: i64,
}

#[derive(FromRow)]
pub(super) struct Lying {
    pub(super) key: Vec<u8>,
    pub(super) sealed: Vec<u8>,
}

#[derive(FromRow)]
pub(super) struct ClosedRow {
    pub(super) answers: String,
}

impl Survey {
    pub(super) fn survey(self) -> Result<SurveyRow, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "survey", column, row: self.id.clone() };
        Ok(SurveyRow {
            state: SurveyState::parse(&self.state).ok_or_else(|| odd("state"))?,
            made_on: self.made_on.parse().map_err(|_| odd("made_on"))?,
            changed_on: self.changed_on.parse().map_err(|_| odd("changed_on"))?,
            id: self.id,
            organization: self.organization_id,
            questionnaire: self.questionnaire,
            contract: self.contract,
            plan: self.plan,
            version: self.version,
            made_by: self.made_by,
            changed_by: self.changed_by,
        })
    }
}

impl Past {
    pub(super) fn line(self) -> Result<PastLine, StoreError> {
        let row = self.version.to_string();
        let odd = move |_| StoreError::Inconsistent { table: "survey_past", column: "changed_on", row };
        Ok(PastLine { version: self.version, by: self.changed_by, on: self.changed_on.parse().map_err(odd)? })
    }
}

impl Mend {
    pub(super) fn line(self) -> Result<MendedLine, StoreError> {
        let row = self.wave_id;
        let odd = move |_| StoreError::Inconsistent { table: "survey_mend", column: "mended_on", row };
        Ok(MendedLine {
            on: self.mended_on.parse().map_err(odd)?,
            version: self.version,
            spot: self.spot,
            language: self.language,
            was: self.was,
            became: self.became,
            by: self.mended_by,
        })
    }
}

impl Head {
    pub(super) fn head(self) -> Result<WaveHead, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "survey_wave", column, row: self.id.clone() };
        Ok(WaveHead {
            mode: Mode::parse(&self.mode).ok_or_else(|| odd("mode"))?,
            opens_on: self.opens_on.parse().map_err(|_| odd("opens_on"))?,
            closes_on: self.closes_on.parse().map_err(|_| odd("closes_on"))?,
            state: WaveState::parse(&self.state).ok_or_else(|| odd("state"))?,
            codes: u32::try_from(self.codes).map_err(|_| odd("codes"))?,
            id: self.id,
            survey: self.survey_id,
            link: self.link,
            version: self.version,
        })
    }
}

impl Wave {
    pub(super) fn wave(self) -> Result<WaveRow, StoreError> {
        Ok(WaveRow {
            head: self.head.head()?,
            public_key: self.public_key,
            questionnaire: self.questionnaire,
            contract: self.contract,
            plan: self.plan,
        })
    }
}
