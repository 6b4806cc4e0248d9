//! Surveys and waves kept in a database, on either engine.

use async_trait::async_trait;
use domain::desk::Entry;
use domain::survey::wave::SurveyState;
use jiff::civil::Date;

use super::rows::{Head, Id, Survey, Wave};
use super::{KEPT, Mending, NewWave, Opened, Saving, StoreError, SurveyRow, SurveyStore, WaveHead, WaveRow, sql};
use crate::desk::store::{changed, write_line};
use crate::store::{Engine, Store, cells, refused};

#[async_trait]
impl<DB: Engine> SurveyStore for Store<DB> {
    async fn add_survey(&self, survey: &SurveyRow, line: &Entry) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![
            &survey.id,
            &survey.organization,
            &survey.questionnaire,
            &survey.contract,
            &survey.plan,
            survey.state.as_str(),
            survey.version,
            &survey.made_by,
            survey.made_on.to_string(),
            &survey.changed_by,
            survey.changed_on.to_string(),
        ];
        let known = |error| refused(error, "survey", survey.id.clone());
        DB::write(&mut work, sql::INSERT_SURVEY, cells).await.map_err(known)?;
        write_line::<DB>(&mut work, line).await?;
        Ok(work.commit().await?)
    }

    async fn survey(&self, id: &str) -> Result<Option<SurveyRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Survey> = DB::find(&mut work, sql::SELECT_SURVEY, cells![id]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Survey::survey).transpose()
    }

    async fn surveys(&self) -> Result<Vec<SurveyRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Survey> = DB::read(&mut work, sql::SELECT_SURVEYS).await?;
        work.commit().await?;
        rows.into_iter().map(Survey::survey).collect()
    }

    async fn save_survey(
        &self,
        id: &str,
        version: i64,
        saving: Saving<'_>,
        line: &Entry,
    ) -> Result<Option<i64>, StoreError> {
        let Saving { questionnaire, contract, plan, by, on } = saving;
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, sql::INSERT_PAST, cells![id, version]).await? == 0 {
            return Ok(None);
        }
        let cells = cells![id, version, questionnaire, contract, plan, by, on.to_string()];
        if DB::write(&mut work, sql::UPDATE_SURVEY, cells).await? == 0 {
            return Ok(None);
        }
        DB::write(&mut work, sql::DELETE_PAST, cells![id, version - KEPT]).await?;
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(Some(version + 1))
    }

    async fn open_wave(&self, wave: NewWave<'_>, line: &Entry) -> Result<Opened, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        // First of all, so that of two who open at once the second waits here for the first.
        let cells = cells![wave.survey, SurveyState::Open.as_str()];
        DB::write(&mut work, sql::UPDATE_SURVEY_STATE, cells).await?;
        let taken: Vec<Id> = DB::find(&mut work, sql::SELECT_LINK, cells![wave.link]).await?;
        if !taken.is_empty() {
            return Ok(Opened::LinkTaken);
        }
        let (opens, closes) = (wave.opens_on.to_string(), wave.closes_on.to_string());
        let cells = cells![wave.survey, wave.survey_version, wave.mode.as_str(), opens, closes];
        let alike: Vec<Id> = DB::find(&mut work, sql::SELECT_ALIKE, cells).await?;
        if let Some(one) = alike.into_iter().next() {
            return Ok(Opened::Already(one.id));
        }
        let cells = cells![
            wave.id,
            wave.survey,
            wave.survey_version,
            wave.link,
            wave.mode.as_str(),
            wave.opens_on.to_string(),
            wave.closes_on.to_string(),
            wave.public_key,
            wave.codes,
        ];
        let known = |error| refused(error, "survey_wave", wave.id.to_owned());
        if DB::write(&mut work, sql::INSERT_WAVE, cells).await.map_err(known)? == 0 {
            let taken: Vec<Id> = DB::find(&mut work, sql::SELECT_LINK, cells![wave.link]).await?;
            return Ok(if taken.is_empty() { Opened::Changed } else { Opened::LinkTaken });
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(Opened::Done)
    }

    async fn waves(&self) -> Result<Vec<WaveHead>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Head> = DB::read(&mut work, sql::SELECT_WAVES).await?;
        work.commit().await?;
        rows.into_iter().map(Head::head).collect()
    }

    async fn wave(&self, id: &str) -> Result<Option<WaveRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Wave> = DB::find(&mut work, sql::SELECT_WAVE, cells![id]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Wave::wave).transpose()
    }

    async fn mend_wave(&self, id: &str, version: i64, mending: Mending<'_>, line: &Entry) -> Result<bool, StoreError> {
        let Mending { questionnaire, words, by, on } = mending;
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, sql::UPDATE_WAVE_WORDS, cells![id, version, questionnaire]).await? == 0 {
            return Ok(false);
        }
        for one in words {
            let (spot, on) = (one.spot.to_string(), on.to_string());
            let cells = cells![id, version + 1, spot, &one.language, &one.was, &one.became, by, on];
            DB::write(&mut work, sql::INSERT_MEND, cells).await?;
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn move_closing(&self, id: &str, closes_on: Date, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::UPDATE_WAVE_DAY, cells![id, closes_on.to_string()], line).await
    }

    async fn add_codes(&self, id: &str, more: u32, line: &Entry) -> Result<Option<u32>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, sql::UPDATE_WAVE_CODES, cells![id, more]).await? == 0 {
            return Ok(None);
        }
        let rows: Vec<Wave> = DB::find(&mut work, sql::SELECT_WAVE, cells![id]).await?;
        let wave = rows.into_iter().next().map(Wave::wave).transpose()?;
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(wave.map(|wave| wave.head.codes))
    }
}
